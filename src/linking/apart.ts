import { FUNCTION_WORDS } from '../text/en/function-words.ts'
import type { LinkPassage } from '../text/records.ts'
import { wordsIn } from '../text/words.ts'
import { isHabit } from './en/cues.ts'
import type { Shared } from './evidence.ts'
import { NEGATIONS } from './lexicon.ts'
import type { Prepared } from './prepare.ts'
import { daysBetween, otherCount } from './standing.ts'
import type { Aligned } from './verdict.ts'

/** So many shared words are one utterance printed again, however much later and whoever is named. */
export const UNLIKELY_TWICE = 12

/** The part of the longer wording that another speaker's must share. */
const HALF = 0.5
/** Less than this part of it is a phrase that anybody uses, but for so many words in a row. */
const FEW = 0.4
const OWN_WORDS = 8
/** The part of two sentences that must be shared where the rest of both quotations is not. */
const WHOLE = 0.85
/** The part of an own-voice sentence's content words that must be the other's, or the words of a run that is copied anyway. */
const MOSTLY = 0.7
const MOSTLY_HEADLINE = 0.6
const OWN_RUN = 5
const LONG_COPY = 10

/** What no probability outweighs: signs that two wordings which share words are two utterances. Symmetric. */
export function keptApart(aligned: Aligned, agreement: number): boolean {
  return otherCount(aligned.a, aligned.b) || bridges(aligned, agreement) || grazes(aligned) || touches(aligned) || ofAnother(aligned) || nameOnly(aligned, agreement)
    || otherWords(aligned) || takesUp(aligned, agreement)
    || denies(aligned) || isRecurrent(aligned)
}

/** A headline's and a lead's part of an article, in UTF-16 units. */
export const EARLY = 300
/** Content stems that an outlet's own voice must share with an attribution, and the part of its own bits. */
const FACT = { stems: 6, part: 0.5 }
/** The same of a headline, which is short: nearly all of it. */
const HEADLINE = { stems: 4, part: 0.8 }
/** In capitals, what two reports must share beside names, in content stems. */
const BESIDE_NAMES = 4

/**
 * Whether nothing can be one utterance in other words:
 *
 * - two sentences in outlets' own voices, which report none;
 * - reports that give numbers and share less than half of them, or name weekdays and none in common;
 * - two named persons or two named bodies, who each say their own, however alike;
 * - two places of one article's body: only its headline and lead say what comes again below;
 * - reports in capitals that share hardly more than names;
 * - what is said again and again, so that which time is not told;
 * - a sentence in an outlet's own voice that shares a few words with what somebody said.
 */
export function noUtterance({ a, b, shared }: Aligned, agreement: number): boolean {
  if (otherCount(a, b) || isHabit(a.cue) || isHabit(b.cue) || noneAtSight(a, b, shared, agreement)) return true
  return isShouted(a.words) && isShouted(b.words) && shared.stems - shared.listed < BESIDE_NAMES
}

/** The same as far as it shows without the words in a row. */
export function noneAtSight(a: Side, b: Side, { numbers, numbersOf, weekdays, stems, stemBits, stemBitsOf }: AtSight, agreement: number): boolean {
  if (a.voice === 'own' && b.voice === 'own') return true
  if ((numbers * 2 < numbersOf[0] && numbers * 2 < numbersOf[1]) || weekdays === 'other') return true
  if (agreement < 0 && typeOf(a) !== null && typeOf(a) === typeOf(b)) return true
  if (inOneBody(a, b)) return true
  if (a.voice === b.voice) return false
  const [own, ownBits] = a.voice === 'own' ? [a, stemBitsOf[0]] : [b, stemBitsOf[1]]
  if (own.place === 'headline' && stems >= HEADLINE.stems && stemBits >= HEADLINE.part * ownBits) return false
  return stems < FACT.stems || stemBits < FACT.part * ownBits
}

/** What is asked of a passage beside its words. */
export type Side = Pick<LinkPassage, 'article' | 'voice' | 'kind' | 'place' | 'spans' | 'speaker'>

type AtSight = Pick<Shared, 'numbers' | 'numbersOf' | 'weekdays' | 'stems' | 'stemBits' | 'stemBitsOf'>

/** Whether both stand in one article's body: neither is its headline or lead. */
export function inOneBody(a: Pick<LinkPassage, 'article' | 'spans'>, b: Pick<LinkPassage, 'article' | 'spans'>): boolean {
  return a.article === b.article && !isEarly(a) && !isEarly(b)
}

