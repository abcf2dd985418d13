import { mix } from '../learn/hash.ts'
import { bestOf, type Perceptron } from '../learn/perceptron.ts'
import { LOWER, NUMBER, PUNCTUATION, type Reading } from './reading.ts'
import { rateKey, tagOf, TAGS, type Vocabulary } from './vocabulary.ts'

/** Room for the features of one token. */
const features = new Int32Array(32)

/**
 * Gives every token its part of speech, left to right. A greedy averaged perceptron; common
 * words can only have the tags that they were seen with, or be a name where they stand in capitals.
 */
export function tagTokens(reading: Reading, tagger: Perceptron, vocabulary: Vocabulary): void {
  for (let i = 0; i < reading.count; i++) {
    const candidates = candidatesOf(reading, vocabulary, i)
    reading.tags[i] = candidates.length === 1 ? candidates[0]! : bestOf(tagger, features, tagFeatures(reading, i, features), candidates)
  }
}

/** Looks up how often each token's word was a cue. After `maskNames`: names have no rate. */
export function rateTokens(reading: Reading, rateOf: Vocabulary['rateOf']): void {
  for (let i = 0; i < reading.count; i++) {
    reading.rates[i] = reading.stemText[i] === '' ? 0 : rateOf(rateKey(reading.stems[i]!, reading.tags[i]!))
  }
}

const tagsOf = (...names: Parameters<typeof tagOf>[0][]) => names.map(tagOf)
const NAMES = tagsOf('NNP', 'NNPS', 'JJ', 'NN', 'NNS', 'CD')
const OPEN = tagsOf('NN', 'NNS', 'JJ', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'RB', 'NNP', 'IN', 'CD', 'UH', 'FW', 'JJR', 'JJS', 'SYM')
const NUMBERS = tagsOf('CD', 'JJ', 'NNS', 'NN', 'NNP')
const NAME_TAGS = tagsOf('NNP', 'NNPS')
const ALL = TAGS.map((_, i) => i)

/** Tags that come into question for token `i`. */
export function candidatesOf(reading: Reading, vocabulary: Vocabulary, i: number): readonly number[] {
  const shape = reading.shapes[i]!
  const row = reading.rows[i]!
  if (row >= 0) {
    const seen = vocabulary.tags[row]!
    return shape === LOWER || shape === PUNCTUATION ? seen : withNames(seen)
  }
  if (shape === NUMBER) return NUMBERS
  if (shape === PUNCTUATION) return ALL
  return shape === LOWER ? OPEN : NAMES
}

const named = new WeakMap<readonly number[], readonly number[]>()
function withNames(seen: readonly number[]): readonly number[] {
  let both = named.get(seen)
  if (!both) named.set(seen, (both = [...new Set([...seen, ...NAME_TAGS])]))
  return both
}

const EDGE = 0x51ed270b

/** Writes the features of token `i` into `out`; uses the tags of the two tokens before it. @returns how many */
export function tagFeatures(reading: Reading, i: number, out: Int32Array): number {
  const { words, tags, shapes, suffix2, suffix3 } = reading
  const first = reading.sentenceStarts[reading.sentence[i]!]!
  const end = reading.sentenceStarts[reading.sentence[i]! + 1]!
  const word = (j: number) => (j < first || j >= end ? EDGE : words[j]!)
  const tag = (j: number) => (j < first ? 63 : tags[j]!)
  const place = (i === first ? 1 : 0) + (reading.caseless[i] ? 2 : 0)
  const shape = shapes[i]! * 4 + place
  const t1 = tag(i - 1)
  const t2 = tag(i - 2)
  let n = 0
  const add = (template: number, value: number) => { out[n++] = mix(template * 0x2545f491, value) }
  add(1, 0)
  add(2, words[i]!)
  add(3, mix(words[i]!, shape))
  add(4, suffix3[i]!)
  add(5, suffix2[i]!)
  add(6, shape)
  add(7, t1)
  add(8, mix(t1, t2))
  add(9, mix(t1, words[i]!))
  add(10, mix(mix(t1, t2), words[i]!))
  add(11, word(i - 1))
  add(12, word(i - 2))
  add(13, word(i + 1))
  add(14, word(i + 2))
  add(15, mix(word(i - 1), words[i]!))
  add(16, mix(words[i]!, word(i + 1)))
  add(17, i + 1 < end ? suffix3[i + 1]! : EDGE)
  add(18, mix(t1, suffix3[i]!))
  add(19, mix(shape, i + 1 < end ? shapes[i + 1]! : 9))
  add(20, mix(t1, word(i + 1)))
  add(21, mix(shape, t1))
  return n
}
