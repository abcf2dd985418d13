import type { FeatureList } from '../learn/feature-list.ts'
import { hashOf, mix } from '../learn/hash.ts'
import { senseOf } from './en/cues.ts'
import { CLOSING, OPENING, type Reading } from './reading.ts'
import { Branches, type Governed, CORE } from './branches.ts'
import { classOf, MARK, NAME, NOUN, PRONOUN, tagOf, VERB } from './vocabulary.ts'

const EDGE = 0x6b43a9b5
const BEFORE = 1, AFTER = 2
const COMMA = tagOf(','), CC = tagOf('CC'), WDT = tagOf('WDT'), WP = tagOf('WP'), IN = tagOf('IN'), TO = tagOf('TO')
const THAT = hashOf('that')

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
 * The cue's paragraph with those after it that are one quotation from end to end (a speaker continuing), at most 160 tokens to
 * either side. Before a signature also the quotation that it signs.
 */
export function windowOf(reading: Reading, cue: CueTokens): Window {
  const { paragraph, paragraphStarts, allQuoted } = reading
  const p = paragraph[cue.start]!
  const reach = paragraphStarts[p + 1]! - paragraphStarts[p]! > HUGE ? HUGE_REACH : REACH
  let before = p
  let after = p + 1
  while (after < allQuoted.length && allQuoted[after] && paragraphStarts[after]! < cue.end + reach) after++
  if (p > 0 && allQuoted[p - 1] && paragraphStarts[p + 1]! - paragraphStarts[p]! <= SIGNATURE) before = p - 1
  return {
    first: Math.max(paragraphStarts[before]!, cue.start - reach),
    end: Math.min(paragraphStarts[after]!, cue.end + reach),
  }
}

/**
 * Features of one token that depend on no cue but for the side of it on which the token stands, so that they are scored once per
 * token and side.
 *
 * @param otherCue - 1 where a token belongs to any cue of the document
 */
export function sideFeatures(reading: Reading, i: number, after: boolean, otherCue: Uint8Array, list: FeatureList, governed: Governed | null = reading.governed): void {
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
  if (!governed) return
  const { heads, relations } = reading
  const h = heads[i]!, r0 = relations[i]!
  const hp = h < 0 ? 63 : tags[h]!, hw = h < 0 ? EDGE : stems[h]!
  const near = h < 0 ? 0 : h < i ? (h === i - 1 ? 1 : 2) : h === i + 1 ? 3 : 4
  k = 201
  add(r0); add(mix(r0, t0)); add(mix(r0, hp)); add(mix(r0, hw)); add(mix(r0, near)); add(mix(mix(r0, hp), near)); add(h < 0 ? 2 : otherCue[h]!); add(mix(h < 0 ? 2 : otherCue[h]!, r0)); add(governed.bits[i]! & CORE); add(mix(governed.bits[i]! & CORE, t0))
  add(mix(r0, at(relations, i - 1))); add(mix(r0, at(relations, i + 1))); add(mix(h === i - 1 || at(heads, i - 1) === i || at(heads, i - 1) === h ? 1 : 0, mix(r0, u1))); add(mix(h === i + 1 || at(heads, i + 1) === i || at(heads, i + 1) === h ? 1 : 0, mix(r0, t1)))
}

const branches = new Branches()

