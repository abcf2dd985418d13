import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toAnswer } from './errors.ts'
import { workbench } from './static.ts'

let folder = ''
let app = new Hono()
const script = `export const words = '${'word '.repeat(500)}'`

beforeAll(() => {
  const outer = mkdtempSync(join(tmpdir(), 'sayso-static-'))
  folder = join(outer, 'built')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Sayso</title>')
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'assets', 'index-B1a2C3d4.js'), script)
  writeFileSync(join(folder, 'assets', 'plain.css'), 'p{}')
  writeFileSync(join(outer, 'secret.txt'), 'secret')
  try {
    symlinkSync(join(outer, 'secret.txt'), join(folder, 'assets', 'link.txt'))
  } catch {
    // no links on this system: nothing to follow
  }
  app = served(folder)
})

afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

function served(from: string | null) {
  const app = new Hono()
  app.onError((error, c) => {
    const { status, body } = toAnswer(error)
    return c.json(body, status)
  })
  app.all('*', workbench(from))
  return app
}

describe('the workbench’s files', () => {
  test('a hashed name is kept for good, index.html is asked for again', async () => {
    const asset = await app.request('/assets/index-B1a2C3d4.js')
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await asset.text()).toBe(script)
    const page = await app.request('/')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect((await app.request('/assets/plain.css')).headers.get('cache-control')).toBe('no-cache')
  })

  test('packed for those who take it', async () => {
    const packed = await app.request('/assets/index-B1a2C3d4.js', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')).toBe('Accept-Encoding')
    expect(gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString()).toBe(script)
  })

  test('not sent again to those who have it', async () => {
    const etag = (await app.request('/')).headers.get('etag')!
    const again = await app.request('/', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('HEAD gives headers only', async () => {
    const head = await app.request('/icon.svg', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.headers.get('content-type')).toBe('image/svg+xml')
    expect(await head.text()).toBe('')
  })

  test('addresses of the workbench give its page', async () => {
    for (const path of ['/statements', '/statements/s0123', '/articles/a1?snapshot=n2', '/%D0%B4', '/index.html']) {
      expect(await (await app.request(path)).text()).toContain('<title>Sayso</title>')
    }
  })

  test.for([
    '/assets/../../secret.txt', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt', '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/%00secret.txt', '/assets/link.txt', '//secret.txt', '/assets/%', '/%ff',
  ])('no path leads out of the folder: %s', async (path) => {
    const response = await app.fetch(new Request(`http://localhost${path}`))
    expect(await response.text()).not.toBe('secret')
  })

  test('a missing asset is an error, not the page', async () => {
    expect((await app.request('/assets/gone-00000000.js')).status).toBe(404)
    expect((await app.request('/', { method: 'POST' })).status).toBe(404)
  })

  test('says so where it is not built', async () => {
    for (const from of [null, join(folder, 'missing')]) {
      const response = await served(from).request('/')
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ error: { code: 'no-workbench' } })
    }
  })
})
