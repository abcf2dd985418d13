import type { Accusation, AllegationEntry, AllegationsQuery, AllegationTable } from '../api/index.ts'
import { accusationsOf, answersAcross, type AccusationOf, type AcrossOf, type AnsweredAcross } from '../claims/index.ts'
import { originsOf, type Origin } from '../linking/index.ts'
import { SURE } from '../text/confidence.ts'
import { ACCUSATION_ORDERS } from './claim-orders.ts'
import { fits, JOIN_STATED_BY, OF_CURRENT, STATED_BY, toStatedBy, whyHidden } from './figures.ts'
import type { Finder } from './finder.ts'
import { newestOf } from './newest.ts'
import { ARTICLE_REF, patternOf, toArticleRef } from './refs.ts'
import type { Remembered } from './remembered.ts'
import { number, spansFromCell, text, textOrNull, whenFromRow } from './rows.ts'
import type { Database, Row } from './sqlite.ts'

export type AllegationsWanted = Partial<{ [Field in keyof AllegationsQuery]: AllegationsQuery[Field] | undefined }>

/** Who accuses whom of what in the current readings, how often, from how many origins, and what is answered. */
export function allegationQueries(db: Database, finder: Pick<Finder, 'run'>, remembered: Remembered) {
  const byNumber = db.prepare(`
    SELECT allegation.*, analysis.snapshot_id, ${ARTICLE_REF}, ${STATED_BY}
      FROM json_each(@nrs) AS wanted CROSS JOIN allegation ON allegation.nr = wanted.value
      JOIN analysis ON analysis.id = allegation.analysis_id ${OF_CURRENT}
      LEFT JOIN passage ON passage.id = allegation.attribution_id ${JOIN_STATED_BY}
     WHERE allegation.hidden = 0
     ORDER BY article.published_earliest DESC NULLS LAST, article.nr DESC, allegation.nr`)
  const newest = newestOf(finder, 'allegation')
  const read = (nrs: readonly number[]) => byNumber.all({ nrs: JSON.stringify(nrs) })
  const OF_PARTY = `(allegation.accused LIKE @party OR allegation.accuser LIKE @party OR EXISTS (
    SELECT 1 FROM passage JOIN speaker ON speaker.id = passage.speaker_id WHERE passage.id = allegation.attribution_id AND speaker.name LIKE @party))`
  const answering = db.prepare('SELECT allegation.nr FROM json_each(@nrs) AS wanted CROSS JOIN allegation AS of ON of.nr = wanted.value CROSS JOIN allegation ON allegation.answers = of.id')
  /** All rows of a ledger that is not too large; null of one that is. */
  const whole = (): readonly Row[] | null => remembered('allegations', () => {
    const { nrs, more } = newest({})
    return more ? null : read(nrs)
  })

  /** What fits, newest first, with what answers it. */
  function chosen({ outlet, article, from, to, party }: AllegationsWanted): { rows: readonly Row[]; more: boolean } {
    const everything = whole()
    if (everything !== null) return { rows: everything, more: false }
    const { nrs, more } = newest({ outlet, article, from, to, ...(party === undefined ? {} : { more: [{ where: OF_PARTY }], values: { party: patternOf(party) } }) })
    return { rows: read([...new Set([...nrs, ...answering.all({ nrs: JSON.stringify(nrs) }).map(({ nr }) => number(nr!))])]), more }
  }
  const relays = db.prepare('SELECT outlet FROM relay WHERE attribution_id = @id ORDER BY depth')

  return {
    table(query: AllegationsWanted = {}): AllegationTable {
      const { confidence: dial = SURE, party, order = 'times', limit = 100, offset = 0, ...where } = query
      const hidden = { thoughts: 0, doubtful: 0 }
      const { rows: fitting, more } = chosen(query)
      const rows = fitting.filter((row) => {
        if (row['by_verdict'] === 'rejected' || !fits(row, where)) return false
        const why = whyHidden(dial, row)
        if (why !== null && ofParty(row, party)) hidden[why]++
        return why === null
      })
      const byId = new Map(rows.map((row) => [text(row['id']), row]))
      const answers = Map.groupBy(rows.filter((row) => row['answers'] !== null && byId.has(text(row['answers']))), (row) => text(row['answers']))
      const loose = rows.filter((row) => row['kind'] === 'denial' && (row['answers'] === null || !byId.has(text(row['answers']))))
      const across = answersAcross(rows.filter((row) => row['kind'] === 'allegation').map(toAcross), loose.map(toAcross))
      const suggested = new Set(across.map(({ answer }) => answer))
      const elsewhere = Map.groupBy(across, ({ allegation }) => allegation)
      const accusations = accusationsOf(rows.filter((row) => row['kind'] === 'allegation').map((row) => ({
        id: text(row['id']), accuser: accuserOf(row), accused: textOrNull(row['accused']), act: text(row['act_words']),
      }))).filter(({ accuser, accused }) => names(party, accuser, accused))
      const told = (one: AccusationOf): Accusation => toAccusation(one, byId, answers, elsewhere)
      const compare = ACCUSATION_ORDERS[order]
      return {
        accusations: compare === undefined ? accusations.slice(offset, offset + limit).map(told) : accusations.map(told).sort(compare).slice(offset, offset + limit),
        total: accusations.length,
        untied: rows.filter((row) => row['kind'] !== 'allegation' && (row['answers'] === null || !byId.has(text(row['answers']))) && !suggested.has(text(row['id'])) && ofParty(row, party)).slice(0, limit).map(toEntry),
        hidden, newest_of_more: more,
      }
    },
  }

  function toAccusation({ accuser, accused, acts }: AccusationOf, byId: ReadonlyMap<string, Row>, answers: ReadonlyMap<string, readonly Row[]>, elsewhere: ReadonlyMap<string, readonly AnsweredAcross[]>): Accusation {
    const others = new Map(acts.flat().flatMap((id) => (elsewhere.get(id) ?? []).map(({ answer, why }) => [answer, why] as const)))
    const rows = acts.flat().map((id) => byId.get(id)!)
    const carriers = rows.map((row): Origin => ({
      passage: { article: text(row['article_id']) }, outlet: textOrNull(row['outlet_name']), record: row['article_record'] === 1,
      relays: row['by_id'] === null ? [] : relays.all({ id: text(row['by_id']) }).map((relay) => ({ outlet: text(relay['outlet']) })),
    }))
    return {
      accuser, accused, times: rows.length, articles: new Set(rows.map((row) => row['article_id'])).size,
      outlets: new Set(rows.flatMap((row) => (row['outlet_id'] === null ? [] : [row['outlet_id']]))).size,
      independent_origins: originsOf(carriers),
      acts: acts.map((ids) => ({ act: text(byId.get(ids[0]!)!['act_words']), times: ids.length, entries: ids.map((id) => toEntry(byId.get(id)!)) })),
      answers: acts.flat().flatMap((id) => (answers.get(id) ?? []).map(toEntry)),
      answered_elsewhere: [...others].map(([id, why]) => ({ answer: toEntry(byId.get(id)!), why })),
    }
  }
}
export type AllegationQueries = ReturnType<typeof allegationQueries>

