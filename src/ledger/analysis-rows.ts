/**
 * The tables that hold one analysis, and which of their columns never change: written in this order, read back in the same
 * one for checking the log and for the export.
 */
import type { Database, Prepared, Row, Values } from './sqlite.ts'

const WHEN = ['as_printed', 'edtf', 'earliest', 'latest', 'basis', 'spans']
const when = (prefix: string) => WHEN.map((column) => `${prefix}_${column}`)
const PLACE = ['place_name', 'place_country', 'place_candidates', 'place_spans']
/** Columns that came after ledgers were written: the log's hash covers them only where they say something, so that those still verify. */
const ADDED: ReadonlySet<string> = new Set(['place_basis'])

/** Columns by table. Those of `passage` that say where it stands now (current, linked, statement, a speaker whom a person gives …) are not part of what was read. */
export const ANALYSIS_COLUMNS = {
  analysis: [
    'id', 'snapshot_id', 'reader_id', 'at', 'language', 'analysed', 'language_reason', 'title_spans', 'title_words',
    'outlet_name', 'outlet_basis', 'outlet_spans', ...when('published'),
  ],
  passage: ['id', 'analysis_id', 'snapshot_id', 'article_id', 'local_id', 'voice', 'spans', 'words', 'confidence', 'speaker_read'],
  attribution: [
    'id', 'source_spans', 'source_words', 'cue_spans', 'cue_words', 'kind', 'nested_in', 'mode', 'stance', 'cue_distance',
    'speaker_name', 'speaker_type', 'speaker_role', 'speaker_organisation', 'speaker_mention', 'speaker_spans',
    'addressee_spans', 'addressee_words', 'occasion_spans', 'occasion_words', ...when('said_at'),
  ],
  relay: ['attribution_id', 'depth', 'outlet', 'cue', 'spans'],
  own_voice: ['id', 'place'],
  quotation: ['id', 'analysis_id', 'local_id', 'spans', 'words', 'role', 'attribution_id', 'confidence'],
  mention: ['id', 'analysis_id', 'local_id', 'spans', 'words', 'name', 'type', 'confidence'],
  boilerplate: ['id', 'analysis_id', 'spans', 'words'],
  figure: [
    'id', 'analysis_id', 'local_id', 'spans', 'words', 'value', 'min', 'max', 'modifier', 'unit', 'counts', 'whom', 'cumulative',
    ...PLACE, ...when('when'), 'stated_by', 'confidence', 'place_basis',
  ],
  incident: ['id', 'analysis_id', 'local_id', 'spans', 'words', 'type', ...PLACE, ...when('when'), 'confidence', 'place_basis'],
  incident_figure: ['incident_id', 'position', 'figure_id'],
  evidence: ['id', 'analysis_id', 'local_id', 'spans', 'words', 'type', 'cited_by', 'shown', 'confidence'],
  allegation: [
    'id', 'analysis_id', 'local_id', 'kind', 'made', 'accuser', 'accused', 'act_spans', 'act_words', 'attribution_id', 'answers',
    'confidence',
  ],
} as const satisfies Record<string, readonly string[]>

export type AnalysisTable = keyof typeof ANALYSIS_COLUMNS
/** Rows of one analysis by table, in the order they were read. */
export type RowsOf = Record<AnalysisTable, Values[]>

/** Where a table's rows of one analysis are, and in which order. */
const FROM: Record<AnalysisTable, string> = {
  analysis: 'analysis WHERE analysis.id = @analysis',
  passage: 'passage WHERE analysis_id = @analysis ORDER BY passage.nr',
  attribution: 'passage JOIN attribution USING (id) WHERE analysis_id = @analysis ORDER BY passage.nr',
  relay: 'passage JOIN relay ON attribution_id = passage.id WHERE analysis_id = @analysis ORDER BY passage.nr, depth',
  own_voice: 'passage JOIN own_voice USING (id) WHERE analysis_id = @analysis ORDER BY passage.nr',
  quotation: 'quotation WHERE analysis_id = @analysis ORDER BY quotation.nr',
  mention: 'mention WHERE analysis_id = @analysis ORDER BY mention.nr',
  boilerplate: 'boilerplate WHERE analysis_id = @analysis ORDER BY boilerplate.nr',
  figure: 'figure WHERE analysis_id = @analysis ORDER BY figure.nr',
  incident: 'incident WHERE analysis_id = @analysis ORDER BY incident.nr',
  incident_figure: 'incident JOIN incident_figure ON incident_id = incident.id WHERE analysis_id = @analysis ORDER BY incident.nr, position',
  evidence: 'evidence WHERE analysis_id = @analysis ORDER BY evidence.nr',
  allegation: 'allegation WHERE analysis_id = @analysis ORDER BY allegation.nr',
}

/** Columns that a person's borders may stand in for; what was read is then kept in `read`. */
const CORRECTABLE: Partial<Record<AnalysisTable, readonly string[]>> = {
  passage: ['spans', 'words'],
  attribution: ['source_spans', 'source_words', 'cue_spans', 'cue_words', 'kind', 'mode', 'stance', 'cue_distance'],
}
/** A column as the reader read it. */
const asRead = (table: AnalysisTable, column: string): string => (CORRECTABLE[table]?.includes(column)
  ? `CASE WHEN ${table}.read IS NULL THEN ${table}.${column} ELSE json_extract(${table}.read, '$.${column}') END AS ${column}` : `${table}.${column}`)

export const ANALYSIS_TABLES = Object.keys(ANALYSIS_COLUMNS) as AnalysisTable[]

const said = ([column, value]: readonly [string, unknown]): boolean => value !== null || !ADDED.has(column)

export function emptyRows(): RowsOf {
  return Object.fromEntries(ANALYSIS_TABLES.map((table) => [table, []])) as unknown as RowsOf
}

export function analysisRows(db: Database) {
  const inserts = {} as Record<AnalysisTable, Prepared<Row>>
  const selects = {} as Record<AnalysisTable, Prepared<Row>>
  for (const table of ANALYSIS_TABLES) {
    const columns = ANALYSIS_COLUMNS[table]
    // What a passage must have from its first moment beside what was read; all of it is set by the writer.
    const extra = table === 'passage' ? ['current', 'birth', 'verdict', 'speaker_id', 'speaker_given'] : []
    const named = [...columns, ...extra]
    inserts[table] = db.prepare(
      `INSERT INTO ${table} (${named.join(', ')}) VALUES (${named.map((column) => `@${column}`).join(', ')})`,
    )
    selects[table] = db.prepare(`SELECT ${columns.map((column) => asRead(table, column)).join(', ')} FROM ${FROM[table]}`)
  }
  return {
    insert: (table: AnalysisTable, values: Values): number => inserts[table].run(values).nr,
    rows: (table: AnalysisTable, analysis: string): Row[] => selects[table].all({ analysis }),
    /** All that was read, as lists of values: what the log's hash covers. Null for an analysis that is gone. */
    read(analysis: string): unknown {
      const lists = ANALYSIS_TABLES.map((table) => selects[table].all({ analysis }).map((row) => Object.entries(row).filter(said).map(([, value]) => value)))
      return lists[0]!.length === 0 ? null : lists
    },
    /** The same lists from rows about to be written. */
    content(rows: RowsOf): unknown {
      return ANALYSIS_TABLES.map((table) => rows[table].map((row) => ANALYSIS_COLUMNS[table].map((column) => [column, row[column] ?? null] as const).filter(said).map(([, value]) => value)))
    },
  }
}
export type AnalysisRows = ReturnType<typeof analysisRows>
