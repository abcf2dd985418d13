import type { When } from '../text/records.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Sentence } from './sentence.ts'

/** Acts that a date belongs to rather than to what they are about. */
const ELSE = /\b(?:discuss(?:ed|ing)|spoke|speaking|tweeted|wrote|writing|comment(?:ed|ing)|respond(?:ed|ing)|condemn(?:ed|ing)|prais(?:ed|ing)|testif(?:ied|ying)|appear(?:ed|ing)|met|meeting|interviewed|interview|campaign(?:ed|ing)|recalled|recalling|apologi[sz]ed|mourn(?:ed|ing)|pledged|visited|visiting|convention|hearing|debate)\b/i
/** The same right before the date: "reeled on Sunday amid". */
const ELSE_BEFORE = /\b(?:reeled|discussed|spoke|tweeted|wrote|commented|responded|condemned|praised|testified|appeared|met|campaigned|apologi[sz]ed|pledged|visited|voted|argued|launched|resigned)\s+(?:(?:on|last|late|early|earlier)\s+)*$/i

/** The date nearest to some words; one after it before one in front of it. Dates of saying ("said Tuesday") say nothing of what happened. */
export function whenFor(sentence: Sentence, span: Span): When | null {
  const whens = sentence.whens().filter((when) => {
    const [start] = when.spans[0]!
    const before = sentence.text.slice(Math.max(sentence.span[0], start - 40), start)
    return !/\b(?:said|says|told|announced|stated|warned|briefings?|statement)\b(?:(?!\b(?:that|there|were|was|had|have|has|are|is)\b)[^,;.]){0,30}$|\breported\s+(?:on\s+)?$/i.test(before) && !ELSE_BEFORE.test(before) && !overlaps(when.spans[0]!, [span[0], span[0]]) &&
      !(when.basis === 'resolved' && ELSE.test(sentence.text.slice(...(start < span[0] ? [when.spans[0]![1], span[0]] : [span[1], start])))) && // of an act that stands between them
      !(start < span[0] && /\b(?:after|before|following)$/i.test(when.as_printed)) // "a day after 30 were killed" is not when they were killed
  })
  return whens.find((when) => when.spans[0]![0] >= span[0]) ?? whens.at(-1) ?? null
}
