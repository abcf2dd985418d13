import type { FeatureList } from '../learn/feature-list.ts'
import { mix } from '../learn/hash.ts'
import { CORE } from './branches.ts'
import { AFTER, BEFORE, EDGE, NO_TAG, Sight, viewFrom } from './cue-view.ts'
import { OUTSIDE, type Reading } from './reading.ts'
import { classOf, NOUN, VERB } from './vocabulary.ts'

/** Tokens [first, end) of the paragraph in which a cue's source and contents are looked for. */
export interface Window {
  readonly first: number
  readonly end: number
}

/** A cue as tokens [start, end). */
export interface CueTokens {
  readonly start: number
  readonly end: number
}

const REACH = 160
/** Paragraphs of more tokens than any article's are read with a shorter reach, so that their cost stays bounded. */
const HUGE = 4000, HUGE_REACH = 56

/** A paragraph so short that all it holds may be a signature: "— Ada Orlen, mayor of Lenna". */
const SIGNATURE = 12

/**
 * The cue's sentence and those beside it in its paragraph that hold a quotation, each next to the last; with paragraphs that are one
 * quotation from end to end (a speaker continuing), at most 160 tokens to either side. Before a signature also the quotation that it
 * signs. Sentences without quotation marks beside a cue's hold next to nothing that it reports: 3 in 1000 marked attributions of
 * PolNeAR train lose words, and a third of all words need no look.
 */
export function windowOf(reading: Reading, cue: CueTokens): Window {
  const { paragraph, paragraphStarts, allQuoted, sentence, sentenceStarts } = reading
  const p = paragraph[cue.start]!
  const reach = paragraphStarts[p + 1]! - paragraphStarts[p]! > HUGE ? HUGE_REACH : REACH
  let before = p
  let after = p + 1
  while (after < allQuoted.length && allQuoted[after] && paragraphStarts[after]! < cue.end + reach) after++
  if (p > 0 && allQuoted[p - 1] && paragraphStarts[p + 1]! - paragraphStarts[p]! <= SIGNATURE) before = p - 1
  const first = Math.max(paragraphStarts[before]!, cue.start - reach)
  const end = Math.min(paragraphStarts[after]!, cue.end + reach)
  let from = sentence[cue.start]!
  let to = sentence[cue.end - 1]! + 1
  while (sentenceStarts[from]! > first && holdsQuotation(reading, from - 1)) from--
  while (sentenceStarts[to]! < end && holdsQuotation(reading, to)) to++
  return { first: Math.max(first, sentenceStarts[from]!), end: Math.min(end, sentenceStarts[to]!) }
}

function holdsQuotation({ sentenceStarts, quoted }: Reading, s: number): boolean {
  for (let i = sentenceStarts[s]!; i < sentenceStarts[s + 1]!; i++) if (quoted[i] !== OUTSIDE) return true
  return false
}

/**
 * Features of one token that depend on no cue but for the side of it on which the token stands, so that they are scored once per
 * token and side.
 *
 * @param otherCue - 1 where a token belongs to any cue of the document
 */
export function sideFeatures(reading: Reading, i: number, after: boolean, otherCue: Uint8Array, list: FeatureList): void {
  const { words, stems, tags, shapes, quoted, sentence, sentenceStarts } = reading
  const p = reading.paragraph[i]!
  const first = reading.paragraphStarts[p]!
  const end = reading.paragraphStarts[p + 1]!
  const at = (array: ArrayLike<number>, j: number) => (j < first || j >= end ? EDGE : array[j]!)
  const side = after ? AFTER : BEFORE
  const s = sentence[i]!
  const sFirst = sentenceStarts[s]!
  const sLast = sentenceStarts[s + 1]! - 1
  const place = (i === sFirst ? 1 : 0) + (i === sLast ? 2 : 0) + (i === first ? 4 : 0) + (i === end - 1 ? 8 : 0) + (reading.allQuoted[p] ? 16 : 0)
  const w0 = words[i]!, t0 = tags[i]!, q0 = quoted[i]!
  const w1 = at(words, i + 1), p1 = at(words, i - 1), t1 = at(tags, i + 1), u1 = at(tags, i - 1)
  const t2 = at(tags, i + 2), u2 = at(tags, i - 2)
  const frame = quoted[sFirst]! * 4 + quoted[sLast]!
  let k = 1
  const add = (value: number) => { list.add(k++, mix(value, side)) }
  add(0); add(w0); add(stems[i]!); add(t0); add(shapes[i]!)
  add(p1); add(w1); add(at(words, i - 2)); add(at(words, i + 2))
  add(u1); add(t1); add(u2); add(t2)
  add(mix(u1, t0)); add(mix(t0, t1)); add(mix(mix(u1, t0), t1)); add(mix(mix(u2, u1), t0)); add(mix(mix(t0, t1), t2))
  add(mix(p1, w0)); add(mix(w0, w1)); add(mix(p1, t0)); add(mix(t0, w1))
  add(q0); add(mix(q0, t0)); add(mix(q0, at(quoted, i - 1))); add(mix(q0, at(quoted, i + 1)))
  add(mix(otherCue[i]!, at(otherCue, i - 1))); add(mix(otherCue[i]!, at(otherCue, i + 1))); add(mix(otherCue[i]!, t0))
  add(mix(place, q0)); add(mix(place, t0)); add(mix(frame, q0)); add(mix(frame, place))
  const { heads, relations } = reading
  const h = heads[i]!, r0 = relations[i]!
  const hp = h < 0 ? NO_TAG : tags[h]!, near = h < 0 ? 0 : h < i ? (h === i - 1 ? 1 : 2) : h === i + 1 ? 3 : 4
  const core = reading.governed.bits[i]! & CORE
  const cueOver = h < 0 ? 2 : otherCue[h]!
  const joined = (j: number) => (h === j || at(heads, j) === i || at(heads, j) === h ? 1 : 0)
  k = 51
  add(r0); add(mix(r0, t0)); add(mix(r0, hp)); add(mix(r0, h < 0 ? EDGE : stems[h]!)); add(mix(r0, near)); add(mix(mix(r0, hp), near))
  add(cueOver); add(mix(cueOver, r0)); add(core); add(mix(core, t0))
  add(mix(r0, at(relations, i - 1))); add(mix(r0, at(relations, i + 1))); add(mix(joined(i - 1), mix(r0, u1))); add(mix(joined(i + 1), mix(r0, t1)))
}

