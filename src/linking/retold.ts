import { pairQuotations } from '../text/quotations.ts'
import type { LinkPassage } from '../text/records.ts'
import { isNegated, isShouted, UNLIKELY_TWICE } from './apart.ts'
import { isAttitude, tellingCue } from './en/cues.ts'
import { join } from './model.ts'
import type { Prepared } from './prepare.ts'
import type { Aligned } from './verdict.ts'

/** So many shared stems are enough within one article, too, where the same matter comes up again and again. */
const ENOUGH_WITHIN = 7

/** Quoted words in common that speak for one utterance by themselves. */
const QUOTED = 2
/** Words in a row that do where nothing tells that two reports have one speaker. */
const IN_A_ROW = 8
/** The same in capitals, where names cannot be told from words, though the speaker be one. */
const IN_A_ROW_SHOUTED = 6
/** Days apart from which on two reports without quoted words are of two occasions. */
const FAR_RETOLD = 7

/**
 * Whether two reports that share no quoted words lack something that a paraphrase needs:
 *
 * - nothing tells that they have one speaker, and no long run is copied (a headline's speaker is its article's);
 * - one denies what the other says, outside quotation marks;
 * - they stand in two articles, and more than a week apart, or in capitals and share no run of words.
 */
export function isDoubtful(aligned: Aligned, agreement: number, days: number): boolean {
  const { a, b, sides: [one, other], shared: { longestRun } } = aligned
  const nobody = agreement <= 0 && isOfNobody(aligned, agreement)
  const two = a.article !== b.article
    && (days > FAR_RETOLD || (isShouted(a.words) && longestRun < IN_A_ROW_SHOUTED) || (a.kind !== 'direct' && b.kind !== 'direct' && isNegated(one) !== isNegated(other)))
  return (nobody || two) && inCommon(quotedStems(one, a), quotedStems(other, b)) < QUOTED
}

function isOfNobody({ a, b, shared: { longestRun, glueWords } }: Aligned, agreement: number): boolean {
  const copied = longestRun >= (agreement < 0 || isShouted(a.words) ? UNLIKELY_TWICE : IN_A_ROW)
  return !(copied && glueWords > 0) && (a.voice === b.voice || (a.voice === 'own' ? a : b).place !== 'headline')
}

/**
 * What tells one utterance in other words from two on one matter, once they share enough words to be looked at: one article; words
 * that both put in quotation marks; few words within one article; a cue of the same verb; cues of what is held or done rather than
 * said; how much of what is shared stands in the same order; shared words outside common pairs; length.
 */
export function retoldFeatures({ a, b, sides: [one, other], shared }: Aligned): number[] {
  const { stems, content, of } = shared
  const within = a.article === b.article
  const cue = tellingCue(a.cue)
  return [
    1,
    within ? 1 : 0,
    Math.min(3, inCommon(quotedStems(one, a), quotedStems(other, b))),
    within ? Math.max(0, ENOUGH_WITHIN - stems) / 4 : 0,
    cue !== null && cue === tellingCue(b.cue) ? 1 : 0,
    isAttitude(a.cue) || isAttitude(b.cue) ? 1 : 0,
    Math.min(1, content / Math.max(1, stems)),
    Math.log2(1 + freeStems(one, other)),
    Math.log2(Math.max(1, Math.min(...of))),
  ]
}

/** Stems of content words between quotation marks; all of a direct quotation's. */
function quotedStems({ words, wordStems, rarities }: Prepared, { words: text, kind }: LinkPassage): Set<string> {
  const stems = new Set<string>()
  const spans = kind === 'direct' ? [[0, text.length] as const] : /["'“”‘’«»„]/.test(text) ? pairQuotations(text).map(({ span }) => span) : []
  if (spans.length === 0) return stems
  for (const [i, { start, end }] of words.entries()) {
    if (rarities[i]! > 0 && spans.some(([from, to]) => start >= from && end <= to)) stems.add(wordStems[i]!)
  }
  return stems
}

/** How many stems both have that stand in no common pair of words ("executive order") on either side. */
function freeStems(one: Prepared, other: Prepared): number {
  const [pairedA, pairedB] = [pairedStems(one), pairedStems(other)]
  let free = 0
  for (const stem of one.stems.keys()) if (other.stems.has(stem) && !pairedA.has(stem) && !pairedB.has(stem)) free++
  return free
}

function pairedStems({ hashes, rarities, wordStems, model }: Prepared): Set<string> {
  const stems = new Set<string>()
  for (let i = 0; i + 1 < hashes.length; i++) {
    if (rarities[i]! <= 0 || rarities[i + 1]! <= 0 || !model.isSetPair(join(hashes[i]!, hashes[i + 1]!))) continue
    stems.add(wordStems[i]!)
    stems.add(wordStems[i + 1]!)
  }
  return stems
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const stem of a) if (b.has(stem)) count++
  return count
}
