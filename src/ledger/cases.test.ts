import { describe, expect, test } from 'vitest'
import { HOSTILE, sampleLedger } from '../../test/sample-ledger.ts'
import { exportJsonl } from '../export/jsonl.ts'
import { importJsonl } from '../export/import-jsonl.ts'
import { openLedger, type Ledger } from './index.ts'

const NOW = '2031-05-04T08:00:00Z'
const pin = (type: 'statement' | 'passage' | 'article', id: string) => ({ who: 'Ines', what: 'pin' as const, subject: { type, id } })
const linesOf = async (ledger: Ledger, log = false): Promise<string> => {
  let out = ''
  await exportJsonl(ledger, (text) => void (out += text), { text: true, log })
  return out
}
const made = () => {
  const { ledger, articles } = sampleLedger()
  const withWords = (words: string) => ledger.statements.list({ confidence: 0, words }).statements[0]!.id
  const [ferries, waiting] = [withWords('"turned back"'), withWords('waiting')]
  return { ledger, articles, ferries, waiting, passage: ledger.statements.page(ferries, { confidence: 0 }).variants[1]!.passage }
}

describe('cases', () => {
  test('a case holds statements, passages, articles and notes, in the order that people give them', () => {
    const { ledger, articles, ferries, waiting, passage } = made()
    const { id } = ledger.cases.open('Ines', 'Vell crossing')
    expect(ledger.cases.open('Oto', 'VELL CROSSING').id).toBe(id)
    const [a, b] = [ledger.cases.add(id, pin('statement', ferries)), ledger.cases.add(id, { ...pin('passage', passage), note: HOSTILE })]
    const c = ledger.cases.add('vell crossing', pin('article', articles[3]!))
    const note = ledger.cases.add(id, { who: 'Oto', what: 'note', words: 'ask the ferrymen' })
    const d = ledger.cases.add(id, pin('statement', waiting))
    expect(ledger.cases.add(id, pin('statement', ferries)).id).toBe(a.id)
    ledger.cases.add(id, { who: 'Ines', what: 'move', entry: d.id, before: a.id })
    const { items, case: about } = ledger.cases.page(id)
    expect(items.map(({ entry, type }) => [entry, type])).toEqual([[d.id, 'statement'], [a.id, 'statement'], [b.id, 'passage'], [c.id, 'article'], [note.id, 'note']])
    expect(items[2]).toMatchObject({ passage: { words: expect.stringContaining('No ferry') }, statement: { id: ferries }, notes: [{ words: HOSTILE, who: 'Ines' }], gone: null })
    expect(about).toMatchObject({ name: 'Vell crossing', opened_by: 'Ines', items: 4, notes: 2 })
    expect(ledger.cases.holding(ferries).map(({ name }) => name)).toEqual(['Vell crossing'])
    expect(ledger.verifyLog()).toMatchObject({ ok: true })
    expect(ledger.log.of(a.id).map(({ what }) => what)).toEqual(['case.written'])
  })

  test('what is taken out is listed and comes back where it stood; pinning it again brings it back, too', () => {
    const { ledger, ferries, waiting } = made()
    const { id } = ledger.cases.open('Ines', 'Vell')
    const [a] = [ledger.cases.add(id, pin('statement', ferries)), ledger.cases.add(id, pin('statement', waiting))]
    const before = ledger.cases.page(id).items
    ledger.cases.add(id, { who: 'Oto', what: 'remove', entry: a.id })
    expect(ledger.cases.page(id)).toMatchObject({ items: [{ id: waiting }], removed: [{ entry: a.id, by: 'Oto', type: 'statement' }] })
    ledger.cases.add(id, { who: 'Ines', what: 'restore', entry: a.id })
    expect(ledger.cases.page(id).items).toEqual(before)
    ledger.cases.add(id, { who: 'Oto', what: 'remove', entry: a.id })
    ledger.cases.add(id, pin('statement', ferries))
    expect(ledger.cases.page(id)).toMatchObject({ items: before.map(({ entry }) => ({ entry })), removed: [] })
  })

  test('of a forgotten article the tombstone stays, and none of its words', () => {
    const { ledger, articles, passage, waiting } = made()
    const { id } = ledger.cases.open('Ines', 'Vell')
    const wire = ledger.articles.page(articles[1]!)
    for (const entry of [pin('passage', passage), pin('statement', waiting), pin('article', articles[1]!)]) ledger.cases.add(id, entry)
    ledger.forget(wire.snapshot.id, { who: 'Mara', why: 'a private person is named' })
    const { items } = ledger.cases.page(id)
    expect(items.map(({ gone, tombstone }) => [gone, tombstone])).toEqual(Array(3).fill(['forgotten', { at: NOW, who: 'Mara', why: 'a private person is named' }]))
    expect(JSON.stringify(items)).not.toMatch(/No ferry|waiting/)
    expect(ledger.verifyLog()).toMatchObject({ ok: true })
  })

  test('a merged statement is found under its new id', () => {
    const { ledger, ferries, waiting } = made()
    const { id } = ledger.cases.open('Ines', 'Vell')
    ledger.cases.add(id, pin('statement', waiting))
    const [one, other] = [ferries, waiting].map((statement) => ledger.statements.page(statement, { confidence: 0 }).variants[0]!.passage) as [string, string]
    ledger.decisions.add({ who: 'Ines', what: 'merge', subject: { type: 'attribution', id: one }, object: other })
    expect(ledger.cases.page(id).items[0]).toMatchObject({ id: ledger.statements.page(ferries).statement.id, gone: null })
  })

  test.for([false, true])('export and import keep cases and saved searches (with the log: %s)', async (log) => {
    const { ledger, ferries, passage } = made()
    const { id } = ledger.cases.open('Ines', 'Vell')
    const a = ledger.cases.add(id, pin('statement', ferries))
    ledger.cases.add(id, { ...pin('passage', passage), note: HOSTILE })
    ledger.cases.add(id, { who: 'Ines', what: 'remove', entry: a.id })
    ledger.savedSearches.save('Ines', 'Ferries', 'words=ferry')
    const lines = await linesOf(ledger, log)
    const copy = openLedger(':memory:', { clock: () => NOW })
    await importJsonl(copy, lines.split('\n'))
    expect(await linesOf(copy, log)).toBe(lines)
    expect(copy.cases.page(id)).toEqual(ledger.cases.page(id))
    expect(copy.verifyLog()).toMatchObject({ ok: true })
  })
})

