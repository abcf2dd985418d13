/**
 * Figures about the same happening, side by side.
 *
 * Two figures are tied only where kind, place, time and those counted do not contradict, and at least place with time, or place with
 * those counted within three days of publication, agree; never on place alone, never on the number. Groups are made so that no
 * two figures in one contradict, and depend on the rows alone, not on their order. What differs inside a group is named, and
 * whether it is one number against another or another thing counted; which number is right is not asked.
 */
import { editDistance } from '../text/nearest.ts'
import { fold } from '../text/words.ts'
import { ANYBODY, ARMED, TYPE_CLASSES, UNARMED } from './en/parties.ts'

/** A figure as far as happenings need it. Instants are UTC text; null where not known. */
export interface FigureOf {
  readonly id: string
  readonly article: string
  readonly published: Days | null
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: string
  readonly counts: string
  readonly whom: string
  readonly cumulative: boolean
  readonly place: string | null
  readonly when: Days | null
  /** The incident of its article that it belongs to, and of what type that is. */
  readonly incident: string | null
  readonly type: string | null
}

export interface Days { readonly earliest: string | null; readonly latest: string | null }

/** Why two numbers of one happening are not the same number. `real`: the same thing is counted, and the numbers exclude each other. */
export type DifferenceKind = 'none' | 'bounds' | 'counted' | 'whom' | 'total' | 'later' | 'attacks' | 'real'

export interface Difference { readonly a: string; readonly b: string; readonly kind: DifferenceKind; readonly why: string }

export interface Happening {
  /** Ids of its figures, ordered by publication, then id. */
  readonly figures: readonly string[]
  readonly type: string | null
  readonly place: string
  readonly when: Days | null
  /** What ties them, in plain words. */
  readonly why: readonly string[]
  /** Lowest and highest number of each thing counted. */
  readonly ranges: readonly { readonly counts: string; readonly min: number | null; readonly max: number | null; readonly figures: number }[]
  /** Between neighbouring figures that count alike, and between unlike ones; without `none`. */
  readonly differences: readonly Difference[]
}

const DAY = 86_400_000
/** A figure without a date of its own is tied to others only where the articles are at most so many days apart. */
const NEAR_DAYS = 3

/** Groups of two or more figures. Singles are not returned. */
export function happeningsOf(rows: readonly FigureOf[]): Happening[] {
  const figures = [...rows].filter(({ place }) => place !== null).sort(byDate)
  const placed = byPlace(figures)
  const groups: FigureOf[][] = []
  for (const near of placed) {
    const here: FigureOf[][] = []
    for (const one of near) {
      const fitting = here.find((group) => group.some((other) => tieOf(one, other) !== null) && group.every((other) => !contradicts(one, other)))
      if (fitting) fitting.push(one)
      else here.push([one])
    }
    groups.push(...here.filter((group) => group.length > 1))
  }
  return groups.map(describe).sort((a, b) => (a.figures[0]! < b.figures[0]! ? -1 : 1))
}

const byDate = (a: FigureOf, b: FigureOf): number => order(a.published?.earliest ?? '9', b.published?.earliest ?? '9') || order(a.id, b.id)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Figures whose places may be one: the same name, or a close spelling of a long one. */
function byPlace(figures: readonly FigureOf[]): FigureOf[][] {
  const names = [...new Set(figures.map(({ place }) => placeKey(place!)))].sort()
  const root = new Map(names.map((name) => [name, name]))
  const rootOf = (name: string): string => (root.get(name) === name ? name : rootOf(root.get(name)!))
  for (const [i, a] of names.entries()) for (const b of names.slice(i + 1)) if (sameName(a, b)) root.set(rootOf(b), rootOf(a))
  return [...Map.groupBy(figures, ({ place }) => rootOf(placeKey(place!))).values()]
}