/** Features that all tokens with one key share, as seen from one cue: they are scored once and kept. */
export interface SharedFeatures {
  /** Not negative. Equal keys, equal features, as long as the cue stays the same. */
  readonly key: (sight: Sight) => number
  readonly add: (sight: Sight, list: FeatureList) => void
}

/** By place: which sentence, quoted or not, behind which marks and other cues. */
const PLACE: SharedFeatures = {
  key: ({ side, away, paragraphs, q0, marks, cues }) => ((((side * 8 + away) * 4 + paragraphs) * 4 + q0) * 16 + marks) * 4 + cues,
  add: ({ cue, side, away, step, q0, marks, cues, paragraphs }, list) => {
    const { stem, quoted, sense, next, before, frame } = cue
    list.add(104, step); list.add(106, mix(step, q0)); list.add(107, mix(stem, side)); list.add(111, mix(mix(stem, step), q0))
    list.add(116, mix(mix(sense, step), q0)); list.add(117, mix(mix(next, side), away)); list.add(121, mix(mix(before, side), away)); list.add(126, mix(mix(next, before), step))
    list.add(127, mix(step, cues)); list.add(129, mix(step, mix(marks, q0)))
    list.add(140, mix(mix(quoted, q0), step)); list.add(141, mix(mix(quoted, q0), mix(side, marks))); list.add(142, mix(mix(frame, q0), step)); list.add(143, mix(mix(frame, stem), mix(side, q0)))
    if (paragraphs === 0) return
    list.add(147, mix(paragraphs, q0)); list.add(148, mix(mix(paragraphs, q0), cue.paragraphEnd)); list.add(149, mix(mix(paragraphs, q0), stem))
    list.add(150, mix(mix(paragraphs, step), cues)); list.add(151, mix(paragraphs, frame))
  },
}

/** By distance in tokens. */
const DISTANCE: SharedFeatures = {
  key: ({ far, q0 }) => far * 4 + q0,
  add: ({ cue, far, q0 }, list) => {
    const { stem, tag, sense, next, nextTag, before, beforeTag } = cue
    list.add(101, far); list.add(103, mix(far, q0)); list.add(109, mix(stem, far)); list.add(113, mix(tag, far)); list.add(115, mix(sense, far))
    list.add(118, mix(next, far)); list.add(120, mix(nextTag, far)); list.add(122, mix(before, far)); list.add(124, mix(beforeTag, far)); list.add(125, mix(mix(beforeTag, nextTag), far))
  },
}

/** By clauses between: commas, words that open a clause, "that". */
const CLAUSE: SharedFeatures = {
  key: ({ side, away, paragraphs, commas, openers, that }) => ((((side * 8 + away) * 4 + paragraphs) * 4 + commas) * 4 + openers) * 2 + that,
  add: ({ cue, side, away, step, commas, openers, that }, list) => {
    list.add(130, mix(mix(side, commas), away)); list.add(136, mix(side, openers)); list.add(137, mix(mix(side, openers), commas)); list.add(138, mix(mix(side, that), away))
    list.add(144, mix(mix(cue.first, step), commas)); list.add(145, mix(mix(cue.stem, side), mix(commas, away)))
  },
}

