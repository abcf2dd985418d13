import type { Stretch } from './align.ts'
import { FUNCTION_WORDS } from './en/function-words.ts'
import type { Word } from './words.ts'

/** Shortest run of words that counts as moved rather than as two changes. */
const MOVED = 3

/** Longest runs of unpaired words that stand elsewhere on the other side, longest first. */
export function findMoved(a: readonly Word[], b: readonly Word[], partner: Int32Array): Stretch[] {
  const freeB = new Uint8Array(b.length).fill(1)
  for (const j of partner) if (j >= 0) freeB[j] = 0
  // most alignments leave nothing behind that stands elsewhere: words first, then runs of them
  const left = new Set<string>()
  for (let j = 0; j < b.length; j++) if (freeB[j]) left.add(b[j]!.key)
  const elsewhere = a.map((word, i) => partner[i]! < 0 && left.has(word.key))
  if (!elsewhere.includes(true)) return []
  const starts = elsewhere.some((_, i) => elsewhere[i] && elsewhere[i + 1] && elsewhere[i + 2]) ? runsLeft(b, freeB) : new Map<string, number[]>()
  const runs: { i: number; j: number; length: number }[] = []
  for (let i = 0; i + MOVED <= a.length; i++) {
    if (!elsewhere[i] || !elsewhere[i + 1] || !elsewhere[i + 2]) continue
    for (const j of (starts.get(`${a[i]!.key} ${a[i + 1]!.key} ${a[i + 2]!.key}`) ?? []).slice(0, 20)) {
      let length = MOVED
      while (i + length < a.length && j + length < b.length && partner[i + length]! < 0 && freeB[j + length] && a[i + length]!.key === b[j + length]!.key) length++
      const content = a.slice(i, i + length).filter((word) => !FUNCTION_WORDS.has(word.key)).length
      if (content >= 2 || (content >= 1 && length > MOVED)) runs.push({ i, j, length })
    }
  }
  runs.push(...swapped(a, b, partner, freeB))
  runs.sort((x, y) => y.length - x.length || x.i - y.i || x.j - y.j)
  const takenA = new Uint8Array(a.length)
  const found: Stretch[] = []
  for (const { i, j, length } of runs) {
    let free = true
    for (let k = 0; k < length && free; k++) free = !takenA[i + k] && freeB[j + k] === 1
    if (!free) continue
    for (let k = 0; k < length; k++) {
      takenA[i + k] = 1
      freeB[j + k] = 0
    }
    found.push({ type: 'moved', a: [i, i + length], b: [j, j + length] })
  }
  return found.sort((x, y) => x.a[0] - y.a[0])
}

/** Where three words in a row stand that are unpaired. */
function runsLeft(b: readonly Word[], freeB: Uint8Array): Map<string, number[]> {
  const starts = new Map<string, number[]>()
  for (let j = 0; j + MOVED <= b.length; j++) {
    if (!freeB[j] || !freeB[j + 1] || !freeB[j + 2]) continue
    const gram = `${b[j]!.key} ${b[j + 1]!.key} ${b[j + 2]!.key}`
    const known = starts.get(gram)
    if (known) known.push(j)
    else starts.set(gram, [j])
  }
  return starts
}

/** Most places by which a single content word may have moved: "keeps launchers", "launchers keeps". */
const NEAR = 3

/** Single content words that stand a few places away on the other side. */
function swapped(a: readonly Word[], b: readonly Word[], partner: Int32Array, freeB: Uint8Array): { i: number; j: number; length: number }[] {
  const found: { i: number; j: number; length: number }[] = []
  let expected = 0 // where the word would stand in b, had nothing moved
  for (let i = 0; i < a.length; i++, expected++) {
    if (partner[i]! >= 0) {
      expected = partner[i]!
      continue
    }
    const { key } = a[i]!
    if (key.length < 4 || FUNCTION_WORDS.has(key)) continue
    for (let j = Math.max(0, expected - NEAR); j < Math.min(b.length, expected + NEAR + 1); j++) {
      if (freeB[j] && b[j]!.key === key) found.push({ i, j, length: 1 })
    }
  }
  return found
}
