import type { Finder } from './finder.ts'
import { number } from './rows.ts'
import type { Values } from './sqlite.ts'

/** Rows that a page puts side by side at most; what is older is reached by days, a place, an outlet or a party. */
export const SIDE_BY_SIDE = 1_000
/** Rows gone through for them. */
const EXAMINED = 20_000
/** Places and things counted with fewer rows are looked up. */
const FEW = 5_000

export interface NewestWanted {
  readonly outlet?: string | undefined
  readonly article?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Further conditions on the row, with their values: a lookup by an index of the table where it has one. */
  readonly more?: readonly { readonly where: string; readonly ids?: string }[]
  readonly values?: Values
}

/** Numbers of rows, newest articles first. */
export interface Newest {
  readonly nrs: readonly number[]
  /** There may be more that fit. */
  readonly more: boolean
}

/**
 * Rows of the articles' current readings, newest articles first, for pages that put rows side by side: a table of every row of a large
 * ledger would take long and be read by nobody.
 */
export function newestOf({ run }: Pick<Finder, 'run'>, table: 'figure' | 'allegation') {
  const joined = `CROSS JOIN ${table} INDEXED BY ${table}_by_analysis ON ${table}.analysis_id = article.current_analysis_id`
  return function newest({ outlet, article, from, to, more = [], values = {} }: NewestWanted, most = SIDE_BY_SIDE): Newest {
    const given: Values = { ...values, ...Object.fromEntries(Object.entries({ outlet, article, from, to }).filter((entry): entry is [string, string] => entry[1] !== undefined)) }
    const where = [outlet === undefined ? '' : 'article.outlet_id = @outlet', article === undefined ? '' : 'article.id = @article', from === undefined ? '' : 'article.published_earliest >= @from',
      to === undefined ? '' : "article.published_earliest <= @to || 'T23:59:59Z'"].filter(Boolean).join(' AND ') || 'TRUE'
    const rest = more.map((one) => one.where).join(' AND ') || 'TRUE'
    const order = 'ORDER BY article.published_earliest DESC, article.nr DESC'
    const few = more.find(({ ids }) => ids !== undefined && number(run(`SELECT count(*) AS count FROM (${ids} LIMIT ${FEW})`, given)[0]!['count']) < FEW)
    const by = article !== undefined ? '' : outlet !== undefined ? 'INDEXED BY article_by_outlet' : 'INDEXED BY article_by_date'
    const examined = `SELECT ${table}.nr, article.published_earliest, article.nr AS article_nr FROM article ${by} ${joined} WHERE ${where} ${order} LIMIT ${EXAMINED}`
    const rows = few
      ? run(`SELECT ${table}.nr, 0 AS examined FROM (${few.ids!}) AS found CROSS JOIN ${table} ON ${table}.nr = found.nr CROSS JOIN article ON article.current_analysis_id = ${table}.analysis_id
              WHERE ${where} AND ${rest} ${order} LIMIT @most`, { ...given, most: most + 1 })
      : run(`SELECT ${table}.nr FROM (${examined}) AS examined CROSS JOIN ${table} ON ${table}.nr = examined.nr WHERE ${rest} LIMIT @most`, { ...given, most: most + 1 })
    const full = !few && rows.length <= most && number(run(`SELECT count(*) AS count FROM (${examined})`, given)[0]!['count']) === EXAMINED
    return { nrs: rows.slice(0, most).map(({ nr }) => number(nr!)), more: rows.length > most || full }
  }
}
