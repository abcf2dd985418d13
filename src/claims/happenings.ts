/**
 * Figures about the same happening, side by side.
 *
 * Two figures are tied where wordings of one statement hold them, counting alike; else only where kind, place, time and those counted do not
 * contradict, and enough of them agree (`ties.ts`); never on place alone, never on the number. Groups are made so that no
 * two figures in one contradict, and depend on the rows alone, not on their order. What differs inside a group is named, and
 * whether it is one number against another or another thing counted; which number is right is not asked.
 */
import { known, isTotal, type Days } from './days.ts'
import { differenceOf, told, type Difference } from './differences.ts'
import { placeKey, sameName } from './place-key.ts'
import { ALIKE, contradicts, excludes, tieOf, withRetold } from './ties.ts'
import { shareTelling, tellingOf } from './whom.ts'

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
  /** ISO 3166-1 alpha-2 of the place, where known. */
  readonly country?: string | null
  readonly when: Days | null
  /** The incident of its article that it belongs to, and of what type that is. */
  readonly incident: string | null
  readonly type: string | null
  /** The statement that it is part of, where one is linked across articles. */
  readonly statement: string | null
  /** "five of them": some of others counted before. */
  readonly part: boolean
  /** Who states it: an attribution's id, null for the outlet's own voice. */
  readonly by?: string | null
  /** The place is not stated of this figure: the article's happening has it. */
  readonly inferred?: boolean
  /** `when` is not this figure's: nothing else of its sort is dated at that place. Set by `withRetold`. */
  readonly retold?: boolean
}

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

/** Whether a figure's words count only some, or others than those named beside it: "five of them", "the envoy and three other people". */
export const isPart = (words: string): boolean => /\b(?:of (?:them|whom|those|these)|others?|more|another (?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens?)\S*|(?:parents|families|relatives|mothers?|fathers?|widows?|family|friends|colleagues|brothers|sisters|sons|children|lawyers) of)\b/i.test(words.replace(/\b(?:no|not) more than\b|\bmore than\b|\bor more\b/gi, ''))

/** Groups of two or more figures. Singles are not returned. */
export function happeningsOf(rows: readonly FigureOf[]): Happening[] {
  const figures = withRetold([...rows].filter(({ place, statement, whom }) => place !== null || statement !== null || tellingOf(whom).length > 0).sort(byDate))
  const groups: FigureOf[][] = []
  for (const near of candidates(figures)) {
    const here: FigureOf[][] = []
    for (const one of near) {
      const fitting = here.find((group) => group.some((other) => tieOf(one, other) !== null) && agree([one], group))
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
      if (!a.some((one) => b.some((other) => tieOf(one, other) !== null)) || !agree(a, b)) continue
      left[i] = [...a, ...b].sort(byDate)
      left.splice(j, 1)
      j = i // what joined may tie those passed over
    }
  }
  return left
}

/**
 * Whether no two figures of two groups contradict. Others counted are the same people where a third names them both ways: "six friars", "six
 * teachers" and "six friars who taught".
 */
function agree(a: readonly FigureOf[], b: readonly FigureOf[]): boolean {
  const names = (third: FigureOf, one: FigureOf, other: FigureOf): boolean => third.counts === one.counts && shareTelling(third.whom, one.whom) && shareTelling(third.whom, other.whom)
  return a.every((one) => b.every((other) => !contradicts(one, other) || !excludes(one, other) && one.counts === other.counts && [...a, ...b].some((third) => names(third, one, other))))
}

const byDate = (a: FigureOf, b: FigureOf): number => order(a.published?.earliest ?? '9', b.published?.earliest ?? '9') || order(a.id, b.id)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Figures that may be tied at all: of one place (the same name, or a close spelling of a long one), of one statement, or counting alike those whom a telling word names. */
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
  const keyOf = ({ id, place, statement }: FigureOf): string => (place !== null ? `p ${placeKey(place)}` : statement !== null ? `s ${statement}` : `f ${id}`)
  for (const one of figures) {
    if (one.statement !== null) join(keyOf(one), `s ${one.statement}`)
    const instant = known(one.when) ? one.when.earliest : one.published?.earliest
    if (!instant) continue
    const week = Math.floor(Date.parse(instant) / 604_800_000)
    for (const word of tellingOf(one.whom)) for (const near of [week, week + 1]) join(keyOf(one), `w ${one.counts} ${word} ${near}`)
  }
  return [...Map.groupBy(figures, (one) => rootOf(keyOf(one))).values()]
}

