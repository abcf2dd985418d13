import type { Attribution, Quotation } from '../text/records.ts'
import { contains, inTextOrder, lengthOf, overlaps, textOf } from '../text/span.ts'
import type { Quoted } from '../text/quotations.ts'
import { isVerb, type Reading } from './reading.ts'

const WORKS = /(?:book|novel|film|movie|song|album|show|series|programme|program|episode|play|paper|article|essay|column|memoir|documentary|podcast|report|study|titled|entitled|called|headlined|hit|magazine|poem)$/

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
  if (holder) return { role: 'content', confidence: holder.confidence }
  const { tokens } = reading.document
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
  const long = words.filter(({ word }) => word.length > 3)
  const capital = long.filter(({ word }) => /^\p{Lu}/u.test(word)).length
  const before = reading.document.text.slice(Math.max(0, span[0] - 24), span[0]).toLowerCase().trimEnd().replace(/[,:]$/, '')
  let verb = false
  for (let i = from; i < to; i++) verb ||= isVerb(reading, i)
  if (words.length >= 1 && words.length <= 12 && (WORKS.test(before) || words.length >= 2) && capital === long.length && long.length > 0) return { role: 'title', confidence: 0.7 }
  if (words.length <= 4 && !(verb && words.length === 4)) return { role: 'scare', confidence: 0.7 }
  return { role: 'other', confidence: 0.5 }
}
