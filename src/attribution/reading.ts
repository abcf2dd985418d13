import { hashOf } from '../learn/hash.ts'
import type { Document } from '../text/document.ts'
import { EXEMPT } from './en/exempt.ts'
import { stemOf } from './en/stems.ts'
import type { Governed } from './branches.ts'
import { classOf, DETERMINER, NAME, NOUN, tagOf, wordHash, type Vocabulary } from './vocabulary.ts'

/** One document as numbers, token by token: what every feature is made of. Arrays have one entry per token. */
export interface Reading {
  readonly document: Document
  readonly count: number
  /** Lower case, straight apostrophes. */
  readonly lower: readonly string[]
  readonly stemText: readonly string[]
  /** Hash of the lower-case word; of its shape alone where it is a name or may be one. */
  readonly words: Int32Array
  readonly stems: Int32Array
  readonly shapes: Uint8Array
  /** Hashes of the last two and three letters; of the shape for names. */
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly tags: Uint8Array
  /** OUTSIDE, INSIDE, OPENING or CLOSING a quotation. */
  readonly quoted: Uint8Array
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
  /** First token of each sentence and paragraph; one entry more than there are. */
  readonly sentenceStarts: Int32Array
  readonly paragraphStarts: Int32Array
  /** 1 for paragraphs that are one quotation from end to end: with no cue of their own they go on with the one before. */
  readonly allQuoted: Uint8Array
  /** Row in the vocabulary, -1 where not common. */
  readonly rows: Int32Array
  /** Bin of how often the word was a cue (`rateBin`); filled in after tagging. */
  readonly rates: Uint8Array
  /** Head of each token within its sentence, -1 where it has none, and its relation to it (parse.ts); filled in after tagging. */
  readonly heads: Int32Array
  readonly relations: Uint8Array
  /** What each token governs; filled in after parsing. */
  governed: Governed
  /** 1 where upper case tells nothing: a line in capitals or a headline in title case. */
  readonly caseless: Uint8Array
}

export const OUTSIDE = 0, INSIDE = 1, OPENING = 2, CLOSING = 3

export const LOWER = 0, CAPITAL = 1, UPPER = 2, MIXED = 3, NUMBER = 4, PUNCTUATION = 5

const SHAPE_WORDS = ['«lower»', '«Name»', '«NAME»', '«NaMe»', '«0»', '«.»'].map(hashOf)
const NUMBER_WORDS = ['«0»', '«00»', '«000»', '«0000»', '«00000»'].map(hashOf)

const NOTHING_GOVERNED: Governed = { bits: new Uint16Array(0), subject: new Int32Array(0), clause: new Int32Array(0), object: new Int32Array(0) }

/** Reads a document into numbers. Words are masked by vocabulary; `maskNames` masks more once tags are known. */
export function readingOf(document: Document, vocabulary: Vocabulary): Reading {
  const { tokens } = document
  const count = tokens.length
  const reading: Reading = {
    document,
    count,
    lower: tokens.map((token) => lowerOf(token.word)),
    stemText: new Array<string>(count).fill(''),
    words: new Int32Array(count),
    stems: new Int32Array(count),
    shapes: new Uint8Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    tags: new Uint8Array(count),
    quoted: quotedOf(document),
    sentence: new Int32Array(count),
    paragraph: new Int32Array(count),
    sentenceStarts: startsOf(document, document.sentences),
    paragraphStarts: startsOf(document, document.paragraphs),
    allQuoted: new Uint8Array(0),
    rows: new Int32Array(count).fill(-1),
    rates: new Uint8Array(count),
    heads: new Int32Array(count).fill(-1),
    relations: new Uint8Array(count),
    governed: NOTHING_GOVERNED,
    caseless: new Uint8Array(count),
  }
  number(reading.sentence, reading.sentenceStarts)
  number(reading.paragraph, reading.paragraphStarts)
  for (let i = 0; i < count; i++) reading.shapes[i] = shapeOf(tokens[i]!.word)
  ;(reading as { allQuoted: Uint8Array }).allQuoted = allQuotedOf(reading)
  markCaseless(reading)
  for (let i = 0; i < count; i++) readToken(reading, vocabulary, i)
  return reading
}

function readToken(reading: Reading, vocabulary: Vocabulary, i: number): void {
  const lower = reading.lower[i]!
  const shape = reading.shapes[i]!
  if (shape === NUMBER) {
    reading.words[i] = reading.stems[i] = NUMBER_WORDS[Math.min(4, lower.length - 1)]!
    reading.suffix2[i] = reading.suffix3[i] = hashOf(/(?:st|nd|rd|th|s)$/.exec(lower)?.[0] ?? '0')
    return
  }
  const hash = wordHash(lower)
  const row = vocabulary.rowOf(hash)
  reading.rows[i] = row
  if (shape === PUNCTUATION || shape === LOWER || row >= 0 || EXEMPT.has(lower)) {
    const stem = stemOf(lower)
    ;(reading.stemText as string[])[i] = stem
    reading.words[i] = hash
    reading.stems[i] = hashOf(stem)
    reading.suffix2[i] = hashOf(lower.slice(-2))
    reading.suffix3[i] = hashOf(lower.slice(-3))
    if (reading.caseless[i] && row >= 0 && shape !== PUNCTUATION) reading.shapes[i] = LOWER
  } else mask(reading, i)
}

