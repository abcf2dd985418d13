/** Some rows of a list that stand together, and how many of it stand before them. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** Null where they are told by a row beside them. */
  readonly start: number | null
}

/** Rows kept at most; those far from the window are let go and asked for again. */
const KEPT = 400
/** A window cannot be taller than some millions of pixels. In a longer list the bar tells the part of it, and wheel and keys still go row by row. */
const TALLEST = 4_000_000
/** So near either end the bar goes row by row as well. */
const NEAR = 30_000
/** Room above rows that others stand before. */
const ROOM = 3000

/**
 * A stretch of a list of any length, with the place in pixels of each of its rows. Rows are put after and before it as they are needed;
 * those in sight never move by it: what has another height than was thought moves the rows on the far side.
 *
 * @param estimate - about how tall a row is, in pixels, until it is measured
 */
export function rollOf<Row extends object>(total: number, estimate: number) {
  let rows: readonly Row[] = []
  let first = 0
  let top = 0
  let ended = true
  let count = total
  let heights = new WeakMap<Row, number>()
  const tall = (row: Row): number => heights.get(row) ?? estimate
  const sum = (of: readonly Row[]): number => of.reduce((all, row) => all + tall(row), 0)
  const bar = (): number => Math.min(TALLEST, count * estimate)

  /** Where the bar ought to stand for a row. */
  function placeOf(index: number): number {
    const whole = count * estimate
    if (whole <= TALLEST) return index * estimate
    return Math.min(Math.max(index / count * bar(), Math.min(index * estimate, NEAR)), bar() - Math.min((count - index) * estimate, NEAR))
  }
  const roll = {
    get rows() { return rows },
    /** How many rows stand before them, about. */
    get first() { return first },
    get top() { return top },
    get bottom() { return top + sum(rows) },
    get ended() { return ended },
    get count() { return count },
    estimate,
    /** Of the whole list. */
    get height() { return ended ? roll.bottom : Math.max(roll.bottom + Math.min((count - first - rows.length) * estimate, NEAR), bar()) },
    placeOf,
    yOf: (i: number): number => top + sum(rows.slice(0, i)),
    /** The rows of which something stands between two heights. */
    between(from: number, to: number): readonly [number, number] {
      let [y, i] = [top, 0]
      while (i < rows.length && y + tall(rows[i]!) <= from) y += tall(rows[i++]!)
      const begin = i
      while (i < rows.length && y < to) y += tall(rows[i++]!)
      return [begin, i]
    },
    /** Which part of the list a height belongs to, as the index of a row. */
    indexAt: (y: number): number => Math.max(0, Math.min(count - 1, Math.round(count * estimate <= TALLEST ? y / estimate : y / bar() * count))),
    /** Other rows instead, the first of them at `y` unless it is known where they belong. */
    jump(page: Page<Row>, asked: number, y?: number): void {
      rows = page.rows
      first = page.start ?? 0
      ended = rows.length < asked || first + rows.length >= count
      top = first === 0 ? 0 : y !== undefined && count * estimate > TALLEST ? Math.max(ROOM, y) : placeOf(first)
      if (ended) count = first + rows.length
    },
    after(page: Page<Row>, asked: number): void {
      rows = [...rows, ...page.rows]
      ended = page.rows.length < asked
      count = ended ? first + rows.length : Math.max(count, first + rows.length + 1)
      const gone = Math.max(0, rows.length - KEPT)
      top += sum(rows.slice(0, gone))
      first += gone
      rows = rows.slice(gone)
    },
    before(page: Page<Row>, asked: number): void {
      rows = [...page.rows, ...rows]
      top -= sum(page.rows)
      const begun = page.rows.length < asked
      first = begun ? 0 : Math.max(1, first - page.rows.length)
      if (rows.length > KEPT) ended = false
      rows = rows.slice(0, KEPT)
    },
    /** What rows measure. @param above - rows that stand wholly above this height grow upwards */
    measured(found: Iterable<readonly [row: Row, height: number]>, above: number): void {
      const places = new Map<Row, number>()
      let y = top
      for (const row of rows) {
        places.set(row, y + tall(row))
        y += tall(row)
      }
      for (const [row, height] of found) {
        if ((places.get(row) ?? Infinity) <= above) top -= height - tall(row)
        heights.set(row, height)
      }
    },
    /** Windows of another width have other heights. */
    forget(): void {
      heights = new WeakMap()
    },
    /**
     * Puts the rows to another height, where they run out of room above or, `idle`, where the bar no longer tells the part of the list.
     *
     * @returns by how much the window has to follow
     */
    settle(idle: boolean): number {
      const right = first === 0 ? 0 : Math.max(ROOM, placeOf(first))
      const moves = first === 0 ? top !== 0 : top < ROOM / 2 || (idle && Math.abs(right - top) > ROOM)
      const by = moves ? right - top : 0
      top += by
      return by
    },
  }
  return roll
}
export type Roll<Row extends object> = ReturnType<typeof rollOf<Row>>
