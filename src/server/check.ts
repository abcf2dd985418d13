import { createRoute } from '@hono/zod-openapi'
import { CheckRequest, CheckResult } from '../api/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** What the server is given to check drafts with: intake stands beside it, not below. */
export interface Checking {
  checkDraft(request: CheckRequest): Promise<CheckResult>
}

/** `POST /api/check`: a draft held against the ledger. Changes nothing, stores nothing. */
export function checkRoutes({ checkDraft }: Checking) {
  return newApp().openapi(check, async (c) => answer(c, CheckResult, await checkDraft(c.req.valid('json'))))
}

const check = createRoute({
  method: 'post',
  path: '/api/check',
  operationId: 'checkDraft',
  summary: 'Holds a draft’s quotations, attributions and figures against the ledger.',
  description: 'Nothing of the draft is stored. “not-found” means: not in this ledger. No verdict says whether anything is true.',
  request: { body: { required: true, content: { 'application/json': { schema: CheckRequest } } } },
  responses: { ...json(CheckResult, 'One row for each quotation, attribution and figure of the draft.'), ...failures(400, 403, 413, 415) },
})
