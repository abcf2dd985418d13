/** Brings the words at `at=120-131` of an address into view and tints them, without touching the text. */
export function showFound(column: HTMLElement, hash: string): void {
  const [, from, to] = /^at=(\d+)-(\d+)$/.exec(hash) ?? []
  if (from === undefined || to === undefined) return
  const ends = [placeOf(column, Number(from)), placeOf(column, Number(to))] as const
  if (!ends[0] || !ends[1]) return
  const range = new Range()
  range.setStart(...ends[0])
  range.setEnd(...ends[1])
  ends[0][0].parentElement?.scrollIntoView({ block: 'center' })
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(range)) // older browsers only scroll
}

/** The text node that holds an offset of the article's text, and the offset in it. */
function placeOf(column: HTMLElement, offset: number): [Node, number] | null {
  for (const tile of column.querySelectorAll<HTMLElement>('[data-at]')) {
    const inside = offset - Number(tile.dataset['at'])
    const node = document.createTreeWalker(tile, NodeFilter.SHOW_TEXT).nextNode()
    if (node && inside >= 0 && inside <= (node.textContent?.length ?? 0)) return [node, inside]
  }
  return null
}
