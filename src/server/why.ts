import { createRoute } from '@hono/zod-openapi'
import { Id, Why, z } from '../api/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** What the server is given to explain attributions with: reading stands beside it, not below. */
export interface Explaining {
  explain(attribution: string): Why
}

/** Why an attribution was read. */
export function whyRoutes({ explain }: Explaining) {
  return newApp().openapi(why, (c) => answer(c, Why, explain(c.req.valid('param').id)))
}

const why = createRoute({
  method: 'get',
  path: '/api/attributions/{id}/why',
  operationId: 'explainAttribution',
  summary: 'Why an attribution was read: what weighed for and against, word by word.',
  description: 'The snapshot is read again with this program’s reader; where it reads otherwise than the stored analysis, the answer says so.',
  request: { params: z.object({ id: Id }) },
  responses: { ...json(Why, 'What decided.'), ...failures(400, 403, 404) },
})