/** Replaces what a token's word says by its shape. */
function mask(reading: Reading, i: number): void {
  const hash = SHAPE_WORDS[reading.shapes[i]!]!
  reading.words[i] = reading.stems[i] = reading.suffix2[i] = reading.suffix3[i] = hash
  ;(reading.stemText as string[])[i] = ''
}

/**
 * Masks capitalised words in mid-sentence that are tagged as names, also where they are common words ("Rice", "Brown"), so that no
 * feature knows whom an article is about. Titles and weekdays stay.
 */
export function maskNames(reading: Reading): void {
  for (let i = 0; i < reading.count; i++) {
    const shape = reading.shapes[i]!
    if (shape === LOWER || shape >= NUMBER || classOf(reading.tags[i]!) !== NAME) continue
    const first = reading.sentenceStarts[reading.sentence[i]!] === i
    if (!first && !reading.caseless[i] && !EXEMPT.has(reading.lower[i]!)) mask(reading, i)
  }
}

export function isVerb(reading: Reading, i: number): boolean {
  const tag = reading.tags[i]!
  return tag === VBD || tag === VBZ || tag === VBP || tag === VB || tag === VBN || tag === VBG
}

/** Whether tokens hold a verb of their own: "the leaked video" has none. */
export function hasVerb(reading: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean {
  for (let i = start; i < end; i++) {
    const modifies = (reading.tags[i] === VBN || reading.tags[i] === VBG) && i > start && i + 1 < end && classOf(reading.tags[i - 1]!) === DETERMINER && classOf(reading.tags[i + 1]!) === NOUN
    if (isVerb(reading, i) && !modifies) return true
  }
  return false
}
const VBD = tagOf('VBD'), VBZ = tagOf('VBZ'), VBP = tagOf('VBP'), VB = tagOf('VB'), VBN = tagOf('VBN'), VBG = tagOf('VBG')

function lowerOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function shapeOf(word: string): number {
  const first = word.charCodeAt(0)
  if (first >= 97 && first <= 122) return /[A-Z]/.test(word) ? MIXED : LOWER
  if (first >= 65 && first <= 90) {
    if (word.length === 1) return CAPITAL
    return word === word.toUpperCase() ? UPPER : CAPITAL
  }
  if (first >= 48 && first <= 57) return NUMBER
  if (/^\p{N}/u.test(word)) return NUMBER
  if (!/\p{L}/u.test(word)) return PUNCTUATION
  return /^\P{Lu}*$/u.test(word) ? LOWER : word === word.toUpperCase() && word.length > 1 ? UPPER : CAPITAL
}

/** Marks the tokens of sentences where upper case tells nothing. */
function markCaseless(reading: Reading): void {
  const { sentenceStarts, shapes, document: { tokens } } = reading
  for (let s = 0; s + 1 < sentenceStarts.length; s++) {
    let long = 0
    let capital = 0
    let upper = 0
    for (let i = sentenceStarts[s]!; i < sentenceStarts[s + 1]!; i++) {
      if (tokens[i]!.word.length < 4 || shapes[i]! >= NUMBER) continue
      long++
      if (shapes[i] !== LOWER) capital++
      if (shapes[i] === UPPER) upper++
    }
    if (long >= 3 && (upper >= long * 0.7 || capital >= long * 0.8)) {
      for (let i = sentenceStarts[s]!; i < sentenceStarts[s + 1]!; i++) reading.caseless[i] = 1
    }
  }
}

function quotedOf(document: Document): Uint8Array {
  const quoted = new Uint8Array(document.tokens.length)
  let i = 0
  for (const { span, inside, depth } of document.quotations) {
    if (depth > 0) continue
    while (i > 0 && document.tokens[i - 1]!.span[0] >= span[0]) i--
    while (i < quoted.length && document.tokens[i]!.span[1] <= span[0]) i++
    for (; i < quoted.length && document.tokens[i]!.span[0] < span[1]; i++) {
      const { span: [start, end] } = document.tokens[i]!
      quoted[i] = end <= inside[0] ? OPENING : start >= inside[1] ? CLOSING : INSIDE
    }
  }
  return quoted
}

function allQuotedOf({ paragraphStarts, quoted }: Reading): Uint8Array {
  return Uint8Array.from({ length: paragraphStarts.length - 1 }, (_, p) => {
    for (let i = paragraphStarts[p]!; i < paragraphStarts[p + 1]!; i++) if (quoted[i] === OUTSIDE) return 0
    return 1
  })
}

/** First tokens of spans that lie in text order; tokens before a span's start belong to the span before. */
function startsOf(document: Document, spans: readonly (readonly [number, number])[]): Int32Array {
  const starts: number[] = []
  let i = 0
  for (const span of spans) {
    while (i < document.tokens.length && document.tokens[i]!.span[0] < span[0]) i++
    if (starts.at(-1) !== i && i < document.tokens.length) starts.push(i)
  }
  if (starts.length > 0) starts[0] = 0
  return Int32Array.from([...starts, document.tokens.length])
}

function number(of: Int32Array, starts: Int32Array): void {
  for (let s = 0; s + 1 < starts.length; s++) of.fill(s, starts[s], starts[s + 1])
}
