import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ledger } from './index.ts'
import { bothSidesOf, type Speaking } from './sides.ts'
import { WARS, warLedger } from './themes.fixture.ts'

const shieldsIn = (ledger: Ledger) => ledger.themes.list().themes.find(({ act }) => act === 'shields')!

test('a kind of argument that two speakers make is suggested, with its words, its accused and from both sides', () => {
  const ledger = warLedger(WARS)
  const theme = shieldsIn(ledger)
  expect(theme).toMatchObject({ state: 'suggested', name: null, act: 'shields', statements: 4, denies: 1, first: '2031-05-03', last: '2031-05-09', confirmed: 0 })
  expect(theme.both_sides).toMatchObject({ why: 'each-other', a: { accused: expect.any(String) } })
  expect(theme.against.map(({ accused, statements }) => [accused.toLowerCase(), statements])).toEqual([['the tessal brigade', 2]]) // of what one says and the other denies
  const page = ledger.themes.page(theme.id)
  expect(page.members.map(({ speaker, way, accused, state }) => [speaker?.name ?? null, way, accused, state])).toEqual([
    ['Ministry of Varnia', 'accuses', 'the Tessal brigade', 'suggested'],
    ['Tessal brigade', 'denies', 'The Tessal brigade', 'suggested'],
    ['Tessal brigade', 'accuses', 'the army of Varnia', 'suggested'],
    ['an officer', 'accuses', 'the rebels', 'suggested'],
  ])
  for (const { shows, content, article } of page.members) {
    const { text } = ledger.articles.page(article.id)
    expect(shows!.spans.map(([start, end]) => text.slice(start, end)).join()).toBe(shows!.words)
    expect(content.words).toContain(shows!.words)
  }
  expect(page.timeline.reduce((sum, { count }) => sum + count, 0)).toBe(4)
})

test('an unnamed source is never one speaker with a name, nor with another unnamed one', () => {
  const [wire] = WARS
  const unnamed = { ...wire!, said: wire!.said.map((one) => ({ ...one, speaker: null })) }
  const ledger = warLedger([unnamed, { ...unnamed, day: '2031-05-06', text: unnamed.text.replace('a market', 'the old mill'), said: unnamed.said.map((one) => ({ ...one, words: one.words.replace('a market', 'the old mill') })) }])
  const theme = shieldsIn(ledger)
  expect(theme === undefined || (theme.speakers === 0 && theme.both_sides === null)).toBe(true)
  const other = warLedger([unnamed, ...WARS.slice(3)])
  expect(shieldsIn(other)).toMatchObject({ statements: 2, speakers: 0, both_sides: null }) // two days
})

test('one statement printed again, on whatever day, is no theme', () => {
  const [wire] = WARS
  const ledger = warLedger([wire!, { ...wire!, day: '2031-06-01', text: `${wire!.text} Printed again.` }])
  expect(ledger.themes.list().themes.filter(({ act }) => act === 'shields')).toEqual([])
})

test('a note that an outlet prints under every article counts once', () => {
  const note = (day: string) => ({ outlet: 'Orrin Wire', day, text: `On ${day} the mill stood still. The league hides behind civilians, as we have written before.`, said: [], own: ['The league hides behind civilians, as we have written before.'] })
  const ledger = warLedger([note('2031-05-01'), note('2031-05-02'), note('2031-05-03')])
  expect(ledger.themes.list().total).toBe(0)
  expect(shieldsIn(warLedger([note('2031-05-01'), note('2031-05-02'), ...WARS]))).toMatchObject({ statements: 5 })
})

test('articles added in any order give the same suggestions', () => {
  const told = (order: readonly (typeof WARS)[number][]) => warLedger(order).themes.list().themes
    .map(({ id, statements, speakers, outlets, first, last, denies, confidence }) => ({ id, statements, speakers, outlets, first, last, denies, confidence })).sort((a, b) => (a.id < b.id ? -1 : 1))
  const first = told(WARS)
  expect(first.length).toBeGreaterThan(0)
  fc.assert(fc.property(fc.shuffledSubarray([...WARS], { minLength: WARS.length }), (order) => {
    expect(told(order)).toEqual(first)
  }), { numRuns: 8 })
})

test('counting after each article or once for all comes to the same', () => {
  const step = warLedger(WARS, { eachTime: true })
  const once = warLedger(WARS)
  expect(step.themes.list()).toEqual(once.themes.list())
  once.arguments.refresh({ all: true })
  expect(step.themes.list()).toEqual(once.themes.list())
})

