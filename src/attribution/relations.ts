import { mix, slotUnder } from '../learn/hash.ts'
import type { ParseState, Parser } from './parse.ts'
import type { Reading } from './reading.ts'
import { classOf, MARK } from './vocabulary.ts'

/**
 * Relations of a token to its head that features tell apart, after Universal Dependencies as CoreNLP gives them; what a part of speech
 * tells by itself (articles, prepositions, marks, auxiliaries, words within a name) is FUNCTION.
 */
export const FUNCTION = 0, ROOT = 1, SUBJECT = 2, CLAUSE = 3, OPEN_CLAUSE = 4, OBJECT = 5, PARATAXIS = 6, MARKER = 7, ADVERBIAL_CLAUSE = 8
export const RELATIVE_CLAUSE = 9, NOUN_CLAUSE = 10, CONJUNCT = 11, APPOSITION = 12, NOMINAL = 13, ADVERB = 14, DEPENDENT = 15
export const RELATIONS = 16

/** Head of a token that has none. */
export const NO_HEAD = -1

const EDGE = 0x6b43a9b5
const NO_TAG = 62
/** Bins of distances in tokens, up to 63. */
export const DISTANCE = Uint8Array.from({ length: 64 }, (_, d) => (d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8))

const slots = new Int32Array(32)
const scores = new Float64Array(RELATIONS)

/** Gives every token its relation, once the heads are known. */
export function labelTokens(reading: Reading, state: ParseState, parser: Parser): void {
  for (let i = 0; i < reading.count; i++) {
    const fixed = fixedRelation(reading, i)
    const known = fixed >= 0 ? fixed + 1 : parser.shortcuts.relations[relationKey(reading, i)]!
    reading.relations[i] = known > 0 ? known - 1 : bestRelation(parser.relations, slots, relationFeatures(reading, state, i, parser.labelBits, slots))
  }
}

export const RELATION_KEYS = 1 << 13

/** Tags of a token and its head, and on which side that is. */
export function relationKey({ tags, heads }: Reading, i: number): number {
  return (tags[i]! << 6 | tags[heads[i]!]!) << 1 | (heads[i]! < i ? 1 : 0)
}

/** Relation of a token that needs no guess: one with no head, or a mark; else -1. */
export function fixedRelation(reading: Reading, i: number): number {
  if (reading.heads[i] === NO_HEAD) return ROOT
  return classOf(reading.tags[i]!) === MARK ? FUNCTION : -1
}

/** The relation with the highest score, the first of equals. Two halves of eight, unrolled by hand. */
export function bestRelation(weights: Float32Array | Int16Array, slots: Int32Array, count: number): number {
  addEight(weights, slots, count, 0)
  addEight(weights, slots, count, 8)
  let best = 0
  for (let relation = 1; relation < RELATIONS; relation++) if (relation !== ROOT && scores[relation]! > scores[best]!) best = relation
  return best
}

function addEight(weights: Float32Array | Int16Array, slots: Int32Array, count: number, from: number): void {
  let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0
  for (let k = 0; k < count; k++) {
    const at = slots[k]! + from
    a += weights[at]!; b += weights[at + 1]!; c += weights[at + 2]!; d += weights[at + 3]!
    e += weights[at + 4]!; f += weights[at + 5]!; g += weights[at + 6]!; h += weights[at + 7]!
  }
  scores[from] = a; scores[from + 1] = b; scores[from + 2] = c; scores[from + 3] = d
  scores[from + 4] = e; scores[from + 5] = f; scores[from + 6] = g; scores[from + 7] = h
}

/** Writes the slots of the features of token `i` and its head into `out`, times RELATIONS. @returns how many */
export function relationFeatures(reading: Reading, state: ParseState, i: number, bits: number, out: Int32Array): number {
  const { words, stems, tags, heads, quoted } = reading
  const h = heads[i]!
  const p = tags[i]! * 2 + (h < i ? 1 : 0), hp = tags[h]!
  const s = reading.sentence[i]!
  const first = reading.sentenceStarts[s]!, end = reading.sentenceStarts[s + 1]!
  const tag = (j: number) => (j < first || j >= end ? NO_TAG : tags[j]!)
  const word = (j: number) => (j < first || j >= end ? EDGE : words[j]!)
  const pair = mix(p, hp)
  const left = state.left[i]!
  let n = 0
  let k = 200
  const add = (value: number) => { out[n++] = slotUnder(++k, value, bits) * RELATIONS }
  add(p); add(pair); add(mix(p, stems[i]!)); add(mix(hp, stems[i]!)); add(mix(p, stems[h]!)); add(mix(stems[i]!, stems[h]!)); add(mix(pair, DISTANCE[Math.min(63, Math.abs(i - h))]!))
  add(mix(p, tag(left))); add(mix(p, word(left))); add(mix(pair, tag(left))); add(mix(p, tag(state.right[i]!))); add(mix(pair, word(left)))
  add(mix(p, word(i - 1))); add(mix(p, tag(i - 1))); add(mix(pair, tag(i - 1))); add(mix(pair, tag(i + 1)))
  add(mix(pair, state.left[h]! === i ? 1 : 0)); add(mix(pair, state.right[h]! === i ? 1 : 0)); add(mix(mix(p, stems[h]!), tag(left)))
  add(mix(pair, quoted[i]! * 4 + quoted[h]!)); add(mix(p, Math.min(3, state.leftCount[i]!))); add(mix(pair, Math.min(3, state.rightCount[h]!)))
  add(mix(pair, tag(state.left2[i]!)))
  return n
}
