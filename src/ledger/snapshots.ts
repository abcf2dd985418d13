import { SaysoError } from '../errors.ts'
import type { Reader } from '../text/records.ts'
import { articleIdOf, foldName, idOf, sha256 } from './ids.ts'
import type { Clock } from './ledger.ts'
import type { LogQueries } from './log.ts'
import { flag, text } from './rows.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database } from './sqlite.ts'

/** What the giver knows of an article; its identity is the canonical URL, else outlet and given id, else its text. */
export interface ArticleGiven {
  readonly given_id?: string | undefined
  readonly url?: string | undefined
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  /** Shows what was said: transcript, release, video transcript. */
  readonly record?: boolean | undefined
}

export interface SnapshotGiven {
  readonly article: ArticleGiven
  /** As they were received; kept by hash. */
  readonly bytes: Uint8Array
  readonly media_type: string
  /** Extracted from the bytes; never normalised. */
  readonly text: string
  /** Where it was seen; no part of its identity. */
  readonly path?: string | undefined
  /** As given by the user or the page's metadata. */
  readonly published_at?: string | undefined
}

export interface SnapshotAdded {
  readonly article: string
  readonly snapshot: string
  /** Nothing was added: the ledger holds this article with this text. */
  readonly known: boolean
}

/** A snapshot that people had forgotten is given again. */
export class SnapshotForgotten extends SaysoError {
  readonly code = 'snapshot-forgotten'
  constructor(snapshot: string, who: string, at: string) {
    super(`Snapshot ${snapshot} was forgotten by ${who} at ${at} and is not added again.`, 'Ask whoever decided that; `forgotten` in the ledger holds the reason.')
  }
}

