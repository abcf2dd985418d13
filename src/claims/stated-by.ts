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

/**
 * Who states a figure. As `statedBy`, but what an outlet adds to indirect words as background ("said that two schools were hit, a
 * day after nearly 30 people were killed") is its own, or that of the attribution around.
 */
export function figureStatedBy(text: string, attributions: readonly Attribution[], span: Span): Attribution | null {
  const holder = statedBy(attributions.filter(isSure), span)
  if (holder === null || holder.kind === 'direct') return holder
  const content = holder.content.find((part) => part[0] <= span[0] && span[0] < part[1])
  const before = content ? text.slice(Math.max(content[0], span[0] - 400), span[0]) : ''
  if (!BACKGROUND.test(before) || /["“][^"”]*$/.test(before)) return holder
  return attributions.find(({ id }) => id === holder.nested_in) ?? null
}

/** A figure is not laid at anybody's door on a doubtful reading, nor where no source is printed ("seems", "is accused of"). Chosen on `seen` records of bench/claims-read.ts. */
const isSure = ({ confidence, source, kind }: Attribution): boolean => confidence >= 0.5 && (source.length > 0 || kind === 'direct')

/** ", two days after" and what follows in the sentence; set off by a comma or dash. */
const BACKGROUND = /(?:^|[,–—]|\s-)\s*(?:just |only |barely )?(?:an?|one|two|three|four|five|several|\d+)\s+(?:hour|day|week|month|year)s?\s+(?:after|before)\s[^.;]*$/i

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
