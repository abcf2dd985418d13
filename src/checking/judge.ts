import { bitsIn, compare, findWithin, turningWords, wordingChanges, type LinkingModel, type Within } from '../linking/index.ts'
import { partOf, sentencesOf } from '../text/passage-sentences.ts'
import { JOINING, type Change, type LinkPassage, type Match } from '../text/records.ts'
import { INTERRUPTION, type Passage, type Span } from '../text/span.ts'
import { numberIn as numberOf, wordsIn } from '../text/words.ts'
import type { DraftItem } from './items.ts'
import type { Agreement } from './speakers.ts'

/** What one place of the ledger says about words of a draft. */
export interface Judged {
  readonly match: Exclude<Match, 'repeats'>
  /** The place's words that were compared: of a longer passage, the sentences that the draft's words touch. */
  readonly wording: Passage
  /** Whether the passage goes on before and after those sentences. */
  readonly goes_on: { readonly before: boolean; readonly after: boolean }
  /** `a` is the ledger's wording, `b` the draft's. */
  readonly changes: readonly Change[]
  /** Those of the changes that a reader of the draft could not see. */
  readonly hidden: readonly Change[]
  /** Whether the draft has only a piece of a sentence, and shows it. */
  readonly piece: boolean
  readonly confidence: number
  /** How much of the draft's words stands there, 0 to 1. */
  readonly share: number
}

/** A place to hold against a draft's words. `text`: words of an article outside all passages. */
export type Candidate = Omit<LinkPassage, 'voice' | 'kind'> & { readonly voice: LinkPassage['voice'] | 'text'; readonly kind: LinkPassage['kind'] | 'text' }

/**
 * Bits that words must carry to be called the same, by how their speakers stand to each other: a few words, even the same
 * ones, are said by many. `beside`: where the words before or after them in the draft stand, too. Chosen on made drafts (bench/check.ts).
 */
const EXACT_BITS = { beside: 6, agreeing: 6, unknown: 11, other: 16 }
const NEAR_BITS = { beside: 8, agreeing: 12, unknown: 15, other: 20 }
/** The part of the draft's words, and of what they carry, that must stand in a place that has other words too. */
const NEAR_SHARE = 0.5
const NEAR_WORDS = 0.5
const NEAR_RUN = 3
/** The same outside quotation marks, where other words are to be expected: less than this is `compare`'s business. */
const REPORTED_SHARE = 0.7
/** A place with so many words more than the draft between those that answer is no one place. */
const BETWEEN = { least: 10, times: 1.2 }

/**
 * Holds a draft's words against one place of the ledger; null where it is doubtful that they are the same words at all.
 *
 * @param agreement - how the speakers stand to each other; `beside` where the draft's next words stand in the same article
 */
export function judge(item: DraftItem, candidate: Candidate, agreement: Agreement | 'beside', model: LinkingModel): Judged | null {
  const within = findWithin(item.passage, candidate, model)
  if (!within) return null
  const confidence = confidenceOf(item, candidate, within, agreement, model)
  if (confidence > 0) return inWords(item, candidate, within, confidence, model)
  if (candidate.voice === 'text' || within.share < NEAR_SHARE) return null
  // short set phrases of one speaker: what linking joins is the same here, too
  const compared = compare(candidate as LinkPassage, item.passage, model)
  return compared && JOINING.has(compared.match) ? inWords(item, candidate, within, compared.confidence, model) : null
}

function inWords(item: DraftItem, candidate: Candidate, within: Within, confidence: number, model: LinkingModel): Judged {
  const { passage: wording, before, after } = sentencesTouched(candidate, within.at)
  const all = within.exact ? aroundExact(item, candidate, within, wording, model) : wordingChanges(wording, item.passage, model)
  const found = all.filter(({ type }) => type !== 'evidence').flatMap((change) => withTurning(change, item))
  const piece = item.embedded && found.some((change) => isEdge(change))
  const changes = item.quoted || !piece ? found : found.filter((change) => !isEdge(change))
  const hidden = changes.filter((change) => isHidden(change, wording, item))
  return { match: matchOf(item, changes), wording, goes_on: { before, after }, changes, hidden, piece, confidence, share: within.words / within.of }
}

