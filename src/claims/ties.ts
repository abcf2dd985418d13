/**
 * What ties two figures to one happening, and what forbids it. Five things may agree: place, time, kind of happening, what is counted, and who is
 * counted; the number never counts. How many must agree hangs on how much each says: a day says more than a month, "shooting" more than
 * "attack", "six Jesuits" more than "six people", a town more than a country.
 */
import { edtfOf } from '../text/timeline.ts'
import { day, daysBetween, fitsOpen, isTotal, known, lengthOf, overlap } from './days.ts'
import { ANYBODY, ARMED, CASUALTIES, COMMON_TYPES, TYPE_CLASSES } from './en/parties.ts'
import { isWide } from './en/regions.ts'
import type { FigureOf } from './happenings.ts'
import { placeKey, sameName } from './place-key.ts'
import { headOf, shareTelling, tellingOf, whomOf } from './whom.ts'

/** A figure without a date of its own is tied to others only where the articles are at most so many days apart. */
const NEAR_DAYS = 3
/** What may be tied by who is counted alone. */
const WITHOUT_PLACE: ReadonlySet<string> = new Set([...CASUALTIES, 'trapped', 'rescued', 'kidnapped'])
/** Words for the people of a country, of whom many are killed in many places. */
const PEOPLE_OF = /(?:an|ese|ish|iard|[bdklnqr]i|u\.?s\.?)$/
/** Dates that leave up to so many days open still say when. */
const EXACT_DAYS = 3
const MONTH_DAYS = 31

export const sortsAgree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b || TYPE_CLASSES.some((types) => types.has(a) && types.has(b))

/** Whether two figures cannot be about one happening. */
export const contradicts = (a: FigureOf, b: FigureOf): boolean => excludes(a, b) || whomOf(a.whom, b.whom) === 'other'

/** The same, whoever was counted. */
export function excludes(a: FigureOf, b: FigureOf): boolean {
  if (isTotal(a) !== isTotal(b) && (a.counts === 'attacks') === (b.counts === 'attacks') && !holds(a, b)) return true
  if (!sortsAgree(a.type, b.type)) return true
  if (known(a.when) && known(b.when) && !overlap(a.when, b.when) && !isNextDay(a, b)) return true
  if (!known(a.when) || !known(b.when)) {
    // the other's own date, or its publication, must not lie before this one's happening
    if (known(a.when) && b.published?.latest && b.published.latest < a.when.earliest) return true
    if (known(b.when) && a.published?.latest && a.published.latest < b.when.earliest) return true
  }
  return false
}

/** A total over a period may be put beside one happening in it; it is never the same number. */
const holds = (a: FigureOf, b: FigureOf): boolean => {
  const [total, one] = isTotal(a) ? [a, b] : [b, a]
  return total.counts === one.counts && (!known(total.when) || !known(one.when) || overlap(total.when, one.when))
}

/** Of the same few people, whom a telling word names, two articles give two days next to each other: a deed at night, told of either. */
function isNextDay(a: FigureOf, b: FigureOf): boolean {
  if (!known(a.when) || !known(b.when) || a.article === b.article || a.counts !== b.counts || a.type === null || b.type === null || isTotal(a) || isTotal(b)) return false
  const [first, second] = [a.when, b.when].sort((one, other) => (one.earliest < other.earliest ? -1 : 1)) as [typeof a.when, typeof b.when]
  return lengthOf(first) <= 1 && lengthOf(second) <= 1 && daysBetween(first.earliest, second.earliest) <= 1 && tellingOf(a.whom).some((word) => !PEOPLE_OF.test(word) && tellingOf(b.whom).includes(word))
}

/** Whether one names only the country that the other's place lies in: "Varnia" and "Vesk". */
const holdsPlace = (a: FigureOf, b: FigureOf): boolean => (a.country ?? null) !== null && a.country === b.country && isWide(a.place!) !== isWide(b.place!)

type Time = { readonly how: 'day' | 'week' | 'month' | 'period' | 'next' | 'near'; readonly why: string }

