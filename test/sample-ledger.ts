/**
 * A small ledger for tests: invented articles by invented outlets, read by hand, with one row of each kind and words that
 * attack whoever shows them.
 */
import { openLedger, type Ledger } from '../src/ledger/index.ts'
import { passagesOf } from '../src/linking/index.ts'
import type { Analysis, Attribution, LinkPassage } from '../src/text/records.ts'
import { passageOf, type Span } from '../src/text/span.ts'

/** Words that would run, break out or reorder where they are not taken as plain text. */
export const HOSTILE = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '=HYPERLINK("http://example.com")', '\u{202e}desrever\u{202c}',
  '</script><svg/onload=alert(1)>', '{{7*7}}', "'; DROP TABLE article; --", '\u{2028}line', '\u{0007}bell',
].join(' ')

const RELEASE = `Ministry of Harbours, Orrin. Transcript.\n\nSpokeswoman Ada Brenn said: “No ferry was stopped at the Vell crossing, and nobody was turned back on Monday.”\n`
const WIRE = `Ministry denies stopping ferries\n\nORRIN, 3 May (Orrin Wire) - “No ferry was stopped at the Vell crossing, and nobody was turned back on Monday,” the ministry said. At least 40 people were waiting, the Relief Committee said, pointing to a video.\n`
const HOSTILE_TEXT = `${HOSTILE}\n\n“${HOSTILE}” said Tam <b>Orlo</b>.\n`

export interface Sample {
  readonly ledger: Ledger
  /** Ids of the articles, in the order of adding: release, wire, hostile, Cyrillic. */
  readonly articles: readonly string[]
}

/** Everything happens at one instant, so that two samples are alike. */
export function sampleLedger(path = ':memory:'): Sample {
  const ledger = openLedger(path, { clock: () => '2031-05-04T08:00:00Z' })
  const release = read({
    attributions: [said(RELEASE, 'a1', 'Spokeswoman Ada Brenn', 'said', '“No ferry was stopped at the Vell crossing, and nobody was turned back on Monday.”', {
      speaker: { name: 'Ada Brenn', type: 'person', role: 'Spokeswoman', organisation: 'Ministry of Harbours', mention: 'name', spans: [spanOf(RELEASE, 'Ada Brenn')] },
    })],
  }, '2031-05-03')
  const wire = read({
    attributions: [
      said(WIRE, 'a1', 'the ministry', 'said', '“No ferry was stopped at the Vell crossing, and nobody was turned back on Monday,”', {
        relays: [{ outlet: 'Orrin Wire', cue: '(Orrin Wire)', spans: [spanOf(WIRE, '(Orrin Wire)')] }],
        said_at: { as_printed: 'Monday', edtf: '2031-05-02', earliest: '2031-05-02T00:00:00Z', latest: '2031-05-02T23:59:59Z', basis: 'resolved', spans: [spanOf(WIRE, 'Monday')] },
        addressee: passageOf(WIRE, [spanOf(WIRE, 'people')]), stance: 'denies',
      }),
      said(WIRE, 'a2', 'the Relief Committee', 'said', 'At least 40 people were waiting', {
        kind: 'indirect', confidence: 0.7,
        speaker: { name: 'the Relief Committee', type: 'organisation', mention: 'name', spans: [spanOf(WIRE, 'the Relief Committee')] },
      }),
    ],
    own_voice: [{ id: 'o1', ...passageOf(WIRE, [spanOf(WIRE, 'Ministry denies stopping ferries')]), place: 'headline', confidence: 0.8 }],
    quotations: [{ id: 'q1', span: spanOf(WIRE, '“No ferry was stopped at the Vell crossing, and nobody was turned back on Monday,”'), words: '“No ferry was stopped at the Vell crossing, and nobody was turned back on Monday,”', role: 'content', attribution: 'a1', confidence: 0.9 }],
    figures: [{
      id: 'f1', ...passageOf(WIRE, [spanOf(WIRE, 'At least 40')]), value: 40, min: 40, max: null, modifier: 'at least', unit: 'people', counts: 'waiting', whom: 'people',
      cumulative: false, place: { name: 'Vell', country: null, candidates: ['AT', 'CH'], spans: [spanOf(WIRE, 'Vell')] }, when: null, stated_by: 'a2', confidence: 0.8,
    }],
    evidence: [{ id: 'e1', ...passageOf(WIRE, [spanOf(WIRE, 'a video')]), type: 'video', cited_by: 'a2', shown: 'described', confidence: 0.75 }],
    allegations: [
      { id: 'g1', kind: 'allegation', made: 'reported', accuser: null, accused: 'Ministry', act: passageOf(WIRE, [spanOf(WIRE, 'stopping ferries')]), attribution: null, answers: null, confidence: 0.6 },
      { id: 'g2', kind: 'denial', made: 'made', accuser: null, accused: 'Ministry', act: passageOf(WIRE, [spanOf(WIRE, 'No ferry was stopped')]), attribution: 'a1', answers: 'g1', confidence: 0.9 },
    ],
    incidents: [{ id: 'i1', ...passageOf(WIRE, [spanOf(WIRE, 'nobody was turned back')]), type: 'other', place: null, when: null, figures: ['f1'], confidence: 0.5 }],
    mentions: [{ id: 'm1', span: spanOf(WIRE, 'Vell'), words: 'Vell', name: 'Vell', type: 'place', confidence: 0.9 }],
    boilerplate: [passageOf(WIRE, [spanOf(WIRE, 'ORRIN, 3 May (Orrin Wire) -')])],
    title: passageOf(WIRE, [spanOf(WIRE, 'Ministry denies stopping ferries')]),
  }, '2031-05-04')
  const hostile = read({
    attributions: [said(HOSTILE_TEXT, 'a1', 'Tam <b>Orlo</b>', 'said', `“${HOSTILE}”`, {
      speaker: { name: 'Tam <b>Orlo</b>', type: 'person', role: HOSTILE, mention: 'name', spans: [spanOf(HOSTILE_TEXT, 'Tam <b>Orlo</b>')] },
    })],
  }, null)
  const unread = 'Паром у переправы не останавливали, сказала представитель министерства.'
  const articles = ledger.transaction(() => {
    const added = [
      add(ledger, { text: RELEASE, outlet: 'Ministry of Harbours', url: 'https://harbours.example/briefing', title: 'Briefing, 3 May', record: true }, release),
      add(ledger, { text: WIRE, outlet: 'Orrin Wire', url: 'https://wire.example/1', html: `<p>${WIRE}</p>` }, wire),
      add(ledger, { text: HOSTILE_TEXT, outlet: HOSTILE, title: HOSTILE, url: 'javascript:alert(1)' }, hostile),
      add(ledger, { text: unread, given_id: 'cyr-1' }, { ...read({}, null), language: { code: 'ru', analysed: false, reason: 'no model for ru' } }),
    ]
    const [a, b] = [added[0]!.passages[0]!, added[1]!.passages.find(({ words }) => words.includes('No ferry'))!]
    ledger.relations.add(a, b, {
      match: 'punctuation', confidence: 0.97, changes: [{ type: 'punctuation', a: passageOf(RELEASE, [[0, 1]]), b: null, where: 'end', marked: false }],
    }, { direction: { from: 'a', basis: 'record' }, relay: { type: 'unknown', why: 'neither says whom it took it from' } })
    ledger.families.settle(added.flatMap(({ passages }) => passages.map(({ id }) => id)))
    return added.map(({ article }) => article)
  })
  return { ledger, articles }
}

