import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onTimeline, type Timed } from './timeline.ts'

const at = (edtf: string | null, earliest: string | null, latest: string | null = earliest): Timed => ({ edtf, earliest: earliest && `${earliest}T00:00:00Z`, latest: latest && `${latest}T23:59:59Z` })

const TIMES: readonly (readonly [string, Timed | null])[] = [
  ['in May', at('2031-05', '2031-05-01', '2031-05-31')],
  ['on the third', at('2031-05-03', '2031-05-03')],
  ['that day', at('2031-05-03T14:10Z', '2031-05-03')],
  ['a year', at('2030', '2030-01-01', '2030-12-31')],
  ['last Tuesday', at('[2031-05-06,2031-05-13]', '2031-05-06', '2031-05-13')],
  ['on 2 April', at('XXXX-04-02', null)],
  ['since September', at('2031-04-01/..', '2031-04-01', null)],
  ['never said', null],
  ['two dates together', at(null, '2031-05-03', '2031-05-05')],
  ['one date of several', at(null, '2031-05-03')],
]

test('in order, with the precision that is known; without a year nothing is in order', () => {
  const { moments, open } = onTimeline(TIMES, ([, when]) => when)
  expect(moments.map(({ edtf, precision, items }) => `${edtf} ${precision}: ${items.map(([name]) => name).join(', ')}`)).toEqual([
    '2030 year: a year',
    '2031-04-01/.. period: since September',
    '2031-05 month: in May',
    '2031-05-03 day: on the third, that day, one date of several',
    '2031-05-03/2031-05-05 period: two dates together',
    '[2031-05-06,2031-05-13] one-of: last Tuesday',
  ])
  expect(open.map(([name]) => name)).toEqual(['on 2 April', 'never said'])
})

test('every item stands exactly once, and the order given changes no moment', () => {
  const dates = (rows: typeof TIMES) => onTimeline(rows, ([, when]) => when)
  fc.assert(fc.property(fc.shuffledSubarray([...TIMES]), (rows) => {
    const { moments, open } = dates(rows)
    expect([...moments.flatMap(({ items }) => items), ...open].map(([name]) => name).sort()).toEqual(rows.map(([name]) => name).sort())
    expect(moments.map(({ edtf }) => edtf)).toEqual(dates([...rows].reverse()).moments.map(({ edtf }) => edtf))
  }))
})
