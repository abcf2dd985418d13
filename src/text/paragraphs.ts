import type { Span } from './span.ts'

/** A line, without white space at its ends. */
interface Line {
  readonly span: Span
  readonly words: string
}

const GOES_ON = /^["“”'‘«(]?\p{Ll}/u // a line that starts in mid-sentence
const ENDED = /[.!?:;…]["”’»')\]]*$/u

/**
 * The paragraphs of a text, without white space at their ends. A blank line is a border, and so is a line break, except where
 * it stands in mid-sentence: in texts wrapped to a width, and before a line that starts in lower case after one that did not end.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = []
  let block: Line[] = []
  const close = () => {
    paragraphs.push(...joinLines(block))
    block = []
  }
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    const line = trimmed(text, [start, end])
    if (line.words === '') close()
    else block.push(line)
    start = end + 1
  }
  close()
  return paragraphs
}

/** Joins the lines of a block, which no blank line divides, where they are one paragraph. */
function joinLines(block: readonly Line[]): Span[] {
  const wrapped = isWrapped(block)
  const joined: Span[] = []
  for (const [i, line] of block.entries()) {
    const before = block[i - 1]
    const goesOn = before !== undefined && (wrapped || (GOES_ON.test(line.words) && !ENDED.test(before.words)))
    if (goesOn) joined.push([joined.pop()![0], line.span[1]])
    else joined.push(line.span)
  }
  return joined
}

/** Whether a block's lines are of about one width and mostly break in mid-sentence. */
function isWrapped(block: readonly Line[]): boolean {
  if (block.length < 2) return false
  const full = block.slice(0, -1)
  const widths = full.map((line) => line.words.length)
  const widest = Math.max(...widths)
  if (widest > 110 || widest < 40 || block.at(-1)!.words.length > widest + 12) return false
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length
  const ended = full.filter((line) => ENDED.test(line.words)).length
  const capitals = block.slice(1).filter((line) => !GOES_ON.test(line.words)).length
  const upper = block.every((line) => line.words === line.words.toUpperCase())
  if (!upper && capitals > (block.length - 1) * 0.6) return false
  return mean >= widest * 0.75 && ended * 2 < full.length
}

function trimmed(text: string, [start, end]: Span): Line {
  const raw = text.slice(start, end)
  const words = raw.trim()
  const from = start + (raw.length - raw.trimStart().length)
  return { span: [from, from + words.length], words }
}
