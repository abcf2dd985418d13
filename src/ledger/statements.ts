import type { StatementList, StatementsQuery, StatementSummary } from '../api/index.ts'
import { SURE } from '../text/confidence.ts'
import { SHOWN_STATEMENT, SHOWN_THOUGHT } from './dial.ts'
import { printedSpeakers, stanceCounts } from './printed.ts'
import { number, text, textOrNull } from './rows.ts'
import type { Database, Prepared, Row, Values } from './sqlite.ts'
import { toMatch } from './words.ts'

export type StatementsWanted = Partial<{ [Field in keyof StatementsQuery]: StatementsQuery[Field] | undefined }>

/** Filters as SQL; each is there when its parameter is given. Dates are inclusive days. */
const FILTERS = {
  words: `statement.id IN (SELECT passage.statement_id FROM passage_words JOIN passage ON passage.nr = passage_words.rowid
                            WHERE passage_words MATCH @words AND passage.statement_id IS NOT NULL)`,
  speaker: 'statement.id IN (SELECT statement_id FROM statement_speaker WHERE speaker_id = @speaker)',
  printed: `statement.id IN (SELECT statement_id FROM statement_speaker JOIN speaker ON speaker.id = speaker_id
                              WHERE speaker.name = @printed COLLATE NOCASE)`,
  outlet: 'statement.id IN (SELECT statement_id FROM statement_outlet WHERE outlet_id = @outlet)',
  article: 'statement.id IN (SELECT statement_id FROM passage WHERE article_id = @article AND statement_id IS NOT NULL)',
  from: 'statement.last_reported >= @from',
  to: "statement.first_reported <= @to || 'T23:59:59Z'",
  mode: 'statement.mode = @mode',
  kind: 'statement.kind = @kind',
  carried: 'statement.outlets >= @carried',
  // of the wording shown, or of any other printing
  stance: `(statement.stance = @stance OR (statement.variants > 1 AND EXISTS (
             SELECT 1 FROM passage JOIN attribution USING (id) WHERE passage.statement_id = statement.id AND attribution.stance = @stance)))`,
  figure: `@figure = '1' AND statement.id IN (SELECT passage.statement_id FROM figure JOIN passage ON passage.id = figure.stated_by WHERE passage.statement_id IS NOT NULL)`,
  evidence: `@evidence = '1' AND statement.id IN (SELECT passage.statement_id FROM evidence JOIN passage ON passage.id = evidence.cited_by WHERE passage.statement_id IS NOT NULL)`,
} as const

/** How one outlet carries a statement that others carry, too. The conditions use `@outlet`. */
const MINE = 'passage.statement_id = statement.id AND article.outlet_id = @outlet'
const CARRIED = {
  shared: 'statement.outlets > 1',
  // its date is known to the end, and nobody else’s begins before that; undated carriers are not looked at
  first: `statement.outlets > 1 AND EXISTS (
    SELECT 1 FROM passage JOIN article ON article.id = passage.article_id JOIN analysis AS dated ON dated.id = article.current_analysis_id
     WHERE ${MINE} AND NOT EXISTS (
       SELECT 1 FROM passage AS other JOIN article AS elsewhere ON elsewhere.id = other.article_id
        WHERE other.statement_id = statement.id AND elsewhere.outlet_id IS NOT @outlet AND elsewhere.published_earliest < dated.published_latest))`,
  fact: `statement.outlets > 1 AND EXISTS (
    SELECT 1 FROM passage JOIN article ON article.id = passage.article_id WHERE ${MINE} AND passage.voice = 'own' AND article.record = 0)`,
  speaker: `EXISTS (
    SELECT 1 FROM passage JOIN article ON article.id = passage.article_id JOIN passage AS base ON base.id = statement.base_id
     WHERE ${MINE} AND passage.speaker_id IS NOT NULL AND base.speaker_id IS NOT NULL AND passage.speaker_id <> base.speaker_id)`,
  evidence: `EXISTS (SELECT 1 FROM evidence WHERE evidence.cited_by = statement.base_id)
    AND EXISTS (SELECT 1 FROM passage JOIN article ON article.id = passage.article_id WHERE ${MINE} AND passage.voice = 'attribution')
    AND NOT EXISTS (SELECT 1 FROM passage JOIN article ON article.id = passage.article_id JOIN evidence ON evidence.cited_by = passage.id WHERE ${MINE})`,
} as const
export type Carries = keyof typeof CARRIED

const DIFFERING = { speaker: 'statement.speakers_differ = 1', words: 'statement.wordings > 1', attribution: 'statement.own_voice > 0' } as const

const ORDERS = {
  carried: 'statement.outlets DESC, statement.articles DESC, statement.variants DESC, statement.confidence DESC, statement.id',
  newest: 'statement.first_reported DESC, statement.id DESC',
  oldest: 'statement.first_reported NULLS LAST, statement.id',
  doubtful: 'statement.confidence, statement.outlets DESC, statement.id',
} as const

/** What a query filters by, as SQL conditions on `statement` with their values; null where its words are none that could be found. */
export function filtersOf(query: StatementsWanted): { conditions: string[]; values: Values } | null {
  const values: Values = {}
  const conditions: string[] = []
  for (const field of Object.keys(FILTERS) as (keyof typeof FILTERS)[]) {
    const given = query[field]
    if (given === undefined) continue
    const value = field === 'words' ? toMatch(String(given)) : given
    if (value === null) return null
    values[field] = value
    conditions.push(FILTERS[field])
  }
  if (query.differing) conditions.push(DIFFERING[query.differing])
  if (query.carries && query.outlet !== undefined) conditions.push(CARRIED[query.carries])
  return { conditions, values }
}

/** Statements as lists show them. */
export function statementQueries(db: Database) {
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
     ORDER BY ${ORDERS.carried}`)
  const prepared = new Map<string, Prepared<Row>>()

  /** Each combination of filters is prepared once. */
  function prepare(sql: string): Prepared<Row> {
    const kept = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, kept)
    return kept
  }

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
      const { confidence: dial = SURE, order = 'carried', limit = 50, offset = 0 } = query
      const filters = filtersOf(query)
      if (filters === null) return { statements: [], total: 0, hidden: { thoughts: 0, doubtful: 0 } }
      const { conditions, values } = filters
      const where = conditions.join(' AND ') || 'TRUE'
      const shown = query.mode === 'thought' ? SHOWN_THOUGHT : SHOWN_STATEMENT
      const counts = prepare(`
        SELECT count(*) FILTER (WHERE ${shown}) AS shown,
               count(*) FILTER (WHERE NOT ${shown} AND statement.mode = 'thought') AS thoughts,
               count(*) FILTER (WHERE NOT ${shown} AND statement.mode <> 'thought') AS doubtful
          FROM statement WHERE ${where}`).get({ ...values, dial })!
      const rows = prepare(`SELECT * FROM statement WHERE ${where} AND ${shown} ORDER BY ${ORDERS[order]} LIMIT @limit OFFSET @offset`)
        .all({ ...values, dial, limit, offset })
      return {
        statements: rows.map(toSummary),
        total: number(counts['shown']),
        hidden: { thoughts: number(counts['thoughts']), doubtful: number(counts['doubtful']) },
      }
    },
  }
}
export type StatementQueries = ReturnType<typeof statementQueries>
