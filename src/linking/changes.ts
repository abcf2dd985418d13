import type { Stretch } from '../text/align.ts'
import type { Change, ChangeType } from '../text/records.ts'
import type { Passage } from '../text/span.ts'
import { AUXILIARIES, EVIDENCE, HEDGES, HEDGE_PARTS, NEGATIONS, PLAIN_HEDGES, VAGUE_NUMBERS } from './lexicon.ts'
import { gapBefore, wordsBetween, type Placed } from './prepare.ts'

const ELLIPSIS = /…|\.\s?\.\s?\.|\[|\(…/
const BRACKET = /[[\]]/

/** Names what differs between two aligned wordings, in the order of `a`, moved blocks last. */
export function changesOf(a: Placed, b: Placed, aligned: readonly Stretch[]): Change[] {
  const stretches = withAsides(a, b, withHedges(a, b, atOmissions(a, b, aligned)))
  const changes: Change[] = []
  const edges = (type: ChangeType, { a: [a0, a1], b: [b0, b1] }: Stretch, before?: Stretch): void => {
    const lacking = a0 === a1 ? 'a' : b0 === b1 ? 'b' : null
    const starts = [a0 === 0, b0 === 0]
    const ends = [a1 === a.words.length, b1 === b.words.length]
    const has = lacking === 'a' ? [1] : lacking === 'b' ? [0] : [0, 1]
    const where = has.every((side) => starts[side]) ? 'start' : has.every((side) => ends[side]) ? 'end' : 'middle'
    // words of either side that stand in one place: an ellipsis before the ones shows that the others are missing
    const [fromA, fromB] = before?.type === 'differ' ? [before.a[0], before.b[0]] : [a0, b0]
    const marked = lacking === 'a' ? showsOmission(a, a0) || showsOmission(a, fromA)
      : lacking === 'b' ? showsOmission(b, b0) || showsOmission(b, fromB)
        : bracketed(a, a0, a1) || bracketed(b, b0, b1)
    const change: Change = { type, a: wordsBetween(a, a0, a1), b: wordsBetween(b, b0, b1), where, marked }
    changes.push(change)
    const lost = type === 'only-in-a' ? a.words.slice(a0, a1) : type === 'only-in-b' ? b.words.slice(b0, b1) : []
    if (lost.some((word) => EVIDENCE.has(word.key))) changes.push({ ...change, type: 'evidence' })
  }
  for (const [at, stretch] of stretches.entries()) {
    const { type, a: [a0, a1], b: [b0, b1] } = stretch
    if (type === 'differ') edges(differenceOf(a, b, stretch), stretch, stretches[at - 1])
    else if (type === 'number') edges('number', stretch)
    else if (type === 'name') edges('name-spelling', stretch)
    else if (type === 'moved') changes.push({ type: 'order', a: wordsBetween(a, a0, a1), b: wordsBetween(b, b0, b1), marked: false })
    else changes.push(...styleOf(a, b, stretch))
    const next = stretches[at + 1]
    if (next && paired(stretch) && paired(next) && next.a[0] === a1 && next.b[0] === b1) changes.push(...punctuationAt(a, b, a1, b1))
  }
  return changes
}

const paired = ({ type }: Stretch): boolean => type === 'same' || type === 'name' || type === 'number'

/** Whether an ellipsis or brackets stand before word `index`, showing that something is not printed there. */
export function showsOmission(side: Placed, index: number): boolean {
  return ELLIPSIS.test(gapBefore(side, index).text)
}

/** Whether a bracket stands before word `index`. */
export function showsBracket(side: Placed, index: number): boolean {
  return BRACKET.test(gapBefore(side, index).text)
}

function bracketed(side: Placed, from: number, to: number): boolean {
  return showsBracket(side, from) || showsBracket(side, to)
}

/**
 * The alignment with words that one side lacks moved to where it shows that it does: of "the tax on the ports" against "… the
 * ports" either "the" may be the missing one, and an ellipsis, or the wording's beginning, says which.
 */
function atOmissions(a: Placed, b: Placed, aligned: readonly Stretch[]): Stretch[] {
  const stretches = [...aligned]
  for (let at = 1; at < stretches.length; at++) {
    const [before, gap] = [stretches[at - 1]!, stretches[at]!]
    if (before.type !== 'same' || gap.type !== 'differ' || before.a[1] !== gap.a[0] || before.b[1] !== gap.b[0]) continue
    const lacking = gap.a[0] === gap.a[1] ? 'a' : gap.b[0] === gap.b[1] ? 'b' : null
    if (lacking === null) continue
    const other = lacking === 'a' ? 'b' : 'a'
    const [side, full] = lacking === 'a' ? [a, b] : [b, a]
    const shown = (by: number): boolean => showsOmission(side, gap[lacking][0] - by) || (gap[other][0] - by === 0 && gap[lacking][0] - by === 0)
    const most = before[lacking][1] - before[lacking][0]
    let by = 0
    while (!shown(by) && by < most && full.words[gap[other][0] - by - 1]!.key === full.words[gap[other][1] - by - 1]!.key) by++
    if (by === 0 || !shown(by)) continue
    const moved = ([from, to]: readonly [number, number]): readonly [number, number] => [from - by, to - by]
    stretches.splice(at - 1, 2,
      ...(by < most ? [{ ...before, a: [before.a[0], before.a[1] - by], b: [before.b[0], before.b[1] - by] } satisfies Stretch] : []),
      { ...gap, a: moved(gap.a), b: moved(gap.b) },
      { type: 'same', a: [gap.a[1] - by, gap.a[1]], b: [gap.b[1] - by, gap.b[1]] })
  }
  return stretches
}

/**
 * The alignment with hedges before a number told apart from what stands before them: "… turned back. At least 22" against
 * "… nearly 30" lacks a clause, and hedges otherwise.
 */
export function withHedges(a: Placed, b: Placed, stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, at) => {
    const next = stretches[at + 1]
    if (stretch.type !== 'differ' || !next || !(next.type === 'number' || (next.type === 'same' && a.words[next.a[0]]?.value != null))) return [stretch]
    const [fromA, fromB] = [hedgeFrom(a, stretch.a), hedgeFrom(b, stretch.b)]
    const whole = fromA === stretch.a[0] && fromB === stretch.b[0]
    if (whole || (fromA === stretch.a[1] && fromB === stretch.b[1])) return [stretch]
    return [
      { type: 'differ', a: [stretch.a[0], fromA], b: [stretch.b[0], fromB] },
      { type: 'differ', a: [fromA, stretch.a[1]], b: [fromB, stretch.b[1]] },
    ] satisfies Stretch[]
  })
}

