import { expect, test } from 'vitest'
import type { LinkPassage } from '../text/records.ts'
import { compare } from './compare.ts'
import { model, passage } from './passage.fixture.ts'
import { speakerAgreement } from './standing.ts'

const on = (day: string): LinkPassage['published'] => ({ as_printed: day, edtf: day, earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z`, basis: 'given', spans: [] })
const brenn = { speaker: 'person:ada brenn', speaker_name: 'Ada Brenn' }
const said = (id: string, words: string, changed: Partial<LinkPassage> = {}) => passage(id, words, { kind: 'indirect', ...brenn, ...changed })
const match = (a: LinkPassage, b: LinkPassage): string => compare(a, b, model)?.match ?? 'nothing'

const [one, other] = ['that the Oslin ferries carry winter grain to the Tarn islands', 'winter grain reaches the Tarn islands by the ferries of Oslin']

test('other words of one speaker are a paraphrase; of a speaker that nothing tells to be the same they are none', () => {
  expect(match(said('x', one), said('y', other))).toBe('paraphrase')
  expect(match(said('x', one), said('y', other, { speaker: null, speaker_name: null }))).toBe('nothing')
  const guilds = { speaker: null, speaker_name: 'Democrats' }
  expect(match(said('x', one, guilds), said('y', other, guilds))).toBe('nothing')
})

test('words that both put in quotation marks speak for one utterance', () => {
  const nobody = { kind: 'mixed', speaker: null, speaker_name: null } as const
  const [a, b] = ['the Tarn ferries a “drowned museum” of “rusting lanterns” that nobody dares to board', 'how the ferries to Tarn, that “drowned museum” full of “rusting lanterns”, were never mended']
  expect(match(said('x', a, nobody), said('y', b, nobody))).toBe('paraphrase')
  expect(match(said('x', a.replaceAll(/[“”]/g, ''), { ...nobody, kind: 'indirect' }), said('y', b.replaceAll(/[“”]/g, ''), { ...nobody, kind: 'indirect' }))).toBe('nothing')
})

test('other words more than a week later, or that deny, are of another occasion', () => {
  expect(match(said('x', one, { published: on('2031-05-03') }), said('y', other, { published: on('2031-05-04') }))).toBe('paraphrase')
  expect(match(said('x', one, { published: on('2031-05-03') }), said('y', other, { published: on('2031-05-19') }))).toBe('nothing')
  expect(match(said('x', one), said('y', `no ${other}`))).toBe('nothing')
})

test('two of one surname are two speakers; a short given name may be a long one’s', () => {
  const by = (speaker_name: string) => said(speaker_name, one, { speaker: `person:${speaker_name.toLowerCase()}`, speaker_name })
  expect(speakerAgreement(by('Ada Brenn'), by('Ilya Brenn'))).toBe(-1)
  expect(speakerAgreement(by('Joe Brenn'), by('Joseph Brenn'))).toBe(1)
  expect(speakerAgreement(by('Ada Brenn'), said('z', one, { speaker: null, speaker_name: 'Mrs Brenn' }))).toBe(1)
})
