import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { openLedger } from '../ledger/index.ts'
import { linkAll } from '../linking/index.ts'
import { add, articleOf, model, SAID, statementsOf } from './link.fixture.ts'

// with the real bound it takes thousands of passages to see what happens at it
const BOUND = vi.hoisted(() => 4)
vi.mock('../linking/signatures.ts', async (original) => ({ ...(await original<object>()), TOO_COMMON: BOUND }))

const WORDS = 'granary orchard turbine kiln anchor barley falcon juniper marble otter rafter sickle thistle willow ember copper'.split(' ')
const saying = fc.tuple(fc.constantFrom('Ada Brenn', 'Ferin Castor', 'Gesa Hollen'), fc.tuple(fc.constantFrom(...SAID), fc.constantFrom(...WORDS), fc.constantFrom(...WORDS), fc.nat(4))
  .map(([words, one, other, from]) => `${one} and ${other} and ${words.split(' ').slice(0, from ? 8 : 9).join(' ')} and ${other} or ${one}`))
const corpus = fc.array(fc.array(saying, { minLength: 1, maxLength: 2 }), { minLength: 10, maxLength: 40 })

test('where signatures become too common on the way, any order gives the same statements', () => {
  fc.assert(fc.property(corpus, fc.infiniteStream(fc.nat()), (articles, luck) => {
    const made = articles.map((sayings, i) => ({ id: String(i), article: articleOf(String(i), sayings) }))
    const [one, other] = [openLedger(':memory:'), openLedger(':memory:')]
    const passages = made.flatMap(({ id, article }) => add(one, id, article))
    const shuffled = made.map((found) => ({ found, at: luck.next().value! })).sort((x, y) => x.at - y.at)
    for (const { found: { id, article } } of shuffled) add(other, id, article)
    const all = linkAll(passages, model).map(({ ids }) => [...ids].sort().join(' ')).sort()
    expect(statementsOf(one)).toEqual(all)
    expect(statementsOf(other)).toEqual(all)
    one.close()
    other.close()
  }), { numRuns: 12 })
})

