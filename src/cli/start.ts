import { existsSync } from 'node:fs'
import { countPaths, inputsOf, parseMap } from '../intake/inputs.ts'
import { exampleCorpus } from '../intake/example.ts'
import { addWithProgress } from './add.ts'
import { command, type Context } from './command.ts'
import { portOf } from './serve.ts'
import { threadsOf } from './threads.ts'
import { serveWorkbench } from './workbench.ts'

export const start = command({
  name: 'start',
  usage: 'sayso start [PATH…] [--empty] [--port N] [--no-open]',
  summary: 'Read the example corpus, or your own files, and open the workbench.',
  about:
    'Without a path the example corpus is read into example.ledger. With paths, your files are read into sayso.ledger. Later starts\n' +
    'read nothing twice. --empty opens your own ledger as it is, to paste articles into.',
  example: 'npm start -- articles/',
  options: {
    empty: { type: 'boolean', help: 'Read nothing; open sayso.ledger, empty where it is new.' },
    port: { type: 'string', value: 'n', help: 'Port (7171; where that is taken, the next free one).' },
    'no-open': { type: 'boolean', help: 'Do not open a browser.' },
  },
  arguments: [0, Infinity],
  async run({ values, positionals }, context) {
    const example = positionals.length === 0 && !values.empty && context.ledgerPath === 'sayso.ledger'
    const own = example ? context.at('example.ledger') : context
    const known = example && existsSync(own.ledgerPath)
    const ledger = own.ledger({ create: true })
    const paths = example ? (known && ledger.overview().articles > 0 ? [] : [exampleCorpus()]) : positionals
    if (paths.length > 0) {
      const inputs = inputsOf(paths, { stdin: context.stdin, map: parseMap(undefined), signal: context.signal, defaultFormat: 'text' })
      const { stopped } = await addWithProgress(ledger, inputs, own, { threads: paths.length === 1 && example ? 0 : threadsOf(undefined), total: countPaths(paths) })
      if (stopped) return 130
      own.print('')
    }
    if (example && existsSync('sayso.ledger')) tellOwn(context)
    return serveWorkbench(ledger, own, { port: portOf(values.port), open: !values['no-open'] })
  },
})

function tellOwn(context: Context) {
  context.tell('This is the example. Your own ledger, sayso.ledger, opens with: npm start -- --empty')
}
