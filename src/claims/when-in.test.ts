import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../text/document.ts'
import { DATE_CASES, PUBLISHED } from './cases/dates.ts'
import { FURTHER_DATES } from './cases/dates-further.ts'
import { MESSY_DATES } from './cases/dates-messy.ts'
import { PUBLISHED_CASES } from './cases/published.ts'
import { parseWhen } from './parse-when.ts'
import { findPublished } from './published.ts'
import { whenIn } from './when-in.ts'

const bare = (text: string): Document =>
  ({ text, language: 'en', title: null, outlet: null, boilerplate: [], paragraphs: [], sentences: [], tokens: [], quotations: [] })

describe('dates in sentences', () => {
  test.for([...DATE_CASES, ...MESSY_DATES, ...FURTHER_DATES])('%s → %s', ([sentence, expected, published]) => {
    const given = published === null ? null : parseWhen(published ?? PUBLISHED)
    const found = whenIn(sentence, [0, sentence.length], given)
    expect(found.map((when) => `${when.as_printed} = ${when.edtf}`).join('; ')).toBe(expected)
    for (const when of found) {
      expect(sentence.slice(...when.spans[0]!)).toBe(when.as_printed)
      if (when.edtf.includes('XXXX')) expect([when.earliest, when.latest, when.basis]).toEqual([null, null, 'stated'])
      if (given === null) expect(when.basis).toBe('stated')
    }
  })

  test('bounds are whole seconds, in order', () => {
    fc.assert(fc.property(fc.constantFrom(...DATE_CASES, ...FURTHER_DATES), fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), ([sentence], date) => {
      for (const { earliest, latest } of whenIn(sentence, [0, sentence.length], parseWhen(date.toISOString()))) {
        for (const instant of [earliest, latest]) if (instant !== null) expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
      }
    }))
  })

  test('"since" ends at publication', () => {
    const [when] = whenIn('Since September 2028 it was shut.', [0, 32], parseWhen('2031-05-14'))
    expect(when).toMatchObject({ earliest: '2028-09-01T00:00:00Z', latest: '2031-05-14T23:59:59Z', basis: 'resolved' })
  })
})

describe('publication dates', () => {
  test.for(PUBLISHED_CASES)('%j, given %j → %s', ([text, given, expected]) => {
    const when = findPublished(bare(text), given)
    expect(when && `${when.edtf} ${when.basis}`).toBe(expected)
    for (const span of when?.spans ?? []) expect(text.slice(...span)).toBe(when!.as_printed)
  })
})
