import type { When } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import { calendarDay, dayOf, firstInstant, isoDay, isoMonth, lastInstant, monthFrom, pad } from './calendar.ts'

/** What the words of a date say, before it becomes a `When`: EDTF, and first and last day where the year is known. */
export interface Reading {
  readonly edtf: string
  readonly from: number | null
  readonly to: number | null
  /** False where only the publication date gave the year or the day. */
  readonly stated: boolean
  /** What is left where the year is not to be taken from publication: a day and month printed without a year. */
  readonly open?: Reading
}

export const OPEN_DAY: Reading = { edtf: 'XXXX-XX-XX', from: null, to: null, stated: true }
/** A period whose length is printed and whose place in time is not: "in less than three weeks". */
export const OPEN_PERIOD: Reading = { edtf: 'XXXX-XX-XX/XXXX-XX-XX', from: null, to: null, stated: true }

export const onDay = (day: number, stated: boolean): Reading => ({ edtf: isoDay(day), from: day, to: day, stated })

export function inMonth(year: number, month: number, stated: boolean): Reading {
  const { first, last } = monthFrom(year, month)
  return { edtf: isoMonth(year, month), from: first, to: last, stated }
}

export function inYear(year: number, stated: boolean): Reading {
  return { edtf: pad(year, 4), from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), stated }
}

/** Known days from first to last. */
export function between(from: number, to: number, stated: boolean, approximate = false): Reading {
  const mark = approximate ? '~' : ''
  return { edtf: `${isoDay(from)}${mark}/${isoDay(to)}${mark}`, from, to, stated }
}

/** One of two readings, both kept: an EDTF set; its bounds cover both. */
export function eitherOf(a: Reading, b: Reading): Reading {
  const [first, second] = (a.from ?? 0) <= (b.from ?? 0) ? [a, b] : [b, a]
  return { edtf: `[${first.edtf},${second.edtf}]`, from: first.from, to: second.to, stated: a.stated && b.stated }
}

/** Day and month without a year: `XXXX-04-02`. Null where no year has such a day. */
export function yearless(month: number, day: number | null): Reading | null {
  if (day === null) return { edtf: `XXXX-${pad(month)}`, from: null, to: null, stated: true }
  return dayOf(2024, month, day) === null ? null : { edtf: `XXXX-${pad(month)}-${pad(day)}`, from: null, to: null, stated: true }
}

/** The publication day, where it is known to the day. Offsets are kept as printed: "today" means the outlet's day. */
export function publicationDay(published: When | null): number | null {
  if (!published?.earliest || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(published.edtf)) return null
  const printed = /^(\d{4})-(\d{2})-(\d{2})T/.exec(published.as_printed) ?? /^(\d{4})-(\d{2})-(\d{2})/.exec(published.earliest)
  return printed ? dayOf(Number(printed[1]), Number(printed[2]), Number(printed[3])) : null
}

/** Builds the record. A reading that is stated keeps that basis; one that needed the publication date is `resolved`. */
export function whenOf(reading: Reading, as_printed: string, spans: readonly Span[], basis?: When['basis']): When {
  return {
    as_printed,
    edtf: reading.edtf,
    earliest: reading.from === null ? null : firstInstant(reading.from),
    latest: reading.to === null ? null : lastInstant(reading.to),
    basis: basis ?? (reading.stated ? 'stated' : 'resolved'),
    spans,
  }
}

/**
 * Day and month without a year, given the publication day. The latest such day up to publication is meant if it is at most 300
 * days back; where the words look ahead, the next one if it is at most 183 days off. Otherwise it is left open: an eleven
 * months old date printed without its year is as likely a coming one.
 */
export function nearPublication(month: number, day: number | null, published: number | null, ahead: boolean): Reading | null {
  const open = yearless(month, day)
  if (open === null || published === null) return open
  const { year } = calendarDay(published)
  for (const candidate of ahead ? [year, year + 1] : [year, year - 1]) {
    if (day === null) {
      const reading = inMonth(candidate, month, false)
      if (ahead ? reading.to! >= published : reading.from! <= published) {
        const distance = ahead ? reading.from! - published : published - reading.to!
        return distance <= (ahead ? 183 : 300) ? { ...reading, open } : open
      }
      continue
    }
    const exact = dayOf(candidate, month, day)
    if (exact === null) continue
    if (ahead ? exact >= published : exact <= published) return Math.abs(exact - published) <= (ahead ? 183 : 300) ? { ...onDay(exact, false), open } : open
  }
  return open
}
