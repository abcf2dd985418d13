import { alignWords, type Stretch } from '../text/align.ts'
import type { CellType, LinkPassage, StackCell, StackedWordings } from '../text/records.ts'
import { caseDiffers, differenceOf, marksDiffer, showsBracket, showsOmission, withAsides, withHedges } from './changes.ts'
import type { LinkingModel } from './model.ts'
import { cut, placed, type Placed } from './prepare.ts'

/** What one wording has over base words [from, to): half-open ranges of both; `from === to` for words that the base lacks. */
interface Part {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly type: CellType
}

/**
 * Stacks wordings of one statement so that equal words stand under each other.
 *
 * Each wording is aligned with the base; columns break wherever any of them changes, and words that the base lacks get a
 * column of their own, one for each place between base words. Every mark and word of a passage stands in exactly one of its
 * row's cells, in order; what interrupts a passage is in none.
 *
 * @param baseIndex - of the base in `passages`; it becomes row 0, the others follow in their order
 */
export function stackWordings(passages: readonly LinkPassage[], baseIndex: number, model: LinkingModel): StackedWordings {
  const base = passages[baseIndex]
  if (!base) return { rows: [] }
  const baseSide = placed(base, model)
  const others = passages.filter((_, index) => index !== baseIndex).map((passage) => {
    const side = placed(passage, model)
    return { passage, side, parts: partsOf(baseSide, side) }
  })
  const length = baseSide.words.length
  const breaks = new Uint8Array(length + 1)
  const inserted = new Uint8Array(length + 1)
  breaks[0] = breaks[length] = 1
  for (const { parts } of others) {
    for (const { from, to, type } of parts) {
      breaks[from] = breaks[to] = 1
      if (from === to && type !== 'empty') inserted[from] = 1
    }
  }
  const columns: (readonly [from: number, to: number])[] = []
  for (let at = 0, from = 0; at <= length; at++) {
    if (!breaks[at]) continue
    if (at > from) columns.push([from, at])
    if (inserted[at]) columns.push([at, at])
    from = at
  }
  const baseEdges = edgesOf(baseSide)
  const rows = [{ passage: base.id, cells: columns.map(([from, to]) => cellOf(baseSide, baseEdges, from, to, from === to ? 'empty' : 'base', false)) }]
  for (const { passage, side, parts } of others) rows.push({ passage: passage.id, cells: cellsOf(side, parts, columns) })
  return { rows }
}

/** The wording in parts that tile base and wording alike, in order. */
function partsOf(base: Placed, side: Placed): Part[] {
  const partner = new Int32Array(base.words.length).fill(-1)
  for (const { type, a: [a0, a1], b: [b0] } of alignWords(base.words, side.words)) {
    if (type === 'differ' || type === 'moved') continue
    for (let k = 0; k < a1 - a0; k++) partner[a0 + k] = b0 + k
  }
  const parts: Part[] = []
  const [height, width] = [base.words.length, side.words.length]
  let i = 0
  let j = 0
  while (i < height || j < width) {
    let i1 = i
    while (i1 < height && partner[i1]! < 0) i1++
    const j1 = i1 < height ? partner[i1]! : width
    if (i1 > i || j1 > j) {
      const next: Stretch = { type: 'number', a: [i1, i1 + 1], b: [j1, j1 + 1] }
      const number = i1 > i && i1 < height && base.words[i1]!.value !== null // one place between base words has one column
      const split = withAsides(base, side, withHedges(base, side, [{ type: 'differ', a: [i, i1], b: [j, j1] }, ...(number ? [next] : [])]))
      for (const { type, a: [a0, a1], b: [b0, b1] } of split) if (type === 'differ') parts.push(...differing(base, side, a0, a1, b0, b1))
      i = i1
      j = j1
      continue
    }
    const type = pairType(base, side, i, j, i + 1 < height && partner[i + 1] === j + 1)
    const last = parts.at(-1)
    if (last && last.type === type && type === 'same' && last.to === i && last.end === j) parts[parts.length - 1] = { ...last, to: i + 1, end: j + 1 }
    else parts.push({ from: i, to: i + 1, start: j, end: j + 1, type })
    i++
    j++
  }
  return parts
}

