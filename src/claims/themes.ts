import type { Allegation, Attribution, OwnVoice } from '../text/records.ts'
import { contains, lengthOf, overlaps, type Span } from '../text/span.ts'
import { tokenise } from '../text/tokens.ts'
import { FAMILIES } from './en/theme-words.ts'
import { ACTS, ARGUMENT, DEFENCES, DENYING_CUE, DISMISSING_CUE, NEGATING, PERHAPS, SPARING, type ActClass } from './en/themes.ts'
import { ADVERB, AUXILIARY, DETERMINER, MODAL } from './en/grammar.ts'
import { phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import { inCapitals, isMark, spanFrom, wordsFrom, type Sentence } from './sentence.ts'
import { patternsIn, type PatternMatch } from './theme-patterns.ts'

export { type ActClass } from './en/themes.ts'

/** Which rules these are: where they change, articles are read for arguments again. */
export const RULES = 'themes 2'

/** How an argument is made: `reported` tells that others accuse, `possible` says that it may come, `defends` accuses nobody. */
export type Way = 'accuses' | 'denies' | 'defends' | 'reported' | 'possible'

/** An accusation or defence of a kind that recurs, in one passage. All words are the text's own. */
export interface Argument {
  readonly passage: string
  readonly act: ActClass
  readonly way: Way
  /** The words that show it, in the text. */
  readonly span: Span
  readonly words: string
  /** As printed; null where nobody is named, or nobody is accused. */
  readonly accused: string | null
  readonly confidence: number
}

/** What arguments are looked for in. Confidence of a nested reading says whether its words are taken from the one around it. */
export type Said = Pick<Attribution, 'id' | 'content' | 'words' | 'stance' | 'mode' | 'kind' | 'confidence'>
export type Stated = Pick<OwnVoice, 'id' | 'spans' | 'confidence'>
export type Alleged = Pick<Allegation, 'kind' | 'made' | 'accused' | 'act' | 'attribution'>

/** A nested reading below this does not take words from the one that holds it. */
const SURE_ENOUGH = 0.5
/** Words of one content that are looked at; a longer one is a whole document. */
const LONGEST = 2000

/**
 * Accusations and defences of kinds that recur, one of a kind in each passage: the words that show it, whom it accuses as printed, and
 * whether it is made, denied, told of others or only thought possible. A pure function of one article, so that the order of adding cannot matter.
 * English only; nothing here knows a party.
 */
export function argumentsIn(text: string, attributions: readonly Said[], ownVoice: readonly Stated[], allegations: readonly Alleged[]): Argument[] {
  const said = attributions.filter(({ mode }) => mode !== 'thought')
  return [
    ...said.flatMap((one) => {
      const inner = said.filter((other) => other !== one && other.confidence >= SURE_ENOUGH && lengthOf(other.content) < lengthOf(one.content))
      return onePerAct(one.content.flatMap((part) => argumentsAt(text, part, one.id, one, allegations)
        .filter(({ span }) => !inner.some(({ content }) => content.some((held) => contains(held, span))))))
    }),
    ...ownVoice.flatMap((one) => onePerAct(one.spans.flatMap((part) => argumentsAt(text, part, one.id, null, allegations)))),
  ]
}

function argumentsAt(text: string, part: Span, passage: string, said: Said | null, allegations: readonly Alleged[]): Argument[] {
  const tokens = tokenise(text, part).slice(0, LONGEST)
  const words = tokens.map(({ word }) => word.toLowerCase().replaceAll('’', '\''))
  const part_ = { text, index: 0, paragraph: 0, span: part, tokens, words, capitals: inCapitals(tokens), whens: () => [] } satisfies Sentence
  return patternsIn(words).flatMap((match) => {
    const found = read(part_, match, passage, said, allegations)
    return found ? [found] : []
  })
}

function read(part: Sentence, match: PatternMatch, passage: string, said: Said | null, allegations: readonly Alleged[]): Argument | null {
  const { act } = match.pattern
  if (said === null && !ACTS[act].own) return null
  const span = spanFrom(part, match.first, match.last)
  const alleged = allegations.find((one) => one.act.spans.some((other) => overlaps(other, span)) && (said === null ? one.attribution === null : one.attribution === said.id)) ?? null
  const before = wordsBefore(part.words, match.verb ?? match.first)
  const negated = before.some((word) => NEGATING.has(word)) || (match.pattern.of === 'noun' && part.words.slice(match.first, match.last).some((word) => word === 'never')) // "were never mistreated"
  const one = { passage, span, words: part.text.slice(...span), confidence: ARGUMENT }
  if (act === 'targeting' && negated && match.pattern.of === 'verb') return { ...one, act: 'care', way: 'defends', accused: null }
  if (DEFENCES.has(act)) return negated && act !== 'defence' ? null : { ...one, act, way: 'defends', accused: null }
  const subject = accusedOf(part, match) ?? (act === 'lying' ? null : alleged?.accused ?? null)
  const accused = subject?.replace(ASKING, '') ?? null
  if (before.some((word) => SPARING.has(word)) || (negated && said?.stance === 'urges')) return null
  if (act === 'abetting' && match.pattern.of === 'verb' && before.at(-1) === 'to' && !/^(?:continu|try|tri|attempt|seek|conspir)/.test(before.at(-2) ?? '')) return null // what somebody plans or wishes
  if (act === 'shields' && accused !== null && CIVILIANS.has(lastWord(accused))) return null // they seek shelter themselves
  const way = wayOf(act, negated && !isContrast(before, accused), before, said, alleged)
  if (way === 'accuses' && accused !== null && /^(?:i|we)$/i.test(accused)) return null // nobody accuses himself
  return { ...one, act, way: way === 'accuses' && subject !== accused ? 'possible' : way, accused }
}

/** "Moderates would not hide behind civilians" hints that others are none; "our army would not" denies. */
const isContrast = (before: readonly string[], accused: string | null): boolean =>
  before.some((word) => word === 'would' || word === 'wouldn') && !/^(?:i|we|it|he|she|they|our|my|its|his|her|their)\b/i.test(accused ?? '')

/** "Did you lie to them": asked, not said. */
const ASKING = /^(?:whether|if|did|does|do|is|are|has|have|was|were|will|would)\s+/i

const CIVILIANS = FAMILIES.get('civilians')!
const lastWord = (words: string): string => /[\p{L}-]+$/u.exec(words)?.[0].toLowerCase() ?? ''

function wayOf(act: ActClass, negated: boolean, before: readonly string[], said: Said | null, alleged: Alleged | null): Way {
  const cue = said?.words.cue ?? ''
  if (DENYING_CUE.test(cue) || (DISMISSING_CUE.test(cue) && act !== 'lying') || (said?.stance === 'denies' && act !== 'lying') || negated || (alleged?.kind === 'denial' && act !== 'lying')) return 'denies'
  if (alleged?.made === 'reported' && said !== null) return 'reported'
  if ((alleged?.made === 'hypothetical' && said !== null) || before.slice(-2).some((word) => PERHAPS.has(word)) || before.some((word) => word === 'if' || word === 'would')
    || /^(?:whether|if)\b/i.test(said?.words.content ?? '')) return 'possible'
  return 'accuses'
}

/** Up to five words before `at`, within its clause. */
function wordsBefore(words: readonly string[], at: number): string[] {
  let first = at
  while (first > 0 && at - first < 5 && !isMark(words[first - 1])) first--
  return words.slice(first, at)
}

const SELF = /^(?:who|which|that|what|whom|there|this|these|those|it|one|whoever|anyone|someone|somebody|nobody|everyone|everybody|something|nothing)$/i

/** Whom the words accuse, as printed: the verb's subject; in the passive and after a noun whoever follows "by". */
function accusedOf(part: Sentence, { pattern, first, last, verb }: PatternMatch): string | null {
  const { words } = part
  if (words[last] === 'by') return shown(part, phraseAfter(part, last + 1, new Set()))
  if (pattern.of === 'noun' && verb === null) return shown(part, byAfter(part, last + 1) ?? ownerBefore(part, first))
  if (pattern.act === 'media' && verb !== first) return shown(part, words[first + 1] === 'of' && verb !== null ? coverOf(subjectBefore(part, first + 1), [first, verb - 1]) : subjectBefore(part, first + 1))
  const at = verb ?? first
  const passive = /^(?:is|are|was|were|been|being|be|get|got|gets)$/.test(beforeAdverbs(words, at)) && !words[at]!.endsWith('ing')
  if (passive || pattern.of === 'noun') return shown(part, byAfter(part, last + 1) ?? byAfter(part, at + 1))
  const subject = subjectBefore(part, at)
  return shown(part, subject) ?? (words[at - 1] === 'of' || words[at - 1] === 'for' ? shown(part, objectBefore(part, at - 1)) : null)
}

const beforeAdverbs = (words: readonly string[], at: number): string => {
  let i = at - 1
  while (i >= 0 && /ly$/.test(words[i]!)) i--
  return words[i] ?? ''
}

const coverOf = (one: Range, other: Range): Range => (one && other ? [Math.min(one[0], other[0]), Math.max(one[1], other[1])] : one ?? other)
const byAfter = (part: Sentence, at: number): Range => (/^(?:by)$/.test(part.words[at] ?? '') ? phraseAfter(part, at + 1, new Set(['of'])) : null)

/** "Varnia's lies", "the lies of Varnia" has it after: before an apostrophe only. */
function ownerBefore(part: Sentence, first: number): Range {
  let at = first - 1
  while (at >= 0 && first - at < 4 && part.words[at] !== '\'s' && !isMark(part.words[at])) at--
  return part.words[at] === '\'s' ? subjectBefore(part, at) : null
}

/** "accused the army of hiding …": the words before "of". */
function objectBefore(part: Sentence, at: number): Range {
  let first = at
  while (first > 0 && at - first < 8 && !isMark(part.words[first - 1]) && !/^(?:accus\w+|suspect\w*|blam\w+|condemn\w*|critici[sz]\w+|denounc\w+)$/.test(part.words[first - 1]!)) first--
  return first > 0 && first < at && !isMark(part.words[first - 1]) ? [first, at - 1] : first === 0 && at > 0 ? [0, at - 1] : null
}

function shown(part: Sentence, range: Range): string | null {
  if (!range) return null
  const words = wordsFrom(part, ...range).replace(SPAN_OF_TIME, '')
  return SELF.test(words) || words.length > 80 || NO_PARTY.test(words) ? null : words
}

/** "For two months Melnark has …": no part of the name. */
const SPAN_OF_TIME = /^(?:\d+|an?|one|two|three|four|five|six|ten|several|many|recent|past|last)\s+(?:hours?|days?|weeks?|months?|years?|nights?)\s+/i

/** What a phrase that names a party does not hold or end in. */
const NO_PARTY = new RegExp(`^['’]|^(?:\\w{3,}ing|sick|tired|afraid|aware|capable|accused|fear|reports?|fact|idea) |^those present$|\\b(?:${[...AUXILIARY, ...MODAL, 'to', 'not', 'claim', 'think', 'thought', 'because', 'i', 'just'].filter((word) => /^\w+$/.test(word)).join('|')})\\b.*\\s|(?:^|\\s)(?:${[...DETERMINER, ...ADVERB, ...AUXILIARY, ...MODAL, 'such', 'other', 'more', 'social', 'clearly', 'sick', 'fact'].filter((word) => /^\w+$/.test(word)).join('|')}|\\w+ing|\\w{3,}ly)$`, 'i')

/** Of each act the one that names whom it accuses, then the one that is made, then the first. */
function onePerAct(found: readonly Argument[]): Argument[] {
  const WAYS: readonly Way[] = ['accuses', 'defends', 'possible', 'denies', 'reported']
  const rank = ({ way, accused }: Argument): number => WAYS.indexOf(way) * 2 + (accused === null ? 1 : 0)
  const best = new Map<ActClass, Argument>()
  const apart = found.filter((one) => !found.some((other) => contains(other.span, one.span) && other.words.length > one.words.length && (other.act !== one.act || other.accused !== null || one.accused === null)))
  for (const one of apart) {
    const other = best.get(one.act)
    if (!other || rank(one) < rank(other)) best.set(one.act, one)
  }
  return [...best.values()].sort((a, b) => a.span[0] - b.span[0])
}
