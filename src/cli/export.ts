import { exportCsv, exportJsonl, CSV_TABLES } from '../export/index.ts'
import { nearest } from '../text/nearest.ts'
import { command, WrongUse } from './command.ts'

export const exportCommand = command({
  name: 'export',
  usage: 'sayso export jsonl|csv [TABLE] [--no-text] > FILE',
  summary: 'Write the ledger to standard output, as JSON lines (everything) or as one CSV table.',
  about: `JSON lines hold every record and can be imported again. CSV tables: ${CSV_TABLES.join(', ')}. Cells that a spreadsheet would run\nare defused with a leading apostrophe.`,
  example: 'sayso export jsonl > ledger.jsonl\nsayso export csv statements > statements.csv',
  options: {
    'no-text': { type: 'boolean', help: 'Without full article texts and original bytes (cannot be imported).' },
    log: { type: 'boolean', help: 'With the ledger’s log (its salts are random: two ledgers with the same contents differ there).' },
    bom: { type: 'boolean', help: 'Begin the CSV with a byte order mark, for spreadsheets that need it.' },
  },
  arguments: [1, 2],
  async run({ values, positionals: [format, table = 'attributions'] }, context) {
    const ledger = context.ledger()
    const write = (text: string) => context.write(text)
    if (format === 'jsonl') await exportJsonl(ledger, write, { text: !values['no-text'], log: values.log })
    else if (format === 'csv') {
      const known = CSV_TABLES.find((name) => name === table)
      if (known === undefined) throw new WrongUse(`There is no CSV table "${table}".`, `${hint(table, CSV_TABLES)}Tables: ${CSV_TABLES.join(', ')}.`)
      await exportCsv(ledger, write, known, { bom: values.bom })
    } else throw new WrongUse(`There is no export format "${format}".`, `${hint(format!, ['jsonl', 'csv'])}Formats: jsonl, csv.`)
    return 0
  },
})

const hint = (wanted: string, known: readonly string[]) => {
  const [near] = nearest(wanted, known, 1)
  return near === undefined ? '' : `Did you mean "${near}"? `
}
