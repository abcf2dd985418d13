import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMade, madeArticle } from '../../bench/made-articles.ts'
import { openLedger } from './index.ts'
import { MARK_END, MARK_START, snippetFrom, toMatch } from './words.ts'

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
  expect(snippetFrom(`the ${MARK_START}bridge${MARK_END} at ${MARK_START}Vell${MARK_END}`)).toEqual({ text: 'the bridge at Vell', marks: [[4, 10], [14, 18]] })
})
