import type { Attribution } from '../text/records.ts'
import { passageOf } from '../text/span.ts'
import type { FoundAllegation } from './allegations.ts'
import { WRONGS } from './en/accusing.ts'
import { ALLEGATION } from './en/confidence.ts'
import { AUXILIARY, NEGATION } from './en/grammar.ts'
import { EVENTS, MUNITION } from './en/harm.ts'
import { clauseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import { partyIn, partyOf } from './parties.ts'
import { isMark, spanFrom, wordsFrom, type Sentence } from './sentence.ts'
import { statedBy } from './stated-by.ts'

/** The first token of a deed that is a wrong whoever does it, in a token range; null where none stands there. */
export function wrongAt(words: readonly string[], first: number, last: number): number | null {
  const part = words.slice(first, last + 1).join(' ')
  const match = WRONGS.exec(part)
  if (!match
    || /(?:^| )(?:an?|the|any|other|heavily|and|of|two|three|several|\d+) $/.test(part.slice(0, match.index))) return null // "a shelling of …", "two attacks"
  return first + (match.index === 0 ? 0 : part.slice(0, match.index).trimEnd().split(' ').length)
}

const DENIAL_CUE = /\b(?:den(?:y|ies|ied|ying)|reject|dismiss|refut|rebuff|disput)/i

/** What the words before a deed may be besides a party. */
const NO_PARTY = /^(?:whoever|whatever|anyone|anybody|someone|somebody|everyone|nobody|no one|those|that|there|what|this|these|the (?:moment|day|time|year|night|fact|idea|way|reason))\b/i

/** "militants are hiding in chapels and using villagers as shields": the subject of the verb before "and". */
function joinedSubject(sentence: Sentence, verb: number, floor: number): Range {
  const { words } = sentence
  if (words[verb - 1] !== 'and') return null
  for (let i = verb - 2; i > floor && verb - i < 12 && !isMark(words[i]); i--) if (AUXILIARY.has(words[i]!)) return subjectBefore(sentence, i, floor)
  return null
}

/** Wrongs that a speaker states of another: "the ministry said the league provides cover for terrorists". */
export function wrongsIn(sentence: Sentence, attributions: readonly Attribution[]): FoundAllegation[] {
  const { words, tokens } = sentence
  const at = attributions.length === 0 ? null : wrongAt(words, 0, words.length - 1)
  if (at === null) return []
  const holder = statedBy(attributions, tokens[at]!.span)
  if (!holder || holder.mode === 'thought' || holder.stance === 'denies' || holder.stance === 'asks' || DENIAL_CUE.test(holder.words.cue)) return []
  const floor = tokens.findIndex(({ span }) => holder.content.some((part) => part[0] <= span[0] && span[0] < part[1]))
  const helpers = words.slice(Math.max(floor, at - 5), at)
  if (helpers.at(-1) === 'to' || (helpers.at(-2) === 'to' && /ly$/.test(helpers.at(-1)!))) return [] // whose purpose it is stands further off
  if (helpers.some((word) => NEGATION.has(word) || word === 'would' || word === 'refused')) return []
  const subject = subjectBefore(sentence, at, floor) ?? joinedSubject(sentence, at, floor)
  const accused = partyIn(sentence, subject)
  const act = clauseAfter(sentence, at, tokens.findIndex(({ span }) => span[0] >= Math.max(...holder.content.map((part) => part[1]))) >>> 0)
  if (!accused || !act || /...ing$/.test(words[accused[0]]!) || NO_PARTY.test(wordsFrom(sentence, ...accused)) || EVENTS.has(words[accused[1]]!) || MUNITION.has(words[accused[1]]!) || /^(?:(?:we|i|our|it|my)\b|(?:an?|the|two|three|\d+)$)/i.test(wordsFrom(sentence, ...accused))) return []
  const modal = helpers.some((word) => /^(?:may|might|could|can|will)$/.test(word))
  return [{
    kind: 'allegation', made: modal ? 'hypothetical' : 'made', accuser: partyOf(holder), accused: wordsFrom(sentence, ...accused),
    act: passageOf(sentence.text, [spanFrom(sentence, ...act)]), attribution: holder.id, confidence: ALLEGATION.wrong, sentence: sentence.index, paragraph: sentence.paragraph,
  }]
}
