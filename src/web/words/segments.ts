import type { Span } from '../../text/span.ts'

/** A piece of text with all marks that cover it, outermost first. */
export interface Segment<M> {
  readonly span: Span
  readonly marks: readonly M[]
}

/**
 * Tiles a stretch of text by marks that may overlap and nest: joined, the segments are that stretch. Marks that lie outside it
 * or are empty leave no trace.
 *
 * @param within - the stretch to tile, in UTF-16 units of `text`
 */
export function segments<M extends { readonly span: Span }>(
  text: string, marks: readonly M[], within: Span = [0, text.length],
): Segment<M>[] {
  const [from, to] = [Math.max(0, within[0]), Math.min(text.length, within[1])]
  if (to <= from) return []
  const inside = marks
    .filter(({ span: [start, end] }) => start < end && start < to && end > from)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const borders = new Set([from, to])
  for (const { span: [start, end] } of inside) {
    borders.add(Math.max(from, start))
    borders.add(Math.min(to, end))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  const tiles: Segment<M>[] = []
  let next = 0
  let open: M[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!
    const end = cuts[i + 1]!
    open = open.filter((mark) => mark.span[1] > start)
    while (next < inside.length && inside[next]!.span[0] <= start) open.push(inside[next++]!)
    tiles.push({ span: [start, end], marks: [...open] })
  }
  return tiles
}

/** Paragraphs as a reader sees them: stretches between line breaks, blank ones left out. Spans keep the text's own offsets. */
export function printedParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) if (line.trim() !== '') paragraphs.push([index, index + line.length])
  return paragraphs
}
