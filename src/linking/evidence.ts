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
  /** Content words paired up. */
  readonly content: number
  readonly contentOf: readonly [a: number, b: number]
  /** Bits of content stems that both have, wherever they stand, set phrases included; and of either side. */
  readonly stemBits: number
  readonly stemBitsOf: readonly [a: number, b: number]
  readonly stems: number
}

/** Shortest run that counts as one. */
const RUN = 3

export function sharedIn(a: Prepared, b: Prepared, stretches: readonly Stretch[]): Shared {
  let words = 0
  let bits = 0
  let content = 0
  let runBits = 0
  let runWords = 0
  let longestRun = 0
  let run = { words: 0, bits: 0, a: -1, b: -1 }
  const close = (): void => {
    if (run.words >= RUN) {
      runBits += run.bits
      runWords += run.words
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
      const worth = Math.min(a.weights[i]!, b.weights[j]!)
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
    words, of: [a.words.length, b.words.length], bits, bitsOf: [a.weight, b.weight], runBits, runWords, longestRun,
    content, contentOf: [contentWords(a), contentWords(b)], ...sharedStems(a, b),
  }
}

/** Stems that both have, without an alignment: cheap, and the most that an alignment could find. */
export function sharedStems(a: Prepared, b: Prepared): Pick<Shared, 'stemBits' | 'stemBitsOf' | 'stems'> {
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  let stemBits = 0
  let stems = 0
  for (const [stem, bits] of few) {
    const other = many.get(stem)
    if (other === undefined) continue
    stemBits += Math.min(bits, other)
    stems++
  }
  return { stemBits, stemBitsOf: [sum(a.stems), sum(b.stems)], stems }
}

function sum(stems: ReadonlyMap<string, number>): number {
  let total = 0
  for (const bits of stems.values()) total += bits
  return total
}

function contentWords({ rarities }: Prepared): number {
  let count = 0
  for (const bits of rarities) if (bits > 0) count++
  return count
}

