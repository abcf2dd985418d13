import type { Hidden } from '../api/index.ts'
import { SHOWN_STANCE, SHOWN_STATEMENT, SHOWN_THOUGHT } from './dial.ts'
import { DAY } from './facets.ts'
import type { Facet, Filters } from './filters.ts'
import { COUNTED, type Keys, keysOf, orderBy, type Page, pageAt, type Place, type Rung } from './places.ts'
import type { Remembered } from './remembered.ts'
import { number } from './rows.ts'
import { type Database, type Prepared, type Row, usedIn, type Values } from './sqlite.ts'
import { UnknownStatement } from './unknown.ts'

/** How lists of statements are ordered, each by an index that has them in this order; `sure` where it has their confidence, too. */
export const ORDERS = {
  carried: {
    keys: [{ of: 'statement.outlets', down: true }, { of: 'statement.articles', down: true }, { of: 'statement.variants', down: true }, { of: 'statement.confidence', down: true }, { of: 'statement.id' }],
    index: 'statement_by_carried', sure: true,
  },
  newest: { keys: [{ of: 'statement.first_reported', down: true, empty: true }, { of: 'statement.id', down: true }], index: 'statement_by_date', sure: false },
  oldest: { keys: [{ of: '(statement.first_reported IS NULL)' }, { of: 'statement.first_reported', empty: true }, { of: 'statement.id' }], index: 'statement_by_age', sure: false },
  doubtful: { keys: [{ of: 'statement.confidence' }, { of: 'statement.outlets', down: true }, { of: 'statement.id' }], index: 'statement_by_doubt', sure: true },
} as const satisfies Record<string, { keys: Keys; index: string; sure: boolean }>
export type Order = keyof typeof ORDERS

/** How many statements there are; `at_least` where not all that might be were looked at. */
export interface Counted {
  readonly shown: number
  readonly hidden: Hidden
  readonly at_least: boolean
}

