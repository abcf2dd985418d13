/** Rows of analyses with the article and the text they stand in, as other formats need them. */
import type { LedgerLine, LineOf } from '../api/ledger-records.ts'
import type { Span } from '../text/span.ts'
import { printable } from './markup.ts'

/** Where rows stand. Only analyses that count give rows, and attributions that people added; none that people's decisions hide. */
export interface InPlace {
  readonly article: LineOf<'article'>
  readonly snapshot: LineOf<'snapshot'>
  readonly analysis: LineOf<'analysis'>
  readonly text: SnapshotText
}

export type PlacedLine = LineOf<'attribution' | 'own_voice' | 'figure' | 'evidence' | 'allegation' | 'incident' | 'quotation' | 'mention'>

/** What a whole analysis holds: one at a time is in memory. */
export interface PlacedAnalysis extends InPlace {
  readonly rows: readonly PlacedLine[]
}

const PLACED: ReadonlySet<string> = new Set(['attribution', 'own_voice', 'figure', 'evidence', 'allegation', 'incident', 'quotation', 'mention'])

/** Each analysis that counts with its rows, and every line that belongs to none (speakers, statements, relations, decisions) as it comes. */
export function* placed(lines: Iterable<LedgerLine>): Generator<PlacedAnalysis | Exclude<LedgerLine, PlacedLine>> {
  let article: LineOf<'article'> | undefined
  let snapshot: LineOf<'snapshot'> | undefined
  let open: { analysis: LineOf<'analysis'>; rows: PlacedLine[]; place: Omit<PlacedAnalysis, 'rows'> } | null = null
  for (const line of lines) {
    if (PLACED.has(line.type)) {
      if (!('hidden' in line && line.hidden)) open?.rows.push(line as PlacedLine)
      continue
    }
    if (open && (open.rows.length > 0 || !isAdded(open.analysis))) yield { ...open.place, rows: open.rows }
    open = null
    if (line.type === 'article') article = line
    if (line.type === 'snapshot') snapshot = line
    if (line.type === 'analysis' && article && snapshot && (article.analysis === line.id || (isAdded(line) && article.snapshot === snapshot.id))) {
      open = { analysis: line, rows: [], place: { article, snapshot, analysis: line, text: new SnapshotText(snapshot.text ?? '') } }
    }
    yield line as Exclude<LedgerLine, PlacedLine>
  }
  if (open && (open.rows.length > 0 || !isAdded(open.analysis))) yield { ...open.place, rows: open.rows }
}

/** One attribution that a person added by a decision. */
export const isAdded = ({ reader }: Pick<LineOf<'analysis'>, 'reader'>): boolean => reader.name === 'person' && 'place' in reader.settings

export const isPlaced = (each: PlacedAnalysis | LedgerLine): each is PlacedAnalysis => 'rows' in each

/** Longest context of a quotation selector, in UTF-16 units. */
export const CONTEXT = 32

/** A snapshot's text, read by spans: exact words, a little around them, places in code points. */
export class SnapshotText {
  readonly text: string
  private pairs: number[] | null = null
  constructor(text: string) {
    this.text = text
  }

  /** Exact words with a little text on either side; a span that cuts a surrogate pair is moved out to the pair's edges. */
  quote(span: Span): { exact: string; prefix: string; suffix: string } {
    const [start, end] = this.whole(span)
    return {
      exact: printable(this.text.slice(start, end)),
      prefix: printable(this.text.slice(this.inward(Math.max(0, start - CONTEXT), 1), start)),
      suffix: printable(this.text.slice(end, this.inward(Math.min(this.text.length, end + CONTEXT), -1))),
    }
  }

  /** The span counted in Unicode code points, as Python, RDF tools and the Web Annotation model count. */
  codePoints(span: Span): Span {
    const [start, end] = this.whole(span)
    return [start - this.pairsBefore(start), end - this.pairsBefore(end)]
  }

  private whole([start, end]: Span): Span {
    return [this.inward(start, -1), this.inward(end, 1)]
  }

  /** A place moved out of the middle of a surrogate pair. */
  private inward(at: number, by: -1 | 1): number {
    return this.isPairAt(at - 1) ? at + by : at
  }

  private isPairAt(at: number): boolean {
    return /[\ud800-\udbff]/.test(this.text[at] ?? '') && /[\udc00-\udfff]/.test(this.text[at + 1] ?? '')
  }

  /** How many surrogate pairs begin before a place. */
  private pairsBefore(at: number): number {
    this.pairs ??= [...this.text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
    let [low, high] = [0, this.pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.pairs[middle]! < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Names things of the ledger in other formats. */
export const urn = (kind: string, id: string): string => `urn:sayso:${kind}:${encodeURIComponent(id.toWellFormed())}`

/** JSON that any reader takes: control characters and halves of surrogate pairs replaced in every string, absent fields left out. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? printable(each) : each))
}
