import type { LinkPassage } from '../text/records.ts'
import { EARLY, isEarly, typeOf, type Side } from './apart.ts'
import { daysIn, inCommon, numbersIn } from './evidence.ts'
import { hashOf, join } from './model.ts'
import type { Prepared } from './prepare.ts'
import { inDays, nameWords } from './standing.ts'
import { couldJoin, couldParaphrase } from './verdict.ts'

/**
 * A passage in a few dozen numbers: enough to see that `compare` would find nothing, without the passage. They begin at `at` with
 * what stands in `HEAD`; then come hashes of content stems (ascending), their bits and sorts; hashes of three words in a row, each
 * with the bits of the first of them; hashes of all words (ascending) with their bits; hashes of the words of the speaker's name.
 * Words that may be spellings of one name have one hash.
 */
export interface Sketch {
  readonly numbers: Uint32Array
  readonly at: number
}

/** Where a sketch has what; `size` is all of it. Raise `SKETCH_FORMAT` with any change to what sketches hold. */
const HEAD = { words: 0, stems: 1, stemBits: 2, speaker: 3, names: 4, numbers: 5, side: 6, type: 7, article: 8, earliest: 10, latest: 11, size: 12 } as const
export const SKETCH_FORMAT = 1
/** A stem's bits are kept rounded up in steps of 1/STEPS, its sort in the two lowest bits: 1 a name, 2 a number. */
const STEPS = 1024
/** A word's bits are kept rounded up in steps of 1/WORD_STEPS, in the lowest byte below the hash's upper three. */
const WORD_STEPS = 8
/** Minutes since 1970 are kept with this added; 0 is not known. */
const EPOCH = 2 ** 31
const MINUTE = 60_000

export function sketchOf(side: Prepared, passage: LinkPassage): Sketch {
  return (side.sketch ??= { numbers: numbersOf(side, passage), at: 0 })
}

