import type { Attribution } from '../text/records.ts'
import { overlaps, passageOf } from '../text/span.ts'
import type { FoundAllegation } from './allegations.ts'
import { ANSWER } from './en/confidence.ts'
import { ACCUSATION, CALLING, DEED, DENIED_THINGS, DENYING, DENYING_WORDS, GROUNDLESS, REJECTING, RULES_ON, TOLD_THINGS } from './en/accusing.ts'
import { AUXILIARY, CONJUNCTION, DETERMINER, NEGATION, PREPOSITION, REPORTING, SUBJECT_PRONOUN } from './en/grammar.ts'
import { clauseAfter, phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import { isCapital, spanFrom, wordsFrom, type Sentence } from './sentence.ts'
import { subjectOfParticiple } from './accusers.ts'
import { isNegated, isPassive } from './accusing.ts'
import { silencesIn } from './no-comment.ts'
import { kindOf } from './phrases.ts'
import { partyIn, partyOf } from './parties.ts'
import { statedBy } from './stated-by.ts'

/** Denials ("denied", "rejected the allegations", "the claims are baseless") and refusals to answer in one sentence. */
export function denialsIn(sentence: Sentence, attributions: readonly Attribution[]): FoundAllegation[] {
  const { words } = sentence
  const found: FoundAllegation[] = []
  const add = (kind: 'denial' | 'no-comment', who: Range, act: Range, at: number) => {
    if (!act || kind === 'no-comment' && !who) return
    const span = spanFrom(sentence, at, at)
    const own = attributions.find(({ cue }) => cue.some((part) => overlaps(part, span))) ?? statedBy(attributions, span)
    const speaks = who && who[0] === who[1] && /^(?:it|he|she|they)$/.test(words[who[0]]!) && /^(?:said|says)$/.test(words[who[0] - 1] ?? '') ? subjectBefore(sentence, who[0] - 1) : null
    const subject = partyIn(sentence, speaks ?? who)
    const printed = subject ? wordsFrom(sentence, ...subject).replace(/^(?:each|every) time /i, '') : null
    // the report's own source has learnt bounds; a subject is guessed from small words
    const source = kind === 'denial' && own !== null && own.confidence >= (subject === null ? 0.3 : 0.5) && own.cue.some((part) => overlaps(part, span)) ? partyOf(own) : null
    const accused = printed === null ? (own && (source !== null || !DENYING.has(sentence.words[at]!)) ? partyOf(own) : null) : source !== null && source.split(' ').length <= 14 && !PRONOUN.test(source) && !printed.includes(source) ? source : printed
    if (kind === 'no-comment' && /^no$|^(?:has|have|had)$/.test(words[act[0]]!) && isToldByOther(sentence, own, subject)) return
    if (accused === null && (kind === 'no-comment' || DENYING.has(words[at]!) || REJECTING.has(words[at]!))) return // nobody is known to answer
    found.push({
      kind, made: 'made', accuser: null, accused, act: passageOf(sentence.text, [spanFrom(sentence, act[0], endOf(sentence.words, act))]), attribution: own?.id ?? null,
      confidence: accused ? ANSWER[kind] : ANSWER.unnamed, sentence: sentence.index, paragraph: sentence.paragraph,
    })
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (DENYING.has(word) && !isPassive(words, i) && !isNegated(words, i) && !isJoinedRefusal(words, i) && !PREPOSITION.has(words[i - 1] ?? '') && !DENIED_THINGS.test(afterDeterminer(words, i + 1)) && !isRefusal(sentence, i) && !RULES_ON.test(words[i - 1] ?? '')) {
      const that = words.indexOf('that', i)
      const from = that > 0 && that <= i + 4 && /^(?:(?:on )?\w+day|later|also|again|(?:this|last) \w+|yesterday|earlier)?$/.test(words.slice(i + 1, that).join(' ')) ? that + 1 : i + 1
      if (words[i] === 'deny' && words.slice(Math.max(0, i - 4), i).some((one) => /^(?:cannot|ca|can|could|to)$/.test(one))) continue // "cannot deny", "tried to deny"
      if (/\bnot that(?: \S+)?$/.test(words.slice(Math.max(0, i - 4), i).join(' '))) continue // "it is not that we deny"
      if (words.slice(Math.max(0, i - 6), i).some((one) => /^(?:nobody|none)$/.test(one)) || words[i - 2] === 'one' && words[i - 3] === 'no') continue // "nobody in Vesk has denied it"
      if (word === 'denying' && words.slice(Math.max(0, i - 6), i).some((one) => RULES_ON.test(one))) continue // "a decision by the board denying"
      const who: Range = SUBJECT_PRONOUN.has(words[i - 1] ?? '') ? [i - 1, i - 1] : subjectBefore(sentence, i)
      add('denial', who, clauseAfter(sentence, from) ?? beforeSubject(sentence, who), i)
    } else if (DENYING.has(word) && words[i + 1] === 'by' && isPassive(words, i)) { // "the report was denied by the premier"
      add('denial', phraseAfter(sentence, i + 2, new Set()), subjectBefore(sentence, i), i)
    } else if (/^denials?$/.test(word) && /^(?:of|that)$/.test(words[i + 1] ?? '') && /^(?:its|his|her|their|a|our)$/.test(words[i - 1] ?? '') && /^(?:reiterat|repeat|issu|stood|stand|maintain)/.test(words[i - 2] ?? '')) { // "reiterated its denial of the charges"
      add('denial', subjectBefore(sentence, i - 2), clauseAfter(sentence, i + 2), i - 2)
    } else if (CALLING.has(word) && ACCUSATION.test(headAfter(sentence, i + 1)) && /\b(?:lies?|pathetic|ridiculous|outrageous|laughable|fantasy|hoax|smears?|pure|nonsense|absurd|false|fabrications?|baseless|groundless|untrue|fiction|invention|slander|propaganda|rubbish)\b/.test(words.slice(i).join(' '))) {
      add('denial', subjectOfParticiple(sentence, i) ?? subjectBefore(sentence, i), clauseAfter(sentence, i + 1), i)
    } else if (REJECTING.has(word) && !isNegated(words, i) && words[i - 1] !== 'to' && !PREPOSITION.has(words[i - 1] ?? '') && !DETERMINER.has(words[i - 1] ?? '') && isAnswered(sentence, i)) {
      const who = subjectBefore(sentence, i)
      if (who && RULES_ON.test(words[who[1]]!) || RULES_ON.test(words[i - 1] ?? '')) continue // "a decision dismissing claims"
      add('denial', who, toldAfter(sentence, i + 1), i)
    } else if ((ACCUSATION.test(word) || /^(?:reports?|stor(?:y|ies)|rumou?rs?)$/.test(word) && attributions.length > 0) && /^(?:are|were|is|was)$/.test(words[i + 1] ?? '')) {
      const end = words.findIndex((other, k) => k > i + 1 && k < i + 6 && (GROUNDLESS.has(other) || other === 'true' && NEGATION.has(words[k - 1]!)))
      if (end > 0 && (words[end] === 'true' || !words.slice(i, end).some((other) => NEGATION.has(other)))) add('denial', null, [i, end], i)
    }
  }
  const said = statedDenial(sentence, attributions)
  if (said && !found.some(({ act }) => act.spans.some((span) => overlaps(span, said.act.spans[0]!)))) found.push(said)
  for (const { who, act } of silencesIn(sentence)) add('no-comment', who, act, act[0])
  return found
}

/** Whether a subject is who speaks: "we", in indirect words also a pronoun; or a name, of which a wrong is told and which a speaker answers for. */
function isOwn({ words, tokens, capitals }: Sentence, [first, last]: readonly [number, number], { kind }: Attribution): boolean {
  if (first === last && /^(?:i|we)$/.test(words[first]!)) return true
  if (first === last && PRONOUN.test(words[first]!)) return kind === 'indirect'
  return /^(?:our|its|his|her|their|my)$/.test(words[first]!) || (capitals || isCapital(tokens[last]?.word)) && words.slice(last, last + 14).some((word) => DEED.test(word))
}

/** "“There was no bombing,” the colonel said": reported words that deny, without a verb of denying. */
function statedDenial(sentence: Sentence, attributions: readonly Attribution[]): FoundAllegation | null {
  if (attributions.length === 0) return null
  const { words } = sentence
  const joined = words.join(' ')
  const match = DENYING_WORDS.exec(joined)
  if (!match || words.at(-1) === '?') return null
  const first = match.index === 0 ? 0 : joined.slice(0, match.index).trimEnd().split(' ').length
  const last = first + match[0].trim().split(' ').length - 1
  if (/\b(?:true|so|the case)$/.test(match[0]) && !/\b(?:not|n't|none)\b/.test(match[0])) return null // "that is true"
  const holder = statedBy(attributions, spanFrom(sentence, first, first))
  if (!holder || holder.mode === 'thought' || holder.stance === 'asks' || holder.source.length === 0) return null
  const subject = /^(?:there|that|this|it|which|all|none|the|those|these|such)$/.test(words[first]!) ? null : subjectBefore(sentence, first)
  const told = /^(?:there|that|this|it|which|all|none|the|those|these|such)$/.test(words[first]!)
  if (/^(?:that|which)$/.test(words[first]!) && first > 0 && /\p{L}/u.test(words[first - 1]!) && !CONJUNCTION.has(words[first - 1]!) && !REPORTING.has(words[first - 1]!) && words[first - 1] !== 'because') return null // "a bid that was false"
  if (!told && !(subject && partyIn(sentence, subject) && isOwn(sentence, subject, holder)) || /^(?:who|which|that)$/.test(words[first - 1] ?? '')) return null // "the decision had nothing to do with it"
  const who = partyOf(holder)
  const act = clauseAfter(sentence, first)
  if (who === null || !act || /\b(?:percent|per cent|pct|polls?|analysts?|experts?)\b|%/i.test(who)) return null
  return {
    kind: 'denial', made: 'made', accuser: null, accused: who, act: passageOf(sentence.text, [spanFrom(sentence, first, Math.max(last, endOf(words, act)))]), attribution: holder.id,
    confidence: ANSWER.stated, sentence: sentence.index, paragraph: sentence.paragraph,
  }
}

const TIES = /^(?:links?|ties|connections?|involvement|allegiance|support|references?|damage|harm|threats?|exposure|opposition|responses?)$/
const PRONOUN = /^(?:he|she|they|it|we|i)$/i

/** "denied the deputy a seat", "denied class-action status to the clerks": something is withheld, nothing answered. */
function isRefusal(sentence: Sentence, verb: number): boolean {
  const { words, tokens, capitals } = sentence
  if (words[verb + 1] === 'to') return true // "denied to the nation a voice"
  const object = phraseAfter(sentence, verb + 1, new Set(['that']))
  if (!object) return false
  const second = words.findIndex((word, i) => i > verb + 1 && i <= object[1] && /^(?:an?|the|his|her|their|its|any|another)$/.test(word) && words[i - 1] !== 'of')
  if (!capitals && isCapital(tokens[object[1]]?.word) && object[1] > verb && words[object[1] + 1] === ',' && !DETERMINER.has(words[verb + 1]!)) return true // "denied Ada Veld, the premier's choice, a hearing"
  const named = second > 0 && (kindOf(words[second - 1]!) === 'people' || !capitals && isCapital(tokens[second - 1]?.word) && !isCapital(tokens[object[1]]?.word))
  return (named || DETERMINER.has(words[verb + 1]!) && second > verb + 2) && second > 0 && second - verb <= 4 || words[object[1] + 1] === 'to' && words.slice(object[1] + 2, object[1] + 5).some((word) => /^(?:the|an?|his|her|their|its|all)$|[^s]s$/.test(word)) && !ACCUSATION.test(words[object[1]]!) && !TIES.test(words[object[1]]!)
}

/** "The ministry said the League had no comment": told by somebody who does not speak for it. */
const isToldByOther = (sentence: Sentence, holder: Attribution | null, subject: Range): boolean => {
  if (holder === null || holder.source.length === 0 || subject === null || !isCapital(sentence.tokens[subject[1]]!.word) || sentence.capitals) return false
  return !PRONOUN.test(holder.words.source) && !/spokes|\b(?:aide|lawyer|attorney|official|representative|executive|who)/i.test(holder.words.source)
}

/** Where the denied ends: not at "and described it as …", which goes on about who denies. */
function endOf(words: readonly string[], [first, last]: readonly [number, number]): number {
  for (let i = first + 1; i < last; i++) {
    if (/^(?:and|but)$/.test(words[i]!) && (REPORTING.has(words[i + 1]!) || GOES_ON.test(words[i + 1]!))) return i - 1
  }
  return last
}
const GOES_ON = /^(?:predicting|saying|adding|calling|insisting|claiming|accusing|blaming|stressed|added|insisted|called|warned|vowed|maintained|emphasi[sz]ed|noted|claimed|demanded|promised|accused|blamed|describes?|described|calls|points?|pointed|counter-accused|threatened|urges|urged|admits|admitted|rejects|rejected|says|no|he|she|they|it)$/

/** ", which the league denies", ", a charge it denies": what is denied stands before who denies. */
function beforeSubject({ words }: Sentence, who: Range): Range {
  if (!who) return null
  const before = who[0] - 1
  if (words[before] === 'which') return [before, before]
  return (ACCUSATION.test(words[before] ?? '') || /^(?:points?|reports?)$/.test(words[before] ?? '')) && DETERMINER.has(words[before - 1] ?? '') ? [before - 1, before] : null
}

/** "could revoke or deny licences", "neither confirm nor deny". */
const isJoinedRefusal = (words: readonly string[], verb: number): boolean => /^(?:or|nor)$/.test(words[verb - 1] ?? '')

/** Whether what is rejected is an accusation, or a report of which the words say what it holds. */
function isAnswered(sentence: Sentence, verb: number): boolean {
  const { words } = sentence
  const head = headAfter(sentence, verb + 1)
  if (/^suggestions?$/.test(head)) return words.slice(verb + 1, verb + 14).some((word) => AUXILIARY.has(word)) // else a proposal
  if (ACCUSATION.test(head)) return true
  for (let i = verb + 1; i < Math.min(words.length, verb + 11) && !/^[.,;:]$/.test(words[i]!) && !AUXILIARY.has(words[i]!); i++) {
    if (!TOLD_THINGS.test(words[i]!) && !ACCUSATION.test(words[i]!)) continue
    const rest = words.slice(i + 1, i + 6)
    return ACCUSATION.test(words[i]!) || rest.includes('that') || /^(?:made|linking|suggesting|saying)$/.test(rest[0] ?? '') || /^(?:report|rumo|specul)/.test(words[i]!) && /^(?:of|about|on)$/.test(rest[0] ?? '')
  }
  return false
}

/** The object of rejecting, with what it holds: "reports that the king refused". */
function toldAfter(sentence: Sentence, at: number): Range {
  const object = phraseAfter(sentence, at, new Set(['as']))
  if (!object || !sentence.words.slice(object[1] + 1, object[1] + 5).includes('that') && !TOLD_THINGS.test(sentence.words[object[1]]!)) return object
  return clauseAfter(sentence, at) ?? object
}

const afterDeterminer = (words: readonly string[], at: number): string => (DETERMINER.has(words[at] ?? '') ? words[at + 1] : words[at]) ?? ''

/** The head noun of the object after a verb. */
function headAfter(sentence: Sentence, at: number): string {
  const object = phraseAfter(sentence, at, new Set(['as', 'that', 'of', 'by', 'from']))
  return object ? sentence.words[object[1]]! : ''
}
