import { deedAfter, isNegated, isPassive, modalBefore, type Read } from './accusing.ts'
import { ATTRIBUTING, CONDEMNING, CONDUCT, CRITICISING, DEED, DONE, OF_DOER, WRONGFUL } from './en/accusing.ts'
import { AUXILIARY, PREPOSITION, RELATIVE } from './en/grammar.ts'
import { phraseAfter, subjectBefore } from './noun-phrases.ts'
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
