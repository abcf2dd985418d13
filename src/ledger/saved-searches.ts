import type { SavedSearch } from '../api/index.ts'
import { parseConfidence } from '../text/confidence.ts'
import { idOf } from './ids.ts'
import type { Clock } from './ledger.ts'
import type { LogQueries } from './log.ts'
import { text, textOrNull } from './rows.ts'
import type { SearchQueries, SearchWanted } from './search.ts'
import type { Database, Row } from './sqlite.ts'
import { UnknownSearch } from './unknown.ts'

/** A saved search, as exported. */
export interface SavedSearchRow {
  readonly id: string
  readonly at: string
  readonly who: string
  readonly name: string
  readonly query: string
  readonly seen_at: string
  readonly removed_at: string | null
}

/** What people keep looking for, and what came in since they last looked. Saving and removing are in the log; looking is not. */
export function savedSearchQueries(db: Database, clock: Clock, log: LogQueries, search: SearchQueries['search']) {
  const insert = db.prepare('INSERT INTO saved_search (id, at, who, name, query, seen_at) VALUES (@id, @at, @who, @name, @query, @at)')
  const all = db.prepare('SELECT * FROM saved_search WHERE removed_at IS NULL ORDER BY nr DESC')
  const byId = db.prepare('SELECT * FROM saved_search WHERE id = @id AND removed_at IS NULL')
  const count = db.prepare('SELECT count(*) AS count FROM saved_search')
  const see = db.prepare('UPDATE saved_search SET seen_at = @at WHERE id = @id')
  const remove = db.prepare('UPDATE saved_search SET removed_at = @at WHERE id = @id')

  function rowOf(id: string): Row {
    const row = byId.get({ id })
    if (!row) throw new UnknownSearch(id)
    return row
  }

  function toSaved(row: Row): SavedSearch {
    const { removed_at: _, ...saved } = toSavedSearch(row)
    const { statements_total, fresh } = search({ ...wantedOf(saved.query), since: saved.seen_at, limit: 1 })
    return { ...saved, statements: statements_total, fresh }
  }

  return {
    /** Everybody's, newest first. */
    list: (): SavedSearch[] => all.all().map(toSaved),
    save: (who: string, name: string, query: string): SavedSearch => db.transaction(() => {
      const at = clock()
      const id = idOf('search', who, at, name, query, count.get()!['count'])
      insert.run({ id, at, who, name, query })
      log.append('search.saved', id, { content: log.contentOf('search.saved', id) })
      return toSaved(rowOf(id))
    }),
    /** Its owner looks: what is there is new no more. Others may look without changing that. @returns as it was before @throws UnknownSearch */
    visit: (id: string, who: string): SavedSearch => db.transaction(() => {
      const row = rowOf(id)
      const before = toSaved(row)
      if (row['who'] === who) see.run({ id, at: clock() })
      return before
    }),
    /** @throws UnknownSearch */
    remove: (id: string): SavedSearch => db.transaction(() => {
      const before = toSaved(rowOf(id))
      remove.run({ id, at: clock() })
      log.append('search.removed', id)
      return before
    }),
  }
}

export function toSavedSearch(row: Row): SavedSearchRow {
  return {
    id: text(row['id']), at: text(row['at']), who: text(row['who']), name: text(row['name']), query: text(row['query']), seen_at: text(row['seen_at']),
    removed_at: textOrNull(row['removed_at']),
  }
}

const NAMES = ['words', 'speaker', 'printed', 'outlet', 'from', 'to', 'kind', 'mode', 'stance', 'figure', 'evidence', 'differing'] as const

/** A page's address as the search takes it; what it does not know is passed over. */
function wantedOf(query: string): SearchWanted {
  const given = new URLSearchParams(query)
  const wanted = Object.fromEntries(NAMES.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : []))) as SearchWanted
  const confidence = parseConfidence(given.get('confidence') ?? '')
  return typeof confidence === 'number' ? { ...wanted, confidence } : wanted
}
