import type { LedgerLine } from '../api/ledger-records.ts'
import { openLedger, type Ledger } from '../ledger/index.ts'

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

/**
 * Writes the whole ledger as JSON lines (docs/formats.md), always in the same order, as it is when the export begins.
 *
 * @returns how many lines
 */
export async function exportJsonl(ledger: Exported, write: Write, options: JsonlOptions): Promise<{ records: number }> {
  let records = 0
  function* texts(lines: Iterable<LedgerLine>) {
    for (const line of lines) {
      records++
      yield toJsonLine(line)
    }
  }
  await atOneMoment(ledger, (exchange) => inPieces(texts(exchange.lines(options)), write))
  return { records }
}

/** What an export is given of a ledger. */
export type Exported = Pick<Ledger, 'exchange' | 'path' | 'log'>

/** Reads through a connection of its own, so that articles added meanwhile do not leave lines that name each other in vain. */
export async function atOneMoment(ledger: Exported, read: (exchange: Ledger['exchange'], log: Ledger['log']) => Promise<void>): Promise<void> {
  if (ledger.path === ':memory:') return read(ledger.exchange, ledger.log) // has no second connection
  const reading = openLedger(ledger.path, { readonly: true })
  try {
    await reading.exchange.atOneMoment(() => read(reading.exchange, reading.log))
  } finally {
    reading.close()
  }
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
