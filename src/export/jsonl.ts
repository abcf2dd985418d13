import type { LedgerLine } from '../api/ledger-records.ts'
import type { Ledger } from '../ledger/index.ts'

/** Takes a piece of an export. The next piece waits for it, so a slow reader holds little in memory. */
export type Write = (text: string) => void | Promise<void>

export interface JsonlOptions {
  /** With full texts and original bytes; without them the lines cannot be imported. */
  readonly text: boolean
  /** With the ledger's log. */
  readonly log?: boolean
}

/** Pieces are about this long, in UTF-16 units: one write a line would cost more than the line. */
const PIECE = 1 << 16

/** Writes the whole ledger as JSON lines (docs/formats.md), always in the same order. @returns how many lines */
export async function exportJsonl(ledger: Pick<Ledger, 'exchange'>, write: Write, options: JsonlOptions): Promise<{ records: number }> {
  let records = 0
  function* texts() {
    for (const line of ledger.exchange.lines(options)) {
      records++
      yield toJsonLine(line)
    }
  }
  await inPieces(texts(), write)
  return { records }
}

/** One line, its `type` first, ended by a line feed. */
export function toJsonLine(line: LedgerLine): string {
  return `${JSON.stringify(line)}\n`
}

/** Writes texts put together into pieces. */
export async function inPieces(texts: Iterable<string>, write: Write): Promise<void> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < PIECE) continue
    await write(piece)
    piece = ''
  }
  if (piece !== '') await write(piece)
}
