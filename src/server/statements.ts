import { createRoute } from '@hono/zod-openapi'
import { ANYWHERE, Dial, Id, StatementDays, StatementList, StatementPage, StatementsQuery, z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** `GET /api/statements` and one statement's page. */
export function statementRoutes({ statements }: Pick<Ledger, 'statements'>) {
  return newApp()
    .openapi(list, (c) => answer(c, StatementList, statements.list(c.req.valid('query'))))
    .openapi(days, (c) => answer(c, StatementDays, statements.days(c.req.valid('query'))))
    .openapi(page, (c) => answer(c, StatementPage, statements.page(c.req.valid('param').id, c.req.valid('query'))))
}

const list = createRoute({
  method: 'get',
  path: '/api/statements',
  operationId: 'listStatements',
  summary: 'Statements, most carried first.',
  request: { query: StatementsQuery.strict() },
  responses: { ...json(StatementList, 'One page of statements, and how many there are.'), ...failures(400, 403) },
})

const days = createRoute({
  method: 'get',
  path: '/api/statements/days',
  operationId: 'listStatementDays',
  summary: 'On which days the statements of a list were first reported.',
  request: { query: StatementsQuery.omit({ order: true, limit: true, ...ANYWHERE }).strict() },
  responses: { ...json(StatementDays, 'Days with their numbers.'), ...failures(400, 403) },
})

const page = createRoute({
  method: 'get',
  path: '/api/statements/{id}',
  operationId: 'getStatement',
  summary: 'One statement: its wordings side by side, who printed it, what links them.',
  description: 'An id that was merged into another statement answers with that statement: compare `statement.id` and `aliases`.',
  request: { params: z.object({ id: Id }), query: z.object({ confidence: Dial }).strict() },
  responses: { ...json(StatementPage, 'The statement.'), ...failures(400, 403, 404) },
})
