import { treesFrom, type CalibratedTrees } from '../learn/calibrated-trees.ts'
import { probabilityOf } from '../learn/logistic.ts'
import { scoresOf } from '../learn/trees.ts'
import { unpackTables, UnreadableModel } from '../learn/weights.ts'
import { answersOf, PAIR_WIDTH, pairsOf, type Pair } from './figure-questions.ts'
import { FORM, harmWordsIn, type HarmWord } from './harm-words.ts'
import type { Outcome } from './outcomes.ts'
import type { Counted } from './phrases.ts'
import type { Sentence } from './sentence.ts'

/** Learnt from sentences read by hand (training/figures.ts): which word of harm says what befell a count, if any does. */
export type FigureReader = CalibratedTrees

/** An outcome with the chance that it is what befell the counted. */
export interface Judged {
  readonly outcome: Outcome
  readonly chance: number
}

/** Below this a count is no figure: near the best F1 in cross-validation, at its complete end. The dial hides what is doubtful. */
export const KEEP = 0.3

/** What rules say of a count: an outcome, that it did not happen, or nothing; and whether they would print it. */
export interface Ruled {
  readonly outcome: Outcome | null | 'denied'
  readonly kept: boolean
}

/** Counts with all words of harm that could be theirs, none where rules see that it did not happen; `ruled` has an entry for each count. */
export function figurePairs(sentence: Sentence, counted: readonly Counted[], ruled: readonly Ruled[]): Pair[][] {
  const harm: HarmWord[] = harmWordsIn(sentence.words)
  for (const { outcome } of ruled) {
    if (!outcome || outcome === 'denied' || outcome.words === null) continue
    const [start, end] = outcome.words
    if (!harm.some((one) => one.counts === outcome.counts && one.start >= start && one.start < end)) harm.push({ start, end, counts: outcome.counts, forms: 0 })
  }
  return harm.length === 0 ? counted.map(() => []) : pairsOf(sentence, counted, harm, ruled).map((pairs, k) => (ruled[k]!.outcome === 'denied' ? [] : pairs))
}

/** The likeliest outcome of each count; null where none is likely. */
export function judgeOutcomes(sentence: Sentence, counted: readonly Counted[], ruled: readonly Ruled[], { trees, calibration }: FigureReader): (Judged | null)[] {
  return figurePairs(sentence, counted, ruled).map((pairs, k) => {
    if (pairs.length === 0) return null
    const scores = scoresOf(trees, answersOf(pairs), PAIR_WIDTH, pairs.length)
    let best = 0
    for (let i = 1; i < pairs.length; i++) if (scores[i]! > scores[best]!) best = i
    const chance = probabilityOf(scores[best]!, calibration)
    return chance < KEEP ? null : { outcome: outcomeOfPair(pairs[best]!, ruled[k]!), chance }
  })
}

/** What the rules say where they agree on what is counted: they know more of where it is said. Else the word alone. */
export function outcomeOfPair({ word, counted: { noun }, after }: Pair, { outcome, kept }: Ruled): Outcome {
  if (kept && outcome && outcome !== 'denied' && outcome.counts === word.counts) return outcome
  const within = word.start >= noun[0] && word.start < noun[1]
  if (within) return { counts: word.counts, words: null, rule: (word.forms & (FORM.noun | FORM.event)) === 0 ? 'implied' : 'noun' }
  return { counts: word.counts, words: [word.start, word.end], rule: after ? 'passive' : (word.forms & FORM.nounOf) === 0 ? 'active' : 'of' }
}

/** Reads a model file that training/figures.ts wrote. @throws UnreadableModel */
export function figureReaderFrom(bytes: Uint8Array): FigureReader {
  const { about, table } = unpackTables(bytes)
  if (about['questions'] !== PAIR_WIDTH) throw new UnreadableModel(`it answers ${String(about['questions'])} questions about figures, not ${PAIR_WIDTH}`)
  return treesFrom({ table })
}
