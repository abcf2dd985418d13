import type { Span } from '../../text/span.ts'

/** The article's text that a selection covers, by the offsets that tiles carry as `data-at`; null where it reaches outside. */
export function selectedSpan(selection: Selection | null): Span | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset)]
  return start === null || end === null || end <= start ? null : [start, end]
}

/** The offset of the article’s text at a place in its markup; null outside of it. */
export function offsetOf(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const tile = node.parentElement?.closest<HTMLElement>('[data-at]')
    return tile ? Number(tile.dataset['at']) + offset : null
  }
  if (!(node instanceof Element)) return null
  // Between two children: the end of what stands before, else the start of what stands after.
  const tilesIn = (child: Node | undefined) => child instanceof HTMLElement
    ? child.matches('[data-at]') ? [child] : [...child.querySelectorAll<HTMLElement>('[data-at]')] : []
  const before = tilesIn(node.childNodes[offset - 1]).at(-1)
  if (before) return Number(before.dataset['at']) + (before.textContent?.length ?? 0)
  const after = tilesIn(node.childNodes[offset])[0] ?? (node.matches('[data-at]') ? (node as HTMLElement) : undefined)
  return after ? Number(after.dataset['at']) : null
}
