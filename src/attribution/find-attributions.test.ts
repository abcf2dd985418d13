import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../text/document.ts'
import type { Attribution } from '../text/records.ts'
import { contains, overlaps, textOf, wordsOf } from '../text/span.ts'
import { attributionModelFrom, findAttributions } from './index.ts'

const model = attributionModelFrom(readFileSync(new URL('../../models/attribution.bin', import.meta.url)))
const read = (text: string) => findAttributions(readDocument(text, { language: 'en' }), model)
const folder = new URL('golden/', import.meta.url)

// After an intended change: `npm test -- -u`, then review the diff as you would review code.
describe('golden articles', () => {
  test.for(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s', async (file) => {
    const found = read(readFileSync(new URL(file, folder), 'utf8'))
    const lines = [
      ...found.attributions.map(show),
      ...found.quotations.filter((one) => one.role !== 'content').map((one) => `${one.role} quotation: ${one.words}`),
      ...found.own_voice.map((one) => `own voice, ${one.place}: ${oneLine(one.words)}`),
    ]
    await expect(lines.join('\n') + '\n').toMatchFileSnapshot(`golden/${file.replace('.txt', '.golden')}`)
  })
})

function show(one: Attribution): string {
  const speaker = one.speaker
    ? `${one.speaker.name} (${[one.speaker.type, one.speaker.role, one.speaker.organisation].filter(Boolean).join(', ')})`
    : 'left open'
  const how = [one.kind, one.mode, one.stance, one.cue_distance, ...(one.nested_in ? [`in ${one.nested_in}`] : [])].join(', ')
  const more = [
    ...one.relays.map((relay) => `  through ${relay.outlet}: ${relay.cue}`),
    ...(one.addressee ? [`  to ${one.addressee.words}`] : []),
    ...(one.occasion ? [`  occasion ${one.occasion.words}`] : []),
  ]
  return [`${one.id} ${one.words.source || '—'} | ${one.words.cue} | ${oneLine(one.words.content)}`, `  ${how}; ${speaker}`, ...more].join('\n')
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ')

const pieces = fc.constantFrom(
  'The harbour minister said ', 'Ada Orlen told reporters ', 'that the port is closed. ', '“We know,” she added. ', 'According to Varo, ', 'he said.', '\n\n', '"', '”', "''",
  'ORLEN: ', 'the ships left', ' (', ') ', '— ', '“', ': ', 'It rained. ', 'reported that ', 'Vardish News quoted the doctor as saying ', 'who promised ', '… ', '12 ', '’', '<p>', '\u00ad', '\n',
)
const texts = fc.oneof(fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')), fc.string({ unit: 'grapheme', maxLength: 200 }))

test('every span lies in the text, and words are the text’s own', () => {
  fc.assert(fc.property(texts, (text) => {
    const found = read(text)
    for (const one of found.attributions) {
      for (const role of ['source', 'cue', 'content'] as const) expect(one.words[role]).toBe(wordsOf(text, one[role]))
      expect(one.content.length).toBeGreaterThan(0)
      for (const relay of one.relays) for (const span of relay.spans) textOf(text, span)
      for (const passage of [one.addressee, one.occasion]) if (passage) expect(passage.words).toBe(wordsOf(text, passage.spans))
    }
    for (const one of [...found.quotations, ...found.mentions]) expect(one.words).toBe(textOf(text, one.span))
    for (const one of found.own_voice) expect(one.words).toBe(wordsOf(text, one.spans))
  }))
})

test('nothing in boilerplate is a content, ids are unique, references hold, confidence is a probability', () => {
  fc.assert(fc.property(texts, (text) => {
    const document = readDocument(text, { language: 'en' })
    const found = findAttributions(document, model)
    const ids = [...found.attributions, ...found.quotations, ...found.own_voice, ...found.mentions].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(found.attributions.map((one) => one.id))
    for (const one of found.attributions) {
      for (const span of one.content) for (const part of document.boilerplate) expect(contains(span, part) || !overlaps(span, part)).toBe(true)
      if (one.nested_in) expect(known.has(one.nested_in) && one.nested_in !== one.id).toBe(true)
    }
    for (const one of found.quotations) if (one.attribution) expect(known.has(one.attribution)).toBe(true)
    for (const one of [...found.attributions, ...found.own_voice, ...found.quotations, ...found.mentions]) {
      expect(one.confidence >= 0 && one.confidence <= 1).toBe(true)
    }
  }))
})

test('the same text gives the same analysis', () => {
  fc.assert(fc.property(texts, (text) => { expect(read(text)).toEqual(read(text)) }), { numRuns: 30 })
})

test('an empty text says nothing', () => {
  expect(read('')).toEqual({ attributions: [], quotations: [], own_voice: [], mentions: [] })
})

test('names and countries of the same shape change nothing but themselves', () => {
  const swaps: Record<string, string> = { Orlen: 'Draga', Varo: 'Muni', Vardish: 'Kestern', Lenna: 'Porto', Ada: 'Ida', Piet: 'Jory' }
  for (const file of ['harbour-wire.txt', 'translated.txt']) {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const other = text.replace(/\b(?:Orlen|Varo|Vardish|Lenna|Ada|Piet)\b/g, (name) => swaps[name]!)
    const spans = (of: string) => read(of).attributions.map(({ source, cue, content, kind, mode, stance }) => ({ source, cue, content, kind, mode, stance }))
    expect(spans(other)).toEqual(spans(text))
  }
})

test('cost grows with the text, not with its square: a paragraph of 400 kB full of reports, and stray quotation marks', () => {
  for (const words of ['The harbour minister said that the port of Lenna is closed, according to Varo News, which reported that the crane fell. ', 'he said “', 'word " ']) {
    const from = performance.now()
    read(words.repeat(Math.ceil(400_000 / words.length)))
    expect(performance.now() - from).toBeLessThan(30_000)
  }
}, 100_000)

test('a clause, a comma, "said" and whoever said it', () => {
  for (const text of ['The bridge is open, the mayor said on Monday.', 'The bridge is open, said the mayor on Monday.', 'The bridge is open, said the mayor.']) {
    expect(read(text).attributions.map(({ words }) => [words.source, words.content])).toEqual([['the mayor', 'The bridge is open']])
  }
})
