import { type RefObject, useLayoutEffect, useState } from 'react'

export interface LineBox {
  /** Width of the inside, in CSS pixels. */
  readonly width: number
  /** Font of the words, as a canvas takes it. */
  readonly font: string
}

/** How wide a block is and in which font its words are set, followed as both change; null before the first layout. */
export function useLineBox(block: RefObject<HTMLElement | null>, sample: RefObject<HTMLElement | null>): LineBox | null {
  const [box, setBox] = useState<LineBox | null>(null)
  useLayoutEffect(() => {
    const [element, words] = [block.current, sample.current]
    if (!element || !words) return
    const observer = new ResizeObserver(() => {
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(words)
      const next = { width: Math.floor(element.clientWidth), font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}` }
      setBox((now) => (now?.width === next.width && now.font === next.font ? now : next))
    })
    observer.observe(element) // calls once at the start, before anything is painted
    return () => observer.disconnect()
  }, [block, sample])
  return box
}

const context = document.createElement('canvas').getContext('2d')

/** Measures words on one line, in CSS pixels, rounded up so that a line never overflows by a hair. */
export function measureIn(font: string): (words: string) => number {
  const known = new Map<string, number>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    if (context) context.font = font
    const width = Math.ceil(context?.measureText(words).width ?? words.length * 9)
    known.set(words, width)
    return width
  }
}