test('people name, put in, take out and dismiss; each decision is signed, in the log, and taken back by itself', () => {
  const ledger = warLedger(WARS)
  const { id } = shieldsIn(ledger)
  const [one, two, three] = ledger.themes.page(id).members
  ledger.themes.name({ who: 'Ines', name: 'They hide behind civilians', theme: id, members: [one!.passage] })
  expect(ledger.themes.page('they HIDE behind civilians').theme).toMatchObject({ id, state: 'named', name: 'They hide behind civilians', confirmed: 1, statements: 4 })
  expect(ledger.themes.page(id).members.map(({ state }) => state)).toEqual(['confirmed', 'suggested', 'suggested', 'suggested'])
  const subject = { type: 'theme', id } as const
  const out = ledger.decisions.add({ who: 'Ines', what: 'exclude', subject, object: two!.passage })
  const page = ledger.themes.page(id)
  expect([page.total, page.removed.map(({ passage }) => passage), page.theme.statements]).toEqual([3, [two!.passage], 3])
  expect(ledger.themes.of(one!.statement!).themes[0]).toEqual({ id, state: 'named', name: 'They hide behind civilians', act: 'shields', words: null, accused: null })
  expect(ledger.themes.of(two!.statement!).themes.map((theme) => theme.id)).not.toContain(id)
  ledger.decisions.undo(out, 'Ines')
  expect(ledger.themes.page(id).total).toBe(4)
  const dismissed = ledger.decisions.add({ who: 'Ines', what: 'dismiss', subject })
  expect(ledger.themes.list().themes.some((theme) => theme.id === id)).toBe(false)
  expect(ledger.themes.list({ state: 'dismissed' }).themes.map((theme) => theme.id)).toEqual([id])
  ledger.decisions.undo(dismissed, 'Ines')
  expect(ledger.themes.page(id).theme.state).toBe('named')
  ledger.decisions.add({ who: 'Tom', what: 'exclude', subject, object: one!.passage })
  expect(ledger.themes.page(id).members[0]).toMatchObject({ passage: one!.passage, state: 'disputed' })
  expect(ledger.decisions.on(id).map(({ what, who, state }) => `${what} ${who} ${state}`)).toEqual([
    'theme Ines in-force', 'include Ines disputed', 'exclude Ines undone', 'dismiss Ines undone', 'exclude Tom disputed',
  ])
  const made = ledger.themes.name({ who: 'Ines', name: 'Our own', members: [three!.passage] })
  expect(ledger.themes.page(made).theme).toMatchObject({ act: null, statements: 1, confirmed: 1, state: 'named' })
  expect(ledger.verifyLog()).toMatchObject({ ok: true })
  expect(() => ledger.themes.page('no such theme')).toThrow(/No theme is called/)
})

test('a name and its members outlive a new analysis; what is new in it is suggested inside', () => {
  const ledger = warLedger(WARS)
  const { id } = shieldsIn(ledger)
  const [one] = ledger.themes.page(id).members
  ledger.themes.name({ who: 'Ines', name: 'Shields', theme: id, members: [one!.passage] })
  const again = warLedger(WARS, { into: ledger, version: '2' })
  const page = again.themes.page('Shields')
  expect(page.theme).toMatchObject({ id, name: 'Shields', confirmed: 1, statements: 4 })
  expect(page.members[0]!.passage).not.toBe(one!.passage)
  expect(page.members[0]!.state).toBe('confirmed')
})

test('forgetting an article takes its words out of every suggestion', () => {
  const ledger = warLedger(WARS)
  for (const { snapshot } of [...ledger.themes.page(shieldsIn(ledger).id).members].slice(0, 3)) {
    if (ledger.articles.list({}).articles.length > 1) ledger.forget(snapshot, { who: 'Ines', why: 'asked' })
  }
  expect(ledger.themes.list().themes.filter(({ act }) => act === 'shields')).toEqual([])
})

test('sides are told by names: exchanging the parties exchanges the sides', () => {
  const speaking = (a: string, b: string): Speaking[] => [
    { id: 'x1', speaker: 'w1', names: [`Ministry of ${a}`], person: false, way: 'accuses', accused: `the ${b} brigade`, confidence: 0.9 },
    { id: 'x2', speaker: 'w2', names: [`${b} brigade`], person: false, way: 'accuses', accused: `${a}n troops`, confidence: 0.8 },
  ]
  expect(bothSidesOf(speaking('Varnia', 'Osterland'), () => [])).toEqual({ a: 'x1', b: 'x2', why: 'each-other', through: null })
  expect(bothSidesOf(speaking('Varnia', 'Osterland'), () => [])).toEqual(bothSidesOf(speaking('Osterland', 'Varnia'), () => []))
  expect(bothSidesOf(speaking('Varnia', 'Osterland').map((one) => ({ ...one, speaker: null })), () => [])).toBeNull()
})
