import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, LinkPassage } from '../text/records.ts'
import { INTERRUPTION, textOf } from '../text/span.ts'
import { compare } from './compare.ts'
import { model, passage, passageIn } from './passage.fixture.ts'
import { joins } from './partition.ts'

const BRIDGE = 'As the pictures show, no convoy was stopped at the Vell bridge, and no one was turned back.'
const types = (changes: readonly Change[]): string[] => changes.map(({ type }) => type)
const found = (a: LinkPassage, b: LinkPassage) => compare(a, b, model)

test('the same words in other marks are verbatim', () => {
  const other = 'As the pictures show, no convoy was stopped at the Vell bridge, and no one was turned back'
  expect(found(passage('a', `“${BRIDGE}”`), passage('b', `"${other}`))).toMatchObject({ match: 'verbatim', changes: [], fragment: null })
})

test('marks and capitals alone are punctuation', () => {
  const other = 'As the pictures show no convoy was stopped at the Vell bridge; and no one was turned back.'
  expect(found(passage('a', BRIDGE), passage('b', other))).toMatchObject({ match: 'punctuation' })
  expect(types(found(passage('a', BRIDGE), passage('b', BRIDGE.toUpperCase()))!.changes)).toContain('case')
})

test('a start that is not printed is named, with where and that no mark shows it', () => {
  const compared = found(passage('a', BRIDGE), passage('b', 'No convoy was stopped at the Vell bridge, and no one was turned back'))!
  expect(compared.match).toBe('trimmed')
  expect(compared.changes).toEqual([
    { type: 'only-in-a', where: 'start', marked: false, a: { spans: [[0, 20]], words: 'As the pictures show' }, b: null },
    { type: 'evidence', where: 'start', marked: false, a: { spans: [[0, 20]], words: 'As the pictures show' }, b: null },
  ])
})

test('an ellipsis where words are missing marks the change', () => {
  const compared = found(passage('a', BRIDGE), passage('b', 'As the pictures show, no convoy was stopped … and no one was turned back.'))!
  expect(compared.match).toBe('trimmed')
  expect(compared.changes).toMatchObject([{ type: 'only-in-a', where: 'middle', marked: true, a: { words: 'at the Vell bridge' } }])
})

test('a passage split around its cue is verbatim, and spans point into the article', () => {
  const text = '“No convoy was stopped at the Vell bridge,” the ministry said, “and no one was turned back at the Serrin gate.”'
  const split = passageIn('a', text, ['No convoy was stopped at the Vell bridge,', 'and no one was turned back at the Serrin gate.'])
  const whole = passage('b', 'No convoy was stopped at the Vell bridge and no one was sent back at the Serrin gate')
  expect(found(split, passage('b', whole.words.replace('sent', 'turned')))?.match).toBe('verbatim')
  const [change] = found(split, whole)!.changes
  expect(change).toMatchObject({ type: 'replaced', a: { words: 'turned' }, b: { words: 'sent' } })
  expect(textOf(text, change!.a!.spans[0]!)).toBe('turned')
})

test('numbers, negations, hedges and names are told apart from other words', () => {
  const report = 'Colonel Brenn told the Serrin council that 22 trucks were stopped at the Vell bridge before dawn'
  const change = (words: string) => types(found(passage('a', report), passage('b', words))!.changes)
  expect(change(report.replace('22', '30'))).toEqual(['number'])
  expect(change(report.replace('22', 'twenty-two'))).toEqual(['number'])
  expect(change(report.replace('22', 'nearly 30'))).toEqual(['hedge', 'number'])
  expect(change(report.replace('were', 'were not'))).toEqual(['negation'])
  expect(change(report.replace('were', 'were allegedly'))).toEqual(['hedge'])
  expect(change(report.replace('Serrin', 'Serin').replace('Vell', 'Well'))).toEqual(['name-spelling', 'name-spelling'])
  expect(change(report.replace('stopped', 'halted'))).toEqual(['replaced'])
})

test('parts in another order are one change, not many', () => {
  const compared = found(passage('a', BRIDGE), passage('b', 'No one was turned back. As the pictures show, no convoy was stopped at the Vell bridge.'))!
  expect(types(compared.changes)).toContain('order')
  expect(joins(compared)).toBe(true)
})

test('another speaker, kind and distance are changes; so is printing as fact', () => {
  const ministry = passage('a', BRIDGE, { speaker: 'organisation:orrin defence ministry', speaker_name: 'Orrin Defence Ministry' })
  const person = passage('b', BRIDGE, { speaker: 'person:ada brenn', speaker_name: 'Ada Brenn', kind: 'indirect', cue: 'claimed', cue_distance: 'distancing' })
  expect(types(found(ministry, person)!.changes)).toEqual(['kind', 'speaker', 'cue-distance'])
  const fact = passage('c', BRIDGE, { voice: 'own', kind: 'own' })
  expect(found(ministry, fact)!.changes).toEqual([
    { type: 'attribution-lost', a: { spans: [], words: 'Orrin Defence Ministry said' }, b: null, marked: false },
  ])
})

test('set phrases alone never match', () => {
  const words = 'did not immediately respond to a request for comment'
  expect(found(passage('a', words), passage('b', words))).toBeNull()
  expect(found(passage('a', `The Orrin Wire ${words}`), passage('b', `Colonel Brenn ${words} on Friday`))).toBeNull()
})

test('other statements on the same matter do not match', () => {
  expect(found(passage('a', BRIDGE), passage('b', 'We shall open the Vell bridge to every convoy as soon as the ice allows it.'))).toBeNull()
  expect(found(passage('a', 'a complete lie'), passage('b', 'a complete lie'))).toBeNull() // anybody may have said it
})