describe('saved searches', () => {
  test('what came in since its owner looked is new; another’s look changes nothing', () => {
    const { ledger } = made()
    let now = '2031-05-04T09:00:00Z'
    const later = openLedger(':memory:', { clock: () => now })
    expect(ledger.search({ words: 'ferry', confidence: 0, since: NOW })).toMatchObject({ fresh: 1, statements: [{ fresh: true }] })
    expect(ledger.search({ words: 'ferry', confidence: 0, since: '2031-05-04T08:00:01Z' })).toMatchObject({ fresh: 0, statements: [{ fresh: false }] })
    const saved = later.savedSearches.save('Ines', 'Ferries', 'words=ferry&confidence=complete&nonsense=1')
    expect(saved).toMatchObject({ statements: 0, fresh: 0, seen_at: now })
    now = '2031-05-04T10:00:00Z'
    later.savedSearches.visit(saved.id, 'Oto')
    expect(later.savedSearches.list()[0]).toMatchObject({ seen_at: '2031-05-04T09:00:00Z' })
    later.savedSearches.visit(saved.id, 'Ines')
    expect(later.savedSearches.list()[0]).toMatchObject({ seen_at: now })
    later.savedSearches.remove(saved.id)
    expect(later.savedSearches.list()).toEqual([])
    expect(later.verifyLog()).toMatchObject({ ok: true })
  })

  test('filters choose without words, and with them', () => {
    const { ledger } = made()
    const found = (wanted: Parameters<Ledger['search']>[0]) => ledger.search({ confidence: 0, ...wanted }).statements.map(({ statement }) => statement.wording.slice(0, 24))
    expect(found({ figure: '1' })).toEqual(['At least 40 people were '])
    expect(found({ evidence: '1' })).toEqual(['At least 40 people were '])
    expect(found({ stance: 'denies' })).toHaveLength(1) // of a printing that is not the wording shown
    expect(found({ words: 'ferry', kind: 'indirect' })).toEqual([])
    expect(found({})).toEqual([])
    expect(ledger.search({ words: 'waiting', stance: 'denies', confidence: 0 })).toMatchObject({ articles: [], speakers: [] })
  })
})
