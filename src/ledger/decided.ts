import type { Decided, DecisionList, DecisionTold, DecisionView, Queue, QueueRow } from '../api/index.ts'
import { sentencesAround } from './around.ts'
import type { ByHandQueries } from './by-hand.ts'
import { toDecision } from './decisions.ts'
import { SHOWN_STATEMENT } from './dial.ts'
import type { PartsQueries } from './parts.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, toArticleRef } from './refs.ts'
import { number, passageFromRow, text, textOrNull } from './rows.ts'
import type { SameSpeakerQueries } from './same-speakers.ts'
import type { Database, Row } from './sqlite.ts'
import type { Standing, StandingQueries } from './standing.ts'
import { UnknownDecision } from './unknown.ts'

export interface DecisionsWanted {
  readonly subject?: string | undefined
  readonly state?: DecisionView['state'] | undefined
  readonly limit?: number
  readonly offset?: number
}

/** Reads of decisions: on one row, all of them with what became of them, and what to decide next. */
export function decidedQueries(db: Database, standing: StandingQueries, parts: PartsQueries, byHand: Pick<ByHandQueries, 'marksIn'>, same: SameSpeakerQueries) {
  const ofSubject = db.prepare('SELECT * FROM decision WHERE subject_id = @id OR object_id = @id OR place = @place OR object_place = @place ORDER BY nr')
  const all = db.prepare('SELECT * FROM decision ORDER BY nr DESC LIMIT @limit OFFSET @offset')
  const count = db.prepare('SELECT count(*) AS count FROM decision')
  const passage = db.prepare(`
    SELECT passage.words, passage.statement_id, ${ARTICLE_REF} FROM passage
      JOIN article ON article.id = passage.article_id ${JOIN_ARTICLE_REF} WHERE passage.id = @id`)
  const article = db.prepare(`SELECT ${ARTICLE_REF} FROM article ${JOIN_ARTICLE_REF} WHERE article.id = @id`)
  const snapshot = db.prepare(`
    SELECT ${ARTICLE_REF}, article.current_snapshot_id = snapshot.id AS newest FROM snapshot
      JOIN article ON article.id = snapshot.article_id ${JOIN_ARTICLE_REF} WHERE snapshot.id = @id`)
  const speaker = db.prepare('SELECT id, name, type, attributions, same_as FROM speaker WHERE id = @id')
  const snapshotOf = db.prepare('SELECT snapshot_id FROM passage WHERE id = @id')
  const corrected = db.prepare('SELECT read IS NOT NULL AS corrected FROM passage WHERE id = @id')
  const byId = db.prepare('SELECT * FROM decision WHERE id = @id')
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
      case 'speaker': {
        const [one, other] = [speaker.get({ id }), speaker.get({ id: text(row['object_id']) })]
        const isPrinted = (found: Row | undefined): boolean => found !== undefined && (number(found['attributions']) > 0 || found['same_as'] !== null)
        const question = same.pair(id, text(row['object_id']))
        const split = row['what'] !== 'apart' || question.holds?.['what'] === 'same' || question.disputed.length > 0 || isPrinted(other)
        return one && other && split && (isPrinted(one) || isPrinted(other)) ? question : null
      }
      case 'theme': {
        if (row['object_id'] === null) return standing.theme(id)
        return standing.currentOf(text(row['object_id'])) === null ? null : standing.member(id, text(row['object_place']))
      }
      default: {
        const current = standing.currentOf(id)
        const place = standing.placeOf(id)!
        switch (text(row['what'])) {
          case 'accept': case 'reject': return verdictQuestion(row, current)
          case 'attribute': {
            const borders = standing.borders(place)
            return current === null && !isRejected(id) ? null : borders.disputed.length > 0 ? borders : standing.verdict(text(row['place']))
          }
          case 'borders': return current === null && !isRejected(id) ? atNewPlace(row) : standing.borders(place)
          case 'speaker': return current === null ? null : standing.speaker(place)
          case 'note': return current === null ? null : standing.verdict(place)
          default:
            return current === null || standing.currentOf(text(row['object_id'])) === null ? null : standing.tie(place, standing.placeOf(text(row['object_id']))!)
        }
      }
    }
  }

  /** A verdict is on words: those that stood there when it was made, wherever they are read now. */
  function verdictQuestion(row: Row, current: string | null): Standing<Row> | null {
    const place = textOrNull(row['object_place']) ?? text(row['place'])
    if (current !== null && standing.wordsPlaceOf(current) === place) return standing.verdict(place)
    const there = snapshotOf.get({ id: text(row['subject_id']) })
    if (there && standing.currentAt(place, text(there['snapshot_id'])) !== null) return standing.verdict(place)
    // somebody corrected the borders since: other words stand there now
    if (current !== null && corrected.get({ id: current })?.['corrected'] === 1) return REPLACED
    return null
  }

  /** Borders whose attribution is read no more: they hold all the same where a reading now has them. */
  function atNewPlace(row: Row): Standing<Row> | null {
    const there = snapshotOf.get({ id: text(row['subject_id']) })
    const place = text(row['object_place'])
    return there && standing.currentAt(place, text(there['snapshot_id'])) !== null ? standing.verdict(place) : null
  }

  const verdictNow = db.prepare("SELECT 1 FROM passage JOIN article ON article.current_snapshot_id = passage.snapshot_id WHERE passage.id = @id AND verdict = 'rejected'")
  const isRejected = (id: string): boolean => verdictNow.get({ id }) !== undefined

  function stateOf(row: Row): DecisionView['state'] {
    if (row['undone_by'] !== null) return 'undone'
    if (row['what'] === 'undo') return 'in-force'
    if (row['subject_type'] === 'snapshot') {
      const id = text(row['subject_id'])
      return snapshot.get({ id })?.['newest'] === 1 ? byHand.marksIn(id).states.get(text(row['id']))! : 'gone'
    }
    const question = questionOf(row)
    if (question === null) return 'gone'
    if (row['what'] === 'note') return 'in-force'
    const isThis = (other: Row): boolean => other['id'] === row['id']
    if (question.disputed.some(isThis)) return 'disputed'
    return question.latest.some(isThis) ? 'in-force' : 'replaced'
  }

  function toView(row: Row): DecisionView {
    const { place: _, object_place: __, ...decision } = toDecision(row, parts)
    return { ...decision, state: stateOf(row) }
  }

  function toTold(row: Row): DecisionTold {
    const id = text(row['subject_id'])
    const view = toView(row)
    const own = { ...view, article: null, words: null, statement: null, passage: null, speakers: [] }
    switch (text(row['subject_type'])) {
      case 'decision': return own
      case 'article': {
        const whole = article.get({ id })
        return { ...own, article: whole ? toArticleRef(whole) : null }
      }
      case 'snapshot': {
        const whole = snapshot.get({ id })
        return { ...own, article: whole ? toArticleRef(whole) : null, words: view.parts?.words?.content ?? null }
      }
      case 'speaker': {
        const whole = view.within === null ? undefined : article.get({ id: view.within })
        const speakers = [id, text(row['object_id'])].map((one) => speaker.get({ id: one })).filter((one) => one !== undefined)
        return { ...own, article: whole ? toArticleRef(whole) : null, speakers: speakers.map((one) => ({ id: text(one['id']), name: text(one['name']), type: text(one['type']) as 'person' })) }
      }
      default: {
        const side = row['subject_type'] === 'theme' ? textOrNull(row['object_id']) : row['subject_type'] === 'relation' ? textOrNull(relation.get({ id })?.['a_id']) : id
        const current = side === null ? null : standing.currentOf(side)
        const about = side === null ? undefined : passage.get({ id: current ?? side })
        return {
          ...own, article: about ? toArticleRef(about) : null, words: view.parts?.words?.content ?? (about ? text(about['words']) : null),
          statement: textOrNull(about?.['statement_id']), passage: current,
        }
      }
    }
  }

  const rowsOn = (subject: string): Row[] => ofSubject.all({ id: subject, place: standing.placeOf(subject) })

  return {
    /** One decision as it stands now. @throws UnknownDecision */
    one(id: string): DecisionView {
      const row = byId.get({ id })
      if (!row) throw new UnknownDecision(id)
      return toView(row)
    },
    /** Marks of people in a snapshot's text that are not undone, oldest first. */
    marksIn: (id: string): DecisionView[] => rowsOn(id).filter((row) => row['undone_by'] === null && row['subject_type'] === 'snapshot').map(toView),
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
      const disputed = decisions.some(({ what, state }) => state === 'disputed' && QUESTIONS_OF_ROW.has(what))
      return { verdict: disputed ? 'disputed' : verdict, decisions }
    },
    /** Decisions on a theme itself, undone ones left out. */
    onTheme: (theme: string): DecisionView[] => standing.themeRows(theme).map(toView),
    /** Decisions on what stands at a place in a theme, undone ones left out. */
    ofMember: (theme: string, place: string): DecisionView[] => standing.memberRows(theme, place).map(toView),
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

/** Decisions whose dispute leaves a row as it was read. */
const QUESTIONS_OF_ROW: ReadonlySet<string> = new Set(['accept', 'reject', 'attribute', 'borders'])

const REPLACED: Standing<Row> = { holds: null, disputed: [], latest: [] }

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