function timeOf(a: FigureOf, b: FigureOf): Time | null {
  const retold = a.retold || b.retold
  if (known(a.when) && known(b.when) && !overlap(a.when, b.when)) return { how: 'day', why: `dated ${[a.when, b.when].map(({ earliest }) => day(earliest)).sort().join(' and ')}, a day apart` }
  if (known(a.when) && known(b.when)) {
    const [from, to] = [[a.when.earliest, b.when.earliest].sort()[1]!, [a.when.latest, b.when.latest].sort()[0]!]
    const longest = Math.max(lengthOf(a.when), lengthOf(b.when))
    const why = day(from) === day(to) ? `both on ${day(from)}` : `both between ${day(from)} and ${day(to)}`
    return { how: longest <= EXACT_DAYS ? 'day' : longest <= 7 ? 'week' : longest <= MONTH_DAYS ? 'month' : 'period', why: retold ? `one told without a day, and others of it date it ${edtfOf({ earliest: from, latest: to })}` : why }
  }
  const [x, y] = [a, b].map(({ when, published }) => (known(when) ? when : published && known(published) ? { earliest: published.earliest, latest: published.earliest } : null))
  if (!x || !y) return null
  const short = [x, y].every((when) => lengthOf(when) <= 7) // a day in or beside "last week" is near it; any day of a month is not
  const days = short && overlap(x, y) ? 0 : Math.min(daysBetween(x.earliest!, y.earliest!), ...(short ? [daysBetween(x.latest!, y.earliest!), daysBetween(x.earliest!, y.latest!)] : []))
  if (days > NEAR_DAYS) return null
  return { how: days <= 1 || known(a.when) || known(b.when) ? 'next' : 'near', why: `dated within ${NEAR_DAYS} days of each other` }
}

/** Stands for the names of those counted, which a reader sees beside it. */
export const ALIKE = 'those counted are named alike'

/** What ties two figures; null where too little does. */
export function tieOf(a: FigureOf, b: FigureOf): readonly string[] | null {
  if (a.statement !== null && a.statement === b.statement && a.counts === b.counts && !contradicts(a, b)) return ['in wordings of one statement', `both count ${a.counts}`]
  if (contradicts(a, b)) return null
  const named = a.place !== null && b.place !== null
  const there = named && sameName(placeKey(a.place), placeKey(b.place))
  if (named && !there && !holdsPlace(a, b)) return null
  const place = !there ? named ? [`${[a.place, b.place].sort((one, other) => Number(isWide(one!)) - Number(isWide(other!))).join(', in ')}`] : [] : [`${a.place === b.place ? `both in ${a.place}` : `${a.place} and ${b.place}, one name spelt in two ways`}${a.inferred || b.inferred ? ' (of the article’s happening, not stated beside every figure)' : ''}`]
  const kind = a.type !== null && b.type !== null ? [a.type === b.type ? `both ${articled(a.type)}` : `${[a.type, b.type].sort().map(articled).join(' and ')}, names for one sort of happening`] : []
  if (there && a.incident !== null && a.incident === b.incident) return ['told as one happening in one article', ...place]
  const time = timeOf(a, b)
  if (time === null || !enough(a, b, time.how, there)) return null
  return [...kind, ...place, time.why, ...(shareTelling(a.whom, b.whom) || a.whom === b.whom && a.whom !== '' && !ANYBODY.has(headOf(a.whom)) ? [ALIKE] : []), ...(kind.length === 0 ? [`both count ${a.counts}`] : [])]
}

/** Whether kind, what is counted and who are enough beside place and time. */
function enough(a: FigureOf, b: FigureOf, time: Time['how'], there: boolean): boolean {
  const counts = a.counts === b.counts
  const harm = counts || CASUALTIES.has(a.counts) && CASUALTIES.has(b.counts)
  const who = shareTelling(a.whom, b.whom) || there && a.whom !== '' && !ANYBODY.has(headOf(a.whom)) && whomOf(a.whom, b.whom) === 'same' && b.whom !== ''
  const none = a.value === 0 || b.value === 0 // "no casualties" is said of every happening
  const typed = a.type !== null && b.type !== null
  const telling = typed && a.type === b.type && !COMMON_TYPES.has(a.type!)
  if (!there) return who && counts && !isTotal(a) && !isTotal(b) && WITHOUT_PLACE.has(a.counts) && (typed ? time !== 'month' && time !== 'period' : time === 'day' || time === 'next') // "six Jesuits were murdered": who they were is enough where the place is not printed
  if (isWide(a.place!) && isTotal(a) !== isTotal(b)) return counts && who
  if (isTotal(a) && isTotal(b)) return counts && (time === 'day' || known(a.when) && a.when.earliest === b.when?.earliest) || who && harm || attacksToo(a, b)
  if (isTotal(a) !== isTotal(b)) { const { whom } = isTotal(a) ? a : b; return counts && (who || typed && (whom === '' || ANYBODY.has(headOf(whom)))) }
  if (isWide(a.place!)) return time === 'day' ? counts && (who || telling) : a.type === 'disaster' && a.type === b.type ? harm : (time === 'near' || time === 'next') && counts && who && typed
  switch (time) {
    case 'day': return harm && typed || who && (typed || counts) || counts && CASUALTIES.has(a.counts) && ![a, b].some(({ type }) => type !== null && COMMON_TYPES.has(type))
    case 'next': return !none && (telling && harm && CASUALTIES.has(a.counts) && (counts || !a.inferred && !b.inferred) || who && (telling || counts))
    case 'near': return !none && who && (telling || counts)
    case 'week':
    case 'month': return counts && (who || typed && [a, b].every(({ whom }) => whom === '' || ANYBODY.has(headOf(whom))))
    case 'period': return counts && who
  }
}

