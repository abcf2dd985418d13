import { SaysoError } from '../errors.ts'
import type { LinkPassage } from '../text/records.ts'
import type { Sketch } from './sketch.ts'
import { INTERRUPTION, type Passage, type Span } from '../text/span.ts'
import { wordsIn, type Word } from '../text/words.ts'
import { join, type LinkingModel } from './model.ts'
import { vocabularyOf } from './vocabulary.ts'

/** A passage's words do not have the length of its spans: they do not come from the same snapshot. */
export class PassageShifted extends SaysoError {
  readonly code = 'passage-shifted'
  constructor(passage: Passage, expected: number) {
    super(
      `A passage's words have ${passage.words.length} UTF-16 units, but its ${passage.spans.length} spans hold ${expected}.`,
      'Read the article again: spans and words must come from one snapshot.',
    )
  }
}

/** A word with its place in the passage. */
export interface PlacedWord extends Word {
  /** Index of the span that holds it. */
  readonly piece: number
}

/** A passage with its words. Their offsets count units of `passage.words`. */
export interface Placed {
  readonly passage: Passage
  readonly words: readonly PlacedWord[]
  /** Where each span's words start in `passage.words`. */
  readonly pieces: readonly number[]
}

/** A passage ready for comparing. */
export interface Prepared extends Placed {
  readonly model: LinkingModel
  readonly hashes: Uint32Array
  /** Each word's stem and its hash. */
  readonly wordStems: readonly string[]
  readonly stemHashes: Uint32Array
  /** Hashes that spellings of one name have in common. */
  readonly alike: Uint32Array
  /** Bits per word; nothing for words within a set phrase of four or more. */
  readonly weights: Float32Array
  /** Bits per word, set phrases included. */
  readonly rarities: Float32Array
  /** Sum of `weights`. */
  readonly weight: number
  /** Weights by content word's stem, for a quick look at what two passages can share. */
  readonly stems: ReadonlyMap<string, number>
  /** Sum of their weights. */
  readonly stemBits: number
  /** Stems of words that are capitalised here, the passage's first word aside. */
  readonly names: ReadonlySet<string>
  /** Whether a phrase of four words so common that nothing is looked up by it starts at this word. */
  readonly commonPhrase: Uint8Array
  /** Which unit each word stands in: a sentence, or what stands between quotation marks or interruptions. */
  readonly units: Uint16Array
  /** Made when first asked for: see `sketchOf`. */
  sketch?: Sketch
}

const known = new WeakMap<Passage, { model: LinkingModel; prepared: Prepared }>()

/** @throws PassageShifted */
export function prepare(passage: Passage | LinkPassage, model: LinkingModel): Prepared {
  const found = known.get(passage)
  if (found?.model === model) return found.prepared
  const prepared = read(passage, model)
  known.set(passage, { model, prepared })
  return prepared
}

/** The passage's words, without what only comparing needs. @throws PassageShifted */
export function placed(passage: Passage | LinkPassage, model: LinkingModel): Placed {
  const found = known.get(passage)
  return found?.model === model ? found.prepared : place(passage)
}

function place(passage: Passage): Placed {
  const words: PlacedWord[] = []
  const pieces: number[] = []
  let at = 0
  for (const [piece, [start, end]] of passage.spans.entries()) {
    pieces.push(at)
    for (const { key, printed, start: from, end: to, value, capital } of wordsIn(passage.words.slice(at, at + end - start))) {
      words.push({ key, printed, start: from + at, end: to + at, value, capital, piece })
    }
    at += end - start + INTERRUPTION.length
  }
  if (at - INTERRUPTION.length !== passage.words.length && passage.spans.length > 0) throw new PassageShifted(passage, at - INTERRUPTION.length)
  return { passage, words, pieces }
}

