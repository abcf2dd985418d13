import { classOf, NAME, NOUN, PRONOUN, VERB } from '../vocabulary.ts'
import { CLOSING, OPENING, OUTSIDE, type Reading } from '../reading.ts'
import { CORE } from '../branches.ts'
import { countWords, governedWords, headShown, quotedWords, rateWords, relationWords, senseWords, shapeWords, stemShown, tagWords, wordShown } from './words.ts'

/** A token of a sentence [first, end), as cue features look at it. */
export interface CuePlace {
  readonly reading: Reading
  readonly i: number
  readonly first: number
  readonly end: number
}

type Part = (at: CuePlace) => string

const side = (d: number) => (d === 0 ? '' : d === -1 ? 'before it ' : d === 1 ? 'after it ' : d < 0 ? `${-d} before it ` : `${d} after it `)
const word = (d: number): Part => ({ reading, i, first, end }) => `${side(d)}${wordShown(reading, i + d, first, end)}`
const stem = (d: number): Part => ({ reading, i, first, end }) => `${side(d)}${stemShown(reading, i + d, first, end)}`
const tag = (d: number): Part => ({ reading, i, first, end }) => `${side(d)}${tagWords(reading, i + d, first, end)}`
const rate: Part = ({ reading, i }) => rateWords(reading, i)
const rateAt = (d: number): Part => ({ reading, i, first, end }) => (i + d < first || i + d >= end ? `${side(d)}nothing` : `${side(d)}${rateWords(reading, i + d)}`)
const quoted: Part = ({ reading, i }) => quotedWords(reading, i)
const sense: Part = ({ reading, i }) => senseWords(reading, i)
const ending = (letters: number): Part => ({ reading, i }) => (reading.stemText[i] === '' ? 'a name' : `ends in “${reading.lower[i]!.slice(-letters)}”`)

/** The nearest token to one side that fits, and its distance. */
function nearest({ i, first, end }: CuePlace, step: -1 | 1, fits: (j: number) => boolean): number {
  for (let j = i + step; j >= first && j < end; j += step) if (fits(j)) return j
  return -1
}
const isNominal = ({ reading }: CuePlace) => (j: number) => {
  const tagClass = classOf(reading.tags[j]!)
  return reading.quoted[j] === OUTSIDE && (tagClass === NOUN || tagClass === NAME || tagClass === PRONOUN)
}
const isVerbal = ({ reading }: CuePlace) => (j: number) => classOf(reading.tags[j]!) === VERB
const markAt = (step: -1 | 1): Part => (at) => {
  const j = nearest(at, step, (j) => at.reading.quoted[j] === OPENING || at.reading.quoted[j] === CLOSING)
  const where = step < 0 ? 'before it' : 'after it'
  return j < 0 ? `no quotation mark ${where}` : `a quotation mark ${Math.abs(j - at.i) >= 5 ? 'far' : Math.abs(j - at.i) === 1 ? 'right' : 'near'} ${where}`
}
const subject: Part = (at) => {
  const j = nearest(at, -1, isNominal(at))
  return j < 0 ? 'no subject before it' : `the nearest subject a ${tagWords(at.reading, j)}`
}
const subjectWord: Part = (at) => {
  const j = nearest(at, -1, isNominal(at))
  return j < 0 ? 'no subject before it' : `the nearest subject ${wordShown(at.reading, j)}`
}
const verbAt = (step: -1 | 1): Part => (at) => {
  const j = nearest(at, step, isVerbal(at))
  return j < 0 ? `no verb ${step < 0 ? 'before' : 'after'} it` : `the verb ${step < 0 ? 'before' : 'after'} it ${stemShown(at.reading, j)}`
}
const object: Part = (at) => {
  const j = nearest(at, 1, (j) => [VERB, NOUN, NAME, PRONOUN].includes(classOf(at.reading.tags[j]!)))
  return j < 0 ? 'nothing of weight after it' : `next of weight a ${tagWords(at.reading, j)}`
}
const that: Part = ({ reading, i, end }) => {
  for (let d = 1; d <= 5 && i + d < end; d++) if (reading.lower[i + d] === 'that') return d === 1 ? '“that” right after it' : '“that” soon after it'
  return 'no “that” after it'
}
const better: Part = () => 'words near it that are cues more often'
const place: Part = ({ i, first, end }) => (i === first ? 'first in its sentence' : i === first + 1 ? 'second in its sentence' : i === end - 1 ? 'last in its sentence' : i === end - 2 ? 'last but one in its sentence' : 'within its sentence')
const length: Part = ({ first, end }) => countWords(end - first, 48, 'token in the sentence', 'tokens in the sentence')
const opens: Part = ({ reading, first }) => (reading.quoted[first] === OUTSIDE ? 'a sentence that starts outside quotation marks' : 'a sentence that starts in quotation marks')
const alone: Part = () => 'names to its side'
const edges: Part = ({ reading, first }) => `in paragraph ${reading.paragraph[first] === 0 ? 'one' : 'two or later'}, its neighbours quoted or not`

