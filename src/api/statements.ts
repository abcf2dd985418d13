import type { StackedWordings as StackedRecord } from '../text/records.ts'
import { Decided } from './decisions.ts'
import { ArticleRef, Change, CueDistance, Dial, Hidden, Id, Kind, Match, Mode, Passage, PLACE, Span, SpeakerRef, Stance, Start, When, z } from './common.ts'

/** Query of `GET /api/statements`. Dates are inclusive days, `2031-05-03`. */
export const StatementsQuery = z.object({
  confidence: Dial,
  words: z.string().max(500).optional().describe('Full-text: all words must occur; "a phrase" in quotation marks.'),
  speaker: Id.optional(),
  printed: z.string().max(200).optional().describe('A speaker’s name as printed, case aside: of all speakers with that name, whether or not they are the same.'),
  outlet: Id.optional(),
  article: Id.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  mode: Mode.optional(),
  kind: Kind.optional(),
  carried: z.coerce.number().int().min(1).optional().describe('At least so many outlets.'),
  differing: z.enum(['speaker', 'words', 'attribution']).optional()
    .describe('Only statements whose printings differ: in the speaker, in the words, or in whether anybody is named at all.'),
  stance: Stance.optional().describe('Of the wording shown or of another printing; denies and accuses also where rules read the words as a denial or an accusation, whatever the verb.'),
  carries: z.enum(['shared', 'first', 'fact', 'speaker', 'evidence']).optional()
    .describe('With outlet: only what it shares with others; carries first by the dates known; prints in its own voice; gives to a speaker other than the first row’s; prints without evidence where the first row cites some.'),
  figure: z.literal('1').optional().describe('1: only statements that a figure is read in.'),
  evidence: z.literal('1').optional().describe('1: only statements that cite evidence.'),
  credits: z.string().max(200).optional().describe('Name of an outlet: only statements that another has from it; with outlet, that outlet.'),
  relay: z.enum(['stated', 'inferred']).optional().describe('With credits: as an article states it, or as inferred from words and dates.'),
  order: z.enum(['carried', 'newest', 'oldest', 'doubtful']).default('carried'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  ...PLACE,
})

/** One printed name among a statement's printings. */
export const PrintedSpeaker = SpeakerRef.unwrap().extend({
  id: z.string().nullable().describe('Null for unnamed or unresolved sources, and where several speakers stand under this name.'),
  variants: z.int(),
  articles: z.int().describe('In how many articles it is printed.'),
  one: z.boolean().describe('False where several articles print this name and it is not known whether they mean the same speaker.'),
}).readonly().openapi('PrintedSpeaker')

/** How many printings take which stance towards the words. */
export const StanceCount = z.object({ stance: Stance, variants: z.int() }).readonly().openapi('StanceCount')

export const StatementSummary = z.object({
  id: z.string(),
  wording: z.string().describe('Exact words of one variant: the record’s, else the earliest, else the longest. Of a turn that goes on, the sentences that others carry.'),
  kind: Kind,
  mode: Mode,
  named: z.string().nullable().describe('Whom the variant of the wording gives it to: the speaker’s name, else the source’s words; null where there are none.'),
  stance: Stance.describe('How that variant has its speaker stand to the words: denied words are nobody’s assertion.'),
  stances: z.array(StanceCount).readonly().describe('Over all attributed printings, most frequent first.'),
  cue: z.string().describe('The words with which that variant reports it, as printed; empty where none are.'),
  cue_distance: CueDistance,
  speakers: z.array(PrintedSpeaker).readonly().describe('Names as printed, each once, most printed first.'),
  first_reported: z.string().nullable().describe('UTC instant; null where no carrier’s date is known.'),
  last_reported: z.string().nullable(),
  outlets: z.int(),
  articles: z.int(),
  variants: z.int(),
  wordings: z.int().describe('Distinct wordings, punctuation and case aside.'),
  own_voice: z.int().describe('Variants printed in an outlet’s own voice, with no attribution; a record’s own text is none of them.'),
  confidence: z.number().describe('Highest confidence of an attribution in it.'),
}).readonly().openapi('StatementSummary')

export const StatementList = z.object({
  statements: z.array(StatementSummary),
  start: Start,
  total: z.int(),
  at_least: z.boolean().describe('Not all that might be were looked at: there are at least `total`.'),
  hidden: Hidden,
}).openapi('StatementList')

/** `GET /api/statements/days`: of the statements that a list with these filters shows, how many were first reported on which day. */
export const StatementDays = z.object({
  days: z.array(z.object({ day: z.string(), statements: z.int() }).readonly()).describe('In order; days without any are left out.'),
  undated: z.int(),
  too_many: z.boolean().describe('So many fit that days would take long to tell: filter further.'),
}).openapi('StatementDays')

export const StatedRelay = z.object({ outlet: z.string(), cue: z.string(), spans: z.array(Span).readonly() }).readonly().openapi('StatedRelay')

/** One printing of a statement, in its place. */
export const Variant = z.object({
  passage: z.string().describe('Id of the attribution or own-voice sentence.'),
  article: ArticleRef,
  snapshot: z.string().describe('Id of the snapshot.'),
  text_sha256: z.string(),
  voice: z.enum(['attribution', 'own']),
  place: z.enum(['headline', 'lead', 'body']).nullable(),
  content: Passage,
  source: Passage.nullable(),
  cue: Passage.nullable(),
  before: z.string().describe('Exact text of the sentence or sentences around it, up to the first span.'),
  after: z.string(),
  goes_on: z.object({ before: z.boolean(), after: z.boolean() }).readonly().nullable()
    .describe('Where the turn of a record or transcript goes on before or after `content`: with words that no other printing carries.'),
  around: Span.describe('The span that before, the passage and after cover together.'),
  kind: z.enum(['direct', 'mixed', 'indirect', 'own']),
  mode: Mode.nullable(),
  stance: Stance.nullable(),
  cue_distance: CueDistance.nullable(),
  speaker: SpeakerRef.nullable(),
  role: z.string().nullable(),
  relays: z.array(StatedRelay).readonly(),
  said_at: When.nullable(),
  confidence: z.number(),
  /** Against row 0 of the stack; null on row 0 itself and where the two were not compared directly. */
  match: Match.nullable(),
  changes: z.array(Change).readonly().describe('a is the base wording, b this one.'),
  reader: z.string().describe('What made the analysis, as name and version.'),
  decided: Decided,
}).readonly().openapi('Variant')

export const StackCell = z.object({
  type: z.enum(['base', 'same', 'absent', 'only-here', 'empty', 'replaced', 'name-spelling', 'number', 'negation', 'hedge', 'case', 'punctuation']),
  words: z.string(),
  spans: z.array(Span).readonly(),
  marked: z.boolean(),
}).readonly()

export const StackedWordings = z.object({
  rows: z.array(z.object({ passage: z.string(), cells: z.array(StackCell).readonly() }).readonly()).readonly(),
}).readonly().openapi('StackedWordings') satisfies z.ZodType<StackedRecord>

/** Why two variants were linked, in full. */
export const RelationView = z.object({
  a: z.string().describe('Passage id.'),
  b: z.string(),
  same_article: z.boolean(),
  match: Match,
  changes: z.array(Change).readonly(),
  same_speaker: z.boolean(),
  direction: z.object({ from: z.enum(['a', 'b']).nullable(), basis: z.enum(['stated-relay', 'dates', 'record']).nullable() }).readonly(),
  relay: z.object({ type: z.enum(['stated', 'inferred', 'unknown']), why: z.string() }).readonly(),
  confidence: z.number(),
  by: z.string(),
}).readonly().openapi('RelationView')

/** A statement linked to this one but never joined with it. */
export const LinkedStatement = z.object({
  match: z.enum(['paraphrase', 'repeats']),
  statement: StatementSummary,
  confidence: z.number(),
}).readonly().openapi('LinkedStatement')

/** `GET /api/statements/:id`. Variants stand in the order of the stack's rows: base first, then by date, unknown dates last. */
export const StatementPage = z.object({
  statement: StatementSummary,
  aliases: z.array(z.string()).readonly(),
  independent_origins: z.object({ min: z.int(), max: z.int(), why: z.array(z.string()).readonly() }).readonly(),
  variants: z.array(Variant),
  stack: StackedWordings,
  relations: z.array(RelationView),
  linked: z.array(LinkedStatement),
  figures: z.array(z.object({ passage: z.string(), figure: Passage, value: z.number().nullable(), min: z.number().nullable(), max: z.number().nullable(), counts: z.string(), whom: z.string() }).readonly()),
  evidence: z.array(z.object({ passage: z.string(), evidence: Passage, type: z.string(), shown: z.string().nullable() }).readonly()),
  hidden: Hidden.describe('Wordings that the dial leaves out; the first row is always shown.'),
  denials: z.array(z.object({
    statement: StatementSummary.nullable(),
    article: ArticleRef,
    speaker: SpeakerRef.nullable(),
    words: Passage,
    basis: z.enum(['read', 'words']).describe('read: the article puts the two together; words: they share words that are rare, in one article.'),
    confidence: z.number(),
  }).readonly()).describe('What answers the statement.'),
}).openapi('StatementPage')

export type StatementsQuery = z.infer<typeof StatementsQuery>
export type StatementSummary = z.infer<typeof StatementSummary>
export type StatementDays = z.infer<typeof StatementDays>
export type StatementList = z.infer<typeof StatementList>
export type StanceCount = z.infer<typeof StanceCount>
export type PrintedSpeaker = z.infer<typeof PrintedSpeaker>
export type Variant = z.infer<typeof Variant>
export type RelationView = z.infer<typeof RelationView>
export type LinkedStatement = z.infer<typeof LinkedStatement>
export type StatementPage = z.infer<typeof StatementPage>
