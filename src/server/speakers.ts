import { createRoute } from '@hono/zod-openapi'
import { Dial, Id, OutletList, SpeakerList, SpeakerPage, SpeakersQuery, z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** Who speaks and who publishes. */
export function speakerRoutes({ speakers, outlets }: Pick<Ledger, 'speakers' | 'outlets'>) {
  return newApp()
    .openapi(list, (c) => answer(c, SpeakerList, speakers.list(c.req.valid('query'))))
    .openapi(page, (c) => answer(c, SpeakerPage, speakers.page(c.req.valid('param').id, c.req.valid('query'))))
    .openapi(outletList, (c) => answer(c, OutletList, outlets.list()))
}

const list = createRoute({
  method: 'get',
  path: '/api/speakers',
  operationId: 'listSpeakers',
  summary: 'Speakers, most statements first.',
  request: { query: SpeakersQuery.strict() },
  responses: { ...json(SpeakerList, 'One page of speakers, and how many there are.'), ...failures(400, 403) },
})

const page = createRoute({
  method: 'get',
  path: '/api/speakers/{id}',
  operationId: 'getSpeaker',
  summary: 'One speaker: names, roles, cues, outlets, and with whom statements are shared.',
  request: { params: z.object({ id: Id }), query: z.object({ confidence: Dial }).strict() },
  responses: { ...json(SpeakerPage, 'The speaker.'), ...failures(400, 403, 404) },
})

const outletList = createRoute({
  method: 'get',
  path: '/api/outlets',
  operationId: 'listOutlets',
  summary: 'All outlets, with their number of articles.',
  responses: { ...json(OutletList, 'The outlets.'), ...failures(403) },
})
