import { FEATURES, type AntecedentFeature } from './en/antecedents.ts'
import { senseOf } from './en/cues.ts'
import { HUMANS, ROLES } from './en/nouns.ts'
import type { Cast, Named } from './people.ts'
import { CLOSING, OUTSIDE, type Reading } from './reading.ts'
import { classOf, DETERMINER, NAME, tagOf, VERB } from './vocabulary.ts'

/** Sentences back in which whoever is meant must have been named or stood for. */
const REACH = 12
/** A place where someone is named or stood for. */
export interface Trace {
  readonly at: number
  readonly end: number
  readonly pronoun: boolean
  readonly subject: boolean
  readonly speaks: boolean
}

/** Someone who may be meant, with what speaks for it; `one` is null for "nobody whose name is printed". */
export interface Candidacy {
  readonly one: Named | null
  /** Named for the first time, beside another who would fit as well: which of the two is meant is anybody's guess. */
  readonly beside: boolean
  readonly features: Float64Array
}

/** A pronoun with everyone it may stand for. */
export interface Question {
  readonly at: number
  readonly candidates: readonly Candidacy[]
}

/** What has been read up to a pronoun. */
export interface Thread {
  readonly traces: ReadonlyMap<Named, readonly Trace[]>
  /** Who spoke last, and whom the last pronoun stood for. */
  readonly latest: { readonly one: Named; readonly at: number } | undefined
  readonly last: { readonly one: Named; readonly at: number } | undefined
}

const INDEX: Readonly<Record<AntecedentFeature, number>> = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<AntecedentFeature, number>

/** Everyone whom a pronoun may stand for, nearest first, and nobody. */
export function candidaciesOf(
  reading: Reading, heights: Int32Array, at: number, gender: 'm' | 'f', { traces, latest, last: thread }: Thread, cast: Cast,
): Candidacy[] {
  const h = (i: number) => heights[reading.sentence[i]!]!
  const s = h(at)
  const outside = reading.quoted[at] === OUTSIDE
  const some: { one: Named; last: Trace; traces: readonly Trace[] }[] = []
  for (const [one, list] of traces) {
    if (one.gender !== '?' && one.gender !== gender) continue
    const last = (outside ? list.findLast((trace) => reading.quoted[trace.at] === OUTSIDE) : undefined) ?? list.at(-1)! // whoever speaks is seldom named in what is said
    if (s - h(last.at) <= REACH) some.push({ one, last, traces: list })
  }
  some.sort((a, b) => b.last.at - a.last.at)
  const speaks = isSaying(reading, at + 1) || isSaying(reading, at - 1)
  const afterQuotation = reading.quoted[at - 1] === CLOSING || (reading.lower[at - 1] === ',' && reading.quoted[at - 2] === CLOSING)
  const paragraph = reading.paragraphStarts[reading.paragraph[at]!]!
  const near = some.filter(({ last }) => s - h(last.at) <= 2).length
  const subjectsHere = speaks ? some.filter(({ last }) => last.subject && last.at < at && reading.sentence[last.at] === reading.sentence[at]) : []
  const found = some.map(({ one, last, traces: list }, rank): Candidacy => {
    const features = new Float64Array(FEATURES.length)
    const put = (name: AntecedentFeature, value: boolean | number) => { features[INDEX[name]] = Number(value) }
    const d = s - h(last.at)
    const p = reading.paragraph[at]! - reading.paragraph[last.at]!
    const isLatest = latest?.one === one
    const isThread = thread?.one === one
    const inQuote = reading.quoted[last.at] !== OUTSIDE && reading.quoted[at] === OUTSIDE
    put('same sentence', d === 0)
    put('sentence before', d === 1)
    put('two before', d === 2)
    put('three or four before', d === 3 || d === 4)
    put('five to eight before', d > 4 && d <= 8)
    put('same paragraph', p === 0)
    put('paragraph before', p === 1)
    put('nearest', rank === 0)
    put('second nearest', rank === 1)
    put('subject', last.subject)
    put('subject of the sentence before', last.subject && d === 1)
    put('subject of this sentence', last.subject && d === 0)
    put('possessive', reading.lower[last.end] === "'s" || reading.lower[last.end] === "'")
    put('inside a quotation', inQuote)
    put('by a pronoun', last.pronoun)
    put('spoke last', isLatest)
    put('spoke last, and this speaks', isLatest && speaks)
    put('spoke last, after a quotation', isLatest && afterQuotation)
    put('spoke last, same paragraph', isLatest && reading.paragraph[latest.at] === reading.paragraph[at])
    put('spoke last, paragraph before', isLatest && reading.paragraph[at]! - reading.paragraph[latest.at]! === 1)
    put('thread', isThread)
    put('thread, sentence before', isThread && s - h(thread.at) <= 1)
    put('thread, same paragraph', isThread && reading.paragraph[thread.at] === reading.paragraph[at])
    put('gender known', one.gender !== '?')
    put('given name sounds so', one.gender === '?' && one.words.length > 1 ? soundOf(one.words[0]!, gender) : 0)
    put('named often before', Math.log(1 + list.length))
    put('named often', Math.log(1 + one.mentions.length))
    put('surely a person', isSurelyPerson(one, list))
    put('perhaps no person', one.type === 'other')
    put('after a preposition', /^(?:of|for|with|to|by|from|about|in|on|against|like|as|than|over|behind|between)$/.test(reading.lower[last.at - 1] ?? ''))
    put('only one near', near === 1 && d <= 2)
    put('speaks and spoke there', last.speaks && d <= 1)
    put('first in its sentence', !some.some((other) => other.one !== one && namedBetween(other.traces, reading.sentenceStarts[reading.sentence[last.at]!]!, last.at)))
    put('in the quotation that ends here', afterQuotation && inQuote && d <= 1)
    put('begins and subject of the sentence before', reading.sentenceStarts[reading.sentence[at]!] === at && last.subject && d === 1)
    put('begins its paragraph', reading.paragraphStarts[reading.paragraph[at]!] === at && p === 1)
    put('object of a verb', classOf(reading.tags[last.at - 1] ?? 0) === VERB && !last.speaks)
    put('subject in this paragraph', list.some((trace) => trace.subject && trace.at >= paragraph))
    put('speaks, other person subject of this sentence', d > 0 && subjectsHere.some((other) => other.one !== one))
    put('speaks, subject of this sentence', speaks && d === 0 && last.subject && !afterQuotation)
    const fresh = list.length === 1 && !last.speaks
    const beside = fresh && d <= 1 && some.some((other) => other.one !== one && other.one.type === 'person' && other.traces.length === 1 && !other.last.speaks
      && reading.sentence[other.last.at] === reading.sentence[last.at] && !(one.gender !== '?' && other.one.gender === '?'))
    return { one, beside, features }
  })
  return [...found, nobody(reading, at, gender, some.length === 0 ? REACH : s - h(some[0]!.last.at), afterQuotation, cast)]
}

