import { ArticleRef, Dial, Hidden, Id, Passage, Span, SpeakerRef, When, z } from './common.ts'
import { Place } from './records.ts'

/** Query of `GET /api/figures` and `GET /api/happenings`. Days are those of publication, inclusive. */
export const FiguresQuery = z.object({
  confidence: Dial,
  outlet: Id.optional(),
  article: Id.optional(),
  place: z.string().max(200).optional().describe('Part of a place’s name, case aside: the figure’s, or its happening’s.'),
  by: z.string().max(200).optional().describe('Part of the name of who states it, case aside.'),
  counts: z.string().max(50).optional().describe('What is counted: killed, injured, attacks …'),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  order: z.enum(['carried', 'newest', 'oldest', 'highest', 'differing']).optional()
    .describe('carried: as they come, happenings where outlets’ numbers exclude each other first, then those that rose later, then any other difference, each by most outlets; figures come newest first. differing: by how many numbers exclude each other. Days are those of publication.'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: z.coerce.number().int().min(0).default(0),
})

/** Who is reported to state something, and which statement that is part of. */
export const StatedBy = z.object({
  attribution: Id,
  speaker: SpeakerRef.nullable(),
  cue: z.string(),
  content: z.array(Span).readonly(),
  statement: z.string().nullable(),
}).readonly().openapi('StatedBy')

export const FigureSummary = z.object({
  id: z.string(),
  spans: z.array(Span).readonly(),
  words: z.string().describe('Exactly as printed.'),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  modifier: z.string(),
  unit: z.string(),
  counts: z.string(),
  whom: z.string(),
  cumulative: z.boolean().describe('Over a period or several happenings.'),
  place: Place.nullable(),
  when: When.nullable(),
  type: z.string().nullable().describe('Of the incident that it belongs to in its article.'),
  stated_by: StatedBy.nullable().describe('Null is the outlet’s own voice.'),
  confidence: z.number(),
  article: ArticleRef,
  snapshot: z.string(),
}).readonly().openapi('FigureSummary')

export const FigureList = z.object({
  figures: z.array(FigureSummary),
  total: z.int(),
  counts: z.array(z.object({ counts: z.string(), figures: z.int() }).readonly()).readonly().describe('What is counted in the ledger, and how often; whatever is filtered.'),
  hidden: Hidden,
  newest_of_more: z.boolean().describe('There may be more than were looked at: these are the newest that fit. Days, a place, an outlet or a party reach the others.'),
}).openapi('FigureList')

export const DifferenceKind = z.enum(['none', 'bounds', 'counted', 'whom', 'total', 'later', 'attacks', 'real']).openapi('DifferenceKind')

/** Figures about the same happening. Sayso names what differs; which number is right it does not ask. */
export const Happening = z.object({
  type: z.string().nullable(),
  place: z.string().nullable().describe('Null where only a shared statement ties the figures.'),
  when: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }).readonly().nullable(),
  why: z.array(z.string()).readonly().describe('What ties the figures, in plain words.'),
  ranges: z.array(z.object({ counts: z.string(), min: z.number().nullable(), max: z.number().nullable(), figures: z.int() }).readonly()).readonly()
    .describe('Lowest and highest number of each thing counted; totals left out.'),
  differences: z.array(z.object({ a: z.string(), b: z.string(), kind: DifferenceKind, why: z.string() }).readonly()).readonly(),
  figures: z.array(FigureSummary),
}).readonly().openapi('Happening')

export const HappeningList = z.object({
  happenings: z.array(Happening),
  total: z.int(),
  alone: z.array(FigureSummary).describe('Figures that nothing else is tied to, within the limit.'),
  alone_total: z.int(),
  hidden: Hidden,
  newest_of_more: z.boolean().describe('There may be more than were looked at: these are the newest that fit. Days, a place, an outlet or a party reach the others.'),
}).openapi('HappeningList')

/** Query of `GET /api/allegations`. */
export const AllegationsQuery = z.object({
  confidence: Dial,
  party: z.string().max(200).optional().describe('Part of the name of accuser or accused, case aside.'),
  outlet: Id.optional(),
  article: Id.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  order: z.enum(['times', 'newest', 'oldest', 'origins', 'unanswered', 'accuser', 'accused']).default('times').describe('times: most often first. origins: most independent origins first. Days are those of publication.'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})

export const AllegationEntry = z.object({
  id: z.string(),
  kind: z.enum(['allegation', 'denial', 'no-comment']),
  made: z.enum(['made', 'reported', 'hypothetical']),
  accuser: z.string().nullable(),
  accused: z.string().nullable(),
  act: Passage,
  stated_by: StatedBy.nullable(),
  answers: z.string().nullable().describe('The allegation that a denial or refusal answers, in the same article.'),
  confidence: z.number(),
  article: ArticleRef,
  snapshot: z.string(),
}).readonly().openapi('AllegationEntry')

/** Who accuses whom. Names are those printed; nobody is asked whether it is so. */
export const Accusation = z.object({
  accuser: z.string().nullable().describe('Null where nobody is named, or by a pronoun that was not resolved.'),
  accused: z.string().nullable(),
  times: z.int(),
  articles: z.int(),
  outlets: z.int(),
  independent_origins: z.object({ min: z.int(), max: z.int(), why: z.array(z.string()).readonly() }).readonly(),
  acts: z.array(z.object({ act: z.string(), times: z.int(), entries: z.array(AllegationEntry) }).readonly()).readonly().describe('Of what, alike ones together, most often printed first.'),
  answers: z.array(AllegationEntry).readonly().describe('Denials and refusals tied to one of these in its own article.'),
  answered_elsewhere: z.array(z.object({ answer: AllegationEntry, why: z.string().describe('In plain words.') }).readonly()).readonly()
    .describe('Denials in other articles that probably answer one of these: a suggestion, never merged.'),
}).readonly().openapi('Accusation')

export const AllegationTable = z.object({
  accusations: z.array(Accusation),
  total: z.int(),
  untied: z.array(AllegationEntry).describe('Denials and refusals of which it is not known what they answer, here or in another article.'),
  hidden: Hidden,
  newest_of_more: z.boolean().describe('There may be more than were looked at: these are the newest that fit. Days, a place, an outlet or a party reach the others.'),
}).openapi('AllegationTable')

export type FiguresQuery = z.infer<typeof FiguresQuery>
export type FigureSummary = z.infer<typeof FigureSummary>
export type FigureList = z.infer<typeof FigureList>
export type Happening = z.infer<typeof Happening>
export type HappeningList = z.infer<typeof HappeningList>
export type AllegationsQuery = z.infer<typeof AllegationsQuery>
export type AllegationEntry = z.infer<typeof AllegationEntry>
export type Accusation = z.infer<typeof Accusation>
export type AllegationTable = z.infer<typeof AllegationTable>
export type StatedBy = z.infer<typeof StatedBy>
