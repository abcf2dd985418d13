import { unmarkedUtf16 } from './encoding.ts'
import { BinaryInput, UnsupportedFormat } from './errors.ts'

export type Format = 'text' | 'html' | 'jsonl'

/** Bytes that are enough to tell a format by. */
export const HEAD_BYTES = 4096

/** First bytes of what people drop by mistake. */
const MAGIC: readonly (readonly [bytes: readonly number[] | string, what: string])[] = [
  ['%PDF-', 'a PDF'], ['PK\x03\x04', 'a ZIP archive or an office document'], [[0x1f, 0x8b], 'a gzip archive'], ['BZh', 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive'], [[0x28, 0xb5, 0x2f, 0xfd], 'a Zstandard archive'], ['7z\xbc\xaf', 'a 7-Zip archive'], ['Rar!', 'a RAR archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'], [[0xff, 0xd8, 0xff], 'a JPEG image'], ['GIF8', 'a GIF image'], ['II*\0', 'a TIFF image'], ['MM\0*', 'a TIFF image'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'], ['{\\rtf', 'an RTF document'], ['SQLite format 3', 'an SQLite file (a ledger, perhaps)'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'], ['MZ', 'a program'], ['ID3', 'an MP3 recording'], ['OggS', 'an Ogg recording'], ['fLaC', 'a FLAC recording'],
  [[0x1a, 0x45, 0xdf, 0xa3], 'a Matroska video'], ['PAR1', 'a Parquet file'], ['wOFF', 'a font'], ['wOF2', 'a font'],
]

const HTML_START = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1|section|table|link|script|style|span|center|font)[\s>/]/i
const FEED_START = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i

/**
 * What a file is, by its first bytes and then its name. Content wins: a page saved as .txt is still a page.
 *
 * @param bytes - the beginning; `HEAD_BYTES` are enough
 * @param otherwise - for text that neither its name nor its beginning tells apart
 * @throws BinaryInput, UnsupportedFormat
 */
export function detectFormat(name: string, bytes: Uint8Array, otherwise: Format = 'text'): Format {
  const head = bytes.subarray(0, HEAD_BYTES)
  const binary = kindOfBinary(bytes)
  if (binary) throw new BinaryInput(binary)
  const start = beginningOf(head)
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (start.startsWith('WARC/')) throw new UnsupportedFormat('a web archive (WARC)', 'Take the pages out of it first and add them as HTML.')
  if (FEED_START.test(start)) throw new UnsupportedFormat('a feed (RSS or Atom)', 'Save the articles it links to and add those.')
  if (/^MIME-Version:|^From: .*\nSubject:/im.test(start) && /^(?:mht|mhtml|eml)$/.test(extension)) {
    throw new UnsupportedFormat('a saved message or page (MIME)', 'Save the page as HTML instead.')
  }
  if (HTML_START.test(start)) return 'html'
  if (/^(?:jsonl|ndjson|json)$/.test(extension)) return 'jsonl'
  if (/^(?:html?|xhtml|shtml)$/.test(extension)) return /<[a-z!]/i.test(start) ? 'html' : 'text'
  if (/^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(start)) return 'jsonl'
  return extension === 'txt' || extension === 'text' || extension === 'md' ? 'text' : otherwise
}

/** What kind of binary file begins so; null for text. */
export function kindOfBinary(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD_BYTES)
  for (const [magic, what] of MAGIC) {
    if ([...magic].every((unit, i) => head[i] === (typeof unit === 'string' ? unit.charCodeAt(0) : unit))) {
      if (magic !== 'MZ' || head.includes(0)) return what
    }
  }
  const four = String.fromCharCode(...head.subarray(0, 12))
  if (four.startsWith('RIFF')) return four.endsWith('WEBP') ? 'a WebP image' : 'a sound or video recording'
  if (four.slice(4, 8) === 'ftyp') return 'a video or an image (MP4, HEIC)'
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (marked || unmarkedUtf16(head)) return null
  let control = 0
  for (const byte of head) {
    if (byte === 0) return 'a binary file'
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control++
  }
  return control > head.length / 50 ? 'a binary file' : null
}

/** The first characters, whatever the encoding: for ASCII patterns only. */
function beginningOf(head: Uint8Array): string {
  let text = ''
  for (const byte of head) if (byte !== 0) text += String.fromCharCode(byte)
  return text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart()
}
