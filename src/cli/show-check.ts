import type { CheckPlace, CheckResult, CheckRow } from '../api/index.ts'
import { VERDICT_WORDS } from '../text/verdict-words.ts'
import { describeChange } from '../text/describe-change.ts'
import type { StackCell } from '../text/records.ts'
import { surenessOf } from '../text/confidence.ts'
import type { Context } from './command.ts'
import { counted, fit, fold, inkOf, shown, type Ink } from './ink.ts'

const SIGNS: Readonly<Record<CheckRow['level'], string>> = { 'found': '=', 'note': '~', 'differs': '≠', 'not-found': '?' }
const LEVELS: Readonly<Record<CheckRow['level'], string>> = { 'found': 'as printed', 'note': 'note', 'differs': 'differs', 'not-found': 'not in this ledger' }

/** Prints a checked draft: a count, then each row in the order of the draft. */
export function showCheck(result: CheckResult, where: string, context: Pick<Context, 'print' | 'colour' | 'width'>, { all = false } = {}) {
  const ink = inkOf(context.colour)
  const print = (line: string, indent = '') => fold(line, context.width, indent).forEach(context.print)
  const { found, note, differs, not_found } = result.counts
  const parts = [
    ...(differs > 0 ? [`${differs} ${differs === 1 ? 'differs' : 'differ'}`] : []), ...(not_found > 0 ? [`${not_found} not in this ledger`] : []),
    ...(note > 0 ? [`${note} with a note`] : []), ...(found > 0 ? [`${found} as printed`] : []),
  ]
  context.print(ink.bold(`${shown(where)}: ${counted(result.rows.length, 'row')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`))
  if (!result.language.analysed) print(`Not read for who said what (language: ${result.language.code}). Quotation marks are paired all the same. ${result.language.reason ?? ''}`)
  if (result.itself) print(`This very text is in the ledger (${titleOf(result.itself)}); it is compared with all other articles.`)
  if (result.rows.length === 0) print('Nothing in it is quoted, attributed or counted.')
  for (const row of result.rows) {
    const head = [ink.bold(`${SIGNS[row.level]} ${LEVELS[row.level]}`), row.type, `line ${lineOf(result.text, row)}`, ...(row.speaker ? [shown(row.speaker.name)] : [])].join(' · ')
    if (row.level === 'found' && !all) {
      context.print('')
      print(head)
      context.print(`    ${fit(shown(row.words.words), context.width - 4)}`)
      print(ink.dim(verdictsShown(row, ink).concat(carriedShown(row)).join(' · ')), '    ')
      continue
    }
    context.print('')
    print(head)
    showRow(row, ink, print)
  }
  const skipped = result.passed_over.filter(({ reason }) => reason !== 'doubtful').length
  if (skipped > 0) print(ink.dim(`\n${counted(skipped, 'short or distanced quotation')} not looked for: such words stand anywhere.`))
  if (result.rows.some(({ stack }) => stack)) print(ink.dim('[words]: the ledger only · {words}: the draft only · ░: not printed. The rows say what is printed where, never what is true.'))
}

