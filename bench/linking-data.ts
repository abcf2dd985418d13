/** Gold passages for training and measuring linking: BASIL's even years and PolNeAR train, under SAYSO_DATA. */
import { existsSync, readFileSync } from 'node:fs'
import type { Kind, LinkPassage, Match, When } from '../src/text/records.ts'
import { wordsOf, type Span } from '../src/text/span.ts'

export const root = new URL('../', import.meta.url)
export const data = new URL(`${process.env['SAYSO_DATA'] ?? '../shared/data'}/`, root)
export const hasData = existsSync(data)
const lines = <T>(url: URL): T[] => readFileSync(url, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T)

interface BasilArticle { readonly id: string; readonly text: string; readonly published_at: string }
interface PolnearArticle {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly annotators: readonly string[]
  readonly attributions: readonly { readonly annotator: string; readonly source: readonly Span[]; readonly content: readonly Span[] }[]
}
interface Side { readonly id: string; readonly content: readonly Span[]; readonly kind: Kind; readonly speaker: string }

/** A pair as marked by hand: the match, or that it is a negative. */
export interface Marked {
  readonly event: string
  readonly a: Side
  readonly b: Side
  readonly match?: Match
  readonly negative?: boolean
  readonly certain?: boolean
  readonly note?: string
  readonly why?: string
}

/** Two gold passages and what was marked of them. */
export interface MarkedPair { readonly a: LinkPassage; readonly b: LinkPassage; readonly marked: Marked }

export function basilPairs(): MarkedPair[] {
  const articles = new Map(lines<BasilArticle>(new URL('basil/even-years.jsonl', data)).map((article) => [article.id, article]))
  const toPassage = ({ id, content, kind, speaker }: Side): LinkPassage => passage(articles.get(id)!.text, id, content, kind, speaker, articles.get(id)!.published_at)
  return ['basil/even-pairs-1.jsonl', 'basil/even-pairs-2.jsonl']
    .flatMap((path) => lines<Marked>(new URL(path, data)))
    .map((marked) => ({ a: toPassage(marked.a), b: toPassage(marked.b), marked }))
}

/** The gold contents of PolNeAR train, each article's first annotator. */
export function polnearPassages(): LinkPassage[] {
  return lines<PolnearArticle>(new URL('polnear/train.jsonl', data)).flatMap((article) =>
    article.attributions
      .filter(({ content, annotator }) => content.length > 0 && annotator === article.annotators[0])
      .map(({ content, source }) => passage(article.text, article.id, content, kindOf(article.text, content), source.length > 0 ? wordsOf(article.text, source) : '', article.date)))
}

/** Two passages that were read side by side: whether they print one utterance. */
export interface Verdict {
  /** Seed of the draw that brought it; absent where it was read while rules were made. */
  readonly draw?: number
  readonly corpus: string
  /** As linked when drawn. */
  readonly match?: string
  readonly a: { readonly id: string; readonly content: readonly Span[] }
  readonly b: { readonly id: string; readonly content: readonly Span[] }
  /** Of the words of both, so that a shifted text is noticed. */
  readonly hash?: string
  readonly same: boolean
  readonly why?: string
}

export function verdicts(): Verdict[] {
  return lines<Verdict>(new URL('bench/linking-verdicts.jsonl', root))
}

/** Pairs of PolNeAR train's marked contents that were read: whether they print one utterance. */
export function polnearVerdicts(): { readonly a: LinkPassage; readonly b: LinkPassage; readonly same: boolean }[] {
  const passages = new Map(polnearPassages().map((found) => [found.id, found]))
  return verdicts().filter(({ draw }) => draw === undefined).flatMap(({ a, b, same }) => {
    const [one, other] = [passages.get(idOf(a.id, a.content)), passages.get(idOf(b.id, b.content))]
    return one && other ? [{ a: one, b: other, same }] : []
  })
}

function passage(text: string, article: string, spans: readonly Span[], kind: Kind, speaker: string, date: string): LinkPassage {
  return {
    id: idOf(article, spans), article, language: 'en', voice: 'attribution', kind, mode: 'speech', cue: '', cue_distance: 'neutral', spans,
    words: wordsOf(text, spans), speaker: null, speaker_name: speaker || null, published: date ? dayOf(date) : null,
  }
}

function dayOf(date: string): When {
  const day = date.slice(0, 10)
  return { as_printed: date, edtf: day, earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z`, basis: 'given', spans: [] }
}

const idOf = (article: string, spans: readonly Span[]): string => `${article}:${spans.join()}`

/** Direct, mixed or indirect by the share of the content between marks; close enough for measuring. */
function kindOf(text: string, content: readonly Span[]): Kind {
  const words = wordsOf(text, content)
  const around = content.every(([start, end]) => /["“”']/.test(text.slice(Math.max(0, start - 2), start + 1)) && /["“”']/.test(text.slice(end - 1, end + 2)))
  return around ? 'direct' : /["“”]|''/.test(words) ? 'mixed' : 'indirect'
}
