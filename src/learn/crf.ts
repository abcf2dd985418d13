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
  let scores = new Float32Array(labels)
  let next = new Float32Array(labels)
  for (let label = 0; label < labels; label++) scores[label] = starts[label]! + emissions[label]!
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < labels; to++) {
      let best = -Infinity
      let from = 0
      for (let label = 0; label < labels; label++) {
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
      else for (let from = 0; from < labels; from++) mass += forward[row - labels + from]! * moves[from * labels + to]!
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
      else for (let to = 0; to < labels; to++) mass += moves[from * labels + to]! * gain[row + labels + to]! * backward[row + labels + to]!
      sum += backward[row + from] = mass
    }
    for (let label = 0; label < labels; label++) backward[row + label]! /= sum || 1
    let total = 0
    for (let label = 0; label < labels; label++) total += forward[row + label]! * backward[row + label]!
    for (let label = 0; label < labels; label++) out[row + label] = (forward[row + label]! * backward[row + label]!) / (total || 1)
  }
  return { moves, gain, forward, backward }
}

/** Forward and backward masses of one sequence, each row scaled by itself. */
export interface Lattice {
  readonly moves: Float64Array
  readonly gain: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
}
