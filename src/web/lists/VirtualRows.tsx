import { type ComponentType, memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { typing, useRowKeys } from '../shell/keys.ts'
import { type Page, rollOf } from './roll.ts'
import { type Rolling, startRolling, waitingRows, type Wanted } from './rolling.ts'

interface VirtualRowsProps<Row extends object> {
  readonly total: number
  /** About how tall a row is, in CSS pixels; each is measured once drawn. */
  readonly height: number
  /** The rows that are shown first, and how many were asked for. */
  readonly page: Page<Row>
  readonly asked: number
  /** So many rows at a place. */
  readonly ask: (at: Wanted, limit: number) => Promise<Page<Row>>
  readonly idOf: (row: Row) => string
  readonly item: ComponentType<{ readonly row: Row; readonly index: number }>
  readonly label: string
  /** Where the window goes: `row`: `page` begins in the middle, where the address says; `top`: this is another list than the one before. */
  readonly opens: 'row' | 'top' | null
  readonly onPlace: (id: string | null) => void
}

/** Milliseconds after a list is opened that rows beyond the first are asked for; scrolling asks at once. */
const AHEAD_OF_NEED = 200

/** A list of any length: only what is near the window is drawn and kept, and only those rows are asked for. Home and End go to its ends. */
function Rows<Row extends object>({ total, height, page, asked, ask, idOf, item: Item, label, opens, onPlace }: VirtualRowsProps<Row>) {
  const room = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const rolling = useRef<Rolling>(null)
  const [roll] = useState(() => {
    const made = rollOf<Row>(total, height)
    made.jump(page, asked)
    return made
  })
  // the first drawing is what the window shows: it is there the sooner
  const [{ rows, first }, draw] = useState(() => ({ rows: roll.rows.slice(0, Math.ceil(innerHeight / height)), first: roll.first }))
  const [waiting, wait] = useState<number | null>(null)
  const told = useRef(onPlace)
  useEffect(() => { told.current = onPlace }, [onPlace])

  useLayoutEffect(() => {
    const started = startRolling<Row>({
      roll, room: room.current!, list: list.current!, ask, idOf, wait,
      draw: (begin, end) => draw({ rows: roll.rows.slice(begin, end), first: roll.first + begin }),
      onPlace: (id) => told.current(id),
    })
    rolling.current = started
    room.current!.style.height = `${roll.height}px`
    list.current!.style.transform = `translateY(${roll.top}px)`
    return started.stop
  }, [roll, ask, idOf])
  useLayoutEffect(() => rolling.current?.settle(), [rows])
  useEffect(() => {
    if (opens !== null) rolling.current?.open(opens)
    // once what the window shows is painted, what is near it; more is asked for when nobody changes the list again at once
    const soon = [setTimeout(() => rolling.current?.see(true)), setTimeout(() => rolling.current?.look(), AHEAD_OF_NEED)]
    return () => soon.forEach(clearTimeout)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a list is opened once
  }, [])
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    if (roll.first !== 0) return // what is read further down is not taken away
    roll.jump(page, asked)
    rolling.current?.renewed()
  }, [page, asked, roll])
  useRowKeys(room, total, useCallback((index: number) => rolling.current?.reveal(index), []), useCallback(() => rolling.current?.first() ?? 0, []))
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey || typing(event.target) || document.querySelector('dialog[open]') || (event.key !== 'End' && event.key !== 'Home')) return
      event.preventDefault()
      void rolling.current?.goTo(event.key === 'End' ? 1 : 0)
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [])
  return (
    <div className="rows-room" ref={room}>
      <ol className="rows" ref={list} aria-label={label}>
        {rows.map((row, i) => <li key={idOf(row)} aria-posinset={first + i + 1} aria-setsize={total}><Item row={row} index={first + i} /></li>)}
      </ol>
      {waiting !== null && (
        <ol className="rows" aria-hidden="true" style={{ transform: `translateY(${waiting}px)` }}>
          {Array.from({ length: waitingRows(height) }, (_, i) => <li key={i}><div className="row row-waiting" style={{ height }} /></li>)}
        </ol>
      )}
    </div>
  )
}
export const VirtualRows = memo(Rows) as typeof Rows