/** Whether a trace lies in [start, end) of the tokens; traces are in text order. */
function namedBetween(traces: readonly Trace[], start: number, end: number): boolean {
  for (let i = traces.length - 1; i >= 0 && traces[i]!.at >= start; i--) if (traces[i]!.at < end) return true
  return false
}

/** What speaks for someone without a name: "a woman in a red coat", "the officer". */
function nobody(reading: Reading, at: number, gender: 'm' | 'f', nearest: number, afterQuotation: boolean, cast: Cast): Candidacy {
  const features = new Float64Array(FEATURES.length)
  const s = reading.sentence[at]!
  const put = (name: AntecedentFeature, value: boolean | number) => { features[INDEX[name]] = Number(value) }
  put('nobody', 1)
  put('nobody, someone unnamed in this sentence', unnamedIn(reading, cast, reading.sentenceStarts[s]!, at, gender))
  put('nobody, someone unnamed in the sentence before', s > 0 && unnamedIn(reading, cast, reading.sentenceStarts[s - 1]!, reading.sentenceStarts[s]!, gender))
  put('nobody, a sentence begins with someone unnamed', s > 0 && beginsUnnamed(reading, cast, reading.sentenceStarts[s - 1]!, gender) || beginsUnnamed(reading, cast, reading.sentenceStarts[s]!, gender))
  put('nobody, no name near', nearest > 2)
  put('nobody, after a quotation', afterQuotation)
  return { one: null, beside: false, features }
}

/** "A farmer", "the woman": one human being, with no name in or right beside. */
function unnamedIn(reading: Reading, cast: Cast, start: number, end: number, gender: 'm' | 'f'): boolean {
  for (let i = start + 1; i < end; i++) if (isUnnamed(reading, cast, i, gender)) return true
  return false
}

function beginsUnnamed(reading: Reading, cast: Cast, start: number, gender: 'm' | 'f'): boolean {
  for (let i = start; i < Math.min(start + 6, reading.count); i++) if (isUnnamed(reading, cast, i, gender)) return true
  return false
}

function isUnnamed(reading: Reading, cast: Cast, i: number, gender: 'm' | 'f'): boolean {
  const word = reading.lower[i]!
  if (reading.tags[i] !== NN || !(HUMANS.has(word) || ROLES.has(word))) return false
  if (/^(?:woman|girl|mother|daughter|wife|sister|widow|lady)$|woman$/.test(word) && gender === 'm') return false
  if (/^(?:man|boy|father|son|husband|brother|widower|guy)$/.test(word) && gender === 'f') return false
  let start = i - 1
  while (start > i - 4 && start > 0 && classOf(reading.tags[start]!) !== DETERMINER) start--
  if (!/^(?:a|an|one|another)$/.test(reading.lower[start] ?? '') && !(reading.lower[start] === 'the' && HUMANS.has(word))) return false
  return ![i + 1, i + 2].some((k) => cast.at.has(k) || classOf(reading.tags[k] ?? 0) === NAME)
}
const NN = tagOf('NN')

/** A weak hint from a given name's ending: 1 for, -1 against. */
function soundOf(given: string, gender: 'm' | 'f'): number {
  const sound = /(?:a|ette|elle)$/.test(given) ? 'f' : /(?:o|us)$/.test(given) ? 'm' : undefined
  return sound === undefined ? 0 : sound === gender ? 1 : -1
}

/** A title, a given name, an office, a surname used alone, or words of its own. */
function isSurelyPerson(one: Named, traces: readonly Trace[]): boolean {
  const lengths = new Set(one.mentions.map(({ start, end }) => end - start))
  return one.gender !== '?' || one.role !== undefined || one.mentions.some(({ certain, type }) => certain && type === 'person') || (lengths.size > 1 && lengths.has(1)) || traces.some(({ speaks }) => speaks)
}

/** Whether a token is a verb of saying or writing. */
export function isSaying(reading: Reading, i: number): boolean {
  if (i < 0 || i >= reading.count || classOf(reading.tags[i]!) !== VERB) return false
  const stem = reading.stemText[i]!
  const sense = senseOf(stem)
  return sense !== undefined && sense.mode !== 'thought'
}
