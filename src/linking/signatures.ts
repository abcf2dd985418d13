import type { LinkPassage } from '../text/records.ts'
import { hashOf, join, mix, type LinkingModel } from './model.ts'
import { nameWords } from './standing.ts'
import { prepare, type Prepared } from './prepare.ts'
import { sketchOf } from './sketch.ts'

/** Words of a shingle. */
const SHINGLE = 5
/** Of so many shingles in a row, the one with the smallest hash stands for all: any shared run of 8 words shares one. */
const WINDOW = 4
/** Bits that a pair or a short run of words must carry to be looked up. */
const RARE_PAIR = 12
/** Set phrases count here: three of their words in a row and what stands around them tell more than the phrase. */
const RARE_TRIPLE = 9
/** The rarest words whose pairs are looked up wherever they stand. */
const RAREST = 4
const RARE_APART = 17
/** Words looked up together with the speaker's name. */
const SPOKEN = 5
const SPOKEN_BITS = 7
/** Most signatures of one passage, the longest included. */
const MOST = 4_000
/** Bits from which the same words are one statement whoever is named: copies of them meet however many they are. */
const WHOLE_BITS = 24
/** Added to the signature of a whole passage of so many bits. */
const WHOLE = 2 ** 48
/**
 * A signature that more passages than this hold brings nobody together, that of a whole passage aside. Rare words and set
 * phrases are the model's business; this bounds the work on what the model did not foresee, far above any family seen. It
 * counts all who hold it, so that it says the same in whatever order they came.
 */
export const TOO_COMMON = 5_000

const TAGS = { shingle: 1, triple: 2, pair: 3, apart: 4, whole: 5, speaker: 6 } as const

/**
 * Numbers below 2^49 such that passages which report the same words share at least one.
 *
 * - Shingles of five words, winnowed (Schleimer, Wilkerson and Aiken 2003): a shared run of eight words shares a shingle.
 * - Three neighbouring content words, function words between them left out, and two where they are rare: these survive
 *   trimming, another word every few words, other articles and prepositions, and find short runs.
 * - Pairs of the passage's rarest words, wherever they stand: a report in other words with the same names and numbers.
 * - The whole of a passage shorter than a shingle, and of one that says much: see `mayBeCommon`.
 * - A word of the speaker's name with each of the rarest words said.
 *
 * The commonest set phrases give none. Language is mixed in, so that passages meet within one language only.
 *
 * @returns distinct, ascending, at most 4,001: a passage of ten thousand words keeps all its shingles
 */
export function signaturesOf(passage: LinkPassage, model: LinkingModel): number[] {
  return signaturesIn(prepare(passage, model), passage, model)
}

/** By what a passage is found, and seen to be worth comparing or not. */
export interface Trace {
  readonly signatures: readonly number[]
  /** See `Sketch`. */
  readonly sketch: Uint32Array
}

export function traceOf(passage: LinkPassage, model: LinkingModel): Trace {
  const side = prepare(passage, model)
  return { signatures: signaturesIn(side, passage, model), sketch: sketchOf(side, passage).numbers }
}

/** The same of a passage that was prepared. */
export function signaturesIn(side: Prepared, passage: LinkPassage, model: LinkingModel): number[] {
  const seed = hashOf(passage.language.toLowerCase().split('-')[0] ?? '')
  const found: number[] = []
  const add = (tag: number, hash: number): void => void found.push(to48(join(seed, tag), hash))
  shingles(side, add)
  neighbours(side, model, add)
  const rarest = rarestOf(side)
  apart(rarest.slice(0, RAREST), model, add)
  bySpeaker(rarest, passage.speaker_name, add)
  const distinct = [...new Set(found)]
  if (distinct.length > MOST) distinct.splice(MOST) // in a very long passage, the first; shingles come before the rest
  if (side.weight >= WHOLE_BITS && side.words.length >= SHINGLE) distinct.push(WHOLE + to48(join(seed, TAGS.whole), side.hashes.reduce((hash, word) => join(hash, word), 0)))
  return distinct.sort((x, y) => x - y)
}

