import { SaysoError } from '../errors.ts'

/** Half-open `[start, end)` in UTF-16 units of one snapshot's text. A pair, so that it is the same in memory and in JSON. */
export type Span = readonly [start: number, end: number]

/** A span reaches past its text: the two do not come from the same snapshot. */
export class SpanOutsideText extends SaysoError {
  readonly code = 'span-outside-text'
  constructor(span: Span, textLength: number) {
    super(
      `Span [${span[0]}, ${span[1]}) does not fit a text of ${textLength} UTF-16 units.`,
      'Check that both come from one snapshot. Offsets counted in code points (Python) go through `fromCodePoints` first.',
    )
  }
}

/** The exact words of a span. @throws SpanOutsideText */
export function textOf(text: string, span: Span): string {
  const [start, end] = span
  if (!(start >= 0 && start <= end && end <= text.length)) throw new SpanOutsideText(span, text.length)
  return text.slice(start, end)
}

/** What stands between the words of an interrupted passage's spans. */
export const INTERRUPTION = ' … '

/** One or more spans of one snapshot with their exact words, joined by ` … `. */
export interface Passage {
  readonly spans: readonly Span[]
  readonly words: string
}

/** Builds a passage. @throws SpanOutsideText */
export function passageOf(text: string, spans: readonly Span[]): Passage {
  return { spans, words: wordsOf(text, spans) }
}

/** The exact words of several spans, joined by ` … `. @throws SpanOutsideText */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => textOf(text, span)).join(INTERRUPTION)
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** Units covered, counting overlapping spans once. */
export function lengthOf(spans: readonly Span[]): number {
  let length = 0
  let reached = -1
  for (const [start, end] of [...spans].sort(inTextOrder)) {
    length += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return length
}

/** Sort order: by start, then by end. */
export function inTextOrder(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1]
}

/** Spans counted in Unicode code points (Python, most annotation tools) to UTF-16 units. */
export function fromCodePoints(text: string, spans: readonly Span[]): Span[] {
  const units = unitOfCodePoint(text)
  return spans.map(([start, end]) => {
    const from = units[start]
    const to = units[end]
    if (from === undefined || to === undefined || start > end) throw new SpanOutsideText([start, end], units.length - 1)
    return [from, to]
  })
}

/** Spans in UTF-16 units to Unicode code points. A span that splits a surrogate pair is moved out to the pair's edges. */
export function toCodePoints(text: string, spans: readonly Span[]): Span[] {
  const points = new Map(unitOfCodePoint(text).map((unit, point) => [unit, point]))
  return spans.map((span) => {
    textOf(text, span)
    return [points.get(span[0]) ?? points.get(span[0] - 1)!, points.get(span[1]) ?? points.get(span[1] + 1)!]
  })
}

function unitOfCodePoint(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  units.push(at)
  return units
}
