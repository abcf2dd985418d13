import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberIn, wordsIn } from './words.ts'

const keys = (text: string): string => wordsIn(text).map(({ key }) => key).join(' ')

test('words are folded: case, diacritics and kinds of apostrophe aside', () => {
  expect(keys('Défense of Orrin’s U.S. bases — “NOW”')).toBe('defense of orrin\'s us bases now')
})

test('contractions are the two words they stand for', () => {
  expect(keys('It isn’t, they won\'t, I can\'t and we cannot')).toBe('it is not they will not i can not and we can not')
  expect(keys('it\'s, they\'re')).toBe('it is they are')
})

test('a number is one word, however it is written', () => {
  expect(keys('3 three 3,000 3.5 million twenty-two 50% two hundred')).toBe('#3 #3 #3000 #3500000 #22 #50 percent #200')
  expect(keys('on 3 May 2031, 12 and 13')).toBe('on #3 may #2031 #12 and #13')
  expect(numberIn('at least twenty-two')).toBe(22)
  expect(numberIn('many')).toBeNull()
})

test('names of object members are words like others', () => {
  expect(keys('constructor toString __proto__')).toBe('constructor tostring proto')
})

test('words stand in order, do not overlap and are printed where they say', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('U.S.', 'isn’t', '3,000', 'two', 'hundred', ' ', '-', 'Ж', '😀', '.', 'a')).map((parts) => parts.join(''))), (text) => {
    let reached = 0
    for (const word of wordsIn(text)) {
      expect(word.start).toBeGreaterThanOrEqual(reached)
      expect(word.end).toBeGreaterThan(word.start)
      expect(text.slice(word.start, word.end).replace(/[’ʼ]/g, '\'')).toBe(word.printed.replace(/[’ʼ]/g, '\''))
      reached = word.end
    }
    expect(reached).toBeLessThanOrEqual(text.length)
  }))
})
