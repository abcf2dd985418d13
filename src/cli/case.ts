import type { CaseEntryRequest, CaseItem } from '../api/index.ts'
import { dayOf } from '../text/dates.ts'
import { caseDossier, exportCase, type Write } from '../export/index.ts'
import { command, JSON_OUTPUT, WrongUse, type Context } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, fit, inkOf, shown } from './ink.ts'
import { statementLines } from './lines.ts'
import { toFile } from './output-file.ts'

const DOES = ['list', 'show', 'add', 'note', 'remove', 'export'] as const

interface Given {
  readonly who: string
  readonly json: boolean
  readonly about: string | undefined
  readonly to: string | undefined
  readonly output: string | undefined
  readonly confidence: string | undefined
}

export const caseCommand = command({
  name: 'case',
  usage: 'sayso case list | show CASE | add CASE ID… | note CASE WORDS… | remove CASE ENTRY… | export CASE --output FILE',
  summary: 'Keep statements, passages, articles and notes together under a name.',
  about: [
    'add pins by id (s… a statement, p… a passage, a… an article) and opens the case where there is none of that name. Entries are signed,',
    'dated and only ever added; remove takes one out, adding it again puts it back. export writes the case’s statements as a dossier, or,',
    'to a file that ends in .jsonl, everything in it as JSON lines.',
  ].join('\n'),
  example: 'sayso case add "Vell bridge" sdbcbc7c03366d2e5 --as "D. Marr"\nsayso case note "Vell bridge" "The ministry has the pictures" --about tf2a9c04d1e8b7a61\nsayso case export "Vell bridge" --output vell-bridge.html',
  options: {
    as: { type: 'string', value: 'name', help: 'Who signs; else $USER.' },
    about: { type: 'string', value: 'entry', help: 'note: the entry that it is about.' },
    to: { type: 'string', value: 'format', help: 'export: dossier or jsonl; else by the file’s name.' },
    output: { type: 'string', short: 'o', value: 'file', help: 'export: write to this file; it is there only once it is whole.' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [1, Infinity],
  async run({ values, positionals: [does, name, ...rest] }, context) {
    const given = { ...values, who: values.as ?? context.env['USER'] ?? context.env['USERNAME'] ?? 'someone' }
    if (does === 'list') return list(given, context)
    if (!DOES.some((one) => one === does)) throw new WrongUse(`sayso case does not know "${does}".`, `It knows: ${DOES.join(', ')}.`)
    if (name === undefined) throw new WrongUse(`sayso case ${does} needs the name of a case.`, '`sayso case list` lists them.')
    if (does === 'show') return show(name, given, context)
    if (does === 'export') return take(name, given, context)
    if (rest.length === 0) throw new WrongUse(`sayso case ${does} needs ${does === 'note' ? 'words' : 'an id'} after the name.`, `For example: sayso case ${does} "${name}" ${does === 'note' ? '"Ask the ministry"' : does === 'add' ? 'sdbcbc7c03366d2e5' : 'tf2a9c04d1e8b7a61'}`)
    return write(does as 'add' | 'note' | 'remove', name, rest, given, context)
  },
})

function list({ json }: Given, context: Context): number {
  const cases = context.ledger().cases.list()
  const ink = inkOf(context.colour)
  for (const one of cases) {
    if (json) context.print(JSON.stringify(one))
    else context.print(`${ink.blue(one.id)}  ${ink.bold(shown(one.name))}  ${ink.dim(`${counted(one.items, 'item')} · ${counted(one.notes, 'note')} · ${shown(one.opened_by)}, ${one.changed_at.slice(0, 10)}`)}`)
  }
  if (cases.length === 0 && !json) context.print('No case yet. Open one with: sayso case add NAME ID')
  return cases.length === 0 ? 1 : 0
}

async function show(name: string, { json }: Given, context: Context): Promise<number> {
  const ledger = context.ledger()
  if (json) {
    await exportCase(ledger, (text) => context.write(text), name)
    return 0
  }
  const { case: about, items, removed } = ledger.cases.page(name)
  const ink = inkOf(context.colour)
  context.print(`${ink.bold(shown(about.name))}  ${ink.dim(`${about.id} · opened by ${shown(about.opened_by)}, ${about.opened_at.slice(0, 10)}`)}`)
  for (const item of items) {
    context.print('')
    for (const line of itemLines(item, ink, context.width)) context.print(line)
    for (const note of item.notes) context.print(`    ${ink.dim('note')} ${shown(note.words)} ${ink.dim(`(${shown(note.who)}, ${note.at.slice(0, 10)} · ${note.entry})`)}`)
  }
  if (removed.length > 0) context.print(ink.dim(`\n${counted(removed.length, 'entry', 'entries')} taken out: ${removed.map(({ entry }) => entry).join(', ')}`))
  return 0
}

function itemLines(item: CaseItem, ink: ReturnType<typeof inkOf>, width: number): string[] {
  const signed = ink.dim(`${item.entry} · ${shown(item.who)}, ${item.at.slice(0, 10)}`)
  if (item.tombstone) return [`${item.type} forgotten by ${shown(item.tombstone.who)}, ${item.tombstone.at.slice(0, 10)}: ${shown(item.tombstone.why)}`, signed]
  if (item.type === 'note') return [`${ink.dim('note')} ${shown(item.words ?? '')}`, signed]
  if (item.passage) return [`${ink.dim('passage')} ${fit(shown(item.passage.words), width - 8)}`, `${shown(item.speaker?.name ?? 'nobody named')} · ${shown(item.article?.outlet?.name ?? 'outlet unknown')} · ${dayOf(item.date) ?? 'date unknown'} · ${item.id}`, signed]
  if (item.statement) return [...statementLines(item.statement, ink, width), signed]
  if (item.article) return [`${ink.dim('article')} ${ink.bold(shown(item.article.title))}`, `${shown(item.article.outlet?.name ?? 'outlet unknown')} · ${dayOf(item.date) ?? 'date unknown'} · ${item.id}`, signed]
  return [`${item.type}: no reading that counts has it any more`, signed]
}

const TYPES = { s: 'statement', p: 'passage', a: 'article' } as const

function write(does: 'add' | 'note' | 'remove', name: string, rest: readonly string[], { who, about }: Given, context: Context): number {
  const { cases, transaction } = context.ledger()
  if (does === 'add') {
    const subjects = rest.map((id) => {
      const type = TYPES[id[0] as keyof typeof TYPES]
      if (!type) throw new WrongUse(`"${id}" is no id of a statement, passage or article.`, 'Ids start with s, p or a.')
      return { type, id }
    })
    const before = cases.list().length
    const { id, entries } = transaction(() => { // an id that is not known opens no case
      const { id } = cases.open(who, name)
      return { id, entries: subjects.map((subject) => cases.add(id, { who, what: 'pin', subject }).id) }
    })
    if (cases.list().length > before) context.tell(`Opened case ${id}.`)
    for (const entry of entries) context.print(entry)
    return 0
  }
  const entries: CaseEntryRequest[] = does === 'note'
    ? [{ who, what: 'note', words: rest.join(' '), ...(about === undefined ? {} : { entry: about }) }]
    : rest.map((entry) => ({ who, what: 'remove', entry }))
  for (const entry of entries) context.print(cases.add(name, entry).id)
  return 0
}

async function take(name: string, { to, output, confidence, who, ...rest }: Given & { readonly as?: string | undefined }, context: Context): Promise<number> {
  const format = to ?? (output?.endsWith('.jsonl') ? 'jsonl' : 'dossier')
  if (format !== 'dossier' && format !== 'jsonl') throw new WrongUse(`A case is not exported to "${format}".`, 'Formats: dossier, jsonl.')
  const ledger = context.ledger()
  const run = (write: Write) => format === 'jsonl'
    ? exportCase(ledger, write, name)
    : caseDossier(ledger, name, confidenceOf(confidence))(write, { now: context.now().toISOString().replace(/\.\d+Z$/, 'Z'), version: context.version, by: rest.as === undefined ? undefined : who })
  if (output === undefined) await run((text) => context.write(text))
  else context.tell(`${output}: ${counted((await toFile(output, run)).records, format === 'jsonl' ? 'line' : 'statement')}`)
  return 0
}
