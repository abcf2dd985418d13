import { formOf } from '../attribution/index.ts'
import type { LinkingModel } from '../linking/index.ts'
import { contains, lengthOf, overlaps, type Span, wordsOf } from '../text/span.ts'
import { ANALYSIS_COLUMNS, type AnalysisRows, emptyRows } from './analysis-rows.ts'
import { markedByHand, type MarkedByHand } from './boilerplate.ts'
import type { ArgumentQueries } from './arguments.ts'
import { borderQueries } from './borders.ts'
import { ADDED, BY_HAND } from './evaluate.ts'
import { idOf } from './ids.ts'
import type { Clock } from './ledger.ts'
import { link, type Linked, relink } from './link.ts'
import type { LogQueries } from './log.ts'
import { type Parts, SnapshotSuperseded } from './parts.ts'
import { flag, number, spansFromCell, spansToCell, text, textOrNull } from './rows.ts'
import { readerIdOf } from './snapshots.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database, Row, Values } from './sqlite.ts'
import { placeOfParts, type StandingQueries } from './standing.ts'
import type { VoiceRows } from './voice-rows.ts'
import { UnknownSnapshot } from './unknown.ts'

/** A snapshot that people decide on. */
export interface DecidedSnapshot {
  readonly id: string
  readonly article: string
  readonly text: string
  readonly newest: boolean
}

