import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passageOf, textOf } from '../text/span.ts'
import { model, passage, passageIn } from './passage.fixture.ts'
import { bitsIn, findWithin, tellingRuns, wordingChanges } from './within.ts'

const ARTICLE = `Ferries stay in port

The harbour ministry said on Monday that the ferries to Vell would stay in port. "Not one of our pilots was asked before the sluice was closed, and not one was told when it will open," pilot Ilka Brenn told the Coast Daily. The council did not answer.`
const text = passageOf(ARTICLE, [[0, ARTICLE.length]])
const find = (words: string) => findWithin(passage('draft', words), text, model)

describe('findWithin', () => {
  test('finds words that stand in a row, marks and capitals aside', () => {
    const found = find('“not one of our pilots was asked before the sluice was closed”')!
    expect(found).toMatchObject({ exact: true, words: 12, of: 12, share: 1, between: 0 })
    expect(found.place.words).toBe('Not one of our pilots was asked before the sluice was closed')
  })

  test('finds a place where a word is another, and says how much stands there', () => {
    const found = find('Not one of our pilots was warned before the sluice was closed')!
    expect(found.exact).toBe(false)
    expect(found.words).toBe(found.of - 1)
    expect(found.place.words).toBe('Not one of our pilots was asked before the sluice was closed')
  })

  test('a part that is left out in the middle lies between', () => {
    const found = find('Not one of our pilots was asked, and not one was told when it will open')!
    expect(found.place.words).toMatch(/^Not one .* will open$/)
    expect(found.words).toBe(found.of)
    expect(found.between).toBe(5)
  })

  test('another number at the same place is not counted as the same word', () => {
    const [a, b] = [passageOf('At least 40 barges lay off Vell.', [[0, 32]]), passage('draft', 'At least 14 barges lay off Vell')]
    const found = findWithin(b, a, model)!
    expect(found.words).toBe(found.of - 1)
    expect(found.exact).toBe(false)
  })

  test('function words alone find nothing', () => {
    expect(find('that it is what they have been and will be')).toBeNull()
  })

  test('looks through what interrupts a passage', () => {
    const words = '“No barge was turned back,” he said, “nor was any pilot fined at the sluice.”'
    const interrupted = passageIn('ledger', words, ['“No barge was turned back,”', '“nor was any pilot fined at the sluice.”'])
    expect(findWithin(passage('draft', 'No barge was turned back, nor was any pilot fined at the sluice.'), interrupted, model)).toMatchObject({ exact: true })
  })

  test('law: any stretch of six words of a text is found in it, exactly where its words are the same', () => {
    const words = [...ARTICLE.matchAll(/[\p{L}]+/gu)].map(({ 0: word, index }) => [index, index + word.length] as const)
    fc.assert(fc.property(fc.integer({ min: 0, max: words.length - 6 }), (from) => {
      const stretch = ARTICLE.slice(words[from]![0], words[from + 5]![1])
      const found = find(stretch)
      if (bitsIn(passage('draft', stretch), model).bits < 8) return
      expect(found?.exact).toBe(true)
      expect(textOf(ARTICLE, found!.place.spans[0]!)).toBe(found!.place.words)
      expect(found!.place.words.toLowerCase()).toBe(stretch.toLowerCase())
    }))
  })
})

test('tellingRuns are printed words of the passage, at most as many as asked for, the most telling first', () => {
  const item = passage('draft', 'Not one of our pilots was asked before the sluice was closed')
  const runs = tellingRuns(item, model, 3)
  expect(runs.length).toBeGreaterThan(0)
  expect(runs.length).toBeLessThanOrEqual(3)
  for (const { words } of runs) expect(item.words).toContain(words)
  expect(tellingRuns(passage('draft', 'it is what it is'), model, 3)).toEqual([])
})

test('wordingChanges names what differs, whatever it amounts to', () => {
  const changes = wordingChanges(passage('a', 'The sluice was not closed'), passage('b', 'The sluice was closed'), model)
  expect(changes.map(({ type }) => type)).toEqual(['negation'])
})
