import type { Attribution } from '../text/records.ts'
import type { Quoted } from '../text/quotations.ts'
import { passageOf } from '../text/span.ts'
import { deedAfter, isPassive, subjectOfFinite } from './accusing.ts'
import type { FoundAllegation } from './allegations.ts'
import { WRONGS } from './en/accusing.ts'
import { ALLEGATION } from './en/confidence.ts'
import { AUXILIARY, CONJUNCTION, NEGATION, PREPOSITION } from './en/grammar.ts'
import { EVENTS, MUNITION } from './en/harm.ts'
import { phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import { partyIn, partyOf } from './parties.ts'
import { isMark, spanFrom, wordsFrom, type Sentence } from './sentence.ts'
import { figureStatedBy, quotedBy, statedBy } from './stated-by.ts'

/** The first token of a deed that is a wrong whoever does it, in a token range; null where none stands there. */
export function wrongAt(words: readonly string[], first: number, last: number): number | null {
  const part = words.slice(first, last + 1).join(' ')
  const match = WRONGS.exec(part)
  if (!match
    || /(?:^| )(?:an?|the|any|other|heavily|and|of|two|three|several|\d+) $/.test(part.slice(0, match.index))) return null // "a shelling of …", "two attacks"
  return first + (match.index === 0 ? 0 : part.slice(0, match.index).trimEnd().split(' ').length)
}

/** Cues after which a wrong is denied, owned up to or only asked for, and nobody accused. */
const NO_CLAIM = /\b(?:den(?:y|ies|ied|ying)|reject|dismiss|refut|rebuff|disput|claim(?:s|ed|ing)? responsibility|admit|confess|want|hope|promis|vow|threat|ask|should|would|could|whether)/i

/** What the words before a deed may be besides a party. */
const NO_PARTY = /^(?:(?:an? |the |several |some |two |three |four )?(?:group of )?(?:unidentified|unknown|armed (?:men|group|individuals|persons|youths)|masked|hooded|unnamed|economic|various)\b|whoever|whatever|anyone|anybody|someone|somebody|everyone|nobody|no one|those|that|there|what|the (?:moment|day|time|year|night|fact|idea|way|reason))\b/i

/** "militants are hiding in chapels and using villagers as shields": the subject of the verb before "and". */
function joinedSubject(sentence: Sentence, verb: number, floor: number): Range {
  const { words } = sentence
  if (words[verb - 1] !== 'and') return null
  for (let i = verb - 2; i > floor && verb - i < 12 && !isMark(words[i]); i--) if (AUXILIARY.has(words[i]!)) return subjectBefore(sentence, i, floor)
  return null
}

const KEEPS_ON = /^(?:continue[sd]?|keeps?|kept|began|begins?|started|starts?)$/
/** These befall somebody: without an object after them they are participles. */
const TRANSITIVE = /^(?:kidnap|abduct|assassinat|murder|massacr|rap[ei]|execut|stol|smuggl|ambush|mislead|misled|deceiv|cheat|defraud|blackmail|brib|sabotag|tortur|loot|kill|bomb|shell)/

/** Wrongs that a speaker states of another: "the ministry said the league provides cover for terrorists", "… were murdered by the league". */
export function wrongsIn(sentence: Sentence, attributions: readonly Attribution[], quotations: readonly Quoted[] = []): FoundAllegation[] {
  const { words, tokens } = sentence
  const at = attributions.length === 0 ? null : wrongAt(words, 0, words.length - 1)
  if (at === null) return []
  const holder = statedBy(attributions, tokens[at]!.span) ?? quotedBy(attributions, quotations, tokens[at]!.span) ?? figureStatedBy(sentence, attributions, tokens[at]!.span)
  if (!holder || holder.mode === 'thought' || holder.stance === 'denies' || holder.stance === 'asks' || NO_CLAIM.test(holder.words.cue)) return []
  const floor = Math.max(0, tokens.findIndex(({ span }) => holder.content.some((part) => part[0] <= span[0] && span[0] < part[1])))
  const helpers = words.slice(Math.max(floor, at - 5), at)
  if (helpers.at(-1) === 'to' || (helpers.at(-2) === 'to' && /ly$/.test(helpers.at(-1)!))) return [] // whose purpose it is stands further off
  if (/^(?:who|which|that)$/.test(words[at - 1] ?? '') || AUXILIARY.has(words[at - 1] ?? '') && /^(?:who|which|that)$/.test(words[at - 2] ?? '')) return [] // told along, of somebody else
  if (/\b(?:announcement|statement|claims?|admission|reports?|news|fact|idea|suggestion|allegations?|charges?) that(?: \S+){0,8}$/.test(words.slice(floor, at).join(' '))) return [] // somebody else's words
  if (helpers.some((word) => NEGATION.has(word) || word === 'would' || word === 'refused' || word === 'if')) return []
  const along = /..ing$/.test(words[at]!) && /(?:^| ), (?:(?:thus|thereby|\w+ly) )*$/.test(`${words.slice(Math.max(floor, at - 4), at).join(' ')} `) // ", thereby violating"
  if (/..ing$/.test(words[at]!) && !along && !helpers.some((word) => AUXILIARY.has(word) || KEEPS_ON.test(word))) return [] // "various sabotaging actions"
  const passive = isPassive(words, at) && !/^(?:is|are|was|were|be|been|being)$/.test(words[at]!)
  if (!passive && TRANSITIVE.test(words[at]!) && (isMark(words[at + 1]) || PREPOSITION.has(words[at + 1]!) || CONJUNCTION.has(words[at + 1]!) || /^(?:today|yesterday|last|\w+day)$/.test(words[at + 1]!))) return [] // "cocaine smuggled into the port"
  const end = tokens.findIndex(({ span }) => span[0] >= Math.max(...holder.content.map((part) => part[1])))
  const done = passive ? doneBy(sentence, at, end) : undefined
  if (done === null) return [] // "three nuns were murdered": nobody is named
  const subject = done ? done.by : along ? subjectOfFinite(sentence, at, floor) : subjectBefore(sentence, KEEPS_ON.test(words[at - 1] ?? '') ? at - 1 : at, floor) ?? joinedSubject(sentence, at, floor)
  const accused = partyIn(sentence, subject)
  const deed = done ? done.act : deedAfter(sentence, at, at)
  const act: Range = deed && end > at && deed[1] >= end ? [deed[0], end - 1] : deed
  if (!accused || !act || act[1] < act[0] || /...ing$/.test(words[accused[0]]!) || NO_PARTY.test(wordsFrom(sentence, ...accused)) || EVENTS.has(words[accused[1]]!) || MUNITION.has(words[accused[1]]!) || /^(?:(?:we|i|it|you|our|my|his|her)\b|(?:he|she|they)$|(?:an?|the|no|two|three|\d+)$)/i.test(wordsFrom(sentence, ...accused))) return []
  const accuser = partyOf(holder)
  if (accuser !== null && accuser.toLowerCase() === wordsFrom(sentence, ...accused).toLowerCase()) return [] // "the league said the league killed": it owns up
  const modal = helpers.some((word) => /^(?:may|might|could|can|will)$/.test(word))
  return [{
    kind: 'allegation', made: modal ? 'hypothetical' : accuser === null ? 'reported' : 'made', accuser, accused: wordsFrom(sentence, ...accused),
    act: passageOf(sentence.text, [spanFrom(sentence, ...act)]), attribution: holder.id, confidence: ALLEGATION.wrong, sentence: sentence.index, paragraph: sentence.paragraph,
  }]
}

/** Who did what was done to somebody: "were tortured and executed by members of the force". Null where nobody is named. */
function doneBy(sentence: Sentence, verb: number, end: number): { readonly by: Range; readonly act: readonly [number, number] } | null {
  const { words } = sentence
  for (let i = verb + 1; i < Math.min(end < 0 ? words.length : end, verb + 12); i++) {
    if (/^[.;:]$/.test(words[i]!) || AUXILIARY.has(words[i]!)) return null
    if (words[i] === 'by' && !/..ing$/.test(words[i + 1] ?? '')) return { by: phraseAfter(sentence, i + 1, new Set(['and'])), act: [verb, i - 1] }
  }
  return null
}
