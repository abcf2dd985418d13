import { whenIn } from '../claims/index.ts'
import type { Document } from '../text/document.ts'
import type { Attribution, When } from '../text/records.ts'
import { overlaps, type Span } from '../text/span.ts'

/** "said", at most eight words, "on Tuesday": no comma between, so that the time hangs on the cue. */
const AFTER = /^(?:\s+[\p{L}\p{N}'’.-]+){0,8}\s+(?:early |late |later |earlier |again )?(?:on\s+)?$/iu
/** "On Tuesday, X said", "On Tuesday X said". */
const BEFORE = /^[,\s]*(?:the\s+)?$/i
/** Attributions to either side among which another's cue may stand between. */
const NEAR = 6
/** Something else is told in between: the time may be its own. */
const OTHER_VERB = /\b(?:that|who|which|when|after|before|since|until|by|was|were|is|are|had|has|have|been|to\s+\p{Ll}+)\b/iu

/**
 * Fills in when each thing was said, where a time stands right beside the cue or the source, outside the contents: "told the Courier
 * on Tuesday". Periods without an end and times inside the contents are left alone.
 *
 * @param published - resolves "Tuesday"; null leaves it open
 */
export function withTimesOfSaying(document: Document, attributions: readonly Attribution[], published: When | null): Attribution[] {
  const { text, sentences } = document
  const known = new Map<number, readonly When[]>()
  return attributions.map((one, i) => {
    const cue = one.cue[0]
    const s = cue ? sentenceAt(sentences, cue[0]) : -1
    if (!cue || s < 0) return one
    if (!known.has(s)) known.set(s, whenIn(text, sentences[s]!, published))
    const near = attributions.slice(Math.max(0, i - NEAR), i + NEAR + 1)
    const others = (between: Span) => near.some((other) => other !== one && other.cue.some((span) => overlaps(span, between)))
    const said = known.get(s)!.find((when) => isBeside(text, one, cue, when, others))
    return said ? { ...one, said_at: said } : one
  })
}

function isBeside(text: string, { source, content }: Attribution, cue: Span, when: When, others: (between: Span) => boolean): boolean {
  const [time] = when.spans
  if (!time || when.edtf.includes('..') || content.some((span) => overlaps(span, time))) return false
  const end = Math.max(cue[1], ...source.filter(([start]) => start >= cue[1] && start <= cue[1] + 2).map((span) => span[1])) // "said Ada Orlen on Tuesday"
  if (time[0] >= end) {
    const between = text.slice(end, time[0])
    return AFTER.test(between) && !OTHER_VERB.test(between) && !content.some((span) => overlaps(span, [end, time[0]])) && !others([end, time[0]])
  }
  if (time[1] > cue[0]) return time[0] >= cue[0] // "said on Tuesday" taken as one cue
  const first = source.find((span) => span[1] <= cue[0])
  if (!first) return false
  if (overlaps(first, time)) return time[0] <= first[0] // "Tuesday Colonel Orlen said"
  return time[1] <= first[0] ? BEFORE.test(text.slice(time[1], first[0])) : /^[,\s]*$/.test(text.slice(time[1], cue[0])) // "Orlen on Tuesday said"
}

/** The sentence that holds a place; -1 where none does. */
function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]![1] <= at) low = middle + 1
    else high = middle
  }
  return low < sentences.length && sentences[low]![0] <= at ? low : -1
}
