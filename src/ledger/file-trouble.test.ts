import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LedgerFull, LedgerLocked, LedgerReadOnly } from './file-trouble.ts'
import { connect } from './sqlite.ts'

const file = () => join(mkdtempSync(join(tmpdir(), 'sayso-trouble-')), 'tried.ledger')

test('a full disk, a file held by another program and one that may not be written to are told as such, and nothing is half written', () => {
  const path = file()
  const db = connect(path, false)
  db.exec('CREATE TABLE pages (words TEXT); PRAGMA max_page_count = 8; PRAGMA busy_timeout = 0')
  const put = (db: ReturnType<typeof connect>, words: string) => db.transaction(() => db.prepare('INSERT INTO pages VALUES (@words)').run({ words }))
  put(db, 'a wording')
  expect(() => put(db, 'a long wording '.repeat(9_000))).toThrow(LedgerFull)
  const other = connect(path, false)
  other.exec('BEGIN IMMEDIATE')
  expect(() => put(db, 'another')).toThrow(LedgerLocked)
  other.exec('ROLLBACK')
  other.close()
  const reading = connect(path, true)
  expect(() => put(reading, 'another')).toThrow(LedgerReadOnly)
  expect(reading.prepare('SELECT words FROM pages').all()).toEqual([{ words: 'a wording' }])
  reading.close()
  put(db, 'another')
  db.close()
})

test('a mistake in a statement is no trouble of the file', () => {
  const db = connect(':memory:', false)
  expect(() => db.transaction(() => db.exec('SELECT words FROM nowhere'))).toThrow('no such table')
  db.close()
})
