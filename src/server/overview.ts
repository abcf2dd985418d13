import { createRoute } from '@hono/zod-openapi'
import { Dial, Overview, SearchQuery, SearchResults, Tour, z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** What the ledger holds, and search over all of it. */
export function overviewRoutes(ledger: Pick<Ledger, 'overview' | 'search' | 'tour'>, version: string) {
  return newApp()
    .openapi(overview, (c) => answer(c, Overview, ledger.overview(version, c.req.valid('query'))))
    .openapi(tour, (c) => answer(c, Tour, ledger.tour()))
    .openapi(search, (c) => answer(c, SearchResults, ledger.search(c.req.valid('query'))))
}

const overview = createRoute({
  method: 'get',
  path: '/api/overview',
  operationId: 'getOverview',
  summary: 'What the ledger holds, in numbers.',
  request: { query: z.object({ confidence: Dial }).strict() },
  responses: { ...json(Overview, 'The numbers; all zero in an empty ledger. Only `hidden` follows the dial.'), ...failures(400, 403) },
})

const tour = createRoute({
  method: 'get',
  path: '/api/tour',
  operationId: 'getTour',
  summary: 'A short look around: one statement for each thing that happens to words, as far as it was read.',
  responses: { ...json(Tour, 'The stops, in order.'), ...failures(403) },
})

const search = createRoute({
  method: 'get',
  path: '/api/search',
  operationId: 'search',
  summary: 'Words in their place: in statements, articles and speakers’ names.',
  request: { query: SearchQuery.strict() },
  responses: { ...json(SearchResults, 'What was found, best first.'), ...failures(400, 403) },
})
