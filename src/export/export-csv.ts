import type { LedgerLine } from '../api/ledger-records.ts'
import { hiddenAt } from '../text/confidence.ts'
import { BYTE_ORDER_MARK, csvRow } from './csv.ts'
import { atOneMoment, inPieces, type Exported, type Write } from './jsonl.ts'
import { CSV_COLUMNS, rowsOf, type CsvTable } from './tables.ts'

export interface CsvOptions {
  /** Begin with a byte order mark, which some spreadsheets need to read UTF-8. */
  readonly bom?: boolean
  /** The dial: rows that it hides are left out. 0, where not told, leaves out none. */
  readonly confidence?: number
}

/** Which lines a table's rows come from, where the dial can hide them. */
const ROWS: Readonly<Partial<Record<CsvTable, LedgerLine['type']>>> = {
  attributions: 'attribution', statements: 'statement', figures: 'figure', evidence: 'evidence', allegations: 'allegation', relations: 'relation',
}

/** The lines without those rows of the table that the dial hides; a figure goes with the attribution that states it, as on the pages. */
function* shownAt(dial: number, table: CsvTable, lines: Iterable<LedgerLine>): Generator<LedgerLine> {
  const hidden = new Set<string>()
  for (const line of lines) {
    if (line.type === 'attribution' && hiddenAt(dial, { confidence: line.confidence, mode: line.mode, accepted: line.verdict === 'accepted' }) !== null) hidden.add(line.id)
    if (line.type === ROWS[table] && isHidden(line)) continue
    yield line
  }
  function isHidden(line: LedgerLine): boolean {
    switch (line.type) {
      case 'attribution': return hidden.has(line.id)
      case 'statement': return line.confidence < 1 && (line.mode === 'thought' || line.thin || line.confidence < dial)
      case 'figure': return line.stated_by !== null && hidden.has(line.stated_by)
      case 'evidence': return line.cited_by !== null && hidden.has(line.cited_by)
      case 'allegation': return line.attribution !== null && hidden.has(line.attribution)
      case 'relation': return line.verdict !== 'accepted' && line.confidence < dial
      default: return false
    }
  }
}

/** Writes one table as CSV (docs/formats.md), a row with the columns’ names first. @returns how many rows below it */
export async function exportCsv(ledger: Exported, write: Write, table: CsvTable, { bom = false, confidence = 0 }: CsvOptions = {}): Promise<{ records: number }> {
  let records = 0
  function* texts(lines: Iterable<LedgerLine>) {
    yield (bom ? BYTE_ORDER_MARK : '') + csvRow(CSV_COLUMNS[table].map(({ name }) => name))
    for (const row of rowsOf(table, confidence === 0 ? lines : shownAt(confidence, table, lines))) {
      records++
      yield csvRow(row)
    }
  }
  await atOneMoment(ledger, (exchange) => inPieces(texts(exchange.lines({ text: false })), write))
  return { records }
}
