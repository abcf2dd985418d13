import { createRoute } from '@hono/zod-openapi'
import { ArticleVoices, Dial, Id, NamingsQuery, NamingTable, PartyPage, PartyQuery, VoicesQuery, VoiceTable, z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** Who is heard and how; what parties are called. */
export function voiceRoutes({ voices, namings, articles }: Pick<Ledger, 'voices' | 'namings' | 'articles'>) {
  return newApp()
    .openapi(voiceTable, (c) => answer(c, VoiceTable, voices.table(c.req.valid('query'))))
    .openapi(partyPage, (c) => answer(c, PartyPage, voices.page(c.req.valid('param').id, c.req.valid('query'))))
    .openapi(articleVoices, (c) => answer(c, ArticleVoices, voices.article(articles.ref(c.req.valid('param').id).id, c.req.valid('query'))))
    .openapi(namingTable, (c) => answer(c, NamingTable, namings.table(c.req.valid('query'))))
}

const voiceTable = createRoute({
  method: 'get',
  path: '/api/voices',
  operationId: 'listVoices',
  summary: 'Parties with the number of articles in which each is heard how, in most articles first.',
  request: { query: VoicesQuery.strict() },
  responses: { ...json(VoiceTable, 'One page of parties, how many there are, and how many articles were looked at.'), ...failures(400, 403, 404) },
})

const partyPage = createRoute({
  method: 'get',
  path: '/api/voices/{id}',
  operationId: 'getParty',
  summary: 'One party: where it is heard how, what each outlet calls it, with which words it is reported.',
  request: { params: z.object({ id: Id }), query: PartyQuery.strict() },
  responses: { ...json(PartyPage, 'The party with its entries, newest first.'), ...failures(400, 403, 404) },
})

const articleVoices = createRoute({
  method: 'get',
  path: '/api/articles/{id}/voices',
  operationId: 'getArticleVoices',
  summary: 'Who is heard in one article and how, and what parties are called in it.',
  request: { params: z.object({ id: Id }), query: z.object({ confidence: Dial }).strict() },
  responses: { ...json(ArticleVoices, 'Voices with the places that they rest on.'), ...failures(400, 403, 404) },
})

const namingTable = createRoute({
  method: 'get',
  path: '/api/namings',
  operationId: 'listNamings',
  summary: 'What parties are called, by which outlet, in its own voice or in others’ words, at what distance.',
  request: { query: NamingsQuery.strict() },
  responses: { ...json(NamingTable, 'Groups of one party, label, outlet, voice and distance.'), ...failures(400, 403, 404) },
})
