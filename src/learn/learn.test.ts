import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addScores, ANY_ORDER, emptyCrf, weightAt, type Crf } from './crf.ts'
import { trainCrf } from './crf-training.ts'
import { Decoder } from './decoder.ts'
import { calibrate, probabilityOf } from './logistic.ts'
import { randomFrom, slotOf } from './hash.ts'
import { packTables, unpackTables } from './weights.ts'

/** Scores of all labellings, the slow way. */
function labellings(crf: Crf, emissions: Float32Array, length: number): { labels: number[]; score: number }[] {
  let all = [{ labels: [] as number[], score: 0 }]
  for (let i = 0; i < length; i++) {
    all = all.flatMap(({ labels, score }) => Array.from({ length: crf.labels }, (_, label) => ({
      labels: [...labels, label],
      score: score + emissions[i * crf.labels + label]! + (i === 0 ? crf.starts[label]! : crf.transitions[labels[i - 1]! * crf.labels + label]!),
    })))
  }
  return all.filter(({ score }) => score > -Infinity)
}

const weights = fc.float({ min: -4, max: 4, noNaN: true })

test('the best labelling and the marginals are those of counting all labellings', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), fc.array(weights, { minLength: 15, maxLength: 15 }), fc.array(weights, { minLength: 9, maxLength: 9 }), (length, scores, moves) => {
    const crf = { ...emptyCrf(3, 1, { ...ANY_ORDER, follows: (from, to) => !(from === 0 && to === 2), starts: (label) => label !== 2 }) }
    moves.forEach((move, i) => { if (crf.transitions[i] !== -Infinity) crf.transitions[i] = move })
    const emissions = Float32Array.from(scores)
    const all = labellings(crf, emissions, length)
    const decoder = new Decoder(crf)
    decoder.begin(5)
    decoder.begin(length).set(emissions.subarray(0, length * 3))
    const found = decoder.bestLabels()
    const most = Math.max(...all.map(({ score }) => score))
    expect(all.find(({ labels }) => labels.every((label, i) => label === found[i]))!.score).toBeCloseTo(most, 3)
    const chances = decoder.marginals()
    const mass = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
    for (let i = 0; i < length; i++) {
      for (let label = 0; label < 3; label++) {
        const share = all.filter(({ labels }) => labels[i] === label).reduce((sum, { score }) => sum + Math.exp(score), 0) / mass
        expect(chances[i * 3 + label]).toBeCloseTo(share, 3)
      }
    }
  }))
})

test('training finds a rule that the features hold, and the same seed gives the same weights', () => {
  const random = randomFrom(7)
  const examples = Array.from({ length: 200 }, () => {
    const gold = Uint8Array.from({ length: 6 }, () => (random() < 0.5 ? 0 : 1))
    return { slots: Int32Array.from(gold, (label) => slotOf(label + 1, 8)), starts: Int32Array.from({ length: 7 }, (_, i) => i), gold }
  })
  const settings = { labels: 2, bits: 8, grammar: ANY_ORDER, passes: 5, rate: 0.1, dropout: 0, bias: 0, seed: 3 }
  let last = 1
  const crf = trainCrf(examples, settings, (_, loss) => { last = loss })
  expect(last).toBeLessThan(0.2)
  expect(trainCrf(examples, settings).weights).toEqual(crf.weights)
})

test('tables come back as they were packed; quantised ones nearly, and 0 stays 0', () => {
  const file = packTables({ a: Uint32Array.of(1, 4294967295), b: Uint8Array.of(1, 2, 3), c: Float32Array.of(1.5, -Infinity), d: { weights: Float32Array.of(0, 1, -0.25, 0.001) } }, { language: 'en' })
  const { about, table } = unpackTables(file)
  expect(about).toEqual({ language: 'en' })
  expect(table('a')).toEqual(Uint32Array.of(1, 4294967295))
  expect(table('b')).toEqual(Uint8Array.of(1, 2, 3))
  expect(table('c')).toEqual(Float32Array.of(1.5, -Infinity))
  const [zero, one, quarter, small] = table<Float32Array>('d')
  expect(zero).toBe(0)
  expect(one).toBeCloseTo(1, 5)
  expect(quarter).toBeCloseTo(-0.25, 2)
  expect(small).toBeCloseTo(0.001, 3)
})

test('whole weights times their unit are the quantised floats, and scores of any number of labels add the same weights', () => {
  const random = randomFrom(11)
  for (const labels of [2, 3, 10]) {
    const { table, whole, packed } = unpackTables(packTables({ w: { weights: Float32Array.from({ length: labels << 4 }, () => random() - 0.5) } }, {}))
    const floats = table<Float32Array>('w')
    const { weights, unit } = whole('w')
    expect([...weights].map((weight) => weight * unit)).toEqual([...floats].map((weight) => expect.closeTo(weight, 6) as number))
    for (const field of [packed('w'), { weights: floats, levels: null }]) {
      const crf = { ...emptyCrf(labels, 4, ANY_ORDER), ...field }
      const scores = new Float64Array(labels + 1)
      addScores(crf, Int32Array.of(3, 15, 3), 0, 3, scores, 1)
      for (let label = 0; label < labels; label++) expect(scores[label + 1]).toBeCloseTo(2 * floats[3 * labels + label]! + floats[15 * labels + label]!, 5)
      for (let at = 0; at < floats.length; at++) expect(weightAt(crf, at)).toBeCloseTo(floats[at]!, 6)
      expect(scores[0]).toBe(0)
    }
  }
})

test('a file that is no model says so', () => {
  expect(() => unpackTables(new TextEncoder().encode('hello, this is text'))).toThrow(/cannot be read/)
  expect(() => unpackTables(packTables({ a: Uint8Array.of(1) }, {})).table('b')).toThrow(/no table "b"/)
  expect(() => unpackTables(packTables({ a: new Uint32Array(100) }, {}).subarray(0, 200))).toThrow(/bytes of/)
})

test('calibration makes probabilities agree with how often things are right', () => {
  const random = randomFrom(5)
  const margins = Array.from({ length: 4000 }, () => random() * 6 - 3)
  const right = margins.map((margin) => random() < 1 / (1 + Math.exp(-(0.5 * margin + 1))))
  const calibration = calibrate(margins, right)
  expect(calibration.slope).toBeCloseTo(0.5, 1)
  expect(probabilityOf(0, calibration)).toBeCloseTo(1 / (1 + Math.exp(-1)), 1)
})
