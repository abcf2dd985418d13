import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameBounds, sameNumber, type Counted } from './figures.ts'

const counted = (value: number | null, min: number | null, max: number | null): Counted => ({ value, min, max, unit: 'people', counts: 'killed', whom: 'people' })
const [exactly, about, atLeast, atMost, between] = [counted(300, 300, 300), counted(300, null, null), counted(300, 300, null), counted(300, null, 300), counted(null, 250, 300)]

test('"300", "about 300", "at least 300" and "as many as 300" give one number under four bounds', () => {
  const all = [exactly, about, atLeast, atMost]
  for (const a of all) for (const b of all) expect([sameNumber(a, b), sameBounds(a, b)]).toEqual([true, a === b])
  expect(sameNumber(between, atMost)).toBe(false)
})

test('which of two figures is the draft’s makes no difference', () => {
  const figure = fc.constantFrom(exactly, about, atLeast, atMost, between, counted(12, 12, null), counted(null, 12, null))
  fc.assert(fc.property(figure, figure, (a, b) => {
    expect([sameNumber(a, b), sameBounds(a, b)]).toEqual([sameNumber(b, a), sameBounds(b, a)])
  }))
})