const relation: Part = ({ reading, i }) => relationWords(reading, i)
const under: Part = ({ reading, i }) => headShown(reading, i)
const underA = (of: (reading: Reading, j: number) => string): Part => ({ reading, i }) => (reading.heads[i]! < 0 ? 'under no word' : `under ${of(reading, reading.heads[i]!)}`)
const underTag = underA((reading, j) => `a ${tagWords(reading, j)}`)
const underRate = underA(rateWords)
const all: Part = ({ reading, i }) => governedWords(reading, i)
const core: Part = ({ reading, i }) => governedWords(reading, i, CORE)
const below = (part: 'subject' | 'clause' | 'object', words: (reading: Reading, j: number) => string): Part => ({ reading, i }) => {
  const j = reading.governed[part][i]!
  return j < 0 ? `no ${part} under it` : `its ${part} ${words(reading, j)}`
}
const aTag = (reading: Reading, j: number) => `a ${tagWords(reading, j)}`
const itsSubject = below('subject', aTag), itsClause = below('clause', aTag), itsObject = below('object', aTag)
const subjectStem = below('subject', stemShown), clauseStem = below('clause', stemShown), objectStem = below('object', stemShown)

/** What each template of `cueFeatures` looks at; from 101 on in the parse. A test holds that none is missing. */
export const CUE_NAMES: Readonly<Record<number, readonly Part[]>> = {
  1: [() => 'any word'], 2: [word(0)], 3: [stem(0)], 4: [ending(2)], 5: [ending(3)], 6: [({ reading, i }) => shapeWords(reading, i)], 7: [tag(0)],
  8: [word(-1)], 9: [word(1)], 10: [word(-2)], 11: [word(2)], 12: [word(-3)], 13: [word(3)], 14: [stem(-1)], 15: [stem(1)], 16: [stem(-2)], 17: [stem(2)],
  18: [tag(-1)], 19: [tag(1)], 20: [tag(-2)], 21: [tag(2)], 22: [tag(-3)], 23: [tag(3)],
  24: [word(-1), word(0)], 25: [word(0), word(1)], 26: [stem(-1), stem(0)], 27: [stem(0), stem(1)], 28: [stem(0), tag(-1)], 29: [stem(0), tag(1)], 30: [stem(0), tag(0)], 31: [word(-1), word(1)],
  32: [tag(-2), tag(-1), tag(0)], 33: [tag(-1), tag(0), tag(1)], 34: [tag(0), tag(1), tag(2)], 35: [stem(0), word(1), word(2)], 36: [word(-2), word(-1), stem(0)],
  37: [rate], 38: [rate, tag(0)], 39: [rate, tag(-1)], 40: [rate, tag(1)], 41: [rate, rateAt(-1)], 42: [rate, rateAt(1)], 43: [tag(-1), rate, tag(1)],
  44: [quoted], 45: [quoted, stem(0)], 46: [quoted, rate], 47: [markAt(-1), rate], 48: [markAt(1), rate], 49: [markAt(-1), markAt(1)],
  50: [that, rate], 51: [that, stem(0)], 52: [better, rate], 53: [better], 54: [place, tag(0)], 55: [place, rate], 56: [length, rate],
  57: [sense, tag(0)], 58: [sense, tag(-1), tag(1)], 59: [sense, quoted],
  60: [subject, rate], 61: [subject, stem(0)], 62: [subjectWord, stem(0)], 63: [subjectWord, rate], 64: [verbAt(-1), stem(0)], 65: [verbAt(1), stem(0)], 66: [verbAt(-1), rate],
  67: [object, stem(0)], 68: [object, rate], 69: [opens, rate], 70: [opens, quoted],
  71: [alone, word(0), place], 72: [alone, word(0), edges], 73: [word(0), edges, tag(1)],
  101: [relation], 102: [relation, stem(0)], 103: [relation, rate], 104: [relation, underTag], 105: [under], 106: [relation, under], 107: [relation, underRate], 108: [rate, underRate, relation],
  109: [relation, underTag, tag(0)], 110: [all], 111: [core], 112: [all, stem(0)], 113: [core, stem(0)], 114: [all, rate], 115: [core, rate], 116: [core, relation], 117: [all, tag(0)], 118: [core, tag(0)],
  119: [itsSubject, rate], 120: [subjectStem, stem(0)], 121: [subjectStem, core], 122: [itsSubject, itsClause, itsObject], 123: [itsSubject, itsClause, stem(0)],
  124: [itsClause, rate], 125: [clauseStem, stem(0)], 126: [itsClause, core], 127: [clauseStem], 128: [itsObject, rate], 129: [objectStem, stem(0)], 130: [objectStem], 131: [objectStem, rate],
  132: [subjectStem], 133: [itsSubject, itsObject, rate],
}
