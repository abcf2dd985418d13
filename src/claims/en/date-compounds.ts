/** Dates of several parts, or of a year or day that other words point to. Tried before the plainer rules, which would read parts of them. */
import { calendarDay, monthFrom } from '../calendar.ts'
import { monthOf, readDate } from '../parse-when.ts'
import { between, eitherOf, inMonth, inYear, nearPublication, onDay, OPEN_DAY, OPEN_PERIOD, yearless, type Reading } from '../reading.ts'
import { agoFrom, backFrom, weekdayFrom } from '../relative.ts'
import { COUNT, DAY_PART, HOLIDAYS, MONTH, UNIT, WEEKDAYS, WHOLE_WEEKDAY } from './calendar.ts'
import { against, counted, D, dayMonth, isName, rule, S, unitOf, type DateContext, type DateRule } from './date-reading.ts'

const FULL = `(${MONTH}${S}\\d{1,2}(?:st|nd|rd|th)?,?${S}\\d{4}|\\d{1,2}(?:st|nd|rd|th)?${S}${MONTH},?${S}\\d{4})`
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  'first half': [1, 6], 'second half': [7, 12], 'first quarter': [1, 3], 'second quarter': [4, 6], 'third quarter': [7, 9], 'fourth quarter': [10, 12], 'last quarter': [10, 12],
}
const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
const WEEKS: Readonly<Record<string, number>> = { first: 1, second: 8, third: 15, fourth: 22 }

/** "May 9 of last year", "November of that year": the year counts from publication, or hangs on another happening and stays open. */
function ofYear(month: string, day: string | undefined, which: string, { published }: DateContext): Reading | null {
  if (!isName(month)) return null
  const offset = OFFSETS[which.toLowerCase()]
  const [number, date] = [monthOf(month), day === undefined ? null : Number(day)]
  if (offset === undefined || published === null) return yearless(number, date)
  const year = calendarDay(published).year + offset
  if (date === null) return inMonth(year, number, false)
  const exact = readDate(`${date} ${month} ${year}`)
  return exact && { ...exact, stated: false }
}

/** "the first half of 2030": from its first month to its last. */
function partOf(words: string, year: number, stated: boolean): Reading {
  const [first, last] = PARTS[words.toLowerCase().replace(/\s+/g, ' ')]!
  const [from, to] = [inMonth(year, first, stated), inMonth(year, last, stated)]
  return { edtf: `${from.edtf}/${to.edtf}`, from: from.from, to: to.to, stated }
}

/** "from Monday to Wednesday": the latest such days, where they lie in this order; a week that is not known stays open. */
function weekdays(first: string, last: string, context: DateContext): Reading | null {
  if (!isName(first) || !isName(last)) return null
  if (context.published === null) return OPEN_PERIOD
  const [from, to] = [first, last].map((name) => weekdayFrom(context.published!, WEEKDAYS.get(name.toLowerCase())!, '', context.ahead))
  return from!.from! < to!.from! ? between(from!.from!, to!.from!, false) : OPEN_PERIOD
}

/** "more than two weeks ago" is before that day, "less than two weeks ago" after it; "nearly" and "about" are about then. */
function ago(bound: string, count: number, unit: string, published: number): Reading {
  if (bound === '') return agoFrom(published, count, unit)
  const then = backFrom(published, count, unit)
  const day = onDay(then, false)
  return /more|over|least/i.test(bound) ? { edtf: `../${day.edtf}`, from: null, to: then, stated: false } : between(then, published, false)
}

const YEAR_OF = '(?:of\\s+)?(last|this|next|that(?:\\s+same)?|the\\s+same|the\\s+previous|the\\s+following)\\s+year\\b'

