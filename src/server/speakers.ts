import { createRoute } from '@hono/zod-openapi'
import { AlikeSpeakers, Dial, Id, OutletList, OutletTable, RelayList, SpeakerList, SpeakerPage, SpeakersQuery, z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { csvRow } from '../export/csv.ts'
import { answer, failures, json, newApp } from './route.ts'

/** Who speaks and who publishes. */
export function speakerRoutes({ speakers, outlets }: Pick<Ledger, 'speakers' | 'outlets'>) {
  return newApp()
    .openapi(list, (c) => answer(c, SpeakerList, speakers.list(c.req.valid('query'))))
    .openapi(page, (c) => answer(c, SpeakerPage, speakers.page(c.req.valid('param').id, c.req.valid('query'))))
    .openapi(relays, (c) => answer(c, RelayList, outlets.relays(c.req.valid('query'))))
    .openapi(alike, (c) => answer(c, AlikeSpeakers, speakers.alike(c.req.valid('param').id)))
    .openapi(outletTable, (c) => answer(c, OutletTable, outlets.table(c.req.valid('query'))))
    .openapi(outletCsv, (c) => {
      const columns = ['name', 'articles', 'statements', 'shared', 'first', 'fact', 'speaker', 'evidence'] as const
      const rows = outlets.table(c.req.valid('query')).outlets.map((row) => csvRow([...columns.map((column) => row[column]), row.credited_by.map(({ name }) => name).join('; ')]))
      return c.body([csvRow([...columns, 'credited_by']), ...rows].join(''), 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="sayso-outlets.csv"' }) as never
    })
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

const alike = createRoute({
  method: 'get',
  path: '/api/speakers/{id}/alike',
  operationId: 'listAlikeSpeakers',
  summary: 'Who might be the same speaker, by names and by statements given to both; for a person to decide.',
  request: { params: z.object({ id: Id }) },
  responses: { ...json(AlikeSpeakers, 'At most twelve, likeliest first.'), ...failures(400, 403, 404) },
})

const outletList = createRoute({
  method: 'get',
  path: '/api/outlets',
  operationId: 'listOutlets',
  summary: 'All outlets, with their number of articles.',
  responses: { ...json(OutletList, 'The outlets.'), ...failures(403) },
})

const relays = createRoute({
  method: 'get',
  path: '/api/relays',
  operationId: 'listRelays',
  summary: 'From which outlet another has how many statements: as articles state it, and as it is inferred, apart.',
  request: { query: z.object({ confidence: Dial, words: z.string().max(200).optional().describe('Part of an outlet’s name.') }).strict() },
  responses: { ...json(RelayList, 'Pairs of outlets, at most a thousand, those with most statements; in the order of names.'), ...failures(400, 403) },
})

const outletTable = createRoute({
  method: 'get',
  path: '/api/outlets/table',
  operationId: 'listOutletRows',
  summary: 'All outlets with what they carry how, in numbers; in the order of names.',
  request: { query: z.object({ confidence: Dial }).strict() },
  responses: { ...json(OutletTable, 'The outlets.'), ...failures(400, 403) },
})

const outletCsv = createRoute({
  method: 'get',
  path: '/api/outlets.csv',
  operationId: 'exportOutlets',
  summary: 'The same table as CSV.',
  request: { query: z.object({ confidence: Dial }).strict() },
  responses: { 200: { description: 'RFC 4180, UTF-8.', content: { 'text/csv': { schema: z.string() } } }, ...failures(400, 403) },
})