function numbersOf({ words, alike, weights, stems, stemBits, names, wordStems, stemHashes }: Prepared, passage: LinkPassage): Uint32Array {
  const named = nameWords(passage.speaker_name)
  const count = words.length
  const numbers = new Uint32Array(HEAD.size + 2 * stems.size + 2 * count + named.length)
  numbers.set([count, stems.size, stemBits * STEPS, hashOrNone(passage.speaker), named.length, numbersIn({ words }) * 128 + daysIn({ words }), ...circumstances(passage)])
  const hashes = new Map<string, number>()
  for (let i = 0; i < count; i++) hashes.set(wordStems[i]!, stemHashes[i]!)
  const sorted = [...stems].map(([stem, bits]) => [hashes.get(stem)!, Math.ceil(bits * STEPS) * 4 + (stem.startsWith('#') ? 2 : names.has(stem) ? 1 : 0)] as const)
  let at: number = HEAD.size
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

const hashOrNone = (key: string | null): number => (key === null ? 0 : hashOf(key) || 1)

const KINDS: readonly LinkPassage['kind'][] = ['direct', 'mixed', 'indirect', 'own']
const PLACES: readonly LinkPassage['place'][] = [undefined, 'headline', 'lead', 'body']

/** What stands around the words: side, type, article and dates. */
function circumstances(passage: LinkPassage): number[] {
  const { voice, kind, place, article, published } = passage
  const [earliest, latest] = published?.earliest && published.latest ? [Date.parse(published.earliest), Date.parse(published.latest)] : [NaN, NaN]
  const dated = earliest + latest === earliest + latest // false for what cannot be read
  return [
    Number(voice === 'own') | (Number(isEarly(passage)) << 1) | (KINDS.indexOf(kind) << 2) | (PLACES.indexOf(place) << 4),
    hashOrNone(typeOf(passage)), hashOf(article), hashOf(`${article}/`),
    dated ? Math.floor(earliest / MINUTE) + EPOCH : 0, dated ? Math.ceil(latest / MINUTE) + EPOCH : 0,
  ]
}

function sideOf({ numbers, at }: Sketch): Side {
  const side = numbers[at + HEAD.side]!
  const type = numbers[at + HEAD.type]!
  const place = PLACES[side >> 4]
  return {
    voice: side & 1 ? 'own' : 'attribution', kind: KINDS[(side >> 2) & 3]!, ...(place ? { place } : {}),
    article: `${numbers[at + HEAD.article]} ${numbers[at + HEAD.article + 1]}`, spans: [[side & 2 ? 0 : EARLY, EARLY]], speaker: type === 0 ? null : `${type}:`,
  }
}

/** As verdicts weigh the days between two printings, or less: dates are kept to the minute. */
function daysApart(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  const [earliestA, earliestB] = [a[i + HEAD.earliest]!, b[j + HEAD.earliest]!]
  if (earliestA === 0 || earliestB === 0) return 0
  return inDays(MINUTE * Math.max(0, earliestB - a[i + HEAD.latest]!, earliestA - b[j + HEAD.latest]!))
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
export function gateOf(sketch: Sketch): (other: Sketch) => boolean {
  const { numbers: own, at: from } = sketch
  const [ownWords, ownStems] = [own[from]!, own[from + HEAD.stems]!]
  const ownRuns = from + HEAD.size + 2 * ownStems
  const runs = new Set<number>()
  for (let i = ownRuns; i < ownRuns + ownWords - 2; i++) runs.add(own[i]! >>> 8)
  const side = sideOf(sketch)
  return (other) => {
    const { numbers, at } = other
    const [words, stems] = [numbers[at]!, numbers[at + HEAD.stems]!]
    const otherRuns = at + HEAD.size + 2 * stems
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
    const mayJoin = longest > 0 || ownWords < 3 || words < 3
    const more = sharedStems(own, from, numbers, at)
    if (!mayJoin && more.stems < 2) return false
    const [otherSide, days] = [sideOf(other), daysApart(own, from, numbers, at)]
    if (mayJoin) {
      const shared = sharedWords(own, ownRuns + ownWords, ownWords, numbers, otherRuns + words, words)
      if (couldJoin(side, otherSide, { ...shared, of: [ownWords, words], runBits, runWords, longestRun: 2 + longest }, agreement, days)) return true
    }
    return couldParaphrase(side, otherSide, { ...more, runBits }, agreement, days)
  }
}

/** 1 where the speakers are one or their names share a word, -1 where both are named and share none, 0 where one is not known. */
function agreementOf(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  if (a[i + HEAD.speaker] !== 0 && a[i + HEAD.speaker] === b[j + HEAD.speaker]) return 1
  const [countA, countB] = [a[i + HEAD.names]!, b[j + HEAD.names]!]
  if (countA === 0 || countB === 0) return 0
  const [namesA, namesB] = [namesFrom(a, i), namesFrom(b, j)]
  for (let x = namesA; x < namesA + countA; x++) for (let y = namesB; y < namesB + countB; y++) if (a[x] === b[y]) return 1
  return -1
}

function namesFrom(numbers: Uint32Array, at: number): number {
  return at + HEAD.size + 2 * numbers[at + HEAD.stems]! + 2 * numbers[at]!
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
  const [countA, countB, moreA, moreB] = [a[i + HEAD.stems]!, b[j + HEAD.stems]!, a[i + HEAD.numbers]!, b[j + HEAD.numbers]!]
  const stemBitsOf: [number, number] = [a[i + HEAD.stemBits]! / STEPS, b[j + HEAD.stemBits]! / STEPS]
  const [endI, endJ] = [i + HEAD.size + countA, j + HEAD.size + countB]
  let [steps, stems, names, numbers] = [0, 0, 0, 0]
  for (let [x, y] = [i + HEAD.size, j + HEAD.size] as [number, number]; x < endI && y < endJ;) {
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
