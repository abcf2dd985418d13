import { createReadStream } from 'node:fs'
import { importJsonl } from '../export/index.ts'
import { Unreadable } from '../intake/formats/errors.ts'
import { linesOf } from '../intake/formats/lines.ts'
import { traceOf } from '../linking/index.ts'
import { command } from './command.ts'
import { counted } from './ink.ts'

export const importCommand = command({
  name: 'import',
  usage: 'sayso import FILE|-',
  summary: 'Read an export in JSON lines into an empty ledger.',
  example: 'sayso import ledger.jsonl --ledger copy.ledger',
  options: {},
  arguments: [1, 1],
  async run({ positionals }, context) {
    const path = positionals[0]!
    const { linking } = context.model()
    const ledger = context.ledger({ create: true })
    try {
      const lines = linesOf(path === '-' ? context.stdin : createReadStream(path), Infinity)
      const { records } = await importJsonl(ledger, lines, { sign: (passage) => traceOf(passage, linking) })
      context.print(`${counted(records, 'record')} imported.`)
      return 0
    } catch (cause) {
      if (cause instanceof Error && 'syscall' in cause) throw new Unreadable(path, cause)
      throw cause
    }
  },
})
