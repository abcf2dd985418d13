import { isCharged } from './en/charged.ts'
import type { Passage, Span } from '../text/span.ts'
import { hashOf, join, type LinkingModel } from './model.ts'
import { read } from './prepare.ts'
import { stemOf } from './stems.ts'

/** Two neighbouring telling words of a passage: "information war", "smart bombs". */
export interface ThemePhrase {
  /** Their stems, parted by a space: what phrases are alike by. */
  readonly key: string
  /** From the first word to the last, in the text. */
  readonly span: Span
  readonly words: string
  /** Bits in both words together. */
  readonly bits: number
}

/** Bits that each word and both together must have. Chosen by reading what recurs in PolNeAR train. */
const EACH = 4
const BOTH = 11
/** Words that may stand between: "war of words". */
const BETWEEN = 1

/**
 * What a passage could share with others that make the same argument in other sentences: pairs of neighbouring content words that are
 * rare together, no names, no set phrase and no pair that goes together in the language at large. Word rarity comes frozen with the model.
 */
export function themePhrasesOf(passage: Passage, model: LinkingModel): ThemePhrase[] {
  const { words, weights, names, units } = read(passage, model)
  const content = words.flatMap((_, i) => (weights[i]! > 0 ? [i] : []))
  const found = new Map<string, ThemePhrase>()
  for (const [n, i] of content.entries()) {
    const j = content[n + 1]
    if (j === undefined || j - i - 1 > BETWEEN || units[i] !== units[j] || words[i]!.piece !== words[j]!.piece) continue
    const [a, b] = [words[i]!, words[j]!]
    const bits = weights[i]! + weights[j]!
    if (weights[i]! < EACH || weights[j]! < EACH || bits < BOTH || a.value !== null || b.value !== null) continue
    if (!isCharged(a.key) && !isCharged(b.key)) continue
    const [stemA, stemB] = [stemOf(a.key), stemOf(b.key)]
    if (stemA === stemB || names.has(stemA) || names.has(stemB) || isSet(model, a.key, b.key)) continue
    const key = `${stemA} ${stemB}`
    if (found.has(key)) continue
    const piece = a.piece
    const shift = passage.spans[piece]![0] - startOfPiece(passage, piece)
    found.set(key, { key, bits, span: [a.start + shift, b.end + shift], words: passage.words.slice(a.start, b.end) })
  }
  return [...found.values()]
}

const isSet = (model: LinkingModel, a: string, b: string): boolean => model.isSetPair(join(hashOf(a), hashOf(b))) || model.isSetPair(join(hashOf(b), hashOf(a)))

/** Where a span's words begin in `passage.words`. */
function startOfPiece({ spans }: Passage, piece: number): number {
  let at = 0
  for (let i = 0; i < piece; i++) at += spans[i]![1] - spans[i]![0] + 3
  return at
}
