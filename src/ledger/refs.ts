/** Rows as the small references that pages are made of: articles, outlets, speakers. */
import type { ArticleRef, SpeakerRef } from '../api/index.ts'
import { flag, text, textOrNull, whenFromRow } from './rows.ts'
import type { Row } from './sqlite.ts'

/** Columns of an article reference; the query joins `article`, its `outlet` and its current analysis as `dated`. */
export const ARTICLE_REF = /* sql */ `
  article.id AS article_id, article.title AS article_title, article.url AS article_url, article.record AS article_record,
  outlet.id AS outlet_id, outlet.name AS outlet_name,
  dated.published_as_printed, dated.published_edtf, dated.published_earliest, dated.published_latest, dated.published_basis,
  dated.published_spans`
export const JOIN_ARTICLE_REF = /* sql */ `
  LEFT JOIN outlet ON outlet.id = article.outlet_id
  LEFT JOIN analysis AS dated ON dated.id = article.current_analysis_id`

export function toArticleRef(row: Row): ArticleRef {
  return {
    id: text(row['article_id']),
    title: text(row['article_title']),
    outlet: row['outlet_id'] === null ? null : { id: text(row['outlet_id']), name: text(row['outlet_name']) },
    url: textOrNull(row['article_url']),
    published: whenFromRow(row, 'published'),
    record: flag(row['article_record']),
  }
}

/**
 * Columns of a speaker reference; the query joins `passage`, its `attribution` and the ledger's `speaker`, either of which may be
 * missing.
 */
export const speakerRefOf = (passage: string): string => /* sql */ `
  speaker.id AS speaker_id, coalesce(speaker.name, attribution.speaker_name) AS ref_name,
  coalesce(speaker.type, attribution.speaker_type) AS ref_type, coalesce(${passage}.speaker_given, attribution.speaker_name) AS printed_name`
export const SPEAKER_REF = speakerRefOf('passage')

/** Whether the attribution with this id is by somebody of whose name `@by` is a pattern: as printed, as given by a person, or as the ledger names them. */
export const saidBy = (id: string): string => /* sql */ `EXISTS (
  SELECT 1 FROM passage JOIN attribution ON attribution.id = passage.id LEFT JOIN speaker ON speaker.id = passage.speaker_id
   WHERE passage.id = ${id} AND (coalesce(passage.speaker_given, attribution.speaker_name, attribution.source_words, '') LIKE @by OR speaker.name LIKE @by))`
/** What somebody types of a name, as a pattern; its own signs count for nothing. */
export const patternOf = (typed: string): string => `%${typed.trim().replace(/[%_]/g, ' ').trim()}%`

/** A speaker under the name that a person gave or this place prints; null where nobody is named at all. */
export function toSpeakerRef(row: Row): SpeakerRef | null {
  const name = row['printed_name'] ?? row['ref_name'] ?? null
  if (name === null) return null
  return { id: textOrNull(row['speaker_id']), name: text(name), type: textOrNull(row['ref_type']) as SpeakerRef['type'] }
}
