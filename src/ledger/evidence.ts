import type { EvidenceCarrier, EvidenceList, EvidenceQuery, EvidenceSummary } from '../api/index.ts'
import { SURE } from '../text/confidence.ts'
import { STATED_BY, toStatedBy } from './figures.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, patternOf, saidBy, toArticleRef } from './refs.ts'
import { number, passageFromRow, text, textOrNull } from './rows.ts'
import type { ScopeOf } from './scope.ts'
import type { Database, Prepared, Row } from './sqlite.ts'

export type EvidenceWanted = Partial<{ [Field in keyof EvidenceQuery]: EvidenceQuery[Field] | undefined }>

/**
 * How sure it is who cites evidence, which the dial hides it by. The query joins `evidence`, and its `passage` and `attribution`, which may be missing: what an
 * outlet cites itself nothing hides, nor what is itself the source of a report ("according to images from drones, …"), however that report is read.
 */
export const CITED_SURELY = `CASE WHEN passage.id IS NULL OR passage.verdict = 'accepted' OR EXISTS (
  SELECT 1 FROM json_each(attribution.source_spans) AS part WHERE part.value ->> 0 <= evidence.spans ->> '$[0][0]' AND part.value ->> 1 >= evidence.spans ->> '$[0][1]') THEN 1 ELSE passage.confidence END`
/** By the attribution that cites it. */
const SHOWN = '(@dial = 0 OR (cited.thought = 0 AND cited.confidence >= @dial))'
/** Another printing of the statement that it is cited for, in another article. */
const OTHER = `SELECT 1 FROM passage AS mine JOIN passage AS other ON other.statement_id = mine.statement_id AND other.article_id <> mine.article_id AND other.verdict IS NOT 'rejected'
                WHERE mine.id = cited.attribution_id`
const KEEPS = 'EXISTS (SELECT 1 FROM cited AS its WHERE its.attribution_id = other.id AND its.type = cited.type)'

