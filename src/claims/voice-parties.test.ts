import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '../text/records.ts'
import { keyOf, Parties } from './voice-parties.ts'

const word = fc.constantFrom('Harbour', 'Works', 'Committee', 'Guard', 'of', 'Orrin')
const name = fc.tuple(fc.constantFrom('', 'The '), fc.array(word, { minLength: 1, maxLength: 3 })).map(([the, words]) => the + words.join(' '))
const mention = fc.tuple(name, fc.constantFrom('organisation', 'person', 'other') as fc.Arbitrary<Mention['type']>)
  .map(([words, type]): Mention => ({ id: 'm1', span: [0, words.length], words, name: words, type, confidence: 1 }) as Mention)

test('names that stand for each other, in any number, end somewhere, and a name asked for twice is the same party', () => {
  fc.assert(fc.property(fc.array(mention, { maxLength: 8 }), fc.array(name, { minLength: 1, maxLength: 8 }), (mentions, asked) => {
    const parties = new Parties(mentions)
    for (const one of asked) expect(parties.named(one)).toBe(parties.named(one))
  }), { numRuns: 300 })
})

test('"US" is a name, "us" is none; it stands for the longer name with its letters', () => {
  expect([keyOf('the US'), keyOf('US'), keyOf('us')]).toEqual(['us', 'us', null])
  const parties = new Parties([])
  const whole = parties.named('the United States')
  expect(parties.named('the US')).toBe(whole)
})
