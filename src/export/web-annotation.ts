/**
 * W3C Web Annotation (Recommendation of 23 February 2017): one collection with one page, JSON-LD. What each field means:
 * docs/exports.md.
 */
import type { LedgerLine, LineOf } from '../api/ledger-records.ts'
import { SURE } from '../text/confidence.ts'
import type { Span } from '../text/span.ts'
import { isAdded, isPlaced, placed, toJson, urn, type InPlace, type PlacedAnalysis, type PlacedLine } from './in-place.ts'
import { atOneMoment, inPieces, type Exported, type Write } from './jsonl.ts'
import { webAddress } from './markup.ts'

export interface WebAnnotationOptions {
  /** Least confidence of a reading; 0 takes all. */
  readonly confidence?: number
}

/** Terms that the model has none for. */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { sayso: 'urn:sayso:terms:' }] as const

export type Annotation = Readonly<Record<string, unknown>>

/** Writes everything that was read, and people's decisions on it, as annotations. @returns how many */
export async function exportWebAnnotation(ledger: Exported, write: Write, { confidence = SURE }: WebAnnotationOptions = {}): Promise<{ records: number }> {
  let records = 0
  await atOneMoment(ledger, (exchange, log) => {
    const id = urn('annotations', log.head()?.hash ?? 'of-nothing')
    function* texts() {
      yield `{"@context":${toJson(CONTEXT)},\n"id":${toJson(id)},"type":"AnnotationCollection","label":"Sayso: who is reported to have said what",\n"first":{"id":${toJson(`${id}:1`)},"type":"AnnotationPage","startIndex":0,"items":[`
      for (const each of annotations(exchange.lines({ text: true, bytes: false }), confidence)) {
        yield `${records++ === 0 ? '\n' : ',\n'}${toJson(each)}`
      }
      yield `\n]},\n"total":${records}}\n`
    }
    return inPieces(texts(), write)
  })
  return { records }
}

/** Annotations in the order of the lines. */
export function* annotations(lines: Iterable<LedgerLine>, confidence = 0): Generator<Annotation> {
  for (const each of placed(lines)) {
    if (isPlaced(each)) yield* annotationsOf(each, confidence)
    else if (each.type === 'decision') yield decisionAnnotation(each)
  }
}

