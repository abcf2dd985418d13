import { expect, test } from 'vitest'
import { firstNames, nameOf, reportOf, stancesOf } from './report.ts'

const name = { id: 'w1', name: 'Defence Ministry', type: 'organisation' as const, variants: 3, articles: 3, one: false }

test('a denial is told before the denied words', () => {
  expect(reportOf({ named: 'Orrin', cue: 'denied', stance: 'denies' })).toBe('Orrin · denied')
  expect(reportOf({ named: 'Orrin', cue: '', stance: 'denies' })).toBe('Orrin · denies')
  expect(reportOf({ named: 'Ada Brenn', cue: ':', stance: 'asserts' })).toBe('Ada Brenn')
  expect(reportOf({ named: null, cue: 'said:', stance: 'asserts' })).toBe('nobody named · said')
})

test('a name that several articles print says what is not known', () => {
  expect(nameOf(name)).toBe('Defence Ministry (in 3 articles, not known to be the same)')
  expect(nameOf({ ...name, one: true })).toBe('Defence Ministry')
  expect(firstNames([name, name, name, name, name])).toEqual({ names: [name, name, name], more: 2 })
})

test('stances are told where they differ', () => {
  expect(stancesOf({ stances: [{ stance: 'asserts', variants: 2 }] })).toBe('')
  expect(stancesOf({ stances: [{ stance: 'asserts', variants: 2 }, { stance: 'denies', variants: 1 }] })).toBe('stance differs: states 2×, denies 1×')
})
