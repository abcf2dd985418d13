import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse, modelFrom } from './index.ts'

const bytes = (file: string) => readFileSync(new URL(`../../models/${file}`, import.meta.url))
const model = modelFrom({ attribution: bytes('attribution.bin'), linking: bytes('linking.bin'), figures: bytes('figures.bin') }, 'test', [])
const timesOf = (text: string) => analyse({ id: 'a', text, language: 'en', published_at: '2031-05-16' }, model).attributions // a Friday
  .map(({ words, said_at }) => [words.content, said_at?.as_printed ?? null, said_at?.edtf ?? null])

test.for([
  ['"We do not shoot at ships," she told the Courier on Tuesday.', '2031-05-13'],
  ['The harbour of Lenna is closed to foreign ships, Ada Orlen said on Monday.', '2031-05-12'],
  ['On Wednesday, Ada Orlen said that the harbour of Lenna is closed.', '2031-05-14'],
  ['On Wednesday Ada Orlen said that the harbour of Lenna is closed.', '2031-05-14'],
  ['"The harbour is closed," said Ada Orlen on Monday.', '2031-05-12'],
  ['The minister said in an interview with Varo News on Monday that the harbour is closed.', '2031-05-12'],
] as const)('%s', ([text, day]) => {
  expect(timesOf(text).map(([, , edtf]) => edtf)).toContain(day)
})

test('a time inside the contents, or a period without an end, is no time of saying', () => {
  expect(timesOf('Ada Orlen said that the harbour will open on Monday.').every(([, , edtf]) => edtf === null)).toBe(true)
  expect(timesOf('The minister has said since Monday that the harbour is closed.').every(([, , edtf]) => edtf === null)).toBe(true)
})
