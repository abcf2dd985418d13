import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../text/document.ts'
import { branchesFrom } from './branches.ts'
import { readForAttribution } from './candidates.ts'
import { attributionModelFrom } from './model.ts'
import { CLAUSE, NO_HEAD, OBJECT, OPEN_CLAUSE, ROOT, SUBJECT } from './relations.ts'

const model = attributionModelFrom(readFileSync(new URL('../../models/attribution.bin', import.meta.url)))
const read = (text: string) => readForAttribution(readDocument(text, { language: 'en' }), model)

/** Words under `head` by a relation, in text order. */
function under(text: string, head: string, relation: number): string[] {
  const reading = read(text)
  const at = reading.lower.indexOf(head)
  return reading.lower.filter((_, i) => reading.heads[i] === at && reading.relations[i] === relation)
}

test('a report’s verb governs its subject and what was said', () => {
  expect(under('The mayor said that the bridge would open in spring.', 'said', SUBJECT)).toEqual(['mayor'])
  expect(under('The mayor said that the bridge would open in spring.', 'said', CLAUSE)).toEqual(['open'])
  expect(under('The ferry company promised to repair the pier.', 'promised', OPEN_CLAUSE)).toEqual(['repair'])
  expect(under('The union attacked the plan on Monday.', 'attacked', OBJECT)).toEqual(['plan'])
})

test('names weigh nothing: exchanged for others of the same shape, the parse is the same', () => {
  const one = read('In Lenna, Ada Orlen told the Varo Courier that Tarvia wants talks.')
  const other = read('In Varko, Ida Belak told the Mire Gazette that Sorvia wants talks.')
  expect([...other.heads]).toEqual([...one.heads])
  expect([...other.relations]).toEqual([...one.relations])
})

test('every token hangs in its own sentence, never under itself in the end, and governs what hangs under it', () => {
  const words = fc.constantFrom('the', 'mayor', 'said', 'that', '“', '”', ',', '.', 'Orlen', 'who', 'and', 'closed', 'to', 'harbour', 'not', '\n\n', '12', '—', '(', ')')
  fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (text) => {
    const { count, heads, relations, governed, sentence } = read(text.join(' '))
    for (let i = 0; i < count; i++) {
      const head = heads[i]!
      if (head === NO_HEAD) {
        expect(relations[i]).toBe(ROOT)
        continue
      }
      expect(sentence[head]).toBe(sentence[i])
      expect(relations[i]).not.toBe(ROOT)
      let above = head
      for (let steps = 0; above !== NO_HEAD && steps <= count; steps++) above = heads[above]!
      expect(above).toBe(NO_HEAD)
      if (relations[i] === SUBJECT) expect(governed.subject[head]).toBeGreaterThanOrEqual(0)
    }
  }), { numRuns: 60 })
})

test('a sentence seen from one of its words: tokens of one branch share its first word and the way there', () => {
  const reading = read('The mayor said on Monday that the old bridge would open.')
  const said = reading.lower.indexOf('said')
  const { first, end, way, top, depth } = branchesFrom(reading, said)
  expect([first, end]).toEqual([0, reading.count])
  const of = (word: string) => reading.lower.indexOf(word)
  expect(top[of('old')]).toBe(of('open'))
  expect(way[of('old')]).toBe(way[of('that')])
  expect(depth[of('old')]).toBe(2)
  expect(way[of('mayor')]).not.toBe(way[of('open')])
  expect(top[said]).toBe(said)
  expect(top[of('the')]).toBe(of('mayor'))
})
