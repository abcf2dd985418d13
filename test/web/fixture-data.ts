/**
 * Invented statements and articles in the shapes of the API, messier than most real ones: for looking at the workbench and for its
 * browser stories without a ledger. Places, bodies and persons do not exist.
 */
import type {
  ArticlePage, ArticleRef, SpeakerRef, StatementPage, StatementSummary, Variant,
} from '../../src/api/index.ts'
import type { CellType, StackCell } from '../../src/text/records.ts'
import type { Span } from '../../src/text/span.ts'

export interface Printing {
  readonly outlet: string
  readonly date: string | null
  readonly title: string
  readonly record?: boolean
  readonly speaker: string | null
  readonly role?: string
  readonly voice?: 'own'
  readonly place?: 'headline' | 'lead' | 'body'
  /** The sentence with the passage between { and }, an interrupted one in several; the source between < and >, the cue between / and /. */
  readonly sentence: string
  readonly relays?: readonly string[]
  readonly match?: Variant['match']
  /** Cells by column: `=` same, `-` absent, `-…` absent and marked, '' empty, else a type's sign and the words. */
  readonly cells: readonly string[]
  readonly kind?: Variant['kind']
}

export const id = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')

const SIGNS: Record<string, CellType> = { r: 'replaced', n: 'name-spelling', '#': 'number', '!': 'negation', '~': 'hedge', c: 'case', p: 'punctuation', '+': 'only-here' }

function cellOf(code: string, base: string | undefined): StackCell {
  const cell = (type: CellType, words: string, marked = false): StackCell => ({ type, words, spans: [], marked })
  if (code === '=') return cell('same', base ?? '')
  if (code === '-') return cell('absent', '')
  if (code === '-…') return cell('absent', '', true)
  if (code === '') return cell('empty', '')
  return cell(SIGNS[code[0]!]!, code.slice(2))
}

interface Parsed { text: string; content: Span[]; source: Span[]; cue: Span[] }

/** Reads the marks of a sentence; offsets count from `at`. */
function parse(sentence: string, at: number): Parsed {
  const parsed: Parsed = { text: '', content: [], source: [], cue: [] }
  const open: { [role in 'content' | 'source' | 'cue']?: number | undefined } = {}
  const end = (role: 'content' | 'source' | 'cue') => {
    parsed[role].push([at + open[role]!, at + parsed.text.length])
    open[role] = undefined
  }
  for (const sign of sentence) {
    if (sign === '{') open.content = parsed.text.length
    else if (sign === '}') end('content')
    else if (sign === '<') open.source = parsed.text.length
    else if (sign === '>') end('source')
    else if (sign === '/') {
      if (open.cue === undefined) open.cue = parsed.text.length
      else end('cue')
    } else parsed.text += sign
  }
  return parsed
}

const words = (text: string, spans: readonly Span[]) => spans.map(([a, b]) => text.slice(a, b)).join(' … ')
const when = (date: string | null): ArticleRef['published'] => date === null ? null : {
  as_printed: date, edtf: date, earliest: date.length === 10 ? `${date}T00:00:00Z` : date, latest: date.length === 10 ? `${date}T23:59:59Z` : date, basis: 'given', spans: [],
}

const BEFORE = ['The harbour at Lessa handles a third of the coast’s grain, and has worked at half its pace since April.\n\n']
const AFTER = ['\n\nNeither account could be checked on the ground. At least 40 people were waiting on the quay, according to the Seamen’s Aid Committee, which called the ‘inspections’ a pretext.\n\nREAD MORE: Five things about the port\n\n“We have photographs of the queue, taken from the lighthouse,” said Ona Verrin of the committee. The Coast Guard believes the ships were never registered.\n\nShare this article · 12 comments']

export interface Made { page: StatementPage; articles: ArticlePage[] }

