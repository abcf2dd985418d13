/**
 * Linear-chain conditional random fields over hashed features (Lafferty, McCallum and Pereira, 2001): scoring, the best
 * labelling, and marginal probabilities. Matrices are row-major in typed arrays; a labelling of n positions with L labels has
 * emissions n × L. Training is in `crf-training.ts`.
 */
export interface Crf {
  readonly labels: number
  readonly bits: number
  /** 2^bits × labels, in units. */
  readonly weights: Float32Array | Int16Array
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
    unit: 1,
    transitions: Float32Array.from(all.flatMap((from) => all.map((to) => score(grammar.follows(from, to))))),
    starts: Float32Array.from(all.map((label) => score(grammar.starts(label)))),
    ends: Float32Array.from(all.map((label) => score(grammar.ends(label)))),
  }
}

/** Adds the weights of the slots [from, to) to the row of scores, one a label, that starts at `row`. */
export function addScores({ labels, weights, unit }: Crf, slots: Int32Array, from: number, to: number, scores: Float64Array, row: number): void {
  if (labels === 10) { // unrolled by hand, as are three: most of the time goes here
    let a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, h = 0, i = 0, j = 0, k = 0
    for (let f = from; f < to; f++) {
      const at = slots[f]! * 10
      a += weights[at]!; b += weights[at + 1]!; c += weights[at + 2]!; d += weights[at + 3]!; e += weights[at + 4]!
      g += weights[at + 5]!; h += weights[at + 6]!; i += weights[at + 7]!; j += weights[at + 8]!; k += weights[at + 9]!
    }
    scores[row]! += a * unit; scores[row + 1]! += b * unit; scores[row + 2]! += c * unit; scores[row + 3]! += d * unit; scores[row + 4]! += e * unit
    scores[row + 5]! += g * unit; scores[row + 6]! += h * unit; scores[row + 7]! += i * unit; scores[row + 8]! += j * unit; scores[row + 9]! += k * unit
    return
  }
  if (labels === 3) {
    let a = 0, b = 0, c = 0
    for (let f = from; f < to; f++) {
      const at = slots[f]! * 3
      a += weights[at]!; b += weights[at + 1]!; c += weights[at + 2]!
    }
    scores[row]! += a * unit; scores[row + 1]! += b * unit; scores[row + 2]! += c * unit
    return
  }
  for (let f = from; f < to; f++) {
    const at = slots[f]! * labels
    for (let label = 0; label < labels; label++) scores[row + label]! += weights[at + label]! * unit
  }
}
