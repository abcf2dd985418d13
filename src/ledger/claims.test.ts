import { expect, test } from 'vitest'
import { sampleLedger } from '../../test/sample-ledger.ts'
import type { Allegation, Attribution } from '../text/records.ts'
import { passageOf } from '../text/span.ts'
import { openLedger } from './index.ts'

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

test('figures are found by who states them', () => {
  const total = (by: string) => ledger.figures.list({ confidence: 0.5, by }).total
  expect([total('relief'), total(' Committee '), total('Ministry')]).toEqual([1, 1, 0])
})

test('what is hidden is counted among what fits, not in the whole ledger', () => {
  const hidden = (query: object) => ledger.figures.list({ confidence: 0.9, ...query }).hidden.doubtful
  expect([hidden({}), hidden({ place: 'Vell' }), hidden({ place: 'Nowhere' }), hidden({ by: 'Ministry' })]).toEqual([1, 1, 0, 0])
  expect(ledger.figures.happenings({ confidence: 0.9, place: 'Nowhere' }).hidden).toEqual({ thoughts: 0, doubtful: 0 })
  const denials = (party?: string) => ledger.allegations.table({ confidence: 0.999, party }).hidden.doubtful
  expect([denials(), denials('Ministry'), denials('nobody so called')]).toEqual([1, 1, 0])
})

test('an article’s page shows at the dial the figures and evidence that their lists show, and counts the rest', () => {
  for (const confidence of [0, 0.5, 0.75, 0.9]) {
    const page = ledger.articles.page(articles[1]!, { confidence })
    const [figures, evidence] = [ledger.figures.list({ confidence, article: articles[1] }), ledger.evidence.list({ confidence, article: articles[1] })]
    expect(page.figures.map(({ id }) => id)).toEqual(figures.figures.map(({ id }) => id))
    expect(page.evidence.map(({ id }) => id)).toEqual(evidence.evidence.map(({ id }) => id))
    expect(page.hidden_claims).toEqual({ figures: figures.hidden.doubtful, evidence: evidence.hidden.doubtful })
  }
  expect(ledger.articles.page(articles[1]!, { confidence: 0.9 }).hidden_claims).toEqual({ figures: 1, evidence: 1 })
})