/** A statement's page and its articles, from its base wording in columns and its printings, the first of which is the base. */
export function makeStatement(name: string, base: readonly string[], printings: readonly Printing[], more: Partial<StatementPage> = {}): Made {
  const statement = id(name)
  const articles: ArticlePage[] = []
  const variants = printings.map((printing, i): Variant => {
    const head = `${printing.title}\n\n`
    const lead = printing.place === 'headline' ? '' : head + BEFORE[0]
    const parsed = parse(printing.sentence, lead.length)
    const text = `${lead}${parsed.text}${AFTER[0]}`
    const article: ArticleRef = {
      id: `a-${id(name)}-${i}`, title: printing.title, outlet: { id: id(printing.outlet), name: printing.outlet },
      url: `https://${id(printing.outlet)}.example/${i}`, published: when(printing.date), record: printing.record ?? false,
    }
    const own = printing.voice === 'own'
    const speaker: SpeakerRef | null = own || printing.speaker === null ? null : { id: id(printing.speaker), name: printing.speaker, type: 'person' }
    const passage = `p-${id(name)}-${i}`
    const first = parsed.content[0]!
    const last = parsed.content.at(-1)!
    const around: Span = [lead.length, lead.length + parsed.text.length]
    const relays = (printing.relays ?? []).map((outlet) => ({ outlet, cue: 'reported', spans: [] as Span[] }))
    articles.push(articleOf(article, text, printing.place === 'headline' ? null : [0, printing.title.length], {
      id: passage, ...parsed, kind: printing.kind ?? 'direct', speaker, role: printing.role ?? null, relays, statement, outlets: new Set(printings.map(({ outlet }) => outlet)).size, own,
      place: printing.place ?? 'body',
    }))
    const passageOf = (spans: Span[]) => spans.length === 0 ? null : { spans, words: words(text, spans) }
    return {
      passage, article, snapshot: `s-${article.id}`, text_sha256: `${i}a7f3c9e2b5d81046`.repeat(4).slice(0, 64), voice: own ? 'own' : 'attribution',
      place: own ? printing.place ?? 'body' : null, content: { spans: parsed.content, words: words(text, parsed.content) },
      source: passageOf(parsed.source), cue: passageOf(parsed.cue), before: text.slice(around[0], first[0]), after: text.slice(last[1], around[1]), goes_on: null, around,
      kind: own ? 'own' : printing.kind ?? 'direct', mode: own ? null : 'speech', stance: own ? null : 'denies', cue_distance: own ? null : 'neutral', speaker,
      role: printing.role ?? null, relays, said_at: null, confidence: 0.93 - i * 0.03, match: i === 0 ? null : printing.match ?? 'trimmed', changes: [],
      reader: 'sayso 0.1.0', decided: { verdict: null, decisions: [] },
    }
  })
  const outlets = new Set(printings.map(({ outlet }) => outlet))
  const speakers = new Map<string, number>()
  for (const { speaker } of variants) if (speaker) speakers.set(speaker.name, (speakers.get(speaker.name) ?? 0) + 1)
  const dates = variants.flatMap(({ article }) => article.published?.earliest ?? []).sort()
  const summary: StatementSummary = {
    id: statement, wording: variants[0]!.content.words, kind: 'direct', mode: 'speech',
    speakers: [...speakers].sort((a, b) => b[1] - a[1]).map(([speaker, n]) => ({ id: id(speaker), name: speaker, type: 'person', variants: n, articles: n, one: true })),
    named: variants[0]!.speaker?.name ?? null, stance: 'denies', stances: [{ stance: 'denies', variants: variants.filter(({ voice }) => voice !== 'own').length }],
    cue: variants[0]!.cue?.words ?? '', cue_distance: 'neutral',
    first_reported: dates[0] ?? null, last_reported: dates.at(-1) ?? null, outlets: outlets.size, articles: printings.length, variants: printings.length,
    wordings: new Set(printings.map(({ cells }) => cells.join())).size, own_voice: variants.filter(({ voice }) => voice === 'own').length, confidence: 0.93,
  }
  const rows = printings.map(({ cells }, i) => ({
    passage: variants[i]!.passage,
    cells: i === 0 ? base.map((words): StackCell => words === '' ? cellOf('', '') : { type: 'base', words, spans: [], marked: false }) : cells.map((code, c) => cellOf(code, base[c])),
  }))
  return {
    articles,
    page: {
      statement: summary, aliases: [], independent_origins: { min: 1, max: 2, why: ['All printings but one share a run of nine words.', 'The Meridian names no outlet and prints no words of its own: it may stand alone.'] },
      variants, stack: { rows }, relations: [], linked: [], figures: [], evidence: [], denials: [], hidden: { thoughts: 0, doubtful: 0 }, ...more,
    },
  }
}

