import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partition, type Edge, type Tie } from './partition.ts'

const of = (ids: string, relations: readonly Edge[], ties: readonly Tie[] = []): string[] =>
  partition([...ids].map((id) => ({ id, own: false })), relations, ties).map((family) => family.ids.join(''))
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

describe('what people decided', () => {
  const merge = (a: string, b: string): Tie => ({ what: 'merge', a, b })
  const split = (a: string, b: string): Tie => ({ what: 'split', a, b })

  test('merged passages are one family without any comparison', () => {
    expect(of('abc', [edge('a', 'b')], [merge('b', 'c')])).toEqual(['abc'])
  })

  test('a passage taken out stands alone, whatever joined it; what was added later does not bring it back', () => {
    const all = [edge('a', 'b'), edge('b', 'x'), edge('a', 'x')]
    expect(of('abx', all, [split('x', 'a')])).toEqual(['ab', 'x'])
    expect(of('abxy', [...all, edge('y', 'a'), edge('y', 'x')], [split('x', 'a')])).toEqual(['aby', 'x'])
  })

  test('two that were taken out stay together, and a passage taken out joins a family it was not taken from', () => {
    expect(of('axy', [edge('a', 'x'), edge('a', 'y'), edge('x', 'y')], [split('x', 'a'), split('y', 'a')])).toEqual(['a', 'xy'])
    expect(of('abx', [edge('a', 'x'), edge('b', 'x')], [split('x', 'a')])).toEqual(['a', 'bx'])
  })

  test('a fragment does not bring together what was split', () => {
    expect(of('axf', [edge('a', 'x'), edge('f', 'a'), edge('x', 'f', 'a')], [split('x', 'a')])).toEqual(['af', 'x'])
    expect(of('afx', [edge('f', 'a', 'a'), edge('x', 'a')], [split('f', 'a')])).toEqual(['ax', 'f'])
  })

  const anyTies = fc.array(fc.record({ what: fc.constantFrom('merge' as const, 'split' as const), a: fc.constantFrom(...IDS), b: fc.constantFrom(...IDS) }).filter(({ a, b }) => a !== b), { maxLength: 6 })

  test('any order of passages, relations and decisions gives the same families', () => {
    fc.assert(fc.property(anyGraph, anyTies, fc.shuffledSubarray([...IDS], { minLength: 10 }), fc.nat(), (relations, ties, ids, turn) => {
      // a ledger holds one relation of a pair
      const pairs = [...new Map(relations.map((relation) => [[relation.a, relation.b].sort().join(), relation])).values()]
      const turned = pairs.map((_, index) => pairs[(index + turn) % pairs.length]!).reverse()
      expect(of(ids.join(''), turned, [...ties].reverse())).toEqual(of(IDS, pairs, ties))
    }))
  })

  test('what was split is never together, and merges hold where nothing was split', () => {
    fc.assert(fc.property(anyGraph, anyTies, (relations, ties) => {
      const familyOf = (found: readonly string[]) => new Map(found.flatMap((ids) => [...ids].map((id) => [id, ids])))
      const families = familyOf(of(IDS, relations, ties))
      for (const { what, a, b } of ties) if (what === 'split') expect(families.get(a)).not.toBe(families.get(b))
      const merges = ties.filter(({ what }) => what === 'merge')
      const joined = familyOf(of(IDS, relations, merges))
      for (const { a, b } of merges) expect(joined.get(a)).toBe(joined.get(b))
    }))
  })

  test('taking one out leaves all who can do without it together', () => {
    fc.assert(fc.property(anyGraph, fc.constantFrom(...IDS), fc.constantFrom(...IDS), (relations, a, b) => {
      fc.pre(a !== b)
      const rest = IDS.replace(a, '')
      const without = of(rest, relations.filter((relation) => relation.a !== a && relation.b !== a && relation.fragment === null))
      const apart = of(IDS, relations.filter(({ fragment }) => fragment === null), [split(a, b)])
      for (const ids of without) expect(apart.some((family) => [...ids].every((id) => family.includes(id)))).toBe(true)
    }))
  })
})
