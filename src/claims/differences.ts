import { day, isTotal } from './days.ts'
import type { FigureOf } from './happenings.ts'
import { shareTelling, whomOf } from './whom.ts'

/** Why two numbers of one happening are not the same number. `real`: the same thing is counted, and the numbers exclude each other. */
export type DifferenceKind = 'none' | 'bounds' | 'counted' | 'whom' | 'total' | 'later' | 'attacks' | 'real'

export interface Difference { readonly a: string; readonly b: string; readonly kind: DifferenceKind; readonly why: string }

/** How two figures of one happening differ. */
export function differenceOf(a: FigureOf, b: FigureOf): Difference {
  const is = (kind: DifferenceKind, why: string): Difference => ({ a: a.id, b: b.id, kind, why })
  if ((a.counts === 'attacks') !== (b.counts === 'attacks') && (isTotal(a) || isTotal(b))) return is('attacks', 'one counts attacks')
  if (isTotal(a) !== isTotal(b)) return is('total', 'one is a total over a period or several happenings, the other of one happening')
  if (a.counts !== b.counts) {
    const both = [a.counts, b.counts].sort()
    return is('counted', both.includes('casualties') ? `one counts ${both.find((one) => one !== 'casualties')}, the other killed and injured together` : `one counts ${both[0]}, the other ${both[1]}`)
  }
  if (a.part !== b.part || a.part && numberOf(a) !== numberOf(b)) return is('whom', 'one counts only some of them, or others than those named before')
  if (a.unit !== b.unit) return is('counted', 'one is a share, the other a number')
  const same = a.value !== null && a.value === b.value && a.min === b.min && a.max === b.max
  if (same && (whomOf(a.whom, b.whom) === 'same' || shareTelling(a.whom, b.whom))) return is('none', 'the same number')
  if (whomOf(a.whom, b.whom) === 'narrower' && a.whom !== '' && b.whom !== '') return is('whom', `one counts ${bare(a.whom)}, the other ${bare(b.whom)}`)
  if (same || allow(a, b)) return is('bounds', 'the bounds of one allow the other')
  const [low, high] = [a, b].map(({ published }) => published?.earliest ?? null)
  if (low && high && day(low) !== day(high)) {
    const [earlier, later] = low < high ? [a, b] : [b, a]
    if (numberOf(later) > numberOf(earlier)) return is('later', `the higher number was printed later (${day([low, high].sort()[0]!)}, then ${day([low, high].sort()[1]!)})`)
  }
  return is('real', 'the same is counted, and the numbers exclude each other')
}

const bare = (whom: string): string => whom.replace(/\s+/g, ' ')
const numberOf = ({ value, min, max }: FigureOf): number => value ?? min ?? max ?? 0

/** Whether some number satisfies both: "at least 12" and 14; "about 50" allows what lies within a tenth. */
function allow(a: FigureOf, b: FigureOf): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return x[0] <= y[1] && y[0] <= x[1]
}

function boundsOf({ value, min, max }: FigureOf): [number, number] {
  if (min === null && max === null && value !== null) return [value * 0.9, value * 1.1]
  if (min === null && max !== null && value !== null) return [value * 0.8, max] // "nearly 30" is not 3
  return [min ?? 0, max ?? Infinity]
}

/** How many differences of who is counted are told; more of them tell nothing. */
const MOST_WHOM = 4
const RANK: readonly DifferenceKind[] = ['real', 'later', 'total', 'attacks', 'counted', 'whom', 'bounds', 'none']

/** Those between numbers of the same thing first; each difference once: between the same two numbers, and of unlike things each sort. */
export function told(differences: readonly Difference[], figures: readonly FigureOf[]): Difference[] {
  const numbers = new Map(figures.map(({ id, value, min, max }) => [id, `${value} ${min} ${max}`]))
  const seen = new Set<string>()
  return [...differences].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind)).filter(({ a, b, kind, why }) => {
    if (kind === 'none') return false
    const same = why.split(/[ ,.]+/).sort().join(' ') // "one counts X, the other Y" either way round
    const key = kind === 'real' || kind === 'later' ? `${kind} ${[numbers.get(a), numbers.get(b)].sort().join(' / ')}` : `${kind} ${same}`
    return !seen.has(key) && seen.add(key)
  }).filter(({ kind }, i, all) => kind !== 'whom' || all.slice(0, i).filter((one) => one.kind === 'whom').length < MOST_WHOM)
}
