import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, MODAL, PREPOSITION, RELATIVE, REPORTING } from './en/grammar.ts'
import { ACTIVE, BARE, CASES, CASUALTY, EVENTS, LOSS_OF, OUTCOME_OF, OUTCOMES, PARTICIPLES } from './en/harm.ts'
import { HAPPENED, TAKING_LIVES } from './en/idioms.ts'
import { mayCount } from './numbers.ts'
import type { Outcome } from './outcomes.ts'
import type { Counted } from './phrases.ts'
import { isMark, type Sentence } from './sentence.ts'

/** How far back a verb or noun of harm may stand from what it befalls. */
const REACH = 20

/** The verb or noun of harm that governs a count at some distance: over other objects, a time, or a second verb. */
export function farOutcome(sentence: Sentence, counted: Counted): Outcome | null {
  return joinedVerb(sentence, counted) ?? interrupted(sentence, counted) ?? happened(sentence, counted) ?? overTime(sentence, counted) ?? listed(sentence, counted) ?? casesOf(sentence, counted) ??
    possessive(sentence, counted) ?? lossOf(sentence, counted) ?? attackOn(sentence, counted)
}

/** "captured and blindfolded ten guards": the first of two verbs says it. */
function joinedVerb({ words }: Sentence, { count, head }: Counted): Outcome | null {
  const verb = count.start - 1
  const first = ADVERB.has(words[verb - 1] ?? '') ? verb - 3 : verb - 2
  if (!/^(?:and|or)$/.test(words[first + 1] ?? '') || !isWord(words[verb]) || count.article && head !== 'people') return null
  const counts = ACTIVE.get(words[first] ?? '')
  if (counts === undefined || EVENTS.has(words[first]!) || isPassive(words, first) || head === 'none') return null
  return { counts, words: [first, verb + 1], rule: 'active' }
}

/** "killed, with clubs and knives, three clerks", "released in good health six hostages": a few words between verb and object. */
function interrupted({ words }: Sentence, { count, head }: Counted): Outcome | null {
  const before = words[count.start - 1] ?? ''
  if (head !== 'people' || count.article || PREPOSITION.has(before) || CONJUNCTION.has(before) || DETERMINER.has(before) || AUXILIARY.has(before)) return null
  for (let i = count.start - 3; i >= Math.max(0, count.start - 8); i--) {
    const word = words[i]!
    const counts = ACTIVE.get(word)
    if (counts !== undefined && !EVENTS.has(word)) {
      const next = words[i + 1]!
      if (isPassive(words, i) || !(before === ',' ? next === ',' : /^(?:in|with|without|at)$/.test(next))) return null
      return { counts, words: [i, i + 1], rule: 'active' }
    }
    if (isMark(word) && word !== ',' || AUXILIARY.has(word) || RELATIVE.has(word) || REPORTING.has(word) || word === 'that') return null
  }
  return null
}

/** "Also injured during the march was a clerk": the sentence begins with what befell them. */
export function inverted({ words }: Sentence, { count, head }: Counted): Outcome | null {
  if (!/^(?:was|were|is|are)$/.test(words[count.start - 1] ?? '') || head !== 'people' || count.start > 12) return null
  const at = words.findIndex((word, i) => i < 3 && PARTICIPLES.has(word))
  if (at < 0 || at > 0 && !/^(?:also|among|those|the)$/.test(words[at - 1]!)) return null
  if (words.slice(at + 1, count.start - 1).some((word) => AUXILIARY.has(word) || RELATIVE.has(word) || REPORTING.has(word) || isMark(word))) return null
  return { counts: PARTICIPLES.get(words[at]!)!, words: [at, at + 1], rule: 'passive' }
}

/** "managed to kill one man and wound 12 others", "helped investigators track and arrest hundreds of". */
function happened({ words }: Sentence, { count, head }: Counted): Outcome | null {
  const counts = BARE.get(words[count.start - 1] ?? '')
  if (counts === undefined || head === 'none' && !CASUALTY.has(counts)) return null
  if (!HAPPENED.test(` ${words.slice(Math.max(0, count.start - 12), count.start).join(' ')} `)) return null
  return { counts, words: [count.start - 1, count.start], rule: 'active' }
}

/** "the murder on the evening of 27 February of six", "the arrest yesterday of three". */
function overTime({ words }: Sentence, { count }: Counted): Outcome | null {
  if (words[count.start - 1] !== 'of') return null
  for (let i = count.start - 3; i >= Math.max(0, count.start - 14); i--) {
    const word = words[i]!
    if (isMark(word) && word !== '[' && word !== ']' || AUXILIARY.has(word) || RELATIVE.has(word) || ACTIVE.has(word) && !OUTCOME_OF.has(word)) return null
    const counts = OUTCOME_OF.get(word)
    if (counts === undefined || counts === 'released') continue
    return /^(?:on|in|at|during|near|inside|outside|yesterday|today|last|this|by|earlier)$/.test(words[i + 1]!) ? { counts, words: [i, i + 1], rule: 'of' } : null
  }
  return null
}

