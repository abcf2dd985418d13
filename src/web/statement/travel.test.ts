import { expect, test } from 'vitest'
import type { StatementPage } from '../../api/index.ts'
import { travelOf } from './travel.ts'

type Variant = StatementPage['variants'][number]
type Relation = StatementPage['relations'][number]
const variant = (passage: string, relays: string[] = []) =>
  ({ passage, article: { id: passage, title: passage, outlet: { id: passage, name: `The ${passage}` }, published: null, record: false }, relays: relays.map((outlet) => ({ outlet })) }) as unknown as Variant
const relation = (a: string, b: string, type: 'stated' | 'inferred' | 'unknown', confidence = 0.9, from: 'a' | 'b' | null = 'a') =>
  ({ a, b, relay: { type, why: 'why' }, direction: { from, basis: null }, confidence }) as unknown as Relation

test('stated and inferred relays are drawn, unknown ones are not', () => {
  const travel = travelOf({ variants: ['r', 'w', 'h', 'm'].map((id) => variant(id)), relations: [
    relation('r', 'w', 'inferred'), relation('w', 'h', 'stated'), relation('r', 'm', 'unknown'),
  ] })
  expect(travel.nodes.map(({ id, column }) => [id, column])).toEqual([['r', 0], ['w', 1], ['h', 2]])
  expect(travel.alone).toEqual(['The m'])
})

test('a printing with a stated relay keeps no inferred one, and else only the surest', () => {
  const travel = travelOf({ variants: ['a', 'b', 'c'].map((id) => variant(id)), relations: [
    relation('a', 'c', 'inferred', 0.7), relation('b', 'c', 'inferred', 0.8), relation('a', 'b', 'stated'), relation('a', 'b', 'inferred'),
  ] })
  expect(travel.edges.map(({ from, to, stated }) => [from, to, stated])).toEqual([['a', 'b', true], ['b', 'c', false]])
})

test('a credited outlet that is not in the ledger is shown without an article', () => {
  const { nodes } = travelOf({ variants: [variant('a', ['Far Agency'])], relations: [] })
  expect(nodes.map(({ name, article }) => [name, article])).toEqual([['Far Agency', null], ['The a', 'a']])
})

test('circles are opened and no two nodes share a place', () => {
  const ids = ['a', 'b', 'c', 'd']
  const { nodes, edges } = travelOf({ variants: ids.map((id) => variant(id)), relations: [
    relation('a', 'b', 'stated'), relation('b', 'c', 'stated'), relation('c', 'a', 'stated'), relation('a', 'd', 'inferred'),
  ] })
  expect(edges).toHaveLength(3)
  expect(new Set(nodes.map(({ column, row }) => `${column}/${row}`)).size).toBe(nodes.length)
})
