import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeMenu } from './place.ts'

const line = fc.record({ top: fc.integer({ min: -200, max: 900 }), left: fc.nat(600), width: fc.integer({ min: 4, max: 600 }) }).map(({ top, left, width }) => ({ top, bottom: top + 24, left, right: left + width }))

test('the menu never stands on the selected words, and stays between the sides', () => {
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.record({ width: fc.integer({ min: 50, max: 340 }), height: fc.integer({ min: 20, max: 160 }) }), (lines, menu) => {
    const { top, left } = placeMenu(lines, menu, { top: 60, bottom: 760, left: 0, right: 360 })
    const [first, last] = [Math.min(...lines.map((one) => one.top)), Math.max(...lines.map((one) => one.bottom))]
    expect(top >= last || top + menu.height <= first).toBe(true)
    expect(left >= 0 && left + menu.width <= 360).toBe(true)
  }))
})
