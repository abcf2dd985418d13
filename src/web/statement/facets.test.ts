import { expect, test } from 'vitest'
import type { StatementPage } from '../../api/index.ts'
import { facetsOf } from './facets.ts'

type Variant = StatementPage['variants'][number]
const speaker = (name: string, id: string | null = name) => ({ id, name, type: 'person' as const })
const variant = (passage: string, more: Partial<Variant> = {}) => ({ passage, article: { record: false }, voice: 'attribution', speaker: speaker('Ada Brenn'), ...more }) as unknown as Variant
const page = (variants: Variant[], rows: [string, string][][]) => ({
  variants, stack: { rows: rows.map((cells, i) => ({ passage: variants[i]!.passage, cells: cells.map(([type, words]) => ({ type, words, spans: [], marked: false })) })) },
}) as unknown as StatementPage

test('each number counts the rows that it leads to', () => {
  const facets = facetsOf(page([
    variant('a'), variant('b', { speaker: speaker('Teodor Valk') }), variant('c', { voice: 'own', speaker: null }), variant('d', { speaker: speaker('Ada BRENN', 'another row of the ledger') }),
  ], [
    [['base', '“As the cameras show,”'], ['base', 'no ship was held']],
    [['absent', ''], ['same', 'no ship was held']],
    [['absent', ''], ['replaced', 'no ship was kept']],
    [['same', 'As the cameras show,'], ['same', 'no ship was held']],
  ]))
  expect(facets.map(({ key, passages }) => [key, passages])).toEqual([['speaker', ['b']], ['fact', ['c']], ['absent', ['b', 'c']], ['words', ['c']]])
  expect(facets.find(({ key }) => key === 'absent')?.text).toBe('2 do not print “As the cameras show”')
})

test('a record’s own text prints nothing as fact', () => {
  const record = { record: true } as Variant['article']
  expect(facetsOf(page([variant('a'), variant('b', { voice: 'own', speaker: null, article: record })], [[['base', 'ship']], [['same', 'ship']]]))).toEqual([])
})

test('a missing “the” is no news', () => {
  expect(facetsOf(page([variant('a'), variant('b')], [[['base', 'the'], ['base', 'ship']], [['absent', ''], ['same', 'ship']]]))).toEqual([])
})

test('nothing in, nothing out', () => {
  expect(facetsOf(page([], []))).toEqual([])
})

test('another spelling, or a surname alone, is not called another speaker', () => {
  const rows: [string, string][][] = Array.from({ length: 4 }, () => [['base', 'no ship was held']])
  const facets = facetsOf(page([
    variant('a', { speaker: speaker('Renna Ostivar') }), variant('b', { speaker: speaker('Renna Astivar') }),
    variant('c', { speaker: speaker('Ostivar', null) }), variant('d', { speaker: speaker('Harbour Ministry') }),
  ], rows))
  expect(facets.filter(({ key }) => key === 'speaker').map(({ passages }) => passages)).toEqual([['d']])
})
