import { randomFrom, shuffle } from './hash.ts'

/** Logistic regression over hashed features: 2^bits weights, and the two numbers that turn its margin into a probability. */
export interface Logistic {
  readonly bits: number
  readonly weights: Float32Array
  readonly calibration: Calibration
}

/** Platt's: probability = 1 / (1 + exp(-(slope × margin + offset))). */
export interface Calibration {
  readonly slope: number
  readonly offset: number
}

export const UNCALIBRATED: Calibration = { slope: 1, offset: 0 }

/** Sum of the weights of the slots [from, to). */
export function marginOf(weights: Float32Array, slots: Int32Array, from: number, to: number): number {
  let margin = 0
  for (let f = from; f < to; f++) margin += weights[slots[f]!]!
  return margin
}

export function probabilityOf(margin: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * margin + offset)))
}

/** Slots of one example and whether it is right. */
export interface Judged {
  readonly slots: Int32Array
  readonly right: boolean
}

export interface LogisticSettings {
  readonly bits: number
  readonly passes: number
  readonly rate: number
  /** Share of each weight that a step takes away from it. */
  readonly decay: number
  readonly dropout: number
  readonly seed: number
}

/** Learns weights by AdaGrad; same seed, same weights. */
export function trainLogistic(examples: readonly Judged[], { bits, passes, rate, decay, dropout, seed }: LogisticSettings): Float32Array {
  const weights = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits).fill(1)
  const random = randomFrom(seed)
  const order = examples.map((_, i) => i)
  for (let pass = 0; pass < passes; pass++) {
    for (const index of shuffle(order, random)) {
      const { slots, right } = examples[index]!
      const kept = slots.filter(() => random() >= dropout)
      const error = probabilityOf(marginOf(weights, kept, 0, kept.length), UNCALIBRATED) - (right ? 1 : 0)
      for (const slot of kept) {
        squares[slot]! += error * error
        weights[slot]! -= rate * (error / Math.sqrt(squares[slot]!) + decay * weights[slot]!)
      }
    }
  }
  return weights
}

/** Fits Platt's two numbers to margins of examples that the weights were not learnt from, by Newton steps. */
export function calibrate(margins: readonly number[], right: readonly boolean[]): Calibration {
  let slope = 1
  let offset = 0
  for (let step = 0; step < 50; step++) {
    let g0 = 0, g1 = 0, h00 = 1e-6, h01 = 0, h11 = 1e-6
    margins.forEach((margin, i) => {
      const p = probabilityOf(margin, { slope, offset })
      const error = p - (right[i] ? 1 : 0)
      const spread = p * (1 - p)
      g0 += error * margin
      g1 += error
      h00 += spread * margin * margin
      h01 += spread * margin
      h11 += spread
    })
    const determinant = h00 * h11 - h01 * h01
    slope -= (h11 * g0 - h01 * g1) / determinant
    offset -= (h00 * g1 - h01 * g0) / determinant
  }
  return { slope, offset }
}
