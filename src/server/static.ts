import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { NoSuchRoute, NoWorkbench } from './errors.ts'

interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Null where packing gains nothing. */
  readonly packed: Uint8Array<ArrayBuffer> | null
  readonly type: string
  readonly etag: string
  /** The name holds a hash of the content, so the address never means other bytes. */
  readonly immutable: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Formats that are packed already. */
const PACKED: ReadonlySet<string> = new Set(['.png', '.jpg', '.webp', '.woff2'])

/**
 * Serves the workbench. All files are read once, by walking the folder: a request can only name a file of that list, so no
 * path leads out of it. Paths that are no file give index.html, since the workbench's own addresses are such paths; a missing
 * asset is an error instead, or a browser would read a page as a script.
 *
 * @throws NoWorkbench where there is no index.html, NoSuchRoute for a missing asset or another method than GET and HEAD
 */
export function workbench(folder: string | null): MiddlewareHandler {
  const files = folder === null ? new Map<string, StaticFile>() : readFolder(folder)
  const index = files.get('/index.html')
  return async (c) => {
    const path = decoded(c.req.path)
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') throw new NoSuchRoute(c.req.method, c.req.path)
    const file = path === null ? undefined : files.get(path)
    if (file) return answer(c, file)
    if (path === null || path.startsWith('/assets/')) throw new NoSuchRoute(c.req.method, c.req.path)
    if (!index) throw new NoWorkbench(folder)
    return answer(c, index)
  }
}

function answer(c: Context, file: StaticFile): Response {
  c.header('Content-Type', file.type)
  c.header('ETag', file.etag)
  c.header('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (file.packed) c.header('Vary', 'Accept-Encoding')
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304)
  const packed = file.packed !== null && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '') ? file.packed : null
  if (packed) c.header('Content-Encoding', 'gzip')
  const bytes = packed ?? file.bytes
  c.header('Content-Length', String(bytes.length))
  return c.req.method === 'HEAD' ? c.body(null) : c.body(bytes)
}

function readFolder(folder: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  let entries
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch {
    return files // not built: the first request says so
  }
  for (const entry of entries) {
    if (!entry.isFile()) continue // links are not followed
    const path = join(entry.parentPath, entry.name)
    const bytes = new Uint8Array(readFileSync(path))
    const extension = extname(entry.name).toLowerCase()
    const packed = PACKED.has(extension) || bytes.length < 1024 ? null : new Uint8Array(gzipSync(bytes))
    files.set(`/${relative(folder, path).split(sep).join('/')}`, {
      bytes,
      packed: packed && packed.length < bytes.length ? packed : null,
      type: TYPES[extension] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      immutable: /[-.][\w-]{8,}\.\w+$/.test(entry.name) && relative(folder, path).startsWith(`assets${sep}`),
    })
  }
  return files
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
