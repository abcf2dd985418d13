import { SaysoError } from '../errors.ts'

/** A model file that cannot be read. */
export class UnreadableModel extends SaysoError {
  readonly code = 'unreadable-model'
  constructor(why: string) {
    super(`The model file cannot be read: ${why}.`, 'Take the file from the package again, or make it with training/train.ts.')
  }
}

type Packable = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array
interface Entry {
  readonly name: string
  readonly type: 'i8' | 'u8' | 'u16' | 'u32' | 'f32' | 'q8'
  readonly length: number
  /** Of type q8: the largest absolute weight. */
  readonly scale?: number
}

/** Weights to be kept in eight bits each, see `compand`. */
export interface Quantised {
  readonly weights: Float32Array
}

/** Weights of eight bits as they lie in the file, with the whole number that each byte stands for: a table half as large. */
export interface PackedWeights {
  readonly weights: Uint8Array
  /** By byte, in units. */
  readonly levels: Int32Array
  readonly unit: number
}

/** Weights as whole numbers of one unit: sums of them are exact, in whatever order they are added. */
export interface WholeWeights {
  readonly weights: Int16Array
  readonly unit: number
}

export type Tables = Readonly<Record<string, Packable | Quantised>>

const MAGIC = 'SAYSOMODEL1\n'

/** Writes named tables into one file: a line, the length of a JSON header, the header, the tables, each at a multiple of 8. */
export function packTables(tables: Tables, about: Readonly<Record<string, unknown>>): Uint8Array {
  const parts = Object.entries(tables).map(([name, table]) => packed(name, table))
  const header = new TextEncoder().encode(JSON.stringify({ about, tables: parts.map((part) => part.entry) }))
  let size = aligned(MAGIC.length + 4 + header.length)
  const offsets = parts.map(({ bytes }) => {
    const at = size
    size = aligned(size + bytes.length)
    return at
  })
  const file = new Uint8Array(size)
  file.set(new TextEncoder().encode(MAGIC))
  new DataView(file.buffer).setUint32(MAGIC.length, header.length, true)
  file.set(header, MAGIC.length + 4)
  parts.forEach(({ bytes }, i) => { file.set(bytes, offsets[i]) })
  return file
}

/** A model file's tables, read when asked for. */
export interface UnpackedTables {
  readonly about: Record<string, unknown>
  /** As packed; quantised weights as floats. */
  readonly table: <T extends Packable>(name: string) => T
  /** Quantised weights without the way through floats. */
  readonly whole: (name: string) => WholeWeights
  /** Quantised weights as they are, a view of the file. */
  readonly packed: (name: string) => PackedWeights
}

/** Reads what `packTables` wrote. @throws UnreadableModel */
export function unpackTables(file: Uint8Array): UnpackedTables {
  const magic = new TextDecoder().decode(file.subarray(0, MAGIC.length))
  if (magic !== MAGIC) throw new UnreadableModel(`it starts with ${JSON.stringify(magic.slice(0, 12))}`)
  const length = new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true)
  const start = MAGIC.length + 4
  if (start + length > file.length) throw new UnreadableModel('it ends in the middle of its header')
  const header = JSON.parse(new TextDecoder().decode(file.subarray(start, start + length))) as { about: Record<string, unknown>; tables: Entry[] }
  const found = new Map<string, { entry: Entry; at: number }>()
  let at = aligned(start + length)
  for (const entry of header.tables) {
    found.set(entry.name, { entry, at })
    at = aligned(at + entry.length * WIDTH[entry.type])
  }
  if (at > file.length) throw new UnreadableModel(`it has ${file.length} bytes of ${at}`)
  const place = (name: string) => {
    const place = found.get(name)
    if (!place) throw new UnreadableModel(`it has no table ${JSON.stringify(name)}`)
    return place
  }
  const quantised = (name: string) => {
    const { entry: { type, length, scale = 1 }, at } = place(name)
    if (type !== 'q8') throw new UnreadableModel(`its table ${JSON.stringify(name)} is of type ${type}, not q8`)
    return { bytes: new Uint8Array(file.buffer, file.byteOffset + at, length), unit: scale / (127 * 127) }
  }
  return {
    about: header.about,
    table: <T extends Packable>(name: string) => unpacked(file, place(name).entry, place(name).at) as T,
    whole: (name) => {
      const { bytes, unit } = quantised(name)
      return { weights: squared(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)), unit }
    },
    packed: (name) => {
      const { bytes, unit } = quantised(name)
      return { weights: bytes, levels: LEVELS, unit }
    },
  }
}

const WIDTH = { i8: 1, u8: 1, q8: 1, u16: 2, u32: 4, f32: 4 } as const
const aligned = (offset: number) => (offset + 7) & ~7

function packed(name: string, table: Packable | Quantised): { entry: Entry; bytes: Uint8Array } {
  if ('weights' in table) {
    const { bytes, scale } = compand(table.weights)
    return { entry: { name, type: 'q8', length: bytes.length, scale }, bytes: new Uint8Array(bytes.buffer) }
  }
  const type = table instanceof Int8Array ? 'i8' : table instanceof Uint8Array ? 'u8' : table instanceof Uint16Array ? 'u16' : table instanceof Uint32Array ? 'u32' : 'f32'
  return { entry: { name, type, length: table.length }, bytes: new Uint8Array(table.buffer, table.byteOffset, table.byteLength) }
}

function unpacked(file: Uint8Array, { type, length, scale = 1 }: Entry, at: number): Packable {
  const bytes = Uint8Array.prototype.slice.call(file, at, at + length * WIDTH[type]) // a Buffer's own slice is a view
  if (type === 'u8') return bytes
  if (type === 'i8') return new Int8Array(bytes.buffer)
  if (type === 'u16') return new Uint16Array(bytes.buffer)
  if (type === 'u32') return new Uint32Array(bytes.buffer)
  if (type === 'f32') return new Float32Array(bytes.buffer)
  return expand(new Int8Array(bytes.buffer), scale)
}

/**
 * Eight bits a weight on a square-root scale: most weights are small, and steps near 0 are finer than steps near the largest.
 * Weights of 0 stay exactly 0.
 */
function compand(weights: Float32Array): { bytes: Int8Array; scale: number } {
  let scale = 0
  for (const weight of weights) if (Math.abs(weight) > scale) scale = Math.abs(weight)
  const bytes = Int8Array.from(weights, (weight) => Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / (scale || 1))))
  return { bytes, scale }
}

function expand(bytes: Int8Array, scale: number): Float32Array {
  const unit = scale / (127 * 127)
  return Float32Array.from(squared(bytes), (whole) => whole * unit)
}

/** The companded bytes as they were before the root was taken, in units of the largest weight / 127². */
function squared(bytes: Int8Array): Int16Array {
  const whole = new Int16Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) whole[i] = bytes[i]! * Math.abs(bytes[i]!)
  return whole
}

const LEVELS = Int32Array.from(squared(Int8Array.from({ length: 256 }, (_, byte) => byte)))
