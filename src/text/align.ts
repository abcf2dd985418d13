import { FUNCTION_WORDS } from './en/function-words.ts'
import { findMoved } from './moved.ts'
import { sameName } from './same-name.ts'
import type { Word } from './words.ts'

/** How one stretch of words answers another. */
export type StretchType =
  | 'same' // the same words, marks and case aside
  | 'name' // one name in two spellings
  | 'number' // two numbers, or one in two styles
  | 'moved' // the same words, elsewhere in the order
  | 'differ' // other words, or words on one side only

/** A stretch of the alignment: half-open word ranges of both sides, one of them empty where only the other has words. */
export interface Stretch {
  readonly type: StretchType
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
}

/** Above so many pairs of words, only anchored parts are aligned word by word. */
const MOST_PAIRS = 1_000_000
const SAME = 12
/** A run of shared words is better evidence than the same words scattered. */
const RUN = 5
const COMMON = 4
const NUMBER = 6
const NAME = 9
/**
 * Aligns two wordings word by word.
 *
 * A global alignment (Needleman and Wunsch 1970) in which equal words, numbers and likely spellings of one name may pair up,
 * runs count more than scattered words, and gaps cost nothing; what is left is searched for moved blocks. The result covers
 * both sides completely; stretches stand in the order of `a`, except that moved ones come last. Not symmetric in ties: callers
 * that need symmetry put the two in a fixed order first.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): Stretch[] {
  const partner = new Int32Array(a.length).fill(-1)
  pair(a, b, 0, a.length, 0, b.length, partner)
  const moved = findMoved(a, b, partner)
  return [...withoutLoneNumbers(stretches(a, b, partner, moved)), ...moved]
}

/** Most words between two numbers and the words before and after them that are the same on both sides. */
const BESIDE = 3

/**
 * The alignment without numbers that only stand in one stretch of other words: "two teenagers" and "Malia, aged 16, and Sasha" count
 * different things, so that no number differs. Numbers answer each other where the same words stand right beside them, or near on both sides.
 */
function withoutLoneNumbers(found: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  let lone = false // whether what was added last is, or was, a lone number
  for (const [at, stretch] of found.entries()) {
    const last = merged.at(-1)
    const [before, after] = stretch.type === 'number' ? [gap(found, at, -1), gap(found, at, 1)] : [0, 0]
    const isLone = Math.min(before, after) > 0 && Math.max(before, after) > BESIDE
    if (last && ((isLone && last.type === 'differ') || (lone && stretch.type === 'differ'))) {
      merged[merged.length - 1] = { type: 'differ', a: [last.a[0], stretch.a[1]], b: [last.b[0], stretch.b[1]] }
    } else merged.push(isLone ? { ...stretch, type: 'differ' } : stretch)
    lone = isLone
  }
  return merged
}

/** How many words, of the side that has more, stand between a stretch and the next same ones or the edge, before (-1) or after (1) it. */
function gap(found: readonly Stretch[], at: number, step: -1 | 1): number {
  let [gapA, gapB] = [0, 0]
  for (let i = at + step; found[i] && found[i]!.type !== 'same' && found[i]!.type !== 'name'; i += step) {
    gapA += found[i]!.a[1] - found[i]!.a[0]
    gapB += found[i]!.b[1] - found[i]!.b[0]
  }
  return Math.max(gapA, gapB)
}

/** Fills `partner` for a[a0, a1) against b[b0, b1). */
function pair(a: readonly Word[], b: readonly Word[], a0: number, a1: number, b0: number, b1: number, partner: Int32Array): void {
  while (a0 < a1 && b0 < b1 && a[a0]!.key === b[b0]!.key) partner[a0++] = b0++
  while (a0 < a1 && b0 < b1 && a[a1 - 1]!.key === b[b1 - 1]!.key) partner[--a1] = --b1
  if (a0 === a1 || b0 === b1) return
  if ((a1 - a0) * (b1 - b0) > MOST_PAIRS) pairAnchored(a, b, a0, a1, b0, b1, partner)
  else pairAll(a, b, a0, a1, b0, b1, partner)
}