function add(ledger: Ledger, given: { text: string; outlet?: string; url?: string; title?: string; given_id?: string; record?: boolean; html?: string }, analysis: Analysis): { article: string; passages: LinkPassage[] } {
  const { text, html, ...article } = given
  const { article: id, snapshot } = ledger.snapshots.add({
    article, bytes: new TextEncoder().encode(html ?? text), media_type: html ? 'text/html' : 'text/plain', text, path: `${article.given_id ?? article.url}`,
    published_at: analysis.published?.as_printed,
  })
  const written = ledger.analyses.add(snapshot, analysis)
  const passages = passagesOf(analysis, {
    article: id,
    passageId: (local) => (written.attributions.get(local) ?? written.own_voice.get(local))!,
    speakerKey: (local) => written.speakers.get(local) ?? null,
  })
  ledger.passages.add(passages, passages.map(() => [1, 2, 3]))
  return { article: id, passages }
}

function read(found: Partial<Analysis>, published: string | null): Analysis {
  return {
    id: 'sample', text_sha256: '0'.repeat(64), reader: { name: 'sayso', version: '0.0.1', models: ['f'.repeat(64)], settings: { dial: 0.5, strict: true } },
    language: { code: 'en', analysed: true }, title: null, outlet: null,
    published: published === null ? null : { as_printed: published, edtf: published, earliest: `${published}T00:00:00Z`, latest: `${published}T23:59:59Z`, basis: 'given', spans: [] },
    boilerplate: [], attributions: [], own_voice: [], quotations: [], figures: [], evidence: [], allegations: [], incidents: [], mentions: [], ...found,
  }
}

function said(text: string, id: string, source: string, cue: string, content: string, more: Partial<Attribution>): Attribution {
  const contentSpan = spanOf(text, content)
  return {
    id, source: [spanOf(text, source)], cue: [spanOf(text, cue)], content: [contentSpan], words: { source, cue, content }, kind: 'direct', nested_in: null, mode: 'speech',
    stance: 'asserts', cue_distance: 'neutral', speaker: null, relays: [], confidence: 0.95, ...more,
  }
}

function spanOf(text: string, words: string): Span {
  const start = text.lastIndexOf(words)
  if (start < 0) throw new Error(`The sample does not hold "${words}".`)
  return [start, start + words.length]
}
