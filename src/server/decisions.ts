import { createRoute } from '@hono/zod-openapi'
import { DecisionList, DecisionRequest, DecisionsQuery, DecisionView, Id, Queue, QueueQuery, UndoRequest, z } from '../api/index.ts'
import type { DecisionGiven, Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** What people decide on rows, and what to decide next. Each route answers with the decision as it stands in the ledger then. */
export function decisionRoutes({ decisions, articles }: Pick<Ledger, 'decisions' | 'articles'>) {
  return newApp()
    .openapi(list, (c) => answer(c, DecisionList, decisions.list(c.req.valid('query'))))
    .openapi(queue, (c) => answer(c, Queue, decisions.queue(c.req.valid('query'))))
    .openapi(decide, (c) => {
      const given = c.req.valid('json')
      if (given.what === 'record' || given.what === 'no-record') {
        articles.markRecord(given.subject.id, given.what === 'record', given)
        return answer(c, DecisionView, decisions.on(given.subject.id).at(-1)!)
      }
      return answer(c, DecisionView, decisions.one(decisions.add(given as DecisionGiven)))
    })
    .openapi(undo, (c) => {
      const { who, why } = c.req.valid('json')
      const { id } = c.req.valid('param')
      return answer(c, DecisionView, decisions.one(decisions.undo(id, who, why)))
    })
}

const list = createRoute({
  method: 'get',
  path: '/api/decisions',
  operationId: 'listDecisions',
  summary: 'Decisions on one row, oldest first, undone ones included; without a subject all of them, newest first.',
  request: { query: DecisionsQuery.strict() },
  responses: { ...json(DecisionList, 'The decisions; none where nobody decided.'), ...failures(400, 403) },
})

const queue = createRoute({
  method: 'get',
  path: '/api/queue',
  operationId: 'getQueue',
  summary: 'What to decide next: what many carry and the machine is least sure of comes first.',
  request: { query: QueueQuery.strict() },
  responses: { ...json(Queue, 'Rows that nobody has decided, each in its place.'), ...failures(400, 403) },
})

const decide = createRoute({
  method: 'post',
  path: '/api/decisions',
  operationId: 'decide',
  summary: 'Accepts, rejects, merges, splits, gives another speaker, notes, marks a record; adds an attribution, sets its borders, marks text; says who is the same speaker; names or dismisses a theme, puts into one or takes out.',
  description: 'A person’s later decision replaces their earlier one on the same question. Where two people disagree neither holds until one is undone, or somebody decides with `settles`.',
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
