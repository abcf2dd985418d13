import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse, modelFrom } from '../analysis/index.ts'
import { Why } from '../api/index.ts'
import { openLedger } from '../ledger/index.ts'
import { whyOf } from './why.ts'
import { writeArticle } from './write-article.ts'

const bytes = (name: string) => readFileSync(new URL(`../../models/${name}`, import.meta.url))
const files = { attribution: bytes('attribution.bin'), linking: bytes('linking.bin'), figures: bytes('figures.bin') }
const model = modelFrom(files, '1.0.0', ['abc'])
const TEXT = 'Harbour closed\n\nThe harbour of Lenna is closed, the mayor said on Monday. “We wait,” Ada Orlen told the Varo Courier.'

function stored() {
  const ledger = openLedger(':memory:')
  const article = { id: 'harbour', text: TEXT, title: 'Harbour closed', language: 'en' }
  const written = writeArticle(ledger, { where: 'harbour', article, bytes: new TextEncoder().encode(TEXT), media_type: 'text/plain' }, analyse(article, model), model)
  return { ledger, attributions: ledger.articles.page(written.article, { confidence: 0 }).attributions }
}

test('why an attribution was read: the same words, and terms that sum to the confidence', () => {
  const { ledger, attributions } = stored()
  expect(attributions).toHaveLength(2)
  for (const { id, confidence, words } of attributions) {
    const why = Why.parse(whyOf(ledger, id, model))
    expect(why).toMatchObject({ id, words, confidence, again: { result: 'same', same_models: true, words } })
    const { terms, others, offset, log_odds } = why.verdict!
    expect(terms.reduce((sum, { weight }) => sum + weight, others.weight + offset)).toBeCloseTo(log_odds, 6)
    expect(1 / (1 + Math.exp(-log_odds))).toBeCloseTo(confidence, 2)
    for (const one of why.decisions) expect(one.terms.reduce((sum, { weight }) => sum + weight, one.others.weight + one.around)).toBeCloseTo(one.margin, 6)
    expect(why.decisions.map(({ part }) => part)).toEqual(['cue', 'source', 'content', 'content'])
  }
})

test('a reader with other models says so', () => {
  const { ledger, attributions } = stored()
  const other = modelFrom(files, '2.0.0', ['def'])
  expect(whyOf(ledger, attributions[0]!.id, other).again).toMatchObject({ reader: 'sayso 2.0.0', same_models: false, result: 'same' })
})

test('no such attribution', () => {
  expect(() => whyOf(stored().ledger, 'p0000000000000000', model)).toThrow(/No passage has the id "p0000000000000000"/)
})
