import type { StatementPage, Tour } from '../api/index.ts'
import { text } from './rows.ts'
import type { Database } from './sqlite.ts'

/** A change of a relation that joins a statement's first row with another printing, as it stands there. */
const CHANGED = (change: string) => `
  SELECT statement.id, statement.wording, count(*) AS rows FROM statement
    JOIN passage ON passage.statement_id = statement.id JOIN relation ON relation.a_id IN (statement.base_id, passage.id) AND relation.b_id IN (statement.base_id, passage.id)
    JOIN json_each(relation.changes) AS change
   WHERE passage.id <> statement.base_id AND relation.same_article = 0 AND relation.verdict IS NOT 'rejected' AND ${change}
   GROUP BY statement.id ORDER BY statement.outlets DESC, rows DESC, statement.id LIMIT 1`

/** Statements whose pages are looked through for a denial. */
const LOOKED_AT = 40

/** A short look around a ledger that is not large: one statement for each thing that happens to words, found by what was read. */
export function tourQueries(db: Database, pageOf: (id: string) => StatementPage) {
  const stops = {
    start: db.prepare(CHANGED(`json_extract(change.value, '$.where') = 'start' AND json_extract(change.value, '$.marked') = 0
      AND json_extract(change.value, '$.type') = CASE relation.a_id WHEN statement.base_id THEN 'only-in-a' ELSE 'only-in-b' END`)),
    speaker: db.prepare(`SELECT statement.id, statement.wording FROM statement_trait JOIN statement ON statement.id = statement_id WHERE trait = 'speaker differs' ORDER BY statement.outlets DESC, statement.id`),
    number: db.prepare(CHANGED(`json_extract(change.value, '$.type') = 'number'`)),
    // which statement another one denies is found on its page; of a small ledger a few are looked at
    denial: db.prepare(`SELECT id, wording FROM statement WHERE thin = 0 AND mode <> 'thought' AND confidence >= 0.75 ORDER BY outlets DESC, articles DESC, variants DESC, confidence DESC, id LIMIT ${LOOKED_AT}`),
    relay: db.prepare(`
      SELECT statement.id, statement.wording FROM statement_relay JOIN statement ON statement.id = statement_id
       WHERE type = 'stated' AND EXISTS (SELECT 1 FROM outlet WHERE outlet.name = from_outlet COLLATE NOCASE) GROUP BY statement.id ORDER BY statement.outlets DESC, count(*) DESC, statement.id`),
  }
  const misprint = db.prepare(`
    SELECT passage.words, coalesce(passage.speaker_given, attribution.speaker_name) AS named FROM passage JOIN attribution ON attribution.id = passage.id
      JOIN statement ON statement.id = passage.statement_id
      JOIN relation ON relation.a_id IN (statement.base_id, passage.id) AND relation.b_id IN (statement.base_id, passage.id) JOIN json_each(relation.changes) AS change
     WHERE statement.id = @statement AND passage.id <> statement.base_id AND json_extract(change.value, '$.type') = 'number' AND attribution.speaker_name IS NOT NULL
     ORDER BY passage.confidence DESC, passage.id LIMIT 1`)

  /** Stops in the order of a look around, each once; none where nothing of the kind was read. */
  return function tour(): Tour {
    const seen = new Set<string>()
    const found: Tour['stops'] = []
    for (const kind of ['start', 'speaker', 'number', 'denial', 'relay'] as const) {
      const row = stops[kind].all().find(({ id }) => !seen.has(text(id!)) && (kind !== 'denial' || pageOf(text(id!)).denials.length > 0))
      if (!row) continue
      seen.add(text(row['id']))
      found.push({ kind, statement: text(row['id']), wording: text(row['wording']) })
    }
    const number = found.find(({ kind }) => kind === 'number')
    const printed = number && misprint.get({ statement: number.statement })
    // words as an outlet printed them, given to whom it gives them: nothing is put into anybody's mouth
    return { stops: found, draft: printed ? `${text(printed['named'])} said: “${text(printed['words']).replace(/^[\s"'“”‘’]+|[\s"'“”‘’,]+$/gu, '')}”` : null }
  }
}
