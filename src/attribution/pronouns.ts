import { ANTECEDENT_WEIGHTS, FEATURES, type AntecedentFeature } from './en/antecedents.ts'
import { HUMANS, ROLES } from './en/nouns.ts'
import { CLOSING, OUTSIDE, type Reading } from './reading.ts'
import type { Cast, Named } from './people.ts'
import { senseOf } from './en/cues.ts'
import { ADJECTIVE, classOf, DETERMINER, NAME, NOUN, tagOf, VERB } from './vocabulary.ts'

/** Sentences back in which whoever is meant must have been named or stood for. */
const REACH = 12
/** From which probability a name is given; below it is left open who is meant. Chosen on articles of PolNeAR train (training/antecedents.ts). */
const SURE = 0.5

const PRONOUNS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'm'] as const), ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
])

/** A place where someone is named or stood for. */
interface Trace {
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

/**
 * Whom each "he" and "she" of an article stands for, by token: the person who scores best by nearness, being a subject, having spoken
 * last and more, learnt by a conditional logistic model. Pronouns count as mentions of whoever they stand for, so that a thread is
 * followed through a paragraph. Null where "nobody whose name is printed" is likelier, or no one is likely enough.
 *
 * @param decide - who is taken to go on with; given in training
 */
export function findAntecedents(reading: Reading, cast: Cast, decide: (question: Question) => Named | null = choose): Map<number, Named | null> {
  const answers = new Map<number, Named | null>()
  const persons = cast.all.filter(({ type, words }) => type === 'person' || (type === 'other' && words.length === 1))
  const heights = heightsOf(reading)
  const pronouns: number[] = []
  for (let i = 0; i < reading.count; i++) if (PRONOUNS.has(reading.lower[i]!)) pronouns.push(i)
  if (pronouns.length === 0 || persons.length === 0) return answers
  const names = persons.map((one) => ({ one, all: one.mentions.map((mention) => traceOf(reading, mention.titleStart, mention.end, mention.start, false)) }))
    .filter(({ one, all }) => one.type === 'person' || !one.mentions.some(({ end }) => reading.tags[end - 1] === NNPS) && all.some(({ speaks, at, end }) => !isNounLike(reading, end) && speaks && reading.quoted[at] === OUTSIDE)) // "American", "Oh"
    .flatMap(({ one, all }) => all.map((trace) => ({ one, trace })))
    .sort((a, b) => a.trace.at - b.trace.at)
  const traces = new Map<Named, Trace[]>()
  let next = 0
  let latest: { one: Named; at: number } | undefined // who spoke last
  let thread: { one: Named; at: number } | undefined // whom the last pronoun stood for
  for (const at of pronouns) {
    for (; next < names.length && names[next]!.trace.at < at; next++) {
      const { one, trace } = names[next]!
      add(one, trace)
    }
    const gender = PRONOUNS.get(reading.lower[at]!)!
    const candidates = candidaciesOf(reading, heights, traces, at, gender, latest, thread, cast)
    const answer = candidates.length > 1 ? decide({ at, candidates }) : ahead(reading, cast, at, gender)
    answers.set(at, answer)
    if (!answer || reading.quoted[at] !== OUTSIDE) continue
    const trace = traceOf(reading, at, at + 1, at, true)
    add(answer, trace)
    thread = { one: answer, at }
  }
  return answers

  function add(one: Named, trace: Trace): void {
    const known = traces.get(one)
    if (known) known.push(trace)
    else traces.set(one, [trace])
    if (trace.speaks && reading.quoted[trace.at] === OUTSIDE) latest = { one, at: trace.at }
  }
}

/** "When he spoke on Monday, Ada Orlen said …": with nobody named before, the subject of the clause that follows. */
function ahead(reading: Reading, cast: Cast, at: number, gender: 'm' | 'f'): Named | null {
  const first = reading.sentenceStarts[reading.sentence[at]!]!
  const end = reading.sentenceStarts[reading.sentence[at]! + 1]!
  if (at - first > 3 || reading.quoted[at] !== OUTSIDE || !/^(?:when|as|after|before|while|although|though|since|if|in|because|once)$/.test(reading.lower[first]!)) return null
  for (let i = at; i < end; i++) {
    const entry = cast.at.get(i)
    if (!entry || entry.one.type !== 'person') continue
    const fits = reading.lower[entry.mention.titleStart - 1] === ',' && (entry.one.gender === '?' || entry.one.gender === gender)
    return fits && traceOf(reading, entry.mention.titleStart, entry.mention.end, i, false).subject ? entry.one : null
  }
  return null
}

/** Sentences counted without those that are wholly inside quotation marks: a long quotation takes nobody further away. */
function heightsOf({ sentenceStarts, quoted }: Reading): Int32Array {
  const heights = new Int32Array(sentenceStarts.length)
  for (let s = 1; s < sentenceStarts.length; s++) {
    let plain = 0
    for (let i = sentenceStarts[s - 1]!; i < sentenceStarts[s]! && plain === 0; i++) if (quoted[i] === OUTSIDE) plain = 1
    heights[s] = heights[s - 1]! + plain
  }
  return heights
}

/** The likeliest, where it is likely enough. */
function choose({ candidates }: Question): Named | null {
  const scores = candidates.map(({ features }) => Math.exp(scoreOf(features, ANTECEDENT_WEIGHTS)))
  const sum = scores.reduce((a, b) => a + b, 0)
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  return scores[best]! / sum >= SURE && !candidates[best]!.beside ? candidates[best]!.one : null
}

export function scoreOf(features: Float64Array, weights: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += features[i]! * weights[i]!
  return sum
}

function traceOf(reading: Reading, at: number, end: number, start: number, pronoun: boolean): Trace {
  const first = reading.sentenceStarts[reading.sentence[start]!]!
  const before = reading.lower[at - 1] ?? ''
  const governed = /^(?:of|for|with|to|by|from|about|in|on|at|near|against)$/.test(before) && !(before === 'to' && reading.lower[at - 2] === 'according')
  const subject = at === first || (end < reading.count && classOf(reading.tags[end]!) === VERB && !governed)
  return { at, end, pronoun, subject, speaks: !governed && (isSaying(reading, end) || isSaying(reading, at - 1) || isSaying(reading, afterApposition(reading, end))) }
}

/** Whether a word goes with the noun after it: "Republican leader". */
function isNounLike(reading: Reading, i: number): boolean {
  const tagClass = classOf(reading.tags[i] ?? 0)
  return i < reading.count && (tagClass === NAME || tagClass === NOUN || tagClass === ADJECTIVE)
}

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

function isSaying(reading: Reading, i: number): boolean {
  if (i < 0 || i >= reading.count || classOf(reading.tags[i]!) !== VERB) return false
  const stem = reading.stemText[i]!
  const sense = senseOf(stem)
  return sense !== undefined && sense.mode !== 'thought'
}

/** The token after ", the mayor of Lenna," where a name is followed by one; else -1. */
function afterApposition(reading: Reading, end: number): number {
  if (reading.lower[end] !== ',') return -1
  for (let i = end + 1; i < Math.min(end + 16, reading.count); i++) {
    if (reading.sentence[i] !== reading.sentence[end]) return -1
    if (reading.lower[i] === ',') return i + 1
  }
  return -1
}

const INDEX: Readonly<Record<AntecedentFeature, number>> = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<AntecedentFeature, number>

function candidaciesOf(
  reading: Reading, heights: Int32Array, traces: ReadonlyMap<Named, readonly Trace[]>, at: number, gender: 'm' | 'f',
  latest: { one: Named; at: number } | undefined, thread: { one: Named; at: number } | undefined, cast: Cast,
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
const NN = tagOf('NN'), NNPS = tagOf('NNPS')
