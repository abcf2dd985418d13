import { spansOf } from './candidates.ts'
import { findPatterns, type Patterned } from './en/patterns.ts'
import { kindOf } from './kind.ts'
import type { Reading } from './reading.ts'
import { windowOf } from './role-features.ts'
import type { Verified } from './verify.ts'

/** How often each pattern was right where it was read by hand; the learnt fields never see these cues as wholes. */
const CONFIDENCE: Readonly<Record<Patterned['pattern'], number>> = { transcript: 0.8, headline: 0.65, signature: 0.8, 'stated-by': 0.65 }

/** Layout's reports as candidates beside the learnt ones; where both claim the same words the more confident stays. */
export function patternCandidates(reading: Reading): Verified[] {
  return findPatterns(reading).map(({ pattern, source, cue, content }) => ({
    cue: { ...cue, probability: CONFIDENCE[pattern], sure: true },
    roles: { window: windowOf(reading, cue), source: [source], content, sourceCertainty: 1, contentCertainty: 1, borderCertainty: 1, leastCertainty: 1 },
    kind: kindOf(reading.document, spansOf(reading, content)),
    confidence: CONFIDENCE[pattern],
  }))
}
