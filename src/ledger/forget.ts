import type { ByHandQueries } from './by-hand.ts'
import { FACET_TABLES } from './facets.ts'
import type { FamilyQueries } from './families.ts'
import type { ArgumentQueries } from './arguments.ts'
import type { Clock } from './ledger.ts'
import type { LogQueries } from './log.ts'
import { text } from './rows.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database } from './sqlite.ts'
import { UnknownSnapshot } from './unknown.ts'

/**
 * Removes a snapshot and all that was read in it, and the salts of its log entries: the chain stays whole and says that
 * something was there, when it came and who had it forgotten, but not what it was. Its article goes too when nothing of it
 * is left; else the newest snapshot left counts again. A tombstone keeps it from being added again.
 */
export function forgetQueries(db: Database, clock: Clock, log: LogQueries, families: FamilyQueries, tally: SpeakerTally, byHand: Pick<ByHandQueries, 'reckon'>, args: ArgumentQueries) {
  const find = db.prepare(`
    SELECT snapshot.article_id, snapshot.bytes_sha256, article.current_snapshot_id = snapshot.id AS newest
      FROM snapshot JOIN article ON article.id = snapshot.article_id WHERE snapshot.id = @snapshot`)
  const allow = db.prepare('INSERT INTO forgetting (snapshot_id, bytes_sha256) VALUES (@snapshot, @bytes)')
  const done = db.prepare('DELETE FROM forgetting')
  const affected = db.prepare(`
    SELECT DISTINCT other.id FROM passage JOIN passage AS other ON other.statement_id = passage.statement_id
     WHERE passage.snapshot_id = @snapshot AND other.snapshot_id <> @snapshot`)
  const lost = db.prepare(`
    SELECT id FROM statement WHERE id IN (SELECT statement_id FROM passage WHERE snapshot_id = @snapshot)
       AND NOT EXISTS (SELECT 1 FROM passage WHERE statement_id = statement.id AND snapshot_id <> @snapshot)`)
  const removeStatement = db.prepare('DELETE FROM statement WHERE id = @id')
  const clearStatement = db.prepare('UPDATE passage SET statement_id = NULL WHERE statement_id = @id')
  const removeFacets = FACET_TABLES.map((table) => db.prepare(`DELETE FROM ${table} WHERE statement_id = @id`))
  const removeSignatures = db.prepare(`
    DELETE FROM signature WHERE passage_nr IN (SELECT nr FROM passage WHERE snapshot_id = @snapshot)`)
  const removeSalts = db.prepare(`
    DELETE FROM log_salt WHERE log_nr IN (
      SELECT nr FROM log WHERE subject = @snapshot OR subject IN (SELECT id FROM analysis WHERE snapshot_id = @snapshot))`)
  const removeSnapshot = db.prepare('DELETE FROM snapshot WHERE id = @snapshot')
  const detach = db.prepare('UPDATE article SET current_snapshot_id = NULL, current_analysis_id = NULL WHERE id = @article')
  const removeBytes = db.prepare(`
    DELETE FROM bytes WHERE sha256 = @bytes AND NOT EXISTS (SELECT 1 FROM snapshot WHERE bytes_sha256 = @bytes)`)
  const newest = db.prepare('SELECT id FROM snapshot WHERE article_id = @article ORDER BY nr DESC LIMIT 1')
  const removeArticle = db.prepare('DELETE FROM article WHERE id = @article')
  const analysisOf = db.prepare('SELECT id, published_earliest FROM analysis WHERE snapshot_id = @snapshot AND current = 1')
  const reinstate = db.prepare(`
    UPDATE article SET current_snapshot_id = @snapshot, current_analysis_id = @analysis, published_earliest = @published WHERE id = @article`)
  const revive = db.prepare('UPDATE passage SET current = 1 WHERE analysis_id = @analysis')
  const revived = db.prepare('SELECT id FROM passage WHERE analysis_id = @analysis AND linked = 1')
  const tombstone = db.prepare(`
    INSERT INTO forgotten (snapshot_id, article_id, at, who, why) VALUES (@snapshot, @article, @at, @who, @why)`)
  const removeSpeakerless = db.prepare(`
    DELETE FROM speaker WHERE attributions <= 0 AND NOT EXISTS (SELECT 1 FROM passage WHERE speaker.id IN (speaker_id, speaker_read))
       AND NOT EXISTS (SELECT 1 FROM speaker AS alias WHERE alias.same_as = speaker.id)`)

  /** @throws UnknownSnapshot */
  return function forget(snapshot: string, { who, why }: { who: string; why: string }): void {
    db.transaction(() => {
      const row = find.get({ snapshot })
      if (!row) throw new UnknownSnapshot(snapshot)
      const article = text(row['article_id'])
      const bytes = text(row['bytes_sha256'])
      const around = affected.all({ snapshot }).map((other) => text(other['id']))
      const themes = args.aroundSnapshot(snapshot)
      allow.run({ snapshot, bytes })
      if (row['newest'] === 1) tally.retire(article)
      for (const { id } of lost.all({ snapshot })) {
        for (const facets of removeFacets) facets.run({ id: text(id) })
        clearStatement.run({ id: text(id) })
        removeStatement.run({ id: text(id) })
      }
      removeSignatures.run({ snapshot })
      removeSalts.run({ snapshot })
      if (row['newest'] === 1) detach.run({ article })
      removeSnapshot.run({ snapshot })
      removeBytes.run({ bytes })
      if (row['newest'] === 1) {
        const left = newest.get({ article })
        if (!left) removeArticle.run({ article })
        else {
          const analysis = analysisOf.get({ snapshot: text(left['id']) })
          reinstate.run({
            article,
            snapshot: text(left['id']),
            analysis: analysis ? text(analysis['id']) : null,
            published: (analysis?.['published_earliest'] as string | null | undefined) ?? null,
          })
          if (analysis) {
            revive.run({ analysis: text(analysis['id']) })
            tally.add(text(analysis['id']), 1)
            around.push(...revived.all({ analysis: text(analysis['id']) }).map((passage) => text(passage['id'])))
          }
          around.push(...byHand.reckon(text(left['id'])).shown)
        }
      }
      removeSpeakerless.run()
      tombstone.run({ snapshot, article, at: clock(), who, why })
      log.append('snapshot.forgotten', snapshot, { object: article })
      families.settle(around)
      args.recount(themes)
      done.run()
    })
  }
}
