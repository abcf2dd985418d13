/**
 * Linking alone on the example corpus: every planned passage is compared with every other, whatever the engine finds, and the
 * families must be the planned statements.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCorpus, readPlanned, type PlannedCarrier } from '../examples/read-planned.ts'
import { compare, linkingModelFrom, partition, type Edge } from '../src/linking/index.ts'
import type { LinkPassage, When } from '../src/text/records.ts'
import { passageOf, type Span } from '../src/text/span.ts'

const planned = readPlanned()
const corpus = readCorpus()
const model = linkingModelFrom(readFileSync(new URL('../models/linking.bin', import.meta.url)))

interface Known extends LinkPassage {
  readonly planned: string
  readonly carrier: PlannedCarrier
}

const passages: Known[] = planned.statements.flatMap((statement) => statement.carriers
  .filter(({ article }) => !planned.articles[article]!.superseded)
  .map((carrier): Known => ({
    ...passageOf(corpus.get(carrier.article)!, spansOf(carrier)),
    id: `${statement.id} in ${carrier.article}${carrier.hard === false ? `: ${carrier.words[0]!}` : ''}`,
    planned: statement.id,
    carrier,
    article: carrier.article,
    language: 'en',
    voice: carrier.kind === 'own' ? 'own' : 'attribution',
    kind: carrier.kind,
    ...(carrier.kind === 'own' ? { place: 'headline' as const } : { mode: 'speech' as const }),
    speaker: carrier.unnamed ? null : carrier.speaker,
    speaker_name: carrier.speaker,
    published: whenOf(planned.articles[carrier.article]!.published),
    ...(carrier.said_at ? { said_at: whenOf(carrier.said_at) } : {}),
  })))

function spansOf({ article, words }: PlannedCarrier): Span[] {
  const text = corpus.get(article)!
  return words.map((part) => [text.indexOf(part), text.indexOf(part) + part.length])
}

function whenOf(date: string): When {
  const day = date.slice(0, 10)
  const [earliest, latest] = date.includes('T') ? [date, date] : [`${day}T00:00:00Z`, `${day}T23:59:59Z`]
  return { as_printed: date, edtf: day, earliest, latest, basis: 'given', spans: [] }
}

const pairs = passages.flatMap((a, i) => passages.slice(i + 1).map((b) => ({ a, b, found: compare(a, b, model) })))
const edges: Edge[] = pairs.flatMap(({ a, b, found }) => (found ? [{ a: a.id, b: b.id, match: found.match, confidence: found.confidence, fragment: found.fragment }] : []))
const families = partition(passages.map(({ id, voice }) => ({ id, own: voice === 'own' })), edges)
const familyOf = new Map(families.flatMap(({ ids }, nr) => ids.map((id) => [id, nr] as const)))

describe('planned passages', () => {
  test('of different statements never meet', () => {
    const wrong = families.filter(({ ids }) => new Set(ids.map((id) => id.split(' in ')[0])).size > 1).map(({ ids }) => ids)
    expect(wrong).toEqual([])
  })

  test.for(planned.statements.map(({ id }) => id))('of `%s` make one family; a few quoted words may stay outside', (id) => {
    const own = passages.filter((passage) => passage.planned === id)
    const home = familyOf.get(own[0]!.id)
    const lost = own.filter((passage) => familyOf.get(passage.id) !== home && !passage.carrier.fragment && passage.carrier.hard !== false)
    expect(lost.map((passage) => `${passage.id}: ${passage.words}`)).toEqual([])
  })

  test.for(planned.statements.map(({ id }) => id))('of `%s` differ from the fullest wording as planned', (id) => {
    const { first } = planned.statements.find((statement) => statement.id === id)!
    const wrong = pairs.flatMap(({ a, b, found }) => {
      const carrier = a.planned === id && b.planned === id ? (a.article === first ? b.carrier : b.article === first ? a.carrier : null) : null
      if (!carrier?.match || carrier.fragment || a.carrier.hard === false || b.carrier.hard === false || carrier.kind === 'own') return []
      const same = found?.match === carrier.match || (carrier.match === 'verbatim' && found?.match === 'punctuation')
      return same ? [] : [`${a.id} / ${b.id}: planned ${carrier.match}, found ${found?.match ?? 'nothing'}`]
    })
    expect(wrong).toEqual([])
  })

  test('swapped sides give the swapped comparison', () => {
    for (const { a, b, found } of pairs) {
      const back = compare(b, a, model)
      expect([back?.match, back?.confidence, back?.changes.length]).toEqual([found?.match, found?.confidence, found?.changes.length])
    }
  })
})

test('the same words on another occasion link and never join', () => {
  const { article, words, statement, said_at } = planned.repeats[0]!
  const text = corpus.get(article)!
  const again: LinkPassage = {
    ...passages.find((passage) => passage.planned === statement)!, id: 'again', article, said_at: whenOf(said_at), published: whenOf(planned.articles[article]!.published),
    ...passageOf(text, [[text.indexOf(words), text.indexOf(words) + words.length]]),
  }
  const found = passages.filter((passage) => passage.planned === statement).map((passage) => compare(passage, again, model)?.match ?? 'nothing')
  expect(new Set(found)).toEqual(new Set(['repeats']))
})
