import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Dial, Id, z } from '../api/common.ts'
import { chosen, CSV_TABLES, exportCsv, exportDossier, exportFtm, exportGraphml, exportJsonl, exportProv, exportWacz, exportWebAnnotation, NoSavedPages, savedPages, type Write, type WriteBytes } from '../export/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { failures, newApp } from './route.ts'

/** The ledger as files to take away, written while they are read. */
export function exportRoutes(ledger: Ledger, version: string, log: (error: unknown) => void) {
  return newApp()
    .openapi(jsonl, (c) => {
      const text = c.req.valid('query').text === '1'
      return download(c, 'application/x-ndjson; charset=utf-8', 'sayso.jsonl', (write) => exportJsonl(ledger, write, { text }), log)
    })
    .openapi(csv, (c) => {
      const { what, bom, confidence } = c.req.valid('query')
      return download(c, 'text/csv; charset=utf-8', `sayso-${what}.csv`, (write) => exportCsv(ledger, write, what, { bom: bom === '1', confidence }), log)
    })
    .openapi(dossier, (c) => {
      const { confidence, title, by, text, statement, speaker, words } = c.req.valid('query')
      const choice = { statements: statement, speakers: speaker, searches: words }
      chosen(ledger, choice, confidence) // nothing chosen and nothing known by that name are told before the file begins
      const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
      return download(c, 'text/html; charset=utf-8', 'sayso-dossier.html', (write) => exportDossier(ledger, write, choice, { now, version, title, by, confidence, text: text === '1' }), log)
    })
    .openapi(webAnnotation, (c) => {
      const { confidence } = c.req.valid('query')
      return download(c, 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', 'sayso-web-annotation.jsonld', (write) => exportWebAnnotation(ledger, write, { confidence }), log)
    })
    .openapi(prov, (c) => download(c, 'application/json', 'sayso-prov.json', (write) => exportProv(ledger, write), log))
    .openapi(ftm, (c) => {
      const { confidence, text } = c.req.valid('query')
      return download(c, 'application/x-ndjson; charset=utf-8', 'sayso-ftm.jsonl', (write) => exportFtm(ledger, write, { confidence, text: text === '1' }), log)
    })
    .openapi(graphml, (c) => {
      const { confidence } = c.req.valid('query')
      return download(c, 'application/graphml+xml; charset=utf-8', 'sayso.graphml', (write) => exportGraphml(ledger, write, { confidence }), log)
    })
    .openapi(wacz, (c) => {
      if (savedPages(ledger.exchange.lines({ text: true })).next().done) throw new NoSavedPages() // told before the file begins
      const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
      return download(c, 'application/wacz', 'sayso.wacz', (write) => exportWacz(ledger, write, { now, version }), log)
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
export function download(c: Context, type: string, name: string, run: (write: Write & WriteBytes) => Promise<unknown>, log: (error: unknown) => void): never {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  let gone = false // the reader went away, which is no error
  writer.closed.catch(() => {
    gone = true
  })
  run((text: string | Uint8Array) => writer.write(typeof text === 'string' ? encoder.encode(text) : text)).then(
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
      confidence: Dial.unwrap().default(0).describe('The dial; nothing is left out where it is not told.'),
    }).strict(),
  },
  responses: { 200: { description: 'RFC 4180, UTF-8.', content: { 'text/csv': { schema: z.string() } } }, ...failures(400, 403) },
})

/** One value or several of one name in a query. */
const each = (value: z.ZodType<string>) => z.preprocess((given) => (given === undefined || Array.isArray(given) ? given : [given]), z.array(value).max(1000).optional())
const FullText = Flag.describe('1: with the articles’ full texts.')

const dossier = createRoute({
  method: 'get',
  path: '/api/export/dossier',
  operationId: 'exportDossier',
  summary: 'Chosen statements as one self-contained HTML file (docs/exports.md).',
  request: {
    query: z.object({
      statement: each(Id).openapi({ type: 'array', items: { type: 'string' }, description: 'Ids, in the order wanted.' }),
      speaker: each(z.string().min(1).max(200)).openapi({ type: 'array', items: { type: 'string' }, description: 'All statements of these speakers, by a name as printed.' }),
      words: each(z.string().min(1).max(500)).openapi({ type: 'array', items: { type: 'string' }, description: 'All statements with these words.' }),
      title: z.string().max(300).optional(),
      by: z.string().max(200).optional().describe('Who made it, as it shall stand on it.'),
      confidence: Dial,
      text: FullText,
    }).strict(),
  },
  responses: { 200: { description: 'HTML.', content: { 'text/html': { schema: z.string() } } }, ...failures(400, 403, 404) },
})

const webAnnotation = createRoute({
  method: 'get',
  path: '/api/export/web-annotation',
  operationId: 'exportWebAnnotation',
  summary: 'Everything that was read as W3C Web Annotations (docs/exports.md).',
  request: { query: z.object({ confidence: Dial }).strict() },
  responses: { 200: { description: 'JSON-LD.', content: { 'application/ld+json': { schema: z.string() } } }, ...failures(400, 403) },
})

const prov = createRoute({
  method: 'get',
  path: '/api/export/prov',
  operationId: 'exportProv',
  summary: 'Who read what, what came of it and who decided, as PROV-JSON (docs/exports.md).',
  responses: { 200: { description: 'PROV-JSON.', content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } } }, ...failures(403) },
})

const ftm = createRoute({
  method: 'get',
  path: '/api/export/ftm',
  operationId: 'exportFtm',
  summary: 'Articles, named speakers and what they are reported to have said, as FollowTheMoney entities (docs/exports.md).',
  request: { query: z.object({ confidence: Dial, text: FullText }).strict() },
  responses: { 200: { description: 'JSON lines.', content: { 'application/x-ndjson': { schema: z.string() } } }, ...failures(400, 403) },
})

const wacz = createRoute({
  method: 'get',
  path: '/api/export/wacz',
  operationId: 'exportWacz',
  summary: 'The saved web pages as a web archive (docs/exports.md).',
  responses: { 200: { description: 'WACZ.', content: { 'application/wacz': { schema: z.string().openapi({ format: 'binary' }) } } }, ...failures(400, 403) },
})

const graphml = createRoute({
  method: 'get',
  path: '/api/export/graphml',
  operationId: 'exportGraphml',
  summary: 'Who quotes, carries and accuses whom, as GraphML (docs/exports.md).',
  request: { query: z.object({ confidence: Dial }).strict() },
  responses: { 200: { description: 'GraphML.', content: { 'application/graphml+xml': { schema: z.string() } } }, ...failures(400, 403) },
})