/** Whether a signature that more than `TOO_COMMON` passages hold says nothing: not where it stands for all of a long passage. */
export function mayBeCommon(signature: number): boolean {
  return signature < WHOLE
}

/** A word's stem and its bits. */
type Stem = readonly [stem: string, bits: number]
type Add = (tag: number, hash: number) => void

function shingles({ hashes, commonPhrase, weights, words }: Prepared, add: Add): void {
  const count = hashes.length - SHINGLE + 1
  if (count < 1) {
    let weight = 0
    let hash = 0
    for (let i = 0; i < words.length; i++) {
      weight += weights[i]!
      hash = join(hash, hashes[i]!)
    }
    if (words.length > 1 && weight >= 6) add(TAGS.whole, hash)
    return
  }
  const values = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const common = commonPhrase[i] && commonPhrase[i + 1]
    values[i] = common ? Infinity : join(join(join(join(hashes[i]!, hashes[i + 1]!), hashes[i + 2]!), hashes[i + 3]!), hashes[i + 4]!)
  }
  let latest = -1
  for (let from = 0; from + WINDOW <= Math.max(count, WINDOW); from++) {
    let least = from
    for (let i = from + 1; i < Math.min(from + WINDOW, count); i++) if (values[i]! <= values[least]!) least = i
    if (least !== latest && values[least]! < Infinity) add(TAGS.shingle, values[least]!)
    latest = least
  }
}

function neighbours({ hashes, rarities, weights, stemHashes }: Prepared, model: LinkingModel, add: Add): void {
  const content: number[] = []
  for (let i = 0; i < hashes.length; i++) if (rarities[i]! > 0) content.push(i)
  for (let n = 0; n + 1 < content.length; n++) {
    const [i, j] = [content[n]!, content[n + 1]!]
    const bits = weights[i]! + weights[j]!
    if (bits >= RARE_PAIR && !model.isSetPair(join(hashes[i]!, hashes[j]!))) add(TAGS.pair, join(stemHashes[i]!, stemHashes[j]!))
    if (n + 2 < content.length && rarities[i]! + rarities[j]! + rarities[content[n + 2]!]! >= RARE_TRIPLE) {
      add(TAGS.triple, join(join(stemHashes[i]!, stemHashes[j]!), stemHashes[content[n + 2]!]!))
    }
  }
}

function apart(rarest: readonly Stem[], model: LinkingModel, add: Add): void {
  for (let i = 0; i < rarest.length; i++) {
    for (let j = i + 1; j < rarest.length; j++) {
      const [[one, bitsOne], [other, bitsOther]] = [rarest[i]!, rarest[j]!]
      if (bitsOne + bitsOther < RARE_APART) continue
      const [first, second] = one < other ? [one, other] : [other, one]
      if (model.isSetPair(join(hashOf(first), hashOf(second))) || model.isSetPair(join(hashOf(second), hashOf(first)))) continue
      add(TAGS.apart, join(hashOf(first), hashOf(second)))
    }
  }
}

/** A word of the speaker's name with each of the rarest words said. */
function bySpeaker(rarest: readonly Stem[], speaker: string | null, add: Add): void {
  const name = nameWords(speaker).at(-1)
  if (name === undefined) return
  for (const [stem, bits] of rarest.slice(0, SPOKEN)) if (bits >= SPOKEN_BITS) add(TAGS.speaker, join(hashOf(name), hashOf(stem)))
}

/** Stems outside set phrases, rarest first. */
function rarestOf({ wordStems, weights }: Prepared): Stem[] {
  const stems = new Map<string, number>()
  for (const [i, stem] of wordStems.entries()) {
    if (weights[i]! > 0) stems.set(stem, Math.max(stems.get(stem) ?? 0, weights[i]!))
  }
  return [...stems].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
}

/** 48 bits: the tag's 16 above the hash's 32, mixed so that they spread. */
function to48(tag: number, hash: number): number {
  return (mix(tag ^ mix(hash + 0x9e3779b9)) & 0xffff) * 0x1_0000_0000 + hash
}
