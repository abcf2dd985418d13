import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LINE_RULES } from './boilerplate-rules.ts'

const PIECES = [
  'By', 'by', 'From', 'Par', 'Written', 'and', 'edited', 'Ada Orlen', 'Brenn', ',', ':', '：', '|', '/', '(', ')', '-', '–', 'Author', 'Автор', 'Reporting', 'Additional', 'Follow', 'on',
  'Twitter', 'E-mail', 'Contact', 'at', 'ada@lenna.example', 'The', 'AP', 'Reuters', 'contributed', 'to', 'this report', 'staff', 'Staff Writer', 'Editor', 'news desk', 'Updated', '4 May',
  '2031', '12', 'views', 'comments', 'min', 'read', 'With', 'Includes', 'reporting', 'files', 'from', 'reported from', 'Lenna', 'Photo', 'Image', 'courtesy of', 'via', 'Getty Images', 'AFP',
  'Handout', 'File', 'Source', 'Video', 'Podcast', 'As published in', 'Screenshot', 'Stock photo', 'Varo Courier', 'GETTY', 'Pool', '©', 'for', 'Special to', 'Фото', 'صورة',
]
const line = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 7 }).map((parts) => parts.flat().join('').trim())

test('what a rule needs is held by every line that its pattern matches', () => {
  const matched = new Set<number>()
  fc.assert(fc.property(line, (words) => {
    LINE_RULES.forEach(({ needs, pattern }, i) => {
      if (!needs || !pattern.test(words)) return
      matched.add(i)
      expect(words).toMatch(needs)
    })
  }), { numRuns: 20_000, seed: 4 })
  expect(matched.size).toBe(LINE_RULES.filter(({ needs }) => needs).length) // else the law says nothing of some rule
})
