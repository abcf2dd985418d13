import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readDocument, type Document } from '../src/text/document.ts'
import type { Span } from '../src/text/span.ts'

/** One article of PolNeAR with its gold attributions. */
export interface GoldArticle {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly annotators: readonly string[]
  readonly attributions: readonly GoldAttribution[]
}

export interface GoldAttribution {
  readonly annotator?: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** CoreNLP's sentences; a token is start, end, tag, lemma, entity. */
export interface Parsed {
  readonly id: string
  readonly sentences: readonly {
    readonly tokens: readonly [number, number, string, string, string][]
    /** Head (-1 for the root), dependent, relation. */
    readonly deps: readonly [number, number, string][]
  }[]
}

/** Where the corpora lie: SAYSO_DATA, else ../shared/data beside the project. */
export const DATA = process.env['SAYSO_DATA'] ?? new URL('../../shared/data', import.meta.url).pathname

export function readPolnear(split: 'train' | 'dev'): GoldArticle[] {
  return linesOf<GoldArticle>(readFileSync(`${DATA}/polnear/${split}.jsonl`, 'utf8'))
}

export function readParsed(split: 'train' | 'dev'): Map<string, Parsed> {
  const text = gunzipSync(readFileSync(`${DATA}/polnear/${split}.corenlp.jsonl.gz`)).toString('utf8')
  return new Map(linesOf<Parsed>(text).map((parsed) => [parsed.id, parsed]))
}

function linesOf<T>(text: string): T[] {
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T)
}

/** The document that `analyse` would read, so that training and use agree. */
export function documentOf({ text, title }: GoldArticle): Document {
  return readDocument(text, { language: 'en', title })
}

/** The attributions to learn from: all of one annotator, who marked as many as most (the median). */
export function goldOf(article: GoldArticle): GoldAttribution[] {
  if (article.annotators.length < 2) return [...article.attributions]
  const counts = article.annotators.map((annotator) => article.attributions.filter((a) => a.annotator === annotator))
  counts.sort((a, b) => a.length - b.length)
  return counts[counts.length >> 1]!
}

/** Tokens [start, end) that a span touches; null where it touches none. */
export function tokensOf(document: Document, [start, end]: Span): { start: number; end: number } | null {
  const { tokens } = document
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.span[1] > start) high = middle
    else low = middle + 1
  }
  let last = low
  while (last < tokens.length && tokens[last]!.span[0] < end) last++
  return last > low ? { start: low, end: last } : null
}
