import type { FigureList, FiguresQuery, FigureSummary, Happening, HappeningList, StatedBy } from '../api/index.ts'
import { happeningsOf, isPart, type FigureOf } from '../claims/index.ts'
import { hiddenAt, SURE } from '../text/confidence.ts'
import { FIGURE_ORDERS, HAPPENING_ORDERS } from './claim-orders.ts'
import type { Finder } from './finder.ts'
import { newestOf, SIDE_BY_SIDE } from './newest.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, patternOf, saidBy, SPEAKER_REF, toArticleRef, toSpeakerRef } from './refs.ts'
import type { Remembered } from './remembered.ts'
import { flag, number, numberOrNull, placeFromRow, spansFromCell, text, textOrNull, whenFromRow } from './rows.ts'
import type { Database, Row } from './sqlite.ts'

export type FiguresWanted = Partial<{ [Field in keyof FiguresQuery]: FiguresQuery[Field] | undefined }>

/** Columns that say who states a row, to be joined by the passage that its attribution is; null in the outlet's own voice. */
export const STATED_BY = /* sql */ `
  passage.id AS by_id, passage.spans AS by_spans, passage.confidence AS by_confidence, passage.verdict AS by_verdict, passage.statement_id AS by_statement,
  attribution.mode AS by_mode, attribution.cue_words AS by_cue, attribution.source_words AS by_source, ${SPEAKER_REF}`
export const JOIN_STATED_BY = /* sql */ `
  LEFT JOIN attribution ON attribution.id = passage.id
  LEFT JOIN speaker     ON speaker.id = passage.speaker_id`
/** Rows of the articles' current readings; a snapshot that is no longer current has had its say. */
export const OF_CURRENT = /* sql */ `
  JOIN article ON article.current_analysis_id = analysis.id ${JOIN_ARTICLE_REF}`

