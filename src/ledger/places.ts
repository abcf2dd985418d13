import type { Row, Values } from './sqlite.ts'

/** One thing that a list is ordered by. */
export interface Key {
  /** A column or expression, as the index has it. */
  readonly of: string
  /** From the highest down. */
  readonly down?: true
  /** It may be null; as in SQLite, null is the lowest. */
  readonly empty?: true
}
/** What a list is ordered by, one after the other; together they tell any two rows apart. */
export type Keys = readonly Key[]

/** From where on a list is asked for; of several the first that is given counts. */
export interface Place {
  /** Id of a row: those after it. */
  readonly after?: string | undefined
  /** Id of a row: those right before it. */
  readonly before?: string | undefined
  /** Id of a row: it and those after it. */
  readonly at?: string | undefined
  /** Which part of the list, 0 to 1; at 1 its last rows. */
  readonly part?: number | undefined
  readonly offset?: number | undefined
}

/** Up to here the place of a row is counted, and a part of a list found by counting; beyond, about. */
export const COUNTED = 10_000

export const orderBy = (keys: Keys, back = false): string => keys.map(({ of, down }) => `${of}${(down === true) === back ? '' : ' DESC'}`).join(', ')

/** A row's keys, as `rungsOf` takes them. */
export const keysOf = (keys: Keys): string => keys.map(({ of }, i) => `${of} AS k${i}`).join(', ')

/** A range of the list. */
export interface Rung {
  /** Condition of its rows. */
  readonly fits: string
  /** Their order: what is the same in all of them is left out, as an index is then gone through without sorting. */
  readonly by: string
}
/** The whole list. */
export const all = (keys: Keys, back = false): Rung => ({ fits: 'TRUE', by: orderBy(keys, back) })

/**
 * The rows beyond a place as conditions, each one range of an index with these keys, nearest rows first: same in all keys but the last
 * and beyond in that, then same in all but the last two, and so on. Asked one after the other until a page is full, a page costs the same
 * wherever it stands. Takes the parameters `k0` to `kn`.
 */
export function rungsOf(keys: Keys, at: Row, { back = false, itself = false }: { back?: boolean; itself?: boolean } = {}): Rung[] {
  const same = (until: number): string[] => keys.slice(0, until).map(({ of }, i) => `${of} IS @k${i}`)
  const rungs = itself ? [{ fits: same(keys.length).join(' AND '), by: orderBy(keys.slice(-1), back) }] : []
  for (let i = keys.length - 1; i >= 0; i--) {
    const { of, down, empty } = keys[i]!
    const falling = (down === true) !== back
    const nothing = at[`k${i}`] === null
    const beyond = falling ? (nothing ? [] : [`${of} < @k${i}`, ...(empty ? [`${of} IS NULL`] : [])]) : [nothing ? `${of} IS NOT NULL` : `${of} > @k${i}`]
    for (const one of beyond) rungs.push({ fits: [...same(i), one].join(' AND '), by: orderBy(keys.slice(i), back) })
  }
  return rungs
}

/** Only the keys among what a row holds. */
export const keyValues = (row: Row): Values => Object.fromEntries(Object.entries(row).filter(([name]) => /^k\d+$/.test(name)))

/** The rows of each condition in turn, until there are enough. */
export function inTurn(rungs: readonly Rung[], limit: number, ask: (rung: Rung, limit: number) => Row[]): Row[] {
  const found: Row[] = []
  for (const rung of rungs) {
    if (found.length >= limit) break
    found.push(...ask(rung, limit - found.length))
  }
  return found
}

/** One page of a list. */
export interface Page {
  readonly rows: Row[]
  /** How many rows stand before it, of a long list about how many; null where that is not asked. */
  readonly start: number | null
}

/** How a list answers for its pages. */
export interface Listed {
  readonly keys: Keys
  readonly limit: number
  readonly total: () => number
  /** The keys of a row by its id. Throws where there is none. */
  readonly find: (id: string) => Row
  /** Rows of these conditions, each after the other in the order of the list, or back from its end. */
  readonly ask: (rungs: readonly Rung[], values: Values, wanted: { readonly back: boolean; readonly limit: number; readonly offset: number }) => Row[]
  /** How many rows of the whole list fit, about. */
  readonly count: (rungs: readonly Rung[], values: Values) => number
  /** The row of which about so many stand before it, where counting that many would take long; else rows are counted. */
  readonly about?: (nr: number) => Row | undefined
}

/** The page at a place. */
export function pageAt({ after, before, at, part, offset = 0 }: Place, { keys, limit, total, find, ask, count, about }: Listed): Page {
  const beyond = after ?? at
  if (beyond !== undefined) {
    const row = find(beyond)
    const values = keyValues(row)
    const rows = ask(rungsOf(keys, row, { itself: after === undefined }), values, { back: false, limit, offset: 0 })
    return { rows, start: after === undefined ? count(rungsOf(keys, row, { back: true }), values) : null }
  }
  if (before !== undefined) {
    const row = find(before)
    return { rows: ask(rungsOf(keys, row, { back: true }), keyValues(row), { back: true, limit, offset: 0 }).reverse(), start: null }
  }
  if (part === undefined) return { rows: ask([all(keys)], {}, { back: false, limit, offset }), start: offset }
  const held = total()
  const start = Math.min(Math.round(part * held), held - limit)
  if (start >= held - limit) {
    const rows = ask([all(keys, true)], {}, { back: true, limit, offset: 0 }).reverse()
    return { rows, start: Math.max(0, held - rows.length) }
  }
  const row = start < COUNTED ? undefined : about?.(start)
  if (row === undefined) return { rows: ask([all(keys)], {}, { back: false, limit, offset: start }), start }
  return { rows: ask(rungsOf(keys, row, { itself: true }), keyValues(row), { back: false, limit, offset: 0 }), start }
}
