import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollOf } from './roll.ts'

interface Row { readonly nr: number }
const ESTIMATE = 90
const PAGE = 50
const heightOf = (nr: number): number => 60 + (nr * 37) % 80

/** A list of so many rows, and somebody who scrolls through it as the window does. */
function scrolled(total: number) {
  const all = new Map<number, Row>()
  const row = (nr: number): Row => all.get(nr) ?? (all.set(nr, { nr }), all.get(nr)!)
  const rows = (from: number, to: number): Row[] => Array.from({ length: Math.max(0, Math.min(total, to) - Math.max(0, from)) }, (_, i) => row(Math.max(0, from) + i))
  const roll = rollOf<Row>(total, ESTIMATE)
  let at = 0
  const nrAt = (y: number): number | undefined => roll.rows[roll.between(y, y + 1)[0]]?.nr
  /** Asks for what is missing around, measures what is in sight, follows where rows were put elsewhere. */
  function look(): void {
    for (let i = 0; i < 20; i++) {
      if (!roll.ended && roll.bottom < at + 2000) roll.after({ rows: rows(roll.rows.at(-1)!.nr + 1, roll.rows.at(-1)!.nr + 1 + PAGE), start: null }, PAGE)
      else if (roll.first > 0 && roll.top > at - 1000) roll.before({ rows: rows(roll.rows[0]!.nr - PAGE, roll.rows[0]!.nr), start: null }, PAGE)
      else break
      at += roll.settle(false)
    }
    const [a, b] = roll.between(at - 500, at + 1400)
    roll.measured(roll.rows.slice(a, b).map((one) => [one, heightOf(one.nr)] as const), at)
    at += roll.settle(false)
  }
  return {
    roll, nrAt: () => nrAt(at), look,
    get at() { return at },
    open(part: number) {
      const start = Math.max(0, Math.min(total - PAGE, Math.round(part * total)))
      roll.jump({ rows: rows(start, start + PAGE), start }, PAGE)
      at = roll.top
      look()
    },
    by(pixels: number) {
      at = Math.max(0, at + pixels)
      look()
    },
    rest: () => { at += roll.settle(true) },
  }
}

test.for([30, 400, 1_386_000])('scrolled by hand, every row of a stretch of %d comes by, each once, and rows in sight stay', (total) => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 60 }), (part, steps) => {
    const list = scrolled(total)
    list.open(part)
    for (const step of steps) {
      const before = list.nrAt()
      list.by(step)
      const now = list.nrAt()
      if (before !== undefined && now !== undefined) expect(Math.abs(now - before)).toBeLessThanOrEqual(Math.abs(step) / 60 + 2)
      list.rest()
      if (now !== undefined) expect(list.nrAt()).toBe(now)
      expect(list.roll.rows.length).toBeLessThanOrEqual(400)
      expect(list.roll.rows.every(({ nr }, i) => i === 0 || nr === list.roll.rows[i - 1]!.nr + 1)).toBe(true)
    }
  }), { numRuns: 60 })
})

test('both ends are reached, and there the list ends', () => {
  for (const total of [3, 51, 2000, 1_386_000]) {
    const list = scrolled(total)
    list.open(1)
    for (let i = 0; i < 200; i++) list.by(400)
    expect(list.roll.rows.at(-1)!.nr).toBe(total - 1)
    expect(list.roll.ended).toBe(true)
    expect(list.roll.height).toBe(list.roll.bottom)
    list.open(0)
    expect([list.roll.first, list.roll.top, list.nrAt()]).toEqual([0, 0, 0])
    list.by(40_000)
    for (let i = 0; i < 300; i++) list.by(-400)
    expect([list.roll.rows[0]!.nr, list.roll.first, list.roll.top]).toEqual([0, 0, 0])
  }
})

test('the bar tells the part of a list that no window is tall enough for', () => {
  const list = scrolled(1_386_000)
  for (const part of [0.1, 0.5, 0.9]) {
    list.open(part)
    expect(list.at / list.roll.height).toBeCloseTo(part, 1)
    expect(Math.abs(list.roll.indexAt(list.at) - list.roll.first) / 1_386_000).toBeLessThan(0.01)
  }
  expect(list.roll.height).toBeLessThan(5_000_000)
})
