import { JOINING, type Change, type LinkPassage, type Match, type When } from '../text/records.ts'
import { fold } from '../text/words.ts'
import { isCopy, keptApart, noUtterance, otherCount, UNLIKELY_TWICE } from './apart.ts'
import type { Shared } from './evidence.ts'

/** What a verdict is drawn from. */
export interface Aligned {
  readonly a: LinkPassage
  readonly b: LinkPassage
  readonly shared: Shared
  readonly changes: readonly Change[]
  /** Word for word the same, marks and case aside. */
  readonly same: boolean
}

export function verdictOf(aligned: Aligned): { readonly match: Match; readonly confidence: number } | null {
  const { shared, a, b } = aligned
  const confidence = joiningConfidence(aligned)
  if (confidence >= JOINED) {
    const match = wordingMatch(aligned)
    return JOINING.has(match) && otherOccasion(a, b, shared) ? { match: 'repeats', confidence } : { match, confidence }
  }
  if (a.kind === 'direct' && b.kind === 'direct') return null // other words between quotation marks are another utterance
  const other = paraphraseConfidence(aligned)
  return other >= PARAPHRASED ? { match: 'paraphrase', confidence: other } : null
}

/** Thresholds of the two probabilities: see models/linking.md for what they give. */
const JOINED = 0.4
const PARAPHRASED = 0.52
/** Shared bits below which nothing joins: a set phrase and a common word or two. */
const LEAST_BITS = 4
const UNKNOWN_SPEAKER_BITS = 16
const OTHER_SPEAKER_BITS = 24
/** Words in a row that two sentences must share before the rest of their passages is left aside. */
const NEAR_RUN = 6
/** The part of the shorter one's sentences that must lie in shared runs for that. */
const NEAR_SHARE = 0.6
const NEAR_RUN_ONE_SPEAKER = 4
const ONE_SPEAKER_BITS = 12
/** Fitted by training/linking-verdict.ts; the names stand in the order of `joiningFeatures` and `paraphraseFeatures`. */
const JOINING_WEIGHTS: readonly number[] = [-2.701, -0.423, -0.709, 0.753, 6.728, 0.153, 1.583, -1.560, 0.137, 1.181, -1.243, 0.084, -2.483, 0.477, 2.673, -1.430]
const PARAPHRASE_WEIGHTS: readonly number[] = [-5.992, 0.115, 1.072, 2.469, 1.108, 0.288, -0.647, 0.493, 2.088, -2.587, 0.340, 1.474, 1.440, -0.223]

function joiningConfidence(aligned: Aligned): number {
  const agreement = speakerAgreement(aligned.a, aligned.b)
  // few words, even the same ones, are said by many: they count only where one speaker is named on both sides
  if (aligned.shared.bits < leastBits(agreement) && !isCopy(aligned)) return 0
  if (keptApart(aligned, agreement)) return 0
  const whole = probability(JOINING_WEIGHTS, joiningFeatures(aligned))
  const { longestRun, near, bitsNear, runBits } = aligned.shared
  if (whole >= JOINED || longestRun < (agreement > 0 ? NEAR_RUN_ONE_SPEAKER : NEAR_RUN) || runBits < (agreement > 0 ? ONE_SPEAKER_BITS : UNKNOWN_SPEAKER_BITS) || agreement < 0) return whole
  if (aligned.shared.runWords < NEAR_SHARE * Math.min(...near)) return whole
  // two passages of several sentences, or quotations, that share one of them
  const parts = { ...aligned, shared: { ...aligned.shared, of: near, bitsOf: bitsNear } }
  return Math.max(whole, probability(JOINING_WEIGHTS, joiningFeatures(parts)))
}

function leastBits(agreement: number): number {
  return agreement > 0 ? LEAST_BITS : agreement < 0 ? OTHER_SPEAKER_BITS : UNKNOWN_SPEAKER_BITS
}

function paraphraseConfidence(aligned: Aligned): number {
  return aligned.shared.stems < 2 || noUtterance(aligned, speakerAgreement(aligned.a, aligned.b)) ? 0 : probability(PARAPHRASE_WEIGHTS, paraphraseFeatures(aligned))
}

