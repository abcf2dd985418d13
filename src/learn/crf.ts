/**
 * Linear-chain conditional random fields over hashed features (Lafferty, McCallum and Pereira, 2001): scoring, the best
 * labelling, and marginal probabilities. Matrices are row-major in typed arrays; a labelling of n positions with L labels has
 * emissions n × L. Training is in `crf-training.ts`.
 */
export interface Crf {
  readonly labels: number
  readonly bits: number
  /** 2^bits × labels: as learnt, or packed as places in `levels`. */
  readonly weights: Float32Array | Uint8Array
  /** What a packed weight counts, in units; null where weights are as learnt. */
  readonly levels: Int32Array | null
  readonly unit: number
  /** labels × labels, from × to; -Infinity forbids. */
  readonly transitions: Float32Array
  /** Scores of starting and ending with a label; -Infinity forbids. */
  readonly starts: Float32Array
  readonly ends: Float32Array
}

/** A field as it is learnt, before its weights are packed. */
export interface LearntCrf extends Crf {
  readonly weights: Float32Array
  readonly levels: null
}

/** One weight of a field. */
export function weightAt({ weights, levels, unit }: Crf, at: number): number {
  return levels ? levels[weights[at]!]! * unit : weights[at]!
}

/** Which labels may follow which, start and end. */
export interface Grammar {
  readonly follows: (from: number, to: number) => boolean
  readonly starts: (label: number) => boolean
  readonly ends: (label: number) => boolean
}

export const ANY_ORDER: Grammar = { follows: () => true, starts: () => true, ends: () => true }

/** A field with all weights 0, forbidden transitions aside. */
export function emptyCrf(labels: number, bits: number, grammar: Grammar): LearntCrf {
  const score = (allowed: boolean) => (allowed ? 0 : -Infinity)
  const all = Array.from({ length: labels }, (_, label) => label)
  return {
    labels,
    bits,
    weights: new Float32Array(labels << bits),
    levels: null,
    unit: 1,
    transitions: Float32Array.from(all.flatMap((from) => all.map((to) => score(grammar.follows(from, to))))),
    starts: Float32Array.from(all.map((label) => score(grammar.starts(label)))),
    ends: Float32Array.from(all.map((label) => score(grammar.ends(label)))),
  }
}

/** Adds the weights of the slots [from, to) to the row of scores, one a label, that starts at `row`. */
export function addScores({ labels, weights, levels, unit }: Crf, slots: Int32Array, from: number, to: number, scores: Float64Array, row: number): void {
  if (!levels) addLearnt(labels, weights, slots, from, to, scores, row)
  else if (labels === 10) addTen(weights, levels, unit, slots, from, to, scores, row)
  else if (labels === 3) addThree(weights, levels, unit, slots, from, to, scores, row)
  else {
    for (let f = from; f < to; f++) {
      const at = slots[f]! * labels
      for (let label = 0; label < labels; label++) scores[row + label]! += levels[weights[at + label]!]! * unit
    }
  }
}

/** As learnt: sums are rounded as the training rounds them. */
function addLearnt(labels: number, weights: ArrayLike<number>, slots: Int32Array, from: number, to: number, scores: Float64Array, row: number): void {
  for (let f = from; f < to; f++) {
    const at = slots[f]! * labels
    for (let label = 0; label < labels; label++) scores[row + label]! += weights[at + label]!
  }
}

/** Ten labels packed, unrolled by hand as are three: most of the time goes here. Sums of whole numbers, exact in any order. */
function addTen(weights: ArrayLike<number>, levels: Int32Array, unit: number, slots: Int32Array, from: number, to: number, scores: Float64Array, row: number): void {
  let touched = 0 // a first look at every row, so that the memory is asked for all of them at once
  for (let f = from; f < to; f++) touched |= weights[slots[f]! * 10]!
  if (touched === 0 && from === to) return
  let a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, h = 0, i = 0, j = 0, k = 0
  for (let f = from; f < to; f++) {
    const at = slots[f]! * 10
    a = a + levels[weights[at]!]! | 0; b = b + levels[weights[at + 1]!]! | 0; c = c + levels[weights[at + 2]!]! | 0
    d = d + levels[weights[at + 3]!]! | 0; e = e + levels[weights[at + 4]!]! | 0; g = g + levels[weights[at + 5]!]! | 0
    h = h + levels[weights[at + 6]!]! | 0; i = i + levels[weights[at + 7]!]! | 0; j = j + levels[weights[at + 8]!]! | 0
    k = k + levels[weights[at + 9]!]! | 0
  }
  scores[row]! += a * unit; scores[row + 1]! += b * unit; scores[row + 2]! += c * unit; scores[row + 3]! += d * unit; scores[row + 4]! += e * unit
  scores[row + 5]! += g * unit; scores[row + 6]! += h * unit; scores[row + 7]! += i * unit; scores[row + 8]! += j * unit; scores[row + 9]! += k * unit
}

function addThree(weights: ArrayLike<number>, levels: Int32Array, unit: number, slots: Int32Array, from: number, to: number, scores: Float64Array, row: number): void {
  let touched = 0
  for (let f = from; f < to; f++) touched |= weights[slots[f]! * 3]!
  if (touched === 0 && from === to) return
  let a = 0, b = 0, c = 0
  for (let f = from; f < to; f++) {
    const at = slots[f]! * 3
    a = a + levels[weights[at]!]! | 0; b = b + levels[weights[at + 1]!]! | 0; c = c + levels[weights[at + 2]!]! | 0
  }
  scores[row]! += a * unit; scores[row + 1]! += b * unit; scores[row + 2]! += c * unit
}
