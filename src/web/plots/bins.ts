export interface Day { readonly day: string; readonly statements: number }

/** A bar: days from `from` to `to`, both inclusive, and how many statements they have. */
export interface Bin {
  readonly from: string
  readonly to: string
  readonly statements: number
}
export type Unit = 'day' | 'week' | 'month' | 'year'

const DAY = 86_400_000
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10)
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Days in the longest of each. */
const LONGEST: Record<Unit, number> = { day: 1, week: 7, month: 31, year: 366 }

/** First day of the day's bar. Weeks begin on Mondays. */
function startOf(day: string, unit: Unit): string {
  if (unit === 'day') return day
  if (unit === 'week') return dayAt(timeOf(day) - ((new Date(timeOf(day)).getUTCDay() + 6) % 7) * DAY)
  return unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
}

function nextOf(start: string, unit: Unit): string {
  if (unit === 'day' || unit === 'week') return dayAt(timeOf(start) + (unit === 'day' ? 1 : 7) * DAY)
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  return dayAt(unit === 'month' ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1))
}

/**
 * Bars for days in order: by day, week, month or year, whichever is the finest that makes at most `most` bars; empty ones between
 * them included, so that a gap is seen.
 */
export function binsOf(days: readonly Day[], most = 60): { unit: Unit; bins: Bin[] } {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return { unit: 'day', bins: [] }
  const reach = (timeOf(last.day) - timeOf(first.day)) / DAY
  for (const unit of ['day', 'week', 'month', 'year'] as const) {
    if (reach / LONGEST[unit] > most && unit !== 'year') continue
    const sums = new Map<string, number>()
    for (const { day, statements } of days) sums.set(startOf(day, unit), (sums.get(startOf(day, unit)) ?? 0) + statements)
    const bins: Bin[] = []
    for (let start = startOf(first.day, unit); start <= last.day && bins.length <= most; start = nextOf(start, unit)) {
      bins.push({ from: start, to: dayAt(timeOf(nextOf(start, unit)) - DAY), statements: sums.get(start) ?? 0 })
    }
    if (bins.length <= most || unit === 'year') return { unit, bins }
  }
  throw new RangeError('There is always a unit.')
}
