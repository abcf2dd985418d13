import { expect, test } from 'vitest'
import type { PrintedSpeaker, StatementSummary } from '../api/index.ts'
import { inkOf } from './ink.ts'
import { headShown, namesShown, statementLines, stancesShown } from './lines.ts'

const name = (name: string, more: Partial<PrintedSpeaker> = {}): PrintedSpeaker => ({ id: 'w1', name, type: 'organisation', variants: 1, articles: 1, one: true, ...more })
const statement: StatementSummary = {
  id: 's0000000000000001', wording: 'that a ferry had been stopped', kind: 'indirect', mode: 'speech', named: 'Orrin', stance: 'denies', stances: [{ stance: 'denies', variants: 2 }],
  cue: 'denied', cue_distance: 'neutral', speakers: [name('Orrin', { variants: 2, articles: 2 })], first_reported: '2031-05-03T00:00:00Z', last_reported: null, outlets: 2, articles: 2,
  variants: 2, wordings: 1, own_voice: 0, confidence: 0.91,
}

test('what was denied never looks like what was said', () => {
  expect(headShown(statement)).toBe('Orrin · denied · that a ferry had been stopped')
  expect(headShown({ ...statement, cue: '' })).toBe('Orrin · denied · that a ferry had been stopped')
  expect(statementLines(statement, inkOf(false), 100)).toEqual([
    's0000000000000001  Orrin · denied · that a ferry had been stopped',
    '                   Orrin · 2031-05-03 · 2 outlets · very sure 0.91',
  ])
})

test('quotation marks are those that were printed, once', () => {
  const head = headShown({ ...statement, wording: '“We stopped no ferry,”', cue: 'said:', stance: 'asserts' })
  expect(head).toBe('Orrin · said · “We stopped no ferry,”')
  expect(headShown({ ...statement, wording: 'We stopped no ferry.', cue: ':', stance: 'asserts' })).toBe('Orrin · We stopped no ferry.')
  expect(headShown({ ...statement, named: null, wording: '“We stopped no ferry,”', cue: 'said', stance: 'asserts' })).toBe('nobody named · said · “We stopped no ferry,”')
})

test('stances that differ are counted', () => {
  expect(stancesShown({ stances: [{ stance: 'asserts', variants: 3 }, { stance: 'denies', variants: 1 }] })).toEqual(['stance differs: stated 3×, denied 1×'])
  expect(stancesShown({ stances: [{ stance: 'asserts', variants: 3 }] })).toEqual([])
})

test('names: at most three, and one that several articles print says so', () => {
  expect(namesShown([])).toBe('nobody named')
  expect(namesShown([name('Defence Ministry', { one: false, articles: 3, variants: 3 }), name('Ada Brenn'), name('Orrin'), name('the ministry'), name('Vell')]))
    .toBe('Defence Ministry (in 3 articles, not known to be the same) / Ada Brenn / Orrin and 2 more')
  expect(namesShown([name('Ada Brenn', { variants: 4 }), name('Orrin')], { counts: true })).toBe('Ada Brenn (4×) / Orrin (1×)')
})
