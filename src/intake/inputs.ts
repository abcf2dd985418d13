import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SaysoError } from '../errors.ts'
import { detectFormat, type Format } from './formats/detect.ts'
import { Unreadable } from './formats/errors.ts'
import type { ArticleFields, Input } from './formats/format.ts'
import { readJsonl } from './formats/jsonl.ts'
import type { FieldMap } from './formats/map.ts'
import { readText } from './formats/text.ts'

export { parseMap } from './formats/map.ts'

export interface InputOptions {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly map: FieldMap
  /** What standard input is where its first bytes do not tell. */
  readonly defaultFormat: 'text' | 'jsonl'
  /** For articles that do not say themselves. */
  readonly outlet?: string | undefined
  readonly record?: boolean | undefined
  readonly signal?: AbortSignal
}

/** Nothing that is found under these names in a folder was meant to be read. */
const PASSED_OVER = /^(\.|node_modules$|thumbs\.db$)|\.ledger(-wal|-shm)?$|^readme(\.\w+)?$/i

/**
 * The articles of files, folders (whole trees, in the order of their names) and standard input (`-`). One that cannot be read is
 * an input with an error; the rest goes on.
 */
export async function* inputsOf(paths: readonly string[], options: InputOptions): AsyncGenerator<Input> {
  for (const path of paths) {
    if (options.signal?.aborted) return
    if (path === '-') yield* withGiven(readStandardInput(options), options)
    else for (const file of filesOf(path)) {
      if (options.signal?.aborted) return
      yield* 'error' in file ? [file] : withGiven(readFile(file.where, options), options)
    }
  }
}

/** How many articles are to come, as far as that is quickly said: files, and lines of JSON lines. Null where it is not. */
export function countPaths(paths: readonly string[]): number | null {
  let count = 0
  for (const path of paths) {
    for (const file of filesOf(path)) {
      if ('error' in file) count++
      else if (!/\.(jsonl|ndjson)$/i.test(file.where)) count++
      else {
        if (statSync(file.where).size > 512 * 2 ** 20) return null
        const lines = readFileSync(file.where)
        for (let at = lines.indexOf(10); at !== -1; at = lines.indexOf(10, at + 1)) count++
        if (lines.length > 0 && lines.at(-1) !== 10) count++
      }
    }
  }
  return count
}

/** Bytes that are one text, page or JSON-lines file, from wherever they came. */
export async function* readBytes(bytes: Uint8Array, where: string, { map, format }: { map: FieldMap; format?: Format | undefined }, given: Partial<Omit<ArticleFields, 'text'>> = {}): AsyncGenerator<Input> {
  try {
    switch (format ?? detectFormat(where, bytes)) {
      case 'jsonl': return yield* readJsonl([bytes], { where, map })
      case 'html': return yield (await import('./formats/html.ts')).readHtml(bytes, { where, ...given }) // its parser is large
      case 'text': return yield readText(bytes, { where, ...given })
    }
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error
    yield { where, error }
  }
}

async function* readFile(path: string, { map }: InputOptions): AsyncGenerator<Input> {
  try {
    // JSON lines may be larger than memory, so they are streamed; a text or a page is one article.
    if (/\.(jsonl|ndjson)$/i.test(path)) yield* readJsonl(createReadStream(path), { where: path, map })
    else yield* readBytes(readFileSync(path), path, { map })
  } catch (cause) {
    if (!isFileError(cause)) throw cause
    yield { where: path, error: new Unreadable(path, cause) }
  }
}

async function* readStandardInput({ stdin, map, defaultFormat }: InputOptions): AsyncGenerator<Input> {
  const where = 'standard input'
  if (defaultFormat === 'jsonl') return yield* readJsonl(stdin, { where, map })
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  yield* readBytes(Buffer.concat(chunks), where, { map })
}

async function* withGiven(inputs: AsyncIterable<Input>, { outlet, record }: InputOptions): AsyncGenerator<Input> {
  for await (const input of inputs) {
    if ('error' in input || (outlet === undefined && !record)) yield input
    else yield { ...input, article: { ...(outlet === undefined ? {} : { outlet }), ...(record ? { record } : {}), ...input.article } }
  }
}

function* filesOf(path: string): Generator<{ where: string } | { where: string; error: SaysoError }> {
  try {
    if (!statSync(path).isDirectory()) return yield { where: path }
    for (const name of readdirSync(path).sort()) {
      if (!PASSED_OVER.test(name)) yield* filesOf(join(path, name))
    }
  } catch (cause) {
    yield { where: path, error: new Unreadable(path, cause) }
  }
}

const isFileError = (error: unknown) => error instanceof Error && 'code' in error && 'syscall' in error
