import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPaste, entriesOf, failedOf, portionsOf, readFiles } from './adding.ts'

test('only what was filled in is sent, empty boxes not at all', () => {
  const entries = entriesOf([
    emptyPaste(1), { ...emptyPaste(2), text: ' Words. ', outlet: ' Karn Gazette ', record: true },
  ], [{ name: 'a.html', text: '<p>Words.' }])
  expect(entries).toEqual([{ text: ' Words. ', outlet: 'Karn Gazette', record: true }, { name: 'a.html', text: '<p>Words.' }])
})

test('portions hold every article once, in order', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (lengths) => {
    const entries = lengths.map((length, i) => ({ name: String(i), text: 'x'.repeat(length) }))
    const portions = portionsOf(entries)
    expect(portions.flat()).toEqual(entries)
    for (const portion of portions) expect(portion.length).toBeLessThanOrEqual(8)
  }))
})

test('long articles go one by one', () => {
  const text = 'x'.repeat(9_000_000)
  expect(portionsOf([{ text }, { text }]).length).toBe(2)
})

test('a paste that was not added stays to be mended, an empty file is named and left out', async () => {
  const pastes = ['one', '', 'three'].map((text, i) => ({ ...emptyPaste(i), text }))
  const of = (outcome: 'added' | 'failed') => ({ name: null, outcome, article: null, attributions: 0, unread: null, error: null })
  expect(failedOf(pastes, { added: [of('added'), of('failed')] }).map(({ text }) => text)).toEqual(['three'])
  expect(failedOf(pastes, { added: [of('failed')] }).map(({ text }) => text)).toEqual(['one', 'three'])
  const { files, troubles } = await readFiles([new File([''], 'empty.txt'), new File(['words'], 'full.txt')])
  expect(files.map(({ name }) => name)).toEqual(['full.txt'])
  expect(troubles).toEqual(['empty.txt holds no text and was left out.'])
})
