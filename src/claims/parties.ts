import type { Attribution } from '../text/records.ts'
import { ADVERB, CONJUNCTION, DETERMINER, PREPOSITION, RELATIVE } from './en/grammar.ts'
import { BARE } from './en/harm.ts'
import { ABSTRACT, DOER, MANNED, NAMES_NOBODY, NO_DOER, PARTY_NOUNS, THINGS } from './en/party-nouns.ts'
import type { Range } from './noun-phrases.ts'
import { kindOf } from './phrases.ts'
import { isCapital, isMark, wordsFrom, type Sentence } from './sentence.ts'

const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|us|me)$/i

/**
 * A phrase cut to the party that it names: conjunctions, adverbs and times at its ends go. Null where its head is no person, group or
 * body: a weapon, a document or a deed accuses nobody. A name counts by its capital; in texts in capitals, all that is
 * neither a thing nor abstract does.
 *
 * @param presumed - the verb takes nobody but a party ("accuse"): an unknown noun passes, unless it is a thing
 * @param accuses - documents ("the lawsuit") and unnamed many ("some", "critics") may accuse; they stand accused of nothing
 */
export function partyIn(sentence: Sentence, range: Range, accuses = false, presumed = false): Range {
  if (!range) return null
  const { words, tokens, capitals } = sentence
  let [first, last] = range
  if (words[first] === 'not' && words[first - 1] === 'and') return null // "the government, and not only its clerks, is accused": others are meant as well
  while (first <= last && (CONJUNCTION.has(words[first]!) || OPENING.test(words[first]!) || PREPOSITION.has(words[first]!) || ADVERB.has(words[first]!) && !/^(?:both|all|either)$/.test(words[first]!) || isMark(words[first]) && !/^["“(]$/.test(words[first]!))) first++
  while (last >= first && (CLOSING.test(words[last]!) || CONJUNCTION.has(words[last]!) || ADVERB.has(words[last]!) && words[last] !== 'all' || isMark(words[last]) && !/^[)”"]$/.test(words[last]!))) last--
  for (let i = first + 1; i < last; i++) if (words[i] === 'and' && VERB.test(words[i + 1]!)) last = i - 1 // "blamed the premier and made him pay for"
  while (first < last && /^(?:19|20)\d\d$/.test(words[first]!)) first++ // "In June, 1986 Veld sued"
  if (last < first) return null
  const printed = wordsFrom(sentence, first, last)
  if (accuses && MANY.test(printed) || EACH_OTHER.test(printed)) return [first, last]
  if (NAMES_NOBODY.test(printed)) return null
  if (first === last && PRONOUN.test(words[first]!)) return [first, last]
  let from = first
  while (PARTITIVE.test(words[from]!) && words[from + 1] === 'of') from += 2 // "one of the reporters"
  for (let i = from + 1; i < last; i++) if (/....ing$/.test(words[i]!) && (DETERMINER.has(words[i + 1]!) || PREPOSITION.has(words[i + 1]!)) && !PREPOSITION.has(words[i - 1]!)) last = i - 1 // "members [preparing to vote on the bill]"
  while (last > from && /....(?:ed|ing)$/.test(words[last]!) && !isCapital(tokens[last]?.word) !== capitals && !PARTY_NOUNS.has(words[last]!)) last-- // "the force [headed]", "the rings [operating]"
  const cut = words.findIndex((word, i) => i > from && i <= last && (PREPOSITION.has(word) || word === ',' || RELATIVE.has(word)))
  let head = cut < 0 ? last : cut - 1
  if (cut > 0 && head > from && /(?:ed|en)$/.test(words[head]!)) head-- // "the force headed by the league"
  if (accuses && DOCUMENT.test(words[head] ?? '')) return [first, last]
  if (MANNED.has(words[head] ?? '')) { // "Varnian jets", "our jets" are somebody's force, "the jets" are jets
    const whose = /^(?:our|their|its|his|her|your)$/.test(words[from]!) || (capitals ? head - from > (DETERMINER.has(words[from]!) ? 1 : 0) : tokens.slice(from, head).some(({ word }, i) => isCapital(word) && !(i === 0 && DETERMINER.has(words[from]!))))
    return whose ? [first, last] : null
  }
  const noun = words[head] ?? ''
  if (presumed && /^[a-z-]{4,}$/.test(noun) && !THINGS.has(noun) && !ABSTRACT.test(noun) && !NO_DOER.has(noun) && !/..ed$/.test(noun)) return [first, last]
  if (!capitals && OUTLET.test(noun) && isCapital(tokens[head]?.word) && head > from && isCapital(tokens[head - 1]?.word)) return [first, last] // "the Orrin Report"
  return isParty(noun, isCapital(tokens[head]?.word) && !capitals, capitals) ? [first, last] : null
}

/** Two parties that "and" joins, each under a name or an article of its own: "the league and the army"; else the phrase itself. */
export function partiesIn(sentence: Sentence, range: Range): readonly Range[] {
  if (!range) return [range]
  const { words, tokens, capitals } = sentence
  const [first, last] = range
  const and = words.findIndex((word, i) => i > first && i < last && word === 'and')
  const named = (at: number) => /^(?:the|an?|this|these|those)$/.test(words[at]!) || !capitals && isCapital(tokens[at]?.word)
  const from = words[first] === 'both' ? first + 1 : first
  if (and < 0 || words.slice(first, and).some((word) => word === ',' || PREPOSITION.has(word)) || words.slice(and + 1, last).includes('and') || !named(and + 1) || !named(from)) return [range]
  if (from === first && (and - from === 1 && last - and === 1)) return [range] // "Young and Rubicam": may be one name
  const parts: readonly Range[] = [[from, and - 1], [and + 1, last]]
  return parts.every((part) => partyIn(sentence, part) !== null) ? parts : [range]
}

const OUTLET = /^(?:report|post|times|journal|news|herald|tribune|telegraph|guardian|mail|mirror|gazette|review|observer|chronicle|star|sun|record|daily|courier|globe|dispatch|examiner|inquirer|standard)$/
const VERB = /^(?:makes?|made|takes?|took|holds?|held|calls?|called|demands?|demanded|said|says?|urges?|urged|asks?|asked)$/
/** Unnamed many, who may accuse. */
const MANY = /^(?:some|many|others|several|most|few)$/i
const EACH_OTHER = /^(?:each other|one another)$/i
const PARTITIVE = /^(?:one|two|three|some|several|many|most|all|both|members?|part|none|each)$/
/** Papers that may accuse. */
export const DOCUMENT = /^(?:letter|lawsuit|suit|complaint|indictment|report|reports|statement|communique|article|editorial|filing|filings|petition|resolution|document|documents|book|ad|dossier|memo|affidavit)$/
const OPENING = /^(?:something|not|only|even|just|then|obviously|presumably|though|although|because|since|when|while|if|even|also|now|today|yesterday|meanwhile|however|where|as|that|said|reported|alleged|sitting|presumed|whether)$/
const CLOSING = /^(?:not|today|yesterday|tonight|also|again|later|then|now|further|once|earlier|reported|presumably|flatly|emphatically|categorically|(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|'s|')$/

/** Whether a head noun is one of a party. */
function isParty(head: string, name: boolean, capitals: boolean): boolean {
  const noun = head.replace(/^.*-/, '')
  if (PARTY_NOUNS.has(noun) || PARTY_NOUNS.has(head) || kindOf(noun) === 'people') return true
  if (THINGS.has(noun) || /^\d/.test(noun) || DETERMINER.has(noun)) return false
  if (name) return true
  if (noun.length > 4 && DOER.test(noun) && !NO_DOER.has(noun)) return true
  return capitals && !BARE.has(noun) && !/..ed$/.test(noun) && !ABSTRACT.test(noun) && !NO_DOER.has(noun)
}

/** A source as a party: its words, cut at a clause; where it is a pronoun of relation or of ownership, the name that it resolves to. */
export function partyOf({ words: { source }, speaker }: Attribution): string | null {
  const printed = source.replace(/\s+/g, ' ').trim().replace(/^.*[;:] (?=\S)/, '').replace(/,? (?:who|which|whose|that)\b.*$/i, '').replace(/^["“](.*)["”]$/, '$1').replace(/[,;:]$/, '').replace(/['’]s$/, '').replace(/ (?:in the past|(?:last|this) \w+|on \w+day)$/i, '').replace(/(?: (?:today|yesterday|tonight|also|again|further|and|\w+ally|flatly|firmly))+$/i, '')
  if (printed !== '' && !NAMES_NOBODY.test(printed)) return printed
  const name = speaker?.name ?? ''
  return name !== '' && !NAMES_NOBODY.test(name) && !PRONOUN.test(name) ? name : null
}
