import type { NamingGroup, NamingRow, NamingsQuery, NamingTable } from '../api/index.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, toArticleRef } from './refs.ts'
import { flag, number, passageFromRow, text, textOrNull } from './rows.ts'
import type { Scope, ScopeOf } from './scope.ts'
import type { Database, Prepared, Row } from './sqlite.ts'

export type NamingsWanted = Partial<{ [Field in keyof NamingsQuery]: NamingsQuery[Field] | undefined }>

/** What parties are called: one group for each party, label, outlet, voice and distance. */
export function namingQueries(db: Database, scopeOf: ScopeOf) {
  const prepared = new Map<string, Prepared<Row>>()
  const prepare = (sql: string): Prepared<Row> => {
    const kept = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, kept)
    return kept
  }
  const articles = (scope: Scope) => number(prepare(`SELECT count(*) AS count FROM article JOIN analysis ON analysis.id = article.current_analysis_id AND analysed = 1 WHERE ${scope.where}`).get(scope.values)!['count'])

  function groups(query: NamingsWanted): { groups: NamingGroup[]; total: number; articles: number } {
    const { party, label, voice, rows = 5, limit = 200, offset = 0, ...where } = query
    const scope = scopeOf(where)
    const more = [
      ...(party === undefined ? [] : ['naming.party_id = @party']), ...(label === undefined ? [] : ['naming.label LIKE @label']), ...(voice === undefined ? [] : ['naming.voice = @voice']),
    ]
    const values = {
      ...(party === undefined ? {} : { party }), ...(label === undefined ? {} : { label: `%${label.trim().replace(/[%_]/g, ' ').trim()}%` }), ...(voice === undefined ? {} : { voice }),
    }
    // the whole ledger is counted beforehand; only what is narrowed to some articles is counted row by row
    const from = scope.narrow
      ? `SELECT coalesce(naming.party_id, '') AS party, label, coalesce(article.outlet_id, '') AS outlet, voice, coalesce(distance, '') AS distance, count(*) AS count
           FROM article CROSS JOIN naming ON naming.article_id = article.id WHERE ${[scope.where, ...more].join(' AND ')} GROUP BY 1, 2, 3, 4, 5`
      : `SELECT party_id AS party, label, outlet_id AS outlet, voice, distance, count FROM naming_count AS naming WHERE ${['TRUE', ...more].join(' AND ')}`
    const all = { ...scope.values, ...values }
    const found = prepare(`
      SELECT found.*, party.name AS party_name, outlet.name AS outlet_name, sum(found.count) OVER (PARTITION BY found.party, found.label) AS often, count(*) OVER () AS total
        FROM (${from}) AS found LEFT JOIN party ON party.id = found.party LEFT JOIN outlet ON outlet.id = found.outlet
       ORDER BY found.party = '', often DESC, party_name, found.party, found.label, outlet_name, found.voice, found.distance LIMIT @limit OFFSET @offset`).all({ ...all, limit, offset })
    return {
      groups: found.map((row) => ({
        party: row['party'] === '' ? null : { id: text(row['party']), name: text(row['party_name']) }, label: text(row['label']),
        outlet: row['outlet'] === '' ? null : { id: text(row['outlet']), name: text(row['outlet_name']) }, voice: text(row['voice']) as NamingGroup['voice'],
        distance: text(row['distance']) || null, count: number(row['count']), rows: rows === 0 ? [] : rowsOf(row, scope, rows),
      })),
      total: found.length === 0 ? 0 : number(found[0]!['total']), articles: articles(scope),
    }
  }

  function rowsOf(group: Row, scope: Scope, limit: number): NamingRow[] {
    return prepare(`
      SELECT naming.spans, naming.words, naming.inferred, attribution.source_words, coalesce(passage.speaker_given, attribution.speaker_name) AS speaker, snapshot.id AS snapshot_id, ${ARTICLE_REF}
        FROM ${scope.narrow ? 'article CROSS JOIN naming ON naming.article_id = article.id' : 'naming INDEXED BY naming_by_label CROSS JOIN article ON article.id = naming.article_id'}
        JOIN analysis ON analysis.id = naming.analysis_id JOIN snapshot ON snapshot.id = analysis.snapshot_id ${JOIN_ARTICLE_REF}
        LEFT JOIN passage ON passage.id = naming.attribution_id LEFT JOIN attribution ON attribution.id = passage.id
       WHERE naming.label = @of_label AND ${group['party'] === '' ? 'naming.party_id IS NULL' : 'naming.party_id = @of_party'} AND coalesce(article.outlet_id, '') = @of_outlet
         AND naming.voice = @of_voice AND naming.distance IS ${group['distance'] === '' ? 'NULL' : '@of_distance'} AND ${scope.where}
       ORDER BY naming.nr DESC LIMIT @of_limit`).all({
      ...scope.values, of_label: text(group['label']), ...(group['party'] === '' ? {} : { of_party: text(group['party']) }), of_outlet: text(group['outlet']), of_voice: text(group['voice']),
      ...(group['distance'] === '' ? {} : { of_distance: text(group['distance']) }), of_limit: limit,
    }).map((row) => ({
      words: passageFromRow(row), article: toArticleRef(row), snapshot: text(row['snapshot_id']), by: textOrNull(row['speaker']) ?? (textOrNull(row['source_words']) || null), inferred: flag(row['inferred']),
    }))
  }

  return {
    /** Those of one party first, most often printed first. @throws UnknownCase */
    table: (query: NamingsWanted = {}): NamingTable => groups(query),
    articles,
  }
}
export type NamingQueries = ReturnType<typeof namingQueries>
