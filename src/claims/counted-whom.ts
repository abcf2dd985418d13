import { GENERAL_EVENT } from './en/cumulative.ts'
import { AUXILIARY, CONJUNCTION, DETERMINER, FOLLOWERS, MODAL, PREPOSITION, RELATIVE } from './en/grammar.ts'
import { ACTIVE, PARTICIPLES } from './en/harm.ts'
import { OF_MANNER } from './en/idioms.ts'
import { mayCount } from './numbers.ts'
import type { Outcome } from './outcomes.ts'
import { kindOf, type Counted } from './phrases.ts'
import { isMark, wordsFrom, type Sentence } from './sentence.ts'

/**
 * The printed noun of what a figure counts; where it is elided, that of the figure before it.
 *
 * @param before - that one, "" where there is none
 */
export const countedWhom = (sentence: Sentence, counted: Counted, outcome: Outcome, before: string): string =>
  withoutMarks(printed(sentence, counted, outcome, before))

/** Without a quotation mark whose other half is not in the words. */
const withoutMarks = (words: string): string => (/^["“][^"”]*$/.test(words) ? words.slice(1) : words)

/** As `countedWhom`, with the marks around it. */
function printed(sentence: Sentence, { noun, head, others, count }: Counted, outcome: Outcome, before: string): string {
  const { words } = sentence
  if (outcome.whom) return wordsFrom(sentence, outcome.whom[0], outcome.whom[1] - 1)
  if (outcome.rule === 'implied' && /^victims?$/.test(words[noun[1] - 1] ?? '') || words[noun[1] - 1] === 'lives') return wordsFrom(sentence, manner(words, noun[0], noun[1] - 1), noun[1] - 2)
  let first = noun[0]
  let last = noun[1]
  if (head === 'outcome' || head === 'events') {
    last-- // "civilian deaths": whom is what stands before the outcome; else "attacks on schools"
    first = head === 'events' && !/^(?:civilian|police|army|rebel|school|hospital)$/.test(words[last - 1] ?? '') ? last : manner(words, first, last)
    if (last > first) return wordsFrom(sentence, first, last - 1)
    const owner = words[noun[1]]
    if (owner === 'on' && /^(?:soil|territory)$/.test(words[noun[1] + 2] ?? '')) return '' // "on Varnian soil" is where
    if (owner === 'on' || owner === 'against' || owner === 'among' || (owner === 'of' && head === 'outcome')) return objectAfter(sentence, noun[1] + 1)
    return ''
  }
  if (last > first && !count.article && mayCount(words[first]!) && DETERMINER.has(words[first - 1] ?? '')) first++ // "23 of the 53 wounded"
  if (last > first) return wordsFrom(sentence, first, withJoined(words, first, last, outcome) - 1)
  if (others) return before === '' ? 'others' : before
  // "a guard was killed and 11 wounded": eleven of whom is not said
  if (/^(?:a|an) /.test(before) && count.value !== 1 || count.value === 0) return ''
  return outcome.rule === 'toll' ? '' : before.replace(/^(?:a|an) /, '')
}

/**
 * "three [nuns and pupils]", "34 [tanks, lorries, and patrol cars]": the end of all that one number counts. Where what befell them stands
 * before, the last noun must close the phrase: "killed three nuns and pupils fled".
 */
function withJoined(words: readonly string[], first: number, last: number, { words: said }: Outcome): number {
  const kind = kindOf(words[last - 1]!)
  if (kind !== 'people' && kind !== 'objects' || !isPlural(words[last - 1]!)) return /^["”]$/.test(words[last] ?? '') && words.slice(first, last).some((word) => /^["“]$/.test(word)) ? last + 1 : last
  let end = last
  for (;;) {
    const comma = words[end] === ',' ? 1 : 0
    const and = words[end + comma] === 'and' || words[end + comma] === 'or' ? 1 : 0
    const from = end + comma + and
    if (from === end) return last
    let to = from
    while (to < from + 4 && isNounLike(words[to]) && !(to > from && kindOf(words[to - 1]!) === kind && isPlural(words[to - 1]!))) to++
    if (to === from || kindOf(words[to - 1]!) !== kind || !isPlural(words[to - 1]!)) return last
    end = to
    if (and === 0) continue
    const next = words[end]
    return isMark(next) || PREPOSITION.has(next!) || RELATIVE.has(next!) || said !== null && said[0] >= last ? end : last
  }
}
const isPlural = (word: string): boolean => /(?:[^s]s|men|people|children|elderly|clergy|police|troops)$/.test(word)
const isNounLike = (word: string | undefined): boolean => word !== undefined && !isMark(word) && !mayCount(word) && !DETERMINER.has(word) && !AUXILIARY.has(word) && !MODAL.has(word) &&
  !PREPOSITION.has(word) && !FOLLOWERS.has(word) && !CONJUNCTION.has(word) && !RELATIVE.has(word) && !ACTIVE.has(word) && !PARTICIPLES.has(word)

/** Past the words that only say how: "nine serious injuries" befell nobody named. */
function manner(words: readonly string[], first: number, last: number): number {
  let from = first
  while (from < last && (OF_MANNER.has(words[from]!) || from > first && /^(?:and|or)$/.test(words[from]!))) from++
  return from
}

/** A short noun phrase: "attacks on [schools]", "deaths among [Varnian soldiers]". */
function objectAfter(sentence: Sentence, at: number): string {
  const { words } = sentence
  let first = at
  while (/^(?:the|a|an|its|their|his|her)$/.test(words[first] ?? '')) first++
  let last = first
  while (last < words.length && last - first < 4 && /^[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u.test(words[last]!) &&
    !GENERAL_EVENT.has(words[last]!)) last++
  return wordsFrom(sentence, first, last - 1)
}
