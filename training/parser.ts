import { bestMove, betweenCounts, LEFT, MOVE_KEYS, moveFeatures, moveKey, MOVES, ParseState, REDUCE, RIGHT, SHIFT, type Parser, type Shortcuts } from '../src/attribution/parse.ts'
import type { Reading } from '../src/attribution/reading.ts'
import {
  ADVERB, ADVERBIAL_CLAUSE, APPOSITION, bestRelation, CLAUSE, CONJUNCT, DEPENDENT, fixedRelation, FUNCTION, MARKER, NO_HEAD, NOMINAL, NOUN_CLAUSE, OBJECT, OPEN_CLAUSE,
  PARATAXIS, RELATION_KEYS, relationFeatures, relationKey, RELATIONS, RELATIVE_CLAUSE, ROOT, SUBJECT,
} from '../src/attribution/relations.ts'
import { classOf, MARK } from '../src/attribution/vocabulary.ts'
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
}

/** From the second pass on the share of moves that go where the parser's own choice leads. */
const OWN = 0.9

/** A parser as it is learnt, before its weights are packed. */
export interface LearntParser extends Parser {
  readonly moves: Float32Array
  readonly relations: Float32Array
}

/** Averaged weights of a classifier, learnt one mistake at a time; slots are times the number of answers. */
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

/** Learns moves, then relations on gold heads. Same seed, same weights. */
export function trainParser(readings: readonly Reading[], gold: readonly GoldParse[], settings: ParserSettings, seed: number): LearntParser {
  const { bits, labelBits } = settings
  return { bits, labelBits, moves: trainMoves(readings, gold, settings, seed), relations: trainRelations(readings, gold, settings, seed), shortcuts: findShortcuts(readings, gold) }
}

function trainMoves(readings: readonly Reading[], gold: readonly GoldParse[], { bits, passes }: ParserSettings, seed: number): Float32Array {
  const random = randomFrom(seed)
  const order = readings.map((_, i) => i)
  const learnt = new Averaged(MOVES << bits)
  const slots = new Int32Array(96)
  const costs = new Int32Array(MOVES)
  for (let pass = 0; pass < passes; pass++) {
    for (const index of shuffle(order, random)) {
      const reading = readings[index]!
      const between = betweenCounts(reading)
      const state = new ParseState(reading, new Int32Array(reading.count))
      for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
        state.open(reading.sentenceStarts[s]!, reading.sentenceStarts[s + 1]!)
        while (state.next < state.end) {
          const allowed = state.allowed()
          if (allowed === 1 << SHIFT) {
            state.take(SHIFT)
            continue
          }
          const count = moveFeatures(state, between, bits, slots)
          const found = bestMove(learnt.weights, slots, count, allowed)
          costsOf(state, gold[index]!.heads, costs)
          const cheap = cheapest(costs, allowed)
          const right = cheap >> found & 1 ? found : bestMove(learnt.weights, slots, count, cheap)
          learnt.learn(slots, count, found, right)
          state.take(pass > 0 && random() < OWN ? found : right)
        }
      }
    }
  }
  return learnt.averaged()
}

/** The allowed moves that lose fewest arcs, as bits. */
function cheapest(costs: Int32Array, allowed: number): number {
  let least = Infinity
  let cheap = 0
  for (let move = 0; move < MOVES; move++) {
    if (!(allowed >> move & 1)) continue
    if (costs[move]! < least) {
      least = costs[move]!
      cheap = 0
    }
    if (costs[move] === least) cheap |= 1 << move
  }
  return cheap
}

function trainRelations(readings: readonly Reading[], gold: readonly GoldParse[], { labelBits, labelPasses }: ParserSettings, seed: number): Float32Array {
  const random = randomFrom(seed)
  const order = readings.map((_, i) => i)
  const learnt = new Averaged(RELATIONS << labelBits)
  const slots = new Int32Array(32)
  const states = readings.map((reading, i) => stateOf(reading, gold[i]!.heads))
  for (let pass = 0; pass < labelPasses; pass++) {
    for (const index of shuffle(order, random)) {
      const reading = readings[index]!
      const { heads, relations } = gold[index]!
      reading.heads.set(heads)
      for (let i = 0; i < reading.count; i++) {
        if (relations[i] === UNLABELLED || heads[i]! < 0 || fixedRelation(reading, i) >= 0) continue
        const count = relationFeatures(reading, states[index]!, i, labelBits, slots)
        learnt.learn(slots, count, bestRelation(learnt.weights, slots, count), relations[i]!)
      }
    }
  }
  return learnt.averaged()
}

