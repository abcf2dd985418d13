import { createReadStream } from 'node:fs'
import { importJsonl } from '../export/index.ts'
import { linesOf } from '../intake/formats/lines.ts'
import { command } from './command.ts'
import { counted } from './ink.ts'

export const importCommand = command({
  name: 'import',
  usage: 'sayso import FILE|-',
  summary: 'Read an export in JSON lines into an empty ledger.',
  example: 'sayso import ledger.jsonl --ledger copy.ledger',
  options: {},
  arguments: [1, 1],
  async run({ positionals: [path] }, context) {
    const ledger = context.ledger({ create: true })
    const bytes = path === '-' ? context.stdin : createReadStream(path!)
    const { records } = await importJsonl(ledger, linesOf(bytes))
    context.print(`${counted(records, 'record')} imported.`)
    return 0
  },
})