/**
 * Changes where the words stand in a row: what the sentence has around them, and how they are set. An alignment of the whole would
 * be free to pair words that occur twice with their other place.
 */
function aroundExact({ passage }: DraftItem, candidate: Candidate, { at: [start, end], place }: Within, wording: Passage, model: LinkingModel): Change[] {
  const from = candidate.words.indexOf(wording.words)
  const edge = (span: Span, where: 'start' | 'end', marked: boolean): Change[] => {
    const words = partOf(candidate, span)
    return /[\p{L}\p{N}]/u.test(words.words) && !JOINT.test(words.words) ? [{ type: 'only-in-a', a: trimmed(words), b: null, where, marked }] : []
  }
  return [
    ...edge([from, start], 'start', /^[^\p{L}\p{N}]*(?:…|\.\.\.|\[)/u.test(passage.words)),
    ...wordingChanges(place, passage, model).filter(isStyle),
    ...edge([end, from + wording.words.length], 'end', /(?:…|\.\.\.|\])[^\p{L}\p{N}]*$/u.test(passage.words)),
  ]
}

/** A start that is left out, apart from words at its end that turn what follows: a piece without its "not" is no piece of what was said. */
function withTurning(change: Change, { passage }: DraftItem): Change[] {
  if (!isEdge(change) || change.where !== 'start' || change.a === null) return [change]
  const clause = /[^,;:.!?()—–]*$/u.exec(change.a.words)!.index
  const tail = change.a.words.slice(clause)
  const words = wordsIn(tail)
  const turning = turningWords(words.map(({ key }) => key), wordsIn(passage.words)[0]?.value != null)
  if (turning === null) return [change]
  const at = clause + tail.lastIndexOf(' ', words[turning.from]!.start) + 1 // "don't", not its second half
  const rest = trimmed(partOf(change.a, [0, at]))
  const turned: Change = { type: turning.type, a: partOf(change.a, [at, change.a.words.length]), b: null, where: 'start', marked: turning.type === 'hedge' && change.marked }
  return [...(/[\p{L}\p{N}]/u.test(rest.words) ? [{ ...change, a: rest }] : []), turned]
}

/** A word that only joins a sentence to what stands before it. */
const JOINT = /^[^\p{L}]*(?:that|and|but|so)[^\p{L}]*$/iu

/** A passage without the spaces and marks at its ends, where it is in one piece. */
function trimmed(passage: Passage): Passage {
  if (passage.spans.length !== 1) return passage
  const start = passage.words.search(/[\p{L}\p{N}]/u)
  const end = passage.words.replace(/[^\p{L}\p{N}]+$/u, '').length
  return partOf(passage, [start, end])
}

/** The same in other words, where linking itself would call it so: for items whose words stand nowhere. */
export function judgeOtherWords(item: DraftItem, candidate: LinkPassage, model: LinkingModel): Judged | null {
  const compared = compare(candidate, asReported(item), model)
  if (!compared || compared.match === 'repeats') return null
  const { spans, words } = candidate
  const changes = compared.changes.filter(({ type }) => type === 'number' || type === 'negation')
  return {
    match: 'paraphrase', wording: { spans, words }, goes_on: { before: false, after: false }, changes,
    hidden: changes.filter(({ a, b, type }) => type === 'number' && a && b), piece: false, confidence: compared.confidence, share: 0,
  }
}

/** A quotation's words as if they were a report, each made once: it is held against many places. */
function asReported(item: DraftItem): LinkPassage {
  const reported = item.quoted ? knownReports.get(item) ?? { ...item.passage, kind: 'mixed' as const } : item.passage
  knownReports.set(item, reported)
  return reported
}
const knownReports = new WeakMap<DraftItem, LinkPassage>()