/** What one analysis read. Rows that a person rejected are left out. */
export function* annotationsOf(place: PlacedAnalysis, confidence = 0): Generator<Annotation> {
  for (const row of place.rows) {
    const accepted = 'verdict' in row && row.verdict === 'accepted'
    if ((row.confidence < confidence && !accepted) || ('verdict' in row && row.verdict === 'rejected')) continue
    yield* annotationsOfRow(row, place)
  }
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' })
const describing = (value: string) => ({ type: 'TextualBody', purpose: 'describing', value, format: 'text/plain' })
const linking = (source: string) => ({ type: 'SpecificResource', purpose: 'linking', source })

function* annotationsOfRow(row: PlacedLine, place: InPlace): Generator<Annotation> {
  const make = (id: string, motivation: string, spans: readonly Span[], body: readonly object[], more: object = {}) =>
    annotation({ id, motivation, spans, body, confidence: row.confidence, more }, place)
  switch (row.type) {
    case 'attribution': {
      const id = urn('attribution', row.id)
      const { speaker } = row
      const named = speaker !== null && speaker.type !== 'unnamed' && speaker.mention !== 'none'
      yield make(id, 'describing', row.content, [tag('attribution'), describing([speaker?.name ?? row.words.source, row.words.cue].filter(Boolean).join(' · '))], {
        'sayso:kind': row.kind, 'sayso:mode': row.mode, 'sayso:stance': row.stance, 'sayso:cueDistance': row.cue_distance,
        'sayso:sourceAsPrinted': row.words.source, 'sayso:cueAsPrinted': row.words.cue,
        ...(row.statement === null ? {} : { 'sayso:statement': { id: urn('statement', row.statement) } }),
        ...(row.nested_in === null ? {} : { 'sayso:nestedIn': { id: urn('attribution', row.nested_in) } }),
        ...(row.relays.length === 0 ? {} : { 'sayso:credits': row.relays.map(({ outlet }) => outlet) }),
        ...(row.verdict === null ? {} : { 'sayso:verdict': row.verdict }),
      })
      if (row.source.length > 0) yield make(`${id}:source`, named ? 'identifying' : 'tagging', row.source, [tag('source'), ...(named ? [{ type: 'TextualBody', purpose: 'identifying', value: speaker.name, format: 'text/plain' }] : []), linking(id)])
      if (row.cue.length > 0) yield make(`${id}:cue`, 'tagging', row.cue, [tag('cue'), linking(id)])
      return
    }
    case 'own_voice':
      yield make(urn('own-voice', row.id), 'classifying', row.spans, [tag('own voice')], { 'sayso:place': row.place, ...(row.statement === null ? {} : { 'sayso:statement': { id: urn('statement', row.statement) } }) })
      return
    case 'figure':
      yield make(urn('figure', row.id), 'classifying', row.spans, [tag('figure'), describing([row.counts, row.value ?? [row.min, row.max].filter((bound) => bound !== null).join('–'), row.whom].filter((part) => part !== '').join(' '))], {
        'sayso:value': row.value, 'sayso:min': row.min, 'sayso:max': row.max, 'sayso:counts': row.counts,
        ...(row.stated_by === null ? {} : { 'sayso:statedBy': { id: urn('attribution', row.stated_by) } }),
      })
      return
    case 'evidence':
      yield make(urn('evidence', row.id), 'classifying', row.spans, [tag('cited evidence'), tag(row.evidence_type)], {
        ...(row.shown === null ? {} : { 'sayso:shown': row.shown }), ...(row.cited_by === null ? {} : { 'sayso:citedBy': { id: urn('attribution', row.cited_by) } }),
      })
      return
    case 'allegation':
      if (row.act.spans.length > 0) yield make(urn('allegation', row.id), 'classifying', row.act.spans, [tag(row.kind)], {
        'sayso:made': row.made, ...(row.accuser === null ? {} : { 'sayso:accuserAsPrinted': row.accuser }), ...(row.accused === null ? {} : { 'sayso:accusedAsPrinted': row.accused }),
        ...(row.answers === null ? {} : { 'sayso:answers': { id: urn('allegation', row.answers) } }),
        ...(row.attribution === null ? {} : { 'sayso:attribution': { id: urn('attribution', row.attribution) } }),
      })
      return
    case 'incident':
      yield make(urn('incident', row.id), 'classifying', row.spans, [tag('incident'), tag(row.incident_type)])
      return
    case 'quotation':
      yield make(urn('quotation', row.id), 'classifying', [row.span], [tag(`quotation: ${row.role}`)])
      return
    case 'mention': // the name that a pronoun stands for is in its attribution
      return
  }
}

interface Made {
  readonly id: string
  readonly motivation: string
  readonly spans: readonly Span[]
  readonly body: readonly object[]
  readonly confidence: number
  readonly more: object
}

function annotation({ id, motivation, spans, body, confidence, more }: Made, place: InPlace): Annotation {
  const { analysis } = place
  return {
    id, type: 'Annotation', motivation, created: analysis.at,
    creator: isAdded(analysis) ? { type: 'Person', name: analysis.reader.version }
      : { id: urn('reader', `${analysis.reader.name} ${analysis.reader.version}`), type: 'Software', name: `${analysis.reader.name} ${analysis.reader.version}` },
    body, target: spans.map((span) => target(span, place)),
    'sayso:confidence': confidence, 'sayso:by': 'machine', ...more,
  }
}

/**
 * A stretch of a snapshot's text. Where the article has an address, the state says which copy the selectors hold for: first the
 * state, then the selector (Model, section 4.3). Positions count code points, not our UTF-16 units.
 */
function target(span: Span, { article, snapshot, analysis, text }: InPlace): object {
  const copy = urn('snapshot', snapshot.id)
  const url = webAddress(article.url)
  const [start, end] = text.codePoints(span)
  return {
    type: 'SpecificResource',
    source: url === null ? { id: copy, type: 'Text', format: 'text/plain', ...languageOf(analysis.language.code) } : { id: url, type: 'Text', ...languageOf(analysis.language.code) },
    ...(url === null ? {} : { state: { type: 'TimeState', sourceDate: snapshot.added_at, cached: copy } }),
    selector: [{ type: 'TextQuoteSelector', ...text.quote(span) }, { type: 'TextPositionSelector', start, end }],
    'sayso:snapshot': { id: copy }, 'sayso:textSha256': snapshot.text_sha256,
  }
}

/** A tag that BCP 47 can hold; nothing for a language that was not found. */
function languageOf(code: string): { language?: string } {
  return /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(code) && code !== 'und' ? { language: code } : {}
}

/** A person's judgement: signed and dated, and on the row, not on the article's text. */
export function decisionAnnotation(decision: LineOf<'decision'>): Annotation {
  const { subject } = decision
  return {
    id: urn('decision', decision.id), type: 'Annotation', motivation: decision.what === 'note' ? 'commenting' : 'assessing', created: decision.at,
    creator: { type: 'Person', name: decision.who },
    body: [tag(decision.what), ...(decision.name === null ? [] : [describing(decision.name)]), ...(decision.why === null ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: decision.why, format: 'text/plain' }])],
    target: urn(subject.type.replace('_', '-'), subject.id),
    'sayso:by': 'person',
    ...(decision.undone_by === null ? {} : { 'sayso:undoneBy': { id: urn('decision', decision.undone_by) } }),
  }
}