/** Whether part of a name is among these, case aside. */
const names = (party: string | undefined, ...among: readonly (string | null)[]): boolean => party === undefined || among.some((name) => name?.toLowerCase().includes(party.trim().toLowerCase()))
/** Whether a row is about a party: its accuser, the accused, or, of a denial, who gives it. */
const ofParty = (row: Row, party: string | undefined): boolean => names(party, row['kind'] === 'allegation' ? accuserOf(row) : null, textOrNull(row['accused']))

const PRONOUN = /^(?:he|she|they|it|we|i)$/i

/** As `answersAcross` reads it; "he denied" under the name that he was resolved to. */
function toAcross(row: Row): AcrossOf {
  const printed = textOrNull(row['accused'])
  const party = row['kind'] === 'denial' && printed !== null && PRONOUN.test(printed) && row['ref_type'] !== 'unnamed' ? textOrNull(row['ref_name']) ?? textOrNull(row['printed_name']) : printed
  return { id: text(row['id']), article: text(row['article_id']), party, act: text(row['act_words']), published: whenFromRow(row, 'published') }
}

/** The accuser as printed; where the source of the report stands for who accuses, the name that it was resolved to. */
function accuserOf(row: Row): string | null {
  const printed = textOrNull(row['accuser'])
  const speaker = textOrNull(row['printed_name'])
  const resolved = textOrNull(row['ref_name']) ?? speaker
  return printed !== null && resolved !== null && row['ref_type'] !== 'unnamed' && (PRONOUN.test(printed) || printed.trim() === textOrNull(row['by_source'])?.trim()) ? resolved : printed
}

function toEntry(row: Row): AllegationEntry {
  return {
    id: text(row['id']), kind: text(row['kind']) as AllegationEntry['kind'], made: text(row['made']) as AllegationEntry['made'],
    accuser: textOrNull(row['accuser']), accused: textOrNull(row['accused']), act: { spans: spansFromCell(row['act_spans']), words: text(row['act_words']) },
    stated_by: toStatedBy(row), answers: textOrNull(row['answers']), confidence: number(row['confidence']), article: toArticleRef(row), snapshot: text(row['snapshot_id']),
  }
}
