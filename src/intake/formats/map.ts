import { WrongMap } from './errors.ts'
import type { ArticleFields } from './format.ts'

/** The fields of a JSON line that are looked at. */
export const FIELDS = ['id', 'text', 'title', 'outlet', 'url', 'published_at', 'language', 'record'] as const satisfies readonly (keyof ArticleFields)[]
export type Field = typeof FIELDS[number]

/** Under which name each renamed field is found. */
export type FieldMap = ReadonlyMap<Field, string>

/**
 * Reads `outlet=publisher,published_at=date`: our name first, then theirs.
 *
 * @throws WrongMap
 */
export function parseMap(given: string | undefined): FieldMap {
  const map = new Map<Field, string>()
  for (const part of given?.split(',') ?? []) {
    if (part.trim() === '') continue
    const [field, ...name] = part.split('=').map((word) => word.trim())
    if (!isField(field) || name.join('=') === '') throw new WrongMap(part.trim(), FIELDS)
    map.set(field, name.join('='))
  }
  return map
}

function isField(word: string | undefined): word is Field {
  return FIELDS.includes(word as Field)
}
