import { isVerb, OUTSIDE, type Reading } from './reading.ts'
import type { CueTokens } from './role-features.ts'
import type { Roles } from './roles.ts'

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
  const quotedBefore = rest.length > 0 && rest.every((run) => run.end <= cue.start && reading.quoted[run.start] !== OUTSIDE)
  if (!after || !quotedBefore || reading.quoted[after.start] !== OUTSIDE || hasVerb(reading, after)) return { ...roles, source: spoken }
  return { ...roles, source: [{ start: after.start, end: Math.min(after.end, end) }], content: rest }
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
