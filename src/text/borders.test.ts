import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBorder, nearestBorder, snapToWords, stepBorder } from './borders.ts'

const SAID = '“We didn’t stop 1,200 lorries,” the so-called council of Vell said.'
const all = (text: string, side: 'start' | 'end'): string[] => {
  const found: string[] = []
  for (let at = side === 'start' ? -1 : 0; ;) {
    const next = stepBorder(text, at, side, 1)
    if (next === at) return found
    found.push(side === 'start' ? text.slice(next).split(' ')[0]! : text.slice(0, next).split(' ').at(-1)!)
    at = next
  }
}

test('a border never stands inside a word: not in “didn’t”, “so-called” or “1,200”', () => {
  for (const word of ['didn’t', 'so-called', '1,200', 'lorries']) {
    const at = SAID.indexOf(word)
    for (let inside = 1; inside < word.length; inside++) expect(isBorder(SAID, at + inside), word.slice(0, inside)).toBe(false)
    expect(isBorder(SAID, at) && isBorder(SAID, at + word.length)).toBe(true)
  }
})

test('each word begins with and without its mark, and ends so', () => {
  expect(all(SAID, 'start').slice(0, 4)).toEqual(['“We', 'We', 'didn’t', 'stop'])
  expect(all(SAID, 'end').filter((word) => word.startsWith('lorries') || word.startsWith('said'))).toEqual(['lorries', 'lorries,”', 'said', 'said.'])
})

test('a drag lands on the nearest place; a selection is widened to its words', () => {
  expect(nearestBorder(SAID, SAID.indexOf('stop') + 1, 'start')).toBe(SAID.indexOf('stop'))
  expect(snapToWords(SAID, [SAID.indexOf('dn’t'), SAID.indexOf('rries')])).toEqual([SAID.indexOf('didn’t'), SAID.indexOf('lorries') + 7])
  expect(snapToWords(SAID, [3, 4])).toBeNull()
  expect(snapToWords('報道官は述べた', [1, 2])).toEqual([1, 2])
  expect(snapToWords('Шестеро пострадали', [2, 9])).toEqual([0, 18])
})

const messy = fc.array(fc.constantFrom('a', 'Bé', 'e\u0301', ' ', '\n', '’', '“', '-', '.', ',', '7', '𝒜', '👩‍🌾', 'ж', '報', 'الم'), { maxLength: 40 }).map((parts) => parts.join(''))

test('whatever stands there, steps stay in the text and on borders, and going back leads back', () => {
  fc.assert(fc.property(messy, fc.nat(60), fc.constantFrom('start' as const, 'end' as const), (text, from, side) => {
    const at = nearestBorder(text, from, side)
    const next = stepBorder(text, at, side, 1)
    expect(next).toBeLessThanOrEqual(text.length)
    if (next === at) return
    expect(isBorder(text, next)).toBe(true)
    const back = stepBorder(text, next, side, -1)
    expect(back < next && back >= 0).toBe(true)
  }))
})

test('what is snapped once is not moved again', () => {
  fc.assert(fc.property(messy, fc.nat(60), fc.nat(60), (text, a, b) => {
    const span = snapToWords(text, [Math.min(a, b), Math.max(a, b)])
    if (span) expect(snapToWords(text, span)).toEqual(span)
  }))
})
