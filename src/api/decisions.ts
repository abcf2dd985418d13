import { ArticleRef, Dial, Id, Passage, Span, z } from './common.ts'

const Subject = z.object({ type: z.enum(['attribution', 'own_voice', 'relation', 'article', 'decision']), id: z.string() }).readonly()

/** What a decision says, in the API as in an export. */
export const decisionFields = {
  who: z.string(),
  what: z.enum(['accept', 'reject', 'merge', 'split', 'speaker', 'note', 'record', 'no-record', 'undo']),
  subject: Subject,
  object: z.string().nullable().describe('merge, split: the other passage. speaker: the ledger’s speaker.'),
  name: z.string().nullable().describe('speaker: the name that was given.'),
  basis: z.enum(['printed', 'ledger', 'typed']).nullable()
    .describe('speaker: whether the name is printed in that article, a speaker’s of the ledger, or typed by the person alone.'),
  settles: z.boolean().describe('Made in knowledge of the others on the same question, and over them.'),
  why: z.string().nullable(),
  undone_by: z.string().nullable().describe('The decision that undid it.'),
}

/** A person's judgement on a row: signed, dated, undoable; it wins over the machine. */
export const DecisionView = z.object({
  id: z.string(),
  at: z.string(),
  ...decisionFields,
  state: z.enum(['in-force', 'replaced', 'disputed', 'undone', 'gone'])
    .describe('replaced: a later one of the same person or a settling one holds. disputed: somebody else decided otherwise, and neither holds. gone: its passage is in no reading that counts.'),
}).readonly().openapi('Decision')

const Who = z.string().trim().min(1).max(200).describe('Who decides: a name, as it will stand in the log.')
const Why = z.string().trim().max(2000).optional()
const signed = { who: Who, why: Why, settles: z.boolean().default(false).describe('Holds over what others decided before.') }
const OfPassage = z.object({ type: z.enum(['attribution', 'own_voice']), id: Id })

/** `POST /api/decisions`. */
export const DecisionRequest = z.discriminatedUnion('what', [
  z.object({ ...signed, what: z.enum(['accept', 'reject']), subject: z.object({ type: z.enum(['attribution', 'own_voice', 'relation']), id: Id }) }),
  z.object({ ...signed, what: z.literal('merge'), subject: OfPassage, object: Id.describe('A passage of the statement to merge with.') }),
  z.object({ ...signed, what: z.literal('split'), subject: OfPassage.describe('The passage taken out.'), object: Id.describe('A passage of the statement it is taken out of.') }),
  z.object({
    ...signed, what: z.literal('speaker'), subject: z.object({ type: z.literal('attribution'), id: Id }),
    speaker: z.union([
      z.object({ id: Id }).strict().describe('A speaker of the ledger.'),
      z.object({ name: z.string().trim().min(1).max(200), basis: z.enum(['printed', 'typed']) }).strict()
        .describe('A name printed in that article, or one that the person answers for.'),
    ]),
  }),
  z.object({ ...signed, what: z.literal('note'), subject: z.object({ type: z.enum(['attribution', 'own_voice', 'relation', 'article']), id: Id }), why: z.string().trim().min(1).max(2000).describe('The note.') }),
  z.object({ ...signed, what: z.enum(['record', 'no-record']), subject: z.object({ type: z.literal('article'), id: Id }) }),
]).openapi('DecisionRequest')

/** `POST /api/decisions/:id/undo`. */
export const UndoRequest = z.object({ who: Who, why: Why }).openapi('UndoRequest')

/** `GET /api/decisions`: on one row, oldest first, undone ones included; without one, all of them, newest first. */
export const DecisionsQuery = z.object({
  subject: Id.optional().describe('Id of an attribution, a sentence in own voice, a relation, an article or a decision.'),
  state: z.enum(['in-force', 'replaced', 'disputed', 'undone', 'gone']).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})

/** A decision with what it is about. */
export const DecisionTold = DecisionView.unwrap().extend({
  article: ArticleRef.nullable().describe('Null where it was forgotten.'),
  words: z.string().nullable().describe('Exact words of its passage.'),
  statement: z.string().nullable().describe('Where its passage stands now.'),
  passage: z.string().nullable().describe('The passage that counts there now.'),
}).readonly().openapi('DecisionTold')
export const DecisionList = z.object({
  decisions: z.array(DecisionTold),
  total: z.int(),
}).openapi('DecisionList')

/** `GET /api/queue`: what to decide next. */
export const QueueQuery = z.object({
  confidence: Dial,
  limit: z.coerce.number().int().min(1).max(200).default(30),
})

/** One row to decide: an attribution in its place. */
export const QueueRow = z.object({
  passage: z.string(),
  statement: z.string(),
  outlets: z.int(),
  articles: z.int(),
  article: ArticleRef,
  snapshot: z.string(),
  content: Passage,
  source: Passage,
  cue: Passage,
  around: z.object({ span: Span, words: z.string() }).readonly().describe('The sentences that hold it, exactly.'),
  named: z.string().nullable(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  mode: z.enum(['speech', 'writing', 'thought']),
  confidence: z.number(),
}).readonly().openapi('QueueRow')
export const Queue = z.object({ rows: z.array(QueueRow), left: z.int().describe('Rows that nobody has decided, at this setting.') }).openapi('Queue')

/** What a passage's row carries of people's decisions. */
export const Decided = z.object({
  verdict: z.enum(['accepted', 'rejected', 'disputed']).nullable(),
  decisions: z.array(DecisionView).readonly().describe('Those on this passage that are not undone, oldest first.'),
}).readonly().openapi('Decided')

export type DecisionView = z.infer<typeof DecisionView>
export type DecisionRequest = z.infer<typeof DecisionRequest>
export type UndoRequest = z.infer<typeof UndoRequest>
export type DecisionTold = z.infer<typeof DecisionTold>
export type DecisionList = z.infer<typeof DecisionList>
export type QueueQuery = z.infer<typeof QueueQuery>
export type QueueRow = z.infer<typeof QueueRow>
export type Queue = z.infer<typeof Queue>
export type Decided = z.infer<typeof Decided>
