import type { Allegation, Attribution } from '../text/records.ts'
import { overlaps, passageOf, type Span } from '../text/span.ts'
import { answered } from './answers.ts'
import { denialsIn } from './denials.ts'
import { ALLEGATION } from './en/confidence.ts'
import { ACCUSING, AHEAD, ALLEGING, CLAIMING, CRIMES, HEARSAY, NOBODY, PAST, PLAINT } from './en/accusing.ts'
import { ADVERB, AUXILIARY, DETERMINER, MODAL, NEGATION, RELATIVE, REPORTING, SUBJECT_PRONOUN } from './en/grammar.ts'
import { ACTIVE } from './en/harm.ts'
import { clauseAfter, phraseAfter, subjectBefore, type Range } from './noun-phrases.ts'
import { mayCount } from './numbers.ts'
import { partyIn, partyOf } from './parties.ts'
import { isCapital, isMark, spanFrom, wordsFrom, type Sentence } from './sentence.ts'
import { statedBy } from './stated-by.ts'
import { wrongAt, wrongsIn } from './wrongs.ts'

/** An allegation or denial before its id and what it answers. */
export type FoundAllegation = Omit<Allegation, 'id' | 'answers'> & { readonly sentence: number; readonly paragraph: number }

/**
 * Who accuses whom of what, and who denies or does not answer.
 *
 * `made`: the accuser named accuses, in the outlet's words or in an attribution of its own. `reported`: it is only told, by
 * another speaker or with no accuser named ("critics allege", "has been accused"). `hypothetical`: it may come ("may be
 * preparing to accuse"). `act` is the words of the deed, or of the denial. Confidence is measured: see `en/confidence.ts`.
 */
export function allegationsIn(sentences: readonly Sentence[], attributions: readonly Attribution[]): Omit<Allegation, 'id'>[] {
  const found: FoundAllegation[] = []
  for (const sentence of sentences) {
    const accusations = accusationsIn(sentence, attributions)
    const wrongs = wrongsIn(sentence, attributions).filter((wrong) => !accusations.some((one) => one.act.spans.some((span) => overlaps(span, wrong.act.spans[0]!))))
    found.push(...[...accusations, ...wrongs, ...denialsIn(sentence, attributions)].sort((a, b) => a.act.spans[0]![0] - b.act.spans[0]![0]))
  }
  return answered(found.filter(({ kind, accuser, accused }) => kind !== 'allegation' || accuser !== null || accused !== null))
}

function accusationsIn(sentence: Sentence, attributions: readonly Attribution[]): FoundAllegation[] {
  const { words } = sentence
  const found: FoundAllegation[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (ACCUSING.has(word)) {
      const one = readAccusing(sentence, i, ACCUSING.get(word)!)
      if (one && !(ACCUSING.get(word) === 'with' && !CRIMES.test(one.words)) && !(one.accused && !partyIn(sentence, one.accused))) found.push(finish(sentence, attributions, i, one))
    } else if (ALLEGING.has(word) || word === 'allegedly' || (CLAIMING.has(word) && PLAINT.has(words[i - 1] ?? '')) || HEARSAY.has(word) && isHearsay(words, i)) {
      const one = readAlleging(sentence, i)
      if (one) found.push(finish(sentence, attributions, i, one))
    }
  }
  return found
}

interface Read {
  readonly accuser: Range
  readonly accused: Range
  readonly act: readonly [number, number]
  readonly words: string
  readonly passive: boolean
  /** The modal that makes it hypothetical, else null. */
  readonly modal: number | null
}

