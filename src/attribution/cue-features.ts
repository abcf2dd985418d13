import type { FeatureList } from '../learn/feature-list.ts'
import { hashOf, mix } from '../learn/hash.ts'
import { senseOf } from './en/cues.ts'
import { CORE } from './branches.ts'
import { CAPITAL, CLOSING, INSIDE, MIXED, OPENING, OUTSIDE, type Reading } from './reading.ts'
import { classOf, MARK, NAME, NOUN, PRONOUN, rateStep, VERB } from './vocabulary.ts'

const EDGE = 0x6b43a9b5
const THAT = hashOf('that')

/** Features of every token of one sentence for finding cues. `list` gets one position per token. */
export function cueFeatures(reading: Reading, s: number, list: FeatureList): void {
  const add = cueFeaturesOf(reading, s, list)
  list.clear()
  for (let i = reading.sentenceStarts[s]!; i < reading.sentenceStarts[s + 1]!; i++) {
    add(i)
    list.next()
  }
}

/**
 * What adds the features of one token of a sentence: words, tags and shapes around, how often the word was a cue elsewhere,
 * quotation marks, and what the sentence has to its left and right. Names are masked before (see reading.ts).
 *
 * @param s - the sentence's number
 */
export function cueFeaturesOf(reading: Reading, s: number, list: FeatureList): (i: number) => void {
  const first = reading.sentenceStarts[s]!
  const end = reading.sentenceStarts[s + 1]!
  const { words, stems, tags, shapes, suffix2, suffix3, rates, quoted } = reading
  const at = (array: ArrayLike<number>, i: number) => (i < first || i >= end ? EDGE : array[i]!)
  const length = Math.min(6, (end - first) >> 3)
  const opensQuoted = quoted[first] === OPENING || quoted[first] === INSIDE ? 1 : 0
  const around = surroundings(reading, first, end)
  const p = reading.paragraph[first]!
  const lineEdges = (reading.paragraphStarts[p] === first ? 1 : 0) + (reading.paragraphStarts[p + 1] === end ? 2 : 0) + (p === 0 ? 4 : 0)
    + (p + 1 < reading.allQuoted.length && reading.allQuoted[p + 1] ? 8 : 0) + (p > 0 && reading.allQuoted[p - 1] ? 16 : 0)
  const tagIsMark = (tag: number) => classOf(tag) === MARK

  return (i) => {
    const w0 = words[i]!, w1 = at(words, i + 1), w2 = at(words, i + 2), p1 = at(words, i - 1), p2 = at(words, i - 2)
    const l0 = stems[i]!, l1 = at(stems, i + 1), q1 = at(stems, i - 1)
    const t0 = tags[i]!, t1 = at(tags, i + 1), t2 = at(tags, i + 2), u1 = at(tags, i - 1), u2 = at(tags, i - 2)
    const rate = rates[i]!
    const quotedHere = quoted[i]!
    const place = i === first ? 0 : i === first + 1 ? 1 : i === end - 1 ? 3 : i === end - 2 ? 4 : 2
    let k = 1
    const add = (value: number) => { list.add(k++, value) }
    add(0); add(w0); add(l0); add(suffix2[i]!); add(suffix3[i]!); add(shapes[i]!); add(t0)
    add(p1); add(w1); add(p2); add(w2); add(at(words, i - 3)); add(at(words, i + 3))
    add(q1); add(l1); add(at(stems, i - 2)); add(at(stems, i + 2))
    add(u1); add(t1); add(u2); add(t2); add(at(tags, i - 3)); add(at(tags, i + 3))
    add(mix(p1, w0)); add(mix(w0, w1)); add(mix(q1, l0)); add(mix(l0, l1)); add(mix(l0, u1)); add(mix(l0, t1)); add(mix(l0, t0)); add(mix(p1, w1))
    add(mix(mix(u2, u1), t0)); add(mix(mix(u1, t0), t1)); add(mix(mix(t0, t1), t2))
    add(mix(mix(l0, w1), w2)); add(mix(mix(p2, p1), l0))
    add(rate); add(mix(rate, t0)); add(mix(rate, u1)); add(mix(rate, t1))
    add(mix(rateStep(rate), rateStep(at(rates, i - 1) & 31))); add(mix(rateStep(rate), rateStep(at(rates, i + 1) & 31)))
    add(mix(mix(u1, rateStep(rate)), t1))
    add(quotedHere); add(mix(quotedHere, l0)); add(mix(quotedHere, rate))
    const { marksBefore, marksAfter, subject, subjectWord, verbBefore, verbAfter, object, namesBefore, namesAfter } = around
    const j = i - first
    add(mix(marksBefore[j]!, rate)); add(mix(marksAfter[j]!, rate)); add(mix(marksBefore[j]!, marksAfter[j]!))
    const that = thatAfter(words, i, end)
    add(mix(that, rate)); add(mix(that, l0))
    const better = betterBeside(rates, i, first, end)
    add(mix(better, rate)); add(better)
    add(mix(place, t0)); add(mix(place, rate)); add(mix(length, rateStep(rate)))
    const sense = senseOf(reading.stemText[i]!)
    const senseKey = sense ? hashOf(sense.mode + sense.stance) : 0
    add(mix(senseKey, t0)); add(mix(mix(senseKey, u1), t1)); add(mix(senseKey, quotedHere))
    add(mix(subject[j]!, rate)); add(mix(subject[j]!, l0)); add(mix(subjectWord[j]!, l0)); add(mix(subjectWord[j]!, rateStep(rate)))
    add(mix(verbBefore[j]!, l0)); add(mix(verbAfter[j]!, l0)); add(mix(verbBefore[j]!, rate))
    add(mix(object[j]!, l0)); add(mix(object[j]!, rate))
    add(mix(opensQuoted, rate)); add(mix(opensQuoted, quotedHere))
    const alone = (namesBefore[j]! ? 1 : 0) + (namesAfter[j]! ? 2 : 0)
    if (tagIsMark(t0)) { add(mix(mix(alone, w0), place)); add(mix(mix(alone, w0), lineEdges)); add(mix(mix(w0, lineEdges), t1)) }
    parseFeatures(reading, i, list)
  }
}