/**
 * So many times the words, and so many of them, answer nothing: they stand beside what the other side has there. At the edges,
 * where words go on on one side only, it takes less.
 */
const ASIDE = { times: 3, timesAtEdges: 1.5, words: 4 }

/**
 * The alignment with stretches told apart that stand in one place without answering each other: "Ministry shows proof: …" in
 * a headline is no other word for the "As" that the sentence begins with. Each then is in one wording only.
 */
export function withAsides(a: Placed, b: Placed, stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch) => {
    const { type, a: [a0, a1], b: [b0, b1] } = stretch
    const [few, many] = a1 - a0 < b1 - b0 ? [a1 - a0, b1 - b0] : [b1 - b0, a1 - a0]
    const atEdge = (a0 === 0 && b0 === 0) || (a1 === a.words.length && b1 === b.words.length)
    const apart = many >= ASIDE.words && many >= few * (atEdge ? ASIDE.timesAtEdges : ASIDE.times)
    if (type !== 'differ' || few === 0 || !apart || differenceOf(a, b, stretch) !== 'replaced') return [stretch]
    return [{ type: 'differ', a: [a0, a0], b: [b0, b1] }, { type: 'differ', a: [a0, a1], b: [b1, b1] }] satisfies Stretch[]
  })
}

/** Where the hedge begins that ends a range of words; its end where none does. */
function hedgeFrom({ words }: Placed, [from, to]: readonly [number, number]): number {
  for (let start = Math.max(from, to - 4); start < to; start++) {
    const keys = words.slice(start, to).map((word) => word.key)
    if (isHedge(keys) && keys.some((key) => HEDGES.has(key))) return start
  }
  return to
}

