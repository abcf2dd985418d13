import { paragraphsOf } from './paragraphs.ts'
import { AFTER_STOP, findMarks, pairCost, type Mark } from './quotation-marks.ts'
import type { Span } from './span.ts'

/** A passage between quotation marks. */
export interface Quoted {
  /** Marks included. */
  readonly span: Span
  /** Without the marks. */
  readonly inside: Span
  /** 0 for outermost. */
  readonly depth: number
  /** False where no closing mark was found and the span was bounded by the paragraph or before it. */
  readonly closed: boolean
  /** True where the quotation goes on from the paragraph before (each paragraph opened again, only the last closed). */
  readonly continues: boolean
}

/** Longest quotation that is believed within one paragraph, in UTF-16 units; a mark left open longer is given up. */
const LONGEST = 10_000
/** How far a quotation reaches whose closing mark is missing. */
const LONGEST_UNCLOSED = 1_000
/** Readings kept side by side. Two marks that may each do three things need few. */
const BEAM = 12
const DEEPEST = 4
const UNCLOSED = 3.2
const UNCLOSED_BUT_REOPENED = 0.2

/** A mark read as opening, and what was open around it. `mark` is null where the paragraph before left it open. */
interface Open {
  readonly mark: Mark | null
  readonly glyph: string
  readonly family: string
  readonly around: Open | null
  readonly depth: number
  /** The families open, outermost first: readings that agree in it differ only in the past. */
  readonly signature: string
}

interface Pairing {
  readonly open: Open
  readonly close: Mark | null
  /** Where an unclosed one must end. */
  readonly limit: number
}

interface Done {
  readonly pairing: Pairing
  readonly before: Done | null
}

interface Reading {
  readonly cost: number
  readonly open: Open | null
  readonly done: Done | null
}

/**
 * Pairs the quotation marks of a text.
 *
 * Each paragraph is read as a whole: every mark may open, close or be no quotation mark, each at a cost that its shape
 * and its neighbours set (quotation-marks.ts), and the cheapest reading wins (a beam search over what is open). So one
 * odd mark costs one odd mark, and never turns inside out what follows. Nothing crosses a paragraph's end: a quotation
 * that the next paragraph opens again goes on there as a span of its own, with `continues`.
 *
 * @param language - BCP 47 code where known; makes that language's own usage cheaper and forbids nothing
 * @returns in text order, outer before inner; spans nest and never cross. Linear in the length of the text.
 */
export function pairQuotations(text: string, language?: string): Quoted[] {
  const found: Quoted[] = []
  const blocks = paragraphsOf(text)
  let left: Open | null = null // what the paragraph before left open
  for (const [i, block] of blocks.entries()) {
    const marks = findMarks(text, block[0], block[1], language)
    const next = blocks[i + 1]
    const reopens = next ? text.slice(next[0], next[0] + 2) : ''
    const best = read(marks, block, left, reopens)
    collect(text, block, best, left, found)
    left = best.open && outermost(best.open).mark ? best.open : null
  }
  return found
}

/** The cheapest reading of one paragraph's marks; what it leaves open is still in `open`. */
function read(marks: readonly Mark[], block: Span, left: Open | null, reopens: string): Reading {
  let beam: Reading[] = [{ cost: 0, open: null, done: null }]
  const carried = left && outermost(left)
  if (carried && carried.family !== 'single' && marks[0] && marks[0].start > block[0]) {
    const open: Open = { mark: null, glyph: carried.glyph, family: carried.family, around: null, depth: 0, signature: carried.family }
    beam.push({ cost: 0.6, open, done: null })
  }
  for (const mark of marks) {
    const next = new Map<string, Reading>()
    for (const reading of beam) step(reading, mark, next)
    beam = [...next.values()]
    if (beam.length > BEAM) beam = beam.sort((a, b) => a.cost - b.cost).slice(0, BEAM)
  }
  let best = beam[0]!
  let least = Infinity
  for (const reading of beam) {
    let cost = reading.cost
    for (let open = reading.open; open; open = open.around) {
      const again = !open.around && reopens.startsWith(open.glyph)
      cost += again ? UNCLOSED_BUT_REOPENED : unclosedCost(open)
    }
    if (cost < least) [best, least] = [reading, cost]
  }
  return best
}

