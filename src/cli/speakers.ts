import { command, JSON_OUTPUT } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, inkOf, shown } from './ink.ts'

export const speakers = command({
  name: 'speakers',
  usage: 'sayso speakers [NAME] [--confidence C] [--limit N] [--json]',
  summary: 'List speakers with their names and roles as printed, most reported first.',
  example: 'sayso speakers ministry',
  options: {
    limit: { type: 'string', value: 'n', help: 'At most so many rows (100; 500 at most).' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [0, 1],
  run({ values, positionals: [words] }, context) {
    const limit = Math.min(500, Math.max(1, Number(values.limit ?? 100) || 100))
    const ledger = context.ledger()
    const { speakers: found, total, hidden } = ledger.speakers.list({ ...(words === undefined ? {} : { words }), confidence: confidenceOf(values.confidence), limit, offset: 0 })
    if (values.json) {
      for (const speaker of found) context.print(JSON.stringify(speaker))
      return 0
    }
    if (found.length === 0) {
      if (hidden > 0) {
        context.print(`${counted(hidden, 'less sure speaker')} not shown; --confidence complete shows them.`)
        return 1
      }
      if (words !== undefined) ledger.speakers.named(words) // throws, with the nearest names
      context.print('No speakers yet. sayso add PATH reads articles.')
      return 1
    }
    const ink = inkOf(context.colour)
    for (const speaker of found) {
      const roles = speaker.roles.slice(0, 2).map(({ role, organisation }) => shown(organisation ? `${role}, ${organisation}` : role))
      const also = speaker.names.map(({ name }) => shown(name)).filter((name) => name !== shown(speaker.name)).slice(0, 4)
      context.print(`${ink.bold(shown(speaker.name))}${roles.length > 0 ? `  ${roles.join('; ')}` : ''}`)
      context.print(`  ${ink.dim([
        ...(speaker.namesakes > 0 ? [`in ${counted(speaker.articles, 'article')}, not known to be the same`] : []),
        counted(speaker.statements, 'statement'), counted(speaker.outlets, 'outlet'), speaker.type,
        ...(also.length > 0 ? [`also printed as ${also.join(', ')}`] : []), speaker.id,
      ].join(' · '))}`)
    }
    if (total > found.length) context.print(ink.dim(`… ${counted(total - found.length, 'more speaker')}; --limit shows more.`))
    if (hidden > 0) context.print(ink.dim(`${counted(hidden, 'less sure speaker')} not shown; --confidence complete shows them.`))
    return 0
  },
})
