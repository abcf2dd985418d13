import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../text/span.ts'
import { isTurn, sharedPartOf } from './turns.ts'

const TURN = 'Good morning. You ask about the ferry. No ferry was stopped at the Vell crossing on Monday. It sailed at noon, with everybody aboard. Next question, please.'
const at = (words: string): Passage => ({ spans: [[100, 100 + words.length]], words })

describe('a turn', () => {
  test('is cut to the sentences that others carry, with what stands between them', () => {
    const part = sharedPartOf(at(TURN), ['“No ferry was stopped at the Vell crossing,”', 'that it sailed at noon'])!
    expect(part).toMatchObject({ before: true, after: true })
    expect(part.passage.words).toBe('No ferry was stopped at the Vell crossing on Monday. It sailed at noon, with everybody aboard.')
    const [[start, end]] = part.passage.spans as [[number, number]]
    expect(TURN.slice(start - 100, end - 100)).toBe(part.passage.words)
  })

  test('stays whole where nothing or all of it is carried, and where it is one sentence', () => {
    expect(sharedPartOf(at(TURN), ['The harbour was quiet'])).toBeNull()
    expect(sharedPartOf(at(TURN), [])).toBeNull()
    expect(sharedPartOf(at(TURN), [TURN])).toBeNull()
    expect(sharedPartOf(at('No ferry was stopped at the Vell crossing.'), ['No ferry was stopped'])).toBeNull()
  })

  test('a few common words in a row carry no sentence', () => {
    expect(sharedPartOf(at('It was there on the day. The bridge at Orla was closed.'), ['It was there on a hill'])).toBeNull()
  })

  test('a sentence that is interrupted goes on in the next piece', () => {
    const words = 'No ferry … was stopped at Vell. Nobody was hurt there.'
    const passage: Passage = { spans: [[0, 8], [20, 20 + words.length - 11]], words }
    expect(sharedPartOf(passage, ['was stopped at Vell'])!.passage).toEqual({ spans: [[0, 8], [20, 40]], words: 'No ferry … was stopped at Vell.' })
  })

  test('what is cut is the turn’s own words at its own place', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('The ship left Vell at noon.', 'Nobody came.', 'We waited for the pilot of the harbour.', 'It rained!'), { minLength: 1, maxLength: 6 }), fc.nat(5), (sentences, picked) => {
      const words = sentences.join(' ')
      const part = sharedPartOf(at(words), [sentences[picked % sentences.length]!])
      if (!part) return
      expect(part.passage.words).toBe(part.passage.spans.map(([start, end]) => words.slice(start - 100, end - 100)).join(' … '))
      expect(part.passage.words.length).toBeLessThan(words.length)
    }))
  })
})

test('picked words stand between quotation marks or in pieces', () => {
  expect(isTurn({ record: false, words: 'No ferry was stopped. Nobody came.' })).toBe(true)
  expect(isTurn({ record: true, words: '“No ferry was stopped.”' })).toBe(true)
  expect(isTurn({ record: false, words: '“No ferry was stopped.”' })).toBe(false)
  expect(isTurn({ record: false, words: 'No ferry … was stopped' })).toBe(false)
})
