/**
 * The whole ledger as the lines that `export jsonl` writes, in an order that depends on the order of adding alone; restore.ts
 * puts them back. Shapes: api/ledger-records.ts.
 */
import type { LedgerLine, LineOf } from '../api/ledger-records.ts'
import { originsOf, type Origin } from '../linking/index.ts'
import type * as records from '../text/records.ts'
import { toCaseEntry } from './cases.ts'
import { toDecision } from './decisions.ts'
import type { PartsQueries } from './parts.ts'
import { flag, number, numberOrNull, passageFromRow, passageOrNull, placeFromRow, spansFromCell, text, textOrNull, whenFromRow } from './rows.ts'
import { toSavedSearch } from './saved-searches.ts'
import type { Database, Row } from './sqlite.ts'
import type { LogQueries } from './log.ts'
import type { ThemeQueries } from './themes.ts'

export interface LinesWanted {
  /** Full texts and original bytes, without which the lines cannot be put back. */
  readonly text: boolean
  /** False: without original bytes, for those who only read the texts. */
  readonly bytes?: boolean
  /** False: without articles and what was read in them, for those who want what stands over them first. */
  readonly articles?: boolean
  /** The log; a ledger that the lines are put back into keeps it instead of beginning its own. */
  readonly log?: boolean
}

