import type { When } from '../text/records.ts'
import { overlaps, type Span } from '../text/span.ts'
import { BARE_THAT, BROUGHT_ABOUT, DEED, DEFINITE, ELSE, ELSE_BEFORE, OF_ITS_TIME, SAID_BEFORE, SAYING, SAYING_THAT, VERB_BETWEEN, WITHIN_PHRASE } from './en/dated-acts.ts'
import type { Sentence } from './sentence.ts'

/** The date nearest to some words; one after it before one in front of it. Dates of saying ("said Tuesday") say nothing of what happened. */
export function whenFor(sentence: Sentence, span: Span): When | null {
  const { text } = sentence
  const deed = isDeed(sentence, span)
  const whens = sentence.whens().filter((when) => {
    const [start, end] = when.spans[0]!
    const before = text.slice(Math.max(sentence.span[0], start - 40), start)
    return !SAYING.test(before) && !ELSE_BEFORE.test(before) && !overlaps(when.spans[0]!, [span[0], span[0]]) &&
      !(when.basis === 'resolved' && ELSE.test(text.slice(...(start < span[0] ? [end, span[0]] : [span[1], start])))) && // of an act that stands between them
      !(start < span[0] && /\b(?:after|before|following)$/i.test(when.as_printed)) && // "a day after 30 were killed" is not when they were killed
      !(end <= span[0] && (SAYING_THAT.test(text.slice(end, span[0])) || BARE_THAT.test(text.slice(end, span[0])) && SAID_BEFORE.test(text.slice(sentence.span[0], start)))) &&
      !(deed && !datesDeed(sentence, span, [start, end]))
  })
  return whens.find((when) => when.spans[0]![0] >= span[0]) ?? whens.at(-1) ?? null
}

/** "the murder of six friars", "the friars' murder": a deed named as one that is known, not told by a verb of the sentence. */
function isDeed({ text, span: [first] }: Sentence, [start, end]: Span): boolean {
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  if (/['’]s?\s\p{L}+$/u.test(words) && DEED.test(words.split(' ').at(-1)!)) return true
  if (!DEED.test(words.split(' ')[0]!) || !/^(?:\S+) of\b/i.test(words) && !/^\s+of\b/i.test(text.slice(end, end + 6)) && !/['’]s?\s+$/.test(text.slice(first, start))) return false
  const before = text.slice(Math.max(first, start - 140), start)
  return (DEFINITE.test(before) || /['’]s?\s+$/.test(before)) && !BROUGHT_ABOUT.test(before)
}

/**
 * Whether a date is that of a deed and not of what the sentence tells about it: within its phrase ("the 9 May murder of", "the
 * murder of six friars on 9 May"), not beyond a verb ("condemned today the murder of", "the murder of six friars was discussed today").
 */
function datesDeed({ text, span: [first] }: Sentence, [start, end]: Span, [from, to]: Span): boolean {
  if (from >= start) return !VERB_BETWEEN.test(text.slice(end, from).replace(OF_ITS_TIME, ' '))
  const between = text.slice(to, start)
  return WITHIN_PHRASE.test(between) || !/\p{L}{3}/u.test(text.slice(first, from)) && /^,?\s+(?:the|that|this)\s+(?:\p{L}+\s+)?$/iu.test(between)
}
