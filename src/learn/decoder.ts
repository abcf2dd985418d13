import type { Crf } from './crf.ts'

/** Differences of scores whose exponential makes no difference to any probability that is shown, as those of forbidden labels. */
const NOTHING = -40

/**
 * Decodes one sequence after the other with a field. Its arrays are room that the next sequence takes over, so that reading an
 * article allocates next to nothing: copy what is to be kept.
 */
export class Decoder {
  /** length × labels; `begin` fills it with 0, the caller adds scores. */
  emissions = new Float64Array(0)
  /** Marginal probabilities, length × labels. */
  chances = new Float64Array(0)
  /** e^emission, each row shifted by its maximum; masses of the ways to and from each label, each row scaled by itself. */
  gain = new Float64Array(0)
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  /** e^transition. */
  readonly moves: Float64Array
  length = 0

  private readonly crf: Crf
  private readonly into: readonly Uint8Array[]
  private readonly outOf: readonly Uint8Array[]
  private back = new Uint8Array(0)
  private scores: Float64Array
  private next: Float64Array

  constructor(crf: Crf) {
    const { labels, transitions } = crf
    const all = Array.from({ length: labels }, (_, label) => label)
    this.crf = crf
    this.moves = Float64Array.from(transitions, Math.exp)
    this.into = all.map((to) => Uint8Array.from(all.filter((from) => transitions[from * labels + to]! > -Infinity)))
    this.outOf = all.map((from) => Uint8Array.from(all.filter((to) => transitions[from * labels + to]! > -Infinity)))
    this.scores = new Float64Array(labels)
    this.next = new Float64Array(labels)
  }

  /** Starts a sequence of `length` positions. @returns the emissions, all 0 */
  begin(length: number): Float64Array {
    const size = length * this.crf.labels
    if (this.emissions.length < size) {
      const room = size * 2
      this.emissions = new Float64Array(room)
      this.chances = new Float64Array(room)
      this.gain = new Float64Array(room)
      this.forward = new Float64Array(room)
      this.backward = new Float64Array(room)
      this.back = new Uint8Array(room)
    } else this.emissions.fill(0, 0, size)
    this.length = length
    return this.emissions
  }

  /** To be called when transitions were learnt anew. */
  transitionsChanged(): void {
    for (let pair = 0; pair < this.moves.length; pair++) this.moves[pair] = Math.exp(this.crf.transitions[pair]!)
  }

  /** The best labelling (Viterbi), one label per position. */
  bestLabels(): Uint8Array {
    const { emissions, length, into, back, crf: { labels, transitions, starts, ends } } = this
    const out = new Uint8Array(length)
    if (length === 0) return out
    let { scores, next } = this
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
    return out
  }

  /** Marginal probabilities, length × labels (forward-backward in linear space with scaling). Fills `chances` and the masses. */
  marginals(): Float64Array {
    const { emissions, length, moves, into, outOf, gain, forward, backward, chances, crf: { labels, starts, ends } } = this
    for (let i = 0; i < length; i++) {
      const row = i * labels
      let most = -Infinity
      for (let label = 0; label < labels; label++) if (emissions[row + label]! > most) most = emissions[row + label]!
      for (let label = 0; label < labels; label++) {
        const below = emissions[row + label]! - most
        gain[row + label] = below < NOTHING ? 0 : Math.exp(below)
      }
      let sum = 0
      for (let to = 0; to < labels; to++) {
        let mass = 0
        if (i === 0) mass = Math.exp(starts[to]!)
        else if (gain[row + to] !== 0) {
          const allowed = into[to]!
          for (let k = 0; k < allowed.length; k++) mass += forward[row - labels + allowed[k]!]! * moves[allowed[k]! * labels + to]!
        }
        sum += forward[row + to] = mass * gain[row + to]!
      }
      for (let label = 0; label < labels; label++) forward[row + label]! /= sum || 1
    }
    for (let i = length - 1; i >= 0; i--) {
      const row = i * labels
      const after = row + labels
      let sum = 0
      for (let from = 0; from < labels; from++) {
        let mass = 0
        if (i === length - 1) mass = Math.exp(ends[from]!)
        else {
          const allowed = outOf[from]!
          for (let k = 0; k < allowed.length; k++) mass += moves[from * labels + allowed[k]!]! * gain[after + allowed[k]!]! * backward[after + allowed[k]!]!
        }
        sum += backward[row + from] = mass
      }
      let total = 0
      for (let label = 0; label < labels; label++) {
        backward[row + label]! /= sum || 1
        total += chances[row + label] = forward[row + label]! * backward[row + label]!
      }
      for (let label = 0; label < labels; label++) chances[row + label]! /= total || 1
    }
    return chances
  }
}
