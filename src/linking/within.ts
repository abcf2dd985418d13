import { alignWords, type Stretch } from '../text/align.ts'
import type { Change } from '../text/records.ts'
import type { Passage, Span } from '../text/span.ts'
import type { Word } from '../text/words.ts'
import { changesOf } from './changes.ts'
import { join, type LinkingModel } from './model.ts'
import { cut, placed, prepare, wordsBetween, type Prepared } from './prepare.ts'

/** Where the words of a short passage stand in a longer one. */
export interface Within {
  /** The longer one's exact words from the first to the last that answers, its spans with them. */
  readonly place: Passage
  /** The same as offsets into the longer one's `words`. */
  readonly at: Span
  /** All words of the passage, in a row. */
  readonly exact: boolean
  /** Words of the passage that stand there, and how many it has. Another number, or another name's spelling, is not counted. */
  readonly words: number
  readonly of: number
  /** Bits of the words that stand there (function words carry none), and the part of the passage's that they are. */
  readonly bits: number
  readonly share: number
  readonly longestRun: number
  /** Words between the first and the last that the passage does not have. */
  readonly between: number
}

/** Stands before and after a window, whose edges are cut anywhere: words there are not the first or last of both sides. */
const EDGE: Word = { key: '\0', printed: '', start: 0, end: 0, value: null, capital: false }

/** Words by which a place may be longer than the passage and still be one place: something may be left out in its middle. */
const SLACK = { least: 14, part: 0.6 }
/** A run at an edge with fewer bits than this, and apart from the next, is there by chance. */
const STRAY_BITS = 5
/** A window whose shared pairs carry less than this part of the passage's bits is no place of it. */
const LEAST_PART = 0.3
/** Places of one pair of words that are looked at; a pair that occurs more often tells nothing. */
const PLACES = 24
/** Bits of a single word that may find the place by itself. */
const RARE = 8

/**
 * Finds where in `text` the words of `passage` stand, the same or changed: the place that shares most. Says nothing about
 * whether that is enough; null where not two words in a row, nor a rare one, are shared.
 *
 * @throws PassageShifted
 */
export function findWithin(passage: Passage, text: Passage, model: LinkingModel): Within | null {
  const [few, many] = [prepare(passage, model), prepare(text, model)]
  const found = knownPlaces.get(few) ?? new WeakMap<Prepared, Within | null>()
  knownPlaces.set(few, found)
  if (!found.has(many)) found.set(many, locate(few, many))
  return found.get(many)!
}

/** The same two are asked about several times: by themselves, then with what is known around them. */
const knownPlaces = new WeakMap<Prepared, WeakMap<Prepared, Within | null>>()

function locate(few: Prepared, many: Prepared): Within | null {
  const window = windowOf(few, many)
  if (!window) return null
  const [from, to] = window
  const all = few.rarities.reduce((sum, each) => sum + each, 0)
  const stretches = alignWords(few.words, [EDGE, ...many.words.slice(from, to), EDGE])
    .filter(({ type }) => type === 'same' || type === 'name' || type === 'number')
    .map(({ type, a, b }): Stretch => ({ type, a, b: [b[0] + from - 1, b[1] + from - 1] }))
  const kept = withoutStrays(few, runsOf(stretches))
  if (kept.length === 0) return null
  let words = 0
  let bits = 0
  let longestRun = 0
  for (const { pieces } of kept) {
    let run = 0
    for (const { type, a: [a0, a1], b: [b0] } of pieces) {
      for (let k = 0; k < a1 - a0; k++) {
        if (few.words[a0 + k]!.key !== many.words[b0 + k]!.key && type !== 'name') continue
        run++
        bits += few.rarities[a0 + k]!
      }
    }
    words += run
    longestRun = Math.max(longestRun, run)
  }
  const range = [kept[0]!.b[0], kept.at(-1)!.b[1]] as const
  return {
    place: wordsBetween(many, ...range)!,
    at: [many.words[range[0]]!.start, many.words[range[1] - 1]!.end],
    exact: words === few.words.length && longestRun === words && kept.every(({ pieces }) => pieces.every(({ type }) => type === 'same')),
    words,
    of: few.words.length,
    bits,
    share: all > 0 ? bits / all : words / few.words.length,
    longestRun,
    between: range[1] - range[0] - kept.reduce((sum, { b }) => sum + b[1] - b[0], 0),
  }
}

