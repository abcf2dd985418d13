import { expect, test } from 'vitest'
import { describeChange, nameMatch } from './describe-change.ts'
import type { Change } from './records.ts'

const side = (words: string) => ({ spans: [], words })
const change = (type: Change['type'], a: string | null, b: string | null, more: Partial<Change> = {}): Change => ({ type, a: a === null ? null : side(a), b: b === null ? null : side(b), marked: false, ...more })

test('changes are said in plain words, of the side they stand beside', () => {
  expect(describeChange(change('only-in-a', 'As the pictures show', null, { where: 'start' }))).toBe('start not printed, no mark')
  expect(describeChange(change('only-in-a', 'at the bridge', null, { where: 'middle', marked: true }))).toBe('middle not printed, ellipsis')
  expect(describeChange(change('only-in-b', null, 'on Monday', { where: 'end' }))).toBe('“on Monday” printed here only, at the end')
  expect(describeChange(change('only-in-b', null, 'on Monday', { where: 'end' }), { of: 'a' })).toBe('end not printed, no mark')
  expect(describeChange(change('replaced', 'stopped', 'halted'))).toBe('“stopped” → “halted”')
  expect(describeChange(change('name-spelling', 'Vell', 'Well'))).toBe('name spelt otherwise: “Vell” / “Well”')
  expect(describeChange(change('number', '22', '30'))).toBe('number differs: 22 / 30')
  expect(describeChange(change('number', '22', 'twenty-two'))).toBe('number written otherwise: 22 / twenty-two')
  expect(describeChange(change('attribution-lost', 'Ada Brenn said', null))).toBe('printed as fact, no speaker named')
  expect(describeChange(change('speaker', 'Orrin Defence Ministry', 'Ada Brenn'), { names: { a: 'Orrin Wire', b: 'Harbour Post' } })).toBe('another speaker: Ada Brenn (Orrin Wire: Orrin Defence Ministry)')
})

test('a direction is spoken of only where a record or a stated relay gives it', () => {
  const start = change('only-in-a', 'As the pictures show', null, { where: 'start' })
  expect(describeChange(start, { direction: { from: 'a', basis: 'record' } })).toBe('start left out, no mark')
  expect(describeChange(start, { direction: { from: 'a', basis: 'stated-relay' } })).toBe('start left out, no mark')
  for (const direction of [{ from: 'a', basis: 'dates' }, { from: 'b', basis: 'record' }, { from: null, basis: null }] as const) {
    expect(describeChange(start, { direction })).toBe('start not printed, no mark')
  }
})

test('cues are compared by their words; a transcript’s colon is none', () => {
  expect(describeChange(change('cue-distance', 'said', 'claimed:'))).toBe('another distance: “said” / “claimed”')
  expect(describeChange(change('cue-distance', ':', 'claimed'))).toBe('reported with “claimed”')
  expect(describeChange(change('cue-distance', 'claimed', ':'))).toBe('another distance to the words')
})

test('long words keep their start and end', () => {
  expect(describeChange(change('replaced', `start ${'and so on '.repeat(20)}end`, 'x'))).toMatch(/^“start .* … .*end” → “x”$/)
})

test('every match has a name', () => {
  for (const match of ['verbatim', 'punctuation', 'trimmed', 'altered', 'paraphrase', 'repeats'] as const) expect(nameMatch(match)).not.toBe('')
})
