import { createHash } from 'node:crypto'

/** Which kind of row an id names: its first letter. */
const LETTER = {
  outlet: 'o', article: 'a', snapshot: 'n', reader: 'r', analysis: 'y', passage: 'p', speaker: 'w', statement: 's', relation: 'l',
  quotation: 'q', mention: 'm', boilerplate: 'b', figure: 'f', evidence: 'e', allegation: 'g', incident: 'i', decision: 'd', place: 'k', case: 'c', entry: 't', search: 'h', theme: 'z', argument: 'x', party: 'u',
} as const

/** Lower-case hex SHA-256 of bytes, or of text in UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * An id from content: a letter for the kind and 16 hex digits of the SHA-256 of the parts as JSON, so that it is the same
 * on every machine and in every order of adding. 64 bits: among 10 million ids the chance of any two meeting is below 1 in
 * 300,000.
 */
export function idOf(kind: keyof typeof LETTER, ...parts: readonly unknown[]): string {
  return LETTER[kind] + sha256(JSON.stringify([kind, ...parts])).slice(0, 16)
}

/**
 * An article's id: from its canonical URL; else its outlet and given id; else its text, so that the same text given twice
 * is one article.
 */
export function articleIdOf(identity: { url?: string | undefined; outlet?: string | undefined; given_id?: string | undefined }, textSha256: string): string {
  if (identity.url) return idOf('article', 'url', identity.url)
  if (identity.given_id && identity.outlet) return idOf('article', 'given', foldName(identity.outlet), identity.given_id)
  return idOf('article', 'text', textSha256)
}

/** Case, spacing and Unicode form of a name put aside: what makes two printed outlet names one outlet. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
