/**
 * Made articles with their analyses, for tests and timings of the ledger: invented speakers and places, a share of the
 * sayings printed by several outlets, whole or with the start missing. The same seed gives the same articles.
 */
import type { Analysis, Attribution, LinkPassage, OwnVoice } from '../src/text/records.ts'
import type { Span } from '../src/text/span.ts'
import type { ArticleGiven, ComparisonGiven, Ledger } from '../src/ledger/index.ts'
import { passagesOf } from '../src/linking/index.ts'
import { sha256 } from '../src/ledger/ids.ts'
import { seeded } from './shared.ts'

export interface MadeArticle {
  readonly given: ArticleGiven
  readonly text: string
  readonly published_at: string
  readonly analysis: Analysis
}

const OUTLETS = ['Orrin Wire', 'Harbour Post', 'Vell Courier', 'The Meridian', 'Radio Tarn', 'Coast Daily', 'Lake Gazette', 'North Line']
const GIVEN = ['Ada', 'Bero', 'Cila', 'Doran', 'Elke', 'Ferin', 'Gesa', 'Harun', 'Ilja', 'Jorun']
const SURNAMES = ['Brenn', 'Castor', 'Dellin', 'Esker', 'Farrow', 'Gantz', 'Hollen', 'Istvar', 'Jarle', 'Kesten']
const WORDS = `convoy bridge checkpoint ministry harvest ferry customs valley signal garrison pipeline mountain village letter council
  tribunal depot schedule storm engineer clinic harbour shipment border witness inspector ration turbine archive ballot cement
  delegation embargo furnace granary hangar island junction kiln lantern market node orchard quarry reservoir seminar tunnel`.split(/\s+/)
const SYLLABLES = ['ba', 'cor', 'del', 'fi', 'gan', 'hu', 'jor', 'ka', 'lem', 'mu', 'nar', 'pol', 'ri', 'sta', 'tev', 'vo', 'wen', 'zi']
/** Common words and 5,832 rare ones, so that clauses made apart seldom meet. */
const VOCABULARY = [...WORDS, ...SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => a + b + c)))]
const VERBS = ['was closed', 'will reopen', 'has failed', 'was searched', 'is guarded', 'had burned', 'was counted', 'must be repaired']

