import type { LinkPassage } from '../text/records.ts'
import { hashOf, join } from './model.ts'
import type { Prepared } from './prepare.ts'
import { couldJoin, couldParaphrase, nameWords } from './verdict.ts'

/**
 * A passage in a few dozen numbers: enough to see that `compare` would find nothing, without its words. They begin at `at`:
 * kind and how many runs, how many stems, how many words, bits of all stems, the speaker's key, how many words of its name;
 * then hashes of three words in a row, of content stems (ascending), their bits and sorts, of all words (ascending), and of the
 * words of the speaker's name.
 */
export interface Sketch {
  readonly numbers: Uint32Array
  readonly at: number
}

const HEAD = 6
/** A stem's bits are kept in steps of 1/STEPS, its sort in the two lowest bits: 1 a name, 2 a number. */
const STEPS = 1024

export function sketchOf(side: Prepared, passage: LinkPassage): Sketch {
  return (side.sketch ??= { numbers: numbersOf(side, passage), at: 0 })
}

function numbersOf({ hashes, stems, stemBits, names }: Prepared, { kind, speaker, speaker_name }: LinkPassage): Uint32Array {
  const runs = Math.max(0, hashes.length - 2)
  const named = nameWords(speaker_name)
  const numbers = new Uint32Array(HEAD + runs + 2 * stems.size + hashes.length + named.length)
  numbers.set([runs * 2 + Number(kind === 'direct'), stems.size, hashes.length, stemBits * STEPS, speaker === null ? 0 : hashOf(speaker) || 1, named.length])
  for (let i = 0; i < runs; i++) numbers[HEAD + i] = join(join(hashes[i]!, hashes[i + 1]!), hashes[i + 2]!)
  let at = HEAD + runs
  const sorted = [...stems].map(([stem, bits]) => [hashOf(stem), Math.round(bits * STEPS) * 4 + (stem.startsWith('#') ? 2 : names.has(stem) ? 1 : 0)] as const)
  for (const [hash, bits] of sorted.sort((x, y) => x[0] - y[0])) {
    numbers[at + stems.size] = bits
    numbers[at++] = hash
  }
  numbers.set(hashes.slice().sort(), HEAD + runs + 2 * stems.size)
  numbers.set(named.map(hashOf), HEAD + runs + 2 * stems.size + hashes.length)
  return numbers
}

/**
 * Whether two passages are worth comparing: they share a run of words long enough for the part of them that it is, or names,
 * numbers and words that a report in other words would share. Most passages that meet share a name and a word by chance.
 */
export function gateOf({ numbers: own, at: from }: Sketch): (other: Sketch) => boolean {
  const [ownRuns, ownStems, ownWords, ownBits] = [own[from]! >> 1, own[from + 1]!, own[from + 2]!, own[from + 3]! / STEPS]
  const runs = new Set<number>()
  for (let i = 0; i < ownRuns; i++) runs.add(own[from + HEAD + i]!)
  const direct = (own[from]! & 1) === 1
  return ({ numbers, at }) => {
    const otherRuns = numbers[at]! >> 1
    if (ownRuns === 0 || otherRuns === 0) return true
    const [otherStems, otherWords] = [numbers[at + 1]!, numbers[at + 2]!]
    let run = 0
    let longest = 0
    for (let i = at + HEAD; i < at + HEAD + otherRuns; i++) {
      run = runs.has(numbers[i]!) ? run + 1 : 0
      if (run > longest) longest = run
    }
    const agreement = agreementOf(own, from, numbers, at)
    if (longest > SURE_RUN || (agreement > 0 && longest > 1)) return true
    let [i, j] = [from + HEAD + ownRuns, at + HEAD + otherRuns]
    const [endI, endJ] = [i + ownStems, j + otherStems]
    let [stemBits, stems, names, figures] = [0, 0, 0, 0]
    while (i < endI && j < endJ) {
      const [x, y] = [own[i]!, numbers[j]!]
      if (x === y) {
        const [a, b] = [own[i + ownStems]!, numbers[j + otherStems]!]
        stemBits += Math.min(a, b) / (4 * STEPS)
        stems++
        if ((a & 3) === 2) figures++
        else if ((a & 3) === 1 && (b & 3) === 1) names++
      }
      if (x <= y) i++
      if (y <= x) j++
    }
    if (longest > 0) {
      const words = sharedWords(own, endI + ownStems, ownWords, numbers, endJ + otherStems, otherWords)
      if (couldJoin({ words, of: [ownWords, otherWords], stemBits, longestRun: longest + 2, agreement })) return true
    }
    if (stems < 2 || (direct && (numbers[at]! & 1) === 1)) return false
    return couldParaphrase({ stemBits, stemBitsOf: [ownBits, numbers[at + 3]! / STEPS], stems, names, numbers: figures, runBits: longest > 0 ? stemBits : 0 }, agreement)
  }
}

/** So many hashes of three words in a row: five words, from which on more is looked at than the whole. */
const SURE_RUN = 3

/** 1 where the speakers are one or their names share a word, -1 where both are named and share none, 0 where one is not known. */
function agreementOf(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  if (a[i + 4] !== 0 && a[i + 4] === b[j + 4]) return 1
  const [countA, countB] = [a[i + 5]!, b[j + 5]!]
  if (countA === 0 || countB === 0) return 0
  const [namesA, namesB] = [namesFrom(a, i), namesFrom(b, j)]
  for (let x = namesA; x < namesA + countA; x++) for (let y = namesB; y < namesB + countB; y++) if (a[x] === b[y]) return 1
  return -1
}

function namesFrom(numbers: Uint32Array, at: number): number {
  return at + HEAD + (numbers[at]! >> 1) + 2 * numbers[at + 1]! + numbers[at + 2]!
}

/** How many words two ascending lists share, each as often as both hold it. */
function sharedWords(a: Uint32Array, i: number, countA: number, b: Uint32Array, j: number, countB: number): number {
  const [endI, endJ] = [i + countA, j + countB]
  let shared = 0
  while (i < endI && j < endJ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}
