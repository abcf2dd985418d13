import { expect, test } from 'vitest'
import { gazetteerFrom, looseName, placeName, withCountries } from './gazetteer.ts'
import { findClaims } from './index.ts'
import { madeDocument } from './made-document.ts'

/** Invented places in invented countries: VA, OS and TE. */
const gazetteer = gazetteerFrom(new TextEncoder().encode('# made\n=osterland\tOS\n=varnia\tVA\norrin\tVA OS\nosterland\tOS TE\nraksah\tTE\nsan orrin\tVA ?\nvesk\tVA\n~raksa\tTE\n'))
const placed = (text: string) => findClaims(madeDocument(text), [], null, { gazetteer }).figures.map(({ place }) => place && { name: place.name, country: place.country, ...(place.candidates ? { candidates: place.candidates } : {}) })

test('a name that one country has', () => expect(placed('Two people were killed in Vesk.')).toEqual([{ name: 'Vesk', country: 'VA' }]))
test('a name that two have stays open', () => expect(placed('Two people were killed in Orrin.')).toEqual([{ name: 'Orrin', country: null, candidates: ['VA', 'OS'] }]))
test('of two, the one that stands beside it', () => expect(placed('Two people were killed in Orrin, Varnia, on Monday.')).toEqual([{ name: 'Orrin', country: 'VA', candidates: ['VA', 'OS'] }]))
test('that the article names one of them elsewhere decides nothing', () => expect(placed('Varnia closed the border. Two people were killed in Orrin.')).toEqual([{ name: 'Orrin', country: null, candidates: ['VA', 'OS'] }]))
test('a name in another spelling', () => expect(placed('Two people were killed in Al-Raqqsah.')).toEqual([{ name: 'Al-Raqqsah', country: 'TE' }]))
test('a country’s own name is the country, whatever towns bear it', () => expect(placed('Two people were killed in Osterland.')).toEqual([{ name: 'Osterland', country: 'OS' }]))
test('a name that many smaller places bear stays open', () => {
  expect(placed('Two people were killed in San Orrin.')).toEqual([{ name: 'San Orrin', country: null, candidates: ['VA'] }])
  expect(placed('Two people were killed in San Orrin, Varnia.')).toEqual([{ name: 'San Orrin', country: 'VA', candidates: ['VA'] }])
})
test('a name that is not known', () => expect(placed('Two people were killed in Haldis.')).toEqual([{ name: 'Haldis', country: null }]))
test('without a gazetteer all stay open', () => expect(findClaims(madeDocument('Two people were killed in Vesk.'), [], null).figures[0]!.place).toMatchObject({ country: null }))
test('no row without a place gets one', () => expect(withCountries([{ place: null }], gazetteer, 'Varnia')).toEqual([{ place: null }]))

test('folding', () => {
  expect(['Deir ez-Zor', 'Ḩamāh', 'Dar‘ā', 'Al Bāb', 'AR RAQQAH'].map(placeName)).toEqual(['deir ez zor', 'hamah', 'dara', 'al bab', 'ar raqqah'])
  expect([looseName('Raqqa') === looseName('Ar Raqqah'), looseName('Hasaka') === looseName('Al Hasakah'), looseName('Vesk') === looseName('Vask')]).toEqual([true, true, false])
})
