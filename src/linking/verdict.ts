import { JOINING, type Change, type LinkPassage, type Match } from '../text/records.ts'
import { inOneBody, isCopy, keptApart, noneAtSight, noUtterance, UNLIKELY_TWICE, type Side } from './apart.ts'
import type { Shared } from './evidence.ts'
import type { Prepared } from './prepare.ts'
import { isDoubtful, retoldFeatures } from './retold.ts'
import { apart, DAY, daysApart, daysBetween, speakerAgreement } from './standing.ts'

/** What a verdict is drawn from. */
export interface Aligned {
  readonly a: LinkPassage
  readonly b: LinkPassage
  readonly sides: readonly [a: Prepared, b: Prepared]
  readonly shared: Shared
  readonly changes: readonly Change[]
  /** Word for word the same, marks and case aside. */
  readonly same: boolean
}

export function verdictOf(aligned: Aligned): { readonly match: Match; readonly confidence: number } | null {
  const { shared, a, b } = aligned
  const confidence = joiningConfidence(aligned)
  if (confidence >= (inOneBody(a, b) ? JOINED_IN_ONE_BODY : JOINED)) {
    const match = wordingMatch(aligned)
    if (!JOINING.has(match) || !otherOccasion(a, b, shared)) return { match, confidence }
    // set words of people not known to be one ("no group has claimed responsibility") are no repetition
    return speakerAgreement(a, b) > 0 || (a.kind === 'direct' && b.kind === 'direct') ? { match: 'repeats', confidence } : null
  }
  if (a.kind === 'direct' && b.kind === 'direct') return null // other words between quotation marks are another utterance
  const other = paraphraseConfidence(aligned)
  return other >= PARAPHRASED ? { match: 'paraphrase', confidence: other } : null
}

/** Thresholds of the two probabilities: see models/linking.md for what they give. */
const JOINED = 0.4
/** In one article's body, which seldom prints the same words twice. */
const JOINED_IN_ONE_BODY = 0.6
const PARAPHRASED = 0.68
/** What a paraphrase must have at sight, before it is looked at again. */
export const AT_SIGHT = 0.35
/** The same before they are made probabilities, a little lower, so that rounding loses none. */
const [JOINED_MARGIN, AT_SIGHT_MARGIN] = [JOINED, AT_SIGHT].map((at) => Math.log(at / (1 - at)) - 0.001) as [number, number]
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

/** The same of `retoldFeatures`. */
const RETOLD_WEIGHTS: readonly number[] = [-0.574, 0.617, 0.524, -1.555, 1.110, -1.367, 3.028, 1.001, -0.829]

/** Where bits in runs stand among the features of a paraphrase. */
const RUN_BITS = 5

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
  const agreement = speakerAgreement(aligned.a, aligned.b)
  if (aligned.shared.stems < 2 || noUtterance(aligned, agreement) || atSight(aligned, agreement) < AT_SIGHT || isDoubtful(aligned, agreement, daysBetween(aligned.a, aligned.b) ?? 0)) return 0
  return probability(RETOLD_WEIGHTS, retoldFeatures(aligned))
}

/** The probability of a paraphrase by what shows without reading closer: what the gate before a comparison knows, too. */
export function atSight(aligned: Aligned, agreement: number): number {
  return probability(PARAPHRASE_WEIGHTS, paraphraseFeatures(aligned, agreement))
}

/**
 * Whether a paraphrase could come of it.
 *
 * @param best - none of it less than what an alignment finds; only the bits in runs may be more
 * @param agreement - may be 0 or 1 for -1 where `otherCount` keeps the two apart anyway
 * @param days - as `inDays` gives them, at least
 */
export function couldParaphrase(a: Side, b: Side, best: ForParaphrase & Pick<Shared, 'numbersOf' | 'weekdays'>, agreement: number, days: number): boolean {
  if (best.stems < 2 || (a.kind === 'direct' && b.kind === 'direct') || noneAtSight(a, b, best, agreement)) return false
  const known = paraphraseOf(best, agreement, days)
  if (PARAPHRASE_WEIGHTS[RUN_BITS]! < 0) known[RUN_BITS] = 0
  return marginOf(PARAPHRASE_WEIGHTS, [...known, ...standing(a, b, agreement)]) >= AT_SIGHT_MARGIN
}

/** Whether the two could join where they share no more than this: each feature is as much in favour of it as these bounds allow. */
export function couldJoin(a: Side, b: Side, { words, of, bits, runBits, runWords, longestRun }: ForJoining, agreement: number, days: number): boolean {
  if (bits < leastBits(agreement)) return false // `isCopy` is a long run
  const [least, most] = [Math.min(...of), Math.max(...of)]
  const quoted = quotes(a) && quotes(b) ? 1 : 0
  const lower = [1, 0, Math.max(0, 25 - runBits) / 10, 0, 0, 0, 0, Math.max(0, 6 - longestRun) / 3, 0, 0, quoted, agreement, days, 0, 0, 0]
  const upper = [
    1, Math.min(runBits, 60) / 20, 2.5, Math.min(1, runWords / least), Math.min(1, words / most), Math.max(0, words / least - 0.5) * 2 * Math.min(1, bits / 30),
    Math.min(longestRun, 16) / 8, 2, 1, words >= most ? 1 : 0, quoted, agreement, days, 1, quoted && agreement > 0 && words >= least ? 1 : 0,
    quoted ? 0 : Math.max(0, Math.min(longestRun, 12) - 4) / 8,
  ]
  return marginOf(JOINING_WEIGHTS, upper.map((value, index) => (JOINING_WEIGHTS[index]! > 0 ? value : lower[index]!))) >= JOINED_MARGIN
}

function probability(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-marginOf(weights, features)))
}

function marginOf(weights: readonly number[], features: readonly number[]): number {
  let margin = 0
  for (let i = 0; i < features.length; i++) margin += weights[i]! * features[i]!
  return margin
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

type ForJoining = Pick<Shared, 'words' | 'of' | 'bits' | 'runBits' | 'runWords' | 'longestRun'>
type ForParaphrase = Pick<Shared, 'stemBits' | 'stemBitsOf' | 'stems' | 'names' | 'numbers' | 'runBits'>

/** What speaks for one utterance in other words. */
export function paraphraseFeatures({ a, b, shared }: Pick<Aligned, 'a' | 'b'> & { readonly shared: ForParaphrase }, agreement = speakerAgreement(a, b)): number[] {
  return [...paraphraseOf(shared, agreement, daysApart(a, b)), ...standing(a, b, agreement)]
}

/** How two passages stand to each other, whatever they say. */
function standing(a: Side, b: Side, agreement: number): number[] {
  return [
    a.article === b.article ? 1 : 0,
    a.voice !== b.voice ? 1 : 0,
    agreement < 0 ? 1 : 0,
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

function quotes({ kind }: Side): boolean {
  return kind === 'direct' || kind === 'mixed'
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
