import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMade, madeArticle } from '../../bench/made-articles.ts'
import { openLedger } from './index.ts'
import type { Place } from './places.ts'

const ledger = openLedger(':memory:', { clock: () => '2031-05-04T08:00:00Z' })
for (let i = 0; i < 30; i++) {
  const made = madeArticle(i, { perArticle: 8, repeated: 0.5, pool: 12 })
  // some without a day, some of one day
  addMade(ledger, i % 5 === 0 ? { ...made, analysis: { ...made.analysis, published: null } } : made)
}
const outlet = ledger.outlets.list().outlets[0]!.id

interface Told { readonly ids: readonly string[]; readonly start: number | null; readonly total: number }
type List = (at: Place & { limit: number }) => Told
const told = (rows: readonly { readonly id: string }[], { start, total }: { start: number | null; total: number }): Told => ({ ids: rows.map(({ id }) => id), start, total })
const LISTS: Record<string, List> = {}
for (const order of ['carried', 'newest', 'oldest', 'doubtful'] as const) {
  for (const [name, filters] of Object.entries({ all: {}, outlet: { outlet }, words: { words: 'near' }, days: { from: '2031-01-01' }, dial: { confidence: 0 }, traits: { differing: 'words', outlet } } as const)) {
    LISTS[`statements ${order} ${name}`] = (at) => { const list = ledger.statements.list({ ...filters, order, ...at }); return told(list.statements, list) }
  }
}
for (const order of ['newest', 'oldest', 'added'] as const) LISTS[`articles ${order}`] = (at) => { const list = ledger.articles.list({ order, ...at }); return told(list.articles, list) }
for (const order of ['newest', 'oldest'] as const) LISTS[`articles ${order} of an outlet`] = (at) => { const list = ledger.articles.list({ order, outlet, ...at }); return told(list.articles, list) }
for (const order of ['statements', 'name', 'outlets', 'articles'] as const) LISTS[`speakers ${order}`] = (at) => { const list = ledger.speakers.list({ order, confidence: 0, ...at }); return told(list.speakers, list) }

test.for(Object.keys(LISTS))('%s: any page, at whatever place, is a piece of the whole list', (name) => {
  const list = LISTS[name]!
  const whole: string[] = []
  for (let offset = 0; offset === 0 || whole.length === offset; offset += 500) whole.push(...list({ offset, limit: 500 }).ids)
  expect(whole.length).toBeGreaterThan(0)
  expect(new Set(whole).size).toBe(whole.length)
  expect(list({ limit: 1 }).total).toBe(whole.length)
  for (const [i, id] of whole.entries()) {
    for (const limit of [1, 7, 60]) {
      expect(list({ after: id, limit })).toMatchObject({ ids: whole.slice(i + 1, i + 1 + limit), start: null })
      expect(list({ before: id, limit })).toMatchObject({ ids: whole.slice(Math.max(0, i - limit), i), start: null })
      expect(list({ at: id, limit })).toMatchObject({ ids: whole.slice(i, i + limit), start: i })
    }
  }
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (limit, part) => {
    const { ids, start } = list({ part, limit })
    expect(ids).toEqual(whole.slice(start!, start! + limit))
    expect(Math.abs(start! - Math.min(part * whole.length, Math.max(0, whole.length - limit)))).toBeLessThanOrEqual(1)
  }), { numRuns: 30 })
  expect(list({ part: 1, limit: 7 }).ids).toEqual(whole.slice(-7))
})

test('a place that is not in the ledger is told, not guessed', () => {
  expect(() => ledger.statements.list({ after: 's0' })).toThrow(/No statement/)
  expect(() => ledger.articles.list({ before: 'a0' })).toThrow(/No article/)
  expect(() => ledger.speakers.list({ at: 'k0' })).toThrow(/No speaker/)
})
