/**
 * PROV-JSON (W3C Member Submission of 24 April 2013): who read which snapshot, what came of it, who decided on it. Each reading is
 * a bundle, so that only one is in memory. What each field means: docs/exports.md.
 */
import type { LedgerLine, LineOf } from '../api/ledger-records.ts'
import { isAdded, isPlaced, placed, toJson, type PlacedAnalysis } from './in-place.ts'
import { atOneMoment, inPieces, type Exported, type Write } from './jsonl.ts'

export const PREFIXES = { sayso: 'urn:sayso:', xsd: 'http://www.w3.org/2001/XMLSchema#' } as const

/** Records of one kind by their ids. */
type Records = Record<string, object>
export type Section =
  | 'entity' | 'activity' | 'agent' | 'used' | 'wasGeneratedBy' | 'wasAssociatedWith' | 'wasAttributedTo' | 'wasDerivedFrom' | 'specializationOf'
  | 'hadMember' | 'wasInvalidatedBy'
export type ProvBundle = { readonly [S in Section]?: Records }

/** Writes the provenance of everything. @returns how many bundles, statements, derivations and decisions */
export async function exportProv(ledger: Exported, write: Write): Promise<{ records: number }> {
  let records = 0
  await atOneMoment(ledger, (exchange) => {
    function* texts() {
      yield `{"prefix":${toJson(PREFIXES)}`
      for (const piece of pieces(exchange.lines({ text: true, bytes: false }))) {
        if (piece.record) records++
        yield piece.text
      }
      yield '}\n'
    }
    return inPieces(texts(), write)
  })
  return { records }
}

/** The document's inside, in order: bundles, statements, derivations between printings, decisions. */
function* pieces(lines: Iterable<LedgerLine>): Generator<{ text: string; record: boolean }> {
  let section: string | null = null
  const decided: Record<'activity' | 'agent' | 'wasAssociatedWith' | 'used' | 'wasInvalidatedBy', Records> = { activity: {}, agent: {}, wasAssociatedWith: {}, used: {}, wasInvalidatedBy: {} }
  const put = (into: string, id: string, value: object) => {
    const opening = section === into ? ',\n' : `${section === null ? '' : '\n}'},\n${toJson(into)}:{\n`
    section = into
    return { text: `${opening}${toJson(id)}:${toJson(value)}`, record: true }
  }
  for (const each of placed(lines)) {
    if (isPlaced(each)) yield put('bundle', name('bundle', each.analysis.id), bundleOf(each))
    else if (each.type === 'statement') yield put('entity', name('statement', each.id), statementEntity(each))
    else if (each.type === 'relation') {
      const derivation = derivationOf(each)
      if (derivation) yield put('wasDerivedFrom', `_:${local(each.id)}`, derivation)
    } else if (each.type === 'decision') { // few: made by hand
      for (const [kind, found] of Object.entries(decisionRecords(each))) Object.assign(decided[kind as keyof typeof decided], found)
    }
  }
  for (const [kind, found] of Object.entries(decided)) for (const [id, value] of Object.entries(found)) yield put(kind, id, value)
  if (section !== null) yield { text: '\n}', record: false }
}