/** Figures of the current readings, and those about the same happening side by side: all of them, or in a large ledger the newest that fit. */
export function figureQueries(db: Database, finder: Pick<Finder, 'run'>, remembered: Remembered) {
  const byNumber = db.prepare(`
    SELECT figure.*, analysis.snapshot_id, ${ARTICLE_REF}, ${STATED_BY}, incident.id AS incident_id, incident.type AS incident_type,
           incident.place_name AS incident_place, incident.place_country AS incident_country, incident.place_basis AS incident_basis, incident.when_as_printed AS at_as_printed, incident.when_edtf AS at_edtf, incident.when_earliest AS at_earliest,
           incident.when_latest AS at_latest, incident.when_basis AS at_basis, incident.when_spans AS at_spans
      FROM json_each(@nrs) AS wanted CROSS JOIN figure ON figure.nr = wanted.value
      JOIN analysis ON analysis.id = figure.analysis_id ${OF_CURRENT}
      LEFT JOIN passage ON passage.id = figure.stated_by ${JOIN_STATED_BY}
      LEFT JOIN incident ON incident.id = (SELECT incident_id FROM incident_figure WHERE figure_id = figure.id ORDER BY incident_id LIMIT 1)
     WHERE figure.hidden = 0
     ORDER BY article.published_earliest DESC NULLS LAST, article.nr DESC, figure.nr`)
  const beside = db.prepare(`
    SELECT nr FROM (SELECT figure.nr FROM json_each(@places) AS place CROSS JOIN figure ON figure.place_name = place.value
     UNION SELECT figure.nr FROM json_each(@statements) AS statement CROSS JOIN passage ON passage.statement_id = statement.value CROSS JOIN figure ON figure.stated_by = passage.id) LIMIT @most`)
  const counted = db.prepare('SELECT counts, count(*) AS figures FROM figure GROUP BY counts')
  const newest = newestOf(finder, 'figure')
  const read = (nrs: readonly number[]) => byNumber.all({ nrs: JSON.stringify(nrs) })

  /** What fits, newest first; all rows where there are not too many. */
  function chosen({ place, counts, by, ...where }: FiguresWanted): { nrs: readonly number[]; more: boolean } {
    const more = [
      ...(place === undefined ? [] : [{ where: AT_PLACE, ids: NRS_AT_PLACE }]), ...(by === undefined ? [] : [{ where: saidBy('figure.stated_by') }]),
      ...(counts === undefined ? [] : [{ where: 'figure.counts = @counts', ids: 'SELECT nr FROM figure WHERE counts = @counts' }]),
    ]
    const values = { ...(place === undefined ? {} : { place: patternOf(place) }), ...(by === undefined ? {} : { by: patternOf(by) }), ...(counts === undefined ? {} : { counts }) }
    return newest({ ...where, more, values })
  }

  /** Rows that the dial shows, and how many of those that fit it hides. What a person rejected is not shown. */
  function shownAt(query: FiguresWanted, rows: readonly Row[]) {
    const hidden = { thoughts: 0, doubtful: 0 }
    const shown = rows.filter((row) => {
      if (row['by_verdict'] === 'rejected') return false
      const why = whyFigureHidden(query.confidence ?? SURE, row)
      if (why !== null && fits(row, query)) hidden[why]++
      return why === null
    })
    return { rows: shown, hidden }
  }

  /** All rows of a ledger that is not too large; null of one that is. */
  const whole = (): readonly Row[] | null => remembered('figures', () => {
    const { nrs, more } = newest({})
    return more ? null : read(nrs)
  })

  return {
    list(query: FiguresWanted = {}): FigureList {
      const everything = whole()
      const { nrs, more } = everything === null ? chosen(query) : { nrs: [], more: false }
      const { rows, hidden } = shownAt(query, everything ?? read(nrs))
      const counts = everything === null
        ? remembered('figures counted', () => counted.all().map((row) => ({ counts: text(row['counts']), figures: number(row['figures']) })))
        : [...Map.groupBy(rows, (row) => text(row['counts']))].map(([counts, of]) => ({ counts, figures: of.length }))
      const found = rows.filter((row) => fits(row, query))
      return {
        figures: page(found, query),
        total: found.length, newest_of_more: more,
        counts: counts.toSorted((a, b) => b.figures - a.figures || (a.counts < b.counts ? -1 : 1)),
        hidden,
      }
    },
    /** Happenings with a figure that fits; the others beside it stay, whoever prints them. */
    happenings(query: FiguresWanted = {}): HappeningList {
      const everything = whole()
      const { nrs, more } = everything === null ? chosen(query) : { nrs: [], more: false }
      const fitted = everything ?? read(nrs)
      const alike = (name: string): string => JSON.stringify([...new Set(fitted.flatMap((row) => row[name] ?? []))])
      const all = everything ?? read([...new Set([...nrs, ...beside.all({ places: alike('place_name'), statements: alike('by_statement'), most: SIDE_BY_SIDE / 2 }).map(({ nr }) => number(nr!))])])
      const { rows, hidden } = shownAt(query, all)
      const byId = new Map(rows.map((row) => [text(row['id']), row]))
      const fitting = new Set(rows.filter((row) => fits(row, query)).map((row) => text(row['id'])))
      const groups = happeningsOf(rows.map(toFigureOf))
      const tied = new Set(groups.flatMap(({ figures }) => figures))
      const found = groups.filter(({ figures }) => figures.some((id) => fitting.has(id)))
        .sort((a, b) => differOf(b) - differOf(a) || outletsOf(b.figures) - outletsOf(a.figures) || b.figures.length - a.figures.length)
      const alone = rows.filter((row) => fitting.has(text(row['id'])) && !tied.has(text(row['id'])))
      const { offset = 0, limit = 200 } = query
      const order = query.order === undefined ? undefined : HAPPENING_ORDERS[query.order]
      const told = ({ figures, type, place, when, why, ranges, differences }: (typeof found)[number]): Happening =>
        ({ type, place, when, why, ranges, differences, figures: figures.map((id) => toFigure(byId.get(id)!)) })
      return {
        happenings: order === undefined ? found.slice(offset, offset + limit).map(told) : found.map(told).sort(order).slice(offset, offset + limit),
        total: found.length, alone: page(alone, query), alone_total: alone.length, hidden, newest_of_more: more,
      }
      /** What a reader looks for first: outlets whose numbers exclude each other, or differ as time goes on; then any difference; then none. */
      function differOf({ figures, differences }: (typeof groups)[number]): number {
        const between = differences.filter(({ a, b }) => outletsOf([a, b]) > 1)
        return outletsOf(figures) < 2 ? 0 : between.some(({ kind }) => kind === 'real') ? 3 : between.some(({ kind }) => kind === 'later') ? 2 : 1
      }
      function outletsOf(ids: readonly string[]): number {
        return new Set(ids.map((id) => text(byId.get(id)!['outlet_id'] ?? byId.get(id)!['article_id']))).size
      }
    },
  }
}
export type FigureQueries = ReturnType<typeof figureQueries>

