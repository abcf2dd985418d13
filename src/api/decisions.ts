import { ArticleRef, Dial, Id, Passage, Span, SpeakerRef, z } from './common.ts'

const Subject = z.object({ type: z.enum(['attribution', 'own_voice', 'relation', 'article', 'theme', 'decision', 'snapshot', 'speaker']), id: z.string() }).readonly()

const Spans = z.array(Span).max(50).readonly()
const SomeSpans = z.array(Span).min(1).max(50).readonly()
const PartWords = z.object({ source: z.string(), cue: z.string(), content: z.string() }).readonly()
/** Where a person set the parts of an attribution, or the text that is not the article's. */
export const DecidedParts = z.object({
  snapshot: z.string(),
  text_sha256: z.string().nullable().describe('Of the text that the spans point into; null once it is forgotten.'),
  source: Spans,
  cue: Spans,
  content: Spans,
  words: PartWords.nullable().describe('Exact words; null once the text is forgotten.'),
  before: z.string().describe('A little of the text before the content.'),
  after: z.string(),
}).readonly().openapi('DecidedParts')

/** What a decision says, in the API as in an export. */
export const decisionFields = {
  who: z.string(),
  what: z.enum(['accept', 'reject', 'merge', 'split', 'speaker', 'note', 'record', 'no-record', 'attribute', 'borders', 'boilerplate', 'article-text', 'same', 'not-same', 'apart', 'theme', 'dismiss', 'include', 'exclude', 'undo'])
    .describe('theme: names a theme. dismiss: what the machine suggests is none. include, exclude: puts a passage into a theme or takes it out.'),
  subject: Subject,
  object: z.string().nullable().describe('merge, split: the other passage. speaker, attribute: the ledger’s speaker. same, not-same: the other speaker. apart: the speaker that the name was split off to. include, exclude: the passage.'),
  name: z.string().nullable().describe('speaker, attribute, theme: the name that was given. apart: the printed name that was split off.'),
  basis: z.enum(['printed', 'ledger', 'typed']).nullable()
    .describe('speaker: whether the name is printed in that article, a speaker’s of the ledger, or typed by the person alone.'),
  parts: DecidedParts.nullable().default(null).describe('attribute, borders: where the parts stand by this decision. boilerplate, article-text: the text as `content`.'),
  within: z.string().nullable().default(null).describe('apart: the one article that it holds for; null for all.'),
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

const OfSnapshot = z.object({ type: z.literal('snapshot'), id: Id })
const OfSpeaker = z.object({ type: z.literal('speaker'), id: Id })
const Speaker = z.union([
  z.object({ id: Id }).strict().describe('A speaker of the ledger.'),
  z.object({ name: z.string().trim().min(1).max(200), basis: z.enum(['printed', 'typed']) }).strict()
    .describe('A name printed in that article, or one that the person answers for.'),
])
const PartsGiven = z.object({
  source: Spans.describe('None where no source is printed.'), cue: Spans, content: SomeSpans,
  words: PartWords.optional().describe('The exact words there, to notice shifted offsets.'),
}).strict()
const OfTheme = z.object({ type: z.literal('theme'), id: Id })

/** `POST /api/decisions`. */
export const DecisionRequest = z.discriminatedUnion('what', [
  z.object({ ...signed, what: z.enum(['accept', 'reject']), subject: z.object({ type: z.enum(['attribution', 'own_voice', 'relation']), id: Id }) }),
  z.object({ ...signed, what: z.literal('merge'), subject: OfPassage, object: Id.describe('A passage of the statement to merge with.') }),
  z.object({ ...signed, what: z.literal('split'), subject: OfPassage.describe('The passage taken out.'), object: Id.describe('A passage of the statement it is taken out of.') }),
  z.object({
    ...signed, what: z.literal('speaker'), subject: z.object({ type: z.literal('attribution'), id: Id }),
    speaker: Speaker,
  }),
  z.object({
    ...signed, what: z.literal('attribute'), subject: OfSnapshot, parts: PartsGiven,
    speaker: Speaker.or(z.object({ unnamed: z.literal(true) }).strict()).nullable().describe('Null where no source is printed; unnamed where the source names nobody.'),
  }),
  z.object({ ...signed, what: z.literal('borders'), subject: z.object({ type: z.literal('attribution'), id: Id }), parts: PartsGiven }),
  z.object({ ...signed, what: z.enum(['boilerplate', 'article-text']), subject: OfSnapshot, spans: SomeSpans, words: z.string().max(200_000).optional().describe('The exact words there, to notice shifted offsets.') }),
  z.object({ ...signed, what: z.enum(['same', 'not-same']), subject: OfSpeaker, object: Id.describe('The other speaker.') }),
  z.object({
    ...signed, what: z.literal('apart'), subject: OfSpeaker, name: z.string().min(1).max(1000).describe('A name that is printed for this speaker and means somebody else.'),
    article: Id.optional().describe('In this article only.'),
  }),
  z.object({ ...signed, what: z.literal('note'), subject: z.object({ type: z.enum(['attribution', 'own_voice', 'relation', 'article']), id: Id }), why: z.string().trim().min(1).max(2000).describe('The note.') }),
  z.object({ ...signed, what: z.literal('theme'), subject: OfTheme, name: z.string().trim().min(1).max(200).describe('The name.') }),
  z.object({ ...signed, what: z.literal('dismiss'), subject: OfTheme }),
  z.object({ ...signed, what: z.enum(['include', 'exclude']), subject: OfTheme, object: Id.describe('A passage.') }),
  z.object({ ...signed, what: z.enum(['record', 'no-record']), subject: z.object({ type: z.literal('article'), id: Id }) }),
]).openapi('DecisionRequest')

/** `POST /api/decisions/:id/undo`. */
export const UndoRequest = z.object({ who: Who, why: Why }).openapi('UndoRequest')

/** `GET /api/decisions`: on one row, oldest first, undone ones included; without one, all of them, newest first. */
export const DecisionsQuery = z.object({
  subject: Id.optional().describe('Id of an attribution, a sentence in own voice, a relation, an article, a snapshot, a speaker, a theme or a decision.'),
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
  speakers: z.array(SpeakerRef).readonly().describe('same, not-same, apart: the two speakers.'),
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

export type DecidedParts = z.infer<typeof DecidedParts>
export type DecisionView = z.infer<typeof DecisionView>
export type DecisionRequest = z.infer<typeof DecisionRequest>
export type UndoRequest = z.infer<typeof UndoRequest>
export type DecisionTold = z.infer<typeof DecisionTold>
export type DecisionList = z.infer<typeof DecisionList>
export type QueueQuery = z.infer<typeof QueueQuery>
export type QueueRow = z.infer<typeof QueueRow>
export type Queue = z.infer<typeof Queue>
export type Decided = z.infer<typeof Decided>