/** What differs between a ledger's wording (`a`) and a draft's (`b`), whatever it amounts to. @throws PassageShifted */
export function wordingChanges(a: Passage, b: Passage, model: LinkingModel): Change[] {
  const [one, other] = [placed(a, model), placed(b, model)]
  return changesOf(one, other, alignWords(one.words, other.words))
}

/** Bits in the words of a passage; function words carry none, and set phrases none where `model` knows them. */
export function bitsIn(passage: Passage, model: LinkingModel): { readonly words: number; readonly bits: number; readonly plain: number } {
  const { words, weight, rarities } = prepare(passage, model)
  return { words: words.length, bits: rarities.reduce((sum, each) => sum + each, 0), plain: weight }
}

/**
 * Runs of two or three words by which a passage may be looked up in a full-text index, those that tell most first: as printed,
 * with their bits. Runs that are set phrases, or hold a single telling word, are left out.
 */
export function tellingRuns(passage: Passage, model: LinkingModel, most: number): { readonly words: string; readonly bits: number }[] {
  const side = prepare(passage, model)
  const { words, weights } = side
  const runs: { from: number; to: number; bits: number }[] = []
  for (const length of words.length <= 8 ? [2, 3] : [3]) {
    for (let from = 0; from + length <= words.length; from++) {
      const to = from + length
      if (words[from]!.piece !== words[to - 1]!.piece) continue
      let bits = 0
      let telling = 0
      for (let i = from; i < to; i++) {
        bits += weights[i]!
        if (weights[i]! > 0) telling++
      }
      if (telling >= 2 || (telling === 1 && length === 3 && bits >= RARE)) runs.push({ from, to, bits })
    }
  }
  runs.sort((x, y) => y.bits - x.bits || x.from - y.from)
  const chosen: typeof runs = []
  // spread over the passage: one changed word must not spoil them all
  for (const run of runs) if (chosen.length < most && chosen.every(({ from, to }) => run.to <= from || run.from >= to)) chosen.push(run)
  for (const run of runs) if (chosen.length < most && !chosen.includes(run)) chosen.push(run)
  return chosen.map(({ from, to, bits }) => ({ words: cut(side, words[from]!.start, words[to - 1]!.end).words, bits }))
}

interface Seed {
  readonly i: number
  readonly j: number
  readonly bits: number
}

/** The part of `many` that shares most with `few`, as wide as `few` and what may be left out of it. */
function windowOf(few: Prepared, many: Prepared): readonly [from: number, to: number] | null {
  const seeds = seedsOf(few, many)
  if (seeds.length === 0) return null
  const least = LEAST_PART * few.rarities.reduce((sum, each) => sum + each, 0)
  if (atMost(seeds) < least) return null
  const count = few.words.length
  const slack = Math.max(SLACK.least, Math.ceil(count * SLACK.part))
  let best = { bits: -1, first: 0, last: 0 }
  for (let first = 0; first < seeds.length; first++) {
    const seen = new Map<number, number>()
    let bits = 0
    let last = first
    for (let at = first; at < seeds.length && seeds[at]!.j < seeds[first]!.j + count + slack; at++) {
      const { i, bits: worth } = seeds[at]!
      const before = seen.get(i) ?? 0
      if (worth <= before) continue
      seen.set(i, worth)
      bits += worth - before
      last = at
    }
    if (bits > best.bits) best = { bits, first, last }
  }
  if (best.bits < least) return null
  const inside = seeds.slice(best.first, best.last + 1)
  const from = Math.min(...inside.map(({ i, j }) => j - i)) - 2
  const to = Math.max(...inside.map(({ i, j }) => j + count - i)) + 2
  return [Math.max(0, from), Math.min(many.words.length, to)]
}

