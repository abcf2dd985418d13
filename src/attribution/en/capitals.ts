import type { CueTokens } from '../role-features.ts'
import { OUTSIDE, type Reading } from '../reading.ts'
import { ADJECTIVE, classOf, DETERMINER, NAME, NOUN } from '../vocabulary.ts'
import type { Worded } from './reports.ts'

/** Finite forms that plainly report, before "that". */
const REPORTING = new Set((
  'said says reported reports stated states announced announces added adds noted notes asserted asserts confirmed confirms declared declares indicated indicates explained explains disclosed discloses ' +
  'revealed reveals admitted admits acknowledged acknowledges estimated estimates claimed claims charged charges stressed stresses maintained maintains insisted insists affirmed affirms ' +
  'recalled recalls informed informs advised advises denied denies alleged alleges learned emphasized emphasizes denounced denounces reiterated reiterates commented comments warned warns'
).split(' '))
/** Between the verb and "that", and between the subject and the verb. */
const AROUND = /^(?:today|yesterday|tonight|also|later|recently|officially|earlier|further|then|here|there|us|that|reporters|newsmen|journalists|this|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|in|at|has|have|had)$/
/** Plural forms, which may be nouns, too: only after a plural or "also". */
const PLURAL = new Set('say report state announce add note admit confirm indicate estimate claim'.split(' '))
const DATE = /^(?:\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gmt|\d{4})$/
const BE = /^(?:is|are|was|were|be|been|being)$/
const STOPS = /^(?:that|which|who|whom|when|while|although|because|but|if|where|as|after|before|until|since|than|or|not)$/
const LONGEST_SOURCE = 16

/**
 * Plain reports in lines of capitals, where upper case hides from the learnt fields which words are names and which verbs: "THE ARMY
 * STAFF REPORTS THAT …", "ACCORDING TO ARMY SPOKESMEN, …". Elsewhere the fields see more than these few forms.
 */
export function findInCapitals(reading: Reading): Worded[] {
  const found: Worded[] = []
  for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
    const first = reading.sentenceStarts[s]!
    const end = reading.sentenceStarts[s + 1]!
    if (end - first < 6 || !reading.caseless[first] || !isUpper(reading, first, end)) continue
    for (let i = first; i + 3 < end; i++) {
      if (reading.quoted[i] !== OUTSIDE) continue
      const one = reading.lower[i] === 'according' && reading.lower[i + 1] === 'to' ? accordingTo(reading, i, first, end) : REPORTING.has(reading.lower[i]!) || PLURAL.has(reading.lower[i]!) && /(?:s|also|they|police)$/.test(reading.lower[i - 1] ?? '') && i > first ? reportAt(reading, i, first, end) ?? inverted(reading, i, first, end) : null
      if (one) found.push(one)
    }
  }
  return found
}

const isUpper = ({ document: { tokens } }: Reading, first: number, end: number): boolean =>
  tokens.slice(first, end).every(({ word }) => word === word.toUpperCase())

function reportAt(reading: Reading, verb: number, first: number, end: number): Worded | null {
  const { lower } = reading
  let that = verb + 1
  while (that < end && that < verb + 7 && lower[that] !== 'that' && (AROUND.test(lower[that]!) || isNominal(reading, that))) that++
  if (lower[that] !== 'that' || that + 3 >= end) return null
  let cue = verb
  while (cue > first && AROUND.test(lower[cue - 1]!) && !/^(?:that|in|on|at|us)$/.test(lower[cue - 1]!)) cue--
  if (BE.test(lower[cue - 1] ?? '') || lower[cue - 1] === 'to' || lower[verb - 1] === 'the') return null
  const source = sourceBefore(reading, cue, first)
  return source && { source, cue: { start: Math.max(cue, source.end), end: verb + 1 }, content: [{ start: that, end: lastWord(reading, that, end) }] }
}