export function isEarly({ spans }: Pick<LinkPassage, 'spans'>): boolean {
  return (spans[0]?.[0] ?? 0) < EARLY
}

/** Whether one stands in its article's headline or lead and the other may stand below it. */
function isEarlyIn(a: LinkPassage, b: LinkPassage): boolean {
  return a.article === b.article && (isEarly(a) || isEarly(b))
}

/** What sort of speaker it is; null where none is known. */
export function typeOf({ speaker }: Pick<LinkPassage, 'speaker'>): string | null {
  return speaker?.split(':')[0] ?? null
}

/** The part of the shorter sentence's content words that two sentences in an outlet's own voice must share: they are copied or not. */
const COPIED = 0.75
/** Days from which on the same few words are a heading that comes back. */
const FAR_HEADING = 7

/**
 * Whether two sentences in own voices share a phrase and little else ("the port of Sallow, 20 km north of Hemmer"), are too short to
 * be more than a heading that comes back, or give another number: the same count at another time.
 */
function touches({ a, b, same, shared: { words, of, content, contentOf, longestRun }, changes }: Aligned): boolean {
  if (a.voice !== 'own' || b.voice !== 'own') return false
  if (same) return words < COPY.words && (daysBetween(a, b) ?? 0) > FAR_HEADING
  if (words < COPY.words || content < COPIED * Math.min(...contentOf)) return true
  // what is no long copy must be most of both: two headlines on one event, two counts of one evening
  if (!isEarlyIn(a, b) && longestRun < LONG_COPY && words < AGAIN * Math.max(...of)) return true
  return longestRun < UNLIKELY_TWICE && changes.some((change) => change.type === 'number' && change.a && change.b && otherNumber(change.a.words, change.b.words))
}

/**
 * Whether one side holds a few of the other's words among as many of its own while another speaker is named: two people who
 * speak of one thing. A long run is one utterance all the same, and a transcript's turn is long by nature.
 */
function bridges({ a, b, shared: { words, of, longestRun } }: Aligned, agreement: number): boolean {
  if (agreement === 0 && a.kind !== 'direct' && b.kind !== 'direct' && longestRun < OWN_WORDS) return words < FEW * Math.max(...of) // nothing tells that it is one speaker
  return agreement < 0 && a.cue !== ':' && b.cue !== ':' && longestRun < UNLIKELY_TWICE && words < HALF * Math.max(...of)
}

/** So many shared words for each word put in place of another, at least, where one of those is a name. */
const WORDS_EACH = 12

/**
 * Whether two wordings have one form and speak of different things: another name and another word or number beside it ("grain for
 * Sallow", "timber for Hemmer"). One other name alone may be a misquotation, and is worth showing as that.
 */
function ofAnother({ a: sideA, b: sideB, shared: { words, longestRun }, changes }: Aligned): boolean {
  const counts = changes.filter(({ type, a, b }) => type === 'number' && a && b && otherNumber(a.words, b.words)).length
  if (counts > 1 && words < WORDS_EACH * counts && (longestRun < UNLIKELY_TWICE || counts > 2)) return true // two answers in one survey
  if (longestRun >= UNLIKELY_TWICE) return false
  const put = changes.filter(({ type, a, b }) => a && b && (type === 'number' || (type === 'replaced' && contentIn(a.words) && contentIn(b.words))))
  const names = put.filter(({ type, a, b, where }) => type === 'replaced' && where !== 'start' && /\p{Lu}\p{Ll}/u.test(a!.words) && /\p{Lu}\p{Ll}/u.test(b!.words))
  if (names.length > 0 && put.length > 1 && words < WORDS_EACH * put.length) return true
  // where names cannot be told from words, another number beside another word is enough
  return counts > 0 && put.length > counts && isShouted(sideA.words) && isShouted(sideB.words) && words < WORDS_EACH * put.length
}

function otherNumber(a: string, b: string): boolean {
  const keys = (words: string): string => wordsIn(words).flatMap(({ key, value }) => (value === null ? [] : [key])).join()
  return keys(a) !== keys(b)
}

/** Words in runs beside a shared name, at least; the part of the longer wording that may do instead; runs in texts all in capitals. */
const BESIDE_NAME = 3
const SHOUTED_RUN = 12
const SHOUTED_SHARE = 0.75

/**
 * Whether hardly more than a long name is shared ("the Relief Committee of Vell and the Upper Valleys"): two sentences about one
 * body. In texts all in capitals names cannot be told from words, so more must be shared there.
 */