/** What one row costs, in microseconds, measured where rows do not lie together: found by its id, and come upon in the order. */
const FOUND = 3
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
  const run = (sql: string, values: Values): Row[] => prepare(sql).all(usedIn(sql, values))
  const distinct = ({ ids, counted }: Facet): string => (counted === undefined ? `SELECT DISTINCT statement_id FROM (${ids!})` : ids!)

  function sizeOf({ ids }: Facet, values: Values): number {
    if (ids === null) return Infinity
    return remembered(`${ids} ${JSON.stringify(usedIn(ids, values))}`, () => number(run(`SELECT count(*) AS count FROM (SELECT 1 FROM (${ids}) LIMIT ${LARGE})`, values)[0]!['count']))
  }

  /** The filter that fewest pass, with how many do; null where none tells by itself who passes it. */
  function driverOf({ facets, values }: Filters): { facet: Facet; size: number; others: readonly Facet[] } | null {
    const [first] = facets.map((facet) => ({ facet, size: sizeOf(facet, values) })).filter(({ size }) => size < Infinity).sort((a, b) => a.size - b.size)
    return first ? { ...first, others: facets.filter((facet) => facet !== first.facet) } : null
  }

  /** Of a table that tells how surely a list shows each statement only those that it shows; others are found by looking at them. */
  function shownOf(filters: Filters, facet: Facet): Facet {
    return facet.counted === undefined || shownFor(filters) !== SHOWN_STATEMENT ? facet : { ...facet, ids: `SELECT statement_id FROM ${facet.counted} AND surety >= @dial` }
  }

  /** The page of a list at a place. */
  function rows(asked: Filters, { dial, order, limit, place }: { dial: number; order: Order; limit: number; place: Place }, columns = 'statement.*'): Page {
    const filters: Filters = { ...asked, facets: asked.facets.map((facet) => shownOf(asked, facet)), values: { ...asked.values, dial } }
    const { facets, values: given } = filters
    const { keys, index, sure } = ORDERS[order]
    const driver = driverOf(filters)
    const share = facets.reduce((part, facet) => part * Math.min(1, sizeOf(facet, given) / Math.max(1, all())), 1)
    const step = WALKED + Math.max(0, ...facets.map(({ cost }) => cost))
    const listed = driver === null ? Infinity : driver.size * (FOUND + driver.others.reduce((sum, { cost }) => sum + cost, 0))
    /** Whether so many are found sooner by going through all in this order. */
    const walks = (many: number): boolean => listed > step * Math.min(all(), many / share)
    const fit = ['statement.confidence >= @dial', shownFor(filters), ...(driver?.others ?? facets).map(({ has }) => has)].join(' AND ')
    const passing = (rungs: readonly Rung[]): string => `${driver === null ? 'statement' : `(${distinct(driver.facet)}) AS driven CROSS JOIN statement ON statement.id = driven.statement_id`}
      WHERE ${fit} AND (${rungs.map(({ fits }) => fits).join(' OR ') || 'FALSE'})`
    /** The index alone, as far as it tells who is shown. */
    const skimmed = (fits: string): string => `statement INDEXED BY ${index} WHERE ${sure ? 'statement.confidence >= @dial AND ' : ''}${fits}`
    const skim = (rungs: readonly Rung[], keyed: Values = {}): number => rungs.reduce((sum, { fits }) => sum + number(run(`SELECT count(*) AS count FROM ${skimmed(fits)}`, { ...given, ...keyed })[0]!['count']), 0)
    const whole = (): number => remembered(`skimmed ${order} ${sure ? dial : ''}`, () => skim([{ fits: 'TRUE', by: '' }]))
    const page = (nrs: string, by: string, values: Values): Row[] => run(`SELECT ${columns} FROM (${nrs}) AS page CROSS JOIN statement ON statement.rowid = page.nr ORDER BY ${by}`, { ...given, ...values })
    /** Goes through all in order, at most so many steps where that is told; null where those were too few to tell. */
    function walk(rungs: readonly Rung[], keyed: Values, { limit, offset, steps }: { limit: number; offset: number; steps: number | null }): Row[] | null {
      const found: Row[] = []
      let left = steps ?? -1
      for (const { fits, by } of rungs) {
        const values = { ...keyed, steps: left, limit: limit - found.length, offset }
        const walked = `SELECT statement.rowid AS nr FROM statement INDEXED BY ${index} WHERE statement.confidence >= @dial AND ${fits} ORDER BY ${by} LIMIT @steps`
        found.push(...page(`SELECT walked.nr FROM (${walked}) AS walked CROSS JOIN statement ON statement.rowid = walked.nr
          WHERE ${[shownFor(filters), ...facets.map(({ has }) => has)].join(' AND ')} LIMIT @limit OFFSET @offset`, by, values))
        if (found.length === limit) return found
        // what lies beyond a range that was not gone through to its end is not next
        if (steps !== null) left -= number(run(`SELECT count(*) AS count FROM (${walked})`, { ...given, ...values })[0]!['count'])
        if (left === 0) return null
      }
      return found
    }
    const total = (): number => counted(asked, dial).shown
    return pageAt(place, {
      keys, limit, total,
      find(id) {
        const row = run(`SELECT ${keysOf(keys)} FROM statement WHERE id = coalesce((SELECT statement_id FROM statement_alias WHERE alias = @id), @id)`, { id })[0]
        if (!row) throw new UnknownStatement(id)
        return row
      },
      ask(rungs, keyed, { back, limit, offset }) {
        if (walks(limit + offset)) {
          const found = walk(rungs, keyed, { limit, offset, steps: driver === null ? null : Math.ceil(2 * listed / step) })
          if (found !== null) return found
        }
        const by = orderBy(keys, back)
        return page(`SELECT statement.rowid AS nr FROM ${passing(rungs)} ORDER BY ${by} LIMIT @limit OFFSET @offset`, by, { ...keyed, limit, offset })
      },
      count: (rungs, keyed) => (total() > COUNTED && walks(COUNTED) ? Math.round(skim(rungs, keyed) * total() / Math.max(1, whole()))
        : number(run(`SELECT count(*) AS count FROM ${passing(rungs)}`, { ...given, ...keyed })[0]!['count'])),
      about(nr) {
        if (!walks(nr)) return undefined
        const skipped = Math.round(nr / Math.max(1, total()) * whole())
        const back = skipped > whole() / 2
        return run(`SELECT ${keysOf(keys)} FROM ${skimmed('TRUE')} ORDER BY ${orderBy(keys, back)} LIMIT 1 OFFSET @offset`, { ...given, offset: back ? Math.max(0, whole() - skipped - 1) : skipped })[0]
      },
    })
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
