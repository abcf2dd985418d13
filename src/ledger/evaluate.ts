import { spansFromCell, number, text, textOrNull } from './rows.ts'
import type { Database } from './sqlite.ts'
import { READ_SPANS, VERDICTS, type StandingQueries } from './standing.ts'
import type { Span } from '../text/span.ts'

/** Of one reader: how its rows stand by people's decisions, in tenths of confidence. */
export interface Evaluation {
  readonly reader: string
  readonly bins: readonly {
    /** Confidence from here on, to the next tenth. */
    readonly from: number
    /** Rows of the reader in the ledger. */
    readonly rows: number
    readonly decided: number
    readonly right: number
    readonly mean_confidence: number | null
  }[]
  readonly decided: number
  readonly right: number
  /** Of the rows accepted, those for which a person gave another speaker. */
  readonly speaker_corrected: number
  /** Of its rows, those whose borders a person set elsewhere. */
  readonly borders_corrected: number
  /** Over what people added by hand; null where nobody added anything. */
  readonly recall: { readonly added: number; readonly found: number } | null
}

/** Analyses of a reader with this name were made by hand. */
export const BY_HAND = 'person'
/** Of `reader`: one that holds a single attribution, which a decision added. */
export const ADDED = `reader.name = '${BY_HAND}' AND json_extract(reader.settings, '$.place') IS NOT NULL`

/** Scores readers by the decisions that hold, or by one person's own. */
export function evaluationQueries(db: Database, standing: StandingQueries) {
  const readers = db.prepare("SELECT id, name || ' ' || version AS name FROM reader WHERE name <> @hand AND EXISTS (SELECT 1 FROM analysis WHERE reader_id = reader.id) ORDER BY rowid")
  const tenths = db.prepare(`
    SELECT CAST(min(passage.confidence, 0.999999) * 10 AS INTEGER) AS tenth, count(*) AS count
      FROM analysis JOIN passage ON passage.analysis_id = analysis.id WHERE reader_id = @reader AND voice = 'attribution' GROUP BY 1`)
  const subjects = db.prepare(`
    SELECT place, min(subject_id) AS passage FROM decision
     WHERE subject_type = 'attribution' AND what IN ('accept', 'reject') AND undone_by IS NULL AND place IS NOT NULL AND object_place IS NULL
       AND (@who IS NULL OR who = @who) GROUP BY place`)
  const ownVerdict = db.prepare(`
    SELECT what FROM decision WHERE place = @place AND who = @who AND what IN ('accept', 'reject') AND object_place IS NULL AND undone_by IS NULL ORDER BY nr DESC LIMIT 1`)
  const reading = db.prepare(`
    SELECT passage.confidence, passage.speaker_read, reader_id FROM passage JOIN analysis ON analysis.id = analysis_id WHERE passage.id = @id`)
  const byHand = db.prepare(`
    SELECT passage.id, passage.snapshot_id, ${READ_SPANS('passage')} AS spans, ${ADDED} AS added, reader.version FROM passage JOIN analysis ON analysis.id = analysis_id JOIN reader ON reader.id = reader_id
     WHERE reader.name = @hand AND voice = 'attribution' AND passage.verdict IS NOT 'rejected'`)
  const corrected = db.prepare(`
    SELECT count(*) AS count FROM passage JOIN analysis ON analysis.id = analysis_id WHERE reader_id = @reader AND passage.read IS NOT NULL`)
  const ofReader = db.prepare(`
    SELECT ${READ_SPANS('passage')} AS spans FROM passage JOIN analysis ON analysis.id = analysis_id
     WHERE passage.snapshot_id = @snapshot AND reader_id = @reader AND voice = 'attribution'`)

  /** What a person decided on a place, or what holds of all people's decisions; null where that is disputed. */
  function verdictAt(place: string, who: string | null): 'accepted' | 'rejected' | null {
    const what = who === null ? textOrNull(standing.verdict(place).holds?.['what']) : textOrNull(ownVerdict.get({ place, who })?.['what'])
    return VERDICTS[what ?? ''] ?? null
  }

  /** Over what people hold to be there, or one person. */
  function recallOf(reader: string, who: string | null): Evaluation['recall'] {
    const added = byHand.all({ hand: BY_HAND }).filter((row) => (row['added'] === 1
      ? standing.attributed(standing.placeOf(text(row['id']))!).some((one) => who === null || one['who'] === who)
      : who === null || row['version'] === who))
    if (added.length === 0) return null
    const found = added.filter((row) => {
      const wanted = spansFromCell(row['spans'])
      return ofReader.all({ reader, snapshot: text(row['snapshot_id']) }).some((other) => shareOf(wanted, spansFromCell(other['spans'])) >= 0.5)
    })
    return { added: added.length, found: found.length }
  }

  return {
    /** By the decisions of one person, or by all that hold; readers without a decided row are told, too. */
    evaluate({ who = null }: { who?: string | null } = {}): Evaluation[] {
      interface Judged { readonly confidence: number; readonly right: boolean; readonly corrected: boolean }
      const judged = new Map<string, Judged[]>()
      for (const row of subjects.all({ who })) {
        const place = text(row['place'])
        const verdict = verdictAt(place, who)
        if (verdict === null) continue
        const given = textOrNull(standing.speaker(place).holds?.['object_id'])
        for (const id of standing.readingsOf(text(row['passage']))) {
          const found = reading.get({ id })!
          const reader = text(found['reader_id'])
          const corrected = verdict === 'accepted' && given !== null && given !== textOrNull(found['speaker_read'])
          judged.set(reader, [...(judged.get(reader) ?? []), { confidence: number(found['confidence']), right: verdict === 'accepted', corrected }])
        }
      }
      return readers.all({ hand: BY_HAND }).map((row) => {
        const reader = text(row['id'])
        const all = judged.get(reader) ?? []
        const rows = new Map(tenths.all({ reader }).map((one) => [number(one['tenth']), number(one['count'])]))
        const bins = Array.from({ length: 10 }, (_, tenth) => {
          const some = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
          return {
            from: tenth / 10, rows: rows.get(tenth) ?? 0, decided: some.length, right: some.filter(({ right }) => right).length,
            mean_confidence: some.length === 0 ? null : some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length,
          }
        })
        return {
          reader: text(row['name']), bins, decided: all.length, right: all.filter(({ right }) => right).length,
          speaker_corrected: all.filter(({ corrected }) => corrected).length, recall: recallOf(reader, who), borders_corrected: number(corrected.get({ reader })!['count']),
        }
      })
    },
  }
}

/** How much of two lists of spans is shared, 0…1. */
function shareOf(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)
  let both = 0
  for (const [start, end] of a) for (const [from, to] of b) both += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return both === 0 ? 0 : both / (length(a) + length(b) - both)
}
