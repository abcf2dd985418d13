import type { Stretch } from '../text/align.ts'
import type { Prepared } from './prepare.ts'

/** What two aligned wordings share, in words and in bits (see `LinkingModel.weightOf`); set phrases carry no bits. */
export interface Shared {
  /** Words paired up, and words of either side. */
  readonly words: number
  readonly of: readonly [a: number, b: number]
  readonly bits: number
  readonly bitsOf: readonly [a: number, b: number]
  /** Bits and words in runs of at least three shared words. */
  readonly runBits: number
  readonly runWords: number
  readonly longestRun: number
  /** Of `runWords`, those that are no part of a name: not capitalised on both sides, nor between two words that are. */
  readonly plainRunWords: number
  /** Of `runWords`, small words that join more than the parts of a name: "in", "was", "that", not "the", "of", "and". */
  readonly glueWords: number
  /** Content words of runs, or long stretches of runs, that hold no such small word: long names, and lists of them. */
  readonly listed: number
  /** Words and bits of those units (sentences, quoted parts) of either side that hold a shared run; of all where none does. */
  readonly near: readonly [a: number, b: number]
  readonly bitsNear: readonly [a: number, b: number]
  /** Content words paired up. */
  readonly content: number
  readonly contentOf: readonly [a: number, b: number]
  /** Bits of content stems that both have, wherever they stand, set phrases included; and of either side. */
  readonly stemBits: number
  readonly stemBitsOf: readonly [a: number, b: number]
  readonly stems: number
  /** Of the shared stems, those that are names on both sides, and those that are numbers. */
  readonly names: number
  readonly numbers: number
  /** Numbers of either side, "one" aside, which is mostly none. */
  readonly numbersOf: readonly [a: number, b: number]
  /** Whether both name days of the week: one in common, or only others. */
  readonly weekdays: 'same' | 'other' | null
}

const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
/** Small words within names. */
const NAME_PARTS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'de', 'la', 'el'])

/** So many content words in a row are a long name, or a list. */
const LONG_NAME = 4
/** Shortest run that counts as one. */
const RUN = 3
/** What the second and later words of a name count. */
const NAMED_ON = 0.25

export function sharedIn(a: Prepared, b: Prepared, stretches: readonly Stretch[]): Shared {
  let words = 0
  let bits = 0
  let content = 0
  let runBits = 0
  let runWords = 0
  let longestRun = 0
  let plainRunWords = 0
  let glueWords = 0
  let listed = 0
  let run = { words: 0, bits: 0, a: -1, b: -1 }
  const [touchedA, touchedB] = [new Set<number>(), new Set<number>()]
  const close = (): void => {
    if (run.words >= RUN) {
      runBits += run.bits
      runWords += run.words
      plainRunWords += plainWords(a, run.a - run.words, b, run.b - run.words, run.words)
      const { glue, named } = namesIn(a, run.a - run.words, run.a)
      glueWords += glue
      listed += named
      for (let k = 1; k <= run.words; k++) {
        touchedA.add(a.units[run.a - k]!)
        touchedB.add(b.units[run.b - k]!)
      }
    }
    longestRun = Math.max(longestRun, run.words)
    run = { words: 0, bits: 0, a: -1, b: -1 }
  }
  for (const { type, a: [a0, a1], b: [b0] } of stretches) {
    if (type === 'differ') continue
    for (let k = 0; k < a1 - a0; k++) {
      const [i, j] = [a0 + k, b0 + k]
      if (type === 'number' && a.words[i]!.key !== b.words[j]!.key) continue
      if (run.a !== i || run.b !== j) close()
      // the further words of a name add little: who knows the first knows the rest
      const named = run.words > 0 && a.words[i]!.capital && a.words[i - 1]!.capital && b.words[j]!.capital && b.words[j - 1]!.capital
      const worth = Math.min(a.weights[i]!, b.weights[j]!) * (named ? NAMED_ON : 1)
      words++
      bits += worth
      if (a.rarities[i]! > 0) content++
      run.words++
      run.bits += worth
      run.a = i + 1
      run.b = j + 1
    }
  }
  close()
  return {
    words, of: [a.words.length, b.words.length], bits, bitsOf: [a.weight, b.weight], runBits, runWords, longestRun, plainRunWords, glueWords, listed,
    ...nearness(a, touchedA, b, touchedB), content, contentOf: [contentWords(a), contentWords(b)], ...sharedStems(a, b),
    numbersOf: [numbersIn(a), numbersIn(b)], weekdays: weekdaysOf(a, b),
  }
}

