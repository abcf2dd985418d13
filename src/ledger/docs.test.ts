import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openLedger } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'ledger-docs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Tables and views with their columns, as the page describes them: a heading with the name, a table of columns under it. */
function described(): Record<string, string[]> {
  const page = readFileSync(new URL('../../docs/ledger.md', import.meta.url), 'utf8')
  return Object.fromEntries(page.split(/^### /m).slice(1).map((section) => [
    /^`(\w+)`/.exec(section)![1]!,
    [...section.matchAll(/^\| `(\w+)` \| \S/gm)].map((match) => match[1]!),
  ]))
}

/** The same, as they are. */
function actual(): Record<string, string[]> {
  const path = join(folder, 'empty.ledger')
  openLedger(path).close()
  const db = new DatabaseSync(path)
  const shadows = /^(passage_words|snapshot_text|speaker_words)_/
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%'").all().map(({ name }) => String(name))
  const columns = names.filter((name) => !shadows.test(name)).map((name) => [
    name, db.prepare(`SELECT name FROM pragma_table_info('${name}')`).all().map((column) => String(column['name'])),
  ])
  db.close()
  return Object.fromEntries(columns)
}

test('docs/ledger.md describes every table, view and column, and no others', () => {
  const [page, file] = [described(), actual()]
  expect(Object.keys(page).sort()).toEqual(Object.keys(file).sort())
  for (const [name, columns] of Object.entries(file)) expect(page[name], name).toEqual(columns)
})
