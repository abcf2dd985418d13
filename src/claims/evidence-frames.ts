import type { Attribution, EvidenceType } from '../text/records.ts'
import { overlaps } from '../text/span.ts'
import { ABSENT, AS_PROOF, CITING, EVIDENCE_MODIFIERS, EVIDENCE_NOUNS, GOT_HOLD, HANDED, HELD, MERE_USE, POINTING, PUBLISHING, SAYING, SHOWING, WITNESS_SPEAKS } from './en/evidence.ts'
import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, MODAL, NEGATION, PREPOSITION, RELATIVE, REPORTING, SUBJECT_PRONOUN } from './en/grammar.ts'
import { isCapital, isMark, type Sentence } from './sentence.ts'

/** How far, in words, the verb of what shows something may stand from its noun. */
const AFTER = 16
const BEFORE = 6

/** What a noun's own verb does: shows something, points to or names it, merely says it, or puts the noun before readers. */
export type Deed = 'shows' | 'points' | 'says' | 'published'

/**
 * What the noun at `noun` does, by the verb that it is the subject of: over its own prepositions ("of the raid"), participles ("posted
 * online"), relative clauses ("that were later released") and asides. Null where the verb is another, denied, or only to come.
 */
export function deedOf({ words }: Sentence, noun: number, type: EvidenceType): { readonly deed: Deed; readonly at: number } | null {
  let [relative, published] = [false, -1]
  for (let i = noun + 1; i < Math.min(words.length, noun + AFTER); i++) {
    const word = words[i]!
    if (/^[.;:!?–—()[\]]$|^--+$/.test(word) || (word === '”' || word === '"') && words[i - 1] === ',') break
    if (word === ',') {
      const next = words[i + 1] ?? ''
      if (SHOWING.test(next) || RELATIVE.has(next) || next === 'that' || /..(?:ed|ing)$/.test(next) || PREPOSITION.has(next) || PUBLISHING.test(next)) continue
      if (relative || words.lastIndexOf(',', i - 1) > noun) continue // closes an aside
      break
    }
    if (word === 'that' && type === 'unspecified') break // "evidence that …": what it is evidence of
    if (/^(?:whose|where|whom)$/.test(word) || RELATIVE.has(word) && PREPOSITION.has(words[i - 1]!)) break // "an image in which the shape appears"
    if (RELATIVE.has(word) || word === 'that') {
      relative = true
      continue
    }
    if (SUBJECT_PRONOUN.has(word) && i > noun + 1 && !RELATIVE.has(words[i - 1]!) && words[i - 1] !== 'that') break
    if (/^(?:but|because|while|when|whereas|although|though|if|until|unless|how|why|what|so|than)$/.test(word) || word === 'and' && (SHOWING.test(words[i + 1] ?? '') && published < 0 || (POINTING.test(words[i + 1] ?? '') || SAYING.test(words[i + 1] ?? '')) && !PREPOSITION.has(words[i + 2] ?? '') || SUBJECT_PRONOUN.has(words[i + 1] ?? '') || REPORTING.has(words[i + 1] ?? ''))) break
    const nominal = DETERMINER.has(words[i - 1]!) && words[i - 1] !== 'that' || words[i - 1] === '\'s'
    if (isPassive(words, i)) { // "was found", "was later shown"
      if (PUBLISHING.test(word) || word === 'shown') published = i
      continue
    }
    if (/^(?:shown|proven)$/.test(word) && !/^(?:has|have|had|also|already|long)$/.test(words[i - 1]!)) { // "the pictures shown in Vesk"
      if (i === noun + 1) published = i
      continue
    }
    if (SHOWING.test(word) && !nominal && !(word.endsWith('ing') && i > noun + 1 && words[i - 1] !== ',' && published < 0 && !/^(?:is|are|was|were)$/.test(words[i - 1]!)) && !(NOUN_TOO.test(word) && i > noun + 1)) {
      if (words[i - 1] === 'to' && type !== 'unspecified' || isDenied(words, noun + 1, i)) return null
      return { deed: /^point/.test(word) && words[i + 1] === 'out' ? 'says' : 'shows', at: i }
    }
    if (PUBLISHING.test(word) && !nominal && !isToCome(words, i)) published = i
    else if (POINTS.has(type) && i < noun + 11 && !nominal && (POINTING.test(word) || SAYING.test(word)) && !isDenied(words, noun + 1, i) && words[i - 1] !== 'to') return { deed: POINTING.test(word) ? 'points' : 'says', at: i }
    else if (MODAL.has(word) || AUXILIARY.has(word) && !relative && !hasDeed(words, i)) break
    else if (REPORTING.has(word) && !relative) break
  }
  return published < 0 || published > noun + 5 ? null : { deed: 'published', at: published }
}

