import { slotUnder } from './hash.ts'

/**
 * The features of a sequence, position by position, as slots of a table of 2^bits rows. One list is filled and emptied again for
 * every sequence, so that reading an article allocates nothing.
 */
export class FeatureList {
  readonly bits: number
  /** Slots of all positions, one after the other. */
  slots: Int32Array
  /** Where each position's slots start; the last entry is where they all end. */
  starts: Int32Array
  length = 0
  positions = 0

  constructor(bits: number) {
    this.bits = bits
    this.slots = new Int32Array(8192)
    this.starts = new Int32Array(512)
  }

  clear(): void {
    this.length = 0
    this.positions = 0
    this.starts[0] = 0
  }

  /** Adds a feature of the open position: what it says, hashed, under the number of its template. */
  add(template: number, value: number): void {
    if (this.length === this.slots.length) this.slots = grown(this.slots)
    this.slots[this.length++] = slotUnder(template, value, this.bits)
  }

  /** Closes the open position; features added from here on belong to the next one. */
  next(): void {
    this.positions++
    if (this.positions + 1 > this.starts.length) this.starts = grown(this.starts)
    this.starts[this.positions] = this.length
  }
}

function grown(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2)
  larger.set(list)
  return larger
}
