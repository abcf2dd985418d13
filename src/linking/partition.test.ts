import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partition, type Edge } from './partition.ts'

const of = (ids: string, relations: readonly Edge[]): string[] =>
  partition([...ids].map((id) => ({ id, own: false })), relations).map((family) => family.ids.join(''))
const edge = (a: string, b: string, fragment: 'a' | 'b' | null = null, confidence = 0.9): Edge => ({ a, b, match: 'trimmed', confidence, fragment })

test('joining matches make families, the others do not', () => {
  expect(of('abcd', [edge('a', 'b'), { ...edge('b', 'c'), match: 'paraphrase' }, { ...edge('c', 'd'), match: 'repeats' }])).toEqual(['ab', 'c', 'd'])
  expect(of('ab', [edge('a', 'b', null, 0.1)])).toEqual(['a', 'b'])
})

test('a fragment joins the one family it fits, and none of several', () => {
  expect(of('abf', [edge('a', 'b'), edge('f', 'a', 'a'), edge('f', 'b', 'a')])).toEqual(['abf'])
  expect(of('abf', [edge('f', 'a', 'a'), edge('f', 'b', 'a')])).toEqual(['a', 'b', 'f'])
})

test('two printings of one fragment are one family even where it fits several', () => {
  expect(of('abfg', [edge('f', 'g'), edge('f', 'a', 'a'), edge('g', 'b', 'a')])).toEqual(['a', 'b', 'fg'])
})

test('a fragment of a fragment follows it', () => {
  expect(of('afg', [edge('f', 'a', 'a'), edge('g', 'f', 'a'), edge('g', 'a', 'a')])).toEqual(['afg'])
})

test('families of own-voice sentences only are told apart', () => {
  const passages = [{ id: 'a', own: true }, { id: 'b', own: true }, { id: 'c', own: false }, { id: 'd', own: true }]
  expect(partition(passages, [edge('a', 'b'), edge('c', 'd')])).toEqual([{ ids: ['a', 'b'], attributed: false }, { ids: ['c', 'd'], attributed: true }])
})

const IDS = 'abcdefghij'
const anyGraph = fc.array(fc.record({
  a: fc.constantFrom(...IDS), b: fc.constantFrom(...IDS), fragment: fc.constantFrom(null, null, 'a' as const, 'b' as const),
  match: fc.constantFrom('verbatim' as const, 'trimmed' as const, 'altered' as const, 'paraphrase' as const), confidence: fc.constantFrom(0.2, 0.5, 0.9),
}), { maxLength: 25 })

test('any order of passages and relations gives the same families', () => {
  fc.assert(fc.property(anyGraph, fc.shuffledSubarray([...IDS], { minLength: 10 }), fc.nat(), (relations, ids, turn) => {
    const turned = relations.map((_, index) => relations[(index + turn) % relations.length]!).reverse()
      .map((relation, index) => (index % 2 ? relation : { ...relation, a: relation.b, b: relation.a, fragment: relation.fragment === 'a' ? 'b' as const : relation.fragment === 'b' ? 'a' as const : null }))
    expect(of(ids.join(''), turned)).toEqual(of(IDS, relations))
  }))
})

test('settling each connected part alone gives the same families as settling all', () => {
  fc.assert(fc.property(anyGraph, (relations) => {
    const parts = partition([...IDS].map((id) => ({ id, own: false })), relations.map((relation) => ({ ...relation, match: 'verbatim' as const, confidence: 1, fragment: null })))
    const alone = parts.flatMap(({ ids }) => of(ids.join(''), relations.filter(({ a }) => ids.includes(a))))
    expect(alone.sort()).toEqual(of(IDS, relations).sort())
  }))
})
