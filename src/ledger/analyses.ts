import type { Analysis, Attribution, Reader } from '../text/records.ts'
import { speakerKeyOf } from '../linking/index.ts'
import { emptyRows, type AnalysisRows, type RowsOf } from './analysis-rows.ts'
import type { ByHandQueries } from './by-hand.ts'
import { idOf } from './ids.ts'
import type { Clock } from './ledger.ts'
import type { LogQueries } from './log.ts'
import { number, passageToCells, placeToCells, spansToCell, text, whenToCells } from './rows.ts'
import type { SameSpeakerQueries } from './same-speakers.ts'
import { readerIdOf, type SnapshotQueries } from './snapshots.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database, Row, Values } from './sqlite.ts'
import { partsOfDecision, placeOf, placeOfParts, VERDICTS, type StandingQueries } from './standing.ts'
import { UnknownSnapshot } from './unknown.ts'

/** Ids that an analysis has in the ledger, by its own local ids. */
export interface AnalysisAdded {
  readonly analysis: string
  readonly attributions: ReadonlyMap<string, string>
  readonly own_voice: ReadonlyMap<string, string>
  /** Keys of attributions' speakers by local attribution id; absent where unnamed or unresolved. */
  readonly speakers: ReadonlyMap<string, string>
  /** Passages that stand otherwise than they were read, by what people decided, or count again: as the ledger has them. */
  readonly decided: readonly string[]
  /** This reader's analysis of this snapshot was there already; nothing was added. */
  readonly known: boolean
}

/** The reader whose newest analysis of a snapshot is the current one. Others' stay beside it. */
const OURS = 'sayso'

