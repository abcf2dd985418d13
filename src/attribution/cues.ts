import { addScores, type Crf } from '../learn/crf.ts'
import { Decoder } from '../learn/decoder.ts'
import type { FeatureList } from '../learn/feature-list.ts'
import { cueFeaturesOf } from './cue-features.ts'
import type { Reading } from './reading.ts'
import type { CueTokens } from './role-features.ts'
import { classOf, rateStep, VERB } from './vocabulary.ts'

/** Labels of the cue field: no cue, its first word, its later words. */
export const NO_CUE = 0, CUE_FIRST = 1, CUE_LATER = 2

/** Words that may be a cue, as tokens [start, end). */
export interface CueCandidate extends CueTokens {
  /** Probability of its likeliest word being one, by the field that found it. */
  readonly probability: number
  /** Part of the field's best labelling; else only likely enough to be looked at. */
  readonly sure: boolean
}

/**
 * Finds the words that may signal a report: a linear-chain CRF per sentence over cueFeatures, after Pareti et al., "Automatically
 * Detecting and Attributing Indirect Quotations", EMNLP 2013 (D13-1101), who begin from cues as well. The features are ours.
 *
 * @param doubt - words outside the best labelling that start a cue with at least this probability are given too; a verifier
 *   decides later
 * @returns in text order, not overlapping
 */
export function findCues(reading: Reading, crf: Crf, doubt: number, list: FeatureList): CueCandidate[] {
  const cues: CueCandidate[] = []
  const { labels } = crf
  const decoder = new Decoder(crf)
  for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
    const first = reading.sentenceStarts[s]!
    const length = reading.sentenceStarts[s + 1]! - first
    if (length < 2 || !scoreCues(reading, s, crf, decoder.begin(length), list)) continue
    const chances = decoder.marginals()
    const best = decoder.bestLabels()
    const chance = (i: number, label: number) => chances[i * labels + label]!
    for (let i = 0; i < length; i++) {
      const sure = best[i] !== NO_CUE
      if (!sure && chance(i, CUE_FIRST) < doubt) continue
      let end = i + 1
      while (end < length && (sure ? best[end] === CUE_LATER : best[end] === NO_CUE && chance(end, CUE_LATER) > chance(i, CUE_FIRST) / 2)) end++
      let probability = 0
      for (let j = i; j < end; j++) probability = Math.max(probability, 1 - chance(j, NO_CUE))
      cues.push({ start: first + i, end: first + end, probability, sure })
      i = end - 1
    }
  }
  return cues
}

/** What a word scores that is not looked at: no cue. */
const UNSEEN = -30
/** From which score over "no cue" on, the words beside one are looked at, too: cues of several words. */
const POSSIBLE = -3

/**
 * Scores the words of a sentence that may be a cue, and from the likely ones on those beside them; the others score `UNSEEN`.
 * @returns whether there is any
 */
export function scoreCues(reading: Reading, s: number, crf: Crf, emissions: Float64Array, list: FeatureList): boolean {
  const { labels } = crf
  const first = reading.sentenceStarts[s]!
  const end = reading.sentenceStarts[s + 1]!
  let add: ((i: number) => void) | undefined
  let any = false
  /** @returns whether the words beside it are to be looked at */
  const look = (i: number): boolean => {
    const row = (i - first) * labels
    if (emissions[row + CUE_FIRST] !== UNSEEN) return false
    emissions[row + CUE_FIRST] = emissions[row + CUE_LATER] = 0
    list.clear()
    add ??= cueFeaturesOf(reading, s, list)
    add(i)
    addScores(crf, list.slots, 0, list.length, emissions, row)
    const possible = Math.max(emissions[row + CUE_FIRST]!, emissions[row + CUE_LATER]!) - emissions[row]! > POSSIBLE
    any ||= possible
    return possible
  }
  for (let i = first; i < end; i++) emissions[(i - first) * labels + CUE_FIRST] = emissions[(i - first) * labels + CUE_LATER] = UNSEEN
  for (let i = first; i < end; i++) {
    if (!mayBeCue(reading, i) || !look(i)) continue
    for (let j = i - 1; j >= first && look(j);) j--
    for (let j = i + 1; j < end && look(j);) j++
  }
  return any
}

/**
 * Whether a word is looked at at all: it was a cue once in twenty times, or is a verb never or hardly seen. On PolNeAR dev that is
 * a quarter of all words, and all but one in two thousand of the reported cues that looking at all words finds.
 */
function mayBeCue({ rates, tags }: Reading, i: number): boolean {
  const rate = rates[i]!
  return rateStep(rate) >= 3 || (rate <= 2 && classOf(tags[i]!) === VERB)
}

/** Which tokens belong to a cue. */
export function cueMask(reading: Reading, cues: readonly CueTokens[]): Uint8Array {
  const mask = new Uint8Array(reading.count)
  for (const { start, end } of cues) mask.fill(1, start, end)
  return mask
}
