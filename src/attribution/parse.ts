import { mix, slotOf } from '../learn/hash.ts'
import { CLOSING, INSIDE, OPENING, OUTSIDE, type Reading } from './reading.ts'
import { classOf, MARK, NOUN, PRONOUN, NAME, VERB } from './vocabulary.ts'

/**
 * Relations of a token to its head that features tell apart; what a part of speech tells by itself (articles, prepositions, marks,
 * auxiliaries, words within a name) is FUNCTION.
 */
export const FUNCTION = 0, ROOT = 1, SUBJECT = 2, CLAUSE = 3, OPEN_CLAUSE = 4, OBJECT = 5, PARATAXIS = 6, MARKER = 7, ADVERBIAL_CLAUSE = 8
export const RELATIVE_CLAUSE = 9, NOUN_CLAUSE = 10, CONJUNCT = 11, APPOSITION = 12, NOMINAL = 13, ADVERB = 14, DEPENDENT = 15
export const RELATIONS = 16

/** Moves of the arc-eager system. */
export const SHIFT = 0, LEFT = 1, RIGHT = 2, REDUCE = 3
export const MOVES = 4

/** A learnt parser: 2^bits × MOVES weights for its moves, 2^labelBits × RELATIONS for relations. */
export interface Parser {
  readonly bits: number
  readonly moves: Float32Array
  readonly labelBits: number
  readonly relations: Float32Array
}

/** Head of a token that has none. */
export const NO_HEAD = -1

const EDGE = 0x6b43a9b5
const NOTHING = 62
const room = new Int32Array(128)

/** What has been built of one sentence: stack, next token of the buffer, heads. Token numbers are the document's. */
export class ParseState {
  reading!: Reading
  first = 0
  end = 0
  next = 0
  depth = 0
  stack = new Int32Array(256)
  heads!: Int32Array
  left!: Int32Array
  left2!: Int32Array
  right!: Int32Array
  right2!: Int32Array
  leftCount!: Uint8Array
  rightCount!: Uint8Array

  begin(reading: Reading, heads: Int32Array): void {
    this.reading = reading
    this.heads = heads
    const { count } = reading
    this.left = new Int32Array(count).fill(-1)
    this.left2 = new Int32Array(count).fill(-1)
    this.right = new Int32Array(count).fill(-1)
    this.right2 = new Int32Array(count).fill(-1)
    this.leftCount = new Uint8Array(count)
    this.rightCount = new Uint8Array(count)
    if (this.stack.length < count + 1) this.stack = new Int32Array(count + 1)
  }

  open(first: number, end: number): void {
    this.first = this.next = first
    this.end = end
    this.depth = 0
    this.heads.fill(NO_HEAD, first, end)
  }

  get top(): number {
    return this.depth > 0 ? this.stack[this.depth - 1]! : -1
  }

  /** Moves that the state allows, as bits. */
  allowed(): number {
    if (this.depth === 0) return 1 << SHIFT
    return this.heads[this.top] === NO_HEAD ? 15 : 15 & ~(1 << LEFT)
  }

  take(move: number): void {
    const { stack, heads, next } = this
    if (move === SHIFT) stack[this.depth++] = this.next++
    else if (move === REDUCE) this.depth--
    else if (move === LEFT) {
      const child = stack[--this.depth]!
      heads[child] = next
      this.left2[next] = this.left[next]!
      this.left[next] = child
      this.leftCount[next]!++
    } else {
      const head = stack[this.depth - 1]!
      heads[next] = head
      this.right2[head] = this.right[head]!
      this.right[head] = next
      this.rightCount[head]!++
      stack[this.depth++] = this.next++
    }
  }
}

const DISTANCE = Uint8Array.from({ length: 64 }, (_, d) => (d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8))