/** Kept between calls, since making tables costs more than filling them. Holds nothing that a call reads before writing. */
let scratch = { best: new Int32Array(0), ends: new Int32Array(0) }

function pairAll(a: readonly Word[], b: readonly Word[], a0: number, a1: number, b0: number, b1: number, partner: Int32Array): void {
  const height = a1 - a0
  const width = b1 - b0
  const row = width + 1
  const size = (height + 1) * row
  if (scratch.best.length < size) scratch = { best: new Int32Array(size), ends: new Int32Array(size) }
  const { best, ends } = scratch
  best.fill(0, 0, size) // best score of the two prefixes
  ends.fill(0, 0, size) // the same, given that their last words are paired; 0 where they are not
  const { idsA, idsB, common } = numbered(a, b, a0, a1, b0, b1)
  for (let i = 1; i <= height; i++) {
    const wordA = a[a0 + i - 1]!
    const idA = idsA[i - 1]!
    const open = wordA.value !== null || (wordA.capital && wordA.key.length > 3) // may pair with an unequal word
    for (let j = 1; j <= width; j++) {
      const at = i * row + j
      const over = at - row - 1
      let score = 0
      if (idA === idsB[j - 1]) score = common[idA] ? COMMON : SAME
      else if (open) score = likeness(wordA, b[b0 + j - 1]!)
      const skip = best[at - row]! > best[at - 1]! ? best[at - row]! : best[at - 1]!
      if (score > 0) {
        const before = best[over]!
        const run = ends[over]! > 0 ? ends[over]! + RUN : 0
        const paired = score + (run > before ? run : before)
        ends[at] = paired
        best[at] = paired > skip ? paired : skip
      } else best[at] = skip
    }
  }
  trace(best, ends, a0, b0, height, width, partner)
}

function trace(best: Int32Array, ends: Int32Array, a0: number, b0: number, height: number, width: number, partner: Int32Array): void {
  const row = width + 1
  let i = height
  let j = width
  let inRun = false // the pair after this one was reached as part of a run
  while (i > 0 && j > 0) {
    const at = i * row + j
    if (ends[at]! > 0 && (inRun || ends[at] === best[at])) {
      partner[a0 + i - 1] = b0 + j - 1
      const over = at - row - 1
      inRun = ends[over]! > 0 && ends[over]! + RUN > best[over]!
      i--
      j--
    } else if (best[at] === best[at - row]) i--
    else j--
  }
}

function numbered(a: readonly Word[], b: readonly Word[], a0: number, a1: number, b0: number, b1: number) {
  const ids = new Map<string, number>()
  const common: boolean[] = []
  const idOf = (key: string): number => {
    let id = ids.get(key)
    if (id === undefined) {
      id = ids.size
      ids.set(key, id)
      common.push(FUNCTION_WORDS.has(key))
    }
    return id
  }
  const idsA = new Int32Array(a1 - a0)
  const idsB = new Int32Array(b1 - b0)
  for (let i = a0; i < a1; i++) idsA[i - a0] = idOf(a[i]!.key)
  for (let j = b0; j < b1; j++) idsB[j - b0] = idOf(b[j]!.key)
  return { idsA, idsB, common }
}

function likeness(a: Word, b: Word): number {
  if (a.value !== null) return b.value !== null ? NUMBER : 0
  return b.capital && b.key.length > 3 && b.value === null && sameName(a.key, b.key) ? NAME : 0
}

