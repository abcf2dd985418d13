import { expect, test } from 'vitest'
import type { StatementPage } from '../../api/index.ts'
import { facetsOf } from './facets.ts'

type Variant = StatementPage['variants'][number]
const speaker = (name: string, id: string | null = name) => ({ id, name, type: 'person' as const })
const variant = (passage: string, more: Partial<Variant> = {}) => ({ passage, article: { record: false }, voice: 'attribution', speaker: speaker('Ada Brenn'), ...more }) as unknown as Variant
const page = (variants: Variant[], rows: [string, string][][]) => ({
  variants, evidence: [], stack: { rows: rows.map((cells, i) => ({ passage: variants[i]!.passage, cells: cells.map(([type, words]) => ({ type, words, spans: [], marked: false })) })) },
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

test('who prints the words without the evidence that the first row cites', () => {
  const cells = (passage: string, types: [string, string, string]) => ({ passage, cells: types.map((type, i) => ({ type, words: 'w', spans: type === 'absent' ? [] : [[i * 10, i * 10 + 9]], marked: false })) })
  const facets = facetsOf({
    variants: [variant('a'), variant('b'), variant('c'), variant('d')], evidence: [{ passage: 'a', evidence: { spans: [[4, 15]], words: 'the pictures' }, type: 'aerial', shown: null }],
    stack: { rows: [cells('a', ['base', 'base', 'base']), cells('b', ['absent', 'absent', 'same']), cells('c', ['absent', 'same', 'same']), cells('d', ['absent', 'replaced', 'same'])] },
  } as unknown as StatementPage)
  expect(facets.find(({ key }) => key === 'evidence')).toMatchObject({ passages: ['b', 'd'], text: '2 do not print the cited evidence, “the pictures”' })
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
