import { useQueries } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { PAGE } from '../questions.ts'
import { texts } from '../texts.ts'
import { useRowKeys } from '../shell/keys.ts'

interface VirtualRowsProps<Row> {
  readonly total: number
  /** About how tall a row is, in CSS pixels; each is measured once drawn. */
  readonly height: number
  /** The question for the rows from `offset` on. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the types of query options do not carry over a list
  readonly pageAt: (offset: number) => any
  readonly rowsOf: (page: unknown) => readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly children: (row: Row, index: number) => ReactNode
  readonly label: string
}

/** A window cannot be taller than some millions of pixels, and nobody reads so far. */
const MOST_LISTED = 10_000

/** A list of any length: only what is near the window is drawn, and only those pages are asked for. */
export function VirtualRows<Row>({ total, height, pageAt, rowsOf, keyOf, children, label }: VirtualRowsProps<Row>) {
  const list = useRef<HTMLOListElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin((list.current?.getBoundingClientRect().top ?? 0) + scrollY), [])
  const listed = Math.min(total, MOST_LISTED)
  const virtual = useWindowVirtualizer({ count: listed, estimateSize: () => height, overscan: 12, scrollMargin: margin })
  const shown = virtual.getVirtualItems()
  const offsets = useMemo(() => {
    const first = Math.floor((shown[0]?.index ?? 0) / PAGE)
    const last = Math.floor((shown.at(-1)?.index ?? 0) / PAGE)
    return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * PAGE)
  }, [shown])
  const pages = useQueries({ queries: offsets.map(pageAt) })
  const reveal = useCallback((index: number) => virtual.scrollToIndex(index, { align: 'auto' }), [virtual])
  useRowKeys(list, listed, reveal)
  const rowAt = (index: number): Row | undefined => {
    const page = pages[offsets.indexOf(Math.floor(index / PAGE) * PAGE)]?.data
    return page === undefined ? undefined : rowsOf(page)[index % PAGE]
  }
  return (
    <>
    <ol className="rows" ref={list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
      {shown.map((item) => {
        const row = rowAt(item.index)
        return (
          <li key={row ? keyOf(row) : item.key} ref={virtual.measureElement} data-index={item.index} aria-posinset={item.index + 1} aria-setsize={listed}
            style={{ transform: `translateY(${item.start - margin}px)` }}>
            {row ? children(row, item.index) : <div className="row row-waiting" style={{ height }} />}
          </li>
        )
      })}
    </ol>
    {total > listed && <p className="hidden-rows">{texts.list.firstRows(listed, total)}</p>}
    </>
  )
}
