import { createRoute } from '@hono/zod-openapi'
import { DecisionList, DecisionRequest, DecisionsQuery, DecisionView, Id, UndoRequest, z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** What people decide on rows. Each route answers with the decision as it stands in the ledger then. */
export function decisionRoutes({ decisions, articles }: Pick<Ledger, 'decisions' | 'articles'>) {
  const named = (subject: string, id: string) => decisions.on(subject).find((decision) => decision.id === id)!
  return newApp()
    .openapi(list, (c) => answer(c, DecisionList, { decisions: decisions.on(c.req.valid('query').subject) }))
    .openapi(decide, (c) => {
      const { who, what, subject, why } = c.req.valid('json')
      const signed = { who, ...(why === undefined ? {} : { why }) }
      if (subject.type === 'article') {
        articles.markRecord(subject.id, what === 'record', signed)
        return answer(c, DecisionView, decisions.on(subject.id).at(-1)!)
      }
      const id = decisions.add({ ...signed, what: what === 'reject' ? 'reject' : 'accept', subject: { type: subject.type, id: subject.id } })
      return answer(c, DecisionView, named(subject.id, id))
    })
    .openapi(undo, (c) => {
      const { who, why } = c.req.valid('json')
      const { id } = c.req.valid('param')
      return answer(c, DecisionView, named(id, decisions.undo(id, who, why)))
    })
}

const list = createRoute({
  method: 'get',
  path: '/api/decisions',
  operationId: 'listDecisions',
  summary: 'Decisions on one row, oldest first, undone ones included.',
  request: { query: DecisionsQuery.strict() },
  responses: { ...json(DecisionList, 'The decisions; none where nobody decided.'), ...failures(400, 403) },
})

const decide = createRoute({
  method: 'post',
  path: '/api/decisions',
  operationId: 'decide',
  summary: 'Accepts or rejects an attribution or a relation, or marks an article as a record. The latest decision wins.',
  request: { body: { required: true, content: { 'application/json': { schema: DecisionRequest } } } },
  responses: { ...json(DecisionView, 'The decision.'), ...failures(400, 403, 404, 413, 415) },
})

const undo = createRoute({
  method: 'post',
  path: '/api/decisions/{id}/undo',
  operationId: 'undoDecision',
  summary: 'Takes a decision back; both stay in the log.',
  request: { params: z.object({ id: Id }), body: { required: true, content: { 'application/json': { schema: UndoRequest } } } },
  responses: { ...json(DecisionView, 'The undoing, a decision itself.'), ...failures(400, 403, 404, 413, 415) },
})
