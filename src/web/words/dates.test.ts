import { expect, test } from 'vitest'
import { dayOf, timeOf } from './dates.ts'

test.for([
  ['2031-05-03', '3 May 2031'],
  ['2031-05-03T14:10:00Z', '3 May 2031'],
  ['2031-05', 'May 2031'],
  ['2031', '2031'],
  ['XXXX-04-02', '2 Apr'],
  ['XXXX', null],
  ['', null],
])('%s is shown as %s', ([edtf, shown]) => {
  expect(dayOf(edtf)).toBe(shown)
})

test('a year is never made up, nor a time of day', () => {
  expect(dayOf(null)).toBeNull()
  expect(timeOf('2031-05-03')).toBeNull()
  expect(timeOf('2031-05-03T00:00:00Z')).toBeNull()
  expect(timeOf('2031-05-03T14:10:00Z')).toBe('14:10')
})
