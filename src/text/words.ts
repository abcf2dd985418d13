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

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}\p{N}]+|[.,](?=\p{N})\p{N}+)*(?:(?<=(?:^|[^\p{L}])\p{L}(?:\.\p{L})*)\.\p{L}(?![\p{L}]))*|%/gu
/* eslint-disable-next-line no-misleading-character-class */
const DIACRITICS = /[\u0300-\u036f]/g
const NOT = /^(.+?)n't$/
const SHORT = /^(.+?)'(re|ve|ll|m)$/
const FULL: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am' }
const IS = new Set(['it', 'he', 'she', 'that', 'there', 'what', 'who', 'here', 'how', 'where'])

const ONES: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, m: 1e6, mn: 1e6, bn: 1e9, k: 1e3,
}

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
  for (const found of text.matchAll(WORD)) {
    const start = found.index
    const printed = found[0]
    const key = fold(printed)
    const end = start + printed.length
    const capital = isCapital(printed)
    if (/^\d/.test(key)) {
      words.push(digits(key, printed, start, end))
      continue
    }
    const value = ONES[key] ?? TENS[key] ?? null
    if (value !== null) {
      words.push({ key: `#${value}`, printed, start, end, value, capital })
      continue
    }
    const not = key === 'cannot' ? ['cannot', 'can'] : NOT.exec(key)
    if (not) {
      const stem = not[1] === 'ca' ? 'can' : not[1] === 'wo' ? 'will' : not[1] === 'sha' ? 'shall' : not[1]!
      words.push({ key: stem, printed: printed.slice(0, -3), start, end: end - 3, value: null, capital })
      words.push({ key: 'not', printed: printed.slice(-3), start: end - 3, end, value: null, capital: false })
      continue
    }
    const short = SHORT.exec(key)
    const cut = short ? short[1]!.length : key.endsWith('\'s') && IS.has(key.slice(0, -2)) ? key.length - 2 : -1
    if (cut > 0 && key.length === printed.length) {
      words.push({ key: key.slice(0, cut), printed: printed.slice(0, cut), start, end: start + cut, value: null, capital })
      words.push({ key: short ? FULL[short[2]!]! : 'is', printed: printed.slice(cut), start: start + cut, end, value: null, capital: false })
      continue
    }
    words.push({ key: key === '%' ? 'percent' : key.replace(/\./g, ''), printed: printed.replace(/[’ʼ]/g, '\''), start, end, value: null, capital })
  }
  return joinNumbers(words, text)
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
  const value = Number(plain) * (match[2] ? SCALES[match[2]]! : 1)
  return Number.isFinite(value)
    ? { key: `#${value}`, printed, start, end, value, capital: false }
    : { key, printed, start, end, value: null, capital: false }
}

function joinNumbers(words: Word[], text: string): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last && last.value !== null && /^[ \u00a0\n-]$/.test(text.slice(last.end, word.start))) {
      const scale = SCALES[word.key]
      const value =
        scale !== undefined && word.key.length > 2 ? last.value * scale
          : word.value !== null && word.value < 10 && word.value > 0 && TENS[lastPart(last.printed)] !== undefined ? last.value + word.value
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
