import type { ThemeRequest } from '../api/index.ts'
import type { DecisionQueries } from './decisions.ts'
import { idOf } from './ids.ts'
import type { Clock } from './ledger.ts'
import { number } from './rows.ts'
import type { Database } from './sqlite.ts'
import type { ThemeQueries } from './themes.ts'

/** Naming themes: each name and each passage put in is a decision of its own, signed and undoable. */
export function themeDecisions(db: Database, clock: Clock, decisions: Pick<DecisionQueries, 'add'>, themes: ThemeQueries) {
  const count = db.prepare('SELECT count(*) AS count FROM decision')

  return {
    /** Names a suggestion, or makes a theme of its own, with the passages given. @returns its id. @throws UnknownTheme, UnknownPassage */
    name({ who, name, why, theme, members = [] }: Omit<ThemeRequest, 'members'> & { readonly members?: readonly string[] | undefined }): string {
      return db.transaction(() => {
        const id = theme === undefined ? idOf('theme', 'made', who, clock(), name, number(count.get()!['count'])) : themes.find(theme)
        const subject = { type: 'theme', id } as const
        decisions.add({ who, what: 'theme', why, subject, name })
        for (const object of new Set(members)) decisions.add({ who, what: 'include', subject, object })
        return id
      })
    },
  }
}
