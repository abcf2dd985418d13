import { randomBytes } from 'node:crypto'
import type { AnalysisRows } from './analysis-rows.ts'
import { sha256 } from './ids.ts'
import type { Clock } from './ledger.ts'
import { number, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'

/** What can happen to a ledger. `subject` and `object` are ids, never words. */
export type Happening =
  | 'snapshot.added' | 'snapshot.forgotten' | 'analysis.added' | 'article.marked' | 'statement.merged' | 'statement.split'
  | 'decision.made' | 'decision.undone' | 'case.written' | 'search.saved' | 'search.removed'

/** One line of the log, as exported. */
export interface LogEntry {
  readonly nr: number
  readonly at: string
  readonly what: string
  readonly subject: string
  readonly object: string | null
  /** SHA-256 of salt and content; null where the entry has none but its ids. */
  readonly content_hash: string | null
  /** Null once the snapshot it belongs to is forgotten: the hash then says nothing about what the content was. */
  readonly salt: string | null
  readonly previous: string
  readonly hash: string
}

/** What a check of the log found. */
export interface LogVerdict {
  readonly ok: boolean
  readonly entries: number
  /** Contents compared with their hash; those of forgotten snapshots cannot be. */
  readonly contents: number
  readonly problems: readonly { readonly nr: number; readonly problem: string }[]
  /** The first entry that does not hold, and why; null where all hold. */
  readonly entry: number | null
  readonly why: string | null
}

/** What the first entry points back to. */
const BEGINNING = '0'.repeat(64)

/** The append-only log: each entry's hash covers the one before, so that no entry can be changed, removed or put between. */
export function logQueries(db: Database, clock: Clock, contents: AnalysisRows) {
  const last = db.prepare('SELECT nr, hash FROM log ORDER BY nr DESC LIMIT 1')
  const insert = db.prepare(`
    INSERT INTO log ( nr,  at,  what,  subject,  object,  content_hash,  previous,  hash)
             VALUES (@nr, @at, @what, @subject, @object, @content_hash, @previous, @hash)`)
  const insertSalt = db.prepare('INSERT INTO log_salt (log_nr, salt) VALUES (@log_nr, @salt)')
  const all = db.prepare(`
    SELECT log.nr, at, what, subject, object, content_hash, previous, hash, salt
      FROM log LEFT JOIN log_salt ON log_salt.log_nr = log.nr ORDER BY log.nr`)
  const bySubject = db.prepare(`
    SELECT log.nr, at, what, subject, object, content_hash, previous, hash, salt
      FROM log LEFT JOIN log_salt ON log_salt.log_nr = log.nr WHERE subject = @subject OR object = @subject ORDER BY log.nr`)
  const snapshotContent = db.prepare('SELECT article_id, text, text_sha256, bytes_sha256 FROM snapshot WHERE id = @id')
  const bytesContent = db.prepare('SELECT content FROM bytes WHERE sha256 = @sha256')
  const decisionContent = db.prepare(`
    SELECT at, who, what, subject_type, subject_id, why, place, object_id, object_place, name, basis, settles, parts FROM decision WHERE id = @id`)

  const caseContent = db.prepare(`
    SELECT at, who, case_id, what, subject_type, subject_id, passage_id, article_id, entry_id, before_id, words FROM case_entry WHERE id = @id`)
  const searchContent = db.prepare('SELECT at, who, name, query FROM saved_search WHERE id = @id')

  /** The content an entry's hash covers, read back from the tables; null where there is none (any more). */
  function contentOf(what: string, subject: string): unknown {
    switch (what) {
      case 'snapshot.added': {
        const row = snapshotContent.get({ id: subject })
        if (!row) return null
        const bytes = bytesContent.get({ sha256: text(row['bytes_sha256']) })?.['content'] as Uint8Array | undefined
        return [row['article_id'], sha256(text(row['text'])), row['text_sha256'], bytes ? sha256(bytes) : null]
      }
      case 'analysis.added':
        return contents.read(subject)
      case 'decision.made': {
        const row = decisionContent.get({ id: subject })
        if (!row) return null
        const { at, who, what, subject_type, subject_id, why, parts, ...later } = row
        // the first ledgers’ decisions had no more, and their hashes still hold
        const had = [at, who, what, subject_type, subject_id, why]
        if (later['place'] === null && later['settles'] === 0) return had
        return [...had, ...Object.values(later), ...(parts === null ? [] : [parts])]
      }
      case 'case.written':
        return Object.values(caseContent.get({ id: subject }) ?? {})
      case 'search.saved':
        return Object.values(searchContent.get({ id: subject }) ?? {})
      default:
        return null
    }
  }

  return {
    /** Appends an entry; a content is salted and hashed, never kept. */
    append(what: Happening, subject: string, { object = null, content }: { object?: string | null; content?: unknown } = {}): void {
      const before = last.get()
      const nr = before ? number(before['nr']) + 1 : 1
      const previous = before ? text(before['hash']) : BEGINNING
      const salt = content === undefined ? null : randomBytes(16).toString('hex')
      const entry = { nr, at: clock(), what, subject, object, content_hash: salt && saltedHash(salt, content), previous }
      insert.run({ ...entry, hash: chainHash(entry) })
      if (salt) insertSalt.run({ log_nr: nr, salt })
    },
    /** The newest entry, whose hash stands for the whole log before it; null while nothing happened. */
    head(): { nr: number; hash: string } | null {
      const row = last.get()
      return row ? { nr: number(row['nr']), hash: text(row['hash']) } : null
    },
    /** Puts an exported entry back as it was. */
    restore({ salt, ...entry }: LogEntry): void {
      insert.run({ ...entry })
      if (salt) insertSalt.run({ log_nr: entry.nr, salt })
    },
    *entries(): IterableIterator<LogEntry> {
      for (const row of all.iterate()) yield toEntry(row)
    },
    /** What happened to one row, oldest first. */
    of(subject: string): LogEntry[] {
      return bySubject.all({ subject }).map(toEntry)
    },
    /** Checks the chain and, where a salt is left, that what the tables hold is what was added. */
    verify(): LogVerdict {
      const problems: { nr: number; problem: string }[] = []
      let previous = BEGINNING
      let entries = 0
      let compared = 0
      for (const entry of this.entries()) {
        entries++
        if (entry.nr !== entries) problems.push({ nr: entry.nr, problem: `entry ${entries} is missing` })
        if (entry.previous !== previous) problems.push({ nr: entry.nr, problem: 'it does not follow the entry before it' })
        if (entry.hash !== chainHash(entry)) problems.push({ nr: entry.nr, problem: 'its own fields were changed' })
        previous = entry.hash
        if (entry.salt === null || entry.content_hash === null) continue
        compared++
        if (saltedHash(entry.salt, contentOf(entry.what, entry.subject)) !== entry.content_hash) {
          problems.push({ nr: entry.nr, problem: `${entry.subject} is no longer what was added` })
        }
      }
      const [first] = problems
      return { ok: !first, entries, contents: compared, problems, entry: first?.nr ?? null, why: first?.problem ?? null }
    },
    /** What a snapshot's own entry hashes. */
    contentOf,
  }
}
export type LogQueries = ReturnType<typeof logQueries>

function saltedHash(salt: string, content: unknown): string {
  return sha256(`${salt}\n${JSON.stringify(content)}`)
}

function chainHash(entry: Omit<LogEntry, 'salt' | 'hash'>): string {
  const { previous, nr, at, what, subject, object, content_hash } = entry
  return sha256(JSON.stringify([previous, nr, at, what, subject, object, content_hash]))
}

function toEntry(row: Row): LogEntry {
  return {
    nr: number(row['nr']),
    at: text(row['at']),
    what: text(row['what']),
    subject: text(row['subject']),
    object: textOrNull(row['object']),
    content_hash: textOrNull(row['content_hash']),
    salt: textOrNull(row['salt']),
    previous: text(row['previous']),
    hash: text(row['hash']),
  }
}
