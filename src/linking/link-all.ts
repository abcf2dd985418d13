import type { LinkPassage } from '../text/records.ts'
import { overlaps } from '../text/span.ts'
import { comparePrepared, type Compared } from './compare.ts'
import { mix, type LinkingModel } from './model.ts'
import { joins, partition, type Edge, type Family } from './partition.ts'
import { read, type Prepared } from './prepare.ts'
import { mayBeCommon, signaturesIn, TOO_COMMON } from './signatures.ts'
import { gateOf, sketchOf, type Sketch } from './sketch.ts'

/**
 * Of the candidates that something may come of, so many are compared whatever they are; further ones only where they are not known to
 * be in one family with the passage already. A family's printings need not all be compared with all for families to be the same.
 */
export const COMPARED = 16

/** Passages whose words are kept ready for comparing. */
const READY = 1 << 10

/**
 * Links passages from nothing, each with those before it: the same families as adding them one by one, in whatever order.
 *
 * @param onRelation - called for each comparison that found something; `b` stands before `a` in the list
 * @returns families as `partition` gives them
 */
export function linkAll(passages: readonly LinkPassage[], model: LinkingModel, onRelation: (a: LinkPassage, b: LinkPassage, found: Compared) => void = () => {}): Family[] {
  const edges = edgesAmong(passages, model, onRelation)
  return partition(passages.map(({ id, voice }) => ({ id, own: voice === 'own' })), edges)
}

/** Comparisons that join. What it needs for that is gone when families are cut. */
function edgesAmong(passages: readonly LinkPassage[], model: LinkingModel, onRelation: (a: LinkPassage, b: LinkPassage, found: Compared) => void): Edge[] {
  const { postings, sketches, sketchFrom } = signed(passages, model)
  const cores = Int32Array.from(passages, (_, nr) => nr)
  const edges: Edge[] = []
  const shared = new Uint16Array(passages.length)
  const prepared = readiness(passages, model)
  for (const [nr, passage] of passages.entries()) {
    const candidates = candidatesOf(nr, postings, shared)
    if (candidates.length === 0) continue
    const mayMeet = gateOf(sketches.at(sketchFrom[nr]!))
    let compared = 0
    for (const other of candidates) {
      if (compared >= COMPARED && coreOf(cores, other) === coreOf(cores, nr)) continue
      if (!mayMeet(sketches.at(sketchFrom[other]!))) continue
      const candidate = passages[other]!
      if (standsIn(passage, candidate)) continue
      compared++
      const found = comparePrepared(passage, prepared(nr), candidate, prepared(other))
      if (!found) continue
      onRelation(passage, candidate, found)
      if (!joins(found)) continue
      edges.push({ a: passage.id, b: candidate.id, match: found.match, confidence: found.confidence, fragment: found.fragment })
      if (!found.fragment) cores[coreOf(cores, nr)] = coreOf(cores, other)
    }
  }
  return edges
}

/** Whether two passages of one article hold the same words of it. */
function standsIn(a: LinkPassage, b: LinkPassage): boolean {
  return a.article === b.article && a.spans.some((span) => b.spans.some((other) => overlaps(span, other)))
}

/** Passages ready for comparing, the last ones kept. */
function readiness(passages: readonly LinkPassage[], model: LinkingModel): (nr: number) => Prepared {
  const kept = new Array<Prepared | undefined>(READY)
  const owners = new Int32Array(READY).fill(-1)
  return (nr) => {
    const slot = nr % READY
    if (owners[slot] !== nr) {
      kept[slot] = read(passages[nr]!, model)
      owners[slot] = nr
    }
    return kept[slot]!
  }
}

/** Every passage read once: its signatures as postings, its sketch among those of all. */
function signed(passages: readonly LinkPassage[], model: LinkingModel): { postings: Postings; sketches: Sketches; sketchFrom: Uint32Array } {
  const signatures = new Numbers()
  const from = new Uint32Array(passages.length + 1)
  const sketches = new Sketches()
  const sketchFrom = new Uint32Array(passages.length)
  for (const [nr, passage] of passages.entries()) {
    const side = read(passage, model)
    for (const signature of signaturesIn(side, passage, model)) signatures.push(signature)
    from[nr + 1] = signatures.length
    sketchFrom[nr] = sketches.push(sketchOf(side, passage).numbers)
  }
  return { postings: postingsOf(signatures, from), sketches, sketchFrom }
}

/** Which passages hold a signature that another one holds, too; per passage its slots, per slot its passages, ascending. */
interface Postings {
  readonly slots: Int32Array
  readonly slotsFrom: Uint32Array
  readonly holders: Int32Array
  readonly holdersFrom: Uint32Array
}

