import { SaysoError } from '../errors.ts'
import type { DecisionRequest, DecisionView } from '../api/index.ts'
import { foldName, idOf } from './ids.ts'
import type { FamilyQueries } from './families.ts'
import type { Clock } from './ledger.ts'
import type { LogQueries } from './log.ts'
import { number, text, textOrNull } from './rows.ts'
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

/** A decision was undone before, or is itself an undoing. */
export class DecisionNotUndoable extends SaysoError {
  readonly code = 'decision-not-undoable'
  constructor(id: string, reason: string) {
    super(`Decision ${id} cannot be undone: ${reason}.`, 'Decide anew on its subject instead.')
  }
}

/** Earlier decisions stand against a merge or a split. */
export class DecisionContradicted extends SaysoError {
  readonly code = 'decision-contradicted'
  constructor(what: 'merge' | 'split', others: readonly string[]) {
    super(
      `These two cannot be ${what === 'merge' ? 'merged' : 'split'}: other decisions keep them ${what === 'merge' ? 'apart' : 'together'}.`,
      others.length > 0 ? `Undo first: ${others.join(', ')}.` : 'The decisions on their statements say which.',
    )
  }
}

/** A passage stands in no statement: it is rejected, or in no reading that counts. */
export class PassageWithoutStatement extends SaysoError {
  readonly code = 'passage-without-statement'
  constructor(id: string) {
    super(`Passage ${id} stands in no statement.`, 'It was rejected or is no longer read so; undo the rejection, or decide on the newer reading.')
  }
}

/** An outlet's own words were to be given a speaker. */
export class OwnVoiceUnattributed extends SaysoError {
  readonly code = 'own-voice-unattributed'
  constructor(id: string) {
    super(`Passage ${id} is printed in the outlet’s own voice: it gives its words to nobody.`, 'A speaker can only be given to an attribution; a note can say whose words they are.')
  }
}

/** A name was given as printed, but the article does not print it. */
export class NameNotPrinted extends SaysoError {
  readonly code = 'name-not-printed'
  constructor(name: string, article: string) {
    super(`Article ${article} does not print ${JSON.stringify(name)}.`, 'Give a name exactly as printed there, the id of a speaker of the ledger, or say that you typed it.')
  }
}

