import type { Tie } from '../linking/partition.ts'
import { idOf } from './ids.ts'
import { type Parts, partsFromCell, partsToCell } from './parts.ts'
import { spansToCell, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'

/**
 * Where a passage stands: snapshot, voice, spans of the words and of the source, as they were read. A later reading that finds the same
 * there finds the decisions on it; one that finds anything else does not, and no decision ever moves to other words.
 *
 * @param row - snapshot_id, voice, spans, and source_spans (null in own voice), as the columns hold them
 */
export function placeOf(row: Row): string {
  return idOf('place', row['snapshot_id'], row['voice'], row['spans'], row['source_spans'] ?? null)
}

/** Where parts that a person set stand: the same place as that of a reading that finds them. */
export const placeOfParts = (snapshot: string, { content, source }: Parts): string =>
  placeOf({ snapshot_id: snapshot, voice: 'attribution', spans: spansToCell(content), source_spans: spansToCell(source) })

/** A passage's spans and its source's, as they were read; columns of `passage` and `attribution` hold what a person made of them. */
export const READ_SPANS = (passage: string): string => `coalesce(json_extract(${passage}.read, '$.spans'), ${passage}.spans)`
export const READ_SOURCE = (attribution: string): string => `coalesce(json_extract(${attribution}.read, '$.source_spans'), ${attribution}.source_spans)`

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

/** Who adds an attribution, or sets its borders, vouches for it as it then stands. */
export const VERDICTS: Readonly<Record<string, 'accepted' | 'rejected'>> = { accept: 'accepted', attribute: 'accepted', borders: 'accepted', reject: 'rejected' }

/** The parts that a decision on borders, or of an attribution by hand, holds. */
export function partsOfDecision(row: Row): (Parts & { readonly snapshot: string }) | null {
  const kept = partsFromCell(row['parts'])
  return kept && 'content' in kept ? kept : null
}

/** Reads what holds by people's decisions, wherever a passage's readings come from. */
export function standingQueries(db: Database) {
  const FREE = 'undone_by IS NULL'
  const any = db.prepare('SELECT 1 FROM decision LIMIT 1')
  const anyTies = db.prepare("SELECT 1 FROM decision WHERE object_place IS NOT NULL AND what IN ('merge', 'split') LIMIT 1")
  const onRelations = db.prepare("SELECT 1 FROM decision WHERE subject_type = 'relation' LIMIT 1")
  const verdicts = db.prepare(`
    SELECT * FROM decision WHERE place = @place AND ${FREE} AND (what = 'attribute' OR (what IN ('accept', 'reject') AND object_place IS NULL))
     UNION ALL
    SELECT * FROM decision WHERE object_place = @place AND ${FREE} AND what IN ('accept', 'reject', 'borders') ORDER BY nr`)
  const speakers = db.prepare(`SELECT * FROM decision WHERE place = @place AND what IN ('speaker', 'attribute') AND object_id IS NOT NULL AND ${FREE} ORDER BY nr`)
  const borders = db.prepare(`SELECT * FROM decision WHERE place = @place AND what IN ('borders', 'attribute') AND ${FREE} ORDER BY nr`)
  const handMade = db.prepare("SELECT 1 FROM decision WHERE what IN ('attribute', 'borders', 'boilerplate', 'article-text', 'same', 'not-same', 'apart') LIMIT 1")
  const ties = db.prepare(`SELECT * FROM decision WHERE (place = @place OR object_place = @place) AND what IN ('merge', 'split') AND ${FREE} ORDER BY nr`)
  const everyTie = db.prepare(`SELECT * FROM decision WHERE what IN ('merge', 'split') AND ${FREE} ORDER BY nr`)
  const records = db.prepare(`SELECT * FROM decision WHERE subject_id = @id AND what IN ('record', 'no-record') AND ${FREE} ORDER BY nr`)
  const onTheme = db.prepare(`SELECT * FROM decision WHERE subject_id = @id AND what IN ('theme', 'dismiss') AND subject_type = 'theme' AND ${FREE} ORDER BY nr`)
  const onMember = db.prepare(`SELECT * FROM decision WHERE subject_id = @id AND object_place = @place AND what IN ('include', 'exclude') AND subject_type = 'theme' AND ${FREE} ORDER BY nr`)
  const placed = db.prepare(`
    SELECT snapshot_id, voice, passage.spans, source_spans, ${READ_SPANS('passage')} AS read_spans, ${READ_SOURCE('attribution')} AS read_source
      FROM passage LEFT JOIN attribution USING (id) WHERE passage.id = @id`)
  const readings = db.prepare(`
    SELECT other.id, other.current FROM passage AS one
      JOIN passage AS other ON other.snapshot_id = one.snapshot_id AND other.voice = one.voice AND ${READ_SPANS('other')} = ${READ_SPANS('one')}
      LEFT JOIN attribution AS mine ON mine.id = one.id
      LEFT JOIN attribution AS its  ON its.id = other.id
     WHERE one.id = @id AND ${READ_SOURCE('its')} IS ${READ_SOURCE('mine')} ORDER BY other.nr`)
  const currentIn = db.prepare(`
    SELECT passage.id FROM passage LEFT JOIN attribution USING (id) WHERE snapshot_id = @snapshot AND current = 1 AND voice = 'attribution'`)
  const speakerRow = db.prepare('SELECT 1 FROM speaker WHERE id = @id')

  const what = (row: Row): string => text(row['what'])
  const verdictOf = (row: Row): string => VERDICTS[text(row['what'])]!
  const partsCell = (row: Row): string => partsToCell(partsOfDecision(row)!)
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

  /** Where a passage's words stand now: elsewhere than its own place while its borders are corrected. */
  function wordsPlaceOf(passage: string): string | null {
    const row = placed.get({ id: passage })
    return row ? placeOf(row) : null
  }

  return {
    /** Of accept and reject. */
    among: (rows: readonly Row[]): Standing<Row> => among(rows, what),
    /** False while nobody has decided anything, which spares looking. */
    any: (): boolean => any.get() !== undefined,
    /** False while nobody has merged or split anything. */
    anyTies: (): boolean => anyTies.get() !== undefined,
    onRelations: (): boolean => onRelations.get() !== undefined,
    amongBy: among,
    /** Whether anybody did anything by hand in an article, or with speakers. */
    byHand: (): boolean => handMade.get() !== undefined,
    /** Of a passage, as it was read; null where there is none. */
    placeOf(passage: string): string | null {
      const row = placed.get({ id: passage })
      return row ? placeOf({ ...row, spans: row['read_spans']!, source_spans: row['read_source']! }) : null
    },
    wordsPlaceOf,
    /** The passage that counts and has its words, as they stand now, at this place of a snapshot; null where none has. */
    currentAt(place: string, snapshot: string): string | null {
      return currentIn.all({ snapshot }).map((row) => text(row['id'])).find((id) => wordsPlaceOf(id) === place) ?? null
    },
    /** All readings of a passage's place, by id. */
    readingsOf: (passage: string): string[] => readings.all({ id: passage }).map((row) => text(row['id'])),
    currentOf,
    /** On the words at a place, as they stand there now. */
    verdict: (place: string): Standing<Row> => among(verdicts.all({ place }), verdictOf),
    /** Where the parts of a passage stand by what people decided; by its own place. */
    borders: (place: string): Standing<Row> => among(borders.all({ place }), partsCell),
    /** Those who added an attribution at a place by hand. */
    attributed: (place: string): Row[] => borders.all({ place }).filter((row) => row['what'] === 'attribute'),
    speaker(place: string): Standing<Row> {
      const found = among(speakers.all({ place }), (row) => textOrNull(row['object_id']))
      // a speaker whom only forgotten articles named is gone
      return found.holds && !speakerRow.get({ id: text(found.holds['object_id']) }) ? { ...found, holds: null } : found
    },
    /** Whether people named a theme or dismissed it, and the names that they gave it, latest last. */
    theme(id: string): Standing<Row> & { readonly names: readonly string[] } {
      const rows = onTheme.all({ id })
      return { ...among(rows, what), names: rows.flatMap((row) => textOrNull(row['name']) ?? []) }
    },
    /** Whether people put what stands at a place into a theme or took it out. */
    member: (theme: string, place: string): Standing<Row> => among(onMember.all({ id: theme, place }), what),
    themeRows: (theme: string): Row[] => onTheme.all({ id: theme }),
    memberRows: (theme: string, place: string): Row[] => onMember.all({ id: theme, place }),
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
