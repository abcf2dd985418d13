import { passagesOf, speakerKeyOf, bitsIn, type LinkingModel } from '../linking/index.ts'
import type { Analysis, Attribution, Figure, LinkPassage, Quotation } from '../text/records.ts'
import { contains, INTERRUPTION, lengthOf, overlaps, passageOf, type Passage, type Span } from '../text/span.ts'
import { partOf, sentencesOf } from '../text/passage-sentences.ts'

/** Something in a draft that can be held against the ledger. */
export interface DraftItem {
  readonly type: 'quotation' | 'attribution'
  readonly passage: LinkPassage
  /** Who is reported, and how; null for a quotation that the draft gives to nobody. */
  readonly attribution: Attribution | null
  /** Words in quotation marks. */
  readonly quoted: boolean
  /** The quotation runs on from the draft's own words, so that it shows by itself that it is a piece. */
  readonly embedded: boolean
  /** Looked for, but not missed where it is not found: words held at arm's length, or a work's title. */
  readonly aside: 'scare' | 'title' | null
}

/** What is not looked for, and why. */
export interface PassedOver {
  readonly span: Span
  readonly words: string
  readonly reason: 'scare' | 'title' | 'too-common' | 'doubtful'
}

export interface DraftItems {
  readonly items: readonly DraftItem[]
  readonly figures: readonly Figure[]
  readonly passed_over: readonly PassedOver[]
}

/** Reports without quotation marks that the reader is less sure of are as likely none: nothing is said of them. */
const LEAST_SURE = 0.5
/** Bits in the words below which nothing is looked up: they stand anywhere. */
const LEAST_BITS = 6
/** A report without quotation marks of fewer words is nothing to look for. */
const LEAST_WORDS = 5
const MOSTLY = 0.85
const ARTICLE = 'the draft'

/** What of a draft can be checked: each quotation, attribution and figure, in text order. */
export function itemsOf(text: string, analysis: Analysis, model: LinkingModel): DraftItems {
  const items: DraftItem[] = []
  const passed_over: PassedOver[] = []
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]))
  const found = passagesOf(analysis, {
    article: ARTICLE,
    passageId: (local) => `${ARTICLE} ${local}`,
    speakerKey: (local) => speakerKeyOf(attributions.get(local)?.speaker ?? null, ARTICLE)?.key ?? null,
  }).filter(({ voice }) => voice === 'attribution')
  const put = (item: DraftItem): void => {
    const { words, bits } = bitsIn(item.passage, model)
    if (words >= 2 && bits >= LEAST_BITS) items.push(item)
    else passed_over.push({ span: item.passage.spans[0]!, words: item.passage.words, reason: 'too-common' })
  }
  for (const whole of found) {
    const attribution = attributions.get(whole.id.slice(ARTICLE.length + 1))!
    const passage = withoutQuotations(whole, analysis.quotations)
    if (!passage) continue
    if (passage.kind === 'direct') put({ type: 'quotation', passage, attribution, quoted: true, embedded: runsOn(text, passage.spans[0]!), aside: null })
    else if (attribution.confidence < LEAST_SURE || isShort(passage, model)) passed_over.push({ span: passage.spans[0]!, words: passage.words, reason: 'doubtful' })
    else put({ type: 'attribution', passage, attribution, quoted: false, embedded: true, aside: null })
  }
  for (const quotation of analysis.quotations) {
    if (items.some((item) => item.quoted && item.passage.spans.some((span) => overlaps(span, quotation.span)))) continue
    const attribution = attributions.get(quotation.attribution ?? '') ?? null
    const aside = quotation.role === 'scare' || quotation.role === 'title' ? quotation.role : null
    const passage = { ...quotedPassage(text, quotation, attribution, analysis), language: analysis.language.code, published: analysis.published }
    if (aside && bitsIn(passage, model).bits < LEAST_BITS * 2) passed_over.push({ span: quotation.span, words: quotation.words, reason: aside })
    else put({ type: 'quotation', passage, attribution, quoted: true, embedded: runsOn(text, passage.spans[0]!), aside })
  }
  items.sort((x, y) => x.passage.spans[0]![0] - y.passage.spans[0]![0] || y.passage.words.length - x.passage.words.length)
  return { items, figures: analysis.figures, passed_over: passed_over.sort((x, y) => x.span[0] - y.span[0]) }
}

