import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOSTILE, sampleLedger } from '../../test/sample-ledger.ts'
import { LedgerLine } from '../api/ledger-records.ts'
import { openLedger, type Ledger } from '../ledger/index.ts'
import { WARS, warLedger } from '../ledger/themes.fixture.ts'
import { fromDefused } from './csv.ts'
import { BadLines, CSV_COLUMNS, CSV_TABLES, exportCsv, exportJsonl, importJsonl } from './index.ts'

const memory = () => openLedger(':memory:', { clock: () => '2032-01-01T00:00:00Z' })

async function jsonlOf(ledger: Ledger, options = { text: true }): Promise<string> {
  let all = ''
  await exportJsonl(ledger, (text) => { all += text }, options)
  return all
}

async function failure(work: Promise<unknown>): Promise<Error & { code: string; lines?: { line: number; problem: string }[] }> {
  return work.then(() => Promise.reject(new Error('It should have failed.')), (error) => error)
}

/** All rows by table as JSON, in any order; without those that an import makes anew. */
function tablesOf(path: string): Record<string, string[]> {
  const db = new DatabaseSync(path, { readOnly: true })
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND sql NOT LIKE '%fts5%'").all().map(({ name }) => String(name))
  const own = /^(log|log_salt|signature|(passage_words|snapshot_text)_\w+)$/
  // what is filled anew after a decision is numbered anew
  const filled: Record<string, string> = {
    voice: 'SELECT *, 0 AS nr FROM voice', naming: 'SELECT *, 0 AS nr FROM naming',
    voice_row: "SELECT voice_row.*, analysis_id || ' ' || party_id AS voice_nr FROM voice_row JOIN voice ON voice.nr = voice_nr",
  }
  const found = Object.fromEntries(tables.filter((name) => !own.test(name)).map((name) => [name, db.prepare(filled[name] ?? `SELECT * FROM ${name}`).all().map((row) => JSON.stringify(row))
    .filter((row) => !row.endsWith('"count":0}')).sort()])) // counted down to nothing is the same as never counted
  db.close()
  return found
}

describe('JSON lines', () => {
  test('each line is valid, and there is one of every type', async () => {
    const { ledger, articles } = sampleLedger()
    const [attribution] = (await jsonlOf(ledger)).split('\n').map((line) => line && JSON.parse(line)).filter((line) => line && line.type === 'attribution')
    const decision = ledger.decisions.add({ who: 'Ines', what: 'accept', subject: { type: 'attribution', id: attribution.id }, why: 'read it' })
    ledger.decisions.undo(decision, 'Ines')
    ledger.forget(ledger.snapshots.add({ article: { given_id: 'gone', outlet: 'Vell Courier' }, bytes: new Uint8Array([65]), media_type: 'text/plain', text: 'A' }).snapshot, { who: 'Ines', why: 'asked to' })
    const lines = (await jsonlOf(ledger, { text: true, log: true } as never)).trimEnd().split('\n').map((line) => LedgerLine.parse(JSON.parse(line)))
    const types = new Set(lines.map(({ type }) => type))
    expect([...types].sort()).toEqual([
      'allegation', 'analysis', 'article', 'attribution', 'decision', 'evidence', 'figure', 'forgotten', 'incident', 'log', 'mention', 'own_voice', 'quotation',
      'relation', 'snapshot', 'speaker', 'statement',
    ])
    expect(lines.filter(({ type }) => type === 'article').map((line) => 'id' in line && line.id)).toEqual(articles)
  })

  test('export, import, export again: the same lines', async () => {
    const { ledger } = sampleLedger()
    const once = await jsonlOf(ledger)
    const copy = memory()
    const { records } = await importJsonl(copy, once.split('\n'))
    expect(await jsonlOf(copy)).toBe(once)
    expect(records).toBe(once.trimEnd().split('\n').length)
    expect(copy.verifyLog()).toMatchObject({ problems: [] })
  })

  test('an imported ledger holds the same rows in every table, but for its own log and signatures', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-export-'))
    const [one, other] = [join(folder, 'one.ledger'), join(folder, 'other.ledger')]
    const { ledger, articles } = sampleLedger(one)
    ledger.decisions.add({ who: 'Ines', what: 'reject', subject: { type: 'attribution', id: ledger.articles.page(articles[1]!).attributions[0]!.id } })
    const copy = openLedger(other)
    await importJsonl(copy, (await jsonlOf(ledger)).split('\n'))
    expect(copy.overview('')).toEqual({ ...ledger.overview(''), ledger: 'other.ledger' })
    for (const ask of [(of: Ledger) => of.statements.list({ confidence: 0 }), (of: Ledger) => of.speakers.list(), (of: Ledger) => of.articles.list(), (of: Ledger) => of.outlets.list()]) {
      expect(ask(copy)).toEqual(ask(ledger))
    }
    for (const id of articles) expect(copy.articles.page(id, { confidence: 0 })).toEqual(ledger.articles.page(id, { confidence: 0 }))
    ledger.close()
    copy.close()
    const [a, b] = [tablesOf(one), tablesOf(other)]
    expect(Object.keys(a).length).toBeGreaterThan(20)
    expect(b).toEqual(a)
    rmSync(folder, { recursive: true })
  })

  test('the log comes along where asked for, and still holds', async () => {
    const { ledger } = sampleLedger()
    const all = { text: true, log: true }
    const once = await jsonlOf(ledger, all)
    const copy = memory()
    await importJsonl(copy, once.split('\n'))
    expect(await jsonlOf(copy, all)).toBe(once)
    expect(copy.verifyLog().contents).toBe(ledger.verifyLog().contents)
  })

  test('an imported ledger goes on: decisions settle families, signatures are made', async () => {
    const { ledger } = sampleLedger()
    const copy = memory()
    await importJsonl(copy, (await jsonlOf(ledger)).split('\n'), { sign: ({ words }) => [words.length] })
    expect(copy.passages.unsigned()).toEqual([])
    for (const each of [ledger, copy]) {
      const relation = [...each.exchange.lines({ text: false })].find((line) => line.type === 'relation')!
      each.decisions.add({ who: 'Ines', what: 'reject', subject: { type: 'relation', id: relation.id } })
    }
    const statements = (of: Ledger) => [...of.exchange.lines({ text: false })].filter(({ type }) => type === 'statement')
    expect(statements(copy)).toEqual(statements(ledger))
  })

  test('full texts and bytes only where asked for', async () => {
    const { ledger } = sampleLedger()
    const without = await jsonlOf(ledger, { text: false })
    expect(without).not.toContain('"text":')
    expect(without).not.toContain('"bytes":')
    expect((await failure(importJsonl(memory(), without.split('\n')))).code).toBe('line-without-text')
  })

  test('what is written while an export runs is not in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-export-'))
    const { ledger } = sampleLedger(join(folder, 'sample.ledger'))
    const text = 'The ferry left at noon. '.repeat(10_000) // longer than a piece, so that there are several
    ledger.transaction(() => ledger.snapshots.add({ article: { given_id: 'long' }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text }))
    const before = await jsonlOf(ledger)
    const [first] = ledger.exchange.lines({ text: false })
    let [all, pieces] = ['', 0]
    await exportJsonl(ledger, (text) => {
      if (pieces++ === 0) ledger.articles.markRecord((first as { id: string }).id, false, { who: 'Ines' })
      all += text
    }, { text: true })
    expect(pieces).toBeGreaterThan(1)
    expect(all).toBe(before)
    expect(await jsonlOf(ledger)).not.toBe(before)
    ledger.close()
    rmSync(folder, { recursive: true })
  })

  test('two exports at once do not disturb each other', async () => {
    const { ledger } = sampleLedger()
    const [a, b] = [[...ledger.exchange.lines({ text: false })], [] as LedgerLine[]]
    const [one, other] = [ledger.exchange.lines({ text: false }), ledger.exchange.lines({ text: false })]
    for (const line of one) {
      b.push(line)
      other.next()
    }
    expect(b).toEqual(a)
  })
})

