import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../text/document.ts'
import { findAttributions } from './index.ts'
import { attributionModelFrom } from './model.ts'

const model = attributionModelFrom(readFileSync(new URL('../../models/attribution.bin', import.meta.url)))
const read = (text: string) => findAttributions(readDocument(text, { language: 'en' }), model).attributions
  .map(({ words }) => `${words.source} | ${words.cue} | ${words.content}`.replace(/\s+/g, ' '))

test.for([
  ['THE ORRIN ARMY STAFF REPORTS THAT 84 REBELS HAVE BEEN KILLED IN THE VALLEY.', 'THE ORRIN ARMY STAFF | REPORTS | THAT 84 REBELS HAVE BEEN KILLED IN THE VALLEY'],
  ['A COMMUNIQUE RELEASED BY THE HARBOUR COMMAND STATES THAT FIVE PERSONS WERE KILLED.', 'A COMMUNIQUE RELEASED BY THE HARBOUR COMMAND | STATES | THAT FIVE PERSONS WERE KILLED'],
  ['ALTHOUGH THE ROAD IS OPEN, ACCORDING TO POLICE SPOKESMEN, FOUR PEOPLE WERE KIDNAPPED IN VESK.', 'POLICE SPOKESMEN | ACCORDING TO | FOUR PEOPLE WERE KIDNAPPED IN VESK'],
  ['ONE SOLDIER WAS KILLED AND SIX WERE INJURED IN VESK, OFFICIAL SOURCES HAVE NOTED.', 'OFFICIAL SOURCES | HAVE NOTED | ONE SOLDIER WAS KILLED AND SIX WERE INJURED IN VESK'],
] as const)('in capitals: %s', ([text, expected]) => expect(read(text)).toContain(expected))

test.for([
  'THE REPORT THAT THE BRIDGE FELL REACHED ORRIN ON SUNDAY MORNING.',
  'IN VESK THE BRIDGE WAS REPORTED ON SUNDAY THAT HAD FALLEN.',
  'THE STATES THAT BORDER THE STRAIT MET IN VESK ON SUNDAY MORNING.',
])('no source is made up: %s', (text) => expect(read(text).filter((one) => !one.startsWith(' |'))).toEqual([]))

test('"claimed the lives of five" is no statement', () => {
  expect(read('The blast claimed the lives of five dockers. The flood, which claimed 12 lives, reached Vesk on Sunday.')).toEqual([])
})
