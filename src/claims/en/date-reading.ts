/** What the rules of dates share: their shape, and the parts that they are made of. */
import { readDate, monthOf } from '../parse-when.ts'
import { between, nearPublication, OPEN_DAY, type Reading } from '../reading.ts'

export interface DateContext {
  /** The same clause before and after the words, 60 and 40 units at most. */
  readonly before: string
  readonly after: string
  /** Publication day; null where unknown. */
  readonly published: number | null
  /** The words around look to the future. */
  readonly ahead: boolean
}

export interface DateRule {
  /** Global and case-insensitive; `read` checks capitals where they matter. */
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, context: DateContext) => Reading | null
  /** How many units at the end of what matches are the date; all where absent. */
  readonly tail?: (words: string) => number
}

export const D = '(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)'
export const S = '\\s+'
export const IN = '(?:in|since|until|till|by|during|of|from|through|to|before|after|throughout)'
export const rule = (pattern: string, read: DateRule['read'], tail?: DateRule['tail']): DateRule => ({ pattern: new RegExp(pattern, 'gi'), read, ...(tail ? { tail } : {}) })
/** Needs the publication day; open without it. */
export const against = (context: DateContext, read: (published: number) => Reading): Reading =>
  context.published === null ? OPEN_DAY : read(context.published)
export const isName = (word: string) => /^\p{Lu}/u.test(word)

export function days(first: Reading | null, last: Reading | null): Reading | null {
  if (first?.from != null && last?.to != null && first.from <= last.to) {
    const reading = between(first.from, last.to, first.stated && last.stated)
    return first.open && last.open ? { ...reading, open: { edtf: `${first.open.edtf}/${last.open.edtf}`, from: null, to: null, stated: true } } : reading
  }
  return first && last && first.from === null && last.to === null
    ? { edtf: `${first.edtf}/${last.edtf}`, from: null, to: null, stated: true } : null
}

/** Day and month with or without its year, in the context of the sentence. */
export function dayMonth(month: string, day: string, year: string | undefined, context: DateContext): Reading | null {
  if (!isName(month)) return null
  return year ? readDate(`${day} ${month} ${year}`) : nearPublication(monthOf(month), Number(day), context.published, context.ahead)
}

export function counted(words: string): number | null {
  const n = Number(words)
  if (Number.isFinite(n)) return n
  if (/few|several|couple/i.test(words)) return null
  const names = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
  const at = names.indexOf(words.toLowerCase())
  return at >= 0 ? at + 1 : { a: 1, an: 1, twenty: 20, thirty: 30, forty: 40, fifty: 50 }[words.toLowerCase()] ?? null
}

export const unitOf = (word: string) => word.toLowerCase().replace(/s$/, '')