/** For passages too long to compare word by word: words that occur once on both sides, in their longest common order. */
function pairAnchored(a: readonly Word[], b: readonly Word[], a0: number, a1: number, b0: number, b1: number, partner: Int32Array): void {
  const onceB = once(b, b0, b1)
  const anchors: [number, number][] = []
  for (const [gram, i] of once(a, a0, a1)) {
    const j = onceB.get(gram)
    if (i >= 0 && j !== undefined && j >= 0) anchors.push([i, j])
  }
  anchors.sort((x, y) => x[0] - y[0])
  let fromA = a0
  let fromB = b0
  for (const [i, j] of increasing(anchors)) {
    if (i < fromA || j < fromB) continue
    if ((i - fromA) * (j - fromB) <= MOST_PAIRS) pair(a, b, fromA, i, fromB, j, partner)
    partner[i] = j
    fromA = i + 1
    fromB = j + 1
  }
  if (fromA > a0 && (a1 - fromA) * (b1 - fromB) <= MOST_PAIRS) pair(a, b, fromA, a1, fromB, b1, partner)
}

/** Runs of three words that occur once, with where; -1 for those that occur more often. */
function once(words: readonly Word[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>()
  for (let i = from; i + 2 < to; i++) {
    const gram = `${words[i]!.key} ${words[i + 1]!.key} ${words[i + 2]!.key}`
    found.set(gram, found.has(gram) ? -1 : i)
  }
  return found
}

/** Longest subsequence in which the second members grow (patience sorting). */
function increasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  for (const [at, [, j]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < j) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[at] = tails[low - 1]!
    tails[low] = at
  }
  const found: [number, number][] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) found.push(pairs[at]!)
  return found.reverse()
}

function stretches(a: readonly Word[], b: readonly Word[], partner: Int32Array, moved: readonly Stretch[]): Stretch[] {
  const movedA = new Uint8Array(a.length)
  const movedB = new Uint8Array(b.length)
  for (const { a: [a0, a1], b: [b0, b1] } of moved) {
    movedA.fill(1, a0, a1)
    movedB.fill(1, b0, b1)
  }
  const found: Stretch[] = []
  const add = (type: StretchType, a0: number, a1: number, b0: number, b1: number): void => {
    const last = found.at(-1)
    if (type === 'same' && last?.type === 'same' && last.a[1] === a0 && last.b[1] === b0) {
      found[found.length - 1] = { type, a: [last.a[0], a1], b: [last.b[0], b1] }
    } else found.push({ type, a: [a0, a1], b: [b0, b1] })
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const to = i < a.length ? partner[i]! : -1
    if (to >= 0 && to === j) {
      add(typeOf(a[i]!, b[j]!), i, i + 1, j, j + 1)
      i++
      j++
      continue
    }
    // unpaired words of both sides up to the next pair
    let i1 = i
    while (i1 < a.length && partner[i1]! < 0) i1++
    const j1 = i1 < a.length ? partner[i1]! : b.length
    differing(i, i1, j, j1)
    i = i1
    j = j1
  }
  return found

  /** Adds what differs, around the words that are accounted for as moved. */
  function differing(i0: number, i1: number, j0: number, j1: number): void {
    const partsA = unmoved(movedA, i0, i1)
    const partsB = unmoved(movedB, j0, j1)
    if (partsA.length <= 1 && partsB.length <= 1) {
      const [a0, a1] = partsA[0] ?? [i0, i0]
      const [b0, b1] = partsB[0] ?? [j0, j0]
      if (a0 < a1 || b0 < b1) add('differ', a0, a1, b0, b1)
      return
    }
    for (const [a0, a1] of partsA) add('differ', a0, a1, j0, j0)
    for (const [b0, b1] of partsB) add('differ', i1, i1, b0, b1)
  }
}

function unmoved(moved: Uint8Array, from: number, to: number): [number, number][] {
  const parts: [number, number][] = []
  for (let i = from; i < to; i++) {
    if (moved[i]) continue
    const last = parts.at(-1)
    if (last && last[1] === i) last[1] = i + 1
    else parts.push([i, i + 1])
  }
  return parts
}

function typeOf(a: Word, b: Word): StretchType {
  if (a.value !== null && b.value !== null) return a.key === b.key && a.printed.toLowerCase() === b.printed.toLowerCase() ? 'same' : 'number'
  if (a.key !== b.key) return 'name'
  return 'same'
}
