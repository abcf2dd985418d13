import type { SaysoError } from '../../errors.ts'

/** The fields of an article as a format found them. Exactly these are ever looked at. */
export interface ArticleFields {
  readonly id?: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  /** ISO 8601 date or instant. */
  readonly published_at?: string
  /** BCP 47. */
  readonly language?: string
  /** Shows what was said: a transcript, release or video transcript. */
  readonly record?: boolean
}

export type MediaType = 'text/plain' | 'text/html' | 'application/jsonl'

/** One article out of a file, a line or a paste. */
export interface ReadableInput {
  readonly article: ArticleFields
  /** As they were given: of a JSON line, that line without its line feed. */
  readonly bytes: Uint8Array
  readonly media_type: MediaType
  /** A path, `path:line`, or the name under which it was pasted. */
  readonly where: string
  /** What was odd but readable: bytes that fit no encoding, for one. */
  readonly notes?: readonly string[]
}

/** Something that could not be read as an article. The others go on. */
export interface FailedInput {
  readonly where: string
  readonly error: SaysoError
  /** The id of a JSON line whose other fields could not be used. */
  readonly id?: string
}

export type Input = ReadableInput | FailedInput

/** Article text longer than this is no article: UTF-16 units. */
export const LONGEST_TEXT = 2_000_000
