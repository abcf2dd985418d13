import type { Span } from '../text/span.ts'
import { number, spansFromCell, text, textOrNull } from './rows.ts'
import type { Database } from './sqlite.ts'
import { UnknownPassage } from './unknown.ts'

/** An attribution as a reader read it, with all that is needed to read its snapshot again. */
export interface StoredReading {
  readonly passage: string
  readonly article: string
  readonly snapshot: string
  readonly text: string
  /** As given with the article; null where only the text tells. */
  readonly title: string | null
  readonly language: string
  /** Name and version, and the hashes of its models. */
  readonly reader: string
  readonly models: readonly string[]
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly words: { readonly source: string; readonly cue: string; readonly content: string }
  readonly confidence: number
}

/** What reading a snapshot again asks of the ledger. */
export function readingQueries(db: Database) {
  const stored = db.prepare(`
    SELECT passage.*, attribution.source_spans, attribution.cue_spans, attribution.source_words, attribution.cue_words, attribution.read AS read_form,
           snapshot.text AS snapshot_text, article.given_title, analysis.language, reader.name || ' ' || reader.version AS reader, reader.models
      FROM passage
      JOIN attribution ON attribution.id = passage.id
      JOIN snapshot    ON snapshot.id = passage.snapshot_id
      JOIN article     ON article.id = passage.article_id
      JOIN analysis    ON analysis.id = passage.analysis_id
      JOIN reader      ON reader.id = analysis.reader_id
     WHERE passage.id = @passage`)
  return {
    /** @throws UnknownPassage */
    of(passage: string): StoredReading {
      const row = stored.get({ passage })
      if (!row) throw new UnknownPassage(passage)
      // as it was read, wherever a person set the borders since
      if (row['read'] !== null) Object.assign(row, JSON.parse(text(row['read'])), JSON.parse(text(row['read_form'])))
      return {
        passage,
        article: text(row['article_id']),
        snapshot: text(row['snapshot_id']),
        text: text(row['snapshot_text']),
        title: textOrNull(row['given_title']),
        language: text(row['language']),
        reader: text(row['reader']),
        models: JSON.parse(text(row['models'])) as string[],
        source: spansFromCell(row['source_spans']),
        cue: spansFromCell(row['cue_spans']),
        content: spansFromCell(row['spans']),
        words: { source: text(row['source_words']), cue: text(row['cue_words']), content: text(row['words']) },
        confidence: number(row['confidence']),
      }
    },
  }
}
export type ReadingQueries = ReturnType<typeof readingQueries>
