import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../text/document.ts'
import { attributionModelFrom, findAttributions } from './index.ts'

const model = attributionModelFrom(readFileSync(new URL('../../models/attribution.bin', import.meta.url)))

/** The speakers of a text, each as name, type, role and body. */
function speakers(text: string): string[] {
  return findAttributions(readDocument(text, { language: 'en' }), model).attributions.map(({ speaker }) =>
    speaker ? [speaker.name, speaker.type, speaker.role, speaker.organisation].filter(Boolean).join(', ') : 'left open')
}

test.each([
  ['a surname, an office and a pronoun lead to the fullest name', 'Deputy Harbour Minister Ada Orlen said that the port was closed. Orlen said that it would open. The minister said that it was safe. She said that work had begun.',
    Array.from({ length: 4 }, () => 'Ada Orlen, person, Deputy Harbour Minister')],
  ['an office behind the name, with its body', 'Piet Varo, spokesman for the Vardish Defence Ministry, said that nobody was hurt.', ['Piet Varo, person, spokesman, Vardish Defence Ministry']],
  ['an office in front, with its body', 'Vardish Defence Ministry spokesman Piet Varo said that nobody was hurt.', ['Piet Varo, person, spokesman, Vardish Defence Ministry']],
  ['a rank after the office', 'The official representative of the Vardish defence Ministry major General Piet Varo said that nobody was hurt.', ['Piet Varo, person, official representative, Vardish defence Ministry']],
  ['an institution stays one', 'The Vardish Defence Ministry said that two ships sank. The ministry said that they were old.', ['Vardish Defence Ministry, organisation', 'Vardish Defence Ministry, organisation']],
  ['an unnamed source stays unnamed, with what it is from', 'A spokesman for the Vardish Defence Ministry said that two ships sank.', ['A spokesman for the Vardish Defence Ministry, unnamed, spokesman, Vardish Defence Ministry']],
  ['two ministries: "the ministry" is left as printed', 'The Vardish Defence Ministry said that two ships sank. The Lennish Foreign Ministry said that three sank. The ministry said that they were old.',
    ['Vardish Defence Ministry, organisation', 'Lennish Foreign Ministry, organisation', 'The ministry, organisation']],
  ['two women: "she" is left open', 'Ada Orlen met Mary Dorn in Lenna on Monday. She said that the port was closed.', ['left open']],
])('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

test('whoever was just called by an office alone is meant by the pronoun after it', () => {
  const text = 'The spokeswoman of the Harbour Ministry, Colonel Renna Ostivar, spoke to reporters on Friday.\n\nOn Wednesday Tchelen promised on television to pull the cranes back.\n\n'
    + 'Answering a question about the mole, the colonel repeated what the ministry had written. "We do not close the harbour," she told reporters.'
  expect(speakers(text).at(-1)).toMatch(/^Renna Ostivar/)
})