/** "records", "documents": verbs only right after what records. */
const NOUN_TOO = /^(?:records?|documents?|supports)$/
const POINTS: ReadonlySet<EvidenceType> = new Set(['document', 'physical', 'data', 'unspecified', 'satellite', 'aerial'])

/** "has shown", "was later posted": the deed comes right after. */
function hasDeed(words: readonly string[], at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const word = words[i] ?? '.'
    if (SHOWING.test(word) || PUBLISHING.test(word) || POINTING.test(word)) return true
    if (!ADVERB.has(word) && !/..ly$/.test(word) && !AUXILIARY.has(word)) return false
  }
  return false
}

const isDenied = (words: readonly string[], from: number, to: number): boolean => {
  const since = words.slice(Math.max(from, to - 4), to)
  return since.slice(since.lastIndexOf(',') + 1).some((word) => NEGATION.has(word) || word === 'n\'t')
}

const isPassive = (words: readonly string[], at: number): boolean => {
  let i = at - 1
  while (ADVERB.has(words[i] ?? '') || /..ly$/.test(words[i] ?? '')) i--
  return /^(?:was|were|been|be|being|is|are)$/.test(words[i] ?? '') && /(?:ed|en|wn|nd|st)$/.test(words[at]!)
}

/** "will release", "must be released": it is not out yet. */
export const isToCome = (words: readonly string[], at: number): boolean =>
  MODAL.has(words[at - 1] ?? '') || words[at - 1] === 'to' || words[at - 1] === 'or' && words.slice(Math.max(0, at - 6), at).includes('to') || words[at - 1] === 'be' && (MODAL.has(words[at - 2] ?? '') || words[at - 2] === 'to')

