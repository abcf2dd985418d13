import { describe, expect, test } from 'vitest'
import { ALLEGATION_CASES } from './cases/allegations.ts'
import { MESSY_ALLEGATIONS } from './cases/allegations-messy.ts'
import { PARTY_CASES } from './cases/allegations-parties.ts'
import { showAllegation } from './cases/show.ts'
import { findClaims } from './index.ts'
import { madeDocument, markedText } from './made-document.ts'

describe('allegations and answers', () => {
  test.for([...ALLEGATION_CASES, ...MESSY_ALLEGATIONS, ...PARTY_CASES])('%s → %s', ([marked, expected]) => {
    const { text, attributions } = markedText(marked)
    const { allegations } = findClaims(madeDocument(text), attributions, null)
    expect(allegations.map(showAllegation).join('; ')).toBe(expected)
    for (const { act } of allegations) expect(text.slice(...act.spans[0]!)).toBe(act.words)
  })
})
