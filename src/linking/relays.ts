import { FUNCTION_WORDS } from '../text/align.ts'
import type { IndependentOrigins, LinkPassage, Relation, StatedRelay, When } from '../text/records.ts'
import { fold, wordsIn } from '../text/words.ts'

/** One printing of a statement, as far as its way there is concerned. */
export interface Carrier {
  readonly passage: LinkPassage
  /** Outlet that printed it; null where not known. */
  readonly outlet: string | null
  /** Whether its article is a record: transcript, release or video transcript. */
  readonly record: boolean
  /** Outlets that the article credits for these words, outermost first. */
  readonly relays: readonly Pick<StatedRelay, 'outlet'>[]
}

/** What counting origins needs of a carrier. */
export interface Origin extends Omit<Carrier, 'passage'> {
  readonly passage: Pick<LinkPassage, 'article'>
}

/**
 * Which side the words can have come from. A stated relay and a record give it; dates give it where they do not overlap,
 * which orders the two and proves no copying. Otherwise null. A record outweighs dates: it shows what was said.
 */
export function directionOf(a: Carrier, b: Carrier): Relation['direction'] {
  const [creditsB, creditsA] = [credits(a, b), credits(b, a)]
  if (creditsA !== creditsB) return { from: creditsA ? 'a' : 'b', basis: 'stated-relay' }
  if (a.record !== b.record) return { from: a.record ? 'a' : 'b', basis: 'record' }
  const [whenA, whenB] = [a.passage.published, b.passage.published]
  if (isBefore(whenA, whenB)) return { from: 'a', basis: 'dates' }
  if (isBefore(whenB, whenA)) return { from: 'b', basis: 'dates' }
  return { from: null, basis: null }
}

/** So many words in a row are hardly found twice by chance. */
const LONG_RUN = 9

/**
 * How the words got from one article to the other: stated where one credits the other's outlet, inferred where a long run is
 * the same outside quotation marks or both are close in time and not direct, otherwise unknown. `why` says it in plain words.
 * Direct speech alone infers nothing: two reporters in one room write down the same words. A record's words are direct speech.
 */
export function relayOf(a: Carrier, b: Carrier): Relation['relay'] {
  if (credits(b, a)) return { type: 'stated', why: `${nameOf(b)} credits ${nameOf(a)}` }
  if (credits(a, b)) return { type: 'stated', why: `${nameOf(a)} credits ${nameOf(b)}` }
  const common = a.relays.find((relay) => b.relays.some((other) => sameOutlet(relay.outlet, other.outlet)))
  if (common) return { type: 'stated', why: `both credit ${common.outlet}` }
  if (a.outlet !== null && b.outlet !== null && sameOutlet(a.outlet, b.outlet)) return { type: 'unknown', why: 'both are in one outlet' }
  if (isSpeech(a) && isSpeech(b)) return { type: 'unknown', why: 'direct speech that each may have heard' }
  const run = longestRun(a.passage.words, b.passage.words)
  if (run < LONG_RUN) return { type: 'unknown', why: 'neither says whom it took it from' }
  const [whenA, whenB] = [a.passage.published, b.passage.published]
  const order = isBefore(whenA, whenB) ? `${nameOf(b)} printed it later` : isBefore(whenB, whenA) ? `${nameOf(a)} printed it later` : null
  return { type: 'inferred', why: `the same ${run} words in a row outside direct speech${order ? `; ${order}` : ', in no known order'}; neither credits the other` }
}

/**
 * How many independent origins the carriers allow.
 *
 * Conservative on both sides: at least one, since all may go back to one briefing or wire unless records show otherwise; at
 * most as many as there are carriers that state no origin, an outlet counting once, an article without a known one too, and
 * outlets credited counting as the origin they are. Each reason is a sentence about what the articles state.
 */
