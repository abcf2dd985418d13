import { expect, test } from 'vitest'
import { stemOf } from './stems.ts'

test('inflections share a stem', () => {
  expect(new Set(['claims', 'claimed', 'claiming', 'claim'].map(stemOf))).toEqual(new Set(['claim']))
  expect(stemOf('said')).toBe('say')
})

test('words that every object has a property of are words like any other', () => {
  for (const word of ['constructor', 'valueof', 'toString', '__proto__', 'hasownproperty']) expect(typeof stemOf(word)).toBe('string')
  expect(stemOf('constructors')).toBe('constructor')
})
