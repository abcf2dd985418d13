/**
 * Hostile text on its way into HTML, XML and addresses: what `html` and `xml` interpolate is escaped, unless it is markup that
 * one of them made.
 */
import { createHash } from 'node:crypto'

/** HTML or XML that is safe as it stands. Only the tags below make it from parts. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | Markup | null | undefined | false | readonly Part[]

/** HTML with every text in it escaped; null, undefined and false leave nothing. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(pieces.map((piece, i) => (i === 0 ? piece : shown(parts[i - 1]) + piece)).join(''))
}

/** The same for XML: one escaping serves both, once no character is left that XML 1.0 forbids. */
export const xml = html

function shown(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(shown).join('')
  return escaped(String(part))
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return printable(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!)
}

/** What XML 1.0 cannot hold at all and no reader shows: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/** The text with U+FFFD for each character that XML forbids or that is a control character; line breaks and tabs stay. */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(UNPRINTABLE, '\ufffd')
}

/** An address that may be followed; null for any but http and https, whatever an article’s metadata says. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** Words at either end of a passage that the fragment of an address names. */
const ENDS = 5

/**
 * An address that opens at the words, where the browser knows text fragments (`#:~:text=`, WICG Scroll to Text Fragment).
 * Long passages are named by their first and last words. A fragment that the address has is kept before it.
 */
export function addressAt(url: string, words: string): string {
  const all = words.toWellFormed().split(/\s+/u).map((word) => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')).filter(Boolean)
  const plain = words.toWellFormed().trim().replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '').split(/\s+/u)
  if (all.length === 0) return url
  const text = plain.length <= ENDS * 2 + 2 ? encoded(plain.join(' ')) : `${encoded(plain.slice(0, ENDS).join(' '))},${encoded(plain.slice(-ENDS).join(' '))}`
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`
}

/** As the grammar of text fragments wants it: commas, hyphens and ampersands mean something there. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27')
}

/** What a Content-Security-Policy names an inline style or script by. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
