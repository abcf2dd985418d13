import { createRoute } from '@hono/zod-openapi'
import { EvidenceList, EvidenceQuery } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** Cited evidence: who cites what for which words. */
export function evidenceRoutes({ evidence }: Pick<Ledger, 'evidence'>) {
  return newApp()
    .openapi(evidenceList, (c) => answer(c, EvidenceList, evidence.list(c.req.valid('query'))))
}

const evidenceList = createRoute({
  method: 'get',
  path: '/api/evidence',
  operationId: 'listEvidence',
  summary: 'Cited evidence with who cites it for which words and who else prints it, newest articles first.',
  request: { query: EvidenceQuery.strict() },
  responses: { ...json(EvidenceList, 'One page of cited evidence, and how much there is.'), ...failures(400, 403, 404) },
})
