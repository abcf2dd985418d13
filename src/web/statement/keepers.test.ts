import { expect, test } from 'vitest'
import { keepersOf } from './keepers.ts'

const variant = (passage: string, article = passage) => ({ passage, article: { id: article } })
const cited = (passage: string, words = 'pictures', type = 'photograph') => ({ passage, type, shown: 'described', evidence: { spans: [], words } })
const relation = (a: string, b: string, from: 'a' | 'b' | null, basis: string | null) => ({ a, b, direction: { from, basis } })
const told = (page: object) => keepersOf(page as never).map(({ type, cited: of, keep, leftOut, notPrinted }) => [type, of.map(({ evidence: { words } }) => words), ...[keep, leftOut, notPrinted].map((some) => some.map(({ passage }) => passage))])

test('who keeps it, who leaves it out where a direction is known, who only does not print it', () => {
  expect(told({
    variants: ['record', 'wire', 'post', 'courier', 'lamp'].map((one) => variant(one)), evidence: [cited('record', 'aerial pictures'), cited('wire', 'Pictures'), cited('wire', 'pictures')],
    relations: [relation('record', 'post', 'a', 'record'), relation('courier', 'wire', 'b', 'dates'), relation('lamp', 'wire', 'b', 'stated-relay')],
  })).toEqual([['photograph', ['aerial pictures', 'Pictures'], ['record', 'wire'], ['post', 'lamp'], ['courier']]])
})

test('a printing without it is none where its article prints it beside another', () => {
  expect(told({ variants: [variant('headline', 'x'), variant('body', 'x'), variant('other')], evidence: [cited('body')], relations: [relation('body', 'other', null, null)] }))
    .toEqual([['photograph', ['pictures'], ['headline', 'body'], [], ['other']]])
})

test('each type by itself', () => {
  expect(told({ variants: [variant('a'), variant('b')], evidence: [cited('a'), cited('b', 'a letter', 'document')], relations: [] })).toEqual([
    ['photograph', ['pictures'], ['a'], [], ['b']], ['document', ['a letter'], ['b'], [], ['a']],
  ])
})