test('languages are not compared with each other', () => {
  expect(found(passage('a', BRIDGE), passage('b', BRIDGE, { language: 'uk' }))).toBeNull()
  expect(found(passage('a', BRIDGE), passage('b', BRIDGE, { language: 'en-GB' }))?.match).toBe('verbatim')
})

test('the same words said on two days are a repetition', () => {
  const on = (day: string) => ({ said_at: { as_printed: day, edtf: day, earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z`, basis: 'stated' as const, spans: [] } })
  expect(found(passage('a', BRIDGE, on('2031-05-03')), passage('b', BRIDGE, on('2031-05-06')))?.match).toBe('repeats')
  expect(found(passage('a', BRIDGE, on('2031-05-03')), passage('b', BRIDGE, on('2031-05-03')))?.match).toBe('verbatim')
})

const POOL = `the convoy was not stopped at Vell bridge on Tuesday , . … “ ” Brenn 22 thirty allegedly no one Orrin Wire said that
  trucks were burning near Serrin's gate isn't it's [sic] — nobody claims responsibility for shelling ministry Défense`.split(/\s+/)
const anyPassage = fc.record({
  parts: fc.array(fc.array(fc.constantFrom(...POOL), { minLength: 1, maxLength: 25 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const, 'own' as const),
  speaker: fc.constantFrom(null, 'Ada Brenn', 'Orrin Defence Ministry'),
  id: fc.constantFrom('x', 'y', 'z'),
}).map(({ parts, kind, speaker, id }) => {
  let at = 5
  const spans = parts.map((part): [number, number] => {
    const span: [number, number] = [at, at + part.length]
    at += part.length + 9
    return span
  })
  return passage(id, parts.join(INTERRUPTION), { spans, kind, voice: kind === 'own' ? 'own' : 'attribution', speaker_name: speaker })
})

function mirrored(change: Change): Change {
  const type = change.type === 'only-in-a' ? 'only-in-b' : change.type === 'only-in-b' ? 'only-in-a' : change.type
  return { ...change, type, a: change.b, b: change.a }
}

test('compare(b, a) mirrors compare(a, b)', () => {
  fc.assert(fc.property(anyPassage, anyPassage, fc.boolean(), (a, b, alike) => {
    const other = alike ? { ...b, words: a.words, spans: a.spans } : b
    const [one, two] = [found(a, other), found(other, a)]
    expect(one === null).toBe(two === null)
    if (!one || !two) return
    expect(two.match).toBe(one.match)
    expect(two.confidence).toBe(one.confidence)
    expect(two.changes).toEqual(one.changes.map(mirrored))
    expect(two.fragment).toBe(one.fragment === 'a' ? 'b' : one.fragment === 'b' ? 'a' : null)
  }), { numRuns: 300 })
})

test('a passage of some content is verbatim with itself', () => {
  fc.assert(fc.property(anyPassage, (a) => {
    const compared = found({ ...a, speaker_name: 'Ada Brenn' }, { ...a, speaker_name: 'Ada Brenn' })
    if (compared) expect(compared).toMatchObject({ match: 'verbatim', changes: [] })
  }))
})

test('every change shows exact words of its side', () => {
  const wordsAt = (side: LinkPassage, spans: readonly (readonly [number, number])[]): string => {
    let offset = 0
    const pieces = side.spans.map(([start, end]) => {
      const piece = { start, words: side.words.slice(offset, offset + end - start) }
      offset += end - start + INTERRUPTION.length
      return piece
    })
    return spans.map(([from, to]) => {
      const piece = pieces.find(({ start, words }) => start <= from && to <= start + words.length)!
      return piece.words.slice(from - piece.start, to - piece.start)
    }).join(INTERRUPTION)
  }
  fc.assert(fc.property(anyPassage, anyPassage, (a, b) => {
    for (const change of found(a, b)?.changes ?? []) {
      if (change.a?.spans.length) expect(change.a.words).toBe(wordsAt(a, change.a.spans))
      if (change.b?.spans.length) expect(change.b.words).toBe(wordsAt(b, change.b.spans))
    }
  }), { numRuns: 300 })
})

test('two sentences of one form about different things are two; one other name alone is shown as what differs', () => {
  const said = (words: string) => passage(words, words, { speaker_name: 'Ada Brenn' })
  expect(compare(said('we will send grain to Sallow before the end of the month'), said('we will send timber to Hemmer before the end of the month'), model)).toBeNull()
  expect(compare(said('I call on the mayor of Sallow to resign at once'), said('I call on the mayor of Hemmer to resign at once'), model)?.match).toBe('altered')
  expect(compare(said('no convoy was stopped at the Vell bridge that night'), said('no convoy was halted at the Vell crossing that night'), model)?.match).toBe('altered')
})

test('a long name that both print joins nothing, in capitals neither', () => {
  const [a, b] = ['the Relief Committee of Vell and the Upper Tarn Valleys has moved its stores to the old mill', 'he was treated in a tent that the Relief Committee of Vell and the Upper Tarn Valleys put up last spring']
  const indirect = (words: string) => passage(words, words, { kind: 'indirect' })
  expect(compare(indirect(a), indirect(b), model)?.match ?? 'nothing').toMatch(/nothing|paraphrase/)
  expect(compare(indirect(a.toUpperCase()), indirect(b.toUpperCase()), model)?.match ?? 'nothing').toMatch(/nothing|paraphrase/)
  expect(compare(indirect(a.toUpperCase()), indirect(a.toUpperCase()), model)?.match).toBe('verbatim')
})
