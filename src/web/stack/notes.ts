import type { StackCell, StackedWordings } from '../../text/records.ts'
import { texts } from '../texts.ts'
import { wordsIn } from './lines.ts'

/** Where a cell stands among the base's words: a missing start is told apart from a missing middle. */
export type Place = 'start' | 'middle' | 'end'

/** Names in plain words how a cell differs from the base's cell in its column; null where it does not. */
export function noteOf(cell: StackCell, base: StackCell, place: Place): string | null {
  const [here, there] = [trimmed(cell.words), trimmed(base.words)]
  const notes = texts.changes
  switch (cell.type) {
    case 'base': case 'same': case 'empty': return null
    case 'absent':
      if (place === 'start' && wordsIn(there).length > 2) return notes.startAbsent(cell.marked)
      if (place === 'end' && wordsIn(there).length > 2) return notes.endAbsent(cell.marked)
      return notes.absent(shortened(there), cell.marked)
    case 'only-here': return notes.onlyHere(shortened(here))
    case 'replaced': return notes.replaced(shortened(here), shortened(there))
    case 'name-spelling': return notes.nameSpelling(here, there)
    case 'number': return notes.number(here, there)
    case 'negation': return notes.negation(shortened(here), shortened(there))
    case 'hedge': return notes.hedge(shortened(here), shortened(there))
    case 'case': return notes.capitals
    case 'punctuation': return notes.punctuation
  }
}

/**
 * The notes of one row for the columns that begin on one line, in order. Neighbouring columns that are not printed make one
 * note, and one that was said already is not said again.
 *
 * @param begins - columns whose first words stand on this line
 */
export function notesOf(stack: StackedWordings, row: number, begins: readonly number[]): string[] {
  const cells = stack.rows[row]?.cells ?? []
  const base = stack.rows[0]?.cells ?? []
  const places = placesOf(stack, row)
  const notes: string[] = []
  for (const column of begins) {
    const cell = cells[column]!
    const absent = (at: number) => cells[at]?.type === 'absent' && cells[at].marked === cell.marked
    if (cell.type === 'absent' && previousShown(cells, column, absent)) continue // said with the column before
    let words = base[column]!.words
    if (cell.type === 'absent') {
      for (let next = column + 1; next < cells.length && (absent(next) || cells[next]!.type === 'empty'); next++) words = `${words} ${base[next]!.words}`.trim()
    }
    const note = noteOf(cell, { ...base[column]!, words }, places[column]!)
    if (note !== null && !notes.includes(note)) notes.push(note)
  }
  return notes
}

/** Whether the nearest column before that is not empty is absent too. */
function previousShown(cells: readonly StackCell[], column: number, absent: (at: number) => boolean): boolean {
  let before = column - 1
  while (before >= 0 && cells[before]!.type === 'empty') before--
  return before >= 0 && absent(before)
}

/** Where each column stands among the columns in which the base has words; for one that holds none, the middle. */
export function placesOf(stack: StackedWordings, row: number): Place[] {
  const cells = stack.rows[row]?.cells ?? []
  const base = stack.rows[0]?.cells ?? []
  const own = cells.flatMap((cell, i) => (cell.words !== '' ? [i] : []))
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? 0]
  return base.map((_, i): Place => (i < first ? 'start' : i > last ? 'end' : 'middle'))
}

/** Rows that carry the same words, row numbers in order; the base's row leads the first. */
export function sameWordings(stack: StackedWordings, alike: (a: number, b: number) => boolean): number[][] {
  const groups: number[][] = []
  for (const [row, { cells }] of stack.rows.entries()) {
    const words = cells.map((cell) => cell.words).join(' ')
    const group = row === 0 ? undefined : groups.slice(1).find(([lead]) =>
      stack.rows[lead!]!.cells.map((cell) => cell.words).join(' ') === words && alike(lead!, row))
    if (group) group.push(row)
    else groups.push([row])
  }
  return groups
}

/** At most nine words, for a note that stands beside the wording itself. */
export function shortened(words: string, most = 9): string {
  const all = wordsIn(words)
  return all.length <= most ? words : `${all.slice(0, most - 3).join(' ')} … ${all.slice(-2).join(' ')}`
}

function trimmed(words: string): string {
  return words.replace(/^[\s,;:.“”"«»„()]+|[\s,;:.“”"«»„()]+$/gu, '') || words
}
