import { offsetOf } from '../article/copying.ts'

/** Where a stretch of the article's text is drawn: a rectangle for each line, in the window's pixels. */
export function rectsOf(column: HTMLElement, [start, end]: readonly [number, number]): DOMRect[] {
  const range = new Range()
  const [from, to] = [placeOf(column, start, 'after'), placeOf(column, end, 'before')]
  if (!from || !to) return []
  range.setStart(...from)
  range.setEnd(...to)
  return [...range.getClientRects()].filter(({ width }) => width > 0)
}

/** The text node that holds an offset of the article's text; of two that meet there, the one after it or the one before. */
export function placeOf(column: HTMLElement, offset: number, side: 'after' | 'before'): [Node, number] | null {
  for (const tile of column.querySelectorAll<HTMLElement>('[data-at]')) {
    const inside = offset - Number(tile.dataset['at'])
    const length = tile.textContent?.length ?? 0
    if (inside < 0 || (side === 'after' ? inside >= length : inside > length || inside === 0)) continue
    const node = document.createTreeWalker(tile, NodeFilter.SHOW_TEXT).nextNode()
    if (node) return [node, inside]
  }
  return null
}

/** The offset of the article's text under a point of the window; null beside the text. */
export function offsetAt(x: number, y: number): number | null {
  const found = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null
  if (found) return offsetOf(found.offsetNode, found.offset)
  const range = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(x, y)
  return range ? offsetOf(range.startContainer, range.startOffset) : null
}

interface Box { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

/**
 * Where a menu for selected words stands: under their last line, or over their first where there is no room below; never on the words.
 * All in the same pixels.
 *
 * @param lines - the selected words' lines
 * @param view - what can be seen
 */
export function placeMenu(lines: readonly Box[], menu: { readonly width: number; readonly height: number }, view: Box, gap = 8): { top: number; left: number } {
  const [first, last] = [lines.reduce((a, b) => (b.top < a.top ? b : a)), lines.reduce((a, b) => (b.bottom > a.bottom ? b : a))]
  const below = last.bottom + gap + menu.height <= view.bottom || first.top - gap - menu.height < view.top
  const middle = below ? (last.left + last.right) / 2 : (first.left + first.right) / 2
  return {
    top: below ? last.bottom + gap : first.top - gap - menu.height,
    left: Math.max(view.left, Math.min(view.right - menu.width, middle - menu.width / 2)),
  }
}
