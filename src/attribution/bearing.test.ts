import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../text/document.ts'
import { attributionModelFrom, findAttributions } from './index.ts'

const model = attributionModelFrom(readFileSync(new URL('../../models/attribution.bin', import.meta.url)))
const speakers = (text: string) => findAttributions(readDocument(text, { language: 'en' }), model).attributions.map(({ speaker }) => speaker && `${speaker.name}, ${speaker.type}`)

describe('who is a person, what is a body', () => {
  test.for([
    ['The ships wait in Vardia. Vardia said the port is closed. Vardian officers agreed.', 'Vardia, organisation'],
    ['PORT LENNA (Seabird) - Two ships sank on Monday. Seabird said it could not reach the harbour.', 'Seabird, organisation'],
    ['The charity Open Door works on the pier. Open Door said the beds are full.', 'Open Door, organisation'],
    ['“The beds are full,” the head of the mission of Open Door, Ilse Marn, said.', 'Ilse Marn, person'],
    ['The port is closed, Vardia’s Harbour Ministry said. The ships wait in Vardia.', 'Vardia’s Harbour Ministry, organisation'],
    ['A spokesman for Ada Orlen said the port is closed.', 'A spokesman for Ada Orlen, unnamed'],
    ['“The port is closed,” reads the statement of Ada Orlen.', 'Ada Orlen, person'],
    ['The doctors of the charity Open Door, who left early, said the beds are full. Open Door said it was sorry.', 'Open Door, organisation'],
    ['Orlen said the port is closed. Orlen, 52, lives in Lenna.', 'Orlen, person'],
  ] as const)('%s', ([text, expected]) => { expect(speakers(text)).toContain(expected) })

  test('a state that reports is no newspaper: nothing is relayed through it', () => {
    const { attributions } = findAttributions(readDocument('The ships wait in Vardia. Vardia reported two deaths. “We are closed,” Ada Orlen told Vardia on Monday.', { language: 'en' }), model)
    expect(attributions.flatMap(({ relays }) => relays)).toEqual([])
  })

  test('a campaign makes nobody a state', () => {
    expect(speakers("Orlen said the vote was lost. Orlen's campaign had no money.")).toContain('Orlen, person')
  })

  test('"he" after an unnamed officer is that officer, not a person named before', () => {
    expect(speakers('Kol Varn said the port is closed. Later an unnamed duty officer said the port was open. He declined to comment further.'))
      .toEqual(['Kol Varn, person', 'an unnamed duty officer, unnamed', 'an unnamed duty officer, unnamed'])
  })

  test('"he" in a sentence about a man without a name is nobody named before', () => {
    expect(speakers('Idra Solm said the port is closed. The man who stood beside her was not asked; he told the Courier that he would rather not be.').at(-1)).toBe(null)
  })

  test('"you" and "four times we" are nobody', () => {
    for (const text of ['You said that the port is closed.', 'Four times we were told that the port is closed.']) expect(speakers(text).filter(Boolean)).toEqual([])
  })
})
