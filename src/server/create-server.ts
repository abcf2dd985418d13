import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { compress } from 'hono/compress'
import { z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { articleRoutes, type Adding } from './articles.ts'
import { caseRoutes } from './cases.ts'
import { claimRoutes } from './claims.ts'
import { checkRoutes, type Checking } from './check.ts'
import { decisionRoutes } from './decisions.ts'
import { NoSuchRoute, toAnswer, WrongMethod } from './errors.ts'
import { describe, registerSchemas } from './describe.ts'
import { evidenceRoutes } from './evidence.ts'
import { exportRoutes } from './export.ts'
import { overviewRoutes } from './overview.ts'
import { failures, newApp } from './route.ts'
import { bodyUpTo, changesFromHereOnly, localHostOnly, securityHeaders } from './security.ts'
import { speakerRoutes } from './speakers.ts'
import { statementRoutes } from './statements.ts'
import { workbench } from './static.ts'
import { viewRoutes } from './views.ts'
import { voiceRoutes } from './voices.ts'
import { themeRoutes } from './themes.ts'
import { whyRoutes, type Explaining } from './why.ts'

export interface ServerOptions extends Adding, Partial<Checking>, Partial<Explaining> {
  /** The built workbench; null serves the API alone. */
  readonly staticFolder: string | null
  readonly version: string
  /** Largest body taken, in bytes. */
  readonly bodyLimit?: number
  /** Hears of errors whose inside is not shown to the caller. */
  readonly log?: (error: unknown) => void
}

/** 64 MB. */
export const BODY_LIMIT = 64 * 1024 * 1024

/** The API over a ledger, its description, and the workbench. Nothing is listened on yet: see `listen`. */
export function createServer(ledger: Ledger, options: ServerOptions): OpenAPIHono {
  const { staticFolder, version, bodyLimit = BODY_LIMIT, log = () => {} } = options
  const app = newApp()
  registerSchemas(app)
  app.onError((error, c) => {
    const { status, body } = toAnswer(error)
    if (status >= 500) log(error)
    if (error instanceof WrongMethod) c.header('Allow', error.allowed.join(', '))
    return c.json(body, status)
  })

  app.use(securityHeaders(), compress({ encoding: 'gzip' }), localHostOnly())
  app.use('/api/*', changesFromHereOnly(), bodyUpTo(bodyLimit))

  app.route('/', overviewRoutes(ledger, version))
  app.route('/', statementRoutes(ledger))
  app.route('/', articleRoutes(ledger, options))
  app.route('/', speakerRoutes(ledger))
  app.route('/', claimRoutes(ledger))
  app.route('/', viewRoutes(ledger, log))
  app.route('/', voiceRoutes(ledger))
  app.route('/', evidenceRoutes(ledger))
  app.route('/', themeRoutes(ledger))
  if (options.checkDraft) app.route('/', checkRoutes({ checkDraft: options.checkDraft }))
  if (options.explain) app.route('/', whyRoutes({ explain: options.explain }))
  app.route('/', decisionRoutes(ledger))
  app.route('/', caseRoutes(ledger, version, log))
  app.route('/', exportRoutes(ledger, version, log))
  app.openapi(description, (c) => c.json(describe(app, version) as object, 200) as never)

  app.all('/api/*', (c) => refuse(app, c))
  app.all('/api', (c) => refuse(app, c))
  app.get('*', workbench(staticFolder))
  app.notFound((c) => {
    throw new NoSuchRoute(c.req.method, c.req.path)
  })
  return app
}

const description = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'getDescription',
  summary: 'This description.',
  responses: {
    200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } } },
    ...failures(403),
  },
})

/** No route has this path, or none with this method. @throws NoSuchRoute, WrongMethod */
function refuse(app: OpenAPIHono, c: Context): never {
  const { method, path } = c.req
  const allowed = Object.entries(describe(app, '').paths ?? {})
    .filter(([template]) => new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .flatMap(([, item]) => Object.keys(item).map((name) => name.toUpperCase()))
  if (allowed.length > 0) throw new WrongMethod(method, path, allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed)
  throw new NoSuchRoute(method, path)
}
