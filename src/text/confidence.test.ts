import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hiddenAt, parseConfidence, STOPS, stopAt, type Stop } from './confidence.ts'

test('a setting is a stop or a number from 0 to 1', () => {
  expect(['complete', 'likely', 'sure', 'surest', '0', '1', '0.9', '.5', '1.0'].map(parseConfidence)).toEqual([0, 0.5, 0.75, 0.9, 0, 1, 0.9, 0.5, 1])
  expect(['', 'all', '-0.1', '1.1', '2', '0x1', 'NaN', '1e-1', 'constructor', ' 0.5'].map(parseConfidence)).toEqual(Array.from({ length: 10 }, () => null))
  for (const stop of Object.keys(STOPS) as Stop[]) expect(stopAt(parseConfidence(stop)!)).toBe(stop)
})

test('turned up, the dial never shows what it hid; accepted rows stay, complete hides nothing', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(fc.property(unit, unit, unit, fc.constantFrom('speech', 'writing', 'thought', null), fc.boolean(), (x, y, confidence, mode, accepted) => {
    const row = { confidence, mode, accepted }
    const [low, high] = [Math.min(x, y), Math.max(x, y)]
    if (hiddenAt(low, row) !== null) expect(hiddenAt(high, row)).not.toBeNull()
    expect(hiddenAt(0, row)).toBeNull()
    if (accepted) expect(hiddenAt(high, row)).toBeNull()
  }))
})
