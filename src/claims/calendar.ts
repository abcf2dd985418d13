/** Arithmetic on days. A day is a whole number: days since 1970-01-01, UTC. Pure; the clock is never read. */

const MS = 86_400_000

/** The day's number; null where no such day exists (30 February). */
export function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / MS) : null
}

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
}

export function calendarDay(day: number): CalendarDay {
  const date = new Date(day * MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() }
}

/** Month `offset` months from the given one, with its first and last day. */
export function monthFrom(year: number, month: number, offset = 0): { year: number; month: number; first: number; last: number } {
  const index = year * 12 + (month - 1) + offset
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  const first = dayOf(y, m, 1)!
  const last = (m === 12 ? dayOf(y + 1, 1, 1)! : dayOf(y, m + 1, 1)!) - 1
  return { year: y, month: m, first, last }
}

export const firstInstant = (day: number): string => `${isoDay(day)}T00:00:00Z`
export const lastInstant = (day: number): string => `${isoDay(day)}T23:59:59Z`

export function isoDay(day: number): string {
  const { year, month, day: date } = calendarDay(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`
}

export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`
export const pad = (value: number, width = 2): string => String(value).padStart(width, '0')
