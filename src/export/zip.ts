/**
 * A ZIP file written from front to back (APPNOTE 6.3.10): entries stored as they are, their sizes told after them, since they are
 * known only then.
 */
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { SaysoError } from '../errors.ts'

/** More than a ZIP without 64-bit sizes can hold. */
export class ArchiveTooLarge extends SaysoError {
  readonly code = 'archive-too-large'
  constructor() {
    super('The archive would be larger than 4 GiB.', 'Export a ledger with fewer articles; jsonl has no such limit.')
  }
}

export type WriteBytes = (bytes: Uint8Array) => void | Promise<void>

/** An entry as it was written. */
export interface ZipEntry {
  readonly name: string
  readonly size: number
  /** SHA-256, lower-case hex. */
  readonly sha256: string
}

const LIMIT = 0xffff_ffff
/** Names are UTF-8; sizes follow the data. */
const FLAGS = 0x0808
const VERSION = 20

export class ZipWriter {
  private readonly write: WriteBytes
  private readonly time: number
  private readonly date: number
  private readonly central: Buffer[] = []
  private at = 0

  /** @param now - UTC instant that all entries carry, so that the same contents make the same file */
  constructor(write: WriteBytes, now: string) {
    this.write = write
    const [year, month, day, hour, minute, second] = now.split(/\D/).map(Number) as [number, number, number, number, number, number]
    this.date = (Math.max(0, year - 1980) << 9) | (month << 5) | day
    this.time = (hour << 11) | (minute << 5) | (second >> 1)
  }

  /** Writes one entry, piece by piece. @throws ArchiveTooLarge */
  async add(name: string, pieces: Iterable<Uint8Array>): Promise<ZipEntry> {
    const bytesOfName = Buffer.from(name, 'utf8')
    const start = this.at
    await this.put(Buffer.concat([record(0x04034b50, [[VERSION, 2], [FLAGS, 2], [0, 2], [this.time, 2], [this.date, 2], [0, 4], [0, 4], [0, 4], [bytesOfName.length, 2], [0, 2]]), bytesOfName]))
    const hash = createHash('sha256')
    let [sum, size] = [0, 0]
    for (const piece of pieces) {
      sum = crc32(piece, sum)
      size += piece.length
      hash.update(piece)
      await this.put(piece)
    }
    await this.put(record(0x08074b50, [[sum, 4], [size, 4], [size, 4]]))
    this.central.push(Buffer.concat([record(0x02014b50, [
      [VERSION, 2], [VERSION, 2], [FLAGS, 2], [0, 2], [this.time, 2], [this.date, 2], [sum, 4], [size, 4], [size, 4], [bytesOfName.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [start, 4],
    ]), bytesOfName]))
    return { name, size, sha256: hash.digest('hex') }
  }

  /** Writes the directory of entries. Nothing may follow. */
  async end(): Promise<void> {
    const start = this.at
    const directory = Buffer.concat(this.central)
    await this.put(directory)
    await this.put(record(0x06054b50, [[0, 2], [0, 2], [this.central.length, 2], [this.central.length, 2], [directory.length, 4], [start, 4], [0, 2]]))
  }

  private async put(bytes: Uint8Array): Promise<void> {
    this.at += bytes.length
    if (this.at > LIMIT) throw new ArchiveTooLarge()
    await this.write(bytes)
  }
}

/** A signature and little-endian fields of 2 or 4 bytes. */
function record(signature: number, fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [, bytes]) => sum + bytes, 0))
  let at = buffer.writeUInt32LE(signature, 0)
  for (const [value, bytes] of fields) at = bytes === 2 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value >>> 0, at)
  return buffer
}
