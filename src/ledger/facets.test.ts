import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addMade, madeArticle } from '../../bench/made-articles.ts'
import { sampleLedger } from '../../test/sample-ledger.ts'
import { DAY, FACET_TABLES, facetsOf, hundredthOf, SURETY } from './facets.ts'
import { openLedger, type Ledger } from './index.ts'
import { CUES_OF } from './speaker-tally.ts'
import { connect } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'facets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Rows of what is kept beside statements and speakers; those that count none left out. */
function kept(path: string): Record<string, unknown[]> {
  const db = connect(path, true)
  const counts = ['statement_count', 'statement_day', 'outlet_count', 'speaker_cue']
  const rows = Object.fromEntries([...FACET_TABLES, ...counts].map((table) => [table, db.prepare(`SELECT * FROM ${table} ${counts.includes(table) ? 'WHERE count <> 0' : ''} ORDER BY 1, 2, 3`).all()]))
  db.close()
  return rows
}

/** Makes all of it anew from the passages. */
function anew(path: string): void {
  const db = connect(path, false)
  for (const table of [...FACET_TABLES, 'statement_count', 'statement_day', 'outlet_count', 'speaker_cue']) db.exec(`DELETE FROM ${table}`)
  for (const sql of [...facetsOf('TRUE'), CUES_OF('current = 1')]) db.exec(sql)
  db.exec(`INSERT INTO statement_count SELECT kind, mode, thin, ${hundredthOf('confidence')}, count(*) FROM statement GROUP BY 1, 2, 3, 4;
    INSERT INTO statement_day SELECT coalesce(${DAY}, ''), mode = 'thought', ${hundredthOf(`(${SURETY})`)}, count(*) FROM statement GROUP BY 1, 2, 3`)
  db.close()
}

function decideOn(ledger: Ledger): void {
  const statements = ledger.statements.list({ confidence: 0, limit: 40 }).statements
  const passages = statements.map(({ id }) => ledger.statements.page(id, { confidence: 0 }).variants[0]!.passage)
  const who = 'a person'
  ledger.decisions.add({ who, what: 'accept', subject: { type: 'attribution', id: passages[0]! } })
  ledger.decisions.add({ who, what: 'reject', subject: { type: 'attribution', id: passages[1]! } })
  ledger.decisions.add({ who, what: 'speaker', subject: { type: 'attribution', id: passages[2]! }, speaker: { name: 'Somebody Else', basis: 'typed' } })
  ledger.decisions.undo(ledger.decisions.add({ who, what: 'merge', subject: { type: 'attribution', id: passages[3]! }, object: passages[4]! }), who)
}

test('what is kept beside statements and speakers is what follows from their passages, after adding, deciding and forgetting', () => {
  const path = join(folder, 'kept.ledger')
  const ledger = openLedger(path)
  for (let i = 0; i < 24; i++) addMade(ledger, madeArticle(i, { perArticle: 8, pool: 20 }))
  decideOn(ledger)
  const article = ledger.articles.list({ limit: 1 }).articles[0]!
  ledger.forget(ledger.articles.page(article.id).snapshot.id, { who: 'a person', why: 'asked to' })
  ledger.close()
  const before = kept(path)
  expect(before['statement_trait']!.length).toBeGreaterThan(0)
  anew(path)
  expect(kept(path)).toEqual(before)
})

test('however statements are found, the same are found, in the same order', () => {
  const { ledger } = sampleLedger()
  for (let i = 0; i < 24; i++) addMade(ledger, madeArticle(i, { perArticle: 8, pool: 20 }))
  const all = ledger.statements.list({ confidence: 0, limit: 500 }).statements
  const outlets = ledger.outlets.list().outlets
  const stance = all.find((one) => one.stance !== 'asserts')?.stance
  for (const order of ['carried', 'newest', 'oldest', 'doubtful'] as const) {
    const sorted = ledger.statements.list({ confidence: 0, limit: 500, order }).statements.map(({ id }) => id)
    expect([...sorted].sort()).toEqual(all.map(({ id }) => id).sort())
    for (const query of [{ outlet: outlets[0]!.id }, { words: 'near' }, { words: 'near', outlet: outlets[1]!.id, kind: 'direct' }, { from: '2031-01-01', to: '2031-01-02' }, { figure: '1' }, { differing: 'words' }, { mode: 'thought' }, { carried: 2 },
      ...(stance ? [{ stance }] : [])] as const) {
      const { statements, total } = ledger.statements.list({ confidence: 0, limit: 500, order, ...query })
      expect(statements.map(({ id }) => id), JSON.stringify({ order, ...query })).toEqual(sorted.filter((id) => statements.some((one) => one.id === id)))
      expect(total).toBe(statements.length)
      const pages = [0, 3, 6].flatMap((offset) => ledger.statements.list({ confidence: 0, limit: 3, offset, order, ...query }).statements.map(({ id }) => id))
      expect(pages).toEqual(statements.slice(0, 9).map(({ id }) => id))
      const { days, undated } = ledger.statements.days({ confidence: 0, ...query })
      expect(days.reduce((sum, day) => sum + day.statements, undated)).toBe(total)
    }
  }
})
