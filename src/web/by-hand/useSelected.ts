import { type RefObject, useEffect, useState } from 'react'
import { snapToWords } from '../../text/borders.ts'
import type { Span } from '../../text/span.ts'
import { selectedSpan } from '../article/copying.ts'

/** Words of the article that are selected, widened to whole ones; null while they are being selected, and where none are. */
export function useSelected(column: RefObject<HTMLElement | null>, text: string): readonly [Span | null, () => void] {
  const [selected, select] = useState<Span | null>(null)
  useEffect(() => {
    let down = false
    let waiting: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      const selection = getSelection()
      const inside = selection?.anchorNode && column.current?.contains(selection.anchorNode) && column.current.contains(selection.focusNode)
      const span = inside ? selectedSpan(selection) : null
      const snapped = span && snapToWords(text, span)
      select((before) => (JSON.stringify(before) === JSON.stringify(snapped) ? before : snapped))
    }
    const later = () => {
      clearTimeout(waiting)
      if (!down) waiting = setTimeout(read, 120)
    }
    const pressed = () => { down = true }
    const released = () => {
      down = false
      later()
    }
    document.addEventListener('selectionchange', later)
    document.addEventListener('pointerdown', pressed)
    document.addEventListener('pointerup', released)
    document.addEventListener('pointercancel', released)
    return () => {
      clearTimeout(waiting)
      document.removeEventListener('selectionchange', later)
      document.removeEventListener('pointerdown', pressed)
      document.removeEventListener('pointerup', released)
      document.removeEventListener('pointercancel', released)
    }
  }, [column, text])
  return [selected, () => {
    getSelection()?.removeAllRanges()
    select(null)
  }]
}
