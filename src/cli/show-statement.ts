import type { StatementPage, Variant } from '../api/index.ts'
import type { StackCell } from '../text/records.ts'
import { describeChange } from '../text/describe-change.ts'
import { surenessOf } from '../text/confidence.ts'
import type { Context } from './command.ts'
import { counted, fold, inkOf, instantShown, shown, type Ink } from './ink.ts'
import { carriedBy, decisionLines, headShown, hiddenLine, namesShown, stancesShown } from './lines.ts'

/** Prints a statement: its words, who carries it, each wording with what differs, and why they are linked. */
export function showStatement(page: StatementPage, context: Pick<Context, 'print' | 'colour' | 'width'>) {
  const ink = inkOf(context.colour)
  const { statement, independent_origins: origins } = page
  const print = (line: string, indent = '') => fold(line, context.width, indent).forEach(context.print)

  print(ink.bold(headShown(statement)))
  print([namesShown(statement.speakers, { counts: true }), ...stancesShown(statement)].join(' · '))
  print(ink.dim([
    statement.outlets === 0 ? `printed in ${carriedBy(statement)}` : `printed by ${carriedBy(statement)}`,
    `first reported ${instantShown(statement.first_reported)}`,
    originsShown(origins),
    statement.id,
  ].join(' · ')))
  for (const why of origins.why) print(ink.dim(`origins: ${shown(why)}`), '  ')
  context.print('')

  page.variants.forEach((variant, i) => {
    print(`${variant.article.record ? ink.bold('● record') : i === 0 ? '●' : '○'} ${headOf(variant, ink)}`)
    const row = page.stack.rows.find(({ passage }) => passage === variant.passage)
    const words = row ? rowShown(row.cells, ink) : shown(variant.content.words)
    const { before = false, after = false } = variant.goes_on ?? {}
    print(`${before ? ink.dim('… ') : ''}${words}${after ? ink.dim(' …') : ''}`, '    ')
    if (before || after) print(ink.dim(`${variant.article.record ? 'the record' : 'the turn'} ${after ? 'goes on' : 'begins before'}: sayso show ${variant.article.id}`), '    ')
    const differences = variant.changes.map((change) => shown(describeChange(change)))
    if (differences.length > 0) print(ink.yellow(differences.join('; ')), '    ')
    for (const line of decisionLines(variant.decided)) print(ink.bold(line), '    ')
    context.print('')
  })
  const more = hiddenLine(page.hidden, 'wording')
  if (more !== '') print(ink.dim(more))
  if (page.stack.rows.length > 1) print(ink.dim('░ not printed here · underlined: differs from the first wording'))

  for (const { passage, evidence, type, shown: how } of page.evidence) print(`evidence: ${shown(evidence.words)} (${type}${how ? `, ${how}` : ''}; ${outletOf(page, passage)})`)
  for (const { passage, figure, counts, whom } of page.figures) print(`figure: ${shown(figure.words)} (${[counts, shown(whom)].filter(Boolean).join(' ')}; ${outletOf(page, passage)})`)
  for (const denial of page.denials) {
    const how = denial.basis === 'words' ? `answers, by its words (${surenessOf(denial.confidence)})` : 'answers'
    const head = denial.statement ? headShown({ ...denial.statement, wording: denial.words.words }) : `${shown(denial.speaker?.name ?? 'nobody named')} · ${shown(denial.words.words)}`
    print(`${how}: ${head}${denial.statement ? ` ${ink.blue(denial.statement.id)}` : ''}`)
  }
  for (const { match, statement: other, confidence } of page.linked) {
    print(`${match === 'paraphrase' ? 'probably the same' : 'same words on another occasion'}: ${ink.blue(other.id)} ${headShown(other)} ${ink.dim(surenessOf(confidence))}`)
  }
}

function headOf(variant: Variant, ink: Ink): string {
  const { article } = variant
  return [
    article.outlet === null ? 'outlet unknown' : ink.bold(shown(article.outlet.name)),
    article.published === null ? 'date unknown' : article.published.earliest === null ? shown(article.published.edtf) : instantShown(article.published.earliest),
    variant.voice === 'own'
      ? `${article.record ? 'the record’s own text' : 'in the outlet’s own voice'}${variant.place === 'headline' ? ' (headline)' : ''}`
      : sourceShown(variant),
    ...variant.relays.map((relay) => `through ${shown(relay.outlet)}`),
    ink.dim(article.id),
  ].join(' · ')
}

/** The source as printed, whom it means where its own words do not say, and the cue. */
function sourceShown({ source, speaker, cue }: Variant): string {
  const words = shown(source?.words ?? '')
  const name = shown(speaker?.name ?? '')
  const says = words.toLowerCase().includes(name.toLowerCase())
  return [words === '' ? name || 'no source printed' : `${words}${says ? '' : ` = ${name}`}`, shown(cue?.words ?? '')].join(' ').replace(/ (?=[:,]$)/, '').trim()
}

/** A row's cells as one line; what is not printed is one bar, however many cells it takes. */
function rowShown(cells: readonly StackCell[], ink: Ink): string {
  const seen = cells.filter(({ type }) => type !== 'empty')
  return seen
    .filter((cell, i) => !(cell.type === 'absent' && seen[i - 1]?.type === 'absent' && seen[i - 1]?.marked === cell.marked))
    .map((cell) => cellShown(cell, ink))
    .filter((words) => words !== '')
    .join(' ')
}

function cellShown(cell: StackCell, ink: Ink): string {
  const words = shown(cell.words).trim()
  switch (cell.type) {
    case 'absent': return ink.dim(cell.marked ? '░░░(…)' : '░░░')
    case 'base': case 'same': case 'punctuation': case 'case': return words
    default: return ink.underline(ink.yellow(words))
  }
}

function originsShown({ min, max }: StatementPage['independent_origins']): string {
  return min === max ? counted(min, 'independent origin') : `at least ${min}, at most ${max} independent origins`
}

function outletOf(page: StatementPage, passage: string): string {
  return shown(page.variants.find((variant) => variant.passage === passage)?.article.outlet?.name ?? 'outlet unknown')
}
