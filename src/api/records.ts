/**
 * Schemas of the records that programs read and write: what `analyse` takes and gives. docs/formats.md is generated from here
 * (`scripts/docs.ts`), so each field is described where its meaning does not follow from its name. The types themselves stand
 * in `text/records.ts`; `satisfies` keeps the two alike. Records of a whole ledger: `ledger-records.ts`.
 */
import type * as records from '../text/records.ts'
import { Change, CueDistance, Kind, Match, Mode, Passage, Span, Stance, When, z } from './common.ts'
import { StatedRelay } from './statements.ts'

export { Change, CueDistance, Kind, Match, Mode, Passage, Span, Stance, StatedRelay, When }

export const Confidence = z.number().min(0).max(1).describe('Calibrated probability in [0, 1].')
const Spans = z.array(Span).readonly()
const RowId = z.string().min(1).describe('Unique in its line; in a ledger’s line, unique in the ledger.')
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const Place = z.object({
  name: z.string(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2; null where not known or ambiguous.'),
  candidates: z.array(z.string()).readonly().optional().describe('The countries it may lie in, where ambiguous.'),
  basis: z.enum(['inferred']).optional().describe('Not stated of this record: read elsewhere in the article, at `spans`, where no other place competes. Absent where stated.'),
  spans: Spans,
}).readonly() satisfies z.ZodType<records.Place>

export const SpeakerType = z.enum(['person', 'organisation', 'group', 'document', 'unnamed'])

export const SpeakerInArticle = z.object({
  name: z.string().describe('The fullest name printed in the article, else the mention’s own words.'),
  type: SpeakerType,
  role: z.string().exactOptional(),
  organisation: z.string().exactOptional(),
  mention: z.enum(['name', 'nominal', 'pronoun', 'none']),
  spans: Spans.describe('Where the name was read: the mention, or the earlier one that it resolves to.'),
}).readonly() satisfies z.ZodType<records.SpeakerInArticle>

export const Attribution = z.object({
  id: RowId,
  source: Spans.describe('Who is reported.'),
  cue: Spans.describe('The words that signal the report.'),
  content: Spans.describe('What was said, as printed; several spans where interrupted.'),
  words: z.object({ source: z.string(), cue: z.string(), content: z.string() }).readonly()
    .describe('The exact words of the three, spans joined by " … ".'),
  kind: Kind,
  nested_in: z.string().nullable().describe('The attribution whose content holds this one.'),
  mode: Mode,
  stance: Stance,
  cue_distance: CueDistance,
  speaker: SpeakerInArticle.nullable().describe('Null where the source could not be resolved.'),
  addressee: Passage.exactOptional(),
  occasion: Passage.exactOptional(),
  said_at: When.exactOptional(),
  relays: z.array(StatedRelay).readonly().describe('Relays stated in the text, outermost first.'),
  confidence: Confidence,
}).readonly() satisfies z.ZodType<records.Attribution>

export const OwnVoice = z.object({
  id: RowId,
  spans: Spans,
  words: z.string(),
  place: z.enum(['headline', 'lead', 'body']),
  confidence: Confidence,
}).readonly() satisfies z.ZodType<records.OwnVoice>

export const Quotation = z.object({
  id: RowId,
  span: Span.describe('Marks included.'),
  words: z.string(),
  role: z.enum(['content', 'scare', 'title', 'other']),
  attribution: z.string().nullable(),
  confidence: Confidence,
}).readonly() satisfies z.ZodType<records.Quotation>

export const Mention = z.object({
  id: RowId,
  span: Span,
  words: z.string(),
  name: z.string(),
  type: z.enum([...SpeakerType.options, 'place', 'other']),
  confidence: Confidence,
}).readonly() satisfies z.ZodType<records.Mention>

export const Figure = z.object({
  id: RowId,
  spans: Spans,
  words: z.string(),
  value: z.number().nullable(),
  min: z.number().nullable().describe('Lower bound, where one is printed.'),
  max: z.number().nullable().describe('Upper bound, where one is printed.'),
  modifier: z.string().describe('As printed: "at least", "nearly", "dozens of"; empty where none.'),
  unit: z.string(),
  counts: z.string().describe('killed, injured, missing, displaced, arrested, attacks, …'),
  whom: z.string(),
  cumulative: z.boolean().describe('A total over several incidents.'),
  place: Place.nullable(),
  when: When.nullable(),
  stated_by: z.string().nullable().describe('An attribution’s id; null is the outlet’s own voice.'),
  confidence: Confidence,
}).readonly() satisfies z.ZodType<records.Figure>

export const Evidence = z.object({
  id: RowId,
  spans: Spans,
  words: z.string(),
  type: z.enum(['video', 'photograph', 'satellite', 'aerial', 'document', 'witness', 'intercept', 'physical', 'data', 'unspecified']),
  cited_by: z.string().nullable().describe('An attribution’s id; null is the outlet’s own voice.'),
  shown: z.enum(['shown', 'described', 'unverified']).nullable(),
  confidence: Confidence,
}).readonly() satisfies z.ZodType<records.Evidence>

export const Allegation = z.object({
  id: RowId,
  kind: z.enum(['allegation', 'denial', 'no-comment']),
  made: z.enum(['made', 'reported', 'hypothetical']).describe('reported: it is only mentioned, also by whoever denies it.'),
  accuser: z.string().nullable(),
  accused: z.string().nullable(),
  act: Passage,
  attribution: z.string().nullable(),
  answers: z.string().nullable().describe('The allegation that a denial answers.'),
  confidence: Confidence,
}).readonly() satisfies z.ZodType<records.Allegation>

export const Incident = z.object({
  id: RowId,
  spans: Spans,
  words: z.string(),
  type: z.string().describe('strike, shelling, bombing, shooting, kidnapping, clash, arrest, arson, …'),
  place: Place.nullable(),
  when: When.nullable(),
  figures: z.array(z.string()).readonly().describe('Ids of the figures about it.'),
  confidence: Confidence,
}).readonly() satisfies z.ZodType<records.Incident>

export const Reader = z.object({
  name: z.string(),
  version: z.string(),
  models: z.array(z.string()).readonly().describe('Hashes of the models used.'),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly(),
}).readonly() satisfies z.ZodType<records.Reader>

/** A line into `analyse`. Unknown fields are ignored. */
export const AnalyseInput = z.object({
  id: z.string().min(1).max(1000),
  text: z.string().describe('Never normalised: all spans point into exactly this string.'),
  title: z.string().exactOptional(),
  outlet: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published_at: z.string().exactOptional().describe('ISO 8601 date or instant.'),
  language: z.string().exactOptional().describe('BCP 47 code; found from the text where absent.'),
}).readonly() satisfies z.ZodType<records.Article>

export const Language = z.object({
  code: z.string(),
  analysed: z.boolean().describe('False for languages that are stored and searched but not read.'),
  reason: z.string().exactOptional(),
}).readonly()

export const Outlet = z.object({
  name: z.string(),
  basis: z.enum(['given', 'metadata', 'stated']),
  spans: Spans,
}).readonly()

/** A line out of `analyse`. */
export const AnalyseOutput = z.object({
  id: z.string(),
  text_sha256: Sha256.describe('Of the text in UTF-8, lower-case hexadecimal.'),
  text: z.string().exactOptional().describe('Given when it is not the input’s own (HTML).'),
  reader: Reader,
  language: Language,
  title: Passage.nullable(),
  outlet: Outlet.nullable(),
  published: When.nullable(),
  boilerplate: z.array(Passage).readonly().describe('Not article text: share labels, counters, credits, a headline’s repeats.'),
  attributions: z.array(Attribution).readonly(),
  own_voice: z.array(OwnVoice).readonly().describe('Sentences with a claim and no attribution.'),
  quotations: z.array(Quotation).readonly(),
  figures: z.array(Figure).readonly(),
  evidence: z.array(Evidence).readonly(),
  allegations: z.array(Allegation).readonly(),
  incidents: z.array(Incident).readonly(),
  mentions: z.array(Mention).readonly(),
}).readonly() satisfies z.ZodType<records.Analysis>

/** A line out of `analyse` in place of one that could not be read. The run goes on and ends with exit code 1. */
export const AnalyseError = z.object({
  id: z.string().nullable().describe('Null where the line has none that could be read.'),
  error: z.object({ code: z.string(), message: z.string(), hint: z.string() }).readonly(),
}).readonly()

export type AnalyseInput = z.infer<typeof AnalyseInput>
export type AnalyseOutput = z.infer<typeof AnalyseOutput>
export type AnalyseError = z.infer<typeof AnalyseError>
