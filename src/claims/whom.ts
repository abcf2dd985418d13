import { ANYBODY, ARMED, UNARMED } from './en/parties.ts'

/** The head noun of those counted, lower-case. */
export const headOf = (whom: string): string => whom.toLowerCase().split(/\s+/).at(-1) ?? ''

/** Whether those counted may be the same people: the same words, one said more closely than the other, or others. */
export function whomOf(a: string, b: string): 'same' | 'narrower' | 'other' {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y) return 'same'
  if (x === '' || y === '') return 'same'
  const [headA, headB] = [headOf(x), headOf(y)]
  const general = ANYBODY.has(headA) && !x.includes(' ') || ANYBODY.has(headB) && !y.includes(' ')
  if (general) return 'narrower'
  if (headA === headB || headA.replace(/s$/, '') === headB.replace(/s$/, '')) return 'narrower'
  if (UNARMED.has(headA) && ARMED.has(headB) || ARMED.has(headA) && UNARMED.has(headB)) return 'other'
  if (UNARMED.has(headA) && UNARMED.has(headB) || ARMED.has(headA) && ARMED.has(headB)) return 'narrower'
  return 'other'
}
