import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Span, textOf } from '../../text/span.ts'
import { printedParagraphs, segments } from './segments.ts'

const markedText = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((text) => fc.record({
  text: fc.constant(text),
  marks: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ span: [Math.min(a, b), Math.max(a, b)] as Span }))),
}))

test('segments tile the text: joined, they are the text', () => {
  fc.assert(fc.property(markedText, ({ text, marks }) => {
    expect(segments(text, marks).map(({ span }) => textOf(text, span)).join('')).toBe(text)
  }))
})

test('each segment carries exactly the marks that cover it', () => {
  fc.assert(fc.property(markedText, ({ text, marks }) => {
    for (const { span: [start, end], marks: here } of segments(text, marks)) {
      expect(new Set(here)).toEqual(new Set(marks.filter(({ span }) => span[0] <= start && end <= span[1] && span[0] < span[1])))
    }
  }))
})

test('the outer mark comes before the inner one', () => {
  const outer = { span: [0, 9] as Span, role: 'content' }
  const inner = { span: [4, 6] as Span, role: 'figure' }
  expect(segments('about 40 ', [inner, outer]).map(({ marks }) => marks.map(({ role }) => role))).toEqual([['content'], ['content', 'figure'], ['content']])
})

test('paragraphs hold every printed character and no line break', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a b', '\n', '\r\n', ' ', 'ü')).map((parts) => parts.join('')), (text) => {
    const joined = printedParagraphs(text).map((span) => textOf(text, span)).join('')
    expect(joined).not.toMatch(/[\r\n]/)
    expect(joined.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
  }))
})