/** The same, kept nowhere. @throws PassageShifted */
export function read(passage: Passage | LinkPassage, model: LinkingModel): Prepared {
  const { words, pieces } = place(passage)
  const count = words.length
  const wordStems = new Array<string>(count)
  const buffer = new ArrayBuffer(count * 23) // one for all: making many small ones costs more than filling them
  const [hashes, stemHashes, alike] = [0, 1, 2].map((at) => new Uint32Array(buffer, at * count * 4, count)) as [Uint32Array, Uint32Array, Uint32Array]
  const [rarities, weights] = [3, 4].map((at) => new Float32Array(buffer, at * count * 4, count)) as [Float32Array, Float32Array]
  const units = new Uint16Array(buffer, count * 20, count)
  const commonPhrase = new Uint8Array(buffer, count * 22, count)
  const wordOf = vocabularyOf(model)
  for (let i = 0; i < count; i++) {
    const known = wordOf(words[i]!.key)
    hashes[i] = known.hash
    rarities[i] = known.bits
    wordStems[i] = known.stem
    stemHashes[i] = known.stemHash
    alike[i] = known.alike
  }
  weights.set(rarities)
  for (let i = 0; i + 4 <= count; i++) {
    const phrase = phraseHash(hashes, i)
    if (!model.isSetPhrase(phrase)) continue
    if (model.isCommonPhrase(phrase)) commonPhrase[i] = 1
    weights.fill(0, i, i + 4)
  }
  let weight = 0
  let stemBits = 0
  const stems = new Map<string, number>()
  const names = new Set<string>()
  for (let i = 0; i < count; i++) {
    weight += weights[i]!
    if (rarities[i]! <= 0) continue
    const stem = wordStems[i]!
    const before = stems.get(stem) ?? 0
    if (rarities[i]! > before) {
      stems.set(stem, rarities[i]!)
      stemBits += rarities[i]! - before
    }
    if (words[i]!.capital && i > 0) names.add(stem)
  }
  return { model, passage, words, pieces, hashes, wordStems, stemHashes, alike, weights, rarities, weight, stems, stemBits, names, commonPhrase, units: unitsOf(passage, words, units) }
}

const UNIT_ENDS = /[.?!…"“”„«»]|''|\.\.\./

function unitsOf({ words: text }: Passage, words: readonly PlacedWord[], units: Uint16Array): Uint16Array {
  let unit = 0
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1]!, words[i]!]
    // a title's or initial's stop ends no sentence: the next word has a capital there too, but the word before is short
    if (before.piece !== word.piece || (word.start > before.end + 1 && UNIT_ENDS.test(text.slice(before.end, word.start)) && !/^\p{L}{1,3}$/u.test(before.printed))) unit++
    units[i] = Math.min(unit, 65535)
  }
  return units
}

/** Hash of the four words from `at`. */
export function phraseHash(hashes: Uint32Array, at: number): number {
  return join(join(join(hashes[at]!, hashes[at + 1]!), hashes[at + 2]!), hashes[at + 3]!)
}

/** The words from `from` to `to` with their spans in the snapshot; null for none. */
export function wordsBetween(side: Placed, from: number, to: number): Passage | null {
  if (from >= to) return null
  return cut(side, side.words[from]!.start, side.words[to - 1]!.end)
}

/** A part of a passage by offsets into its words, whatever the pieces it touches. */
export function cut(side: Placed, start: number, end: number): Passage {
  const spans: Span[] = []
  const words: string[] = []
  for (const [piece, offset] of side.pieces.entries()) {
    const [first, last] = side.passage.spans[piece]!
    const from = Math.max(start, offset)
    const to = Math.min(end, offset + last - first)
    if (from >= to) continue
    spans.push([first + from - offset, first + to - offset])
    words.push(side.passage.words.slice(from, to))
  }
  return { spans, words: words.join(INTERRUPTION) }
}

/**
 * What stands between word `index - 1` and word `index`, up to the passage's edges, without what interrupts the passage.
 * `broken` tells that a cue or the like interrupts it there.
 */
export function gapBefore(side: Placed, index: number): { readonly text: string; readonly broken: boolean } {
  const { passage: { words: text, spans }, words, pieces } = side
  const start = index > 0 ? words[index - 1]!.end : 0
  const end = index < words.length ? words[index]!.start : text.length
  const from = index > 0 ? words[index - 1]!.piece : 0
  const to = index < words.length ? words[index]!.piece : Math.max(0, spans.length - 1)
  if (from === to) return { text: text.slice(start, end), broken: false }
  let gap = ''
  for (let piece = from; piece <= to; piece++) {
    const offset = pieces[piece]!
    const [first, last] = spans[piece]!
    gap += text.slice(Math.max(start, offset), Math.min(end, offset + last - first)) + ' '
  }
  return { text: gap, broken: true }
}
