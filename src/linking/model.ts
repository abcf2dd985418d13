import { SaysoError } from '../errors.ts'

/**
 * What linking knows of the language before it sees a ledger: how rare words are and which phrases are common property.
 * Frozen, so that a comparison never depends on what was added before. Holds hashes, no readable words.
 */
export interface LinkingModel {
  /** Bits of information in a word beyond those of a common one: 0 for "the", about 4 for "people", 12 for a rare name. */
  weightOf(key: string): number
  /** Whether four words in a row are a set phrase: "did not immediately respond". */
  isSetPhrase(hash: number): boolean
  /** Whether it is one of the few that nothing should be looked up by. */
  isCommonPhrase(hash: number): boolean
  /** Whether two neighbouring content words go together so often that sharing them says little: "white house". */
  isSetPair(hash: number): boolean
}

/** The bytes are no linking model of this version. */
export class LinkingModelUnreadable extends SaysoError {
  readonly code = 'linking-model-unreadable'
  constructor(length: number, reason: string) {
    super(`The linking model (${length} bytes) cannot be read: ${reason}.`, 'Install the package again, or make models/linking.bin with training/linking.ts.')
  }
}

const MAGIC = 0x314b4c53 // "SLK1"
const HEADER = 5 // magic, words, phrases, pairs, bits per unseen word × 16
const STEPS = 12 // a weight's byte holds bits × 12

/** What a model file is written from. */
export interface LinkingCounts {
  readonly weights: ReadonlyMap<number, number>
  /** Hash of four words; true for the commonest. */
  readonly phrases: ReadonlyMap<number, boolean>
  readonly pairs: ReadonlySet<number>
  /** Weight of a word that the corpora hold at most once. */
  readonly unseen: number
}

/** A model as bytes: header, sorted word hashes, their weights, sorted phrase hashes, sorted pair hashes. Little-endian. */
export function linkingModelToBytes(counts: LinkingCounts): Uint8Array {
  const words = [...counts.weights].sort((x, y) => x[0] - y[0])
  // the lowest bit of a phrase's hash says whether it is one of the commonest
  const phrases = [...new Map([...counts.phrases].map(([hash, common]) => [evenOf(hash), common]))].map(([hash, common]) => hash + Number(common)).sort((x, y) => x - y)
  const pairs = [...counts.pairs].sort((x, y) => x - y)
  const bytes = new Uint8Array((HEADER + words.length + phrases.length + pairs.length) * 4 + words.length)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const value of [
    MAGIC, words.length, phrases.length, pairs.length, Math.round(counts.unseen * STEPS),
    ...words.map(([hash]) => hash), ...phrases, ...pairs,
  ]) {
    view.setUint32(at, value, true)
    at += 4
  }
  for (const [, weight] of words) bytes[at++] = Math.max(0, Math.min(255, Math.round(weight * STEPS)))
  return bytes
}

/** @throws LinkingModelUnreadable */
export function linkingModelFrom(bytes: Uint8Array): LinkingModel {
  if (bytes.length < HEADER * 4) throw new LinkingModelUnreadable(bytes.length, 'it is too short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const field = (index: number): number => view.getUint32(index * 4, true)
  if (field(0) !== MAGIC) throw new LinkingModelUnreadable(bytes.length, 'it does not start with SLK1')
  const [words, phrases, pairs] = [field(1), field(2), field(3)]
  const expected = (HEADER + words + phrases + pairs) * 4 + words
  if (bytes.length !== expected) throw new LinkingModelUnreadable(bytes.length, `${expected} bytes were expected`)
  const weights = new HashTable(words)
  const setPhrases = new HashTable(phrases)
  const setPairs = new HashTable(pairs)
  const weightsAt = (HEADER + words + phrases + pairs) * 4
  for (let i = 0; i < words; i++) weights.set(field(HEADER + i), bytes[weightsAt + i]!)
  for (let i = 0; i < phrases; i++) setPhrases.set(evenOf(field(HEADER + words + i)), field(HEADER + words + i) & 1)
  for (let i = 0; i < pairs; i++) setPairs.set(field(HEADER + words + phrases + i), 1)
  const unseen = field(4) / STEPS
  return {
    weightOf(key) {
      const step = weights.get(hashOf(key))
      return step < 0 ? unseen : step / STEPS
    },
    isSetPhrase: (hash) => setPhrases.get(evenOf(hash)) >= 0,
    isCommonPhrase: (hash) => setPhrases.get(evenOf(hash)) === 1,
    isSetPair: (hash) => setPairs.get(hash) >= 0,
  }
}

const evenOf = (hash: number): number => (hash & ~1) >>> 0

/** A word's 32-bit hash: FNV-1a over UTF-16 units, mixed at the end. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** Two hashes as one, in order. */
export function join(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ (b + 0x85ebca6b + (a << 6) + (a >>> 2)))
}

/** Spreads 32 bits (Murmur3's finaliser); unsigned. */
export function mix(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** 32-bit hashes to bytes, by open addressing. */
class HashTable {
  readonly #keys: Uint32Array
  readonly #values: Int16Array
  readonly #mask: number

  constructor(count: number) {
    let size = 16
    while (size < count * 2) size *= 2
    this.#keys = new Uint32Array(size)
    this.#values = new Int16Array(size).fill(-1)
    this.#mask = size - 1
  }

  set(key: number, value: number): void {
    let at = key & this.#mask
    while (this.#values[at]! >= 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask
    this.#keys[at] = key
    this.#values[at] = value
  }

  /** -1 where absent. */
  get(key: number): number {
    let at = key & this.#mask
    while (this.#values[at]! >= 0) {
      if (this.#keys[at] === key) return this.#values[at]!
      at = (at + 1) & this.#mask
    }
    return -1
  }
}
