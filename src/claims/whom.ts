import { ANYBODY, ARMED, GENERAL, UNARMED } from './en/parties.ts'
import { once } from './once.ts'

const stem = (word: string): string => word.replace(/(?:ies)$/, 'y').replace(/s$/, '')
const wordsOf = once((whom): readonly string[] => whom.toLowerCase().split(/[^\p{L}\p{N}'’]+/u).filter((word) => word.length > 1))

/** The head noun of those counted, lower-case. */
export const headOf = (whom: string): string => wordsOf(whom).at(-1) ?? ''

/** Words of those counted that few others are counted by: "Jesuit" of "Jesuit priests", none of "armed guards". */
export const tellingOf = once((whom): readonly string[] => wordsOf(whom).filter((word) => !ANYBODY.has(word) && !ARMED.has(word) && !UNARMED.has(word) && !GENERAL.has(word) && !/^\d/.test(word)).map(stem))

/** Whether those counted may be the same people: the same words, one said more closely than the other, or others. */
export function whomOf(a: string, b: string): 'same' | 'narrower' | 'other' {
  const [x, y] = [wordsOf(a).join(' '), wordsOf(b).join(' ')]
  if (x === y || x === '' || y === '') return 'same'
  const [headA, headB] = [headOf(x), headOf(y)]
  const general = ANYBODY.has(headA) && !x.includes(' ') || ANYBODY.has(headB) && !y.includes(' ')
  if (general || stem(headA) === stem(headB)) return 'narrower'
  if (UNARMED.has(headA) && ARMED.has(headB) || ARMED.has(headA) && UNARMED.has(headB)) return 'other'
  if (UNARMED.has(headA) && UNARMED.has(headB) || ARMED.has(headA) && ARMED.has(headB)) return 'narrower'
  return shareTelling(x, y) ? 'narrower' : 'other'
}

/** Whether the same telling word stands in both: "six Jesuits" and "six Jesuit priests". */
export function shareTelling(a: string, b: string): boolean {
  const telling = tellingOf(a)
  return telling.length > 0 && tellingOf(b).some((word) => telling.includes(word))
}