function differing(base: Placed, side: Placed, from: number, to: number, start: number, end: number): Part[] {
  if (start === end) return [{ from, to, start, end, type: 'absent' }]
  const kind = differenceOf(base, side, { type: 'differ', a: [from, to], b: [start, end] })
  const named: CellType = kind === 'negation' || kind === 'hedge' || kind === 'number' || kind === 'punctuation' ? kind : from === to ? 'only-here' : 'replaced'
  // as many words on both sides answer each other one by one, so that a break of another row can fall between them
  if (to - from === end - start && named === 'replaced') return Array.from({ length: to - from }, (_, k) => ({ from: from + k, to: from + k + 1, start: start + k, end: start + k + 1, type: named }))
  return [{ from, to, start, end, type: named }]
}

function pairType(base: Placed, side: Placed, i: number, j: number, pairedOn: boolean): CellType {
  const [a, b] = [base.words[i]!, side.words[j]!]
  if (a.value !== null && b.value !== null) return a.printed.toLowerCase() === b.printed.toLowerCase() ? 'same' : 'number'
  if (a.key !== b.key) return 'name-spelling'
  if (caseDiffers(base, side, i, j)) return 'case'
  return pairedOn && marksDiffer(base, side, i + 1, j + 1) ? 'punctuation' : 'same'
}

function cellsOf(side: Placed, parts: readonly Part[], columns: readonly (readonly [number, number])[]): StackCell[] {
  const edges = edgesOf(side)
  const cells: StackCell[] = []
  let at = 0 // part
  let word = 0 // next word of the wording
  for (const [from, to] of columns) {
    while (at < parts.length && parts[at]!.to <= from && parts[at]!.from < from) at++
    const part = parts[at]
    if (from === to) {
      if (part && part.from === from && part.to === from) {
        cells.push(cellOf(side, edges, part.start, part.end, part.type, bracketed(side, part.start, part.end)))
        word = part.end
        at++
      } else cells.push(cellOf(side, edges, word, word, 'empty', false))
      continue
    }
    if (!part) {
      cells.push(cellOf(side, edges, word, word, 'absent', showsOmission(side, word)))
      continue
    }
    const [start, end] = share(part, from, to)
    const type = start === end ? 'absent' : part.type
    const marked = type === 'absent' ? showsOmission(side, start) : type !== 'same' && bracketed(side, start, end)
    cells.push(cellOf(side, edges, start, end, type, marked))
    word = end
  }
  return cells
}

/** The part's words that stand over base words [from, to), a piece of it or all. */
function share(part: Part, from: number, to: number): [start: number, end: number] {
  if (part.to - part.from === part.end - part.start) return [part.start + from - part.from, part.start + to - part.from]
  // words that do not answer one by one stand in the first column they cover
  return from === part.from ? [part.start, part.end] : [part.end, part.end]
}

function bracketed(side: Placed, start: number, end: number): boolean {
  return showsBracket(side, start) || showsBracket(side, end)
}

/**
 * Where each word's share of the passage begins: opening marks go with the word they open, all others with the word before.
 * The first share takes what stands before it, the last what follows.
 */
function edgesOf({ words, passage: { words: text } }: Placed): number[] {
  const edges = [0]
  for (let i = 1; i < words.length; i++) {
    const [from, to] = [words[i - 1]!.end, words[i]!.start]
    let edge = to
    while (edge > from && !/\s/.test(text[edge - 1]!)) edge--
    edges.push(edge > from ? edge : to)
  }
  edges.push(text.length)
  return edges
}

function cellOf(side: Placed, edges: readonly number[], start: number, end: number, type: CellType, marked: boolean): StackCell {
  if (start >= end) return { type, words: '', spans: [], marked }
  const text = side.passage.words
  let from = edges[start]!
  let to = edges[end]!
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  const { words, spans } = cut(side, from, to)
  return { type, words, spans, marked }
}