function describe(group: readonly FigureOf[]): Happening {
  const why = new Set<string>()
  for (const [i, one] of group.entries()) for (const other of group.slice(i + 1)) for (const reason of tieOf(one, other) ?? []) why.add(reason)
  const days = group.filter((one) => known(one.when) && !isTotal(one)).map(({ when }) => when!)
  const types = group.map(({ type }) => type).filter((type) => type !== null)
  const differences: Difference[] = []
  const counted = group.map((one) => (isBreakdown(one, group) ? { ...one, part: true } : one))
  for (const [i, one] of counted.entries()) for (const other of counted.slice(i + 1)) differences.push(differenceOf(one, other))
  return {
    figures: group.map(({ id }) => id),
    type: typeOf(types),
    place: mostPrinted(group.flatMap(({ place }) => (place === null ? [] : [place]))),
    when: days.length === 0 ? null : sharedDays(days),
    why: [...why].map((reason) => (reason === ALIKE ? `${ALIKE}: ${alikeOf(group)}` : reason)),
    ranges: [...Map.groupBy(group.filter((one) => !isTotal(one)), ({ counts, unit }) => (unit === 'percent' || unit === 'share' ? `${counts} (${unit})` : counts))].map(([counts, of]) => ({
      counts, figures: of.length, min: least(of.map(({ value, min, max }) => min ?? value ?? max)), max: most(of.map(({ value, min, max }) => max ?? value ?? min)),
    })),
    differences: told(differences, group),
  }
}

/** What all of their days leave; from first to last where two of them only lie side by side. */
function sharedDays(days: readonly Days[]): Days {
  const [from, to] = [days.map(({ earliest }) => earliest!).sort(), days.map(({ latest }) => latest!).sort()]
  return from.at(-1)! <= to[0]! ? { earliest: from.at(-1)!, latest: to[0]! } : { earliest: from[0]!, latest: to.at(-1)! }
}

/** The names of those counted, as printed, of those that share a telling word. */
function alikeOf(group: readonly FigureOf[]): string {
  const names = group.filter((one) => group.some((other) => other !== one && other.counts === one.counts && (shareTelling(one.whom, other.whom) || one.whom === other.whom))).map(({ whom }) => whom.replace(/\s+/g, ' '))
  return [...new Set(names.filter((name) => name !== ''))].slice(0, 5).join(', ')
}

/** "Six friars, five of them strangers": the smaller number that the same voice gives in the same article is some of the larger. */
const isBreakdown = (one: FigureOf, group: readonly FigureOf[]): boolean => group.some((other) => other.article === one.article && other.counts === one.counts && (other.by ?? null) === (one.by ?? null) &&
  !isTotal(other) && !isTotal(one) && one.value !== null && other.value !== null && other.value > one.value && (one.whom === other.whom || shareTelling(one.whom, other.whom)))

/** The sort that most of them are told as, where it says something; "attack" and "killing" are names for others. */
function typeOf(types: readonly string[]): string | null {
  const telling = types.filter((type) => type !== 'attack' && type !== 'killing')
  return mostPrinted(telling.length * 3 >= types.length ? telling : types)
}

const least = (values: readonly (number | null)[]): number | null => { const known = values.filter((value) => value !== null); return known.length === 0 ? null : Math.min(...known) }
const most = (values: readonly (number | null)[]): number | null => { const known = values.filter((value) => value !== null); return known.length === 0 ? null : Math.max(...known) }
const mostPrinted = (names: readonly string[]): string | null => [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length || order(a[0], b[0]))[0]?.[0] ?? null