/** Reads and writes of outlets, articles, snapshots and original bytes. */
export function snapshotQueries(db: Database, clock: Clock, log: LogQueries, tally: SpeakerTally) {
  const byText = db.prepare('SELECT id, article_id FROM snapshot WHERE id = @id')
  const analysed = db.prepare('SELECT id FROM analysis WHERE id = @id')
  const byBytes = db.prepare(`
    SELECT snapshot.id, snapshot.article_id FROM snapshot
     WHERE bytes_sha256 = @bytes_sha256 AND (@path IS NULL OR path = @path) ORDER BY nr LIMIT 1`)
  const forgotten = db.prepare('SELECT who, at FROM forgotten WHERE snapshot_id = @id')
  const insertBytes = db.prepare(`
    INSERT INTO bytes (sha256, media_type, size, content) VALUES (@sha256, @media_type, @size, @content)
        ON CONFLICT (sha256) DO NOTHING`)
  const insertOutlet = db.prepare('INSERT INTO outlet (id, name) VALUES (@id, @name) ON CONFLICT (id) DO NOTHING')
  const articleById = db.prepare('SELECT outlet_id, url, given_title, record FROM article WHERE id = @id')
  const insertArticle = db.prepare(`
    INSERT INTO article ( id,  outlet_id,  url,  given_id,  given_title,  title,  record,  added_at)
                 VALUES (@id, @outlet_id, @url, @given_id, @given_title, @title, @record, @added_at)`)
  const setRecord = db.prepare('UPDATE article SET record = @record WHERE id = @id')
  const setCurrent = db.prepare('UPDATE article SET current_snapshot_id = @snapshot, current_analysis_id = NULL WHERE id = @id')
  const insertSnapshot = db.prepare(`
    INSERT INTO snapshot ( id,  article_id,  text_sha256,  bytes_sha256,  path,  published_at,  added_at,  text)
                  VALUES (@id, @article_id, @text_sha256, @bytes_sha256, @path, @published_at, @added_at, @text)`)
  const readText = db.prepare('SELECT text FROM snapshot WHERE id = @id')

  /** The id of an outlet by its printed name, added where it is new. Case and spacing make no other outlet. */
  function outlet(name: string): string {
    const id = idOf('outlet', foldName(name))
    insertOutlet.run({ id, name: name.trim() })
    return id
  }

  return {
    outlet,
    textOf(snapshot: string): string | null {
      const row = readText.get({ id: snapshot })
      return row ? text(row['text']) : null
    },
    /**
     * The snapshot of this article with this text, if the ledger holds it and, where a reader is given, that reader's analysis
     * of it. Looks up ids only; cheap.
     */
    find({ text: found, ...identity }: ArticleGiven & { readonly text: string }, reader?: Reader): SnapshotAdded | null {
      const { article, snapshot } = idsOf({ article: identity, text: found })
      if (!byText.get({ id: snapshot })) return null
      if (reader && !analysed.get({ id: idOf('analysis', snapshot, readerIdOf(reader)) })) return null
      return { article, snapshot, known: true }
    },
    /** A snapshot made from these very bytes (seen at this path, where given): nothing need be read to know it. */
    findBytes(bytesSha256: string, path?: string): SnapshotAdded | null {
      const row = byBytes.get({ bytes_sha256: bytesSha256, path: path ?? null })
      return row ? { article: text(row['article_id']), snapshot: text(row['id']), known: true } : null
    },
    /**
     * Adds an article as it is now. The same article with the same text is known, and changes nothing but a `record` mark
     * given now; with another text it is a new snapshot, which becomes the current one. Call inside a transaction.
     *
     * @throws SnapshotForgotten
     */
    add(given: SnapshotGiven): SnapshotAdded {
      const { article, snapshot, textSha256 } = idsOf(given)
      const known = articleById.get({ id: article })
      const record = given.article.record
      if (known && record !== undefined && record !== flag(known['record'])) {
        setRecord.run({ id: article, record: record ? 1 : 0 })
        log.append('article.marked', article, { object: record ? 'record' : 'no record' })
      }
      if (byText.get({ id: snapshot })) return { article, snapshot, known: true }
      const gone = forgotten.get({ id: snapshot })
      if (gone) throw new SnapshotForgotten(snapshot, text(gone['who']), text(gone['at']))
      const at = clock()
      const bytes = sha256(given.bytes)
      insertBytes.run({ sha256: bytes, media_type: given.media_type, size: given.bytes.length, content: given.bytes })
      if (!known) {
        insertArticle.run({
          id: article,
          outlet_id: given.article.outlet?.trim() ? outlet(given.article.outlet) : null,
          url: given.article.url ?? null,
          given_id: given.article.given_id ?? null,
          given_title: given.article.title ?? null,
          title: given.article.title?.trim() || firstWords(given.text),
          record: record ? 1 : 0,
          added_at: at,
        })
      }
      insertSnapshot.run({
        id: snapshot,
        article_id: article,
        text_sha256: textSha256,
        bytes_sha256: bytes,
        path: given.path ?? null,
        published_at: given.published_at ?? null,
        added_at: at,
        text: given.text,
      })
      if (known) {
        tally.retire(article)
      }
      setCurrent.run({ id: article, snapshot })
      log.append('snapshot.added', snapshot, { object: article, content: log.contentOf('snapshot.added', snapshot) })
      return { article, snapshot, known: false }
    },
  }
}
export type SnapshotQueries = ReturnType<typeof snapshotQueries>

/** A reader's id: a new version, model or setting is another reader. */
export function readerIdOf({ name, version, models, settings }: Reader): string {
  return idOf('reader', name, version, models, settings)
}

function idsOf({ article, text }: { article: ArticleGiven; text: string }): { article: string; snapshot: string; textSha256: string } {
  const textSha256 = sha256(text)
  const id = articleIdOf(article, textSha256)
  return { article: id, snapshot: idOf('snapshot', id, textSha256), textSha256 }
}

/** What an article without a title is called: its first words, at most 80 units, cut between words. */
export function firstWords(text: string): string {
  const start = text.slice(0, 400).replace(/\s+/gu, ' ').trim()
  if (start.length <= 80) return start || 'Untitled'
  const cut = start.slice(0, 80).toWellFormed()
  return `${cut.slice(0, Math.max(40, cut.lastIndexOf(' ')))} …`
}
