import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binsOf } from './bins.ts'

test('few days are bars of their own, a gap among them is seen', () => {
  expect(binsOf([{ day: '2031-05-01', statements: 2 }, { day: '2031-05-03', statements: 1 }])).toEqual({
    unit: 'day', bins: [{ from: '2031-05-01', to: '2031-05-01', statements: 2 }, { from: '2031-05-02', to: '2031-05-02', statements: 0 }, { from: '2031-05-03', to: '2031-05-03', statements: 1 }],
  })
})

test('weeks begin on Mondays, months are whole', () => {
  const months = binsOf([{ day: '2031-01-15', statements: 1 }, { day: '2033-02-27', statements: 1 }])
  expect([months.unit, months.bins[0], months.bins.at(-1)]).toEqual(['month', { from: '2031-01-01', to: '2031-01-31', statements: 1 }, { from: '2033-02-01', to: '2033-02-28', statements: 1 }])
  const weeks = binsOf([{ day: '2031-01-01', statements: 1 }, { day: '2031-06-30', statements: 1 }])
  expect([weeks.unit, weeks.bins[0]!.from, new Date(weeks.bins[0]!.from).getUTCDay()]).toEqual(['week', '2030-12-30', 1])
})

test('no statement is lost, no day stands in two bars, and the days lie in them', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  fc.assert(fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 40 }), (given) => {
    const days = [...given].sort().map((one, i) => ({ day: one, statements: i + 1 }))
    const { bins } = binsOf(days)
    expect(bins.reduce((sum, { statements }) => sum + statements, 0)).toBe(days.reduce((sum, { statements }) => sum + statements, 0))
    for (const [i, bin] of bins.entries()) if (i > 0) expect(bin.from > bins[i - 1]!.to).toBe(true)
    for (const { day: one } of days) expect(bins.filter(({ from, to }) => from <= one && one <= to)).toHaveLength(1)
    expect(bins.length).toBeLessThanOrEqual(60)
  }))
})
