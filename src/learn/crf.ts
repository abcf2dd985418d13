/**
 * Linear-chain conditional random fields over hashed features (Lafferty, McCallum and Pereira, 2001): scoring, the best
 * labelling, and marginal probabilities. Matrices are row-major in typed arrays; a labelling of n positions with L labels has
 * emissions n × L. Training is in `crf-training.ts`.
 */
export interface Crf {
  readonly labels: number
  readonly bits: number
  /** 2^bits × labels. */
  readonly weights: Float32Array
  /** labels × labels, from × to; -Infinity forbids. */
  readonly transitions: Float32Array
  /** Scores of starting and ending with a label; -Infinity forbids. */
  readonly starts: Float32Array
  readonly ends: Float32Array
}

/** Which labels may follow which, start and end. */
export interface Grammar {
  readonly follows: (from: number, to: number) => boolean
  readonly starts: (label: number) => boolean
  readonly ends: (label: number) => boolean
}

export const ANY_ORDER: Grammar = { follows: () => true, starts: () => true, ends: () => true }

/** A field with all weights 0, forbidden transitions aside. */
export function emptyCrf(labels: number, bits: number, grammar: Grammar): Crf {
  const score = (allowed: boolean) => (allowed ? 0 : -Infinity)
  const all = Array.from({ length: labels }, (_, label) => label)
  return {
    labels,
    bits,
    weights: new Float32Array(labels << bits),
    transitions: Float32Array.from(all.flatMap((from) => all.map((to) => score(grammar.follows(from, to))))),
    starts: Float32Array.from(all.map((label) => score(grammar.starts(label)))),
    ends: Float32Array.from(all.map((label) => score(grammar.ends(label)))),
  }
}

/** Adds the weights of the slots [from, to) to the emissions of one position. */
export function addScores(crf: Crf, slots: Int32Array, from: number, to: number, emissions: Float32Array, position: number): void {
  const { labels, weights } = crf
  const row = position * labels
  if (labels === 10) { // unrolled by hand: most of the time goes here
    let a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, h = 0, i = 0, j = 0, k = 0
    for (let f = from; f < to; f++) {
      const at = slots[f]! * 10
      a += weights[at]!; b += weights[at + 1]!; c += weights[at + 2]!; d += weights[at + 3]!; e += weights[at + 4]!
      g += weights[at + 5]!; h += weights[at + 6]!; i += weights[at + 7]!; j += weights[at + 8]!; k += weights[at + 9]!
    }
    emissions[row]! += a; emissions[row + 1]! += b; emissions[row + 2]! += c; emissions[row + 3]! += d; emissions[row + 4]! += e
    emissions[row + 5]! += g; emissions[row + 6]! += h; emissions[row + 7]! += i; emissions[row + 8]! += j; emissions[row + 9]! += k
    return
  }
  for (let f = from; f < to; f++) {
    const at = slots[f]! * labels
    for (let label = 0; label < labels; label++) emissions[row + label]! += weights[at + label]!
  }
}

/** The best labelling (Viterbi). Writes one label per position into `out`. */
export function bestLabels(crf: Crf, emissions: Float32Array, length: number, out: Uint8Array): void {
  if (length === 0) return
  const { labels, transitions, starts, ends } = crf
  const back = new Uint8Array(length * labels)
  const { into } = movesOf(crf)
  let scores = new Float32Array(labels)
  let next = new Float32Array(labels)
  for (let label = 0; label < labels; label++) scores[label] = starts[label]! + emissions[label]!
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < labels; to++) {
      let best = -Infinity
      let from = 0
      const allowed = into[to]!
      for (let k = 0; k < allowed.length; k++) {
        const label = allowed[k]!
        const score = scores[label]! + transitions[label * labels + to]!
        if (score > best) {
          best = score
          from = label
        }
      }
      next[to] = best + emissions[i * labels + to]!
      back[i * labels + to] = from
    }
    const swap = scores
    scores = next
    next = swap
  }
  let last = 0
  for (let label = 1; label < labels; label++) if (scores[label]! + ends[label]! > scores[last]! + ends[last]!) last = label
  out[length - 1] = last
  for (let i = length - 1; i > 0; i--) out[i - 1] = last = back[i * labels + last]!
}

/**
 * Marginal probabilities, length × labels, into `out` (forward-backward in linear space with scaling; emissions are shifted by
 * their row's maximum first).
 * @returns what pair marginals need, for training
 */
export function marginals(crf: Crf, emissions: Float32Array, length: number, out: Float32Array): Lattice {
  const { labels } = crf
  const moves = Float64Array.from(crf.transitions, Math.exp)
  const { into, outOf } = movesOf(crf)
  const gain = new Float64Array(length * labels)
  const forward = new Float64Array(length * labels)
  const backward = new Float64Array(length * labels)
  for (let i = 0; i < length; i++) {
    const row = i * labels
    let most = -Infinity
    for (let label = 0; label < labels; label++) if (emissions[row + label]! > most) most = emissions[row + label]!
    for (let label = 0; label < labels; label++) gain[row + label] = Math.exp(emissions[row + label]! - most)
    let sum = 0
    for (let to = 0; to < labels; to++) {
      let mass = 0
      if (i === 0) mass = Math.exp(crf.starts[to]!)
      else {
        const allowed = into[to]!
        for (let k = 0; k < allowed.length; k++) mass += forward[row - labels + allowed[k]!]! * moves[allowed[k]! * labels + to]!
      }
      sum += forward[row + to] = mass * gain[row + to]!
    }
    for (let label = 0; label < labels; label++) forward[row + label]! /= sum || 1
  }
  for (let i = length - 1; i >= 0; i--) {
    const row = i * labels
    let sum = 0
    for (let from = 0; from < labels; from++) {
      let mass = 0
      if (i === length - 1) mass = Math.exp(crf.ends[from]!)
      else {
        const allowed = outOf[from]!
        const next = row + labels
        for (let k = 0; k < allowed.length; k++) mass += moves[from * labels + allowed[k]!]! * gain[next + allowed[k]!]! * backward[next + allowed[k]!]!
      }
      sum += backward[row + from] = mass
    }
    for (let label = 0; label < labels; label++) backward[row + label]! /= sum || 1
    let total = 0
    for (let label = 0; label < labels; label++) total += forward[row + label]! * backward[row + label]!
    for (let label = 0; label < labels; label++) out[row + label] = (forward[row + label]! * backward[row + label]!) / (total || 1)
  }
  return { moves, gain, forward, backward }
}

const known = new WeakMap<Float32Array, { into: Uint8Array[]; outOf: Uint8Array[] }>()

/** Which labels may come before and after each: a grammar forbids most pairs. */
function movesOf({ transitions, labels }: Crf): { into: Uint8Array[]; outOf: Uint8Array[] } {
  let moves = known.get(transitions)
  if (!moves) {
    const all = Array.from({ length: labels }, (_, label) => label)
    moves = {
      into: all.map((to) => Uint8Array.from(all.filter((from) => transitions[from * labels + to]! > -Infinity))),
      outOf: all.map((from) => Uint8Array.from(all.filter((to) => transitions[from * labels + to]! > -Infinity))),
    }
    known.set(transitions, moves)
  }
  return moves
}

/** Forward and backward masses of one sequence, each row scaled by itself. */
export interface Lattice {
  readonly moves: Float64Array
  readonly gain: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
}
