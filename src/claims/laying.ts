import { deedAfter, isNegated, isPassive, modalBefore, type Read } from './accusing.ts'
import { ARRESTING, ATTRIBUTING, CONDEMNING, CONDUCT, CRIMES, CRITICISING, DEED, DONE, LAYING, OF_DOER, PROCEEDING, SUIT, WRONGFUL } from './en/accusing.ts'
import { AUXILIARY, PREPOSITION, RELATIVE } from './en/grammar.ts'
import { afterTime, phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import type { Sentence } from './sentence.ts'

/** "condemned the killing of three nuns by the brigade", "denounced the army's raid": the accused stands in what is condemned. */
export function readCondemning(sentence: Sentence, verb: number): Read | null {
  const { words } = sentence
  const strict = CONDEMNING.has(words[verb]!)
  if (!strict && !CRITICISING.has(words[verb]!) || isNegated(words, verb) || isPassive(words, verb) || words[verb - 1] === 'to') return null
  const accuser = subjectBefore(sentence, verb)
  if (!accuser) return null
  for (let i = verb + 1; i < Math.min(words.length, verb + 20); i++) {
    const word = words[i]!
    if (/^[.,;:!?"“”]$/.test(word) || RELATIVE.has(word) || word === 'and' || word === 'for' || AUXILIARY.has(word)) return null
    if (word === '\'s' || word === '\'' && i > verb + 2) {
      const thing = phraseAfter(sentence, i + 1, new Set())
      return thing && (strict && DEED.test(words[thing[1]]!) || words.slice(thing[0], thing[1] + 1).some((one) => CONDUCT.test(one) || WRONGFUL.test(one))) ? { accuser, accused: [words[verb + 1] === 'with' ? Math.max(verb + 1, words.lastIndexOf('the', i)) : verb + 1, i - 1], act: [thing[0], endOfThing(words, thing[1])], passive: false, modal: modalBefore(words, verb) } : null
    }
    if (!strict) continue
    if (word === 'of' && OF_DOER.test(words[i - 1]!)) { // "the criminal actions of the regime"
      const doer = phraseAfter(sentence, i + 1, new Set(['against', 'on', 'in']))
      return doer && { accuser, accused: doer, act: [verb + 1, i - 1], passive: false, modal: modalBefore(words, verb) }
    }
    if (word !== 'by' || /..ing$/.test(words[i + 1] ?? '')) continue
    let last = i - 1
    while (DONE.test(words[last]!)) last--
    if (!words.slice(verb + 1, last + 1).some((one) => DEED.test(one))) return null
    const by = phraseAfter(sentence, i + 1, new Set(['against', 'on', 'in']))
    return by && { accuser, accused: by, act: [verb + 1, last], passive: false, modal: modalBefore(words, verb) }
  }
  return null
}

/** "the mayor's handling [of the flood]". */
function endOfThing(words: readonly string[], last: number): number {
  if (words[last + 1] !== 'of' && words[last + 1] !== 'in' && words[last + 1] !== 'to') return last
  let end = last
  while (end + 1 < words.length && end - last < 12 && !/^[.,;:!?"“”()]$/.test(words[end + 1]!) && !/^(?:and|but|as|while|when|after|because|which|who|saying|calling)$/.test(words[end + 1]!)) end++
  return end
}

/** "attributed the attack to the league", "the attack was attributed to the league", "holds the league responsible for the attack". */
export function readAttributing(sentence: Sentence, verb: number): Read | null {
  const { words } = sentence
  const modal = modalBefore(words, verb)
  if (/^(?:holds?|held|holding|makes?|made|making)$/.test(words[verb]!)) {
    const at = words.findIndex((word, i) => i > verb + 1 && i < verb + 12 && word === 'responsible')
    if (at < 0 || words[at + 1] !== 'for' || isNegated(words, verb) || words.slice(verb, at).some((word) => /^[.,;:]$/.test(word) || AUXILIARY.has(word))) return null
    const accuser = subjectBefore(sentence, modal ?? verb)
    const act = deedAfter(sentence, at + 2, verb)
    return accuser && act && { accuser, accused: [verb + 1, at - 1], act, passive: false, modal }
  }
  if (!ATTRIBUTING.has(words[verb]!) || isNegated(words, verb)) return null
  if (isPassive(words, verb) || words[verb] === 'attributed' && /^(?:to|by)$/.test(words[verb + 1] ?? '') && !/^(?:has|have|had)$/.test(words[verb - 1] ?? '')) {
    const act = subjectBefore(sentence, verb, 0, !isPassive(words, verb))
    const by = words[verb + 1] === 'by' ? phraseAfter(sentence, verb + 2, new Set(['to'])) : null
    const to = by ? by[1] + 1 : verb + 1
    const accused = words[to] === 'to' ? phraseAfter(sentence, to + 1, new Set()) : null
    return act && accused && DEED.test(headOf(words, act)) ? { accuser: by, accused, act, passive: by === null, modal } : null
  }
  const accuser = subjectBefore(sentence, modal ?? verb)
  const to = words.findIndex((word, i) => i > verb + 1 && i < verb + 16 && word === 'to')
  if (!accuser || to < 0 || words.slice(verb + 1, to).some((word) => /^[.,;:"“”]$/.test(word) || AUXILIARY.has(word)) || !words.slice(verb + 1, to).some((word) => DEED.test(word))) return null
  const accused = phraseAfter(sentence, to + 1, new Set())
  return accused && { accuser, accused, act: [verb + 1, to - 1], passive: false, modal }
}

/** The last word of a phrase before its first preposition. */
function headOf(words: readonly string[], [first, last]: readonly [number, number]): string {
  const cut = words.findIndex((word, i) => i > first && i <= last && PREPOSITION.has(word))
  return words[cut < 0 ? last : cut - 1]!
}

/** "pinned the blame for the fire on the league", "pointed the finger at the league for the fire". */
export function readBlaming(sentence: Sentence, verb: number): Read | null {
  const { words } = sentence
  const pointing = /^point(?:s|ed|ing)?$/.test(words[verb]!)
  if (!pointing && !LAYING.has(words[verb]!) || isNegated(words, verb) || isPassive(words, verb)) return null
  const noun = words.findIndex((word, i) => i > verb && i < verb + 6 && (pointing ? /^fingers?$/.test(word) : /^(?:blame|responsibility|guilt)$/.test(word)))
  if (noun < 0 || words.slice(verb + 1, noun).some((word) => /^[.,;:]$/.test(word) || PREPOSITION.has(word) && word !== 'of')) return null
  const accuser = subjectBefore(sentence, modalBefore(words, verb) ?? verb)
  const to = words.findIndex((word, i) => i > noun && i < noun + 16 && (pointing ? word === 'at' : word === 'on' || word === 'upon' || word === 'with' || word === 'at' && /^(?:the|his|her|its|their)$/.test(words[i + 1] ?? '') && /^(?:feet|door|doorstep)$/.test(words[i + 2] ?? '')))
  if (!accuser || to < 0 || words.slice(noun, to).some((word) => /^[.;:]$/.test(word) || AUXILIARY.has(word))) return null
  const at = words[to] === 'at' && !pointing ? to + 4 : to + 1
  const accused = phraseAfter(sentence, at, new Set(['for']))
  if (!accused) return null
  const rest = { accuser, accused, passive: false, modal: modalBefore(words, verb) }
  if (words[noun + 1] === 'for' && to > noun + 2) return { ...rest, act: [noun + 2, /..ly$/.test(words[to - 1]!) ? to - 2 : to - 1] }
  const act = words[accused[1] + 1] === 'for' ? deedAfter(sentence, accused[1] + 2, verb) : null
  return act && { ...rest, act }
}

/** "a suit against the league by two clerks alleging fraud", "charges of fraud against the league" aside: the paper names both. */
export function readSuit(sentence: Sentence, verb: number): Read | null {
  const { words } = sentence
  if (!/^(?:alleging|charging|claiming|citing)$/.test(words[verb]!)) return null
  const suit = words.findLastIndex((word, i) => i < verb && verb - i < 18 && SUIT.has(word))
  const against = suit < 0 ? -1 : words.findIndex((word, i) => i > suit && i < verb && word === 'against')
  const named = against < 0 ? null : phraseAfter(sentence, against + 1, new Set(['by', ',']))
  const accused: Range = named && [named[0], Math.min(named[1], verb - 1)]
  const act = deedAfter(sentence, verb + 1, verb)
  if (!accused || !act || words.slice(suit, verb).some((word) => /^[.;:]$/.test(word)) || !words.slice(verb + 1, verb + 5).some((word) => CRIMES.test(word) || CONDUCT.test(word) || /^(?:infringements?|misappropriation|malpractice|discrimination|defamation|trespass)$/.test(word))) return null
  const by = words.findIndex((word, i) => i > suit && i < verb && word === 'by')
  const accuser = by > 0 ? phraseAfter(sentence, by + 1, new Set(['against'])) : null
  return { accuser, accused, act, passive: accuser === null, modal: null }
}

/** "arrested a clerk on suspicion of theft", "the mayor is on trial for fraud": a crime must follow. */
export function readArresting(sentence: Sentence, verb: number): Read | null {
  const { words } = sentence
  const proceeding = PROCEEDING.test(words[verb]!) && /^(?:on|stands?|stood|standing|faces?|faced|facing|under)$/.test(words[verb - 1] ?? '')
  if (!proceeding && !ARRESTING.has(words[verb]!) || isNegated(words, verb)) return null
  const passive = proceeding || isPassive(words, verb)
  const named = passive ? null : phraseAfter(sentence, verb + 1, new Set(['on', 'for', 'over', 'and']))
  if (!passive && !named) return null
  const accused = proceeding ? subjectBefore(sentence, verb - 1) : passive ? subjectBefore(sentence, verb) : named
  const at = afterTime(words, named ? named[1] + 1 : verb + 1)
  const charge = words[at] === 'on' ? words.findIndex((word, i) => i > at && i < at + 4 && /^(?:suspicion|charges?|allegations?|accusations?|counts?)$/.test(word)) : -1
  const from = words[at] === 'for' ? at + 1 : charge > 0 && words[charge + 1] === 'of' ? charge + 2 : -1
  const act = from < 0 ? null : deedAfter(sentence, from, verb)
  if (!accused || !act || !words.slice(act[0], Math.min(act[1], act[0] + 5) + 1).some((word) => CRIMES.test(word) || DEED.test(word))) return null
  const accuser = passive ? null : subjectBefore(sentence, verb)
  return passive || accuser ? { accuser, accused, act, passive, modal: modalBefore(words, verb) } : null
}
