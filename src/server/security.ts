import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { BodyTooLarge, ForeignHost, ForeignOrigin, NotJson } from './errors.ts'

/** What a page served from here may do: its own scripts, styles, images and API, nothing else and nowhere else. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "font-src 'self'",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
}

/** Sets the headers that every answer carries, errors included. A route's own stricter header wins. */
export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  }
}

const LOCAL_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Answers only for this machine's own names. A site elsewhere can point its name at 127.0.0.1 and would then be of one origin
 * with us (DNS rebinding); its name still stands in `Host`.
 *
 * @throws ForeignHost
 */
export function localHostOnly(): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url)
    const host = c.req.header('host') ?? url.host
    if (!LOCAL_NAMES.has(nameOf(host)) || !LOCAL_NAMES.has(url.hostname)) throw new ForeignHost(host)
    await next()
  }
}

/** The name in a Host header, without its port; the header itself where it is none. */
function nameOf(host: string): string {
  return /^(\[[0-9a-f:]+\]|[^:]*)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase() ?? host
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Requests that change something must be JSON and must not come from another origin. Browsers send `Origin` with every such
 * request and cannot send JSON across origins unasked; programs (curl, scripts) send no `Origin` and are let through.
 *
 * @throws ForeignOrigin, NotJson
 */
export function changesFromHereOnly(): MiddlewareHandler {
  return async (c, next) => {
    if (READING.has(c.req.method)) return next()
    const origin = c.req.header('origin')
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (origin !== undefined && origin !== `http://${host}`) throw new ForeignOrigin(origin)
    const site = c.req.header('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ForeignOrigin(`a ${site} page`)
    const type = c.req.header('content-type') ?? ''
    if (!/^application\/json\s*(;|$)/i.test(type)) throw new NotJson(type)
    await next()
  }
}

/** Refuses bodies of more than `limit` bytes, said or counted. @throws BodyTooLarge */
export function bodyUpTo(limit: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: limit,
    onError: () => {
      throw new BodyTooLarge(limit)
    },
  })
}
