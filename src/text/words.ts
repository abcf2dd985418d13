/** One word of a passage, as comparison sees it: without marks, case, diacritics or the style of its digits. */
export interface Word {
  /** Folded for comparing: lower case, no diacritics, straight apostrophes; `#3` for a number, however it is written. */
  readonly key: string
  /** As printed, apostrophes straightened: tells "Three" from "three" and "3" from "three". */
  readonly printed: string
  /** Half-open, in UTF-16 units of the string given to `wordsIn`. */
  readonly start: number
  readonly end: number
  /** Value of a number in digits or words; null for everything else. */
  readonly value: number | null
  /** Starts with a capital letter. */
  readonly capital: boolean
}

const DIACRITICS = /[\u0300-\u036f]/g
const LETTER = /[\p{L}\p{M}\p{N}]/u
const NOT = /^(.+?)n't$/
const SHORT = /^(.+?)'(re|ve|ll|m)$/
const FULL: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am' }
const IS = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'here', 'how', 'where'])

const ONES: ReadonlyMap<string, number> = new Map(Object.entries({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}))
const TENS: ReadonlyMap<string, number> = new Map(Object.entries({
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}))
const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, m: 1e6, mn: 1e6, bn: 1e9, k: 1e3,
}))

/** Lower case, no diacritics, straight apostrophes. */
export function fold(word: string): string {
  let ascii = true
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) { ascii = false; break }
  if (ascii) return word.toLowerCase().replaceAll('`', '\'')
  return word.normalize('NFD').replace(DIACRITICS, '').toLowerCase().replace(/[’ʼ`]/g, '\'')
}

/**
 * The words of a text, in order. Contractions become two words ("isn't": "is", "not"), so that spelling them out is no change
 * of words; a number that takes several words ("two hundred", "3 million") becomes one.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let numbers = false
  for (let at = 0; at < text.length;) {
    const width = wordCharacter(text, at)
    if (width === 0) {
      if (text.charCodeAt(at) === PERCENT) words.push({ key: 'percent', printed: '%', start: at, end: at + 1, value: null, capital: false })
      at++
      continue
    }
    const end = wordEnd(text, at)
    const before = words.length
    addWord(words, text.slice(at, end), at, end)
    for (let k = before; k < words.length; k++) numbers ||= words[k]!.value !== null
    at = end
  }
  return numbers ? joinNumbers(words, text) : words
}

const PERCENT = 37
const DOT = 46
const COMMA = 44

/** UTF-16 units of the letter, mark or digit at `at`; 0 for anything else. */
function wordCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0
  if (code !== code || (code >= 0x2000 && code < 0x2070)) return 0
  const character = String.fromCodePoint(text.codePointAt(at)!)
  return LETTER.test(character) ? character.length : 0
}

/** Where the word that starts at `start` ends: "O'Neil's", "3,000.5" and "U.S" are one word. */
function wordEnd(text: string, start: number): number {
  let at = start
  let part = start // start of the letters or digits since the last mark inside the word
  let initials = true // only single letters with dots so far
  for (;;) {
    for (let width = wordCharacter(text, at); width > 0; width = wordCharacter(text, at)) at += width
    const mark = text.charCodeAt(at)
    const next = wordCharacter(text, at + 1)
    if (next === 0) return at
    if (isApostrophe(mark)) initials = false
    else if ((mark === DOT || mark === COMMA) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) initials = false
    else if (mark !== DOT || !initials || at - part !== 1 || isDigit(text.charCodeAt(part)) || isDigit(text.charCodeAt(at + 1)) || wordCharacter(text, at + 1 + next) > 0) return at
    at++
    part = at
  }
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Adds the word, or the two that a contraction stands for. */
function addWord(words: Word[], printed: string, start: number, end: number): void {
  const key = fold(printed)
  if (isDigit(key.charCodeAt(0))) {
    words.push(digits(key, printed, start, end))
    return
  }
  const capital = isCapital(printed)
  const value = ONES.get(key) ?? TENS.get(key)
  if (value !== undefined) {
    words.push({ key: `#${value}`, printed, start, end, value, capital })
    return
  }
  const apostrophe = key.includes('\'')
  const not = key === 'cannot' ? ['cannot', 'can'] : apostrophe ? NOT.exec(key) : null
  if (not && key.length === printed.length) {
    const stem = not[1] === 'ca' ? 'can' : not[1] === 'wo' ? 'will' : not[1] === 'sha' ? 'shall' : not[1]!
    words.push({ key: stem, printed: printed.slice(0, -3), start, end: end - 3, value: null, capital })
    words.push({ key: 'not', printed: printed.slice(-3), start: end - 3, end, value: null, capital: false })
    return
  }
  const short = apostrophe ? SHORT.exec(key) : null
  const cut = short ? short[1]!.length : apostrophe && key.endsWith('\'s') && IS.has(key.slice(0, -2)) ? key.length - 2 : -1
  if (cut > 0 && key.length === printed.length) {
    words.push({ key: key.slice(0, cut), printed: printed.slice(0, cut), start, end: start + cut, value: null, capital })
    words.push({ key: short ? FULL[short[2]!]! : 'is', printed: printed.slice(cut), start: start + cut, end, value: null, capital: false })
    return
  }
  words.push({ key: key.includes('.') ? key.replaceAll('.', '') : key, printed: apostrophe ? printed.replace(/[’ʼ]/g, '\'') : printed, start, end, value: null, capital })
}

/** Value of a number as printed, in digits or words; null where it is none. */
export function numberIn(printed: string): number | null {
  const words = wordsIn(printed).filter((word) => word.value !== null)
  return words.length === 1 ? words[0]!.value : null
}

function digits(key: string, printed: string, start: number, end: number): Word {
  const match = /^(\d[\d.,]*)(m|mn|bn|k)?$/.exec(key)
  if (!match) return { key, printed, start, end, value: null, capital: false }
  // "1,000" groups by thousands; any other comma divides
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(match[1]!) ? match[1]!.replaceAll(',', '') : match[1]!.replace(',', '.')
  const value = Number(plain) * (match[2] ? SCALES.get(match[2])! : 1)
  return Number.isFinite(value)
    ? { key: `#${value}`, printed, start, end, value, capital: false }
    : { key, printed, start, end, value: null, capital: false }
}

function joinNumbers(words: Word[], text: string): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last && last.value !== null && /^[ \u00a0\n-]$/.test(text.slice(last.end, word.start))) {
      const scale = SCALES.get(word.key)
      const value =
        scale !== undefined && word.key.length > 2 ? last.value * scale
          : word.value !== null && word.value < 10 && word.value > 0 && TENS.has(lastPart(last.printed)) ? last.value + word.value
            : null
      if (value !== null && Number.isFinite(value)) {
        joined[joined.length - 1] = {
          key: `#${value}`, printed: text.slice(last.start, word.end), start: last.start, end: word.end, value, capital: last.capital,
        }
        continue
      }
    }
    joined.push(word)
  }
  return joined
}

function lastPart(printed: string): string {
  return /[\p{L}]+$/u.exec(printed)?.[0].toLowerCase() ?? ''
}

function isCapital(printed: string): boolean {
  const first = printed[0]!
  return first !== first.toLowerCase()
}
