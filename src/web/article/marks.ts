import type { ArticleAttribution, ArticlePage, Decided } from '../../api/index.ts'
import { decidedText } from '../decide/decided-text.ts'
import type { Draft } from '../by-hand/draft.ts'
import { quantityOf, type Quantity } from '../../text/quantity.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import { texts } from '../texts.ts'

export type Layer = 'speech' | 'thought' | 'figures' | 'evidence' | 'own'
export const LAYERS: readonly Layer[] = ['speech', 'thought', 'figures', 'evidence', 'own']
export const FIRST_LAYERS: readonly Layer[] = ['speech', 'figures', 'evidence']

export interface Mark {
  readonly span: Span
  readonly role: 'content' | 'source' | 'cue' | 'own' | 'figure' | 'evidence' | 'scare' | 'boilerplate'
  /** What it belongs to: an attribution, own-voice sentence, figure or piece of evidence. */
  readonly id: string
  /** The first span of its passage: where the margin note stands and the keyboard stops. */
  readonly first: boolean
  /** How deep inside other attributions; 0 for the outermost. */
  readonly depth: number
  /** What people decided on it. */
  readonly verdict: Decided['verdict']
  /** A person added it. */
  readonly added?: boolean
}

export interface Note {
  readonly id: string
  /** Offset in the text at which it stands. */
  readonly at: number
  readonly title: string
  readonly lines: readonly string[]
  readonly statement: string | null
  readonly outlets: number
  readonly confidence: number | null
  readonly depth: number
  /** A person added it: no reader can say why. */
  readonly added?: boolean
  /** What people decided, in a few words; '' where nobody did. */
  readonly decided?: { readonly text: string; readonly verdict: Decided['verdict'] }
}

/** Layers named in the address, `?marks=speech,own`; the first ones where it names none. */
export function layersOf(marks: string | undefined, all: boolean): ReadonlySet<Layer> {
  if (marks === undefined) return new Set(all ? [...FIRST_LAYERS, 'thought'] : FIRST_LAYERS)
  return new Set(marks.split(',').filter((name): name is Layer => (LAYERS as readonly string[]).includes(name)))
}

/** What is marked in an article and what stands in its margin. `active` is marked whatever the layers say. */
export function markArticle(page: ArticlePage, layers: ReadonlySet<Layer>, active: string | null): { marks: Mark[]; notes: Note[] } {
  const marks: Mark[] = []
  const notes: Note[] = []
  const put = (role: Mark['role'], id: string, spans: readonly Span[], depth = 0, verdict: Decided['verdict'] = null, added = false) => {
    for (const [i, span] of spans.entries()) marks.push({ span, role, id, first: i === 0, depth, verdict, ...(added ? { added } : {}) })
  }
  const depth = depthOf(page.attributions)
  const byId = new Map(page.attributions.map((attribution) => [attribution.id, attribution]))
  for (const attribution of page.attributions) {
    if (!layers.has(attribution.mode === 'thought' ? 'thought' : 'speech') && attribution.id !== active) continue
    const nested = depth(attribution.id)
    put('content', attribution.id, attribution.content, nested, attribution.decided.verdict, isAdded(attribution))
    put('source', attribution.id, attribution.source, nested)
    put('cue', attribution.id, attribution.cue, nested)
    notes.push(noteOfAttribution(attribution, nested, attribution.nested_in === null ? undefined : byId.get(attribution.nested_in)))
  }
  for (const own of page.own_voice) {
    if (!layers.has('own') && own.id !== active) continue
    put('own', own.id, own.spans)
    notes.push({ id: own.id, at: own.spans[0]?.[0] ?? 0, title: texts.article.own, lines: [], statement: own.statement, outlets: 0, confidence: null, depth: 0 })
  }
  if (layers.has('own')) for (const { id, span, role } of page.quotations) {
    if (role !== 'scare') continue
    put('scare', id, [span])
    notes.push({ id, at: span[0], title: texts.article.scare, lines: [], statement: null, outlets: 0, confidence: null, depth: 0 })
  }
  if (layers.has('figures')) for (const figure of page.figures) {
    put('figure', figure.id, figure.spans)
    const by = figure.stated_by === null ? texts.article.own : byId.get(figure.stated_by)?.speaker?.name ?? ''
    notes.push({ id: figure.id, at: figure.spans[0]?.[0] ?? 0, title: texts.article.figure(figureOf(figure)), lines: by ? [by] : [], statement: null, outlets: 0, confidence: null, depth: 0 })
  }
  if (layers.has('evidence')) for (const evidence of page.evidence) {
    put('evidence', evidence.id, evidence.spans)
    const by = evidence.cited_by === null ? '' : byId.get(evidence.cited_by)?.speaker?.name ?? ''
    const title = texts.article.evidence(texts.evidenceTypes[evidence.type] ?? evidence.type, evidence.shown ? texts.statement.shown[evidence.shown] ?? evidence.shown : '')
    notes.push({ id: evidence.id, at: evidence.spans[0]?.[0] ?? 0, title, lines: by ? [by] : [], statement: null, outlets: 0, confidence: null, depth: 0 })
  }
  notes.sort((a, b) => a.at - b.at)
  return { marks, notes }
}