export const placeKey = (name: string): string => fold(name).replace(/[’'`-]/g, ' ').replace(/^(?:the|al|el|ar|ash|as|an|ad) /, '').trim()
const sameName = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 6 && Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= 1)

/** What ties two figures; null where too little does. */
export function tieOf(a: FigureOf, b: FigureOf): readonly string[] | null {
  if (contradicts(a, b) || a.place === null || b.place === null || !sameName(placeKey(a.place), placeKey(b.place))) return null
  const place = a.place === b.place ? `both in ${a.place}` : `${a.place} and ${b.place}, one name spelt in two ways`
  const kind = a.type !== null && b.type !== null ? [a.type === b.type ? `both a ${a.type}` : `a ${a.type} and a ${b.type}, names for one sort of happening`] : []
  if (a.incident !== null && a.incident === b.incident) return ['told as one happening in one article', place]
  const time = timeOf(a, b)
  if (time === null) return null
  const whom = whomOf(a.whom, b.whom)
  const who = whom === 'same' && a.whom !== '' && !ANYBODY.has(headOf(a.whom)) ? [`both of ${a.whom}`] : []
  if (kind.length === 0 && who.length === 0 && a.counts !== b.counts) return null // place and time alone
  return [...kind, place, time, ...who]
}

/** Whether two figures cannot be about one happening. */
export function contradicts(a: FigureOf, b: FigureOf): boolean {
  if (a.cumulative !== b.cumulative && (a.counts === 'attacks') === (b.counts === 'attacks') && !holds(a, b)) return true
  if (a.type !== null && b.type !== null && a.type !== b.type && !TYPE_CLASSES.some((types) => types.has(a.type!) && types.has(b.type!))) return true
  if (known(a.when) && known(b.when) && !overlap(a.when!, b.when!)) return true
  if (!known(a.when) || !known(b.when)) {
    // the other's own date, or its publication, must not lie before this one's happening
    if (known(a.when) && b.published?.latest && b.published.latest < a.when!.earliest!) return true
    if (known(b.when) && a.published?.latest && a.published.latest < b.when!.earliest!) return true
  }
  return whomOf(a.whom, b.whom) === 'other'
}

/** A total over a period may be put beside one happening in it; it is never the same number. */
const holds = (a: FigureOf, b: FigureOf): boolean => {
  const [total, one] = a.cumulative ? [a, b] : [b, a]
  return total.counts === one.counts && (!known(total.when) || !known(one.when) || overlap(total.when!, one.when!))
}

const known = (when: Days | null): boolean => when !== null && when.earliest !== null && when.latest !== null
const overlap = (a: Days, b: Days): boolean => a.earliest! <= b.latest! && b.earliest! <= a.latest!
const dayOf = (instant: string): string => instant.slice(0, 10)

function timeOf(a: FigureOf, b: FigureOf): string | null {
  if (known(a.when) && known(b.when)) {
    const [from, to] = [[a.when!.earliest!, b.when!.earliest!].sort()[1]!, [a.when!.latest!, b.when!.latest!].sort()[0]!]
    return dayOf(from) === dayOf(to) ? `both on ${dayOf(from)}` : `both between ${dayOf(from)} and ${dayOf(to)}`
  }
  const [one, other] = [known(a.when) ? a.when!.earliest! : a.published?.earliest, known(b.when) ? b.when!.earliest! : b.published?.earliest]
  if (!one || !other) return null
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / DAY
  return days <= NEAR_DAYS ? `dated within ${NEAR_DAYS} days of each other` : null
}

const headOf = (whom: string): string => whom.toLowerCase().split(/\s+/).at(-1) ?? ''

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

/** How two figures of one happening differ. */
export function differenceOf(a: FigureOf, b: FigureOf): Difference {
  const is = (kind: DifferenceKind, why: string): Difference => ({ a: a.id, b: b.id, kind, why })
  if ((a.counts === 'attacks') !== (b.counts === 'attacks') && (a.cumulative || b.cumulative)) return is('attacks', 'one counts attacks')
  if (a.cumulative !== b.cumulative) return is('total', 'one is a total over a period or several happenings, the other of one happening')
  if (a.counts !== b.counts) {
    const both = [a.counts, b.counts].sort()
    return is('counted', both.includes('casualties') ? `one counts ${both.find((one) => one !== 'casualties')}, the other killed and injured together` : `one counts ${a.counts}, the other ${b.counts}`)
  }
  if (a.unit !== b.unit) return is('counted', 'one is a share, the other a number')
  const same = a.value !== null && a.value === b.value && a.min === b.min && a.max === b.max
  if (same && whomOf(a.whom, b.whom) === 'same') return is('none', 'the same number')
  if (whomOf(a.whom, b.whom) === 'narrower' && a.whom !== '' && b.whom !== '') return is('whom', `one counts ${a.whom}, the other ${b.whom}`)
  if (same || allow(a, b)) return is('bounds', 'the bounds of one allow the other')
  const [low, high] = [a, b].map(({ published }) => published?.earliest ?? null)
  if (low && high && dayOf(low) !== dayOf(high)) {
    const [earlier, later] = low < high ? [a, b] : [b, a]
    if (numberOf(later) > numberOf(earlier)) return is('later', `the higher number was printed later (${dayOf([low, high].sort()[0]!)}, then ${dayOf([low, high].sort()[1]!)})`)
  }
  return is('real', 'the same is counted, and the numbers exclude each other')
}

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

function describe(group: readonly FigureOf[]): Happening {
  const why = new Set<string>()
  for (const [i, one] of group.entries()) for (const other of group.slice(i + 1)) for (const reason of tieOf(one, other) ?? []) why.add(reason)
  const days = group.filter(({ when, cumulative }) => known(when) && !cumulative).map(({ when }) => when!)
  const types = group.map(({ type }) => type).filter((type) => type !== null)
  const differences: Difference[] = []
  for (const [i, one] of group.entries()) for (const other of group.slice(i + 1)) differences.push(differenceOf(one, other))
  return {
    figures: group.map(({ id }) => id),
    type: types.find((type) => type !== 'attack' && type !== 'killing') ?? types[0] ?? null,
    place: mostPrinted(group.map(({ place }) => place!)),
    when: days.length === 0 ? null : { earliest: days.map(({ earliest }) => earliest!).sort().at(-1)!, latest: days.map(({ latest }) => latest!).sort()[0]! },
    why: [...why],
    ranges: [...Map.groupBy(group.filter(({ cumulative }) => !cumulative), ({ counts, unit }) => (unit === 'percent' || unit === 'share' ? `${counts} (${unit})` : counts))].map(([counts, of]) => ({
      counts, figures: of.length, min: least(of.map(({ value, min, max }) => min ?? value ?? max)), max: most(of.map(({ value, min, max }) => max ?? value ?? min)),
    })),
    differences: differences.filter(({ kind }) => kind !== 'none'),
  }
}

const least = (values: readonly (number | null)[]): number | null => { const known = values.filter((value) => value !== null); return known.length === 0 ? null : Math.min(...known) }
const most = (values: readonly (number | null)[]): number | null => { const known = values.filter((value) => value !== null); return known.length === 0 ? null : Math.max(...known) }
const mostPrinted = (names: readonly string[]): string => [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length || order(a[0], b[0]))[0]![0]
