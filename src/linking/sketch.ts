import { hashOf, join } from './model.ts'
import type { Prepared } from './prepare.ts'
import { couldJoin, couldParaphrase } from './verdict.ts'

/**
 * A passage in a few dozen numbers: enough to see that `compare` would find nothing, without its words. They begin at `at`:
 * kind and how many runs, how many stems, how many words, bits of all stems; then hashes of three words in a row, of content
 * stems (ascending), their bits and sorts, and of all words (ascending).
 */
export interface Sketch {
  readonly numbers: Uint32Array
  readonly at: number
}

const HEAD = 4
/** A stem's bits are kept in steps of 1/STEPS, its sort in the two lowest bits: 1 a name, 2 a number. */
const STEPS = 1024

export function sketchOf(side: Prepared): Sketch {
  return (side.sketch ??= { numbers: numbersOf(side), at: 0 })
}

function numbersOf({ hashes, stems, stemBits, names, direct }: Prepared): Uint32Array {
  const runs = Math.max(0, hashes.length - 2)
  const numbers = new Uint32Array(HEAD + runs + 2 * stems.size + hashes.length)
  numbers.set([runs * 2 + Number(direct), stems.size, hashes.length, stemBits * STEPS])
  for (let i = 0; i < runs; i++) numbers[HEAD + i] = join(join(hashes[i]!, hashes[i + 1]!), hashes[i + 2]!)
  let at = HEAD + runs
  const sorted = [...stems].map(([stem, bits]) => [hashOf(stem), Math.round(bits * STEPS) * 4 + (stem.startsWith('#') ? 2 : names.has(stem) ? 1 : 0)] as const)
  for (const [hash, bits] of sorted.sort((x, y) => x[0] - y[0])) {
    numbers[at + stems.size] = bits
    numbers[at++] = hash
  }
  numbers.set(hashes.slice().sort(), HEAD + runs + 2 * stems.size)
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
    if (longest > 1) return true
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
    if (longest === 1 && couldJoin({ words: sharedWords(own, endI + ownStems, ownWords, numbers, endJ + otherStems, otherWords), of: [ownWords, otherWords], stemBits })) return true
    if (stems < 2 || (direct && (numbers[at]! & 1) === 1)) return false
    return couldParaphrase({ stemBits, stemBitsOf: [ownBits, numbers[at + 3]! / STEPS], stems, names, numbers: figures, runBits: stemBits })
  }
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
