import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HAPPENING_CASES } from './cases/happenings.ts'
import { figureFrom } from './happenings.fixture.ts'
import { differenceOf } from './differences.ts'
import { happeningsOf, type FigureOf } from './happenings.ts'
import { contradicts, tieOf } from './ties.ts'

describe('two figures', () => {
  test.for(HAPPENING_CASES)('%s | %s → %s', ([first, second, expected]) => {
    const [a, b] = [figureFrom(first, 'a'), figureFrom(second, 'b')]
    const tied = happeningsOf([a, b]).length === 1
    expect(tied ? differenceOf(a, b).kind : 'apart').toBe(expected)
    expect(happeningsOf([b, a])).toEqual(happeningsOf([a, b]))
    expect(tieOf(a, b) === null).toBe(tieOf(b, a) === null)
    if (tied) expect(tieOf(a, b)!.length).toBeGreaterThan(1)
  })
})

test('a happening: what ties it, lowest and highest, and what differs', () => {
  const rows = [
    figureFrom('12 killed people; shelling; Vesk; 2031-05-09; @2031-05-09', 'a'), figureFrom('14 killed people; strike; Vesk; 2031-05-09; @2031-05-09', 'b'),
    figureFrom('>=30 casualties people; shelling; Vesk; ?; @2031-05-10', 'c'), figureFrom('3 killed people; shelling; Orrin; 2031-05-09; @2031-05-09', 'd'),
  ]
  expect(happeningsOf(rows)).toMatchObject([{
    figures: ['a', 'b', 'c'], type: 'shelling', place: 'Vesk', when: { earliest: '2031-05-09T00:00:00Z' },
    ranges: [{ counts: 'killed', min: 12, max: 14, figures: 2 }, { counts: 'casualties', min: 30, max: 30, figures: 1 }],
    differences: [{ a: 'a', b: 'b', kind: 'real' }, { a: 'a', b: 'c', kind: 'counted' }],
  }])
})

test('wordings of one statement tie figures that no place or date does', () => {
  const [a, b] = [figureFrom('41 injured people', 'a'), figureFrom('14 injured people', 'b')]
  expect(happeningsOf([a, b])).toEqual([])
  expect(happeningsOf([{ ...a, statement: 's' }, { ...b, statement: 's' }])).toMatchObject([{ place: null, why: ['in wordings of one statement', 'both count injured'], differences: [{ kind: 'real' }] }])
  expect(happeningsOf([{ ...a, statement: 's' }, { ...b, statement: 't' }])).toEqual([])
})

describe('told again without a day', () => {
  const told = (line: string, id: string, article = id) => ({ ...figureFrom(line, id), article })
  const dated = [told('49 killed people; shooting; Vesk; 2031-05-09; @2031-05-09', 'a'), told('50 killed people; shooting; Vesk; 2031-05-09; @2031-05-10', 'b')]
  const again = told('49 killed people; shooting; Vesk; ?; @2031-08-01', 'c')
  test('is put beside what several date alike', () => expect(happeningsOf([...dated, again])[0]).toMatchObject({ figures: ['a', 'b', 'c'], when: { earliest: '2031-05-09T00:00:00Z' } }))
  test('not beside what one alone dates', () => expect(happeningsOf([dated[0]!, again])).toEqual([]))
  test('not where another of its sort is dated there', () => {
    expect(happeningsOf([...dated, again, told('3 killed people; shooting; Vesk; 2031-06-20; @2031-06-20', 'd')]).flatMap(({ figures }) => figures)).not.toContain('c')
  })
  test('not before it happened', () => expect(happeningsOf([...dated, told('49 killed people; shooting; Vesk; ?; @2031-02-01', 'c')])[0]!.figures).toEqual(['a', 'b']))
  const named = [told('6 killed friars; killing; Vesk; 2031-05-09; @2031-05-09', 'a'), told('6 killed Grey friars; killing; Vesk; 2031-05-09; @2031-05-10', 'b')]
  test('long after, without a word for what happened', () => expect(happeningsOf([...named, told('6 killed friars; ?; ?; ?; @2031-08-01', 'c')])[0]!.figures).toEqual(['a', 'b', 'c']))
  test('with a day that has no year, only of that day', () => {
    const open = (edtf: string) => ({ ...told('6 killed friars; killing; ?; ?; @2031-08-01', 'c'), when: { earliest: null, latest: null, edtf } })
    expect(happeningsOf([...named, open('XXXX-05-09')])[0]!.figures).toContain('c')
    for (const edtf of ['XXXX-05-10', 'XXXX-06', 'XXXX-XX-XX']) expect(happeningsOf([...named, open(edtf)])[0]!.figures).not.toContain('c')
  })
  test('a day that most give is not widened to the month that some say', () => {
    const rows = [...named, told('6 killed friars; killing; Vesk; 2031-05-01/2031-05-31; @2031-06-01', 'c'), told('6 killed friars; killing; ?; ?; @2031-08-01', 'd')]
    expect(happeningsOf(rows)[0]).toMatchObject({ figures: ['a', 'b', 'c', 'd'], when: { earliest: '2031-05-09T00:00:00Z', latest: '2031-05-09T23:59:59Z' } })
  })
  test('a people’s name alone does not date it', () => {
    const rows = [told('4 killed Varnians; attack; Vesk; 2031-05-09; @2031-05-09', 'a'), told('4 killed Varnians; attack; Vesk; 2031-05-09; @2031-05-10', 'b')]
    expect(happeningsOf([...rows, told('1 killed Varnian soldier; killing; ?; ?; @2031-08-01', 'c')])[0]!.figures).toEqual(['a', 'b'])
  })
})

