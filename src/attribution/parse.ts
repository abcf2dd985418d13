import { mix, slotUnder } from '../learn/hash.ts'
import { governedBy } from './branches.ts'
import { CLOSING, OPENING, type Reading } from './reading.ts'
import { DISTANCE, labelTokens, NO_HEAD } from './relations.ts'
import { classOf, MARK, VERB } from './vocabulary.ts'

/** Moves of the arc-eager system. */
export const SHIFT = 0, LEFT = 1, RIGHT = 2, REDUCE = 3
export const MOVES = 4

/** A learnt parser, in any unit: only which sum is largest matters. */
export interface Parser {
  readonly bits: number
  /** 2^bits × MOVES. */
  readonly moves: Float32Array | Int16Array
  readonly labelBits: number
  /** 2^labelBits × RELATIONS. */
  readonly relations: Float32Array | Int16Array
  readonly shortcuts: Shortcuts
}

/** Answers that parts of speech alone give, three in two hundred at most aside: one more than the answer, 0 where it must be asked. */
export interface Shortcuts {
  /** By `moveKey`. */
  readonly moves: Uint8Array
  /** By `relationKey`. */
  readonly relations: Uint8Array
}

export const MOVE_KEYS = 1 << 19

/** Tags of the stack's top, of the next two tokens, and whether the top has a head. */
export function moveKey({ reading: { tags }, heads, top, next, end }: ParseState): number {
  return ((tags[top]! << 6 | tags[next]!) << 6 | (next + 1 < end ? tags[next + 1]! : NO_TAG)) << 1 | (heads[top] === NO_HEAD ? 0 : 1)
}

const EDGE = 0x6b43a9b5
const NO_TAG = 62
const slots = new Int32Array(96)

/** What has been built of one sentence: stack, next token of the buffer, heads and dependents. Token numbers are the document's. */
export class ParseState {
  readonly reading: Reading
  readonly heads: Int32Array
  /** Latest and last but one dependents to either side, -1 for none, and how many there are. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  readonly stack: Int32Array
  depth = 0
  first = 0
  end = 0
  next = 0

  constructor(reading: Reading, heads: Int32Array) {
    const { count } = reading
    const none = () => new Int32Array(count).fill(-1)
    this.reading = reading
    this.heads = heads
    this.left = none()
    this.left2 = none()
    this.right = none()
    this.right2 = none()
    this.leftCount = new Uint8Array(count)
    this.rightCount = new Uint8Array(count)
    this.stack = new Int32Array(count + 1)
  }

  /** Begins with a sentence. */
  open(first: number, end: number): void {
    this.first = this.next = first
    this.end = end
    this.depth = 0
    this.heads.fill(NO_HEAD, first, end)
  }

  get top(): number {
    return this.depth > 0 ? this.stack[this.depth - 1]! : -1
  }

  /** Moves that the state allows, as bits. A token without a head may be reduced: then it stays without. */
  allowed(): number {
    if (this.depth === 0) return 1 << SHIFT
    return this.heads[this.top] === NO_HEAD ? 15 : 15 & ~(1 << LEFT)
  }

  take(move: number): void {
    const { stack, next } = this
    if (move === SHIFT) stack[this.depth++] = this.next++
    else if (move === REDUCE) this.depth--
    else if (move === LEFT) this.hang(stack[--this.depth]!, next)
    else {
      this.hang(next, stack[this.depth - 1]!)
      stack[this.depth++] = this.next++
    }
  }

  /** Hangs a token under a head, as its outermost dependent on that side so far. */
  hang(token: number, head: number): void {
    this.heads[token] = head
    const [outer, second, count] = token < head ? [this.left, this.left2, this.leftCount] : [this.right, this.right2, this.rightCount]
    second[head] = outer[head]!
    outer[head] = token
    count[head]!++
  }
}