/** Features of where a token hangs in its sentence: its relation and head, what it governs. */
function parseFeatures(reading: Reading, i: number, list: FeatureList): void {
  const { stems, tags, rates, heads, relations, governed } = reading
  const head = heads[i]!
  const rate = rates[i]!
  const l0 = stems[i]!, t0 = tags[i]!, relation = relations[i]!
  const headStem = head < 0 ? EDGE : stems[head]!, headTag = head < 0 ? 63 : tags[head]!, headRate = head < 0 ? 99 : rates[head]!
  const bits = governed.bits[i]!, core = bits & CORE
  const subject = governed.subject[i]!, clause = governed.clause[i]!, object = governed.object[i]!
  let k = 101
  const add = (value: number) => { list.add(k++, value) }
  add(relation); add(mix(relation, l0)); add(mix(relation, rate)); add(mix(relation, headTag)); add(headStem); add(mix(relation, headStem)); add(mix(relation, headRate))
  add(mix(rateStep(rate), mix(rateStep(headRate), relation))); add(mix(mix(relation, headTag), t0))
  add(bits); add(core); add(mix(bits, l0)); add(mix(core, l0)); add(mix(bits, rate)); add(mix(core, rate)); add(mix(core, relation)); add(mix(bits, t0)); add(mix(core, t0))
  const subjectTag = subject < 0 ? 63 : tags[subject]!, subjectStem = subject < 0 ? EDGE : stems[subject]!
  const clauseTag = clause < 0 ? 63 : tags[clause]!, clauseStem = clause < 0 ? EDGE : stems[clause]!
  const objectTag = object < 0 ? 63 : tags[object]!, objectStem = object < 0 ? EDGE : stems[object]!
  add(mix(subjectTag, rate)); add(mix(subjectStem, l0)); add(mix(subjectStem, core)); add(mix(mix(subjectTag, clauseTag), objectTag)); add(mix(mix(subjectTag, clauseTag), l0))
  add(mix(clauseTag, rate)); add(mix(clauseStem, l0)); add(mix(clauseTag, core)); add(clauseStem)
  add(mix(objectTag, rate)); add(mix(objectStem, l0)); add(objectStem); add(mix(objectStem, rateStep(rate)))
  add(subjectStem); add(mix(mix(subjectTag, objectTag), rate))
}

