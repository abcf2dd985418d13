import type { DecisionRequest, DecisionView } from '../api/index.ts'
import type { ArgumentQueries } from './arguments.ts'
import type { ByHandQueries } from './by-hand.ts'
import { decidingByHand, isByHand, type Written } from './decide-by-hand.ts'
import { DecisionContradicted, DecisionNotUndoable, NameNotPrinted, OwnVoiceUnattributed, PassageWithoutStatement, UnnamedNotNamed } from './decision-errors.ts'
import { foldName, idOf } from './ids.ts'
import type { FamilyQueries } from './families.ts'
import type { Clock } from './ledger.ts'
import type { LogQueries } from './log.ts'
import { type PartsQueries, partsToCell } from './parts.ts'
import { number, text, textOrNull } from './rows.ts'
import type { SameSpeakerQueries } from './same-speakers.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database, Row } from './sqlite.ts'
import { placeOfPair, VERDICTS, type Standing, type StandingQueries } from './standing.ts'
import { UnknownDecision, UnknownPassage, UnknownRelation, UnknownSpeaker } from './unknown.ts'

type Optional<T, Key extends keyof T> = T extends unknown ? Omit<T, Key> & { readonly [K in Key]?: T[K] | undefined } : never
/** As `POST /api/decisions` takes it. Marking a record goes through `mark`. */
export type DecisionGiven = Optional<Exclude<DecisionRequest, { what: 'record' | 'no-record' }>, 'settles'>

/** A person's judgement, as exported. An undoing is a decision itself: `what` is `undo`, its subject the decision undone. */
export interface Decision extends Omit<DecisionView, 'state'> {
  readonly place: string | null
  readonly object_place: string | null
}

