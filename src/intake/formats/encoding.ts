import { analyse } from 'chardet'
import iconv from 'iconv-lite'

/** Text out of bytes, and what was odd about them. */
export interface Decoded {
  readonly text: string
  /** As iconv-lite names it; 'utf-8' for most. */
  readonly encoding: string
  readonly notes: readonly string[]
}

/** Bytes that the guesser looks at; it is slow, and more say little more. */
const GUESS_BYTES = 4096

/**
 * Decodes text whose encoding is not known for sure. In this order: a byte order mark; UTF-8 where every byte fits it and it
 * is more than ASCII, whatever is declared (pages saved by a browser keep their old declaration); the declared encoding; UTF-8
 * with a few damaged bytes; a guess from the first bytes. Nothing is replaced by question marks: bytes that do not fit UTF-8 are
 * read as Windows-1252, where they came from in nearly every mixed file, and counted in the notes.
 *
 * iconv-lite does the rest: TextDecoder turns Windows-1252's curly quotation marks into control characters on some Nodes.
 *
 * @param declared - from an HTTP header or a meta element
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: iconv.decode(Buffer.from(bytes.subarray(marked.length)), marked.encoding), encoding: marked.encoding, notes: [] }
  const wide = unmarkedUtf16(bytes)
  if (wide) return { text: iconv.decode(Buffer.from(bytes), wide), encoding: wide, notes: [] }
  const utf8 = strictUtf8(bytes)
  const named = declared?.trim().toLowerCase().replace(/^["']|["']$/g, '')
  if (utf8 !== null && (utf8.length < bytes.length || !named || !isStateful(named))) return { text: utf8, encoding: 'utf-8', notes: [] }
  if (named && !/^utf-?8$/.test(named) && iconv.encodingExists(named)) {
    return { text: iconv.decode(Buffer.from(bytes), canonical(named)), encoding: named, notes: [] }
  }
  const mended = mostlyUtf8(bytes)
  if (mended) return mended
  const guess = guessEncoding(bytes)
  return {
    text: iconv.decode(Buffer.from(bytes), guess),
    encoding: guess,
    notes: [`No encoding is declared and the bytes are not UTF-8; read as ${guess}.`],
  }
}

/** UTF-8 whose every byte fits, else null. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8, with each byte that does not fit read as Windows-1252. */
export function lenientUtf8(bytes: Uint8Array): { text: string, damaged: number, wide: number } {
  const pieces: string[] = []
  let damaged = 0
  let wide = 0
  let from = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      if (length > 1) wide++
      at += length
      continue
    }
    pieces.push(Buffer.from(bytes.subarray(from, at)).toString('utf8'), iconv.decode(Buffer.from([bytes[at]!]), 'windows-1252'))
    damaged++
    at++
    from = at
  }
  pieces.push(Buffer.from(bytes.subarray(from)).toString('utf8'))
  return { text: pieces.join(''), damaged, wide }
}

function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const { text, damaged, wide } = lenientUtf8(bytes)
  if (damaged > wide && damaged > 1) return null
  if (wide === 0) return null
  return { text, encoding: 'utf-8', notes: [`${damaged} ${damaged === 1 ? 'byte does' : 'bytes do'} not fit UTF-8; read as Windows-1252.`] }
}

/** Length of the well-formed UTF-8 sequence at `at`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1]!
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  return length
}

function byteOrderMark(bytes: Uint8Array): { encoding: string, length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 without a byte order mark: every second byte of most texts is 0. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 512)
  const nuls = [0, 0]
  for (const [i, byte] of sample.entries()) if (byte === 0) nuls[i % 2]!++
  const [even, odd] = nuls as [number, number]
  if (even + odd < sample.length / 4 || sample.length < 4) return null
  return odd > even * 10 ? 'utf-16le' : even > odd * 10 ? 'utf-16be' : null
}

/** Encodings whose bytes are all ASCII, so that being valid UTF-8 proves nothing. */
function isStateful(encoding: string): boolean {
  return /^(?:iso-2022|hz-gb|utf-7)/.test(encoding)
}

/** Browsers read these names as their Windows supersets, and so must we: the difference is curly quotation marks. */
function canonical(encoding: string): string {
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(encoding)) return 'windows-1252'
  if (/^(?:gb2312|gbk)$/.test(encoding)) return 'gb18030'
  if (/^(?:ks_c_5601-1987|euc-kr)$/.test(encoding)) return 'cp949'
  if (/^(?:iso-?8859-?9)$/.test(encoding)) return 'windows-1254'
  return encoding
}

function guessEncoding(bytes: Uint8Array): string {
  // The part around the first byte that is not ASCII says most.
  const wide = bytes.findIndex((byte) => byte >= 0x80)
  const from = Math.max(0, wide - 256)
  for (const { name } of analyse(bytes.subarray(from, from + GUESS_BYTES))) {
    const found = canonical(name.toLowerCase())
    if (!/^utf-?8$/.test(found) && iconv.encodingExists(found)) return found
  }
  return 'windows-1252'
}
