import type { Attribution } from '../text/records.ts'
import { contains, lengthOf, overlaps, type Span } from '../text/span.ts'

/**
 * The attribution whose content holds the span, the innermost where several do; null is the outlet's own voice. A span that
 * hangs over the content's edge by a modifier still counts as held if its middle is inside.
 */
export function statedBy(attributions: readonly Attribution[], span: Span): Attribution | null {
  const middle: Span = [Math.floor((span[0] + span[1]) / 2), Math.ceil((span[0] + span[1] + 1) / 2)]
  let innermost: Attribution | null = null
  for (const attribution of attributions) {
    if (!attribution.content.some((content) => contains(content, middle))) continue
    if (innermost === null || lengthOf(attribution.content) < lengthOf(innermost.content)) innermost = attribution
  }
  return innermost
}

/** The attribution whose source or cue lies in the span, the nearest to `at`. For words that stand beside a report: "citing video". */
export function reportedBeside(attributions: readonly Attribution[], sentence: Span, at: number): Attribution | null {
  let nearest: Attribution | null = null
  let least = Infinity
  for (const attribution of attributions) {
    for (const span of [...attribution.cue, ...attribution.source]) {
      const distance = Math.abs(span[0] - at)
      if (overlaps(span, sentence) && distance < least) [nearest, least] = [attribution, distance]
    }
  }
  return nearest
}

/** The source as printed; the name it resolves to is the attribution's own to give. */
export const nameOf = (attribution: Attribution): string | null => attribution.words.source.trim() || attribution.speaker?.name || null