/** Writes the slots of a state's features into `out`, times MOVES. @returns how many */
export function moveFeatures(state: ParseState, between: Int32Array, bits: number, out: Int32Array): number {
  const { reading, next, first, end, heads, left, left2, right, right2, leftCount, rightCount } = state
  const { words, stems, tags, quoted } = reading
  const s = state.top
  const word = (i: number) => (i < first || i >= end ? EDGE : words[i]!)
  const stem = (i: number) => (i < first || i >= end ? EDGE : stems[i]!)
  const tag = (i: number) => (i < first || i >= end ? NOTHING : tags[i]!)
  const kin = (list: Int32Array, i: number) => (i < first ? -1 : list[i]!)
  const h = s < 0 ? -1 : heads[s]!
  const h2 = h < 0 ? -1 : heads[h]!
  const sl = kin(left, s), sr = kin(right, s), sr2 = kin(right2, s), sl2 = kin(left2, s), bl = left[next]!, bl2 = left2[next]!
  const s1 = state.depth > 1 ? state.stack[state.depth - 2]! : -1
  const sw = word(s), sp = tag(s), ss = stem(s), bw = words[next]!, bp = tags[next]!, bs = stems[next]!
  const b1w = word(next + 1), b1p = tag(next + 1), b2w = word(next + 2), b2p = tag(next + 2), b3p = tag(next + 3)
  const hp = tag(h), hw = word(h), slp = tag(sl), srp = tag(sr), blp = tag(bl), s1p = tag(s1)
  const distance = s < 0 ? 9 : DISTANCE[Math.min(63, next - s)]!
  const vl = s < 0 ? 7 : Math.min(3, leftCount[s]!), vr = s < 0 ? 7 : Math.min(4, rightCount[s]!), bvl = Math.min(3, leftCount[next]!)
  const marks = s < 0 ? 0 : betweenKey(between, s, next)
  const q = s < 0 ? quoted[next]! : quoted[s]! * 4 + quoted[next]!
  const headed = h >= 0 ? 1 : 0
  const spbp = mix(sp, bp)
  let n = 0
  let k = 0
  const add = (value: number) => { out[n++] = slotOf(mix(++k * 0x3779fb9 + 1, value), bits) * MOVES }
  add(headed)
  add(sw); add(sp * 2 + headed); add(mix(sw, sp)); add(ss); add(bw); add(bp); add(mix(bw, bp)); add(bs)
  add(b1w); add(b1p); add(b2w); add(b2p); add(mix(b1p, b2p))
  add(mix(mix(sw, sp), mix(bw, bp))); add(mix(ss, mix(bs, bp))); add(mix(mix(sw, sp), bp)); add(mix(sp, mix(bw, bp))); add(mix(sw, bw)); add(spbp * 2 + headed)
  add(mix(bp, b1p)); add(mix(ss, bp)); add(mix(sp, bs))
  add(mix(mix(bp, b1p), b2p)); add(mix(mix(spbp, b1p), headed)); add(mix(mix(hp, sp), bp)); add(mix(mix(sp, slp), bp)); add(mix(mix(sp, srp), bp)); add(mix(spbp, blp))
  add(mix(mix(s1p, sp), bp)); add(mix(mix(s1p, sp), headed)); add(mix(mix(spbp, b1p), b2p)); add(mix(mix(mix(bp, b1p), b2p), b3p))
  add(mix(ss, distance)); add(mix(sp, distance)); add(mix(bs, distance)); add(mix(bp, distance)); add(mix(spbp, distance)); add(mix(mix(ss, bs), distance))
  add(mix(ss, vr)); add(mix(sp, vr)); add(mix(ss, vl + 8)); add(mix(sp, vl + 8)); add(mix(bs, bvl)); add(mix(bp, bvl)); add(mix(mix(spbp, vr), vl))
  add(hw); add(hp); add(mix(hw, bp)); add(mix(hp, bs)); add(mix(mix(hp, ss), bp))
  add(word(sl)); add(slp); add(word(sr)); add(srp); add(word(bl)); add(blp); add(mix(word(sr), bp)); add(mix(ss, srp)); add(mix(word(bl), sp)); add(mix(mix(ss, srp), bp))
  add(tag(h2)); add(tag(sl2)); add(tag(sr2)); add(tag(bl2)); add(mix(mix(sp, srp), tag(sr2))); add(mix(mix(sp, slp), tag(sl2))); add(mix(mix(bp, blp), tag(bl2))); add(mix(mix(sp, hp), tag(h2)))
  add(marks); add(mix(marks, spbp)); add(mix(marks, ss)); add(mix(marks, bs)); add(mix(q, spbp)); add(mix(q, headed)); add(mix(q, marks))
  add(mix(mix(ss, b1p), bp)); add(mix(mix(sp, bp), b1w)); add(mix(mix(ss, bs), b1p)); add(mix(mix(hp, spbp), distance)); add(mix(mix(s1p, spbp), b1p)); add(mix(tag(next - 1), spbp)); add(mix(word(next - 1), mix(sp, bp)))
  return n
}

/** Running counts of verbs, commas, quotation marks and conjunctions before each token, eight bits each. */
export function betweenCounts(reading: Reading): Int32Array {
  const counts = new Int32Array(reading.count + 1)
  let running = 0
  for (let i = 0; i < reading.count; i++) {
    counts[i] = running
    const { quoted, lower, tags } = reading
    const tagClass = classOf(tags[i]!)
    let verb = (running & 255) + (tagClass === VERB ? 1 : 0)
    let mark = (running >>> 8 & 255) + (tagClass === MARK && quoted[i] !== OPENING && quoted[i] !== CLOSING && lower[i] !== '(' ? 1 : 0)
    let quote = (running >>> 16 & 255) + (quoted[i] === OPENING || quoted[i] === CLOSING ? 1 : 0)
    running = verb & 255 | (mark & 255) << 8 | (quote & 255) << 16
  }
  counts[reading.count] = running
  return counts
}

function betweenKey(counts: Int32Array, s: number, next: number): number {
  const a = counts[s + 1]!, b = counts[next]!
  const verbs = Math.min(2, (b & 255) - (a & 255) & 255), marks = Math.min(2, (b >>> 8 & 255) - (a >>> 8 & 255) & 255), quotes = Math.min(2, (b >>> 16 & 255) - (a >>> 16 & 255) & 255)
  return 1 + verbs + marks * 3 + quotes * 9
}

