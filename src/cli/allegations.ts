import { AllegationsQuery, type AllegationEntry } from '../api/index.ts'
import { articleOf, checked, ONLY, ONLY_IN } from './checked.ts'
import { command, JSON_OUTPUT } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, inkOf, shown } from './ink.ts'
import { hiddenLine } from './lines.ts'

const ANSWER: Readonly<Record<string, string>> = { denial: 'denied', 'no-comment': 'no comment', allegation: '' }

export const allegations = command({
  name: 'allegations',
  usage: 'sayso allegations [PARTY] [--outlet NAME] [--article ID] [--from DAY] [--to DAY] [--confidence C] [--json]',
  summary: 'Who accuses whom of what, how often, from how many independent origins, answered or not.',
  about: 'Names are those printed; two names of one body are two rows. Nobody is asked whether it is so.\nPARTY is part of the name of the accuser or the accused.',
  example: 'sayso allegations "Defence Ministry"',
  options: {
    ...ONLY,
    article: ONLY_IN.article,
    limit: { type: 'string', value: 'n', help: 'At most so many rows (100; 500 at most).' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [0, 1],
  run({ values, positionals: [party] }, context) {
    const ledger = context.ledger()
    const outlet = values.outlet === undefined ? undefined : ledger.outlets.named(values.outlet).id
    const query = checked('allegations', AllegationsQuery, { confidence: confidenceOf(values.confidence), party, outlet, article: articleOf(ledger, values.article), from: values.from, to: values.to, limit: values.limit })
    const { accusations, total, untied, hidden } = ledger.allegations.table(query)
    if (values.json) {
      for (const accusation of accusations) context.print(JSON.stringify(accusation))
      return 0
    }
    const ink = inkOf(context.colour)
    const where = ({ article }: AllegationEntry) => [article.outlet?.name ?? 'outlet not known', article.published?.edtf.slice(0, 10) ?? 'no date'].map(shown).join(', ')
    for (const { accuser, accused, times, outlets, independent_origins: { min, max }, acts, answers, answered_elsewhere: elsewhere } of accusations) {
      context.print(ink.bold(`${accuser === null ? 'nobody named' : shown(accuser)} → ${accused === null ? 'nobody named' : shown(accused)}`))
      context.print(ink.dim(`  ${times === 1 ? 'once' : counted(times, 'time')}${outlets === 0 ? '' : ` in ${counted(outlets, 'outlet')}`}, ${min === max ? counted(min, 'origin') : `at least ${min}, at most ${max} origins`}, ${answers.length > 0 ? 'answered' : elsewhere.length > 0 ? 'answered in another article, probably' : 'no answer found'}`))
      for (const { act, times: often, entries } of acts) {
        const made = [...new Set(entries.map((entry) => entry.made))].filter((one) => one !== 'made')
        context.print(`  “${shown(act)}”${often > 1 ? ` × ${often}` : ''}${made.length > 0 ? ` (${made.join(', ')})` : ''}  ${ink.dim(entries.map(where).join('; '))}`)
      }
      for (const answer of answers) context.print(`  ${ANSWER[answer.kind]}: ${answer.accused === null ? '' : `${shown(answer.accused)}, `}“${shown(answer.act.words)}”  ${ink.dim(where(answer))}`)
      for (const { answer, why } of elsewhere) context.print(`  probably ${ANSWER[answer.kind]}: ${answer.accused === null ? '' : `${shown(answer.accused)}, `}“${shown(answer.act.words)}”  ${ink.dim(`${where(answer)}; ${shown(why)}`)}`)
      context.print('')
    }
    if (total > accusations.length) context.print(ink.dim(`… ${counted(total - accusations.length, 'more pair')}; --limit shows more.`))
    if (total === 0) context.print('No allegation fits.')
    if (untied.length > 0) {
      context.print(`Answers of which it is not known what they answer:`)
      for (const answer of untied) context.print(`  ${answer.accused === null ? 'nobody named' : shown(answer.accused)}, ${ANSWER[answer.kind]}: “${shown(answer.act.words)}”  ${ink.dim(where(answer))}`)
    }
    const more = hiddenLine(hidden, 'allegation')
    if (more !== '') context.print(ink.dim(more))
    return total + untied.length === 0 ? 1 : 0
  },
})
