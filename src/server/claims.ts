import { createRoute } from '@hono/zod-openapi'
import { AllegationsQuery, AllegationTable, FigureList, FiguresQuery, HappeningList } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** What articles claim, across articles: figures, happenings, who accuses whom. */
export function claimRoutes({ figures, allegations }: Pick<Ledger, 'figures' | 'allegations'>) {
  return newApp()
    .openapi(figureList, (c) => answer(c, FigureList, figures.list(c.req.valid('query'))))
    .openapi(happeningList, (c) => answer(c, HappeningList, figures.happenings(c.req.valid('query'))))
    .openapi(allegationTable, (c) => answer(c, AllegationTable, allegations.table(c.req.valid('query'))))
}

const figureList = createRoute({
  method: 'get',
  path: '/api/figures',
  operationId: 'listFigures',
  summary: 'Figures of harm and scale with who states them, newest articles first.',
  request: { query: FiguresQuery.strict() },
  responses: { ...json(FigureList, 'One page of figures, and how many there are.'), ...failures(400, 403) },
})

const happeningList = createRoute({
  method: 'get',
  path: '/api/happenings',
  operationId: 'listHappenings',
  summary: 'Figures about the same happening side by side, with what ties them and what differs.',
  request: { query: FiguresQuery.strict() },
  responses: { ...json(HappeningList, 'Happenings with a figure that fits, and figures that nothing is tied to.'), ...failures(400, 403) },
})

const allegationTable = createRoute({
  method: 'get',
  path: '/api/allegations',
  operationId: 'listAllegations',
  summary: 'Who accuses whom of what, how often, from how many independent origins, answered or not.',
  request: { query: AllegationsQuery.strict() },
  responses: { ...json(AllegationTable, 'Pairs of parties, and answers of which it is not known what they answer.'), ...failures(400, 403) },
})
