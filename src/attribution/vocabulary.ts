import { hashOf } from '../learn/hash.ts'

/** What the corpus taught about common words, by hash. Names are not in it: a word must occur in lower case to get in. */
export interface Vocabulary {
  /** Row of a word's hash; -1 where it is not common. */
  rowOf(hash: number): number
  /** Tags seen with the word of a row. */
  readonly tags: readonly (readonly number[])[]
  /** How often a stem with a class of tag (`rateKey`) was a cue: a bin, 0 where it was never seen. */
  rateOf(key: number): number
}

/** Penn Treebank tags as the tagger knows them. */
export const TAGS = [
  'NN', 'IN', 'NNP', 'DT', 'JJ', 'NNS', ',', '.', 'VBD', 'RB', 'PRP', 'VB', 'CC', 'VBZ', 'TO', 'VBG', 'VBN', 'VBP', "''", 'CD', 'PRP$', '``',
  'MD', 'POS', ':', 'WP', 'WDT', 'WRB', 'NNPS', 'RP', 'JJR', 'JJS', 'RBR', '-RRB-', '-LRB-', 'EX', '$', 'RBS', 'PDT', 'UH', 'WP$', 'FW', 'LS', 'SYM', '#',
] as const

export type TagName = (typeof TAGS)[number]

const NUMBERS = new Map<string, number>(TAGS.map((tag, i) => [tag, i]))

/** A tag's number. */
export function tagOf(name: TagName): number {
  return NUMBERS.get(name)!
}

/** Classes of tags that features and lexicons tell apart. */
export const NOUN = 1, VERB = 2, ADJECTIVE = 3, ADVERB = 4, PREPOSITION = 5, PRONOUN = 6, DETERMINER = 7, NAME = 8, MARK = 9, OTHER = 0

const CLASSES = Uint8Array.from(TAGS, (tag) => {
  if (tag === 'NNP' || tag === 'NNPS') return NAME
  if (tag.startsWith('NN')) return NOUN
  if (tag.startsWith('VB') || tag === 'MD') return VERB
  if (tag.startsWith('JJ')) return ADJECTIVE
  if (tag.startsWith('RB')) return ADVERB
  if (tag === 'IN' || tag === 'TO' || tag === 'RP') return PREPOSITION
  if (tag === 'PRP' || tag === 'WP' || tag === 'EX') return PRONOUN
  if (tag === 'DT' || tag === 'PRP$' || tag === 'WDT' || tag === 'PDT' || tag === 'WP$') return DETERMINER
  return /\p{L}/u.test(tag) && tag !== '-LRB-' && tag !== '-RRB-' ? OTHER : MARK
})

export function classOf(tag: number): number {
  return CLASSES[tag]!
}

/** Key of a word in the table of cue rates: its stem as noun, verb or anything else. */
export function rateKey(stem: number, tag: number): number {
  const tagClass = classOf(tag)
  return Math.imul(stem, 31) + (tagClass === NOUN || tagClass === NAME ? 1 : tagClass === VERB ? 2 : 3) | 0
}

/** Bins of a cue rate: how many times seen, and which share of them as a cue. */
export function rateBin(seen: number, asCue: number): number {
  if (seen <= 0) return 0
  const rate = asCue / seen
  const step = asCue === 0 ? 0 : rate < 0.02 ? 1 : rate < 0.05 ? 2 : rate < 0.15 ? 3 : rate < 0.3 ? 4 : rate < 0.5 ? 5 : rate < 0.75 ? 6 : 7
  const often = seen < 3 ? 0 : seen < 10 ? 1 : seen < 50 ? 2 : 3
  return 1 + step * 4 + often
}

/** The share step of a bin, 0 (never a cue) to 7 (three times of four or more). */
export function rateStep(bin: number): number {
  return bin === 0 ? 0 : (bin - 1) >> 2
}

/** Builds a vocabulary from a model's tables. */
export function vocabularyFrom(tables: {
  readonly words: Uint32Array
  /** Two words of bits per row: tags 0–31 and 32–63. */
  readonly tagBits: Uint32Array
  readonly rateKeys: Uint32Array
  readonly rateBins: Uint8Array
}): Vocabulary {
  const rows = new Map<number, number>()
  const tags: number[][] = []
  tables.words.forEach((hash, row) => {
    rows.set(hash | 0, row)
    const seen: number[] = []
    for (let tag = 0; tag < TAGS.length; tag++) if ((tables.tagBits[row * 2 + (tag >> 5)]! >>> (tag & 31)) & 1) seen.push(tag)
    tags.push(seen)
  })
  const rates = new Map<number, number>()
  tables.rateKeys.forEach((key, i) => rates.set(key | 0, tables.rateBins[i]!))
  return { rowOf: (hash) => rows.get(hash) ?? -1, tags, rateOf: (key) => rates.get(key) ?? 0 }
}

/** Hash of a lower-case word as vocabularies and features know it. */
export function wordHash(lower: string): number {
  return hashOf(lower)
}
