import { spansOf } from './candidates.ts'
import { findInCapitals } from './en/capitals.ts'
import { findPatterns, type Patterned } from './en/patterns.ts'
import { findNested, findViews, type Worded } from './en/reports.ts'
import { kindOf } from './kind.ts'
import type { Reading } from './reading.ts'
import { windowOf } from './role-features.ts'
import { CERTAIN } from './roles.ts'
import type { Verified } from './verify.ts'

/**
 * On PolNeAR train 7 of 8 headlines and 6 of 6 signatures were right, taken here with one more right and one more wrong each. The
 * others are set by hand: annotators left most interviews unmarked (19 of 240 transcript lines have a mark of their own, which says
 * nothing of the rest), and "This was stated by …" does not occur there; nor do the last two, where the learnt fields leave any.
 */
const CONFIDENCE = { transcript: 0.8, headline: 0.8, signature: 0.875, 'stated-by': 0.65, view: 0.7, nested: 0.5, capitals: 0.8 } as const satisfies Readonly<Record<Patterned['pattern'] | 'view' | 'nested' | 'capitals', number>>
type Pattern = keyof typeof CONFIDENCE

/** Layout's reports, and those that a few fixed words give away, as candidates beside the learnt ones; where both claim the same words the more confident stays. */
export function patternCandidates(reading: Reading): Verified[] {
  return [...findPatterns(reading), ...findViews(reading).map((one) => ({ ...one, pattern: 'view' as const }))]
    .map((one) => candidateOf(reading, one, one.pattern)).sort((a, b) => a.cue.start - b.cue.start)
}

/** From here on a candidate of the learnt fields is let stand. */
const TRUSTED = 0.6

/** Plain reports in lines of capitals, where the learnt fields found none that they trust. */
export function capitalCandidates(reading: Reading, judged: readonly Verified[]): Verified[] {
  return findInCapitals(reading).map((one) => candidateOf(reading, one, 'capitals'))
    .filter(({ cue }) => !judged.some((other) => other.confidence >= TRUSTED && other.cue.start < cue.end && cue.start < other.cue.end))
}

/** Reports inside the indirect contents of others, where none was found there. */
export function nestedCandidates(reading: Reading, kept: readonly Verified[]): Verified[] {
  const cues = new Uint8Array(reading.count)
  for (const { cue } of kept) cues.fill(1, cue.start, cue.end)
  return kept.filter(({ kind }) => kind !== 'direct').flatMap(({ roles }) => findNested(reading, roles.content))
    .filter(({ cue }) => !cues[cue.start]).map((one) => candidateOf(reading, one, 'nested'))
}

function candidateOf(reading: Reading, { source, cue, content }: Worded, pattern: Pattern): Verified {
  const confidence = CONFIDENCE[pattern]
  return {
    cue: { ...cue, probability: confidence, sure: true },
    roles: { window: windowOf(reading, cue), source: [source], content, ...CERTAIN },
    kind: kindOf(reading.document, spansOf(reading, content)),
    confidence,
    pattern,
  }
}
