import { expect, test } from 'vitest'
import { ALLEGATION_CASES } from './cases/allegations.ts'
import { MESSY_ALLEGATIONS } from './cases/allegations-messy.ts'
import { PARTY_CASES } from './cases/allegations-parties.ts'
import { EVIDENCE_CASES } from './cases/evidence.ts'
import { MESSY_EVIDENCE } from './cases/evidence-messy.ts'
import { FIGURE_CASES } from './cases/figures.ts'
import { FURTHER_FIGURES } from './cases/figures-further.ts'
import { MESSY_FIGURES } from './cases/figures-messy.ts'
import { HAPPENING_CASES } from './cases/happenings.ts'
import { NAMING_CASES } from './cases/namings.ts'
import { MESSY_VOICES } from './cases/voices-messy.ts'
import { VOICE_CASES } from './cases/voices.ts'
import { figureFrom } from './happenings.fixture.ts'
import { findClaims, findNamings, findVoices, happeningsOf, parseWhen } from './index.ts'
import { madeDocument, markedText } from './made-document.ts'
import { madeArticle } from './made-voices.ts'

/** Pairs of parties. */
const PARTIES: readonly (readonly [string, string])[] = [
  ['Varnia', 'Tessal'], ['the ministry', 'the militias'], ['militants', 'villagers'],
  ['soldiers', 'fighters'], ['terrorists', 'extremists'], ['militia', 'brigade'],
]

const ARTICLES = [
  `Varnia accused Tessal of shelling the port of Orrin, where nearly 30 people were killed on Tuesday. Tessal denied the accusation.
Three soldiers and two fighters were killed and 10 wounded, a wire said. Varnia released drone footage that shows the battery.
Tessal did not respond to a request for comment. Varnia may accuse Tessal of war crimes. Tessal has been criticized for torture.`,
  `Critics allege that Tessal tortured prisoners. Varnia rejects the allegations. As many as 300 civilians have been killed in 11 attacks conducted by Varnia
since September 2028. Fighters kidnapped two nurses in Haldis; soldiers arrested 14 men. Photographs published by Tessal show craters.`,
  ...[...FIGURE_CASES, ...FURTHER_FIGURES, ...EVIDENCE_CASES, ...ALLEGATION_CASES, ...MESSY_FIGURES, ...MESSY_EVIDENCE, ...MESSY_ALLEGATIONS, ...PARTY_CASES].map(([text]) => text),
]

const exchange = (text: string, [a, b]: readonly [string, string]) => {
  const other = new Map([[a, b], [b, a], [capital(a), capital(b)], [capital(b), capital(a)], [a.toUpperCase(), b.toUpperCase()], [b.toUpperCase(), a.toUpperCase()]])
  return text.replace(new RegExp([...other.keys()].map((name) => `\\b${name}\\b`).join('|'), 'g'), (name) => other.get(name)!)
}
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

const published = parseWhen('2031-05-14')
function found(marked: string): string {
  const { text, attributions } = markedText(marked)
  return JSON.stringify(findClaims(madeDocument(text), attributions, published), (key, value: unknown) => (key === 'spans' || key === 'span' ? undefined : value))
}

/** Those counted, by what they are called; each side of a pair stands for a party. */
const COUNTED: readonly (readonly [string, string])[] = [['soldiers', 'fighters'], ['militants', 'policemen'], ['civilians', 'villagers'], ['terrorists', 'troops']]

test.for(COUNTED)('figures of %s and of %s are tied and told apart alike', ([a, b]) => {
  const swap = (line: string) => exchange(line, [a, b])
  for (const [first, second] of HAPPENING_CASES) {
    const [one, other] = [[first, second], [swap(first), swap(second)]].map((pair) => happeningsOf(pair.map((line, i) => figureFrom(line, `f${i}`))))
    expect(JSON.stringify(other).replaceAll(a, '*').replaceAll(b, '*')).toBe(JSON.stringify(one).replaceAll(a, '*').replaceAll(b, '*'))
  }
})

test.for(PARTIES)('exchanging %s and %s exchanges them in what is found, and nothing else', (pair) => {
  for (const article of ARTICLES) expect(found(exchange(article, pair))).toBe(exchange(found(article), pair))
})

/** Who is heard, and what they are called; spans aside, which move with the length of a name. */
function heard(marked: string): string {
  const article = madeArticle(marked)
  return JSON.stringify([findVoices(article), findNamings({ ...article, boilerplate: [] })], (key, value: unknown) => (key === 'spans' ? undefined : value))
}

/** Two sides with what is said of each; `true` where both are labels, so that what they are called is exchanged, too. */
const SIDES: readonly (readonly [pairs: readonly (readonly [string, string])[], labels: boolean])[] = [
  [[['Varnia', 'Tessal'], ['Varnian', 'Tessalian']], true], [[['Harrow', 'Orlen']], true], [[['league', 'brigade']], true], [[['ministry', 'council']], false],
  [[['soldiers', 'fighters']], true], [[['terrorists', 'insurgents']], true], [[['rebels', 'soldiers']], true], [[['residents', 'protesters']], false], [[['army', 'militia']], false], [[['occupiers', 'liberators']], true], [[['regime', 'government']], true],
]

test.for(SIDES)('exchanging %j exchanges them in who is heard and what they are called (%s)', ([pairs, labels]) => {
  const swap = (text: string) => pairs.reduce(exchange, text)
  const told = (marked: string) => JSON.stringify(JSON.parse(heard(marked)).slice(0, labels ? 2 : 1))
  for (const [marked] of [...VOICE_CASES, ...MESSY_VOICES, ...NAMING_CASES]) expect(told(swap(marked)), marked).toBe(swap(told(marked)))
})
