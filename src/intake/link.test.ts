import { expect, test } from 'vitest'
import { openLedger } from '../ledger/index.ts'
import { COMPARED } from '../linking/index.ts'
import { add, articleOf, corpus, expectAnyOrder, PLACES, SAID, statementsOf } from './link.fixture.ts'

test('adding in any order and in pieces gives the same statements, those of linking all at once', () => {
  expectAnyOrder(corpus, 25)
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
