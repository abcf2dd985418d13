/**
 * The known names nearest to one that is not known, best first: those that contain it, then by edit distance relative to
 * length. Case and diacritics do not count. Names that are not near at all are left out.
 */
export function nearest(wanted: string, known: readonly string[], limit = 3): string[] {
  const folded = fold(wanted)
  if (folded === '') return []
  return known
    .map((name) => ({ name, distance: distanceBetween(folded, fold(name)) }))
    .filter(({ distance }) => distance < 0.5)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name)
}

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** 0 for equal, below 0.3 where one holds the other; else by edit distance, of the whole or word by word, whichever is nearer. */
function distanceBetween(a: string, b: string): number {
  if (a === b) return 0
  if (a.length > 2 && b.includes(a)) return 0.1 + 0.1 * (1 - a.length / b.length)
  if (b.length > 2 && a.includes(b)) return 0.2 + 0.1 * (1 - b.length / a.length)
  return Math.min(relativeEdits(a, b), byWords(a, b))
}

/** Each word of what is wanted against the nearest word of the name: "brenn ada" is near "Col. Ada Brenn". */
function byWords(wanted: string, name: string): number {
  const words = wanted.split(/\s+/).filter((word) => word.length > 1)
  if (words.length === 0) return 1
  const parts = name.split(/\s+/)
  const each = words.map((word) => Math.min(...parts.map((part) => (part.startsWith(word) ? 0 : relativeEdits(word, part)))))
  return 0.05 + each.reduce((sum, one) => sum + one, 0) / each.length
}

const relativeEdits = (a: string, b: string) => editDistance(a.slice(0, LONGEST), b.slice(0, LONGEST)) / Math.max(1, Math.min(LONGEST, Math.max(a.length, b.length)))
/** Names are cut here: only nearness is asked. */
const LONGEST = 60

/** Levenshtein distance, with a swap of neighbours as one edit. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j]!, before[j - 2]! + 1)
    }
    before = row
    row = next
  }
  return row[b.length]!
}
