import { expect, test } from 'vitest'
import type { CaseItem } from '../../api/index.ts'
import { byDate, daysOf, stepBefore } from './order.ts'

const item = (entry: string, date: string | null, type: CaseItem['type'] = 'statement') => ({ entry, date, type }) as CaseItem
const items = [item('c', '2031-10-16T05:00:00Z'), item('note', '2031-11-20T09:00:00Z', 'note'), item('a', '2031-10-14T09:00:00Z'), item('undated', null), item('b', '2031-10-14T12:00:00Z')]

test('by date: undated and notes last, in the order of hands', () => {
  expect(byDate(items).map(({ entry }) => entry)).toEqual(['a', 'b', 'c', 'note', 'undated'])
})

test('days stand where they fall between the first and the last; a note has none', () => {
  expect(daysOf([...items, item('d', '2031-10-18T01:00:00Z')]).map(({ day, at, items: those }) => [day, at, those.length])).toEqual([['2031-10-14', 0, 2], ['2031-10-16', 0.5, 1], ['2031-10-18', 1, 1]])
  expect(daysOf(items.slice(0, 1)).map(({ at }) => at)).toEqual([0])
})

test('one step up stands before the one above, one step down before the one after the next', () => {
  const order = ['a', 'b', 'c']
  expect([stepBefore(order, 'b', -1), stepBefore(order, 'a', 1), stepBefore(order, 'b', 1), stepBefore(order, 'a', -1), stepBefore(order, 'c', 1)]).toEqual(['a', 'c', null, undefined, undefined])
})
