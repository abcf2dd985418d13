import type { ArticleRef, SpeakerRef } from '../api/index.ts'
import type { LinkPassage } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, SPEAKER_REF, toArticleRef, toSpeakerRef } from './refs.ts'
import { numberOrNull, passageFromRow, SELECT_LINK_PASSAGE, spansFromCell, text, textOrNull, toLinkPassage } from './rows.ts'
import type { Database } from './sqlite.ts'

/** A passage of a snapshot with what a reader is shown of it. */
export interface HeldPassage {
  readonly passage: LinkPassage
  readonly speaker: SpeakerRef | null
  readonly role: string | null
  readonly organisation: string | null
  readonly source: string | null
  readonly cue: string | null
  readonly statement: string | null
  /** Whether it takes part in linking: an attribution that only passes another one on does not. */
  readonly linked: boolean
}

/** A figure of a snapshot. */
export interface HeldFigure {
  readonly spans: readonly Span[]
  readonly words: string
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: string
  readonly counts: string
  readonly whom: string
  readonly stated_by: string | null
}

/** An article's newest snapshot with what was read in it. */
export interface Held {
  readonly article: ArticleRef
  readonly snapshot: string
  readonly text_sha256: string
  readonly text: string
  readonly passages: readonly HeldPassage[]
  readonly quotations: readonly Span[]
  readonly figures: readonly HeldFigure[]
}

/** Reads for holding words from outside against the ledger. Nothing here writes. */
export function holdingQueries(db: Database) {
  const holding = db.prepare(`
    SELECT snapshot.id FROM snapshot_text
      JOIN snapshot ON snapshot.nr = snapshot_text.rowid
      JOIN article  ON article.current_snapshot_id = snapshot.id
     WHERE snapshot_text MATCH @words ORDER BY snapshot_text.rowid LIMIT @limit`)
  const snapshot = db.prepare(`
    SELECT snapshot.text, snapshot.text_sha256, article.current_analysis_id AS analysis, ${ARTICLE_REF}
      FROM snapshot JOIN article ON article.id = snapshot.article_id ${JOIN_ARTICLE_REF}
     WHERE snapshot.id = @snapshot`)
  const byText = db.prepare('SELECT snapshot.id FROM snapshot JOIN article ON article.current_snapshot_id = snapshot.id WHERE snapshot.text_sha256 = @sha256 LIMIT 1')
  const passages = db.prepare(`${SELECT_LINK_PASSAGE} WHERE passage.snapshot_id = @snapshot AND passage.current = 1 AND passage.verdict IS NOT 'rejected'`)
  const details = db.prepare(`
    SELECT passage.id, passage.linked, passage.statement_id, attribution.source_words, attribution.cue_words, attribution.speaker_role,
           attribution.speaker_organisation, ${SPEAKER_REF}
      FROM passage LEFT JOIN attribution ON attribution.id = passage.id LEFT JOIN speaker ON speaker.id = passage.speaker_id
     WHERE passage.snapshot_id = @snapshot AND passage.current = 1`)
  const quotations = db.prepare('SELECT spans FROM quotation WHERE analysis_id = @analysis AND hidden = 0')
  const figures = db.prepare(`
    SELECT figure.*, attribution.speaker_name FROM figure LEFT JOIN attribution ON attribution.id = figure.stated_by WHERE analysis_id = @analysis AND figure.hidden = 0`)
  const carriers = db.prepare(`${SELECT_LINK_PASSAGE} WHERE passage.statement_id = @statement AND passage.current = 1 LIMIT @limit`)

  return {
    /**
     * Newest snapshots in which all these words stand in a row, case and diacritics aside; in the order of adding.
     *
     * @returns null where more than `limit` do: such words tell nothing
     */
    snapshotsWith(words: string, limit: number): string[] | null {
      const phrase = `"${words.replaceAll('"', ' ').replaceAll('\0', ' ')}"`
      if (!/[\p{L}\p{N}]/u.test(phrase)) return []
      const found = holding.all({ words: phrase, limit: limit + 1 })
      return found.length > limit ? null : found.map((row) => text(row['id']))
    },
    /** The newest snapshot that has exactly this text, by its SHA-256. */
    snapshotOfText(sha256: string): string | null {
      const row = byText.get({ sha256 })
      return row ? text(row['id']) : null
    },
    /** A snapshot with all that was read in it; null where there is none of this id. */
    held(id: string): Held | null {
      const row = snapshot.get({ snapshot: id })
      if (!row) return null
      const analysis = textOrNull(row['analysis'])
      const byId = new Map(details.all({ snapshot: id }).map((detail) => [text(detail['id']), detail]))
      return {
        article: toArticleRef(row),
        snapshot: id,
        text_sha256: text(row['text_sha256']),
        text: text(row['text']),
        passages: passages.all({ snapshot: id }).map((passage) => {
          const detail = byId.get(text(passage['id']))!
          return {
            passage: toLinkPassage(passage),
            speaker: passage['voice'] === 'own' ? null : toSpeakerRef(detail),
            role: textOrNull(detail['speaker_role']),
            organisation: textOrNull(detail['speaker_organisation']),
            source: textOrNull(detail['source_words']),
            cue: textOrNull(detail['cue_words']),
            statement: textOrNull(detail['statement_id']),
            linked: detail['linked'] === 1,
          }
        }),
        quotations: analysis === null ? [] : quotations.all({ analysis }).flatMap((quotation) => spansFromCell(quotation['spans']!)),
        figures: analysis === null ? [] : figures.all({ analysis }).map((figure) => ({
          ...passageFromRow(figure), value: numberOrNull(figure['value']), min: numberOrNull(figure['min']), max: numberOrNull(figure['max']),
          unit: text(figure['unit']), counts: text(figure['counts']), whom: text(figure['whom']), stated_by: textOrNull(figure['speaker_name']),
        })),
      }
    },
    /** The printings of a statement, at most `limit`. */
    printingsOf(statement: string, limit: number): LinkPassage[] {
      return carriers.all({ statement, limit }).map(toLinkPassage)
    },
  }
}
export type HoldingQueries = ReturnType<typeof holdingQueries>
