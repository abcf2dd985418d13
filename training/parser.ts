import {
  ADVERB, ADVERBIAL_CLAUSE, APPOSITION, bestMove, bestRelation, betweenCounts, CLAUSE, CONJUNCT, DEPENDENT, fixedRelation, FUNCTION, LEFT, MARKER, moveFeatures, MOVES,
  NO_HEAD, NOMINAL, NOUN_CLAUSE, OBJECT, OPEN_CLAUSE, PARATAXIS, ParseState, REDUCE, relationFeatures, RELATIONS, RELATIVE_CLAUSE, RIGHT, ROOT, SHIFT, SUBJECT,
  type Parser,
} from '../src/attribution/parse.ts'
import type { Reading } from '../src/attribution/reading.ts'
import { randomFrom, shuffle } from '../src/learn/hash.ts'
import type { Document } from '../src/text/document.ts'
import type { Parsed } from './corpus.ts'

/** Head of a token about which nothing is known: no parse, or other tokens. */
export const UNKNOWN = -2
const UNLABELLED = 255

/** Heads and relations of a document's tokens after CoreNLP. */
export interface GoldParse {
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

const NAMES: Readonly<Record<string, number>> = {
  root: ROOT, nsubj: SUBJECT, nsubjpass: SUBJECT, csubj: SUBJECT, csubjpass: SUBJECT, ccomp: CLAUSE, xcomp: OPEN_CLAUSE, dobj: OBJECT, iobj: OBJECT, parataxis: PARATAXIS,
  mark: MARKER, advcl: ADVERBIAL_CLAUSE, 'acl:relcl': RELATIVE_CLAUSE, acl: NOUN_CLAUSE, conj: CONJUNCT, appos: APPOSITION, nmod: NOMINAL, 'nmod:poss': NOMINAL,
  'nmod:tmod': NOMINAL, 'nmod:npmod': NOMINAL, advmod: ADVERB, dep: DEPENDENT,
}

/** CoreNLP's dependencies on our tokens, by offsets. Heads in another of our sentences are none. */
export function goldParse(document: Document, reading: Reading, parsed: Parsed | undefined): GoldParse {
  const count = document.tokens.length
  const heads = new Int32Array(count).fill(UNKNOWN)
  const relations = new Uint8Array(count).fill(UNLABELLED)
  if (!parsed) return { heads, relations }
  const at = new Map<number, number>()
  document.tokens.forEach(({ span }, i) => { for (let c = span[0]; c < span[1]; c++) at.set(c, i) })
  for (const { tokens, deps } of parsed.sentences) {
    for (const [head, dependent, relation] of deps) {
      const own = at.get(tokens[dependent]![0])
      if (own === undefined || heads[own] !== UNKNOWN) continue
      const over = head < 0 ? undefined : at.get(tokens[head]![0])
      if (head >= 0 && (over === undefined || over === own)) continue
      const outside = over === undefined || reading.sentence[over] !== reading.sentence[own]
      heads[own] = outside ? NO_HEAD : over
      relations[own] = outside ? ROOT : NAMES[relation] ?? FUNCTION
    }
  }
  return { heads, relations }
}

/** How many gold arcs each move loses (Goldberg and Nivre 2012), by move. */
function costsOf(state: ParseState, gold: Int32Array, costs: Int32Array): void {
  const { next, end, depth, stack, heads } = state
  const s = state.top
  costs.fill(0)
  let dependentsAhead = 0 // of s, in the buffer
  let nextTakesStack = 0 // headless tokens on the stack, s aside, whose head is next
  let headInStack = 0 // of next, s aside
  for (let i = next; i < end; i++) if (gold[i] === s) dependentsAhead++
  for (let d = 0; d < depth - 1; d++) {
    const token = stack[d]!
    if (gold[token] === next && heads[token] === NO_HEAD) nextTakesStack++
    if (gold[next] === token) headInStack = 1
  }
  const headless = s >= 0 && heads[s] === NO_HEAD
  const headOfS = s >= 0 ? gold[s]! : UNKNOWN
  const topFits = headless && headOfS === next ? 1 : 0
  costs[SHIFT] = nextTakesStack + topFits + headInStack + (s >= 0 && gold[next] === s ? 1 : 0)
  if (s < 0) return
  const later = headOfS > next && headOfS < end ? 1 : 0
  costs[LEFT] = dependentsAhead + later + (headOfS === NO_HEAD ? 1 : 0)
  costs[RIGHT] = nextTakesStack + topFits + (gold[next] === UNKNOWN || gold[next] === s ? 0 : headInStack || gold[next] === NO_HEAD || gold[next]! > next ? 1 : 0)
  costs[REDUCE] = dependentsAhead + (headless && (headOfS === next || later === 1) ? 1 : 0)
}

export interface ParserSettings {
  readonly bits: number
  readonly labelBits: number
  readonly passes: number
  readonly labelPasses: number
  readonly seed: number
}

/** Averaged multi-class weights, learnt one mistake at a time. */
class Averaged {
  readonly weights: Float32Array
  private readonly totals: Float64Array
  private step = 1

  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.totals = new Float64Array(size)
  }

