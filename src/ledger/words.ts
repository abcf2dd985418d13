/** So many different words say what is looked for; full-text search grows slow with hundreds. */
const MOST_WORDS = 32

/**
 * A person's search words as a full-text query: all words must occur, "a phrase" in quotation marks in this order. Every word
 * is quoted, so that nothing a person types is an operator or an error. A repeated word is asked for once, and only the first 32 are.
 *
 * @returns null where there is nothing to look for
 */
export function toMatch(words: string): string | null {
  const phrases = new Map<string, string>()
  for (const [, phrase, word] of words.slice(0, 4000).matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]?|([^\s"“”„«»]+)/gu)) {
    const found = phrase ?? word ?? ''
    if (!/[\p{L}\p{N}]/u.test(found)) continue
    const key = found.toLowerCase()
    if (!phrases.has(key) && phrases.size < MOST_WORDS) phrases.set(key, `"${found.replaceAll('"', '""').replaceAll('\0', ' ')}"`)
  }
  return phrases.size > 0 ? [...phrases.values()].join(' ') : null
}

/** Words of a name as they are typed, each as the beginning of one, in any order; null where there is nothing to look for. */
export function toBeginnings(typed: string): string | null {
  const words = typed.slice(0, 500).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.length === 0 ? null : words.slice(0, MOST_WORDS).map((word) => `"${word}"*`).join(' ')
}

/** Words as full-text search tells them apart: letters and digits, case and diacritics aside. */
function* tokensOf(text: string): Generator<{ key: string; span: [number, number] }> {
  for (const found of text.matchAll(/[\p{L}\p{M}\p{N}\p{Co}]+/gu)) {
    yield { key: found[0].normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase(), span: [found.index, found.index + found[0].length] }
  }
}

/**
 * The part of a text where what is looked for stands first, at most `most` words of it, with spans into it.
 *
 * @param match - a query as `toMatch` makes it
 * @param dots - put where words of the text are left out
 * @returns null where not all of it is found
 */
export function foundIn(text: string, match: string, { most = 48, dots = '…' } = {}): { text: string; marks: [number, number][] } | null {
  const phrases = [...match.matchAll(/"((?:[^"]|"")*)"/g)].map(([, phrase]) => [...tokensOf(phrase!)].map(({ key }) => key))
  const tokens = [...tokensOf(text)]
  const starts = new Map<string, number[]>()
  for (const [i, { key }] of tokens.entries()) starts.set(key, [...starts.get(key) ?? [], i])
  const hits = phrases.map((phrase) => (starts.get(phrase[0]!) ?? []).filter((at) => phrase.every((key, i) => tokens[at + i]?.key === key)).map((at) => [at, at + phrase.length - 1] as const))
  if (hits.some((of) => of.length === 0)) return null
  const all = hits.flat().sort((a, b) => a[0] - b[0])
  const first = Math.max(0, Math.min(all[0]![0] - Math.min(8, most >> 2), tokens.length - most))
  const last = Math.min(tokens.length, first + most) - 1
  const [start, end] = [first === 0 ? 0 : tokens[first]!.span[0], last === tokens.length - 1 ? text.length : tokens[last]!.span[1]]
  const before = start === 0 ? '' : dots
  const marks: [number, number][] = []
  for (const [from, to] of all) {
    if (from < first || to > last) continue
    const [begin, stop] = [tokens[from]!.span[0] - start + before.length, tokens[to]!.span[1] - start + before.length]
    const previous = marks.at(-1)
    if (previous && begin <= previous[1]) previous[1] = Math.max(previous[1], stop)
    else marks.push([begin, stop])
  }
  return { text: `${before}${text.slice(start, end)}${end === text.length ? '' : dots}`, marks }
}
