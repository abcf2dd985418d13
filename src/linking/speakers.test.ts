import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SpeakerInArticle } from '../text/records.ts'
import { speakerKeyOf } from './speakers.ts'

const speaker = (name: string, changed: Partial<SpeakerInArticle> = {}): SpeakerInArticle => ({ name, type: 'person', mention: 'name', spans: [[0, name.length]], ...changed })
const body = (name: string, changed: Partial<SpeakerInArticle> = {}) => speaker(name, { type: 'organisation', ...changed })
const keyOf = (found: SpeakerInArticle, article = 'x') => speakerKeyOf(found, article)

test('a full name is one person everywhere, whatever the titles, case and diacritics', () => {
  const key = keyOf(speaker('Ada Brenn'))
  expect(key).toEqual({ key: 'person:ada brenn', scope: 'ledger' })
  for (const name of ['Col. Ada Brenn', 'Colonel Ada M. Brenn', 'ADA BRENN', 'Áda Brenn', 'Spokeswoman Ada Brenn', 'Ada Brenn, PhD']) expect(keyOf(speaker(name), 'y')).toEqual(key)
})

test('a bare surname is known in its article only', () => {
  for (const name of ['Brenn', 'Col. Brenn', 'Mr. Brenn', 'A. Brenn']) {
    expect(keyOf(speaker(name))?.scope).toBe('article')
    expect(keyOf(speaker(name), 'x')?.key).not.toBe(keyOf(speaker(name), 'y')?.key)
  }
})

test('two people of one surname stay two', () => {
  expect(keyOf(speaker('Ada Brenn'))?.key).not.toBe(keyOf(speaker('Tomas Brenn'))?.key)
})

test('a body is known everywhere by a name of its own, and in its article only by a name that many share', () => {
  for (const name of ['Orrin Defence Ministry', 'the Orrin Defence Ministry', 'UNICEF', 'Relief Committee of Vell', 'Orrin Wire']) expect(keyOf(body(name))?.scope).toBe('ledger')
  for (const name of ['the ministry', 'Defence Ministry', 'the Defense Ministry', 'police', 'the coalition', 'Foreign Ministry', 'Supreme Court', 'The Government']) {
    expect(keyOf(body(name))?.scope).toBe('article')
    expect(keyOf(body(name), 'x')?.key).not.toBe(keyOf(body(name), 'y')?.key)
  }
  expect(keyOf(body('Orrin Defence Ministry'))?.key).toBe(keyOf(body('the Orrin Defence Ministry'), 'y')?.key)
  expect(keyOf(body('Orrin Defence Ministry'))?.key).not.toBe(keyOf(body('Vell Defence Ministry'))?.key)
})

test('unnamed sources are never linked across articles, nor to a name', () => {
  const name = fc.constantFrom('officials', 'a senior official', 'Ada Brenn', 'sources', 'he', 'witnesses', 'a man')
  fc.assert(fc.property(name, fc.constantFrom('name' as const, 'nominal' as const, 'pronoun' as const, 'none' as const), (printed, mention) => {
    expect(keyOf(speaker(printed, { type: 'unnamed', mention }))).toBeNull()
  }))
  expect(keyOf(speaker('she', { mention: 'pronoun' }))).toBeNull()
  expect(keyOf(speaker('they', { type: 'group', mention: 'pronoun' }))).toBeNull()
  expect(keyOf(speaker('a spokesman', { mention: 'nominal' }))).toBeNull()
  expect(keyOf(speaker('witnesses', { type: 'group', mention: 'nominal' }))).toBeNull()
  expect(speakerKeyOf(null, 'x')).toBeNull()
})

test('a father and his son are two, whatever else is printed alike', () => {
  expect(keyOf(speaker('Harun Castor Jr.'))).not.toEqual(keyOf(speaker('Harun Castor')))
  expect(keyOf(speaker('Harun Castor Jr.'))).toEqual(keyOf(speaker('Dr. Harun B. Castor, Jr')))
  expect(keyOf(speaker('Castor Jr.'))?.scope).toBe('article')
})
