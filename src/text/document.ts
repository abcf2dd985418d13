import { findBoilerplate } from './boilerplate.ts'
import { backInPlace, withoutEntities } from './entities.ts'
import { findHeader, type Header } from './header.ts'
import { languageOf } from './language.ts'
import { pairQuotations, type Quoted } from './quotations.ts'
import { findSentences, paragraphsOf } from './sentences.ts'
import { contains, overlaps, type Span } from './span.ts'
import { tokenise, type Token } from './tokens.ts'

/** An article read once: what attribution, claims and linking all need. Spans count UTF-16 units of `text`. */
export interface Document {
  readonly text: string
  readonly language: string
  readonly title: Span | null
  /** The outlet as the text itself states it; null where none was found, or one was given. */
  readonly outlet: Header['outlet']
  /** Not article text, in text order, not overlapping. Sentences and paragraphs below leave it out. */
  readonly boilerplate: readonly Span[]
  readonly paragraphs: readonly Span[]
  /** In text order; each lies in one paragraph. */
  readonly sentences: readonly Span[]
  /** All tokens of the sentences, in text order. */
  readonly tokens: readonly Token[]
  /** In text order, outer before inner. None lies in boilerplate. */
  readonly quotations: readonly Quoted[]
}

/** What is known of an article besides its text. */
export interface Given {
  /** BCP 47 code; found from the text where absent. */
  readonly language?: string | undefined
  readonly title?: string | undefined
  readonly outlet?: string | undefined
}

/** Reads an article: header, boilerplate, paragraphs, quotations, sentences and tokens, each once. Linear in its length. Character references left in the text (`&quot;`) are read as what they stand for. */
export function readDocument(text: string, given: Given = {}): Document {
  const plain = withoutEntities(text)
  return plain ? backInPlace(readPlain(plain.text, given), text, plain.at) : readPlain(text, given)
}

function readPlain(text: string, given: Given): Document {
  const language = given.language ?? languageOf(text).code
  const { title, outlet } = findHeader(text, given)
  const boilerplate = findBoilerplate(text, { title, outlet })
  const paragraphs = without(boilerplate, paragraphsOf(text), text)
  const quotations = outside(boilerplate, pairQuotations(text, language))
  const sentences = findSentences(text, paragraphs, quotations)
  const tokens = sentences.flatMap((sentence) => tokenise(text, sentence))
  return { text, language, title, outlet, boilerplate, paragraphs, sentences, tokens, quotations }
}

/** Paragraphs with boilerplate cut out. Both in text order; pieces lose the white space at their ends. */
function without(boilerplate: readonly Span[], paragraphs: readonly Span[], text: string): Span[] {
  const kept: Span[] = []
  let next = 0
  for (const [start, end] of paragraphs) {
    let from = start
    while (next < boilerplate.length && boilerplate[next]![1] <= start) next++
    for (let i = next; i < boilerplate.length && boilerplate[i]![0] < end; i++) {
      keep(text, from, boilerplate[i]![0], kept)
      from = boilerplate[i]![1]
    }
    keep(text, from, end, kept)
  }
  return kept
}

function keep(text: string, start: number, end: number, kept: Span[]): void {
  if (start >= end) return
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  if (from < to) kept.push([from, to])
}

/** Quotations that no boilerplate cuts. One that holds a left-over tag whole stays. */
function outside(boilerplate: readonly Span[], quotations: readonly Quoted[]): Quoted[] {
  let next = 0
  return quotations.filter(({ span }) => {
    while (next < boilerplate.length && boilerplate[next]![1] <= span[0]) next++
    for (let i = next; i < boilerplate.length && boilerplate[i]![0] < span[1]; i++) {
      const one = boilerplate[i]!
      if (overlaps(one, span) && (contains(one, span) || !contains(span, one))) return false
    }
    return true
  })
}
