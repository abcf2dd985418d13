import { command } from './command.ts'
import { counted } from './ink.ts'

export const verify = command({
  name: 'verify',
  usage: 'sayso verify',
  summary: 'Check the ledger’s log: that no entry was changed, taken out or put in.',
  example: 'sayso verify --ledger war.ledger',
  options: {},
  arguments: [0, 0],
  run(_, context) {
    const result = context.ledger().verifyLog()
    if (result.ok) {
      context.print(`The log is whole: ${counted(result.entries, 'entry', 'entries')}.`)
      return 0
    }
    context.print(`The log is broken at entry ${result.entry}: ${result.why}`)
    return 1
  },
})
