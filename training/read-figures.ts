/** Sentences of the corpora in which one reader, or two, wrote down every figure of harm. Offsets and values only, no words. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { dataFolder } from '../bench/shared.ts'
import type { Span } from '../src/text/span.ts'

/**
 * `at` is the number. `whom` is the span of who or what is counted, null where no noun is printed; `by` a span of the source of who
 * states it, null for the outlet's own voice; "any" where readers may differ.
 */
export interface ReadFigure {
  readonly at: Span
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly counts: string
  readonly whom: Span | null | 'any'
  readonly by: Span | null | 'any'
}

/** One line of a file of read sentences. Numbers in `open` may be figures or not. */
export interface ReadSentence {
  readonly corpus: string
  readonly id: string
  readonly span: Span
  readonly figures: readonly ReadFigure[]
  readonly open?: readonly Span[]
}

export interface ReadArticle {
  readonly id: string
  readonly text: string
  readonly title?: string
}

const FILES: Readonly<Record<string, string>> = { polnear: 'polnear/train.jsonl', basil: 'basil/even-years.jsonl', muc: 'muc4/dev.jsonl', reuters: 'reuters/reuters-21578.jsonl.gz' }
const textOf = (url: URL): string => (url.pathname.endsWith('.gz') ? gunzipSync(readFileSync(url)).toString('utf8') : readFileSync(url, 'utf8'))
const lines = (url: URL): string[] => textOf(url).trimEnd().split('\n')

export const sentencesFrom = (file: URL): ReadSentence[] => lines(file).map((line) => JSON.parse(line) as ReadSentence)

/** The articles of read sentences, by `corpus/id`. Null where there is no evaluation data. */
export function articlesOf(sentences: readonly ReadSentence[]): Map<string, ReadArticle> | null {
  const folder = dataFolder()
  if (folder === null) return null
  const wanted = new Set(sentences.map(({ corpus, id }) => `${corpus}/${id}`))
  const articles = new Map<string, ReadArticle>()
  for (const [corpus, file] of Object.entries(FILES)) {
    for (const line of lines(new URL(file, pathToFileURL(`${folder}/`)))) {
      const id = /^\{"id":\s*"([^"]*)"/.exec(line)?.[1]
      if (id !== undefined && wanted.has(`${corpus}/${id}`)) articles.set(`${corpus}/${id}`, JSON.parse(line) as ReadArticle)
    }
  }
  return articles
}