/** Which rows follow from what people decided by hand: what they added, where they set borders, what they marked as no article text. */
export function byHandQueries(
  db: Database, clock: Clock, log: LogQueries, rowsIn: AnalysisRows, tally: SpeakerTally, standing: StandingQueries, linked: Linked, model: LinkingModel | null,
  voices: Pick<VoiceRows, 'add'>, themes: Pick<ArgumentQueries, 'read'>,
) {
  const snapshotById = db.prepare(`
    SELECT snapshot.id, article_id, text, article.current_snapshot_id, article.current_analysis_id
      FROM snapshot JOIN article ON article.id = article_id WHERE snapshot.id = @id`)
  const analysisOf = db.prepare('SELECT * FROM analysis WHERE snapshot_id = @snapshot AND current = 1')
  const known = db.prepare('SELECT 1 FROM passage WHERE id = @id')
  const nextPassage = db.prepare('SELECT coalesce(max(nr), 0) + 1 AS nr FROM passage')
  const insertReader = db.prepare('INSERT INTO reader (id, name, version, models, settings) VALUES (@id, @name, @version, @models, @settings) ON CONFLICT (id) DO NOTHING')
  const passagesIn = db.prepare(`
    SELECT passage.id, passage.analysis_id, passage.voice, passage.spans, passage.read, passage.current, passage.hidden, passage.verdict, passage.linked, passage.speaker_id,
           attribution.source_spans, attribution.cue_spans, analysis.current AS counts, ${ADDED} AS added
      FROM passage
      JOIN analysis ON analysis.id = passage.analysis_id
      JOIN reader   ON reader.id = analysis.reader_id
      LEFT JOIN attribution ON attribution.id = passage.id
     WHERE passage.snapshot_id = @snapshot ORDER BY passage.nr`)
  const show = db.prepare('UPDATE passage SET current = @current, hidden = @hidden WHERE id = @id')
  const marks = db.prepare("SELECT * FROM decision WHERE what IN ('boilerplate', 'article-text') AND subject_id = @snapshot AND undone_by IS NULL ORDER BY nr")
  const foundIn = (['quotation', 'figure', 'incident', 'evidence', 'allegation'] as const).map((table) => ({
    rows: db.prepare(`SELECT nr, ${table === 'allegation' ? 'act_spans' : 'spans'} AS spans, hidden FROM ${table} WHERE analysis_id = @analysis`),
    hide: db.prepare(`UPDATE ${table} SET hidden = @hidden WHERE nr = @nr`),
  }))
  const withMarks = db.prepare(`
    SELECT DISTINCT passage.snapshot_id FROM passage JOIN analysis ON analysis.id = analysis_id JOIN reader ON reader.id = reader_id WHERE ${ADDED}
     UNION SELECT subject_id FROM decision WHERE what IN ('boilerplate', 'article-text')`)

  /** @throws UnknownSnapshot */
  function snapshotOf(id: string): DecidedSnapshot {
    const row = snapshotById.get({ id })
    if (!row) throw new UnknownSnapshot(id)
    return { id, article: text(row['article_id']), text: text(row['text']), newest: row['current_snapshot_id'] === id }
  }

  /** People's marks in a snapshot. */
  const marksIn = (snapshot: string): MarkedByHand => markedByHand(marks.all({ snapshot }))

  /** How each passage of a snapshot is to stand, where it stands otherwise. */
  function* changesIn(snapshot: string): Generator<{ row: Row; hidden: boolean; current: boolean }> {
    const owner = snapshotById.get({ id: snapshot })!
    const newest = owner['current_snapshot_id'] === snapshot
    const { boilerplate } = marksIn(snapshot)
    const rows = passagesIn.all({ snapshot })
    const read = rows.filter((row) => flag(row['counts']) && !flag(row['added']))
    const placesRead = new Set(rows.some((row) => flag(row['added'])) ? read.map((row) => standing.placeOf(text(row['id']))!) : [])
    const added = rows.filter((row) => flag(row['added'])).map((row) => {
      const place = standing.placeOf(text(row['id']))!
      return { row, place, holds: standing.attributed(place).length > 0 }
    })
    const holding = added.filter(({ holds, place }) => holds && !placesRead.has(place))
    const hides = (row: Row): boolean => row['verdict'] !== 'accepted' && row['read'] === null
      && (isWithin(spansFromCell(row['spans']), boilerplate) || (row['voice'] === 'attribution' && holding.some((one) => isSameReport(one.row, row))))
    const wanted = [
      ...read.map((row) => ({ row, hidden: hides(row), counts: owner['current_analysis_id'] === row['analysis_id'] })),
      // a reading that finds the very same stands for it: figures and evidence are tied to that one
      ...added.map(({ row, place, holds }) => ({ row, hidden: !holds || placesRead.has(place), counts: true })),
    ]
    for (const { row, hidden, counts } of wanted) {
      const current = newest && counts && !hidden
      if (current !== flag(row['current']) || hidden !== flag(row['hidden'])) yield { row, hidden, current }
    }
  }

  /** Hides figures, evidence and the like within marked text. @returns whether anything changed */
  function hideFound(snapshot: string): boolean {
    const analysis = textOrNull(analysisOf.get({ snapshot })?.['id'])
    if (analysis === null) return false
    let changed = false
    const { boilerplate } = marksIn(snapshot)
    for (const { rows, hide } of foundIn) {
      for (const row of rows.all({ analysis })) {
        const hidden = isWithin(spansFromCell(row['spans']), boilerplate)
        if (hidden === flag(row['hidden'])) continue
        hide.run({ nr: number(row['nr']), hidden: hidden ? 1 : 0 })
        changed = true
      }
    }
    return changed
  }

  /** Brings what counts in a snapshot in step with people's decisions, tallies included; compares nothing. @returns what counts now that did not, and the reverse */
  function reckon(snapshot: string): { shown: string[]; gone: string[]; found: boolean } {
    const [shown, gone]: string[][] = [[], []]
    for (const { row, hidden, current } of [...changesIn(snapshot)]) {
      const id = text(row['id'])
      const before = flag(row['current'])
      if (before && !current) {
        tally.passage(id, -1)
        tally.speaker(id, -1)
      }
      show.run({ id, current: current ? 1 : 0, hidden: hidden ? 1 : 0 })
      if (!before && current) {
        tally.speaker(id, 1)
        tally.passage(id, 1)
      }
      if (before !== current) {
        (current ? shown : gone)!.push(id)
        if (row['speaker_id'] !== null) tally.surest(text(row['speaker_id']))
      }
    }
    const found = hideFound(snapshot)
    const analysis = found || gone!.length > 0 ? textOrNull(snapshotById.get({ id: snapshot })?.['current_analysis_id']) : null
    if (analysis !== null) voices.add(analysis, 1)
    return { shown: shown!, gone: gone!, found }
  }

  /** The same, with statements and comparisons. */
  function settle(snapshot: string): void {
    const { shown, gone, found } = reckon(snapshot)
    // statements tell of the figures and evidence in them
    if (found) linked.families.settle(passagesIn.all({ snapshot }).filter((row) => flag(row['current'])).map((row) => text(row['id'])))
    if (shown.length + gone.length === 0) return
    linked.passages.changed(shown)
    const comparable = passagesIn.all({ snapshot }).filter((row) => shown.includes(text(row['id'])) && (flag(row['linked']) || flag(row['added'])))
    const passages = comparable.map((row) => linked.passages.byId(text(row['id'])))
    if (model) link(linked, passages, model)
    else linked.passages.add(passages, passages.map(() => []))
    linked.families.settle([...shown, ...gone])
  }

  /** Runs a change of passages' words or speakers, and compares anew those that count. */
  function anew(ids: readonly string[], change: () => void): void {
    if (model) relink(linked, ids, model, change)
    else {
      change()
      linked.passages.changed(ids)
      linked.families.settle(ids)
    }
  }

  return {
    snapshotOf,
    marksIn,
    anew,
    settle,
    reckon,
    ...borderQueries(db, tally, standing, model, themes, { textOf: (id) => snapshotOf(id).text, anew }),
    /** @throws UnknownSnapshot, SnapshotSuperseded */
    newest(id: string): DecidedSnapshot {
      const snapshot = snapshotOf(id)
      if (!snapshot.newest) throw new SnapshotSuperseded(id, text(snapshotById.get({ id })!['current_snapshot_id']))
      return snapshot
    },
    /** The row of an attribution that a person adds, written where there is none; it counts from when a decision says so. */
    rowFor(snapshot: DecidedSnapshot, parts: Parts, { who, unnamed }: { who: string; unnamed: boolean }): string {
      const id = idOf('passage', snapshot.id, 'by hand', parts.content, parts.source)
      if (known.get({ id })) return id
      const reader = { name: BY_HAND, version: who, models: [], settings: { place: placeOfParts(snapshot.id, parts) } }
      const readerId = readerIdOf(reader)
      insertReader.run({ id: readerId, name: reader.name, version: reader.version, models: '[]', settings: JSON.stringify(reader.settings) })
      const analysis = idOf('analysis', snapshot.id, readerId)
      const beside = analysisOf.get({ snapshot: snapshot.id })
      const { text: whole } = snapshot
      const language = textOrNull(beside?.['language']) ?? 'und'
      const sourceWords = wordsOf(whole, parts.source)
      const rows = emptyRows()
      rows.analysis.push({
        ...Object.fromEntries(ANALYSIS_COLUMNS.analysis.map((column) => [column, (beside ?? NOTHING_READ)[column] ?? null])), id: analysis, snapshot_id: snapshot.id, reader_id: readerId, at: clock(), language,
      })
      rows.passage.push({
        id, analysis_id: analysis, snapshot_id: snapshot.id, article_id: snapshot.article, local_id: 'a1', voice: 'attribution',
        spans: spansToCell(parts.content), words: wordsOf(whole, parts.content), confidence: 1, speaker_read: null,
      })
      rows.attribution.push({
        ...NO_ATTRIBUTION, id, source_spans: spansToCell(parts.source), source_words: sourceWords, cue_spans: spansToCell(parts.cue), cue_words: wordsOf(whole, parts.cue),
        ...formOf(whole, language, parts),
        ...(unnamed ? { speaker_name: sourceWords, speaker_type: 'unnamed', speaker_mention: 'nominal', speaker_spans: spansToCell(parts.source) } : {}),
      })
      const content = rowsIn.content(rows)
      const birth = number(nextPassage.get()!['nr'])
      for (const passage of rows.passage) Object.assign(passage, { current: 0, birth, verdict: null, speaker_id: null, speaker_given: null })
      for (const table of ['analysis', 'passage', 'attribution'] as const) for (const row of rows[table]) rowsIn.insert(table, row)
      show.run({ id, current: 0, hidden: 1 })
      log.append('analysis.added', analysis, { object: snapshot.id, content })
      if (model) themes.read(analysis, model)
      return id
    },
    /** After lines were put back: what counts and what is hidden, nothing else. */
    restore(): void {
      for (const row of withMarks.all()) {
        const snapshot = text(row['snapshot_id'])
        if (!snapshotById.get({ id: snapshot })) continue // forgotten
        for (const { row: passage, hidden, current } of [...changesIn(snapshot)]) show.run({ id: text(passage['id']), current: current ? 1 : 0, hidden: hidden ? 1 : 0 })
        hideFound(snapshot)
      }
    },
  }
}
export type ByHandQueries = ReturnType<typeof byHandQueries>

