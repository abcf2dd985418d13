import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { z } from '../api/index.ts'
import { CSV_TABLES, exportCsv, exportJsonl, type Write } from '../export/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { failures, newApp } from './route.ts'

/** The ledger as files to take away, written while they are read. */
export function exportRoutes(ledger: Ledger, log: (error: unknown) => void) {
  return newApp()
    .openapi(jsonl, (c) => {
      const text = c.req.valid('query').text === '1'
      return download(c, 'application/x-ndjson; charset=utf-8', 'sayso.jsonl', (write) => exportJsonl(ledger, write, { text }), log)
    })
    .openapi(csv, (c) => {
      const { what, bom } = c.req.valid('query')
      return download(c, 'text/csv; charset=utf-8', `sayso-${what}.csv`, (write) => exportCsv(ledger, write, what, { bom: bom === '1' }), log)
    })
}

/** What the HTTP server of Node hands through to routes; absent where an app is called without one. */
interface NodeBindings {
  readonly outgoing?: { destroy(): void }
}

/**
 * Streams what `run` writes. An error midway breaks the connection off, so that half a file never looks whole; the adapter
 * between Hono and Node would end the file with the error's message instead.
 */
function download(c: Context, type: string, name: string, run: (write: Write) => Promise<unknown>, log: (error: unknown) => void): never {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  let gone = false // the reader went away, which is no error
  writer.closed.catch(() => {
    gone = true
  })
  run((text) => writer.write(encoder.encode(text))).then(
    () => writer.close(),
    (error: unknown) => {
      if (gone) return
      log(error)
      const { outgoing } = (c.env ?? {}) as NodeBindings
      if (outgoing) outgoing.destroy()
      else return writer.abort(error)
    },
  ).catch(() => undefined)
  return c.body(readable, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` }) as never // a stream fits every route
}

const Flag = z.enum(['0', '1']).default('0')

const jsonl = createRoute({
  method: 'get',
  path: '/api/export.jsonl',
  operationId: 'exportJsonl',
  summary: 'The whole ledger as JSON lines, one record each (docs/formats.md).',
  request: { query: z.object({ text: Flag.describe('1: with the articles’ full texts and bytes, so that it can be imported again.') }).strict() },
  responses: {
    200: { description: 'JSON lines.', content: { 'application/x-ndjson': { schema: z.string() } } },
    ...failures(400, 403),
  },
})

const csv = createRoute({
  method: 'get',
  path: '/api/export.csv',
  operationId: 'exportCsv',
  summary: 'One table of the ledger for a spreadsheet (docs/formats.md).',
  request: {
    query: z.object({
      what: z.enum(CSV_TABLES).default('attributions'),
      bom: Flag.describe('1: begin with a byte order mark, which some spreadsheets need to read UTF-8.'),
    }).strict(),
  },
  responses: { 200: { description: 'RFC 4180, UTF-8.', content: { 'text/csv': { schema: z.string() } } }, ...failures(400, 403) },
})
