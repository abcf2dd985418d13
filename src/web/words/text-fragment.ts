/** Longer words are named by their first and last ones. */
const WHOLE = 90

/**
 * The address of words within a page (`#:~:text=…`), as browsers understand it: each piece of an interrupted passage by itself, a
 * long one by its first and last words. '' without an address, or without words.
 *
 * @param pieces - exact words, one entry a span
 */
export function addressAt(url: string | null, pieces: readonly string[]): string {
  if (!url || !/^https?:/.test(url)) return ''
  const texts = pieces.map((piece) => piece.replace(/\s+/gu, ' ').trim()).filter((piece) => piece !== '').map(directive)
  return texts.length === 0 ? url : `${url.replace(/#.*$/u, '')}#:~:${texts.map((text) => `text=${text}`).join('&')}`
}

function directive(words: string): string {
  const list = words.split(' ')
  if (words.length <= WHOLE || list.length < 10) return encoded(words)
  return `${encoded(list.slice(0, 4).join(' '))},${encoded(list.slice(-4).join(' '))}`
}

/** A dash, a comma and an ampersand mean something of their own there. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')
