import { candidaciesOf, isSaying, type Question, type Trace } from './antecedent-features.ts'
import { ANTECEDENT_WEIGHTS } from './en/antecedents.ts'
import { officesIn } from './offices.ts'
import type { Cast, Named } from './people.ts'
import { OUTSIDE, type Reading } from './reading.ts'
import { ADJECTIVE, classOf, NAME, NOUN, tagOf, VERB } from './vocabulary.ts'

export type { Question } from './antecedent-features.ts'

const NNPS = tagOf('NNPS')

/** From which probability a name is given; below it is left open who is meant. Chosen on articles of PolNeAR train (training/antecedents.ts). */
const SURE = 0.5

const PRONOUNS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'm'] as const), ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
])

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
    .concat(officesIn(reading, cast).map(({ one, start, end }) => ({ one, trace: traceOf(reading, start, end, start, false) })))
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
    const candidates = candidaciesOf(reading, heights, at, gender, { traces, latest, last: thread }, cast)
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

/** The token after ", the mayor of Lenna," where a name is followed by one; else -1. */
function afterApposition(reading: Reading, end: number): number {
  if (reading.lower[end] !== ',') return -1
  for (let i = end + 1; i < Math.min(end + 16, reading.count); i++) {
    if (reading.sentence[i] !== reading.sentence[end]) return -1
    if (reading.lower[i] === ',') return i + 1
  }
  return -1
}
