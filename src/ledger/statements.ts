import type { StatementDays, StatementList, StatementSummary } from '../api/index.ts'
import { SURE } from '../text/confidence.ts'
import { filtersOf, type StatementsWanted } from './filters.ts'
import { type Finder, ORDERS } from './finder.ts'
import type { HitQueries } from './hits.ts'
import { orderBy } from './places.ts'
import { printedSpeakers, stanceCounts } from './printed.ts'
import { number, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'

export type { Carries } from './facets.ts'
export type { StatementsWanted } from './filters.ts'

/** Statements as lists show them. */
export function statementQueries(db: Database, finder: Finder, hits: HitQueries) {
  const byId = db.prepare('SELECT * FROM statement WHERE id = @id')
  const printed = db.prepare(`
    SELECT passage.speaker_id, passage.article_id, coalesce(speaker.name, attribution.speaker_name) AS name,
           coalesce(speaker.type, attribution.speaker_type) AS type, attribution.stance, count(*) AS variants
      FROM passage
      JOIN attribution ON attribution.id = passage.id
      LEFT JOIN speaker ON speaker.id = passage.speaker_id
     WHERE passage.statement_id = @statement
     GROUP BY 1, 2, 3, 4, 5
     ORDER BY variants DESC, name, passage.speaker_id, passage.article_id`)
  const shared = db.prepare(`
    SELECT * FROM statement WHERE articles > 1
       AND id IN (SELECT statement_id FROM passage WHERE article_id = @article AND statement_id IS NOT NULL)
     ORDER BY ${orderBy(ORDERS.carried.keys)}`)

  function toSummary(row: Row): StatementSummary {
    const printings = printed.all({ statement: text(row['id']) })
    return {
      id: text(row['id']),
      wording: text(row['wording']),
      kind: text(row['kind']) as StatementSummary['kind'],
      mode: text(row['mode']) as StatementSummary['mode'],
      named: textOrNull(row['named']),
      stance: text(row['stance']) as StatementSummary['stance'],
      stances: stanceCounts(printings),
      cue: text(row['cue']),
      cue_distance: text(row['cue_distance']) as StatementSummary['cue_distance'],
      speakers: printedSpeakers(printings),
      first_reported: textOrNull(row['first_reported']),
      last_reported: textOrNull(row['last_reported']),
      outlets: number(row['outlets']),
      articles: number(row['articles']),
      variants: number(row['variants']),
      wordings: number(row['wordings']),
      own_voice: number(row['own_voice']),
      confidence: number(row['confidence']),
    }
  }

  return {
    toSummary,
    exists: (id: string): boolean => byId.get({ id }) !== undefined,
    /** One statement's summary, or null. */
    summary(id: string): StatementSummary | null {
      const row = byId.get({ id })
      return row ? toSummary(row) : null
    },
    /** What an article shares with any other: its statements that more than one article carries, most carried first. */
    sharedOf(article: string): StatementSummary[] {
      return shared.all({ article }).map(toSummary)
    },
    /** Statements that pass the filters and the dial, and how many the dial leaves out and why. Asked for thoughts, it leaves out none for being one. */
    list(query: StatementsWanted = {}): StatementList {
      const { confidence: dial = SURE, order = 'carried', limit = 50 } = query
      const filters = filtersOf(query, hits)
      if (filters === null) return { statements: [], start: 0, total: 0, at_least: false, hidden: { thoughts: 0, doubtful: 0 } }
      const { rows, start } = finder.rows(filters, { dial, order, limit, place: query })
      const { shown, hidden, at_least } = finder.counted(filters, dial)
      return { statements: rows.map(toSummary), start, total: Math.max(shown, rows.length === 0 ? 0 : (start ?? 0) + rows.length), at_least, hidden }
    },
    /** On which days the statements that a list shows were first reported. */
    days(query: StatementsWanted = {}): StatementDays {
      const filters = filtersOf(query, hits)
      const rows = filters === null ? [] : finder.days(filters, query.confidence ?? SURE)
      const told = (rows ?? []).map((row) => ({ day: textOrNull(row['day']), statements: number(row['statements']) }))
      return {
        days: told.flatMap(({ day, statements }) => (day === null ? [] : [{ day, statements }])),
        undated: told.find(({ day }) => day === null)?.statements ?? 0, too_many: rows === null,
      }
    },
  }
}
export type StatementQueries = ReturnType<typeof statementQueries>
