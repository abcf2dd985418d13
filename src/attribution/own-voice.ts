import type { OwnVoice } from '../text/records.ts'
import { contains, passageOf, type Span } from '../text/span.ts'
import { I_AND_YOU } from './en/saying.ts'
import type { Verified } from './verify.ts'
import { isVerb, OUTSIDE, type Reading } from './reading.ts'

const FEWEST_WORDS = 4

/**
 * Sentences that claim something and attribute it to nobody: a verb outside quotation marks, no question, and no attribution's
 * content, source or cue in it. Words that an article shows after a colon, as somebody's, are not the outlet's.
 *
 * @param doubtful - candidates that were not kept: a sentence that one of them lies in is the outlet's own less surely
 */
export function findOwnVoice(reading: Reading, kept: readonly Verified[], doubtful: readonly Verified[]): OwnVoice[] {
  const { document } = reading
  const attributed = new Uint8Array(reading.count)
  const doubt = new Float32Array(reading.count)
  for (const { cue, roles } of kept) for (const { start, end } of [cue, ...roles.content]) attributed.fill(1, start, end)
  for (const { roles, confidence } of doubtful) {
    for (const { start, end } of roles.content) for (let i = start; i < end; i++) doubt[i] = Math.max(doubt[i]!, confidence)
  }
  const found: OwnVoice[] = []
  const shown = shownParagraphs(reading)
  for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
    const first = reading.sentenceStarts[s]!
    const end = reading.sentenceStarts[s + 1]!
    if (!claims(reading, first, end) || shown[reading.paragraph[first]!] || attributed.subarray(first, end).includes(1)) continue
    const sentence: Span = [document.tokens[first]!.span[0], document.tokens[end - 1]!.span[1]]
    const most = doubt.subarray(first, end).reduce((a, b) => Math.max(a, b), 0)
    found.push({ id: `o${found.length + 1}`, ...passageOf(document.text, [sentence]), place: placeOf(reading, sentence, first), confidence: round(0.95 * (1 - most)) })
  }
  return found
}

function claims(reading: Reading, first: number, end: number): boolean {
  let words = 0
  let verb = false
  for (let i = first; i < end; i++) {
    if (reading.quoted[i] !== OUTSIDE) continue
    if (/[\p{L}\p{N}]/u.test(reading.lower[i]!)) words++
    verb ||= isVerb(reading, i)
  }
  return verb && words >= FEWEST_WORDS && reading.lower[end - 1] !== '?'
}

/**
 * Paragraphs that show somebody's words without quotation marks: "Read the whole post:" and, below it, a letter or post, which says
 * "I" or "you"; the paragraphs after it as long as they do, too.
 */
function shownParagraphs({ paragraphStarts, lower, quoted }: Reading): boolean[] {
  const shown: boolean[] = []
  for (let p = 0; p + 1 < paragraphStarts.length; p++) {
    const [start, end] = [paragraphStarts[p]!, paragraphStarts[p + 1]!]
    const introduced = p > 0 && (shown[p - 1]! || lower[start - 1] === ':')
    const speaks = introduced && Array.from({ length: end - start }, (_, i) => start + i).some((i) => quoted[i] === OUTSIDE && I_AND_YOU.has(lower[i]!))
    shown.push(speaks)
  }
  return shown
}

function placeOf(reading: Reading, sentence: Span, first: number): OwnVoice['place'] {
  const { title, paragraphs } = reading.document
  if (title ? contains(title, sentence) : reading.paragraph[first] === 0 && paragraphs.length > 1 && !/[.!?]["”’]?$/.test(reading.document.text.slice(...sentence))) return 'headline'
  const lead = paragraphs.findIndex((span) => !title || span[0] >= title[1])
  return reading.paragraph[first]! <= Math.max(lead, 0) ? 'lead' : 'body'
}

export function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
