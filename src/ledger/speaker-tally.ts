import { HUNDREDTH } from './dial.ts'
import { number, text } from './rows.ts'
import type { Database, Row } from './sqlite.ts'

/** Of the surest attribution to a speaker that counts; 0 where none does. */
const SUREST = (but = '') => `coalesce((
  SELECT max(CASE passage.verdict WHEN 'accepted' THEN 1.0 ELSE passage.confidence END) FROM passage JOIN attribution USING (id)
   WHERE passage.speaker_id = speaker.id AND passage.current = 1 ${but}
     AND (passage.verdict = 'accepted' OR (passage.verdict IS NULL AND attribution.mode <> 'thought'))), 0)`
export const SUREST_OF_ALL = `UPDATE speaker SET confidence = ${SUREST()}`

/** With which words a speaker is reported, how often and how surely: rows of `speaker_cue` for the passages that `which` chooses. */
export const CUES_OF = (which: string, count = 'count(*)'): string => `
  INSERT INTO speaker_cue (speaker_id, cue, cue_distance, thought, hundredths, count)
  SELECT speaker_id, lower(cue_words), cue_distance, mode = 'thought', ${HUNDREDTH}, ${count}
    FROM passage JOIN attribution USING (id) WHERE ${which} AND speaker_id IS NOT NULL AND verdict IS NOT 'rejected' GROUP BY 1, 2, 3, 4, 5`

/**
 * Keeps what is counted (attributions by kind; speakers' names, roles, outlets, articles) in step with the analyses that count,
 * so that pages over millions of attributions read finished numbers. All functions of counts: the order of adding does not show.
 */
