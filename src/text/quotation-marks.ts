/**
 * Every mark that may quote, and how likely it opens, closes or does neither where it stands.
 *
 * Costs are on one additive scale: 0 is the regular use of a mark, about 3 is what a reader needs to believe in a slip of
 * the pen. They were set by hand on made cases (quotations.test.ts) and looked over on PolNeAR's training part; nothing
 * depends on their exact values, only on their order.
 */

/** Marks of one family close each other; marks of different families never do. */
export type Family = 'double' | 'single' | 'angle' | 'single-angle' | 'corner' | 'white-corner' | 'title' | 'single-title'

export interface Mark {
  readonly start: number
  readonly end: number
  readonly family: Family
  readonly glyph: string
  /** Cost of reading it as opening, closing, or as no quotation mark at all (an apostrophe, inches, a slip). */
  readonly opens: number
  readonly closes: number
  readonly literal: number
  /** The word before it has not ended its sentence or clause: … of American “smart” bombs … */
  readonly midPhrase: boolean
}

/** How a language quotes: what opens, what closes, and words that begin with an apostrophe. Absent: anything goes. */
interface Convention {
  readonly opens: string
  readonly closes: string
  readonly elisions?: RegExp
}

const EVERYWHERE = /^(?:(?:tis|twas|twere|em|til|till|cause|cos|coz|bout|round|n|neath|s|t|k)(?![\p{L}\p{N}])|\d\d(?:['’]?s)?(?!\d))/iu

const CONVENTIONS: Record<string, Convention> = {
  en: { opens: '“‘', closes: '”’' },
  de: { opens: '„‚»›“', closes: '“‘«‹”' },
  da: { opens: '„»”', closes: '“«”' },
  sv: { opens: '”’»', closes: '”’»' },
  fi: { opens: '”’»', closes: '”’»' },
  fr: { opens: '«‹“', closes: '»›”' },
  ru: { opens: '«„', closes: '»“' },
  uk: { opens: '«„', closes: '»“' },
  pl: { opens: '„«‚', closes: '”»’' },
  nl: { opens: '“‘„‚', closes: '”’', elisions: /^(?:s|t|n|m|r|k|ns)(?![\p{L}\p{N}])/iu },
  hu: { opens: '„»', closes: '”«' },
  cs: { opens: '„‚»›', closes: '“‘«‹' },
}

const FAMILY: Record<string, Family> = {
  '"': 'double', '“': 'double', '”': 'double', '„': 'double', '‟': 'double', '＂': 'double', '〝': 'double', '〞': 'double',
  '〟': 'double', '\'\'': 'double', '``': 'double', '’’': 'double', '‘‘': 'double',
  '\'': 'single', '‘': 'single', '’': 'single', '‚': 'single', '‛': 'single', '`': 'single', '´': 'single',
  '«': 'angle', '»': 'angle', '<<': 'angle', '>>': 'angle', '‹': 'single-angle', '›': 'single-angle',
  '「': 'corner', '」': 'corner', '『': 'white-corner', '』': 'white-corner',
  '《': 'title', '》': 'title', '〈': 'single-title', '〉': 'single-title',
}

/** What the shape of a mark says, in no particular language: [opening, closing]. */
const SHAPE: Record<string, readonly [number, number]> = {
  '“': [0, 0.6], '”': [2, 0], '„': [0, 6], '‟': [0, 3], '〝': [0, 6], '〞': [6, 0], '〟': [6, 0], '``': [0, 2], '’’': [3, 0],
  '‘‘': [0, 3], '‘': [0, 1], '’': [2.5, 0], '‚': [1, 6], '‛': [0, 3], '\'': [0.6, 0], '`': [0.4, 0.4], '´': [3, 0.2],
  '«': [0, 1.2], '»': [1.2, 0], '<<': [1, 4], '>>': [4, 1], '‹': [0, 1.2], '›': [1.2, 0],
  '「': [0, 9], '」': [9, 0], '『': [0, 9], '』': [9, 0], '《': [0, 9], '》': [9, 0], '〈': [0, 9], '〉': [9, 0],
}
const ANY_SHAPE = [0, 0] as const

/** Closing one glyph with another, where that is not simply their family's habit. */
const PAIR: Record<string, number> = {
  '“"': 0.3, '"”': 0.3, '"“': 0.8, '”"': 0.8, '““': 1.2, '”“': 0, '””': 0.3, '„“': -0.6, '„"': 0.6, '‘\'': 0.2, '\'’': 0.2,
  '’’': 0.5, '’‘': 0, '‚‘': -1, '»«': -1.2, '»»': 0.6, '›‹': -1.2, '””"': 0.6, '``"': 0.2, '"\'\'': 0.8, '\'\'"': 0.8, '\'`': 2, '`\'': 0,
}

/** Extra cost of closing `open` with `close`. */
export function pairCost(open: string, close: string): number {
  return PAIR[open + close] ?? 0
}

/** What it costs to read a single mark that stands after a stop or comma as nothing. */
export const AFTER_STOP = 2

const MARKS = /<[a-z][^<>]{0,500}?=[^<>]{0,1000}>|[“”„‟＂〝〞〟‘’‚‛'`´«»‹›「」『』《》〈〉"]|<<|>>/giu
const LETTER = /[\p{L}\p{N}\p{M}]/u
const HEBREW = /[\u0590-\u05ff]/
/** Scripts written without spaces: what stands beside a mark says nothing there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}、。，！？：；（）]/u
const SPACE = /[\s\u00a0\u200b\u200e\u200f\ufeff]/
const BRACKET_BEFORE = /[([{<¿¡/|*_=+~–—―-]/
const BRACKET_AFTER = /[)\]}>/|*_=+~–—―-]/
const ANY_MARK = /[“”„‟＂〝〞〟‘’‚‛'`´«»‹›「」『』"]/

/**
 * The marks of `text` in [from, to), in text order. Apostrophes within words are left out.
 *
 * @param language - BCP 47 code where known; only ever makes that language's own usage cheaper
 */
export function findMarks(text: string, from: number, to: number, language?: string): Mark[] {
  const marks: Mark[] = []
  const convention = CONVENTIONS[language?.slice(0, 2) ?? '']
  MARKS.lastIndex = from
  for (let found = MARKS.exec(text); found && found.index < to; found = MARKS.exec(text)) {
    if (found[0].length > 2) continue // a tag that was left in the text: its marks hold no words
    const glyph = glyphAt(text, found.index, to)
    MARKS.lastIndex = found.index + glyph.length
    const mark = readMark(text, found.index, glyph, from, to, convention, marks.at(-1))
    if (mark) marks.push(mark)
  }
  return marks
}

/** One glyph, or two that make a double mark ('' and ``). Of three apostrophes, two are the outer mark. */
function glyphAt(text: string, at: number, to: number): string {
  const glyph = text[at]!
  if (glyph === '<' || glyph === '>') return glyph + glyph
  if (!'\'`’‘'.includes(glyph) || at + 1 >= to || text[at + 1] !== glyph) return glyph
  if (glyph === '\'' && text[at + 2] === glyph && text[at + 3] !== glyph && LETTER.test(text[at - 1] ?? ' ')) return glyph
  return glyph + glyph
}

function readMark(
  text: string, start: number, glyph: string, from: number, to: number, convention: Convention | undefined, latest: Mark | undefined,
): Mark | null {
  const end = start + glyph.length
  const family = FAMILY[glyph]!
  const before = start > from ? text[start - 1]! : ''
  const after = end < to ? text[end]! : ''
  const unspaced = UNSPACED.test(before) || UNSPACED.test(after)
  const inWord = !unspaced && LETTER.test(before) && LETTER.test(after)
  if (inWord && family === 'single') return null
  if (inWord && glyph === '"' && (HEBREW.test(before) || HEBREW.test(after))) return null // gershayim: צה"ל
  let [opens, closes] = SHAPE[glyph] ?? ANY_SHAPE
  if (convention?.opens.includes(glyph)) opens = 0
  if (convention?.closes.includes(glyph)) closes = 0
  if (!unspaced) {
    opens += openingPlace(text, start, end, before, after, from)
    closes += closingPlace(before, after)
  }
  if (family === 'single' && /^n['’‘]/i.test(text.slice(end, end + 2))) opens += 2 // rock 'n' roll
  const doubled = latest?.end === start && latest.glyph === glyph
  const literal = doubled ? 0.8 : family === 'single'
    ? literalSingle(text, start, end, glyph, before, after, convention)
    : literalDouble(before, after, inWord)
  const midPhrase = LETTER.test(before) || (/[ \u00a0\n]/.test(before) && LETTER.test(text[start - 2] ?? ''))
  return { start, end, family, glyph, opens, closes, literal, midPhrase }
}

/** How odd it is to open a quotation between these two. */
function openingPlace(text: string, start: number, end: number, before: string, after: string, from: number): number {
  let cost = 0
  if (before === '' || SPACE.test(before) || BRACKET_BEFORE.test(before) || ANY_MARK.test(before)) cost += 0
  else if (before === ':') cost += 0.3
  else if (before === ',' || before === ';') cost += 0.8
  else if (LETTER.test(before)) cost += 2.5
  else cost += 1.5
  if (after === '' || /[\r\n]/.test(after)) cost += 2.5
  else if (SPACE.test(after)) cost += 1.2
  else if (LETTER.test(after) || ANY_MARK.test(after) || /[([{¿¡$€£#@…&%+]/.test(after)) cost += 0
  else if (text.startsWith('..', end) || BRACKET_AFTER.test(after)) cost += 0.4
  else cost += 2
  // At the very start of a paragraph nothing else is likely.
  return start === from && cost > 1.2 ? cost - 0.6 : cost
}

/** How odd it is to close one there. */
function closingPlace(before: string, after: string): number {
  let cost = 0
  if (before === '' || /[\r\n]/.test(before)) cost += 2.5
  else if (SPACE.test(before)) cost += 1.2
  else if (/[([{]/.test(before)) cost += 2
  if (LETTER.test(after)) cost += /\p{N}/u.test(after) ? 1.5 : 2.2
  else if (/[([{$]/.test(after)) cost += 0.8
  return cost
}

/** A double mark that is none: inches, Hebrew-like initials, a slip. */
function literalDouble(before: string, after: string, inWord: boolean): number {
  if (/[\d½¼¾]/.test(before) && !LETTER.test(after)) return 0.4
  return inWord ? 1.2 : 3.4
}

/** A single mark that is none: an apostrophe at a word's start or end, feet, minutes. */
function literalSingle(
  text: string, start: number, end: number, glyph: string, before: string, after: string, convention: Convention | undefined,
): number {
  if (/\d/.test(before)) return 0.3
  if (LETTER.test(before)) return glyph === '‘' ? 2.4 : /[szxSZX]/.test(before) ? 0.4 : 0.9
  if (LETTER.test(after)) {
    const word = text.slice(end, end + 12)
    if (EVERYWHERE.test(word) || convention?.elisions?.test(word)) return 0.15
    return glyph === '‘' ? 2.4 : 1.5
  }
  return start > 0 && SPACE.test(before) && SPACE.test(after) ? 0.8 : AFTER_STOP
}
