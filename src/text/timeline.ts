import type { When } from './records.ts'

export type Precision = 'day' | 'month' | 'year' | 'period' | 'one-of'

/** What is told of one time, as precisely as it is known and no more. */
export interface Moment<T> {
  /** EDTF: `2031-05-03`, `2031-05`, `2031`, `2031-05-01/2031-05-03`, `[2031-05-06,2031-05-13]`. */
  readonly edtf: string
  readonly precision: Precision
  readonly items: readonly T[]
}

/** A time with its EDTF, or only its first and last instant (those of several dates together). */
export type Timed = Pick<When, 'earliest' | 'latest'> & { readonly edtf?: string | null }

/**
 * Puts what has a known time in order: earliest first, and of those that begin together the shorter first. What has no year, or no time at
 * all, stays out of the order: `open`, as it came. Items of one and the same time stand together, in the order given.
 */
export function onTimeline<T>(items: readonly T[], whenOf: (item: T) => Timed | null): { readonly moments: readonly Moment<T>[]; readonly open: readonly T[] } {
  const open: T[] = []
  const known = new Map<string, { when: Timed; items: T[] }>()
  for (const item of items) {
    const when = whenOf(item)
    if (when === null || when.earliest === null) {
      open.push(item)
      continue
    }
    const edtf = edtfOf(when)
    const there = known.get(edtf)
    if (there) there.items.push(item)
    else known.set(edtf, { when, items: [item] })
  }
  const moments = [...known].sort(([a, { when: x }], [b, { when: y }]) => order(x.earliest, y.earliest) || order(x.latest ?? '\uffff', y.latest ?? '\uffff') || order(a, b))
    .map(([edtf, of]): Moment<T> => ({ edtf, precision: precisionOf(edtf), items: of.items }))
  return { moments, open }
}

const order = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1)

/** As printed or given; else a whole month or year as such, or from first to last day. Times of day are left out: happenings are told by days. */
export function edtfOf({ edtf, earliest, latest }: Timed): string {
  if (edtf) return edtf.replace(/T[\d:.]+(?:Z|[+-]\d\d:\d\d)?/g, '')
  const [from, to] = [earliest!.slice(0, 10), latest?.slice(0, 10) ?? '..']
  if (from === to) return from
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate()
  return from.endsWith('-01') && to === `${from.slice(0, 8)}${last}` ? from.slice(0, 7) : `${from}/${to}`
}

export function precisionOf(edtf: string): Precision {
  if (edtf.includes('/')) return 'period'
  if (edtf.startsWith('[')) return 'one-of'
  const bare = edtf.replace(/[~?%]/g, '')
  return bare.length > 7 ? 'day' : bare.length > 4 ? 'month' : 'year'
}