/** All that one mark may be in one reading. */
function step(reading: Reading, mark: Mark, next: Map<string, Reading>): void {
  const { cost, done } = reading
  let { open } = reading
  if (open && mark.start - (outermost(open).mark?.start ?? mark.start) > LONGEST) {
    keep(next, giveUp(reading, mark))
    return step(giveUp(reading, mark), mark, next)
  }
  keep(next, { cost: cost + mark.literal, open, done })
  if (!open || open.depth + 1 < DEEPEST) {
    const nesting = open ? nestingCost(open, mark) : 0
    if (nesting < Infinity) keep(next, { cost: cost + mark.opens + nesting, open: push(open, mark), done })
  }
  const top = open && outermost(open)
  if (top?.family === mark.family && mark.family !== 'single') {
    const fresh = giveUp(reading, mark)
    keep(next, { cost: fresh.cost + mark.opens, open: push(null, mark), done: fresh.done })
  }
  let dropped = 0
  for (; open; open = open.around) {
    if (open.family === mark.family) {
      const length = mark.start - (open.mark?.start ?? mark.start)
      const far = mark.family === 'single' ? Math.min(3, length / 250) : Math.min(2, length / 4_000)
      const pairing: Pairing = { open, close: mark, limit: mark.end }
      const price = cost + mark.closes + pairCost(open.glyph, mark.glyph) + far + dropped
      keep(next, { cost: price, open: open.around, done: { pairing, before: done } })
    }
    if (open === reading.open && slipsInto(open, mark)) {
      const pairing: Pairing = { open, close: mark, limit: mark.end }
      keep(next, { cost: cost + mark.closes + 2.8, open: open.around, done: { pairing, before: done } })
    }
    // Russian prints one mark where an inner and an outer quotation close together.
    dropped += open.family === 'angle' && mark.family === 'angle' ? 1 : unclosedCost(open)
  }
}

/** Stops believing in the outermost open mark: its quotation ended somewhere before `mark`. */
function giveUp(reading: Reading, mark: Mark): Reading {
  const open = outermost(reading.open!)
  const pairing: Pairing = { open, close: null, limit: mark.start }
  return { cost: reading.cost + unclosedCost(open), open: null, done: { pairing, before: reading.done } }
}

function keep(next: Map<string, Reading>, reading: Reading): void {
  const signature = reading.open?.signature ?? ''
  const rival = next.get(signature)
  if (!rival || reading.cost < rival.cost) next.set(signature, reading)
}

function push(around: Open | null, mark: Mark): Open {
  const signature = around ? `${around.signature} ${mark.family}` : mark.family
  return { mark, glyph: mark.glyph, family: mark.family, around, depth: around ? around.depth + 1 : 0, signature }
}

/** A double quotation closed by a single mark: a slip, believed only after a stop or comma. */
function slipsInto(open: Open, mark: Mark): boolean {
  return open.family === 'double' && mark.family === 'single' && mark.literal === AFTER_STOP
}

function outermost(open: Open): Open {
  while (open.around) open = open.around
  return open
}

function unclosedCost(open: Open): number {
  return open.family === 'single' && open.glyph !== '‘' ? 2.4 : UNCLOSED
}

/** The same family inside itself is unusual, except in the middle of a phrase: … of American “smart” bombs … */
function nestingCost(open: Open, mark: Mark): number {
  for (let around: Open | null = open; around; around = around.around) {
    if (around.family !== mark.family) continue
    if (around.mark?.end === mark.start) return 2.5
    return mark.family === 'single' ? 3 : mark.midPhrase ? 0.7 : 2.2
  }
  return 0
}

/** Turns a reading into spans, in text order. */
function collect(text: string, block: Span, reading: Reading, left: Open | null, found: Quoted[]): void {
  const pairings: Pairing[] = []
  const last = reading.open && outermost(reading.open)
  if (last) pairings.push({ open: last, close: null, limit: block[1] })
  for (let done = reading.done; done; done = done.before) pairings.push(done.pairing)
  pairings.sort((a, b) => startOf(a, block) - startOf(b, block) || b.limit - a.limit)
  const ends: number[] = [] // of the quotations around
  for (const pairing of pairings) {
    const quoted = toQuoted(text, block, pairing, left)
    if (!quoted) continue
    while (ends.length && ends.at(-1)! <= quoted.span[0]) ends.pop()
    if (ends.length && quoted.span[1] > ends.at(-1)!) continue // its surroundings were bounded before it ends
    found.push({ ...quoted, depth: ends.length })
    ends.push(quoted.span[1])
  }
}

function startOf({ open }: Pairing, block: Span): number {
  return open.mark?.start ?? block[0]
}

function toQuoted(text: string, block: Span, { open, close, limit }: Pairing, left: Open | null): Omit<Quoted, 'depth'> | null {
  const start = open.mark?.start ?? block[0]
  const from = open.mark?.end ?? block[0]
  const continues = start === block[0] && left !== null && outermost(left).family === open.family
  if (close) {
    if (!/\S/.test(text.slice(from, close.start))) return null
    return { span: [start, close.end], inside: [from, close.start], closed: true, continues }
  }
  if (!open.mark) return null
  if (open.family === 'single' && !continues && limit !== block[1]) return null
  const end = boundOf(text, from, limit)
  return end > from ? { span: [start, end], inside: [from, end], closed: false, continues } : null
}

/** Where a quotation without a closing mark ends: at the last sentence's end that lies near enough, else at a word's. */
function boundOf(text: string, from: number, limit: number): number {
  const near = Math.min(limit, from + LONGEST_UNCLOSED)
  const words = text.slice(from, near)
  const whole = near === limit && /^\s*$|[.!?…]["'”’)\s]*$/.test(words.slice(-8))
  if (whole) return from + words.trimEnd().length
  let end = -1
  for (const stop of words.matchAll(/[.!?…]+["'”’)]*(?=\s)|[。！？]/gu)) end = stop.index + stop[0].length
  if (end > 0) return from + end
  return from + (near === limit ? words : words.replace(/\S+$/, '')).trimEnd().length
}
