import { expect, test } from 'vitest'
import { quantityOf } from './quantity.ts'

const quantity = (value: number | null, min: number | null, max: number | null, unit = 'people') => ({ value, min, max, unit })

test('numbers in signs: only what is exact stands without one', () => {
  expect([quantity(12, 12, 12), quantity(12, 12, null), quantity(30, null, 30), quantity(50, null, null), quantity(null, 12, 15), quantity(null, 12, null), quantity(19_000, 19_000, 19_000), quantity(0.67, 0.67, 0.67, 'share'), quantity(40, 40, 40, 'percent')].map(quantityOf))
    .toEqual(['12', '≥ 12', '≤ 30', '~ 50', '12–15', '12 or more', '19,000', '67%', '40%'])
})
