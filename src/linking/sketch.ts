import type { LinkPassage } from '../text/records.ts'
import { daysIn, inCommon, numbersIn } from './evidence.ts'
import { hashOf, join } from './model.ts'
import type { Prepared } from './prepare.ts'
import { couldJoin, couldParaphrase, nameWords } from './verdict.ts'

/**
 * A passage in a few dozen numbers: enough to see that `compare` would find nothing, without its words. They begin at `at`: a head
 * (how many words, how many stems, bits of all stems, the speaker's key, how many words of its name, days of the week and how many
 * numbers); then hashes of content stems (ascending), their bits and sorts; hashes of three words in a row, each with the bits of
 * the first of them; hashes of all words (ascending) with their bits; hashes of the words of the speaker's name. Words that may be
 * spellings of one name have one hash.
 */
export interface Sketch {
  readonly numbers: Uint32Array
  readonly at: number
}

const HEAD = 6
/** A stem's bits are kept in steps of 1/STEPS, its sort in the two lowest bits: 1 a name, 2 a number. */
const STEPS = 1024
/** A word's bits are kept rounded up in steps of 1/WORD_STEPS, in the lowest byte below the hash's upper three. */
const WORD_STEPS = 8

export function sketchOf(side: Prepared, passage: LinkPassage): Sketch {
  return (side.sketch ??= { numbers: numbersOf(side, passage), at: 0 })
}

function numbersOf({ words, alike, weights, stems, stemBits, names, wordStems, stemHashes }: Prepared, { speaker, speaker_name }: LinkPassage): Uint32Array {
  const named = nameWords(speaker_name)
  const count = words.length
  const numbers = new Uint32Array(HEAD + 2 * stems.size + 2 * count + named.length)
  numbers.set([count, stems.size, stemBits * STEPS, speaker === null ? 0 : hashOf(speaker) || 1, named.length, numbersIn({ words }) * 128 + daysIn({ words })])
  const hashes = new Map<string, number>()
  for (let i = 0; i < count; i++) hashes.set(wordStems[i]!, stemHashes[i]!)
  const sorted = [...stems].map(([stem, bits]) => [hashes.get(stem)!, Math.round(bits * STEPS) * 4 + (stem.startsWith('#') ? 2 : names.has(stem) ? 1 : 0)] as const)
  let at = HEAD
  for (const [hash, bits] of sorted.sort((x, y) => x[0] - y[0])) {
    numbers[at + stems.size] = bits
    numbers[at++] = hash
  }
  at += stems.size
  for (let i = 0; i < count; i++) {
    const bits = Math.min(255, Math.ceil(weights[i]! * WORD_STEPS))
    const run = i + 2 < count ? join(join(alike[i]!, alike[i + 1]!), alike[i + 2]!) : 0
    numbers[at + i] = (run & ~255) | bits
    numbers[at + count + i] = (alike[i]! & ~255) | bits
  }
  numbers.subarray(at + count, at + 2 * count).sort()
  numbers.set(named.map(hashOf), at + 2 * count)
  return numbers
}

/** So many hashes of three words in a row: six words, from which on more is looked at than the whole. */
const SURE_RUN = 4
/** The same where the speakers agree: four words. */
const SURE_RUN_ONE_SPEAKER = 2

/**
 * Whether two passages are worth comparing: they share a run of words long enough for the part of them that it is, or names,
 * numbers and words that a report in other words would share. Most passages that meet share a name and a word by chance, so this
 * works out the best verdict that could come of it. Where no three words in a row are alike, nothing joins, but for passages that are
 * shorter than that.
 */
