/**
 * Whether two folded capitalised words may be one name in two spellings: "brenn" and "bren", "zelensky" and "zelenskyy".
 * Consonants carry a name through transliteration, so they must agree, or one be missing from a long name; a plural or a
 * people's name made from a country's ("Korea", "Korean") is another word.
 */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true
  const stemA = stemOf(a)
  const stemB = stemOf(b)
  if (stemA === stemB) return true
  const [short, long] = stemA.length <= stemB.length ? [stemA, stemB] : [stemB, stemA]
  if (short.length < 3 || long.length - short.length > 3) return false
  const doubled = long.startsWith(short) && long.slice(short.length) === short.at(-1)
  if (!doubled && long.startsWith(short) && /^(?:s|n|an|ian|ns|ans|ians|i|is|er|ese)$/.test(long.slice(short.length))) return false
  if (long.length <= 5 && long[0] !== short[0] && skeleton(long[0]!) === '') return false
  if (short.length >= 6 && /^[gh]/.test(short) && /^[gh]/.test(long) && short[0] !== long[0]) return sameName(`k${stemA.slice(1)}`, `k${stemB.slice(1)}`)
  const [skeletonA, skeletonB] = [skeleton(stemA), skeleton(stemB)]
  if (skeletonA === skeletonB) return skeletonA.length >= 2 && edits(stemA, stemB) <= Math.max(1, long.length * 0.4)
  return short.length >= 6 && long.length === short.length + 1 && edits(stemA, stemB) === 1 && edits(skeletonA, skeletonB) === 1
}

function stemOf(name: string): string {
  return name.replace(/'s?$/, '').replace(/y/g, 'i')
}

const skeletons = new Map<string, string>()

/** A name's consonants, with those that transliterations exchange made one. The last ones are remembered: few names meet often. */
function skeleton(name: string): string {
  const known = skeletons.get(name)
  if (known !== undefined) return known
  if (skeletons.size >= 20_000) skeletons.clear()
  const found = consonantsOf(name)
  skeletons.set(name, found)
  return found
}

function consonantsOf(name: string): string {
  return name
    .replace(/shch|sch|tch|ch|sh|zh|tj|dj/g, 's')
    .replace(/kh|gh|ck|q|c|x|g/g, 'k').replace(/ph|w|v/g, 'f').replace(/th/g, 't').replace(/z/g, 's').replace(/^j/, 'i')
    .replace(/[aeiou'h]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/**
 * What spellings of one name have in common: the same for any two that `sameName` takes for one, but for long names of which one
 * lacks a consonant. Many other words share it.
 */
export function spelledAlike(name: string): string {
  const stem = stemOf(name)
  const found = consonantsOf(stem)
  return found.length < 2 ? stem : found.replace(/^k/, '') // g and h may stand for each other there
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
