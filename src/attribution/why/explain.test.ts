import { weightAt } from '../../learn/crf.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RecordingList } from '../../learn/recording-list.ts'
import { readDocument } from '../../text/document.ts'
import { DOUBT, findCandidates, readForAttribution } from '../candidates.ts'
import { cueFeatures } from '../cue-features.ts'
import { cueMask } from '../cues.ts'
import { findAttributions } from '../find-attributions.ts'
import { attributionModelFrom } from '../model.ts'
import { cueSideFeatures, sideFeatures, windowOf } from '../role-features.ts'
import { RoleFinder } from '../roles.ts'
import { QUESTIONS } from '../verify-features.ts'
import { CUE_NAMES } from './cue-names.ts'
import { explainAttribution } from './explain.ts'
import { ROLE_NAMES } from './role-names.ts'
import { VERDICT_NAMES } from './verify-names.ts'

const model = attributionModelFrom(readFileSync(new URL('../../../models/attribution.bin', import.meta.url)))
const golden = new URL('../golden/', import.meta.url)
const TEXTS = [
  ...readdirSync(golden).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, golden), 'utf8')),
  'Ada Orlen said that the harbour is closed. "We wait," she told the Varo Courier, "and we hope."\n\n"Nobody came," the captain said. "Nobody called."\n\n"We asked twice."\n\nAccording to the port authority, two ships left.',
]
const documents = TEXTS.map((text) => readDocument(text, { language: 'en' }))

describe('every template of the features has a name, and every name a template', () => {
  const seen = { cue: new Set<number>(), role: new Set<number>() }
  for (const document of documents) {
    const reading = readForAttribution(document, model)
    const list = new RecordingList(18)
    const keep = (set: Set<number>) => { for (const template of list.templates) set.add(template) }
    for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
      cueFeatures(reading, s, list)
      keep(seen.cue)
    }
    const candidates = findCandidates(reading, model, DOUBT)
    const mask = cueMask(reading, candidates.map(({ cue }) => cue))
    for (const { cue } of candidates) {
      cueSideFeatures(reading, cue, windowOf(reading, cue), mask, list)
      keep(seen.role)
      list.clear()
      sideFeatures(reading, cue.start, false, mask, list)
      keep(seen.role)
    }
  }
  test.each([['cue', CUE_NAMES], ['role', ROLE_NAMES]] as const)('%s', (family, names) => {
    expect([...seen[family]].sort((a, b) => a - b)).toEqual(Object.keys(names).map(Number))
  })
  test('verdict', () => { expect(Object.keys(VERDICT_NAMES).sort()).toEqual(Object.keys(QUESTIONS).sort()) })
})

describe('an explanation tells what the engine did', () => {
  const explained = documents.flatMap((document) => findAttributions(document, model).attributions.map((one) => ({ document, one, why: explainAttribution(document, model, one.id)! })))

  test('of the same attributions', () => {
    expect(explained.length).toBeGreaterThan(20)
    for (const { one, why } of explained) expect(why.attribution).toEqual(one)
  })

  test('a pattern’s report names the pattern, any other has a verdict that gives its confidence', () => {
    expect(explained.some(({ why }) => why.pattern !== null)).toBe(true)
    for (const { one, why } of explained) {
      if (why.pattern !== null) continue
      const { terms, offset, logOdds, confidence } = why.verdict!
      expect(terms.reduce((sum, { weight }) => sum + weight, offset)).toBeCloseTo(logOdds, 6)
      expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(confidence, 6)
      expect(confidence).toBeCloseTo(one.confidence, 2)
    }
  })

  test('the terms of a word are all of its score: with what the words around add, they give the margin', () => {
    for (const { document, why } of explained) {
      for (const { terms, around, margin, chance, span, words } of why.decisions) {
        expect(terms.reduce((sum, { weight }) => sum + weight, around)).toBeCloseTo(margin, 6)
        expect(chance).toBeGreaterThan(0)
        expect(document.text.slice(...span)).toBe(words)
      }
    }
  })

  test('the terms of a source or content are what the engine scored', () => {
    for (const document of documents) {
      const reading = readForAttribution(document, model)
      const candidates = findCandidates(reading, model, DOUBT)
      const mask = cueMask(reading, candidates.map(({ cue }) => cue))
      for (const { cue } of candidates.slice(0, 5)) {
        const finder = new RoleFinder(reading, model.roles, mask)
        const { window, emissions } = finder.scoresOf(cue)
        const list = new RecordingList(model.roles.bits)
        const side = new RecordingList(model.roles.bits)
        cueSideFeatures(reading, cue, window, mask, list)
        for (let i = window.first; i < window.end; i++) {
          if (i >= cue.start && i < cue.end) continue
          const j = i - window.first
          side.clear()
          sideFeatures(reading, i, i >= cue.end, mask, side)
          const slots = [...list.slots.subarray(list.starts[j]!, list.starts[j + 1]!), ...side.slots.subarray(0, side.length)]
          for (const label of [0, 2, 6, 9]) {
            const score = slots.reduce((sum, slot) => sum + weightAt(model.roles, slot * 10 + label), 0)
            expect(emissions[j * 10 + label]).toBeCloseTo(score, 9)
          }
        }
      }
    }
  })
})

test('names weigh nothing: features see only that a word is one', () => {
  const why = explainAttribution(readDocument('The harbour is closed, Ada Orlen said on Monday.', { language: 'en' }), model, 'a1')!
  expect(why.decisions.flatMap(({ terms }) => terms.map(({ saw }) => saw)).join(' ')).not.toMatch(/orlen/i)
  expect(why.decisions[1]!.terms.some(({ saw }) => saw.includes('a name'))).toBe(true)
})

test('no such attribution, no explanation', () => {
  expect(explainAttribution(readDocument('Nobody said a word.', { language: 'en' }), model, 'a99')).toBeNull()
})
