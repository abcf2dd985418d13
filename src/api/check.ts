import { ArticleRef, Change, Passage, Span, SpeakerRef, z } from './common.ts'
import { StackedWordings } from './statements.ts'

/** Longest draft that is checked at once, in UTF-16 units: about 16,000 words. */
export const LONGEST_DRAFT = 100_000

/** `POST /api/check`: a draft, an article, a chatbot's answer. Nothing of it is stored. */
export const CheckRequest = z.object({
  text: z.string().min(1).max(LONGEST_DRAFT).describe(`At most ${LONGEST_DRAFT.toLocaleString('en-GB')} characters.`),
  title: z.string().max(1000).optional(),
  format: z.enum(['text', 'html']).optional().describe('Recognised where absent.'),
  language: z.string().max(35).optional().describe('BCP 47 code; found from the text where absent.'),
}).strict().openapi('CheckRequest')

/** What the ledger says of words of a draft. Several can hold at once. None says whether anything is true. */
export const CheckVerdict = z.enum([
  'verbatim', 'punctuation', 'piece', 'trimmed', 'changed', 'paraphrase', 'not-quoted', 'record-differs', 'longer-elsewhere', 'other-speaker', 'person-and-body', 'speaker-named',
  'speaker-unnamed', 'one-outlet', 'figure-same', 'figure-bounds', 'figure-differs', 'figure-others', 'not-found',
]).openapi('CheckVerdict', {
  description: [
    'verbatim: word for word', 'punctuation: word for word, marks or capitals aside', 'piece: a piece of a longer sentence, and shown as one',
    'trimmed: a part is left out', 'changed: words differ', 'paraphrase: probably the same in other words',
    'not-quoted: the words stand in an article, but not in quotation marks', 'record-differs: an article prints these words, the record prints others',
    'longer-elsewhere: an article prints these words as a part of a longer sentence', 'other-speaker: given to someone else', 'person-and-body: here a person, there the body of the person’s role, or the reverse',
    'speaker-named: named here only', 'speaker-unnamed: named in the ledger only', 'one-outlet: one outlet carries it, or all that carry it go back to one',
    'figure-same: this number is printed for it', 'figure-bounds: this number is printed for it, with another bound: exactly, about, at least or at most', 'figure-differs: another number is printed for it', 'figure-others: other numbers are printed for the like', 'not-found: not in this ledger, which says nothing about whether it was said',
  ].join('; '),
})

/** `found`: as the ledger prints it. `note`: found, with something to know. `differs`. `not-found`. */
export const CheckLevel = z.enum(['found', 'note', 'differs', 'not-found']).openapi('CheckLevel')

/** One place of the ledger that has a draft's words. */
export const CheckPlace = z.object({
  article: ArticleRef,
  snapshot: z.string(),
  text_sha256: z.string(),
  passage: z.string().nullable().describe('Id of the attribution or own-voice sentence; null for words outside all of them.'),
  statement: z.string().nullable(),
  wording: Passage.describe('The ledger’s exact words that were compared: of a longer passage, the sentences that the draft’s words touch.'),
  before: z.string().describe('Exact text before it, to the sentence’s beginning.'),
  after: z.string(),
  goes_on: z.object({ before: z.boolean(), after: z.boolean() }).readonly().describe('Whether the same passage goes on around these sentences.'),
  voice: z.enum(['attribution', 'own', 'text']).describe('own: the outlet’s own voice; text: outside all passages that were read.'),
  quoted: z.boolean().describe('In quotation marks, or in a transcript.'),
  speaker: SpeakerRef.nullable(),
  role: z.string().nullable(),
  source: z.string().nullable().describe('The words that name the source, as printed.'),
  cue: z.string().nullable(),
  speakers: z.enum(['same', 'alike', 'person-and-body', 'other', 'unnamed-draft', 'unnamed-ledger', 'unknown']).describe('How the draft’s speaker and this place’s stand to each other.'),
  match: z.enum(['verbatim', 'punctuation', 'trimmed', 'altered', 'paraphrase']),
  changes: z.array(Change).readonly().describe('a is the ledger’s wording, b the draft’s.'),
  confidence: z.number().describe('That these are the same words, said once; of a paraphrase, that it is the same in other words.'),
}).readonly().openapi('CheckPlace')

/** A number that the ledger prints for what a draft's figure counts. */
export const CheckFigure = z.object({
  article: ArticleRef,
  figure: Passage,
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  counts: z.string(),
  whom: z.string(),
  stated_by: z.string().nullable().describe('The speaker’s name as printed; null in the outlet’s own voice.'),
  same: z.boolean().describe('Whether it is the draft’s number.'),
  same_bounds: z.boolean().describe('Whether it bounds its number as the draft does: exactly, about, at least or at most.'),
}).readonly().openapi('CheckFigure')

/** One thing of a draft, held against the ledger. */
export const CheckRow = z.object({
  id: z.string(),
  type: z.enum(['quotation', 'attribution', 'figure']),
  words: Passage.describe('Of the draft.'),
  speaker: z.object({ name: z.string(), type: SpeakerRef.unwrap().shape.type, source: z.string() }).readonly().nullable().describe('As the draft prints it.'),
  level: CheckLevel,
  verdicts: z.array(CheckVerdict).readonly(),
  confidence: z.number().nullable().describe('Of the first place; null where nothing was found.'),
  carried: z.object({
    outlets: z.int(),
    articles: z.int(),
    origins: z.object({ min: z.int(), max: z.int(), why: z.array(z.string()).readonly() }).readonly(),
  }).readonly().nullable().describe('Who carries the words: the places below and the other printings of their statement.'),
  places: z.array(CheckPlace).readonly().describe('A record first, then those that differ least; the second is the one that the stack sets, where it sets one.'),
  more: z.int().describe('Places left off.'),
  stack: StackedWordings.nullable().describe('The wordings aligned: row 0 the first place, row 1 the draft (passage “draft”), and, where it tells more, row 2 the second place.'),
  figures: z.array(CheckFigure).readonly(),
}).readonly().openapi('CheckRow')

export const CheckResult = z.object({
  id: z.string().nullable(),
  text: z.string().describe('The draft’s text, which all its spans count in.'),
  text_sha256: z.string(),
  language: z.object({ code: z.string(), analysed: z.boolean(), reason: z.string().optional() }).readonly(),
  itself: ArticleRef.nullable().describe('An article of the ledger that has this very text. It is left out of the comparison.'),
  counts: z.object({ found: z.int(), note: z.int(), differs: z.int(), not_found: z.int() }).readonly(),
  rows: z.array(CheckRow).readonly(),
  passed_over: z.array(z.object({
    span: Span, words: z.string(),
    reason: z.enum(['scare', 'title', 'too-common', 'doubtful']).describe('scare: held at arm’s length; title: of a work; too-common: few words that stand anywhere; doubtful: perhaps no report.'),
  }).readonly()).readonly().describe('Not looked for.'),
}).openapi('CheckResult')

/** A line of `sayso check --json` in place of an input that could not be read. */
export const CheckError = z.object({ id: z.string().nullable(), error: z.object({ code: z.string(), message: z.string(), hint: z.string() }) })

export type CheckRequest = z.infer<typeof CheckRequest>
export type CheckVerdict = z.infer<typeof CheckVerdict>
export type CheckLevel = z.infer<typeof CheckLevel>
export type CheckPlace = z.infer<typeof CheckPlace>
export type CheckFigure = z.infer<typeof CheckFigure>
export type CheckRow = z.infer<typeof CheckRow>
export type CheckResult = z.infer<typeof CheckResult>