/** How likely it is that these are the same words, said once; 0 where it is not likely enough. See `EXACT_BITS`. */
function confidenceOf(item: DraftItem, candidate: Candidate, within: Within, agreement: Agreement | 'beside', model: LinkingModel): number {
  const stand = agreement === 'beside' ? agreement : agreement === 'same' || agreement === 'alike' || agreement === 'person-and-body' ? 'agreeing' : agreement === 'other' ? 'other' : 'unknown'
  const { bits, words, of, share, longestRun, between } = within
  const { plain } = bitsIn(item.passage, model)
  const told = Math.min(bits, plain + 4) // a set phrase is anybody's
  if (within.exact) {
    if (told < EXACT_BITS[stand]) return 0
    return of >= 8 || bits >= 24 ? 0.98 : bits >= 14 ? 0.93 : 0.8
  }
  const whole = words === of && between === 0 // only a name's spelling differs
  if (told < NEAR_BITS[stand] || (longestRun < NEAR_RUN && !whole && words < of - 1)) return 0
  if (!item.quoted && (candidate.voice === 'text' || share < REPORTED_SHARE || words / of < REPORTED_SHARE)) return 0
  if (share < NEAR_SHARE || words / of < NEAR_WORDS || between > Math.max(BETWEEN.least, BETWEEN.times * of)) return 0
  if (stand === 'other' && longestRun < 5 && words / of < 0.8) return 0
  return Math.min(0.97, 0.3 + 0.55 * Math.min(share, words / of) + 0.015 * Math.min(longestRun, 12))
}

/** The sentences of a passage that hold a stretch of its words. */
function sentencesTouched(candidate: Candidate, [start, end]: Span): { passage: Passage; before: boolean; after: boolean } {
  const sentences = sentencesOf(candidate)
  const touched = sentences.filter(([from, to]) => from < end && to > start)
  if (touched.length === 0) return { passage: { spans: candidate.spans, words: candidate.words }, before: false, after: false }
  const at: Span = [Math.min(start, touched[0]![0]), Math.max(end, touched.at(-1)![1])]
  return { passage: partOf(candidate, at), before: sentences[0]![0] < at[0], after: sentences.at(-1)![1] > at[1] }
}

const isEdge = ({ type, where }: Change): boolean => type === 'only-in-a' && where !== 'middle'
const isStyle = ({ type }: Change): boolean => type === 'case' || type === 'punctuation'

function matchOf(item: DraftItem, changes: readonly Change[]): Judged['match'] {
  const words = changes.filter((change) => !isStyle(change) && !(item.embedded && isEdge(change) && item.quoted))
  if (words.length === 0) return changes.some(isStyle) ? 'punctuation' : 'verbatim'
  return words.every(({ type }) => type === 'only-in-a') ? 'trimmed' : 'altered'
}

/** Whether a reader of the draft's quotation cannot see a change: no mark, no break between two quotations, no piece shown as one. */
function isHidden(change: Change, wording: Passage, item: DraftItem): boolean {
  if (change.marked || isStyle(change)) return false
  if (!item.quoted) return change.type === 'negation' || (change.type === 'number' && change.a !== null && change.b !== null && !isSameNumber(change))
  if (change.type === 'number' && isSameNumber(change)) return false
  if (change.type !== 'only-in-a') return true
  if (isEdge(change)) return !item.embedded
  return !betweenPieces(change, wording, item)
}

/** "Three" for "3". */
function isSameNumber({ a, b }: Change): boolean {
  return a !== null && b !== null && numberOf(a.words) !== null && numberOf(a.words) === numberOf(b.words)
}

/** Whether what is left out stands where the draft closes its marks and opens them again: the next word printed begins a piece. */
function betweenPieces({ a }: Change, wording: Passage, { passage }: DraftItem): boolean {
  const end = a?.spans.at(-1)?.[1]
  if (end === undefined || passage.spans.length < 2) return false
  const rest = wording.spans.flatMap(([from, to], i) => (to > end ? [textAt(wording, i).slice(Math.max(0, end - from))] : [])).join(' ')
  const next = wordsIn(rest)[0]?.key
  return passage.spans.some((_, i) => i > 0 && wordsIn(textAt(passage, i))[0]?.key === next)
}

/** The words of one of a passage's spans. */
function textAt({ spans, words }: Passage, index: number): string {
  const start = spans.slice(0, index).reduce((sum, [from, to]) => sum + to - from + INTERRUPTION.length, 0)
  return words.slice(start, start + spans[index]![1] - spans[index]![0])
}
