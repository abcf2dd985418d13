import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMade, madeArticle } from '../../bench/made-articles.ts'
import { openLedger } from './index.ts'
import { foundIn, toMatch } from './words.ts'

test('all words, and phrases in any quotation marks', () => {
  expect(toMatch('bridge closed')).toBe('"bridge" "closed"')
  expect(toMatch('“the bridge” NOT AND')).toBe('"the bridge" "NOT" "AND"')
  expect(toMatch('"unclosed phrase')).toBe('"unclosed phrase"')
  expect(toMatch('— … *')).toBeNull()
  expect(toMatch('a A a “a b” a')).toBe('"a" "a b"')
  expect(toMatch(Array.from({ length: 500 }, (_, i) => `w${i}`).join(' '))!.split(' ')).toHaveLength(32)
})

test('whatever a person types is searched for, never an error', () => {
  const ledger = openLedger(':memory:')
  addMade(ledger, madeArticle(0))
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom('"', '(', ')', '*', '^', ':', '-', '+', 'NEAR', 'AND', 'OR', 'NOT', 'words', 'bridge', '\0', '{', '}', "'", '“', ' '), { maxLength: 12 }).map((parts) => parts.join('')),
  )
  fc.assert(fc.property(typed, (words) => {
    ledger.search({ words })
    ledger.statements.list({ words })
    ledger.articles.list({ words })
    ledger.speakers.list({ words })
  }), { numRuns: 300 })
})

test('a snippet’s marks are spans into its text', () => {
  expect(foundIn('The bridge at Véll', toMatch('bridge vell')!)).toEqual({ text: 'The bridge at Véll', marks: [[4, 10], [14, 18]] })
  expect(foundIn('the bridge, the bridge', toMatch('"the bridge"')!)!.marks).toEqual([[0, 10], [12, 22]])
  expect(foundIn('the bridge at Vell', toMatch('"bridge vell"')!)).toBeNull()
})

test('a snippet is cut around what is found, and its marks hold the words that were looked for', () => {
  const word = fc.constantFrom('the', 'bridge', 'at', 'Vell', 'über', 'Мост', 'two', '—', '…', '“and”')
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), fc.integer({ min: 1, max: 60 }), (words, most) => {
    const whole = words.join(' ')
    const found = foundIn(whole, '"bridge"', { most, dots: '' })
    if (!words.includes('bridge')) expect(found).toBeNull()
    else {
      expect(whole).toContain(found!.text)
      expect(found!.marks.length).toBeGreaterThan(0)
      for (const [start, end] of found!.marks) expect(found!.text.slice(start, end)).toBe('bridge')
    }
  }))
})
