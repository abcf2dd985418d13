import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeNotes } from './place-notes.ts'

const someNotes = fc.array(fc.record({ top: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 10, max: 120 }) }), { maxLength: 30 })
  .map((notes) => notes.sort((a, b) => a.top - b.top))

test('notes never overlap, nor rise above the top', () => {
  fc.assert(fc.property(someNotes, (notes) => {
    const tops = placeNotes(notes, 8)
    for (const [i, top] of tops.entries()) {
      expect(top).toBeGreaterThanOrEqual(0)
      if (i > 0) expect(top).toBeGreaterThanOrEqual(tops[i - 1]! + notes[i - 1]!.height + 8 - 1e-6)
    }
  }))
})

test('notes with room stand exactly at their line', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 10, max: 50 }), { maxLength: 20 }), (heights) => {
    const notes = heights.map((height, i) => ({ top: i * 100, height }))
    expect(placeNotes(notes, 8)).toEqual(notes.map(({ top }) => top))
  }))
})

test('two notes on one line share the way', () => {
  expect(placeNotes([{ top: 100, height: 40 }, { top: 100, height: 40 }], 0)).toEqual([80, 120])
})
