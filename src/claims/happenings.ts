/**
 * Figures about the same happening, side by side.
 *
 * Two figures are tied where wordings of one statement hold them, counting alike; else only where kind, place, time and those counted do not contradict, and at least place with time, or place with
 * those counted within three days of publication, agree; never on place alone, never on the number. Groups are made so that no
 * two figures in one contradict, and depend on the rows alone, not on their order. What differs inside a group is named, and
 * whether it is one number against another or another thing counted; which number is right is not asked.
 */
import { editDistance } from '../text/nearest.ts'
import { fold } from '../text/words.ts'
import { day, differenceOf, told, type Difference } from './differences.ts'
import { ANYBODY, TYPE_CLASSES } from './en/parties.ts'
import { headOf, whomOf } from './whom.ts'

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
  /** The statement that it is part of, where one is linked across articles. */
  readonly statement: string | null
  /** "five of them": some of others counted before. */
  readonly part: boolean
}

export interface Days { readonly earliest: string | null; readonly latest: string | null }

export interface Happening {
  /** Ids of its figures, ordered by publication, then id. */
  readonly figures: readonly string[]
  readonly type: string | null
  /** Null where only a shared statement ties the figures. */
  readonly place: string | null
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
  const figures = [...rows].filter(({ place, statement }) => place !== null || statement !== null).sort(byDate)
  const groups: FigureOf[][] = []
  for (const near of candidates(figures)) {
    const here: FigureOf[][] = []
    for (const one of near) {
      const fitting = here.find((group) => group.some((other) => tieOf(one, other) !== null) && group.every((other) => !contradicts(one, other)))
      if (fitting) fitting.push(one)
      else here.push([one])
    }
    groups.push(...merged(here).filter((group) => group.length > 1))
  }
  return groups.map(describe).sort((a, b) => (a.figures[0]! < b.figures[0]! ? -1 : 1))
}

/** Joins groups that only a later figure ties. Groups come and go in order, so that the result hangs on the rows alone. */
function merged(groups: readonly FigureOf[][]): FigureOf[][] {
  const left = groups.map((group) => [...group])
  for (let i = 0; i < left.length; i++) {
    for (let j = i + 1; j < left.length; j++) {
      const [a, b] = [left[i]!, left[j]!]
      if (!a.some((one) => b.some((other) => tieOf(one, other) !== null)) || a.some((one) => b.some((other) => contradicts(one, other)))) continue
      left[i] = [...a, ...b].sort(byDate)
      left.splice(j, 1)
      j = i // what joined may tie those passed over
    }
  }
  return left
}

const byDate = (a: FigureOf, b: FigureOf): number => order(a.published?.earliest ?? '9', b.published?.earliest ?? '9') || order(a.id, b.id)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Figures that may be tied at all: of one place (the same name, or a close spelling of a long one), or of one statement. */
function candidates(figures: readonly FigureOf[]): FigureOf[][] {
  const root = new Map<string, string>()
  const rootOf = (key: string): string => {
    let at = key
    for (let next = root.get(at) ?? at; next !== at; next = root.get(at) ?? at) at = next
    return at
  }
  const join = (a: string, b: string): void => {
    const [first, second] = [rootOf(a), rootOf(b)].sort() as [string, string]
    if (first !== second) root.set(second, first)
  }
  const near = new Map<string, string[]>() // one edit leaves the first or the last three letters as they are
  for (const name of new Set(figures.flatMap(({ place }) => (place === null ? [] : [placeKey(place)])))) {
    for (const key of [`${name.slice(0, 3)}-`, `-${name.slice(-3)}`]) {
      const others = near.get(key) ?? near.set(key, []).get(key)!
      for (const other of others) if (sameName(name, other)) join(`p ${name}`, `p ${other}`)
      others.push(name)
    }
  }
  const keyOf = ({ place, statement }: FigureOf): string => (place === null ? `s ${statement!}` : `p ${placeKey(place)}`)
  for (const one of figures) if (one.statement !== null) join(keyOf(one), `s ${one.statement}`)
  return [...Map.groupBy(figures, (one) => rootOf(keyOf(one))).values()]
}

export const placeKey = (name: string): string => fold(name).replace(/[’'`-]/g, ' ').replace(/^(?:the|al|el|ar|ash|as|an|ad) /, '').trim()
const sameName = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 6 && Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= 1)

/** What ties two figures; null where too little does. */
export function tieOf(a: FigureOf, b: FigureOf): readonly string[] | null {
  if (a.statement !== null && a.statement === b.statement && a.counts === b.counts && !contradicts(a, b)) return ['in wordings of one statement', `both count ${a.counts}`]
  if (contradicts(a, b) || a.place === null || b.place === null || !sameName(placeKey(a.place), placeKey(b.place))) return null
  const place = a.place === b.place ? `both in ${a.place}` : `${a.place} and ${b.place}, one name spelt in two ways`
  const kind = a.type !== null && b.type !== null ? [a.type === b.type ? `both ${articled(a.type)}` : `${[a.type, b.type].sort().map(articled).join(' and ')}, names for one sort of happening`] : []
  if (a.incident !== null && a.incident === b.incident) return ['told as one happening in one article', place]
  const time = timeOf(a, b)
  if (time === null) return null
  const whom = whomOf(a.whom, b.whom)
  const who = whom === 'same' && a.whom !== '' && !ANYBODY.has(headOf(a.whom)) ? [`both of ${a.whom}`] : []
  if (kind.length === 0 && who.length === 0 && a.counts !== b.counts) return null // place and time alone
  return [...kind, place, time, ...who]
}

const articled = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

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

function timeOf(a: FigureOf, b: FigureOf): string | null {
  if (known(a.when) && known(b.when)) {
    const [from, to] = [[a.when!.earliest!, b.when!.earliest!].sort()[1]!, [a.when!.latest!, b.when!.latest!].sort()[0]!]
    return day(from) === day(to) ? `both on ${day(from)}` : `both between ${day(from)} and ${day(to)}`
  }
  const [one, other] = [known(a.when) ? a.when!.earliest! : a.published?.earliest, known(b.when) ? b.when!.earliest! : b.published?.earliest]
  if (!one || !other) return null
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / DAY
  return days <= NEAR_DAYS ? `dated within ${NEAR_DAYS} days of each other` : null
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
    place: mostPrinted(group.flatMap(({ place }) => (place === null ? [] : [place]))),
    when: days.length === 0 ? null : { earliest: days.map(({ earliest }) => earliest!).sort().at(-1)!, latest: days.map(({ latest }) => latest!).sort()[0]! },
    why: [...why],
    ranges: [...Map.groupBy(group.filter(({ cumulative }) => !cumulative), ({ counts, unit }) => (unit === 'percent' || unit === 'share' ? `${counts} (${unit})` : counts))].map(([counts, of]) => ({
      counts, figures: of.length, min: least(of.map(({ value, min, max }) => min ?? value ?? max)), max: most(of.map(({ value, min, max }) => max ?? value ?? min)),
    })),
    differences: told(differences, group),
  }
}

const least = (values: readonly (number | null)[]): number | null => { const known = values.filter((value) => value !== null); return known.length === 0 ? null : Math.min(...known) }
const most = (values: readonly (number | null)[]): number | null => { const known = values.filter((value) => value !== null); return known.length === 0 ? null : Math.max(...known) }
const mostPrinted = (names: readonly string[]): string | null => [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length || order(a[0], b[0]))[0]?.[0] ?? null
