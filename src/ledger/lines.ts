/** Rows as the lines that `export jsonl` writes: one row and what hangs on it in, one line out. Shapes: api/ledger-records.ts. */
import type { LineOf } from '../api/ledger-records.ts'
import type * as records from '../text/records.ts'
import { flag, number, numberOrNull, passageFromRow, passageOrNull, placeFromRow, spansFromCell, text, textOrNull, whenFromRow } from './rows.ts'
import type { Row } from './sqlite.ts'

export function toArticle(row: Row): LineOf<'article'> {
  return {
    type: 'article', id: text(row['id']), outlet: textOrNull(row['outlet']), outlet_id: textOrNull(row['outlet_id']), url: textOrNull(row['url']),
    given_id: textOrNull(row['given_id']), given_title: textOrNull(row['given_title']), title: text(row['title']), record: flag(row['record']),
    published: textOrNull(row['published_earliest']), added_at: text(row['added_at']),
    snapshot: textOrNull(row['current_snapshot_id']), analysis: textOrNull(row['current_analysis_id']),
  }
}

export function toSnapshot(row: Row): LineOf<'snapshot'> {
  return {
    type: 'snapshot', id: text(row['id']), article: text(row['article_id']), text_sha256: text(row['text_sha256']),
    bytes_sha256: text(row['bytes_sha256']), media_type: text(row['media_type']), path: textOrNull(row['path']),
    published_at: textOrNull(row['published_at']), added_at: text(row['added_at']),
  }
}

export function toAnalysis(row: Row, article: string, boilerplate: records.Analysis['boilerplate']): LineOf<'analysis'> {
  return {
    type: 'analysis', id: text(row['id']), article, snapshot: text(row['snapshot_id']),
    reader: {
      name: text(row['name']), version: text(row['version']),
      models: JSON.parse(text(row['models'])) as string[], settings: JSON.parse(text(row['settings'])) as records.Reader['settings'],
    },
    at: text(row['at']), current: flag(row['current']),
    language: {
      code: text(row['language']), analysed: flag(row['analysed']),
      ...(row['language_reason'] === null ? {} : { reason: text(row['language_reason']) }),
    },
    title: passageOrNull(row, 'title'),
    outlet: row['outlet_name'] === null ? null : {
      name: text(row['outlet_name']), basis: row['outlet_basis'] as NonNullable<records.Analysis['outlet']>['basis'], spans: spansFromCell(row['outlet_spans']),
    },
    published: whenFromRow(row, 'published'), boilerplate,
  }
}

function inLedger(row: Row) {
  return {
    analysis: text(row['analysis_id']), snapshot: text(row['snapshot_id']), local_id: text(row['local_id']),
    statement: textOrNull(row['statement_id']), nr: number(row['nr']), birth: number(row['birth']), linked: flag(row['linked']),
    verdict: row['verdict'] as 'accepted' | 'rejected' | null, hidden: flag(row['hidden']),
  }
}

export function toAttribution(row: Row, relays: Row[]): LineOf<'attribution'> {
  const [addressee, occasion, said_at] = [passageOrNull(row, 'addressee'), passageOrNull(row, 'occasion'), whenFromRow(row, 'said_at')]
  return {
    type: 'attribution', id: text(row['id']),
    source: spansFromCell(row['source_spans']), cue: spansFromCell(row['cue_spans']), content: spansFromCell(row['spans']),
    words: { source: text(row['source_words']), cue: text(row['cue_words']), content: text(row['words']) },
    kind: row['kind'] as records.Kind, nested_in: textOrNull(row['nested_in']), mode: row['mode'] as records.Mode,
    stance: row['stance'] as records.Stance, cue_distance: row['cue_distance'] as records.CueDistance,
    speaker: row['speaker_name'] === null ? null : {
      name: text(row['speaker_name']), type: row['speaker_type'] as records.SpeakerType,
      ...(row['speaker_role'] === null ? {} : { role: text(row['speaker_role']) }),
      ...(row['speaker_organisation'] === null ? {} : { organisation: text(row['speaker_organisation']) }),
      mention: row['speaker_mention'] as records.SpeakerInArticle['mention'], spans: spansFromCell(row['speaker_spans']),
    },
    ...(addressee ? { addressee } : {}), ...(occasion ? { occasion } : {}), ...(said_at ? { said_at } : {}),
    relays: relays.map(({ outlet, cue, spans }) => ({ outlet: text(outlet), cue: text(cue), spans: spansFromCell(spans) })),
    confidence: number(row['confidence']), speaker_id: textOrNull(row['speaker_id']),
    speaker_read: textOrNull(row['speaker_read']), speaker_given: textOrNull(row['speaker_given']), read: toRead(row), ...inLedger(row),
  }
}

