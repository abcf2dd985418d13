import { FiguresQuery, type FigureSummary } from '../api/index.ts'
import { quantityOf } from '../text/quantity.ts'
import { edtfOf, onTimeline } from '../text/timeline.ts'
import { articleOf, checked, ONLY, ONLY_IN } from './checked.ts'
import { command, JSON_OUTPUT } from './command.ts'
import { CONFIDENCE, confidenceOf } from './dial.ts'
import { counted, inkOf, shown, type Ink } from './ink.ts'
import { hiddenLine } from './lines.ts'

export const figures = command({
  name: 'figures',
  usage: 'sayso figures [SPEAKER] [--place NAME] [--counts WHAT] [--outlet NAME] [--article ID] [--from DAY] [--to DAY] [--all | --timeline] [--confidence C] [--json]',
  summary: 'Figures of harm about the same happening side by side: how many, who states it, what differs.',
  about: [
    'SPEAKER is part of the name of who states it. Figures are put side by side where kind, place, time and those counted agree, or where',
    'one statement holds them; each group says why, and whatever else it holds stays in it. Where outlets differ comes first. A place that',
    'the article names elsewhere, of its happening, is marked as inferred. Which number is right is not asked. --all lists every figure,',
    'tied or not; --timeline puts them in order of the time they are told of, no more precise than it is printed.',
  ].join('\n'),
  example: 'sayso figures --place Halsenik --counts killed',
  options: {
    place: { type: 'string', value: 'name', help: 'Only where this is part of the name of the place, or of its happening’s.' },
    counts: { type: 'string', value: 'what', help: 'Only what is counted so: killed, injured, attacks …' },
    ...ONLY,
    outlet: { type: 'string', value: 'name', help: 'Only happenings that this outlet has a figure of.' },
    article: ONLY_IN.article,
    all: { type: 'boolean', help: 'List every figure, newest first, instead of happenings.' },
    timeline: { type: 'boolean', help: 'In order of time; what has no year last, in no order.' },
    limit: { type: 'string', value: 'n', help: 'At most so many rows (200; 1000 at most).' },
    confidence: CONFIDENCE,
    json: JSON_OUTPUT,
  },
  arguments: [0, 1],
  run({ values, positionals: [by] }, context) {
    const ledger = context.ledger()
    const outlet = values.outlet === undefined ? undefined : ledger.outlets.named(values.outlet).id
    const query = checked('figures', FiguresQuery, { confidence: confidenceOf(values.confidence), by, place: values.place, counts: values.counts, outlet, article: articleOf(ledger, values.article), from: values.from, to: values.to, limit: values.limit })
    const ink = inkOf(context.colour)
    if (values.all) {
      const { figures: found, total, hidden } = ledger.figures.list(query)
      for (const figure of found) context.print(values.json ? JSON.stringify(figure) : lineOf(figure, ink))
      if (values.json) return 0
      if (total === 0) context.print('No figure fits.')
      if (total > found.length) context.print(ink.dim(`… ${counted(total - found.length, 'more figure')}; --limit shows more.`))
      const more = hiddenLine(hidden, 'figure')
      if (more !== '') context.print(ink.dim(more))
      return total === 0 ? 1 : 0
    }
    const { happenings, total, alone, alone_total, hidden } = ledger.figures.happenings(query)
    if (values.timeline) {
      const told = [...happenings, ...alone.map((figure) => ({ type: figure.type, place: figure.place?.name ?? null, when: null, figures: [figure] }))]
      const { moments, open } = onTimeline(told, ({ when, figures: of }) => when ?? of[0]!.when)
      for (const { edtf, precision, items } of [...moments, ...(open.length > 0 ? [{ edtf: null, precision: null, items: open }] : [])]) {
        if (values.json) context.print(JSON.stringify({ when: edtf, precision, told: items.map(({ type, place, figures: of }) => ({ type, place, figures: of })) }))
        else {
          context.print(ink.bold(edtf === null ? 'no time known' : `${edtf}${precision === 'day' ? '' : `  ${ink.dim(PRECISION[precision!])}`}`))
          for (const { type, place, figures: of } of items) {
            context.print(`  ${type ?? 'happening'}${place === null ? '' : ` · ${shown(place)}`}`)
            for (const figure of of) context.print(`    ${lineOf(figure, ink)}`)
          }
        }
      }
      if (!values.json && told.length === 0) context.print('No figure fits.')
      return told.length === 0 ? 1 : 0
    }
    for (const { type, place, when, why, differences, figures: of, ...rest } of happenings) {
      if (values.json) {
        context.print(JSON.stringify({ type, place, when, why, ...rest, differences, figures: of }))
        continue
      }
      context.print(ink.bold([type ?? 'happening', ...(place === null ? [] : [shown(place)]), ...(when?.earliest ? [edtfOf(when)] : [])].join(' · ')))
      for (const figure of of) context.print(`  ${lineOf(figure, ink)}`)
      const words = new Map(of.map((figure) => [figure.id, `“${shown(figure.words)}”`]))
      for (const { a, b, kind, why: reason } of differences) context.print(`  ${kind === 'real' || kind === 'later' ? `${words.get(a)} / ${words.get(b)}: ` : ''}${reason}`)
      context.print(`  ${ink.dim(`side by side because: ${why.map(shown).join('; ')}`)}`)
      context.print('')
    }
    if (values.json) return 0
    if (total === 0) context.print('No two figures that fit are known to be about the same happening.')
    if (alone_total > 0) context.print(ink.dim(`${counted(alone_total, 'figure')} tied to nothing; --all lists them.`))
    const more = hiddenLine(hidden, 'figure')
    if (more !== '') context.print(ink.dim(more))
    return total + alone_total === 0 ? 1 : 0
  },
})

const PRECISION = { day: '', month: 'some time in the month', year: 'some time in the year', period: 'a period', 'one-of': 'one of the days' } as const

/** "12 … 15 killed: people · own voice · Orrin Wire, 2031-05-03". */
function lineOf(figure: FigureSummary, ink: Ink): string {
  const by = figure.stated_by === null ? 'own voice' : shown(figure.stated_by.speaker?.name ?? 'somebody not named')
  const where = [figure.article.outlet?.name ?? 'outlet not known', figure.article.published?.edtf.slice(0, 10) ?? 'no date'].map(shown).join(', ')
  return `${quantityOf(figure).padEnd(9)} ${figure.counts}${figure.whom ? `: ${shown(figure.whom)}` : ''}${figure.cumulative ? ' (total)' : ''}${figure.place?.basis === 'inferred' ? ` (${shown(figure.place.name)}: inferred)` : ''}  ${ink.dim(`${by} · ${where} · “${shown(figure.words)}”`)}`
}
