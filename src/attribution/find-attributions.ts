import type { Document } from '../text/document.ts'
import type { Attribution, Mention, OwnVoice, Quotation } from '../text/records.ts'
import { lengthOf, wordsOf, type Span } from '../text/span.ts'
import { findCandidates, readForAttribution, spansOf, type Candidate } from './candidates.ts'
import type { AttributionModel } from './model.ts'
import { readingSense } from './sense.ts'
import type { Reading } from './reading.ts'

/** What one document says that others said, and what it says itself. */
export interface Attributions {
  readonly attributions: readonly Attribution[]
  readonly quotations: readonly Quotation[]
  readonly own_voice: readonly OwnVoice[]
  readonly mentions: readonly Mention[]
}

/**
 * Finds who said what in a document: cues, then source and contents of each, then a verdict on the whole, then speakers.
 * Deterministic; looks at nothing but the document. Ids count in text order.
 */
export function findAttributions(document: Document, model: AttributionModel): Attributions {
  const reading = readForAttribution(document, model)
  const candidates = findCandidates(reading, model, 1)
  const attributions = candidates.map((candidate, i) => attributionOf(reading, candidate, `a${i + 1}`))
  return { attributions, quotations: [], own_voice: [], mentions: [] }
}

function attributionOf(reading: Reading, { cue, roles, kind }: Candidate, id: string): Attribution {
  const { text } = reading.document
  const source = spansOf(reading, roles.source)
  const cueSpans = spansOf(reading, [cue])
  const content = spansOf(reading, roles.content)
  return {
    id,
    source,
    cue: cueSpans,
    content,
    words: { source: wordsOf(text, source), cue: wordsOf(text, cueSpans), content: wordsOf(text, content) },
    kind,
    nested_in: null,
    ...readingSense(reading, cue),
    speaker: null,
    relays: [],
    confidence: cue.probability,
  }
}

/** Share of the shorter passage that both cover. */
export function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  const shorter = Math.min(lengthOf(a), lengthOf(b))
  return shorter === 0 ? 0 : (lengthOf(a) + lengthOf(b) - lengthOf([...a, ...b])) / shorter
}