/** By a person's decision that is not replaced, and by no reader since. */
const isAdded = ({ decided, confidence }: ArticleAttribution): boolean => confidence === 1 && decided.decisions.some(({ what, state }) => what === 'attribute' && state !== 'replaced')

function noteOfAttribution(attribution: ArticleAttribution, depth: number, outer: ArticleAttribution | undefined): Note {
  const lines: string[] = []
  if (attribution.role) lines.push(attribution.role)
  if (outer) lines.push(texts.article.nested(outer.speaker?.name ?? outer.words.source))
  for (const relay of attribution.relays) lines.push(texts.article.relay(relay.outlet))
  if (attribution.mode === 'thought') lines.push(texts.modes.thought)
  if (attribution.stance !== 'asserts') lines.push(texts.stances[attribution.stance])
  const distance = texts.distances[attribution.cue_distance]
  if (distance) lines.push(`“${attribution.words.cue}”: ${distance}`)
  return {
    id: attribution.id, at: attribution.content[0]?.[0] ?? 0, title: attribution.speaker?.name ?? (attribution.words.source || texts.article.nobody), lines,
    statement: attribution.statement, outlets: attribution.outlets, confidence: attribution.confidence, depth, ...(isAdded(attribution) ? { added: true } : {}), decided: { text: decidedText(attribution.decided), verdict: attribution.decided.verdict },
  }
}

/** `≥ 40 people waiting`: the number as the figures page has it, and what it counts. */
export function figureOf({ counts, whom, words, ...quantity }: Pick<ArticlePage['figures'][number], keyof Quantity | 'counts' | 'whom' | 'words'>): string {
  if (quantity.value === null && quantity.min === null && quantity.max === null) return words
  return [quantityOf(quantity), whom, counts].filter(Boolean).join(' ')
}

function depthOf(attributions: readonly ArticleAttribution[]): (id: string) => number {
  const outer = new Map(attributions.map(({ id, nested_in: by }) => [id, by]))
  return (id) => {
    let depth = 0
    for (let by = outer.get(id); by != null && depth < 4; by = outer.get(by)) depth++
    return depth
  }
}

/** The parts of an attribution that is being set, and nothing else. */
export function marksOfDraft({ parts }: Draft): Mark[] {
  return (['content', 'source', 'cue'] as const).flatMap((role) => parts[role].map((span, i): Mark => ({ span, role, id: 'draft', first: i === 0, depth: 0, verdict: null })))
}

/** Stretches inside paragraphs that are no article text, where they are not the whole paragraph. */
export function marksOfBoilerplate(paragraphs: readonly Span[], boilerplate: ArticlePage['boilerplate']): Mark[] {
  return boilerplate.flatMap(({ spans }) => spans).flatMap((span) => (paragraphs.some((paragraph) => overlaps(paragraph, span) && !contains(span, paragraph))
    ? [{ span, role: 'boilerplate' as const, id: '', first: false, depth: 0, verdict: null }] : []))
}

/** Whether a paragraph is article text, partly or wholly something else. */
export function isBoilerplate(paragraph: Span, boilerplate: ArticlePage['boilerplate']): boolean {
  return boilerplate.some(({ spans }) => spans.some((span) => contains(span, paragraph)))
}