/** @param perArticle - attributions of one article; about one in eight is a saying that others print too */
export function madeArticle(index: number, { seed = 1, perArticle = 25, repeated = 0.12, pool = 400 } = {}): MadeArticle {
  const random = seeded(seed * 1_000_003 + index)
  const pick = <T>(list: readonly T[], from = random): T => list[Math.floor(from() * list.length)]!
  const clause = (from = random): string => `the ${pick(WORDS, from)} near the ${pick(VOCABULARY, from)} ${pick(VERBS, from)} before the ${pick(VOCABULARY, from)}`
  let text = ''
  const put = (words: string): Span => {
    const start = text.length
    text += words
    return [start, text.length]
  }
  const attributions: Attribution[] = []
  const own_voice: OwnVoice[] = []
  const title = put(`${pick(WORDS)} and ${pick(WORDS)}: report ${index}`)
  put('\n\n')
  for (let i = 0; i < perArticle; i++) {
    const shared = random() < repeated
    const number = Math.floor(random() * pool)
    const from = shared ? seeded(seed * 7919 + number) : random
    const name = `${pick(GIVEN, from)} ${pick(SURNAMES, from)}`
    let words = `${clause(from)} and ${clause(from)}${shared ? ` ${number}` : ` ${index} ${i}`}`
    if (shared && random() < 0.3) words = words.slice(words.indexOf(' and ') + 5)
    put('“')
    const content = put(words)
    put('”, ')
    const source = put(name)
    put(' ')
    const cue = put('said')
    put('. ')
    attributions.push({
      id: `a${i + 1}`, source: [source], cue: [cue], content: [content], words: { source: name, cue: 'said', content: words },
      kind: 'direct', nested_in: null, mode: random() < 0.1 ? 'thought' : 'speech', stance: 'asserts', cue_distance: 'neutral',
      speaker: { name, type: 'person', role: 'minister', mention: 'name', spans: [source] }, relays: [], confidence: 0.5 + random() / 2,
    })
    if (i % 2 === 0) {
      const sentence = `${clause()} ${index} own ${i}.`
      own_voice.push({ id: `o${i + 1}`, spans: [put(sentence)], words: sentence, place: i === 0 ? 'lead' : 'body', confidence: 0.7 })
      put(' ')
    }
    if (i % 5 === 4) put('\n\n')
  }
  const outlet = OUTLETS[index % OUTLETS.length]!
  const day = new Date(Date.UTC(2031, 0, 1) + Math.floor(index / 5) * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')
  const first = attributions[0]
  const analysis: Analysis = {
    id: String(index),
    text_sha256: sha256(text),
    reader: { name: 'sayso', version: '0.0.0', models: ['made'], settings: {} },
    language: { code: 'en', analysed: true },
    title: { spans: [title], words: text.slice(...title) },
    outlet: { name: outlet, basis: 'given', spans: [] },
    published: { as_printed: day, edtf: day, earliest: day, latest: day, basis: 'given', spans: [] },
    boilerplate: [],
    attributions,
    own_voice,
    quotations: attributions.map((found, i) => ({
      id: `q${i + 1}`, span: [found.content[0]![0] - 1, found.content[0]![1] + 1] as const,
      words: text.slice(found.content[0]![0] - 1, found.content[0]![1] + 1), role: 'content' as const, attribution: found.id, confidence: 0.9,
    })),
    figures: first ? [{
      id: 'f1', spans: first.content, words: first.words.content, value: 3, min: 3, max: 3, modifier: '', unit: '', counts: 'killed', whom: 'people',
      cumulative: false, place: { name: 'Vell', country: null, spans: [] }, when: null, stated_by: first.id, confidence: 0.8,
    }] : [],
    evidence: first ? [{ id: 'e1', spans: first.content, words: first.words.content, type: 'satellite', cited_by: first.id, shown: 'described', confidence: 0.7 }] : [],
    allegations: first ? [{
      id: 'l1', kind: 'denial', made: 'made', accuser: null, accused: 'the council', act: { spans: first.content, words: first.words.content },
      attribution: first.id, answers: null, confidence: 0.7,
    }] : [],
    incidents: first ? [{ id: 'i1', spans: first.content, words: first.words.content, type: 'strike', place: null, when: null, figures: ['f1'], confidence: 0.6 }] : [],
    mentions: attributions.map((found, i) => ({ id: `m${i + 1}`, span: found.source[0]!, words: found.words.source, name: found.words.source, type: 'person' as const, confidence: 0.9 })),
  }
  return { given: { url: `https://news.example/${index}`, outlet }, text, published_at: day, analysis }
}

/** Hashes of runs of eight words: enough for made articles. */
export function madeSignatures({ words }: { words: string }): number[] {
  const list = words.split(' ')
  const found = new Set<number>()
  for (let i = 0; i + 8 <= list.length; i++) {
    let hash = 0
    for (const word of list.slice(i, i + 8)) for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0
    found.add(hash)
  }
  return [...found]
}

/** Same words are verbatim, words at the end of others are trimmed, all else is nothing. */
export function madeCompare(a: LinkPassage, b: LinkPassage): ComparisonGiven | null {
  if (a.words === b.words) return { match: 'verbatim', changes: [], confidence: 0.99 }
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a]
  if (!long.words.endsWith(short.words)) return null
  const missing = { spans: [[long.spans[0]![0], long.spans[0]![1] - short.words.length]] as Span[], words: long.words.slice(0, -short.words.length) }
  return long === a
    ? { match: 'trimmed', changes: [{ type: 'only-in-a', a: missing, b: null, where: 'start', marked: false }], confidence: 0.9 }
    : { match: 'trimmed', changes: [{ type: 'only-in-b', a: null, b: missing, where: 'start', marked: false }], confidence: 0.9 }
}

/** One article's whole way into the ledger, as intake does it. */
export function addMade(ledger: Ledger, { given, text, published_at, analysis }: MadeArticle, path = 'made'): { article: string; snapshot: string; known: boolean } {
  return ledger.transaction(() => {
    const added = ledger.snapshots.add({ article: given, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path, published_at })
    if (added.known) return added
    const ids = ledger.analyses.add(added.snapshot, analysis)
    const passages = passagesOf(analysis, {
      article: added.article,
      passageId: (local) => (ids.attributions.get(local) ?? ids.own_voice.get(local))!,
      speakerKey: (local) => ids.speakers.get(local) ?? null,
    })
    const signatures = passages.map(madeSignatures)
    ledger.passages.add(passages, signatures)
    for (const [i, passage] of passages.entries()) {
      for (const other of ledger.passages.candidates(passage, signatures[i]!)) {
        const found = madeCompare(passage, other)
        if (found) ledger.relations.add(passage, other, found, { direction: { from: null, basis: null }, relay: { type: 'unknown', why: 'made' } })
      }
    }
    ledger.families.settle(passages.map(({ id }) => id))
    return added
  })
}
