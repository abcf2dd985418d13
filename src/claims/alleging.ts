import { ALLEGED_DEED, ALLEGED_IN, ALLEGING, CHARGING, CLAIMING, COMPLAINING, CRIMES, FACING, HEARSAY, PAST, PLAINT, WRONGED } from './en/accusing.ts'
import { AUXILIARY, DETERMINER, MODAL, PREPOSITION, RELATIVE, REPORTING, SUBJECT_PRONOUN } from './en/grammar.ts'
import { ACTIVE } from './en/harm.ts'
import { subjectOfParticiple } from './accusers.ts'
import { deedAfter, isPassive, modalBefore, type Read } from './accusing.ts'
import { afterTime, clauseAfter, phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import { mayCount } from './numbers.ts'
import { partyIn } from './parties.ts'
import { isCapital, isMark, wordsFrom, type Sentence } from './sentence.ts'
import { wrongAt } from './wrongs.ts'

/** "A alleges that B ACTS", "B is alleged to have ACTED", "B allegedly ACTED", "A's accusations that B ACTED". Null where the word at `at` opens none. */
export function readAlleging(sentence: Sentence, at: number): Read | null {
  const { words } = sentence
  const word = words[at]!
  if (word === 'allegedly') return readAllegedly(sentence, at)
  if (word === 'alleged') {
    const deed = readAllegedDeed(sentence, at)
    if (deed) return deed
  }
  if (ALLEGED_IN.test(word)) {
    const noun = readNoun(sentence, at)
    if (noun || isNoun(words, at)) return noun
  }
  const that = CHARGING.has(word) ? thatAfter(words, at) : -1
  if (!(ALLEGING.has(word) || that > 0 || CLAIMING.has(word) && PLAINT.has(words[at - 1] ?? '') || HEARSAY.has(word) && isHearsay(words, at))) return null
  if (isPassive(words, at)) {
    if (that > 0) return null
    const accused = subjectBefore(sentence, at)
    const have = words.indexOf('have', at)
    const act = words[at + 1] === 'to' && have === at + 2 ? clauseAfter(sentence, have + 1) : null
    return accused && act && { accuser: null, accused, act, passive: true, modal: null }
  }
  const participle = word.endsWith('ing') && words[at - 1] === ','
  if (/^(?:the|an?|of|and|,|its|his|her|their|our|that|by|for|with|as)$/.test(words[at - 1] ?? ',') && !participle || that < 0 && !opensClause(sentence, at + 1)) return null
  // in capitals "alleged" before a noun looks like the verb before a name
  if (word === 'alleged' && sentence.capitals && words[at + 1] !== 'that' && !DETERMINER.has(words[at + 1] ?? '') && !SUBJECT_PRONOUN.has(words[at + 1] ?? '')) return null
  if (word === 'alleged' && (REPORTING.has(words[at - 1] ?? '') || mayCount(words[at - 1] ?? '') || ACTIVE.has(words[at - 1] ?? ''))) return null
  const clause = clauseAfter(sentence, that > 0 ? that + 1 : words[at + 1] === 'that' ? at + 2 : at + 1)
  const accuser = participle ? subjectOfParticiple(sentence, at) : subjectBefore(sentence, at)
  if (!clause || !accuser || !participle && !partyIn(sentence, accuser, true)) return null
  const rest = { accuser, passive: false, modal: modalBefore(words, at) }
  const said = wordsFrom(sentence, ...clause)
  if (COMPLAINING.has(word) && !CRIMES.test(said.toLowerCase()) && !WRONGED.test(said) && wrongAt(words, ...clause) === null) return null
  return inClause(sentence, clause, rest) ?? overAside(sentence, clause, rest)
}

/** "alleged that Ada Veld and an associate, Ola Marn, were behind …": the clause goes on after an aside. */
function overAside(sentence: Sentence, [first, last]: readonly [number, number], rest: Pick<Read, 'accuser' | 'passive' | 'modal'>): Read | null {
  const { words } = sentence
  const close = words[last + 1] === ',' ? words.indexOf(',', last + 2) : -1
  if (close < 0 || close - last > 14 || !AUXILIARY.has(words[close + 1] ?? '') && !MODAL.has(words[close + 1] ?? '')) return null
  const act = clauseAfter(sentence, close + 1)
  return act && { ...rest, accused: [first, last], act }
}

function readAllegedly(sentence: Sentence, at: number): Read | null {
  const { words } = sentence
  if (REPORTING.has(words[at + 1] ?? '')) return null // what was allegedly said is told, not who did what
  const act = deedAfter(sentence, at + 1, at)
  const by = act && /ed$|en$|t$/.test(words[at + 1]!) ? words.findIndex((word, i) => i > at + 1 && i <= Math.min(act[1], at + 6) && word === 'by') : -1
  // "a bomb allegedly planted by the league": who did it stands after
  const accused = by > 0 ? phraseAfter(sentence, by + 1, BY_ENDS) : subjectBefore(sentence, at)
  if (by > 0 && accused) {
    const thing = isPassive(words, at) || isPassive(words, at + 1) ? subjectBefore(sentence, at) : subjectBefore(sentence, at, 0, true)
    return thing === null && by - at < 3 ? null : { accuser: null, accused, act: [thing ? thing[0] : at + 1, by - 1], passive: true, modal: null }
  }
  return accused && act && !AUXILIARY.has(words[at + 1]!) ? { accuser: null, accused, act, passive: true, modal: null } : null
}

/** "the alleged assault of a nurse by the mayor", "the league's alleged failure to act", "the alleged failure of Varnia to act": who did it is named. */
function readAllegedDeed(sentence: Sentence, at: number): Read | null {
  const { words } = sentence
  const noun = words.findIndex((word, i) => i > at && i < at + 4 && ALLEGED_DEED.test(word))
  if (noun < 0 || words.slice(at + 1, noun).some((word) => isMark(word) || PREPOSITION.has(word) || DETERMINER.has(word))) return null
  const rest = { accuser: null, passive: true, modal: null }
  const owner: Range = /^'s?$/.test(words[at - 1] ?? '') ? subjectBefore(sentence, at - 1, 0, true) : null
  const clause = deedAfter(sentence, at + 1, at)
  if (!clause || clause[1] < noun) return null
  const by = words.findIndex((word, i) => i > noun && i <= Math.min(clause[1], noun + 12) && (word === 'by' || RELATIVE.has(word) || AUXILIARY.has(word)))
  if (words[by] === 'by' && !/..ing$/.test(words[by + 1] ?? '')) return { ...rest, accused: phraseAfter(sentence, by + 1, new Set()), act: [at + 1, by - 1] }
  const ends = by > 0 ? by - 1 : clause[1]
  if (owner) return { ...rest, accused: words[owner[0] - 1] === 'to' && owner[0] < owner[1] ? [owner[0] + 1, owner[1]] : owner, act: [at + 1, ends] }
  const of = words[noun + 1] === 'of' && /^(?:failure|refusal|involvement|role|complicity|participation|interference|support|collusion)$/.test(words[noun]!) ? phraseAfter(sentence, noun + 2, new Set(['to', 'in'])) : null
  const to = of ? of[1] + 1 : -1
  return of && /^(?:to|in|with)$/.test(words[to] ?? '') && ends > to ? { ...rest, accused: of, act: [noun, ends] } : null
}

/** "Veld's accusations that he lied", "faces allegations of fraud", "allegations of torture by the police": nouns that say what it is. */
function readNoun(sentence: Sentence, at: number): Read | null {
  const { words } = sentence
  let first = at
  while (first > 0 && !isMark(words[first - 1]) && !DETERMINER.has(words[first - 1]!) && !PREPOSITION.has(words[first - 1]!) && !FACING.test(words[first - 1]!) && words[first - 1] !== '\'s' && words[first - 1] !== '\'' && !AUXILIARY.has(words[first - 1]!) && at - first < 3) first--
  const owner: Range = /^'s?$/.test(words[first - 1] ?? '') ? subjectBefore(sentence, first - 1, 0, true) : null
  const next = words[at + 1] ?? ''
  if (next === 'that') {
    if (!owner && /^(?:charges?|complaints?)$/.test(words[at]!) && !DETERMINER.has(words[first - 1] ?? '') && !PREPOSITION.has(words[first - 1] ?? '') && !FACING.test(words[first - 1] ?? '') && first === at) return null // the verb
    if (!owner && /^(?:charges?|complaints?)$/.test(words[at]!) && !(PREPOSITION.has(words[first - 1] ?? '') && words[first - 1] !== 'to') && !FACING.test(words[first - 1] ?? '') && !/^(?:made|makes|making|repeated|the|these|such)$/.test(words[first - 1] ?? '')) return null // "pursue charges"
    if (/ (?:has|have|had)(?: \w+ly)? (?:levell?ed|made|brought|filed|raised|lodged|pressed|dropped|faced)\b/.test(` ${words.slice(at + 2, at + 12).join(' ')}`)) return null // a relative clause
    const start = owner ? owner[0] : first
    if (!words.slice(0, start).some((word) => /[^e]ed$|..ing$/.test(word) || AUXILIARY.has(word) || REPORTING.has(word) || PREPOSITION.has(word) || FACING.test(word))) return null // where its clause ends before the main verb cannot be told
    const clause = clauseAfter(sentence, at + 2)
    const maker = !owner && /^(?:made|makes|making|levell?ed|levell?ing|repeated|repeating|raised|lodged)$/.test(words[first - 1] ?? words[first - 2] ?? '') ? subjectBefore(sentence, first - 1) : null
    const accuser = owner ?? maker
    const read = clause && inClause(sentence, clause, { accuser, passive: accuser === null, modal: null })
    return read && (read.accused !== null || accuser !== null) ? read : null
  }
  if (next !== 'of' || /^(?:charge|complaint)$/.test(words[at]!)) return null
  const act = deedAfter(sentence, at + 2, at)
  if (!act) return null
  const by = words.findIndex((word, i) => i > act[0] && i <= act[1] && /^(?:by|against)$/.test(word))
  const done = by > 0 ? phraseAfter(sentence, by + 1, new Set()) : null
  if (done && words[by] === 'by') return { accuser: owner, accused: done, act: [act[0], by - 1], passive: owner === null, modal: null }
  let facing = words[first - 1] === 'by' || words[first - 1] === 'with' ? first - 2 : first - 1
  if (/^(?:the|an?|new|more)$/.test(words[facing] ?? '')) facing--
  if (!/^(?:fac(?:es?|ed|ing)|beset|dogged|plagued|hit|rocked|den(?:y|ies|ied|ying)|reject(?:s|ed)?)$/.test(words[facing] ?? '')) return null
  const accused = subjectBefore(sentence, facing)
  const time = words.findIndex((word, i) => i > act[0] && i <= act[1] && /^(?:since|after|when|while|during|before|as|from)$/.test(word))
  return accused && { accuser: null, accused, act: time > 0 ? [act[0], time - 1] : act, passive: true, modal: null }
}

/** "dismissed charges that", "the allegations that": no verb of accusing. */
const isNoun = (words: readonly string[], at: number): boolean => {
  if (/^(?:criminal|federal|civil|formal|similar|serious|new|fresh)$/.test(words[at - 1] ?? '')) return true
  const before = words[/..(?:al|ed|ing|ive|ous|ent|ful)$/.test(words[at - 1] ?? '') && !FACING.test(words[at - 1]!) ? at - 2 : at - 1] ?? ''
  return DETERMINER.has(before) || PREPOSITION.has(before) || FACING.test(before) || /^'s?$/.test(before)
}

/** What a clause says that somebody did. */
function inClause(sentence: Sentence, clause: readonly [number, number], rest: Pick<Read, 'accuser' | 'passive' | 'modal'>): Read | null {
  const { words } = sentence
  const split = verbIn(sentence, clause)
  // "alleges that he was dismissed": what befell the subject was done by others
  const suffered = split !== null && /^(?:was|were)$/.test(words[split.act[0]]!) && /(?:ed|en)$/.test(words[split.act[0] + 1] ?? '') && wrongAt(words, split.act[0], split.act[1]) !== split.act[0]
  if (!split && !words.slice(clause[0], clause[1] + 1).some((word) => AUXILIARY.has(word) || MODAL.has(word) || /..ed$/.test(word) || PAST.has(word))) return null // cut off before its verb
  if (!split || suffered) return { ...rest, accused: null, act: clause }
  const owner = split.subject ? words.findIndex((word, i) => i > split.subject![0] && i < split.subject![1] && word === '\'s') : -1 // "Veld's materials include lies": Veld's doing
  return { ...rest, accused: owner > 0 ? [split.subject![0], owner - 1] : split.subject, act: split.act }
}

/** "charged at the meeting that": with little between. */
function thatAfter(words: readonly string[], at: number): number {
  for (let i = at + 1; i < at + 8; i++) {
    const word = words[i] ?? '.'
    if (word === 'that') return i
    if (i === at + 1 && word === 'the' && words[i + 1] === 'fact' && words[i + 2] === 'that') return i + 2 // "denounced the fact that"
    if (i === at + 1 && !PREPOSITION.has(word) && !/day$|^(?:yesterday|today|last|also|again)$/.test(word) || word === 'with' || isMark(word) && word !== '\'s' || AUXILIARY.has(word)) return -1
  }
  return -1
}

/** Where who did it ends. */
const BY_ENDS: ReadonlySet<string> = new Set('exploded killed was were had has who which that'.split(' '))

/** "is said to have tortured prisoners": a wrong must follow. */
const isHearsay = (words: readonly string[], at: number): boolean =>
  isPassive(words, at) && words[at + 1] === 'to' && words[at + 2] === 'have' && wrongAt(words, at + 3, Math.min(words.length - 1, at + 12)) === at + 3

/** Whether a clause may start at `at`; else "alleged" is an adjective: "alleged bias". */
const opensClause = ({ words, tokens }: Sentence, at: number): boolean =>
  words[at] === 'that' || DETERMINER.has(words[at] ?? '') || SUBJECT_PRONOUN.has(words[at] ?? '') || isCapital(tokens[at]?.word)

/** Splits "the league tortured prisoners" into subject and deed at a known wrong, else at an auxiliary. */
function verbIn(sentence: Sentence, [first, last]: readonly [number, number]): { subject: Range; act: readonly [number, number] } | null {
  const { words } = sentence
  const wrong = wrongAt(words, first, last)
  const start = afterTime(words, first)
  if (wrong && wrong > first) return { subject: subjectBefore(sentence, wrong, first), act: [wrong, last] }
  const comma = words.indexOf(',', start)
  if (comma > start && comma - start < 4) { // "the league, through taxes, subsidised"
    const close = words.indexOf(',', comma + 1)
    if (close > 0 && close - comma < 8 && close < last && /..ed$|..ly$/.test(words[close + 1]!)) return { subject: [start, comma - 1], act: [close + 1, last] }
  }
  for (let i = first + 1; i <= last; i++) {
    if (AUXILIARY.has(words[i]!) && /^(?:occurred|happened|taken)$/.test(words[i + 1] ?? '')) return null // nobody does it
    if (AUXILIARY.has(words[i]!) && words[i - 1] !== 'to' || /^(?:arms|kills|bombs|attacks|funds|backs|helps|uses|hides|provides|supports|trains|shelters|violates)$/.test(words[i]!)) {
      return { subject: subjectBefore(sentence, i, first), act: [i, last] }
    }
    if (i - start <= 4 && (PAST.has(words[i]!) || /..ed$/.test(words[i]!) && !/^(?:armed|united|wounded|alleged|accused|masked|unnamed)$/.test(words[i]!))) return { subject: [start, i - 1], act: [i, last] }
  }
  return null
}
