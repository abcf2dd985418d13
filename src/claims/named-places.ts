import type { Attribution } from '../text/records.ts'
import { ADVERB, CONJUNCTION, DETERMINER, PREPOSITION } from './en/grammar.ts'
import { BETWEEN, BUILDINGS, COMMON_FIRST, FEATURES, FROM_THERE, HAPPENINGS, NO_NAME, SIDES, STRUCK, TELLS, TITLES } from './en/places.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isBoundary, locativesIn, type PlaceAt } from './places.ts'
import { isCapital, spanFrom, wordsFrom, type Sentence } from './sentence.ts'

/**
 * Adds to each sentence the places that it names, with those that only stand before a noun: "an Orrin nightclub", "the Vesk attack",
 * "Vesk Shooting", "five Orrin officers"; or after what befell them: "the siege of Vesk", "shelled Orrin". Those must be in the gazetteer
 * under this very spelling, and no person whom the article names ("a Clinton aide" is no place, whoever has such a town).
 */
export function withPlaces(sentences: readonly Sentence[], gazetteer: Gazetteer, attributions: readonly Attribution[]): Sentence[] {
  let people: ReadonlySet<string> | undefined
  const isPerson = (name: string) => (people ??= peopleIn(sentences[0]?.text ?? '', attributions)).has(name.toLowerCase())
  return sentences.map((sentence) => {
    let read: readonly PlaceAt[] | undefined
    return { ...sentence, places: () => (read ??= namedIn(sentence, gazetteer, isPerson)) }
  })
}

/** Last words of names of persons: of those who are reported, and after a title. */
function peopleIn(text: string, attributions: readonly Attribution[]): ReadonlySet<string> {
  const people = new Set<string>()
  for (const { speaker } of attributions) if (speaker?.type === 'person') people.add(speaker.name.split(/\s+/).at(-1)!.toLowerCase())
  for (const match of text.matchAll(new RegExp(`\\b(?:${TITLES})\\.?\\s+(\\p{Lu}[\\p{L}’'-]+)(?:\\s+(?:\\p{Lu}\\.\\s+)?(\\p{Lu}[\\p{L}’'-]+))?`, 'gu'))) {
    for (const name of match.slice(1)) if (name) people.add(name.toLowerCase())
  }
  return people
}

function namedIn(sentence: Sentence, gazetteer: Gazetteer, isPerson: (name: string) => boolean): PlaceAt[] {
  const { words, tokens } = sentence
  const places = locativesIn(sentence).map((one) => (sentence.capitals ? cutToName(sentence, one, gazetteer) : one)).filter(({ place }) => isName(place.name, sentence.capitals, gazetteer) && (sentence.capitals || place.name.includes(' ') || !isPerson(place.name)))
  const titled = !sentence.capitals && tokens.filter(({ word }) => isCapital(word)).length > 0.6 * tokens.filter(({ word }) => /^\p{L}{4}/u.test(word)).length // a headline
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(tokens[i]!.word) || words[i]!.length < 3 || DETERMINER.has(words[i]!) || places.some(({ first, last }) => i >= first && i <= last)) continue
    if (i > 0 && !SIDES.has(words[i - 1]!) && (sentence.capitals ? !isBoundary(sentence, i - 1) && !BETWEEN.has(words[i - 1]!) : !titled && isCapital(tokens[i - 1]!.word) && (i > 1 || !isSmall(words[0]!)))) continue // inside a longer name
    const found = nameAt(sentence, i, gazetteer) ?? toldIn(sentence, i, gazetteer)
    if (found === null) continue
    const [last, use] = found
    const name = wordsFrom(sentence, i, last).replace(/\s+/g, ' ')
    const near = places.findIndex((one) => one.first <= i && one.last < i && i - one.last <= 6 && words[one.last + 1] === ',' && DETERMINER.has(words[one.last + 2]!) && !gazetteer.knows(one.place.name))
    if (use === 'building' && near >= 0) places.splice(near, 1) // "at Halcyon, an Orrin nightclub"
    else if (use === 'building' && (!AT.test(words[beforeDeterminer(words, i)] ?? '') || places.some((one) => one.first > last && one.first - last <= 14))) continue
    if (i === 0 && COMMON_FIRST.has(words[0]!) || isPerson(name)) continue
    places.push({ place: { name, country: null, spans: [spanFrom(sentence, i, last)] }, first: i, last, ...(use === 'theirs' ? { theirs: true } : {}) })
    i = last
  }
  return places.sort((a, b) => a.first - b.first)
}

/** A building only has the happening where the words put it there: "at an Orrin nightclub", not "the carpet of the Orrin mosque". */
const AT = /^(?:in|at|inside|outside|near|on|from)$/
/** The word before a name with its article and adjectives. */
function beforeDeterminer(words: readonly string[], at: number): number {
  let i = at - 1
  for (let skipped = 0; skipped < 3 && i > 0 && !/^(?:the|a|an)$/.test(words[i]!) && !AT.test(words[i]!); skipped++) i--
  return /^(?:the|a|an)$/.test(words[i] ?? '') ? i - 1 : i
}

/** After the name of a building: another thing or person of it. */
const OF_BUILDING = /^(?:rooms?|officials?|spokes\w+|owners?|workers?|districts?|boards?|chiefs?|directors?|security|staff|guards?|employees?|doors?|lobby|members?|leaders?|system|area|neighbou?r\w*)$/

const isSmall = (word: string): boolean => DETERMINER.has(word) || PREPOSITION.has(word) || CONJUNCTION.has(word) || ADVERB.has(word)

