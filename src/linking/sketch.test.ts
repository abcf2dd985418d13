import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinkPassage } from '../text/records.ts'
import { comparePrepared } from './compare.ts'
import { model, passage } from './passage.fixture.ts'
import { prepare } from './prepare.ts'
import { gateOf, sketchOf } from './sketch.ts'

const mayMeet = (a: LinkPassage, b: LinkPassage): boolean => gateOf(sketchOf(prepare(a, model), a))(sketchOf(prepare(b, model), b))
const found = (a: LinkPassage, b: LinkPassage) => comparePrepared(a, prepare(a, model), b, prepare(b, model))

const SENTENCES = [
  'No convoy was stopped at the Vell bridge on Tuesday, and no one was turned back by General Ferin Hollen that night',
  'The ferry to Oslin carried 40 wounded soldiers and their doctors through the drifting ice before the harbour was shelled',
  'Every lantern on the Serrin quay was counted twice, and 17 of them had been broken by the Gusein brigade',
  'The quarry above Tarn will stay shut until inspectors of the Relief Committee have seen the collapsed tunnel',
].map((sentence) => sentence.split(' '))
/** Other spellings, other numbers, other words, and words of another sentence. */
const OTHERS: Readonly<Record<string, string>> = { Oslin: 'Oslyn', Gusein: 'Husein', Serrin: 'Serin', Hollen: 'Holen', Tarn: 'Tarne', 17: 'seventeen', 40: '44', Tuesday: 'Friday', convoy: 'column', ferry: 'boat', lantern: 'lamp' }

const wording = fc.tuple(fc.constantFrom(...SENTENCES), fc.nat(12), fc.nat(12), fc.array(fc.tuple(fc.nat(19), fc.constantFrom('spelt', 'left out', 'put in')), { maxLength: 4 }), fc.constantFrom(...SENTENCES), fc.nat(5))
  .map(([sentence, from, cut, edits, other, more]) => {
    const words = sentence.slice(from % 8, Math.max(from % 8 + 2, sentence.length - cut))
    for (const [at, what] of edits) {
      const i = at % Math.max(1, words.length)
      if (what === 'spelt') words[i] = OTHERS[words[i]!] ?? words[i]!
      else if (what === 'left out') words.splice(i, 1)
      else words.splice(i, 0, other[at % other.length]!)
    }
    return [...words, ...other.slice(0, more)].join(' ') || 'nothing'
  })
const sided = fc.record({
  words: wording, article: fc.constantFrom('one', 'two'), from: fc.constantFrom(0, 2_000), own: fc.boolean(), kind: fc.constantFrom('direct', 'mixed', 'indirect'),
  place: fc.constantFrom('headline', 'lead', 'body'), name: fc.constantFrom(null, 'Ada Brenn', 'Mayor Brenn', 'Ferin Castor'), day: fc.constantFrom(null, '2031-05-04', '2031-05-09', '2031-08-01'),
} as const).map(({ words, article, from, own, kind, place, name, day }) => (id: string): LinkPassage => passage(id, words, {
  article, spans: [[from, from + words.length]], published: day === null ? null : { as_printed: day, edtf: day, earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z`, basis: 'given', spans: [] },
  ...(own ? { voice: 'own', kind: 'own', place, speaker: null, speaker_name: null } : { kind, speaker: name === null ? null : `person:${name.toLowerCase()}`, speaker_name: name }),
}))

test('what a comparison finds, the gate lets through', () => {
  let some = 0
  fc.assert(fc.property(sided, sided, (makeA, makeB) => {
    const [a, b] = [makeA('a'), makeB('b')]
    if (found(a, b) === null) return
    some++
    expect(mayMeet(a, b), JSON.stringify([a, b])).toBe(true)
  }), { numRuns: 3_000 })
  expect(some).toBeGreaterThan(120) // the law speaks of something
})

test('passages that share a name and a word by chance are not compared', () => {
  const [a, b] = [passage('a', SENTENCES[0]!.join(' '), { kind: 'indirect' }), passage('b', 'The Vell council wants a new bridge over the river where boats are built for the fishermen of Oslin', { kind: 'indirect' })]
  expect(mayMeet(a, b)).toBe(false)
})
