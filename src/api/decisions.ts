import { Id, z } from './common.ts'

/** A person's judgement on a row: signed, dated, undoable; it wins over the machine. */
export const DecisionView = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  what: z.enum(['accept', 'reject', 'record', 'no-record', 'undo']),
  subject: z.object({ type: z.enum(['attribution', 'relation', 'article', 'decision']), id: z.string() }).readonly(),
  why: z.string().nullable(),
  undone_by: z.string().nullable().describe('The decision that undid it.'),
}).readonly().openapi('Decision')

/** `POST /api/decisions`. */
export const DecisionRequest = z.object({
  who: z.string().trim().min(1).max(200).describe('Who decides: a name, as it will stand in the log.'),
  what: z.enum(['accept', 'reject', 'record', 'no-record'])
    .describe('accept or reject: of an attribution or a relation. record or no-record: whether an article shows what was said.'),
  subject: z.object({ type: z.enum(['attribution', 'relation', 'article']), id: Id }),
  why: z.string().max(2000).optional(),
}).refine(({ what, subject }) => (subject.type === 'article') === (what === 'record' || what === 'no-record'), {
  path: ['what'], message: 'attributions and relations are accepted or rejected, articles marked as a record or not',
}).openapi('DecisionRequest')

/** `POST /api/decisions/:id/undo`. */
export const UndoRequest = z.object({
  who: z.string().trim().min(1).max(200),
  why: z.string().max(2000).optional(),
}).openapi('UndoRequest')

/** `GET /api/decisions`: on one row, oldest first, undone ones included. */
export const DecisionsQuery = z.object({ subject: Id.describe('Id of an attribution, a relation, an article or a decision.') })
export const DecisionList = z.object({ decisions: z.array(DecisionView) }).openapi('DecisionList')

export type DecisionView = z.infer<typeof DecisionView>
export type DecisionRequest = z.infer<typeof DecisionRequest>
export type UndoRequest = z.infer<typeof UndoRequest>
export type DecisionList = z.infer<typeof DecisionList>
