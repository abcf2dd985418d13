import type { Attribution } from '../text/records.ts'
import type { Quoted } from '../text/quotations.ts'
import { contains, overlaps, passageOf, type Span } from '../text/span.ts'
import { subjectOfFinite } from './accusers.ts'
import { deedAfter, isPassive } from './accusing.ts'
import type { FoundAllegation } from './allegations.ts'
import { INVERTED, NOBODY } from './en/accusing.ts'
import { ALLEGATION } from './en/confidence.ts'
import { AUXILIARY, CONJUNCTION, NEGATION, PREPOSITION } from './en/grammar.ts'
import { EVENTS, MUNITION } from './en/harm.ts'
import { KEEPS_ON, NO_CLAIM, NO_PARTY, OF_OTHERS, OF_THIRD, OTHERS_WORDS, TRANSITIVE, UNPROVEN_THAT, WRONGS } from './en/wrongs.ts'
import { PARTY_NOUNS } from './en/party-nouns.ts'
import { phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import { partyIn, partyOf } from './parties.ts'
import { kindOf } from './phrases.ts'
import { isCapital, isMark, spanFrom, wordsFrom, type Sentence } from './sentence.ts'
import { figureStatedBy, quotedBy, statedBy } from './stated-by.ts'

/** A pattern with what its first word may be. */
interface Pattern { readonly head: RegExp; readonly whole: RegExp }

const PATTERNS: readonly Pattern[] = WRONGS.map((source) => ({ head: new RegExp(`^(?:${headOf(source)})$`), whole: new RegExp(`(?:${source})(?![\\w-])`, 'y') }))

/** What the first word of a pattern may be: every branch up to its first space. */
function headOf(source: string): string {
  let [depth, skipped, head] = [0, -1, '']
  for (const char of source.replace(/\(\?!(?:[^()]|\([^()]*\))*\)/g, '')) {
    if (char === ' ' && depth === 0) break
    if (char === ' ' && skipped < 0) skipped = depth // the rest of this branch is no part of the first word
    if (skipped >= 0 && (char === '|' && depth === skipped || char === ')' && depth === skipped)) skipped = -1
    if (char === '(') depth++
    else if (char === ')') depth--
    if (skipped < 0) head += char
  }
  return head
}

/** The patterns that a word may open; each word is tried once. */
const OPENED = new Map<string, readonly Pattern[]>()
const MOST = 20_000
function openedBy(word: string): readonly Pattern[] {
  const known = OPENED.get(word)
  if (known !== undefined) return known
  if (OPENED.size >= MOST) OPENED.clear()
  const opened = PATTERNS.filter(({ head }) => head.test(word))
  OPENED.set(word, opened)
  return opened
}

/** The first tokens of deeds that are wrongs whoever does them, in a token range; the first `most` of them. */
export function wrongsAt(words: readonly string[], first: number, last: number, most = Infinity): number[] {
  const found: number[] = []
  let part: string | undefined
  let start = 0
  for (let i = first; i <= last && found.length < most; start += words[i]!.length + 1, i++) {
    if (i > first && NOUN_AFTER.test(words[i - 1]!)) continue
    for (const { whole } of openedBy(words[i]!)) {
      part ??= words.slice(first, last + 1).join(' ')
      whole.lastIndex = start
      if (!whole.test(part)) continue
      found.push(i)
      break
    }
  }
  return found
}
/** "a shelling of …", "two attacks": after these it is a noun. */
const NOUN_AFTER = /^(?:an?|the|any|other|heavily|and|of|two|three|several|\d+)$/

/** The first of them; null where none stands there. */
export const wrongAt = (words: readonly string[], first: number, last: number): number | null => wrongsAt(words, first, last, 1)[0] ?? null

/** "militants are hiding in chapels and using villagers as shields": the subject of the verb before "and". */
function joinedSubject(sentence: Sentence, verb: number, floor: number): Range {
  const { words } = sentence
  if (words[verb - 1] !== 'and') return null
  for (let i = verb - 2; i > floor && verb - i < 12 && !isMark(words[i]); i--) if (AUXILIARY.has(words[i]!)) return subjectBefore(sentence, i, floor)
  return null
}

/** Wrongs that a speaker states of another: "the ministry said the league provides cover for terrorists", "… were murdered by the league". */
export function wrongsIn(sentence: Sentence, attributions: readonly Attribution[], quotations: readonly Quoted[] = []): FoundAllegation[] {
  const here = (part: Span) => overlaps(part, sentence.span)
  if (!attributions.some(({ cue, content }) => cue.some(here) || content.some(here)) && !(attributions.length > 0 && quotations.some(({ span }) => here(span)))) return [] // nobody's words
  const found: FoundAllegation[] = []
  const named = namedDoer(sentence, attributions, quotations)
  if (named) found.push(named)
  for (const at of wrongsAt(sentence.words, 0, sentence.words.length - 1)) {
    const wrong = statedWrong(sentence, attributions, quotations, at)
    if (wrong && !found.some(({ act }) => act.spans[0]![1] > wrong.act.spans[0]![0])) found.push(wrong)
  }
  return found
}

function statedWrong(sentence: Sentence, attributions: readonly Attribution[], quotations: readonly Quoted[], at: number): FoundAllegation | null {
  const { words, tokens } = sentence
  const holder = statedBy(attributions, tokens[at]!.span) ?? quotedBy(attributions, quotations, tokens[at]!.span) ?? figureStatedBy(sentence, attributions, tokens[at]!.span)
  if (!holder || holder.mode === 'thought' || holder.stance === 'denies' || holder.stance === 'asks' || NO_CLAIM.test(holder.words.cue)) return null
  const cue = wordAt(sentence, holder)
  if (cue >= 0 && cue < at && words.slice(Math.max(0, cue - 3), cue).some((word) => NEGATION.has(word) || word === 'n\'t' || word === 'cannot')) return null // "we have never said that"
  const floor = Math.max(0, tokens.findIndex(({ span }) => holder.content.some((part) => part[0] <= span[0] && span[0] < part[1])))
  const quoted = holder.kind === 'direct' || /^["“]$/.test(words[floor - 1] ?? '') || quotations.some(({ span }) => contains(span, tokens[at]!.span)) // the speaker's own words, of others
  const helpers = words.slice(Math.max(floor, at - 5), at)
  if (helpers.at(-1) === 'to' || (helpers.at(-2) === 'to' && /ly$/.test(helpers.at(-1)!))) return null // whose purpose it is stands further off
  if (words[at] === '\'s' && !/^(?:he|she|it|that|who|there)$/.test(words[at - 1] ?? '')) return null // somebody's
  const relative = /^(?:who|which|that)$/.test(words[at - 1] ?? '') ? at - 1 : AUXILIARY.has(words[at - 1] ?? '') && /^(?:who|which|that)$/.test(words[at - 2] ?? '') ? at - 2 : -1
  if (relative >= 0 && !(quoted && isNamed(sentence, words[relative - 1] === ',' ? relative - 2 : relative - 1))) return null // told along, of somebody else; "determine who did it"
  if (words.at(-1) === '?' || OTHERS_WORDS.test(clauseOf(words, floor, at)) || UNPROVEN_THAT.test(clauseOf(words, 0, at))) return null
  if (helpers.some((word, i) => NEGATION.has(word) && !/^(?:only|just|merely)$/.test(helpers[i + 1] ?? '') || word === 'would' || word === 'will' || word === 'should' || word === 'must' || word === 'refused' || word === 'if')) return null
  const along = /..ing$/.test(words[at]!) && /(?:^| ), (?:(?:thus|thereby|\w+ly) )+$/.test(`${words.slice(Math.max(floor, at - 4), at).join(' ')} `) // ", thereby violating"
  if (/..ing$/.test(words[at]!) && !along && !helpers.some((word) => AUXILIARY.has(word) || KEEPS_ON.test(word) || /^'(?:re|s|ve)$/.test(word))) return null // "various sabotaging actions"
  const passive = isPassive(words, at) && !/^(?:is|are|was|were|be|been|being|'s|'re)$/.test(words[at]!) && /(?:ed|en|wn|ld|nt|hot|lt|ut|le)$/.test(words[at]!)
  if (!passive && TRANSITIVE.test(words[at]!) && (isMark(words[at + 1]) || PREPOSITION.has(words[at + 1]!) || CONJUNCTION.has(words[at + 1]!) || /^(?:today|yesterday|last|\w+day)$/.test(words[at + 1]!))) return null // "cocaine smuggled into the port"
  const end = tokens.findIndex(({ span }) => span[0] >= Math.max(...holder.content.map((part) => part[1])))
  const done = passive ? doneBy(sentence, at, end) : undefined
  if (done === null) return null // "three nuns were murdered": nobody is named
  const subject = done ? done.by : along ? subjectOfFinite(sentence, at, floor) : subjectBefore(sentence, KEEPS_ON.test(words[at - 1] ?? '') ? at - 1 : at, floor) ?? joinedSubject(sentence, at, floor) ?? (words[at - 1] === 'and' ? subjectOfFinite(sentence, at - 1, floor) : null)
  if (!done && subject && /^(?:by|of|with|against|for|to|from|on|about)$/.test(words[subject[0] - 1] ?? '')) return null // "the test announced by Varnia undermines": not Varnia
  const of = relative >= 0 && subject ? words.findLastIndex((word, i) => i > subject[0] && i < subject[1] && word === 'of') : -1 // "the entry of foreigners who": the foreigners
  const accused = partyIn(sentence, of > 0 ? [of + 1, subject![1]] : subject)
  const deed = done ? done.act : deedAfter(sentence, /^'(?:re|s)$/.test(words[at]!) ? at + 1 : at, at)
  const act: Range = deed && end > at && deed[1] >= end ? [deed[0], end - 1] : deed
  if (!accused || !act || act[1] < act[0] || /...ing$/.test(words[accused[0]]!)) return null
  const party = wordsFrom(sentence, ...accused)
  if (NO_PARTY.test(party) || EVENTS.has(words[accused[1]]!) || MUNITION.has(words[accused[1]]!) || (quoted ? OF_OTHERS : OF_THIRD).test(party)) return null
  const accuser = partyOf(holder)
  if (holder.source.length === 0 || accuser?.toLowerCase() === party.toLowerCase()) return null // "the league said the league killed": it owns up
  const modal = helpers.some((word) => /^(?:may|might|could|can)$/.test(word))
  return {
    kind: 'allegation', made: modal ? 'hypothetical' : accuser === null || NOBODY.test(accuser) ? 'reported' : 'made', accuser, accused: party,
    act: passageOf(sentence.text, [spanFrom(sentence, ...act)]), attribution: holder.id, confidence: ALLEGATION.wrong, sentence: sentence.index, paragraph: sentence.paragraph,
  }
}

/** "“The main culprit is the league,” he said": who is called so comes after. */
function namedDoer(sentence: Sentence, attributions: readonly Attribution[], quotations: readonly Quoted[]): FoundAllegation | null {
  const { words, tokens } = sentence
  const be = words.findIndex((word, i) => i > 0 && i < 18 && /^(?:is|are|was|were)$/.test(word) && CULPRIT.test(words.slice(0, i).join(' ')))
  if (be < 0 || NEGATION.has(words[be + 1] ?? '')) return null
  let first = be - 1
  while (first > 0 && !INVERTED.test(`${words.slice(first, be + 1).join(' ')} `)) first--
  while (first > 0 && INVERTED.test(`${words.slice(first - 1, be + 1).join(' ')} `)) first--
  if (!INVERTED.test(`${words.slice(first, be + 1).join(' ')} `)) return null
  const holder = statedBy(attributions, tokens[first]!.span) ?? quotedBy(attributions, quotations, tokens[first]!.span)
  const accused = partyIn(sentence, phraseAfter(sentence, be + 1, new Set(['and', 'who'])))
  const accuser = holder ? partyOf(holder) : null
  if (!holder || holder.mode === 'thought' || NO_CLAIM.test(holder.words.cue) || !accused || accuser === null || /..ing$/.test(words[accused[0]]!) || OF_THIRD.test(wordsFrom(sentence, ...accused))) return null
  return {
    kind: 'allegation', made: NOBODY.test(accuser) ? 'reported' : 'made', accuser, accused: wordsFrom(sentence, ...accused), act: passageOf(sentence.text, [spanFrom(sentence, first, be - 1)]),
    attribution: holder.id, confidence: ALLEGATION.wrong, sentence: sentence.index, paragraph: sentence.paragraph,
  }
}
const CULPRIT = /\b(?:instigators?|culprits?|perpetrators?|aggressors?|masterminds?|guilty|blame|responsible)\b/

/** Whether a word is the head of who did it: a person, a body, a name. */
const isNamed = ({ words, tokens, capitals }: Sentence, at: number): boolean =>
  PARTY_NOUNS.has(words[at] ?? '') || kindOf(words[at] ?? '') === 'people' || !capitals && isCapital(tokens[at]?.word)

/** The first token of the cue, where it stands in the sentence; else none. */
const wordAt = ({ tokens }: Sentence, { cue }: Attribution): number => tokens.findIndex(({ span }) => cue.some((part) => part[0] <= span[0] && span[0] < part[1]))

/** The words of the clause before `at`. */
const clauseOf = (words: readonly string[], floor: number, at: number): string => words.slice(Math.max(floor, words.findLastIndex((word, i) => i < at && /^[.;:]$/.test(word)) + 1), at).join(' ')

/** Who did what was done to somebody: "were tortured and executed by members of the force". Null where nobody is named. */
function doneBy(sentence: Sentence, verb: number, end: number): { readonly by: Range; readonly act: readonly [number, number] } | null {
  const { words } = sentence
  for (let i = verb + 1; i < Math.min(end < 0 ? words.length : end, verb + 12); i++) {
    if (/^[.;:]$/.test(words[i]!) || AUXILIARY.has(words[i]!)) return null
    if (words[i] === 'by' && !/..ing$/.test(words[i + 1] ?? '')) return { by: phraseAfter(sentence, i + 1, new Set(['and'])), act: [verb, i - 1] }
  }
  return null
}
