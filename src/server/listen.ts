import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { NoFreePort } from './errors.ts'

export interface ListenOptions {
  /** 0 for any free one. */
  readonly port: number
  /** Loopback only. */
  readonly host?: '127.0.0.1' | '::1'
}

export interface Listening {
  readonly port: number
  /** `http://127.0.0.1:7171` */
  readonly url: string
  /** Takes no more requests, ends open connections, resolves when the port is free again. */
  close(): Promise<void>
}

/** How many ports from the asked one upwards are tried. */
const TRIES = 100

/**
 * Listens on this machine only. A taken port gives the next free one: compare `port` to say so.
 *
 * @throws NoFreePort
 */
export async function listen(app: { fetch(request: Request): Response | Promise<Response> }, { port, host = '127.0.0.1' }: ListenOptions): Promise<Listening> {
  const last = port === 0 ? 0 : Math.min(port + TRIES - 1, 65535)
  let cause: unknown
  for (let tried = port; tried <= last; tried++) {
    const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server
    try {
      return listening(server, host, await bound(server, tried, host))
    } catch (error) {
      cause = error
      if (!isTaken(error)) break
    }
  }
  throw new NoFreePort(port, last, cause)
}

function bound(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      server.removeListener('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** In use, or reserved for others (Windows says EACCES for ranges it keeps). */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
}

function listening(server: Server, host: string, port: number): Listening {
  return {
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
