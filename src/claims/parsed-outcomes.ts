import type { Grammar } from '../text/grammar.ts'
import { APPOSITION, CONJUNCT, NOMINAL, NOUN_CLAUSE, OBJECT, RELATIVE_CLAUSE, SUBJECT } from '../text/grammar.ts'
import { ADVERB, AUXILIARY, MODAL, NEGATION } from './en/grammar.ts'
import { ACTIVE, BARE, EVENTS, INTRANSITIVES, OUTCOME_OF, PARTICIPLES } from './en/harm.ts'
import { UNREAL } from './en/idioms.ts'
import type { Outcome } from './outcomes.ts'
import type { Counted } from './phrases.ts'
import type { Sentence } from './sentence.ts'

/** The token that stands for a count in the parse: the last of its noun, else the number. */
export const headToken = ({ noun, count }: Counted): number => (noun[1] > noun[0] ? noun[1] - 1 : count.end - 1)

const BE = /^(?:was|were|is|are|been|being|be|got|get)$/

/** The small words of a verb's group before it: auxiliaries, adverbs, negations, modals, "to". */
export function groupBefore(words: readonly string[], i: number): readonly string[] {
  let from = i
  while (from > 0 && i - from < 7 && (AUXILIARY.has(words[from - 1]!) || ADVERB.has(words[from - 1]!) || MODAL.has(words[from - 1]!) || NEGATION.has(words[from - 1]!) || words[from - 1] === 'to' || /..ly$/.test(words[from - 1]!))) from--
  return words.slice(from, i)
}

/**
 * What befell a count by the parse alone, at any distance: its noun, or the first noun of the list that it stands in, is the subject of
 * a passive or of "died", the object of a verb of harm, described by a participle, or hangs on "the murder of". Null where the parse shows none of it,
 * "denied" where the verb's group says that it did not or may not have happened.
 */
export function parsedOutcome({ words, first }: Sentence, grammar: Grammar, counted: Counted): Outcome | null | 'denied' {
  const { heads, relations } = grammar
  let base = first + headToken(counted)
  const end = first + words.length
  for (let steps = 0; steps < 8 && (relations[base] === CONJUNCT || relations[base] === APPOSITION) && heads[base]! >= first; steps++) base = heads[base]!
  const over = heads[base]!
  if (over < first || over >= end) return null
  const at = over - first
  const word = words[at]!
  const group = groupBefore(words, at)
  const found = ((): Outcome | null => {
    if (relations[base] === SUBJECT) {
      const state = PARTICIPLES.get(word)
      if (state !== undefined && group.some((one) => BE.test(one))) return { counts: state, words: [at, at + 1], rule: 'passive' }
      const verb = INTRANSITIVES.get(word)
      return verb === undefined ? null : { counts: verb, words: [at, at + 1], rule: 'verb' }
    }
    if (relations[base] === OBJECT) {
      const counts = ACTIVE.get(word) ?? (group.length === 0 ? undefined : BARE.get(word))
      return counts === undefined || EVENTS.has(word) && group.length === 0 || group.some((one) => BE.test(one)) && !word.endsWith('ing') ? null : { counts, words: [at, at + 1], rule: 'active' }
    }
    if (relations[base] === NOMINAL && words[counted.count.start - 1] === 'of' || relations[base] === NOMINAL && base !== first + headToken(counted)) {
      const counts = OUTCOME_OF.get(word)
      return counts === undefined || counts === 'released' ? null : { counts, words: [at, at + 1], rule: 'of' }
    }
    return null
  })() ?? described({ words, first }, grammar, base, end)
  if (found === null) return null
  if (group.some((one) => MODAL.has(one) && one !== '\'d' || NEGATION.has(one)) && !group.includes('been') || group.includes('to') && !/^(?:had|has|have)$/.test(group[0] ?? '')) return 'denied'
  return UNREAL.test(words.slice(Math.max(0, Math.min(at, counted.count.start) - 4), Math.min(at, counted.count.start)).join(' ')) ? null : found
}

/** "the three members of the brigade, freed today", "two helicopters that have been downed". */
function described({ words, first }: Pick<Sentence, 'words' | 'first'>, { heads, relations }: Grammar, base: number, end: number): Outcome | null {
  for (let i = base + 1; i < end; i++) {
    if (heads[i] !== base || relations[i] !== NOUN_CLAUSE && relations[i] !== RELATIVE_CLAUSE) continue
    const at = i - first
    const group = groupBefore(words, at)
    const state = PARTICIPLES.get(words[at]!)
    if (state !== undefined && (relations[i] === NOUN_CLAUSE && group.length === 0 || group.some((one) => BE.test(one))) && !group.some((one) => MODAL.has(one) || NEGATION.has(one) || one === 'to')) return { counts: state, words: [at, at + 1], rule: 'passive' }
    const verb = INTRANSITIVES.get(words[at]!)
    if (verb !== undefined && relations[i] === RELATIVE_CLAUSE && !group.some((one) => MODAL.has(one) || NEGATION.has(one))) return { counts: verb, words: [at, at + 1], rule: 'verb' }
  }
  return null
}