  learn(slots: Int32Array, count: number, found: number, gold: number): void {
    this.step++
    if (found === gold) return
    for (let f = 0; f < count; f++) {
      const at = slots[f]!
      this.weights[at + gold]! += 1
      this.totals[at + gold]! += this.step
      this.weights[at + found]! -= 1
      this.totals[at + found]! -= this.step
    }
  }

  averaged(): Float32Array {
    return this.weights.map((weight, slot) => weight - this.totals[slot]! / this.step)
  }
}

/** Learns moves, going where its own moves lead from the second pass on, then relations on gold heads. Same seed, same weights. */
export function trainParser(readings: readonly Reading[], gold: readonly GoldParse[], { bits, labelBits, passes, labelPasses, seed }: ParserSettings, told: (what: string) => void = () => {}): Parser {
  const random = randomFrom(seed)
  const order = readings.map((_, i) => i)
  const moves = new Averaged(MOVES << bits)
  const slots = new Int32Array(128)
  const scores = new Float32Array(RELATIONS)
  const costs = new Int32Array(MOVES)
  const betweens = readings.map(betweenCounts)
  for (let pass = 0; pass < passes; pass++) {
    let wrong = 0
    let all = 0
    for (const index of shuffle(order, random)) {
      const reading = readings[index]!
      const heads = gold[index]!.heads
      const state = new ParseState()
      state.begin(reading, new Int32Array(reading.count))
      for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
        state.open(reading.sentenceStarts[s]!, reading.sentenceStarts[s + 1]!)
        while (state.next < state.end) {
          const allowed = state.allowed()
          if (allowed === 1) { state.take(SHIFT); continue }
          const count = moveFeatures(state, betweens[index]!, bits, slots)
          const found = bestMove(moves.weights, slots, count, allowed, scores)
          costsOf(state, heads, costs)
          let least = 99
          for (let move = 0; move < MOVES; move++) if (allowed >> move & 1 && costs[move]! < least) least = costs[move]!
          let right = 0
          for (let move = 0; move < MOVES; move++) if (allowed >> move & 1 && costs[move] === least) right |= 1 << move
          const best = right >> found & 1 ? found : bestMove(moves.weights, slots, count, right, scores)
          all++
          if (best !== found) wrong++
          moves.learn(slots, count, found, best)
          state.take(pass > 0 && random() < EXPLORE ? found : best)
        }
      }
    }
    told(`parser, pass ${pass + 1}: ${(100 * wrong / all).toFixed(2)}% wrong moves`)
  }
  const relations = new Averaged(RELATIONS << labelBits)
  const states = readings.map((reading, i) => goldState(reading, gold[i]!.heads))
  for (let pass = 0; pass < labelPasses; pass++) {
    let wrong = 0
    let all = 0
    for (const index of shuffle(order, random)) {
      const reading = readings[index]!
      reading.heads.set(gold[index]!.heads)
      for (let i = 0; i < reading.count; i++) {
        const label = gold[index]!.relations[i]!
        if (label === UNLABELLED || reading.heads[i]! < 0 || fixedRelation(reading, i) >= 0) continue
        const count = relationFeatures(reading, states[index]!, i, labelBits, slots)
        const found = bestRelation({ relations: relations.weights }, slots, count)
        all++
        if (found !== label) wrong++
        relations.learn(slots, count, found, label)
      }
    }
    told(`relations, pass ${pass + 1}: ${(100 * wrong / all).toFixed(2)}% wrong`)
  }
  return { bits, moves: moves.averaged(), labelBits, relations: relations.averaged() }
}
const EXPLORE = 0.9

/** A state with the children that gold heads give. */
function goldState(reading: Reading, heads: Int32Array): ParseState {
  const state = new ParseState()
  state.begin(reading, new Int32Array(0))
  for (let i = 0; i < reading.count; i++) {
    const head = heads[i]!
    if (head < 0) continue
    if (head < i) {
      state.right2[head] = state.right[head]!
      state.right[head] = i
      state.rightCount[head]!++
    }
  }
  for (let i = reading.count - 1; i >= 0; i--) {
    const head = heads[i]!
    if (head <= i) continue
    state.left2[head] = state.left[head]!
    state.left[head] = i
    state.leftCount[head]!++
  }
  return state
}

/** Shares of tokens with the right head, and with the right head and relation; marks are left out. */
export function parseAgreement(reading: Reading, gold: GoldParse, isMark: (i: number) => boolean): { all: number; head: number; both: number } {
  let all = 0, head = 0, both = 0
  for (let i = 0; i < reading.count; i++) {
    if (gold.heads[i] === UNKNOWN || isMark(i)) continue
    all++
    if (gold.heads[i] !== reading.heads[i]) continue
    head++
    if (gold.relations[i] === reading.relations[i]) both++
  }
  return { all, head, both }
}
