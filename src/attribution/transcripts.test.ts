import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../text/document.ts'
import { attributionModelFrom, findAttributions } from './index.ts'

const model = attributionModelFrom(readFileSync(new URL('../../models/attribution.bin', import.meta.url)))
const turns = (text: string) => findAttributions(readDocument(text, { language: 'en' }), model).attributions
  .filter(({ words, confidence }) => words.cue === ':' && confidence === BY_LAYOUT).map(({ words, speaker }) => `${speaker?.name}: ${words.content}`)

const BY_LAYOUT = 0.8

const RECORD = `TRANSCRIPT: BRIEFING ON THE HARBOUR

Present: Ada Orlen, Harbour Minister.

MINISTER ADA ORLEN: Good morning. The harbour of Lenna is closed to all foreign ships until Friday. Nobody was hurt when the crane fell into the basin last night.

We will repair the crane with our own hands.

QUESTION (The Lenna Courier): Who paid for the crane that fell into the basin?

MINISTER ADA ORLEN: The crane was paid for by the town, and by nobody else. Next.`

test('a record is cut into sentences, short ones with the next; lines without a label go on with the turn; labels alone are no speakers', () => {
  expect(turns(RECORD)).toEqual([
    'Ada Orlen: Good morning. The harbour of Lenna is closed to all foreign ships until Friday.',
    'Ada Orlen: Nobody was hurt when the crane fell into the basin last night.',
    'Ada Orlen: We will repair the crane with our own hands.',
    'QUESTION: Who paid for the crane that fell into the basin?',
    'Ada Orlen: The crane was paid for by the town, and by nobody else. Next.',
  ])
})

test('a list of names with colons in which nobody speaks twice is no transcript', () => {
  expect(turns('Who wants what\n\nAda Orlen: The minister favours a longer pier and a deeper basin.\n\nPaul Varn: The mayor favours a shorter pier and no basin.\n\nKarl Ostin: The senator favours neither of them.')).toEqual([])
})
