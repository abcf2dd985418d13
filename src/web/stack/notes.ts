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
