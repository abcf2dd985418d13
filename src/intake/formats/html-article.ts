import { foldTitle } from '../../text/lines.ts'
import type { Block, Box } from './html-blocks.ts'

/** Least prose, in characters, that makes an article. */
const LEAST = 140
const SENTENCE = /[.!?。！？…।؟]["'”’»)\]]*(?:\s|$)/u

/** An article taken out of a page. */
export interface PageArticle {
  /** Headline as printed on the page; null where none is. */
  readonly headline: string | null
  readonly paragraphs: readonly string[]
}

/**
 * Finds the article among a page's blocks.
 *
 * As in Readability (Arc90, 2009) text is weighed by length and link density and boxes by what their class names say; but weight is
 * prose alone, nothing is dropped that would leave less than an article, and the answer is the smallest box with nearly all of the
 * remaining prose, so that an article that an advertisement cuts in two stays whole.
 *
 * @param title - from the page's metadata; tells its headline from the site's name
 */
export function articleOf({ blocks, boxes, page }: { blocks: readonly Block[], boxes: readonly Box[], page: Box }, title: string | undefined): PageArticle | null {
  weigh(blocks, boxes)
  dropUnrelated(boxes, page)
  const left = blocks.filter(({ box }) => !box.dropped)
  weigh(left, boxes)
  if (page.prose === 0) return null
  markArticle(boxes, containerOf(boxes, page))
  const headlineAt = headlineOf(left, title)
  const firstInside = left.findIndex(({ box }) => box.inArticle)
  const inside = left.filter((block, i) => i !== headlineAt && belongs(block, i, firstInside, headlineAt))
  const kept = withoutTrailers(inside)
  const headline = headlineAt === null ? null : left[headlineAt]!.words.replace(/\s+/g, ' ')
  const folded = headline === null ? null : foldTitle(headline)
  const paragraphs = kept.map(({ words }) => words).filter((words) => folded === null || foldTitle(words) !== folded)
  return paragraphs.length === 0 ? null : { headline, paragraphs }
}

/** Adds up prose, text and links from the blocks to all boxes around them. */
function weigh(blocks: readonly Block[], boxes: readonly Box[]): void {
  for (const box of boxes) box.prose = box.text = box.links = 0
  for (const block of blocks) {
    block.box.prose += proseOf(block)
    block.box.text += block.words.length
    block.box.links += block.links
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const { parent, prose, text, links, hasHeadline, hasCore } = boxes[i]!
    parent!.prose += prose
    parent!.text += text
    parent!.links += links
    parent!.hasHeadline ||= hasHeadline
    parent!.hasCore ||= hasCore
  }
}

function proseOf({ words, links, box }: Block): number {
  if (words.length < 25 || /^h[1-6]$/.test(box.tag)) return 0
  const density = links / words.length
  if (density > 0.5) return 0
  const sentences = SENTENCE.test(words)
  return words.length * (1 - density) * (sentences ? 1 : words.length < 80 ? 0.1 : 0.6)
}

/** Drops navigation, advertisements, comments, teasers, unless the article itself would go with them. */
function dropUnrelated(boxes: readonly Box[], page: Box): void {
  let rest = page.prose
  for (const box of boxes) {
    if (box.parent?.dropped) box.dropped = true
    if (box.hint === null || box.hint === 'core' || box.dropped) continue
    const holdsArticle = box.hasCore || box.hasHeadline
    if (box.tag === 'header' && (box.hasHeadline || isInside(box, 'article'))) continue
    if (box.hint !== 'comments' && holdsArticle && box.prose > rest * 0.3) continue
    if (rest - box.prose < Math.min(LEAST, page.prose * 0.3)) continue
    if (box.hint === 'perhaps-unrelated' && box.prose > rest * 0.4) continue
    if (box.hint === 'unrelated' && box.prose > rest * 0.6) continue
    box.dropped = true
    rest -= box.prose
  }
}

/** The box that is the article: marked as such where it holds enough, else the smallest with nearly all of the prose. */
function containerOf(boxes: readonly Box[], page: Box): Box {
  const live = boxes.filter((box) => !box.dropped)
  const most = (candidates: readonly Box[], share: number) => {
    const best = candidates.reduce<Box | null>((a, b) => (a === null || b.prose > a.prose ? b : a), null)
    return best && best.prose >= page.prose * share && best.prose >= Math.min(LEAST, page.prose) ? best : null
  }
  const articles = live.filter(({ tag }) => tag === 'article')
  const marked = most(articles, 0.35) ?? most(live.filter(({ hint, tag }) => hint === 'core' && tag !== 'main' && tag !== 'article'), 0.35)
  if (marked) return marked
  let container = most(live.filter(({ tag }) => tag === 'main'), 0.5) ?? page
  for (const box of live) { // outer boxes come first
    if (box.parent === container && box.prose >= container.prose * 0.9 && isBlockBox(box)) container = box
  }
  return container
}

/** Marks what lies in the article's box, teasers, comments and lists of links inside it left out. */
function markArticle(boxes: readonly Box[], container: Box): void {
  for (const box of boxes) {
    if (box === container) {
      box.inArticle = true
      continue
    }
    if (!box.parent?.inArticle) continue
    const teaser = box.tag === 'article' && box.prose < container.prose * 0.5
    const links = /^(?:ul|ol|table|menu)$/.test(box.tag) && box.text > 0 && box.links / box.text > 0.6
    box.inArticle = !teaser && !links
  }
}

/** Boxes that may hold an article; a paragraph may not, however long. */
function isBlockBox({ tag }: Box): boolean {
  return !/^(?:p|h[1-6]|li|blockquote|pre|dd|dt|figcaption|tr)$/.test(tag)
}

/** The h1 that prints the title, or else the last one before the article's first prose. */
function headlineOf(blocks: readonly Block[], title: string | undefined): number | null {
  const wanted = new Set(title === undefined ? [] : foldTitle(title).split(' '))
  let best: number | null = null
  let bestScore = 0
  const firstProse = blocks.findIndex((block) => block.box.inArticle && proseOf(block) > 0)
  for (const [i, { words, box, links }] of blocks.entries()) {
    const level = headingLevel(box)
    if (level === null || words.length < 4 || words.length > 300) continue
    const own = foldTitle(words).split(' ')
    const shared = own.filter((word) => wanted.has(word)).length / Math.max(own.length, wanted.size, 1)
    const near = i <= firstProse ? 0.3 : 0
    const score = shared * 2 + (level === 1 ? 0.5 : 0) + near + (box.inArticle ? 0.2 : 0) - (links > words.length / 2 ? 0.5 : 0)
    const believable = level === 1 ? wanted.size === 0 || shared >= 0.3 || (near > 0 && links === 0) : shared >= 0.6
    if (believable && score > bestScore) [best, bestScore] = [i, score]
  }
  return best
}

function headingLevel(box: Box): number | null {
  for (let one: Box | null = box, up = 0; one && up < 3; one = one.parent, up++) {
    if (/^h[1-3]$/.test(one.tag)) return Number(one.tag[1])
  }
  return null
}

/** Whether a block is part of the article, or stands between its headline and it. */
function belongs({ words, links, box }: Block, i: number, firstInside: number, headlineAt: number | null): boolean {
  const density = links / words.length
  if (!box.inArticle) {
    const between = headlineAt !== null && i > headlineAt && i < firstInside
    return between && words.length >= 40 && density < 0.3 && SENTENCE.test(words)
  }
  if (headlineAt !== null && i < headlineAt && words.length < 80 && !SENTENCE.test(words)) return false // a section's name above the headline
  if (density > 0.8 && words.length < 300 && !/^h[1-6]$/.test(box.tag)) return words.length > 120 && SENTENCE.test(words)
  return !(box.tag === 'li' && density > 0.6)
}

/** Leaves out headings with nothing below them, and links after the last prose. */
function withoutTrailers(blocks: readonly Block[]): Block[] {
  let last = blocks.length - 1
  while (last >= 0 && proseOf(blocks[last]!) === 0 && (/^h[1-6]$/.test(blocks[last]!.box.tag) || blocks[last]!.links > blocks[last]!.words.length * 0.3)) last--
  return blocks.slice(0, last + 1)
}

function isInside(box: Box, tag: string): boolean {
  for (let one = box.parent; one; one = one.parent) if (one.tag === tag) return true
  return false
}