/** What kind of difference two unequal stretches of words are. */
export function differenceOf(a: Placed, b: Placed, { a: [a0, a1], b: [b0, b1] }: Stretch): ChangeType {
  const wordsA = a.words.slice(a0, a1).map((word) => word.key)
  const wordsB = b.words.slice(b0, b1).map((word) => word.key)
  const negatedA = wordsA.some((key) => NEGATIONS.has(key))
  const negatedB = wordsB.some((key) => NEGATIONS.has(key))
  if (negatedA !== negatedB && isNegation(wordsA, wordsB)) return 'negation'
  if (isHedge(wordsA) && isHedge(wordsB) && (wordsA.some((key) => HEDGES.has(key)) || wordsB.some((key) => HEDGES.has(key)))) return 'hedge'
  if (wordsA.length === 0) return 'only-in-b'
  if (wordsB.length === 0) return 'only-in-a'
  if (wordsA.join('') === wordsB.join('')) return 'punctuation' // "in to", "into"
  const countA = a.words.slice(a0, a1).some((word) => word.value !== null || VAGUE_NUMBERS.has(word.key))
  const countB = b.words.slice(b0, b1).some((word) => word.value !== null || VAGUE_NUMBERS.has(word.key))
  if (countA && countB && wordsA.length <= 4 && wordsB.length <= 4) return 'number'
  return 'replaced'
}

/** Whether nothing but a negation (and what grammar asks beside it) makes the difference. */
function isNegation(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > 4 || b.length > 4) return false
  const rest = (words: readonly string[]): string[] => words.filter((key) => !NEGATIONS.has(key) && !AUXILIARIES.has(key)).map((key) => key.slice(0, 4))
  const [restA, restB] = [rest(a), rest(b)]
  return restA.join(' ') === restB.join(' ')
}

/** Whether a stretch of words is a hedge, or nothing. */
function isHedge(words: readonly string[]): boolean {
  if (words.length === 0) return true
  if (words.length > 5 || !words.every((key) => HEDGES.has(key) || HEDGE_PARTS.has(key))) return false
  return words.some((key) => PLAIN_HEDGES.has(key)) || words.some((key) => HEDGES.has(key))
}

/** Case and punctuation within a stretch of equal words. Changes of case that stand side by side make one. */
function styleOf(a: Placed, b: Placed, { a: [a0, a1], b: [b0] }: Stretch): Change[] {
  const changes: Change[] = []
  let from = -1
  for (let k = 0; k <= a1 - a0; k++) {
    const [i, j] = [a0 + k, b0 + k]
    const differs = i < a1 && caseDiffers(a, b, i, j)
    if (differs && from < 0) from = k
    if (!differs && from >= 0) {
      changes.push({ type: 'case', a: wordsBetween(a, a0 + from, i), b: wordsBetween(b, b0 + from, j), marked: false })
      from = -1
    }
    if (k > 0 && i < a1) changes.push(...punctuationAt(a, b, i, j))
  }
  return changes
}

/** Whether two equal words differ in capitals, other than by standing at the start of one wording only. */
export function caseDiffers(a: Placed, b: Placed, i: number, j: number): boolean {
  const [wordA, wordB] = [a.words[i]!, b.words[j]!]
  const [printedA, printedB] = [wordA.printed, wordB.printed]
  if (printedA === printedB || printedA.toLowerCase() !== printedB.toLowerCase()) return false
  // a word that starts one wording and not the other takes its capital from its place
  if (printedA.slice(1) === printedB.slice(1) && startsPiece(a, i) !== startsPiece(b, j)) return false
  return true
}

function startsPiece(side: Placed, index: number): boolean {
  return index === 0 || side.words[index - 1]!.piece !== side.words[index]!.piece
}

/** A difference in marks between two paired words, quotation marks, kinds of dash and spaces aside. */
function punctuationAt(a: Placed, b: Placed, i: number, j: number): Change[] {
  return marksDiffer(a, b, i, j) ? [{ type: 'punctuation', a: around(a, i), b: around(b, j), marked: false }] : []
}

/** Whether the marks before word `i` of `a` and word `j` of `b` differ. Where either is interrupted nothing can be said. */
export function marksDiffer(a: Placed, b: Placed, i: number, j: number): boolean {
  const [gapA, gapB] = [gapBefore(a, i), gapBefore(b, j)]
  if (gapA.broken || gapB.broken || gapA.text === gapB.text) return false
  return marksOf(gapA.text) !== marksOf(gapB.text)
}

function marksOf(gap: string): string {
  return gap
    .replace(/[\s\u00a0"'“”„‟‘’‚‛«»‹›`´*_]+/g, '')
    .replace(/[-‐‑‒–—―−]+/g, '-')
    .replace(/\.\.\.+|\. \. \./g, '…')
}

/** The two words around a gap, so that a reader sees the marks in their place. */
function around(side: Placed, index: number): Passage | null {
  return wordsBetween(side, index - 1, index + 1)
}
