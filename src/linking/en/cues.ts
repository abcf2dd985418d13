/**
 * What English cues tell of an utterance beside who made it. Other languages get a file of their own; there these find nothing.
 */
import { stemOf } from '../stems.ts'

/** Beginnings of words for what one holds or does, rather than says once: reports of it share their matter whatever was said. */
const ATTITUDES = new RegExp(
  `\\b(?:${`support oppos want prefer push vot reject deci plan look plead indict charg show seek back favor favour consider talks campaign
  hope expect intend agree feel felt lik hold held appear threaten try tried refer`.split(/\s+/).join('|')})`, 'i',
)

/** Words for what is said again and again: which time is not told. */
const HABITS = /\b(?:again|long|always|often|repeat\w*|reiterat\w*|years|continu\w*|frequently|routinely|regularly|previously|consistently)\b/i

/** Cues that nearly every report has. */
const PLAIN = /\b(?:sa(?:id|ys?|ying)|tell|told|accord|add)/i

export function isAttitude(cue: string | undefined): boolean {
  return cue !== undefined && ATTITUDES.test(cue)
}

export function isHabit(cue: string | undefined): boolean {
  return cue !== undefined && HABITS.test(cue)
}

/** The stem of what a cue says beyond that something was said: "promis" of "has promised"; null where it is a plain one, or a colon. */
export function tellingCue(cue: string | undefined): string | null {
  const last = cue && !PLAIN.test(cue) ? cue.toLowerCase().match(/[a-z]{4,}/g)?.at(-1) : undefined
  return last ? stemOf(last) : null
}
