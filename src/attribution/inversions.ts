import { CALENDAR } from './en/names.ts'
import { SAYING } from './en/saying.ts'
import { isVerb, OUTSIDE, type Reading } from './reading.ts'
import type { CueTokens } from './role-features.ts'
import type { Roles } from './roles.ts'
import { classOf, DETERMINER, NAME, NOUN, PREPOSITION } from './vocabulary.ts'

const LONGEST = 7

/**
 * "“…” — concluded the colonel.": where a content was found right after the cue, outside quotation marks and to the sentence's end,
 * while the rest is quoted before it and nobody was found to say it, those words are the source.
 */
export function withInvertedSource(reading: Reading, cue: CueTokens, roles: Roles): Roles {
  const spoken = roles.source.filter((run) => hasLetter(reading, run))
  if (spoken.length > 0) return roles
  const end = endOfSentence(reading, cue)
  const after = roles.content.find((run) => run.start === cue.end && run.end >= end && run.end - run.start <= LONGEST)
  const rest = roles.content.filter((run) => run !== after)
  const plain = after && spoken.length === 0 ? plainInversion(reading, cue, after, end) : undefined
  if (plain) return { ...roles, ...plain }
  const quotedBefore = rest.length > 0 && rest.every((run) => run.end <= cue.start && reading.quoted[run.start] !== OUTSIDE)
  if (!after || !quotedBefore || reading.quoted[after.start] !== OUTSIDE || hasVerb(reading, after)) return { ...roles, source: spoken }
  return { ...roles, source: [{ start: after.start, end: Math.min(after.end, end) }], content: rest }
}

/** "The bridge is open, said the mayor on Monday.": a clause of its own, a comma, a plain word for saying, and whoever said it. */
function plainInversion(reading: Reading, cue: CueTokens, after: CueTokens, end: number): Pick<Roles, 'source' | 'content'> | undefined {
  const first = reading.sentenceStarts[reading.sentence[cue.start]!]!
  const clause = { start: first, end: cue.start - 1 }
  if (cue.end !== cue.start + 1 || !SAYING.has(reading.stemText[cue.start]!) || reading.lower[cue.start - 1] !== ',' || !hasVerb(reading, clause)) return undefined
  if (reading.quoted.subarray(first, after.end).some((place) => place !== OUTSIDE) || hasVerb(reading, after)) return undefined
  const begins = classOf(reading.tags[after.start]!)
  if (begins !== DETERMINER && begins !== NAME && begins !== NOUN) return undefined
  let last = after.start
  while (last < end && classOf(reading.tags[last]!) !== PREPOSITION && reading.lower[last] !== ',' && !CALENDAR.has(reading.lower[last]!)) last++
  return last > after.start ? { source: [{ start: after.start, end: last }], content: [clause] } : undefined
}

/** The token after the last word of the cue's sentence. */
function endOfSentence(reading: Reading, cue: CueTokens): number {
  let end = reading.sentenceStarts[reading.sentence[cue.start]! + 1]!
  while (end > cue.end && !/[\p{L}\p{N}]/u.test(reading.lower[end - 1]!)) end--
  return end
}

function hasLetter(reading: Reading, run: CueTokens): boolean {
  for (let i = run.start; i < run.end; i++) if (/[\p{L}\p{N}]/u.test(reading.lower[i]!)) return true
  return false
}

function hasVerb(reading: Reading, run: CueTokens): boolean {
  for (let i = run.start; i < run.end; i++) if (isVerb(reading, i)) return true
  return false
}
