import { SAYING } from './en/saying.ts'
import { CLOSING, hasVerb, INSIDE, isVerb, OPENING, OUTSIDE, type Reading } from './reading.ts'
import type { CueTokens } from './role-features.ts'
import type { Roles } from './roles.ts'

/** Share of a quotation that must be in a content already for the rest to follow. */
const HALF = 0.5
/** Tokens that may stand between a report in mid-quotation and the quotation's second part. */
const INTERRUPTED = 6

/**
 * Quotation marks say where a quotation ends better than any guess: a content that takes in most of one takes in all of it, and one
 * that is interrupted by its own cue ("“A,” she said, “B”") goes on after it.
 *
 * @param otherCue - 1 for tokens of any cue, see `cueMask`
 */
export function wholeQuotations(reading: Reading, cue: CueTokens, { window, source, content }: Pick<Roles, 'window' | 'source' | 'content'>, otherCue: Uint8Array): CueTokens[] {
  const taken = new Uint8Array(window.end - window.first)
  for (const run of content) taken.fill(1, run.start - window.first, run.end - window.first)
  const barred = new Uint8Array(window.end - window.first)
  for (const run of [cue, ...source]) barred.fill(1, Math.max(0, run.start - window.first), Math.max(0, run.end - window.first))
  for (const run of quotationsIn(reading, window)) {
    const from = run.start - window.first
    const to = run.end - window.first
    if (barred.subarray(from, to).includes(1)) continue
    let count = 0
    for (let i = from; i < to; i++) count += taken[i]!
    if (count > 0 && count >= (to - from) * HALF) taken.fill(1, from, to)
  }
  const second = secondPart(reading, cue, source, content, window, otherCue)
  if (second) taken.fill(1, second.start - window.first, second.end - window.first)
  return runs(taken, content, window.first)
}

/** Tokens of a whole quotation that is content by itself, and of a phrase beside it that is none. */
const [LONG, STRAY] = [7, 8]

/**
 * Where a whole quotation is what was said, a phrase after the cue is not: the video that "commented on the video" names, her campaign
 * in "said in a statement released by her campaign". Among the contents of PolNeAR train 1 of 130 with a quotation has such a phrase.
 */
export function withoutStrayPhrase(reading: Reading, cue: CueTokens, content: readonly CueTokens[]): readonly CueTokens[] {
  const quoted = content.some(({ start, end }) => end - start >= LONG && reading.quoted[start] === OPENING && (reading.quoted[end - 1] === CLOSING || reading.quoted[end] === CLOSING))
  if (!quoted) return content
  return content.filter((run) => run.start < cue.end || run.end - run.start > STRAY || touchesQuotation(reading, run) || hasVerb(reading, run))
}

/**
 * "“…,” Orlen said in a statement released by her campaign": a report right behind a whole quotation that ends as one before a report
 * does, and none of whose contents stands in quotation marks, reports the quotation.
 */
export function withQuotationBefore(reading: Reading, cue: CueTokens, { window, source, content }: Pick<Roles, 'window' | 'source' | 'content'>): readonly CueTokens[] {
  const first = Math.min(cue.start, ...source.map(({ start }) => start))
  const last = first - 1
  if (last <= window.first || reading.quoted[last] !== CLOSING || !/^[,?!]$/.test(reading.lower[last - 1]!) || !SAYING.has(reading.stemText[cue.start]!)) return content
  if (content.some((run) => run.start < cue.end || reading.lower[run.start] === 'that' || touchesQuotation(reading, run))) return content
  const quotation = quotationsIn(reading, { first: window.first, end: first }).at(-1)
  return quotation?.end === first && reading.quoted[quotation.start] === OPENING && quotation.end - quotation.start >= LONG ? [quotation] : content
}

function touchesQuotation({ quoted }: Reading, { start, end }: CueTokens): boolean {
  return quoted.subarray(start, end).some((each) => each !== OUTSIDE)
}

/** Quotations of the window as tokens, marks included. */
function quotationsIn(reading: Reading, { first, end }: CueWindow): CueTokens[] {
  const found: CueTokens[] = []
  for (let i = first; i < end; i++) {
    if (reading.quoted[i] === OUTSIDE) continue
    let last = i + 1
    while (last < end && (reading.quoted[last] === INSIDE || reading.quoted[last] === CLOSING) && reading.quoted[last - 1] !== CLOSING) last++
    found.push({ start: i, end: last })
    i = last - 1
  }
  return found
}
type CueWindow = Roles['window']

/** The quotation that goes on after a cue in mid-sentence, with nothing but marks and a few words between. */
function secondPart(reading: Reading, cue: CueTokens, source: readonly CueTokens[], content: readonly CueTokens[], window: CueWindow, otherCue: Uint8Array): CueTokens | undefined {
  const last = content.at(-1)!
  if (last.end > cue.start || reading.quoted[last.end - 1] === OUTSIDE || reading.quoted[cue.start] !== OUTSIDE) return undefined
  if (/^[.?!]$/.test(reading.lower[last.end - 2] ?? '')) return undefined // the first part was a sentence of its own
  const after = Math.max(cue.end, ...source.map((run) => run.end))
  const limit = Math.min(window.end, reading.sentenceStarts[reading.sentence[cue.start]! + 1]!, after + INTERRUPTED)
  for (let i = after; i < limit; i++) {
    if (otherCue[i] || isVerb(reading, i)) return undefined
    if (reading.quoted[i] === OPENING) return quotationsIn(reading, { first: i, end: window.end })[0]
  }
  return undefined
}

/** Runs of taken tokens; runs that touched before stay apart as they were only where nothing joins them. */
function runs(taken: Uint8Array, content: readonly CueTokens[], offset: number): CueTokens[] {
  const starts = new Set(content.map((run) => run.start))
  const found: { start: number; end: number }[] = []
  for (let i = 0; i < taken.length; i++) {
    if (!taken[i]) continue
    const open = found.at(-1)
    if (open && open.end === offset + i && !starts.has(offset + i)) open.end++
    else found.push({ start: offset + i, end: offset + i + 1 })
  }
  return found
}
