import { ThemeQuery, type ThemeMember, type ThemePage } from '../api/index.ts'
import { WAY_WORDS } from '../text/act-words.ts'
import { checked, ONLY } from './checked.ts'
import { command, JSON_OUTPUT, WrongUse, type Context } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, fit, inkOf, shown, type Ink } from './ink.ts'
import { hiddenLine } from './lines.ts'
import { factsOf, sidesLine, titleOf } from './themes.ts'

export const theme = command({
  name: 'theme',
  usage: 'sayso theme THEME [--name NAME] [--add P…] [--remove P…] [--dismiss] [--undo D] [--confidence C] [--json]',
  summary: 'One theme: its statements in time, who makes the argument against whom, and why it is suggested. Name it, put in, take out.',
  about: 'THEME is an id or a name. Naming, putting in, taking out and dismissing are decisions: signed (--as), dated, undoable by their id (d…).\nA statement goes in or out by a passage of it (p…). Without THEME known yet, `new` makes a theme of your own: sayso theme new --name NAME --add P…',
  example: 'sayso theme z1f0c4a9e2b7d8356 --name "They hide behind civilians" --as "D. Marr"',
  options: {
    name: { type: 'string', value: 'name', help: 'Name it.' },
    add: { type: 'string', value: 'passage', multiple: true, help: 'Put this passage’s statement in.' },
    remove: { type: 'string', value: 'passage', multiple: true, help: 'Take it out.' },
    dismiss: { type: 'boolean', help: 'It is none.' },
    undo: { type: 'string', value: 'decision', help: 'Take a decision back.' },
    as: { type: 'string', value: 'name', help: 'Who decides; else $USER.' },
    why: { type: 'string', value: 'words', help: 'The reason, kept with the decision.' },
    accused: { type: 'string', value: 'name', help: 'Only against those whose printed name holds this.' },
    ...ONLY,
    limit: { type: 'string', value: 'n', help: 'At most so many statements (200; 1000 at most).' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [1, 1],
  run({ values, positionals: [given] }, context) {
    const ledger = context.ledger()
    const who = values.as ?? context.env['USER'] ?? context.env['USERNAME'] ?? 'someone'
    const why = values.why
    const isNew = given === 'new'
    if (isNew && values.name === undefined) throw new WrongUse('A new theme needs a name.', 'For example: sayso theme new --name "They hide behind civilians" --add p4c1…')
    const id = isNew ? ledger.themes.name({ who, name: values.name!, why }) : ledger.themes.find(given!)
    const subject = { type: 'theme', id } as const
    if (values.name !== undefined && !isNew) ledger.themes.name({ who, name: values.name, why, theme: id })
    for (const object of values.add ?? []) ledger.decisions.add({ who, why, what: 'include', subject, object })
    for (const object of values.remove ?? []) ledger.decisions.add({ who, why, what: 'exclude', subject, object })
    if (values.dismiss) ledger.decisions.add({ who, why, what: 'dismiss', subject })
    if (values.undo !== undefined) ledger.decisions.undo(values.undo, who, why)
    const outlet = values.outlet === undefined ? undefined : ledger.outlets.named(values.outlet).id
    const query = checked('theme', ThemeQuery, { confidence: confidenceOf(values.confidence), outlet, accused: values.accused, from: values.from, to: values.to, limit: values.limit })
    const page = ledger.themes.page(id, query)
    if (values.json) context.print(JSON.stringify(page))
    else show(page, context)
    return page.total === 0 ? 1 : 0
  },
})

function show(page: ThemePage, context: Context): void {
  const ink = inkOf(context.colour)
  const { theme: about, members, total, removed, shared, against, decisions, hidden } = page
  context.print(`${ink.blue(about.id)}  ${ink.bold(titleOf(about))}`)
  context.print(ink.dim(factsOf(about)))
  const sides = sidesLine(about)
  if (sides !== null) context.print(ink.dim(sides))
  if (against.length > 0) context.print(ink.dim(`against: ${against.slice(0, 8).map(({ accused, count }) => `${shown(accused)} ${count}×`).join(', ')}`))
  if (shared.length > 0) context.print(ink.dim(`by the words: ${shared.slice(0, 8).map(({ words, count }) => `“${shown(words)}” ${count}×`).join(', ')}`))
  for (const { what, who, at, name, id } of decisions) context.print(ink.dim(`${what === 'theme' ? `named “${shown(name ?? '')}”` : 'dismissed'} by ${shown(who)}, ${at.slice(0, 10)} · ${id}`))
  for (const member of members) {
    context.print('')
    for (const line of linesOf(member, ink, context.width)) context.print(line)
  }
  if (total > members.length) context.print(ink.dim(`… ${counted(total - members.length, 'more statement')}; --limit shows more.`))
  if (removed.length > 0) context.print(ink.dim(`taken out by people: ${removed.map(({ passage }) => passage).join(', ')}`))
  const more = hiddenLine(hidden, 'statement')
  if (more !== '') context.print(ink.dim(more))
}

const STATE: Readonly<Record<ThemeMember['state'], string>> = { confirmed: 'put in by a person', suggested: 'suggested', removed: 'taken out', disputed: 'disputed' }

function linesOf({ day, article, voice, speaker, way, accused, shows, content, state, passage, statement, decisions }: ThemeMember, ink: Ink, width: number): string[] {
  const who = voice === 'own' ? `${shown(article.outlet?.name ?? 'outlet not known')}, own voice` : shown(speaker?.name ?? 'nobody named')
  const how = way === null ? '' : ` ${WAY_WORDS[way]!}${accused === null ? '' : `: ${shown(accused)}`}`
  return [
    `${day ?? 'no date   '}  ${ink.bold(who)}${how}`,
    `            ${fit(shown(content.words), Math.max(40, width - 12))}`,
    `            ${ink.dim([...(shows === null ? [] : [`by “${shown(shows.words)}”`]), shown(article.outlet?.name ?? 'outlet not known'), STATE[state], passage, ...(statement === null ? [] : [statement]),
      ...decisions.map(({ what, who: by, id }) => `${what === 'include' ? 'put in' : 'taken out'} by ${shown(by)} (${id})`)].join(' · '))}`,
  ]
}