function nameOnly({ a, b, same, shared: { words, of, plainRunWords, glueWords, longestRun } }: Aligned, agreement: number): boolean {
  if (isShouted(a.words) && isShouted(b.words)) {
    if (agreement <= 0 && a.voice !== 'own' && b.voice !== 'own' && words < HALF * Math.max(...of)) return true
    if (longestRun < SHOUTED_RUN && words < SHOUTED_SHARE * Math.max(...of)) return true
    return !same && glueWords === 0 // "[signed] the general command: …", "the front"
  }
  return plainRunWords < BESIDE_NAME && words < HALF * Math.max(...of)
}

export function isShouted(words: string): boolean {
  return !/\p{Ll}{2}/u.test(words) && /\p{Lu}{2}/u.test(words)
}

function contentIn(words: string): boolean {
  return wordsIn(words).some(({ key }) => !FUNCTION_WORDS.has(key))
}

/** Whether a sentence in an outlet's own voice only touches the same things: it must be mostly the other's words, in a row. */
function grazes({ a, b, shared: { runWords, plainRunWords, longestRun, content, contentOf } }: Aligned): boolean {
  if (a.voice === b.voice) return false
  const [own, ownContent] = a.voice === 'own' ? [a, contentOf[0]] : [b, contentOf[1]]
  if (own.place === 'headline') return content < MOSTLY_HEADLINE * ownContent
  return Math.min(longestRun, plainRunWords) < OWN_RUN || (content < MOSTLY * ownContent && runWords < LONG_COPY)
}

/**
 * Whether two quotations share a phrase within sentences that differ ("the best harbour of all" said twice in one interview): a
 * sentence that both print is another matter.
 */
function otherWords({ a, b, shared: { words, of, near, runWords, longestRun } }: Aligned): boolean {
  if (a.kind !== 'direct' || b.kind !== 'direct' || longestRun >= UNLIKELY_TWICE) return false
  return words < FEW * Math.min(...of) && (runWords < WHOLE * Math.min(...near) || longestRun < OWN_WORDS)
}

/** So many words, the same ones to the last, are a copied sentence, however common each is. */
const COPY = { words: 7, bits: 8 }

/** Whether two outlets' own voices print one sentence word for word. */
export function isCopy({ a, b, same, shared: { words, bits } }: Aligned): boolean {
  return same && a.voice === 'own' && b.voice === 'own' && words >= COPY.words && bits >= COPY.bits
}

/** The part that two reports in one article must share: of the longer one, or of the shorter where a headline or lead tells the other. */
const AGAIN = 0.7
/** Shared bits of two of which one is in no quotation marks. */
const AGAIN_BITS = 12

/**
 * Whether an article takes up what it is about ("the transcripts of her speeches to the guilds"): two reports that share a phrase
 * are two but for nearly the same words. A body prints a quotation once, so two that share one of several sentences are two.
 */
function takesUp({ a, b, same, shared: { words, of, bits, longestRun } }: Aligned, agreement: number): boolean {
  if (same || a.article !== b.article || a.voice === 'own' || b.voice === 'own' || longestRun >= UNLIKELY_TWICE) return false
  const quoted = a.kind !== 'indirect' && b.kind !== 'indirect'
  if (!quoted && bits < AGAIN_BITS) return true
  if (isEarly(a) || isEarly(b)) return a.kind === 'indirect' && b.kind === 'indirect' && words < AGAIN * Math.min(...of)
  return quoted ? words < AGAIN * Math.min(...of) : words < (agreement > 0 ? AGAIN : WHOLE) * Math.max(...of)
}

/** Whether one report denies, or hardly shares, what the other says: a negation on one side, outside quotation marks. */
function denies({ a, b, sides: [one, other], shared: { words, of, longestRun } }: Aligned): boolean {
  if ((a.kind !== 'indirect' && b.kind !== 'indirect') || longestRun >= UNLIKELY_TWICE || words >= WHOLE * Math.max(...of)) return false
  return isNegated(one) !== isNegated(other)
}

export function isNegated({ words }: Prepared): boolean {
  return words.some(({ key }) => NEGATIONS.has(key))
}

/** Whether a cue tells that it was said again and again. */
function isRecurrent({ a, b, shared: { longestRun } }: Aligned): boolean {
  return longestRun < UNLIKELY_TWICE && (isHabit(a.cue) || isHabit(b.cue))
}