/** Whether a paraphrase could come of it at best: whenever it was printed, whatever an alignment finds. */
export function couldParaphrase(shared: ForParaphrase, agreement: number): boolean {
  const known = paraphraseOf(shared, agreement, 0)
  const best = PARAPHRASE_WEIGHTS.slice(known.length).map((weight) => (weight > 0 ? 1 : 0))
  return probability(PARAPHRASE_WEIGHTS, [...known, ...best]) >= PARAPHRASED
}

/**
 * Whether passages that share only short runs could join, at best: the same day, and all that they share in runs. What `compare`
 * leaves unread by it is found wanting by the features, too, but for spellings of names within runs.
 */
export function couldJoin({ words, of: [a, b], stemBits, longestRun, agreement }: {
  readonly words: number; readonly of: readonly [number, number]; readonly stemBits: number; readonly longestRun: number; readonly agreement: number
}): boolean {
  const bits = 1.5 * stemBits // words that occur twice count twice
  if (bits < leastBits(agreement)) return false
  const best = [
    1, 0, Math.max(0, 25 - bits) / 10, 1, words / Math.max(a, b), 1, longestRun / 8, Math.max(0, 6 - longestRun) / 3, 1,
    words === Math.max(a, b) ? 1 : 0, 0, Math.max(0, agreement), 0, 0, words >= Math.min(a, b) && agreement > 0 ? 1 : 0, 0,
  ]
  return probability(JOINING_WEIGHTS, best) >= JOINED
}

function probability(weights: readonly number[], features: readonly number[]): number {
  let margin = 0
  for (const [index, value] of features.entries()) margin += weights[index]! * value
  return 1 / (1 + Math.exp(-margin))
}

/** What speaks for one wording printed twice: bias, shared runs, cover, kinds, speakers, dates, a negation on one side only. */
export function joiningFeatures({ a, b, shared, changes, same }: Aligned): number[] {
  const { of, bits, bitsOf, runBits, longestRun } = shared
  const words = Math.min(shared.words, ...of)
  const runWords = Math.min(shared.runWords, ...of)
  return [
    1,
    Math.min(runBits, 60) / 20,
    Math.max(0, 25 - runBits) / 10,
    runWords / Math.min(...of),
    words / Math.max(...of),
    Math.max(0, words / Math.min(...of) - 0.5) * 2 * Math.min(1, bits / 30),
    Math.min(longestRun, 16) / 8,
    Math.max(0, 6 - longestRun) / 3,
    Math.min(1, bits / Math.max(1, Math.min(...bitsOf))),
    same ? 1 : 0,
    quotes(a) && quotes(b) ? 1 : 0,
    speakerAgreement(a, b),
    daysApart(a, b),
    changes.some(({ type }) => type === 'negation') ? 1 : 0,
    // a short piece of the other's words, in quotation marks and by the same speaker
    quotes(a) && quotes(b) && words === Math.min(...of) && speakerAgreement(a, b) > 0 ? Math.min(1, bits / 12) : 0,
    // a long copied run outside quotation marks
    quotes(a) && quotes(b) ? 0 : Math.max(0, Math.min(longestRun, 12) - 4) / 8,
  ]
}

type ForParaphrase = Pick<Shared, 'stemBits' | 'stemBitsOf' | 'stems' | 'names' | 'numbers' | 'runBits'>

/** What speaks for one utterance in other words. */
export function paraphraseFeatures({ a, b, shared }: Pick<Aligned, 'a' | 'b'> & { readonly shared: ForParaphrase }): number[] {
  return [...paraphraseOf(shared, speakerAgreement(a, b), daysApart(a, b)), ...standing(a, b)]
}

/** How two passages stand to each other, whatever they say; all of it unknown to the gate, which assumes the best. */
function standing(a: LinkPassage, b: LinkPassage): number[] {
  return [
    a.article === b.article ? 1 : 0,
    a.voice !== b.voice ? 1 : 0,
    speakerAgreement(a, b) < 0 ? 1 : 0,
    a.kind === 'direct' || b.kind === 'direct' ? 1 : 0,
  ]
}

