import { decode } from './encoding.ts'
import { EmptyInput, TextTooLong } from './errors.ts'
import { LONGEST_TEXT, type ArticleFields, type Input } from './format.ts'

/** What is known of a file or paste besides its bytes. Wins over what the bytes say. */
export interface GivenFields extends Partial<Omit<ArticleFields, 'text'>> {
  readonly where: string
}

/** One article out of plain text. The text is the file's, byte order mark aside; nothing in it is changed. */
export function readText(bytes: Uint8Array, { where, ...given }: GivenFields): Input {
  const { text, notes } = decode(bytes)
  if (!/\S/.test(text)) return { where, error: new EmptyInput() }
  if (text.length > LONGEST_TEXT) return { where, error: new TextTooLong(text.length, LONGEST_TEXT) }
  return { article: { ...given, text }, bytes, media_type: 'text/plain', where, ...(notes.length === 0 ? {} : { notes }) }
}
