import fc from 'fast-check'
import { expect, test } from 'vitest'
import { model, passage } from './passage.fixture.ts'
import { signaturesOf } from './signatures.ts'

const meet = (a: string, b: string, language = 'en'): boolean => {
  const other = new Set(signaturesOf(passage('b', b, { language }), model))
  return signaturesOf(passage('a', a), model).some((signature) => other.has(signature))
}
const LONG = 'The ferry to Oslin carries grain, timber and wounded soldiers through the drifting ice every second night of the winter'

test('passages that report the same words share a signature', () => {
  expect(meet(LONG, LONG)).toBe(true)
  expect(meet(LONG, 'grain, timber and wounded soldiers')).toBe(true)
  expect(meet(LONG, LONG.toUpperCase().replaceAll(',', ' —'))).toBe(true)
  expect(meet(LONG, 'The boat to Oslyn brings grain, wood and wounded soldiers over drifting ice each second night in winter')).toBe(true)
})

test('the commonest phrases and other languages do not meet', () => {
  expect(meet('Brenn waited at the end of the day', 'at the end of the day, grain prices fell')).toBe(false)
  expect(meet(LONG, LONG, 'de')).toBe(false)
})

test('signatures are whole numbers below 2^49, ascending, distinct and bounded', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...LONG.split(' '), 'Brenn', '22', 'bridge', '…', 'Serrin'), { maxLength: 400 }), (words) => {
    const found = signaturesOf(passage('a', words.join(' ')), model)
    expect(found.length).toBeLessThanOrEqual(4_001)
    for (const [index, signature] of found.entries()) {
      expect(Number.isInteger(signature) && signature >= 0 && signature < 2 ** 49).toBe(true)
      if (index > 0) expect(signature).toBeGreaterThan(found[index - 1]!)
    }
  }))
})

const WORDS = `harbour lantern quarry thistle meadow granite saddle orchard willow copper anchor barley candle drizzle ember falcon
  gravel hollow ivory juniper kettle lumber marble nectar otter pebble quiver rafter sickle timber`.split(/\s+/)

test('a shared run of eight words is always met', () => {
  const some = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 })
  fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 8 }), some, some, some, some, (run, before, after, before2, after2) => {
    expect(meet([...before, ...run, ...after].join(' '), [...before2, ...run, ...after2].join(', '))).toBe(true)
  }))
})
