/**
 * Schemas of HTTP requests and responses, shared by server and workbench. The workbench imports only their types, so no
 * schema library reaches the browser. Records that programs read keep the shapes of `text/records.ts`.
 */
import { z } from '@hono/zod-openapi'
import { parseConfidence, STOPS, SURE } from '../text/confidence.ts'
import type { Passage as PassageRecord, Span as SpanRecord } from '../text/span.ts'
import type { When as WhenRecord, Change as ChangeRecord } from '../text/records.ts'

export { z }

export const Span = z.tuple([z.int().min(0), z.int().min(0)]).readonly()
  .openapi('Span', { description: 'Half-open [start, end) in UTF-16 units of the snapshot’s text.' }) satisfies z.ZodType<SpanRecord>

export const Passage = z.object({ spans: z.array(Span).readonly(), words: z.string() }).readonly()
  .openapi('Passage', { description: 'Spans with their exact words, joined by " … ".' }) satisfies z.ZodType<PassageRecord>

export const When = z.object({
  as_printed: z.string(),
  edtf: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  basis: z.enum(['given', 'metadata', 'stated', 'resolved']),
  spans: z.array(Span).readonly(),
}).readonly().openapi('When') satisfies z.ZodType<WhenRecord>

export const Kind = z.enum(['direct', 'mixed', 'indirect']).openapi('Kind')
export const Mode = z.enum(['speech', 'writing', 'thought']).openapi('Mode')
export const Stance = z.enum(['asserts', 'denies', 'accuses', 'confirms', 'predicts', 'urges', 'asks', 'promises', 'feels']).openapi('Stance')
export const CueDistance = z.enum(['neutral', 'distancing', 'affirming']).openapi('CueDistance')
export const Match = z.enum(['verbatim', 'punctuation', 'trimmed', 'altered', 'paraphrase', 'repeats']).openapi('Match')
export const ChangeType = z.enum([
  'only-in-a', 'only-in-b', 'replaced', 'order', 'case', 'punctuation', 'name-spelling', 'number', 'negation', 'hedge',
  'kind', 'speaker', 'cue-distance', 'attribution-lost', 'evidence', 'addressee', 'occasion',
]).openapi('ChangeType')

export const Change = z.object({
  type: ChangeType,
  a: Passage.nullable(),
  b: Passage.nullable(),
  where: z.enum(['start', 'middle', 'end']).optional(),
  marked: z.boolean(),
}).readonly().openapi('Change') satisfies z.ZodType<Omit<ChangeRecord, 'where'> & { readonly where?: ChangeRecord['where'] | undefined }>

export const Id = z.string().min(1).max(200)

/** The dial (text/confidence.ts): a number, or the name of a stop. */
export const Dial = z.preprocess(
  (given) => (typeof given === 'string' ? parseConfidence(given) ?? given : given),
  z.coerce.number({ error: 'not a confidence' }).min(0).max(1),
).default(SURE).openapi({
  type: 'number', minimum: 0, maximum: 1, default: SURE,
  description: `Least confidence of what is shown: a number, or ${Object.entries(STOPS).map(([stop, value]) => `${stop} (${value})`).join(', ')}. Above 0, thoughts are left out too. Accepted rows are always shown, rejected ones only where asked for.`,
})
export { SURE } from '../text/confidence.ts'

/** From where on a list is asked for. Each page costs the same, however deep it lies; an `offset` costs more the further it reaches. */
export const PLACE = {
  offset: z.coerce.number().int().min(0).default(0).describe('Rows before the first one. Of after, before, at, part and offset the first that is given counts.'),
  after: Id.optional().describe('Id of a row of this list: the rows after it.'),
  before: Id.optional().describe('Id of a row: the rows right before it, in the order of the list.'),
  at: Id.optional().describe('Id of a row: it and those after it.'),
  part: z.coerce.number().min(0).max(1).optional().describe('The rows from this part of the list on, 0.5 from its middle, about so where the list has more than 10,000; 1: its last rows.'),
}

/** For `omit`: a list as a whole. */
export const ANYWHERE = { offset: true, after: true, before: true, at: true, part: true } as const

/** How many rows stand before the first that a list gives. */
export const Start = z.int().nullable().describe('How many rows stand before the first of these, of long lists about; null with after and before.')

export const OutletRef = z.object({ id: z.string(), name: z.string() }).readonly().openapi('OutletRef')

export const ArticleRef = z.object({
  id: z.string(),
  title: z.string().describe('As printed; else the first words of the text.'),
  outlet: OutletRef.nullable(),
  url: z.string().nullable(),
  published: When.nullable(),
  record: z.boolean().describe('Marked as showing what was said: transcript, release or video transcript.'),
}).readonly().openapi('ArticleRef')

export const SpeakerRef = z.object({
  id: z.string().nullable().describe('Null for unnamed or unresolved sources, which are never linked across articles.'),
  name: z.string(),
  type: z.enum(['person', 'organisation', 'group', 'document', 'unnamed']).nullable(),
}).readonly().openapi('SpeakerRef')

export const ErrorBody = z.object({
  error: z.object({ code: z.string(), message: z.string(), hint: z.string() }),
}).openapi('Error')

/** Rows that the dial leaves out, so that they are one click away with their number. */
export const Hidden = z.object({
  thoughts: z.int(),
  doubtful: z.int().describe('Less sure than the dial asks, or statements in so few words that they say nothing by themselves.'),
}).readonly().openapi('Hidden')

export type ArticleRef = z.infer<typeof ArticleRef>
export type SpeakerRef = z.infer<typeof SpeakerRef>
export type OutletRef = z.infer<typeof OutletRef>
export type Hidden = z.infer<typeof Hidden>
export type ErrorBody = z.infer<typeof ErrorBody>
