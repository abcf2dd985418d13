import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StackedWordings } from '../../text/records.ts'
import { linesOf, wordsIn } from './lines.ts'

const characters = (words: string) => words.length
const cell = (words: string) => ({ type: 'same' as const, words, spans: [], marked: false })
const stackOf = (rows: string[][]): StackedWordings => ({ rows: rows.map((cells, i) => ({ passage: `p${i}`, cells: cells.map(cell) })) })

const someWords = fc.array(fc.constantFrom('no', 'relief', 'ship', 'was', 'held,', 'in', 'Lessa'), { maxLength: 9 }).map((words) => words.join(' '))
const someStack = fc.nat({ max: 6 }).chain((columns) =>
  fc.array(fc.array(someWords, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 })).map(stackOf)

test('every row reads the same in lines as in one piece', () => {
  fc.assert(fc.property(someStack, fc.integer({ min: 4, max: 80 }), (stack, width) => {
    const lines = linesOf(stack, width, characters, 1)
    for (const [row, { cells }] of stack.rows.entries()) {
      const printed = lines.flatMap(({ pieces }) => pieces.map(({ words }) => words[row]!)).flatMap(wordsIn)
      expect(printed).toEqual(cells.flatMap(({ words }) => wordsIn(words)))
    }
  }))
})

test('no line is wider than asked unless one word is', () => {
  fc.assert(fc.property(someStack, fc.integer({ min: 6, max: 80 }), (stack, width) => {
    for (const { pieces } of linesOf(stack, width, characters, 1)) {
      expect(pieces.reduce((sum, piece) => sum + piece.width, 0) + pieces.length - 1).toBeLessThanOrEqual(width)
    }
  }))
})

test('the same words stand under each other when a long statement wraps', () => {
  const stack = stackOf([
    ['As the harbour cameras show,', 'no relief ship was', 'held', 'at the port of Lessa'],
    ['', 'no relief ship was', 'halted', 'at the port of Lessa'],
  ])
  expect(linesOf(stack, 44, characters, 1).map(({ pieces }) => pieces.map(({ words }) => words))).toEqual([
    [['As the harbour cameras show,', ''], ['no relief', 'no relief']],
    [['ship was', 'ship was'], ['held', 'halted'], ['at the port of Lessa', 'at the port of Lessa']],
  ])
})

test('lines are of even length, and no more of them than needed', () => {
  const stack = stackOf([['one two three four five six']])
  expect(linesOf(stack, 23, characters, 1).map(({ pieces }) => pieces[0]!.words[0])).toEqual(['one two three', 'four five six'])
})

test('a column longer than a line wraps within itself', () => {
  const stack = stackOf([['one two three four five'], ['six seven']])
  expect(linesOf(stack, 10, characters, 1).map(({ pieces }) => pieces[0]!.words)).toEqual([['one two', 'six seven'], ['three four', ''], ['five', '']])
})

test('a long wording where the base has a short one wraps in its cell; no other row is torn apart', () => {
  const stack = stackOf([['As', 'no ship was held'], ['Ministry presents its proof:', 'no ship was held']])
  expect(linesOf(stack, 60, characters, 1, 12).map(({ pieces }) => pieces.map(({ width }) => width))).toEqual([[12, 16]])
  expect(linesOf(stack, 60, characters, 1).map(({ pieces }) => pieces.map(({ width }) => width))).toEqual([[28, 16]])
})

test('nothing in, nothing out', () => {
  expect(linesOf({ rows: [] }, 40, characters, 1)).toEqual([])
})