function paraphraseOf({ stemBits, stemBitsOf, stems, runBits, names, numbers }: ForParaphrase, agreement: number, days: number): number[] {
  return [
    1,
    Math.log2(1 + stemBits),
    stemBits / Math.max(1, Math.min(...stemBitsOf)),
    stemBits / Math.max(1, Math.max(...stemBitsOf)),
    Math.log2(1 + stems),
    Math.log2(1 + runBits),
    Math.min(names, 3),
    Math.min(numbers, 2),
    agreement,
    days,
  ]
}

function quotes({ kind }: LinkPassage): boolean {
  return kind === 'direct' || kind === 'mixed'
}

/** 1 where the speakers' names share a word, -1 where both are named and share none, 0 where one is not known. */
export function speakerAgreement(a: LinkPassage, b: LinkPassage): number {
  if (a.speaker !== null && a.speaker === b.speaker) return 1
  if (otherCount(a, b)) return -1
  const [namesA, namesB] = [nameWords(a.speaker_name), nameWords(b.speaker_name)]
  if (namesA.length === 0 || namesB.length === 0) return 0
  return namesA.some((word) => namesB.includes(word)) ? 1 : -1
}

const NO_NAMES = new Set('the and for who his her its she they that this one some many mr mrs ms sen rep gov president senator former'.split(' '))

/** The capitalised words of a speaker's name; none for a pronoun or a description. */
export function nameWords(name: string | null): string[] {
  return (name?.match(/\p{Lu}[\p{L}\p{N}'’-]+/gu) ?? []).map((word) => fold(word).replace(/'s$/, '')).filter((word) => word.length > 2 && !NO_NAMES.has(word))
}

/** Days between two known dates of printing, as log₂(1 + days) / 4; 0 where one is not known. */
function daysApart(a: LinkPassage, b: LinkPassage): number {
  const between = a.published && b.published ? apart(a.published, b.published) : null
  return between === null ? 0 : Math.log2(1 + between / DAY) / 4
}

/** Which of the joining matches two wordings of one utterance are. */
function wordingMatch({ changes }: Aligned): Match {
  if (changes.length === 0) return 'verbatim'
  const types = new Set(changes.map(({ type }) => type))
  if ([...types].every((type) => type === 'case' || type === 'punctuation')) return 'punctuation'
  const cuts = changes.filter(({ type }) => type !== 'case' && type !== 'punctuation' && type !== 'evidence')
  if (!cuts.every(({ type }) => type === 'only-in-a' || type === 'only-in-b')) return 'altered'
  const oneSided = cuts.every(({ type }) => type === cuts[0]!.type)
  return oneSided || cuts.every(({ where }) => where !== 'middle') ? 'trimmed' : 'altered'
}

const DAY = 86_400_000
/** From so many days on, few words are said again rather than printed again. */
const FAR = 14 * DAY
/** From so many days on reports outside quotation marks are of another occasion: papers come back to what was said for weeks. */
const FAR_REPORT = 60 * DAY

/**
 * Whether the same words were clearly said twice: on different days as printed, or few words printed weeks apart. Outside quotation
 * marks many words in a row are copied, whatever the days.
 */
function otherOccasion(a: LinkPassage, b: LinkPassage, { words }: Shared): boolean {
  if (a.voice === 'own' || b.voice === 'own') return false
  const direct = a.kind === 'direct' && b.kind === 'direct'
  if (!direct && words >= UNLIKELY_TWICE) return false
  if (a.said_at && b.said_at) {
    const between = apart(a.said_at, b.said_at)
    if (between !== null) return between >= DAY
  }
  const between = a.published && b.published ? apart(a.published, b.published) : null
  return between !== null && between > (direct ? FAR : FAR_REPORT) && words < UNLIKELY_TWICE
}

/** Milliseconds between two dates that do not overlap; 0 where they do; null where one is not known. */
function apart(a: When, b: When): number | null {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return null
  return Math.max(0, Date.parse(b.earliest) - Date.parse(a.latest), Date.parse(a.earliest) - Date.parse(b.latest))
}
