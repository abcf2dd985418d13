import { command } from './command.ts'

export const record = command({
  name: 'record',
  usage: 'sayso record ARTICLE [--undo]',
  summary: 'Mark an article as a record: a transcript, release or video transcript that shows what was said.',
  about: 'Wordings of a statement are then compared with the record’s. It is a decision: signed (--as), dated, undoable.',
  example: 'sayso record a3f2a9c04d1e8b7a6 --as "D. Marr"',
  options: {
    undo: { type: 'boolean', help: 'Take the mark away.' },
    as: { type: 'string', value: 'name', help: 'Who decides; else $USER.' },
    why: { type: 'string', value: 'words', help: 'The reason, kept with the decision.' },
  },
  arguments: [1, 1],
  run({ values, positionals }, context) {
    const who = values.as ?? context.env['USER'] ?? context.env['USERNAME'] ?? 'someone'
    const { article, statements } = context.ledger().articles.markRecord(positionals[0]!, !values.undo, { who, why: values.why ?? '' })
    context.print(`${article} is ${values.undo ? 'no longer a record' : 'now a record'}; ${statements} of its statements are compared anew.`)
    return 0
  },
})
