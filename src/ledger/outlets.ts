import type { OutletList } from '../api/index.ts'
import { foldName, idOf } from './ids.ts'
import { nearest } from '../text/nearest.ts'
import { number, text } from './rows.ts'
import type { Database } from './sqlite.ts'
import { UnknownOutlet } from './unknown.ts'

/** Outlets, most articles first. */
export function outletQueries(db: Database) {
  const list = db.prepare(`
    SELECT outlet.id, outlet.name, count(article.id) AS articles FROM outlet JOIN article ON article.outlet_id = outlet.id
     GROUP BY outlet.id ORDER BY articles DESC, outlet.name`)
  const byId = db.prepare('SELECT id, name FROM outlet WHERE id = @id')
  return {
    list(): OutletList {
      return { outlets: list.all().map((row) => ({ id: text(row['id']), name: text(row['name']), articles: number(row['articles']) })) }
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
