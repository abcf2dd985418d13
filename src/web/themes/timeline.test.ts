import { expect, test } from 'vitest'
import { timelineOf } from './timeline.ts'

const point = (day: string, outlet: string | null, speaker: string | null, way: 'accuses' | 'denies' = 'accuses', count = 1) => ({ day, outlet, speaker, way, count })

test('days stand by their distance, rows by how much they have', () => {
  const points = [point('2031-05-01', 'Orrin Wire', 'Ada Brenn'), point('2031-05-11', 'Orrin Wire', 'Tam Orlo', 'denies', 2), point('2031-05-03', null, null)]
  expect(timelineOf(points, 'outlet')).toEqual({
    first: '2031-05-01', last: '2031-05-11', others: 0,
    rows: [
      { name: 'Orrin Wire', count: 3, dots: [{ day: '2031-05-01', at: 0, count: 1, denies: 0 }, { day: '2031-05-11', at: 1, count: 2, denies: 2 }] },
      { name: null, count: 1, dots: [{ day: '2031-05-03', at: 0.2, count: 1, denies: 0 }] },
    ],
  })
  expect(timelineOf(points, 'speaker')!.rows.map(({ name }) => name)).toEqual(['Tam Orlo', 'Ada Brenn', null])
})

test('one day stands in the middle; no day is no plot', () => {
  expect(timelineOf([point('2031-05-01', 'a', 'b')], 'outlet')!.rows[0]!.dots[0]!.at).toBe(0.5)
  expect(timelineOf([], 'outlet')).toBeNull()
})

test('what does not fit is counted', () => {
  const many = Array.from({ length: 20 }, (_, i) => point('2031-05-01', `outlet ${i}`, null))
  expect(timelineOf(many, 'outlet')).toMatchObject({ others: 8 })
})
