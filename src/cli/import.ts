import { open } from 'node:fs/promises'
import { importJsonl } from '../export/index.ts'
import { Unreadable } from '../intake/formats/errors.ts'
import { linesOf } from '../intake/formats/lines.ts'
import { traceOf } from '../linking/index.ts'
import { command } from './command.ts'
import { counted, shown } from './ink.ts'

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
    try {
      // opened before the ledger, so that a path that is wrong leaves no empty ledger behind
      const bytes = path === '-' ? context.stdin : await streamOf(path)
      const ledger = context.ledger({ create: true })
      const lines = linesOf(bytes, Infinity)
      const { records } = await importJsonl(ledger, lines, { sign: (passage) => traceOf(passage, linking) })
      context.print(records === 0 ? `Nothing was imported: ${shown(path)} holds no line of an export.` : `${counted(records, 'record')} imported.`)
      return records === 0 ? 1 : 0
    } catch (cause) {
      if (cause instanceof Error && 'syscall' in cause) throw new Unreadable(path, cause)
      throw cause
    }
  },
})

/** A file's bytes; opening a folder fails as reading it would. */
async function streamOf(path: string): Promise<NodeJS.ReadableStream> {
  const file = await open(path)
  if ((await file.stat()).isDirectory()) {
    await file.close()
    throw new Unreadable(path, Object.assign(new Error('It is a folder.'), { code: 'EISDIR' }))
  }
  return file.createReadStream()
}
