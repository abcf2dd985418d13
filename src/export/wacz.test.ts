import { createHash } from 'node:crypto'
import { crc32, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sampleLedger } from '../../test/sample-ledger.ts'
import { openLedger } from '../ledger/index.ts'
import { exportWacz, surt } from './wacz.ts'

/** Reads a ZIP by its central directory, as readers do; checks each entry's sum and its own header. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const [sum, size, nameLength, start] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    expect(zip.toString('latin1', start, start + 4)).toBe('PK\x03\x04')
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
    const content = zip.subarray(data, data + size)
    expect(crc32(content)).toBe(sum)
    files.set(name, content)
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return files
}

const OPTIONS = { now: '2031-05-05T09:00:00Z', version: '0.1.0' }

async function archive(): Promise<Map<string, Buffer>> {
  const pieces: Uint8Array[] = []
  await exportWacz(sampleLedger().ledger, (bytes) => { pieces.push(bytes) }, OPTIONS)
  return unzip(Buffer.concat(pieces))
}

describe('WACZ', () => {
  test('holds what the specification asks for, with the hash of each file', async () => {
    const files = await archive()
    expect([...files.keys()]).toEqual(['archive/data.warc.gz', 'indexes/index.cdx', 'pages/pages.jsonl', 'datapackage.json', 'datapackage-digest.json'])
    const description = JSON.parse(files.get('datapackage.json')!.toString())
    const hashOf = (name: string) => `sha256:${createHash('sha256').update(files.get(name)!).digest('hex')}`
    expect(description).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1', created: OPTIONS.now })
    for (const { path, hash, bytes } of description.resources) expect([hash, bytes]).toEqual([hashOf(path), files.get(path)!.length])
    expect(JSON.parse(files.get('datapackage-digest.json')!.toString())).toEqual({ path: 'datapackage.json', hash: hashOf('datapackage.json') })
  })

  test('each saved page is found by its index, its bytes as they were given', async () => {
    const files = await archive()
    const lines = files.get('indexes/index.cdx')!.toString().trimEnd().split('\n')
    expect(lines).toHaveLength(1) // the one page with an address; the others are text
    const [key, time, json] = [lines[0]!.split(' ', 1)[0], lines[0]!.split(' ')[1], JSON.parse(lines[0]!.slice(lines[0]!.indexOf('{')))]
    expect([key, time, json.url]).toEqual(['example,wire)/1', '20310504080000', 'https://wire.example/1'])
    const record = gunzipSync(files.get('archive/data.warc.gz')!.subarray(Number(json.offset), Number(json.offset) + Number(json.length))).toString()
    const [head, body] = [record.slice(0, record.indexOf('\r\n\r\n')), record.slice(record.indexOf('\r\n\r\n') + 4)]
    expect(head.split('\r\n')).toEqual(expect.arrayContaining(['WARC/1.1', 'WARC-Type: resource', 'WARC-Target-URI: https://wire.example/1', 'WARC-Date: 2031-05-04T08:00:00Z', 'Content-Type: text/html']))
    expect(body).toMatch(/^<p>Ministry denies stopping ferries[^]*<\/p>\r\n\r\n$/)
    expect(Buffer.byteLength(body) - 4).toBe(Number(/Content-Length: (\d+)/.exec(head)![1]))
    expect(files.get('pages/pages.jsonl')!.toString().trimEnd().split('\n').map((line) => JSON.parse(line).url)).toEqual([undefined, 'https://wire.example/1'])
  })

  test('the same ledger makes the same archive', async () => {
    expect(await archive()).toEqual(await archive())
  })

  test('a ledger without saved pages is told so', async () => {
    await expect(exportWacz(openLedger(':memory:'), () => {}, OPTIONS)).rejects.toMatchObject({ code: 'no-saved-pages' })
  })

  // as `cdxj-indexer` writes them
  test.for([
    ['https://www.example.com/A/b/?z=1&a=2#top', 'com,example)/a/b?a=2&z=1'], ['http://example.com:8080/', 'com,example:8080)/'], ['https://news.example.co.uk/x', 'uk,co,example,news)/x'],
  ] as const)('%s is looked up as %s', ([url, key]) => {
    expect(surt(url)).toBe(key)
  })
})
