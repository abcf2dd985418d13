import { request } from 'node:http'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { listen } from './listen.ts'
import { localHostOnly } from './security.ts'
import { toAnswer } from './errors.ts'

const app = new Hono()
app.onError((error, c) => {
  const { status, body } = toAnswer(error)
  return c.json(body, status)
})
app.use(localHostOnly())
app.get('/', (c) => c.text('here'))

/** With headers and paths that `fetch` would not send. */
function raw(port: number, headers: Record<string, string>, path = '/'): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, setHost: false }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).on('error', reject).end()
  })
}

describe('listen', () => {
  test('a taken port gives the next free one, on this machine only', async () => {
    const first = await listen(app, { port: 0 })
    const second = await listen(app, { port: first.port })
    try {
      expect(second.port).toBeGreaterThan(first.port)
      expect(second.url).toBe(`http://127.0.0.1:${second.port}`)
      expect(await (await fetch(second.url)).text()).toBe('here')
    } finally {
      await first.close()
      await second.close()
    }
  })

  test('where no port is left, it says which were tried', async () => {
    const last = await listen(app, { port: 65535 }).catch(() => null) // someone else's already, perhaps
    await expect(listen(app, { port: 65535 })).rejects.toMatchObject({ code: 'no-free-port', message: expect.stringContaining('65535 to 65535') })
    await last?.close()
  })

  test('a closed port is free again', async () => {
    const first = await listen(app, { port: 0 })
    await first.close()
    const again = await listen(app, { port: first.port })
    expect(again.port).toBe(first.port)
    await again.close()
  })

  test('another Host is refused over the wire, too', async () => {
    const server = await listen(app, { port: 0 })
    try {
      expect(await raw(server.port, { host: `127.0.0.1:${server.port}` })).toBe(200)
      expect(await raw(server.port, { host: 'evil.example' })).toBe(403)
      expect(await raw(server.port, { host: 'localhost' }, 'http://evil.example/')).toBe(403)
      expect(await raw(server.port, {})).toBe(400)
    } finally {
      await server.close()
    }
  })
})
