import type { Document } from '../text/document.ts'
import type { Kind } from '../text/records.ts'
import { contains, type Span } from '../text/span.ts'

const WORD = /[\p{L}\p{N}\p{M}]+|[^\s\p{P}\p{Sk}\p{C}]/gu
const MARK = /["“”„«»]|``|''/

/**
 * Whose words a content gives: `direct` where all its words stand in quotation marks, `indirect` where none does and it holds no
 * mark, else `mixed`.
 */
export function kindOf(document: Document, content: readonly Span[]): Kind {
  let inside = 0
  let all = 0
  let marked = false
  for (const span of content) {
    const words = document.text.slice(span[0], span[1])
    marked ||= MARK.test(words)
    const near = quotationsNear(document, span)
    for (const word of words.matchAll(WORD)) {
      all++
      const place: Span = [span[0] + word.index, span[0] + word.index + word[0].length]
      if (near.some((quoted) => contains(quoted.span, place))) inside++
    }
  }
  if (all > 0 && inside === all) return 'direct'
  return inside > 0 || marked ? 'mixed' : 'indirect'
}

/** The outermost quotations that share words with a span. */
export function quotationsNear({ quotations }: Document, span: Span): Document['quotations'] {
  let low = 0
  let high = quotations.length
  while (low < high) { // first quotation that starts after the span does
    const middle = (low + high) >> 1
    if (quotations[middle]!.span[0] > span[0]) high = middle
    else low = middle + 1
  }
  while (low > 0 && (quotations[low - 1]!.depth > 0 || quotations[low - 1]!.span[1] > span[0])) low-- // outer ones stand before inner ones
  const near: Document['quotations'][number][] = []
  for (let i = low; i < quotations.length && quotations[i]!.span[0] < span[1]; i++) if (quotations[i]!.depth === 0 && quotations[i]!.span[1] > span[0]) near.push(quotations[i]!)
  return near
}
