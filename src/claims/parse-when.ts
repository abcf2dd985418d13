import type { When } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import { dayOf, pad } from './calendar.ts'
import { MONTH, MONTHS, WEEKDAY, ZONES } from './en/calendar.ts'
import { eitherOf, inMonth, inYear, onDay, whenOf, yearless, type Reading } from './reading.ts'

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
const MONTH_FIRST = new RegExp(`^(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s+(\\d{4}))?$`, 'i')
const DAY_FIRST = new RegExp(`^(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(${MONTH}),?(?:[\\s-]+(\\d{4}))?$`, 'i')
const MONTH_YEAR = new RegExp(`^(${MONTH}),?\\s+(\\d{4})$`, 'i')
const LEADING_WEEKDAY = new RegExp(`^${WEEKDAY},?\\s+`, 'i')
/** A clock time at the end, with its zone if printed: "T03:27:05.120Z", "03:27 GMT", "4:12 pm". */
const TIME = /[T\s,]+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(Z|[A-Z]{2,4}|(?:GMT|UTC)?\s?[+-]\d{2}:?\d{2})?(?:\s*\([A-Z]+\))?$/i

/**
 * Reads one printed date: ISO 8601 date or instant, RFC 2822, "15 November 2017", "Nov. 15, 2017 4:12 pm", "15.11.2017",
 * "November 2017", "2 April". A time without a zone gives the day only. "03/04/2031" can mean two days and keeps both.
 *
 * @returns null where the words are no date, or no such day exists
 */
export function parseWhen(printed: string, basis: When['basis'] = 'given', spans: readonly Span[] = []): When | null {
  if (printed.length > 100) return null
  const words = printed.trim()
  const time = TIME.exec(words)
  const reading = readDate(time ? words.slice(0, time.index) : words)
  if (reading === null) return null
  const instant = time && reading.from !== null && reading.from === reading.to ? instantOf(reading.from, time) : null
  if (instant === null) return whenOf(reading, words, spans, basis)
  return { as_printed: words, edtf: instant, earliest: instant, latest: instant, basis, spans }
}

/** The date part alone. Day first in "15.11.2017", as wherever stops divide dates. */
export function readDate(printed: string): Reading | null {
  const words = printed.trim().replace(/\s+/g, ' ').replace(LEADING_WEEKDAY, '')
  let match = ISO.exec(words)
  if (match) {
    const [year, month, day] = [Number(match[1]), match[2], match[3]]
    if (day !== undefined) return exact(year, Number(month), Number(day))
    if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12 ? inMonth(year, Number(month), true) : null
    return year >= 1000 ? inYear(year, true) : null
  }
  match = YEAR_FIRST.exec(words) ?? COMPACT.exec(words)
  if (match) return exact(Number(match[1]), Number(match[2]), Number(match[3]))
  match = NUMERIC.exec(words)
  if (match) {
    const [a, mark, b, year] = [Number(match[1]), match[2], Number(match[3]), Number(match[4])]
    const dayFirst = exact(year, b, a)
    const monthFirst = mark === '.' ? null : exact(year, a, b)
    return dayFirst && monthFirst && a !== b ? eitherOf(dayFirst, monthFirst) : dayFirst ?? monthFirst
  }
  match = MONTH_YEAR.exec(words)
  if (match) return inMonth(Number(match[2]), monthOf(match[1]!), true)
  match = MONTH_FIRST.exec(words)
  if (match) return dated(match[3], monthOf(match[1]!), Number(match[2]))
  match = DAY_FIRST.exec(words)
  if (match) return dated(match[3], monthOf(match[2]!), Number(match[1]))
  return null
}

export const monthOf = (name: string): number => MONTHS.get(name.toLowerCase().replace('.', ''))!

const dated = (year: string | undefined, month: number, day: number) =>
  year === undefined ? yearless(month, day) : exact(Number(year), month, day)

function exact(year: number, month: number, day: number): Reading | null {
  const number = dayOf(year, month, day)
  return number === null ? null : onDay(number, true)
}

/** Null without a zone that is known: the day is then all that is certain. */
function instantOf(day: number, time: RegExpExecArray): string | null {
  const minutesOff = zoneOf(time[5])
  if (minutesOff === null) return null
  let hour = Number(time[1])
  if (time[4]) hour = (hour % 12) + (time[4].toLowerCase() === 'p' ? 12 : 0)
  const [minute, second] = [Number(time[2]), Number(time[3] ?? 0)]
  if (hour > 24 || minute > 59 || second > 60) return null
  const at = new Date(day * 86_400_000 + (hour * 60 + minute - minutesOff) * 60_000 + Math.min(second, 59) * 1000)
  return `${pad(at.getUTCFullYear(), 4)}${at.toISOString().slice(4, 19)}Z`
}

function zoneOf(zone: string | undefined): number | null {
  if (zone === undefined) return null
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]))
  return ZONES.get(zone.toLowerCase()) ?? null
}