/** "killed the ambassador and three other guards", "the death of a judge, a nun and six pupils": the last of several objects. */
function listed({ words }: Sentence, { count, head, end }: Counted): Outcome | null {
  const joint = words[count.start - 1] ?? ''
  const along = joint === 'with' && /^(?:along|together)$/.test(words[count.start - 2] ?? '')
  if (!(joint === 'and' || along || joint === 'as' && words[count.start - 2] === 'well' || joint === 'plus' || joint === ',' && head === 'people' && !count.article) || head === 'none' || head === 'events' || head === 'outcome') return null
  const from = along || joint === 'as' ? count.start - 3 : count.start - 2
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    const word = words[i]!
    if (word === 'of') {
      const counts = OUTCOME_OF.get(words[i - 1] ?? '')
      if (counts !== undefined && counts !== 'released' && fits(counts, head)) return { counts, words: [i - 1, i], rule: 'of' }
      continue
    }
    const counts = ACTIVE.get(word)
    if (counts !== undefined && !(EVENTS.has(word) && !DETERMINER.has(words[i + 1] ?? ''))) {
      const object = words[i + 1] ?? ''
      if (isPassive(words, i) || !closed(words, end) || !fits(counts, head) || /ed$/.test(word) && PREPOSITION.has(object) || CONJUNCTION.has(object) || isMark(object) && object !== '[') return null
      return { counts, words: [i, i + 1], rule: 'active' }
    }
    if (/^[.;:!?"“”]$/.test(word) || AUXILIARY.has(word) || MODAL.has(word) || RELATIVE.has(word) || REPORTING.has(word) || PARTICIPLES.has(word) || word === 'that') return null
    if (PREPOSITION.has(word) && !along && !/^(?:in|at|near)$/.test(word)) return null
  }
  return null
}

/** "nine cases of torture", "30 incidents of kidnapping". */
function casesOf({ words }: Sentence, { noun }: Counted): Outcome | null {
  if (!CASES.has(words[noun[1] - 1] ?? '') || words[noun[1]] !== 'of') return null
  for (let i = noun[1] + 1; i < noun[1] + 4; i++) {
    const counts = OUTCOMES.get(words[i] ?? '') ?? OUTCOME_OF.get(words[i] ?? '')
    if (counts !== undefined) return { counts, words: [noun[1] - 1, i + 1], rule: 'noun', whom: [i, i] }
    if (isMark(words[i]) || PREPOSITION.has(words[i]!)) return null
  }
  return null
}

/** "the six priests' murder", "12 miners' deaths". */
function possessive({ words }: Sentence, { noun, head, count }: Counted): Outcome | null {
  if (count.value === 1 || head !== 'people' && head !== 'unknown' || !/^'s?$/.test(words[noun[1]] ?? '')) return null
  for (let i = noun[1] + 1; i < noun[1] + 3; i++) {
    const counts = OUTCOME_OF.get(words[i] ?? '')
    if (counts !== undefined) return { counts, words: [i, i + 1], rule: 'of' }
  }
  return null
}

/** "the loss of 220 soldiers", "took the lives of 49 guests": of people only. */
function lossOf({ words }: Sentence, { count, head }: Counted): Outcome | null {
  const noun = words[count.start - 2] ?? ''
  if (words[count.start - 1] !== 'of' || !LOSS_OF.has(noun) || head !== 'people' && !(noun === 'lives' && head === 'unknown')) return null
  if (noun === 'lives' && !TAKING_LIVES.test(words.slice(Math.max(0, count.start - 6), count.start - 2).join(' '))) return null
  return { counts: 'killed', words: [count.start - 2, count.start - 1], rule: 'of' }
}

/** "attacks on 15 towns", "raids were carried out against three posts". */
function attackOn({ words }: Sentence, { count, head }: Counted): Outcome | null {
  if (!/^(?:on|against|at|of)$/.test(words[count.start - 1] ?? '') || head !== 'people' && head !== 'objects' || count.value === 0) return null
  for (let i = count.start - 2; i >= Math.max(0, count.start - 7); i--) {
    if (ATTACK.test(words[i]!)) return { counts: 'attacked', words: [i, i + 1], rule: 'of' }
    if (isMark(words[i]) || RELATIVE.has(words[i]!) || PREPOSITION.has(words[i]!) && words[i] !== 'out' || mayCount(words[i]!)) return null
  }
  return null
}
const ATTACK = /^(?:attacks?|assaults?|raids?|(?:air-?)?strikes?|bombings?|bombardments?|ambush(?:es)?|shellings?)$/

const isWord = (word: string | undefined): boolean => word !== undefined && !isMark(word) && !DETERMINER.has(word) && !PREPOSITION.has(word) && !CONJUNCTION.has(word) && !AUXILIARY.has(word) && !REPORTING.has(word)
const isPassive = (words: readonly string[], verb: number): boolean => /^(?:was|were|been|being|be|is|are)$/.test(words[ADVERB.has(words[verb - 1] ?? '') ? verb - 2 : verb - 1] ?? '')
const fits = (counts: string, head: string): boolean => (head === 'objects' ? /^(?:destroyed|damaged|attacked)$/.test(counts) : !/^(?:destroyed|damaged|attacked|shot|released)$/.test(counts))

/** Nothing that would make the noun the subject of a verb of its own. */
const closed = (words: readonly string[], end: number): boolean =>
  isMark(words[end]) || PREPOSITION.has(words[end]!) || CONJUNCTION.has(words[end]!) || /^(?:who|whom|yesterday|today|tonight|last|this|early|late|\w+day)$/.test(words[end]!)
