import { serveWorkbench } from './workbench.ts'
import { command, WrongUse } from './command.ts'

export const serve = command({
  name: 'serve',
  usage: 'sayso serve [--port N] [--open]',
  summary: 'Open the workbench on this machine, for this ledger.',
  about: 'The server answers on the loopback address only: nothing leaves this machine. A ledger that is not there yet is made, empty.',
  example: 'sayso serve --ledger war.ledger --port 7200',
  options: {
    port: { type: 'string', value: 'n', help: 'Port (7171; where that is taken, the next free one).' },
    open: { type: 'boolean', help: 'Open it in the browser.' },
  },
  arguments: [0, 0],
  async run({ values }, context) {
    return serveWorkbench(context.ledger({ create: true }), context, { port: portOf(values.port), open: values.open })
  },
})

export function portOf(given: string | undefined): number {
  if (given === undefined) return 7171
  const port = Number(given)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new WrongUse(`--port "${given}" is no port.`, 'A port is a whole number from 0 to 65535.')
  return port
}
