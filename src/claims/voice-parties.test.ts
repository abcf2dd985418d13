import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '../text/records.ts'
import { keyOf, mayBelong, Parties } from './voice-parties.ts'

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

test('a party under its name and what stands around it is one', () => {
  const known = (words: string, type: Mention['type']): Mention => ({ id: 'm', span: [0, 1], words, name: words, type, confidence: 1 })
  const parties = new Parties([known('Ada Veld', 'person'), known('HRF', 'organisation'), known('Varnian', 'other'), known('Government', 'organisation')])
  const [veld, front] = [parties.named('Ada Veld'), parties.named('HRF')]
  for (const one of ['Senator Ada Veld of Orrin', 'Mr. Ada Veld', 'former President Ada Veld', 'Ada Veld’s', 'Ada Veld  The Harbour Board']) expect(parties.named(one)).toBe(veld)
  for (const one of ['HRF rebels', 'HRF terrorists', 'the HRF fighters', 'HRF militants in Orrin']) expect(parties.named(one)).toBe(front)
  expect(front!.inferred).toBe(true)
  expect(parties.named('Ashen State group in Varnia')).toBe(parties.named('Ashen State'))
  expect(['Varnian troops', 'government troops', 'HRF officials'].map((one) => parties.named(one)!.name)).toEqual(['Varnian troops', 'government troops', 'HRF officials'])
})

test('a common word that two names share ties nobody to the other', () => {
  expect(mayBelong('White House', 'House leadership')).toBe(false)
  expect(mayBelong('White House', 'a White House aide')).toBe(true)
  expect(mayBelong('Varnia', 'Varnian officials')).toBe(true)
})
