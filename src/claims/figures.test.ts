import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PUBLISHED } from './cases/dates.ts'
import { FIGURE_CASES } from './cases/figures.ts'
import { FURTHER_FIGURES } from './cases/figures-further.ts'
import { MESSY_FIGURES } from './cases/figures-messy.ts'
import { showFigure } from './cases/show.ts'
import { findClaims, parseWhen } from './index.ts'
import { madeDocument, markedText } from './made-document.ts'

const published = parseWhen(PUBLISHED)

describe('figures in sentences', () => {
  test.for([...FIGURE_CASES, ...MESSY_FIGURES, ...FURTHER_FIGURES])('%s → %s', ([marked, expected]) => {
    const { text, attributions } = markedText(marked)
    const { figures } = findClaims(madeDocument(text), attributions, published)
    expect(figures.map(showFigure).join('; ')).toBe(expected)
    for (const { spans, words } of figures) expect(spans.map((span) => text.slice(...span)).join(' … ')).toBe(words)
  })
})

test('conventions for vague counts are the caller’s', () => {
  const { figures } = findClaims(madeDocument('Dozens of people were killed.'), [], null, { conventions: { couple: 2, few: 3, several: 4, handful: 4, dozens: 24, scores: 40, hundreds: 200, thousands: 2000, millions: 2_000_000 } })
  expect(figures[0]).toMatchObject({ value: null, min: 24, max: null })
})

test('any text: bounds in order, words are the text’s own', () => {
  const word = fc.constantFrom('12', 'three', 'a', 'dozens', 'of', 'people', 'soldiers', 'were', 'killed', 'and', 'wounded', ',', 'nearly', 'at least', 'between', 'to', 'in', 'Orrin', 'houses', 'attacks', 'half', 'no', 'family', '.', '%', '"', 'who', 'not')
  fc.assert(fc.property(fc.array(word, { maxLength: 30 }), (words) => {
    const text = words.join(' ')
    for (const { min, max, value, spans, words: exact, confidence } of findClaims(madeDocument(text), [], published).figures) {
      if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
      if (value !== null && min !== null) expect(min).toBe(value)
      expect(spans.map((span) => text.slice(...span)).join(' … ')).toBe(exact)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  }))
})

test('a language without rules of its own gives empty lists, never English readings', () => {
  const document = { ...madeDocument('Three people were killed.'), language: 'nl' }
  expect(findClaims(document, [], published)).toEqual({ figures: [], evidence: [], allegations: [], incidents: [] })
})
