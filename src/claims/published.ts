import type { Document } from '../text/document.ts'
import type { When } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import { DAY_PART, MONTH, MONTH_CAPITALS, WEEKDAY } from './en/calendar.ts'
import { parseWhen } from './parse-when.ts'

/** Lines of the head that are read, and how far down: a date further on belongs to the story. */
const HEAD_LINES = 12
const HEAD_LENGTH = 2000

const FULL_DATE = `(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`
const CLOCK = '(?:[T,\\s]+(?:at\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:Z|GMT|UTC|[ECMP][SD]?T|[+-]\\d{2}:?\\d{2})\\b)?)?'
/** What may stand between the date and the line's start or a divider. */
const LABEL = '(?:(?:first\\s+)?(?:published|posted|issued|created|date|dated|release date|on)(?:\\s+on)?\\s*:?\\s*)?'
const DATE_LINE = new RegExp(`(?:^|[|·•–—\\t]|\\s-\\s|\\s{2,})\\s*${LABEL}(${FULL_DATE}${CLOCK})(?=$|\\s*(?:[|·•–—\\t,(]|-\\s|\\.(?:\\s|$)|(?:by|written|read|updated|last|${DAY_PART}|in)\\b))`, 'i')
const ANY_MONTH = `(?:${MONTH}|${MONTH_CAPITALS})`
/** "MOSCOW, April 2. /TASS/.", "ORRIN (Wire) - 3 May 2031 -", "ORRIN, 3 MAY 31 --": a place in capitals, the date, a divider. */
const DATELINE = new RegExp(`^[\\p{Lu}][\\p{Lu}\\s.'’/-]{1,40}(?:,\\s*\\p{Lu}[\\p{L}.\\s]{1,30})?(?:\\s*\\([^)]{1,30}\\))?,?\\s+(?:[-–—]+\\s*)?(${ANY_MONTH}\\s+\\d{1,2}(?:,\\s+\\d{4})?|\\d{1,2}\\s+${ANY_MONTH}(?:,?\\s+\\d{4})?)\\.?\\s*(?:[/(\\[:]|[-–—])`, 'u')
const CHANGED = /^\s*(?:last\s+)?(?:updated|modified)/i
const RIGHTS = /©|\(c\)|copyright|all rights/i

/**
 * When the article was published. What is given wins; else a date in the text's own head or dateline, never one of the story,
 * never a copyright year, never a guess. A dateline without a year stays without one (`XXXX-04-02`).
 *
 * @param given - ISO 8601, RFC 2822 or a common printed form; one that is none of these says nothing
 */
export function findPublished(document: Document, given?: string): When | null {
  const known = given === undefined ? null : parseWhen(given, 'given')
  if (known) return known
  let dateline: When | null = null
  for (const { words, start } of headOf(document.text)) {
    if (RIGHTS.test(words) || CHANGED.test(words)) continue
    const line = words.length <= 200 ? DATE_LINE.exec(words) : null
    if (line) return stated(start, line)
    dateline ??= stated(start, DATELINE.exec(words))
    if (dateline?.earliest) return dateline
  }
  return dateline
}

function stated(start: number, match: RegExpExecArray | null): When | null {
  if (!match) return null
  const at = start + match.index + match[0].lastIndexOf(match[1]!)
  const span: Span = [at, at + match[1]!.length]
  return parseWhen(match[1]!, 'stated', [span])
}

function* headOf(text: string): Iterable<{ words: string; start: number }> {
  let start = 0
  for (let lines = 0; lines < HEAD_LINES && start < text.length && start < HEAD_LENGTH;) {
    let end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    const words = text.slice(start, Math.min(end, start + 400))
    if (words.trim() !== '') {
      lines++
      yield { words, start }
    }
    start = end + 1
  }
}
