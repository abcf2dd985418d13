import { addScores, emptyCrf, type Crf, type Grammar, type LearntCrf } from './crf.ts'
import { Decoder } from './decoder.ts'
import { randomFrom, shuffle } from './hash.ts'

/** A sequence with gold labels. `slots` and `starts` as in FeatureList. */
export interface Example {
  readonly slots: Int32Array
  /** length + 1 entries. */
  readonly starts: Int32Array
  readonly gold: Uint8Array
  /** Labels that are known beforehand, 255 where not: their positions are neither predicted nor learnt from. */
  readonly given?: Uint8Array
}

export interface CrfSettings {
  readonly labels: number
  readonly bits: number
  readonly grammar: Grammar
  readonly passes: number
  /** Step of AdaGrad, whose accumulators start at 1. */
  readonly rate: number
  /** Share of features left out of a position, drawn anew for each. */
  readonly dropout: number
  /** Added to every emission of label 0 while training, so that the others are learnt stronger. */
  readonly bias: number
  readonly seed: number
}

const UNKNOWN = 255
/** Errors of a probability below which no step is taken: most words are no part of any report, and soon known to be none. */
const SMALL = 2e-3

/**
 * Learns by stochastic gradient steps with AdaGrad, one sequence at a time. The weights are the mean over the steps of the second
 * half of the passes, which errs less than the last ones alone (Polyak and Juditsky, 1992). Same seed, same weights.
 */
export function trainCrf(examples: readonly Example[], settings: CrfSettings, told: (pass: number, logLoss: number) => void = () => {}): LearntCrf {
  const { labels, rate, dropout, bias } = settings
  const crf = emptyCrf(labels, settings.bits, settings.grammar)
  const decoder = new Decoder(crf)
  const squares = new Float32Array(crf.weights.length).fill(1)
  const moveSquares = new Float32Array(labels * labels).fill(1)
  const random = randomFrom(settings.seed)
  const half = (examples.length * settings.passes) >> 1
  const late = new Float32Array(crf.weights.length) // steps of the second half, each times how late it came
  let step = 0
  const order = examples.map((_, i) => i)
  const kept = new Int32Array(1 << 20)
  const wrongLabels = new Uint8Array(labels)
  const errors = new Float64Array(labels)
  for (let pass = 0; pass < settings.passes; pass++) {
    let loss = 0
    let count = 0
    for (const index of shuffle(order, random)) {
      const { slots, starts, gold, given } = examples[index]!
      const lateness = Math.max(0, ++step - half) / half
      const length = gold.length
      const emissions = decoder.begin(length)
      const keptStarts = new Int32Array(length + 1)
      let keptLength = 0
      for (let i = 0; i < length; i++) {
        for (let f = starts[i]!; f < starts[i + 1]!; f++) if (dropout === 0 || random() >= dropout) kept[keptLength++] = slots[f]!
        keptStarts[i + 1] = keptLength
        addScores(crf, kept, keptStarts[i]!, keptLength, emissions, i * labels)
        emissions[i * labels]! += bias
        const known = given ? given[i]! : UNKNOWN
        if (known !== UNKNOWN) for (let label = 0; label < labels; label++) emissions[i * labels + label] = label === known ? 0 : -50
      }
      const chances = decoder.marginals()
      for (let i = 0; i < length; i++) {
        if (given && given[i] !== UNKNOWN) continue
        loss -= Math.log(Math.max(1e-9, chances[i * labels + gold[i]!]!))
        count++
        let wrong = 0 // labels whose probability is off by more than SMALL, and by how much
        for (let label = 0; label < labels; label++) {
          const error = chances[i * labels + label]! - (gold[i] === label ? 1 : 0)
          if (Math.abs(error) < SMALL) continue
          wrongLabels[wrong] = label
          errors[wrong++] = error
        }
        for (let f = keptStarts[i]!; wrong > 0 && f < keptStarts[i + 1]!; f++) {
          const row = kept[f]! * labels
          for (let w = 0; w < wrong; w++) {
            const at = row + wrongLabels[w]!
            const error = errors[w]!
            const square = (squares[at]! += error * error)
            const move = (rate * error) / Math.sqrt(square)
            crf.weights[at]! -= move
            late[at]! -= move * lateness
          }
        }
      }
      stepTransitions(crf, decoder, gold, moveSquares, rate)
    }
    told(pass, loss / count)
  }
  for (let at = 0; at < late.length; at++) crf.weights[at]! -= late[at]!
  return crf
}

/** One gradient step on the transitions: expected moves minus gold ones. */
function stepTransitions(crf: Crf, decoder: Decoder, gold: Uint8Array, squares: Float32Array, rate: number): void {
  const { moves, gain, forward, backward } = decoder
  const { labels, transitions } = crf
  const errors = new Float64Array(labels * labels)
  const pairs = new Float64Array(labels * labels)
  for (let i = 1; i < gold.length; i++) {
    let total = 0
    for (let from = 0; from < labels; from++) {
      for (let to = 0; to < labels; to++) {
        const mass = forward[(i - 1) * labels + from]! * moves[from * labels + to]! * gain[i * labels + to]! * backward[i * labels + to]!
        total += pairs[from * labels + to] = mass
      }
    }
    for (let pair = 0; pair < pairs.length; pair++) errors[pair]! += pairs[pair]! / (total || 1)
    errors[gold[i - 1]! * labels + gold[i]!]! -= 1
  }
  for (let pair = 0; pair < errors.length; pair++) {
    if (transitions[pair] === -Infinity) continue
    const square = (squares[pair]! += errors[pair]! * errors[pair]!)
    transitions[pair]! -= (rate * errors[pair]!) / Math.sqrt(square)
  }
  decoder.transitionsChanged()
}