type Use = 'happening' | 'building' | 'theirs'

/** A name from `at` on that is used as a place: its last token, and whether it only says where those counted are from. */
function nameAt(sentence: Sentence, at: number, gazetteer: Gazetteer): readonly [number, Use] | null {
  const { words, tokens } = sentence
  for (let last = Math.min(at + 2, words.length - 1); last >= at; last--) {
    const use = useOf(sentence, at, last)
    if (use === null || !tokens.slice(at, last + 1).every(({ word }) => isCapital(word)) || !gazetteer.knows(wordsFrom(sentence, at, last))) continue
    return [last, use]
  }
  return null
}

/** "the shooting in Orrin drew", "an attack in Vesk stunned": a happening there, of which a verb then tells. */
function toldIn(sentence: Sentence, at: number, gazetteer: Gazetteer): readonly [number, Use] | null {
  const { words, tokens, capitals } = sentence
  if (capitals || !/^(?:in|at|near)$/.test(words[at - 1] ?? '') || !HAPPENINGS.has(words[at - 2] ?? '')) return null
  let last = at
  while (isCapital(tokens[last + 1]?.word)) last++
  return TELLS.test(words[last + 1] ?? '') && gazetteer.knows(wordsFrom(sentence, at, last)) ? [last, 'happening'] : null
}

function useOf(sentence: Sentence, first: number, last: number): Use | null {
  const { words, tokens, capitals } = sentence
  const where = words[last + 1] !== ',' ? -1 : words[last + 2] === 'where' ? last + 2 : words.slice(last + 3, last + 6).findIndex((word, i, next) => word === 'where' && next[i - 1] === ',' || i === 0 && word === 'where') + last + 3
  if (words[first - 1] === ',' && isCapital(tokens[first - 2]?.word) && words[last + 1] === ',' && words[last + 2] === 'where') return null // "Orrin, Varnia, where": what the town lies in
  if (words[where] === 'where' && where > last && isCapital(tokens[last + 2]?.word) === (where > last + 2)) return 'happening' // "Orrin, where four died", "Orrin, Vt., where"
  // "the siege of Vesk", "attacks on Vesk", "shelled Vesk": nothing of the name may follow
  const ends = words[last + 1] === undefined || (capitals || !isCapital(tokens[last + 1]!.word)) && (words[first - 1] !== 'a' && words[first - 1] !== 'an' || isBoundary(sentence, last + 1)) // "attacks on a Varnian compound"
  const before = DETERMINER.has(words[first - 1] ?? '') ? first - 2 : first - 1
  if (ends && (STRUCK.has(words[before] ?? '') || /^(?:of|on|against)$/.test(words[before] ?? '') && HAPPENINGS.has(words[before - 1] ?? '')) && !headAfter(sentence, last + 1)) return 'happening'
  return headAfter(sentence, last + 1)
}

/** What a name is read as a place for: the head of the phrase that it stands in, or null. */
function headAfter(sentence: Sentence, at: number): Use | null {
  const { words, tokens } = sentence
  let i = at
  const owner = words[i] === '\'s' || words[i] === '\''
  if (owner) i++
  for (let skipped = 0; skipped < 4 && i < words.length; skipped++, i++) {
    const word = words[i]!
    const next = words[i + 1] ?? ''
    if (HAPPENINGS.has(word) && !(BETWEEN.has(word) && HAPPENINGS.has(next))) return 'happening'
    if (BUILDINGS.has(word) && !OF_BUILDING.test(next) && !BUILDINGS.has(next) && !(next === 'of' && isCapital(tokens[i + 2]?.word))) return 'building'
    if (FROM_THERE.has(word)) return 'theirs'
    if (!BETWEEN.has(word) && !(owner && (isCapital(tokens[i]!.word) || FEATURES.has(word)))) return null
  }
  return null
}

/** "IN ORRIN NIGHTCLUB": in capitals a name runs on into the words that it stands before. */
function cutToName(sentence: Sentence, one: PlaceAt, gazetteer: Gazetteer): PlaceAt {
  const { words } = sentence
  const first = one.last - one.place.name.split(' ').length + 1
  if (gazetteer.knows(one.place.name)) return one
  for (let last = one.last - 1; last >= first; last--) { // "IN NORTH VARNIA DRAMATIZES": a country is named whole
    const name = wordsFrom(sentence, first, last).replace(/\s+/g, ' ')
    if (gazetteer.countryNamed(name) !== null) return { ...one, last, place: { ...one.place, name, spans: [spanFrom(sentence, first, last)] } }
  }
  for (let last = one.last - 1; last >= first; last--) {
    if (!HAPPENINGS.has(words[last + 1]!) && !BUILDINGS.has(words[last + 1]!) && !BETWEEN.has(words[last + 1]!)) break
    const name = wordsFrom(sentence, first, last).replace(/\s+/g, ' ')
    if (gazetteer.knows(name)) return { ...one, last, place: { ...one.place, name, spans: [spanFrom(sentence, first, last)] } }
  }
  return one
}

/** Whether what stands after "in" can be the name of a place: not an acronym or a whole headline, unless the gazetteer has it. */
function isName(name: string, capitals: boolean, gazetteer: Gazetteer): boolean {
  if (!capitals && /^\p{Lu}{2,5}$/u.test(name) || name.split(/\s+/).length > 4) return gazetteer.knows(name)
  return !(capitals && NO_NAME.test(name) && !name.includes(' ')) || gazetteer.knows(name)
}
