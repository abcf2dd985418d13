import type { DecisionRequest, DecisionView } from '../api/index.ts'
import type { ArgumentQueries } from './arguments.ts'
import type { ByHandQueries } from './by-hand.ts'
import { decidingByHand, isByHand, type Written } from './decide-by-hand.ts'
import { decisionEffects } from './decision-effects.ts'
import { DecisionContradicted, DecisionNotUndoable, OwnVoiceUnattributed, PassageWithoutStatement } from './decision-errors.ts'
import type { FamilyQueries } from './families.ts'
import { givenSpeakers } from './given-speaker.ts'
import { idOf } from './ids.ts'
import type { Clock } from './ledger.ts'
import type { LogQueries } from './log.ts'
import { type PartsQueries, partsToCell } from './parts.ts'
import { text, textOrNull } from './rows.ts'
import type { SameSpeakerQueries } from './same-speakers.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database, Row } from './sqlite.ts'
import { placeOfPair, type StandingQueries } from './standing.ts'
import { UnknownDecision, UnknownRelation } from './unknown.ts'

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
  const effects = decisionEffects(db, families, tally, standing, byHand, same, args)
  const { passageOf, apply } = effects
  const { speakerFor, isKnown } = givenSpeakers(db)
  const snapshotThere = db.prepare('SELECT 1 FROM snapshot WHERE id = @id')

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

  /** The passage's own place; of a relation, both of its places together. @throws UnknownPassage, UnknownRelation */
  function placeOfSubject({ type, id }: Decision['subject']): string | null {
    if (type === 'article' || type === 'decision' || type === 'snapshot' || type === 'speaker') return null
    if (type === 'theme') return id
    if (type === 'relation') {
      const sides = effects.relation(id)
      if (!sides) throw new UnknownRelation(id)
      return placeOfPair(standing.placeOf(text(sides['a_id']))!, standing.placeOf(text(sides['b_id']))!)
    }
    passageOf(id)
    return standing.placeOf(id)
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
        return holds ? effects.markArticle(id, holds['what'] === 'record') : 0
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
          if (disputed.length === 0) effects.markArticle(text(row['subject_id']), holds ? holds['what'] === 'record' : row['what'] === 'no-record')
        } else if (isLeft(row)) apply(row)
        return undoing
      })
    },
  }

  /** Whether what a decision was about is still in the ledger. */
  function isLeft(row: Row): boolean {
    const id = text(row['subject_id'])
    switch (row['subject_type']) {
      case 'relation': return effects.relation(id) !== undefined
      case 'snapshot': return snapshotThere.get({ id }) !== undefined
      case 'speaker': return isKnown(id) && isKnown(text(row['object_id']))
      default: return effects.passage(id) !== undefined
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
