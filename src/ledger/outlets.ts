import type { OutletList, OutletTable } from '../api/index.ts'
import { foldName, idOf } from './ids.ts'
import { nearest } from '../text/nearest.ts'
import { number, text } from './rows.ts'
import type { Database } from './sqlite.ts'
import type { Carries, StatementQueries } from './statements.ts'
import { UnknownOutlet } from './unknown.ts'

/** Outlets, most articles first. */
export function outletQueries(db: Database, statements: StatementQueries) {
  const list = db.prepare(`
    SELECT outlet.id, outlet.name, count(article.id) AS articles FROM outlet JOIN article ON article.outlet_id = outlet.id
     GROUP BY outlet.id ORDER BY articles DESC, outlet.name`)
  const credits = db.prepare(`
    SELECT DISTINCT relay.outlet AS credited, outlet.id, outlet.name FROM relay
      JOIN passage ON passage.id = relay.attribution_id JOIN article ON article.id = passage.article_id JOIN outlet ON outlet.id = article.outlet_id
     WHERE passage.current = 1 ORDER BY outlet.name`)
  const byId = db.prepare('SELECT id, name FROM outlet WHERE id = @id')
  return {
    list(): OutletList {
      return { outlets: list.all().map((row) => ({ id: text(row['id']), name: text(row['name']), articles: number(row['articles']) })) }
    },
    /** Every outlet with what it carries how, in numbers; in the order of names, since none of them is a rank. */
    table({ confidence }: { confidence: number }): OutletTable {
      const credited = Map.groupBy(credits.all(), (row) => foldName(text(row['credited'])))
      const count = (outlet: string, carries?: Carries): number => statements.list({ outlet, confidence, limit: 1, ...(carries ? { carries } : {}) }).total
      return {
        outlets: list.all().map((row) => {
          const [id, name] = [text(row['id']), text(row['name'])]
          return {
            id, name, articles: number(row['articles']), statements: count(id), shared: count(id, 'shared'), first: count(id, 'first'), fact: count(id, 'fact'),
            speaker: count(id, 'speaker'), evidence: count(id, 'evidence'),
            credited_by: (credited.get(foldName(name)) ?? []).filter((one) => one['id'] !== id).map((one) => ({ id: text(one['id']), name: text(one['name']) })),
          }
        }).sort((a, b) => a.name.localeCompare(b.name)),
      }
    },
    /** By id, or by name with case and spacing aside. @throws UnknownOutlet */
    named(name: string): { id: string; name: string } {
      const row = byId.get({ id: name }) ?? byId.get({ id: idOf('outlet', foldName(name)) })
      if (row) return { id: text(row['id']), name: text(row['name']) }
      throw new UnknownOutlet(name, nearest(name, this.list().outlets.map((outlet) => outlet.name)))
    },
  }
}
export type OutletQueries = ReturnType<typeof outletQueries>