/** Reads everything, line by line; nothing is held in memory but one analysis. */
export function exchangeQueries(db: Database, log: LogQueries, parts: PartsQueries, themes: ThemeQueries) {
  // Read step by step, so each reading needs a statement of its own: two exports may be under way at once.
  const each = (sql: string): IterableIterator<Row> => db.prepare(sql).iterate()
  const articles = 'SELECT article.*, outlet.name AS outlet FROM article LEFT JOIN outlet ON outlet.id = outlet_id ORDER BY article.nr'
  const snapshots = db.prepare(`
    SELECT snapshot.id, article_id, text_sha256, bytes_sha256, media_type, path, published_at, added_at
      FROM snapshot JOIN bytes ON bytes.sha256 = bytes_sha256 WHERE article_id = @article ORDER BY snapshot.nr`)
  const fullText = db.prepare('SELECT text FROM snapshot WHERE id = @id')
  const bytes = db.prepare('SELECT content FROM bytes WHERE sha256 = @sha256')
  const analyses = db.prepare(`
    SELECT analysis.*, reader.name, reader.version, reader.models, reader.settings
      FROM analysis JOIN reader ON reader.id = reader_id WHERE snapshot_id = @snapshot ORDER BY analysis.nr`)
  const passages = db.prepare(`
    SELECT *, passage.read AS read, attribution.read AS read_form FROM passage LEFT JOIN attribution USING (id) LEFT JOIN own_voice USING (id) WHERE analysis_id = @analysis ORDER BY passage.nr`)
  const relays = db.prepare('SELECT outlet, cue, spans FROM relay WHERE attribution_id = @id ORDER BY depth')
  const foundIn = (table: string) => db.prepare(`SELECT * FROM ${table} WHERE analysis_id = @analysis ORDER BY nr`)
  const boilerplate = foundIn('boilerplate')
  const found = {
    quotation: foundIn('quotation'), mention: foundIn('mention'), figure: foundIn('figure'), incident: foundIn('incident'),
    evidence: foundIn('evidence'), allegation: foundIn('allegation'),
  }
  const incidentFigures = db.prepare('SELECT figure_id FROM incident_figure WHERE incident_id = @id ORDER BY position')
  const argumentsIn = db.prepare(`
    SELECT argument.*, passage.snapshot_id FROM argument JOIN passage ON passage.id = passage_id WHERE analysis_id = @analysis ORDER BY argument.nr`)
  const speakers = 'SELECT * FROM speaker ORDER BY nr'
  const names = db.prepare('SELECT name, type, count FROM speaker_name WHERE speaker_id = @id ORDER BY count DESC, name, type')
  const roles = db.prepare('SELECT * FROM speaker_role WHERE speaker_id = @id ORDER BY count DESC, role, organisation')
  const outlets = db.prepare('SELECT outlet_id, attributions FROM speaker_outlet WHERE speaker_id = @id ORDER BY outlet_id')
  const statements = 'SELECT * FROM statement ORDER BY birth, id'
  const aliases = db.prepare('SELECT alias FROM statement_alias WHERE statement_id = @id ORDER BY alias')
  const printed = db.prepare('SELECT speaker_id, variants FROM statement_speaker WHERE statement_id = @id ORDER BY variants DESC, speaker_id')
  const carriers = db.prepare(`
    SELECT passage.id, passage.article_id, outlet.name AS outlet, article.record FROM passage
      JOIN article ON article.id = article_id LEFT JOIN outlet ON outlet.id = outlet_id
     WHERE statement_id = @id ORDER BY article.published_earliest IS NULL, article.published_earliest, passage.nr`)
  const relations = `
    SELECT relation.*, a.article_id AS a_article, a.statement_id AS a_statement, a.spans AS a_spans, a.words AS a_words, a.speaker_id AS a_speaker,
                       b.article_id AS b_article, b.statement_id AS b_statement, b.spans AS b_spans, b.words AS b_words, b.speaker_id AS b_speaker
      FROM relation JOIN passage AS a ON a.id = a_id JOIN passage AS b ON b.id = b_id ORDER BY relation.nr`
  const decisions = 'SELECT * FROM decision ORDER BY nr'
  const caseEntries = 'SELECT * FROM case_entry ORDER BY nr'
  const savedSearches = 'SELECT * FROM saved_search ORDER BY nr'
  const forgotten = 'SELECT * FROM forgotten ORDER BY at, snapshot_id'

  function* linesOfArticle(row: Row, wanted: LinesWanted): Generator<LedgerLine> {
    yield toArticle(row)
    for (const snapshot of snapshots.all({ article: text(row['id']) })) {
      yield { ...toSnapshot(snapshot), ...(wanted.text ? contentOf(snapshot, wanted.bytes ?? true) : {}) }
      for (const analysis of analyses.all({ snapshot: text(snapshot['id']) })) yield* linesOfAnalysis(analysis, text(row['id']))
    }
  }

  /** The text, and the bytes where they are not just the text in UTF-8. */
  function contentOf(snapshot: Row, withBytes: boolean): { text: string; bytes?: string } {
    const content = { text: text(fullText.get({ id: text(snapshot['id']) })!['text']) }
    if (!withBytes || snapshot['bytes_sha256'] === snapshot['text_sha256']) return content
    const given = bytes.get({ sha256: text(snapshot['bytes_sha256']) })!['content'] as Uint8Array
    return { ...content, bytes: Buffer.from(given).toString('base64') }
  }

  function* linesOfAnalysis(row: Row, article: string): Generator<LedgerLine> {
    const analysis = text(row['id'])
    yield toAnalysis(row, article, boilerplate.all({ analysis }).map((passage) => passageFromRow(passage)))
    const snapshot = text(row['snapshot_id'])
    for (const passage of passages.all({ analysis })) {
      yield passage['voice'] === 'own' ? toOwnVoice(passage) : toAttribution(passage, relays.all({ id: text(passage['id']) }))
    }
    for (const quotation of found.quotation.all({ analysis })) yield toQuotation(quotation, snapshot)
    for (const mention of found.mention.all({ analysis })) yield toMention(mention, snapshot)
    for (const figure of found.figure.all({ analysis })) yield toFigure(figure, snapshot)
    for (const incident of found.incident.all({ analysis })) {
      yield toIncident(incident, snapshot, incidentFigures.all({ id: text(incident['id']) }).map((figure) => text(figure['figure_id'])))
    }
    for (const evidence of found.evidence.all({ analysis })) yield toEvidence(evidence, snapshot)
    for (const allegation of found.allegation.all({ analysis })) yield toAllegation(allegation, snapshot)
    for (const argument of argumentsIn.all({ analysis })) yield toArgument(argument, analysis)
  }

  function toSpeaker(row: Row): LineOf<'speaker'> {
    const id = text(row['id'])
    return {
      type: 'speaker', id, same_as: textOrNull(row['same_as']), key: text(row['key']), scope: text(row['scope']), name: text(row['name']), speaker_type: row['type'] as records.SpeakerType,
      names: names.all({ id }).map(({ name, type, count }) => ({ name: text(name), type: type as records.SpeakerType, count: number(count) })),
      roles: roles.all({ id }).map(({ role, organisation, count, first, last }) => (
        { role: text(role), organisation: text(organisation) || null, count: number(count), first: textOrNull(first), last: textOrNull(last) })),
      outlets: outlets.all({ id }).map(({ outlet_id, attributions }) => ({ outlet_id: text(outlet_id), attributions: number(attributions) })),
      attributions: number(row['attributions']), articles: number(row['articles']),
    }
  }

  function toStatement(row: Row): LineOf<'statement'> {
    const id = text(row['id'])
    return {
      type: 'statement', id, aliases: aliases.all({ id }).map(({ alias }) => text(alias)),
      speakers: printed.all({ id }).map(({ speaker_id, variants }) => ({ speaker: text(speaker_id), variants: number(variants) })),
      wording: text(row['wording']), base: text(row['base_id']), kind: row['kind'] as records.Kind, mode: row['mode'] as records.Mode,
      named: textOrNull(row['named']), stance: row['stance'] as records.Stance, cue: text(row['cue']), cue_distance: row['cue_distance'] as records.CueDistance, thin: flag(row['thin']),
      first_reported: textOrNull(row['first_reported']), last_reported: textOrNull(row['last_reported']),
      outlets: number(row['outlets']), articles: number(row['articles']), variants: number(row['variants']), wordings: number(row['wordings']),
      own_voice: number(row['own_voice']), speakers_differ: flag(row['speakers_differ']), birth: number(row['birth']),
      independent_origins: originsOf(carriers.all({ id }).map(toOrigin)), confidence: number(row['confidence']),
    }
  }

  function toOrigin(row: Row): Origin {
    const credited = relays.all({ id: text(row['id']) }).map(({ outlet }) => ({ outlet: text(outlet) }))
    return { passage: { article: text(row['article_id']) }, outlet: textOrNull(row['outlet']), record: flag(row['record']), relays: credited }
  }

  return {
    /**
     * Runs `read` against the ledger as it is now, whatever is written meanwhile. Only on a connection of its own that is opened
     * for reading: what is written on this one would be caught in it.
     */
    async atOneMoment<T>(read: () => Promise<T>): Promise<T> {
      db.exec('BEGIN')
      try {
        return await read()
      } finally {
        db.exec('COMMIT')
      }
    },
    *lines(wanted: LinesWanted): Generator<LedgerLine> {
      if (wanted.articles ?? true) for (const row of each(articles)) yield* linesOfArticle(row, wanted)
      for (const row of each(speakers)) yield toSpeaker(row)
      for (const row of each(statements)) yield toStatement(row)
      for (const row of each(relations)) yield toRelation(row)
      for (const line of themes.lines()) yield line
      for (const row of each(decisions)) yield { type: 'decision', ...toDecision(row, parts) }
      for (const row of each(caseEntries)) yield { type: 'case_entry', ...toCaseEntry(row) }
      for (const row of each(savedSearches)) yield { type: 'saved_search', ...toSavedSearch(row) }
      for (const row of each(forgotten)) {
        yield { type: 'forgotten', snapshot: text(row['snapshot_id']), article: text(row['article_id']), at: text(row['at']), who: text(row['who']), why: text(row['why']) }
      }
      if (wanted.log) for (const entry of log.entries()) yield { type: 'log', ...entry }
    },
  }
}
export type ExchangeQueries = ReturnType<typeof exchangeQueries>