/** "A accused B of ACT", "B was accused (by A) of ACT", "A blamed ACT on B". */
function readAccusing(sentence: Sentence, verb: number, link: string): Read | null {
  const { words } = sentence
  if (isNegated(words, verb) || /^(?:the|an?|those)$/.test(words[verb - 1] ?? '')) return null
  // "stands accused of theft", "the mayor, accused of theft, resigned": no object can stand there
  const passive = isPassive(words, verb) || (words[verb]!.endsWith('ed') && !/^(?:has|have|had|'d|'ve)$/.test(words[verb - 1] ?? '') && (words[verb + 1] === link || words[verb + 1] === 'by'))
  const modal = modalBefore(words, verb)
  const object = passive ? objectOf(sentence, verb, link) : null
  if (object) return object
  if (passive) {
    const accused = subjectBefore(sentence, modal ?? (/^(?:stands?|stood)$/.test(words[verb - 1] ?? '') ? verb - 1 : verb), 0, !isPassive(words, verb))
    const by = words[verb + 1] === 'by' ? phraseAfter(sentence, verb + 2, new Set([link])) : null
    const at = by ? by[1] + 1 : verb + 1
    const act = words[at] === link ? clauseAfter(sentence, at + 1) : null
    return act && accused ? { accuser: by, accused, act, words: wordsFrom(sentence, ...act).toLowerCase(), passive: by === null, modal } : null
  }
  const accuser = headlineSubject(sentence, verb) ?? subjectBefore(sentence, modal ?? verb) ?? subjectOfMain(sentence, verb) ?? subjectOfClause(sentence, verb)
  if (accuser && /^(?:nobody|none|no one)$/.test(words.slice(accuser[0], accuser[1] + 1).join(' '))) return null
  const named = phraseAfter(sentence, verb + 1, new Set([link, 'on', 'over']))
  if (!named) return null
  let after = named[1] + 1
  const deed = link === 'of' && words[after] === 'of' && !/ing$/.test(words[after + 1] ?? '') ? words.findIndex((word, i) => i > after + 1 && i < after + 16 && word === 'of' && /..ing$/.test(words[i + 1] ?? '')) : -1
  if (deed > 0 && !words.slice(after, deed).some((word) => /^[.;:"“”]$/.test(word) || REPORTING.has(word))) after = deed // "accused Senator Veld of Orrin, the whip, of caving in"
  if (deed <= 0 && link === 'of' && PARTITIVE.has(words[named[1]]!)) { // "accuses one of the journalists of theft"
    const second = words.indexOf('of', after + 1)
    if (second > 0 && second < after + 12) after = second
  }
  const accused: Range = [named[0], words[after - 1] === ',' ? words.indexOf(',', named[0]) - 1 : after - 1]
  if (words[after] === link) {
    const act = clauseAfter(sentence, after + 1)
    return act && { accuser, accused, act, words: wordsFrom(sentence, ...act).toLowerCase(), passive: false, modal }
  }
  if (link === 'for' && words[after] === 'on' && /^blam/.test(words[verb]!)) {
    const accused = phraseAfter(sentence, after + 1, new Set())
    return accused && { accuser, accused, act: named, words: '', passive: false, modal }
  }
  return null
}

/** "men whom the league accused of theft": the object stands before. */
function objectOf(sentence: Sentence, verb: number, link: string): Read | null {
  const { words } = sentence
  const pronoun = /^(?:he|she|it|they|we|i)$/.test(words[verb - 1] ?? '')
  const whom = words.findLastIndex((word, i) => i < verb && (word === 'whom' || pronoun && i === verb - 2 && /^(?:who|that|which)$/.test(word)))
  if (whom < 0 || verb - whom > 7 || words[verb + 1] !== link || isPassive(words, verb)) return null
  const clause = clauseAfter(sentence, verb + 2)
  const main = clause ? words.findIndex((word, i) => i > clause[0] && i <= clause[1] && AUXILIARY.has(word)) : -1 // "… of spying [were freed]"
  const act: Range = clause && main > 0 ? [clause[0], main - 1] : clause
  return act && { accuser: subjectBefore(sentence, verb, whom + 1), accused: words[whom - 1] === 'of' ? null : subjectBefore(sentence, whom), act, words: wordsFrom(sentence, ...act).toLowerCase(), passive: false, modal: null }
}

/** "The premier takes a risk by accusing officers": the subject of the clause around. */
function subjectOfClause(sentence: Sentence, verb: number): Range {
  const { words } = sentence
  if (!words[verb]!.endsWith('ing') || !/^(?:by|for|of|while|after|before|in|when)$/.test(words[verb - 1] ?? '')) return null
  for (let i = verb - 2; i > 0 && verb - i < 14 && !isMark(words[i]); i--) if (AUXILIARY.has(words[i]!)) return subjectBefore(sentence, i)
  return null
}

/** Heads that "of" goes on from. */
const PARTITIVE: ReadonlySet<string> = new Set('one two three some many most several all members member supporters leaders leader government head president citizens people army'.split(' '))

/** "has not publicly accused". */
const isNegated = (words: readonly string[], verb: number): boolean => {
  let i = verb - 1
  while (ADVERB.has(words[i] ?? '') || /..ly$/.test(words[i] ?? '')) i--
  return NEGATION.has(words[i] ?? '')
}

const isPassive = (words: readonly string[], verb: number): boolean => {
  let i = verb - 1
  while (i >= 0 && ADVERB.has(words[i]!) || /ly$/.test(words[i] ?? '')) i--
  return /^(?:was|were|been|is|are|be|being)$/.test(words[i] ?? '') && !/ing$/.test(words[verb]!)
}

/** A modal that governs the verb, also over "be preparing to" and a verb beside it ("might bomb … and blame"). */
function modalBefore(words: readonly string[], verb: number): number | null {
  if (words[verb - 1] === 'to' && AHEAD.has(words[verb - 2] ?? '')) return AUXILIARY.has(words[verb - 3] ?? '') ? verb - 3 : verb - 2
  for (let i = verb - 1; i >= 0 && verb - i < 14; i--) {
    if (isMark(words[i]) && words[i] !== '-' || RELATIVE.has(words[i]!)) return null
    if (MODAL.has(words[i]!) && /^(?:may|might|could|would|will|can|'ll|'d)$/.test(words[i]!)) {
      return words.slice(i + 1, verb).some((word) => /^(?:said|says|was|were|has|had)$/.test(word)) || /(?:ed|s)$/.test(words[verb]!) && i !== verb - 1 ? null : i
    }
  }
  return null
}

/** "A alleges that B ACTS", "B is alleged to have ACTED", "B allegedly ACTED". */
function readAlleging(sentence: Sentence, verb: number): Read | null {
  const { words } = sentence
  if (words[verb] === 'allegedly') {
    if (REPORTING.has(words[verb + 1] ?? '')) return null // what was allegedly said is told, not who did what
    const act = clauseAfter(sentence, verb + 1)
    const by = act && /ed$|en$|t$/.test(words[verb + 1]!) ? words.findIndex((word, i) => i > verb + 1 && i <= Math.min(act[1], verb + 6) && word === 'by') : -1
    // "a bomb allegedly planted by the league": who did it stands after
    const accused = by > 0 ? phraseAfter(sentence, by + 1, BY_ENDS) : subjectBefore(sentence, verb)
    if (by > 0 && accused) return { accuser: null, accused, act: [verb + 1, by - 1], words: '', passive: true, modal: null }
    return accused && act && !AUXILIARY.has(words[verb + 1]!) ? { accuser: null, accused, act, words: '', passive: true, modal: null } : null
  }
  if (isPassive(words, verb)) {
    const accused = subjectBefore(sentence, verb)
    const have = words.indexOf('have', verb)
    const act = words[verb + 1] === 'to' && have === verb + 2 ? clauseAfter(sentence, have + 1) : null
    return accused && act && { accuser: null, accused, act, words: '', passive: true, modal: null }
  }
  if (/^(?:the|an?|of|and|,|its|his|her|their|our|that|by|for|with|as)$/.test(words[verb - 1] ?? ',') || !opensClause(sentence, verb + 1)) return null
  // in capitals "alleged" before a noun looks like the verb before a name
  if (words[verb] === 'alleged' && sentence.capitals && words[verb + 1] !== 'that' && !DETERMINER.has(words[verb + 1] ?? '') && !SUBJECT_PRONOUN.has(words[verb + 1] ?? '')) return null
  if (words[verb] === 'alleged' && (REPORTING.has(words[verb - 1] ?? '') || mayCount(words[verb - 1] ?? '') || ACTIVE.has(words[verb - 1] ?? ''))) return null
  const from = words[verb + 1] === 'that' ? verb + 2 : verb + 1
  const clause = clauseAfter(sentence, from)
  const accuser = subjectBefore(sentence, verb)
  if (!clause || !accuser) return null
  const split = verbIn(sentence, clause)
  // "alleges that he was dismissed": what befell the subject was done by others
  const suffered = split !== null && /^(?:was|were)$/.test(words[split.act[0]]!) && /(?:ed|en)$/.test(words[split.act[0] + 1] ?? '') && wrongAt(words, split.act[0], split.act[1]) !== split.act[0]
  return split && suffered ? { accuser, accused: null, act: clause, words: '', passive: false, modal: modalBefore(words, verb) } : split ? { accuser, accused: split.subject, act: split.act, words: '', passive: false, modal: modalBefore(words, verb) }
    : { accuser, accused: null, act: clause, words: '', passive: false, modal: modalBefore(words, verb) }
}

/** Where who did it ends. */
const BY_ENDS: ReadonlySet<string> = new Set('exploded killed was were had has who which that and'.split(' '))

/** "is said to have tortured prisoners": a wrong must follow. */
const isHearsay = (words: readonly string[], at: number): boolean =>
  isPassive(words, at) && words[at + 1] === 'to' && words[at + 2] === 'have' && wrongAt(words, at + 3, Math.min(words.length - 1, at + 12)) === at + 3

/** "Varnia denies shelling market, accuses league of theft": the subject stands before the first verb. */
function headlineSubject(sentence: Sentence, verb: number): Range {
  const { words } = sentence
  if (words[verb - 1] !== ',' || !words[verb]!.endsWith('s')) return null
  const first = words.findIndex((word, i) => i > 0 && i < verb - 1 && (/^(?:denies|says|rejects|condemns|dismisses|vows|warns|claims|confirms|admits|calls|blames|accuses)$/.test(word)))
  return first > 0 ? subjectBefore(sentence, first) : null
}

/** "Accusing the league of lies, the envoy left": the subject stands behind the comma. */
function subjectOfMain({ words, tokens }: Sentence, verb: number): Range {
  if (!words[verb]!.endsWith('ing') || verb > 1) return null
  const comma = words.indexOf(',', verb)
  if (comma < 0) return null
  let last = comma + 1
  if (DETERMINER.has(words[last] ?? '')) last++
  else if (!isCapital(tokens[last]?.word)) return null
  while (isCapital(tokens[last + 1]?.word) && isCapital(tokens[last]?.word)) last++
  return last < words.length ? [comma + 1, last] : null
}

/** Whether a clause may start at `at`; else "alleged" is an adjective: "alleged bias". */
const opensClause = ({ words, tokens }: Sentence, at: number): boolean =>
  words[at] === 'that' || DETERMINER.has(words[at] ?? '') || SUBJECT_PRONOUN.has(words[at] ?? '') || isCapital(tokens[at]?.word)

/** Splits "the league tortured prisoners" into subject and deed at a known wrong, else at an auxiliary. */
function verbIn(sentence: Sentence, [first, last]: readonly [number, number]): { subject: Range; act: readonly [number, number] } | null {
  const { words } = sentence
  const wrong = wrongAt(words, first, last)
  if (wrong && wrong > first) return { subject: subjectBefore(sentence, wrong, first), act: [wrong, last] }
  for (let i = first + 1; i <= last; i++) {
    if (AUXILIARY.has(words[i]!) && /^(?:occurred|happened|taken)$/.test(words[i + 1] ?? '')) return null // nobody does it
    if (AUXILIARY.has(words[i]!) || /^(?:arms|kills|bombs|attacks|funds|backs|helps|uses|hides|provides|supports|trains|shelters|violates)$/.test(words[i]!)) {
      return { subject: subjectBefore(sentence, i, first), act: [i, last] }
    }
    if (i - first <= 4 && (PAST.has(words[i]!) || /..ed$/.test(words[i]!) && !/^(?:armed|united|wounded|alleged|accused|masked|unnamed)$/.test(words[i]!))) return { subject: [first, i - 1], act: [i, last] }
  }
  return null
}

function finish(sentence: Sentence, attributions: readonly Attribution[], verb: number, read: Read): FoundAllegation {
  const span: Span = spanFrom(sentence, verb, verb)
  const own = attributions.find(({ cue }) => cue.some((part) => overlaps(part, span))) ?? null
  const holder = statedBy(attributions.filter((one) => one !== own), span)
  const accused = partyIn(sentence, read.accused)
  const party = accused ? wordsFrom(sentence, ...accused) : null
  const printed = accuserOf(sentence, read, own)
  const accuser = printed === party ? null : printed // "we are accused of theft": nobody accuses himself
  const told = holder !== null && !/^(?:we|i)$/i.test(accuser ?? '')
  const made = read.modal !== null ? 'hypothetical' : read.passive || accuser === null || NOBODY.test(accuser) || told ? 'reported' : 'made'
  return {
    kind: 'allegation', made, accuser, accused: party,
    act: passageOf(sentence.text, [spanFrom(sentence, ...read.act)]), attribution: (own ?? holder)?.id ?? null,
    confidence: party && accuser ? ALLEGATION.both : ALLEGATION.one, sentence: sentence.index, paragraph: sentence.paragraph,
  }
}

/**
 * Who accuses: the subject before the verb, if it is a party. Where the report of it has another source and is not doubtful, that one: its
 * bounds are learnt, those of the subject are guessed from small words.
 */
function accuserOf(sentence: Sentence, read: Read, own: Attribution | null): string | null {
  const subject = partyIn(sentence, read.accuser, true)
  const printed = subject ? wordsFrom(sentence, ...subject) : null
  if (read.passive || own === null || own.confidence < 0.5) return printed ?? (own && !read.passive ? partyOf(own) : null)
  const source = partyOf(own)
  if (source === null || printed !== null && (printed.includes(source) && source.length * 2 > printed.length || /^(?:he|she|they|it|we|i|him|her|them)$/i.test(source))) return printed
  return source.split(' ').length > 12 ? printed ?? source : source
}
