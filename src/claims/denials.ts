import type { Attribution } from '../text/records.ts'
import { overlaps, passageOf } from '../text/span.ts'
import type { FoundAllegation } from './allegations.ts'
import { ANSWER } from './en/confidence.ts'
import { ACCUSATION, CALLING, DENIED_THINGS, DENYING, GROUNDLESS, NO_COMMENT, NO_COMMENT_FROM, REJECTING, UNANSWERED } from './en/accusing.ts'
import { DETERMINER, NEGATION, PREPOSITION, REPORTING, SUBJECT_PRONOUN } from './en/grammar.ts'
import { clauseAfter, phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import { isCapital, spanFrom, wordsFrom, type Sentence } from './sentence.ts'
import { kindOf } from './phrases.ts'
import { partyIn, partyOf } from './parties.ts'
import { statedBy } from './stated-by.ts'

/** Denials ("denied", "rejected the allegations", "the claims are baseless") and refusals to answer in one sentence. */
export function denialsIn(sentence: Sentence, attributions: readonly Attribution[]): FoundAllegation[] {
  const { words } = sentence
  const found: FoundAllegation[] = []
  const add = (kind: 'denial' | 'no-comment', who: Range, act: Range, at: number) => {
    if (!act) return
    const span = spanFrom(sentence, at, at)
    const own = attributions.find(({ cue }) => cue.some((part) => overlaps(part, span))) ?? statedBy(attributions, span)
    const speaks = who && who[0] === who[1] && /^(?:it|he|she|they)$/.test(words[who[0]]!) && /^(?:said|says)$/.test(words[who[0] - 1] ?? '') ? subjectBefore(sentence, who[0] - 1) : null
    const subject = partyIn(sentence, speaks ?? who)
    const printed = subject ? wordsFrom(sentence, ...subject) : null
    // the report's own source has learnt bounds; a subject is guessed from small words
    const source = own !== null && own.confidence >= 0.5 && own.cue.some((part) => overlaps(part, span)) ? partyOf(own) : null
    const accused = printed === null ? (own && (source !== null || !DENYING.has(sentence.words[at]!)) ? partyOf(own) : null) : source !== null && source.split(' ').length <= 12 && !PRONOUN.test(source) && !printed.includes(source) ? source : printed
    found.push({
      kind, made: 'made', accuser: null, accused, act: passageOf(sentence.text, [spanFrom(sentence, act[0], endOf(sentence.words, act))]), attribution: own?.id ?? null,
      confidence: accused ? ANSWER[kind] : ANSWER.unnamed, sentence: sentence.index, paragraph: sentence.paragraph,
    })
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (DENYING.has(word) && !/^(?:was|were|been|be|being|is|are)$/.test(words[i - 1] ?? '') && !NEGATION.has(words[i - 1] ?? '') && !PREPOSITION.has(words[i - 1] ?? '') && !DENIED_THINGS.test(afterDeterminer(words, i + 1)) && !isRefusal(sentence, i)) {
      const that = words.indexOf('that', i)
      const from = that > 0 && that <= i + 4 && /^(?:(?:on )?\w+day|later|also|again)?$/.test(words.slice(i + 1, that).join(' ')) ? that + 1 : i + 1
      if (words.slice(Math.max(0, i - 6), i).some((one) => /^(?:nobody|none)$/.test(one)) || words[i - 2] === 'one' && words[i - 3] === 'no') continue // "nobody in Vesk has denied it"
      const who: Range = SUBJECT_PRONOUN.has(words[i - 1] ?? '') ? [i - 1, i - 1] : subjectBefore(sentence, i)
      add('denial', who, clauseAfter(sentence, from) ?? beforeSubject(sentence, who), i)
    } else if (CALLING.has(word) && ACCUSATION.test(headAfter(sentence, i + 1)) && /["“]|\b(?:lies?|nonsense|absurd|false|fabrications?|baseless|groundless|untrue|fiction|invention|slander|propaganda|rubbish)\b/.test(words.slice(i).join(' '))) {
      add('denial', subjectBefore(sentence, i), clauseAfter(sentence, i + 1), i)
    } else if (REJECTING.has(word) && ACCUSATION.test(headAfter(sentence, i + 1))) {
      add('denial', subjectBefore(sentence, i), phraseAfter(sentence, i + 1, new Set(['as'])), i)
    } else if (ACCUSATION.test(word) && /^(?:are|were|is|was)$/.test(words[i + 1] ?? '')) {
      const end = words.findIndex((other, k) => k > i + 1 && k < i + 6 && GROUNDLESS.has(other))
      if (end > 0 && !words.slice(i, end).some((other) => NEGATION.has(other))) add('denial', null, [i, end], i)
    }
  }
  if (!words.some((word) => SILENT.has(word))) return found
  const joined = words.join(' ')
  const tokenAt = (offset: number) => (offset === 0 ? 0 : joined.slice(0, offset).trimEnd().split(' ').length)
  for (const pattern of NO_COMMENT) {
    const match = pattern.exec(joined)
    if (!match) continue
    const first = tokenAt(match.index)
    add('no-comment', subjectBefore(sentence, first), [first, first + match[0].trim().split(' ').length - 1], first)
    break
  }
  const unanswered = UNANSWERED.exec(joined)
  if (unanswered) {
    const at = tokenAt(unanswered.index + unanswered[0].lastIndexOf(unanswered[2]!))
    const who = tokenAt(unanswered.index + unanswered[0].lastIndexOf(` ${unanswered[1]!} ${unanswered[2]!}`) + 1)
    add('no-comment', [who, at - 1], [at, at + unanswered[2]!.split(' ').length - 1], at)
  }
  const none = NO_COMMENT_FROM.exec(joined)
  if (none) {
    const first = tokenAt(none.index)
    const last = first + none[0].split(' ').length - 1
    add('no-comment', phraseAfter(sentence, last + 2, new Set()), [first, last], first)
  }
  return found
}

const TIES = /^(?:links?|ties|connections?|involvement|allegiance|support|references?|damage|harm|threats?|exposure|opposition|responses?)$/
const PRONOUN = /^(?:he|she|they|it|we|i)$/i

/** "denied the deputy a seat", "denied class-action status to the clerks": something is withheld, nothing answered. */
function isRefusal(sentence: Sentence, verb: number): boolean {
  const { words, tokens, capitals } = sentence
  const object = phraseAfter(sentence, verb + 1, new Set(['that']))
  if (!object) return false
  const second = words.findIndex((word, i) => i > verb + 1 && i <= object[1] && /^(?:an?|the|his|her|their|its|any|another)$/.test(word) && words[i - 1] !== 'of')
  const named = second > 0 && (kindOf(words[second - 1]!) === 'people' || !capitals && isCapital(tokens[second - 1]?.word) && !isCapital(tokens[object[1]]?.word))
  return (named || DETERMINER.has(words[verb + 1]!) && second > verb + 2) && second > 0 && second - verb <= 4 || words[object[1] + 1] === 'to' && words.slice(object[1] + 2, object[1] + 5).some((word) => /^(?:the|an?|his|her|their|its|all)$|[^s]s$/.test(word)) && !ACCUSATION.test(words[object[1]]!) && !TIES.test(words[object[1]]!)
}

/** Where the denied ends: not at "and described it as …", which goes on about who denies. */
function endOf(words: readonly string[], [first, last]: readonly [number, number]): number {
  for (let i = first + 1; i < last; i++) {
    if (/^(?:and|but)$/.test(words[i]!) && (REPORTING.has(words[i + 1]!) || GOES_ON.test(words[i + 1]!))) return i - 1
  }
  return last
}
const GOES_ON = /^(?:describes?|described|calls|points?|pointed|counter-accused|threatened|urges|urged|admits|admitted|rejects|rejected|says|no|he|she|they|it)$/

const SILENT: ReadonlySet<string> = new Set('respond responded reply replied answer answered comment commented reached available response return returned unanswered'.split(' '))

/** ", which the league denies", ", a charge it denies": what is denied stands before who denies. */
function beforeSubject({ words }: Sentence, who: Range): Range {
  if (!who) return null
  const before = who[0] - 1
  if (words[before] === 'which') return [before, before]
  return ACCUSATION.test(words[before] ?? '') && DETERMINER.has(words[before - 1] ?? '') ? [before - 1, before] : null
}

const afterDeterminer = (words: readonly string[], at: number): string => (DETERMINER.has(words[at] ?? '') ? words[at + 1] : words[at]) ?? ''

/** The head noun of the object after a verb. */
function headAfter(sentence: Sentence, at: number): string {
  const object = phraseAfter(sentence, at, new Set(['as', 'that', 'of', 'by', 'from']))
  return object ? sentence.words[object[1]]! : ''
}
