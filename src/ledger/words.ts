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

/** What full-text search puts around a found word; taken out again in `snippetFrom`. */
export const MARK_START = '\u{F0000}'
export const MARK_END = '\u{F0001}'

/** A marked-up snippet as text and spans into it, in UTF-16 units. */
export function snippetFrom(marked: string): { text: string; marks: [number, number][] } {
  let text = ''
  const marks: [number, number][] = []
  let open = -1
  for (const piece of marked.split(/([\u{F0000}\u{F0001}])/u)) {
    if (piece === MARK_START) open = text.length
    else if (piece === MARK_END) {
      if (open >= 0) marks.push([open, text.length])
      open = -1
    } else text += piece
  }
  return { text, marks }
}
