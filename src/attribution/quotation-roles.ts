import type { Attribution, Quotation } from '../text/records.ts'
import { contains, inTextOrder, lengthOf, overlaps, textOf, type Span } from '../text/span.ts'
import type { Quoted } from '../text/quotations.ts'
import { BODIES, OUTLET_NOUNS } from './en/nouns.ts'
import { MARKING, NAMING, SMALL, WORKS } from './en/quoted-words.ts'
import { isVerb, type Reading } from './reading.ts'

/** From how many words on nobody merely holds words at arm's length. */
const LONG = 5

/** Sorts the outermost quotations: said by someone, a word held at arm's length, a work's title, or none of these. */
export function rolesOfQuotations(reading: Reading, attributions: readonly Attribution[]): Quotation[] {
  const { document } = reading
  const spans = attributions.flatMap((one) => one.content.map((span) => ({ span, one }))).sort((a, b) => inTextOrder(a.span, b.span))
  let next = 0
  let open: typeof spans = []
  return document.quotations.filter((quoted) => quoted.depth === 0).map((quoted, i) => {
    while (next < spans.length && spans[next]!.span[0] < quoted.span[1]) open.push(spans[next++]!)
    open = open.filter(({ span }) => span[1] > quoted.span[0])
    const holder = holderOf(quoted, open.map(({ one }) => one))
    return { id: `q${i + 1}`, span: quoted.span, words: textOf(document.text, quoted.span), ...verdict(reading, quoted, holder), attribution: holder?.id ?? null }
  })
}

/** The attribution with the shortest content of those that hold the quotation, or share words with it. */
function holderOf(quoted: Quoted, attributions: readonly Attribution[]): Attribution | undefined {
  const within = attributions.filter((one) => one.content.some((span) => contains(span, quoted.inside)))
  const found = within.length > 0 ? within : attributions.filter((one) => one.content.some((span) => overlaps(span, quoted.inside)))
  return found.reduce<Attribution | undefined>((short, one) => (short && lengthOf(short.content) <= lengthOf(one.content) ? short : one), undefined)
}

function verdict(reading: Reading, { span, inside }: Quoted, holder: Attribution | undefined): Pick<Quotation, 'role' | 'confidence'> {
  const { tokens, text } = reading.document
  let from = 0
  let high = tokens.length
  while (from < high) { // first token of the quotation
    const middle = (from + high) >> 1
    if (tokens[middle]!.span[0] >= inside[0]) high = middle
    else from = middle + 1
  }
  let to = from
  while (to < tokens.length && tokens[to]!.span[1] <= inside[1]) to++
  const words = tokens.slice(from, to).filter(({ word }) => /[\p{L}\p{N}]/u.test(word))
  const before = text.slice(Math.max(0, span[0] - 48), span[0]).toLowerCase().trimEnd().replace(/[,:]$/, '')
  const short = words.length < LONG
  const titled = isTitled(words.map(({ word }) => word))
  const named = titled && words.length >= 2 && words.length <= 12 && holder?.kind === 'mixed' && lengthOf(holder.content) > 1.5 * lengthOf([inside]) && holder.content.every(([start]) => start !== span[0]) // said that “The Long Harbour” …
  if (holder && !named && !(short && (NAMING.test(before) || isThoughtAbout(holder, inside)))) return { role: 'content', confidence: holder.confidence }
  if (titled && words.length <= 12 && WORKS.test(before)) return { role: 'title', confidence: 0.8 }
  if (short && NAMING.test(before)) return { role: 'scare', confidence: 0.7 }
  if (MARKING.test(before) || (words.length <= 1 && /^(?:\P{L}*\p{L}?\P{L}*|.*\d.*)$/u.test(words[0]?.word ?? ''))) return { role: 'other', confidence: 0.6 }
  const last = words.at(-1)?.word.toLowerCase() ?? ''
  const nickname = words.length <= 3 && /(?:^|\s)the$/.test(before) && !OUTLET_NOUNS.has(last) && !BODIES.has(last) && !/courier|gazette|chronicle|mirror|star|sun$/.test(last) // the “Iron Lady”
  if (titled && words.length >= 2 && words.length <= 12 && !nickname) return { role: 'title', confidence: 0.7 }
  let verb = false
  for (let i = from; i < to; i++) verb ||= isVerb(reading, i)
  const goesOn = /^\p{Ll}/u.test(words[0]?.word ?? '') && /^["”’»']*\s+\p{Ll}/u.test(text.slice(inside[1], inside[1] + 8))
  if (words.length < LONG && (!verb || words.length < LONG - 1 || goesOn)) return { role: 'scare', confidence: 0.7 }
  return { role: 'other', confidence: 0.5 }
}

/** "Nobody believes in the “new era”": a thought is reported, not words. */
function isThoughtAbout({ mode, kind, content }: Attribution, inside: Span): boolean {
  return mode === 'thought' && kind !== 'direct' && lengthOf(content) > 1.5 * lengthOf([inside])
}

/** All long words begin with a capital, but for those that titles write small. */
function isTitled(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && !SMALL.has(word))
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
}
