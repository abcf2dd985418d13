import { expect, test } from 'vitest'
import { sampleLedger } from '../../test/sample-ledger.ts'

const { ledger, articles } = sampleLedger()

test('a figure comes with who states it, its place and its article', () => {
  const { figures, total, counts } = ledger.figures.list({ confidence: 0.5 })
  expect([total, counts]).toEqual([1, [{ counts: 'waiting', figures: 1 }]])
  expect(figures[0]).toMatchObject({ words: 'At least 40', value: 40, min: 40, max: null, place: { name: 'Vell' }, stated_by: { speaker: { name: 'the Relief Committee' } }, article: { id: articles[1] } })
})

test('the dial hides a figure with the attribution that states it, and counts it', () => {
  expect(ledger.figures.list({ confidence: 0.9 })).toMatchObject({ total: 0, hidden: { doubtful: 1 } })
})

test('figures are found by place, what is counted, outlet and day', () => {
  const total = (query: object) => ledger.figures.list({ confidence: 0.5, ...query }).total
  expect([total({ place: 'VEL' }), total({ place: 'Orrin' }), total({ counts: 'waiting' }), total({ counts: 'killed' }), total({ article: articles[0] }), total({ from: '2031-01-01', to: '2031-12-31' })])
    .toEqual([1, 0, 1, 0, 0, ledger.articles.ref(articles[1]!).published?.earliest ? 1 : 0])
})

test('one figure is beside no other', () => {
  expect(ledger.figures.happenings({ confidence: 0.5 })).toMatchObject({ happenings: [], total: 0, alone_total: 1 })
})

test('who accuses whom, and the denial that answers', () => {
  const { accusations, untied } = ledger.allegations.table({ confidence: 0.5 })
  expect(accusations).toMatchObject([{ accuser: null, accused: 'Ministry', times: 1, articles: 1, acts: [{ act: 'stopping ferries', times: 1 }], answers: [{ kind: 'denial', act: { words: 'No ferry was stopped' } }] }])
  expect(untied).toEqual([])
  expect(ledger.allegations.table({ confidence: 0.5, party: 'nobody so called' })).toMatchObject({ accusations: [], total: 0 })
})
