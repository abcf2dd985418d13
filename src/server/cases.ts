import { createRoute } from '@hono/zod-openapi'
import { CaseEntry, CaseEntryRequest, CaseList, CasePage, CaseRequest, CaseSummary, Dial, Id, SavedSearch, SavedSearchList, SaveSearchRequest, VisitRequest, z } from '../api/index.ts'
import { caseDossier, exportCase } from '../export/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { download } from './export.ts'
import { answer, failures, json, newApp } from './route.ts'

/** Cases: what people pin together; and the searches that they keep. */
export function caseRoutes(ledger: Ledger, version: string, log: (error: unknown) => void) {
  const { cases, savedSearches } = ledger
  return newApp()
    .openapi(list, (c) => {
      const { holding } = c.req.valid('query')
      return answer(c, CaseList, { cases: holding === undefined ? cases.list() : cases.holding(holding) })
    })
    .openapi(open, (c) => {
      const { who, name } = c.req.valid('json')
      return answer(c, CaseSummary, cases.open(who, name))
    })
    .openapi(page, (c) => answer(c, CasePage, cases.page(c.req.valid('param').id)))
    .openapi(write, (c) => answer(c, CaseEntry, cases.add(c.req.valid('param').id, c.req.valid('json'))))
    .openapi(dossier, (c) => {
      const { confidence, by } = c.req.valid('query')
      const made = caseDossier(ledger, c.req.valid('param').id, confidence) // what is wrong is told before the file begins
      const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
      return download(c, 'text/html; charset=utf-8', 'sayso-case.html', (write) => made(write, { now, version, by }), log)
    })
    .openapi(jsonl, (c) => {
      const { id } = cases.page(c.req.valid('param').id).case
      return download(c, 'application/x-ndjson; charset=utf-8', 'sayso-case.jsonl', (write) => exportCase(ledger, write, id), log)
    })
    .openapi(searches, (c) => answer(c, SavedSearchList, { searches: savedSearches.list() }))
    .openapi(save, (c) => {
      const { who, name, query } = c.req.valid('json')
      return answer(c, SavedSearch, savedSearches.save(who, name, query))
    })
    .openapi(visit, (c) => answer(c, SavedSearch, savedSearches.visit(c.req.valid('param').id, c.req.valid('json').who)))
    .openapi(remove, (c) => answer(c, SavedSearch, savedSearches.remove(c.req.valid('param').id)))
}

const params = z.object({ id: Id })
const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: { 'application/json': { schema } } })

const list = createRoute({
  method: 'get', path: '/api/cases', operationId: 'listCases', summary: 'Cases, those changed last first.',
  request: { query: z.object({ holding: Id.optional().describe('Only those that hold this statement, passage or article.') }).strict() },
  responses: { ...json(CaseList, 'The cases.'), ...failures(400, 403) },
})

const open = createRoute({
  method: 'post', path: '/api/cases', operationId: 'openCase', summary: 'Opens a case; one of that name is the same.',
  request: { body: body(CaseRequest) },
  responses: { ...json(CaseSummary, 'The case.'), ...failures(400, 403, 413, 415) },
})

const page = createRoute({
  method: 'get', path: '/api/cases/{id}', operationId: 'getCase', summary: 'One case, by id or name: what is pinned in it, with notes, as the ledger has it now.',
  request: { params },
  responses: { ...json(CasePage, 'The case.'), ...failures(400, 403, 404) },
})

const write = createRoute({
  method: 'post', path: '/api/cases/{id}/entries', operationId: 'writeCase', summary: 'Pins, notes, moves, takes out, puts back or renames.',
  description: 'Entries are only ever added, each in the log. What is pinned already is not pinned twice; what was taken out is put back.',
  request: { params, body: body(CaseEntryRequest) },
  responses: { ...json(CaseEntry, 'The entry made, or the one that pinned it before.'), ...failures(400, 403, 404, 413, 415) },
})

const dossier = createRoute({
  method: 'get', path: '/api/cases/{id}/dossier', operationId: 'exportCaseDossier', summary: 'A case’s statements as one self-contained HTML file (docs/exports.md).',
  request: { params, query: z.object({ confidence: Dial, by: z.string().max(200).optional().describe('Who made it, as it shall stand on it.') }).strict() },
  responses: { 200: { description: 'HTML.', content: { 'text/html': { schema: z.string() } } }, ...failures(400, 403, 404) },
})

const jsonl = createRoute({
  method: 'get', path: '/api/cases/{id}/export.jsonl', operationId: 'exportCase', summary: 'A case as JSON lines: the case, then each thing in it.',
  request: { params },
  responses: { 200: { description: 'JSON lines.', content: { 'application/x-ndjson': { schema: z.string() } } }, ...failures(400, 403, 404) },
})

const searches = createRoute({
  method: 'get', path: '/api/searches', operationId: 'listSearches', summary: 'Saved searches, with how much is new in each since its owner last looked.',
  responses: { ...json(SavedSearchList, 'The searches, newest first.'), ...failures(403) },
})

const save = createRoute({
  method: 'post', path: '/api/searches', operationId: 'saveSearch', summary: 'Saves a search under a name.',
  request: { body: body(SaveSearchRequest) },
  responses: { ...json(SavedSearch, 'The saved search.'), ...failures(400, 403, 413, 415) },
})

const visit = createRoute({
  method: 'post', path: '/api/searches/{id}/visit', operationId: 'visitSearch', summary: 'Its owner looks: what is there now is new no more.',
  request: { params, body: body(VisitRequest) },
  responses: { ...json(SavedSearch, 'The search as it was before.'), ...failures(400, 403, 404, 413, 415) },
})

const remove = createRoute({
  method: 'post', path: '/api/searches/{id}/remove', operationId: 'removeSearch', summary: 'Forgets a saved search; the log keeps that it was there.',
  request: { params, body: body(VisitRequest) },
  responses: { ...json(SavedSearch, 'The search as it was.'), ...failures(400, 403, 404, 413, 415) },
})
