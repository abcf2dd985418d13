/**
 * Rows of scores kept under a key, the latest of those that fall on one place. Features that many positions share are so hashed
 * and scored once, not once for each position.
 */
export class ScoreMemo {
  readonly scores: Float64Array
  /** Whether the row that `rowOf` gave was empty: the caller fills it. */
  missing = false

  private readonly labels: number
  private readonly keys: Int32Array
  private readonly mask: number

  /** @param bits - 2^bits places */
  constructor(labels: number, bits: number) {
    this.labels = labels
    this.scores = new Float64Array(labels << bits)
    this.keys = new Int32Array(1 << bits).fill(-1)
    this.mask = (1 << bits) - 1
  }

  clear(): void {
    this.keys.fill(-1)
  }

  /** Where the scores of a key start; all 0 where it is `missing`. @param key - not negative */
  rowOf(key: number): number {
    const place = (Math.imul(key, 0x9e3779b1) >>> 15) & this.mask
    const row = place * this.labels
    this.missing = this.keys[place] !== key
    if (this.missing) {
      this.keys[place] = key
      this.scores.fill(0, row, row + this.labels)
    }
    return row
  }
}
