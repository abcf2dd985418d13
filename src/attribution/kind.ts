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
    const near = document.quotations.filter((quoted) => quoted.depth === 0 && quoted.span[0] < span[1] && span[0] < quoted.span[1])
    for (const word of words.matchAll(WORD)) {
      all++
      const place: Span = [span[0] + word.index, span[0] + word.index + word[0].length]
      if (near.some((quoted) => contains(quoted.span, place))) inside++
    }
  }
  if (all > 0 && inside === all) return 'direct'
  return inside > 0 || marked ? 'mixed' : 'indirect'
}
