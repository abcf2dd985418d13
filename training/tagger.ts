import { PerceptronTraining, type LearntPerceptron } from '../src/learn/perceptron.ts'
import { bestOf } from '../src/learn/perceptron.ts'
import { randomFrom, shuffle } from '../src/learn/hash.ts'
import { readingOf, type Reading } from '../src/attribution/reading.ts'
import { candidatesOf, tagFeatures } from '../src/attribution/tags.ts'
import { TAGS, vocabularyFrom, wordHash, type Vocabulary } from '../src/attribution/vocabulary.ts'
import type { Document } from '../src/text/document.ts'
import type { Parsed } from './corpus.ts'

export const UNTAGGED = 255

/** Gold tags of a document's tokens, from CoreNLP's tokens with the same offsets; UNTAGGED where there is none. */
export function goldTags(document: Document, parsed: Parsed | undefined): Uint8Array {
  const tags = new Uint8Array(document.tokens.length).fill(UNTAGGED)
  if (!parsed) return tags
  const byPlace = new Map<number, string>()
  for (const { tokens } of parsed.sentences) for (const [start, end, tag] of tokens) byPlace.set(start * 4096 + Math.min(4095, end - start), tag)
  document.tokens.forEach(({ span: [start, end] }, i) => {
    const tag = byPlace.get(start * 4096 + Math.min(4095, end - start))
    const number = tag === undefined ? -1 : TAGS.indexOf(tag as (typeof TAGS)[number])
    if (number >= 0) tags[i] = number
  })
  return tags
}

export interface TaggedDocument {
  readonly document: Document
  readonly tags: Uint8Array
}

export interface VocabularyTables {
  readonly words: Uint32Array
  readonly tagBits: Uint32Array
}

/** Common words: three times in lower case, and not mostly a name (three in ten of its uses in mid-sentence are in lower case). */
export function learnVocabulary(documents: readonly TaggedDocument[]): VocabularyTables {
  const counts = new Map<string, { low: number; capital: number; tags: Map<number, number> }>()
  for (const { document, tags } of documents) {
    const firsts = new Set(document.sentences.map((span) => span[0]))
    document.tokens.forEach(({ word, span }, i) => {
      const first = firsts.has(span[0])
      const lower = word.toLowerCase().replaceAll('’', "'")
      let entry = counts.get(lower)
      if (!entry) counts.set(lower, (entry = { low: 0, capital: 0, tags: new Map() }))
      if (word[0] === lower[0] || word[0] === '’') entry.low++
      else if (!first) entry.capital++
      const plain = word[0] === lower[0] || word[0] === '’' || first
      if (plain && tags[i] !== UNTAGGED) entry.tags.set(tags[i]!, (entry.tags.get(tags[i]!) ?? 0) + 1)
    })
  }
  const rows: { hash: number; bits: [number, number] }[] = []
  for (const [lower, { low, capital, tags }] of counts) {
    if (low < 3 || low < 0.3 * (low + capital) || /^\p{N}/u.test(lower)) continue
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0)
    const bits: [number, number] = [0, 0]
    for (const [tag, count] of tags) if (count >= 0.004 * total || count >= 10) bits[tag >> 5]! |= 1 << (tag & 31)
    if (bits[0] === 0 && bits[1] === 0) continue
    rows.push({ hash: wordHash(lower) >>> 0, bits })
  }
  rows.sort((a, b) => a.hash - b.hash)
  return { words: Uint32Array.from(rows, (row) => row.hash), tagBits: Uint32Array.from(rows.flatMap((row) => row.bits)) }
}

export function plainVocabulary(tables: VocabularyTables): Vocabulary {
  return vocabularyFrom({ ...tables, rateKeys: new Uint32Array(0), rateBins: new Uint8Array(0) })
}

/** Learns the tagger; tags are given to it as it would find them itself from the second pass on. */
export function trainTagger(documents: readonly TaggedDocument[], vocabulary: Vocabulary, passes: number, bits: number, seed: number): LearntPerceptron {
  const training = new PerceptronTraining(bits)
  const random = randomFrom(seed)
  const features = new Int32Array(32)
  const readings = documents.map(({ document }) => readingOf(document, vocabulary))
  const order = documents.map((_, i) => i)
  for (let pass = 0; pass < passes; pass++) {
    for (const index of shuffle(order, random)) {
      const reading = readings[index]!
      const gold = documents[index]!.tags
      for (let i = 0; i < reading.count; i++) {
        const candidates = candidatesOf(reading, vocabulary, i)
        let found = candidates[0]!
        if (candidates.length > 1) {
          const count = tagFeatures(reading, i, features)
          found = bestOf(training, features, count, candidates)
          if (gold[i] !== UNTAGGED && candidates.includes(gold[i]!)) training.learn(features, count, found, gold[i]!)
        }
        reading.tags[i] = found
      }
    }
  }
  return training.averaged()
}

/** Share of tokens on which the tagger agrees with gold. */
export function agreement(reading: Reading, gold: Uint8Array): { right: number; all: number } {
  let right = 0
  let all = 0
  for (let i = 0; i < reading.count; i++) {
    if (gold[i] === UNTAGGED) continue
    all++
    if (gold[i] === reading.tags[i]) right++
  }
  return { right, all }
}