describe('import', () => {
  test('bad lines are told by number, and nothing is imported', async () => {
    const lines = (await jsonlOf(sampleLedger().ledger)).trimEnd().split('\n')
    const at = lines.findIndex((line) => line.startsWith('{"type":"attribution"'))
    const attribution = JSON.parse(lines[at]!)
    lines[at] = JSON.stringify({ ...attribution, words: { ...attribution.words, content: 'other words' } })
    lines.splice(1, 0, '{ not json', '[]', '{"type":"riddle"}', '{"type":"article","id":"a1"}', '', JSON.stringify({ ...JSON.parse(lines[0]!), colour: 'red' }))
    const copy = memory()
    const error = await failure(importJsonl(copy, lines))
    expect(error).toBeInstanceOf(BadLines)
    expect(error.lines!.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7, at + 7])
    expect(error.lines!.map(({ problem }) => problem).join('\n')).toMatch(/not JSON[^]*article: "[^]*colour[^]*words are not those of its spans/)
    expect(await jsonlOf(copy)).toBe('')
  })

  test('a ledger that holds something is refused', async () => {
    const { ledger } = sampleLedger()
    const lines = (await jsonlOf(ledger)).split('\n')
    const error = await failure(importJsonl(ledger, lines))
    expect(error.code).toBe('ledger-not-empty')
    expect(error.message).toContain('4 articles')
  })

  test('altered texts and missing lines are noticed', async () => {
    const lines = (await jsonlOf(sampleLedger().ledger)).trimEnd().split('\n')
    const altered = lines.map((line) => (line.startsWith('{"type":"snapshot"') ? line.replace('Vell crossing', 'Vell bridge  ') : line))
    expect((await failure(importJsonl(memory(), altered))).code).toMatch(/line-altered|bad-lines/)
    for (const [type, code] of [['snapshot', /lines-incomplete/], ['analysis', /lines-incomplete/], ['speaker', /lines-incomplete/], ['article', /lines-incomplete/]] as const) {
      const copy = memory()
      expect((await failure(importJsonl(copy, lines.filter((line) => !line.startsWith(`{"type":"${type}"`))))).code).toMatch(code)
      expect(await jsonlOf(copy)).toBe('')
    }
  })

  test('a line that is there twice is told by number', async () => {
    const lines = (await jsonlOf(sampleLedger().ledger)).trimEnd().split('\n')
    const error = await failure(importJsonl(memory(), [lines[0]!, lines[0]!]))
    expect(error.lines).toMatchObject([{ line: 2 }])
  })

  test('no line whatever makes anything but an error that says so', async () => {
    const lines = (await jsonlOf(sampleLedger().ledger)).trimEnd().split('\n')
    await fc.assert(fc.asyncProperty(fc.nat(lines.length - 1), fc.oneof(fc.json(), fc.string()), async (at, other) => {
      const copy = memory()
      const result = await importJsonl(copy, lines.map((line, i) => (i === at ? other : line))).catch((error) => error)
      expect(result.code ?? 'imported').toMatch(/^(bad-lines|lines-incomplete|line-altered|imported)$/)
      copy.close()
    }), { numRuns: 40 })
  })
})

