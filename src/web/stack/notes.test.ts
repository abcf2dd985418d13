import { expect, test } from 'vitest'
import type { StackCell, StackedWordings } from '../../text/records.ts'
import { noteOf, notesOf, placesOf, sameWordings, shortened } from './notes.ts'

const cell = (type: StackCell['type'], words: string, marked = false): StackCell => ({ type, words, spans: [], marked })
const base = (words: string) => cell('base', words)

test('a missing start is named with and without its mark', () => {
  expect(noteOf(cell('absent', ''), base('As the harbour cameras show,'), 'start')).toBe('start not printed, no mark')
  expect(noteOf(cell('absent', '', true), base('As the harbour cameras show,'), 'start')).toBe('start not printed, marked')
})

test('a missing middle is named by its words, long ones shortened', () => {
  expect(noteOf(cell('absent', ''), base('on Tuesday,'), 'middle')).toBe('“on Tuesday” not printed, no mark')
  expect(shortened('one two three four five six seven eight nine ten')).toBe('one two three four five six … nine ten')
})

test('other words are set against those of the first row', () => {
  expect(noteOf(cell('replaced', 'halted'), base('held,'), 'middle')).toBe('“held” → “halted”')
})

test('no note uses a word that claims an intention', () => {
  for (const type of ['absent', 'only-here', 'replaced', 'name-spelling', 'number', 'negation', 'hedge', 'case', 'punctuation'] as const) {
    for (const place of ['start', 'middle', 'end'] as const) {
      for (const marked of [true, false]) expect(noteOf(cell(type, 'a', marked), base('b'), place)).not.toMatch(/\bcut\b|silent|fake|\btrue\b|remov|delet/i)
    }
  }
})

test('what stands before the first printed word is the start, after the last the end', () => {
  const stack: StackedWordings = { rows: [
    { passage: 'a', cells: [base('one'), base('two'), base('three'), base('four')] },
    { passage: 'b', cells: [cell('absent', ''), cell('same', 'two'), cell('absent', ''), cell('absent', '')] },
  ] }
  expect(placesOf(stack, 1)).toEqual(['start', 'middle', 'end', 'end'])
})

test('rows with the same words stand together, the base alone', () => {
  const row = (passage: string, words: string) => ({ passage, cells: [cell('same', words)] })
  const stack = { rows: [row('a', 'x'), row('b', 'x'), row('c', 'y'), row('d', 'x')] }
  expect(sameWordings(stack, () => true)).toEqual([[0], [1, 3], [2]])
  expect(sameWordings(stack, () => false)).toEqual([[0], [1], [2], [3]])
})

test('neighbouring columns that are not printed make one note', () => {
  const row = (cells: StackCell[]) => ({ passage: '', cells })
  const stack = { rows: [
    row([base('no ship'), base('was held'), base('14'), base('crew members'), base('at all')]),
    row([cell('case', 'NO SHIP'), cell('case', 'WAS HELD'), cell('absent', ''), cell('absent', ''), cell('absent', '')]),
  ] }
  expect(notesOf(stack, 1, [0, 1, 2, 3, 4])).toEqual(['capitals', 'end not printed, no mark'])
  expect(notesOf(stack, 1, [3, 4])).toEqual([])
})
