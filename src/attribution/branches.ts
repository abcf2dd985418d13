import { mix } from '../learn/hash.ts'
import { ADVERBIAL_CLAUSE, APPOSITION, CLAUSE, CONJUNCT, MARKER, NOMINAL, NOUN_CLAUSE, OBJECT, OPEN_CLAUSE, PARATAXIS, RELATIVE_CLAUSE, SUBJECT } from './relations.ts'
import type { Reading } from './reading.ts'

/** What each token governs: bits of relations, and the last dependent of some. Entries are the document's tokens; -1 for none. */
export interface Governed {
  readonly bits: Uint16Array
  readonly subject: Int32Array
  /** A clause, with or without a subject of its own, also of a noun. */
  readonly clause: Int32Array
  readonly object: Int32Array
}

const TOLD_APART = [SUBJECT, CLAUSE, OPEN_CLAUSE, OBJECT, PARATAXIS, MARKER, NOUN_CLAUSE, RELATIVE_CLAUSE, NOMINAL, ADVERBIAL_CLAUSE, CONJUNCT, APPOSITION]
const BITS = Uint16Array.from({ length: 16 }, (_, relation) => (TOLD_APART.includes(relation) ? 1 << TOLD_APART.indexOf(relation) : 0))
/** The bits that tell most of what a report needs: subject, clauses, object, and a clause of a noun. */
export const CORE = 0b1011111

export function governedBy({ count, heads, relations }: Pick<Reading, 'count' | 'heads' | 'relations'>): Governed {
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

/** How the tokens of one sentence hang together as seen from one of its words. Entries count from the sentence's first token. */
export interface Branches {
  readonly first: number
  readonly end: number
  /** Hash of the way to the token's branch: up to a word over both, then down by a relation. */
  readonly way: Int32Array
  /** The word with which the branch begins: the token itself where it stands over the word looked from. */
  readonly top: Int32Array
  /** Words from there down to the token, 3 at most. */
  readonly depth: Uint8Array
}

const UNSEEN = 0
const APART = 7

/** Looks from one word of a sentence at all others of it. */
export function branchesFrom({ heads, relations, sentence, sentenceStarts }: Pick<Reading, 'heads' | 'relations' | 'sentence' | 'sentenceStarts'>, from: number): Branches {
  const first = sentenceStarts[sentence[from]!]!
  const end = sentenceStarts[sentence[from]! + 1]!
  const way = new Int32Array(end - first)
  const top = new Int32Array(end - first)
  const depth = new Uint8Array(end - first)
  const over = new Uint8Array(end - first) // the word itself and all above it
  let up = 1
  for (let i = from; i >= 0; i = heads[i]!) {
    over[i - first] = 1
    way[i - first] = up
    top[i - first] = i
    up = mix(up, relations[i]! + 32)
  }
  const climb = (i: number): void => {
    const j = i - first
    if (way[j] !== UNSEEN) return
    const head = heads[i]!
    top[j] = i
    way[j] = APART // another tree of the same sentence
    if (head < 0) return
    climb(head)
    const h = head - first
    if (over[h]) way[j] = mix(way[h]!, relations[i]! + (i < head ? 192 : 64))
    else {
      way[j] = way[h]!
      top[j] = top[h]!
      depth[j] = Math.min(3, depth[h]! + 1)
    }
  }
  for (let i = first; i < end; i++) climb(i)
  return { first, end, way, top, depth }
}