/** By the token's part of speech, and what stands between. */
const TAGGED: SharedFeatures = {
  key: ({ side, t0, cues, commas, verbs, nouns, that }) => (((((side * 64 + t0) * 4 + cues) * 4 + commas) * 4 + verbs) * 8 + nouns) * 2 + that,
  add: ({ cue, side, t0, cues, commas, verbs, nouns, that }, list) => {
    const { stem, tag, sense, nextTag, beforeTag } = cue
    list.add(108, mix(mix(stem, side), t0)); list.add(112, mix(mix(tag, side), t0)); list.add(114, mix(mix(sense, side), t0)); list.add(119, mix(mix(nextTag, side), t0)); list.add(123, mix(mix(beforeTag, side), t0))
    list.add(128, mix(mix(side, cues), t0)); list.add(131, mix(mix(side, commas), t0)); list.add(132, mix(side, verbs)); list.add(133, mix(mix(side, verbs), t0)); list.add(134, mix(mix(side, nouns), t0))
    list.add(135, mix(mix(side, verbs), nouns)); list.add(139, mix(mix(side, that), mix(verbs, t0))); list.add(146, mix(mix(stem, side), mix(verbs, t0)))
  },
}

/** By the branch of the cue's sentence in which the token hangs. */
const BRANCH: SharedFeatures = {
  key: ({ side, branch }) => (branch + 1) * 4 + side,
  add: ({ cue, side, branch, way }, list) => {
    if (branch < 0) return
    const { stem, tag, sense, relation, core, reading } = cue
    const over = mix(way, side)
    list.add(201, over); list.add(202, mix(over, stem)); list.add(203, mix(over, sense)); list.add(204, mix(mix(over, tag), core)); list.add(205, mix(over, mix(relation, tag)))
    list.add(206, mix(over, core)); list.add(207, mix(over, reading.tags[branch]!)); list.add(208, mix(over, reading.stems[branch]!))
  },
}

/** By the branch and where it ends: whether the tokens beside this one hang in it, too. */
const BORDER: SharedFeatures = {
  key: ({ side, branch, left, right, depth }) => ((((branch + 1) * 4 + side) * 4 + depth) * 2 + left) * 2 + right,
  add: ({ cue, side, branch, way, left, right, depth }, list) => {
    if (branch < 0) return
    const over = mix(way, side)
    const top = cue.reading.tags[branch]!
    const border = mix(left, right + 2)
    list.add(209, mix(over, depth)); list.add(210, mix(over, left)); list.add(211, mix(over, right)); list.add(212, mix(mix(over, top), left)); list.add(213, mix(mix(over, top), right))
    list.add(214, mix(mix(over, cue.core), border)); list.add(215, mix(mix(over, cue.stem), border))
  },
}

export const SHARED_FEATURES: readonly SharedFeatures[] = [PLACE, DISTANCE, CLAUSE, TAGGED, BRANCH, BORDER]

/** Features of one token as seen from one cue that few others share. */
export function tokenFeatures(sight: Sight, list: FeatureList): void {
  const { cue, side, far, step, offset, t0, w0, q0, branch, way, left, right, depth, commas, marks } = sight
  list.add(102, mix(far, t0)); list.add(105, mix(step, t0)); list.add(110, mix(mix(cue.stem, side), w0))
  if (branch >= 0) {
    const over = mix(way, side)
    list.add(216, mix(over, t0)); list.add(217, mix(mix(over, left), t0)); list.add(218, mix(mix(over, right), t0)); list.add(219, mix(mix(over, left), w0))
    list.add(220, mix(mix(over, commas), marks)); list.add(221, mix(mix(over, cue.reading.relations[sight.i]!), depth)); list.add(222, mix(over, q0))
  }
  if (Math.abs(offset) > 4) return
  const path = pathTo(sight)
  list.add(152, mix(offset, t0)); list.add(153, mix(offset, w0)); list.add(154, mix(mix(offset, t0), cue.tag)); list.add(155, mix(mix(offset, t0), cue.stem))
  list.add(156, path); list.add(157, mix(path, cue.tag))
}

/** Hash of the tags from a near token to the cue. */
function pathTo({ cue: { reading: { tags }, cue }, i, offset, t0 }: Sight): number {
  let path = mix(offset, t0)
  for (let m = offset < 0 ? i + 1 : cue.end; offset < 0 ? m < cue.start : m < i; m++) path = mix(path, tags[m]!)
  return path
}

/** All features of every token of the window as seen from one cue. `list` gets one position per token of the window, empty for the cue's own. */
export function cueSideFeatures(reading: Reading, cue: CueTokens, window: Window, otherCue: Uint8Array, list: FeatureList): void {
  const sight = new Sight(viewFrom(reading, cue, window, otherCue))
  list.clear()
  for (let i = window.first; i < window.end; i++) {
    if (i < cue.start || i >= cue.end) {
      sight.look(i)
      for (const { add } of SHARED_FEATURES) add(sight, list)
      tokenFeatures(sight, list)
    }
    list.next()
  }
}

/** The word of a cue that carries its meaning: the last verb in it, else the last noun, else its last word. */
export function headOf(reading: Reading, cue: CueTokens): number {
  let noun = -1
  for (let i = cue.end - 1; i >= cue.start; i--) {
    const tagClass = classOf(reading.tags[i]!)
    if (tagClass === VERB && reading.stemText[i] !== 'be' && reading.stemText[i] !== 'have') return i
    if (noun < 0 && (tagClass === NOUN || reading.stemText[i] === 'accord')) noun = i
  }
  return noun >= 0 ? noun : cue.end - 1
}
