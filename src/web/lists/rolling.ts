import { flushSync } from 'react-dom'
import type { Page, Roll } from './roll.ts'

/** Where rows are asked for: beside a row that is there, or from a part of the list on. */
export type Wanted = { readonly after: string } | { readonly before: string } | { readonly part: number }

/** Rows asked for at once beyond the first. */
const MORE = 50
/** Pixels drawn beyond the window, and how near to its edge more are. */
const [OVER, EDGE] = [1500, 600]
/** Pixels from the end of what is there at which more is asked for. */
const AHEAD = 2500
/** Rows shown above the one that is leapt to. */
const ABOVE = 10
/** A window moved by so many heights at once is a leap; rows between are passed over. */
const LEAP = 2.5
/** Milliseconds without scrolling after which the window rests. */
const RESTS = 300
/** Pixels above a list that say what it is. */
const HEAD = 60

/** How many rows stand for those that are waited for: enough to fill a window. */
export const waitingRows = (estimate: number): number => Math.ceil(innerHeight / estimate) + 1

/** Height of what covers the top of the window, in pixels. */
const covered = (): number => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0

interface RollingOptions<Row extends object> {
  readonly roll: Roll<Row>
  /** As tall as the whole list. */
  readonly room: HTMLElement
  /** Holds the rows that are drawn. */
  readonly list: HTMLElement
  readonly ask: (at: Wanted, limit: number) => Promise<Page<Row>>
  readonly idOf: (row: Row) => string
  /** Draws these rows of the roll. */
  readonly draw: (begin: number, end: number) => void
  /** Draws rows that wait, from this height on; null: none. */
  readonly wait: (y: number | null) => void
  /** Told, when the window rests and before a row is opened, of the first row in sight; null at the beginning. */
  readonly onPlace: (id: string | null) => void
}

