import { NamingsQuery, type ArticleRef, type NamingGroup, type PartySummary, PartyQuery, type Standing, type VoiceEntry, VoicesQuery } from '../api/index.ts'
import { articleOf, checked, ONLY, ONLY_IN } from './checked.ts'
import { command, JSON_OUTPUT, type Context } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, inkOf, shown, type Ink } from './ink.ts'

const STANDINGS: Readonly<Record<Standing, string>> = {
  'own-words': 'in words of their own', reported: 'in the article’s words', 'through-others': 'only through others', asked: 'asked, no answer', 'spoken-for': 'accused, heard only in somebody who may speak for them (inferred)',
  'not-heard': 'accused and not heard',
}
const VOICES = { own: 'own voice', said: 'in others’ words', quoted: 'in a quotation of nobody named', told: 'told as somebody’s name for them' } as const

export const voices = command({
  name: 'voices',
  usage: 'sayso voices [PARTY] [--article ID] [--case NAME] [--outlet NAME] [--words WORDS] [--standing S] [--names] [--from DAY] [--to DAY] [--confidence C] [--json]',
  summary: 'Who speaks in their own words, who is heard only through others, who is accused and not heard.',
  about: 'PARTY is a party’s id or name: then its articles, what it is called, and with which words it is reported. Without one, parties\nare listed with the number of articles in each standing. Parties in several articles are one only under a full name; “the\nministry” in two of them is counted under one name, not known to be the same. Nothing here says who should have been heard.',
  example: 'sayso voices "Uldren Guard"',
  options: {
    ...ONLY_IN,
    ...ONLY,
    standing: { type: 'string', value: 's', help: `Only with this standing: ${Object.keys(STANDINGS).join(', ')}.` },
    names: { type: 'boolean', help: 'What parties are called, by whom, in whose voice.' },
    limit: { type: 'string', value: 'n', help: 'At most so many rows (100; 500 at most).' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [0, 1],
  run({ values, positionals: [given] }, context) {
    const ledger = context.ledger()
    const { print } = context
    const ink = inkOf(context.colour)
    const scope = {
      outlet: values.outlet === undefined ? undefined : ledger.outlets.named(values.outlet).id, article: articleOf(ledger, values.article),
      case: values.case, words: values.words, from: values.from, to: values.to,
    }
    const query = { ...scope, confidence: confidenceOf(values.confidence), standing: values.standing, limit: values.limit }
    const party = given === undefined ? undefined : ledger.voices.named(given)
    if (values.names) {
      const { groups, total, articles } = ledger.namings.table(checked('voices', NamingsQuery, { ...scope, party, limit: values.limit }))
      for (const group of groups) print(values.json ? JSON.stringify(group) : namingLine(group, ink))
      if (!values.json && total > groups.length) print(ink.dim(`… ${counted(total - groups.length, 'more group')}; --limit shows more.`))
      if (!values.json) print(total === 0 ? 'Nobody is called anything that is looked for.' : ink.dim(`in ${counted(articles, 'article')} looked at`))
      return total === 0 ? 1 : 0
    }
    if (party !== undefined) {
      const page = ledger.voices.page(party, checked('voices', PartyQuery, query))
      if (values.json) print(JSON.stringify(page))
      else {
        print(`${ink.bold(shown(page.party.name))}  ${ink.dim(summaryOf(page.party))}`)
        for (const entry of page.voices) showEntry(entry, where(entry.article), context, ink)
        if (page.total > page.voices.length) print(ink.dim(`… ${counted(page.total - page.voices.length, 'more article')}; --limit shows more.`))
        if (page.namings.length > 0) print(`\n${ink.bold('What it is called')}`)
        for (const group of page.namings) print(namingLine(group, ink))
        if (page.cues.length > 0) print(`\n${ink.bold('With which words it is reported')}`)
        for (const { outlet, distance, cues } of page.cues) print(`  ${shown(outlet?.name ?? 'outlet not known')}, ${distance}: ${cues.map(({ cue, count }) => `${shown(cue)} ${count}×`).join(', ')}`)
        hiddenLine(page.hidden.doubtful, 'article', print, ink)
      }
      return page.total === 0 ? 1 : 0
    }
    if (scope.article !== undefined) {
      const { voices: found, unnamed, namings, hidden } = ledger.voices.article(scope.article, query)
      const wanted = found.filter(({ standing }) => values.standing === undefined || standing === values.standing)
      for (const entry of wanted) {
        if (values.json) print(JSON.stringify(entry))
        else showEntry(entry, shown(entry.name), context, ink)
      }
      if (values.json) return 0
      for (const group of namings) print(namingLine(group, ink))
      if (unnamed > 0) print(ink.dim(`${counted(unnamed, 'report')} of sources with no name`))
      hiddenLine(hidden.doubtful, 'party', print, ink)
      return wanted.length === 0 ? 1 : 0
    }
    if (values.json) {
      for (const entry of ledger.voices.entries(checked('voices', VoicesQuery, { ...query, limit: values.limit ?? '500' }))) print(JSON.stringify(entry))
      return 0
    }
    const { parties, total, articles, hidden } = ledger.voices.table(checked('voices', VoicesQuery, query))
    for (const one of parties) print(`${ink.bold(shown(one.name))}  ${ink.dim(summaryOf(one))}`)
    if (total > parties.length) print(ink.dim(`… ${counted(total - parties.length, 'more party', 'more parties')}; --limit shows more.`))
    print(total === 0 ? 'No party fits.' : ink.dim(`in ${counted(articles, 'article')} looked at`))
    hiddenLine(hidden.doubtful, 'party', print, ink)
    return total === 0 ? 1 : 0
  },
})

/** "5 articles: in words of their own 3, accused and not heard 2 · the same name, not known to be the same". */
const summaryOf = ({ articles, standings, one }: PartySummary): string =>
  `${counted(articles, 'article')}: ${standings.map(({ standing, articles: n }) => `${STANDINGS[standing]} ${n}`).join(', ')}${one || articles < 2 ? '' : ' · the same name, not known to be the same'}`

const where = ({ outlet, published, title }: ArticleRef): string => `${shown(outlet?.name ?? 'outlet not known')}, ${published?.edtf.slice(0, 10) ?? 'no date'}, “${shown(title)}”`

function showEntry({ standing, inferred, rows }: VoiceEntry, head: string, { print }: Context, ink: Ink): void {
  print(`  ${ink.bold(head)}: ${STANDINGS[standing]}${inferred && standing !== 'spoken-for' ? ink.dim(' (inferred)') : ''}`)
  for (const { how, words, cue, through, opponent } of rows.slice(0, 4)) {
    const by = through === null ? '' : how === 'accused' ? `, by ${shown(through)}` : `, through ${shown(through)}${opponent ? ' (who accuses them)' : ''}`
    print(`      ${how.replace('-', ' ')}${by}${cue && /\p{L}/u.test(cue) ? `, “${shown(cue)}”` : ''}: ${ink.dim(`“${shown(words.words)}”`)}`)
  }
  if (rows.length > 4) print(ink.dim(`      … ${counted(rows.length - 4, 'more place')}`))
}

function namingLine({ party, label, outlet, voice, distance, count, rows }: NamingGroup, ink: Ink): string {
  const by = [...new Set(rows.flatMap((row) => (row.by === null ? [] : [shown(row.by)])))]
  const how = distance === null ? '' : distance === 'marks' ? ', in quotation marks' : `, “${shown(distance)}”`
  return `  ${party === null ? ink.dim('nobody named') : shown(party.name)}: “${shown(label)}” ${count}×${how}  ${ink.dim(`${shown(outlet?.name ?? 'outlet not known')}, ${VOICES[voice]}${by.length > 0 ? ` (${by.slice(0, 3).join(', ')})` : ''}`)}`
}

function hiddenLine(doubtful: number, what: string, print: (line: string) => void, ink: Ink): void {
  if (doubtful > 0) print(ink.dim(`${counted(doubtful, `less sure ${what}`, what === 'party' ? 'less sure parties' : undefined)} not shown; --confidence complete shows them.`))
}
