import type { Remembered } from './remembered.ts'
import { number } from './rows.ts'
import type { Database } from './sqlite.ts'

/** Words that more passages or texts hold are not ranked by how well they fit: it would take long and tell little. */
export const RANKED = 20_000

/** What full-text search finds: how well each row fits (the lower the better), by its number; null where there are too many to rank. */
export type Hits = ReadonlyMap<number, number> | null

/** Full-text search once for all that a page asks about the same words. */
export function hitsOf(db: Database, remembered: Remembered) {
  const of = (table: 'passage_words' | 'snapshot_text') => {
    const few = db.prepare(`SELECT count(*) AS count FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH @words LIMIT ${RANKED})`)
    const ranked = db.prepare(`SELECT rowid AS nr, rank FROM ${table} WHERE ${table} MATCH @words`)
    return (words: string): Hits => remembered(`${table} ${words}`, () =>
      (number(few.get({ words })!['count']) >= RANKED ? null : new Map(ranked.all({ words }).map(({ nr, rank }) => [number(nr!), number(rank!)]))))
  }
  return { passages: of('passage_words'), snapshots: of('snapshot_text') }
}
export type HitQueries = ReturnType<typeof hitsOf>

/** The numbers as a query takes them, by `json_each`. */
export const asList = (hits: ReadonlyMap<number, number>): string => JSON.stringify([...hits.keys()])
