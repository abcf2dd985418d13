import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinkPassage, StackCell } from '../text/records.ts'
import { INTERRUPTION } from '../text/span.ts'
import { model, passage } from './passage.fixture.ts'
import { stackWordings } from './stack.ts'

const BASE = 'As the pictures show, no convoy was stopped at the Vell bridge, and no one was turned back.'
const show = (cells: readonly StackCell[]): string => cells.map(({ type, words, marked }) => (type === 'base' || type === 'same' ? words : `[${type}${marked ? '*' : ''}: ${words}]`)).join(' | ')
const stack = (...wordings: string[]): string[] => stackWordings(wordings.map((words, index) => passage(String(index), words)), 0, model).rows.map(({ cells }) => show(cells))

test('equal words stand under each other, what changes is named in its cell', () => {
  expect(stack(BASE, '“No convoy was halted at the Well bridge … and no one was sent back”', 'As the pictures show, no aid convoy was stopped at the Vell bridge.')).toEqual([
    'As the pictures show, | no | [empty: ] | convoy was | stopped | at the | Vell | bridge, | and no one was | turned | back.',
    '[absent: ] | “No | [empty: ] | convoy was | [replaced: halted] | at the | [name-spelling: Well] | [punctuation: bridge …] | and no one was | [replaced: sent] | back”',
    'As the pictures show, | no | [only-here: aid] | convoy was | stopped | at the | Vell | bridge. | [absent: ] | [absent: ] | [absent: ]',
  ])
})

test('an ellipsis marks what is absent', () => {
  expect(stack(BASE, 'As the pictures show, no convoy was stopped … and no one was turned back.')[1]).toContain('[absent*: ]')
})

test('numbers, hedges, negations and capitals have cells of their own', () => {
  expect(stack('Brenn said 22 trucks were stopped at the bridge', 'Brenn said at least 30 trucks were not stopped at the BRIDGE')).toEqual([
    'Brenn said | [empty: ] | 22 | trucks were | [empty: ] | stopped at the | bridge',
    'Brenn said | [hedge: at least] | [number: 30] | trucks were | [negation: not] | stopped at the | [case: BRIDGE]',
  ])
})

test('the base becomes the first row', () => {
  const rows = stackWordings([passage('a', 'no convoy'), passage('b', BASE)], 1, model).rows
  expect(rows.map((row) => row.passage)).toEqual(['b', 'a'])
})

const POOL = 'no convoy was stopped at the Vell bridge on Tuesday , . … “ ” Brenn 22 thirty allegedly one not NO isn’t [sic] — (or'.split(' ')
const anyPassage = fc.array(fc.array(fc.constantFrom(...POOL), { minLength: 1, maxLength: 15 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 3 })
  .map((parts) => {
    let at = 3
    const spans = parts.map((part): [number, number] => [at, (at += part.length + 7) - 7])
    return { words: parts.join(INTERRUPTION), spans }
  })

test('all rows have one cell per column; a row’s cells hold its passage’s marks and words exactly once, in order', () => {
  fc.assert(fc.property(fc.array(anyPassage, { minLength: 1, maxLength: 6 }), fc.nat(), (wordings, which) => {
    const passages: LinkPassage[] = wordings.map((wording, index) => ({ ...passage(String(index), ''), ...wording }))
    const { rows } = stackWordings(passages, which % passages.length, model)
    expect(new Set(rows.map(({ cells }) => cells.length)).size).toBe(1)
    for (const { passage: id, cells } of rows) {
      const { spans, words } = passages[Number(id)]!
      if (!/[\p{L}\p{N}]/u.test(words)) continue // marks alone have no word to stand with
      let offset = 0
      const exact = spans.map(([start, end]) => {
        const piece = words.slice(offset, offset + end - start)
        offset += end - start + INTERRUPTION.length
        return piece
      }).join('')
      const cellWords = cells.flatMap((cell) => {
        let at = 0
        return cell.spans.map(([start, end]) => {
          const piece = cell.words.slice(at, at + end - start)
          at += end - start + INTERRUPTION.length
          return piece
        })
      })
      expect(cellWords.join('').replace(/\s/g, '')).toBe(exact.replace(/\s/g, ''))
      const flat = cells.flatMap((cell) => cell.spans)
      for (let i = 1; i < flat.length; i++) expect(flat[i]![0]).toBeGreaterThanOrEqual(flat[i - 1]![1])
    }
  }), { numRuns: 300 })
})
