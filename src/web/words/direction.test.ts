import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test.for([
  ['No ship was held.', 'ltr'],
  ['«Ни одно судно»', 'ltr'],
  ['“لم يتم احتجاز أي سفينة”', 'rtl'],
  ['14 — לא', 'rtl'],
  ['', 'ltr'],
])('%s runs %s', ([words, direction]) => {
  expect(directionOf(words!)).toBe(direction)
})
