import type { Document } from './document.ts'
import type { Quoted } from './quotations.ts'
import type { Span } from './span.ts'

/** Character references that news pages leave in their text. */
const NAMED: Readonly<Record<string, string>> = {
  quot: '"', ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’', sbquo: '‚', apos: "'", laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
  amp: '&', nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', shy: '\u00ad',
}
const REFERENCE = /&(?:amp;)?(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,6}));/giu

/** A text with character references read, and where each of its units stands in the text that has them. */
export interface Unescaped {
  readonly text: string
  /** Unit i of `text` begins at `at[i]`; one entry more than there are units. */
  readonly at: Int32Array
}

/** Reads the character references of a text; null where it has none. */
export function withoutEntities(text: string): Unescaped | null {
  if (!text.includes('&')) return null
  let made = ''
  let from = 0
  const at: number[] = []
  const copy = (end: number) => {
    made += text.slice(from, end)
    for (let i = from; i < end; i++) at.push(i)
  }
  for (const found of text.matchAll(REFERENCE)) {
    const [all, decimal, hex, name] = found
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
    const unit = name ? NAMED[name.toLowerCase()] : code > 31 && code < 0xd800 ? String.fromCharCode(code) : undefined
    if (unit === undefined) continue
    copy(found.index)
    made += unit
    at.push(found.index)
    from = found.index + all.length
  }
  if (from === 0) return null
  copy(text.length)
  return { text: made, at: Int32Array.from([...at, text.length]) }
}

/** A document that was read without references, with its spans where they stand in the text that has them. Words stay as read. */
export function backInPlace(document: Document, text: string, at: Int32Array): Document {
  const move = ([start, end]: Span): Span => [at[start]!, at[end]!]
  const moved = (spans: readonly Span[]) => spans.map(move)
  return {
    ...document,
    text,
    title: document.title && move(document.title),
    outlet: document.outlet && { ...document.outlet, span: move(document.outlet.span) },
    boilerplate: moved(document.boilerplate),
    paragraphs: moved(document.paragraphs),
    sentences: moved(document.sentences),
    tokens: document.tokens.map((token) => ({ ...token, span: move(token.span) })),
    quotations: document.quotations.map((quoted): Quoted => ({ ...quoted, span: move(quoted.span), inside: move(quoted.inside) })),
  }
}