/** What people decided. A decision that holds wins over the machine, and families follow at once. */
export function decisionQueries(db: Database, clock: Clock, log: LogQueries, families: FamilyQueries, tally: SpeakerTally, standing: StandingQueries) {
  const insert = db.prepare(`
    INSERT INTO decision ( id,  at,  who,  what,  subject_type,  subject_id,  why,  place,  object_id,  object_place,  name,  basis,  settles)
                  VALUES (@id, @at, @who, @what, @subject_type, @subject_id, @why, @place, @object_id, @object_place, @name, @basis, @settles)`)
  const markUndone = db.prepare('UPDATE decision SET undone_by = @by WHERE id = @id')
  const byId = db.prepare('SELECT * FROM decision WHERE id = @id')
  const count = db.prepare('SELECT count(*) AS count FROM decision')
  const judgePassage = db.prepare('UPDATE passage SET verdict = @verdict WHERE id = @id')
  const giveSpeaker = db.prepare('UPDATE passage SET speaker_id = coalesce(@speaker, speaker_read), speaker_given = @name WHERE id = @id')
  const judgeRelation = db.prepare('UPDATE relation SET verdict = @verdict, by = @by WHERE id = @id')
  const setRecord = db.prepare('UPDATE article SET record = @record WHERE id = @id')
  const ofArticle = db.prepare('SELECT id, statement_id FROM passage WHERE article_id = @id AND current = 1 AND linked = 1')
  const passageById = db.prepare(`
    SELECT passage.id, voice, statement_id, passage.speaker_id, article_id, passage.snapshot_id, attribution.speaker_type, current
      FROM passage LEFT JOIN attribution USING (id) WHERE passage.id = @id`)
  const relation = db.prepare('SELECT a_id, b_id FROM relation WHERE id = @id')
  const relationsAt = db.prepare('SELECT id, a_id, b_id FROM relation WHERE (a_id = @a AND b_id = @b) OR (a_id = @b AND b_id = @a)')
  const relationDecisions = db.prepare("SELECT * FROM decision WHERE place = @place AND subject_type = 'relation' AND what IN ('accept', 'reject') AND undone_by IS NULL ORDER BY nr")
  const speakerById = db.prepare('SELECT id, name FROM speaker WHERE id = @id')
  const printedIn = db.prepare('SELECT instr(text, @name) AS at FROM snapshot WHERE id = @snapshot')
  const speakerPrinted = db.prepare(`
    SELECT coalesce(speaker_read, speaker_id) AS id FROM passage JOIN attribution USING (id)
     WHERE snapshot_id = @snapshot AND attribution.speaker_name = @name AND speaker_read IS NOT NULL LIMIT 1`)
  const insertSpeaker = db.prepare(`
    INSERT INTO speaker (id, key, scope, name, type) VALUES (@id, @key, @scope, @name, @type) ON CONFLICT (id) DO NOTHING`)

  interface Written {
    readonly who: string
    readonly what: Decision['what']
    readonly subject: Decision['subject']
    readonly why?: string | undefined
    readonly place?: string | null
    readonly object?: string
    readonly object_place?: string | null
    readonly name?: string
    readonly basis?: Decision['basis']
    readonly settles?: boolean | undefined
  }

  function write({ who, what, subject, why, place, object, object_place, name, basis, settles }: Written): string {
    const at = clock()
    const id = idOf('decision', who, at, what, subject.id, count.get()!['count'])
    insert.run({
      id, at, who, what, subject_type: subject.type, subject_id: subject.id, why: why || null, place: place ?? null, object_id: object ?? null,
      object_place: object_place ?? null, name: name ?? null, basis: basis ?? null, settles: settles ? 1 : 0,
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
    passageOf(id)
    const place = standing.placeOf(id)!
    const verdict = VERDICTS[textOrNull(standing.verdict(place).holds?.['what']) ?? ''] ?? null
    const given = standing.speaker(place).holds
    const readings = standing.readingsOf(id)
    for (const reading of readings) {
      const before = passageOf(reading)
      const counts = before['current'] === 1
      if (counts) tally.passage(reading, -1)
      judgePassage.run({ id: reading, verdict })
      if (counts) tally.speaker(reading, -1)
      giveSpeaker.run({ id: reading, speaker: textOrNull(given?.['object_id']), name: textOrNull(given?.['name']) })
      if (counts) {
        tally.speaker(reading, 1)
        tally.passage(reading, 1)
        if (before['speaker_id'] !== null) tally.surest(text(before['speaker_id']))
      }
    }
    families.settle(readings)
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
      case 'note': return
      case 'merge': case 'split': {
        const sides = [id, text(row['object_id'])].flatMap((side) => standing.readingsOf(side))
        families.settle(sides)
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
    if (type === 'article' || type === 'decision') return null
    if (type === 'relation') {
      const sides = relation.get({ id })
      if (!sides) throw new UnknownRelation(id)
      return placeOfPair(standing.placeOf(text(sides['a_id']))!, standing.placeOf(text(sides['b_id']))!)
    }
    passageOf(id)
    return standing.placeOf(id)
  }

  /** The ledger's speaker for what a person gave, made where there is none. @throws UnknownSpeaker, NameNotPrinted */
  function speakerFor(passage: Row, given: Extract<DecisionGiven, { what: 'speaker' }>['speaker']): { id: string; name: string; basis: Decision['basis'] } {
    if ('id' in given) {
      const known = speakerById.get({ id: given.id })
      if (!known) throw new UnknownSpeaker(given.id)
      return { id: text(known['id']), name: text(known['name']), basis: 'ledger' }
    }
    const { name, basis } = given
    const [article, snapshot] = [text(passage['article_id']), text(passage['snapshot_id'])]
    if (basis === 'printed' && number(printedIn.get({ snapshot, name })!['at']) === 0) throw new NameNotPrinted(name, article)
    const read = basis === 'printed' ? textOrNull(speakerPrinted.get({ snapshot, name })?.['id']) : null
    if (read !== null) return { id: read, name, basis }
    // Printed and not read as a speaker: known in that article only. Typed: the person's own, never one with what was read.
    const key = basis === 'printed' ? `given:${article}:${foldName(name)}` : `typed:${foldName(name)}`
    const id = idOf('speaker', key)
    insertSpeaker.run({ id, key, scope: basis === 'printed' ? 'article' : 'typed', name, type: textOrNull(passage['speaker_type']) ?? 'person' })
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

  function add(given: DecisionGiven): string {
    if (given.what === 'merge' || given.what === 'split') return tie(given)
    const { who, what, why, settles, subject: named } = given
    const subject = named.type === 'attribution' || named.type === 'own_voice' ? subjectOf(named.id) : named
    if (given.what === 'speaker' && subject.type === 'own_voice') throw new OwnVoiceUnattributed(subject.id)
    const speaker = given.what === 'speaker' ? speakerFor(passageOf(subject.id), given.speaker) : null
    const id = write({
      who, what, why, settles, subject, place: placeOfSubject(subject),
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
    /** @throws UnknownPassage, UnknownRelation, UnknownSpeaker, PassageWithoutStatement, NameNotPrinted, OwnVoiceUnattributed, DecisionContradicted */
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
    return row['subject_type'] === 'relation' ? relation.get({ id }) !== undefined : passageById.get({ id }) !== undefined
  }
}
export type DecisionQueries = ReturnType<typeof decisionQueries>

export function toDecision(row: Row): Decision {
  return {
    id: text(row['id']),
    at: text(row['at']),
    who: text(row['who']),
    what: text(row['what']) as Decision['what'],
    subject: { type: text(row['subject_type']) as Decision['subject']['type'], id: text(row['subject_id']) },
    object: textOrNull(row['object_id']),
    name: textOrNull(row['name']),
    basis: textOrNull(row['basis']) as Decision['basis'],
    settles: row['settles'] === 1,
    why: textOrNull(row['why']),
    undone_by: textOrNull(row['undone_by']),
    place: textOrNull(row['place']),
    object_place: textOrNull(row['object_place']),
  }
}