/** Cited evidence of the readings that count: who cites it for what, and who of those who print the words prints it, too. */
export function evidenceQueries(db: Database, scopeOf: ScopeOf) {
  const prepared = new Map<string, Prepared<Row>>()
  const prepare = (sql: string): Prepared<Row> => {
    const kept = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, kept)
    return kept
  }
  const types = db.prepare(`SELECT type, count(*) AS count FROM cited WHERE ${SHOWN} GROUP BY type ORDER BY count DESC, type`)
  const carriers = db.prepare(`
    SELECT other.id, other.article_id, article.outlet_id, outlet.name AS outlet_name, article.record,
           EXISTS (SELECT 1 FROM cited AS its WHERE its.attribution_id = other.id AND its.type = @type) AS keeps
      FROM passage AS other JOIN article ON article.id = other.article_id LEFT JOIN outlet ON outlet.id = article.outlet_id
     WHERE other.statement_id = @statement AND other.verdict IS NOT 'rejected' ORDER BY article.published_earliest, article.nr, other.nr LIMIT 200`)
  const taken = db.prepare(`
    SELECT CASE direction_from WHEN 'a' THEN a_id ELSE b_id END AS source, CASE direction_from WHEN 'a' THEN b_id ELSE a_id END AS taker
      FROM relation WHERE (a_id = @id OR b_id = @id) AND direction_from IS NOT NULL AND direction_basis IN ('record', 'stated-relay') AND verdict IS NOT 'rejected'`)

  function filtersOf({ type, shown, by, kept, ...where }: EvidenceWanted) {
    const scope = scopeOf(where)
    const conditions = [
      scope.where, ...(type === undefined ? [] : ['cited.type = @type']), ...(shown === undefined ? [] : ['cited.shown = @shown']),
      ...(by === undefined ? [] : [saidBy('cited.attribution_id')]),
      ...(kept === undefined ? [] : [`EXISTS (${OTHER}) AND ${kept === 'some' ? '' : 'NOT '}EXISTS (${OTHER} AND NOT ${KEEPS})`]),
    ]
    const values = {
      ...scope.values, ...(type === undefined ? {} : { type }), ...(shown === undefined ? {} : { shown: shown === 'unsaid' ? '' : shown }),
      ...(by === undefined ? {} : { by: patternOf(by) }),
    }
    return { narrow: scope.narrow, where: conditions.filter((one) => one !== 'TRUE').join(' AND ') || 'TRUE', values, plain: !scope.narrow && by === undefined && kept === undefined }
  }

  /** Printings of a statement, each once an article: who keeps evidence of a type, who leaves it out, as far as a direction is known. */
  function carriersOf(statement: string | null, type: string): EvidenceCarrier[] {
    if (statement === null) return []
    const rows = carriers.all({ statement, type })
    const byArticle = [...Map.groupBy(rows, (row) => text(row['article_id'])).values()]
    if (byArticle.length < 2) return []
    const keepers = new Set(rows.filter((row) => row['keeps'] === 1).map((row) => text(row['id'])))
    return byArticle.map((of) => {
      const keeps = of.some((row) => row['keeps'] === 1)
      const leftOut = !keeps && of.some((row) => taken.all({ id: text(row['id']) }).some(({ source, taker }) => taker === row['id'] && keepers.has(text(source))))
      const [first] = of
      return {
        passage: text(first!['id']), article: text(first!['article_id']), outlet: first!['outlet_id'] === null ? null : { id: text(first!['outlet_id']), name: text(first!['outlet_name']) }, keeps, left_out: leftOut,
      }
    })
  }

  function toSummary(row: Row): EvidenceSummary {
    return {
      id: text(row['id']), type: text(row['type']) as EvidenceSummary['type'], ...passageFromRow(row), shown: textOrNull(row['shown']) as EvidenceSummary['shown'], cited_by: toStatedBy(row),
      cited_for: textOrNull(row['by_words']), carriers: carriersOf(textOrNull(row['by_statement']), text(row['type'])), confidence: number(row['confidence']), article: toArticleRef(row),
      snapshot: text(row['snapshot_id']), text_sha256: text(row['text_sha256']),
    }
  }

  function rows(query: EvidenceWanted, limit: number, offset: number): EvidenceSummary[] {
    const { where, values, narrow } = filtersOf(query)
    return prepare(`
      SELECT evidence.*, snapshot.id AS snapshot_id, snapshot.text_sha256, passage.words AS by_words, ${ARTICLE_REF}, ${STATED_BY}
        FROM article ${narrow ? '' : 'INDEXED BY article_by_date'}
        CROSS JOIN cited ON cited.article_id = article.id JOIN evidence ON evidence.id = cited.evidence_id
        JOIN analysis ON analysis.id = cited.analysis_id JOIN snapshot ON snapshot.id = analysis.snapshot_id ${JOIN_ARTICLE_REF}
        LEFT JOIN passage ON passage.id = cited.attribution_id LEFT JOIN attribution ON attribution.id = passage.id LEFT JOIN speaker ON speaker.id = passage.speaker_id
       WHERE ${SHOWN} AND ${where} ORDER BY article.published_earliest DESC, article.nr DESC, evidence.nr LIMIT @limit OFFSET @offset`)
      .all({ ...values, dial: query.confidence ?? SURE, limit, offset }).map(toSummary)
  }

  return {
    /** Newest articles first. @throws UnknownCase */
    list(query: EvidenceWanted = {}): EvidenceList {
      const { where, values, plain } = filtersOf(query)
      const dial = query.confidence ?? SURE
      const counts = prepare(`
        SELECT count(*) FILTER (WHERE ${SHOWN}) AS total, count(*) FILTER (WHERE NOT ${SHOWN} AND cited.thought = 1) AS thoughts, count(*) FILTER (WHERE NOT ${SHOWN} AND cited.thought = 0) AS doubtful
          FROM ${plain ? 'cited' : 'article JOIN cited ON cited.article_id = article.id'} WHERE ${where}`).get({ ...values, dial })!
      return {
        evidence: rows(query, query.limit ?? 200, query.offset ?? 0), total: number(counts['total']),
        types: types.all({ dial }).map((row) => ({ type: text(row['type']) as EvidenceSummary['type'], evidence: number(row['count']) })),
        hidden: { thoughts: number(counts['thoughts']), doubtful: number(counts['doubtful']) },
      }
    },
  }
}
export type EvidenceQueries = ReturnType<typeof evidenceQueries>
