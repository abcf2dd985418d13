import { addScores, type Crf } from '../learn/crf.ts'
import { Decoder } from '../learn/decoder.ts'
import type { FeatureList } from '../learn/feature-list.ts'
import { cueFeatures } from './cue-features.ts'
import type { Reading } from './reading.ts'
import type { CueTokens } from './role-features.ts'

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
    if (length < 2) continue
    cueFeatures(reading, s, list)
    const emissions = decoder.begin(length)
    for (let i = 0; i < length; i++) addScores(crf, list.slots, list.starts[i]!, list.starts[i + 1]!, emissions, i * labels)
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

/** Which tokens belong to a cue. */
export function cueMask(reading: Reading, cues: readonly CueTokens[]): Uint8Array {
  const mask = new Uint8Array(reading.count)
  for (const { start, end } of cues) mask.fill(1, start, end)
  return mask
}
