import { OUTSIDE, type Reading } from './reading.ts'
import { mentionsIn, type Cast, type Named } from './people.ts'
import { classOf, VERB } from './vocabulary.ts'

const REACH = 12 // sentences
const SAFE = 1 // how far the best must stand above the second
const SAFE_AGAINST_NEARER = 3 // where the second was named after the best

/**
 * Whom "he" or "she" at token `at` stands for: the person named before it who scores best by nearness, being a subject, standing
 * outside quotation marks, having been the latest source and agreeing in gender. Nobody where two come close.
 *
 * @param latest - the speaker of the attribution before this one
 */
export function findAntecedent(reading: Reading, cast: Cast, at: number, gender: 'm' | 'f', latest: Named | undefined): Named | undefined {
  let best: Named | undefined
  let bestScore = -Infinity
  let runnerUp: Named | undefined
  let second = -Infinity
  const from = reading.sentenceStarts[Math.max(0, reading.sentence[at]! - REACH)]!
  for (const one of new Set(mentionsIn(cast, { start: from, end: at }).map((entry) => entry.one))) {
    const perhaps = one.type === 'other' && one === latest // a lone name that has just spoken may be a person's
    if ((one.type !== 'person' && !perhaps) || (one.gender !== '?' && one.gender !== gender)) continue
    const score = scoreOf(reading, one, at, latest)
    if (score > bestScore) {
      second = bestScore
      runnerUp = best
      bestScore = score
      best = one
    } else if (score > second) {
      second = score
      runnerUp = one
    }
  }
  if (!best || bestScore <= -REACH) return undefined
  const nearer = runnerUp !== undefined && latestBefore(runnerUp, at) > latestBefore(best, at)
  return bestScore - second >= (nearer ? SAFE_AGAINST_NEARER : SAFE) ? best : undefined
}

/** The last place before a token where someone is named; -1 where nowhere. */
function latestBefore(one: Named, at: number): number {
  return one.mentions.reduce((last, mention) => (mention.start < at ? Math.max(last, mention.start) : last), -1)
}

function scoreOf(reading: Reading, one: Named, at: number, latest: Named | undefined): number {
  let best = -Infinity
  for (const mention of one.mentions) {
    if (mention.start >= at) break
    const distance = reading.sentence[at]! - reading.sentence[mention.start]!
    if (distance > REACH) continue
    let score = -distance - (reading.paragraph[at]! - reading.paragraph[mention.start]!) * 0.3
    if (isSubject(reading, mention)) score += 2
    if (reading.quoted[mention.start] !== OUTSIDE && reading.quoted[at] === OUTSIDE) score -= 4
    if (reading.lower[mention.end] === "'s" || reading.lower[mention.end] === "'") score -= 0.7
    best = Math.max(best, score)
  }
  if (best === -Infinity) return best
  return best + (one === latest ? 1.5 : 0) + (one.gender !== '?' ? 1 : 0)
}

/** A name at its sentence's start, or right before a verb. */
function isSubject(reading: Reading, { start, end, titleStart }: { start: number; end: number; titleStart: number }): boolean {
  if (titleStart === reading.sentenceStarts[reading.sentence[start]!]) return true
  return end < reading.count && classOf(reading.tags[end]!) === VERB
}
