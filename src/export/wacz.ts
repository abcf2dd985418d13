/**
 * WACZ 1.1.1 (webrecorder.net): the saved pages of a ledger as a web archive, for ReplayWeb.page and other readers. Each is a WARC
 * `resource` record: the bytes as they were given, without headers that nobody kept. What each file holds: docs/exports.md.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { LedgerLine, LineOf } from '../api/ledger-records.ts'
import { SaysoError } from '../errors.ts'
import { atOneMoment, type Exported } from './jsonl.ts'
import { printable, webAddress } from './markup.ts'
import { ZipWriter, type WriteBytes } from './zip.ts'

/** No snapshot in the ledger is a saved page with an address. */
export class NoSavedPages extends SaysoError {
  readonly code = 'no-saved-pages'
  constructor() {
    super('The ledger holds no saved web page with an address.', 'WACZ holds pages that were added as HTML. JSON lines hold every snapshot: sayso export jsonl')
  }
}

export interface WaczOptions {
  /** UTC instant of making. */
  readonly now: string
  readonly version: string
}

interface SavedPage {
  readonly url: string
  readonly title: string
  readonly snapshot: LineOf<'snapshot'>
  readonly bytes: Uint8Array
}

const WARC = 'data.warc.gz'

/** Writes the archive. @returns how many pages @throws NoSavedPages, ArchiveTooLarge */
export async function exportWacz(ledger: Exported, write: WriteBytes, { now, version }: WaczOptions): Promise<{ records: number }> {
  const software = `Sayso ${version}`
  const index: string[] = []
  const pages: string[] = []
  await atOneMoment(ledger, async (exchange) => {
    if (savedPages(exchange.lines({ text: true })).next().done) throw new NoSavedPages()
    const zip = new ZipWriter(write, now)
    let offset = 0
    function* records() {
      const info = gzipSync(warcRecord({ type: 'warcinfo', date: now, media: 'application/warc-fields', id: idOf(`info ${now}`), bytes: Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`) }))
      offset += info.length
      yield info
      for (const { url, title, snapshot, bytes } of savedPages(exchange.lines({ text: true }))) {
        const record = gzipSync(warcRecord({ type: 'resource', date: snapshot.added_at, media: snapshot.media_type, id: idOf(snapshot.id), bytes, url }))
        index.push(`${surt(url)} ${snapshot.added_at.replaceAll(/\D/g, '')} ${JSON.stringify({ url, mime: snapshot.media_type, digest: digestOf(bytes), length: String(record.length), offset: String(offset), filename: WARC })}\n`)
        pages.push(`${JSON.stringify({ id: snapshot.id, url, ts: snapshot.added_at, title: printable(title) })}\n`)
        offset += record.length
        yield record
      }
    }
    const files = [await zip.add(`archive/${WARC}`, records())]
    index.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) // as bytes: SURTs are ASCII
    files.push(await zip.add('indexes/index.cdx', index.map((line) => Buffer.from(line))))
    files.push(await zip.add('pages/pages.jsonl', [`${JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'Articles' })}\n`, ...pages].map((line) => Buffer.from(line))))
    const description = Buffer.from(`${JSON.stringify({
      profile: 'data-package', wacz_version: '1.1.1', title: 'Articles of a Sayso ledger', software, created: now,
      resources: files.map(({ name, size, sha256 }) => ({ name: name.replace(/^.*\//, ''), path: name, hash: `sha256:${sha256}`, bytes: size })),
    }, null, 2)}\n`)
    const { sha256 } = await zip.add('datapackage.json', [description])
    await zip.add('datapackage-digest.json', [Buffer.from(`${JSON.stringify({ path: 'datapackage.json', hash: `sha256:${sha256}` })}\n`)])
    await zip.end()
  })
  return { records: pages.length }
}

/** Snapshots that are web pages and have an address; the others’ bytes are no page that could stand at one. */
export function* savedPages(lines: Iterable<LedgerLine>): Generator<SavedPage> {
  let article: LineOf<'article'> | undefined
  for (const line of lines) {
    if (line.type === 'article') article = line
    if (line.type === 'speaker') return // no more articles
    if (line.type !== 'snapshot' || !article || !/^(?:text\/html|application\/xhtml\+xml)\b/.test(line.media_type)) continue
    const url = webAddress(article.url)
    if (url === null) continue
    yield { url, title: article.title, snapshot: line, bytes: line.bytes === undefined ? Buffer.from(line.text!, 'utf8') : Buffer.from(line.bytes, 'base64') }
  }
}

interface WarcRecord {
  readonly type: 'warcinfo' | 'resource'
  readonly date: string
  readonly media: string
  readonly id: string
  readonly bytes: Uint8Array
  readonly url?: string
}

/** One record of WARC 1.1 (ISO 28500:2017). */
function warcRecord({ type, date, media, id, bytes, url }: WarcRecord): Buffer {
  const head = [
    'WARC/1.1', `WARC-Type: ${type}`, `WARC-Record-ID: <${id}>`, `WARC-Date: ${date}`, ...(url === undefined ? [`WARC-Filename: ${WARC}`] : [`WARC-Target-URI: ${url}`]),
    ...(type === 'resource' ? [`WARC-Block-Digest: ${digestOf(bytes)}`, `WARC-Payload-Digest: ${digestOf(bytes)}`] : []),
    `Content-Type: ${media.replaceAll(/[^\x20-\x7e]/g, '')}`, `Content-Length: ${bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'utf8'), bytes, Buffer.from('\r\n\r\n')])
}

const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** A UUID (version 8, RFC 9562) made from a name, so that the same ledger makes the same records. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`sayso ${name}`).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Sort-friendly form of an address, as web archives look pages up: `com,example)/path?query`, lower case, without `www.` and fragment. */
export function surt(url: string): string {
  const { hostname, port, pathname, search } = new URL(url)
  const host = hostname.replace(/^www\d*\./, '').split('.').reverse().join(',')
  const query = search.length > 1 ? `?${search.slice(1).split('&').sort().join('&')}` : ''
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  return `${host}${port ? `:${port}` : ''})${path}${query}`.toLowerCase()
}
