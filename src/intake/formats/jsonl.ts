import { kindOfBinary } from './detect.ts'
import { BinaryInput, BrokenJson, DuplicateId, EmptyInput, MissingText, NotJsonLines, TextTooLong, UnusedMap, WrongField } from './errors.ts'
import { LONGEST_TEXT, type ArticleFields, type FailedInput, type Input } from './format.ts'
import { linesOf, LONGEST_LINE, type Line } from './lines.ts'
import { FIELDS, type Field, type FieldMap } from './map.ts'

export interface JsonlOptions {
  /** Path or name; lines are `where:12`. */
  readonly where: string
  readonly map?: FieldMap
}

const NO_MAP: FieldMap = new Map()

/**
 * Articles out of JSON lines, one line at a time. A line that cannot be used gives a failure with its number, and the next one is
 * read. Blank lines are passed over; fields that are not ours are ignored. A renamed field that no line has is told at the end.
 */
export async function* readJsonl(chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>, { where, map = NO_MAP }: JsonlOptions): AsyncGenerator<Input> {
  const seen = new Map<string, { text: number, line: number }>()
  const unused = new Map(map)
  let any = false
  for await (const line of linesOf(chunks)) {
    if (line.length <= LONGEST_LINE && line.text.trim() === '') continue
    if (!any) {
      const binary = kindOfBinary(line.bytes)
      if (binary) {
        yield { where, error: new BinaryInput(binary) }
        return
      }
    }
    if (!any && /^\s*[[{]\s*$|^\s*\[/.test(line.text)) {
      yield { where, error: new NotJsonLines() }
      return
    }
    any = true
    for (const [field, name] of unused) if (line.text.includes(JSON.stringify(name))) unused.delete(field)
    yield readLine(line, `${where}:${line.number}`, where, map, seen)
  }
  if (!any) yield { where, error: new EmptyInput() }
  else for (const [field, name] of unused) yield { where, error: new UnusedMap(field, name) }
}

function readLine(line: Line, where: string, file: string, map: FieldMap, seen: Map<string, { text: number, line: number }>): Input {
  if (line.length > LONGEST_LINE) return { where, error: new TextTooLong(line.length, LONGEST_LINE, 'bytes') }
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch (error) {
    return { where, error: new BrokenJson(problemOf(error), line.text.slice(0, 60)) }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { where, error: new BrokenJson('it is no object', line.text.slice(0, 60)) }
  }
  const read = readFields(value as Record<string, unknown>, map, where)
  if ('error' in read) return read
  const key = keyOf(read)
  const before = key === null ? undefined : seen.get(key)
  const text = hashOf(read.text)
  if (before && before.text !== text) {
    return { where, ...(read.id === undefined ? {} : { id: read.id }), error: new DuplicateId(read.id!, `${file}:${before.line}`) }
  }
  if (key !== null && !before) seen.set(key, { text, line: line.number })
  const notes = line.damaged === 0 ? {} : { notes: [`${line.damaged} ${line.damaged === 1 ? 'byte is' : 'bytes are'} not UTF-8; read as Windows-1252.`] }
  return { article: read, bytes: line.bytes, media_type: 'application/jsonl', where, ...notes }
}

/** The article of one object, or why it has none. Fields that are null or empty count as absent. */
export function readFields(object: Record<string, unknown>, map: FieldMap, where: string): ArticleFields | FailedInput {
  const found: Partial<Record<Field, unknown>> = {}
  for (const field of FIELDS) {
    const name = map.get(field) ?? field
    const value = Object.hasOwn(object, name) ? object[name] : undefined
    if (value !== undefined && value !== null && (value !== '' || field === 'text')) found[field] = value
  }
  if (typeof found.id === 'number' && Number.isFinite(found.id)) found.id = String(found.id)
  const id = typeof found.id === 'string' && found.id !== '' ? { id: found.id } : {}
  for (const [field, value] of Object.entries(found)) {
    const wanted = field === 'record' ? 'boolean' : 'string'
    if (typeof value !== wanted) {
      return { where, ...id, error: new WrongField(map.get(field as Field) ?? field, wanted === 'boolean' ? 'true or false' : 'text', value) }
    }
  }
  if (found.text === undefined) return { where, ...id, error: new MissingText(map.get('text') ?? 'text', Object.keys(object)) }
  const article = found as unknown as ArticleFields
  if (!/\S/.test(article.text)) return { where, ...id, error: new EmptyInput('The text') }
  if (article.text.length > LONGEST_TEXT) return { where, ...id, error: new TextTooLong(article.text.length, LONGEST_TEXT) }
  return article
}

/** What makes two lines the same article; null where only its text does. */
function keyOf({ id, url, outlet }: ArticleFields): string | null {
  return id === undefined || url !== undefined ? null : JSON.stringify([outlet ?? null, id])
}

/** FNV-1a over UTF-16 units: enough to tell a repeated line from another text under the same id. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

function problemOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/, "[\s\S]*"(?: is not valid JSON)?$/, '').replace(/ in JSON at position (\d+).*$/s, ' at character $1')
}