test('themes, their arguments and what people decided on them come out of an import as they went in', async () => {
  const ledger = warLedger(WARS)
  const [theme] = ledger.themes.list().themes
  const { members } = ledger.themes.page(theme!.id)
  ledger.themes.name({ who: 'Ines', name: HOSTILE, theme: theme!.id, members: [members[0]!.passage] })
  ledger.decisions.add({ who: 'Ines', what: 'exclude', subject: { type: 'theme', id: theme!.id }, object: members[1]!.passage })
  ledger.themes.name({ who: 'Ines', name: 'Our own', members: [members[2]!.passage] })
  const lines = await jsonlOf(ledger)
  expect(lines.split('\n').filter((line) => line.startsWith('{"type":"theme"')).map((line) => LedgerLine.parse(JSON.parse(line)))).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ name: HOSTILE, state: 'named' }), expect.objectContaining({ name: 'Our own', suggestion: null })]))
  const copy = memory()
  await importJsonl(copy, lines.split('\n'))
  expect(await jsonlOf(copy)).toBe(lines)
  expect(copy.themes.list()).toEqual(ledger.themes.list())
  expect(copy.themes.page(HOSTILE)).toEqual(ledger.themes.page(HOSTILE))
  expect(copy.verifyLog()).toMatchObject({ ok: true })
})

describe('CSV', () => {
  async function csvOf(table: (typeof CSV_TABLES)[number], bom = false): Promise<string> {
    let all = ''
    await exportCsv(table === 'arguments' || table === 'themes' ? warLedger(WARS) : sampleLedger().ledger, (text) => { all += text }, table, { bom })
    return all
  }

  test.for(CSV_TABLES)('%s has its columns, each once, and rows', async (table) => {
    const columns = CSV_COLUMNS[table].map(({ name }) => name)
    expect(new Set(columns).size).toBe(columns.length)
    const csv = await csvOf(table)
    expect(csv.startsWith(`${columns.join(',')}\r\n`)).toBe(true)
    expect(csv.split('\r\n').length).toBeGreaterThan(2)
  })

  test('an attribution says who, what, where and what proves it', async () => {
    const rows = (await csvOf('attributions')).split('\r\n')
    expect(rows[1]).toMatch(/^s[0-9a-f]+,p[0-9a-f]+,Ada Brenn,person,Spokeswoman,Ministry of Harbours,Spokeswoman Ada Brenn,said,/)
    expect(rows[1]).toMatch(/,Ministry of Harbours,"Briefing, 3 May",2031-05-03,2031-05-03T00:00:00Z,https:\/\/harbours\.example\/briefing,true,/)
    expect(rows[1]).toMatch(/,"\[\[\d+,\d+\]\]","\[\[\d+,\d+\]\]","\[\[\d+,\d+\]\]"$/)
  })

  test('a statement says who reports it, with which words and in which stance', async () => {
    const rows = (await csvOf('statements')).split('\r\n')
    expect(rows[0]).toMatch(/^statement,words,named,stance,cue,cue_distance,speakers,/)
    expect(rows[1]).toMatch(/Ada Brenn,asserts,said,neutral,Ada Brenn/)
  })

  test('hostile words are defused and can be had back', async () => {
    const csv = await csvOf('articles')
    const cell = /"((?:[^"]|"")*HYPERLINK(?:[^"]|"")*)"/.exec(csv)![1]!.replaceAll('""', '"')
    expect(fromDefused(cell)).toBe(HOSTILE)
    expect(await csvOf('attributions')).not.toMatch(/(?:^|[,;\r\n])"?[=+@-]/m)
  })

  test('the byte order mark comes first, where asked for', async () => {
    expect(await csvOf('statements', true)).toMatch(/^\u{feff}statement,/u)
    expect(await csvOf('statements')).toMatch(/^statement,/)
  })
})

test('a table at the dial has the rows that the pages show at it', async () => {
  const { ledger } = sampleLedger()
  for (const confidence of [0, 0.5, 0.75, 0.9]) {
    const { records } = await exportCsv(ledger, async () => {}, 'statements', { confidence })
    expect(records, String(confidence)).toBe(ledger.statements.list({ confidence }).total)
  }
})
