import { basename } from 'node:path'
import type { Overview, SearchQuery, SearchResults } from '../api/index.ts'
import { SURE } from '../text/confidence.ts'
import { SHOWN_STATEMENT } from './dial.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, toArticleRef } from './refs.ts'
import { number, text, textOrNull } from './rows.ts'
import type { SpeakerQueries } from './speakers.ts'
import type { Database } from './sqlite.ts'
import type { StatementQueries } from './statements.ts'
import { MARK_END, MARK_START, snippetFrom, toMatch } from './words.ts'

export type SearchWanted = Pick<SearchQuery, 'words'> & Partial<SearchQuery>

/** Search over statements, articles and speakers at once; and what the ledger holds. */
export function searchQueries(db: Database, path: string, statements: StatementQueries, speakers: SpeakerQueries) {
  const foundStatements = db.prepare(`
    SELECT statement_id, min(rank) AS rank FROM (
      SELECT passage.statement_id, passage_words.rank FROM passage_words JOIN passage ON passage.nr = passage_words.rowid
        JOIN statement ON statement.id = passage.statement_id WHERE passage_words MATCH @words AND ${SHOWN_STATEMENT})
     GROUP BY statement_id ORDER BY 2, 1 LIMIT @limit OFFSET @offset`)
  const countStatements = db.prepare(`
    SELECT count(DISTINCT statement.id) FILTER (WHERE ${SHOWN_STATEMENT}) AS shown,
           count(DISTINCT statement.id) FILTER (WHERE NOT ${SHOWN_STATEMENT} AND statement.mode = 'thought') AS thoughts,
           count(DISTINCT statement.id) FILTER (WHERE NOT ${SHOWN_STATEMENT} AND statement.mode <> 'thought') AS doubtful
      FROM passage_words JOIN passage ON passage.nr = passage_words.rowid JOIN statement ON statement.id = passage.statement_id
     WHERE passage_words MATCH @words`)
  const snippet = db.prepare(`
    SELECT snippet(passage_words, 0, '${MARK_START}', '${MARK_END}', '…', 48) AS marked
      FROM passage_words JOIN passage ON passage.nr = passage_words.rowid
     WHERE passage_words MATCH @words AND passage.statement_id = @statement ORDER BY passage_words.rank, passage.id LIMIT 1`)
  const foundArticles = db.prepare(`
    SELECT ${ARTICLE_REF}, snapshot.id AS snapshot_id,
           snippet(snapshot_text, 0, '${MARK_START}', '${MARK_END}', '', 40) AS marked
      FROM snapshot_text
      JOIN snapshot ON snapshot.nr = snapshot_text.rowid
      JOIN article  ON article.current_snapshot_id = snapshot.id ${JOIN_ARTICLE_REF}
     WHERE snapshot_text MATCH @words ORDER BY snapshot_text.rank, article.id LIMIT @limit OFFSET @offset`)
  const countArticles = db.prepare(`
    SELECT count(*) AS count FROM snapshot_text
      JOIN snapshot ON snapshot.nr = snapshot_text.rowid JOIN article ON article.current_snapshot_id = snapshot.id
     WHERE snapshot_text MATCH @words`)
  const snapshotText = db.prepare('SELECT text FROM snapshot WHERE id = @id')
  const totals = db.prepare(`
    SELECT (SELECT count(*) FROM article)                                             AS articles,
           (SELECT count(DISTINCT outlet_id) FROM article)                            AS outlets,
           (SELECT count(*) FROM speaker WHERE attributions > 0)                      AS speakers,
           (SELECT count(*) FROM statement)                                           AS statements,
           (SELECT count(*) FROM statement WHERE outlets > 1)                         AS carried,
           (SELECT min(published_earliest) FROM article)                              AS first,
           (SELECT max(published_earliest) FROM article)                              AS last,
           EXISTS (SELECT 1 FROM (SELECT path FROM snapshot ORDER BY nr LIMIT 100)
                    WHERE replace(path, '\\', '/') LIKE '%examples/corpus/%')     AS example`)
  const byKind = db.prepare(`
    SELECT kind, sum(count) AS count, coalesce(sum(count) FILTER (WHERE mode = 'thought' AND hundredths < 100 AND @dial > 0), 0) AS thoughts,
           coalesce(sum(count) FILTER (WHERE mode <> 'thought' AND hundredths < @dial * 100 - 1e-9), 0) AS doubtful
      FROM attribution_count GROUP BY kind`)

  return {
    /** The words in their place, best first. What a person types is never an error. */
    search({ words, confidence: dial = SURE, limit = 30, offset = 0 }: SearchWanted): SearchResults {
      const match = toMatch(words)
      if (match === null) return { statements: [], statements_total: 0, statements_hidden: { thoughts: 0, doubtful: 0 }, articles: [], articles_total: 0, speakers: [] }
      const counts = countStatements.get({ words: match, dial })!
      return {
        statements: foundStatements.all({ words: match, dial, limit, offset }).map((row) => ({
          statement: statements.summary(text(row['statement_id']))!,
          snippet: snippetFrom(text(snippet.get({ words: match, statement: text(row['statement_id']) })!['marked'])),
        })),
        statements_total: number(counts['shown']),
        statements_hidden: { thoughts: number(counts['thoughts']), doubtful: number(counts['doubtful']) },
        articles: foundArticles.all({ words: match, limit, offset }).map((row) => {
          const found = snippetFrom(text(row['marked']))
          return {
            article: toArticleRef(row),
            snippet: found,
            start: Math.max(0, text(snapshotText.get({ id: text(row['snapshot_id']) })!['text']).indexOf(found.text)),
          }
        }),
        articles_total: number(countArticles.get({ words: match })!['count']),
        speakers: speakers.list({ words: words.replace(/["“”„«»]/gu, ' ').trim(), confidence: dial, limit: 10 }).speakers,
      }
    },
    /** What the ledger holds: current analyses only. All zero in an empty one. */
    overview(version = '', { confidence: dial = SURE }: { confidence?: number } = {}): Overview {
      const total = totals.get()!
      const kinds = byKind.all({ dial })
      const of = (kind: string): number => number(kinds.find((row) => row['kind'] === kind)?.['count'] ?? 0)
      const sum = (column: string): number => kinds.reduce((all, row) => all + number(row[column]), 0)
      return {
        ledger: path === ':memory:' ? path : basename(path),
        version,
        articles: number(total['articles']),
        outlets: number(total['outlets']),
        attributions: { direct: of('direct'), mixed: of('mixed'), indirect: of('indirect') },
        speakers: number(total['speakers']),
        statements: number(total['statements']),
        carried: number(total['carried']),
        first: textOrNull(total['first']),
        last: textOrNull(total['last']),
        hidden: { thoughts: sum('thoughts'), doubtful: sum('doubtful') },
        example: total['example'] === 1,
      }
    },
  }
}
