import { expect, test } from 'vitest'
import { addMade, madeArticle } from '../../bench/made-articles.ts'
import { ArticleList, ArticlePage, OutletList, Overview, SearchResults, SpeakerList, SpeakerPage, StatementList, StatementPage } from '../api/index.ts'
import { sentencesAround } from './around.ts'
import { openLedger, type Ledger } from './index.ts'

function sample(): Ledger {
  const ledger = openLedger(':memory:', { clock: () => '2031-05-04T08:00:00Z' })
  for (let i = 0; i < 12; i++) addMade(ledger, madeArticle(i, { perArticle: 8, repeated: 0.5, pool: 12 }))
  return ledger
}
const ledger = sample()
const all = ledger.statements.list({ confidence: 0, limit: 500 }).statements

test('every read has the shape that the API promises, field by field', () => {
  const speaker = ledger.speakers.list().speakers[0]!
  expect(StatementList.strict().parse(ledger.statements.list())).toEqual(ledger.statements.list())
  for (const { id } of all) {
    const page = ledger.statements.page(id)
    expect(StatementPage.parse(page)).toEqual(page)
  }
  for (const { id } of ledger.articles.list().articles) {
    const page = ledger.articles.page(id)
    expect(ArticlePage.parse(page)).toEqual(page)
  }
  for (const [schema, read] of [
    [ArticleList, ledger.articles.list()], [SpeakerList, ledger.speakers.list()], [SpeakerPage, ledger.speakers.page(speaker.id)],
    [OutletList, ledger.outlets.list()], [Overview, ledger.overview()], [SearchResults, ledger.search({ words: 'near the' })],
  ] as const) expect(schema.parse(read)).toEqual(read)
})

test('a variant’s before, words and after are the text around it', () => {
  for (const { id } of all) {
    const page = ledger.statements.page(id)
    expect(page.stack.rows.map(({ passage }) => passage)).toEqual(page.variants.map(({ passage }) => passage))
    expect(page.statement.wording).toBe(page.variants[0]!.content.words)
    for (const variant of page.variants) {
      const { text } = ledger.articles.page(variant.article.id)
      expect(variant.before + variant.content.words + variant.after).toBe(text.slice(...variant.around))
    }
  }
})

test('a summary counts what its page shows', () => {
  for (const { id } of all) {
    const { statement, variants } = ledger.statements.page(id, { confidence: 0 })
    expect(statement.variants).toBe(variants.length)
    expect(statement.articles).toBe(new Set(variants.map(({ article }) => article.id)).size)
    expect(statement.outlets).toBe(new Set(variants.map(({ article }) => article.outlet!.id)).size)
    expect(statement.first_reported).toBe(variants.map(({ article }) => article.published!.earliest!).sort()[0])
    expect(statement.speakers.reduce((sum, speaker) => sum + speaker.variants, 0)).toBe(variants.filter(({ speaker }) => speaker).length)
  }
})

test('filters keep what they name and count what the sure view hides', () => {
  const { total, hidden } = ledger.statements.list()
  expect(total + hidden.thoughts + hidden.doubtful).toBe(ledger.statements.list({ confidence: 0 }).total)
  expect(hidden.thoughts).toBe(ledger.statements.list({ confidence: 0, mode: 'thought' }).total)
  const carried = ledger.statements.list({ confidence: 0, carried: 2 })
  expect(carried.total).toBe(all.filter(({ outlets }) => outlets >= 2).length)
  expect(carried.total).toBe(ledger.overview().carried)
  const [most] = carried.statements
  const { variants } = ledger.statements.page(most!.id)
  const ids = (query: Parameters<Ledger['statements']['list']>[0]): string[] => ledger.statements.list({ confidence: 0, limit: 500, ...query }).statements.map(({ id }) => id)
  expect(ids({ speaker: most!.speakers[0]!.id! })).toContain(most!.id)
  expect(ids({ outlet: variants[0]!.article.outlet!.id })).toContain(most!.id)
  expect(ids({ article: variants[0]!.article.id })).toContain(most!.id)
  expect(ids({ words: `"${most!.wording.split(' ').slice(0, 5).join(' ')}"` })).toContain(most!.id)
  expect(ids({ from: '2031-01-02' })).toEqual([])
  expect(ids({ from: '2031-01-01', to: '2031-01-01' })).toHaveLength(all.length)
  expect(ids({ differing: 'words' })).toEqual(ids({}).filter((id) => all.find((one) => one.id === id)!.wordings > 1))
  expect(ids({ order: 'oldest' })).toHaveLength(all.length)
  expect(ids({ limit: 3, offset: 2 })).toEqual(ids({}).slice(2, 5))
})

test('names that nobody has give the nearest ones', () => {
  const { name, id } = ledger.speakers.list().speakers[0]!
  expect(ledger.speakers.named(name.toUpperCase()).id).toBe(id)
  expect(ledger.speakers.named(id).name).toBe(name)
  expect(() => ledger.speakers.named(`${name.slice(0, -1)}x`)).toThrow(expect.objectContaining({ code: 'unknown-speaker', hint: expect.stringContaining(name) }))
  expect(() => ledger.outlets.named('Harbor Post')).toThrow(expect.objectContaining({ hint: 'Nearest: Harbour Post.' }))
  expect(() => ledger.statements.page(`${all[0]!.id.slice(0, -1)}x`)).toThrow(expect.objectContaining({ code: 'unknown-statement', hint: expect.stringContaining(all[0]!.id) }))
  expect(() => ledger.articles.page('a')).toThrow(expect.objectContaining({ code: 'unknown-article' }))
})

test('the bytes come back as they were given', () => {
  const { id } = ledger.articles.list().articles[0]!
  const { content, media_type } = ledger.articles.bytes(id)
  expect(new TextDecoder().decode(content)).toBe(ledger.articles.page(id).text)
  expect(media_type).toBe('text/plain')
})

test('a ledger put back from its lines answers alike', async () => {
  const copy = openLedger(':memory:')
  await copy.restore.whole(async (put) => {
    for (const line of ledger.exchange.lines({ text: true, log: true })) put(line)
  })
  const outlet = ledger.outlets.list().outlets[0]!.id
  for (const ask of [
    (one: Ledger) => one.overview(), (one: Ledger) => one.statements.list({ outlet }), (one: Ledger) => one.speakers.list(),
    (one: Ledger) => one.statements.page(all[0]!.id), (one: Ledger) => one.search({ words: 'near' }), (one: Ledger) => one.verifyLog(),
  ]) expect(ask(copy)).toEqual(ask(ledger))
})

test('the sentence around a passage covers it, and is cut in a text without stops', () => {
  const text = 'It rained. The bridge “was closed at noon”, she said. Nobody came.'
  const start = text.indexOf('was')
  expect(text.slice(...sentencesAround(text, [[start, start + 18]]))).toBe('The bridge “was closed at noon”, she said.')
  const endless = 'word '.repeat(2000)
  const [from, to] = sentencesAround(endless, [[5000, 5004]])
  expect(from).toBeLessThanOrEqual(5000)
  expect(to).toBeGreaterThanOrEqual(5004)
  expect(to - from).toBeLessThan(2000)
})
