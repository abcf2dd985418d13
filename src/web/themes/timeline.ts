import type { ThemePage } from '../../api/index.ts'

type Point = ThemePage['timeline'][number]

/** One row of the plot: an outlet or a speaker, with what it has on which day. */
export interface TimelineRow {
  /** As printed; null where nobody is named. */
  readonly name: string | null
  readonly count: number
  readonly dots: readonly Dot[]
}
export interface Dot {
  readonly day: string
  /** From the earliest day, 0, to the latest, 1; in the middle where there is one day only. */
  readonly at: number
  readonly count: number
  /** Of them, how many deny it. */
  readonly denies: number
}

export interface Timeline { readonly first: string; readonly last: string; readonly rows: readonly TimelineRow[]; readonly others: number }

/** Most rows drawn; the rest is told in a number. */
const ROWS = 12
const MOMENT = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Statements by day, by outlet or by speaker, most statements first; null where no date is known. */
export function timelineOf(points: readonly Point[], by: 'outlet' | 'speaker'): Timeline | null {
  const days = points.map(({ day }) => day).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const [from, to] = [MOMENT(first), MOMENT(last)]
  const place = (day: string): number => (to === from ? 0.5 : (MOMENT(day) - from) / (to - from))
  const rows = [...Map.groupBy(points, (point) => point[by])].map(([name, of]): TimelineRow => ({
    name, count: of.reduce((sum, { count }) => sum + count, 0),
    dots: [...Map.groupBy(of, ({ day }) => day)].map(([day, here]) => ({
      day, at: place(day), count: here.reduce((sum, { count }) => sum + count, 0), denies: here.reduce((sum, { way, count }) => sum + (way === 'denies' ? count : 0), 0),
    })).sort((a, b) => a.at - b.at),
  })).sort((a, b) => b.count - a.count || ((a.name ?? '\uffff') < (b.name ?? '\uffff') ? -1 : 1))
  return { first, last, rows: rows.slice(0, ROWS), others: Math.max(0, rows.length - ROWS) }
}
