import { FUNCTION_WORDS } from '../text/en/function-words.ts'
import type { IndependentOrigins, LinkPassage, Relation, StatedRelay, When } from '../text/records.ts'
import { fold, wordsIn } from '../text/words.ts'
import { isAsking } from './en/asking.ts'
import { speakerAgreement } from './standing.ts'

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
 * which orders the two and proves no copying. Otherwise null. A record outweighs dates: it shows what was said, by those who speak
 * in it; who asks there may only say again what was printed elsewhere.
 */
export function directionOf(a: Carrier, b: Carrier): Relation['direction'] {
  const [creditsB, creditsA] = [credits(a, b), credits(b, a)]
  if (creditsA !== creditsB) return { from: creditsA ? 'a' : 'b', basis: 'stated-relay' }
  const [shown, other] = a.record ? [a, b] : [b, a]
  if (a.record !== b.record && isAnswer(shown, other)) return { from: a.record ? 'a' : 'b', basis: 'record' }
  const [whenA, whenB] = [a.passage.published, b.passage.published]
  if (isBefore(whenA, whenB)) return { from: 'a', basis: 'dates' }
  if (isBefore(whenB, whenA)) return { from: 'b', basis: 'dates' }
  return { from: null, basis: null }
}

/** Whether a record's words are said by whom it records: not asked by a reporter, nor by anybody but the speaker whom the other names. */
function isAnswer({ passage }: Carrier, { passage: other }: Carrier): boolean {
  if (isAsking(passage.speaker_name, passage.words)) return false
  return passage.voice === 'own' || other.voice === 'own' || speakerAgreement(passage, other) >= 0
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
 * most as many as there are ends of the chains of credit, an outlet being one origin whatever it prints, an article without a
 * known one, too. Outlets that credit each other in a circle, and nobody else, are one. Each reason is a sentence about what the
 * articles state.
 */
export function originsOf(carriers: readonly Origin[]): IndependentOrigins {
  if (carriers.length === 0) return { min: 0, max: 0, why: [] }
  const credited = new Map<string, { name: string; count: number }>() // by the carriers themselves, not further up
  const silent = new Map<string, { name: string | null; count: number }>()
  const credits = new Map<string, Set<string>>()
  const keyOf = outletKeys(carriers.flatMap(({ outlet, relays }) => [...(outlet === null ? [] : [outlet]), ...relays.map((relay) => relay.outlet)]))
  const creditsOf = (key: string): Set<string> => credits.get(key) ?? credits.set(key, new Set()).get(key)!
  for (const { outlet, relays, passage } of carriers) {
    const own = outlet === null ? `unknown ${passage.article}` : keyOf(outlet)
    creditsOf(own)
    const chain = relays.filter((relay, i) => keyOf(relay.outlet) !== (i === 0 ? own : keyOf(relays[i - 1]!.outlet)))
    for (const [i, relay] of chain.entries()) {
      const key = keyOf(relay.outlet)
      creditsOf(i === 0 ? own : keyOf(chain[i - 1]!.outlet)).add(key)
      creditsOf(key)
    }
    const [first] = chain
    const counted = first ? credited : silent
    const key = first ? keyOf(first.outlet) : own
    const known = counted.get(key)
    if (known) {
      known.count++
      if (first && known.name !== null && areInitials(known.name, first.outlet)) known.name = first.outlet
    } else if (first) credited.set(key, { name: first.outlet, count: 1 })
    else silent.set(key, { name: outlet, count: 1 })
  }
  const why = [...credited.values()].map(({ name, count: n }) => `${count(n)} ${n === 1 ? 'carrier credits' : 'carriers credit'} ${name}`)
  const nobody = [...silent.values()].reduce((sum, { count: n }) => sum + n, 0)
  const records = carriers.filter(({ record }) => record).length
  if (nobody - records > 0) why.push(`${count(nobody - records)} ${nobody - records === 1 ? 'names' : 'name'} nobody`)
  if (records > 0) why.push(`${count(records)} ${records === 1 ? 'is a record' : 'are records'} of what was said`)
  for (const [key, { name, count: times }] of silent) {
    if (name !== null && times > 1 && !credited.has(key)) why.push(`${name} printed it ${times === 2 ? 'twice' : `${times} times`}`)
  }
  return { min: 1, max: endsOf(credits), why }
}

/** How many groups credit nobody outside: outlets that credit nobody, and circles. */
function endsOf(credits: ReadonlyMap<string, ReadonlySet<string>>): number {
  const reached = new Map<string, ReadonlySet<string>>()
  for (const start of credits.keys()) {
    const seen = new Set([start])
    for (const key of seen) for (const next of credits.get(key)!) seen.add(next)
    reached.set(start, seen)
  }
  const ends = new Set<string>()
  for (const [start, seen] of reached) if ([...seen].every((key) => reached.get(key)!.has(start))) ends.add([...seen].sort().join('\n'))
  return ends.size
}

/** Whether a printing shows the words as they were said: in quotation marks, or in a transcript, which has none. */
function isSpeech({ passage, record }: Carrier): boolean {
  return passage.kind === 'direct' || record
}

/** Whether one article credits the other's outlet. */
function credits(one: Carrier, other: Carrier): boolean {
  return other.outlet !== null && !(one.outlet !== null && sameOutlet(one.outlet, other.outlet)) && one.relays.some((relay) => sameOutlet(relay.outlet, other.outlet!))
}

/** Whether two names are one outlet's: the same words, articles and case aside, or one the initials of the other ("OWS", "Orrin Wire Service"). */
export function sameOutlet(a: string, b: string): boolean {
  return outletKey(a) === outletKey(b) || areInitials(a, b) || areInitials(b, a)
}

/** Letters that initials have at least: two are those of many outlets. */
const INITIALS = 3

/** Whether a short name in capitals is made of the first letters of a longer one's words, small words counted or not. */
function areInitials(short: string, long: string): boolean {
  const letters = short.trim().replace(/^the\s+/i, '').replace(/\./g, '')
  if (letters.length < INITIALS || !/^\p{Lu}+$/u.test(letters)) return false
  const words = wordsIn(long).filter(({ key, capital }) => capital || FUNCTION_WORDS.has(key))
  const initials = (some: typeof words): string => some.map(({ printed }) => fold(printed)[0]).join('')
  const full = words[0]?.key === 'the' ? words.slice(1) : words
  return [full, full.filter(({ key }) => !FUNCTION_WORDS.has(key))].some((some) => some.length >= INITIALS && initials(some) === fold(letters))
}

/** Keys of the outlets of one statement. Initials have the key of the one outlet among them that they stand for; of several, their own. */
function outletKeys(outlets: readonly string[]): (outlet: string) => string {
  const keys = new Map<string, string>()
  for (const outlet of outlets) {
    const full = new Set(outlets.filter((other) => areInitials(outlet, other)).map(outletKey))
    keys.set(outlet, full.size === 1 ? [...full][0]! : outletKey(outlet))
  }
  return (outlet) => keys.get(outlet) ?? outletKey(outlet)
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
