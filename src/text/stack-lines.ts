import type { CellType, StackCell, StackedWordings } from './records.ts'

/** A stretch of one column on one line: for each row the words that fall on this line, '' where there are none. */
export interface Piece {
  readonly column: number
  readonly words: readonly string[]
  /** Width of the column, in the unit of `measure`; words that are wider wrap within it. */
  readonly width: number
  /** For each row, the width that the base's words take here: how long a bar for missing words is. */
  readonly missing: number
}

/** One line in which all wordings stand under each other. */
export interface StackLine {
  readonly pieces: readonly Piece[]
}

/** The smallest part that may start a new line. */
interface Unit {
  readonly column: number
  readonly words: readonly string[]
  readonly width: number
}

/**
 * Lays stacked wordings out in lines no wider than `width`, so that the same words stay under each other on every line.
 *
 * A column whose rows have equally many words may break between any of them; any other column breaks only if it alone is wider
 * than a line, each row then wrapping within it.
 *
 * @param width - of a line, in the unit that `measure` returns
 * @param measure - width of words on one line
 * @param gap - width between two pieces
 * @param room - width beyond which words that stand where the base has fewer wrap within their cell, so that one long headline does
 *   not tear all other rows apart
 */
export function linesOf(
  stack: StackedWordings, width: number, measure: (words: string) => number, gap: number, room = Infinity,
): StackLine[] {
  const columns = stack.rows[0]?.cells.length ?? 0
  const units = Array.from({ length: columns }, (_, column) => unitsOf(column, stack.rows.map(({ cells }) => cells[column]!), width, measure, room)).flat()
  const fewest = fill(units, width, gap).length
  // Lines of even length read better than one full and one with a single word: the narrowest width that needs no more lines.
  let [narrowest, widest] = [Math.max(0, ...units.map((unit) => unit.width)), width]
  while (widest - narrowest > 1) {
    const middle = (narrowest + widest) / 2
    if (fill(units, middle, gap).length <= fewest) widest = middle
    else narrowest = middle
  }
  return fill(units, widest, gap).map((line) => ({ pieces: piecesOf(line, measure, room) }))
}

function fill(units: readonly Unit[], width: number, gap: number): Unit[][] {
  const lines: Unit[][] = []
  let filled = Infinity
  for (const unit of units) {
    if (filled + gap + unit.width > width) {
      lines.push([unit])
      filled = unit.width
    } else {
      lines.at(-1)!.push(unit)
      filled += gap + unit.width
    }
  }
  return lines
}

function unitsOf(column: number, cells: readonly StackCell[], width: number, measure: (words: string) => number, room: number): Unit[] {
  const rows = cells.map(({ words }) => wordsIn(words))
  const longest = Math.max(0, ...rows.map((words) => words.length))
  if (longest === 0) return []
  const even = rows.every((words) => words.length === 0 || words.length === longest)
  const parts = even
    ? Array.from({ length: longest }, (_, i) => rows.map((words) => words[i] ?? ''))
    : wrapRows(rows, width, measure)
  return parts.map((words) => ({ column, words, width: widthOf(words, measure, room) }))
}

/** Words so much wider than the base's (by a mark or an ending) do not wrap. */
const A_LITTLE_WIDER = 1.2

/** Width of a column: that of its widest words, or less where only words that the base does not have are wider than `room`. */
function widthOf(words: readonly string[], measure: (words: string) => number, room: number): number {
  const widest = Math.max(...words.map(measure))
  const most = Math.max(measure(words[0] ?? '') * A_LITTLE_WIDER, room)
  if (widest <= most) return widest
  return Math.max(...wrapRows(words.map(wordsIn), most, measure).flat().map(measure))
}

/** Wraps each row on its own; the parts then stand under each other. One part when all rows fit. */
function wrapRows(rows: readonly (readonly string[])[], width: number, measure: (words: string) => number): string[][] {
  const wrapped = rows.map((words) => {
    const parts: string[] = []
    for (const word of words) {
      const latest = parts.at(-1)
      const longer = latest === undefined ? word : `${latest} ${word}`
      if (latest !== undefined && measure(longer) <= width) parts[parts.length - 1] = longer
      else parts.push(word)
    }
    return parts
  })
  const count = Math.max(...wrapped.map((parts) => parts.length))
  return Array.from({ length: count }, (_, i) => wrapped.map((parts) => parts[i] ?? ''))
}

function piecesOf(units: readonly Unit[], measure: (words: string) => number, room: number): Piece[] {
  const pieces: { column: number; words: string[] }[] = []
  for (const { column, words } of units) {
    const latest = pieces.at(-1)
    if (latest?.column === column) latest.words = latest.words.map((before, row) => [before, words[row]!].filter(Boolean).join(' '))
    else pieces.push({ column, words: [...words] })
  }
  return pieces.map(({ column, words }) => ({
    column, words, width: widthOf(words, measure, room), missing: measure(words[0] ?? ''),
  }))
}

export function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean)
}

/** Cell types that a reader is told about; the others are the base's own words or nothing. */
export const DIFFERING: ReadonlySet<CellType> = new Set<CellType>([
  'absent', 'only-here', 'replaced', 'name-spelling', 'number', 'negation', 'hedge', 'case', 'punctuation',
])
