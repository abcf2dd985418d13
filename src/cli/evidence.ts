import { EvidenceQuery, type EvidenceSummary } from '../api/index.ts'
import { articleOf, checked, ONLY, ONLY_IN } from './checked.ts'
import { command, JSON_OUTPUT } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, inkOf, shown, type Ink } from './ink.ts'
import { hiddenLine } from './lines.ts'

/** Whether evidence was shown, in words. */
export const SHOWN: Readonly<Record<string, string>> = { shown: 'shown', described: 'described, not shown', unverified: 'unverified' }

export const evidence = command({
  name: 'evidence',
  usage: 'sayso evidence [SPEAKER] [--type T] [--shown S] [--kept K] [--outlet NAME] [--article ID] [--case NAME] [--words WORDS] [--from DAY] [--to DAY] [--cite] [--json]',
  summary: 'Cited evidence: who cites what for which words, whether it was shown, who prints the words without it.',
  about: 'SPEAKER is part of the name of who cites it. “Left out” stands only where a printing took the words from a record, or says from\nwhom it has them, and that one prints the evidence; else it is “not printed”. Nothing here says what evidence shows.',
  example: 'sayso evidence --type video --kept some',
  options: {
    type: { type: 'string', value: 't', help: 'video, photograph, satellite, aerial, document, witness, intercept, physical, data or unspecified.' },
    shown: { type: 'string', value: 's', help: 'shown, described, unverified or unsaid.' },
    kept: { type: 'string', value: 'k', help: 'all: every printing of the statement has evidence of the type. some: not every one.' },
    ...ONLY,
    ...ONLY_IN,
    cite: { type: 'boolean', help: 'Print citations: outlet, title, date, address, hash and spans.' },
    limit: { type: 'string', value: 'n', help: 'At most so many rows (200; 1000 at most).' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [0, 1],
  run({ values, positionals: [by] }, context) {
    const ledger = context.ledger()
    const { type, shown: how, kept, words, from, to, limit, case: given } = values
    const query = checked('evidence', EvidenceQuery, {
      confidence: confidenceOf(values.confidence), type, shown: how, kept, by, case: given, words, from, to, limit,
      outlet: values.outlet === undefined ? undefined : ledger.outlets.named(values.outlet).id, article: articleOf(ledger, values.article),
    })
    const { evidence: found, total, hidden } = ledger.evidence.list(query)
    const ink = inkOf(context.colour)
    for (const one of found) context.print(values.json ? JSON.stringify(one) : values.cite ? citationOf(one) : linesOf(one, ink))
    if (values.json) return 0
    if (total > found.length) context.print(ink.dim(`… ${counted(total - found.length, 'more row')}; --limit shows more.`))
    if (total === 0) context.print('No cited evidence fits.')
    const more = hiddenLine(hidden, 'row')
    if (more !== '') context.print(ink.dim(more))
    return total === 0 ? 1 : 0
  },
})

function linesOf({ type, words, shown: how, cited_by: by, cited_for: cited, carriers, article }: EvidenceSummary, ink: Ink): string {
  const where = [article.outlet?.name ?? 'outlet not known', article.published?.edtf.slice(0, 10) ?? 'no date'].map(shown).join(', ')
  const names = (of: typeof carriers) => [...new Set(of.map(({ outlet }) => shown(outlet?.name ?? 'an outlet not known')))].join(', ')
  const [out, absent] = [carriers.filter((one) => one.left_out), carriers.filter(({ keeps, left_out: left }) => !keeps && !left)]
  const kept = carriers.length === 0 ? [] : [
    `    ${carriers.filter(({ keeps }) => keeps).length} of ${carriers.length} articles with these words keep it${out.length > 0 ? `; left out by ${names(out)}` : ''}${absent.length > 0 ? `; not printed by ${names(absent)}` : ''}`,
  ]
  return [
    `${ink.bold(`${type}: “${shown(words)}”`)}${how === null ? '' : ` (${SHOWN[how]})`}  ${ink.dim(where)}`,
    `    ${by === null ? 'cited by the outlet itself' : `cited by ${shown(by.speaker?.name ?? 'somebody not named')} for “${shown(cited ?? '')}”`}`,
    ...kept,
  ].join('\n')
}

/** One row as a citation: type and words, who cites it, outlet, title, date, address, hash and spans. */
function citationOf({ type, words, cited_by: by, article, text_sha256: hash, spans }: EvidenceSummary): string {
  return [
    `${type} “${shown(words)}”`, by === null ? 'cited by the outlet itself' : `cited by ${shown(by.speaker?.name ?? 'somebody not named')}`, shown(article.outlet?.name ?? 'outlet not known'),
    `“${shown(article.title)}”`, article.published?.edtf.slice(0, 10) ?? 'no date', ...(article.url === null ? [] : [shown(article.url)]),
    `SHA-256 ${hash.slice(0, 16)}, ${spans.map(([start, end]) => `${start}–${end}`).join(', ')}`,
  ].join(', ')
}