function toArticle(row: Row): LineOf<'article'> {
  return {
    type: 'article', id: text(row['id']), outlet: textOrNull(row['outlet']), outlet_id: textOrNull(row['outlet_id']), url: textOrNull(row['url']),
    given_id: textOrNull(row['given_id']), given_title: textOrNull(row['given_title']), title: text(row['title']), record: flag(row['record']),
    published: textOrNull(row['published_earliest']), added_at: text(row['added_at']),
    snapshot: textOrNull(row['current_snapshot_id']), analysis: textOrNull(row['current_analysis_id']),
  }
}

function toSnapshot(row: Row): LineOf<'snapshot'> {
  return {
    type: 'snapshot', id: text(row['id']), article: text(row['article_id']), text_sha256: text(row['text_sha256']),
    bytes_sha256: text(row['bytes_sha256']), media_type: text(row['media_type']), path: textOrNull(row['path']),
    published_at: textOrNull(row['published_at']), added_at: text(row['added_at']),
  }
}

function toAnalysis(row: Row, article: string, boilerplate: records.Analysis['boilerplate']): LineOf<'analysis'> {
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

function toAttribution(row: Row, relays: Row[]): LineOf<'attribution'> {
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

function toOwnVoice(row: Row): LineOf<'own_voice'> {
  return {
    type: 'own_voice', id: text(row['id']), ...passageFromRow(row), place: row['place'] as records.OwnVoice['place'],
    confidence: number(row['confidence']), ...inLedger(row),
  }
}

const inAnalysis = (row: Row, snapshot: string) => ({ analysis: text(row['analysis_id']), snapshot, local_id: text(row['local_id']) })

function toQuotation(row: Row, snapshot: string): LineOf<'quotation'> {
  return {
    type: 'quotation', id: text(row['id']), span: spansFromCell(row['spans'])[0]!, words: text(row['words']), role: row['role'] as records.Quotation['role'],
    attribution: textOrNull(row['attribution_id']), confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

function toMention(row: Row, snapshot: string): LineOf<'mention'> {
  return {
    type: 'mention', id: text(row['id']), span: spansFromCell(row['spans'])[0]!, words: text(row['words']), name: text(row['name']),
    mention_type: row['type'] as records.Mention['type'], confidence: number(row['confidence']), ...inAnalysis(row, snapshot),
  }
}

function toFigure(row: Row, snapshot: string): LineOf<'figure'> {
  return {
    type: 'figure', id: text(row['id']), ...passageFromRow(row), value: numberOrNull(row['value']), min: numberOrNull(row['min']),
    max: numberOrNull(row['max']), modifier: text(row['modifier']), unit: text(row['unit']), counts: text(row['counts']), whom: text(row['whom']),
    cumulative: flag(row['cumulative']), place: placeFromRow(row), when: whenFromRow(row, 'when'), stated_by: textOrNull(row['stated_by']),
    confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

function toIncident(row: Row, snapshot: string, figures: string[]): LineOf<'incident'> {
  return {
    type: 'incident', id: text(row['id']), ...passageFromRow(row), incident_type: text(row['type']), place: placeFromRow(row),
    when: whenFromRow(row, 'when'), figures, confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

function toEvidence(row: Row, snapshot: string): LineOf<'evidence'> {
  return {
    type: 'evidence', id: text(row['id']), ...passageFromRow(row), evidence_type: row['type'] as records.EvidenceType, cited_by: textOrNull(row['cited_by']),
    shown: row['shown'] as records.Evidence['shown'], confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

function toAllegation(row: Row, snapshot: string): LineOf<'allegation'> {
  return {
    type: 'allegation', id: text(row['id']), kind: row['kind'] as records.Allegation['kind'], made: row['made'] as records.Allegation['made'],
    accuser: textOrNull(row['accuser']), accused: textOrNull(row['accused']), act: passageFromRow(row, 'act'),
    attribution: textOrNull(row['attribution_id']), answers: textOrNull(row['answers']), confidence: number(row['confidence']), ...inAnalysis(row, snapshot), hidden: flag(row['hidden']),
  }
}

function toArgument(row: Row, analysis: string): LineOf<'argument'> {
  return {
    type: 'argument', id: text(row['id']), analysis, snapshot: text(row['snapshot_id']), passage: text(row['passage_id']), theme: text(row['theme_id']), against: textOrNull(row['against_id']),
    act: textOrNull(row['act']) as LineOf<'argument'>['act'], stems: textOrNull(row['stems']), way: row['way'] as LineOf<'argument'>['way'], ...passageFromRow(row), accused: textOrNull(row['accused']),
    confidence: number(row['confidence']),
  }
}

function toRelation(row: Row): LineOf<'relation'> {
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
