import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomFrom } from './hash.ts'
import { contributionsOf, scoreOf, scoresOf } from './trees.ts'
import { trainTrees } from './trees-training.ts'

const SETTINGS = { trees: 30, leaves: 6, rate: 0.2, least: 5, ridge: 1, rows: 0.8, features: 1, seed: 7 }

/** Rows of two features and noise; right where one of the two is high, not both: no line tells them apart. */
function made(count: number, seed: number): { rows: Float32Array; right: number[] } {
  const random = randomFrom(seed)
  const rows = Float32Array.from({ length: count * 3 }, random)
  return { rows, right: Array.from({ length: count }, (_, i) => (rows[i * 3]! > 0.5 !== rows[i * 3 + 1]! > 0.5 ? 1 : 0)) }
}

test('trees learn what no sum of single features tells', () => {
  const { rows, right } = made(600, 1)
  const trees = trainTrees(rows, 3, right, SETTINGS)
  const unseen = made(300, 2)
  const hits = unseen.right.filter((one, i) => scoreOf(trees, unseen.rows, i * 3) > 0 === (one === 1)).length
  expect(hits).toBeGreaterThan(280)
})

test('the same rows and settings give the same trees', () => {
  const { rows, right } = made(200, 3)
  expect(trainTrees(rows, 3, right, SETTINGS)).toEqual(trainTrees(rows, 3, right, SETTINGS))
})

test('contributions and bias are all of a score', () => {
  const { rows, right } = made(300, 4)
  const trees = trainTrees(rows, 3, right, SETTINGS)
  fc.assert(fc.property(fc.array(fc.float({ min: -1, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }), (row) => {
    const { bias, contributions } = contributionsOf(trees, Float32Array.from(row), 3)
    expect(contributions.reduce((sum, one) => sum + one, bias)).toBeCloseTo(scoreOf(trees, Float32Array.from(row)), 5)
  }))
})

test('a feature that never varies is never asked', () => {
  const { rows, right } = made(300, 5)
  for (let i = 2; i < rows.length; i += 3) rows[i] = 1
  expect([...trainTrees(rows, 3, right, SETTINGS).features]).not.toContain(2)
})

test('rows scored together score as each alone', () => {
  const { rows, right } = made(300, 6)
  const trees = trainTrees(rows, 3, right, SETTINGS)
  expect([...scoresOf(trees, rows, 3, 300)]).toEqual(right.map((_, i) => scoreOf(trees, rows, i * 3)))
})
