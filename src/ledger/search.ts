import { basename } from 'node:path'
import type { Overview, SearchQuery, SearchResults } from '../api/index.ts'
import { SURE } from '../text/confidence.ts'
import { SHOWN_STATEMENT, SHOWN_THOUGHT } from './dial.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, toArticleRef } from './refs.ts'
import { number, text, textOrNull } from './rows.ts'
import type { SpeakerQueries } from './speakers.ts'
import type { Database, Prepared, Row } from './sqlite.ts'
import { filtersOf, type StatementQueries } from './statements.ts'
import { MARK_END, MARK_START, snippetFrom, toMatch } from './words.ts'

export type SearchWanted = Partial<{ [Field in keyof SearchQuery]: SearchQuery[Field] | undefined }>

/** Filters that only a statement can pass: with one of them neither articles nor speakers are looked through. */
const OF_STATEMENTS = ['speaker', 'printed', 'kind', 'mode', 'stance', 'figure', 'evidence', 'differing'] as const

/** Has a printing in an article that was added since. */
const FRESH = `statement.id IN (SELECT passage.statement_id FROM snapshot JOIN passage ON passage.snapshot_id = snapshot.id
                                 WHERE snapshot.added_at >= @since AND passage.statement_id IS NOT NULL)`

const NOTHING: SearchResults = { statements: [], statements_total: 0, fresh: 0, statements_hidden: { thoughts: 0, doubtful: 0 }, articles: [], articles_total: 0, speakers: [] }