/** What all places together could carry, each word once. */
function atMost(seeds: readonly Seed[]): number {
  const most = new Map<number, number>()
  for (const { i, bits } of seeds) if (bits > (most.get(i) ?? 0)) most.set(i, bits)
  let sum = 0
  for (const bits of most.values()) sum += bits
  return sum
}

/** Shared pairs of neighbours, and shared rare words, in the order of `many`. */
function seedsOf(few: Prepared, many: Prepared): Seed[] {
  const { pairs, singles } = placesIn(many)
  const seeds: Seed[] = []
  const { hashes, rarities, words } = few
  for (let i = 0; i < hashes.length; i++) {
    const own = rarities[i]! + (words.length < 4 ? 0.5 : 0)
    if (i + 1 < hashes.length && rarities[i]! + rarities[i + 1]! > 0) {
      const at = pairs.get(join(hashes[i]!, hashes[i + 1]!))
      if (at && at.length <= PLACES) for (const j of at) seeds.push({ i, j, bits: rarities[i]! + rarities[i + 1]! / 2 + 1 })
    }
    if (own >= RARE) {
      const at = singles.get(hashes[i]!)
      if (at && at.length <= PLACES / 4) for (const j of at) seeds.push({ i, j, bits: own / 2 })
    }
  }
  return seeds.sort((x, y) => x.j - y.j || x.i - y.i)
}

const known = new WeakMap<Prepared, { pairs: ReadonlyMap<number, number[]>; singles: ReadonlyMap<number, number[]> }>()

function placesIn(side: Prepared): { pairs: ReadonlyMap<number, number[]>; singles: ReadonlyMap<number, number[]> } {
  const found = known.get(side)
  if (found) return found
  const pairs = new Map<number, number[]>()
  const singles = new Map<number, number[]>()
  const put = (places: Map<number, number[]>, key: number, at: number): void => {
    const list = places.get(key)
    if (list) list.push(at)
    else places.set(key, [at])
  }
  const { hashes, rarities } = side
  for (let j = 0; j < hashes.length; j++) {
    if (j + 1 < hashes.length && rarities[j]! + rarities[j + 1]! > 0) put(pairs, join(hashes[j]!, hashes[j + 1]!), j)
    if (rarities[j]! >= RARE) put(singles, hashes[j]!, j)
  }
  const places = { pairs, singles }
  known.set(side, places)
  return places
}

/** Stretches that follow each other on both sides. */
interface Run {
  readonly pieces: Stretch[]
  a: readonly [number, number]
  b: readonly [number, number]
}

function runsOf(stretches: readonly Stretch[]): Run[] {
  const runs: Run[] = []
  for (const stretch of stretches) {
    const last = runs.at(-1)
    if (last && last.a[1] === stretch.a[0] && last.b[1] === stretch.b[0]) {
      last.pieces.push(stretch)
      last.a = [last.a[0], stretch.a[1]]
      last.b = [last.b[0], stretch.b[1]]
    } else runs.push({ pieces: [stretch], a: stretch.a, b: stretch.b })
  }
  return runs
}

/** Takes from both ends the runs of a word or two that say little and stand apart: any sentence has a "the" to offer. */
function withoutStrays(few: Prepared, all: readonly Run[]): Run[] {
  const runs = [...all]
  const bitsOf = ({ a: [from, to] }: Run): number => few.rarities.subarray(from, to).reduce((sum, each) => sum + each, 0)
  const stray = (run: Run, next: Run, gapA: number, gapB: number): boolean =>
    bitsOf(run) < STRAY_BITS && run.a[1] - run.a[0] < 3 && bitsOf(next) >= bitsOf(run) && (gapB > gapA + 1 || gapA > 2)
  while (runs.length > 1) {
    const [first, second] = [runs[0]!, runs[1]!]
    const [last, before] = [runs.at(-1)!, runs.at(-2)!]
    if (stray(first, second, second.a[0] - first.a[1], second.b[0] - first.b[1])) runs.shift()
    else if (stray(last, before, last.a[0] - before.a[1], last.b[0] - before.b[1])) runs.pop()
    else break
  }
  return runs
}
