import type { PrintedSpeaker, StatementSummary } from '../../api/index.ts'
import { texts } from '../texts.ts'

/** Names shown of a statement's speakers. */
const NAMES = 3

/**
 * Who, and the printed words that report it: "Ada Brenn · denied". It stands before the words, so that what somebody denied
 * never looks like what they said. Where the cue is only a mark or nothing, the stance stands for it, unless the words are simply stated.
 */
export function reportOf({ named, cue, stance }: Pick<StatementSummary, 'named' | 'cue' | 'stance'>): string {
  const words = cue.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return [named ?? texts.statement.nobody, ...(words !== '' ? [words] : stance === 'asserts' ? [] : [texts.stances[stance]])].join(' · ')
}

/** The names to show, and how many more there are. */
export function firstNames(speakers: readonly PrintedSpeaker[]): { names: readonly PrintedSpeaker[]; more: number } {
  return { names: speakers.slice(0, NAMES), more: Math.max(0, speakers.length - NAMES) }
}

/** A name, and what is not known of it where several articles print it. */
export function nameOf({ name, one, articles }: PrintedSpeaker): string {
  return one ? name : `${name} (${texts.list.notKnownSame(articles)})`
}

/** In what stances the printings report the words, where they differ; '' else. */
export function stancesOf({ stances }: Pick<StatementSummary, 'stances'>): string {
  return stances.length > 1 ? texts.list.stances(stances.map(({ stance, variants }) => `${texts.stances[stance]} ${texts.number(variants)}×`)) : ''
}