/**
 * Gives every token of a document its head within its sentence and its relation to it: greedy arc-eager parsing (Nivre 2003), learnt
 * with a dynamic oracle (Goldberg and Nivre 2012); relations after the heads. Words that may be names are masked in what it looks at.
 */
export function parseTokens(reading: Reading, parser: Parser): void {
  const state = new ParseState(reading, reading.heads)
  const between = betweenCounts(reading)
  for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
    state.open(reading.sentenceStarts[s]!, reading.sentenceStarts[s + 1]!)
    while (state.next < state.end) {
      const allowed = state.allowed()
      const known = allowed === 1 << SHIFT ? SHIFT + 1 : parser.shortcuts.moves[moveKey(state)]!
      state.take(known > 0 && allowed >> known - 1 & 1 ? known - 1 : bestMove(parser.moves, slots, moveFeatures(state, between, parser.bits, slots), allowed))
    }
  }
  labelTokens(reading, state, parser)
  reading.governed = governedBy(reading)
}

/** The allowed move with the highest score, the first of equals. */
export function bestMove(weights: Float32Array | Int16Array, slots: Int32Array, count: number, allowed: number): number {
  let touched = 0 // see addTen in learn/crf.ts
  for (let f = 0; f < count; f++) touched |= weights[slots[f]!]!
  if (touched === 0 && count === 0) return SHIFT
  let a = 0, b = 0, c = 0, d = 0
  for (let f = 0; f < count; f++) {
    const at = slots[f]!
    a += weights[at]!; b += weights[at + 1]!; c += weights[at + 2]!; d += weights[at + 3]!
  }
  let best = SHIFT
  let most = a
  if (!(allowed >> SHIFT & 1)) most = -Infinity
  if (allowed >> LEFT & 1 && b > most) { best = LEFT; most = b }
  if (allowed >> RIGHT & 1 && c > most) { best = RIGHT; most = c }
  if (allowed >> REDUCE & 1 && d > most) best = REDUCE
  return best
}

/**
 * Writes the slots of a state's features into `out`, times MOVES: after Zhang and Nivre 2011, with stems, quotation marks and what
 * stands between.
 * @returns how many
 */