/** Writes of analyses: one per snapshot and reader, never changed, superseded by newer ones of our reader. */
export function analysisQueries(
  db: Database, clock: Clock, log: LogQueries, snapshots: SnapshotQueries, rowsIn: AnalysisRows, tally: SpeakerTally, standing: StandingQueries,
  byHand: ByHandQueries, same: SameSpeakerQueries,
) {
  const snapshotById = db.prepare(`
    SELECT snapshot.article_id, article.outlet_id, article.given_title, article.current_snapshot_id = snapshot.id AS newest
      FROM snapshot JOIN article ON article.id = snapshot.article_id WHERE snapshot.id = @id`)
  const insertReader = db.prepare(`
    INSERT INTO reader (id, name, version, models, settings) VALUES (@id, @name, @version, @models, @settings)
        ON CONFLICT (id) DO NOTHING`)
  const known = db.prepare('SELECT id FROM analysis WHERE id = @id')
  const localIds = db.prepare(`
    SELECT passage.id, local_id, voice, speaker.key FROM passage LEFT JOIN speaker ON speaker.id = speaker_id WHERE analysis_id = @id`)
  const currentOf = db.prepare(`
    SELECT analysis.id, reader.name FROM analysis JOIN reader ON reader.id = analysis.reader_id
     WHERE snapshot_id = @snapshot AND current = 1`)
  const retire = db.prepare('UPDATE analysis SET current = 0 WHERE id = @id')
  const retirePassages = db.prepare('UPDATE passage SET current = 0 WHERE analysis_id = @id AND current = 1')
  const makeCurrent = db.prepare('UPDATE analysis SET current = 1 WHERE id = @id')
  const setArticle = db.prepare(`
    UPDATE article SET current_analysis_id = @analysis, published_earliest = @published,
                       title = coalesce(@title, title), outlet_id = coalesce(outlet_id, @outlet) WHERE id = @id`)
  const nextPassage = db.prepare('SELECT coalesce(max(nr), 0) + 1 AS nr FROM passage')
  const past = db.prepare(`
    SELECT birth, voice, spans, words, snapshot_id FROM passage WHERE article_id = @article AND current = 0 ORDER BY nr`)
  const insertSpeaker = db.prepare(`
    INSERT INTO speaker (id, key, scope, name, type) VALUES (@id, @key, @scope, @name, @type) ON CONFLICT (id) DO NOTHING`)

  function addReader(reader: Reader): string {
    const id = readerIdOf(reader)
    const { name, version, models, settings } = reader
    insertReader.run({ id, name, version, models: JSON.stringify(models), settings: JSON.stringify(settings) })
    return id
  }

  /** A newer reading of the same passage keeps its birth, so that a statement's id outlives models. */
  function inherit(article: string, snapshot: string, passages: Values[], first: number): void {
    const heirs = new Map<string, Row[]>()
    for (const row of past.all({ article })) {
      const key = `${text(row['voice'])} ${text(row['words'])}`
      const others = heirs.get(key)
      if (others) others.push(row)
      else heirs.set(key, [row])
    }
    const taken = new Set<number>()
    for (const [i, passage] of passages.entries()) {
      const found = heirs.get(`${String(passage['voice'])} ${String(passage['words'])}`) ?? []
      const same = found.filter((row) => row['snapshot_id'] === snapshot && row['spans'] === passage['spans'])
      const parent = same[0] ?? found.find((row) => !taken.has(number(row['birth'])))
      const birth = parent && !taken.has(number(parent['birth'])) ? number(parent['birth']) : first + i
      taken.add(birth)
      passage['birth'] = birth
    }
  }

  /** What people decided holds for every reading that finds the very same place. */
  function honour(rows: RowsOf): void {
    const decided = standing.any()
    const attributions = new Map(rows.attribution.map((row) => [row['id'], row]))
    for (const passage of rows.passage) {
      const [read, article] = [passage['speaker_read'] as string | null, String(passage['article_id'])]
      if (!decided) {
        Object.assign(passage, { verdict: null, speaker_id: read, speaker_given: null })
        continue
      }
      const attribution = attributions.get(passage['id'])
      const place = placeOf({ ...passage, source_spans: attribution?.['source_spans'] ?? null } as Row)
      const given = standing.speaker(place).holds
      const borders = standing.borders(place).holds
      const verdict = standing.verdict(borders ? placeOfParts(String(passage['snapshot_id']), partsOfDecision(borders)!) : place)
      passage['verdict'] = VERDICTS[String(verdict.holds?.['what'])] ?? null
      passage['speaker_id'] = same.of(read, given && text(given['object_id']), (attribution?.['speaker_name'] ?? null) as string | null, article)
      passage['speaker_given'] = given ? text(given['name']) : null
    }
  }

  return {
    /**
     * Adds what a reader found in a snapshot. Our reader's newest analysis of the newest snapshot becomes the one that counts;
     * older ones stay. Call inside a transaction.
     *
     * @throws UnknownSnapshot
     */
    add(snapshot: string, analysis: Analysis): AnalysisAdded {
      const owner = snapshotById.get({ id: snapshot })
      if (!owner) throw new UnknownSnapshot(snapshot)
      const article = text(owner['article_id'])
      const reader = addReader(analysis.reader)
      const id = idOf('analysis', snapshot, reader)
      if (known.get({ id })) return { ...knownIds(localIds.all({ id })), analysis: id, decided: [], known: true }

      const written = toRows(id, snapshot, article, reader, clock(), analysis)
      for (const { speaker, key } of written.speakers) {
        insertSpeaker.run({ id: idOf('speaker', key.key), key: key.key, scope: key.scope, name: speaker.name, type: speaker.type })
      }
      const before = currentOf.get({ snapshot })
      const counts = !before || analysis.reader.name === OURS || before['name'] !== OURS
      const current = counts && owner['newest'] === 1
      if (before && counts) {
        if (owner['newest'] === 1) tally.add(text(before['id']), -1)
        retire.run({ id: text(before['id']) })
        retirePassages.run({ id: text(before['id']) })
      }
      const { rows } = written
      inherit(article, snapshot, rows.passage, number(nextPassage.get()!['nr']))
      honour(rows)
      for (const passage of rows.passage) passage['current'] = current ? 1 : 0
      for (const table of Object.keys(rows) as (keyof RowsOf)[]) for (const row of rows[table]) rowsIn.insert(table, row)
      if (counts) makeCurrent.run({ id })
      if (current) {
        setArticle.run({
          id: article,
          analysis: id,
          published: analysis.published?.earliest ?? null,
          title: owner['given_title'] === null ? (analysis.title?.words.trim() || null) : null,
          outlet: owner['outlet_id'] === null && analysis.outlet?.name.trim() ? snapshots.outlet(analysis.outlet.name) : null,
        })
      }
      if (current) tally.add(id, 1)
      const decided: string[] = []
      if (current && standing.byHand()) {
        decided.push(...byHand.setBordersIn(snapshot, [...written.attributions.values()]), ...byHand.reckon(snapshot).shown)
      }
      log.append('analysis.added', id, { object: snapshot, content: rowsIn.content(rows) })
      const speakers = standing.any() ? knownIds(localIds.all({ id })).speakers : written.keys
      return { analysis: id, attributions: written.attributions, own_voice: written.own, speakers, decided, known: false }
    },
  }
}
export type AnalysisQueries = ReturnType<typeof analysisQueries>