export function originsOf(carriers: readonly Origin[]): IndependentOrigins {
  if (carriers.length === 0) return { min: 0, max: 0, why: [] }
  const origins = new Map<string, { outlet: string | null; credited: number; silent: number }>()
  const originOf = (key: string, outlet: string | null) => {
    const known = origins.get(key) ?? { outlet, credited: 0, silent: 0 }
    origins.set(key, known)
    return known
  }
  for (const carrier of carriers) {
    const relay = carrier.relays[0]
    if (relay && !(carrier.outlet !== null && sameOutlet(relay.outlet, carrier.outlet))) originOf(outletKey(relay.outlet), relay.outlet).credited++
    else if (carrier.outlet !== null) originOf(outletKey(carrier.outlet), carrier.outlet).silent++
    else originOf(`unknown ${carrier.passage.article}`, null).silent++
  }
  // an outlet that credits another in one article and names nobody in the next is no origin of its own
  const relayed = new Set(carriers.filter(({ outlet, relays }) => outlet !== null && relays.some((relay) => !sameOutlet(relay.outlet, outlet))).map(({ outlet }) => outletKey(outlet!)))
  const max = Math.max(1, [...origins].filter(([key, { credited }]) => credited > 0 || !relayed.has(key)).length)
  const why: string[] = []
  for (const { outlet, credited } of origins.values()) {
    if (outlet !== null && credited > 0) why.push(`${count(credited)} ${credited === 1 ? 'carrier credits' : 'carriers credit'} ${outlet}`)
  }
  const silent = [...origins.values()].reduce((sum, origin) => sum + origin.silent, 0)
  const records = carriers.filter(({ record }) => record).length
  if (silent - records > 0) why.push(`${count(silent - records)} ${silent - records === 1 ? 'names' : 'name'} nobody`)
  if (records > 0) why.push(`${count(records)} ${records === 1 ? 'is a record' : 'are records'} of what was said`)
  const repeated = [...origins.values()].filter(({ outlet, credited, silent: times }) => outlet !== null && times > 1 && credited === 0)
  for (const { outlet, silent: times } of repeated) why.push(`${outlet} printed it ${times === 2 ? 'twice' : `${times} times`}`)
  return { min: 1, max, why }
}

/** Whether a printing shows the words as they were said: in quotation marks, or in a transcript, which has none. */
function isSpeech({ passage, record }: Carrier): boolean {
  return passage.kind === 'direct' || record
}

/** Whether one article credits the other's outlet. */
function credits(one: Carrier, other: Carrier): boolean {
  return other.outlet !== null && !(one.outlet !== null && sameOutlet(one.outlet, other.outlet)) && one.relays.some((relay) => sameOutlet(relay.outlet, other.outlet!))
}

/** Whether two names are one outlet's: the same words, articles and case aside. */
export function sameOutlet(a: string, b: string): boolean {
  return outletKey(a) === outletKey(b)
}

function outletKey(outlet: string): string {
  const key = wordsIn(fold(outlet)).map((word) => word.key).filter((word) => !FUNCTION_WORDS.has(word) && word !== 'news' && word !== 'agency').join(' ')
  return key || fold(outlet).trim()
}

function nameOf({ outlet, record }: Carrier): string {
  return outlet ?? (record ? 'the record' : 'an article without a known outlet')
}

function isBefore(a: When | null, b: When | null): boolean {
  return a?.latest != null && b?.earliest != null && a.latest < b.earliest
}

function count(n: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][n] ?? String(n)
}

/** Longest run of shared words. */
function longestRun(a: string, b: string): number {
  const [one, other] = [wordsIn(a), wordsIn(b)]
  let row = new Int32Array(other.length + 1)
  let longest = 0
  for (const { key } of one) {
    const next = new Int32Array(other.length + 1)
    for (let j = 0; j < other.length; j++) {
      if (other[j]!.key !== key) continue
      next[j + 1] = row[j]! + 1
      longest = Math.max(longest, next[j + 1]!)
    }
    row = next
  }
  return longest
}
