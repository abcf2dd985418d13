import { StatementsQuery } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { command, JSON_OUTPUT, WrongUse } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, inkOf, shown } from './ink.ts'
import { hiddenLine, statementLines } from './lines.ts'

export const statements = command({
  name: 'statements',
  usage: 'sayso statements [SPEAKER] [--outlet NAME] [--words WORDS] [--from DAY] [--to DAY] [--confidence C] [--json]',
  summary: 'List statements, those that most outlets carry first.',
  about: 'A statement is what was said once, whoever printed it. Shown are speech and writing that the engine is sure\nof, and what people accepted; --confidence complete shows thoughts and doubtful rows too.\nSPEAKER is a name as printed, or whole words of a name that only one speaker has.',
  example: 'sayso statements "Ministry of Supply" --carried 2',
  options: {
    outlet: { type: 'string', value: 'name', help: 'Only statements that this outlet carries.' },
    words: { type: 'string', value: 'words', help: 'Only statements with all of these words.' },
    from: { type: 'string', value: 'day', help: 'First reported on this day or later, as 2031-05-03.' },
    to: { type: 'string', value: 'day', help: 'First reported on this day or earlier.' },
    carried: { type: 'string', value: 'n', help: 'Carried by at least so many outlets.' },
    order: { type: 'string', value: 'order', help: 'carried (default), newest, oldest or doubtful.' },
    limit: { type: 'string', value: 'n', help: 'At most so many rows (50; 500 at most).' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [0, 1],
  run({ values, positionals: [name] }, context) {
    const ledger = context.ledger()
    const speaker = name === undefined ? undefined : ledger.speakers.named(name)
    const of = speaker === undefined ? {} : speaker.namesakes > 0 ? { printed: speaker.name } : { speaker: speaker.id }
    const outlet = values.outlet === undefined ? undefined : ledger.outlets.named(values.outlet).id
    const query = checked({
      confidence: confidenceOf(values.confidence), ...of, outlet, words: values.words, from: values.from, to: values.to,
      carried: values.carried, order: values.order, limit: values.limit,
    })
    const { statements: found, total, hidden } = ledger.statements.list(query)
    if (values.json) {
      for (const statement of found) context.print(JSON.stringify(statement))
      return 0
    }
    const ink = inkOf(context.colour)
    if (speaker !== undefined && speaker.namesakes > 0) context.print(ink.dim(`${shown(speaker.name)}: in ${counted(speaker.namesakes + 1, 'article')}, not known to be the same.`))
    for (const other of speaker === undefined ? [] : othersWith(name!, speaker.name, ledger)) context.print(ink.dim(`Not among these: ${shown(other.name)}, ${counted(other.statements, 'statement')}.`))
    for (const statement of found) for (const line of statementLines(statement, ink, context.width)) context.print(line)
    if (total > found.length) context.print(ink.dim(`… ${counted(total - found.length, 'more statement')}; --limit shows more.`))
    if (total === 0) context.print(hidden.thoughts + hidden.doubtful > 0 ? 'No statement that fits is so sure.' : 'No statement fits.')
    const more = hiddenLine(hidden, 'statement')
    if (more !== '') context.print(ink.dim(more))
    return total === 0 ? 1 : 0
  },
})

/** Up to three other speakers with these words in their name, so that a bare surname does not hide the person with a whole name. */
function othersWith(words: string, found: string, { speakers }: Pick<Ledger, 'speakers'>) {
  return words.trim().toLowerCase() !== found.toLowerCase() ? [] : speakers.list({ words, confidence: 0, limit: 4 }).speakers.filter(({ name }) => name.toLowerCase() !== found.toLowerCase()).slice(0, 3)
}

/** @throws WrongUse naming the option and what it takes */
function checked(query: Record<string, unknown>): StatementsQuery {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
  const result = StatementsQuery.safeParse(given)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const option = String(issue.path[0])
  throw new WrongUse(`--${option} "${String(given[option])}" does not fit: ${issue.message}.`, 'sayso statements --help shows what each option takes.')
}