/** Search over statements, articles and speakers at once; and what the ledger holds. */
export function searchQueries(db: Database, path: string, statements: StatementQueries, speakers: SpeakerQueries) {
  const prepared = new Map<string, Prepared<Row>>()
  /** Each combination of filters is prepared once. */
  function prepare(sql: string): Prepared<Row> {
    const kept = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, kept)
    return kept
  }
  const isFresh = db.prepare(`SELECT 1 FROM statement WHERE id = @id AND ${FRESH}`)
  const snippet = db.prepare(`
    SELECT snippet(passage_words, 0, '${MARK_START}', '${MARK_END}', '…', 48) AS marked
      FROM passage_words JOIN passage ON passage.nr = passage_words.rowid
     WHERE passage_words MATCH @words AND passage.statement_id = @statement ORDER BY passage_words.rank, passage.id LIMIT 1`)
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

  function statementsFound(query: SearchWanted & { confidence: number; limit: number; offset: number }, match: string | null): Pick<SearchResults, 'statements' | 'statements_total' | 'statements_hidden' | 'fresh'> {
    const { confidence: dial, since, limit, offset, words: _, ...rest } = query
    const { conditions, values } = filtersOf(rest)!
    const where = ['TRUE', ...conditions].join(' AND ')
    const shown = query.mode === 'thought' ? SHOWN_THOUGHT : SHOWN_STATEMENT
    const from = match === null ? 'FROM statement' : `
      FROM (SELECT DISTINCT passage.statement_id FROM passage_words JOIN passage ON passage.nr = passage_words.rowid
             WHERE passage_words MATCH @words AND passage.statement_id IS NOT NULL) AS hit JOIN statement ON statement.id = hit.statement_id`
    const given = { ...values, dial, ...(match === null ? {} : { words: match }) }
    const counts = prepare(`
      SELECT count(*) FILTER (WHERE ${shown}) AS shown,
             count(*) FILTER (WHERE ${shown} AND ${since === undefined ? 'FALSE' : FRESH}) AS fresh,
             count(*) FILTER (WHERE NOT ${shown} AND statement.mode = 'thought') AS thoughts,
             count(*) FILTER (WHERE NOT ${shown} AND statement.mode <> 'thought') AS doubtful
        ${from} WHERE ${where}`).get(since === undefined ? given : { ...given, since })!
    const ids = match === null
      ? statements.list({ ...rest, confidence: dial, limit, offset }).statements.map(({ id }) => id)
      : prepare(`
        SELECT statement_id, min(rank) AS rank FROM (
          SELECT passage.statement_id, passage_words.rank FROM passage_words JOIN passage ON passage.nr = passage_words.rowid
            JOIN statement ON statement.id = passage.statement_id WHERE passage_words MATCH @words AND ${shown} AND ${where})
         GROUP BY statement_id ORDER BY 2, 1 LIMIT @limit OFFSET @offset`).all({ ...given, limit, offset }).map((row) => text(row['statement_id']))
    return {
      statements: ids.map((id) => {
        const statement = statements.summary(id)!
        return {
          statement,
          snippet: match === null ? { text: statement.wording, marks: [] } : snippetFrom(text(snippet.get({ words: match, statement: id })!['marked'])),
          fresh: since !== undefined && isFresh.get({ id, since }) !== undefined,
        }
      }),
      statements_total: number(counts['shown']),
      fresh: number(counts['fresh']),
      statements_hidden: { thoughts: number(counts['thoughts']), doubtful: number(counts['doubtful']) },
    }
  }

  function articlesFound(match: string, { outlet, from, to }: SearchWanted, limit: number, offset: number) {
    const where = ['snapshot_text MATCH @words', outlet === undefined ? '' : 'article.outlet_id = @outlet', from === undefined ? '' : 'article.published_earliest >= @from',
      to === undefined ? '' : "article.published_earliest <= @to || 'T23:59:59Z'"].filter(Boolean).join(' AND ')
    const joined = 'FROM snapshot_text JOIN snapshot ON snapshot.nr = snapshot_text.rowid JOIN article ON article.current_snapshot_id = snapshot.id'
    const given = { words: match, ...(outlet === undefined ? {} : { outlet }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    return {
      articles: prepare(`
        SELECT ${ARTICLE_REF}, snapshot.id AS snapshot_id, snapshot.added_at, snippet(snapshot_text, 0, '${MARK_START}', '${MARK_END}', '', 40) AS marked
          ${joined} ${JOIN_ARTICLE_REF} WHERE ${where} ORDER BY snapshot_text.rank, article.id LIMIT @limit OFFSET @offset`)
        .all({ ...given, limit, offset }).map((row) => {
          const found = snippetFrom(text(row['marked']))
          return {
            article: toArticleRef(row), snippet: found, added_at: text(row['added_at']),
            start: Math.max(0, text(snapshotText.get({ id: text(row['snapshot_id']) })!['text']).indexOf(found.text)),
          }
        }),
      articles_total: number(prepare(`SELECT count(*) AS count ${joined} WHERE ${where}`).get(given)!['count']),
    }
  }

  return {
    /** What passes the filters, the words in their place, best first; without words, most carried first. What a person types is never an error. */
    search(query: SearchWanted): SearchResults {
      const { words, confidence: dial = SURE, since, limit = 30, offset = 0 } = query
      const match = words === undefined ? null : toMatch(words)
      if (words !== undefined && match === null) return NOTHING
      const only = OF_STATEMENTS.some((field) => query[field] !== undefined)
      if (match === null && !only && query.outlet === undefined && query.from === undefined && query.to === undefined) return NOTHING
      const found = statementsFound({ ...query, confidence: dial, limit, offset }, match)
      const articles = match === null || only ? { articles: [], articles_total: 0 } : articlesFound(match, query, limit, offset)
      const named = match === null || only || query.outlet !== undefined ? [] : speakers.list({ words: words!.replace(/["“”„«»]/gu, ' ').trim(), confidence: dial, limit: 10 }).speakers
      return {
        ...found, articles_total: articles.articles_total, speakers: named,
        articles: articles.articles.map(({ added_at, ...article }) => ({ ...article, fresh: since !== undefined && added_at >= since })),
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
export type SearchQueries = ReturnType<typeof searchQueries>
