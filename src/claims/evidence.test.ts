import { describe, expect, test } from 'vitest'
import { EVIDENCE_CASES } from './cases/evidence.ts'
import { MESSY_EVIDENCE } from './cases/evidence-messy.ts'
import { showEvidence } from './cases/show.ts'
import { findClaims } from './index.ts'
import { madeDocument, markedText } from './made-document.ts'
import { readDocument } from '../text/document.ts'
import type { Attribution } from '../text/records.ts'

describe('cited evidence', () => {
  test.for([...EVIDENCE_CASES, ...MESSY_EVIDENCE])('%s → %s', ([marked, expected]) => {
    const { text, attributions } = markedText(marked)
    const { evidence } = findClaims(madeDocument(text), attributions, null)
    expect(evidence.map(showEvidence).join('; ')).toBe(expected)
    for (const { spans, words } of evidence) expect(text.slice(...spans[0]!)).toBe(words)
  })
})

describe('evidence in a quotation', () => {
  const text = 'A rights group said the raid was careless: “We fear for the town. Analysis of available evidence suggests that no warning was given.” The army left.'
  const said = (to: string): Attribution => ({
    ...markedText('{s:A rights group} {c:said} {t:it}').attributions[0]!, kind: 'mixed', content: [[text.indexOf('the raid'), text.indexOf(to) + to.length]],
  })

  test('is cited by whoever says another part of it', () => {
    const { evidence } = findClaims(readDocument(text, { language: 'en' }), [said('the town.')], null)
    expect(evidence.map(({ words, cited_by }) => `${words} by ${cited_by}`)).toEqual(['available evidence by a1'])
  })

  test('is left out where nobody was found to say it: it is not the outlet’s', () => {
    expect(findClaims(readDocument(text, { language: 'en' }), [said('careless')], null).evidence).toEqual([])
  })
})
