import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersAcross, type AcrossOf } from './answers-across.ts'

const on = (day: string) => ({ earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z` })
const row = (id: string, party: string | null, act: string, day: string | null, article = id): AcrossOf => ({ id, article, party, act, published: day === null ? null : on(day) })

const ALLEGATIONS = [
  row('a1', 'Tessal', 'shelling the market of Vesk', '2031-05-03'),
  row('a2', 'Tessal', 'shelled Vesk’s market', '2031-05-20'),
  row('a3', 'the league', 'hiding grain', '2031-05-03'),
  row('a4', 'Tessal', 'stealing grain', '2031-05-04'),
]

test.for([
  [row('d', 'Tessal', 'that it shelled the market in Vesk', '2031-05-05'), ['a1']],
  [row('d', 'TESSAL', 'shelling a market in Vesk', '2031-05-21'), ['a1', 'a2']],
  [row('d', 'Tessal', 'that it shelled the market in Vesk', '2031-05-02'), []], // before it was said
  [row('d', 'Tessal', 'that it shelled the market in Vesk', '2031-09-05'), []], // long after
  [row('d', 'Tessal', 'that it shelled the market in Vesk', null), []], // no date
  [row('d', 'Tessal', 'any wrongdoing', '2031-05-05'), []], // no word of the act
  [row('d', 'Varnia', 'that it shelled the market in Vesk', '2031-05-05'), []], // somebody else
  [row('d', 'it', 'that it shelled the market in Vesk', '2031-05-05'), []], // nobody known
  [row('d', 'Tessal', 'that it shelled the market in Vesk', '2031-05-05', 'a1'), []], // the same article: tied there or not at all
] as const)('%o', ([answer, expected]) => {
  expect(answersAcross(ALLEGATIONS, [answer]).map(({ allegation }) => allegation)).toEqual(expected)
})

test('the reason names the days and the words', () => {
  expect(answersAcross(ALLEGATIONS, [row('d', 'Tessal', 'that it shelled the market in Vesk', '2031-05-05')])[0]!.why)
    .toBe('the one accused answers, 2 days later, and both say “market…”, “shell…”, “vesk…”')
})

test('the order of rows changes nothing, nor does an exchange of the parties', () => {
  const answers = [row('d1', 'Tessal', 'that it shelled the market in Vesk', '2031-05-05'), row('d2', 'the league', 'that it was hiding grain', '2031-05-06')]
  const found = answersAcross(ALLEGATIONS, answers)
  expect(found.map(({ answer, allegation }) => `${answer} ${allegation}`)).toEqual(['d1 a1', 'd2 a3'])
  fc.assert(fc.property(fc.shuffledSubarray(ALLEGATIONS, { minLength: ALLEGATIONS.length }), fc.shuffledSubarray(answers, { minLength: answers.length }), (all, those) => {
    expect(answersAcross(all, those)).toEqual(found)
  }))
  const other = (party: string | null) => (party === 'Tessal' ? 'the league' : party === 'the league' ? 'Tessal' : party)
  const exchanged = <T extends AcrossOf>(rows: readonly T[]) => rows.map((one) => ({ ...one, party: other(one.party) }))
  expect(answersAcross(exchanged(ALLEGATIONS), exchanged(answers))).toEqual(found)
})
