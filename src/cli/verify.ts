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
    const { entries, contents } = context.ledger().verifyLog() // throws LogBroken, naming the entry
    context.print(`The log is whole: ${counted(entries, 'entry', 'entries')}, ${counted(contents, 'content')} compared with what it covers.`)
    return 0
  },
})