export function speakerTally(db: Database) {
  const PRINTED = `
    SELECT passage.speaker_id, coalesce(passage.speaker_given, attribution.speaker_name) AS name,
           CASE WHEN passage.speaker_given IS NULL THEN attribution.speaker_type ELSE speaker.type END AS type,
           passage.confidence, passage.verdict, attribution.mode,
           CASE WHEN passage.speaker_given IS NULL THEN coalesce(attribution.speaker_role, '') ELSE '' END AS role,
           CASE WHEN passage.speaker_given IS NULL THEN coalesce(attribution.speaker_organisation, '') ELSE '' END AS organisation,
           article.outlet_id, analysis.published_earliest AS published
      FROM passage
      JOIN attribution ON attribution.id = passage.id
      JOIN analysis    ON analysis.id = passage.analysis_id
      JOIN article     ON article.id = passage.article_id
      JOIN speaker     ON speaker.id = passage.speaker_id`
  // in the order of speakers: full-text search takes rows in order far quicker than any other way
  const printed = db.prepare(`${PRINTED} WHERE passage.analysis_id = @analysis AND passage.current = 1 ORDER BY speaker.nr`)
  const printedOnce = db.prepare(`${PRINTED} WHERE passage.id = @passage`)
  const besides = db.prepare(`
    SELECT count(*) AS count FROM passage JOIN passage AS other ON other.article_id = passage.article_id AND other.speaker_id = passage.speaker_id
     WHERE passage.id = @passage AND other.id <> @passage AND other.current = 1`)
  // by article: a speaker may have thousands of passages, which the plus keeps from being gone through
  const elsewhere = db.prepare(`
    SELECT 1 FROM passage WHERE article_id = (SELECT article_id FROM passage WHERE analysis_id = @analysis LIMIT 1)
       AND +speaker_id = @speaker AND analysis_id <> @analysis AND current = 1 LIMIT 1`)
  const counting = db.prepare('SELECT DISTINCT analysis_id FROM passage WHERE article_id = @article AND current = 1')
  const retirePassages = db.prepare('UPDATE passage SET current = 0 WHERE analysis_id = @analysis AND current = 1')
  const surer = db.prepare('UPDATE speaker SET confidence = max(confidence, @confidence) WHERE id = @speaker')
  const surestBut = db.prepare(`UPDATE speaker SET confidence = ${SUREST('AND passage.analysis_id <> @analysis')} WHERE id = @speaker`)
  const surest = db.prepare(`UPDATE speaker SET confidence = ${SUREST()} WHERE id = @speaker`)
  const speakerOf = db.prepare('SELECT speaker_id FROM passage WHERE id = @passage')
  const count = (which: string) => db.prepare(`
    INSERT INTO attribution_count (kind, mode, hundredths, count)
    SELECT kind, mode, ${HUNDREDTH}, @sign * count(*)
      FROM passage JOIN attribution USING (id) WHERE ${which} AND verdict IS NOT 'rejected' GROUP BY 1, 2, 3
        ON CONFLICT DO UPDATE SET count = count + excluded.count`)
  const countAnalysis = count('analysis_id = @analysis AND current = 1')
  const countPassage = count('passage.id = @passage AND current = 1')
  const countCues = (which: string) => db.prepare(`${CUES_OF(which, '@sign * count(*)')} ON CONFLICT DO UPDATE SET count = count + excluded.count`)
  const countCuesOfAnalysis = countCues('analysis_id = @analysis AND current = 1')
  const countCueOfPassage = countCues('passage.id = @passage AND current = 1')
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

  const OF = `FROM (${PRINTED} WHERE passage.speaker_id = @speaker AND passage.current = 1)`
  const REBUILD = [
    'DELETE FROM speaker_name WHERE speaker_id = @speaker', 'DELETE FROM speaker_role WHERE speaker_id = @speaker', 'DELETE FROM speaker_outlet WHERE speaker_id = @speaker',
    'DELETE FROM speaker_cue WHERE speaker_id = @speaker', CUES_OF('speaker_id = @speaker AND current = 1'),
    `INSERT INTO speaker_name (speaker_id, name, type, count) SELECT @speaker, name, type, count(*) ${OF} GROUP BY name, type`,
    `INSERT INTO speaker_role (speaker_id, role, organisation, count, first, last)
     SELECT @speaker, role, organisation, count(*), min(published), max(published) ${OF} WHERE role <> '' OR organisation <> '' GROUP BY role, organisation`,
    `INSERT INTO speaker_outlet (speaker_id, outlet_id, attributions) SELECT @speaker, outlet_id, count(*) ${OF} WHERE outlet_id IS NOT NULL GROUP BY outlet_id`,
    `UPDATE speaker SET attributions = 0, articles = (SELECT count(DISTINCT article_id) FROM passage WHERE speaker_id = @speaker AND current = 1) WHERE id = @speaker`,
  ].map((sql) => db.prepare(sql))
  const countRows = db.prepare(`SELECT count(*) AS count ${OF}`)

  /** Names, outlets and roles of one speaker's rows, in or out. */
  function tellOf(speaker: string, rows: readonly Row[], sign: 1 | -1, articles: number): void {
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
    settle.run({ speaker, by: sign * rows.length, articles })
  }

  return {
    /** Counts an analysis in (1) when it starts to count, or out (-1) when it stops. */
    add(analysis: string, sign: 1 | -1): void {
      countAnalysis.run({ analysis, sign })
      countCuesOfAnalysis.run({ analysis, sign })
      for (const [speaker, rows] of Map.groupBy(printed.all({ analysis }), (row) => text(row['speaker_id']))) {
        tellOf(speaker, rows, sign, elsewhere.get({ analysis, speaker }) ? 0 : sign)
        if (sign < 0) surestBut.run({ speaker, analysis })
        else surer.run({ speaker, confidence: Math.max(0, ...rows.map(weightOf)) })
      }
    },
    /** Counts all of an article out that counts: what was read, and what people added. None of it counts any more. */
    retire(article: string): void {
      for (const row of counting.all({ article })) {
        const analysis = text(row['analysis_id'])
        this.add(analysis, -1)
        retirePassages.run({ analysis })
      }
    },
    /** Counts one speaker anew after many rows went to or from it. */
    rebuild(speaker: string): void {
      for (const step of REBUILD) step.run({ speaker })
      settle.run({ speaker, by: number(countRows.get({ speaker })!['count']), articles: 0 })
      surest.run({ speaker })
    },
    /** Counts one attribution out before a verdict on it changes, and in again after. */
    passage(id: string, sign: 1 | -1): void {
      countPassage.run({ passage: id, sign })
      countCueOfPassage.run({ passage: id, sign })
      const speaker = speakerOf.get({ passage: id })?.['speaker_id']
      if (sign > 0 && speaker) surest.run({ speaker: text(speaker) })
    },
    /** Takes one attribution from its speaker before it is given to another, and counts it for that one after. */
    speaker(passage: string, sign: 1 | -1): void {
      const row = printedOnce.get({ passage })
      if (!row) return
      const speaker = text(row['speaker_id'])
      tellOf(speaker, [row], sign, number(besides.get({ passage })!['count']) === 0 ? sign : 0)
    },
    /** Brings a speaker's confidence up to date after rows went elsewhere. */
    surest: (speaker: string) => surest.run({ speaker }),
  }
}
export type SpeakerTally = ReturnType<typeof speakerTally>

/** How sure a row makes its speaker. */
function weightOf(row: Row): number {
  if (row['verdict'] === 'accepted') return 1
  return row['verdict'] === 'rejected' || row['mode'] === 'thought' ? 0 : number(row['confidence'])
}