export function moveFeatures(state: ParseState, between: Int32Array, bits: number, out: Int32Array): number {
  const { reading, next, first, end, heads, left, left2, right, right2, leftCount, rightCount } = state
  const { words, stems, tags, quoted } = reading
  const s = state.top
  const h = s < 0 ? -1 : heads[s]!
  const h2 = h < 0 ? -1 : heads[h]!
  const s1 = state.depth > 1 ? state.stack[state.depth - 2]! : -1
  const sl = s < 0 ? -1 : left[s]!, sr = s < 0 ? -1 : right[s]!, sl2 = s < 0 ? -1 : left2[s]!, sr2 = s < 0 ? -1 : right2[s]!, bl = left[next]!, bl2 = left2[next]!
  const word = (i: number) => (i < first || i >= end ? EDGE : words[i]!)
  const tag = (i: number) => (i < first || i >= end ? NO_TAG : tags[i]!)
  const sw = word(s), sp = tag(s), ss = s < 0 ? EDGE : stems[s]!, bw = words[next]!, bp = tags[next]!, bs = stems[next]!
  const b1w = word(next + 1), b1p = tag(next + 1), b2p = tag(next + 2), hp = tag(h), hw = word(h), s1p = tag(s1)
  const slp = tag(sl), srp = tag(sr), blp = tag(bl), srw = word(sr), blw = word(bl)
  const distance = s < 0 ? 9 : DISTANCE[Math.min(63, next - s)]!
  const vl = s < 0 ? 7 : Math.min(3, leftCount[s]!), vr = s < 0 ? 7 : Math.min(4, rightCount[s]!), bvl = Math.min(3, leftCount[next]!)
  const marks = s < 0 ? 0 : betweenKey(between, s, next)
  const q = s < 0 ? quoted[next]! : quoted[s]! * 4 + quoted[next]!
  const headed = h >= 0 ? 1 : 0
  const sbp = mix(sp, bp), swp = mix(sw, sp), bwp = mix(bw, bp), ssb = mix(ss, bs), bbp = mix(bp, b1p)
  let n = 0
  let k = 0
  const add = (value: number) => { out[n++] = slotUnder(++k, value, bits) * MOVES }
  add(headed)
  add(sw); add(sp * 2 + headed); add(swp); add(ss); add(bw); add(bp); add(bwp); add(bs)
  add(b1w); add(b1p); add(word(next + 2)); add(b2p); add(mix(b1p, b2p))
  add(mix(swp, bwp)); add(mix(ss, mix(bs, bp))); add(mix(swp, bp)); add(mix(sp, bwp)); add(mix(sw, bw)); add(sbp * 2 + headed)
  add(bbp); add(mix(ss, bp)); add(mix(sp, bs))
  add(mix(bbp, b2p)); add(mix(mix(sbp, b1p), headed)); add(mix(mix(hp, sp), bp)); add(mix(mix(sp, slp), bp)); add(mix(mix(sp, srp), bp)); add(mix(sbp, blp))
  add(mix(mix(s1p, sp), bp)); add(mix(mix(s1p, sp), headed)); add(mix(mix(sbp, b1p), b2p)); add(mix(mix(bbp, b2p), tag(next + 3)))
  add(mix(ss, distance)); add(mix(sp, distance)); add(mix(bs, distance)); add(mix(bp, distance)); add(mix(sbp, distance)); add(mix(ssb, distance))
  add(mix(ss, vr)); add(mix(sp, vr)); add(mix(ss, vl + 8)); add(mix(sp, vl + 8)); add(mix(bs, bvl)); add(mix(bp, bvl)); add(mix(mix(sbp, vr), vl))
  add(hw); add(hp); add(mix(hw, bp)); add(mix(hp, bs)); add(mix(mix(hp, ss), bp))
  add(word(sl)); add(slp); add(srw); add(srp); add(blw); add(blp); add(mix(srw, bp)); add(mix(ss, srp)); add(mix(blw, sp)); add(mix(mix(ss, srp), bp))
  add(tag(h2)); add(tag(sl2)); add(tag(sr2)); add(tag(bl2)); add(mix(mix(sp, srp), tag(sr2))); add(mix(mix(sp, slp), tag(sl2))); add(mix(mix(bp, blp), tag(bl2))); add(mix(mix(sp, hp), tag(h2)))
  add(marks); add(mix(marks, sbp)); add(mix(marks, ss)); add(mix(marks, bs)); add(mix(q, sbp)); add(mix(q, headed)); add(mix(q, marks))
  add(mix(mix(ss, b1p), bp)); add(mix(sbp, b1w)); add(mix(ssb, b1p)); add(mix(mix(hp, sbp), distance)); add(mix(mix(s1p, sbp), b1p)); add(mix(tag(next - 1), sbp)); add(mix(word(next - 1), sbp))
  return n
}

/** Running counts of verbs, other marks and quotation marks before each token, eight bits each. */
export function betweenCounts({ count, tags, quoted }: Reading): Int32Array {
  const counts = new Int32Array(count + 1)
  let verbs = 0, marks = 0, quotes = 0
  for (let i = 0; i < count; i++) {
    counts[i] = (verbs & 255) | (marks & 255) << 8 | (quotes & 255) << 16
    if (quoted[i] === OPENING || quoted[i] === CLOSING) quotes++
    else if (classOf(tags[i]!) === MARK) marks++
    else if (classOf(tags[i]!) === VERB) verbs++
  }
  return counts
}

/** How much of each stands between two tokens, two at most. */
function betweenKey(counts: Int32Array, s: number, next: number): number {
  const a = counts[s + 1]!, b = counts[next]!
  const more = (shift: number) => Math.min(2, (b >>> shift) - (a >>> shift) & 255)
  return 1 + more(0) + more(8) * 3 + more(16) * 9
}