/** "300 killed in 11 attacks": totals of one period. */
const attacksToo = (a: FigureOf, b: FigureOf): boolean => (a.counts === 'attacks') !== (b.counts === 'attacks') && a.type !== null && a.type === b.type && a.when?.earliest === b.when?.earliest

const articled = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

/**
 * Gives figures that are told again without a date the day of their happening: that which the other rows give it, several of them and
 * with next to no dissent. Other rows are those of that sort at that place, or that count alike those whom the same telling word
 * names. "49 people were killed in the Orrin shooting", weeks after; "the murder of the six friars".
 */
export function withRetold(rows: readonly FigureOf[]): FigureOf[] {
  const dated = rows.filter((row) => !isTotal(row) && row.type !== null && known(row.when) && lengthOf(row.when) <= MONTH_DAYS)
  const there = Map.groupBy(dated.filter(({ place }) => place !== null), ({ place }) => placeKey(place!))
  const alike = new Map<string, FigureOf[]>()
  for (const row of dated) for (const word of tellingOf(row.whom)) push(alike, `${row.counts} ${word}`, row)
  return rows.map((row) => {
    if (known(row.when) || row.cumulative || row.value === null || row.type === 'arrest' || !CASUALTIES.has(row.counts) || !row.published?.latest) return row
    const fits = (one: FigureOf) => sortsAgree(one.type, row.type) && (one.place === null || row.place === null || sameName(placeKey(one.place), placeKey(row.place)) || isWide(one.place) || isWide(row.place))
    const named = tellingOf(row.whom).flatMap((word) => (alike.get(`${row.counts} ${word}`) ?? []).filter((one) => !PEOPLE_OF.test(word) || (row.type !== null || row.place !== null) && one.whom.toLowerCase() === row.whom.toLowerCase())).filter(fits)
    const when = dayOf(named, 0.75) ?? dayOf(named, 0.5, 4) ?? (row.type === null || row.place === null || isWide(row.place) || row.value === 1 || ARMED.has(headOf(row.whom)) ? null
      : dayOf((there.get(placeKey(row.place)) ?? []).filter(fits), 1, 2, (one) => one.counts === row.counts && whomOf(one.whom, row.whom) !== 'other'))
    return when === null || when.earliest > row.published.latest || !fitsOpen(row.when, when) || row.type === null && daysBetween(when.latest, row.published.latest) <= 7 ? row : { ...row, when, retold: true }
  })
}

/**
 * The day that at least so many articles give, and at least this share of those that give one; one of them must fit. What many give as a
 * day is not widened to the month that a few say more: of two, the shorter stands where nearly as many agree with it.
 */
function dayOf(rows: readonly FigureOf[], share: number, least = 2, fits: (row: FigureOf) => boolean = () => true): { earliest: string; latest: string } | null {
  if (!rows.some(fits)) return null
  const all = new Set(rows.map(({ article }) => article)).size
  let best: { earliest: string; latest: string } | null = null
  let most = 0
  for (const { when } of [...rows].sort((a, b) => lengthOf(a.when!) - lengthOf(b.when!) || (a.when!.earliest! < b.when!.earliest! ? -1 : 1))) {
    const agree = new Set(rows.filter((row) => overlap(row.when!, when!)).map(({ article }) => article)).size
    const longer = best !== null && lengthOf(when!) > lengthOf(best) + 1
    if (agree >= least && agree >= share * all && agree > most * (longer ? NEARLY : 1)) [best, most] = [{ earliest: when!.earliest!, latest: when!.latest! }, agree]
  }
  return best
}
const NEARLY = 1.5

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
