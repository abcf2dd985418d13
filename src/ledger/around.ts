import { findSentences, paragraphsOf } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'

/** How far a sentence is looked for on each side of a passage, in UTF-16 units. */
const REACH = 800

/**
 * The sentence or sentences that hold a passage: what a reader needs to judge it in its place. Always covers the passage; a
 * sentence longer than `REACH` on one side is cut there, between words.
 */
export function sentencesAround(text: string, spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span[0]))
  const end = Math.max(...spans.map((span) => span[1]))
  const from = wordStart(text, Math.max(0, start - REACH), start)
  const to = wordEnd(text, Math.min(text.length, end + REACH), end)
  const window = text.slice(from, to)
  const sentences = findSentences(window, paragraphsOf(window), [])
  let around: Span = [start, end]
  for (const [a, b] of sentences) {
    if (from + a < end && from + b > start) around = [Math.min(around[0], from + a), Math.max(around[1], from + b)]
  }
  return around
}

function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0
  while (at < limit && /\S/u.test(text[at - 1]!)) at++
  return at
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at === text.length) return at
  while (at > limit && /\S/u.test(text[at]!)) at--
  return at
}