/** Moves a list with the window: draws what comes near, asks for what lies beyond it, leaps where the bar is drawn far. */
export function startRolling<Row extends object>({ roll, room, list, ask, idOf, draw, wait, onPlace }: RollingOptions<Row>) {
  let drawn: readonly [number, number] = [0, 0]
  let last = 0
  let turn = 0
  let stopped = false
  let resting: ReturnType<typeof setTimeout> | undefined
  const asking = new Set<string>()
  const waitingHeight = (): number => waitingRows(roll.estimate) * roll.estimate
  /** The window's upper edge within the list. */
  const above = (): number => -room.getBoundingClientRect().top

  function see(changed = false): void {
    const from = above()
    const [begin, end] = roll.between(from - EDGE, from + innerHeight + EDGE)
    if (!changed && begin >= drawn[0] && end <= drawn[1]) return
    drawn = roll.between(from - OVER, from + innerHeight + OVER)
    draw(...drawn)
  }

  /** Puts the list where the roll has it now. */
  function set(by: number): void {
    room.style.height = `${roll.height}px`
    list.style.transform = `translateY(${roll.yOf(drawn[0])}px)`
    last += by
    if (by !== 0) scrollBy(0, by)
  }

  /** After rows were drawn: what they measure, above the window without moving what is in it. */
  function settle(): void {
    const rows = roll.rows.slice(...drawn)
    roll.measured([...list.children].slice(0, rows.length).map((li, i) => [rows[i]!, li.getBoundingClientRect().height] as const), above() + covered())
    set(roll.settle(false))
  }

  /** One question of a kind at a time; what was asked before a leap is dropped. */
  function want(kind: 'after' | 'before' | 'leap', at: Wanted, put: (page: Page<Row>) => void): void {
    if (asking.has(kind)) return
    asking.add(kind)
    const asked = kind === 'leap' ? ++turn : turn
    void ask(at, MORE).then((page) => {
      asking.delete(kind)
      if (asked !== turn || stopped) return
      put(page)
      const by = roll.settle(false)
      flushSync(() => see(true))
      set(by)
      look()
    }, () => asking.delete(kind))
  }

  /** From which height on rows are still to come that the window would show. */
  function waitingFrom(from: number, to: number): number | null {
    if (!roll.ended && to > roll.bottom) return Math.max(from, roll.bottom)
    return roll.first > 0 && from < roll.top ? Math.min(from, roll.top - waitingHeight()) : null
  }

  function look(): void {
    const from = above()
    const to = from + innerHeight
    const gap = Math.max(from - roll.bottom, roll.top - to)
    const leaps = gap > 0 && (Math.abs(from - last) > LEAP * innerHeight || gap > 20 * innerHeight)
    last = from
    if (leaps || asking.has('leap')) {
      wait(from)
      want('leap', { part: Math.max(0, roll.indexAt(from) - ABOVE) / roll.count }, (page) => {
        roll.jump(page, MORE, above() - ABOVE * roll.estimate)
        wait(null)
      })
      return
    }
    wait(waitingFrom(from, to))
    see()
    if (roll.rows.length === 0) return
    if (!roll.ended && roll.bottom - to < AHEAD) want('after', { after: idOf(roll.rows.at(-1)!) }, (page) => roll.after(page, MORE))
    if (roll.first > 0 && from - roll.top < AHEAD) want('before', { before: idOf(roll.rows[0]!) }, (page) => roll.before(page, MORE))
  }

  /** Of the rows that are there, which is the first in sight. */
  const inSight = (): number => roll.between(above() + covered() + 1, Infinity)[0]
  function place(): void {
    const row = roll.rows[inSight()]
    onPlace(roll.first + inSight() === 0 || row === undefined ? null : idOf(row))
  }
  function rest(): void {
    set(roll.settle(true))
    place()
  }
  function scrolled(): void {
    flushSync(look)
    clearTimeout(resting)
    resting = setTimeout(rest, RESTS)
  }
  function resized(): void {
    roll.forget()
    see(true)
  }
  addEventListener('scroll', scrolled, { passive: true })
  addEventListener('resize', resized)
  room.addEventListener('pointerdown', place)
  room.addEventListener('keydown', place)

  return {
    look, see, settle,
    /** Other rows instead of those that were there. */
    renewed: () => {
      see(true)
      look()
    },
    /** Brings the row that the rows begin with to the window's top, or the beginning of the list into sight. */
    open(to: 'row' | 'top'): void {
      const { top } = room.getBoundingClientRect()
      if (to === 'row') scrollBy(0, top + roll.top - covered())
      else if (top < covered()) scrollBy(0, top - covered() - HEAD)
      last = above()
    },
    first: (): number => roll.first + inSight(),
    /** Brings a row into sight. */
    reveal(index: number): void {
      const i = index - roll.first
      if (roll.rows[i] === undefined) return
      const [begin, end] = [roll.yOf(i) - above(), roll.yOf(i + 1) - above()]
      if (begin < covered() + 8) scrollBy(0, begin - covered() - 8)
      else if (end > innerHeight - 8) scrollBy(0, end - innerHeight + 8)
    },
    /** To the first or the last row of all. */
    async goTo(part: 0 | 1): Promise<void> {
      if (part === 0 ? roll.first !== 0 : !roll.ended) {
        const asked = ++turn
        const page = await ask({ part }, MORE)
        if (asked !== turn || stopped) return
        roll.jump(page, MORE)
        wait(null)
      }
      const at = (): void => {
        room.style.height = `${roll.height}px`
        scrollTo(0, part === 0 ? 0 : scrollY - above() + roll.bottom - innerHeight + 24)
        last = above()
        flushSync(() => see(true))
      }
      at()
      at() // the rows that were drawn are measured now
      look()
      list.querySelector<HTMLElement>(`[data-row="${part === 0 ? 0 : roll.first + roll.rows.length - 1}"]`)?.focus({ preventScroll: true })
    },
    stop(): void {
      stopped = true
      clearTimeout(resting)
      removeEventListener('scroll', scrolled)
      removeEventListener('resize', resized)
      room.removeEventListener('pointerdown', place)
      room.removeEventListener('keydown', place)
    },
  }
}
export type Rolling = ReturnType<typeof startRolling>
