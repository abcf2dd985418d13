/** The wordings of one statement under each other: a table a line, so that the browser sets the same words in the same place. */
import type { StatementPage } from '../../api/index.ts'
import type { StackCell, StackedWordings } from '../../text/records.ts'
import { linesOf, type StackLine } from '../../text/stack-lines.ts'
import { html, type Markup } from '../markup.ts'
import { nameOfPrinting } from './names.ts'

/** Width of a line in em of its type: what stands beside the labels on A4. */
const WIDTH = 36
/** Between two pieces, and where words that only one printing has begin to wrap. */
const GAP = 0.35
const ROOM = 9

/** Printings with the same words, quotation marks and end stops aside. The first of the first is the base. */
export function wordingGroups({ rows }: StackedWordings): number[][] {
  const groups = new Map<string, number[]>()
  for (const [row, { cells }] of rows.entries()) {
    const key = cells.map(({ words }) => plain(words)).filter(Boolean).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/** The stack as HTML. @param numbers - what each printing is cited by, in the order of the rows */
export function stackMarkup(page: Pick<StatementPage, 'stack' | 'variants'>, numbers: readonly string[]): Markup {
  const groups = wordingGroups(page.stack)
  const stack = { rows: groups.map(([lead]) => page.stack.rows[lead!]!) }
  const lines = linesOf(stack, WIDTH, widthOf, GAP, ROOM)
  return html`${lines.map((line, i) => {
    const folded = i === 0 ? [] : alikeOn(line, stack)
    const absent = i === 0 ? [] : absentOn(line, stack)
    const citing = (rows: readonly number[]) => rows.flatMap((row) => groups[row]!).sort((a, b) => a - b).map((row) => numbers[row]!).join(', ')
    return html`<table class="stack"><tbody>${stack.rows.map((_, row) => {
      if (folded.includes(row) || absent.includes(row)) return null
      const [lead] = groups[row]!
      const label = i === 0
        ? html`<b>${citing([row])}</b><br><bdi>${nameOfPrinting(page.variants[lead!]!)}</bdi>${groups[row]!.length > 1 && ` and ${groups[row]!.length - 1} more`}`
        : html`${citing(row === 0 ? [0, ...folded] : [row])}`
      return html`<tr${row === 0 && html` class="base"`}><th scope="row">${label}</th>${cellsOf(line, stack, row)}<td class="fill"></td></tr>`
    })}${absent.length > 0 && html`<tr><th scope="row">${citing(absent)}</th><td colspan="${line.pieces.length}">${BAR}</td><td class="fill"></td></tr>`}</tbody></table>`
  })}`
}

/** The marks that occur, and what each means. */
export function legendMarkup({ rows }: StackedWordings): Markup | null {
  const types = new Set(rows.flatMap(({ cells }) => cells.map(({ type }) => type)))
  const entries = LEGEND.filter(([type]) => types.has(type))
  if (entries.length === 0) return null
  return html`<p class="legend">${entries.map(([type, name]) => html`<span>${type === 'absent' ? html`<i class="bar"></i>` : html`<b class="c c-${type}">words</b>`} ${name}</span>`)}</p>`
}

const LEGEND = [
  ['absent', 'not printed here (broken bar: an ellipsis or brackets show it)'], ['only-here', 'only here'], ['replaced', 'other words'], ['name-spelling', 'name spelt otherwise'],
  ['number', 'other number'], ['negation', 'negation'], ['hedge', 'surer or less sure'], ['case', 'capitals'], ['punctuation', 'punctuation'],
] as const

const BAR = html`<span class="unseen">[not printed]</span><i class="bar"></i>`
const BAR_MARKED = html`<span class="unseen">[not printed, marked]</span><i class="bar marked"></i>`

function cellsOf(line: StackLine, stack: StackedWordings, row: number): Markup[] {
  const out: Markup[] = []
  const cells = line.pieces.map(({ column }) => stack.rows[row]!.cells[column]!)
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!
    if (cell.type === 'absent' && line.pieces[i]!.words[0] !== '') {
      let span = 1
      while (cells[i + span]?.type === 'absent' && cells[i + span]!.marked === cell.marked) span++
      out.push(html`<td${span > 1 && html` colspan="${span}"`}>${cell.marked ? BAR_MARKED : BAR}</td>`)
      i += span - 1
    } else out.push(html`<td>${wordsMarkup(cell, line.pieces[i]!.words[row]!, line.pieces[i]!.width)}</td>`)
  }
  return out
}

function wordsMarkup(cell: StackCell, words: string, width: number): Markup | null {
  if (words === '') return null
  const marked = MARKED.has(cell.type) ? html`<span class="c c-${cell.type}">${words}</span> ` : html`${words} `
  const wide = widthOf(words) > width + 0.01
  return wide ? html`<span class="wrap w${Math.min(44, Math.max(1, Math.ceil(width + 0.5)))}"><bdi>${marked}</bdi></span>` : html`<bdi>${marked}</bdi>`
}

const MARKED: ReadonlySet<string> = new Set(LEGEND.map(([type]) => type))

/** Rows, the base aside, whose words on this line are the base's. */
function alikeOn({ pieces }: StackLine, { rows }: StackedWordings): number[] {
  return others(rows).filter((row) => pieces.every(({ column, words }) =>
    (rows[row]!.cells[column]!.type === 'same' || rows[row]!.cells[column]!.type === 'empty') && plain(words[row]!) === plain(words[0]!)))
}

/** Rows that print nothing of this line. */
function absentOn({ pieces }: StackLine, { rows }: StackedWordings): number[] {
  return others(rows).filter((row) => pieces.every(({ words }) => words[row] === ''))
}

const others = (rows: StackedWordings['rows']) => rows.map((_, row) => row).slice(1)

/** Words without quotation marks and the stop or comma at their end, which differ from house to house. */
function plain(words: string): string {
  return words.replaceAll(/["“”„«»‘’']/gu, '').replace(/(?<!\.)[.,;]\s*$/u, '').replaceAll(/\s+/gu, ' ').trim()
}

/** About how wide words are in em of a serif text face; generous, since a line too short is better than one too long. */
function widthOf(words: string): number {
  let width = 0
  for (const character of words) width += /[ijltf.,;:'‘’|!()[\] ]/u.test(character) ? 0.31 : /[mwMW@—…]/u.test(character) ? 0.87 : /\p{Lu}/u.test(character) ? 0.72 : /[\u2e80-\uffdf]/u.test(character) ? 1.05 : 0.55
  return width
}
