import { command, WrongUse } from './command.ts'
import { CONFIDENCE } from './dial.ts'
import { FORMATS, formatOf } from './export-formats.ts'
import { toFile } from './output-file.ts'

const WIDTH = Math.max(...Object.keys(FORMATS).map((name) => name.length))

export const exportCommand = command({
  name: 'export',
  usage: 'sayso export FORMAT [TABLE] [--output FILE]',
  summary: 'Take the ledger away in a form that others read, to standard output or a file.',
  about: [
    ...Object.entries(FORMATS).map(([name, { about }]) => `${name.padEnd(WIDTH)}  ${about}`),
    '', 'docs/exports.md says what each field means. Full article text goes along with jsonl, and else only with --text. Cells that a',
    'spreadsheet would run are defused with a leading apostrophe.',
  ].join('\n'),
  example: 'sayso export jsonl > ledger.jsonl\nsayso export csv statements --output statements.csv\nsayso export dossier --speaker "Renna Ostivar" --output ostivar.html',
  options: {
    output: { type: 'string', short: 'o', value: 'file', help: 'Write to this file; it is there only once it is whole.' },
    statement: { type: 'string', multiple: true, value: 'id', help: 'dossier: this statement; may be given several times, in the order wanted.' },
    speaker: { type: 'string', multiple: true, value: 'name', help: 'dossier: all statements of this speaker.' },
    search: { type: 'string', multiple: true, value: 'words', help: 'dossier: all statements with these words.' },
    title: { type: 'string', value: 'title', help: 'dossier: its title.' },
    by: { type: 'string', value: 'name', help: 'dossier: who made it, as it shall stand on it.' },
    confidence: { ...CONFIDENCE, help: `csv, dossier, ftm, graphml, web-annotation: ${CONFIDENCE.help} A table leaves nothing out where not told.` },
    text: { type: 'boolean', help: 'dossier, ftm: with the full text of the articles.' },
    'no-text': { type: 'boolean', help: 'jsonl: without full article texts and original bytes (cannot be imported).' },
    log: { type: 'boolean', help: 'jsonl: with the ledger’s log (its salts are random: two ledgers with the same contents differ there).' },
    bom: { type: 'boolean', help: 'csv: begin with a byte order mark, for spreadsheets that need it.' },
  },
  arguments: [1, 2],
  async run({ values: { output, ...values }, positionals: [name, table] }, context) {
    const wanted = { ...values, table }
    const format = formatOf(name!, wanted)
    if (output === '') throw new WrongUse('--output names no file.', 'Give a file name, or leave it out to write to standard output.')
    if (output === undefined) {
      if (format.binary) throw new WrongUse(`export ${name} writes bytes and needs a file.`, `Name it: sayso export ${name} --output FILE`)
      await format.run(context, (text: string | Uint8Array) => context.write(text as string), wanted)
      return 0
    }
    const { records } = await toFile(output, (write) => format.run(context, write, wanted))
    context.tell(`${output}: ${records.toLocaleString('en-GB')} ${name === 'dossier' ? (records === 1 ? 'statement' : 'statements') : records === 1 ? 'record' : 'records'}`)
    return 0
  },
})
