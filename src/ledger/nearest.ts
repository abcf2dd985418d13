import { foldName } from './ids.ts'

/** The names most like what was typed: by words they begin alike, then by letters to change. At most `limit`, none that share nothing. */
export function nearestNames(typed: string, names: readonly string[], limit = 3): string[] {
  const wanted = foldName(typed)
  const words = wanted.split(' ').filter((word) => word.length > 1)
  return names
    .map((name) => ({ name, distance: distanceOf(wanted, words, foldName(name)) }))
    .filter(({ distance }) => distance < 0.5)
    .sort((x, y) => x.distance - y.distance || (x.name < y.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name)
}

/** 0 for the same, about 1 for nothing in common. */
function distanceOf(wanted: string, words: readonly string[], name: string): number {
  const whole = edits(wanted, name) / Math.max(wanted.length, name.length, 1)
  const parts = name.split(' ')
  const each = words.map((word) => Math.min(...parts.map((part) => (part.startsWith(word) ? 0 : edits(word, part) / Math.max(word.length, part.length)))))
  const byWords = each.length ? 0.05 + each.reduce((sum, one) => sum + one, 0) / each.length : 1
  return Math.min(whole, byWords)
}

/** Letters to add, remove or change (Levenshtein). Names longer than 60 letters are cut: only nearness is asked. */
function edits(a: string, b: string): number {
  const [from, to] = [a.slice(0, 60), b.slice(0, 60)]
  let row = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[to.length]!
}
