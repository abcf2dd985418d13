/** Readings that count from the publication day. */
import { calendarDay, dayOf, isoMonth, monthFrom } from './calendar.ts'
import { between, eitherOf, inMonth, inYear, onDay, type Reading } from './reading.ts'

/** Whole weeks run from Monday. `offset` counts weeks from the publication day's. */
export function weekFrom(published: number, offset: number): Reading {
  const monday = published - ((calendarDay(published).weekday + 6) % 7) + 7 * offset
  return between(monday, monday + 6, false)
}

/** The very day `count` units before; the last of its month where that month is shorter. */
export function backFrom(published: number, count: number, unit: string): number {
  if (unit === 'hour') return published - Math.ceil(count / 24)
  if (unit === 'day') return published - count
  if (unit === 'week') return published - 7 * count
  const { year, month, day } = calendarDay(published)
  const then = monthFrom(year, month, -count * (unit === 'month' ? 1 : unit === 'decade' ? 120 : 12))
  return Math.min(then.first + day - 1, then.last)
}

/** Days `count` years, months, weeks or days before publication, with the precision that the words have. */
export function agoFrom(published: number, count: number, unit: string): Reading {
  const { year, month } = calendarDay(published)
  if (unit === 'hour') return between(published - Math.ceil(count / 24), published, false)
  if (unit === 'day') return onDay(published - count, false)
  if (unit === 'week') return between(published - 7 * count - 3, published - 7 * count + 3, false, true)
  if (unit === 'month') {
    const then = monthFrom(year, month, -count)
    return { edtf: `${isoMonth(then.year, then.month)}~`, from: then.first, to: then.last, stated: false }
  }
  const then = year - count * (unit === 'decade' ? 10 : 1)
  return { edtf: `${then}~`, from: dayOf(then, 1, 1), to: dayOf(then, 12, 31), stated: false }
}

/**
 * A weekday. Plain, it is the latest one up to publication, or the next one where the words look ahead. "last Tuesday" and
 * "next Tuesday" mean the nearest to some writers and the one of the other week to others: both are kept.
 */
export function weekdayFrom(published: number, weekday: number, which: string, ahead: boolean): Reading {
  const since = (calendarDay(published).weekday - weekday + 7) % 7
  if (which === 'last' || which === 'next') {
    const sign = which === 'last' ? -1 : 1
    const near = which === 'last' ? published - (since || 7) : published + (7 - since)
    const sameWeek = weekOf(near) === weekOf(published)
    const other = near + sign * 7
    if (!sameWeek) return onDay(near, false)
    return eitherOf(onDay(near, false), onDay(other, false))
  }
  return onDay(ahead && since !== 0 ? published + 7 - since : published - since, false)
}

const weekOf = (day: number): number => Math.floor((day + 3) / 7) // day 0 was a Thursday; weeks start on Monday

/** "last month", "this year": -1, 0, 1 units from publication. */
export function unitFrom(published: number, unit: string, offset: number): Reading {
  const { year, month } = calendarDay(published)
  if (unit === 'week') return weekFrom(published, offset)
  if (unit === 'month') {
    const then = monthFrom(year, month, offset)
    return inMonth(then.year, then.month, false)
  }
  return inYear(year + offset, false)
}

/** "earlier this month", "so far this year": from the unit's start to publication. */
export function soFarFrom(published: number, unit: string): Reading {
  const { from } = unitFrom(published, unit, 0)
  return from === published ? onDay(published, false) : between(from!, published, false)
}

/** Saturday and Sunday: the weekend just past (or under way), or the one to come. */
export function weekendFrom(published: number, which: string, ahead: boolean): Reading {
  const { weekday } = calendarDay(published)
  const saturday = published - ((weekday + 1) % 7)
  const next = which === 'next' || (ahead && which !== 'last')
  const first = next && weekday !== 6 && weekday !== 0 ? saturday + 7 : saturday
  return between(first, first + 1, false)
}

/** "over the past three weeks": up to publication. */
export const pastFrom = (published: number, count: number, unit: string): Reading => between(backFrom(published, count, unit), published, false)
