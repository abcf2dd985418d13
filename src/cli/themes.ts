import { ThemesQuery, type ThemeList, type ThemeSummary } from '../api/index.ts'
import { ACT_WORDS } from '../text/act-words.ts'
import { checked } from './checked.ts'
import { command, JSON_OUTPUT } from './command.ts'
import { counted, inkOf, shown, type Ink } from './ink.ts'

export const themes = command({
  name: 'themes',
  usage: 'sayso themes [--state STATE] [--party NAME] [--suggest] [--json]',
  summary: 'Accusations and defences that recur across speakers, outlets and dates.',
  about: [
    'Suggested by the machine from what is alleged, of whom, and shared words; named and confirmed by people (sayso theme). A theme is never one',
    'statement, and nobody is asked whether it is so. Suggestions are counted whenever articles are added; --suggest reads articles that were',
    'added by an older version too, and counts all of them anew.',
  ].join('\n'),
  example: 'sayso themes --party army',
  options: {
    state: { type: 'string', value: 'state', help: 'Only those suggested, named, dismissed or disputed; else all but the dismissed.' },
    party: { type: 'string', value: 'name', help: 'Only against those whose printed name holds this.' },
    limit: { type: 'string', value: 'n', help: 'At most so many (100; 500 at most).' },
    suggest: { type: 'boolean', help: 'Read and count anew first.' },
    json: JSON_OUTPUT,
  },
  arguments: [0, 0],
  async run({ values }, context) {
    const ledger = context.ledger()
    if (values.suggest) {
      const { linking } = await context.model()
      const read = ledger.transaction(() => ledger.arguments.readUnread(linking))
      context.tell(`${counted(read, 'article')} read for themes, ${counted(ledger.arguments.refresh({ all: true }), 'group')} counted.`)
    }
    const { themes: found, total } = ledger.themes.list(checked('themes', ThemesQuery, { state: values.state, party: values.party, limit: values.limit }))
    if (values.json) {
      for (const theme of found) context.print(JSON.stringify(theme))
      return total === 0 ? 1 : 0
    }
    const ink = inkOf(context.colour)
    for (const theme of found) for (const line of lines(theme, ink)) context.print(line)
    if (total > found.length) context.print(ink.dim(`… ${counted(total - found.length, 'more theme')}; --limit shows more.`))
    if (total === 0) context.print('No theme fits. sayso themes --suggest reads what an older version added.')
    return total === 0 ? 1 : 0
  },
})

/** A person's name for it; else the kind, or the words that are shared, and that nobody has named it. */
export function titleOf({ name, act, words, accused }: Pick<ThemeSummary, 'name' | 'act' | 'words' | 'accused'>): string {
  const found = act !== null ? ACT_WORDS[act]! : words === null ? '' : `“${shown(words)}”`
  const against = accused === null ? '' : `: ${shown(accused)}`
  return name === null ? `${found}${against}` : `${shown(name)}${found === '' ? '' : ` (${found}${against})`}`
}

const STATE: Readonly<Record<ThemeSummary['state'], string>> = { suggested: 'suggested by the machine, not named', named: 'named by people', dismissed: 'dismissed', disputed: 'disputed: named by one, dismissed by another' }

export function factsOf(theme: ThemeSummary): string {
  const { state, statements, speakers, outlets, articles, first, last, denies, confirmed } = theme
  return [
    STATE[state], counted(statements, 'statement'), `${counted(speakers, 'speaker')} named`, counted(articles, 'article'), outlets === 0 ? 'outlet not known' : counted(outlets, 'outlet'), first === null ? 'no date' : first === last ? first : `${first} to ${last}`,
    ...(confirmed > 0 ? [`${confirmed} put in by people`] : []), ...(denies > 0 ? [`${denies} ${denies === 1 ? 'says' : 'say'} it is not so`] : []), ...(theme.both_sides ? ['from both sides'] : []),
  ].join(' · ')
}

/** Who accuses whom, where both make the argument. */
export function sidesLine({ both_sides: sides }: ThemeSummary): string | null {
  if (!sides) return null
  const [a, b] = [shown(sides.a.speaker), shown(sides.b.speaker)]
  if (sides.why === 'each-other') return `from both sides: ${a} accuses ${shown(sides.a.accused ?? '')}, ${b} accuses ${shown(sides.b.accused ?? '')}`
  return `from both sides: ${a}, who ${sides.why === 'named' ? 'names the other in an accusation' : `accuses ${shown(sides.through ?? '')} elsewhere`}, and ${b}`
}

function lines(theme: ThemeList['themes'][number], ink: Ink): string[] {
  const indent = ' '.repeat(theme.id.length + 2)
  const sides = sidesLine(theme)
  return [
    `${ink.blue(theme.id)}  ${ink.bold(titleOf(theme))}`,
    `${indent}${ink.dim(factsOf(theme))}`,
    ...(sides === null ? [] : [`${indent}${ink.dim(sides)}`]),
    ...theme.against.map(({ id, accused, statements }) => `${indent}${ink.dim(`${id}  ${shown(accused)}: ${counted(statements, 'statement')}`)}`),
  ]
}
