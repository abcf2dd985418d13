import type { Tie } from '../linking/partition.ts'
import { idOf } from './ids.ts'
import { text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'

/**
 * Where a passage stands: snapshot, voice, spans of the words and of the source. A later reading that finds the same there finds the
 * decisions on it; one that finds anything else does not, and no decision ever moves to other words.
 *
 * @param row - snapshot_id, voice, spans, and source_spans (null in own voice), as the columns hold them
 */
export function placeOf(row: Row): string {
  return idOf('place', row['snapshot_id'], row['voice'], row['spans'], row['source_spans'] ?? null)
}

/** Of two passages, whichever is named first. */
export const placeOfPair = (a: string, b: string): string => idOf('place', ...[a, b].sort())

/** What holds on one question. */
export interface Standing<Decision> {
  /** Null where nobody decided, and where people disagree. */
  readonly holds: Decision | null
  /** Each person's latest, where they disagree. */
  readonly disputed: readonly Decision[]
  /** Each person's latest since the last settling. */
  readonly latest: readonly Decision[]
}

/**
 * Of all decisions on one question, oldest first and undone ones left out: each person's latest counts. Where two people disagree
 * neither wins, whoever was later, until somebody settles it, knowing of both.
 */
export function standingOf<Decision>(
  decisions: readonly Decision[], { who, answer, settles }: { who: (one: Decision) => string; answer: (one: Decision) => string | null; settles: (one: Decision) => boolean },
): Standing<Decision> {
  const since = decisions.slice(Math.max(0, decisions.findLastIndex(settles)))
  const byPerson = new Map<string, Decision>()
  for (const decision of since) {
    byPerson.delete(who(decision))
    byPerson.set(who(decision), decision)
  }
  const latest = [...byPerson.values()]
  const agreed = new Set(latest.map(answer)).size === 1
  return { holds: agreed ? latest.at(-1)! : null, disputed: agreed || latest.length === 0 ? [] : latest, latest }
}

/** Of rows of the table, by what they answer. */
const among = (rows: readonly Row[], answer: (row: Row) => string | null): Standing<Row> => standingOf(rows, {
  who: (row) => text(row['who']), answer, settles: (row) => row['settles'] === 1,
})

export const VERDICTS: Readonly<Record<string, 'accepted' | 'rejected'>> = { accept: 'accepted', reject: 'rejected' }

/** Reads what holds by people's decisions, wherever a passage's readings come from. */
export function standingQueries(db: Database) {
  const FREE = 'undone_by IS NULL'
  const any = db.prepare('SELECT 1 FROM decision LIMIT 1')
  const onRelations = db.prepare("SELECT 1 FROM decision WHERE subject_type = 'relation' LIMIT 1")
  const verdicts = db.prepare(`SELECT * FROM decision WHERE place = @place AND what IN ('accept', 'reject') AND ${FREE} ORDER BY nr`)
  const speakers = db.prepare(`SELECT * FROM decision WHERE place = @place AND what = 'speaker' AND ${FREE} ORDER BY nr`)
  const ties = db.prepare(`SELECT * FROM decision WHERE (place = @place OR object_place = @place) AND what IN ('merge', 'split') AND ${FREE} ORDER BY nr`)
  const everyTie = db.prepare(`SELECT * FROM decision WHERE what IN ('merge', 'split') AND ${FREE} ORDER BY nr`)
  const records = db.prepare(`SELECT * FROM decision WHERE subject_id = @id AND what IN ('record', 'no-record') AND ${FREE} ORDER BY nr`)
  const placed = db.prepare(`
    SELECT snapshot_id, voice, passage.spans, source_spans FROM passage LEFT JOIN attribution USING (id) WHERE passage.id = @id`)
  const readings = db.prepare(`
    SELECT other.id, other.current FROM passage AS one
      JOIN passage AS other ON other.snapshot_id = one.snapshot_id AND other.voice = one.voice AND other.spans = one.spans
      LEFT JOIN attribution AS mine ON mine.id = one.id
      LEFT JOIN attribution AS its  ON its.id = other.id
     WHERE one.id = @id AND its.source_spans IS mine.source_spans ORDER BY other.nr`)
  const speakerRow = db.prepare('SELECT 1 FROM speaker WHERE id = @id')

  const what = (row: Row): string => text(row['what'])
  const pairOf = (row: Row): string => placeOfPair(text(row['place']), text(row['object_place']))

  /** The reading of a passage's place that counts now; null where none does. */
  function currentOf(passage: string): string | null {
    return textOrNull(readings.all({ id: passage }).find((row) => row['current'] === 1)?.['id'])
  }

  function tiesAmong(rows: readonly Row[]): Tie[] {
    return [...Map.groupBy(rows, pairOf).values()].flatMap((ofPair) => {
      const { holds, latest } = among(ofPair, what)
      if (!holds) return []
      return latest.flatMap((row) => {
        const [a, b] = [currentOf(text(row['subject_id'])), currentOf(text(row['object_id']))]
        return a === null || b === null ? [] : [{ what: text(row['what']) as Tie['what'], a, b }]
      })
    })
  }

  return {
    /** Of accept and reject. */
    among: (rows: readonly Row[]): Standing<Row> => among(rows, what),
    /** False while nobody has decided anything, which spares looking. */
    any: (): boolean => any.get() !== undefined,
    onRelations: (): boolean => onRelations.get() !== undefined,
    /** Of a passage; null where there is none. */
    placeOf(passage: string): string | null {
      const row = placed.get({ id: passage })
      return row ? placeOf(row) : null
    },
    /** All readings of a passage's place, by id. */
    readingsOf: (passage: string): string[] => readings.all({ id: passage }).map((row) => text(row['id'])),
    currentOf,
    verdict: (place: string): Standing<Row> => among(verdicts.all({ place }), what),
    speaker(place: string): Standing<Row> {
      const found = among(speakers.all({ place }), (row) => textOrNull(row['object_id']))
      // a speaker whom only forgotten articles named is gone
      return found.holds && !speakerRow.get({ id: text(found.holds['object_id']) }) ? { ...found, holds: null } : found
    },
    record: (article: string): Standing<Row> => among(records.all({ id: article }), what),
    /** What holds between two passages, by their places. */
    tie(place: string, other: string): Standing<Row> {
      const pair = placeOfPair(place, other)
      return among(ties.all({ place }).filter((row) => pairOf(row) === pair), what)
    },
    /** Merges and splits that hold for a place, between the readings that count now. */
    tiesAt: (place: string): Tie[] => tiesAmong(ties.all({ place })),
    /** All that hold in the ledger. */
    allTies: (): Tie[] => tiesAmong(everyTie.all()),
    tieRows: (place: string): Row[] => ties.all({ place }),
  }
}
export type StandingQueries = ReturnType<typeof standingQueries>