export const COMPOUND_DATES: readonly DateRule[] = [
  // Hung on another happening.
  rule(`(?:\\bon${S}|\\bby${S}|^\\W*)that(?:${S}same)?${S}${WHOLE_WEEKDAY}(?:${S}${DAY_PART})?\\b(?!['’]s)`, () => OPEN_DAY, (words) => words.length - words.search(/that\b/i)),
  rule(`\\bthat${S}${WHOLE_WEEKDAY}${S}${DAY_PART}\\b`, () => OPEN_DAY),
  rule(`\\b(?:on${S})?the${S}(?:following|previous|same|preceding)${S}${WHOLE_WEEKDAY}(?:${S}${DAY_PART})?\\b`, () => OPEN_DAY, (words) => words.length - words.search(/the\b/i)),
  rule(`\\bthe${S}(?:day|night|morning|evening|week|month|year)${S}(?:before|after)\\b(?!${S}(?:yesterday|tomorrow|last|next))`, () => OPEN_DAY),

  // Periods with both ends printed.
  rule(`\\b(?:(?:from|between)${S})?${FULL},?\\s*(?:${S}(?:to|and|until|through)${S}|[-–—]\\s*)${FULL}`, (m) => {
    if (/\sand\s/.test(m[0]) && !/^between/i.test(m[0])) return null
    const [from, to] = [readDate(m[1]!.replace(/(?<=\d)(?:st|nd|rd|th)/, '')), readDate(m[2]!.replace(/(?<=\d)(?:st|nd|rd|th)/, ''))]
    return from?.from != null && to?.to != null && from.from < to.to ? between(from.from, to.to, true) : null
  }),
  rule(`\\b(?:from|between)${S}(${MONTH}),?${S}(\\d{4})${S}(?:to|and|until|through)${S}(${MONTH}),?${S}(\\d{4})\\b`, (m) => {
    const [from, to] = [inMonth(Number(m[2]), monthOf(m[1]!), true), inMonth(Number(m[4]), monthOf(m[3]!), true)]
    return from.from! < to.to! ? { edtf: `${from.edtf}/${to.edtf}`, from: from.from, to: to.to, stated: true } : null
  }),
  rule(`\\b(?:from|between)${S}(${WHOLE_WEEKDAY})(?:${S}${DAY_PART})?${S}(?:to|and|until|through)${S}(${WHOLE_WEEKDAY})(?:${S}${DAY_PART})?\\b`, (m, c) => weekdays(m[1]!, m[2]!, c)),
  rule('\\b((?:19|20)\\d)(\\d)\\s*[-–/]\\s*(\\d\\d)\\b(?!\\s*[-–/]?\\d)', (m) => {
    const [from, to] = [Number(m[1]! + m[2]!), Number(m[1]!.slice(0, 2) + m[3]!)]
    return Number(m[3]) > 12 && to > from && to - from <= 15 ? { edtf: `${from}/${to}`, from: inYear(from, true).from, to: inYear(to, true).to, stated: true } : null
  }),

  // Several days or months under one month or year.
  rule(`\\b(${MONTH})${S}and${S}(${MONTH})(?:${S}of)?,?${S}(\\d{4})\\b`, (m) => {
    const [first, last] = [monthOf(m[1]!), monthOf(m[2]!)]
    if (!isName(m[1]!) || last !== first + 1) return null
    const [from, to] = [inMonth(Number(m[3]), first, true), inMonth(Number(m[3]), last, true)]
    return { edtf: `${from.edtf}/${to.edtf}`, from: from.from, to: to.to, stated: true }
  }),
  rule(`\\b(${MONTH})(?=${S}and${S}${MONTH}(?:${S}of)?,?${S}(\\d{4})\\b)`, (m) => (isName(m[1]!) ? inMonth(Number(m[2]), monthOf(m[1]!), true) : null)),
  rule(`\\b(?<!between${S})(?<![\\d.,:/-])(\\d{1,2})(?=(?:,\\s*\\d{1,2})*,?${S}and${S}\\d{1,2}${S}(${MONTH})(?:,?${S}(\\d{4}))?\\b)`, (m, c) => dayMonth(m[2]!, m[1]!, m[3], c)),
  rule(`\\b(?<!between${S})(${MONTH})${S}(\\d{1,2})(?=(?:,\\s*\\d{1,2})*,?${S}and${S}\\d{1,2},${S}(\\d{4})\\b)`, (m, c) => dayMonth(m[1]!, m[2]!, m[3], c)),
  rule(`(?<=\\b(?<!(?:between|from)${S})(${MONTH})${S}\\d{1,2}(?:,\\s\\d{1,2})*,?${S}and${S}|\\b(${MONTH})${S}\\d{1,2}(?:,\\s\\d{1,2})*,\\s)(\\d{1,2})(?:,${S}(\\d{4}))?\\b(?=\\s*(?:[.;:)]|$|,?\\s*and${S}\\d{1,2}\\b|,?\\s*(?:in|at|by|near|as|when|the|after|before|that|which|to)\\b))`, (m, c) => dayMonth(m[1] ?? m[2]!, m[3]!, m[4] ?? /^(?:,\s*\d{1,2})*,?\s+and\s+\d{1,2},\s+(\d{4})/.exec(c.after)?.[1], c)),

  // Of another year or month.
  rule(`\\b(${MONTH})${S}${D},?${S}${YEAR_OF}`, (m, c) => ofYear(m[1]!, m[2], m[3]!, c)),
  rule(`\\b${D}${S}(?:of${S})?(${MONTH}),?${S}${YEAR_OF}`, (m, c) => ofYear(m[2]!, m[1], m[3]!, c)),
  rule(`\\b(${MONTH}),?${S}${YEAR_OF}`, (m, c) => ofYear(m[1]!, undefined, m[2]!, c)),
  rule(`\\bthe${S}(\\d{1,2})(?:st|nd|rd|th)${S}of${S}(this|last|next)${S}month\\b`, (m, c) => against(c, (day) => {
    const { year, month } = calendarDay(day)
    const { first, last } = monthFrom(year, month, OFFSETS[m[2]!.toLowerCase()]!)
    return first + Number(m[1]) - 1 > last ? OPEN_DAY : onDay(first + Number(m[1]) - 1, false)
  })),
  rule(`\\b(?:the${S})?week${S}of${S}(?:(${MONTH})${S}${D}|${D}${S}(${MONTH}))(?:,?${S}(\\d{4}))?\\b`, (m, c) => {
    const day = dayMonth(m[1] ?? m[4]!, m[2] ?? m[3]!, m[5], c)
    return day?.from == null ? day : between(day.from, day.from + 6, day.stated)
  }),
  rule(`\\bthe${S}(first|second|third|fourth|last)${S}week${S}of${S}(${MONTH})(?:,?${S}(\\d{4}))?\\b`, (m, c) => {
    if (!isName(m[2]!)) return null
    const month = m[3] ? inMonth(Number(m[3]), monthOf(m[2]!), true) : nearPublication(monthOf(m[2]!), null, c.published, c.ahead)
    if (month?.from == null) return month
    const first = WEEKS[m[1]!.toLowerCase()]
    const from = first === undefined ? month.to! - 6 : month.from + first - 1
    return between(from, from + 6, month.stated)
  }),
  rule(`\\b(?:the${S})?(first${S}half|second${S}half|(?:first|second|third|fourth|last)${S}quarter)${S}of${S}(?:((?:19|20)\\d\\d)|(last|this|next)${S}year)\\b`, (m, c) =>
    (m[2] ? partOf(m[1]!, Number(m[2]), true) : against(c, (day) => partOf(m[1]!, calendarDay(day).year + OFFSETS[m[3]!.toLowerCase()]!, false)))),
  rule(`\\b(?:the${S})?[’'‘](\\d)0s\\b`, (m) => ({ edtf: `XX${m[1]}X`, from: null, to: null, stated: true })), // of which century is not printed
  rule(`\\b(${[...HOLIDAYS.keys()].map((name) => name.replace(/ /g, S).replace(/'/g, '[’\']')).join('|')})(?:,?${S}((?:19|20)\\d\\d))?\\b`, (m) => {
    const [month, day] = HOLIDAYS.get(m[1]!.toLowerCase().replace(/\s+/g, ' ').replace('’', '\''))!
    if (!isName(m[1]!)) return null
    return m[2] ? readDate(`${m[2]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) : yearless(month, day) // "shops close on May Day": of any year
  }),

  // Against the publication day.
  rule(`\\b(${COUNT})${S}(${UNIT})${S}ago${S}(?:today|(${WHOLE_WEEKDAY}))\\b`, (m, c) => against(c, (day) => {
    const count = counted(m[1]!)
    if (count === null) return OPEN_DAY
    return onDay(backFrom(m[3] ? weekdayFrom(day, WEEKDAYS.get(m[3].toLowerCase())!, '', false).from! : day, count, unitOf(m[2]!)), false)
  })),
  rule(`\\b(${COUNT})${S}(${WHOLE_WEEKDAY})s${S}ago\\b`, (m, c) => against(c, (day) => {
    const count = counted(m[1]!)
    return count === null ? OPEN_DAY : onDay(weekdayFrom(day - 1, WEEKDAYS.get(m[2]!.toLowerCase())!, '', false).from! - 7 * (count - 1), false)
  })),
  rule(`\\b(?:(?:just${S}|a${S}little${S}|slightly${S}|well${S})?(more${S}than|over|at${S}least|less${S}than|fewer${S}than|under)|just${S}(?:over|under)|nearly|almost|about|around|roughly|some|exactly|only|just)${S}(${COUNT})${S}(${UNIT})${S}ago\\b`, (m, c) => {
    const count = counted(m[2]!)
    if (count === null) return null
    return against(c, (day) => ago(/^(?:just|a\s+little|slightly)\s/i.test(m[0]) ? '' : m[1] ?? '', count, unitOf(m[3]!), day))
  }),
  rule(`\\ba${S}fortnight${S}ago\\b`, (_, c) => against(c, (day) => agoFrom(day, 2, 'week'))),
  rule(`\\b(half${S}a|a${S}quarter${S}of${S}a|a|a${S}quarter)${S}century${S}ago\\b`, (m, c) => against(c, (day) => agoFrom(day, /half/i.test(m[1]!) ? 50 : /quarter/i.test(m[1]!) ? 25 : 100, 'year'))),
  rule(`\\b(?:in${S}(${COUNT})${S}(${UNIT})['’]?${S}time|(${COUNT})${S}(${UNIT})${S}from${S}now)\\b`, (m, c) => {
    const count = counted(m[1] ?? m[3]!)
    return count === null ? OPEN_DAY : against(c, (day) => agoFrom(day, -count, unitOf(m[2] ?? m[4]!)))
  }),
  rule(`\\b(?<!said${S})this${S}(${WHOLE_WEEKDAY})(?:${S}${DAY_PART})?\\b`, (m, c) => (isName(m[1]!) ? against(c, (day) => {
    const name = WEEKDAYS.get(m[1]!.toLowerCase())!
    const [past, coming] = [weekdayFrom(day, name, '', false), weekdayFrom(day, name, '', true)]
    return c.ahead || past.from === coming.from ? coming : eitherOf(past, coming)
  }) : null)),
]