/** An item of several sentences, each by itself; sentences of a word or two stay with the one before. Null for a single one. */
export function bySentence(item: DraftItem): DraftItem[] | null {
  const joined: Span[] = []
  for (const sentence of sentencesOf(item.passage)) {
    const last = joined.at(-1)
    if (last && item.passage.words.slice(...sentence).split(/\s+/).length < 4) joined[joined.length - 1] = [last[0], sentence[1]]
    else joined.push(sentence)
  }
  if (joined.length < 2) return null
  return joined.map((span, i) => ({
    ...item,
    passage: { ...item.passage, ...partOf(item.passage, span), id: `${item.passage.id}.${i + 1}` },
    embedded: i === 0 && item.embedded,
  }))
}

/** Whether a figure stands in an item's words. */
export function holdsFigure({ passage }: DraftItem, figure: Figure): boolean {
  return figure.spans.every((span) => passage.spans.some((outer) => contains(outer, span)))
}

function quotedPassage(text: string, quotation: Quotation, attribution: Attribution | null, { id }: Analysis): Omit<LinkPassage, 'language' | 'published'> {
  const [start, end] = quotation.span
  const inside: Span = [start + (/^[\p{L}\p{N}]/u.test(quotation.words) ? 0 : 1), end - (/[\p{L}\p{N}]$/u.test(quotation.words) ? 0 : 1)]
  return {
    ...passageOf(text, [inside[0] < inside[1] ? inside : quotation.span]),
    id: `${ARTICLE} ${id} ${quotation.id}`, article: ARTICLE, voice: 'attribution', kind: 'direct', mode: attribution?.mode ?? 'speech',
    cue: attribution?.words.cue ?? '', cue_distance: attribution?.cue_distance ?? 'neutral',
    speaker: attribution ? speakerKeyOf(attribution.speaker, ARTICLE)?.key ?? null : null,
    speaker_name: attribution?.speaker?.name ?? null,
  }
}

/** A report without its sentences that stand in quotation marks, "that" before them aside: they are looked at by themselves. Null where none is left. */
function withoutQuotations(passage: LinkPassage, quotations: readonly Quotation[]): LinkPassage | null {
  if (passage.kind !== 'mixed') return passage
  if (mostlyQuoted(passage, quotations)) return null
  const sentences = sentencesOf(passage).map((sentence) => partOf(passage, sentence))
  const left = sentences.filter((sentence) => !mostlyQuoted(sentence, quotations))
  if (left.length === sentences.length) return passage
  return left.length === 0 ? null : { ...passage, kind: 'indirect', spans: left.flatMap(({ spans }) => spans), words: left.map(({ words }) => words).join(INTERRUPTION) }
}

function mostlyQuoted({ spans }: Passage, quotations: readonly Quotation[]): boolean {
  const quoted = spans.flatMap(([from, to]) => quotations.flatMap(({ span }): Span[] => (overlaps(span, [from, to]) ? [[Math.max(from, span[0]), Math.min(to, span[1])]] : [])))
  return lengthOf(quoted) >= MOSTLY * lengthOf(spans)
}

/** "blamed a rival", "spoke of the night": too little to look for as something that was said. */
function isShort(passage: LinkPassage, model: LinkingModel): boolean {
  const { words, plain } = bitsIn(passage, model)
  return words < LEAST_WORDS || plain < LEAST_BITS * 2
}

/** Whether quoted words run on from the words before them: they begin small, or no mark introduces them. */
function runsOn(text: string, [start]: Span): boolean {
  let at = start
  while (at < text.length && !/[\p{L}\p{N}[(…]/u.test(text[at]!)) at++
  if (/\p{Ll}/u.test(text[at] ?? '')) return true
  const before = text.slice(Math.max(0, start - 80), start).replace(/["'“”‘’„«»*_\s]+$/u, '')
  return /[\p{L}\p{N})]$/u.test(before) && !/\n[^\p{L}]*$/u.test(text.slice(Math.max(0, start - 80), start)) && !/(?:said|says|added|told|wrote|stated|declared|insisted|continued|that)$/u.test(before)
}