/** The allowed move with the highest score. */
export function bestMove(weights: Float32Array, slots: Int32Array, count: number, allowed: number, scores: Float32Array): number {
  let a = 0, b = 0, c = 0, d = 0
  for (let f = 0; f < count; f++) {
    const at = slots[f]!
    a += weights[at]!; b += weights[at + 1]!; c += weights[at + 2]!; d += weights[at + 3]!
  }
  scores[0] = a; scores[1] = b; scores[2] = c; scores[3] = d
  let best = -1
  for (let move = 0; move < MOVES; move++) if (allowed >> move & 1 && (best < 0 || scores[move]! > scores[best]!)) best = move
  return best
}

const scores = new Float32Array(RELATIONS)

/**
 * Gives every token of a document its head within its sentence and its relation to it: greedy arc-eager parsing (Nivre 2003), learnt
 * with a dynamic oracle (Goldberg and Nivre 2012), relations after the heads. Names are masked in what it looks at.
 */
export function parseTokens(reading: Reading, parser: Parser): void {
  const state = new ParseState()
  state.begin(reading, reading.heads)
  const between = betweenCounts(reading)
  for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
    state.open(reading.sentenceStarts[s]!, reading.sentenceStarts[s + 1]!)
    while (state.next < state.end) {
      const allowed = state.allowed()
      if (allowed === 1) { state.take(SHIFT); continue }
      const count = moveFeatures(state, between, parser.bits, room)
      state.take(bestMove(parser.moves, room, count, allowed, scores))
    }
  }
  labelTokens(reading, state, parser)
}

function labelTokens(reading: Reading, state: ParseState, parser: Parser): void {
  for (let i = 0; i < reading.count; i++) {
    const fixed = fixedRelation(reading, i)
    reading.relations[i] = fixed >= 0 ? fixed : bestRelation(parser, room, relationFeatures(reading, state, i, parser.labelBits, room))
  }
}

/** Relation of a token that needs no guess: one with no head, or of a part of speech that is always FUNCTION; else -1. */
export function fixedRelation(reading: Reading, i: number): number {
  if (reading.heads[i] === NO_HEAD) return ROOT
  return classOf(reading.tags[i]!) === MARK ? FUNCTION : -1
}

export function bestRelation({ relations }: Pick<Parser, 'relations'>, slots: Int32Array, count: number): number {
  scores.fill(0)
  for (let f = 0; f < count; f++) {
    const at = slots[f]!
    for (let label = 0; label < RELATIONS; label++) scores[label]! += relations[at + label]!
  }
  let best = 0
  for (let label = 1; label < RELATIONS; label++) if (label !== ROOT && scores[label]! > scores[best]!) best = label
  return best
}

/** Writes the slots of the features of token `i` and its head into `out`, times RELATIONS. @returns how many */
export function relationFeatures(reading: Reading, state: ParseState, i: number, bits: number, out: Int32Array): number {
  const { words, stems, tags, heads, quoted } = reading
  const h = heads[i]!
  const side = h < i ? 1 : 0
  const p = tags[i]! * 2 + side, hp = tags[h]!
  const s = reading.sentence[i]!
  const first = reading.sentenceStarts[s]!, end = reading.sentenceStarts[s + 1]!
  const tag = (j: number) => (j < first || j >= end ? NOTHING : tags[j]!)
  const word = (j: number) => (j < first || j >= end ? EDGE : words[j]!)
  const l = state.left[i]!, r = state.right[i]!, hl = state.left[h]!, hr = state.right[h]!
  const distance = DISTANCE[Math.min(63, Math.abs(i - h))]!
  let n = 0
  let k = 200
  const add = (value: number) => { out[n++] = slotOf(mix(++k * 0x3779fb9 + 1, value), bits) * RELATIONS }
  add(p); add(mix(p, hp)); add(mix(p, stems[i]!)); add(mix(hp, stems[i]!)); add(mix(p, stems[h]!)); add(mix(stems[i]!, stems[h]!)); add(mix(mix(p, hp), distance))
  add(mix(p, tag(l))); add(mix(p, word(l))); add(mix(mix(p, hp), tag(l))); add(mix(p, tag(r))); add(mix(mix(p, hp), word(l)))
  add(mix(p, word(i - 1))); add(mix(p, tag(i - 1))); add(mix(mix(p, hp), tag(i - 1))); add(mix(mix(p, hp), tag(i + 1)))
  add(mix(mix(p, hp), hl === i ? 1 : 0)); add(mix(mix(p, hp), hr === i ? 1 : 0)); add(mix(mix(p, stems[h]!), tag(l)))
  add(mix(mix(p, hp), quoted[i]! * 4 + quoted[h]!)); add(mix(p, Math.min(3, state.leftCount[i]!))); add(mix(mix(p, hp), Math.min(3, state.rightCount[h]!)))
  add(mix(mix(p, hp), tag(state.left2[i]!)))
  return n
}
void INSIDE; void OUTSIDE; void NOUN; void PRONOUN; void NAME