/** What lies to each side of each token of a sentence, counted once for all of them. Entry j is token first + j. */
function surroundings(reading: Reading, first: number, end: number) {
  const count = end - first
  const { words, stems, tags, quoted } = reading
  const marksBefore = new Int32Array(count)
  const marksAfter = new Int32Array(count)
  const subject = new Int32Array(count)
  const subjectWord = new Int32Array(count)
  const verbBefore = new Int32Array(count)
  const verbAfter = new Int32Array(count)
  const object = new Int32Array(count)
  /** 1 where all tokens to that side, six at most, are written as names: a speaker's label or signature. */
  const namesBefore = new Uint8Array(count)
  const namesAfter = new Uint8Array(count)

  const isName = (i: number) => (reading.shapes[i]! >= CAPITAL && reading.shapes[i]! <= MIXED) || reading.lower[i] === '(' || reading.lower[i] === ')' || reading.lower[i]![0] === '@'
  for (let j = 1; j <= 6 && j < count && isName(first + j - 1); j++) namesBefore[j] = 1
  for (let j = count - 2; j >= count - 8 && j >= 0 && (isName(first + j + 1) || (j === count - 2 && reading.lower[end - 1] === '.')); j--) namesAfter[j] = 1

  let mark = -99
  let verb = 0
  let noun = -99
  for (let i = first; i < end; i++) {
    const j = i - first
    marksBefore[j] = Math.min(5, i - mark)
    verbBefore[j] = verb
    subject[j] = noun < first ? 0 : mix(tags[noun]!, Math.min(5, i - noun))
    subjectWord[j] = noun < first ? 0 : words[noun]!
    if (quoted[i] === CLOSING || quoted[i] === OPENING) mark = i
    const tagClass = classOf(tags[i]!)
    if (tagClass === VERB) verb = stems[i]!
    if (quoted[i] === OUTSIDE && (tagClass === NOUN || tagClass === NAME || tagClass === PRONOUN)) noun = i
  }
  mark = 1 << 20
  verb = 0
  let next = 0
  for (let i = end - 1; i >= first; i--) {
    const j = i - first
    marksAfter[j] = Math.min(5, mark - i)
    verbAfter[j] = verb
    object[j] = next
    if (quoted[i] === CLOSING || quoted[i] === OPENING) mark = i
    const tagClass = classOf(tags[i]!)
    if (tagClass === VERB) verb = stems[i]!
    if (tagClass === VERB || tagClass === NOUN || tagClass === NAME || tagClass === PRONOUN) next = tags[i]!
  }
  return { marksBefore, marksAfter, subject, subjectWord, verbBefore, verbAfter, object, namesBefore, namesAfter }
}

/** How soon "that" follows: one or two words on, or three to five; 0 where it does not. */
function thatAfter(words: Int32Array, i: number, end: number): number {
  for (let d = 1; d <= 5 && i + d < end; d++) if (words[i + d] === THAT) return d < 3 ? d : 3
  return 0
}

/** How many of the six words to either side were a cue more often. */
function betterBeside(rates: Uint8Array, i: number, first: number, end: number): number {
  const own = rateStep(rates[i]!)
  let better = 0
  for (let j = Math.max(first, i - 6); j < end && j <= i + 6; j++) if (rateStep(rates[j]!) > own) better++
  return better
}