/** From how many cases on, and from which share of them with one answer, parts of speech alone decide. */
const OFTEN = 15, NEARLY_ALWAYS = 0.985

/** Counts what gold parses do where parts of speech are these: it saves a fifth of the time and costs a tenth of a point. */
export function findShortcuts(readings: readonly Reading[], gold: readonly GoldParse[]): Shortcuts {
  const moves = new Uint32Array(MOVE_KEYS * MOVES)
  const relations = new Uint32Array(RELATION_KEYS * RELATIONS)
  const costs = new Int32Array(MOVES)
  readings.forEach((reading, r) => {
    const { heads, relations: labels } = gold[r]!
    const state = new ParseState(reading, new Int32Array(reading.count))
    for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
      state.open(reading.sentenceStarts[s]!, reading.sentenceStarts[s + 1]!)
      while (state.next < state.end) {
        const allowed = state.allowed()
        if (allowed !== 1 << SHIFT) costsOf(state, heads, costs)
        const cheap = allowed === 1 << SHIFT ? allowed : cheapest(costs, allowed)
        const right = [SHIFT, LEFT, RIGHT, REDUCE].find((move) => cheap >> move & 1)!
        if (allowed !== 1 << SHIFT && heads[state.top] !== UNKNOWN && heads[state.next] !== UNKNOWN) {
          const key = moveKey(state) * MOVES
          for (let move = 0; move < MOVES; move++) if (cheap >> move & 1) moves[key + move]!++
        }
        state.take(right)
      }
    }
    reading.heads.set(heads)
    for (let i = 0; i < reading.count; i++) {
      if (labels[i] !== UNLABELLED && heads[i]! >= 0 && fixedRelation(reading, i) < 0) relations[relationKey(reading, i) * RELATIONS + labels[i]!]!++
    }
  })
  return { moves: decided(moves, MOVES), relations: decided(relations, RELATIONS) }
}

function decided(counts: Uint32Array, answers: number): Uint8Array {
  return Uint8Array.from({ length: counts.length / answers }, (_, key) => {
    const own = counts.subarray(key * answers, key * answers + answers)
    const most = own.indexOf(Math.max(...own))
    const all = own.reduce((sum, count) => sum + count, 0)
    return all >= OFTEN && own[most]! >= all * NEARLY_ALWAYS ? most + 1 : 0
  })
}

/** Entries of a table that are not 0, as a model file keeps them. */
export function entriesOf(table: Uint8Array): Uint32Array {
  return Uint32Array.from([...table].flatMap((entry, key) => (entry > 0 ? [key * 256 + entry] : [])))
}

/** A state as parsing leaves it where the heads are these: dependents are hung from near to far. */
function stateOf(reading: Reading, heads: Int32Array): ParseState {
  const state = new ParseState(reading, new Int32Array(reading.count))
  for (let i = 0; i < reading.count; i++) if (heads[i]! >= 0 && heads[i]! < i) state.hang(i, heads[i]!)
  for (let i = reading.count - 1; i >= 0; i--) if (heads[i]! > i) state.hang(i, heads[i]!)
  return state
}

/** How many tokens have the gold head, and the gold head and relation; marks are left out. */
export function parseAgreement(reading: Reading, gold: GoldParse): { all: number; head: number; both: number } {
  let all = 0, head = 0, both = 0
  for (let i = 0; i < reading.count; i++) {
    if (gold.heads[i] === UNKNOWN || classOf(reading.tags[i]!) === MARK) continue
    all++
    if (gold.heads[i] !== reading.heads[i]) continue
    head++
    if (gold.relations[i] === reading.relations[i]) both++
  }
  return { all, head, both }
}