function page(rows: readonly Row[], { order, offset = 0, limit = 200 }: FiguresWanted): FigureSummary[] {
  const compare = order === undefined ? undefined : FIGURE_ORDERS[order]
  return compare === undefined ? rows.slice(offset, offset + limit).map(toFigure) : rows.map(toFigure).sort(compare).slice(offset, offset + limit)
}

/** By who states it, then by the figure's own confidence: that it is one, read right in all its parts. */
export const whyFigureHidden = (dial: number, row: Row): 'thoughts' | 'doubtful' | null =>
  whyHidden(dial, row) ?? (row['by_verdict'] !== 'accepted' && number(row['confidence']) < dial ? 'doubtful' : null)

/** By the attribution that states it; an outlet's own voice hides nothing. */
export function whyHidden(dial: number, row: Row): 'thoughts' | 'doubtful' | null {
  if (row['by_id'] === null) return null
  return hiddenAt(dial, { confidence: number(row['by_confidence']), mode: textOrNull(row['by_mode']), accepted: row['by_verdict'] === 'accepted' })
}

const AT_PLACE = `(figure.place_name LIKE @place OR EXISTS (SELECT 1 FROM incident_figure JOIN incident ON incident.id = incident_id WHERE figure_id = figure.id AND incident.place_name LIKE @place))`
const NRS_AT_PLACE = `
  SELECT nr FROM figure WHERE place_name IN (SELECT DISTINCT place_name FROM figure WHERE place_name LIKE @place)
  UNION SELECT figure.nr FROM incident JOIN incident_figure ON incident_id = incident.id JOIN figure ON figure.id = figure_id
         WHERE incident.place_name IN (SELECT DISTINCT place_name FROM incident WHERE place_name LIKE @place)`

/** Whether a row has part of what is looked for in one of its columns, case aside. */
function has(row: Row, wanted: string | undefined, ...columns: readonly string[]): boolean {
  return wanted === undefined || columns.some((column) => (textOrNull(row[column] ?? null) ?? '').toLowerCase().includes(wanted.trim().toLowerCase()))
}

export function fits(row: Row, { outlet, article, place, by, counts, from, to }: FiguresWanted): boolean {
  const published = textOrNull(row['published_earliest'])
  return (outlet === undefined || row['outlet_id'] === outlet) && (article === undefined || row['article_id'] === article) && (counts === undefined || row['counts'] === counts)
    && has(row, place, 'place_name', 'incident_place') && (by === undefined || (row['by_id'] !== null && has(row, by, 'printed_name', 'ref_name', 'by_source')))
    && (from === undefined || (published !== null && published >= from)) && (to === undefined || (published !== null && published <= `${to}T23:59:59Z`))
}

export function toStatedBy(row: Row): StatedBy | null {
  if (row['by_id'] === null) return null
  return { attribution: text(row['by_id']), speaker: toSpeakerRef(row), cue: text(row['by_cue']), content: spansFromCell(row['by_spans']), statement: textOrNull(row['by_statement']) }
}

function toFigure(row: Row): FigureSummary {
  return {
    id: text(row['id']), spans: spansFromCell(row['spans']), words: text(row['words']),
    value: numberOrNull(row['value']), min: numberOrNull(row['min']), max: numberOrNull(row['max']),
    modifier: text(row['modifier']), unit: text(row['unit']), counts: text(row['counts']), whom: text(row['whom']), cumulative: flag(row['cumulative']),
    place: placeFromRow(row), when: whenFromRow(row, 'when') ?? whenFromRow(row, 'at'), type: textOrNull(row['incident_type']), stated_by: toStatedBy(row),
    confidence: number(row['confidence']), article: toArticleRef(row), snapshot: text(row['snapshot_id']),
  }
}

function toFigureOf(row: Row): FigureOf {
  const when = whenFromRow(row, 'when') ?? whenFromRow(row, 'at')
  const published = whenFromRow(row, 'published')
  const own = row['place_name'] === null ? 'incident' : 'place'
  return {
    id: text(row['id']), article: text(row['article_id']), published,
    value: numberOrNull(row['value']), min: numberOrNull(row['min']), max: numberOrNull(row['max']), unit: text(row['unit']), counts: text(row['counts']), whom: text(row['whom']),
    cumulative: flag(row['cumulative']), place: textOrNull(row[own === 'place' ? 'place_name' : 'incident_place']), country: textOrNull(row[`${own}_country`]), inferred: row[`${own}_basis`] === 'inferred', when, incident: textOrNull(row['incident_id']), type: textOrNull(row['incident_type']),
    statement: textOrNull(row['by_statement']), part: isPart(text(row['words'])), by: textOrNull(row['by_id']),
  }
}
