import type { Hidden } from '../api/index.ts'
import { SHOWN_STANCE, SHOWN_STATEMENT, SHOWN_THOUGHT } from './dial.ts'
import { DAY } from './facets.ts'
import type { Facet, Filters } from './filters.ts'
import type { Remembered } from './remembered.ts'
import { number } from './rows.ts'
import type { Database, Prepared, Row, Values } from './sqlite.ts'

/** How lists of statements are ordered, each by an index that has them in this order. */
export const ORDERS = {
  carried: { by: 'statement.outlets DESC, statement.articles DESC, statement.variants DESC, statement.confidence DESC, statement.id', index: 'statement_by_carried' },
  newest: { by: 'statement.first_reported DESC, statement.id DESC', index: 'statement_by_date' },
  oldest: { by: 'statement.first_reported IS NULL, statement.first_reported, statement.id', index: 'statement_by_age' },
  doubtful: { by: 'statement.confidence, statement.outlets DESC, statement.id', index: 'statement_by_doubt' },
} as const
export type Order = keyof typeof ORDERS

/** How many statements there are; `at_least` where not all that might be were looked at. */
export interface Counted {
  readonly shown: number
  readonly hidden: Hidden
  readonly at_least: boolean
}

/** What one row costs, in microseconds, measured where rows do not lie together: found by its id, and come upon in the order. */
const FOUND = 5
const WALKED = 2
/** Sizes above this are not told apart. */
const LARGE = 100_000
/** Statements looked at for a number that nothing keeps. */
const EXAMINED = 20_000

/**
 * Finds statements by several filters. A filter that few pass gives its statements, which are then sorted; where many pass, all are
 * gone through in the order asked for until the page is full, at most as long as the first way would take.
 */
