import fc from 'fast-check'
import { test, vi } from 'vitest'
import { expectAnyOrder, SAID } from './link.fixture.ts'

// with the real bound it takes thousands of passages to see what happens at it
const BOUND = vi.hoisted(() => 4)
vi.mock('../linking/signatures.ts', async (original) => ({ ...(await original<object>()), TOO_COMMON: BOUND }))

const WORDS = 'granary orchard turbine kiln anchor barley falcon juniper marble otter rafter sickle thistle willow ember copper'.split(' ')
const saying = fc.tuple(fc.constantFrom('Ada Brenn', 'Ferin Castor', 'Gesa Hollen'), fc.tuple(fc.constantFrom(...SAID), fc.constantFrom(...WORDS), fc.constantFrom(...WORDS), fc.nat(4))
  .map(([words, one, other, from]) => `${one} and ${other} and ${words.split(' ').slice(0, from ? 8 : 9).join(' ')} and ${other} or ${one}`))
const corpus = fc.array(fc.array(saying, { minLength: 1, maxLength: 2 }), { minLength: 10, maxLength: 40 })

test('where signatures become too common on the way, any order gives the same statements', () => {
  expectAnyOrder(corpus, 12)
})