/** Small words of a run that join more than parts of names; and its content words where it has none of those, else those of long names. */
function namesIn({ words, rarities }: Prepared, from: number, to: number): { readonly glue: number; readonly named: number } {
  let [glue, all, row, rows] = [0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    if (rarities[i]! > 0) {
      all++
      row++
    } else if (!NAME_PARTS.has(words[i]!.key)) {
      glue++
      if (row >= LONG_NAME) rows += row
      row = 0
    }
  }
  if (row >= LONG_NAME) rows += row
  return { glue, named: glue === 0 ? all : rows }
}

/** Words of a run that are no part of a name. */
function plainWords(a: Prepared, fromA: number, b: Prepared, fromB: number, count: number): number {
  let plain = 0
  let waiting = 0 // small words since the last capital: part of a name if another capital follows
  let named = false
  for (let k = 0; k < count; k++) {
    const capital = a.words[fromA + k]!.capital && b.words[fromB + k]!.capital
    if (capital) waiting = 0
    else if (named && a.rarities[fromA + k] === 0 && waiting < 2) waiting++
    else {
      plain += waiting + 1
      waiting = 0
      named = false
    }
    if (capital) named = true
  }
  return plain + waiting
}

/** Stems that both have, without an alignment: cheap, and the most that an alignment could find. */
export function sharedStems(a: Prepared, b: Prepared): Pick<Shared, 'stemBits' | 'stemBitsOf' | 'stems' | 'names' | 'numbers'> {
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  let stemBits = 0
  let stems = 0
  let names = 0
  let numbers = 0
  for (const [stem, bits] of few) {
    const other = many.get(stem)
    if (other === undefined) continue
    stemBits += Math.min(bits, other)
    stems++
    if (stem.startsWith('#')) numbers++
    else if (a.names.has(stem) && b.names.has(stem)) names++
  }
  return { stemBits, stemBitsOf: [a.stemBits, b.stemBits], stems, names, numbers }
}

/** Numbers of a passage, "one" aside. */
export function numbersIn({ words }: Pick<Prepared, 'words'>): number {
  return words.filter(({ value }) => value !== null && value !== 1).length
}

function weekdaysOf(a: Prepared, b: Prepared): Shared['weekdays'] {
  return inCommon(daysIn(a), daysIn(b))
}

/** The days of the week that a passage names, one bit each. */
export function daysIn({ words }: Pick<Prepared, 'words'>): number {
  let days = 0
  for (const { key } of words) {
    const day = key.endsWith('day') ? WEEKDAYS.indexOf(key) : -1
    if (day >= 0) days |= 1 << day
  }
  return days
}

export function inCommon(daysA: number, daysB: number): Shared['weekdays'] {
  if (daysA === 0 || daysB === 0) return null
  return (daysA & daysB) !== 0 ? 'same' : 'other'
}

function contentWords({ rarities }: Prepared): number {
  let count = 0
  for (const bits of rarities) if (bits > 0) count++
  return count
}


function nearness(a: Prepared, unitsA: ReadonlySet<number>, b: Prepared, unitsB: ReadonlySet<number>): Pick<Shared, 'near' | 'bitsNear'> {
  const within = ({ units, weights }: Prepared, touched: ReadonlySet<number>): readonly [number, number] => {
    let words = 0
    let bits = 0
    for (let i = 0; i < units.length; i++) {
      if (touched.size > 0 && !touched.has(units[i]!)) continue
      words++
      bits += weights[i]!
    }
    return [words, bits]
  }
  const [[wordsA, bitsA], [wordsB, bitsB]] = [within(a, unitsA), within(b, unitsB)]
  return { near: [wordsA, wordsB], bitsNear: [bitsA, bitsB] }
}