/** What was read where a person's borders stand for it. */
function toRead(row: Row): LineOf<'attribution'>['read'] {
  if (row['read'] === null) return null
  const [passage, form] = [JSON.parse(text(row['read'])) as Row, JSON.parse(text(row['read_form'])) as Row]
  return {
    source: spansFromCell(form['source_spans']), cue: spansFromCell(form['cue_spans']), content: spansFromCell(passage['spans']),
    words: { source: text(form['source_words']), cue: text(form['cue_words']), content: text(passage['words']) },
    kind: form['kind'] as records.Kind, mode: form['mode'] as records.Mode, stance: form['stance'] as records.Stance, cue_distance: form['cue_distance'] as records.CueDistance,
  }
}

export function toOwnVoice(row: Row): LineOf<'own_voice'> {
  return {
    type: 'own_voice', id: text(row['id']), ...passageFromRow(row), place: row['place'] as records.OwnVoice['place'],
    confidence: number(row['confidence']), ...inLedger(row),
  }
}

const inAnalysis = (row: Row, snapshot: string) => ({ analysis: text(row['analysis_id']), snapshot, local_id: text(row['local_id']) })

export function toQuotation(row: Row, snapshot: string): LineOf<'quotation'> {
  return {
    type: 'quotation', id: text(row['id']), span: spansFromCell(row['spans'])[0]!, words: text(row['words']), role: row['role'] as records.Quotation['role'],
    attribution: textOrNull(row['attribution_id']), confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

export function toMention(row: Row, snapshot: string): LineOf<'mention'> {
  return {
    type: 'mention', id: text(row['id']), span: spansFromCell(row['spans'])[0]!, words: text(row['words']), name: text(row['name']),
    mention_type: row['type'] as records.Mention['type'], confidence: number(row['confidence']), ...inAnalysis(row, snapshot),
  }
}

export function toFigure(row: Row, snapshot: string): LineOf<'figure'> {
  return {
    type: 'figure', id: text(row['id']), ...passageFromRow(row), value: numberOrNull(row['value']), min: numberOrNull(row['min']),
    max: numberOrNull(row['max']), modifier: text(row['modifier']), unit: text(row['unit']), counts: text(row['counts']), whom: text(row['whom']),
    cumulative: flag(row['cumulative']), place: placeFromRow(row), when: whenFromRow(row, 'when'), stated_by: textOrNull(row['stated_by']),
    confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

export function toIncident(row: Row, snapshot: string, figures: string[]): LineOf<'incident'> {
  return {
    type: 'incident', id: text(row['id']), ...passageFromRow(row), incident_type: text(row['type']), place: placeFromRow(row),
    when: whenFromRow(row, 'when'), figures, confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

export function toEvidence(row: Row, snapshot: string): LineOf<'evidence'> {
  return {
    type: 'evidence', id: text(row['id']), ...passageFromRow(row), evidence_type: row['type'] as records.EvidenceType, cited_by: textOrNull(row['cited_by']),
    shown: row['shown'] as records.Evidence['shown'], confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

export function toAllegation(row: Row, snapshot: string): LineOf<'allegation'> {
  return {
    type: 'allegation', id: text(row['id']), kind: row['kind'] as records.Allegation['kind'], made: row['made'] as records.Allegation['made'],
    accuser: textOrNull(row['accuser']), accused: textOrNull(row['accused']), act: passageFromRow(row, 'act'),
    attribution: textOrNull(row['attribution_id']), answers: textOrNull(row['answers']), confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

export function toArgument(row: Row, analysis: string): LineOf<'argument'> {
  return {
    type: 'argument', id: text(row['id']), analysis, snapshot: text(row['snapshot_id']), passage: text(row['passage_id']), theme: text(row['theme_id']), against: textOrNull(row['against_id']),
    act: textOrNull(row['act']) as LineOf<'argument'>['act'], stems: textOrNull(row['stems']), way: row['way'] as LineOf<'argument'>['way'], ...passageFromRow(row), accused: textOrNull(row['accused']),
    confidence: number(row['confidence']),
  }
}

export function toRelation(row: Row): LineOf<'relation'> {
  const side = (at: 'a' | 'b'): records.RelationSide => ({
    article: text(row[`${at}_article`]), passage: text(row[`${at}_id`]), statement: textOrNull(row[`${at}_statement`]),
    content: spansFromCell(row[`${at}_spans`]), words: text(row[`${at}_words`]), speaker: textOrNull(row[`${at}_speaker`]),
  })
  const [a, b] = [side('a'), side('b')]
  return {
    type: 'relation', id: text(row['id']), a, b, same_article: flag(row['same_article']), match: row['match'] as records.Match,
    changes: JSON.parse(text(row['changes'])) as records.Change[],
    speakers: { a: a.speaker, b: b.speaker, same: a.speaker !== null && a.speaker === b.speaker },
    direction: { from: row['direction_from'] as 'a' | 'b' | null, basis: row['direction_basis'] as records.Relation['direction']['basis'] },
    relay: { type: row['relay_type'] as records.Relation['relay']['type'], why: text(row['relay_why']) },
    confidence: number(row['confidence']), fragment: row['fragment'] as 'a' | 'b' | null, verdict: row['verdict'] as 'accepted' | 'rejected' | null,
    by: text(row['by']),
  }
}
