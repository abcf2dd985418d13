import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, cover, fromCodePoints, inTextOrder, lengthOf, overlaps, passageOf, SpanOutsideText, textOf, toCodePoints, wordsOf, type Span } from './span.ts'

/** Text with surrogate pairs, and a span of its code points. */
const spanned = fc.string({ unit: 'grapheme', maxLength: 40 }).chain((text) => {
  const points = [...text].length
  return fc.tuple(fc.nat(points), fc.nat(points)).map(([a, b]): { text: string, span: Span } => ({ text, span: [Math.min(a, b), Math.max(a, b)] }))
})
const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])

describe('code points', () => {
  test('there and back is the same span', () => {
    fc.assert(fc.property(spanned, ({ text, span }) => {
      expect(toCodePoints(text, fromCodePoints(text, [span]))).toEqual([span])
    }))
  })

  test('both count the same words', () => {
    fc.assert(fc.property(spanned, ({ text, span }) => {
      const [units] = fromCodePoints(text, [span])
      expect(textOf(text, units!)).toBe([...text].slice(...span).join(''))
    }))
  })

  test('a span that splits a surrogate pair is moved out to its edges', () => {
    expect(toCodePoints('a😀b', [[2, 3]])).toEqual([[1, 2]])
    expect(toCodePoints('a😀b', [[0, 2]])).toEqual([[0, 2]])
  })

  test('a span past the end is told, with both numbers', () => {
    expect(() => fromCodePoints('a😀b', [[0, 4]])).toThrow(SpanOutsideText)
    expect(() => toCodePoints('a😀b', [[0, 5]])).toThrow('Span [0, 5) does not fit a text of 4 UTF-16 units.')
  })
})

describe('textOf', () => {
  test.for<Span>([[-1, 2], [2, 1], [0, 6], [NaN, 2], [0, Infinity]])('throws on %s', (wrong) => {
    expect(() => textOf('Vell.', wrong)).toThrow(SpanOutsideText)
  })

  test('the whole text and nothing', () => {
    expect(textOf('Vell.', [0, 5])).toBe('Vell.')
    expect(textOf('Vell.', [5, 5])).toBe('')
  })
})

describe('passages', () => {
  test('words of an interrupted one are joined by an ellipsis', () => {
    expect(passageOf('We stay, he said, here.', [[0, 7], [18, 22]])).toEqual({ spans: [[0, 7], [18, 22]], words: 'We stay … here' })
    expect(wordsOf('We stay', [])).toBe('')
  })
})

describe('laws of two spans', () => {
  test('a cover contains both and nothing smaller does', () => {
    fc.assert(fc.property(span, span, (a, b) => {
      const both = cover(a, b)
      expect(contains(both, a) && contains(both, b)).toBe(true)
      expect([a[0], b[0]]).toContain(both[0])
      expect([a[1], b[1]]).toContain(both[1])
    }))
  })

  test('overlapping is mutual, and a shared unit', () => {
    fc.assert(fc.property(span, span, (a, b) => {
      const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]) > 0
      expect(overlaps(a, b)).toBe(overlaps(b, a))
      if (a[0] < a[1] && b[0] < b[1]) expect(overlaps(a, b)).toBe(shared)
    }))
  })

  test('length counts each unit once, in any order', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const units = new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)))
      expect(lengthOf(spans)).toBe(units.size)
      expect(lengthOf([...spans].reverse())).toBe(units.size)
    }))
  })

  test('text order is total', () => {
    fc.assert(fc.property(span, span, (a, b) => {
      expect(Math.sign(inTextOrder(a, b)) + Math.sign(inTextOrder(b, a))).toBe(0)
      expect(inTextOrder(a, b) === 0).toBe(a[0] === b[0] && a[1] === b[1])
    }))
  })
})