/** Features of every token of the window as seen from one cue. `list` gets one position per token of the window. */
export function cueSideFeatures(reading: Reading, cue: CueTokens, window: Window, otherCue: Uint8Array, list: FeatureList, governed: Governed | null = reading.governed): void {
  const { words, stems, tags, quoted, sentence, sentenceStarts } = reading
  const { first, end } = window
  const last = cue.end - 1
  const head = headOf(reading, cue)
  const cueStem = stems[head]!, cueTag = tags[head]!, cueQuoted = quoted[head]!
  const next = cue.end < end ? words[cue.end]! : EDGE
  const nextTag = cue.end < end ? tags[cue.end]! : 63
  const before = cue.start > first ? words[cue.start - 1]! : EDGE
  const beforeTag = cue.start > first ? tags[cue.start - 1]! : 63
  const s = sentence[cue.start]!
  const p = reading.paragraph[cue.start]!
  const paragraphEnd = words[reading.paragraphStarts[p + 1]! - 1]!
  const sFirst = sentenceStarts[s]!
  const sLast = sentenceStarts[s + 1]! - 1
  const frame = quoted[Math.max(first, sFirst)]! * 4 + quoted[Math.min(end - 1, sLast)]!
  const sense = senseOf(reading.stemText[head]!)
  const senseKey = sense ? hashOf(sense.mode + sense.stance) : 0
  const cueFirst = cue.start === sFirst ? 1 : 0
  const between = betweenCounts(reading, cue, window, otherCue)

  if (governed) branches.look(reading, head)
  const core = governed ? governed.bits[head]! & CORE : 0
  const cueRelation = reading.relations[head]!
  const branch = (i: number) => (i >= branches.first && i < branches.end ? branches.child[i - branches.first]! : -1)
  list.clear()
  for (let i = first; i < end; i++) {
    if (i >= cue.start && i < cue.end) { list.next(); continue }
    const side = i < cue.start ? BEFORE : AFTER
    const offset = side === BEFORE ? i - cue.start : i - last
    const far = side * 16 + distanceBin(Math.abs(offset))
    const j = i - first
    const away = Math.max(-3, Math.min(3, sentence[i]! - s)) + 4
    const t0 = tags[i]!, w0 = words[i]!, q0 = quoted[i]!
    const { cues, marks, commas, verbs, nouns, openers, that } = between
    const paragraphs = Math.min(2, Math.abs(reading.paragraph[i]! - p))
    const step = mix(side, away + 16 * paragraphs)
    let k = 101
    const add = (value: number) => { list.add(k++, value) }
    add(far); add(mix(far, t0)); add(mix(far, q0)); add(step); add(mix(step, t0)); add(mix(step, q0))
    add(mix(cueStem, side)); add(mix(mix(cueStem, side), t0)); add(mix(cueStem, far)); add(mix(mix(cueStem, side), w0)); add(mix(mix(cueStem, step), q0))
    add(mix(mix(cueTag, side), t0)); add(mix(cueTag, far)); add(mix(mix(senseKey, side), t0)); add(mix(senseKey, far)); add(mix(mix(senseKey, step), q0))
    add(mix(mix(next, side), away)); add(mix(next, far)); add(mix(mix(nextTag, side), t0)); add(mix(nextTag, far))
    add(mix(mix(before, side), away)); add(mix(before, far)); add(mix(mix(beforeTag, side), t0)); add(mix(beforeTag, far))
    add(mix(mix(beforeTag, nextTag), far)); add(mix(mix(next, before), step))
    add(mix(step, cues[j]!)); add(mix(mix(side, cues[j]!), t0)); add(mix(step, mix(marks[j]!, q0))); add(mix(mix(side, commas[j]!), away))
    add(mix(mix(side, commas[j]!), t0)); add(mix(side, verbs[j]!)); add(mix(mix(side, verbs[j]!), t0)); add(mix(mix(side, nouns[j]!), t0)); add(mix(mix(side, verbs[j]!), nouns[j]!))
    add(mix(side, openers[j]!)); add(mix(mix(side, openers[j]!), commas[j]!)); add(mix(mix(side, that[j]!), away)); add(mix(mix(side, that[j]!), mix(verbs[j]!, t0)))
    add(mix(mix(cueQuoted, q0), step)); add(mix(mix(cueQuoted, q0), mix(side, marks[j]!)))
    add(mix(mix(frame, q0), step)); add(mix(mix(frame, cueStem), mix(side, q0))); add(mix(mix(cueFirst, step), commas[j]!))
    add(mix(mix(cueStem, side), mix(commas[j]!, away))); add(mix(mix(cueStem, side), mix(verbs[j]!, t0)))
    if (paragraphs > 0) { add(mix(paragraphs, q0)); add(mix(mix(paragraphs, q0), paragraphEnd)); add(mix(mix(paragraphs, q0), cueStem)); add(mix(mix(paragraphs, step), cues[j]!)); add(mix(paragraphs, frame)) }
    else k += 5
    if (Math.abs(offset) <= 4) {
      add(mix(offset, t0)); add(mix(offset, w0)); add(mix(mix(offset, t0), cueTag)); add(mix(mix(offset, t0), cueStem))
      let path = mix(offset, t0)
      for (let m = offset < 0 ? i + 1 : cue.end; offset < 0 ? m < cue.start : m < i; m++) path = mix(path, tags[m]!)
      add(path); add(mix(path, cueTag))
    }
    if (governed && i >= branches.first && i < branches.end) {
      const b = i - branches.first
      const child = branches.child[b]!
      const code = mix(branches.code[b]!, side)
      const depth = branches.depth[b]!
      const left = branch(i - 1) === child ? 1 : 0, right = branch(i + 1) === child ? 1 : 0
      const top = tags[child]!
      k = 301
      add(code); add(mix(code, depth)); add(mix(code, t0)); add(mix(code, left)); add(mix(code, right)); add(mix(mix(code, left), t0)); add(mix(mix(code, right), t0)); add(mix(mix(code, left), w0))
      add(mix(code, cueStem)); add(mix(code, senseKey)); add(mix(mix(code, cueTag), core)); add(mix(code, mix(cueRelation, cueTag))); add(mix(code, core))
      add(mix(code, top)); add(mix(code, stems[child]!)); add(mix(mix(code, top), left)); add(mix(mix(code, top), right)); add(mix(mix(code, commas[j]!), marks[j]!))
      add(mix(mix(code, reading.relations[i]!), depth)); add(mix(code, q0)); add(mix(mix(code, core), mix(left, right + 2))); add(mix(mix(code, cueStem), mix(left, right + 2)))
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

function distanceBin(distance: number): number {
  return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : distance <= 40 ? 9 : 10
}

/** Counts of what stands between each token of the window and the cue, cut off where more makes no difference. */
function betweenCounts(reading: Reading, cue: CueTokens, { first, end }: Window, otherCue: Uint8Array) {
  const { tags, words, quoted } = reading
  const count = end - first
  const rows = { cues: new Uint8Array(count), marks: new Uint8Array(count), commas: new Uint8Array(count), verbs: new Uint8Array(count), nouns: new Uint8Array(count), openers: new Uint8Array(count), that: new Uint8Array(count) }
  for (const step of [-1, 1]) {
    let cues = 0, opening = 0, closing = 0, commas = 0, verbs = 0, nouns = 0, openers = 0, that = 0
    for (let i = step < 0 ? cue.start - 1 : cue.end; i >= first && i < end; i += step) {
      const j = i - first
      rows.cues[j] = Math.min(3, cues)
      rows.marks[j] = Math.min(2, opening) * 3 + Math.min(2, closing)
      rows.commas[j] = Math.min(3, commas)
      rows.verbs[j] = Math.min(3, verbs)
      rows.nouns[j] = Math.min(4, nouns)
      rows.openers[j] = Math.min(3, openers)
      rows.that[j] = that
      const tag = tags[i]!
      const tagClass = classOf(tag)
      if (otherCue[i] && !otherCue[i - 1]) cues++
      if (quoted[i] === OPENING) opening++
      else if (quoted[i] === CLOSING) closing++
      if (tag === COMMA || (tagClass === MARK && /^(?:--+|—|–|;|:)$/.test(reading.lower[i]!))) commas++
      if (tagClass === VERB) verbs++
      else if (tagClass === NOUN || tagClass === NAME || tagClass === PRONOUN) nouns++
      if (tag === CC || tag === WDT || tag === WP || (tag === IN && words[i] !== THAT) || tag === TO) openers++
      if (words[i] === THAT) that = 1
    }
  }
  return rows
}
