import type { Place } from '../text/records.ts'
import { MONTHS, WEEKDAYS } from './en/calendar.ts'
import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, MODAL, PREPOSITION, RELATIVE, REPORTING } from './en/grammar.ts'
import { ACTIVE, EVENTS, INTRANSITIVES, OBJECTS, OUTCOMES, PARTICIPLES, PEOPLE } from './en/harm.ts'
import { TRIGGERS } from './en/incidents.ts'
import { FEATURES, IDIOMS, LOCATIVE, NOT_PLACES, PARTICLES, SIDES } from './en/places.ts'
import { isCapital, isMark, spanFrom, wordsFrom, type Sentence } from './sentence.ts'

/** A place with the tokens that name it. */
export interface PlaceAt {
  readonly place: Place
  readonly first: number
  readonly last: number
  /** "five [Orrin] officers": only theirs who are counted with it. */
  readonly theirs?: true
}

const SEASON_OR_DAY = (word: string) => MONTHS.has(word.replace('.', '')) || WEEKDAYS.has(word.replace('.', ''))

/**
 * The places that a sentence names after "in", "at", "near" and the like. A name is one or more capitalised words; before it may
 * stand "the", a side ("western") and a feature ("the village of"); one feature may follow ("province"). A capitalised word
 * that another noun follows ("in Varnian raids") is no place. The country is left open: see `withCountries`.
 */
export const placesIn = (sentence: Sentence): readonly PlaceAt[] => sentence.places?.() ?? locativesIn(sentence)

export function locativesIn(sentence: Sentence): PlaceAt[] {
  const { words, tokens } = sentence
  const places: PlaceAt[] = []
  for (let i = 0; i < words.length - 1; i++) {
    if (!LOCATIVE.has(words[i]!) && !(words[i] === 'on' && /^(?:outskirts|edge|fringes)$/.test(words[words[i + 1] === 'the' ? i + 2 : i + 1] ?? ''))) continue
    let first = i + 1
    for (let skipped = 0; skipped < 5; skipped++) {
      const word = words[first] ?? ''
      if (word === 'the' || word === 'and' && SIDES.has(words[first - 1]!) || (SIDES.has(word) && (sentence.capitals || !isCapital(tokens[first]!.word) || isCapital(tokens[first + 1]?.word)))
        || (FEATURES.has(word) && ['of', 'de'].includes(words[first + 1] ?? '')) || (word === 'of' && FEATURES.has(words[first - 1]!))
        || ((word === 'a' || word === 'an') && FEATURES.has(words[first + 1] ?? ''))) first++
      else break
    }
    let last = sentence.capitals ? endInCapitals(sentence, first) : endOfName(sentence, first)
    if (last === null) continue
    if (!sentence.capitals && FEATURES.has(words[last + 1] ?? '') && endOfName(sentence, last + 2) !== null) { // "the Varnian capital Vesk"
      first = last + 2
      last = endOfName(sentence, first)!
    }
    const name = wordsFrom(sentence, first, last).replace(/\s+/g, ' ')
    places.push({ place: { name, country: null, spans: [spanFrom(sentence, first, last)] }, first: i, last })
    i = last
  }
  return places
}

function endOfName(sentence: Sentence, first: number): number | null {
  const { tokens, words } = sentence
  if (!isCapital(tokens[first]?.word) && !/^(?:al|el|ar|ash|as|an|ad)-\p{Lu}/u.test(tokens[first]?.word ?? '')) return null
  if (SEASON_OR_DAY(words[first]!) || NOT_PLACES.has(words[first]!) || DETERMINER.has(words[first]!)) return null
  let last = first
  while (isCapital(tokens[last + 1]?.word) && !SEASON_OR_DAY(words[last + 1]!) && words[last + 1] !== 'i') last++
  if (PARTICLES.has(words[last + 1] ?? '') && isCapital(tokens[last + 2]?.word)) {
    last += 2
    while (isCapital(tokens[last + 1]?.word) && !SEASON_OR_DAY(words[last + 1]!)) last++
  }
  if (words[last + 1] === '\'s' || words[last + 1] === '\'') return null // "in Varnia's north": an owner, not the place
  return isBoundary(sentence, last + 1) || FEATURES.has(words[last + 1]!) ? last : null
}

/** In capitals only the words around tell: the name runs to the next word that cannot be part of it. */
function endInCapitals(sentence: Sentence, first: number): number | null {
  const { words } = sentence
  let last = first - 1
  while (last + 1 < words.length && last - first < 4 && !isBoundary(sentence, last + 1) && !isCommon(words[last + 1]!)) {
    last++
    if (['de', 'la', 'el', 'los', 'las', 'del'].includes(words[last]!)) continue
  }
  if (last < first || SEASON_OR_DAY(words[first]!) || NOT_PLACES.has(words[first]!) || IDIOMS.has(words[first]!) || last === first && FEATURES.has(words[first]!)) return null
  const next = words[last + 1]
  return next === undefined || isBoundary(sentence, last + 1) || FEATURES.has(next) ? last : null
}

const isCommon = (word: string): boolean =>
  FEATURES.has(word) || PEOPLE.has(word) || OBJECTS.has(word) || EVENTS.has(word) || OUTCOMES.has(word) || TRIGGERS.has(word) || NOT_PLACES.has(word) || /^\d/.test(word) ||
  /(?:ing|ed|ly|tion|ment)$/.test(word) || word.length < 3 && !['la', 'el', 'de', 'st'].includes(word)

/** Words that end a name and are no noun that it would describe. */
export function isBoundary({ words, tokens, capitals }: Sentence, at: number): boolean {
  const word = words[at]
  if (isMark(word) || word === undefined) return true
  if (!capitals && isCapital(tokens[at]!.word)) return true
  return AUXILIARY.has(word) || MODAL.has(word) || PREPOSITION.has(word) || CONJUNCTION.has(word) || RELATIVE.has(word) || ADVERB.has(word) || DETERMINER.has(word) ||
    REPORTING.has(word) || (ACTIVE.has(word) && !EVENTS.has(word)) || (PARTICIPLES.has(word) && !PEOPLE.has(word)) || INTRANSITIVES.has(word) || SEASON_OR_DAY(word) || SIDES.has(word) ||
    TIME_WORD.test(word)
}
const TIME_WORD = /^(?:yesterday|today|tonight|tomorrow|last|this|next|early|earlier|late|alone|ago|where|overnight|twice|again|left|leaving|began|to|\d.*|one|two|three)$/

/** The place for words at tokens `first` to `last`: the nearest after them before a clause ends, else the nearest before. */
export function placeFor(places: readonly PlaceAt[], first: number, last: number, { words }: Sentence): Place | null {
  const inside = places.findLast((place) => place.first >= first && place.last <= last)
  if (inside) return inside.place
  const after = places.find((place) => !place.theirs && place.first >= first && place.last > last)
  const distance = after ? words.slice(last + 1, after.first).filter((word) => word === ',' || word === ';').length : Infinity
  if (after && distance <= 1) return after.place
  const before = places.findLast((place) => !place.theirs && place.last < first)
  return before?.place ?? after?.place ?? null
}
