import { AUXILIARIES, HEDGES, HEDGE_PARTS, NEGATIONS, PLAIN_HEDGES } from './lexicon.ts'

/** Words that hedge only by reporting: "said that" before somebody's words is no part of them. */
const REPORTING = /^(?:say|said|says|saying|claim)/
/** Between a negation and what it negates: "not one of the", "has not been". */
const BETWEEN: ReadonlySet<string> = new Set([...AUXILIARIES, 'of', '#1', 'our', 'his', 'her', 'their', 'its', 'single', 'ever', 'even'])
/** A bound is at most so long: "no more than some". */
const LONGEST = 4

/**
 * Where, at the end of a run of words, those begin that turn what stands after them: "not" before "one of our batteries", "as many as"
 * before "300". Printing what follows without them says something else; leaving out what stands before them does not.
 *
 * @param keys - folded words (text/words.ts) of one clause
 * @param number - whether a number follows, which bounds such as "more than" and "some" turn
 * @returns null where what follows may stand alone
 */
export function turningWords(keys: readonly string[], number: boolean): { readonly from: number; readonly type: 'negation' | 'hedge' } | null {
  const negation = keys.findLastIndex((key) => NEGATIONS.has(key))
  if (negation >= 0 && keys.slice(negation + 1).every((key) => BETWEEN.has(key))) return { from: negation, type: 'negation' }
  const last = keys.length - 1
  if (!number) return last >= 0 && PLAIN_HEDGES.has(keys[last]!) && !REPORTING.test(keys[last]!) ? { from: last, type: 'hedge' } : null
  for (let from = Math.max(0, keys.length - LONGEST); from <= last; from++) {
    const tail = keys.slice(from)
    if (tail.every((key) => !REPORTING.test(key) && (HEDGES.has(key) || HEDGE_PARTS.has(key))) && tail.some((key) => HEDGES.has(key) || key === 'many' || key === 'much')) return { from, type: 'hedge' }
  }
  return null
}
