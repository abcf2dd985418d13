import fc from 'fast-check'
import { expect, test } from 'vitest'
import { THEME_CASES } from './cases/themes.ts'
import { THEMES_HELD_OUT } from './cases/themes-held-out.ts'
import { markedText } from './made-document.ts'
import { namesParty, themeOf, type ArgumentOf } from './theme-groups.ts'
import { argumentsOfMade, showArgument } from './themes.fixture.ts'

const listed = (line: string): string[] => (line === '' ? [] : line.split('; '))

/** bench/themes.ts prints the figures; what is measured must not fall. */
test.for([['made passages', THEME_CASES, 0.85, 0.85], ['held out', THEMES_HELD_OUT, 0.6, 0.5]] as const)('%s: precision and recall of arguments', ([, cases, least, leastFound]) => {
  let [right, found, expected] = [0, 0, 0]
  for (const [text, line] of cases) {
    const [got, wanted] = [argumentsOfMade(text).map(showArgument), listed(line)]
    right += got.filter((one) => wanted.includes(one)).length
    found += got.length
    expected += wanted.length
  }
  expect(right / found).toBeGreaterThanOrEqual(least)
  expect(right / expected).toBeGreaterThanOrEqual(leastFound)
})

/** Pairs of parties, as test/symmetry has them: whoever is accused, the rules are the same. */
const PARTIES: readonly (readonly [string, string])[] = [['Varnia', 'Osterland'], ['the ministry', 'the league'], ['the army', 'the brigade'], ['the police', 'the front'], ['the government', 'the council']]
const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

test.for(PARTIES)('exchanging %s and %s exchanges them in what is found, and nothing else', ([a, b]) => {
  const other = new Map([[a, b], [b, a], [capital(a), capital(b)], [capital(b), capital(a)]])
  const exchange = (text: string): string => text.replace(new RegExp([...other.keys()].map((name) => `\\b${name}\\b`).join('|'), 'g'), (name) => other.get(name)!)
  const told = (marked: string): string => argumentsOfMade(marked).map((one) => `${showArgument(one)} by ${one.words}`).join('; ')
  for (const [text] of [...THEME_CASES, ...THEMES_HELD_OUT]) {
    expect(told(exchange(text))).toBe(exchange(told(text)))
  }
})

test('words are copied from where they stand, and no word is written for anybody', () => {
  for (const [marked] of THEME_CASES) {
    const { text } = markedText(marked)
    for (const { span, words, accused } of argumentsOfMade(marked)) {
      expect(text.slice(...span)).toBe(words)
      if (accused !== null) expect(text).toContain(accused)
    }
  }
})

test('words of a nested report are the inner speaker’s', () => {
  const found = argumentsOfMade('{s1:The wire} {c1:reported} {t1:that {s2:the ministry} {c2:said} {t2:the league was hiding behind civilians}}.')
  expect(found.map(({ passage, act }) => `${passage} ${act}`)).toEqual(['a2 shields'])
})

const argument = fc.record({
  id: fc.uuid(), statement: fc.constantFrom('s1', 's2', 's3', 's4'), speaker: fc.constantFrom(null, 'w1', 'w2'), own: fc.boolean(), outlet: fc.constantFrom(null, 'o1', 'o2'), article: fc.constantFrom('a1', 'a2', 'a3'),
  day: fc.constantFrom(null, '2031-05-01', '2031-05-02'), way: fc.constantFrom('accuses', 'denies', 'defends'), confidence: fc.double({ min: 0, max: 1, noNaN: true }),
}) as fc.Arbitrary<ArgumentOf>
const pairs = fc.array(fc.tuple(fc.constantFrom('s1', 's2', 's3', 's4'), fc.constantFrom('s1', 's2', 's3', 's4')), { maxLength: 4 })

test('what a theme comes to does not hang on the order of its arguments, nor of what is the same', () => {
  fc.assert(fc.property(fc.array(argument, { maxLength: 12 }), pairs, fc.infiniteStream(fc.nat()), (args, same, luck) => {
    const shuffled = <T>(list: readonly T[]): T[] => list.map((one) => ({ one, at: luck.next().value! })).sort((x, y) => x.at - y.at).map(({ one }) => one)
    expect(themeOf(shuffled(args), shuffled(same).map(([a, b]) => [b, a] as const))).toEqual(themeOf(args, same))
  }))
})

test('a theme needs two statements, and two voices or two days', () => {
  const one = (more: Partial<ArgumentOf>): ArgumentOf => ({ id: 'x', statement: 's1', speaker: 'w1', own: false, outlet: 'o1', article: 'a1', day: '2031-05-01', way: 'accuses', confidence: 0.9, ...more })
  expect(themeOf([one({}), one({ speaker: 'w2', day: '2031-05-09' })])).toBeNull() // one statement, printed twice
  expect(themeOf([one({}), one({ statement: 's2' })])).toBeNull() // one speaker on one day
  expect(themeOf([one({ speaker: null }), one({ speaker: null, statement: 's2', article: 'a2' })])).toBeNull() // unnamed sources are not known to be two
  expect(themeOf([one({}), one({ statement: 's2', speaker: 'w2' })])).toMatchObject({ statements: 2, speakers: 2, confidence: 0.81 })
  expect(themeOf([one({}), one({ statement: 's2', speaker: 'w2' })], [['s2', 's1']])).toBeNull() // probably the same
})

test('a party is known by its telling words, whatever form they take', () => {
  expect(namesParty(['Ministry of Varnia'], 'Varnian troops')).toBe(true)
  expect(namesParty(['Defence Ministry'], 'the ministry of defence')).toBe(false) // words of every state name none
  expect(namesParty(['Tam Orlo', 'spokesman', 'Uldren Guard'], 'the Guard')).toBe(true)
  expect(namesParty(['Varnia'], 'Osterland')).toBe(false)
})
