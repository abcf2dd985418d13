import type { When } from '../text/records.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Sentence } from './sentence.ts'

/** The date nearest to some words; one after it before one in front of it. Dates of saying ("said Tuesday") say nothing of what happened. */
export function whenFor(sentence: Sentence, span: Span): When | null {
  const whens = sentence.whens().filter((when) => {
    const [start] = when.spans[0]!
    const before = sentence.text.slice(Math.max(sentence.span[0], start - 40), start)
    return !/\b(?:said|says|told|announced|stated|warned|briefings?|statement)\b(?:(?!\b(?:that|there|were|was|had|have|has|are|is)\b)[^,;.]){0,30}$|\breported\s+(?:on\s+)?$/i.test(before) && !overlaps(when.spans[0]!, [span[0], span[0]]) &&
      !(start < span[0] && /\b(?:after|before|following)$/i.test(when.as_printed)) // "a day after 30 were killed" is not when they were killed
   
  })
  return whens.find((when) => when.spans[0]![0] >= span[0]) ?? whens.at(-1) ?? null
}
