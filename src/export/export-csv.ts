import type { LedgerLine } from '../api/ledger-records.ts'
import { BYTE_ORDER_MARK, csvRow } from './csv.ts'
import { atOneMoment, inPieces, type Exported, type Write } from './jsonl.ts'
import { CSV_COLUMNS, rowsOf, type CsvTable } from './tables.ts'

export interface CsvOptions {
  /** Begin with a byte order mark, which some spreadsheets need to read UTF-8. */
  readonly bom?: boolean
}

/** Writes one table as CSV (docs/formats.md), a row with the columns’ names first. @returns how many rows below it */
export async function exportCsv(ledger: Exported, write: Write, table: CsvTable, { bom = false }: CsvOptions = {}): Promise<{ records: number }> {
  let records = 0
  function* texts(lines: Iterable<LedgerLine>) {
    yield (bom ? BYTE_ORDER_MARK : '') + csvRow(CSV_COLUMNS[table].map(({ name }) => name))
    for (const row of rowsOf(table, lines)) {
      records++
      yield csvRow(row)
    }
  }
  await atOneMoment(ledger, (exchange) => inPieces(texts(exchange.lines({ text: false })), write))
  return { records }
}
