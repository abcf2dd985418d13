import { command, WrongUse } from './command.ts'

export const forget = command({
  name: 'forget',
  usage: 'sayso forget SNAPSHOT --why WORDS [--as NAME]',
  summary: 'Delete a snapshot’s text and bytes for privacy. A tombstone stays, and the log still verifies.',
  about: 'Facts in the ledger are never changed; this is the one exception, for the law. It cannot be undone.',
  example: 'sayso forget n3f2a9c04d1e8b7a6 --why "court order 12/31" --as "D. Marr"',
  options: {
    why: { type: 'string', value: 'words', help: 'The reason; needed, and kept on the tombstone.' },
    as: { type: 'string', value: 'name', help: 'Who decides; else $USER.' },
  },
  arguments: [1, 1],
  run({ values, positionals }, context) {
    if (values.why === undefined) throw new WrongUse('--why is missing.', 'Say why: the reason stays on the tombstone. Usage: sayso forget SNAPSHOT --why WORDS')
    const who = values.as ?? context.env['USER'] ?? context.env['USERNAME'] ?? 'someone'
    context.ledger().forget(positionals[0]!, { who, why: values.why })
    context.print(`${positionals[0]} is forgotten.`)
    return 0
  },
})
