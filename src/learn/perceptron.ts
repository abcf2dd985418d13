import { mix } from './hash.ts'

/**
 * A classifier whose weights lie in one table, at the hash of feature and label together: small, and quick where few labels come
 * into question. Learnt as an averaged perceptron (Collins, 2002).
 */
export interface Perceptron {
  readonly bits: number
  /** In any unit: only which sum is largest matters. */
  readonly weights: Float32Array | Int16Array
}

export function slotOfPair(feature: number, label: number, bits: number): number {
  return mix(feature, label) >>> (32 - bits)
}

/** The label with the highest score among the candidates; the first of equals. */
export function bestOf({ weights, bits }: Perceptron, features: Int32Array, count: number, candidates: readonly number[]): number {
  let best = -Infinity
  let found = candidates[0]!
  for (const label of candidates) {
    let score = 0
    for (let f = 0; f < count; f++) score += weights[slotOfPair(features[f]!, label, bits)]!
    if (score > best) {
      best = score
      found = label
    }
  }
  return found
}

export interface LearntPerceptron extends Perceptron {
  readonly weights: Float32Array
}

/** Learns one mistake at a time; `averaged` gives the mean of the weights over all steps. */
export class PerceptronTraining implements LearntPerceptron {
  readonly bits: number
  readonly weights: Float32Array
  private readonly totals: Float64Array
  private step = 1

  constructor(bits: number) {
    this.bits = bits
    this.weights = new Float32Array(1 << bits)
    this.totals = new Float64Array(1 << bits)
  }

  /** One example: moves weight from the label that was found to the gold one. */
  learn(features: Int32Array, count: number, found: number, gold: number): void {
    this.step++
    if (found === gold) return
    for (let f = 0; f < count; f++) {
      this.move(slotOfPair(features[f]!, gold, this.bits), 1)
      this.move(slotOfPair(features[f]!, found, this.bits), -1)
    }
  }

  private move(slot: number, by: number): void {
    this.weights[slot]! += by
    this.totals[slot]! += by * this.step
  }

  averaged(): LearntPerceptron {
    return { bits: this.bits, weights: this.weights.map((weight, slot) => weight - this.totals[slot]! / this.step) }
  }
}