test('a figure is found by the place of its happening, where none stands beside it', () => {
  const text = 'A convoy was hit at Vesk. Three drivers died.'
  const at = (words: string) => passageOf(text, [[text.indexOf(words), text.indexOf(words) + words.length]])
  const small = openLedger(':memory:', { clock: () => '2031-06-01T08:00:00Z' })
  const { snapshot } = small.snapshots.add({ article: { outlet: 'Orrin Wire', url: 'https://vesk.example/' }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path: 'vesk' })
  small.analyses.add(snapshot, {
    id: 'vesk', text_sha256: '', reader: { name: 'by hand', version: '1', models: [], settings: {} }, language: { code: 'en', analysed: true }, title: null, outlet: null, published: null, boilerplate: [],
    attributions: [], own_voice: [], quotations: [], evidence: [], allegations: [], mentions: [],
    figures: [{ id: 'f1', ...at('Three drivers died'), value: 3, min: 3, max: 3, modifier: '', unit: 'people', counts: 'killed', whom: 'drivers', cumulative: false, place: null, when: null, stated_by: null, confidence: 0.9 }],
    incidents: [{ id: 'i1', ...at('A convoy was hit at Vesk'), type: 'attack', place: { name: 'Vesk', country: null, candidates: [], spans: at('Vesk').spans }, when: null, figures: ['f1'], confidence: 0.9 }],
  })
  expect([small.figures.list({ place: 'vesk' }).total, small.figures.happenings({ place: 'Vesk' }).alone_total, small.figures.list({ place: 'Orrin' }).total]).toEqual([1, 1, 0])
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

const ACCUSED = { outlet: 'Orrin Wire', day: '2031-05-03', text: 'Varnia accused Tessal of shelling the market of Vesk.', kind: 'allegation', accuser: 'Varnia', act: 'shelling the market of Vesk' } as const
const DENIED = { outlet: 'Haldis Post', day: '2031-05-05', text: 'Tessal denied that it shelled the market in Vesk.', kind: 'denial', accuser: null, act: 'it shelled the market in Vesk' } as const
const ELSE = { ...DENIED, outlet: 'Lenna Echo', day: '2031-05-06', text: 'Tessal denied that it stole the grain.', act: 'it stole the grain' } as const

interface Told { readonly outlet: string; readonly day: string; readonly text: string; readonly kind: Allegation['kind']; readonly accuser: string | null; readonly accused?: string; readonly act: string }

function ledgerOf(articles: readonly Told[]) {
  const small = openLedger(':memory:', { clock: () => '2031-06-01T08:00:00Z' })
  for (const { outlet, day, text, kind, accuser, accused = 'Tessal', act } of articles) {
    const start = text.indexOf(act)
    const allegation: Allegation = { id: 'l1', kind, made: 'made', accuser, accused, act: passageOf(text, [[start, start + act.length]]), attribution: null, answers: null, confidence: 0.9 }
    const published = { as_printed: day, edtf: day, earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z`, basis: 'given', spans: [] } as const
    const added = small.snapshots.add({ article: { outlet, url: `https://${day}.example/` }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path: day, published_at: day })
    small.analyses.add(added.snapshot, {
      id: day, text_sha256: '', reader: { name: 'by hand', version: '1', models: [], settings: {} }, language: { code: 'en', analysed: true }, title: null, outlet: null, published, boilerplate: [],
      attributions: [], own_voice: [], quotations: [], figures: [], evidence: [], allegations: [allegation], incidents: [], mentions: [],
    })
  }
  return small
}

test('a denial in another article is suggested as the answer, with the reason; it is not merged', () => {
  for (const articles of [[ACCUSED, DENIED, ELSE], [ELSE, DENIED, ACCUSED]]) {
    const { accusations, untied } = ledgerOf(articles).allegations.table()
    expect(accusations).toMatchObject([{ accuser: 'Varnia', accused: 'Tessal', answers: [], answered_elsewhere: [{ answer: { act: { words: DENIED.act }, answers: null }, why: expect.stringContaining('2 days later') as string }] }])
    expect(untied.map(({ act }) => act.words)).toEqual([ELSE.act])
  }
})

test('before the accusation was printed nobody can have answered it', () => {
  const { accusations, untied } = ledgerOf([{ ...ACCUSED, day: '2031-05-09' }, DENIED]).allegations.table()
  expect(accusations).toMatchObject([{ answered_elsewhere: [] }])
  expect(untied).toHaveLength(1)
})

test('pairs of parties are ordered as asked', () => {
  const mined = { outlet: 'Orrin Wire', day: '2031-05-07', text: 'Ambria accused Varnia of mining the lake at Orm.', kind: 'allegation', accuser: 'Ambria', accused: 'Varnia', act: 'mining the lake at Orm' } as const
  const small = ledgerOf([ACCUSED, DENIED, { ...ACCUSED, outlet: 'Lenna Echo', day: '2031-05-04' }, mined])
  const order = (order?: 'newest' | 'oldest' | 'origins' | 'unanswered' | 'accuser' | 'accused') => small.allegations.table({ order }).accusations.map(({ accuser }) => accuser)
  expect([order(), order('newest'), order('oldest'), order('unanswered'), order('accuser'), order('accused')])
    .toEqual([['Varnia', 'Ambria'], ['Ambria', 'Varnia'], ['Varnia', 'Ambria'], ['Ambria', 'Varnia'], ['Ambria', 'Varnia'], ['Varnia', 'Ambria']])
  expect(small.allegations.table({ order: 'accuser', limit: 1, offset: 1 }).accusations.map(({ accuser }) => accuser)).toEqual(['Varnia'])
})

test('evidence that is itself the source of a doubtful report is not hidden with it', () => {
  const text = 'According to images from drones, the convoy was hit. Ada Orlen said on Monday a video exists.'
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const small = openLedger(':memory:', { clock: () => '2031-06-01T08:00:00Z' })
  const { article, snapshot } = small.snapshots.add({ article: { outlet: 'Orrin Wire', url: 'https://drones.example/' }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path: 'drones' })
  const report = (id: string, source: string, cue: string, content: string): Attribution => ({
    id, source: [at(source)], cue: [at(cue)], content: [at(content)], words: { source, cue, content }, kind: 'indirect', nested_in: null, mode: 'speech', stance: 'asserts', cue_distance: 'neutral',
    speaker: null, relays: [], confidence: 0.5,
  })
  const piece = (id: string, words: string, cited_by: string) => ({ id, ...passageOf(text, [at(words)]), type: 'video' as const, cited_by, shown: null, confidence: 0.7 })
  small.analyses.add(snapshot, {
    id: 'drones', text_sha256: '', reader: { name: 'by hand', version: '1', models: [], settings: {} }, language: { code: 'en', analysed: true }, title: null, outlet: null, published: null, boilerplate: [],
    attributions: [report('a1', 'images from drones', 'According to', 'the convoy was hit'), report('a2', 'Ada Orlen', 'said', 'a video exists')],
    own_voice: [], quotations: [], figures: [], allegations: [], mentions: [], incidents: [], evidence: [piece('e1', 'images from drones', 'a1'), piece('e2', 'a video', 'a2')],
  })
  expect(small.evidence.list({ confidence: 0.75 }).evidence.map(({ words }) => words)).toEqual(['images from drones'])
  expect(small.articles.page(article, { confidence: 0.75 })).toMatchObject({ evidence: [{ words: 'images from drones' }], hidden_claims: { evidence: 1 } })
})
