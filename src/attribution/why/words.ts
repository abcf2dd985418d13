import { senseOf } from '../en/cues.ts'
import { CAPITAL, CLOSING, INSIDE, MIXED, NUMBER, OPENING, PUNCTUATION, UPPER, type Reading } from '../reading.ts'
import { NO_HEAD } from '../relations.ts'
import { rateStep, TAGS, type TagName } from '../vocabulary.ts'

/** What features are of, in plain words. */

const TAG_WORDS: Readonly<Record<TagName, string>> = {
  NN: 'noun', NNS: 'plural noun', NNP: 'name', NNPS: 'plural name', JJ: 'adjective', JJR: 'comparative', JJS: 'superlative', CD: 'number',
  VB: 'verb, base form', VBD: 'verb, past', VBZ: 'verb, present', VBP: 'verb, present', VBG: 'verb in -ing', VBN: 'participle', MD: 'modal verb',
  RB: 'adverb', RBR: 'comparative adverb', RBS: 'superlative adverb', RP: 'particle', IN: 'preposition', TO: '“to”', DT: 'article', PDT: 'predeterminer',
  PRP: 'pronoun', PRP$: 'possessive pronoun', WP: '“who” or “what”', WP$: '“whose”', WDT: '“which” or “that”', WRB: '“when”, “where” or “how”', EX: '“there”',
  CC: '“and”, “or” or “but”', POS: 'possessive ’s', UH: 'interjection', FW: 'foreign word', LS: 'list mark', SYM: 'symbol',
  ',': 'comma', '.': 'full stop', ':': 'colon or dash', '``': 'opening quotation mark', "''": 'closing quotation mark', '-LRB-': 'opening bracket', '-RRB-': 'closing bracket', $: 'currency', '#': '#',
}

/** The part of speech of token `j`; outside [first, end) there is none. */
export function tagWords(reading: Reading, j: number, first = 0, end = reading.count): string {
  return j < first || j >= end ? 'nothing' : TAG_WORDS[TAGS[reading.tags[j]!]!]
}

/** A token as the features see it: names are masked, so that none of them can weigh. */
export function wordShown(reading: Reading, j: number, first = 0, end = reading.count): string {
  if (j < first || j >= end) return 'nothing'
  if (reading.shapes[j] === NUMBER) return 'a number'
  return reading.stemText[j] === '' ? 'a name' : `“${reading.lower[j]!}”`
}

/** The same for all forms of a word: "say" in "says". */
export function stemShown(reading: Reading, j: number, first = 0, end = reading.count): string {
  const word = wordShown(reading, j, first, end)
  return word.startsWith('“') && reading.shapes[j] !== PUNCTUATION ? `${word} in any form` : word
}

export function shapeWords(reading: Reading, j: number): string {
  const shape = reading.shapes[j]!
  return shape === CAPITAL ? 'capitalised' : shape === UPPER ? 'in capitals' : shape === MIXED ? 'in mixed case' : shape === NUMBER ? 'a number' : shape === PUNCTUATION ? 'punctuation' : 'in lower case'
}

export function quotedWords(reading: Reading, j: number, first = 0, end = reading.count): string {
  if (j < first || j >= end) return 'nothing'
  const place = reading.quoted[j]!
  return place === OPENING ? 'an opening quotation mark' : place === CLOSING ? 'a closing quotation mark' : place === INSIDE ? 'inside quotation marks' : 'outside quotation marks'
}

/** How often a word was a cue in training. */
export function rateWords(reading: Reading, j: number): string {
  const bin = reading.rates[j]!
  return bin === 0 ? 'a word not seen in training' : `a word that in training was ${['never a cue', 'a cue once in fifty times or less', 'a cue once in twenty times or less', 'a cue now and then', 'a cue about once in four times', 'a cue about two times in five', 'a cue more often than not', 'a cue nearly always'][rateStep(bin)]!}`
}

export function senseWords(reading: Reading, j: number): string {
  const sense = senseOf(reading.stemText[j]!)
  return sense ? `a word of ${sense.mode} that ${sense.stance}` : 'no word that the lexicon of cues holds'
}

export function countWords(count: number, most: number, one: string, many = `${one}s`): string {
  return count === 0 ? `no ${one}` : count === 1 ? `one ${one}` : count >= most ? `${most} or more ${many}` : `${count} ${many}`
}

const RELATION_WORDS = [
  'a small word of it', 'the head of its sentence', 'the subject', 'a clause', 'a clause without a subject of its own', 'the object', 'a clause beside it', 'the word that opens its clause',
  'a clause of circumstance', 'a relative clause', 'a clause of a noun', 'a second after “and”', 'a second name for it', 'a phrase with a preposition', 'an adverb', 'something loosely tied',
] as const

export function relationName(relation: number): string {
  return RELATION_WORDS[relation]!
}

/** How token `j` hangs in its sentence. */
export function relationWords(reading: Reading, j: number, first = 0, end = reading.count): string {
  return j < first || j >= end ? 'nothing' : RELATION_WORDS[reading.relations[j]!]!
}

/** The word that token `j` hangs under. */
export function headShown(reading: Reading, j: number): string {
  const head = reading.heads[j]!
  return head === NO_HEAD ? 'under no word' : `under ${stemShown(reading, head)}`
}

const GOVERNED_WORDS = [
  'a subject', 'a clause', 'a clause without a subject', 'an object', 'a clause beside it', 'a word that opens it', 'a clause of a noun', 'a relative clause',
  'a phrase with a preposition', 'a clause of circumstance', 'a second after “and”', 'a second name',
] as const

/** What hangs under token `j`: of all relations told apart, or of those in `mask`. */
export function governedWords(reading: Reading, j: number, mask = -1): string {
  const bits = reading.governed.bits[j]! & mask
  const words = GOVERNED_WORDS.filter((_, k) => bits >> k & 1)
  return words.length === 0 ? 'over nothing of weight' : `over ${words.join(', ')}`
}