export function finderOf(db: Database, remembered: Remembered) {
  const prepared = new Map<string, Prepared<Row>>()
  /** Each combination of filters is prepared once. */
  function prepare(sql: string): Prepared<Row> {
    const kept = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, kept)
    return kept
  }
  /** What the dial shows, by what is asked for. */
  const shownFor = ({ values: { mode, stance } }: Filters): string => (mode === 'thought' ? SHOWN_THOUGHT : stance !== undefined && stance !== 'asserts' ? SHOWN_STANCE : SHOWN_STATEMENT)
  const all = (): number => remembered('statements', () => number(prepare('SELECT coalesce(sum(count), 0) AS count FROM statement_count').get()!['count']))
  const used = (sql: string, values: Values): Values => Object.fromEntries(Object.entries(values).filter(([name]) => new RegExp(`@${name}\\b`).test(sql)))
  const run = (sql: string, values: Values): Row[] => prepare(sql).all(used(sql, values))
  const distinct = ({ ids, counted }: Facet): string => (counted === undefined ? `SELECT DISTINCT statement_id FROM (${ids!})` : ids!)

  function sizeOf({ ids }: Facet, values: Values): number {
    if (ids === null) return Infinity
    return remembered(`${ids} ${JSON.stringify(used(ids, values))}`, () => number(run(`SELECT count(*) AS count FROM (SELECT 1 FROM (${ids}) LIMIT ${LARGE})`, values)[0]!['count']))
  }

  /** The filter that fewest pass, with how many do; null where none tells by itself who passes it. */
  function driverOf({ facets, values }: Filters): { facet: Facet; size: number; others: readonly Facet[] } | null {
    const [first] = facets.map((facet) => ({ facet, size: sizeOf(facet, values) })).filter(({ size }) => size < Infinity).sort((a, b) => a.size - b.size)
    return first ? { ...first, others: facets.filter((facet) => facet !== first.facet) } : null
  }

  function rows(filters: Filters, { dial, order, limit, offset }: { dial: number; order: Order; limit: number; offset: number }, columns = 'statement.*'): Row[] {
    const { facets } = filters
    const { by, index } = ORDERS[order]
    const shown = `statement.confidence >= @dial AND ${shownFor(filters)}`
    const values = { ...filters.values, dial, limit, offset }
    const page = (nrs: string): string => `SELECT ${columns} FROM (${nrs}) AS page CROSS JOIN statement ON statement.rowid = page.nr ORDER BY ${by}`
    const walk = (steps: number): Row[] => run(page(`
      SELECT walked.nr FROM (SELECT statement.rowid AS nr FROM statement INDEXED BY ${index} WHERE statement.confidence >= @dial ORDER BY ${by} LIMIT @steps) AS walked
        CROSS JOIN statement ON statement.rowid = walked.nr WHERE ${[shown, ...facets.map(({ has }) => has)].join(' AND ')} LIMIT @limit OFFSET @offset`), { ...values, steps })
    const driver = driverOf(filters)
    if (driver === null) return walk(-1)
    const share = facets.reduce((part, facet) => part * Math.min(1, sizeOf(facet, filters.values) / Math.max(1, all())), 1)
    const step = WALKED + Math.max(...facets.map(({ cost }) => cost))
    const listed = driver.size * (FOUND + driver.others.reduce((sum, { cost }) => sum + cost, 0))
    if (listed > step * Math.min(all(), (limit + offset) / share)) {
      const steps = Math.ceil(2 * listed / step)
      const found = walk(steps)
      if (found.length === limit || steps >= all()) return found
    }
    return run(page(`
      SELECT statement.rowid AS nr FROM (${distinct(driver.facet)}) AS driven CROSS JOIN statement ON statement.id = driven.statement_id
       WHERE ${[shown, ...driver.others.map(({ has }) => has)].join(' AND ')} ORDER BY ${by} LIMIT @limit OFFSET @offset`), values)
  }

  function counted(filters: Filters, dial: number): Counted {
    return remembered(`count ${dial} ${JSON.stringify([filters.facets.map(({ has }) => has), filters.values])}`, () => {
      const { facets, only, values } = filters
      const asked = { ...values, dial }
      const told = (row: Row, at_least = false): Counted => ({ shown: number(row['shown']), hidden: { thoughts: number(row['thoughts']), doubtful: number(row['doubtful']) }, at_least })
      const hundredths = Math.round(dial * 100)
      if (only !== null && Math.abs(hundredths - dial * 100) < 1e-9) {
        const accepted = 'hundredths = 100'
        const shown = values['mode'] === 'thought' ? `(${accepted} OR @dial = 0 OR (thin = 0 AND hundredths >= @dial))` : `(${accepted} OR @dial = 0 OR (mode <> 'thought' AND thin = 0 AND hundredths >= @dial))`
        return told(run(`
          SELECT coalesce(sum(count) FILTER (WHERE ${shown}), 0) AS shown, coalesce(sum(count) FILTER (WHERE NOT ${shown} AND mode = 'thought'), 0) AS thoughts,
                 coalesce(sum(count) FILTER (WHERE NOT ${shown} AND mode <> 'thought'), 0) AS doubtful
            FROM statement_count WHERE ${only.map((name) => `${name} = @${name}`).join(' AND ') || 'TRUE'}`, { ...asked, dial: hundredths })[0]!)
      }
      const [facet] = facets
      if (facets.length === 1 && facet?.counted !== undefined) {
        return told(run(`
          SELECT count(*) FILTER (WHERE @dial = 0 OR surety >= @dial) AS shown, count(*) FILTER (WHERE @dial > 0 AND surety < @dial AND thought = 1) AS thoughts,
                 count(*) FILTER (WHERE @dial > 0 AND surety < @dial AND thought = 0) AS doubtful FROM ${facet.counted}`, asked)[0]!)
      }
      const driver = driverOf(filters)
      const ids = driver === null ? 'SELECT id AS statement_id FROM statement' : driver.facet.counted === undefined ? `SELECT DISTINCT statement_id FROM (${driver.facet.ids!} LIMIT @examined)` : driver.facet.ids!
      const shown = shownFor(filters)
      const look = (examined: number): Counted => told(run(`
        SELECT count(*) FILTER (WHERE ${shown}) AS shown, count(*) FILTER (WHERE NOT ${shown} AND statement.mode = 'thought') AS thoughts,
               count(*) FILTER (WHERE NOT ${shown} AND statement.mode <> 'thought') AS doubtful
          FROM (${ids} LIMIT @examined) AS driven CROSS JOIN statement ON statement.id = driven.statement_id
         WHERE ${(driver?.others ?? facets).map(({ has }) => has).join(' AND ') || 'TRUE'}`, { ...asked, examined })[0]!, (driver?.size ?? all()) > examined)
      const found = look(EXAMINED)
      return found.at_least && found.shown < 500 ? look(10 * EXAMINED) : found
    })
  }

  /** How many of those shown were first reported on which day, in order; null where that would take long to tell. */
  function days(filters: Filters, dial: number): Row[] | null {
    const { facets, values } = filters
    const asked = { ...values, dial }
    const [facet] = facets
    if (facets.length === 0) {
      return run("SELECT nullif(day, '') AS day, sum(count) AS statements FROM statement_day WHERE @dial = 0 OR hundredths >= @dial GROUP BY 1 HAVING sum(count) > 0 ORDER BY 1", { dial: Math.ceil(dial * 100 - 1e-9) })
    }
    if (facets.length === 1 && facet?.counted !== undefined) {
      return run(`SELECT day, count(*) AS statements FROM ${facet.counted} AND (@dial = 0 OR surety >= @dial) GROUP BY 1 ORDER BY 1`, asked)
    }
    const driver = driverOf(filters)
    if (driver === null || driver.size >= LARGE) return null
    return run(`
      SELECT ${DAY} AS day, count(*) AS statements FROM (${distinct(driver.facet)}) AS driven CROSS JOIN statement ON statement.id = driven.statement_id
       WHERE ${[shownFor(filters), ...driver.others.map(({ has }) => has)].join(' AND ')} GROUP BY 1 ORDER BY 1`, asked)
  }

  return { rows, counted, days, run, shownFor }
}
export type Finder = ReturnType<typeof finderOf>
