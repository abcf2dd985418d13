import { basename } from 'node:path'
import type { Overview, SearchQuery, SearchResults, StatementSummary } from '../api/index.ts'
import { SURE } from '../text/confidence.ts'
import { filtersOf, type Filters } from './filters.ts'
import type { Finder } from './finder.ts'
import { asList, type HitQueries, RANKED } from './hits.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, toArticleRef } from './refs.ts'
import type { Remembered } from './remembered.ts'
import { number, text, textOrNull } from './rows.ts'
import type { SpeakerQueries } from './speakers.ts'
import type { Database } from './sqlite.ts'
import type { StatementQueries } from './statements.ts'
import { foundIn, toMatch } from './words.ts'

export type SearchWanted = Partial<{ [Field in keyof SearchQuery]: SearchQuery[Field] | undefined }>

/** Filters that only a statement can pass: with one of them neither articles nor speakers are looked through. */
const OF_STATEMENTS = ['speaker', 'printed', 'kind', 'mode', 'stance', 'figure', 'evidence', 'differing', 'credits', 'relay'] as const

/** Has a printing in an article that was added since. */
const FRESH = `statement.id IN (SELECT passage.statement_id FROM snapshot JOIN passage ON passage.snapshot_id = snapshot.id
                                 WHERE snapshot.added_at >= @since AND passage.statement_id IS NOT NULL)`

const NOTHING: SearchResults = {
  statements: [], statements_total: 0, at_least: false, ranked: true, fresh: 0, statements_hidden: { thoughts: 0, doubtful: 0 }, articles: [], articles_total: 0, articles_at_least: false, speakers: [],
}