/** What people decided. A decision that holds wins over the machine, and families follow at once. */
export function decisionQueries(
  db: Database, clock: Clock, log: LogQueries, families: FamilyQueries, tally: SpeakerTally, standing: StandingQueries, byHand: ByHandQueries, same: SameSpeakerQueries,
  args: ArgumentQueries,
) {
  const insert = db.prepare(`
    INSERT INTO decision ( id,  at,  who,  what,  subject_type,  subject_id,  why,  place,  object_id,  object_place,  name,  basis,  settles,  parts)
                  VALUES (@id, @at, @who, @what, @subject_type, @subject_id, @why, @place, @object_id, @object_place, @name, @basis, @settles, @parts)`)
  const markUndone = db.prepare('UPDATE decision SET undone_by = @by WHERE id = @id')
  const byId = db.prepare('SELECT * FROM decision WHERE id = @id')
  const count = db.prepare('SELECT count(*) AS count FROM decision')
  const judgePassage = db.prepare('UPDATE passage SET verdict = @verdict WHERE id = @id')
  const giveSpeaker = db.prepare('UPDATE passage SET speaker_id = @speaker, speaker_given = @name WHERE id = @id')
  const judgeRelation = db.prepare('UPDATE relation SET verdict = @verdict, by = @by WHERE id = @id')
  const setRecord = db.prepare('UPDATE article SET record = @record WHERE id = @id')
  const ofArticle = db.prepare('SELECT id, statement_id FROM passage WHERE article_id = @id AND current = 1 AND linked = 1')
  const passageById = db.prepare(`
    SELECT passage.id, voice, statement_id, passage.speaker_id, article_id, passage.snapshot_id, passage.speaker_read, passage.speaker_given, attribution.speaker_type, attribution.speaker_name,
           attribution.source_words, current
      FROM passage LEFT JOIN attribution USING (id) WHERE passage.id = @id`)
  const relation = db.prepare('SELECT a_id, b_id FROM relation WHERE id = @id')
  const relationsAt = db.prepare('SELECT id, a_id, b_id FROM relation WHERE (a_id = @a AND b_id = @b) OR (a_id = @b AND b_id = @a)')
  const relationDecisions = db.prepare("SELECT * FROM decision WHERE place = @place AND subject_type = 'relation' AND what IN ('accept', 'reject') AND undone_by IS NULL ORDER BY nr")
  const snapshotThere = db.prepare('SELECT 1 FROM snapshot WHERE id = @id')
  const speakerById = db.prepare('SELECT id, name FROM speaker WHERE id = @id')
  const printedIn = db.prepare('SELECT instr(text, @name) AS at FROM snapshot WHERE id = @snapshot')
  const speakerPrinted = db.prepare(`
    SELECT coalesce(speaker_read, speaker_id) AS id FROM passage JOIN attribution USING (id)
     WHERE snapshot_id = @snapshot AND attribution.speaker_name = @name AND speaker_read IS NOT NULL LIMIT 1`)
  const mentioned = db.prepare(`
    SELECT mention.type FROM mention JOIN analysis ON analysis.id = analysis_id
     WHERE snapshot_id = @snapshot AND name = @name AND mention.type IN ('person', 'organisation', 'group', 'document') LIMIT 1`)
  const insertSpeaker = db.prepare(`
    INSERT INTO speaker (id, key, scope, name, type) VALUES (@id, @key, @scope, @name, @type) ON CONFLICT (id) DO NOTHING`)

  function write({ who, what, subject, why, place, object, object_place, name, basis, settles, parts }: Written): string {
    const at = clock()
    const id = idOf('decision', who, at, what, subject.id, count.get()!['count'])
    insert.run({
      id, at, who, what, subject_type: subject.type, subject_id: subject.id, why: why || null, place: place ?? null, object_id: object ?? null,
      object_place: object_place ?? null, name: name ?? null, basis: basis ?? null, settles: settles ? 1 : 0,
      parts: parts ? partsToCell(parts) : null,
    })
    log.append('decision.made', id, { object: subject.id, content: log.contentOf('decision.made', id) })
    return id
  }

  /** @throws UnknownPassage */
  function passageOf(id: string): Row {
    const row = passageById.get({ id })
    if (!row) throw new UnknownPassage(id)
    return row
  }

  /** Puts every reading of a passage's place, and the families around it, in step with what people decided on it. */
  function applyToPassage(id: string): void {
    const snapshot = text(passageOf(id)['snapshot_id'])
    if (standing.byHand()) byHand.setBorders(id, snapshot)
    const given = standing.speaker(standing.placeOf(id)!).holds
    const readings = standing.readingsOf(id).map((reading) => {
      const row = passageOf(reading)
      const speaker = same.of(textOrNull(row['speaker_read']), textOrNull(given?.['object_id']), textOrNull(row['speaker_name']), text(row['article_id']))
      return { id: reading, row, speaker, verdict: VERDICTS[textOrNull(standing.verdict(standing.wordsPlaceOf(reading)!).holds?.['what']) ?? ''] ?? null }
    })
    const judge = (): void => {
      for (const { id: reading, row, speaker, verdict } of readings) {
        const counts = row['current'] === 1
        if (counts) tally.passage(reading, -1)
        judgePassage.run({ id: reading, verdict })
        if (counts) tally.speaker(reading, -1)
        giveSpeaker.run({ id: reading, speaker, name: textOrNull(given?.['name']) })
        if (counts) {
          tally.speaker(reading, 1)
          tally.passage(reading, 1)
          if (row['speaker_id'] !== null) tally.surest(text(row['speaker_id']))
        }
      }
    }
    const reassigned = readings.filter(({ row, speaker }) => row['current'] === 1 && (row['speaker_id'] !== speaker || row['speaker_given'] !== textOrNull(given?.['name'])))
    if (reassigned.length > 0) byHand.anew(reassigned.map((reading) => reading.id), judge)
    else judge()
    families.settle(readings.map((reading) => reading.id))
    if (standing.byHand()) byHand.settle(snapshot)
    args.recount(readings.flatMap((reading) => args.aroundPassage(reading.id)))
  }

  function relationStanding(a: string, b: string): Standing<Row> | null {
    const [placeA, placeB] = [standing.placeOf(a), standing.placeOf(b)]
    return placeA === null || placeB === null ? null : standing.among(relationDecisions.all({ place: placeOfPair(placeA, placeB) }))
  }

  function applyToRelation(a: string, b: string): void {
    for (const readingA of standing.readingsOf(a)) {
      for (const readingB of standing.readingsOf(b)) {
        for (const row of relationsAt.all({ a: readingA, b: readingB })) {
          const holds = relationStanding(readingA, readingB)?.holds ?? null
          judgeRelation.run({ id: text(row['id']), verdict: VERDICTS[textOrNull(holds?.['what']) ?? ''] ?? null, by: textOrNull(holds?.['id']) ?? 'machine' })
        }
      }
    }
    families.settle([a, b])
  }

  function apply(row: Row): void {
    const id = text(row['subject_id'])
    switch (text(row['what'])) {
      case 'note': case 'theme': case 'dismiss': case 'include': case 'exclude': return
      case 'merge': case 'split': {
        const sides = [id, text(row['object_id'])].flatMap((side) => standing.readingsOf(side))
        families.settle(sides)
        return
      }
      case 'boilerplate': case 'article-text': {
        byHand.settle(id)
        return
      }
      case 'same': case 'not-same': case 'apart': {
        same.settle([id, text(row['object_id'])], byHand.anew)
        return
      }
      default:
    }
    if (row['subject_type'] === 'relation') {
      const sides = relation.get({ id })
      if (!sides) throw new UnknownRelation(id)
      applyToRelation(text(sides['a_id']), text(sides['b_id']))
    } else applyToPassage(id)
  }

  /** The passage's own place; of a relation, both of its places together. @throws UnknownPassage, UnknownRelation */
  function placeOfSubject({ type, id }: Decision['subject']): string | null {
    if (type === 'article' || type === 'decision' || type === 'snapshot' || type === 'speaker') return null
    if (type === 'theme') return id
    if (type === 'relation') {
      const sides = relation.get({ id })
      if (!sides) throw new UnknownRelation(id)
      return placeOfPair(standing.placeOf(text(sides['a_id']))!, standing.placeOf(text(sides['b_id']))!)
    }
    passageOf(id)
    return standing.placeOf(id)
  }

  /** The ledger's speaker for what a person gave, made where there is none. @throws UnknownSpeaker, NameNotPrinted, UnnamedNotNamed */
  function speakerFor(passage: Row, given: Extract<DecisionGiven, { what: 'speaker' }>['speaker']): { id: string; name: string; basis: Decision['basis'] } {
    const isUnnamed = passage['speaker_type'] === 'unnamed'
    const isPrinted = (name: string): boolean => number(printedIn.get({ snapshot: text(passage['snapshot_id']), name })!['at']) > 0
    if ('id' in given) {
      const known = speakerById.get({ id: given.id })
      if (!known) throw new UnknownSpeaker(given.id)
      if (isUnnamed && !isPrinted(text(known['name']))) throw new UnnamedNotNamed(text(passage['source_words']))
      return { id: text(known['id']), name: text(known['name']), basis: 'ledger' }
    }
    const { name, basis } = given
    const [article, snapshot] = [text(passage['article_id']), text(passage['snapshot_id'])]
    if (basis === 'printed' && !isPrinted(name)) throw new NameNotPrinted(name, article)
    if (basis === 'typed' && isUnnamed) throw new UnnamedNotNamed(text(passage['source_words']))
    const read = basis === 'printed' ? textOrNull(speakerPrinted.get({ snapshot, name })?.['id']) : null
    if (read !== null) return { id: read, name, basis }
    // Printed and not read as a speaker: known in that article only. Typed: the person's own, never one with what was read.
    const key = basis === 'printed' ? `given:${article}:${foldName(name)}` : `typed:${foldName(name)}`
    const id = idOf('speaker', key)
    const read_as = passage['speaker_type'] === 'unnamed' ? null : textOrNull(passage['speaker_type'])
    insertSpeaker.run({ id, key, scope: basis === 'printed' ? 'article' : 'typed', name, type: read_as ?? textOrNull(mentioned.get({ snapshot, name })?.['type']) ?? 'person' })
    return { id, name, basis }
  }

  function markArticle(id: string, record: boolean): number {
    setRecord.run({ id, record: record ? 1 : 0 })
    const passages = ofArticle.all({ id })
    families.settle(passages.map((row) => text(row['id'])))
    return new Set(passages.flatMap((row) => row['statement_id'] ?? [])).size
  }

  /** @throws DecisionContradicted where merges and splits that hold cannot all be followed */
  function checkTies(what: 'merge' | 'split', a: string, b: string): void {
    const statementOf = (id: string): unknown => passageOf(id)['statement_id']
    const apart = (a: unknown, b: unknown): boolean => a !== null && b !== null && a !== b // null: rejected meanwhile
    const broken = standing.allTies().filter((tie) => tie.what === 'merge' && apart(statementOf(tie.a), statementOf(tie.b)))
    if (broken.length === 0) return
    const sides = [a, b, ...broken.flatMap((tie) => [tie.a, tie.b])].map((id) => standing.placeOf(id)!)
    const against = sides.flatMap((place) => standing.tieRows(place)).filter((row) => row['what'] !== what).map((row) => text(row['id']))
    throw new DecisionContradicted(what, [...new Set(against)])
  }

  function tie(given: Extract<DecisionGiven, { what: 'merge' | 'split' }>): string {
    const { who, what, why, settles, subject, object } = given
    for (const id of [subject.id, object]) if (passageOf(id)['statement_id'] === null) throw new PassageWithoutStatement(id)
    const id = write({ who, what, why, settles, subject: subjectOf(subject.id), object, place: standing.placeOf(subject.id), object_place: standing.placeOf(object) })
    apply(byId.get({ id })!)
    checkTies(what, subject.id, object)
    return id
  }

  /** A passage as a subject, whatever it was called. */
  const subjectOf = (id: string): Decision['subject'] => ({ type: passageOf(id)['voice'] === 'own' ? 'own_voice' : 'attribution', id })

  /** Themes are read from their decisions, so nothing else changes. @throws UnknownPassage */
  function onTheme(given: Extract<DecisionGiven, { subject: { type: 'theme' } }>): string {
    const { who, what, why, settles, subject } = given
    const object = 'object' in given ? given.object : null
    if (object !== null) passageOf(object)
    return write({
      who, what, why, settles, subject, place: subject.id, ...(object === null ? {} : { object, object_place: standing.placeOf(object) }), ...('name' in given ? { name: given.name } : {}),
    })
  }

  const addByHand = decidingByHand({ write, byHand, same, standing, passageOf, subjectOf, speakerFor })

  function add(given: DecisionGiven): string {
    if (given.what === 'merge' || given.what === 'split') return tie(given)
    if (given.subject.type === 'theme') return onTheme(given as Extract<DecisionGiven, { subject: { type: 'theme' } }>)
    if (isByHand(given)) {
      const id = addByHand(given)
      apply(byId.get({ id })!)
      return id
    }
    const { who, what, why, settles, subject: named } = given
    const subject = named.type === 'attribution' || named.type === 'own_voice' ? subjectOf(named.id) : named
    if (given.what === 'speaker' && subject.type === 'own_voice') throw new OwnVoiceUnattributed(subject.id)
    const speaker = given.what === 'speaker' ? speakerFor(passageOf(subject.id), given.speaker) : null
    const place = placeOfSubject(subject)
    // on words whose borders were corrected: a verdict is on the words as they stand
    const now = (what === 'accept' || what === 'reject') && subject.type !== 'relation' ? standing.wordsPlaceOf(subject.id) : null
    const id = write({
      who, what, why, settles, subject, place, ...(now !== null && now !== place ? { object_place: now } : {}),
      ...(speaker ? { object: speaker.id, name: speaker.name, basis: speaker.basis } : {}),
    })
    apply(byId.get({ id })!)
    return id
  }

  return {
    /** Marks an article as a record or as none. @returns how many of its statements are summarised anew */
    mark(id: string, record: boolean, { who, why, settles }: { who: string; why?: string | undefined; settles?: boolean | undefined }): number {
      return db.transaction(() => {
        write({ who, what: record ? 'record' : 'no-record', subject: { type: 'article', id }, why, settles })
        const { holds } = standing.record(id)
        return holds ? markArticle(id, holds['what'] === 'record') : 0
      })
    },
    /**
     * @throws UnknownPassage, UnknownRelation, UnknownSpeaker, UnknownSnapshot, PassageWithoutStatement, NameNotPrinted, OwnVoiceUnattributed, DecisionContradicted,
     *   SnapshotSuperseded, UnnamedNeverMerged, UnnamedNotNamed, SameSpeakerTwice, NameNotOfSpeaker, and what `checkParts` throws
     */
    add: (given: DecisionGiven): string => db.transaction(() => add(given)),
    /** @throws UnknownDecision, DecisionNotUndoable */
    undo(id: string, who: string, why?: string): string {
      return db.transaction(() => {
        const row = byId.get({ id })
        if (!row) throw new UnknownDecision(id)
        if (row['what'] === 'undo') throw new DecisionNotUndoable(id, 'it is itself an undoing')
        if (row['undone_by'] !== null) throw new DecisionNotUndoable(id, `${text(row['undone_by'])} undid it`)
        const undoing = write({ who, what: 'undo', subject: { type: 'decision', id }, why })
        markUndone.run({ id, by: undoing })
        if (row['subject_type'] === 'article') {
          if (row['what'] === 'note') return undoing
          const { holds, disputed } = standing.record(text(row['subject_id']))
          if (disputed.length === 0) markArticle(text(row['subject_id']), holds ? holds['what'] === 'record' : row['what'] === 'no-record')
        } else if (isLeft(row)) apply(row)
        return undoing
      })
    },
  }

  /** Whether what a decision was about is still in the ledger. */
  function isLeft(row: Row): boolean {
    const id = text(row['subject_id'])
    switch (row['subject_type']) {
      case 'relation': return relation.get({ id }) !== undefined
      case 'snapshot': return snapshotThere.get({ id }) !== undefined
      case 'speaker': return speakerById.get({ id }) !== undefined && speakerById.get({ id: text(row['object_id']) }) !== undefined
      default: return passageById.get({ id }) !== undefined
    }
  }
}
export type DecisionQueries = ReturnType<typeof decisionQueries>

export function toDecision(row: Row, parts: Pick<PartsQueries, 'view' | 'within'>): Decision {
  return {
    id: text(row['id']),
    at: text(row['at']),
    who: text(row['who']),
    what: text(row['what']) as Decision['what'],
    subject: { type: text(row['subject_type']) as Decision['subject']['type'], id: text(row['subject_id']) },
    object: textOrNull(row['object_id']),
    name: textOrNull(row['name']),
    basis: textOrNull(row['basis']) as Decision['basis'],
    parts: parts.view(row),
    within: parts.within(row),
    settles: row['settles'] === 1,
    why: textOrNull(row['why']),
    undone_by: textOrNull(row['undone_by']),
    place: textOrNull(row['place']),
    object_place: textOrNull(row['object_place']),
  }
}
