import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from './span.ts'
import { tokenise } from './tokens.ts'

const words = (text: string) => tokenise(text).map((token) => token.word)

test.each([
  ['She didn’t say it’s over.', ['She', 'did', 'n’t', 'say', 'it', '’s', 'over', '.']],
  ['Mr. Orlen of the U.S.-led mission left at 5 p.m.', ['Mr.', 'Orlen', 'of', 'the', 'U.S.', '-', 'led', 'mission', 'left', 'at', '5', 'p.m.']],
  ['About 1,250.5 tons, or 30%, cost $4bn.', ['About', '1,250.5', 'tons', ',', 'or', '30', '%', ',', 'cost', '$', '4bn', '.']],
  ['“No,” he said — see https://example.org/a?b=1.', ['“', 'No', ',', '”', 'he', 'said', '—', 'see', 'https://example.org/a?b=1', '.']],
  ["''We wait ...'' said J. Varo", ["''", 'We', 'wait', '...', "''", 'said', 'J.', 'Varo']],
  ['The soldiers’ tents and Varo’s well-kept co-operation', ['The', 'soldiers', '’', 'tents', 'and', 'Varo', '’s', 'well-kept', 'co-operation']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('tokens lie in text order, hold every character that is not white space, and carry the text’s own words', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const tokens = tokenise(text)
    let reached = 0
    for (const token of tokens) {
      expect(text.slice(reached, token.span[0]).trim()).toBe('')
      expect(textOf(text, token.span)).toBe(token.word)
      reached = token.span[1]
    }
    expect(text.slice(reached).trim()).toBe('')
  }))
})

test('a span’s tokens are those of its words, moved', () => {
  const text = 'He left. “We know,” she said.'
  expect(tokenise(text, [9, text.length]).map((token) => [token.word, token.span[0] - 9]))
    .toEqual(tokenise(text.slice(9)).map((token) => [token.word, token.span[0]]))
})
