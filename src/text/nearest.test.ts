import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test('a slip of the finger finds its command', () => {
  expect(nearest('serach', ['search', 'serve', 'show'], 1)).toEqual(['search'])
})

test('part of a name finds the whole one, whatever its case and accents', () => {
  expect(nearest('ivkovic', ['Dana Marr', 'Col. Tomas Ivković', 'Ministry of Supply'])).toEqual(['Col. Tomas Ivković'])
})

test('what is not near is not offered', () => {
  expect(nearest('xylophone', ['search', 'serve', 'show'])).toEqual([])
  expect(nearest('', ['search'])).toEqual([])
})

test('edit distance is symmetric, and 0 only between equals', () => {
  fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
    expect(editDistance(a, b)).toBe(editDistance(b, a))
    expect(editDistance(a, b) === 0).toBe(a === b)
  }))
})

test('words in another order find their name', () => {
  expect(nearest('marr dana', ['Col. Tomas Ivković', 'Dana Marr'], 1)).toEqual(['Dana Marr'])
})
