import { expectTypeOf, expect, test } from 'vitest'
import type { z } from './common.ts'
import type * as records from '../text/records.ts'
import { LedgerLine } from './ledger-records.ts'
import * as schemas from './records.ts'

test('each schema describes exactly its record, neither less nor more', () => {
  // Checked by the compiler: `npm run check`.
  expectTypeOf<z.infer<typeof schemas.AnalyseInput>>().toEqualTypeOf<Readonly<records.Article>>()
  expectTypeOf<keyof schemas.AnalyseOutput>().toEqualTypeOf<keyof records.Analysis>()
  expectTypeOf<keyof z.infer<typeof schemas.Attribution>>().toEqualTypeOf<keyof records.Attribution>()
  expectTypeOf<keyof z.infer<typeof schemas.SpeakerInArticle>>().toEqualTypeOf<keyof records.SpeakerInArticle>()
  expectTypeOf<keyof z.infer<typeof schemas.OwnVoice>>().toEqualTypeOf<keyof records.OwnVoice>()
  expectTypeOf<keyof z.infer<typeof schemas.Quotation>>().toEqualTypeOf<keyof records.Quotation>()
  expectTypeOf<keyof z.infer<typeof schemas.Mention>>().toEqualTypeOf<keyof records.Mention>()
  expectTypeOf<keyof z.infer<typeof schemas.Figure>>().toEqualTypeOf<keyof records.Figure>()
  expectTypeOf<keyof z.infer<typeof schemas.Evidence>>().toEqualTypeOf<keyof records.Evidence>()
  expectTypeOf<keyof z.infer<typeof schemas.Allegation>>().toEqualTypeOf<keyof records.Allegation>()
  expectTypeOf<keyof z.infer<typeof schemas.Incident>>().toEqualTypeOf<keyof records.Incident>()
  expectTypeOf<keyof z.infer<typeof schemas.Place>>().toEqualTypeOf<keyof records.Place>()
  expectTypeOf<keyof z.infer<typeof schemas.Reader>>().toEqualTypeOf<keyof records.Reader>()
  expectTypeOf<z.infer<typeof schemas.Kind>>().toEqualTypeOf<records.Kind>()
  expectTypeOf<z.infer<typeof schemas.Mode>>().toEqualTypeOf<records.Mode>()
  expectTypeOf<z.infer<typeof schemas.Stance>>().toEqualTypeOf<records.Stance>()
  expectTypeOf<z.infer<typeof schemas.CueDistance>>().toEqualTypeOf<records.CueDistance>()
  expectTypeOf<z.infer<typeof schemas.Match>>().toEqualTypeOf<records.Match>()
  expectTypeOf<z.infer<typeof schemas.SpeakerType>>().toEqualTypeOf<records.SpeakerType>()
  expectTypeOf<z.infer<typeof schemas.Change>['type']>().toEqualTypeOf<records.ChangeType>()
  expectTypeOf<z.infer<typeof schemas.Evidence>['type']>().toEqualTypeOf<records.EvidenceType>()
})

test('a line of `analyse` may have more fields than are looked at', () => {
  expect(schemas.AnalyseInput.parse({ id: '1', text: 'Yes.', colour: 'red' })).toEqual({ id: '1', text: 'Yes.' })
  expect(schemas.AnalyseInput.safeParse({ id: '', text: 'Yes.' }).success).toBe(false)
})

test('a line of a ledger may not: what is not known cannot be kept', () => {
  const line = { type: 'forgotten', snapshot: 'n1', article: 'a1', at: '2031-05-04T08:00:00Z', who: 'Ines', why: 'asked to' }
  expect(LedgerLine.parse(line)).toEqual(line)
  expect(LedgerLine.safeParse({ ...line, colour: 'red' }).success).toBe(false)
  expect(LedgerLine.safeParse({ ...line, at: '2031-05-04T08:00:00.000Z' }).success).toBe(false)
  expect(LedgerLine.safeParse({ ...line, type: 'riddle' }).success).toBe(false)
})
