import type { When } from '../text/records.ts'
import { inTextOrder, textOf, type Span } from '../text/span.ts'
import { AHEAD } from './en/calendar.ts'
import type { DateContext } from './en/date-reading.ts'
import { DATE_GATE, DATE_RULES } from './en/date-rules.ts'
import { calendarDay } from './calendar.ts'
import { publicationDay, whenOf, type Reading } from './reading.ts'

/** "since September": the rest of time up to publication; "until May": what came before it. */
const SINCE = /(?:\b(?:ever\s+)?since|\bafter|\bstarting|\bbeginning)\s+(?:the\s+)?(?:early\s+|mid-?\s*|late\s+)?$/i
const UNTIL = /(?:\buntil|\btill|\bbefore|\bby)\s+(?:the\s+)?(?:early\s+|mid-?\s*|late\s+)?$/i

/**
 * The dates and periods that one sentence states, in text order, not overlapping.
 *
 * Full dates are `stated`. What needs the publication date ("Tuesday", "on November 9", "last week") is `resolved` against it
 * where it is known to the day, and left open (`XXXX-11-09`, `XXXX-XX-XX`) where it is not. What hangs on another happening
 * ("three weeks before the vote", "the following day") is always left open. Durations of which nothing else is said ("for
 * three days") are no dates.
 */
export function whenIn(text: string, sentence: Span, published: When | null): When[] {
  const words = textOf(text, sentence)
  if (!DATE_GATE.test(words)) return []
  const publishedDay = publicationDay(published)
  const found: { span: Span; reading: Reading; as_printed: string }[] = []
  for (const { pattern, read, tail } of DATE_RULES) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
      const end = match.index + match[0].length
      const span: Span = [tail ? end - tail(match[0]) : match.index, end]
      if (found.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) continue
      const reading = read(match, contextOf(words, span, publishedDay))
      if (reading !== null) found.push({ span, reading, as_printed: words.slice(...span) })
    }
  }
  const elsewhen = found.some(({ span, reading }) => isOtherYear(reading, publishedDay) && !SINCE.test(words.slice(Math.max(0, span[0] - 24), span[0])))
  return found
    .sort((a, b) => inTextOrder(a.span, b.span))
    .map((date) => {
      const { span, reading } = bounded(words, date.span, elsewhen && date.reading.open ? date.reading.open : date.reading, publishedDay)
      const place: Span = [sentence[0] + span[0], sentence[0] + span[1]]
      return whenOf(reading, words.slice(...span), [place])
    })
}

/** Whether a date is of a year that a day and month beside it, printed without a year, may be of just as well. */
function isOtherYear({ edtf, from, to, open }: Reading, published: number | null): boolean {
  if (published === null || from === null || to === null || open !== undefined) return false
  return /^\d{4}$/.test(edtf) ? Number(edtf) !== calendarDay(published).year : /^\d{4}-/.test(edtf) && !edtf.includes('/') && to < published - 300
}

function contextOf(words: string, [start, end]: Span, published: number | null): DateContext {
  const before = words.slice(Math.max(0, start - 60), start).split(/[;:"“”]/).at(-1)!
  const after = words.slice(end, end + 40).split(/[;:"“”]/)[0]!
  return { before, after, published, ahead: AHEAD.test(before) || /^,?\s+(?:[\w'’-]+\s+){0,4}(?:will|shall|is\s+due|are\s+due|is\s+to|are\s+to)\b/i.test(after) }
}

/** "since last week", "until last week": a period of known days goes on, or ends, with them. */
function ofPeriod(before: string, span: Span, reading: Reading, published: number | null): { span: Span; reading: Reading } {
  const [first, last] = reading.edtf.split('/') as [string, string | undefined]
  if (reading.from === null || reading.to === null || last === undefined) return { span, reading }
  const since = /\bsince\s+$/i.exec(before)
  if (since) return { span: [span[0] - since[0].length, span[1]], reading: { ...reading, edtf: `${first}/..`, to: published } }
  const until = /\b(?:until|till)\s+$/i.exec(before)
  return until ? { span: [span[0] - until[0].length, span[1]], reading: { ...reading, edtf: `../${last}`, from: null } } : { span, reading }
}

/** Takes in a "since" or "until" before the date. An end that only publication gives makes the reading `resolved`. */
function bounded(words: string, span: Span, reading: Reading, published: number | null): { span: Span; reading: Reading } {
  const before = words.slice(Math.max(0, span[0] - 24), span[0])
  if (reading.edtf.includes('/') || reading.edtf.startsWith('[')) return ofPeriod(before, span, reading, published)
  const since = SINCE.exec(before)
  if (since) {
    const known = reading.from !== null && published !== null && published >= reading.from
    return {
      span: [span[0] - since[0].length, span[1]],
      reading: { edtf: `${reading.edtf}/..`, from: reading.from, to: known ? published : null, stated: reading.stated && !known },
    }
  }
  const until = UNTIL.exec(before)
  if (until) return { span: [span[0] - until[0].length, span[1]], reading: { ...reading, edtf: `../${reading.edtf}`, from: null } }
  return { span, reading }
}