/** The noun phrase right before a verb, with what stands between commas after it. */
function sourceBefore(reading: Reading, verb: number, first: number): CueTokens | null {
  const { lower } = reading
  let end = verb
  if (lower[verb - 1] === ',') { // "LUDO ORLEN, DEPUTY OF THE LEAGUE, ASSERTED"
    let open = verb - 2
    while (open > first && verb - open < LONGEST_SOURCE && lower[open] !== ',' && !STOPS.test(lower[open]!)) open--
    if (lower[open] !== ',') return null
    end = open
  }
  let start = end
  while (start > first && end - start < LONGEST_SOURCE && (isSourceWord(reading, start - 1) || isDated(lower, start - 1))) start--
  while (start < end && /^(?:and|of|for|in|from|by|\]|'s|today|yesterday|on|at|with)$/.test(lower[start]!)) start++
  if (start === end || !isNominal(reading, end - 1) && !/^(?:he|she|they|\])$/.test(lower[end - 1]!) || /^(?:it|that|this|which|who|there|i|we|you)$/.test(lower[start]!) && end === start + 1) return null
  return { start, end: end === verb ? end : verb - 1 }
}

/** "released by", "issued on 30 November": what a paper's name may be followed by. */
const isDated = (lower: readonly string[], i: number): boolean => DATE.test(lower[i]!) || /^(?:on|dated)$/.test(lower[i]!) && DATE.test(lower[i + 1] ?? '') || /^(?:released|issued|published|signed|broadcast|distributed)$/.test(lower[i]!) && /^(?:by|on|in|today|yesterday)$/.test(lower[i + 1] ?? '')

/** "THREE PERSONS WERE INJURED, OFFICIAL SOURCES HAVE NOTED.": what stands before the comma. */
function inverted(reading: Reading, verb: number, first: number, end: number): Worded | null {
  const { lower } = reading
  let after = verb + 1
  while (after < end && AROUND.test(lower[after]!) && lower[after] !== 'that') after++
  if (after < end && !/^[.,;]$/.test(lower[after]!)) return null
  let cue = verb
  while (cue > first && /^(?:has|have|had|also|today|yesterday|later|officially)$/.test(lower[cue - 1]!)) cue--
  if (BE.test(lower[cue - 1] ?? '')) return null
  const source = sourceBefore(reading, cue, first)
  return source && source.end === cue && lower[source.start - 1] === ',' && source.start - 1 - first > 3 ? { source, cue: { start: cue, end: verb + 1 }, content: [{ start: first, end: source.start - 1 }] } : null
}

function isSourceWord(reading: Reading, i: number): boolean {
  const word = reading.lower[i]!
  return !STOPS.test(word) && (isNominal(reading, i) || /^(?:of|for|in|from|and|by|the|'s|\[|\]|\(|\)|-|he|she|they)$/.test(word) || /\p{N}/u.test(word))
}

function isNominal(reading: Reading, i: number): boolean {
  const of = classOf(reading.tags[i]!)
  return of === NAME || of === NOUN || of === ADJECTIVE || of === DETERMINER || reading.rows[i]! < 0 && /^\p{L}/u.test(reading.lower[i]!)
}

/** With the source to the next comma: what follows; where the sentence ends with it: what came before. */
function accordingTo(reading: Reading, at: number, first: number, end: number): Worded | null {
  const { lower } = reading
  let last = at + 2
  while (last < end && last - at < LONGEST_SOURCE && (isSourceWord(reading, last) || lower[last] === 'to')) last++
  const source = { start: at + 2, end: last }
  if (last === at + 2) return null
  const close = lastWord(reading, first, end)
  if (last >= close) {
    const before = lower[at - 1] === ',' ? at - 1 : at
    return before - first > 3 ? { source, cue: { start: at, end: at + 2 }, content: [{ start: first, end: before }] } : null
  }
  return lower[last] === ',' && close - last > 3 ? { source, cue: { start: at, end: at + 2 }, content: [{ start: last + 1, end: close }] } : null
}

/** Past the last word of a sentence, without its closing marks. */
function lastWord({ lower }: Reading, from: number, end: number): number {
  let last = end
  while (last > from && !/[\p{L}\p{N}]/u.test(lower[last - 1]!)) last--
  return last
}
