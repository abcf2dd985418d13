import { lineKind } from './boilerplate-lines.ts'
import { AUTHOR_NOTE, TAIL_RULES, type BoilerplateKind } from './boilerplate-rules.ts'
import { sameTitle, type Header } from './header.ts'
import { foldTitle, linesOf, type Line } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Span } from './span.ts'

export type { BoilerplateKind } from './boilerplate-rules.ts'

/** Something on the page that is not article text, and why it is held to be so. */
export interface Boilerplate {
  readonly span: Span
  readonly kind: BoilerplateKind
}

/** A tag that was left in the text: <post id="1">, </post>, <br>. Not <GM>, a share's symbol, nor <Vell Industries>. */
const MARKUP = new RegExp(
  String.raw`<\/[A-Za-z][A-Za-z0-9-]{0,30}>|<[A-Za-z][A-Za-z0-9-]{0,30}\s[^<>]{0,500}?=[^<>]{0,1000}>` +
  String.raw`|<(?:a|b|i|p|u|s|q|br|hr|em|li|ul|ol|td|tr|th|h[1-6]|div|span|strong|DIV|SPAN|STRONG|table|tbody|blockquote|img|script|style|cite|sup|sub|small|code|pre)\s?\/?>` +
  String.raw`|<[a-z]{2,30}\s?\/>`, 'gu')
/** A line that is surely article text: long enough, and ended like a sentence. */
const PROSE = /[.!?。！？।؟…]["'”’»)\]]*$/u
const SHORTEST_PROSE = 60

/**
 * Finds what is not article text: share labels, counters, credits, copyright lines, teasers, and the headline's repeats.
 * The headline itself is kept, and so is every line that no rule knows whole. Bylines, dates and site names are believed only
 * before the first and after the last line of prose, or beside other boilerplate.
 *
 * @returns in text order, not overlapping; whole lines, or the part of a line behind its last sentence, or a tag
 */
export function findBoilerplate(text: string, header: Header): Span[] {
  return labelBoilerplate(text, header).map(({ span }) => span)
}

/** The same, with the kind of each. */
export function labelBoilerplate(text: string, header: Header): Boilerplate[] {
  const lines = linesOf(text)
  const plain = lines.map(({ words }) => lineKind(words))
  const whole = wholeLines(text, lines, plain, header)
  const kinds = lines.map((line, i) => line.span[0] === header.title?.[0] || !whole[i] ? null : plain[i]!)
  markRepeats(text, header, lines, kinds)
  markEdges(lines.map((line, i) => whole[i] ? line : null), kinds, header)
  markAuthor(text, lines, kinds)
  const found: Boilerplate[] = []
  for (const [i, line] of lines.entries()) {
    const kind = kinds[i]
    if (kind) found.push({ span: line.span, kind })
    else found.push(...insideLine(line))
  }
  return found
}

/** Which lines are paragraphs of their own: a line in the middle of a wrapped sentence may read "share." and be none. */
function wholeLines(text: string, lines: readonly Line[], kinds: readonly (BoilerplateKind | null)[], header: Header): boolean[] {
  const paragraphs = paragraphsOf(text)
  const starts = new Set(paragraphs.map(([start]) => start))
  const ends = new Set(paragraphs.map(([, end]) => end))
  const known = (i: number) => kinds[i] !== undefined && kinds[i] !== null
  const cutOff = (before: Line | undefined, i: number) =>
    before !== undefined && before.words.length >= 45 && !PROSE.test(before.words) && !/[:;,]$/.test(before.words) && before.span[0] !== header.title?.[0] && !known(i)
  return lines.map(({ span, afterBlank }, i) =>
    (afterBlank || !cutOff(lines[i - 1], i - 1)) && (starts.has(span[0]) || (!afterBlank && known(i - 1))) && (ends.has(span[1]) || (known(i + 1) && known(i))))
}

/** The headline again, with or without the outlet's name, or cut short with an ellipsis. */
function markRepeats(text: string, header: Header, lines: readonly Line[], kinds: (BoilerplateKind | null)[]): void {
  if (!header.title) return
  const title = text.slice(...header.title)
  const folded = foldTitle(title)
  if (folded.length < 8) return
  for (const [i, line] of lines.entries()) {
    if (line.span[0] === header.title[0] || line.words.length > title.length + 80) continue
    const cut = /(?:…|\.{3})$/.test(line.words) && line.words.length >= 30 && folded.startsWith(foldTitle(line.words))
    if (cut || sameTitle(title, line.words)) kinds[i] = 'repeat'
  }
}

/** Applies the rules that hold only at the edges: from either end up to the first line of prose, and beside boilerplate. */
function markEdges(lines: readonly (Line | null)[], kinds: (BoilerplateKind | null)[], header: Header): void {
  const prose = lines.map((line, i) => line === null || (kinds[i] === null && line.words.length >= SHORTEST_PROSE && PROSE.test(line.words)))
  const first = prose.indexOf(true)
  const last = prose.lastIndexOf(true)
  for (const [i, line] of lines.entries()) {
    if (line === null || kinds[i] !== null || line.span[0] === header.title?.[0]) continue
    if (i > last || i === lines.length - 1) kinds[i] = lineKind(line.words, 'bottom')
    else if (i < first || isMarked(kinds[i - 1]) || isMarked(kinds[i + 1])) kinds[i] = lineKind(line.words, 'edge')
  }
}

/** Whether a neighbour makes it likely that this line is boilerplate too. */
function isMarked(kind: BoilerplateKind | null | undefined): boolean {
  return kind === 'share' || kind === 'byline' || kind === 'counter' || kind === 'date' || kind === 'repeat'
}

/** An author's line at the end, if the article speaks of nobody by that name. */
function markAuthor(text: string, lines: readonly Line[], kinds: (BoilerplateKind | null)[]): void {
  for (let i = lines.length - 1, seen = 0; i > 0 && seen < 2; i--) {
    if (kinds[i] !== null) continue
    seen++
    const { words, span } = lines[i]!
    const surname = words.length <= 500 ? AUTHOR_NOTE.exec(words)?.[1]?.split(' ').at(-1) : undefined
    if (!surname || !/ /.test(AUTHOR_NOTE.exec(words)![1]!)) continue
    const elsewhere = lines.some((line, at) => at !== i && kinds[at] === null && line.words.includes(surname))
    if (!elsewhere && span[0] > text.length / 2) kinds[i] = 'byline'
  }
}

/** Tags, and credits behind the last sentence of a line that is article text. */
function insideLine(line: Line): Boilerplate[] {
  const found: Boilerplate[] = []
  const [from] = line.span
  if (line.words.includes('<')) {
    for (const tag of line.words.matchAll(MARKUP)) found.push({ span: [from + tag.index, from + tag.index + tag[0].length], kind: 'markup' })
  }
  const ending = Math.max(0, line.words.length - 500)
  const words = line.words.slice(ending)
  for (const { kind, pattern } of TAIL_RULES) {
    const tail = pattern.exec(words)
    if (!tail) continue
    const span: Span = [from + ending + tail.index, line.span[1]]
    return [...found.filter((tag) => tag.span[1] <= span[0]), { span, kind }]
  }
  return found
}
