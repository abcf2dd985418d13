import { mix } from '../learn/hash.ts'
import { ADVERBIAL_CLAUSE, APPOSITION, CLAUSE, CONJUNCT, MARKER, NOMINAL, NOUN_CLAUSE, OBJECT, OPEN_CLAUSE, PARATAXIS, RELATIVE_CLAUSE, SUBJECT } from './parse.ts'
import type { Reading } from './reading.ts'

/** What each token governs: bits of relations, and the latest dependent of some. Entries are the document's tokens; -1 for none. */
export interface Governed {
  readonly bits: Uint16Array
  readonly subject: Int32Array
  readonly clause: Int32Array
  readonly object: Int32Array
}

const BIT = new Map([SUBJECT, CLAUSE, OPEN_CLAUSE, OBJECT, PARATAXIS, MARKER, NOUN_CLAUSE, RELATIVE_CLAUSE, NOMINAL, ADVERBIAL_CLAUSE, CONJUNCT, APPOSITION].map((relation, k) => [relation, 1 << k]))
const BITS = Uint16Array.from({ length: 16 }, (_, relation) => BIT.get(relation) ?? 0)
/** Of `bits`: subject, clause, open clause, object, parataxis, and a clause of a noun. */
export const CORE = 0b1011111

export function governedBy({ count, heads, relations }: Reading): Governed {
  const none = () => new Int32Array(count).fill(-1)
  const governed = { bits: new Uint16Array(count), subject: none(), clause: none(), object: none() }
  for (let i = 0; i < count; i++) {
    const head = heads[i]!
    if (head < 0) continue
    const relation = relations[i]!
    governed.bits[head]! |= BITS[relation]!
    if (relation === SUBJECT) governed.subject[head] = i
    else if (relation === CLAUSE || relation === OPEN_CLAUSE || relation === PARATAXIS || relation === NOUN_CLAUSE) governed.clause[head] = i
    else if (relation === OBJECT) governed.object[head] = i
  }
  return governed
}

/** Where the tokens of a cue's sentence hang as seen from the cue. */
export class Branches {
  /** First token of the sentence looked at. */
  first = 0
  end = 0
  /** How the branch of each token is reached, from the sentence's first on; 0 for the cue's own word. */
  code = new Int32Array(256)
  /** The word with which the branch begins. */
  child = new Int32Array(256)
  depth = new Uint8Array(256)
  private above = new Uint8Array(256)

  /** Looks from one word of a sentence at all others. */
  look({ heads, relations, sentence, sentenceStarts }: Reading, from: number): void {
    const s = sentence[from]!
    const first = (this.first = sentenceStarts[s]!)
    const end = (this.end = sentenceStarts[s + 1]!)
    const length = end - first
    if (this.code.length < length) {
      this.code = new Int32Array(length)
      this.child = new Int32Array(length)
      this.depth = new Uint8Array(length)
      this.above = new Uint8Array(length)
    }
    const { code, child, depth, above } = this
    code.fill(-1, 0, length)
    above.fill(0, 0, length)
    let up = 1
    let way = 1
    for (let i = from; i >= 0; i = heads[i]!) {
      above[i - first] = up
      code[i - first] = i === from ? 0 : way
      child[i - first] = i
      depth[i - first] = 0
      way = mix(way, relations[i]! + 32)
      if (up < 4) up++
    }
    for (let i = first; i < end; i++) if (code[i - first] === -1) this.climb(heads, relations, i)
  }

  private climb(heads: Int32Array, relations: Uint8Array, i: number): void {
    const { code, child, depth, above, first } = this
    const j = i - first
    const head = heads[i]!
    if (head < 0) { // another tree of the same sentence
      code[j] = -2
      child[j] = i
      depth[j] = 0
      return
    }
    const h = head - first
    if (code[h] === -1) this.climb(heads, relations, head)
    if (above[h]) {
      code[j] = mix(code[h]!, relations[i]! + 64 + (i < head ? 128 : 0))
      child[j] = i
      depth[j] = 0
    } else {
      code[j] = code[h]!
      child[j] = child[h]!
      depth[j] = Math.min(3, depth[h]! + 1)
    }
  }
}
