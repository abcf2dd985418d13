import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawn, topOf } from './plot.ts'

const figure = (value: number | null, min: number | null, max: number | null, unit = 'people') => ({ value, min, max, unit })

test('an exact number is a point, bounds reach to the edge', () => {
  expect(drawn(figure(10, 10, 10), 20)).toEqual({ at: 0.5, from: 0.5, to: 0.5, openFrom: false, openTo: false })
  expect(drawn(figure(10, 10, null), 20)).toEqual({ at: 0.5, from: 0.5, to: 1, openFrom: false, openTo: true })
  expect(drawn(figure(10, null, 10), 20)).toEqual({ at: 0.5, from: 0, to: 0.5, openFrom: true, openTo: false })
  expect(drawn(figure(null, 5, 15), 20)).toEqual({ at: null, from: 0.25, to: 0.75, openFrom: false, openTo: false })
})

test('every figure lies on its scale', () => {
  const numbers = fc.integer({ min: 0, max: 2_000_000 }).map((n) => figure(n, n, n))
  fc.assert(fc.property(fc.array(numbers, { minLength: 1, maxLength: 9 }), (figures) => {
    const top = topOf(figures)
    for (const one of figures) {
      const { at, from, to } = drawn(one, top)
      expect(at).toBeLessThanOrEqual(1)
      expect(from).toBeLessThanOrEqual(to)
    }
  }))
})
