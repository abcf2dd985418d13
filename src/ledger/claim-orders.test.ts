import { expect, test } from 'vitest'
import type { FigureSummary, Happening } from '../api/index.ts'
import { FIGURE_ORDERS, HAPPENING_ORDERS } from './claim-orders.ts'

const figure = (id: string, value: number | null, day: string | null, more: Partial<FigureSummary> = {}): FigureSummary =>
  ({ id, value, min: null, max: null, unit: 'people', article: { published: day === null ? null : { earliest: `${day}T00:00:00Z` } }, ...more }) as FigureSummary

const FEW = figure('few', 3, '2031-05-04')
const MANY = figure('many', null, '2031-05-02', { min: 200, max: 300 })
const UNDATED = figure('undated', 40, null)
const SHARE = figure('share', 90, '2031-05-03', { unit: 'percent' })

test('figures by number and by day; a share is no number of people, what has no day stands last', () => {
  const ordered = (order: 'highest' | 'oldest') => [FEW, MANY, UNDATED, SHARE].toSorted(FIGURE_ORDERS[order]).map(({ id }) => id)
  expect(ordered('highest')).toEqual(['many', 'undated', 'few', 'share'])
  expect(ordered('oldest')).toEqual(['many', 'share', 'few', 'undated'])
})

test('happenings by their figures, and by how many of these differ', () => {
  const happening = (figures: readonly FigureSummary[], ...kinds: Happening['differences'][number]['kind'][]) => ({ figures: [...figures], differences: kinds.map((kind) => ({ a: 'a', b: 'b', kind, why: '' })) })
  const [a, b, c] = [happening([FEW, UNDATED], 'later', 'whom'), happening([MANY], 'real'), happening([SHARE, FEW], 'real', 'real')]
  const ordered = (order: 'newest' | 'oldest' | 'highest' | 'differing') => [a, b, c].toSorted(HAPPENING_ORDERS[order]).map((one) => [a, b, c].indexOf(one))
  expect(ordered('newest')).toEqual([0, 2, 1])
  expect(ordered('oldest')).toEqual([1, 2, 0])
  expect(ordered('highest')).toEqual([1, 0, 2])
  expect(ordered('differing')).toEqual([2, 1, 0])
})
