import type { ArgumentQueries } from './arguments.ts'
import type { ByHandQueries } from './by-hand.ts'
import type { FamilyQueries } from './families.ts'
import { text, textOrNull } from './rows.ts'
import type { SameSpeakerQueries } from './same-speakers.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database, Row } from './sqlite.ts'
import { placeOfPair, VERDICTS, type Standing, type StandingQueries } from './standing.ts'
import { UnknownPassage, UnknownRelation } from './unknown.ts'

/** What follows from decisions: verdicts, speakers, records, and the families around them. */
export function decisionEffects(
  db: Database, families: FamilyQueries, tally: SpeakerTally, standing: StandingQueries, byHand: ByHandQueries, same: SameSpeakerQueries, args: ArgumentQueries,
) {
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

  function markArticle(id: string, record: boolean): number {
    setRecord.run({ id, record: record ? 1 : 0 })
    const passages = ofArticle.all({ id })
    families.settle(passages.map((row) => text(row['id'])))
    return new Set(passages.flatMap((row) => row['statement_id'] ?? [])).size
  }

  return {
    passageOf,
    /** A passage; undefined where it is no longer in the ledger. */
    passage: (id: string): Row | undefined => passageById.get({ id }),
    /** The passages that a relation is between. */
    relation: (id: string): Row | undefined => relation.get({ id }),
    /** Brings what a decision is about in step with all that was decided on it. */
    apply,
    /** @returns how many of the article's statements are summarised anew */
    markArticle,
  }
}