/** Search over statements, articles and speakers at once; and what the ledger holds. */
export function searchQueries(db: Database, path: string, statements: StatementQueries, speakers: SpeakerQueries, finder: Finder, hits: HitQueries, remembered: Remembered) {
  const isFresh = db.prepare(`SELECT 1 FROM statement WHERE id = @id AND ${FRESH}`)
  const members = db.prepare('SELECT words FROM passage WHERE statement_id = @statement ORDER BY nr LIMIT 1000')
  const article = db.prepare(`
    SELECT ${ARTICLE_REF}, snapshot.added_at, snapshot.text FROM snapshot JOIN article ON article.current_snapshot_id = snapshot.id ${JOIN_ARTICLE_REF} WHERE snapshot.nr = @nr`)
  const totals = db.prepare(`
    SELECT (SELECT count(*) FROM article)                                             AS articles,
           (SELECT count(DISTINCT outlet_id) FROM article)                            AS outlets,
           (SELECT count(*) FROM speaker WHERE attributions > 0)                      AS speakers,
           (SELECT coalesce(sum(count), 0) FROM statement_count)                      AS statements,
           (SELECT count(*) FROM statement WHERE outlets > 1)                         AS carried,
           (SELECT min(published_earliest) FROM article)                              AS first,
           (SELECT max(published_earliest) FROM article)                              AS last,
           EXISTS (SELECT 1 FROM (SELECT path FROM snapshot ORDER BY nr LIMIT 100)
                    WHERE replace(path, '\\', '/') LIKE '%examples/corpus/%')     AS example`)
  const byKind = db.prepare(`
    SELECT kind, sum(count) AS count, coalesce(sum(count) FILTER (WHERE mode = 'thought' AND hundredths < 100 AND @dial > 0), 0) AS thoughts,
           coalesce(sum(count) FILTER (WHERE mode <> 'thought' AND hundredths < @dial * 100 - 1e-9), 0) AS doubtful
      FROM attribution_count GROUP BY kind`)

  type Page = { readonly confidence: number; readonly limit: number; readonly offset: number }

  /** Those that fit, best first; of words in a great many statements, and without words, most carried first. */
  function statementsFound(query: SearchWanted & Page, filters: Filters, match: string | null) {
    const { confidence: dial, since, limit, offset } = query
    const found = match === null ? null : hits.passages(match)
    const shown = finder.shownFor(filters)
    const ids = found === null
      ? finder.rows(filters, { dial, order: 'carried', limit, place: { offset } }, 'statement.id').rows.map((row) => text(row['id']))
      : remembered(`ranked ${dial} ${JSON.stringify([filters.facets.map(({ has }) => has), { ...filters.values, hits: 0 }])}`, () => {
        const best = new Map<string, number>()
        for (const row of finder.run(`
          SELECT passage.nr, statement.id FROM json_each(@hits) AS hit CROSS JOIN passage ON passage.nr = hit.value CROSS JOIN statement ON statement.id = passage.statement_id
           WHERE ${[shown, ...filters.facets.slice(1).map(({ has }) => has)].join(' AND ')}`, { ...filters.values, dial })) {
          const [id, rank] = [text(row['id']), found.get(number(row['nr']))!]
          best.set(id, Math.min(rank, best.get(id) ?? Infinity))
        }
        return [...best].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([id]) => id)
      }).slice(offset, offset + limit)
    const { shown: total, hidden, at_least } = finder.counted(filters, dial)
    // what is new is looked for among what is new, not among all
    const fresh = since === undefined ? 0 : number(finder.run(`
      SELECT count(*) AS count FROM (SELECT DISTINCT passage.statement_id FROM snapshot JOIN passage ON passage.snapshot_id = snapshot.id
        WHERE snapshot.added_at >= @since AND passage.statement_id IS NOT NULL LIMIT ${RANKED}) AS new CROSS JOIN statement ON statement.id = new.statement_id
       WHERE ${[shown, ...filters.facets.map(({ has }) => has)].join(' AND ')}`, { ...filters.values, dial, since })[0]!['count'])
    return {
      statements: ids.map((id) => {
        const statement = statements.summary(id)!
        return {
          statement,
          snippet: match === null ? { text: statement.wording, marks: [] } : snippetOf(statement, match),
          fresh: since !== undefined && isFresh.get({ id, since }) !== undefined,
        }
      }),
      statements_total: Math.max(total, ids.length === 0 ? 0 : offset + ids.length), at_least, ranked: match === null || found !== null, fresh, statements_hidden: hidden,
    }
  }

  /** The wording shown, else another printing, where all that is looked for stands in it. */
  function snippetOf({ id, wording }: StatementSummary, match: string): { text: string; marks: [number, number][] } {
    const own = foundIn(wording, match)
    if (own !== null) return own
    for (const { words } of members.iterate({ statement: id })) {
      const found = foundIn(text(words!), match)
      if (found !== null) return found
    }
    return { text: wording, marks: [] }
  }

  function articlesFound(match: string, { outlet, from, to }: SearchWanted, limit: number, offset: number) {
    const where = [outlet === undefined ? '' : 'article.outlet_id = @outlet', from === undefined ? '' : 'article.published_earliest >= @from',
      to === undefined ? '' : "article.published_earliest <= @to || 'T23:59:59Z'"].filter(Boolean)
    const given = { words: match, ...(outlet === undefined ? {} : { outlet }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    const hit = hits.snapshots(match)
    const condition = where.join(' AND ') || 'TRUE'
    const of = (nr: number): number => hit?.get(nr) ?? 0
    const all = hit === null ? null : remembered(`articles ${JSON.stringify(given)}`, () => finder.run(`
      SELECT snapshot.nr FROM json_each(@hits) AS hit CROSS JOIN snapshot ON snapshot.nr = hit.value CROSS JOIN article ON article.current_snapshot_id = snapshot.id WHERE ${condition}`, { ...given, hits: asList(hit) })
      .map(({ nr }) => number(nr!)).sort((a, b) => of(a) - of(b) || a - b))
    const nrs = all?.slice(offset, offset + limit) ?? finder.run(`
      SELECT snapshot.nr FROM article INDEXED BY ${outlet === undefined ? 'article_by_date' : 'article_by_outlet'} CROSS JOIN snapshot ON snapshot.id = article.current_snapshot_id
       WHERE +snapshot.nr IN (SELECT rowid FROM snapshot_text WHERE snapshot_text MATCH @words) AND ${condition} ORDER BY article.published_earliest DESC LIMIT @limit OFFSET @offset`, { ...given, limit, offset })
      .map(({ nr }) => number(nr!))
    return {
      articles: nrs.map((nr) => {
        const row = article.get({ nr })!
        const whole = text(row['text'])
        const found = foundIn(whole, match, { most: 40, dots: '' }) ?? { text: whole.slice(0, 200), marks: [] }
        return { article: toArticleRef(row), snippet: found, added_at: text(row['added_at']), start: Math.max(0, whole.indexOf(found.text)) }
      }),
      articles_total: all?.length ?? Math.max(RANKED, offset + nrs.length), articles_at_least: all === null,
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
      const filters = filtersOf(query, hits)
      if (filters === null) return NOTHING
      const { statements, ...found } = statementsFound({ ...query, confidence: dial, limit, offset }, filters, match)
      const { articles, ...of } = match === null || only ? { articles: [], articles_total: 0, articles_at_least: false } : articlesFound(match, query, limit, offset)
      const named = match === null || only || query.outlet !== undefined ? [] : speakers.list({ words: words!.replace(/["“”„«»]/gu, ' ').trim(), confidence: dial, limit: 10 }).speakers
      return { statements, ...found, articles: articles.map(({ added_at, ...article }) => ({ ...article, fresh: since !== undefined && added_at >= since })), ...of, speakers: named }
    },
    /** What the ledger holds: current analyses only. All zero in an empty one. */
    overview(version = '', { confidence: dial = SURE }: { confidence?: number } = {}): Overview {
      const total = remembered('totals', () => totals.get()!)
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
