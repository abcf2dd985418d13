import { SURE } from '../api/sure.ts'
import { text } from './rows.ts'
import type { Database, Row } from './sqlite.ts'

/**
 * Keeps what is counted (attributions by kind; speakers' names, roles, outlets, articles) in step with the analyses that count,
 * so that pages over millions of attributions read finished numbers. All functions of counts: the order of adding does not show.
 */
export function speakerTally(db: Database) {
  const printed = db.prepare(`
    SELECT passage.speaker_id, attribution.speaker_name AS name, attribution.speaker_type AS type,
           coalesce(attribution.speaker_role, '') AS role, coalesce(attribution.speaker_organisation, '') AS organisation,
           article.outlet_id, analysis.published_earliest AS published
      FROM passage
      JOIN attribution ON attribution.id = passage.id
      JOIN analysis    ON analysis.id = passage.analysis_id
      JOIN article     ON article.id = passage.article_id
     WHERE passage.analysis_id = @analysis AND passage.speaker_id IS NOT NULL`)
  const count = (which: string) => db.prepare(`
    INSERT INTO attribution_count (kind, mode, doubtful, count)
    SELECT kind, mode, confidence < ${SURE} AND verdict IS NOT 'accepted', @sign * count(*)
      FROM passage JOIN attribution USING (id) WHERE ${which} AND verdict IS NOT 'rejected' GROUP BY 1, 2, 3
        ON CONFLICT DO UPDATE SET count = count + excluded.count`)
  const countAnalysis = count('analysis_id = @analysis')
  const countPassage = count('passage.id = @passage AND current = 1')
  const addName = db.prepare(`
    INSERT INTO speaker_name (speaker_id, name, type, count) VALUES (@speaker, @name, @type, @by)
        ON CONFLICT DO UPDATE SET count = count + excluded.count`)
  const addOutlet = db.prepare(`
    INSERT INTO speaker_outlet (speaker_id, outlet_id, attributions) VALUES (@speaker, @outlet, @by)
        ON CONFLICT DO UPDATE SET attributions = attributions + excluded.attributions`)
  const addRole = db.prepare(`
    INSERT INTO speaker_role (speaker_id, role, organisation, count, first, last) VALUES (@speaker, @role, @organisation, @by, @published, @published)
        ON CONFLICT DO UPDATE SET count = count + excluded.count,
                                  first = coalesce(min(first, excluded.first), first, excluded.first),
                                  last  = coalesce(max(last, excluded.last), last, excluded.last)`)
  const dropNames = db.prepare('DELETE FROM speaker_name WHERE speaker_id = @speaker AND count <= 0')
  const dropOutlets = db.prepare('DELETE FROM speaker_outlet WHERE speaker_id = @speaker AND attributions <= 0')
  const dropRoles = db.prepare('DELETE FROM speaker_role WHERE speaker_id = @speaker AND count <= 0')
  const settle = db.prepare(`
    UPDATE speaker
       SET attributions = attributions + @by,
           articles = articles + @articles,
           outlets = (SELECT count(*) FROM speaker_outlet WHERE speaker_id = @speaker),
           (name, type) = (SELECT coalesce(max(found.name), speaker.name), coalesce(max(found.type), speaker.type)
                             FROM (SELECT name, type FROM speaker_name WHERE speaker_id = @speaker
                                    ORDER BY count DESC, length(name) DESC, name, type LIMIT 1) AS found)
     WHERE id = @speaker`)

  return {
    /** Counts an analysis in (1) when it starts to count, or out (-1) when it stops. */
    add(analysis: string, sign: 1 | -1): void {
      countAnalysis.run({ analysis, sign })
      const bySpeaker = new Map<string, Row[]>()
      for (const row of printed.all({ analysis })) {
        const speaker = text(row['speaker_id'])
        const others = bySpeaker.get(speaker)
        if (others) others.push(row)
        else bySpeaker.set(speaker, [row])
      }
      for (const [speaker, rows] of bySpeaker) {
        for (const row of rows) {
          addName.run({ speaker, name: text(row['name']), type: text(row['type']), by: sign })
          if (row['outlet_id'] !== null) addOutlet.run({ speaker, outlet: text(row['outlet_id']), by: sign })
          if (row['role'] !== '' || row['organisation'] !== '') {
            addRole.run({
              speaker, role: text(row['role']), organisation: text(row['organisation']), by: sign,
              published: row['published'] === null ? null : text(row['published']),
            })
          }
        }
        if (sign < 0) for (const drop of [dropNames, dropOutlets, dropRoles]) drop.run({ speaker })
        settle.run({ speaker, by: sign * rows.length, articles: sign })
      }
    },
    /** Counts one attribution out before a verdict on it changes, and in again after. */
    passage(id: string, sign: 1 | -1): void {
      countPassage.run({ passage: id, sign })
    },
  }
}
export type SpeakerTally = ReturnType<typeof speakerTally>
