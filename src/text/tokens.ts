import { ABBREVIATIONS } from './en/abbreviations.ts'
import type { Span } from './span.ts'

/** A word, number or mark. */
export interface Token {
  readonly span: Span
  readonly word: string
}

/** Letters with what may stand inside a word without showing: combining marks, soft hyphens, zero-width joiners. */
const LETTER = String.raw`[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]`
const WORDS = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?')\]’]`, // an address, without the stop that ends its sentence
  String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*[\p{L}\p{N}]`,
  String.raw`[@#][\p{L}\p{N}_]+`,
  String.raw`(?:\p{L}\.){2,}(?!\p{L}{2})`, // U.S., p.m.
  String.raw`\p{N}+(?:[.,:\/⁄]\p{N}+)*(?:st|nd|rd|th|ST|ND|RD|TH|s|m|bn|km|mm|pm|am)?(?![\p{L}])`,
  String.raw`(?:${LETTER}|\p{N})+(?:(?:-|‑|['’](?=\p{L})|&(?=\p{Lu}))(?:${LETTER}|\p{N})+)*`,
  String.raw`\.{2,}|…|--+|` + '``' + String.raw`|''|\S`,
]
const TOKEN = new RegExp(WORDS.join('|'), 'gu')

/** Endings that are words of their own: "said" in "he's said", "not" in "didn't". */
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)|N['’]T)$/u

/**
 * Splits a text, or one span of it, into words, numbers and marks. Every character that is not white space lies in exactly one
 * token. Possessive and contracted endings are tokens of their own; abbreviations and initials keep their stop; hyphened words
 * stay whole. The conventions follow the Penn Treebank, so that tags learnt elsewhere fit.
 */
export function tokenise(text: string, span: Span = [0, text.length]): Token[] {
  const tokens: Token[] = []
  const [start, end] = span
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(part); match !== null; match = TOKEN.exec(part)) {
    const word = match[0]
    const at = start + match.index
    if (word.length > 2 && (word.includes("'") || word.includes('’'))) {
      const split = CLITIC.exec(word)
      if (split) {
        const border = at + split[1]!.length
        tokens.push({ span: [at, border], word: split[1]! }, { span: [border, at + word.length], word: split[2]! })
        continue
      }
    }
    if (part[match.index + word.length] === '.' && keepsStop(part, match.index, word)) {
      tokens.push({ span: [at, at + word.length + 1], word: word + '.' })
      TOKEN.lastIndex = match.index + word.length + 1
      continue
    }
    tokens.push({ span: [at, at + word.length], word })
  }
  return tokens
}

/** Whether the stop after the word at `at` belongs to it: an abbreviation, or an initial that is not the pronoun "I". */
function keepsStop(text: string, at: number, word: string): boolean {
  const next = text[at + word.length + 1]
  if (next === '.') return false
  if (word.length === 1) return /\p{Lu}/u.test(word) && (word !== 'I' || /^ \p{Lu}/u.test(text.slice(at + 2, at + 4)))
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false
  if (word.toLowerCase() === 'no') return /^\.\s?\d/.test(text.slice(at + 2, at + 5))
  return /^\p{Lu}/u.test(word) || /^(?:vs|etc|al|v|approx|est)$/.test(word)
}

/** Whether a token's stop is its own: a sentence may go on after it. */
export function isAbbreviation(word: string): boolean {
  return word.length > 1 && word.endsWith('.') && /^\p{L}/u.test(word)
}
