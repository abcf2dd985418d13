import type { CaseQueries } from './cases.ts'
import { text } from './rows.ts'
import type { Database, Values } from './sqlite.ts'
import { toMatch } from './words.ts'

/** Which articles are looked at. Days are those of publication, inclusive. */
export interface ScopeWanted {
  readonly outlet?: string | undefined
  readonly article?: string | undefined
  readonly case?: string | undefined
  readonly words?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Articles as SQL: a condition on `article`, its values, and which filters are in it (so that it is prepared once each). */
export interface Scope {
  readonly where: string
  readonly values: Values
  /** False: the whole ledger. */
  readonly narrow: boolean
}

/** Reads which articles a question is about. A case's are those pinned in it, and all that carry a statement or passage pinned in it. */
export function scopeQueries(db: Database, cases: Pick<CaseQueries, 'page'>) {
  const carriers = db.prepare('SELECT DISTINCT article_id FROM passage WHERE statement_id = @id AND current = 1')

  function articlesOf(given: string): string[] {
    const found = new Set<string>()
    for (const { type, article, statement } of cases.page(given).items) {
      if (article) found.add(article.id)
      if (type === 'statement' && statement) for (const row of carriers.all({ id: statement.id })) found.add(text(row['article_id']))
    }
    return [...found]
  }

  /** @throws UnknownCase */
  return function scopeOf({ outlet, article, case: given, words, from, to }: ScopeWanted): Scope {
    const where: string[] = []
    const values: Values = {}
    const put = (sql: string, name: string, value: string | undefined) => {
      if (value === undefined) return
      where.push(sql)
      values[name] = value
    }
    put('article.outlet_id = @outlet', 'outlet', outlet)
    put('article.id = @article', 'article', article)
    put('article.id IN (SELECT value FROM json_each(@pinned))', 'pinned', given === undefined ? undefined : JSON.stringify(articlesOf(given)))
    put('article.published_earliest >= @from', 'from', from)
    put("article.published_earliest <= @to || 'T23:59:59Z'", 'to', to)
    if (words !== undefined) {
      const match = toMatch(words)
      if (match === null) where.push('FALSE')
      else put('article.current_snapshot_id IN (SELECT snapshot.id FROM snapshot_text JOIN snapshot ON snapshot.nr = snapshot_text.rowid WHERE snapshot_text MATCH @words)', 'words', match)
    }
    return { where: where.length === 0 ? 'TRUE' : where.join(' AND '), values, narrow: where.length > 0 }
  }
}
export type ScopeOf = ReturnType<typeof scopeQueries>
