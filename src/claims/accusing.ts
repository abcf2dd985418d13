import { AHEAD, CRIMES, DUTIES, WITH_PARTICLE } from './en/accusing.ts'
import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, MODAL, NEGATION, PREPOSITION, RELATIVE, REPORTING } from './en/grammar.ts'
import { headlineSubject, subjectOfClause, subjectOfFinite, subjectOfJoined, subjectOfMain, subjectOfParticiple, subjectOverAside } from './accusers.ts'
import { afterTime, clauseAfter, phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import { isCapital, isMark, wordsFrom, type Sentence } from './sentence.ts'

/** Who accuses whom of what, by token ranges of one sentence. */
export interface Read {
  readonly accuser: Range
  readonly accused: Range
  readonly act: readonly [number, number]
  /** True where the verb names no accuser. */
  readonly passive: boolean
  /** The modal that makes it hypothetical, else null. */
  readonly modal: number | null
}

/** "A accused B of ACT", "B was accused (by A) of ACT", "A blamed ACT on B". */
export function readAccusing(sentence: Sentence, verb: number, link: string): Read | null {
  const { words } = sentence
  if (isNegated(words, verb) || /^(?:nor|neither)$/.test(words[0] ?? '') && isPassive(words, verb) || /^(?:the|an?|those)$/.test(words[verb - 1] ?? '')) return null
  const behind = afterTime(words, verb + 1)
  // "stands accused of theft", "the mayor, accused of theft, resigned": no object can stand there
  const passive = isPassive(words, verb) || words[verb] === 'blamed' && words[behind] === 'on' || words[verb]!.endsWith('ed') && !/^(?:has|have|had|'d|'ve)$/.test(words[verb - 1] ?? '') && (words[behind] === link || words[behind] === 'by')
  const modal = modalBefore(words, verb)
  if (words[verb] === 'suspected' && !isPassive(words, verb)) return null // who suspects is not told
  if (passive) return hasObject(words, verb, link) ? objectOf(sentence, verb) : readPassive(sentence, verb, behind, link, modal)
  if (words[verb - 1] === 'to' && !AHEAD.has(words[verb - 2] ?? '') && (words[verb - 2] === 'used' || subjectBefore(sentence, verb) === null)) return null // "time to blame X for": nobody does
  const accuser = headlineSubject(sentence, verb) ?? subjectOverAside(sentence, verb) ?? subjectOfParticiple(sentence, verb) ?? subjectBefore(sentence, modal ?? verb) ?? subjectOfMain(sentence, verb) ?? subjectOfClause(sentence, verb) ?? subjectOfJoined(sentence, verb)
  if (accuser && /^(?:nobody|none|no one)$/.test(words.slice(accuser[0], accuser[1] + 1).join(' '))) return null
  const named = phraseAfter(sentence, verb + 1 + particlesAfter(words, verb), new Set([link, 'on', 'over']))
  if (!named) return null
  const bracket = /^[([]$/.test(words[named[1] + 1] ?? '') ? words.findIndex((word, i) => i > named[1] && i < named[1] + 14 && /^[)\]]$/.test(word)) : -1 // "charged the front (UPF) with"
  let after = linkAfter(words, bracket > 0 && words[bracket + 1] === link ? bracket + 1 : named[1] + 1, link)
  if (words[after] !== link) after = afterTime(words, after)
  if (/^["“]$/.test(words[after] ?? '') && words[after + 1] === link) after++ // "implicated the mayor “in the theft”"
  if (words[after] === 'to' && words[after + 1] === 'task' && words[after + 2] === link) after += 2
  const aside = words.findIndex((word, i) => i > named[0] && i < after && ASIDE.test(word) && word !== '-' && word !== '"')
  const accused: readonly [number, number] = [named[0], aside > 0 ? aside - 1 : Math.min(named[1], after - 1)]
  const trimmed = trimTail(words, accused)
  const whole: Range = words[named[1] + 1] === link && after > named[1] + 1 && aside < 0 ? [named[0], after - 1] : trimmed // "Senator Veld of Orrin"
  if (words[after] === link) {
    const money = /^su(?:ed?|es|ing)$/.test(words[verb]!) && words.slice(after + 1, after + 4).some((word) => /\d|^(?:damages|millions?)$/.test(word)) ? words.indexOf('for', after + 1) : -1 // "sued for ten million for breach"
    const act = deedAfter(sentence, (money > 0 ? money : after) + 1, verb)
    return act && { accuser, accused: whole, act, passive: false, modal }
  }
  const on = link === 'for' && /^blam/.test(words[verb]!) && PREPOSITION.has(words[after] ?? '') && words[after] !== 'on' && words[after] !== 'for' ? words.findIndex((word, i) => i > after && i < after + 8 && word === 'on') : -1
  if (on > 0 && !words.slice(after, on).some((word) => /^[.,;:]$|^for$/.test(word))) { // "blaming the decline in the polls on the media"
    const blamed = phraseAfter(sentence, on + 1, new Set())
    return blamed && { accuser, accused: blamed, act: [named[0], on - 1], passive: false, modal }
  }
  if (link === 'for' && words[after] === 'on' && /^blam/.test(words[verb]!)) {
    const blamed = phraseAfter(sentence, after + 1, new Set())
    return blamed && { accuser, accused: blamed, act: named, passive: false, modal }
  }
  return null
}

/** How many words after a verb belong to it: "lashed [out at] the mayor". */
function particlesAfter(words: readonly string[], verb: number): number {
  const particle = WITH_PARTICLE.get(words[verb]!)
  const next = `${words[verb + 1]} ${words[verb + 2]}`
  return !particle?.test(next) ? 0 : /^out (?:at|against)$|^back at$/.test(next) ? 2 : 1
}

/** "the mayor [almost daily]": without how and when. */
function trimTail(words: readonly string[], [first, last]: readonly [number, number]): readonly [number, number] {
  let end = last
  while (end > first && (/^(?:almost|nearly|daily|often|here|harshly|again|twice|once)$/.test(words[end]!) || /..ly$/.test(words[end]!) && !/(?:mily|mbly|ally|italy)$/.test(words[end]!) || ADVERB.has(words[end]!) && words[end] !== 'all' || afterTime(words, end) > end)) end--
  return [first, end]
}

const ASIDE = /^(?:[,"”)\]–—-]|--+|\(|\[)$/

/** Where the preposition before the deed stands: over "Veld of Orrin, the whip, of caving in" and "one of the clerks of theft". */
function linkAfter(words: readonly string[], after: number, link: string): number {
  if (link !== 'of' || words[after] === 'of' && /..ing$/.test(words[after + 1] ?? '')) return after
  const stop = (from: number, to: number) => words.slice(from, to).some((word) => /^[.;:]$/.test(word) || REPORTING.has(word))
  const deed = words.findIndex((word, i) => i > after && i < after + 24 && word === 'of' && /..ing$/.test(words[i + 1] ?? ''))
  if (deed > 0 && (words[after] === 'of' && deed < after + 16 || ASIDE.test(words[after] ?? '') && ASIDE.test(words[deed - 1]!)) && !stop(after, deed)) return deed
  if (/^(?:in|at|on|from|for|behind|near|around|across)$/.test(words[after] ?? '') && deed > 0 && deed - after < 8 && !stop(after, deed)) return deed // "the league's leaders in Orrin of using"
  if (words[after] === 'of' && PARTITIVE.has(words[after - 1]!)) {
    const second = words.indexOf('of', after + 1)
    if (second > 0 && second < after + 12) return second
  }
  return after
}

function readPassive(sentence: Sentence, verb: number, behind: number, link: string, modal: number | null): Read | null {
  const { words } = sentence
  if (words[verb] === 'blamed' && !/^(?:has|have|had)$/.test(words[verb - 1] ?? '')) { // "31 killings were blamed on the league", "the attack, blamed by Varnia on the league"
    const accuser = words[behind] === 'by' ? phraseAfter(sentence, behind + 1, new Set(['on'])) : null
    const at = accuser ? accuser[1] + 1 : behind
    if (words[at] === 'on') {
      const deed = isPassive(words, verb) ? subjectBefore(sentence, verb) : words[verb - 1] === ',' ? subjectBefore(sentence, verb - 1, 0, true) : subjectBefore(sentence, verb, 0, true)
      const on = phraseAfter(sentence, at + 1, new Set())
      return deed && on && !/^(?:it|this|that|they)$/.test(words[deed[1]]!) ? { accuser, accused: on, act: deed, passive: accuser === null, modal } : null
    }
  }
  const joined = words[verb - 1] === 'and' && /..ed$/.test(words[verb - 2] ?? '') // "arrested and charged with"
  const nearest = subjectBefore(sentence, modal ?? (joined ? verb - 2 : /^(?:stands?|stood)$/.test(words[verb - 1] ?? '') ? verb - 1 : verb), 0, !isPassive(words, verb))
  // "were brought before the courts, charged with spying": not the courts
  const accused = nearest && words[verb - 1] === ',' && /^(?:to|in|at|by|with|from|before|into)$/.test(words[nearest[0] - 1] ?? '') ? subjectOfFinite(sentence, verb) ?? nearest : nearest
  const by = words[behind] === 'by' ? phraseAfter(sentence, behind + 1, new Set([link])) : null
  const at = afterTime(words, by ? by[1] + 1 : behind)
  const act = words[at] === link ? deedAfter(sentence, at + 1, verb) : null
  return act && accused ? { accuser: by, accused, act, passive: by === null, modal } : null
}

/** "men whom the league accused of theft": the object stands before. */
function hasObject(words: readonly string[], verb: number, link: string): boolean {
  const whom = whomBefore(words, verb)
  return whom >= 0 && verb - whom <= 7 && words[verb + 1] === link && !isPassive(words, verb)
}

function whomBefore(words: readonly string[], verb: number): number {
  const pronoun = /^(?:he|she|it|they|we|i)$/.test(words[verb - 1] ?? '')
  return words.findLastIndex((word, i) => i < verb && (word === 'whom' || pronoun && i === verb - 2 && /^(?:who|that|which)$/.test(word)))
}

function objectOf(sentence: Sentence, verb: number): Read | null {
  const { words } = sentence
  const whom = whomBefore(words, verb)
  const clause = clauseAfter(sentence, verb + 2)
  const main = clause ? words.findIndex((word, i) => i > clause[0] && i <= clause[1] && AUXILIARY.has(word) && !RELATIVE.has(words[i - 1]!) && words[i - 1] !== 'that') : -1 // "… of spying [were freed]"
  const act: Range = clause && main > 0 ? [clause[0], main - 1] : clause
  const accused = words[whom - 1] === 'of' ? null : subjectBefore(sentence, whom, 0, true)
  return act && accused && { accuser: subjectBefore(sentence, verb, whom + 1), accused, act, passive: false, modal: null }
}

/**
 * The deed from `at`: its clause, without what goes on about the accuser ("of theft [and threatened to sue]", "of spying [and calling for …]")
 * or, where the accusing stands in a relative clause, with the main verb ("a clerk who accused Varnia of theft [said …]").
 *
 * @param verb - of accusing
 */
export function deedAfter(sentence: Sentence, at: number, verb: number): Range {
  const { words } = sentence
  const found = clauseAfter(sentence, at)
  if (!found || TIME_ONLY.test(words.slice(at, at + 4).join(' '))) return null
  let last = found[1]
  while (last > at && DANGLING.test(words[last]!)) last--
  const clause: readonly [number, number] = [at, last]
  const gerund = /..ing$/.test(words[at]!)
  const relative = /^(?:who|which|that)$/.test(words[verb - 1] ?? '') || AUXILIARY.has(words[verb - 1] ?? '') && /^(?:who|which|that)$/.test(words[verb - 2] ?? '') || words[verb]!.endsWith('ed') && !isPassive(words, verb) && !AUXILIARY.has(words[verb - 1] ?? '') && words[at - 2] === words[verb] // "others implicated in the murder [be tried]"
  let quoted = false
  for (let i = at + 1; i < clause[1]; i++) {
    const word = words[i]!
    if (/^["“”]$/.test(word)) quoted = !quoted
    if (quoted) continue
    if (relative && !gerund && /^(?:said|says|told|was|were|has|had|is|are|be|will|would|must|should)$/.test(word) && !words.slice(at, i).some((one) => RELATIVE.has(one) || one === 'that' || SUBORDINATE.test(one))) return [at, i - 1]
    if (!/^(?:and|but)$/.test(word)) continue
    const next = words[afterTime(words, i + 1)] ?? ''
    if (/^(?:has|have|had|was|were|is|are|will|would)$/.test(next) && !words.slice(at, i).some((one) => RELATIVE.has(one) || one === 'that') || /^(?:for|in|to) (?:who|which)/.test(words.slice(i + 1, i + 3).join(' ')) || /^(?:he|she|they|it|we|i)$/.test(next)) return [at, i - 1]
    const told = /^(?:said|says|told|called|calls?|threaten(?:s|ed)|urg(?:es|ed)|demand(?:s|ed)|warn(?:s|ed)|vow(?:s|ed)|add(?:s|ed)|ask(?:s|ed)|announced|insist(?:s|ed)|promised|rejected|denied|denies|described|calling|demanding|urging|contending|saying|adding|claiming|warning|noting|insisting|threatening|vowing|asking|questioned|questioning)$/
    if (told.test(next) || /^[a-z]{3,}ed$/.test(next) && !words.slice(at, i).some((one) => /^[a-z]{3,}ed$/.test(one)) && !CONJUNCTION.has(words[i + 2] ?? '') && (DETERMINER.has(words[i + 2] ?? '') || isCapital(sentence.tokens[i + 2]?.word))) return [at, i - 1]
  }
  return clause
}

/** Words that no deed ends in: the clause was cut before its end. */
const DANGLING = /^(?:when|while|because|that|and|or|of|to|the|a|an|if|but|than|which|who)$/
/** "attacked for the past three years": no deed. */
const TIME_ONLY = /^(?:(?:the|at least|more than|over|about|nearly|almost) )*(?:past |last |first )?(?:\d+ |two |three |four |five |several |many |some |few )*(?:hours?|days?|weeks?|months?|years?|decades?|time|now)\b/
const SUBORDINATE = /^(?:when|while|after|before|because|since|if|where|how|than)$/

/** Heads that "of" goes on from. */
const PARTITIVE: ReadonlySet<string> = new Set('one two three some many most several all both member members supporters leaders leader government head president citizens people army'.split(' '))

/** "has not publicly accused", "neither confirm nor deny". */
export const isNegated = (words: readonly string[], verb: number): boolean => {
  let i = verb - 1
  while (ADVERB.has(words[i] ?? '') || /..ly$/.test(words[i] ?? '')) i--
  return NEGATION.has(words[i] ?? '') || words[i] === 'n\'t' || words[i] === 'cannot' || /^(?:or|and)$/.test(words[i] ?? '') && /^confirm/.test(words[i - 1] ?? '')
}

export const isPassive = (words: readonly string[], verb: number): boolean => {
  let i = verb - 1
  while (i >= 0 && (ADVERB.has(words[i]!) || /ly$/.test(words[i]!) || /^(?:earlier|later|also|since|first)$/.test(words[i]!))) i--
  return /^(?:was|were|been|is|are|be|being)$/.test(words[i] ?? '') && !/ing$/.test(words[verb]!)
}

/** A modal that governs the verb, also over "be preparing to" and a verb beside it ("might bomb … and blame"). */
export function modalBefore(words: readonly string[], verb: number): number | null {
  if (words[verb - 1] === 'to' && AHEAD.has(words[verb - 2] ?? '')) return AUXILIARY.has(words[verb - 3] ?? '') ? verb - 3 : verb - 2
  for (let i = verb - 1; i >= 0 && verb - i < 14; i--) {
    if (isMark(words[i]) && words[i] !== '-' || RELATIVE.has(words[i]!)) return null
    if (MODAL.has(words[i]!) && /^(?:may|might|could|would|will|can|'ll|'d)$/.test(words[i]!)) {
      return words.slice(i + 1, verb).some((word) => /^(?:said|says|was|were|has|had)$/.test(word)) || /(?:ed|s)$/.test(words[verb]!) && i !== verb - 1 && words[verb - 1] !== 'be' ? null : i
    }
  }
  return null
}

/** "charged with" needs a crime, or a deed that is no duty. */
export const isCrime = (sentence: Sentence, verb: number, act: readonly [number, number]): boolean =>
  CRIMES.test(wordsFrom(sentence, ...act).toLowerCase()) || (sentence.words[verb + 1] !== 'with' || isPassive(sentence.words, verb)) && /..ing$/.test(sentence.words[act[0]]!) && !DUTIES.test(sentence.words[act[0]]!)