function knownIds(rows: Row[]): Pick<AnalysisAdded, 'attributions' | 'own_voice' | 'speakers'> {
  const of = (voice: string) => new Map(rows.filter((row) => row['voice'] === voice).map((row) => [text(row['local_id']), text(row['id'])]))
  const speakers = new Map(rows.filter((row) => row['key'] !== null).map((row) => [text(row['local_id']), text(row['key'])]))
  return { attributions: of('attribution'), own_voice: of('own'), speakers }
}

/** An analysis as rows of its tables, local ids turned into the ledger's. */
function toRows(id: string, snapshot: string, article: string, reader: string, at: string, analysis: Analysis) {
  const rows = emptyRows()
  const attributions = new Map<string, string>()
  const own = new Map<string, string>()
  const keys = new Map<string, string>()
  const speakers: { speaker: NonNullable<Attribution['speaker']>; key: { key: string; scope: string } }[] = []
  const used = new Set<string>()
  const passageId = (...parts: unknown[]): string => {
    for (let again = 0; ; again++) {
      const found = idOf('passage', snapshot, reader, ...parts, ...(again ? [again] : []))
      if (!used.has(found)) return used.add(found), found
    }
  }
  for (const found of analysis.attributions) attributions.set(found.id, passageId('attribution', found.content, found.source, found.cue))
  for (const found of analysis.own_voice) own.set(found.id, passageId('own', found.spans))
  const local = (kind: Parameters<typeof idOf>[0]) => (localId: string): string => idOf(kind, id, localId)
  const attribution = (localId: string | null): string | null => (localId === null ? null : (attributions.get(localId) ?? null))
  const [figure, allegation] = [local('figure'), local('allegation')]
  const [figures, allegations] = [new Set(analysis.figures.map((x) => x.id)), new Set(analysis.allegations.map((x) => x.id))]
  const common = (kind: Parameters<typeof idOf>[0], found: { id: string; confidence: number }): Values =>
    ({ id: idOf(kind, id, found.id), analysis_id: id, local_id: found.id, confidence: found.confidence })
  const passageCells = (found: { spans: Analysis['boilerplate'][number]['spans']; words: string }): Values =>
    ({ spans: spansToCell(found.spans), words: found.words })

  rows.analysis.push({
    id, snapshot_id: snapshot, reader_id: reader, at,
    language: analysis.language.code, analysed: analysis.language.analysed ? 1 : 0, language_reason: analysis.language.reason ?? null,
    ...passageToCells('title', analysis.title),
    outlet_name: analysis.outlet?.name ?? null, outlet_basis: analysis.outlet?.basis ?? null,
    outlet_spans: analysis.outlet ? spansToCell(analysis.outlet.spans) : null,
    ...whenToCells('published', analysis.published),
  })
  for (const found of analysis.attributions) {
    const passage = attributions.get(found.id)!
    const key = found.speaker && speakerKeyOf(found.speaker, article)
    if (found.speaker && key) {
      speakers.push({ speaker: found.speaker, key })
      keys.set(found.id, key.key)
    }
    rows.passage.push({
      id: passage, analysis_id: id, snapshot_id: snapshot, article_id: article, local_id: found.id, voice: 'attribution',
      spans: spansToCell(found.content), words: found.words.content, confidence: found.confidence,
      speaker_read: key ? idOf('speaker', key.key) : null,
    })
    rows.attribution.push({
      id: passage,
      source_spans: spansToCell(found.source), source_words: found.words.source,
      cue_spans: spansToCell(found.cue), cue_words: found.words.cue,
      kind: found.kind, nested_in: attribution(found.nested_in), mode: found.mode, stance: found.stance, cue_distance: found.cue_distance,
      speaker_name: found.speaker?.name ?? null, speaker_type: found.speaker?.type ?? null, speaker_role: found.speaker?.role ?? null,
      speaker_organisation: found.speaker?.organisation ?? null, speaker_mention: found.speaker?.mention ?? null,
      speaker_spans: found.speaker ? spansToCell(found.speaker.spans) : null,
      ...passageToCells('addressee', found.addressee), ...passageToCells('occasion', found.occasion), ...whenToCells('said_at', found.said_at),
    })
    for (const [depth, { outlet, cue, spans }] of found.relays.entries()) {
      rows.relay.push({ attribution_id: passage, depth, outlet, cue, spans: spansToCell(spans) })
    }
  }
  for (const found of analysis.own_voice) {
    const passage = own.get(found.id)!
    rows.passage.push({
      id: passage, analysis_id: id, snapshot_id: snapshot, article_id: article, local_id: found.id, voice: 'own',
      ...passageCells(found), confidence: found.confidence, speaker_read: null,
    })
    rows.own_voice.push({ id: passage, place: found.place })
  }
  for (const found of analysis.quotations) {
    rows.quotation.push({
      ...common('quotation', found), spans: spansToCell([found.span]), words: found.words, role: found.role,
      attribution_id: attribution(found.attribution),
    })
  }
  for (const found of analysis.mentions) {
    rows.mention.push({ ...common('mention', found), spans: spansToCell([found.span]), words: found.words, name: found.name, type: found.type })
  }
  for (const [i, found] of analysis.boilerplate.entries()) {
    rows.boilerplate.push({ id: idOf('boilerplate', id, i), analysis_id: id, ...passageCells(found) })
  }
  for (const found of analysis.figures) {
    rows.figure.push({
      ...common('figure', found), ...passageCells(found), value: found.value, min: found.min, max: found.max, modifier: found.modifier,
      unit: found.unit, counts: found.counts, whom: found.whom, cumulative: found.cumulative ? 1 : 0,
      ...placeToCells(found.place), ...whenToCells('when', found.when), stated_by: attribution(found.stated_by),
    })
  }
  for (const found of analysis.incidents) {
    rows.incident.push({
      ...common('incident', found), ...passageCells(found), type: found.type, ...placeToCells(found.place), ...whenToCells('when', found.when),
    })
    for (const [position, named] of found.figures.filter((name) => figures.has(name)).entries()) {
      rows.incident_figure.push({ incident_id: idOf('incident', id, found.id), position, figure_id: figure(named) })
    }
  }
  for (const found of analysis.evidence) {
    rows.evidence.push({
      ...common('evidence', found), ...passageCells(found), type: found.type, cited_by: attribution(found.cited_by), shown: found.shown,
    })
  }
  for (const found of analysis.allegations) {
    rows.allegation.push({
      ...common('allegation', found), kind: found.kind, made: found.made, accuser: found.accuser, accused: found.accused,
      ...passageToCells('act', found.act), attribution_id: attribution(found.attribution),
      answers: found.answers !== null && allegations.has(found.answers) ? allegation(found.answers) : null,
    })
  }
  return { rows, attributions, own, keys, speakers }
}
