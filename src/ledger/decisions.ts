import { SaysoError } from '../errors.ts'
import { idOf } from './ids.ts'
import type { FamilyQueries } from './families.ts'
import type { Clock } from './ledger.ts'
import type { LogQueries } from './log.ts'
import { text, textOrNull } from './rows.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database, Row } from './sqlite.ts'
import { UnknownDecision, UnknownPassage, UnknownRelation } from './unknown.ts'

export interface DecisionGiven {
  readonly who: string
  readonly what: 'accept' | 'reject'
  readonly subject: { readonly type: 'attribution' | 'relation'; readonly id: string }
  readonly why?: string
}

/** A person's judgement, as exported. An undoing is a decision itself: `what` is `undo`, its subject the decision undone. */
export interface Decision {
  readonly id: string
  readonly at: string
  readonly who: string
  readonly what: 'accept' | 'reject' | 'record' | 'no-record' | 'undo'
  readonly subject: { readonly type: 'attribution' | 'relation' | 'article' | 'decision'; readonly id: string }
  readonly why: string | null
  readonly undone_by: string | null
}

/** A decision was undone before, or is itself an undoing. */
export class DecisionNotUndoable extends SaysoError {
  readonly code = 'decision-not-undoable'
  constructor(id: string, reason: string) {
    super(`Decision ${id} cannot be undone: ${reason}.`, 'Decide anew on its subject instead.')
  }
}

/** What people decided. The latest decision on a row that is not undone wins over the machine, and families follow at once. */
export function decisionQueries(db: Database, clock: Clock, log: LogQueries, families: FamilyQueries, tally: SpeakerTally) {
  const insert = db.prepare(`
    INSERT INTO decision ( id,  at,  who,  what,  subject_type,  subject_id,  why)
                  VALUES (@id, @at, @who, @what, @subject_type, @subject_id, @why)`)
  const markUndone = db.prepare('UPDATE decision SET undone_by = @by WHERE id = @id')
  const byId = db.prepare('SELECT * FROM decision WHERE id = @id')
  const count = db.prepare('SELECT count(*) AS count FROM decision')
  const inForce = db.prepare(`
    SELECT what FROM decision WHERE subject_id = @id AND what <> 'undo' AND undone_by IS NULL ORDER BY nr DESC LIMIT 1`)
  const bySubject = db.prepare('SELECT * FROM decision WHERE subject_id = @id ORDER BY nr')
  const judgePassage = db.prepare('UPDATE passage SET verdict = @verdict WHERE id = @id')
  const judgeRelation = db.prepare('UPDATE relation SET verdict = @verdict, by = @by WHERE id = @id')
  const latest = db.prepare(`
    SELECT id FROM decision WHERE subject_id = @id AND what <> 'undo' AND undone_by IS NULL ORDER BY nr DESC LIMIT 1`)
  const setRecord = db.prepare('UPDATE article SET record = @record WHERE id = @id')
  const ofArticle = db.prepare('SELECT id, statement_id FROM passage WHERE article_id = @id AND current = 1 AND linked = 1')
  const passage = db.prepare('SELECT id FROM passage WHERE id = @id')
  const relation = db.prepare('SELECT a_id, b_id FROM relation WHERE id = @id')

  function write(given: { who: string; what: Decision['what']; subject: Decision['subject']; why?: string | undefined }): string {
    const at = clock()
    const id = idOf('decision', given.who, at, given.what, given.subject.id, count.get()!['count'])
    insert.run({
      id, at, who: given.who, what: given.what, subject_type: given.subject.type, subject_id: given.subject.id, why: given.why ?? null,
    })
    log.append('decision.made', id, { object: given.subject.id, content: log.contentOf('decision.made', id) })
    return id
  }

  /** Puts a subject's row, and the families around it, in step with the decisions in force. */
  function apply(type: string, id: string): void {
    const what = inForce.get({ id })?.['what']
    const verdict = what === 'accept' ? 'accepted' : what === 'reject' ? 'rejected' : null
    if (type === 'relation') {
      const sides = relation.get({ id })
      if (!sides) throw new UnknownRelation(id)
      judgeRelation.run({ id, verdict, by: textOrNull(latest.get({ id })?.['id']) ?? 'machine' })
      families.settle([text(sides['a_id']), text(sides['b_id'])])
    } else {
      if (!passage.get({ id })) throw new UnknownPassage(id)
      tally.passage(id, -1)
      judgePassage.run({ id, verdict })
      tally.passage(id, 1)
      families.settle([id])
    }
  }

  function markArticle(id: string, record: boolean): number {
    setRecord.run({ id, record: record ? 1 : 0 })
    const passages = ofArticle.all({ id })
    families.settle(passages.map((row) => text(row['id'])))
    return new Set(passages.flatMap((row) => row['statement_id'] ?? [])).size
  }

  return {
    /** Marks an article as a record or as none. @returns how many of its statements are summarised anew */
    mark(id: string, record: boolean, { who, why }: { who: string; why?: string | undefined }): number {
      return db.transaction(() => {
        write({ who, what: record ? 'record' : 'no-record', subject: { type: 'article', id }, why })
        return markArticle(id, record)
      })
    },
    /** @throws UnknownPassage, UnknownRelation */
    add(given: DecisionGiven): string {
      return db.transaction(() => {
        const id = write(given)
        apply(given.subject.type, given.subject.id)
        return id
      })
    },
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
          const left = textOrNull(inForce.get({ id: text(row['subject_id']) })?.['what'])
          markArticle(text(row['subject_id']), left === null ? row['what'] === 'no-record' : left === 'record')
        } else apply(text(row['subject_type']), text(row['subject_id']))
        return undoing
      })
    },
    /** Decisions on one row, oldest first, undone ones included. */
    on(subject: string): Decision[] {
      return bySubject.all({ id: subject }).map(toDecision)
    },
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
    why: textOrNull(row['why']),
    undone_by: textOrNull(row['undone_by']),
  }
}
