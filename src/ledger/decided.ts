import type { Decided, DecisionList, DecisionTold, DecisionView, Queue, QueueRow } from '../api/index.ts'
import { sentencesAround } from './around.ts'
import { toDecision } from './decisions.ts'
import { SHOWN_STATEMENT } from './dial.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, toArticleRef } from './refs.ts'
import { number, passageFromRow, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import type { Standing, StandingQueries } from './standing.ts'

export interface DecisionsWanted {
  readonly subject?: string | undefined
  readonly state?: DecisionView['state'] | undefined
  readonly limit?: number
  readonly offset?: number
}

/** Reads of decisions: on one row, all of them with what became of them, and what to decide next. */
export function decidedQueries(db: Database, standing: StandingQueries) {
  const ofSubject = db.prepare('SELECT * FROM decision WHERE subject_id = @id OR object_id = @id OR place = @place OR object_place = @place ORDER BY nr')
  const all = db.prepare('SELECT * FROM decision ORDER BY nr DESC LIMIT @limit OFFSET @offset')
  const count = db.prepare('SELECT count(*) AS count FROM decision')
  const passage = db.prepare(`
    SELECT passage.words, passage.statement_id, ${ARTICLE_REF} FROM passage
      JOIN article ON article.id = passage.article_id ${JOIN_ARTICLE_REF} WHERE passage.id = @id`)
  const article = db.prepare(`SELECT ${ARTICLE_REF} FROM article ${JOIN_ARTICLE_REF} WHERE article.id = @id`)
  const relation = db.prepare('SELECT a_id, b_id FROM relation WHERE id = @id')
  const relationRows = db.prepare("SELECT * FROM decision WHERE place = @place AND subject_type = 'relation' AND what IN ('accept', 'reject') AND undone_by IS NULL ORDER BY nr")
  const WORTH = '(outlets + 1) * confidence * (1 - confidence)'
  const worthwhile = db.prepare(`
    SELECT id, outlets, articles FROM statement INDEXED BY statement_by_worth WHERE mode <> 'thought' AND confidence < 1 AND ${SHOWN_STATEMENT} ORDER BY ${WORTH} DESC, id LIMIT @limit OFFSET @offset`)
  const left = db.prepare(`SELECT coalesce(sum(count), 0) AS count FROM statement_count WHERE mode <> 'thought' AND hundredths < 100 AND (@dial = 0 OR (thin = 0 AND hundredths >= @dial))`)
  const undecided = db.prepare(`
    SELECT passage.id, passage.snapshot_id, passage.spans, passage.words, passage.confidence, attribution.source_spans, attribution.source_words,
           attribution.cue_spans, attribution.cue_words, attribution.kind, attribution.mode,
           coalesce(passage.speaker_given, attribution.speaker_name) AS named, snapshot.text, ${ARTICLE_REF}
      FROM passage
      JOIN attribution ON attribution.id = passage.id
      JOIN snapshot    ON snapshot.id = passage.snapshot_id
      JOIN article     ON article.id = passage.article_id ${JOIN_ARTICLE_REF}
     WHERE passage.statement_id = @statement AND passage.verdict IS NULL AND attribution.mode <> 'thought'
       AND NOT EXISTS (SELECT 1 FROM decision WHERE subject_id = passage.id AND what IN ('accept', 'reject') AND undone_by IS NULL)
     ORDER BY passage.confidence DESC, passage.nr LIMIT 1`)

  /** What holds on the question that a decision answers; null where the question is gone. */
  function questionOf(row: Row): Standing<Row> | null {
    const id = text(row['subject_id'])
    switch (text(row['subject_type'])) {
      case 'article':
        return article.get({ id }) ? standing.record(id) : null
      case 'relation': {
        const sides = relation.get({ id })
        const gone = !sides || standing.currentOf(text(sides['a_id'])) === null || standing.currentOf(text(sides['b_id'])) === null
        return gone ? null : standing.among(relationRows.all({ place: textOrNull(row['place']) }))
      }
      default: {
        if (standing.currentOf(id) === null) return null
        const place = standing.placeOf(id)!
        if (row['what'] === 'speaker') return standing.speaker(place)
        if (row['object_id'] === null) return standing.verdict(place)
        return standing.currentOf(text(row['object_id'])) === null ? null : standing.tie(place, standing.placeOf(text(row['object_id']))!)
      }
    }
  }

  function stateOf(row: Row): DecisionView['state'] {
    if (row['undone_by'] !== null) return 'undone'
    if (row['what'] === 'undo') return 'in-force'
    const question = questionOf(row)
    if (question === null) return 'gone'
    if (row['what'] === 'note') return 'in-force'
    const isThis = (other: Row): boolean => other['id'] === row['id']
    if (question.disputed.some(isThis)) return 'disputed'
    return question.latest.some(isThis) ? 'in-force' : 'replaced'
  }

  function toView(row: Row): DecisionView {
    const { place: _, object_place: __, ...decision } = toDecision(row)
    return { ...decision, state: stateOf(row) }
  }

  function toTold(row: Row): DecisionTold {
    const id = text(row['subject_id'])
    const type = text(row['subject_type'])
    const side = type === 'relation' ? textOrNull(relation.get({ id })?.['a_id']) : type === 'article' || type === 'decision' ? null : id
    const current = side === null ? null : standing.currentOf(side)
    const about = side === null ? undefined : passage.get({ id: current ?? side })
    const whole = type === 'article' ? article.get({ id }) : about
    return {
      ...toView(row), article: whole ? toArticleRef(whole) : null, words: about ? text(about['words']) : null,
      statement: textOrNull(about?.['statement_id']), passage: current,
    }
  }

  const rowsOn = (subject: string): Row[] => ofSubject.all({ id: subject, place: standing.placeOf(subject) })

  return {
    /** Decisions on one row, on whatever reading of it they were made, oldest first, undone ones included. */
    on: (subject: string): DecisionView[] => rowsOn(subject).map(toView),
    /** The same with what each is about; without a subject all decisions, newest first. */
    list({ subject, state, limit = 100, offset = 0 }: DecisionsWanted = {}): DecisionList {
      if (subject === undefined && state === undefined) {
        return { decisions: all.all({ limit, offset }).map(toTold), total: number(count.get()!['count']) }
      }
      const rows = subject === undefined ? all.all({ limit: -1, offset: 0 }) : rowsOn(subject)
      const wanted = state === undefined ? rows : rows.filter((row) => stateOf(row) === state)
      return { decisions: wanted.slice(offset, offset + limit).map(toTold), total: wanted.length }
    },
    /** What a passage's row carries: the verdict, and the decisions on it that are not undone. */
    decided(id: string, verdict: 'accepted' | 'rejected' | null): Decided {
      if (!standing.any()) return { verdict, decisions: [] }
      const decisions = rowsOn(id).filter((row) => row['undone_by'] === null && row['what'] !== 'undo').map(toView)
      const disputed = decisions.some(({ what, state }) => state === 'disputed' && (what === 'accept' || what === 'reject'))
      return { verdict: disputed ? 'disputed' : verdict, decisions }
    },
    /**
     * What to decide next among what the dial shows: statements that many carry and of which the machine is least sure come
     * first, each with its surest attribution that nobody has decided on.
     */
    queue({ confidence: dial = 0, limit = 30 }: { confidence?: number; limit?: number } = {}): Queue {
      const rows: QueueRow[] = []
      const STEP = 200
      for (let offset = 0; rows.length < limit; offset += STEP) {
        const statements = worthwhile.all({ dial, limit: STEP, offset })
        for (const statement of statements) {
          const row = undecided.get({ statement: text(statement['id']) })
          if (row) rows.push(toQueueRow(statement, row))
          if (rows.length === limit) break
        }
        if (statements.length < STEP) break
      }
      return { rows, left: number(left.get({ dial: Math.ceil(dial * 100 - 1e-9) })!['count']) }
    },
  }
}
export type DecidedQueries = ReturnType<typeof decidedQueries>

function toQueueRow(statement: Row, row: Row): QueueRow {
  const [content, source, cue] = [passageFromRow(row), passageFromRow(row, 'source'), passageFromRow(row, 'cue')]
  const whole = text(row['text'])
  const span = sentencesAround(whole, [...content.spans, ...source.spans, ...cue.spans])
  return {
    passage: text(row['id']), statement: text(statement['id']), outlets: number(statement['outlets']), articles: number(statement['articles']),
    article: toArticleRef(row), snapshot: text(row['snapshot_id']), content, source, cue, around: { span, words: whole.slice(...span) },
    named: textOrNull(row['named']), kind: row['kind'] as QueueRow['kind'], mode: row['mode'] as QueueRow['mode'], confidence: number(row['confidence']),
  }
}
