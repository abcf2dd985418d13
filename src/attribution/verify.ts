import type { CalibratedTrees } from '../learn/calibrated-trees.ts'
import { probabilityOf } from '../learn/logistic.ts'
import { scoresOf } from '../learn/trees.ts'
import type { Candidate } from './candidates.ts'
import type { Reading } from './reading.ts'
import { answersOf, sharedTokens, VERDICT_WIDTH } from './verify-features.ts'

/** A candidate with the probability that its content and its source are right. */
export interface Verified extends Candidate {
  readonly confidence: number
}

/** Below this a candidate is not kept at all: about the best F1 in cross-validation on PolNeAR train, the more complete end of it. */
export const KEEP = 0.3

/** Two candidates whose contents share so much claim the same words: the weaker one goes. */
const SAME = 0.8

/** What turns the answers about a candidate into a probability. */
export type Verifier = CalibratedTrees

/** Judges candidates as wholes. In text order of their cues. */
export function verify(reading: Reading, candidates: readonly Candidate[], { trees, calibration }: Verifier): Verified[] {
  const answers = answersOf(reading, candidates)
  const scores = scoresOf(trees, answers, VERDICT_WIDTH, candidates.length)
  return candidates.map((candidate, c) => ({ ...candidate, confidence: probabilityOf(scores[c]!, calibration) }))
}

/** Keeps what is probable enough and claims no words that a more probable one has. */
export function keepBest(verified: readonly Verified[], keep = KEEP): Verified[] {
  const strongFirst = verified.filter((one) => one.confidence >= keep).sort((a, b) => b.confidence - a.confidence || a.cue.start - b.cue.start)
  const kept: Verified[] = []
  const byPlace = new Map<number, Verified[]>() // by stretches that the window touches, so that only near ones are compared
  for (const one of strongFirst) {
    const { first, end } = one.roles.window
    const stretches = Array.from({ length: Math.floor(Math.max(first, end - 1) / STRETCH) - Math.floor(first / STRETCH) + 1 }, (_, k) => Math.floor(first / STRETCH) + k)
    if (stretches.some((stretch) => byPlace.get(stretch)?.some((other) => overlapping(one, other) && sharedTokens(one, other) >= SAME))) continue
    kept.push(one)
    for (const stretch of stretches) {
      const list = byPlace.get(stretch)
      if (list) list.push(one)
      else byPlace.set(stretch, [one])
    }
  }
  return kept.sort((a, b) => a.cue.start - b.cue.start)
}
const STRETCH = 256

function overlapping({ roles: { window: a } }: Candidate, { roles: { window: b } }: Candidate): boolean {
  return a.first < b.end && b.first < a.end
}
