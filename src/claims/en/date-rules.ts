/** The English grammar of dates in sentences. Rules are tried in this order; the first to match some words has them. */
import { calendarDay } from '../calendar.ts'
import { monthOf, readDate } from '../parse-when.ts'
import { between, inMonth, inYear, nearPublication, onDay, OPEN_DAY, OPEN_PERIOD, yearless, type Reading } from '../reading.ts'
import { agoFrom, pastFrom, soFarFrom, unitFrom, weekdayFrom, weekendFrom } from '../relative.ts'
import { COUNT, DAY_PART, MONTH, NO_WEEKDAY, SEASONS, UNIT, WEEKDAY, WEEKDAYS, WHOLE_WEEKDAY } from './calendar.ts'
import { COMPOUND_DATES } from './date-compounds.ts'
import { against, counted, D, dayMonth, days, IN, isName, rule, S, unitOf, type DateRule } from './date-reading.ts'

/** A sentence without one of these words has no date. */
export const DATE_GATE =
  /\d{4}|[’']\d0s|days?\b|\beve\b|morning|evening|afternoon|\bago\b|week|month|year|decade|night|tomorrow|noon|spring|summer|autumn|winter|hours?\b|century|fortnight|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i

const HAPPENED = '(?:attacks?|shootings?|bombings?|massacres?|killings?|murders?|explosions?|blasts?|siege|raids?|airstrikes?|shelling|assassinations?|kidnappings?|crash|earthquake|hurricane|floods?|coup|uprising|riots?|genocide)'
const YEARS_ONLY = /^\s*(?:people|civilians|troops|soldiers|men|women|children|miles|km|kilomet|metres|meters|%|percent|per\s+cent|dollars|euros|[\d,]*\d{3})/i

export const DATE_RULES: readonly DateRule[] = [
  // a name rather than a date; of which year is known, and not from publication
  rule(`\\b(?:Sept(?:ember|\\.)?)${S}11(?:th)?(?=${S}(?:terror(?:ist)?${S})?(?:attacks?|hijack))`, () => yearless(9, 11)),
  ...COMPOUND_DATES,
  // Hung on another happening: always open, and they keep the plainer rules from reading their parts.
  rule(`(?:(?:just|less\\s+than|only|nearly|about)\\s+)?\\b${COUNT}${S}${UNIT}${S}(?:before|after|earlier|later|prior\\s+to|following|into|ahead\\s+of)\\b`, () => OPEN_DAY),
  rule(`\\b(?:on\\s+)?(?:the\\s+(?:following|next|previous|same|very\\s+same)|that(?:\\s+same)?)${S}(?:day|morning|afternoon|evening|night|week|month|year)\\b`, () => OPEN_DAY),
  rule(`\\b(?:a|one)${S}day${S}(?:after|before|earlier|later)\\b`, () => OPEN_DAY),

  // Full dates and ranges of days.
  rule('\\b\\d{4}-\\d{2}-\\d{2}\\b', (m) => readDate(m[0])),
  rule('\\b\\d{1,2}([/.])\\d{1,2}\\1\\d{4}\\b', (m) => readDate(m[0])),
  rule(`\\b(?:between|from)${S}(${MONTH})${S}${D}${S}(?:and|to)${S}(?:(${MONTH})${S})?${D}(?:,?${S}(\\d{4}))?\\b`, (m, c) =>
    days(dayMonth(m[1]!, m[2]!, m[5], c), dayMonth(m[3] ?? m[1]!, m[4]!, m[5], c))),
  rule(`\\b(${MONTH})${S}${D}\\s*(?:[-–—]|to|through|until)\\s*(?:(${MONTH})${S})?${D}(?:,?${S}(\\d{4}))?\\b`, (m, c) =>
    days(dayMonth(m[1]!, m[2]!, m[5], c), dayMonth(m[3] ?? m[1]!, m[4]!, m[5], c))),
  rule(`\\b(?:(?:between|from)${S})?${D}(?:${S}(${MONTH}))?\\s*(?:[-–—]|to|and|until)\\s*${D}${S}(${MONTH})(?:,?${S}(\\d{4}))?\\b`, (m, c) => 
    (/\sand\s/i.test(m[0]) && !/^between/i.test(m[0]) ? null : days(dayMonth(m[2] ?? m[4]!, m[1]!, m[5], c), dayMonth(m[4]!, m[3]!, m[5], c)))),
  rule(`\\b(?:${WEEKDAY},?${S})?(?:the${S})?(?<!\\d\\s)(${MONTH})${S}${D}(?![\\d:,]*\\d{3})(?:,?${S}(\\d{4})\\b)?(?!\\s*(?:people|percent|%))`, (m, c) => dayMonth(m[1]!, m[2]!, m[3], c)),
  rule(`\\b(?:${WEEKDAY},?${S})?${D}${S}(?:of${S})?(${MONTH})(?:,?${S}(\\d{4}))?\\b`, (m, c) => dayMonth(m[2]!, m[1]!, m[3], c)),

  // Months, seasons, years, decades.
  rule(`\\b(?:between|from)${S}(${MONTH})${S}(?:and|to|until|through)${S}(${MONTH})(?:${S}of)?,?${S}(\\d{4})\\b`, (m) => {
    if (!isName(m[1]!) || !isName(m[2]!)) return null
    const [first, last, year] = [monthOf(m[1]!), monthOf(m[2]!), Number(m[3])]
    const [from, to] = [inMonth(first > last ? year - 1 : year, first, true), inMonth(year, last, true)]
    return { edtf: `${from.edtf}/${to.edtf}`, from: from.from, to: to.to, stated: true }
  }),
  rule(`\\b(?:(?:early|mid|late)[-\\s]+)?(${MONTH})(?:${S}of)?,?${S}(\\d{4})\\b`, (m) => (isName(m[1]!) ? inMonth(Number(m[2]), monthOf(m[1]!), true) : null)),
  rule(`\\b(?:last|this|next)${S}(spring|summer|autumn|fall|winter)\\b(?!${S}(?:of${S})?\\d{4})`, (m) =>
    ({ edtf: `XXXX-${SEASONS.get(m[1]!.toLowerCase())}`, from: null, to: null, stated: true })), // of which year hangs on the writer
  rule(`\\b(spring|summer|autumn|fall|winter)${S}(?:of${S})?(\\d{4})\\b`, (m) =>
    ({ edtf: `${m[2]}-${SEASONS.get(m[1]!.toLowerCase())}`, from: null, to: null, stated: true })),
  rule(`\\b(?:between|from)${S}((?:19|20)\\d\\d)${S}(?:and|to|until)${S}((?:19|20)\\d\\d)\\b`, yearSpan),
  rule('\\b((?:19|20)\\d\\d)\\s*[-–]\\s*((?:19|20)\\d\\d)\\b', yearSpan),
  rule('\\b(?:the\\s+)?(?:early\\s+|mid-?\\s*|late\\s+)?((?:19|20)\\d)0s\\b', (m) => {
    const first = inYear(Number(`${m[1]}0`), true)
    return { edtf: `${m[1]}X`, from: first.from, to: inYear(Number(`${m[1]}9`), true).to, stated: true }
  }),
  rule(`(?<=\\b${IN}${S}(?:(?:the${S})?(?:early|mid|late|year|end\\s+of|beginning\\s+of|start\\s+of)[-\\s]+)?)((?:19|20)\\d\\d)\\b(?![,.]\\d)`, (m, c) =>
    (YEARS_ONLY.test(c.after) ? null : inYear(Number(m[1]), true))),
  // "the 2029 Orrin attacks": of a happening, not "the 2029 budget"
  rule(`(?<=\\b(?:the|an?|of|to|in)${S}|['’]s${S})((?:19|20)\\d\\d)(?=${S}(?:[A-Za-zÀ-ɏ.,'’-]+${S}){0,3}?${HAPPENED}\\b)`, (m) => inYear(Number(m[1]), true)),
  rule(`\\b(last|this|next)${S}(${MONTH})`, (m, c) => {
    if (!isName(m[2]!)) return null
    const month = monthOf(m[2]!)
    if (c.published === null) return yearless(month, null)
    const { year, month: now } = calendarDay(c.published)
    const which = m[1]!.toLowerCase()
    if (which === 'this') return inMonth(year, month, false)
    const passed = which === 'last' ? month < now : month > now
    const nearest = inMonth(passed ? year : year + (which === 'last' ? -1 : 1), month, false)
    if (!passed) return nearest // "last December" in May, "next May" in October
    const other = inMonth(year + (which === 'last' ? -1 : 1), month, false) // "last May" in October: this year's or last year's
    return { ...other, edtf: `[${[nearest.edtf, other.edtf].sort().join(',')}]`, from: Math.min(nearest.from!, other.from!), to: Math.max(nearest.to!, other.to!) }
  }),
  rule(`(?<=\\b(?:${IN}|early|mid|late)[-\\s]+(?:(?:the${S})?(?:early|mid|late|end\\s+of|beginning\\s+of|start\\s+of)[-\\s]+)?)(${MONTH})(?![\\w-])`, (m, c) =>
    (isName(m[1]!) ? nearPublication(monthOf(m[1]!), null, c.published, c.ahead) : null)),

  // Against the publication day.
  rule(`\\b(?:the${S})?day${S}before${S}yesterday\\b`, (_, c) => against(c, (day) => onDay(day - 2, false))),
  rule(`\\b(?:the${S})?day${S}after${S}tomorrow\\b`, (_, c) => against(c, (day) => onDay(day + 2, false))),
  rule(`\\byesterday(?:${S}${DAY_PART})?\\b`, (_, c) => against(c, (day) => onDay(day - 1, false))),
  rule(`\\btomorrow(?:${S}${DAY_PART})?\\b`, (_, c) => against(c, (day) => onDay(day + 1, false))),
  rule(`\\b(?:earlier${S}|later${S})?(?:today|tonight|this${S}(?:morning|afternoon|evening))\\b`, (_, c) => against(c, (day) => onDay(day, false))),
  rule(`\\b(?:last${S}night|overnight)\\b`, (_, c) => against(c, (day) => between(day - 1, day, false))),
  rule(`(?<!\\b${NO_WEEKDAY}${S})\\b(?:(?:early|late|later|earlier)${S}(?:on${S})?)?(?:(last|this|next|this${S}past|this${S}coming)${S})?(${WHOLE_WEEKDAY})(?:${S}${DAY_PART})?\\b(?!s\\b|-)`, (m, c) => {
    const which = (m[1] ?? '').toLowerCase().replace(/\s+/g, ' ')
    if (!isName(m[2]!) || /^\s(?:Times|Mail|Telegraph|Express|Mirror|People|Group|Club|Movement)\b/.test(c.after)) return null
    return against(c, (day) => weekdayFrom(day, WEEKDAYS.get(m[2]!.toLowerCase())!, which, c.ahead || which === 'this coming'))
  }),
  rule(`\\b(${COUNT})${S}(${UNIT})${S}ago\\b`, (m, c) => against(c, (day) => {
    const [count, unit] = [counted(m[1]!), unitOf(m[2]!)]
    if (count !== null) return agoFrom(day, count, unit)
    // Vague counts run from two to seven units back.
    const [far, near] = [agoFrom(day, 7, unit), agoFrom(day, 2, unit)]
    return between(far.from!, near.to!, false, true)
  })),
  rule(`\\b(?:over|in|during|for|within)${S}the${S}(?:past|last|previous)${S}(?:(${COUNT})${S})?(${UNIT})\\b`, (m, c) => {
    const count = m[1] ? counted(m[1]) : 1
    return count === null ? OPEN_PERIOD : c.published === null ? OPEN_PERIOD : pastFrom(c.published, count, unitOf(m[2]!))
  }),
  rule(`\\b(?:in${S}(?:less${S}than|under|just|only|fewer${S}than|the${S}space${S}of)|within|in)${S}(?:about${S}|the${S})?(?!the)(${COUNT})${S}(day|week|month|year)s?\\b`, () => OPEN_PERIOD),
  rule(`\\b(?:earlier|so${S}far|since${S}the${S}(?:start|beginning)${S}of)${S}this${S}(week|month|year)\\b`, (m, c) =>
    against(c, (day) => soFarFrom(day, m[1]!.toLowerCase()))),
  rule(`\\b(?:(?:early|earlier|late|later)${S})?(last|this|next)${S}(week|month|year)\\b(?!end)`, (m, c) =>
    against(c, (day) => unitFrom(day, m[2]!.toLowerCase(), { last: -1, this: 0, next: 1 }[m[1]!.toLowerCase()]!))),
  rule(`\\b(?:(?:over|at|during|on)${S}the|(last|this|next))${S}weekend\\b`, (m, c) =>
    against(c, (day) => weekendFrom(day, (m[1] ?? '').toLowerCase(), c.ahead))),
]

function yearSpan(match: RegExpExecArray): Reading | null {
  const [from, to] = [Number(match[1]), Number(match[2])]
  return from < to ? { edtf: `${from}/${to}`, from: inYear(from, true).from, to: inYear(to, true).to, stated: true } : null
}
