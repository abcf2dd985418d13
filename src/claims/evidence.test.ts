import { describe, expect, test } from 'vitest'
import { EVIDENCE_CASES } from './cases/evidence.ts'
import { MESSY_EVIDENCE } from './cases/evidence-messy.ts'
import { showEvidence } from './cases/show.ts'
import { findClaims } from './index.ts'
import { madeDocument, markedText } from './made-document.ts'

describe('cited evidence', () => {
  test.for([...EVIDENCE_CASES, ...MESSY_EVIDENCE])('%s → %s', ([marked, expected]) => {
    const { text, attributions } = markedText(marked)
    const { evidence } = findClaims(madeDocument(text), attributions, null)
    expect(evidence.map(showEvidence).join('; ')).toBe(expected)
    for (const { spans, words } of evidence) expect(text.slice(...spans[0]!)).toBe(words)
  })
})
