/**
 * Puts the lines of exchange.ts back into an empty ledger, row by row as they were: ids, births, families, verdicts. Nothing is
 * read or linked anew. Not among the lines are the passages' signatures, which the linking model makes (`passages.unsigned`).
 */
import type { LedgerLine, LineOf } from '../api/ledger-records.ts'
import { INTERRUPTION } from '../text/span.ts'
import { ANALYSIS_COLUMNS, type AnalysisTable } from './analysis-rows.ts'
import type { ByHandQueries } from './by-hand.ts'
import { HUNDREDTH } from './dial.ts'
import { facetsOf } from './facets.ts'
import { idOf, sha256 } from './ids.ts'
import type { LogQueries } from './log.ts'
import { PARTS, partsToCell } from './parts.ts'
import { DecisionShifted, LedgerNotEmpty, LineAltered, LineWithoutText, LinesIncomplete } from './restore-errors.ts'
import { number, passageToCells, placeToCells, spansToCell, text, whenToCells } from './rows.ts'
import { CUES_OF, SUREST_OF_ALL } from './speaker-tally.ts'
import type { Database, Prepared, Row, Values } from './sqlite.ts'
import type { VoiceRows } from './voice-rows.ts'

/** Writes of whole lines. Call all inside `whole`. */
export function restoreQueries(db: Database, path: string, log: LogQueries, byHand: Pick<ByHandQueries, 'restore'>, voices: Pick<VoiceRows, 'all'>) {
  const counts = db.prepare('SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM log) AS log, (SELECT count(*) FROM forgotten) AS forgotten')
  const fillFacets = facetsOf('TRUE').map((sql) => db.prepare(sql))
  const fillCounts = db.prepare(`
    INSERT OR REPLACE INTO attribution_count (kind, mode, hundredths, count)
    SELECT kind, mode, ${HUNDREDTH}, count(*)
      FROM passage JOIN attribution USING (id) WHERE current = 1 AND verdict IS NOT 'rejected' GROUP BY 1, 2, 3`)
  const fillCues = db.prepare(CUES_OF('current = 1'))
  const surest = db.prepare(SUREST_OF_ALL)
  const inserts = new Map<string, Prepared<Row>>()

  /** Inserts a row; `ignore` where it may be there already. The columns of a table are the same at every call. */
  function insert(table: string, values: Values, { ignore = false } = {}): void {
    let prepared = inserts.get(table)
    if (!prepared) {
      const columns = Object.keys(values)
      prepared = db.prepare(`INSERT ${ignore ? 'OR IGNORE ' : ''}INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`)
      inserts.set(table, prepared)
    }
    prepared.run(values)
  }

  /** A row of an analysis: columns that are not given are null. */
  function insertFound(table: AnalysisTable, values: Values, more: Values = {}): void {
    insert(table, { ...Object.fromEntries(ANALYSIS_COLUMNS[table].map((column) => [column, null])), ...values, ...more })
  }

  const textOf = db.prepare('SELECT text FROM snapshot WHERE id = @id')
  const articleOf = db.prepare('SELECT article_id FROM snapshot WHERE id = @snapshot')
  const isCurrent = db.prepare('SELECT 1 FROM article WHERE current_analysis_id = @analysis')

  function insertPassage(line: LineOf<'attribution'> | LineOf<'own_voice'>, values: Values, more: Values): void {
    const owner = articleOf.get({ snapshot: line.snapshot })
    if (!owner) throw new LinesIncomplete(`snapshot ${line.snapshot} of passage ${line.id} does not stand before it; lines must keep their order`)
    insertFound('passage', {
      ...common(line), snapshot_id: line.snapshot, article_id: text(owner['article_id']), ...values,
    }, {
      nr: line.nr, birth: line.birth, linked: line.linked ? 1 : 0, verdict: line.verdict, statement_id: line.statement,
      current: isCurrent.get({ analysis: line.analysis }) ? 1 : 0, ...more,
    })
  }

  const setRead = db.prepare('UPDATE passage SET read = @read WHERE id = @id')
  const setReadForm = db.prepare('UPDATE attribution SET read = @read WHERE id = @id')
  const correct = (id: string, { content, words }: NonNullable<LineOf<'attribution'>['read']>): void =>
    void setRead.run({ id, read: JSON.stringify({ spans: spansToCell(content), words: words.content }) })

  const write: { [Type in LedgerLine['type']]: (line: LineOf<Type>) => void } = {
    article(line) {
      if (line.outlet_id !== null) insert('outlet', { id: line.outlet_id, name: line.outlet ?? '' }, { ignore: true })
      insert('article', {
        id: line.id, outlet_id: line.outlet_id, url: line.url, given_id: line.given_id, given_title: line.given_title, title: line.title,
        record: line.record ? 1 : 0, added_at: line.added_at, published_earliest: line.published,
        current_snapshot_id: line.snapshot, current_analysis_id: line.analysis,
      })
    },
    snapshot(line) {
      if (line.text === undefined) throw new LineWithoutText(line.id)
      const content = line.bytes === undefined ? Buffer.from(line.text, 'utf8') : Buffer.from(line.bytes, 'base64')
      check(line.id, 'text', line.text, line.text_sha256)
      check(line.id, 'original', content, line.bytes_sha256)
      insert('bytes', { sha256: line.bytes_sha256, media_type: line.media_type, size: content.length, content }, { ignore: true })
      insert('snapshot', {
        id: line.id, article_id: line.article, text_sha256: line.text_sha256, bytes_sha256: line.bytes_sha256, path: line.path,
        published_at: line.published_at, added_at: line.added_at, text: line.text,
      })
    },
    analysis(line) {
      const { name, version, models, settings } = line.reader
      const reader = idOf('reader', name, version, models, settings)
      insert('reader', { id: reader, name, version, models: JSON.stringify(models), settings: JSON.stringify(settings) }, { ignore: true })
      insertFound('analysis', {
        id: line.id, snapshot_id: line.snapshot, reader_id: reader, at: line.at, language: line.language.code,
        analysed: line.language.analysed ? 1 : 0, language_reason: line.language.reason ?? null, ...passageToCells('title', line.title),
        outlet_name: line.outlet?.name ?? null, outlet_basis: line.outlet?.basis ?? null, outlet_spans: line.outlet ? spansToCell(line.outlet.spans) : null,
        ...whenToCells('published', line.published),
      }, { current: line.current ? 1 : 0 })
      for (const [i, passage] of line.boilerplate.entries()) {
        insertFound('boilerplate', { id: idOf('boilerplate', line.id, i), analysis_id: line.id, ...cells(passage) })
      }
    },
    attribution(line) {
      insertPassage(line, { voice: 'attribution', spans: spansToCell(line.content), words: line.words.content, speaker_read: line.speaker_read }, { speaker_id: line.speaker_id, speaker_given: line.speaker_given })
      const { speaker, read } = line
      if (read) correct(line.id, read)
      insertFound('attribution', {
        id: line.id, source_spans: spansToCell(line.source), source_words: line.words.source, cue_spans: spansToCell(line.cue), cue_words: line.words.cue,
        kind: line.kind, nested_in: line.nested_in, mode: line.mode, stance: line.stance, cue_distance: line.cue_distance,
        speaker_name: speaker?.name ?? null, speaker_type: speaker?.type ?? null, speaker_role: speaker?.role ?? null,
        speaker_organisation: speaker?.organisation ?? null, speaker_mention: speaker?.mention ?? null, speaker_spans: speaker ? spansToCell(speaker.spans) : null,
        ...passageToCells('addressee', line.addressee), ...passageToCells('occasion', line.occasion), ...whenToCells('said_at', line.said_at),
      })
      if (read) setReadForm.run({ id: line.id, read: JSON.stringify({
        source_spans: spansToCell(read.source), source_words: read.words.source, cue_spans: spansToCell(read.cue), cue_words: read.words.cue,
        kind: read.kind, mode: read.mode, stance: read.stance, cue_distance: read.cue_distance,
      }) })
      for (const [depth, { outlet, cue, spans }] of line.relays.entries()) {
        insertFound('relay', { attribution_id: line.id, depth, outlet, cue, spans: spansToCell(spans) })
      }
    },
    own_voice(line) {
      insertPassage(line, { voice: 'own', ...cells(line), speaker_read: null }, { speaker_id: null, speaker_given: null })
      insertFound('own_voice', { id: line.id, place: line.place })
    },
    quotation: (line) => insertFound('quotation', { ...common(line), spans: spansToCell([line.span]), words: line.words, role: line.role, attribution_id: line.attribution }),
    mention: (line) => insertFound('mention', { ...common(line), spans: spansToCell([line.span]), words: line.words, name: line.name, type: line.mention_type }),
    figure: (line) => insertFound('figure', {
      ...common(line), ...cells(line), value: line.value, min: line.min, max: line.max, modifier: line.modifier, unit: line.unit, counts: line.counts,
      whom: line.whom, cumulative: line.cumulative ? 1 : 0, ...placeToCells(line.place as never), ...whenToCells('when', line.when), stated_by: line.stated_by,
    }),
    incident(line) {
      insertFound('incident', { ...common(line), ...cells(line), type: line.incident_type, ...placeToCells(line.place as never), ...whenToCells('when', line.when) })
      for (const [position, figure_id] of line.figures.entries()) insertFound('incident_figure', { incident_id: line.id, position, figure_id })
    },
    evidence: (line) => insertFound('evidence', { ...common(line), ...cells(line), type: line.evidence_type, cited_by: line.cited_by, shown: line.shown }),
    allegation: (line) => insertFound('allegation', {
      ...common(line), kind: line.kind, made: line.made, accuser: line.accuser, accused: line.accused, ...passageToCells('act', line.act),
      attribution_id: line.attribution, answers: line.answers,
    }),
    argument: (line) => insert('argument', {
      id: line.id, passage_id: line.passage, theme_id: line.theme, against_id: line.against, act: line.act, stems: line.stems, way: line.way, ...cells(line), accused: line.accused, confidence: line.confidence,
    }),
    theme({ id, suggestion }) { // what people decided stands in their decisions
      if (suggestion === null) return
      const { within, both_sides, ...counted } = suggestion
      insert('theme_suggestion', { id, within_id: within, ...counted, both_sides: both_sides === null ? null : JSON.stringify(both_sides) })
    },
    speaker(line) {
      const { id } = line
      insert('speaker', {
        id, same_as: line.same_as, key: line.key, scope: line.scope, name: line.name, type: line.speaker_type, attributions: line.attributions, articles: line.articles, outlets: line.outlets.length,
      })
      for (const { name, type, count } of line.names) insert('speaker_name', { speaker_id: id, name, type, count })
      for (const { role, organisation, count, first, last } of line.roles) insert('speaker_role', { speaker_id: id, role, organisation: organisation ?? '', count, first, last })
      for (const { outlet_id, attributions } of line.outlets) insert('speaker_outlet', { speaker_id: id, outlet_id, attributions })
    },
    statement(line) {
      const { id } = line
      insert('statement', {
        id, birth: line.birth, base_id: line.base, wording: line.wording, kind: line.kind, mode: line.mode, confidence: line.confidence,
        named: line.named, stance: line.stance, cue: line.cue, cue_distance: line.cue_distance, thin: line.thin ? 1 : 0,
        first_reported: line.first_reported, last_reported: line.last_reported, outlets: line.outlets, articles: line.articles,
        variants: line.variants, wordings: line.wordings, own_voice: line.own_voice, speakers_differ: line.speakers_differ ? 1 : 0,
      })
      for (const alias of line.aliases) insert('statement_alias', { alias, statement_id: id })
    },
    relation: (line) => insert('relation', {
      id: line.id, a_id: line.a.passage, b_id: line.b.passage, same_article: line.same_article ? 1 : 0, match: line.match, fragment: line.fragment,
      changes: JSON.stringify(line.changes), direction_from: line.direction.from, direction_basis: line.direction.basis,
      relay_type: line.relay.type, relay_why: line.relay.why, confidence: line.confidence, by: line.by, verdict: line.verdict,
    }),
    decision: (line) => insert('decision', {
      id: line.id, at: line.at, who: line.who, what: line.what, subject_type: line.subject.type, subject_id: line.subject.id, why: line.why, undone_by: line.undone_by,
      place: line.place, object_id: line.object, object_place: line.object_place, name: line.name, basis: line.basis, settles: line.settles ? 1 : 0, parts: partsOf(line),
    }),
    case_entry: (line) => insert('case_entry', {
      id: line.id, at: line.at, who: line.who, case_id: line.case, what: line.what, subject_type: line.subject?.type ?? null, subject_id: line.subject?.id ?? null,
      passage_id: line.passage, article_id: line.article, entry_id: line.entry, before_id: line.before, words: line.words,
    }),
    saved_search: ({ id, at, who, name, query, seen_at, removed_at }) => insert('saved_search', { id, at, who, name, query, seen_at, removed_at }),
    forgotten: (line) => insert('forgotten', { snapshot_id: line.snapshot, article_id: line.article, at: line.at, who: line.who, why: line.why }),
    log({ nr, at, what, subject, object, content_hash, salt, previous, hash }) {
      log.restore({ nr, at, what, subject, object, content_hash, salt, previous, hash })
    },
  }

  /** A decision's spans, after a look at whether its words stand there. */
  function partsOf({ id, parts, within }: LineOf<'decision'>): string | null {
    if (within !== null) return partsToCell({ article: within })
    if (parts === null) return null
    const whole = textOf.get({ id: parts.snapshot })?.['text']
    if (parts.words !== null && typeof whole === 'string') {
      for (const part of PARTS) {
        const found = parts[part].map(([start, end]) => whole.slice(start, end)).join(INTERRUPTION)
        if (found !== parts.words[part]) throw new DecisionShifted(id, part, parts.words[part], found)
      }
    }
    return partsToCell(parts)
  }

  /** Where the lines hold no log, the ledger's own begins with what was put back. */
  function beginLog(): void {
    if (number(counts.get()!['log']) > 0) return
    for (const { id, article_id } of db.prepare('SELECT id, article_id FROM snapshot ORDER BY nr').all()) {
      log.append('snapshot.added', text(id), { object: text(article_id), content: log.contentOf('snapshot.added', text(id)) })
    }
    for (const { id, snapshot_id } of db.prepare('SELECT id, snapshot_id FROM analysis ORDER BY nr').all()) {
      log.append('analysis.added', text(id), { object: text(snapshot_id), content: log.contentOf('analysis.added', text(id)) })
    }
    for (const { id, subject_id } of db.prepare('SELECT id, subject_id FROM decision ORDER BY nr').all()) {
      log.append('decision.made', text(id), { object: text(subject_id), content: log.contentOf('decision.made', text(id)) })
    }
    for (const { id, case_id } of db.prepare('SELECT id, case_id FROM case_entry ORDER BY nr').all()) {
      log.append('case.written', text(id), { object: text(case_id), content: log.contentOf('case.written', text(id)) })
    }
    for (const { id } of db.prepare('SELECT id FROM saved_search ORDER BY nr').all()) log.append('search.saved', text(id), { content: log.contentOf('search.saved', text(id)) })
    for (const { snapshot_id, article_id } of db.prepare('SELECT snapshot_id, article_id FROM forgotten ORDER BY at, snapshot_id').all()) {
      log.append('snapshot.forgotten', text(snapshot_id), { object: text(article_id) })
    }
  }

  return {
    /**
     * Runs `work`, which puts lines back, whole or not at all.
     *
     * @throws LedgerNotEmpty, LinesIncomplete, and what `work` throws
     */
    async whole<T>(work: (put: (line: LedgerLine) => void) => Promise<T>): Promise<T> {
      const found = counts.get()!
      if (Object.values(found).some((count) => count !== 0)) throw new LedgerNotEmpty(path, number(found['articles']))
      db.exec('BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON')
      try {
        const result = await work((line) => (write[line.type] as (line: LedgerLine) => void)(line))
        const [dangling] = db.prepare('PRAGMA foreign_key_check').all()
        if (dangling) throw new LinesIncomplete(`a row of ${String(dangling['table'])} names one of ${String(dangling['parent'])} that is missing`)
        byHand.restore()
        for (const fill of fillFacets) fill.run()
        fillCounts.run()
        fillCues.run()
        surest.run()
        voices.all()
        db.exec('UPDATE theme_refresh SET argument_nr = (SELECT coalesce(max(nr), 0) FROM argument)')
        beginLog()
        db.exec('COMMIT')
        return result
      } catch (error) {
        db.exec('ROLLBACK')
        throw error
      }
    },
  }
}
export type RestoreQueries = ReturnType<typeof restoreQueries>

const common = (line: { id: string; analysis: string; local_id: string; confidence: number }): Values =>
  ({ id: line.id, analysis_id: line.analysis, local_id: line.local_id, confidence: line.confidence })

const cells = (passage: { spans: Parameters<typeof spansToCell>[0]; words: string }): Values => ({ spans: spansToCell(passage.spans), words: passage.words })

function check(snapshot: string, what: string, content: string | Uint8Array, named: string): void {
  const found = sha256(content)
  if (found !== named) throw new LineAltered(snapshot, what, found, named)
}
