import type { OutletList, OutletTable, RelayList } from '../api/index.ts'
import { CARRIES } from './facets.ts'
import { foldName, idOf } from './ids.ts'
import { nearest } from '../text/nearest.ts'
import type { Remembered } from './remembered.ts'
import { number, text } from './rows.ts'
import type { Database } from './sqlite.ts'
import { UnknownOutlet } from './unknown.ts'

/** Outlets, most articles first. */
export function outletQueries(db: Database, remembered: Remembered) {
  const list = db.prepare(`
    SELECT outlet.id, outlet.name, (SELECT count(*) FROM article WHERE outlet_id = outlet.id) AS articles FROM outlet
     WHERE EXISTS (SELECT 1 FROM article WHERE outlet_id = outlet.id) ORDER BY articles DESC, outlet.name`)
  const counts = db.prepare(`
    SELECT outlet_id, sum(count) AS statements, ${Object.entries(CARRIES).map(([name, bit]) => `coalesce(sum(count) FILTER (WHERE carries & ${bit}), 0) AS ${name}`).join(', ')}
      FROM outlet_count WHERE @dial = 0 OR hundredths >= @dial GROUP BY outlet_id`)
  const ways = db.prepare(`
    SELECT from_outlet, to_outlet_id, type, count(*) FILTER (WHERE @dial = 0 OR surety >= @dial) AS statements FROM statement_relay GROUP BY 1, 2, 3`)
  const byId = db.prepare('SELECT id, name FROM outlet WHERE id = @id')
  const outletsNow = () => remembered('outlets', () => list.all().map((row) => ({ id: text(row['id']), name: text(row['name']), articles: number(row['articles']) })))

  /** Who has statements from whom, as articles state it and as it is inferred; each pair with its number of statements at the dial. */
  function relays(dial: number): RelayList['relays'] {
    return remembered(`relays ${dial}`, () => {
      const known = new Map(outletsNow().map(({ id, name }) => [foldName(name), { id, name }]))
      const byPair = Map.groupBy(ways.all({ dial }).filter((row) => number(row['statements']) > 0), (row) => JSON.stringify([foldName(text(row['from_outlet'])), row['to_outlet_id'], row['type']]))
      return [...byPair.values()].flatMap((rows) => {
        const [first] = rows
        const to = byId.get({ id: text(first!['to_outlet_id']) })!
        const from = known.get(foldName(text(first!['from_outlet']))) ?? { id: null, name: text(first!['from_outlet']) }
        if (from.id === to['id'] || from.id === null && from.name === initialsOf(text(to['name']))) return [] // its own name, written short
        return [{ from, to: { id: text(to['id']), name: text(to['name']) }, type: text(first!['type']) as 'stated' | 'inferred', statements: rows.reduce((sum, row) => sum + number(row['statements']), 0) }]
      }).sort((a, b) => a.from.name.localeCompare(b.from.name) || a.to.name.localeCompare(b.to.name) || (a.type < b.type ? 1 : -1))
    })
  }

  return {
    list(): OutletList {
      return { outlets: outletsNow() }
    },
    relays: ({ confidence }: { confidence: number }): RelayList => ({ relays: relays(confidence) }),
    /** Every outlet with what it carries how, in numbers; in the order of names, since none of them is a rank. */
    table({ confidence }: { confidence: number }): OutletTable {
      const of = new Map(counts.all({ dial: Math.ceil(confidence * 100 - 1e-9) }).map((row) => [text(row['outlet_id']), row]))
      const credited = Map.groupBy(relays(0).filter(({ type }) => type === 'stated'), ({ from }) => from.id)
      return {
        outlets: outletsNow().map(({ id, name, articles }) => {
          const count = (column: string): number => number(of.get(id)?.[column] ?? 0)
          return {
            id, name, articles, statements: count('statements'), shared: count('shared'), first: count('first'), fact: count('fact'), speaker: count('speaker'), evidence: count('evidence'),
            credited_by: (credited.get(id) ?? []).map(({ to }) => to),
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
