import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLedger } from '../ledger/index.ts'
import { COMPARED, linkAll } from '../linking/index.ts'
import { add, articleOf, corpus, model, PLACES, SAID, statementsOf } from './link.fixture.ts'

test('adding in any order and in pieces gives the same statements, those of linking all at once', () => {
  fc.assert(fc.property(corpus, fc.infiniteStream(fc.nat()), (articles, luck) => {
    const made = articles.map((sayings, i) => ({ id: String(i), article: articleOf(String(i), sayings) }))
    const [one, other] = [openLedger(':memory:'), openLedger(':memory:')]
    const passages = made.flatMap(({ id, article }) => add(one, id, article))
    const shuffled = made.map((found) => ({ found, at: luck.next().value! })).sort((x, y) => x.at - y.at)
    for (const { found: { id, article } } of shuffled) add(other, id, article)
    const all = linkAll(passages, model).map(({ ids }) => [...ids].sort().join(' ')).sort()
    expect(statementsOf(one)).toEqual(all)
    expect(statementsOf(other)).toEqual(all)
    one.close()
    other.close()
  }), { numRuns: 25 })
})

test('a statement printed more often than all can be compared is one, with few comparisons, in any order', () => {
  const printings = COMPARED * 4
  for (const step of [1, 37]) {
    const ledger = openLedger(':memory:')
    const order = Array.from({ length: printings }, (_, i) => (i * step) % printings)
    for (const i of order) add(ledger, String(i), articleOf(String(i), [['Ada Brenn', i % 3 ? SAID[0]! : `${SAID[0]!}, whatever was printed in ${PLACES[i % 6]!}`]]))
    expect(statementsOf(ledger)).toHaveLength(1)
    ledger.close()
  }
})

test('one sentence pasted two thousand times is read in a moment', () => {
  const ledger = openLedger(':memory:')
  const began = performance.now()
  add(ledger, 'paste', articleOf('paste', Array.from({ length: 2_000 }, () => ['Ada Brenn', SAID[0]!] as const)))
  expect(statementsOf(ledger)).toHaveLength(1)
  expect(performance.now() - began).toBeLessThan(15_000)
  ledger.close()
})
