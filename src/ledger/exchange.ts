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
import { toAllegation, toAnalysis, toArgument, toArticle, toAttribution, toEvidence, toFigure, toIncident, toMention, toOwnVoice, toQuotation, toRelation, toSnapshot } from './lines.ts'
import { flag, number, passageFromRow, text, textOrNull } from './rows.ts'
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
