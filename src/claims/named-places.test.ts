import { describe, expect, test } from 'vitest'
import type { Attribution } from '../text/records.ts'
import { gazetteerFrom } from './gazetteer.ts'
import { findClaims } from './index.ts'
import { madeDocument, markedText } from './made-document.ts'

/** Invented places: Orrin and Vesk are towns, Varnia a country, Brandt a town whose name people bear, too. */
const gazetteer = gazetteerFrom(new TextEncoder().encode('=varnia\tVA\nbrandt\tOS\nlow brandt\tOS\norrin\tVA\nvesk\tVA\n'))
const said = (name: string): Attribution => ({ ...markedText('{s:She} {c:left}').attributions[0]!, speaker: { name, type: 'person', mention: 'name', spans: [] } })
const places = (text: string, attributions: readonly Attribution[] = []) => {
  const { figures, incidents } = findClaims(madeDocument(text), attributions, null, { gazetteer })
  return { figures: figures.map(({ place }) => (place === null ? null : `${place.name}${place.basis === 'inferred' ? ' (inferred)' : ''}`)), incidents: incidents.map(({ place }) => place?.name ?? null) }
}

describe('places that stand before a noun', () => {
  test.for([
    ['A shooting at an Orrin nightclub left nine people dead.', 'Orrin'],
    ['Nine people died in the Vesk attack.', 'Vesk'],
    ['Nine people were killed in the Orrin train bombing.', 'Orrin'],
    ['Nine people were killed in the siege of Vesk.', 'Vesk'],
    ['Militants shelled Vesk, killing nine people.', 'Vesk'],
    ['Nine people were killed at Halcyon, a crowded Orrin nightclub.', 'Orrin'],
    ['He blamed her for Orrin, where nine people were killed.', 'Orrin'],
    ['The bomb went off in Vesk, and a sniper killed nine Orrin police officers.', 'Orrin'],
    ['Nine people died in Low Brandt’s concert hall bombing.', 'Low Brandt'],
    ['NINE KILLED IN ORRIN NIGHTCLUB SHOOTING', 'ORRIN'],
    ['The shooting in Orrin stunned the league; nine people were killed.', 'Orrin'],
    ['Gunmen struck in Orrin, Varnia, where nine people were killed.', 'Orrin'],
    ['THE KILLING OF NINE PEOPLE IN VARNIA DRAMATIZES THE WAR.', 'VARNIA'],
    ['On the outskirts of Vesk the league killed nine soldiers.', 'Vesk'],
    ['Nine people were killed in attacks on a Varnia compound in Vesk.', 'Vesk'],
    // No place of the happening
    ['NINE PEOPLE HAVE BEEN KILLED IN LESS THAN A MONTH.', null],
    ['A Brandt aide said that nine people were killed.', null],
    ['Nine people were killed, said the priest of the Orrin mosque.', null],
    ['Jonas Brandt attacks followed, and nine people were killed.', null],
    ['The Vesk Gazette said that nine people were killed.', null],
    ['An Orrin hotel clerk said that nine people were killed.', null],
  ] as const)('%s → %s', ([text, expected]) => expect(places(text).figures).toEqual([expected]))

  test('a name that somebody who speaks bears is that person', () => {
    expect(places('Nine people were killed in the Brandt attack.').figures).toEqual(['Brandt'])
    expect(places('Nine people were killed in the Brandt attack.', [said('Ada Brandt')]).figures).toEqual([null])
    expect(places('Mr. Brandt resigned. Nine people were killed in the Brandt attack.').figures).toEqual([null])
  })

  test('the same for either party: names exchanged, places exchanged', () => {
    const text = 'Varnian gunmen attacked an Orrin school, killing nine people.'
    expect(places(text.replace('Orrin', 'Vesk')).figures).toEqual(places(text).figures.map((name) => name && name.replace('Orrin', 'Vesk')))
  })
})

describe('places that are inferred', () => {
  const lead = 'Gunmen opened fire in Orrin on Monday.\n\n'
  test('the article’s one place, marked and anchored where it was read', () => {
    const text = `${lead}The mayor was not there.\n\nNine people were killed in the attack.`
    const [figure] = findClaims(madeDocument(text), [], null, { gazetteer }).figures
    expect(figure!.place).toMatchObject({ name: 'Orrin', basis: 'inferred', country: 'VA' })
    expect(text.slice(...figure!.place!.spans[0]!)).toBe('Orrin')
  })
  test.for([
    ['stated beside it', `${lead}Nine people were killed in Vesk.`, 'Vesk'],
    ['two places compete', `${lead}A bomb exploded in Vesk on Friday.\n\nThe mayor was not there.\n\nNine people were killed in the attack.`, null],
    ['an attack in passing, far below, does not compete', `${lead}${'The mayor was not there.\n\n'.repeat(5)}Rivals renewed the attack on his plan in Vesk.\n\nNine people were killed in the shooting.`, 'Orrin (inferred)'],
    ['one of which somebody is counted does', `${lead}${'The mayor was not there.\n\n'.repeat(5)}An attack in Vesk killed two people.\n\nNine people were killed in the shooting.`, null],
    ['another place in the sentence', `${lead}Nine people were killed in the attack, he said on his way to Vesk.`, null],
    ['another sort of happening', 'Police arrested a man in Orrin.\n\nThe mayor was not there.\n\nNine people were killed in the shelling.', null],
    ['a total is of no one place', `${lead}Nine people have been killed since January.`, null],
    ['a country is no place to infer', 'Gunmen opened fire in Varnia on Monday.\n\nNine people were killed in the attack.', null],
    ['nothing to infer from', 'The mayor was in Orrin.\n\nNine people were killed in the attack.', null],
  ] as const)('%s', ([, text, expected]) => expect(places(text).figures.at(-1)).toBe(expected))
  test('without a gazetteer nothing is inferred', () => {
    expect(findClaims(madeDocument(`${lead}Nine people were killed in the attack.`), [], null).figures[0]!.place?.basis).toBeUndefined()
  })
})