interface ArticleMarks extends Parsed {
  id: string; kind: 'direct' | 'mixed' | 'indirect' | 'own'; speaker: SpeakerRef | null; role: string | null; place: 'headline' | 'lead' | 'body'
  relays: readonly { outlet: string; cue: string; spans: Span[] }[]; statement: string; outlets: number; own: boolean
}

function articleOf(article: ArticleRef, text: string, title: Span | null, mark: ArticleMarks): ArticlePage {
  const find = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length]
  const at = (part: string): Span[] => text.includes(part) ? [find(part)] : []
  const other = (name: string, content: string, source: string, cue: string, more: object) => ({
    id: `${article.id}-${name}`, source: at(source), cue: at(cue), content: at(content), words: { source, cue, content }, kind: 'indirect' as const, mode: 'speech' as const,
    stance: 'asserts' as const, cue_distance: 'neutral' as const, nested_in: null, speaker: { id: id(source), name: source, type: 'organisation' as const }, role: null, relays: [],
    confidence: 0.81, statement: null, outlets: 1, read: null, decided: { verdict: null, decisions: [] }, ...more,
  })
  const attributions = [
    ...(mark.own ? [] : [other('main', '', '', '', {
      id: mark.id, source: mark.source, cue: mark.cue, content: mark.content, words: { source: words(text, mark.source), cue: words(text, mark.cue), content: words(text, mark.content) },
      kind: mark.kind === 'own' ? 'direct' : mark.kind, stance: 'denies', speaker: mark.speaker, role: mark.role, relays: mark.relays, confidence: 0.93, statement: mark.statement, outlets: mark.outlets,
    })]),
    other('aid', 'At least 40 people were waiting on the quay', 'the Seamen’s Aid Committee', 'according to', { statement: 'queue', outlets: 3 }),
    other('lights', '“We have photographs of the queue, taken from the lighthouse,”', 'Ona Verrin of the committee', 'said', { kind: 'direct', role: 'committee', speaker: { id: 'ona-verrin', name: 'Ona Verrin', type: 'person' }, confidence: 0.97 }),
    other('belief', 'the ships were never registered', 'The Coast Guard', 'believes', { mode: 'thought', confidence: 0.55 }),
  ].filter(({ content }) => content.length > 0)
  return {
    article, text, snapshot: { id: `s-${article.id}`, text_sha256: '7f3ac91e'.repeat(8), bytes_sha256: '51c20b44'.repeat(8), media_type: 'text/html', added_at: '2031-05-06T09:12:44Z', path: `clippings/${article.id}.html` },
    snapshots: [{ id: `s-${article.id}`, added_at: '2031-05-06T09:12:44Z' }], reader: 'sayso 0.1.0', language: { code: 'en', analysed: true, reason: null },
    title: title && { spans: [title], words: text.slice(...title) }, marked: [], boilerplate: ['READ MORE: Five things about the port', 'Share this article · 12 comments'].map((part) => ({ spans: [find(part)], words: part })),
    attributions,
    own_voice: [
      ...(mark.own ? [{ id: mark.id, spans: mark.content, place: mark.place, statement: mark.statement }] : []),
      { id: `${article.id}-own`, spans: at('Neither account could be checked on the ground.'), place: 'body' as const, statement: null },
    ],
    quotations: [{ id: `${article.id}-q`, span: find('‘inspections’'), role: 'scare' }], figures: [{ id: `${article.id}-f`, spans: at('At least 40 people'), words: 'At least 40 people', value: 40, min: 40, max: null, unit: 'people', counts: 'waiting', whom: 'people', stated_by: `${article.id}-aid` }],
    evidence: [{ id: `${article.id}-e`, spans: at('photographs of the queue'), words: 'photographs of the queue', type: 'photograph', cited_by: `${article.id}-lights`, shown: 'described' }],
    hidden: { thoughts: 1, doubtful: 2 }, hidden_claims: { figures: 1, evidence: 0 }, rejected: 0,
  }
}