/** The words of the clause before a noun phrase, marks of quotation left out; at most `most`. */
export function clauseBefore(words: readonly string[], first: number, most = 8): string {
  let from = first
  while (from > 0 && first - from < most && !/^(?:[.,;:!?()[\]–—]|--+)$/.test(words[from - 1]!)) from--
  return words.slice(from, first).filter((word) => !/^["“”'‘]$/.test(word)).join(' ')
}

/** "the army has evidence", "there is a sworn statement", "presented as proof": somebody has it, and nothing says that it is wanting. */
export function isHeld(words: readonly string[], first: number): boolean {
  const far = AS_PROOF.exec(words.slice(Math.max(0, first - 22), first).join(' '))
  if (far) return !/\b(?:not|cannot|never|can|could|may|might|should|must|to|would|will|if)(?: \S+){0,3} $/.test(`${far.input.slice(0, far.index)}`)
  const before = clauseBefore(words, first)
  const bare = before.replace(/(?: (?:the|a|an|some|such|further|its|their|this|that|enough|sufficient))+$/, '')
  return HELD.test(bare) && !ABSENT.test(before)
}

/** What is done with it before it: "citing video", "based on records", "a comparison of images". Nothing but its own small words between. */
export function isCitedBefore(words: readonly string[], first: number, { mereUse, paper }: { readonly mereUse: boolean; readonly paper: boolean }): boolean {
  const before = words.slice(Math.max(0, first - 10), first)
  if (before.slice(before.lastIndexOf(',') + 1).some((word) => NEGATION.has(word) || word === 'n\'t')) return false // "has not yet seen the documents"
  if (RESTING.test(before.slice(-7).join(' '))) return true
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const word = words[i]!
    if (/^[.,;:!?]$/.test(word) || RELATIVE.has(word) || SUBJECT_PRONOUN.has(word) || AUXILIARY.has(word) && i < first - 1) return false
    if (CITING.test(word) && !DETERMINER.has(words[i - 1] ?? '') && (mereUse || !MERE_USE.test(word)) && !(paper && HANDED.test(word)) && !isToCome(words, i)) return true
  }
  return false
}

/** "according to", "a review of": what comes next is rested on, with a few small words between. */
const RESTING = /\b(?:according to|(?:analys[ie]s|review|examination|comparison|study|inspection) of)(?: [^ .,;:]+){0,3}$/

/** Put before readers by a verb before it: "released a video", "presentations by the army of photographs". */
export function isPublishedBefore(words: readonly string[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
    const word = words[i]!
    if (/^[.,;:!?]$/.test(word) || PREPOSITION.has(word) && !/^(?:of|by)$/.test(word)) return false
    if (PUBLISHING.test(word) && (i === first - 1 || !DETERMINER.has(words[i - 1] ?? '')) && !isToCome(words, i)) return true
  }
  return false
}

/** Whether the noun phrase is what a source is about, and not a part of it: "records" of "state records", not "survivors" of "lawyers for the survivors". */
export function isHeadOf(sentence: Sentence, { source }: Attribution, first: number, noun: number): boolean {
  const { words, tokens } = sentence
  if (/^'s?$/.test(words[noun + 1] ?? '')) return false
  for (let i = first - 1; i >= 0 && source.some((part) => overlaps(part, tokens[i]!.span)); i--) {
    if (/^'s?$/.test(words[i]!) || RELATIVE.has(words[i]!) || AUXILIARY.has(words[i]!)) return /^'s?$/.test(words[i]!) && !/^(?:for|by|of|to)$/.test(words.slice(0, i).findLast((word) => PREPOSITION.has(word)) ?? '')
    if (PREPOSITION.has(words[i]!) && !(words[i] === 'of' && /^(?:one|two|three|some|several|many|most|all|both|number|dozens|group|each|\d+)$/.test(words[i - 1] ?? ''))) return false
  }
  return true
}

/** A noun in a name or in a headline's label: "Tech Data Corp", "Speech VIDEO:", "[BEGIN RECORDING]". */
export function isInName({ words, tokens, capitals }: Sentence, noun: number): boolean {
  if (words[noun + 1] === ':' && noun + 2 < words.length && isCapital(tokens[noun]!.word) && !capitals) return true
  if (words[noun - 1] === '/' || words[noun + 1] === '/' || words[noun + 1] === '<') return true
  if (capitals || !isCapital(tokens[noun]!.word)) return false
  const long = tokens.filter(({ word }) => word.length > 3)
  if (long.filter(({ word }) => isCapital(word)).length > 0.85 * long.length && long.length > 3) return words.length < 6 // a title: capitals say little
  const opening = tokens.findIndex(({ word }) => /\p{L}/u.test(word))
  if (noun > opening && !/^["“‘':—–]$/.test(words[noun - 1]!) && !(opening === noun - 1 && (EVIDENCE_MODIFIERS.has(words[opening]!) || SHOWING.test(words[noun + 1] ?? '')))) return true
  return isCapital(tokens[noun + 1]?.word) && !SHOWING.test(words[noun + 1]!) && !/^(?:Of|From)$/.test(tokens[noun + 1]!.word)
}

/** "email server", "image problem": the noun only tells what kind of thing comes next. */
export function isCompound({ words, tokens, capitals }: Sentence, noun: number): boolean {
  const next = words[noun + 1]
  if (isMark(next) || !capitals && isCapital(tokens[noun + 1]!.word)) return false
  if (/^(?:data|video|film|image|tape)$/.test(words[noun]!) && /...ing$/.test(next!) && !SHOWING.test(next!) && !PUBLISHING.test(next!) && !POINTING.test(next!)) return true // "data processing"
  return !(PREPOSITION.has(next!) || AUXILIARY.has(next!) || MODAL.has(next!) || CONJUNCTION.has(next!) || RELATIVE.has(next!) || DETERMINER.has(next!) || SUBJECT_PRONOUN.has(next!) || NEGATION.has(next!) || ADVERB.has(next!) || REPORTING.has(next!)
    || SHOWING.test(next!) || POINTING.test(next!) || SAYING.test(next!) || PUBLISHING.test(next!) || GOT_HOLD.test(next!) || WITNESS_SPEAKS.test(next!) || EVIDENCE_NOUNS.has(next!) || /..(?:ed|ing|ly|n't)$|..day$/.test(next!) || GOES_ON.test(next!))
}

const GOES_ON = /^(?:taken|sent|shot|given|made|kept|held|said|went|came|led|gave|made|left|began|heard|earlier|later|today|yesterday|last|this|online|available|dated|to|than|if|because|so|how|why|what|when|does|do|did|contains?|includes?|supports?|exists?)$/
