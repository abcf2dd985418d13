import { foldTitle, linesOf, type Line } from './lines.ts'
import { lineKind } from './boilerplate-lines.ts'
import type { Span } from './span.ts'

/** What the head of an article says about itself. */
export interface Header {
  /** The first printing of the headline; null where none is found. */
  readonly title: Span | null
  /** The outlet as the text itself names it; null where it does not, or not safely. */
  readonly outlet: { readonly name: string, readonly span: Span } | null
}

/** What the user or the page's metadata says. */
export interface GivenHeader {
  readonly title?: string | undefined
  readonly outlet?: string | undefined
}

const LONGEST_TITLE = 250
/** How many lines into the text a headline is looked for. */
const HEAD = 12
const DATELINE = /^[\p{Lu}][\p{Lu}\p{M} .,'’/()-]{2,40}(?:,? \p{L}+\.? \d{1,2}[^–—-]{0,30})?\s*[–—-]{1,2}\s|^[\p{L} .,]{3,40}\s\((?:AP|Reuters|AFP|[A-Z]{2,6})\)\s*[–—-]/u
const ENDED = /[.!?。！？]["'”’»)]*$/u

/** Agencies whose copyright line stands in other outlets' pages too. */
const AGENCIES = /^(?:the )?(?:associated press|ap|reuters|thomson reuters|afp|agence france-presse|getty images|epa|efe|dpa|ansa|tass|xinhua|upi|press association|pa media|bloomberg|canadian press)$/i
const HOLDER = new RegExp(
  String.raw`(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?: ?(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT))?[ :,]*(?:\d{4}(?: ?[–-] ?\d{2,4})?[ ,]*)?(?:by |the copyright of )?` +
  String.raw`((?:The )?\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:(?:of|the|and|de|la|du|del|for|für|и) )?(?:\p{Lu}[\p{L}&'’-]*|\d{1,2}(?!\d))){0,5})`, 'u')

/**
 * Finds the headline and, where the text states it safely, the outlet.
 *
 * The headline is the given one where the text prints it, else the first paragraph if it looks like one: one line, short, not
 * wrapped, no dateline. An outlet is read from a headline's own repeat ("… — Harbour Post") and from a copyright line that
 * names no agency. A byline or an agency credit ("/TASS/") says who wrote, not who published.
 */
export function findHeader(text: string, given: GivenHeader = {}): Header {
  const head = linesOf(text, HEAD)
  const title = given.title ? printedTitle(head, given.title) : likelyTitle(head)
  return { title: title?.span ?? null, outlet: given.outlet ? null : statedOutlet(text, title) }
}

/** The line that prints the given title, or begins with it, or is the start of it. */
function printedTitle(head: readonly Line[], given: string): Line | null {
  const wanted = foldTitle(given)
  if (wanted === '') return likelyTitle(head)
  for (const line of head) {
    const folded = foldTitle(line.words)
    if (folded === wanted) return line
    const longer = folded.length > wanted.length ? folded : wanted
    const shorter = longer === folded ? wanted : folded
    if (shorter.length >= 20 && longer.startsWith(shorter) && line.words.length <= LONGEST_TITLE && longer.length - shorter.length <= 40) return line
  }
  const first = likelyTitle(head)
  return first && shareWords(foldTitle(first.words), wanted) >= 0.5 ? first : null
}

function likelyTitle(head: readonly Line[]): Line | null {
  for (const [i, line] of head.slice(0, 4).entries()) {
    if (lineKind(line.words) !== null) continue
    const next = head[i + 1]
    if (!next || line.words.length > LONGEST_TITLE || DATELINE.test(line.words) || !/\p{L}.*\p{L}/u.test(line.words)) return null
    const repeated = head.slice(i + 1).some((other) => sameTitle(line.words, other.words))
    if (repeated) return line
    if (/^\p{Ll}/u.test(next.words) && !next.afterBlank) return null
    const sentences = line.words.match(/[.!?。！？]["'”’)]*(?=\s+["'“‘(]?\p{Lu})/gu)?.length ?? 0
    if (ENDED.test(line.words)) {
      const short = next.afterBlank && (sentences === 0 ? line.words.length <= 130 : sentences === 1 && line.words.length <= 100)
      return short || /[?!]["'”’]*$/.test(line.words) ? line : null
    }
    if ((sentences > 1 && line.words.length > 130) || wrapped(head, i)) return null
    return line
  }
  return null
}

/** Whether line `i` is the first of a paragraph that is broken into lines of one width. */
function wrapped(head: readonly Line[], i: number): boolean {
  const next = head[i + 1]
  if (!next || next.afterBlank || next.indent > head[i]!.indent) return false
  const widths = [head[i]!, next, ...head.slice(i + 2, i + 4)].filter((line, at) => at < 2 || !line.afterBlank).map(({ words }) => words.length)
  return widths.length > 2 && Math.max(...widths) <= 90 && Math.min(...widths.slice(0, -1)) >= 40
}

/** Whether two lines print one headline, an outlet's name after it aside. */
export function sameTitle(a: string, b: string): boolean {
  return foldTitle(a) === foldTitle(b) || suffixOf(a, b) !== null || suffixOf(b, a) !== null
}

/** What `line` adds after `title`, behind a dash or bar: the offset where it starts in `line`, else null. */
export function suffixOf(title: string, line: string): number | null {
  if (line.length <= title.length - 4 || line.length > title.length + 60) return null
  const folded = foldTitle(title)
  if (folded.length < 12) return null
  for (const separator of line.matchAll(/\s(?:[–—|•·»:/-]|--|::)\s+(?=\S)/gu)) {
    if (foldTitle(line.slice(0, separator.index)) === folded) return separator.index + separator[0].length
  }
  return null
}

function shareWords(a: string, b: string): number {
  const words = new Set(a.split(' '))
  const others = new Set(b.split(' '))
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared / Math.max(1, Math.min(words.size, others.size))
}

function statedOutlet(text: string, title: Line | null): Header['outlet'] {
  const tail = linesOf(text.slice(-3_000)).map((line) => moved(line, Math.max(0, text.length - 3_000)))
  if (title) {
    for (const line of [...linesOf(text, HEAD), ...tail]) {
      const at = suffixOf(title.words, line.words)
      if (at !== null && /^[\p{L}\p{N}][\p{L}\p{N} .&'’-]{1,40}$/u.test(line.words.slice(at))) return outletAt(text, [line.span[0] + at, line.span[1]])
    }
  }
  for (const line of tail.slice(-8)) {
    const holder = HOLDER.exec(line.words)
    if (!holder || lineKind(line.words) !== 'copyright') continue
    const name = holder[1]?.replace(/[\s.]+$/, '').replace(/\s(?:All|Inc|Ltd|LLC|GmbH)$/i, '').replace(/\s\d{4}$/, '')
    if (!name || !/^\p{Lu}/u.test(name) || AGENCIES.test(name) || /^(?:all|alle|tous|todos|tutti|copyright|this)\b/i.test(name)) continue
    const at = line.span[0] + holder.index + holder[0].lastIndexOf(holder[1]!)
    return outletAt(text, [at, at + name.length])
  }
  return null
}

function outletAt(text: string, span: Span): Header['outlet'] {
  return { name: text.slice(span[0], span[1]), span }
}

function moved(line: Line, by: number): Line {
  return { ...line, span: [line.span[0] + by, line.span[1] + by] }
}