export function gateOf({ numbers: own, at: from }: Sketch, passage: LinkPassage): (other: Sketch, candidate: LinkPassage) => boolean {
  const [ownWords, ownStems] = [own[from]!, own[from + 1]!]
  const ownRuns = from + HEAD + 2 * ownStems
  const runs = new Set<number>()
  for (let i = ownRuns; i < ownRuns + ownWords - 2; i++) runs.add(own[i]! >>> 8)
  return ({ numbers, at }, candidate) => {
    const [words, stems] = [numbers[at]!, numbers[at + 1]!]
    const otherRuns = at + HEAD + 2 * stems
    let [run, longest, covered, runWords, runSteps] = [0, 0, otherRuns, 0, 0]
    for (let i = otherRuns; i < otherRuns + words - 2; i++) {
      if (!runs.has(numbers[i]! >>> 8)) {
        run = 0
        continue
      }
      if (++run > longest) longest = run
      for (covered = Math.max(covered, i); covered < i + 3; covered++) {
        runSteps += numbers[covered]! & 255
        runWords++
      }
    }
    const agreement = agreementOf(own, from, numbers, at)
    if (longest >= (agreement > 0 ? SURE_RUN_ONE_SPEAKER : SURE_RUN)) return true
    const runBits = runSteps / WORD_STEPS
    if (longest > 0 || ownWords < 3 || words < 3) {
      const shared = sharedWords(own, ownRuns + ownWords, ownWords, numbers, otherRuns + words, words)
      if (couldJoin(passage, candidate, { ...shared, of: [ownWords, words], runBits, runWords, longestRun: 2 + longest }, agreement)) return true
    }
    const more = sharedStems(own, from, numbers, at)
    return more.stems > 1 && couldParaphrase(passage, candidate, { ...more, runBits }, agreement)
  }
}

/** 1 where the speakers are one or their names share a word, -1 where both are named and share none, 0 where one is not known. */
function agreementOf(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  if (a[i + 3] !== 0 && a[i + 3] === b[j + 3]) return 1
  const [countA, countB] = [a[i + 4]!, b[j + 4]!]
  if (countA === 0 || countB === 0) return 0
  const [namesA, namesB] = [namesFrom(a, i), namesFrom(b, j)]
  for (let x = namesA; x < namesA + countA; x++) for (let y = namesB; y < namesB + countB; y++) if (a[x] === b[y]) return 1
  return -1
}

function namesFrom(numbers: Uint32Array, at: number): number {
  return at + HEAD + 2 * numbers[at + 1]! + 2 * numbers[at]!
}

/** How many words two ascending lists share, each as often as both hold it, and their bits. */
function sharedWords(a: Uint32Array, i: number, countA: number, b: Uint32Array, j: number, countB: number): { words: number; bits: number } {
  const [endI, endJ] = [i + countA, j + countB]
  let [words, steps] = [0, 0]
  while (i < endI && j < endJ) {
    const [x, y] = [a[i]! >>> 8, b[j]! >>> 8]
    if (x === y) {
      words++
      steps += Math.max(a[i]! & 255, b[j]! & 255) // those in set phrases have no bits: which of them pair up is not known
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return { words, bits: steps / WORD_STEPS }
}

/** Stems that both have, as `sharedStems` of prepared passages counts them, and what else of them a paraphrase asks for. */
function sharedStems(a: Uint32Array, i: number, b: Uint32Array, j: number) {
  const [countA, countB, moreA, moreB] = [a[i + 1]!, b[j + 1]!, a[i + 5]!, b[j + 5]!]
  const stemBitsOf: [number, number] = [a[i + 2]! / STEPS, b[j + 2]! / STEPS]
  const [endI, endJ] = [i + HEAD + countA, j + HEAD + countB]
  let [steps, stems, names, numbers] = [0, 0, 0, 0]
  for (let [x, y] = [i + HEAD, j + HEAD]; x < endI && y < endJ;) {
    const [one, other] = [a[x]!, b[y]!]
    if (one === other) {
      const [bitsA, bitsB] = [a[x + countA]!, b[y + countB]!]
      steps += Math.min(bitsA, bitsB) >> 2
      stems++
      if ((bitsA & 3) === 2) numbers++
      else if ((bitsA & 3) === 1 && (bitsB & 3) === 1) names++
    }
    if (one <= other) x++
    if (other <= one) y++
  }
  return { stemBits: steps / STEPS, stemBitsOf, stems, names, numbers, numbersOf: [moreA >> 7, moreB >> 7] as [number, number], weekdays: inCommon(moreA & 127, moreB & 127) }
}
