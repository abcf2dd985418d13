import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Span } from '../../text/span.ts'
import { texts } from '../texts.ts'
import type { Part } from './draft.ts'
import { offsetAt, rectsOf } from './place.ts'

export interface Dragged { readonly part: Part; readonly at: number; readonly side: 'start' | 'end'; readonly to: number }

interface HandlesProps {
  readonly column: RefObject<HTMLElement | null>
  readonly parts: Readonly<Partial<Record<Part, readonly Span[]>>>
  /** Lights up the part that keys move. */
  readonly active: Part | null
  readonly onDrag: (dragged: Dragged) => void
  readonly onStep: (moved: Omit<Dragged, 'to'>, step: 1 | -1) => void
}

interface Handle { readonly part: Part; readonly at: number; readonly side: 'start' | 'end'; readonly top: number; readonly left: number; readonly height: number }

/** A handle at both ends of each stretch: drag it over the words, or move it with the arrow keys. */
export function Handles({ column, parts, active, onDrag, onStep }: HandlesProps) {
  const [handles, setHandles] = useState<readonly Handle[]>([])
  const [dragging, setDragging] = useState(false)
  const shown = JSON.stringify(parts)
  useLayoutEffect(() => {
    const text = column.current
    const outer = text?.parentElement
    if (!text || !outer) return
    const put = () => {
      const box = outer.getBoundingClientRect()
      const spans = JSON.parse(shown) as Partial<Record<Part, Span[]>>
      setHandles(Object.entries(spans).flatMap(([part, all]) => all.flatMap((span, at): Handle[] => {
        const lines = rectsOf(text, span)
        const [first, last] = [lines[0], lines.at(-1)]
        if (!first || !last) return []
        const of = (side: 'start' | 'end', { top, height }: DOMRect, left: number): Handle => ({ part: part as Part, at, side, top: top - box.top, left: left - box.left, height })
        return [of('start', first, first.left), of('end', last, last.right)]
      })))
    }
    put()
    const observer = new ResizeObserver(put)
    observer.observe(outer)
    return () => observer.disconnect()
  }, [column, shown])
  const t = texts.byHand
  return (
    <div className="handles no-print" data-dragging={dragging || undefined}>
      {handles.map(({ part, at, side, top, left, height }) => (
        <button key={`${part} ${at} ${side}`} type="button" className="handle" data-side={side} data-part={part} data-active={part === active || undefined} style={{ top, left, height }}
          aria-label={t.handle(t.parts[part], side)} title={t.handle(t.parts[part], side)}
          onPointerDown={(event) => {
            event.preventDefault()
            event.currentTarget.focus({ preventScroll: true })
            event.currentTarget.setPointerCapture(event.pointerId)
            setDragging(true)
          }}
          onPointerMove={(event) => {
            if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
            // the finger stands on the handle, the words are what is meant
            const to = offsetAt(event.clientX, event.clientY)
            if (to !== null) onDrag({ part, at, side, to })
          }}
          onPointerUp={() => setDragging(false)} onPointerCancel={() => setDragging(false)}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0
            if (step === 0) return
            event.preventDefault()
            event.stopPropagation()
            onStep({ part, at, side }, step)
          }} />
      ))}
    </div>
  )
}
