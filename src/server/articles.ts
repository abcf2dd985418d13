import { createRoute } from '@hono/zod-openapi'
import { AddRequest, AddResponse, ArticleList, ArticlePage, ArticlesQuery, Dial, Id, z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** What the server is given to add articles with: intake stands beside it, not below. */
export interface Adding {
  addArticles(request: AddRequest): AddResponse | Promise<AddResponse>
  /** Adds the example corpus; what is there already is known, not added. */
  addExample(): AddResponse | Promise<AddResponse>
}

/** Articles: list, one in full, its bytes as they were given, and adding some. */
export function articleRoutes({ articles }: Pick<Ledger, 'articles'>, { addArticles, addExample }: Adding) {
  const inTurn = oneAtATime()
  return newApp()
    .openapi(list, (c) => answer(c, ArticleList, articles.list(c.req.valid('query'))))
    .openapi(add, async (c) => {
      const request = c.req.valid('json')
      return answer(c, AddResponse, await inTurn(() => addArticles(request)))
    })
    .openapi(example, async (c) => answer(c, AddResponse, await inTurn(addExample)))
    .openapi(page, (c) => {
      const { snapshot, confidence, rejected } = c.req.valid('query')
      return answer(c, ArticlePage, articles.page(c.req.valid('param').id, { confidence, rejected: rejected === '1', ...(snapshot === undefined ? {} : { snapshot }) }))
    })
    .openapi(bytes, (c) => {
      const { id } = c.req.valid('param')
      const { snapshot } = c.req.valid('query')
      const found = articles.bytes(id, snapshot)
      return c.body(new Uint8Array(found.content), 200, {
        // Never shown in a page of ours, whatever it is: articles are hostile.
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename="${found.sha256.slice(0, 16)}${extensionOf(found.media_type)}"`,
        'Content-Length': String(found.content.length),
        'Content-Security-Policy': "sandbox; default-src 'none'",
        'X-Sayso-Sha256': found.sha256,
      })
    })
}

/** Runs what changes the ledger one after another, so that two requests never interleave. */
function oneAtATime(): <T>(work: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const now = last.then(work)
    last = now.catch(() => undefined) // its own caller hears of it
    return now
  }
}

/** Of known media types only; a name given by a page never becomes a file name. */
function extensionOf(mediaType: string): string {
  const plain = mediaType.split(';')[0]!.trim().toLowerCase()
  return { 'text/html': '.html', 'application/xhtml+xml': '.html', 'text/plain': '.txt', 'application/json': '.json', 'application/x-ndjson': '.jsonl' }[plain] ?? '.bin'
}

const SnapshotQuery = z.object({ snapshot: Id.optional().describe('Id of a snapshot; the newest where absent.') }).strict()

const list = createRoute({
  method: 'get',
  path: '/api/articles',
  operationId: 'listArticles',
  summary: 'Articles, newest first.',
  request: { query: ArticlesQuery.strict() },
  responses: { ...json(ArticleList, 'One page of articles, and how many there are.'), ...failures(400, 403) },
})

const add = createRoute({
  method: 'post',
  path: '/api/articles',
  operationId: 'addArticles',
  summary: 'Adds articles, reads them and links what they share with others.',
  description: 'One article that cannot be read does not stop the others: see `outcome` of each.',
  request: { body: { required: true, content: { 'application/json': { schema: AddRequest } } } },
  responses: { ...json(AddResponse, 'What became of each article, and which statements they share.'), ...failures(400, 403, 413, 415) },
})

const example = createRoute({
  method: 'post',
  path: '/api/example',
  operationId: 'addExample',
  summary: 'Adds the example corpus: articles about an invented conflict.',
  request: { body: { content: { 'application/json': { schema: z.object({}).strict() } } } },
  responses: { ...json(AddResponse, 'What became of each article, and which statements they share.'), ...failures(400, 403, 413, 415) },
})

const page = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  operationId: 'getArticle',
  summary: 'One article’s text with everything that was read in it.',
  request: { params: z.object({ id: Id }), query: SnapshotQuery.extend({ confidence: Dial, rejected: z.enum(['0', '1']).default('0').describe('1: rows that people rejected, too.') }).strict() },
  responses: { ...json(ArticlePage, 'The article.'), ...failures(400, 403, 404) },
})

const bytes = createRoute({
  method: 'get',
  path: '/api/articles/{id}/bytes',
  operationId: 'getArticleBytes',
  summary: 'The bytes as they were given, as a download.',
  request: { params: z.object({ id: Id }), query: SnapshotQuery },
  responses: {
    200: { description: 'The bytes; their SHA-256 stands in X-Sayso-Sha256.', content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } },
    ...failures(400, 403, 404),
  },
})
