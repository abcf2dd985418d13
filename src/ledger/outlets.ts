import type { OutletList, OutletTable, RelayList } from '../api/index.ts'
import { CARRIES } from './facets.ts'
import { foldName, idOf } from './ids.ts'
import { nearest } from '../text/nearest.ts'
import type { Remembered } from './remembered.ts'
import { number, text } from './rows.ts'
import type { Database } from './sqlite.ts'
import { UnknownOutlet } from './unknown.ts'

/** Pairs of outlets told at once; a name reaches the others. */
const MOST_PAIRS = 1_000

/** Outlets, most articles first. */
export function outletQueries(db: Database, remembered: Remembered) {
  const list = db.prepare(`
    SELECT outlet.id, outlet.name, (SELECT count(*) FROM article WHERE outlet_id = outlet.id) AS articles FROM outlet
     WHERE EXISTS (SELECT 1 FROM article WHERE outlet_id = outlet.id) ORDER BY articles DESC, outlet.name`)
  const counts = db.prepare(`
    SELECT outlet_id, sum(count) AS statements, ${Object.entries(CARRIES).map(([name, bit]) => `coalesce(sum(count) FILTER (WHERE carries & ${bit}), 0) AS ${name}`).join(', ')}
      FROM outlet_count WHERE @dial = 0 OR hundredths >= @dial GROUP BY outlet_id`)
  const ways = db.prepare(`
    SELECT from_outlet, to_outlet_id, type, count(*) FILTER (WHERE @dial = 0 OR surety >= @dial) AS statements FROM statement_relay INDEXED BY statement_relay_by_way
     WHERE @words IS NULL OR from_outlet LIKE @words OR to_outlet_id IN (SELECT id FROM outlet WHERE name LIKE @words)
     GROUP BY from_outlet COLLATE NOCASE, to_outlet_id, type HAVING statements > 0 ORDER BY statements DESC LIMIT ${MOST_PAIRS}`)
  const credits = db.prepare(`SELECT from_outlet, to_outlet_id FROM statement_relay WHERE type = 'stated' GROUP BY from_outlet COLLATE NOCASE, to_outlet_id`)
  const byId = db.prepare('SELECT id, name FROM outlet WHERE id = @id')
  const outletsNow = () => remembered('outlets', () => list.all().map((row) => ({ id: text(row['id']), name: text(row['name']), articles: number(row['articles']) })))

  /** The outlet that is credited by a name, where it is in the ledger; null for the article's own outlet. */
  function between(from: string, to: string): { from: RelayList['relays'][number]['from']; to: { id: string; name: string } } | null {
    const { known, names } = remembered('outlets by name', () => ({ known: new Map(outletsNow().map(({ id, name }) => [foldName(name), { id, name }])), names: new Map(outletsNow().map(({ id, name }) => [id, name])) }))
    const carrier = { id: to, name: names.get(to) ?? text(byId.get({ id: to })!['name']) }
    const origin = known.get(foldName(from)) ?? { id: null, name: from }
    return origin.id === to || origin.id === null && origin.name === initialsOf(carrier.name) ? null : { from: origin, to: carrier } // its own name, written short
  }

  /** Who has statements from whom, as articles state it and as it is inferred; each pair with its number of statements at the dial. */
  function relays(dial: number, words: string | undefined): RelayList['relays'] {
    const pairs = new Map<string, RelayList['relays'][number]>()
    for (const row of ways.all({ dial, words: words === undefined || words.trim() === '' ? null : `%${words.trim().replace(/[%_]/g, ' ')}%` })) {
      const pair = between(text(row['from_outlet']), text(row['to_outlet_id']))
      if (pair === null) continue
      const type = text(row['type']) as 'stated' | 'inferred'
      const key = JSON.stringify([pair.from.id ?? pair.from.name, pair.to.id, type])
      pairs.set(key, { ...pair, type, statements: number(row['statements']) + (pairs.get(key)?.statements ?? 0) })
    }
    return [...pairs.values()].sort((a, b) => a.from.name.localeCompare(b.from.name) || a.to.name.localeCompare(b.to.name) || (a.type < b.type ? 1 : -1))
  }

  /** Which outlets say that they have words from an outlet. */
  const creditedBy = () => remembered('credited', () => Map.groupBy(credits.all().flatMap((row) => between(text(row['from_outlet']), text(row['to_outlet_id'])) ?? []), ({ from }) => from.id))

  return {
    list(): OutletList {
      return { outlets: outletsNow() }
    },
    relays: ({ confidence, words }: { confidence: number; words?: string | undefined }): RelayList => ({ relays: relays(confidence, words) }),
    /** Every outlet with what it carries how, in numbers; in the order of names, since none of them is a rank. */
    table({ confidence }: { confidence: number }): OutletTable {
      const of = new Map(counts.all({ dial: Math.ceil(confidence * 100 - 1e-9) }).map((row) => [text(row['outlet_id']), row]))
      const credited = creditedBy()
      return {
        outlets: outletsNow().map(({ id, name, articles }) => {
          const count = (column: string): number => number(of.get(id)?.[column] ?? 0)
          return {
            id, name, articles, statements: count('statements'), shared: count('shared'), first: count('first'), fact: count('fact'), speaker: count('speaker'), evidence: count('evidence'),
            credited_by: (credited.get(id) ?? []).map(({ to }) => to).sort((a, b) => a.name.localeCompare(b.name)),
          }
        }).sort((a, b) => a.name.localeCompare(b.name)),
      }
    },
    /** By id, or by name with case and spacing aside. @throws UnknownOutlet */
    named(name: string): { id: string; name: string } {
      const row = byId.get({ id: name }) ?? byId.get({ id: idOf('outlet', foldName(name)) })
      if (row) return { id: text(row['id']), name: text(row['name']) }
      throw new UnknownOutlet(name, nearest(name, this.list().outlets.map((outlet) => outlet.name)))
    },
  }
}
/** `Vell News Agency` as `VNA`. */
const initialsOf = (name: string): string => name.split(/\s+/u).map((word) => word[0] ?? '').join('').toUpperCase()

export type OutletQueries = ReturnType<typeof outletQueries>
