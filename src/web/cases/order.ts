import type { CaseItem } from '../../api/index.ts'

/** Items by when things were said, else reported or published; undated ones last, in the order of hands. */
export function byDate(items: readonly CaseItem[]): CaseItem[] {
  const at = ({ type, date }: CaseItem): string => (type === 'note' || date === null ? '~' : date)
  return items.map((item, i) => ({ item, i })).sort((a, b) => (at(a.item) < at(b.item) ? -1 : at(a.item) > at(b.item) ? 1 : a.i - b.i)).map(({ item }) => item)
}

export interface Day {
  /** `2031-10-14`. */
  readonly day: string
  /** From 0 at the first day to 1 at the last; 0 where there is only one. */
  readonly at: number
  readonly items: readonly CaseItem[]
}

/** The dated items by day, each day at its place between the first and the last. Notes have no date of their own. */
export function daysOf(items: readonly CaseItem[]): Day[] {
  const dated = byDate(items).filter(({ type, date }) => date !== null && type !== 'note')
  const groups = [...Map.groupBy(dated, ({ date }) => date!.slice(0, 10))]
  const first = Date.parse(groups[0]?.[0] ?? '')
  const span = Date.parse(groups.at(-1)?.[0] ?? '') - first
  return groups.map(([day, those]) => ({ day, at: span > 0 ? (Date.parse(day) - first) / span : 0, items: those }))
}

/** The entry that `moved` stands before when it goes one step; undefined where it cannot. Null is the end. */
export function stepBefore(order: readonly string[], moved: string, step: 1 | -1): string | null | undefined {
  const at = order.indexOf(moved)
  if (at < 0 || at + step < 0 || at + step >= order.length) return undefined
  return step === -1 ? order[at - 1]! : order[at + 2] ?? null
}