/** The local part of a qualified name: whatever an imported ledger calls its rows. */
const local = (id: string) => encodeURIComponent(id.toWellFormed()).replaceAll(/[^A-Za-z0-9_-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`)
const name = (kind: string, id: string) => `sayso:${kind}-${local(id)}`
const term = (value: string) => ({ $: `sayso:${value}`, type: 'prov:QUALIFIED_NAME' })
const instant = (at: string) => ({ $: at, type: 'xsd:dateTime' })
const spans = (of: readonly (readonly [number, number])[]) => JSON.stringify(of)
/** PROV-JSON has no null: what is not known is left out. */
const known = (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''))

/**
 * One reading of one snapshot. What an article says of its sources is an attribute of the passage (`…AsPrinted`), never PROV's
 * own attribution: that somebody said it is the article's word, not ours.
 */
export function bundleOf({ article, snapshot, analysis, rows }: PlacedAnalysis): ProvBundle {
  const [reading, copy, piece] = [name('reading', analysis.id), name('snapshot', snapshot.id), name('article', article.id)]
  const reader = name('reader', `${analysis.reader.name}-${analysis.reader.version}`)
  const entity: Records = {
    [piece]: known({ 'prov:type': term('Article'), 'prov:label': article.title, 'sayso:outlet': article.outlet, 'sayso:url': article.url, 'sayso:published': analysis.published?.edtf, 'sayso:record': article.record }),
    [copy]: known({ 'prov:type': term('Snapshot'), 'sayso:textSha256': snapshot.text_sha256, 'sayso:bytesSha256': snapshot.bytes_sha256, 'sayso:mediaType': snapshot.media_type, 'sayso:addedAt': instant(snapshot.added_at) }),
  }
  const agent: Records = { [reader]: known(isAdded(analysis)
    ? { 'prov:type': { $: 'prov:Person', type: 'prov:QUALIFIED_NAME' }, 'prov:label': analysis.reader.version }
    : { 'prov:type': { $: 'prov:SoftwareAgent', type: 'prov:QUALIFIED_NAME' }, 'prov:label': `${analysis.reader.name} ${analysis.reader.version}`, 'sayso:models': analysis.reader.models.join(' ') }) }
  const wasAttributedTo: Records = {}
  if (article.outlet_id !== null && article.outlet !== null) {
    agent[name('outlet', article.outlet_id)] = { 'prov:type': { $: 'prov:Organization', type: 'prov:QUALIFIED_NAME' }, 'prov:label': article.outlet }
    wasAttributedTo['_:published'] = { 'prov:entity': piece, 'prov:agent': name('outlet', article.outlet_id) }
  }
  const [wasGeneratedBy, wasDerivedFrom, hadMember]: [Records, Records, Records] = [{}, {}, {}]
  for (const row of rows) {
    if (row.type !== 'attribution' && row.type !== 'own_voice') continue
    const id = name('passage', row.id)
    const about = row.type === 'attribution'
      ? { 'prov:type': term('Attribution'), 'prov:value': row.words.content, 'sayso:spans': spans(row.content), 'sayso:sourceAsPrinted': row.words.source, 'sayso:cueAsPrinted': row.words.cue, 'sayso:kind': row.kind, 'sayso:mode': row.mode, 'sayso:stance': row.stance, 'sayso:credits': row.relays.map(({ outlet }) => outlet).join(' | ') }
      : { 'prov:type': term('OwnVoice'), 'prov:value': row.words, 'sayso:spans': spans(row.spans), 'sayso:place': row.place }
    entity[id] = known({ ...about, 'sayso:confidence': row.confidence, 'sayso:by': isAdded(analysis) ? analysis.reader.version : 'machine', 'sayso:verdict': row.verdict })
    wasGeneratedBy[`_:made-${local(row.id)}`] = { 'prov:entity': id, 'prov:activity': reading, 'prov:time': analysis.at }
    wasDerivedFrom[`_:copied-${local(row.id)}`] = { 'prov:generatedEntity': id, 'prov:usedEntity': copy, 'prov:type': { $: 'prov:Quotation', type: 'prov:QUALIFIED_NAME' } }
    if (row.statement !== null) hadMember[`_:variant-${local(row.id)}`] = { 'prov:collection': name('statement', row.statement), 'prov:entity': id }
  }
  const bundle = {
    entity, agent,
    activity: { [reading]: { 'prov:type': term('Reading'), 'prov:endTime': analysis.at } },
    used: { '_:read': { 'prov:activity': reading, 'prov:entity': copy } },
    wasAssociatedWith: { '_:reader': { 'prov:activity': reading, 'prov:agent': reader } },
    specializationOf: { '_:snapshot': { 'prov:specificEntity': copy, 'prov:generalEntity': piece } },
    wasAttributedTo, wasGeneratedBy, wasDerivedFrom, hadMember,
  }
  return Object.fromEntries(Object.entries(bundle).filter(([, found]) => Object.keys(found).length > 0))
}

/** What was said once, as the collection of its printings. */
export function statementEntity(line: LineOf<'statement'>): object {
  return known({
    'prov:type': [{ $: 'prov:Collection', type: 'prov:QUALIFIED_NAME' }, term('Statement')], 'prov:value': line.wording, 'sayso:namedAsPrinted': line.named,
    'sayso:firstReported': line.first_reported === null ? null : instant(line.first_reported), 'sayso:outlets': line.outlets,
    'sayso:originsMin': line.independent_origins.min, 'sayso:originsMax': line.independent_origins.max, 'sayso:confidence': line.confidence, 'sayso:by': 'machine',
  })
}

/** A relay with a known direction: stated by an article, or inferred by us and marked so. Likeness alone derives nothing. */
export function derivationOf({ a, b, direction, relay, confidence, by, verdict }: LineOf<'relation'>): object | null {
  if (direction.from === null || relay.type === 'unknown' || verdict === 'rejected') return null
  const [from, to] = direction.from === 'a' ? [a, b] : [b, a]
  return {
    'prov:generatedEntity': name('passage', to.passage), 'prov:usedEntity': name('passage', from.passage),
    'prov:type': term(relay.type === 'stated' ? 'StatedRelay' : 'InferredRelay'), 'sayso:why': relay.why, 'sayso:basis': direction.basis ?? 'unknown',
    'sayso:confidence': confidence, 'sayso:by': by,
  }
}

const SUBJECTS: Readonly<Record<string, string>> = { attribution: 'passage', own_voice: 'passage', relation: 'relation', article: 'article', decision: 'decision' }

/** A person's decision: an activity, signed and dated. Rejecting a passage invalidates it, unless undone. */
export function decisionRecords({ id, who, at, what, subject, why, undone_by: undone }: LineOf<'decision'>): Partial<Record<'activity' | 'agent' | 'wasAssociatedWith' | 'used' | 'wasInvalidatedBy', Records>> {
  const [activity, person, about] = [name('decision', id), name('person', who), name(SUBJECTS[subject.type]!, subject.id)]
  return {
    activity: { [activity]: known({ 'prov:type': term('Decision'), 'prov:endTime': at, 'sayso:what': what, 'sayso:why': why, 'sayso:undoneBy': undone }) },
    agent: { [person]: { 'prov:type': { $: 'prov:Person', type: 'prov:QUALIFIED_NAME' }, 'prov:label': who } },
    wasAssociatedWith: { [`_:signed-${local(id)}`]: { 'prov:activity': activity, 'prov:agent': person } },
    ...(subject.type === 'relation' || subject.type === 'decision' ? {} : { used: { [`_:about-${local(id)}`]: { 'prov:activity': activity, 'prov:entity': about } } }),
    ...(what === 'reject' && undone === null && about.startsWith('sayso:passage-') ? { wasInvalidatedBy: { [`_:rejected-${local(id)}`]: { 'prov:entity': about, 'prov:activity': activity, 'prov:time': at } } } : {}),
  }
}