function showRow(row: CheckRow, ink: Ink, print: (line: string, indent?: string) => void): void {
  const [base] = row.places
  const draft = row.stack?.rows[1]
  const words = shown(row.words.words)
  const direct = /^["“”„«'‘]/u.test(words)
  print(`draft   ${draft ? cellsShown(draft.cells, ink, 'draft') : direct ? words : row.type === 'quotation' ? `“${words}”` : words}`, '    ')
  if (base) print(`ledger  ${row.stack ? cellsShown(row.stack.rows[0]!.cells, ink, 'ledger', draft?.cells) : shown(base.wording.words)}`, '    ')
  const third = row.stack?.rows[2]
  if (third) print(`also    ${cellsShown(third.cells, ink, 'ledger', third.cells)}`, '    ')
  for (const verdict of verdictsShown(row, ink)) print(verdict, '    → ')
  const named = base && base.match !== 'paraphrase' ? base.changes.map((change) => shown(describeChange(change))) : []
  if (named.length > 0) print(ink.yellow(named.join('; ')), '      ')
  const places = row.places.slice(0, PLACES)
  for (const place of places) print(placeShown(place), '      ')
  const more = row.places.length + row.more - places.length
  if (more > 0) print(ink.dim(`and ${counted(more, 'more place')}`), '      ')
  for (const figure of row.figures.slice(0, 6)) print(`${!figure.same ? '≠' : figure.same_bounds ? '=' : '~'} ${shown(figure.figure.words)} · ${shown(figure.stated_by ?? 'own voice')} · ${titleOf(figure.article)}`, '      ')
  if (row.carried) print(ink.dim(carriedShown(row).join(' · ')), '      ')
}

/** Places told of one row; `--json` has them all. */
const PLACES = 3

const verdictsShown = ({ verdicts }: CheckRow, ink: Ink): string[] => verdicts.map((verdict) => ink.bold(VERDICT_WORDS[verdict]))

function carriedShown({ carried, places }: CheckRow): string[] {
  if (!carried) return []
  const { outlets, articles, origins: { min, max } } = carried
  const statement = places[0]?.statement
  return [
    `in ${counted(articles, 'article')}${outlets === 0 ? ', outlet not known' : ` of ${counted(outlets, 'outlet')}`}`,
    min === max ? counted(min, 'independent origin') : `at least ${min}, at most ${max} independent origins`,
    ...(statement ? [`sayso show ${statement}`] : []),
  ]
}

function placeShown(place: CheckPlace): string {
  const { article, voice, match, confidence, quoted } = place
  const who = voice === 'attribution' ? shown(place.speaker?.name ?? place.source ?? 'nobody named') : voice === 'own' ? 'in the outlet’s own voice' : quoted ? 'quoted, nobody read as its speaker' : 'in the article’s text'
  return [
    `- ${article.record ? 'record: ' : ''}${titleOf(article)}`, who, MATCHES[match], `${article.id} at ${place.wording.spans[0]?.[0] ?? 0}`,
    ...(confidence < SURE_ENOUGH ? [surenessOf(confidence)] : []),
  ].join(' · ')
}

/** A link surer than this needs no number. */
const SURE_ENOUGH = 0.9

const MATCHES: Readonly<Record<CheckPlace['match'], string>> = {
  verbatim: 'word for word', punctuation: 'word for word', trimmed: 'has more', altered: 'has other words', paraphrase: 'in other words',
}

function titleOf({ outlet, published, title }: CheckPlace['article']): string {
  const when = published === null ? 'date unknown' : published.earliest === null ? shown(published.edtf) : published.earliest.slice(0, 10)
  return `${outlet ? shown(outlet.name) : `“${fit(shown(title), 40)}”`}, ${when}`
}

/** A row of the stack on one line: what only this side has in marks, what it lacks as one bar. */
function cellsShown(cells: readonly StackCell[], ink: Ink, side: 'draft' | 'ledger', other: readonly StackCell[] = []): string {
  const pieces: string[] = []
  let open: string[] = []
  const close = (): void => {
    if (open.length > 0) pieces.push(ink.underline(ink.yellow(side === 'draft' ? `{${open.join(' ')}}` : `[${open.join(' ')}]`)))
    open = []
  }
  for (const [i, cell] of cells.entries()) {
    const type = side === 'draft' ? cell.type : other[i]?.type ?? 'same'
    const words = shown(cell.words).trim()
    if (side === 'draft' && type === 'absent') {
      close()
      if (!pieces.at(-1)?.includes('░')) pieces.push(ink.dim(cell.marked ? '░(…)' : '░'))
    } else if (words === '') continue
    else if (type === 'same' || type === 'base' || type === 'case' || type === 'punctuation' || type === 'empty') {
      close()
      pieces.push(words)
    } else open.push(words)
  }
  close()
  return pieces.join(' ')
}

function lineOf(text: string, { words }: CheckRow): number {
  return text.slice(0, words.spans[0]?.[0] ?? 0).split('\n').length
}
