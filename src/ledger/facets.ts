/**
 * What lists filter, count and plot by, kept beside each statement so that no page reads all rows. One definition in SQL, used when a
 * family settles, when lines are put back and when an older ledger is brought up to date. All of it follows from the statement and its
 * passages.
 */

/** How surely a list shows it: it does from dial 0 on, and up to this (dial.ts). What a person accepted has 1. */
export const SURETY = `CASE WHEN statement.confidence = 1 THEN 1.0 WHEN statement.mode <> 'thought' AND statement.thin = 0 THEN statement.confidence ELSE 0.0 END`

/** Asked for a stance, few words are no reason to hide it: “rejected the account” says what is asked. */
const SURETY_OF_STANCE = `CASE WHEN statement.confidence = 1 THEN 1.0 WHEN statement.mode <> 'thought' THEN statement.confidence ELSE 0.0 END`

/** When it was first reported, `2031-05-03`; null where no date is known. */
export const DAY = 'substr(statement.first_reported, 1, 10)'

/** Bits of `statement_outlet.carries`: how that outlet carries a statement. */
export const CARRIES = { shared: 1, first: 2, fact: 4, speaker: 8, evidence: 16 } as const
export type Carries = keyof typeof CARRIES

const GIVEN = `${SURETY} AS surety, statement.mode = 'thought' AS thought, ${DAY} AS day`
const MEMBERS = 'FROM statement JOIN passage ON passage.statement_id = statement.id'

/**
 * Statements that fill the tables for the statements that `which` chooses, whose rows there were taken out before.
 *
 * @param which - a condition on `statement`
 */
export const facetsOf = (which: string): readonly string[] => [
  `INSERT INTO statement_speaker (statement_id, speaker_id, variants, surety, thought, day)
   SELECT statement.id, passage.speaker_id, count(*), ${GIVEN} ${MEMBERS} WHERE passage.speaker_id IS NOT NULL AND ${which} GROUP BY 1, 2`,

  // first: its date is known to the end, and nobody else’s begins before that; undated carriers are not looked at
  `INSERT INTO statement_outlet (statement_id, outlet_id, variants, surety, thought, day, carries)
   SELECT id, outlet_id, variants, surety, thought, day,
          CASE WHEN outlets < 2 THEN 0 ELSE ${CARRIES.shared} + ${CARRIES.fact} * fact + ${CARRIES.first} * (latest IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM passage AS other JOIN article AS elsewhere ON elsewhere.id = other.article_id
             WHERE other.statement_id = carried.id AND elsewhere.outlet_id IS NOT carried.outlet_id AND elsewhere.published_earliest < latest)) END
          + ${CARRIES.speaker} * otherwise + ${CARRIES.evidence} * (cites AND attributed AND NOT cited)
     FROM (SELECT statement.id, article.outlet_id, count(*) AS variants, ${GIVEN}, statement.outlets,
                  max(passage.voice = 'own' AND article.record = 0) AS fact, max(passage.voice = 'attribution') AS attributed, min(dated.published_latest) AS latest,
                  statement.variants > 1 AND coalesce(max(passage.speaker_id <> base.speaker_id), 0) AS otherwise,
                  statement.variants > 1 AND EXISTS (SELECT 1 FROM evidence WHERE cited_by = statement.base_id AND hidden = 0) AS cites,
                  statement.variants > 1 AND max(EXISTS (SELECT 1 FROM evidence WHERE cited_by = passage.id AND hidden = 0)) AS cited
             ${MEMBERS} JOIN article ON article.id = passage.article_id JOIN passage AS base ON base.id = statement.base_id
             LEFT JOIN analysis AS dated ON dated.id = article.current_analysis_id
            WHERE article.outlet_id IS NOT NULL AND ${which} GROUP BY 1, 2) AS carried`,

  `INSERT INTO statement_trait (trait, statement_id, surety, thought, day)
   SELECT taken.stance, statement.id, ${SURETY_OF_STANCE} AS surety, statement.mode = 'thought' AS thought, ${DAY} AS day ${MEMBERS} JOIN attribution ON attribution.id = passage.id
     JOIN (SELECT 'denies' AS stance, 'denial' AS kind UNION ALL SELECT 'accuses', 'allegation' UNION ALL SELECT NULL, NULL) AS read
     JOIN (SELECT value AS stance FROM json_each('["denies","accuses","confirms","predicts","urges","asks","promises","feels"]')) AS taken
       ON taken.stance = coalesce(read.stance, attribution.stance)
    WHERE (read.kind IS NULL OR EXISTS (SELECT 1 FROM allegation WHERE attribution_id = passage.id AND allegation.kind = read.kind AND made = 'made' AND hidden = 0)) AND ${which} GROUP BY 1, 2
    UNION ALL
   SELECT 'figure', statement.id, ${GIVEN} ${MEMBERS} WHERE EXISTS (SELECT 1 FROM figure WHERE stated_by = passage.id AND hidden = 0) AND ${which} GROUP BY 2
    UNION ALL
   SELECT 'evidence', statement.id, ${GIVEN} ${MEMBERS} WHERE EXISTS (SELECT 1 FROM evidence WHERE cited_by = passage.id AND hidden = 0) AND ${which} GROUP BY 2
    UNION ALL
   SELECT 'speaker differs', statement.id, ${GIVEN} FROM statement WHERE speakers_differ = 1 AND ${which}
    UNION ALL
   SELECT 'words differ', statement.id, ${GIVEN} FROM statement WHERE wordings > 1 AND ${which}
    UNION ALL
   SELECT 'attribution differs', statement.id, ${GIVEN} FROM statement WHERE own_voice > 0 AND ${which}`,

  // stated: an article says from where it has the words, whether or not that outlet is in the ledger; inferred: never mixed up with it
  `INSERT INTO statement_relay (statement_id, from_outlet, to_outlet_id, type, surety, thought, day)
   SELECT statement.id, relay.outlet, article.outlet_id, 'stated', ${GIVEN}
     ${MEMBERS} JOIN relay ON relay.attribution_id = passage.id JOIN article ON article.id = passage.article_id WHERE article.outlet_id IS NOT NULL AND ${which} GROUP BY 1, 2, 3
    UNION ALL
   SELECT statement.id, earlier.name, later.id, 'inferred', ${GIVEN}
     ${MEMBERS} JOIN relation ON relation.a_id = passage.id JOIN passage AS other ON other.id = relation.b_id AND other.statement_id = statement.id
     JOIN article AS a ON a.id = passage.article_id JOIN article AS b ON b.id = other.article_id
     JOIN outlet AS earlier ON earlier.id = CASE relation.direction_from WHEN 'a' THEN a.outlet_id ELSE b.outlet_id END
     JOIN outlet AS later ON later.id = CASE relation.direction_from WHEN 'a' THEN b.outlet_id ELSE a.outlet_id END
    WHERE relation.relay_type = 'inferred' AND relation.direction_from IS NOT NULL AND relation.verdict IS NOT 'rejected' AND a.outlet_id <> b.outlet_id
      AND statement.variants > 1 AND ${which} GROUP BY 1, 2, 3`,
]

export const FACET_TABLES = ['statement_speaker', 'statement_outlet', 'statement_trait', 'statement_relay'] as const

/** In which hundredth of the dial a surety counts. */
export const hundredthOf = (surety: string): string => `CAST(${surety} * 100 + 1e-9 AS INTEGER)`
