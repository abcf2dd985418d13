/** Figures as `analyse` finds them, with what was learnt; the tables of figures.test.ts are read by the rules alone. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findAttributions } from '../attribution/index.ts'
import { attributionModelFrom } from '../attribution/model.ts'
import { packTables, UnreadableModel } from '../learn/weights.ts'
import { readDocument } from '../text/document.ts'
import { showCount } from './cases/show.ts'
import { FIGURE_CASES } from './cases/figures.ts'
import { figureReaderFrom, findClaims } from './index.ts'
import { markedText } from './made-document.ts'

const bytes = (name: string) => readFileSync(new URL(`../../models/${name}.bin`, import.meta.url))
const model = attributionModelFrom(bytes('attribution'))
const reader = figureReaderFrom(bytes('figures'))

function figuresOf(text: string): { shown: string; confidence: number }[] {
  const document = readDocument(text, { language: 'en' })
  const { attributions, grammar } = findAttributions(document, model)
  const sources = new Map(attributions.map(({ id, words }) => [id, words.source]))
  return findClaims(document, attributions, null, { figures: { grammar, reader } }).figures
    .map((figure) => ({ shown: showCount({ ...figure, stated_by: figure.stated_by && sources.get(figure.stated_by)! }), confidence: figure.confidence }))
}
const shown = (text: string) => figuresOf(text).map((one) => one.shown).join('; ')

describe('what the rules alone do not see', () => {
  test.for([
    ['The rebels ambushed a military convoy near Haldis, injuring three drivers.', '1 attacked: military convoy; 3 injured: drivers'],
    ['Two banks and a restaurant were badly damaged.', '2 damaged: banks; 1 damaged: restaurant'],
    ['An Orrin navy helicopter, which was evacuating the wounded, was attacked over the strait.', '1 attacked: Orrin navy helicopter'],
    ['Nine bombs exploded almost at once outside party offices in Vesk.', '9 bombings: bombs'],
    ['The League says its gunners downed two transport planes over the valley.', '2 shot: transport planes by The League'],
  ] as const)('%s → %s', ([text, expected]) => expect(shown(text)).toBe(expected))
})

describe('what is no figure of harm', () => {
  test.for([
    'The team killed off two projects and released three albums.',
    'Nineteen legislative bodies voted, and five seats were captured by the union.',
    'The minister warned that another 200 people could be killed.',
    'A communique was released by the Harbour Command.',
    'Five percent of the 400 delegates voted in Orrin.',
  ])('%s', (text) => expect(shown(text)).toBe(''))
})

describe('a denial states no figure', () => {
  test.for([
    ['The League denied that it had killed three fishermen.', ''],
    ['The army denied killing 14 villagers in Haldis.', ''],
    ['The minister denied reports that 30 people had died.', ''],
    ['The ministry denied any part in the attack that killed nine farmers.', '9 killed: farmers'],
  ] as const)('%s → %s', ([text, expected]) => expect(shown(text)).toBe(expected))
})

describe('a part and its whole', () => {
  test.for([
    ['One of its eight crew members was killed.', '1 killed: crew members'],
    ['One of the six priests killed in Vesk was a teacher.', '6 killed: priests'],
    ['Two of the six priests died in Vesk.', '2 killed: priests'],
  ] as const)('%s → %s', ([text, expected]) => expect(shown(text)).toBe(expected))
})

describe('lines of capitals', () => {
  test.for([
    ['THE ORRIN ARMY STAFF REPORTS THAT 84 REBELS HAVE BEEN KILLED AND 58 HAVE BEEN WOUNDED.', '84 killed: REBELS by THE ORRIN ARMY STAFF; 58 injured: REBELS by THE ORRIN ARMY STAFF'],
    ['ACCORDING TO POLICE STATISTICS, FOUR PEOPLE HAVE BEEN KIDNAPPED IN VESK SO FAR THIS YEAR.', '4 kidnapped: PEOPLE by POLICE STATISTICS'],
  ] as const)('%s → %s', ([text, expected]) => expect(shown(text)).toBe(expected))
})

test('names weigh nothing: one exchanged for another of its shape, the figures are as sure', () => {
  const confidences = (name: string) => FIGURE_CASES.map(([marked]) => figuresOf(markedText(marked).text.replaceAll('Vesk', name)).map(({ confidence }) => confidence))
  expect(confidences('Dorl')).toEqual(confidences('Vesk'))
})

test('a model of other questions is refused, saying so', () => {
  const file = packTables({ calibration: Float32Array.of(1, 0, 0) }, { questions: 3 })
  expect(() => figureReaderFrom(file)).toThrow(UnreadableModel)
})
