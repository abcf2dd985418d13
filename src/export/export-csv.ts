import type { Ledger } from '../ledger/index.ts'
import { BYTE_ORDER_MARK, csvRow } from './csv.ts'
import { inPieces, type Write } from './jsonl.ts'
import { CSV_COLUMNS, rowsOf, type CsvTable } from './tables.ts'

export interface CsvOptions {
  /** Begin with a byte order mark, which some spreadsheets need to read UTF-8. */
  readonly bom?: boolean
}

/** Writes one table as CSV (docs/formats.md), a row with the columns’ names first. @returns how many rows below it */
export async function exportCsv(ledger: Pick<Ledger, 'exchange'>, write: Write, table: CsvTable, { bom = false }: CsvOptions = {}): Promise<{ records: number }> {
  let records = 0
  function* texts() {
    yield (bom ? BYTE_ORDER_MARK : '') + csvRow(CSV_COLUMNS[table].map(({ name }) => name))
    for (const row of rowsOf(table, ledger.exchange.lines({ text: false }))) {
      records++
      yield csvRow(row)
    }
  }
  await inPieces(texts(), write)
  return { records }
}
