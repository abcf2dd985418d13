import { findSentences, paragraphsOf } from './sentences.ts'
import { INTERRUPTION, type Passage, type Span } from './span.ts'

/**
 * A passage's sentences, as offsets into its words. One that is interrupted goes on in the next piece, unless that begins with
 * a capital: “Yes,” he said. “We saw it.”
 */
export function sentencesOf({ spans, words }: Passage): Span[] {
  const sentences: Span[] = []
  let at = 0
  for (const [start, end] of spans) {
    const [from, piece] = [at, words.slice(at, at + end - start)]
    at += end - start + INTERRUPTION.length
    for (const [a, b] of findSentences(piece, paragraphsOf(piece), [])) {
      const last = sentences.at(-1)
      const open = last && a === 0 && !/[.?!]["'”’»)\]]*$/u.test(words.slice(...last).trimEnd()) && !/^[^\p{L}\p{N}]*\p{Lu}/u.test(piece)
      if (open) sentences[sentences.length - 1] = [last[0], from + b]
      else sentences.push([from + a, from + b])
    }
  }
  return sentences
}

/** The part of a passage between two offsets into its words, with its spans in the snapshot. */
export function partOf({ spans, words }: Passage, [from, to]: Span): Passage {
  let at = 0
  const kept = spans.flatMap(([start, end]) => {
    const offset = at
    at += end - start + INTERRUPTION.length
    const [a, b] = [Math.max(from, offset), Math.min(to, offset + end - start)]
    return a < b ? [{ span: [start + a - offset, start + b - offset] as Span, words: words.slice(a, b) }] : []
  })
  return { spans: kept.map(({ span }) => span), words: kept.map((piece) => piece.words).join(INTERRUPTION) }
}
