import { createRoute } from '@hono/zod-openapi'
import { Overview, SearchQuery, SearchResults } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** What the ledger holds, and search over all of it. */
export function overviewRoutes(ledger: Pick<Ledger, 'overview' | 'search'>, version: string) {
  return newApp()
    .openapi(overview, (c) => answer(c, Overview, ledger.overview(version)))
    .openapi(search, (c) => answer(c, SearchResults, ledger.search(c.req.valid('query'))))
}

const overview = createRoute({
  method: 'get',
  path: '/api/overview',
  operationId: 'getOverview',
  summary: 'What the ledger holds, in numbers.',
  responses: { ...json(Overview, 'The numbers; all zero in an empty ledger.'), ...failures(403) },
})

const search = createRoute({
  method: 'get',
  path: '/api/search',
  operationId: 'search',
  summary: 'Words in their place: in statements, articles and speakers’ names.',
  request: { query: SearchQuery.strict() },
  responses: { ...json(SearchResults, 'What was found, best first.'), ...failures(400, 403) },
})