test('one names only the country that the other’s place lies in', () => {
  const [town, wide] = [figureFrom('6 killed friars; killing; Vesk; 2031-05-09; @2031-05-09', 'a'), figureFrom('6 killed friars; killing; Peru; 2031-05-09; @2031-05-10', 'b')]
  expect(happeningsOf([town, wide])).toEqual([])
  expect(happeningsOf([{ ...town, country: 'PE' }, { ...wide, country: 'PE' }])[0]!.why).toContain('Vesk, in Peru')
  expect(happeningsOf([{ ...town, country: 'CL' }, { ...wide, country: 'PE' }])).toEqual([])
})

test('others counted are the same people where a third names them both ways', () => {
  const rows = ['6 killed friars', '6 killed cellists', '6 killed friar cellists'].map((what, i) => figureFrom(`${what}; killing; ?; 2031-05-09; @2031-05-09`, `f${i}`))
  expect(happeningsOf(rows.slice(0, 2))).toEqual([])
  expect(happeningsOf(rows)[0]!.figures).toEqual(['f0', 'f1', 'f2'])
})

test('the smaller number that one voice gives in one article is part of the larger', () => {
  const rows = [figureFrom('6 killed friars; killing; Vesk; 2031-05-09; @2031-05-09', 'a'), { ...figureFrom('5 killed friars; killing; Vesk; 2031-05-09; @2031-05-09', 'b'), article: 'a' }, figureFrom('6 killed friars; killing; Vesk; 2031-05-09; @2031-05-10', 'c')]
  expect(happeningsOf(rows)[0]!.differences.map(({ kind }) => kind)).toEqual(['whom'])
  expect(happeningsOf(rows.map((row) => (row.id === 'b' ? { ...row, by: 'z' } : row)))[0]!.differences.map(({ kind }) => kind)).toContain('real')
})

test('some of those counted before are no rival of all', () => {
  const [a, b] = [figureFrom('41 killed people; strike; Vesk; 2031-05-09; @2031-05-09', 'a'), figureFrom('5 killed people; strike; Vesk; 2031-05-09; @2031-05-09', 'b')]
  expect(differenceOf(a, { ...b, part: true }).kind).toBe('whom')
})

const row = fc.record({
  value: fc.integer({ min: 1, max: 40 }), counts: fc.constantFrom('killed', 'injured', 'casualties'), whom: fc.constantFrom('people', 'children', 'soldiers', ''),
  type: fc.constantFrom('shelling', 'strike', 'kidnapping', null), place: fc.constantFrom('Vesk', 'Halsenik', 'Galsenik', null), day: fc.integer({ min: 1, max: 9 }), dated: fc.boolean(), cumulative: fc.boolean(), statement: fc.constantFrom('s1', 's2', null),
})
const rows = fc.array(row, { maxLength: 14 }).map((list) => list.map(({ value, day, dated, ...rest }, i): FigureOf => ({
  ...rest, id: `f${i}`, article: `a${i}`, unit: 'people', value, min: value, max: value, incident: null, part: false,
  published: { earliest: `2031-05-0${day}T00:00:00Z`, latest: `2031-05-0${day}T23:59:59Z` }, when: dated ? { earliest: `2031-05-0${day}T00:00:00Z`, latest: `2031-05-0${day}T23:59:59Z` } : null,
})))

test('groups do not hang on the order of rows, hold no contradiction, and share no figure', () => {
  fc.assert(fc.property(rows, fc.infiniteStream(fc.nat()), (list, chance) => {
    const shuffled = list.map((one) => [chance.next().value!, one] as const).sort((a, b) => a[0] - b[0]).map(([, one]) => one)
    const groups = happeningsOf(list)
    expect(happeningsOf(shuffled)).toEqual(groups)
    const all = groups.flatMap(({ figures }) => figures)
    expect(new Set(all).size).toBe(all.length)
    for (const { figures } of groups) for (const a of figures) for (const b of figures) if (a !== b) expect(contradicts(list.find(({ id }) => id === a)!, list.find(({ id }) => id === b)!)).toBe(false)
  }))
})
