import { lenientUtf8, strictUtf8 } from './encoding.ts'

/** One line of a stream of text, without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Empty where the line was longer than allowed. */
  readonly bytes: Uint8Array
  readonly text: string
  /** Bytes that were not UTF-8 and were read as Windows-1252. */
  readonly damaged: number
  /** Length in bytes, the ones that were passed over too. */
  readonly length: number
}

/** Longest line that is kept; what is longer is passed over without being held in memory. */
export const LONGEST_LINE = 32 * 2 ** 20

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const MARK = [0xef, 0xbb, 0xbf]

/**
 * The lines of a stream, one at a time, in memory bounded by the longest allowed line. A byte order mark at the start and a
 * carriage return at a line's end are taken off. Chunks may be text, too.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 0
  let held: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array) => {
    length += piece.length
    if (length <= longest) held.push(piece)
    else held = []
  }
  const give = (): Line => {
    number++
    let bytes: Uint8Array = held.length === 1 ? held[0]! : Buffer.concat(held)
    if (bytes.at(-1) === CARRIAGE_RETURN) bytes = bytes.subarray(0, -1)
    if (number === 1 && MARK.every((byte, i) => bytes[i] === byte)) bytes = bytes.subarray(3)
    const line = { number, bytes, length, ...textOf(bytes) }
    held = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let from = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      take(bytes.subarray(from, end))
      yield give()
      from = end + 1
    }
    if (from < bytes.length) take(bytes.subarray(from))
  }
  if (length > 0) yield give()
}

function textOf(bytes: Uint8Array): { text: string, damaged: number } {
  const text = strictUtf8(bytes)
  if (text !== null) return { text, damaged: 0 }
  const mended = lenientUtf8(bytes)
  return { text: mended.text, damaged: mended.damaged }
}
