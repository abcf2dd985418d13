/** Figures as `analyse` finds them, with what was learnt; the tables of figures.test.ts are read by the rules alone. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findAttributions } from '../attribution/index.ts'
import { attributionModelFrom } from '../attribution/model.ts'
import { packTables, UnreadableModel } from '../learn/weights.ts'
import { readDocument } from '../text/document.ts'
import { FIGURE_CASES } from './cases/figures.ts'
import { FURTHER_FIGURES } from './cases/figures-further.ts'
import { MESSY_FIGURES } from './cases/figures-messy.ts'
import { showCount } from './cases/show.ts'
import { figureReaderFrom, findClaims } from './index.ts'
import { madeDocument, markedText } from './made-document.ts'

const bytes = (name: string) => readFileSync(new URL(`../../models/${name}.bin`, import.meta.url))
const model = attributionModelFrom(bytes('attribution'))
const reader = figureReaderFrom(bytes('figures'))

function shown(text: string): string {
  const document = readDocument(text, { language: 'en' })
  const { attributions } = findAttributions(document, model)
  const sources = new Map(attributions.map(({ id, words }) => [id, words.source]))
  return findClaims(document, attributions, null, { figures: reader }).figures
    .map((figure) => showCount({ ...figure, stated_by: figure.stated_by && sources.get(figure.stated_by)! })).join('; ')
}

test.for([
  // what the rules alone do not see
  ['The rebels ambushed a military convoy near Haldis, injuring three drivers.', '1 attacked: military convoy; 3 injured: drivers'],
  ['Two banks and a school were badly damaged.', '2 damaged: banks; 1 damaged: school'],
  ['Nine bombs exploded almost at once outside party offices in Vesk.', '9 bombings: bombs'],
  ['The League says its gunners downed two transport planes over the valley.', '2 shot: transport planes by The League'],
  // no figure of harm
  ['The team killed off two projects and released three albums.', ''],
  ['Nineteen legislative bodies voted, and five seats were captured by the union.', ''],
  ['The minister warned that another 200 people could be killed.', ''],
  ['A communique was released by the Harbour Command.', ''],
  ['Five percent of the 400 delegates voted in Orrin.', ''],
  // a denial states none
  ['The League denied that it had killed three fishermen.', ''],
  ['The army denied killing 14 villagers in Haldis.', ''],
  ['The minister denied reports that 30 people had died.', ''],
  ['The ministry denied any part in the attack that killed nine farmers.', '9 killed: farmers'],
  ['In the spring they also attacked some 50 army bases.', '~50 attacked: army bases'],
  ['The ministry told the press that nine guards were killed.', '9 killed: guards by The ministry'],
  ['The army said that the post was shelled, but there were no casualties.', '0 casualties: by The army'],
  ['The Free Front has claimed responsibility for the blast that wounded four children.', '4 injured: children'],
  // a part and its whole
  ['One of its eight crew members was killed.', '1 killed: crew members'],
  ['One of the six priests killed in Vesk was a teacher.', '6 killed: priests'],
  ['Two of the six priests died in Vesk.', '2 killed: priests'],
  // whole nouns
  ['Three bank branches were attacked.', '3 attacked: bank branches'],
  ['A police inspector was shot dead in Vesk.', '1 killed: police inspector'],
  // capitals
  ['THE ORRIN ARMY STAFF REPORTS THAT 84 REBELS HAVE BEEN KILLED AND 58 HAVE BEEN WOUNDED.', '84 killed: REBELS by THE ORRIN ARMY STAFF; 58 injured: REBELS by THE ORRIN ARMY STAFF'],
  ['ACCORDING TO POLICE STATISTICS, FOUR PEOPLE HAVE BEEN KIDNAPPED IN VESK SO FAR THIS YEAR.', '4 kidnapped: PEOPLE by POLICE STATISTICS'],
] as const)('%s → %s', ([text, expected]) => expect(shown(text)).toBe(expected))

/** Made sentences whose figures count people, and those people under another word. */
const COUNTED = /\b(?:people|men|women|children|soldiers|civilians|villagers|passengers|miners|students|workers|peasants|guards)\b/g
const PEOPLE = [...FIGURE_CASES, ...MESSY_FIGURES, ...FURTHER_FIGURES].map(([marked]) => marked).filter((marked) => marked.search(COUNTED) >= 0)

test.for([['soldiers', 'fighters'], ['militants', 'policemen'], ['civilians', 'rebels'], ['troops', 'guerrillas'], ['villagers', 'insurgents'], ['Varnians', 'Tessalians'], ['Israelis', 'Palestinians'], ['Kurds', 'Turks']])(
  'whoever is counted, %s or %s, the same figures are found, and as surely', ([a, b]) => {
    const figures = (marked: string, who: string) => {
      const { text, attributions } = markedText(marked.replace(COUNTED, who))
      return findClaims(madeDocument(text), attributions, null, { figures: reader }).figures.map((figure) => `${showCount(figure).replaceAll(who, '*')} ${figure.confidence}`)
    }
    expect(PEOPLE.length).toBeGreaterThan(100)
    for (const marked of PEOPLE) expect(figures(marked, b!), marked).toEqual(figures(marked, a!))
  })

test('a model of other questions is refused, saying so', () => {
  const file = packTables({ calibration: Float32Array.of(1, 0, 0) }, { questions: 3 })
  expect(() => figureReaderFrom(file)).toThrow(UnreadableModel)
})
