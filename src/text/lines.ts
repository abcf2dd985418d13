import type { Span } from './span.ts'

/** One line of a text that is not blank, without white space at its ends. */
export interface Line {
  readonly span: Span
  readonly words: string
  /** A blank line, or the text's start, stands before it. */
  readonly afterBlank: boolean
  /** White space before its words, in UTF-16 units. */
  readonly indent: number
}

/** The lines of a text that are not blank; at most `limit`. */
export function linesOf(text: string, limit = Infinity): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (let start = 0; start <= text.length && lines.length < limit;) {
    let end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    const raw = text.slice(start, end)
    const words = raw.trim()
    if (words === '') {
      afterBlank = true
    } else {
      const indent = raw.length - raw.trimStart().length
      const from = start + indent
      lines.push({ span: [from, from + words.length], words, afterBlank, indent })
      afterBlank = false
    }
    start = end + 1
  }
  return lines
}

/** A headline's letters and digits in lower case with single spaces: what stays the same however it is set. */
export function foldTitle(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/['’‘`´]/gu, '').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()
}
