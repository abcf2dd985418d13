import type { Document } from '../text/document.ts'
import type { When } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import type { PlaceAt } from './places.ts'
import { whenIn } from './when-in.ts'

/** A sentence as the rules of claims read it. Token indexes count within the sentence. */
export interface Sentence {
  readonly text: string
  readonly index: number
  /** Index of its paragraph; rules that look back do not cross far over borders. */
  readonly paragraph: number
  readonly span: Span
  readonly tokens: readonly Token[]
  /** Lower-case words with straight apostrophes, one per token. */
  readonly words: readonly string[]
  /** Written in capitals throughout, so that a capital says nothing. */
  readonly capitals: boolean
  /** Dates in it; read once, when first asked for. */
  readonly whens: () => readonly When[]
  /** Places in it, where a gazetteer was at hand; read once, when first asked for. */
  readonly places?: () => readonly PlaceAt[]
}

/** Sentences longer than this are cut: tables and broken pages, not prose. */
const LONGEST = 400

export function readSentences(document: Document, published: When | null): Sentence[] {
  const sentences: Sentence[] = []
  let next = 0
  let paragraph = 0
  for (const [index, span] of document.sentences.entries()) {
    while (paragraph + 1 < document.paragraphs.length && document.paragraphs[paragraph]![1] <= span[0]) paragraph++
    const tokens: Token[] = []
    while (next < document.tokens.length && document.tokens[next]!.span[0] < span[0]) next++
    for (; next < document.tokens.length && document.tokens[next]!.span[1] <= span[1]; next++) {
      if (tokens.length < LONGEST) tokens.push(document.tokens[next]!)
    }
    const words = tokens.map(({ word }) => word.toLowerCase().replaceAll('’', '\''))
    let dates: readonly When[] | undefined
    sentences.push({
      text: document.text, index, paragraph, span, tokens, words,
      capitals: inCapitals(tokens),
      whens: () => (dates ??= span[1] - span[0] > 4000 ? [] : whenIn(document.text, span, published)),
    })
  }
  return sentences
}

/** Whether capitals say nothing there. */
export function inCapitals(tokens: readonly Token[]): boolean {
  let upper = 0
  let lower = 0
  for (const { word } of tokens) {
    if (/^\p{Lu}+$/u.test(word) && word.length > 1) upper++
    else if (/\p{Ll}/u.test(word)) lower++
  }
  return upper > 3 && upper > 4 * lower
}

/** What brackets may hold and still be no more than an aside: an acronym, who is meant, "words indistinct". */
const ASIDE = 10

/** A sentence without what stands in brackets, where that is short: "the front [UPF] of Orrin", "[VELD] we know". Spans reach over it. */
export function withoutBrackets(sentence: Sentence): Sentence {
  const { words } = sentence
  if (!words.some((word) => word === '[' || word === '(')) return sentence
  const kept: number[] = []
  for (let i = 0; i < words.length; i++) {
    const close = words[i] === '[' ? ']' : words[i] === '(' ? ')' : null
    const end = close === null ? -1 : words.indexOf(close, i)
    if (end < 0 || end - i > ASIDE) kept.push(i)
    else i = end
  }
  return { ...sentence, words: kept.map((i) => words[i]!), tokens: kept.map((i) => sentence.tokens[i]!) }
}

/** The span from one token to another, both included. */
export function spanFrom(sentence: Sentence, first: number, last: number): Span {
  return [sentence.tokens[first]!.span[0], sentence.tokens[last]!.span[1]]
}

export function wordsFrom(sentence: Sentence, first: number, last: number): string {
  return first > last ? '' : sentence.text.slice(...spanFrom(sentence, first, last))
}

/** Whether the words from `at` on are exactly these. */
export function startsWith(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return at >= 0 && phrase.every((word, i) => words[at + i] === word)
}

/** A name's capital, which in a text in capitals every word has. */
export const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)
export const isMark = (word: string | undefined): boolean => word === undefined || !/[\p{L}\p{N}]/u.test(word)
