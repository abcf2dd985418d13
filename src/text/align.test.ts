import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignWords } from './align.ts'
import { sameName } from './same-name.ts'
import { wordsIn } from './words.ts'

const show = (a: string, b: string): string => {
  const [one, other] = [wordsIn(a), wordsIn(b)]
  const words = (side: typeof one, [from, to]: readonly [number, number]): string => side.slice(from, to).map(({ printed }) => printed).join(' ')
  return alignWords(one, other).map(({ type, a: rangeA, b: rangeB }) => (type === 'same' ? words(one, rangeA) : `${type}(${words(one, rangeA)}/${words(other, rangeB)})`)).join(' ')
}

test('equal words pair up, the rest differs', () => {
  expect(show('no convoy was stopped at the bridge', 'No convoy was halted at the old bridge')).toBe('no convoy was differ(stopped/halted) at the differ(/old) bridge')
  expect(show('22 trucks left Vell', 'thirty trucks left Well')).toBe('number(22/thirty) trucks left name(Vell/Well)')
})

test('numbers that stand in other words altogether answer nothing', () => {
  expect(show('that the two teenagers should show some class', 'that Malia and Sasha Orlen, aged 16 and 13 respectively, should show some class'))
    .toBe('that differ(the two teenagers/Malia and Sasha Orlen aged 16 and 13 respectively) should show some class')
  expect(show('at least 22 dead in Vell, he said', 'nearly 30 killed in Vell, he said')).toContain('number(22/30)')
})

test('a block that moved is found as one', () => {
  expect(show('no one was turned back and no convoy was stopped at the bridge', 'no convoy was stopped at the bridge and no one was turned back')).toContain('moved(')
})

test('spellings of one name are likely, other names are not', () => {
  for (const [a, b] of [['brenn', 'bren'], ['zelensky', 'zelenskyy'], ['kiev', 'kyiv'], ['vell', 'well'], ['gaddafi', 'qaddafi'], ['mohammed', 'muhammad']] as const) expect([a, b, sameName(a, b)]).toEqual([a, b, true])
  for (const [a, b] of [['iran', 'iraq'], ['korea', 'korean'], ['austria', 'australia'], ['slovakia', 'slovenia'], ['obama', 'osama'], ['brenn', 'brand'], ['clinton', 'clintons']] as const) expect([a, b, sameName(a, b)]).toEqual([a, b, false])
})

const anyWords = fc.array(fc.constantFrom('no', 'Convoy', 'was', 'stopped', 'at', 'Vell', 'Well', '22', 'thirty', 'back', 'bridge'), { maxLength: 40 }).map((words) => wordsIn(words.join(' ')))

test('stretches cover both sides once; those that did not move stand in order', () => {
  fc.assert(fc.property(anyWords, anyWords, (a, b) => {
    const seenA = new Set<number>()
    const seenB = new Set<number>()
    let [reachedA, reachedB] = [0, 0]
    for (const { type, a: [a0, a1], b: [b0, b1] } of alignWords(a, b)) {
      for (let i = a0; i < a1; i++) expect(seenA.has(i) || !seenA.add(i)).toBe(false)
      for (let j = b0; j < b1; j++) expect(seenB.has(j) || !seenB.add(j)).toBe(false)
      if (type !== 'differ') expect(a1 - a0).toBe(b1 - b0)
      if (type === 'same' || type === 'moved') for (let k = 0; k < a1 - a0; k++) expect(a[a0 + k]!.key).toBe(b[b0 + k]!.key)
      if (type === 'moved') continue
      expect(a0 >= reachedA && b0 >= reachedB).toBe(true)
      ;[reachedA, reachedB] = [a1, b1]
    }
    expect([seenA.size, seenB.size]).toEqual([a.length, b.length])
  }))
})

test('a long text aligns with itself and with a part of it', () => {
  const words = wordsIn(Array.from({ length: 3000 }, (_, index) => `word${index % 700} step${index}`).join(' '))
  expect(alignWords(words, words)).toEqual([{ type: 'same', a: [0, words.length], b: [0, words.length] }])
  const same = alignWords(words, [...words.slice(100, 2000), ...words.slice(2500)]).filter(({ type }) => type === 'same').reduce((sum, { a: [from, to] }) => sum + to - from, 0)
  expect(same).toBe(words.length - 600)
})
