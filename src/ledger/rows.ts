/**
 * Columns to our names and back, in one place: nothing above this folder sees a row, and nothing else in it spells out how
 * a passage, a date or a place lies in columns.
 */
import type { Passage, Span } from '../text/span.ts'
import type { Kind, LinkPassage, Mode, CueDistance, OwnVoice, Place, When } from '../text/records.ts'
import type { Row, Values } from './sqlite.ts'

type Cell = Row[string] | undefined

export const text = (cell: Cell): string => cell as string
export const textOrNull = (cell: Cell): string | null => (cell ?? null) as string | null
export const number = (cell: Cell): number => cell as number
export const numberOrNull = (cell: Cell): number | null => (cell ?? null) as number | null
export const flag = (cell: Cell): boolean => cell === 1

export const spansToCell = (spans: readonly Span[]): string => JSON.stringify(spans)
export const spansFromCell = (cell: Cell): Span[] => JSON.parse(text(cell)) as Span[]

export function passageToCells(prefix: string, passage: Passage | null | undefined): Values {
  return {
    [`${prefix}_spans`]: passage ? spansToCell(passage.spans) : null,
    [`${prefix}_words`]: passage ? passage.words : null,
  }
}

export function passageFromRow(row: Row, prefix = ''): Passage {
  const at = prefix && `${prefix}_`
  return { spans: spansFromCell(row[`${at}spans`]), words: text(row[`${at}words`]) }
}

export function passageOrNull(row: Row, prefix: string): Passage | null {
  return row[`${prefix}_spans`] === null ? null : passageFromRow(row, prefix)
}

export function whenToCells(prefix: string, when: When | null | undefined): Values {
  return {
    [`${prefix}_as_printed`]: when?.as_printed ?? null,
    [`${prefix}_edtf`]: when?.edtf ?? null,
    [`${prefix}_earliest`]: when?.earliest ?? null,
    [`${prefix}_latest`]: when?.latest ?? null,
    [`${prefix}_basis`]: when?.basis ?? null,
    [`${prefix}_spans`]: when ? spansToCell(when.spans) : null,
  }
}

export function whenFromRow(row: Row, prefix: string): When | null {
  if (row[`${prefix}_edtf`] === null || row[`${prefix}_edtf`] === undefined) return null
  return {
    as_printed: text(row[`${prefix}_as_printed`]),
    edtf: text(row[`${prefix}_edtf`]),
    earliest: textOrNull(row[`${prefix}_earliest`]),
    latest: textOrNull(row[`${prefix}_latest`]),
    basis: text(row[`${prefix}_basis`]) as When['basis'],
    spans: spansFromCell(row[`${prefix}_spans`]),
  }
}

export function placeToCells(place: Place | null): Values {
  return {
    place_name: place?.name ?? null,
    place_country: place?.country ?? null,
    place_candidates: place?.candidates ? JSON.stringify(place.candidates) : null,
    place_spans: place ? spansToCell(place.spans) : null,
    place_basis: place?.basis ?? null,
  }
}

export function placeFromRow(row: Row): Place | null {
  if (row['place_name'] === null) return null
  return {
    name: text(row['place_name']),
    country: textOrNull(row['place_country']),
    ...(row['place_candidates'] === null ? {} : { candidates: JSON.parse(text(row['place_candidates'])) as string[] }),
    ...(row['place_basis'] === 'inferred' ? { basis: 'inferred' as const } : {}),
    spans: spansFromCell(row['place_spans']),
  }
}

/** What `toLinkPassage` needs, to be followed by a WHERE. Columns of `attribution` are null for own voice, and the reverse. */
export const SELECT_LINK_PASSAGE = /* sql */ `
  SELECT passage.id, passage.nr, passage.article_id, passage.snapshot_id, passage.voice, passage.spans, passage.words,
         passage.statement_id, passage.birth, passage.confidence, passage.verdict,
         analysis.language, analysis.published_as_printed, analysis.published_edtf, analysis.published_earliest,
         analysis.published_latest, analysis.published_basis, analysis.published_spans,
         own_voice.place,
         attribution.kind, attribution.mode, attribution.cue_words, attribution.cue_distance,
         coalesce(passage.speaker_given, attribution.speaker_name) AS speaker_name,
         attribution.said_at_as_printed, attribution.said_at_edtf, attribution.said_at_earliest, attribution.said_at_latest,
         attribution.said_at_basis, attribution.said_at_spans,
         speaker.key AS speaker_key, passage.speaker_id,
         article.outlet_id, article.record
    FROM passage
    JOIN analysis ON analysis.id = passage.analysis_id
    JOIN article  ON article.id = passage.article_id
    LEFT JOIN attribution ON attribution.id = passage.id
    LEFT JOIN own_voice   ON own_voice.id = passage.id
    LEFT JOIN speaker     ON speaker.id = passage.speaker_id`

/** A passage as linking sees it. */
export function toLinkPassage(row: Row): LinkPassage {
  const said_at = whenFromRow(row, 'said_at')
  const own = row['voice'] === 'own'
  return {
    id: text(row['id']),
    article: text(row['article_id']),
    language: text(row['language']),
    voice: own ? 'own' : 'attribution',
    kind: own ? 'own' : (text(row['kind']) as Kind),
    ...passageFromRow(row),
    ...(own
      ? { place: text(row['place']) as OwnVoice['place'] }
      : { mode: text(row['mode']) as Mode, cue: text(row['cue_words']), cue_distance: text(row['cue_distance']) as CueDistance }),
    speaker: textOrNull(row['speaker_key']),
    speaker_name: textOrNull(row['speaker_name']),
    published: whenFromRow(row, 'published'),
    ...(said_at ? { said_at } : {}),
  }
}