const NOTHING_READ: Values = { language: 'und', analysed: 0 }
const NO_ATTRIBUTION: Values = Object.fromEntries([
  'nested_in', 'speaker_name', 'speaker_type', 'speaker_role', 'speaker_organisation', 'speaker_mention', 'speaker_spans', 'addressee_spans', 'addressee_words',
  'occasion_spans', 'occasion_words', 'said_at_as_printed', 'said_at_edtf', 'said_at_earliest', 'said_at_latest', 'said_at_basis', 'said_at_spans',
].map((column) => [column, null]))

/** Whether all of a passage lies within marked text. */
function isWithin(spans: readonly Span[], marked: readonly Span[]): boolean {
  return spans.length > 0 && spans.every((span) => marked.some((mark) => contains(mark, span)))
}

/**
 * Whether a reading gives the report that a person added: they share words of the content, no source is printed that is another's, and
 * they share the cue, or have the same content.
 */
function isSameReport(added: Row, read: Row): boolean {
  const spansOf = (row: Row, column: string): Span[] => spansFromCell(row[column])
  const meet = (column: string): boolean => spansOf(added, column).some((one) => spansOf(read, column).some((other) => overlaps(one, other)))
  const both = (column: string): boolean => lengthOf(spansOf(added, column)) > 0 && lengthOf(spansOf(read, column)) > 0
  return meet('spans') && !(both('source_spans') && !meet('source_spans')) && (meet('cue_spans') || added['spans'] === read['spans'])
}
