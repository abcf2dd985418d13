import { expect, test } from 'vitest'
import { addressAt } from './text-fragment.ts'

test('words are found again in their page', () => {
  expect(addressAt('https://post.example/1#top', ['No ferry, “none”, was stop-started & held'])).toBe('https://post.example/1#:~:text=No%20ferry%2C%20%E2%80%9Cnone%E2%80%9D%2C%20was%20stop%2Dstarted%20%26%20held')
  expect(addressAt('https://post.example/1', ['No ferry\nwas held', 'and nobody came'])).toBe('https://post.example/1#:~:text=No%20ferry%20was%20held&text=and%20nobody%20came')
  const long = Array.from({ length: 40 }, (_, i) => `word${i}`)
  expect(addressAt('https://post.example/1', [long.join(' ')])).toBe('https://post.example/1#:~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39')
})

test('no address, no link; a script is none', () => {
  expect([addressAt(null, ['x']), addressAt('javascript:alert(1)', ['x']), addressAt('https://post.example/1', [' '])]).toEqual(['', '', 'https://post.example/1'])
})
