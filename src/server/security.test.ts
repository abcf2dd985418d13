import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { toAnswer } from './errors.ts'
import { bodyUpTo, changesFromHereOnly, CONTENT_SECURITY_POLICY, localHostOnly, securityHeaders } from './security.ts'

/** A server of one route, with all the guards. */
function guarded() {
  const app = new Hono()
  app.onError((error, c) => {
    const { status, body } = toAnswer(error)
    return c.json(body, status)
  })
  app.use(securityHeaders(), localHostOnly(), changesFromHereOnly(), bodyUpTo(1000))
  app.all('/it', async (c) => c.text(c.req.method === 'POST' ? String((await c.req.text()).length) : 'it'))
  return app
}

const post = (headers: Record<string, string>, body = '{}') =>
  guarded().request('http://127.0.0.1:7171/it', { method: 'POST', headers: { host: '127.0.0.1:7171', ...headers }, body })

async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { error: { code: string } }).error.code
}

describe('whom the server answers', () => {
  test.for(['localhost', 'localhost:7171', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:7171', 'LOCALHOST:7171'])('%s', async (host) => {
    expect((await guarded().request('http://localhost/it', { headers: { host } })).status).toBe(200)
  })

  test.for([
    'evil.example', 'evil.example:7171', '127.0.0.1.evil.example', 'localhost.evil.example', '127.0.0.1@evil.example', '0.0.0.0', '192.168.0.7:7171',
    'localhost:7171:80', '[::2]', '::1', '127.1', '', ' ',
  ])('not %j', async (host) => {
    const response = await guarded().request('http://localhost/it', { headers: { host } })
    expect(response.status).toBe(403)
    expect(await codeOf(response)).toBe('foreign-host')
  })

  test('not an address elsewhere under a local Host header', async () => {
    expect((await guarded().request('http://evil.example/it', { headers: { host: 'localhost' } })).status).toBe(403)
  })
})

describe('who may change the ledger', () => {
  const json = { 'content-type': 'application/json' }

  test.for([
    {},
    { origin: 'http://127.0.0.1:7171' },
    { origin: 'http://127.0.0.1:7171', 'sec-fetch-site': 'same-origin' },
    { 'content-type': 'application/json; charset=utf-8' },
  ])('%j', async (headers) => {
    expect((await post({ ...json, ...headers })).status).toBe(200)
  })

  test.for([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:7172' },
    { origin: 'https://127.0.0.1:7171' },
    { origin: 'http://localhost:7171' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('not %j', async (headers) => {
    const response = await post({ ...json, ...headers })
    expect(response.status).toBe(403)
    expect(await codeOf(response)).toBe('foreign-origin')
  })

  test.for(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', 'text/plain; application/json', ''])(
    'not with a body of %j', async (type) => {
      const response = await post({ 'content-type': type })
      expect(response.status).toBe(415)
      expect(await codeOf(response)).toBe('not-json')
    })
})

describe('how much it takes', () => {
  test('a body at the limit passes, one unit more does not', async () => {
    expect((await post({ 'content-type': 'application/json' }, 'x'.repeat(1000))).status).toBe(200)
    const response = await post({ 'content-type': 'application/json' }, 'x'.repeat(1001))
    expect(response.status).toBe(413)
    expect(await codeOf(response)).toBe('body-too-large')
  })

  test('a body that says nothing of its length is counted', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 11; i++) controller.enqueue(new TextEncoder().encode('x'.repeat(100)))
        controller.close()
      },
    })
    const response = await guarded().request('http://localhost/it', {
      method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }, body, duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
  })
})

test('every answer carries the headers, errors included', async () => {
  for (const path of ['/it', '/nowhere']) {
    const { headers } = await guarded().request(`http://localhost${path}`)
    expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  }
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:|blob:/)
})
