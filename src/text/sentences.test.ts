import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSentences, paragraphsOf } from './sentences.ts'
import { contains, textOf } from './span.ts'
import { tokenise } from './tokens.ts'

const sentences = (text: string) => findSentences(text, paragraphsOf(text), []).map((span) => textOf(text, span))

test.each([
  ['Dr. Orlen met Gen. Varo at 5 p.m. Tuesday. He left.', ['Dr. Orlen met Gen. Varo at 5 p.m. Tuesday.', 'He left.']],
  ['“Why?” she asked. “We do not know!” The mayor left.', ['“Why?” she asked.', '“We do not know!”', 'The mayor left.']],
  ["''We wait,'' he said. ''We always do.'' She agreed.", ["''We wait,'' he said.", "''We always do.''", 'She agreed.']],
  ['It fell by 1.5 percent. 30 people left the U.S. The rest stayed.', ['It fell by 1.5 percent.', '30 people left the U.S.', 'The rest stayed.']],
  ['“A terrible death?” — said Orlen. Later he left…', ['“A terrible death?” — said Orlen.', 'Later he left…']],
  ['J. K. Varo waited (until noon.) Then it rained.', ['J. K. Varo waited (until noon.)', 'Then it rained.']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test('a line break ends a paragraph, but not in mid-sentence', () => {
  expect(paragraphsOf('Harbour closed\nThe harbour was\n“partly” closed.\n\n  It rained. ').length).toBe(3)
})

test('a text wrapped to a width keeps its paragraphs whole', () => {
  const text = 'THE HARBOUR OF LENNA WAS CLOSED ON MONDAY AFTER A STORM, THE PORT\n'
    + 'OFFICE SAID IN A STATEMENT.  IT WILL OPEN AGAIN ON FRIDAY, WHEN THE\nSEA IS CALM.\n\n   FISHERMEN WAITED.'
  expect(paragraphsOf(text).length).toBe(2)
})

test('sentences lie in their paragraphs, in order, and hold every token', () => {
  const piece = fc.constantFrom('Mr. ', 'The mayor ', 'said. ', '“We ', 'know.” ', 'why?', '\n', '\n\n', ' ', '"', "''", 'U.S. ', '… ', '1.5 ', 'and ')
  fc.assert(fc.property(fc.array(piece).map((pieces) => pieces.join('')), (text) => {
    const paragraphs = paragraphsOf(text)
    const found = findSentences(text, paragraphs, [])
    for (const [i, span] of found.entries()) {
      expect(paragraphs.some((paragraph) => contains(paragraph, span))).toBe(true)
      if (i > 0) expect(span[0]).toBeGreaterThanOrEqual(found[i - 1]![1])
    }
    expect(found.flatMap((span) => tokenise(text, span))).toEqual(paragraphs.flatMap((span) => tokenise(text, span)))
  }))
})