/** @param from - where each passage's signatures begin in `all` */
function postingsOf(all: Numbers, from: Uint32Array): Postings {
  const passages = from.length - 1
  // most signatures are held by one passage only: two bits of a hash leave those out of the table
  const [once, twice] = [new Uint8Array(BITS >> 3), new Uint8Array(BITS >> 3)]
  for (let i = 0; i < all.length; i++) {
    const bit = bitOf(all.at(i))
    if (once[bit >> 3]! & (1 << (bit & 7))) twice[bit >> 3]! |= 1 << (bit & 7)
    once[bit >> 3]! |= 1 << (bit & 7)
  }
  const kept = (signature: number): boolean => (twice[bitOf(signature) >> 3]! & (1 << (bitOf(signature) & 7))) !== 0
  let several = 0
  for (let i = 0; i < all.length; i++) if (kept(all.at(i))) several++
  const slotOf = new Slots(several)
  const counts = new Uint32Array(several)
  for (let i = 0; i < all.length; i++) if (kept(all.at(i))) counts[slotOf.add(all.at(i))]!++
  for (let slot = 0; slot < slotOf.size; slot++) if (counts[slot] === 1 || (counts[slot]! > TOO_COMMON && mayBeCommon(slotOf.signatures[slot]!))) counts[slot] = 0
  const holdersFrom = new Uint32Array(slotOf.size + 1)
  for (let slot = 0; slot < slotOf.size; slot++) holdersFrom[slot + 1] = holdersFrom[slot]! + counts[slot]!
  const holders = new Int32Array(holdersFrom[slotOf.size]!)
  const slots = new Int32Array(holders.length)
  const slotsFrom = new Uint32Array(passages + 1)
  const filled = holdersFrom.slice()
  let at = 0
  for (let nr = 0; nr < passages; nr++) {
    for (let i = from[nr]!; i < from[nr + 1]!; i++) {
      const slot = kept(all.at(i)) ? slotOf.add(all.at(i)) : -1
      if (slot < 0 || counts[slot] === 0) continue
      holders[filled[slot]!++] = nr
      slots[at++] = slot
    }
    slotsFrom[nr + 1] = at
  }
  return { slots, slotsFrom, holders, holdersFrom }
}

/** Passages before `nr` that share a signature with it, those that share most first. `shared` holds zeros before and after. */
function candidatesOf(nr: number, { slots, slotsFrom, holders, holdersFrom }: Postings, shared: Uint16Array): number[] {
  const met: number[] = []
  for (let at = slotsFrom[nr]!; at < slotsFrom[nr + 1]!; at++) {
    const slot = slots[at]!
    for (let i = holdersFrom[slot]!; i < holdersFrom[slot + 1]!; i++) {
      const other = holders[i]!
      if (other >= nr) break
      if (shared[other]!++ === 0) met.push(other)
    }
  }
  met.sort((x, y) => shared[y]! - shared[x]! || x - y)
  for (const other of met) shared[other] = 0
  return met
}

function coreOf(cores: Int32Array, nr: number): number {
  while (cores[nr] !== nr) nr = cores[nr] = cores[cores[nr]!]!
  return nr
}

const BITS = 2 ** 28
const bitOf = (signature: number): number => (signature % 2 ** 32) & (BITS - 1)

/** Signatures to small numbers in the order of meeting, by open addressing. */
class Slots {
  readonly signatures: Float64Array
  size = 0
  readonly #slots: Int32Array
  readonly #mask: number

  /** @param most - how many calls there may be that bring a new one */
  constructor(most: number) {
    let length = 16
    while (length < most * 1.5) length *= 2
    this.signatures = new Float64Array(most)
    this.#slots = new Int32Array(length).fill(-1)
    this.#mask = length - 1
  }

  /** The signature's number, a new one where it has none. */
  add(signature: number): number {
    let at = mix((signature % 2 ** 32) ^ Math.floor(signature / 2 ** 32)) & this.#mask
    for (;;) {
      const slot = this.#slots[at]!
      if (slot < 0) {
        this.signatures[this.size] = signature
        return (this.#slots[at] = this.size++)
      }
      if (this.signatures[slot] === signature) return slot
      at = (at + 1) & this.#mask
    }
  }
}

/** A list of numbers that grows without copying what it holds. */
class Numbers {
  readonly #pieces: Float64Array[] = []
  length = 0

  push(value: number): void {
    if (this.length % PIECE === 0) this.#pieces.push(new Float64Array(PIECE))
    this.#pieces[this.#pieces.length - 1]![this.length % PIECE] = value
    this.length++
  }

  at(index: number): number {
    return this.#pieces[Math.floor(index / PIECE)]![index % PIECE]!
  }
}
const PIECE = 1 << 20

/** Sketches one behind the other. What `at` gives holds until the next call but one. */
class Sketches {
  readonly #pieces: Uint32Array[] = []
  readonly #views: { numbers: Uint32Array; at: number }[] = [{ numbers: new Uint32Array(0), at: 0 }, { numbers: new Uint32Array(0), at: 0 }]
  #turn = 0
  #free = 0

  /** @returns where it begins */
  push(numbers: Uint32Array): number {
    // a sketch lies in one piece; one that is longer has a piece of its own, which takes the places of as many
    if (this.#pieces.length === 0 || (this.#free % PIECE) + numbers.length > PIECE || this.#free % PIECE === 0) {
      this.#free = this.#pieces.length * PIECE
      this.#pieces.push(new Uint32Array(Math.max(PIECE, numbers.length)))
    }
    const start = this.#free
    this.#pieces[Math.floor(start / PIECE)]!.set(numbers, start % PIECE)
    this.#free = Math.min(start + numbers.length, this.#pieces.length * PIECE)
    return start
  }

  at(start: number): Sketch {
    const view = this.#views[(this.#turn ^= 1)]!
    view.numbers = this.#pieces[Math.floor(start / PIECE)]!
    view.at = start % PIECE
    return view
  }
}
