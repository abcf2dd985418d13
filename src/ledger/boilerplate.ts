import type { DecisionView } from '../api/index.ts'
import { contains, inTextOrder, type Span } from '../text/span.ts'
import { text } from './rows.ts'
import type { Row } from './sqlite.ts'
import { partsOfDecision, standingOf } from './standing.ts'

/** What of a text people took for the article's, or not; spans in text order, not touching. */
export interface MarkedByHand {
  readonly boilerplate: readonly Span[]
  readonly article: readonly Span[]
  /** What became of each decision, by its id. */
  readonly states: ReadonlyMap<string, Extract<DecisionView['state'], 'in-force' | 'replaced' | 'disputed'>>
}

/**
 * What holds of people's marks, which may overlap: each stretch between two borders is a question of its own, answered by the
 * decisions that cover it. Where people disagree on a stretch, neither holds there.
 *
 * @param rows - decisions `boilerplate` and `article-text` on one snapshot that are not undone, oldest first
 */
export function markedByHand(rows: readonly Row[]): MarkedByHand {
  const decisions = rows.map((row) => ({ row, id: text(row['id']), spans: partsOfDecision(row)!.content }))
  const borders = [...new Set(decisions.flatMap(({ spans }) => spans.flat()))].sort((a, b) => a - b)
  const boilerplate: Span[] = []
  const article: Span[] = []
  const disputed = new Set<string>()
  const latest = new Set<string>()
  for (const [i, end] of borders.slice(1).entries()) {
    const stretch: Span = [borders[i]!, end]
    const here = decisions.filter(({ spans }) => spans.some((span) => contains(span, stretch)))
    if (here.length === 0) continue
    const standing = standingOf(here, { who: ({ row }) => text(row['who']), answer: ({ row }) => text(row['what']), settles: ({ row }) => row['settles'] === 1 })
    for (const { id } of standing.disputed) disputed.add(id)
    for (const { id } of standing.latest) latest.add(id)
    if (standing.holds) put(standing.holds.row['what'] === 'boilerplate' ? boilerplate : article, stretch)
  }
  return {
    boilerplate, article,
    states: new Map(decisions.map(({ id }) => [id, disputed.has(id) ? 'disputed' : latest.has(id) ? 'in-force' : 'replaced'])),
  }
}

function put(spans: Span[], [start, end]: Span): void {
  const last = spans.at(-1)
  if (last && last[1] === start) spans[spans.length - 1] = [last[0], end]
  else spans.push([start, end])
}

/** What is not the article's text: as it was read, without what people took back, and what they marked. */
export function boilerplateOf(read: readonly Span[], { boilerplate, article }: Pick<MarkedByHand, 'boilerplate' | 'article'>): Span[] {
  const kept = read.flatMap((span) => without(span, article))
  return [...kept.filter((span) => !boilerplate.some((mark) => contains(mark, span))), ...boilerplate].sort(inTextOrder)
}

function without([start, end]: Span, cut: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = start
  for (const [a, b] of cut) {
    if (b <= from || a >= end) continue
    if (a > from) left.push([from, a])
    from = Math.max(from, b)
  }
  return from < end ? [...left, [from, end]] : left
}
