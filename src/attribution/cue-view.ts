import { hashOf, mix } from '../learn/hash.ts'
import { senseOf } from './en/cues.ts'
import { branchesFrom, CORE, type Branches } from './branches.ts'
import { CLOSING, OPENING, type Reading } from './reading.ts'
import { headOf, type CueTokens, type Window } from './role-features.ts'
import { classOf, MARK, NAME, NOUN, PRONOUN, tagOf, VERB } from './vocabulary.ts'

/** What stands beyond the paragraph's edges. */
export const EDGE = 0x6b43a9b5
/** The side of a cue on which a token stands. */
export const BEFORE = 1, AFTER = 2

/** Tag of what is not there. */
export const NO_TAG = 63
const COMMA = tagOf(','), CC = tagOf('CC'), WDT = tagOf('WDT'), WP = tagOf('WP'), IN = tagOf('IN'), TO = tagOf('TO')
const THAT = hashOf('that')

/** What features say of one cue, whichever token is looked at from it. */
export interface CueView {
  readonly reading: Reading
  readonly cue: CueTokens
  readonly window: Window
  /** Of the cue's head, see `headOf`. */
  readonly stem: number
  readonly tag: number
  readonly quoted: number
  readonly sense: number
  /** The words right before and after the cue, and their tags. */
  readonly before: number
  readonly beforeTag: number
  readonly next: number
  readonly nextTag: number
  /** Whether its sentence starts and ends in a quotation. */
  readonly frame: number
  /** 1 where it starts its sentence. */
  readonly first: number
  /** Its paragraph's last word. */
  readonly paragraphEnd: number
  readonly between: Between
  /** How its sentence hangs together as seen from its head, the head's relation to what is over it, and which core relations it governs. */
  readonly branches: Branches
  readonly relation: number
  readonly core: number
}

/** @param otherCue - 1 where a token belongs to any cue of the document */
export function viewFrom(reading: Reading, cue: CueTokens, window: Window, otherCue: Uint8Array): CueView {
  const { words, stems, tags, quoted, sentence, sentenceStarts, paragraph, paragraphStarts } = reading
  const { first, end } = window
  const head = headOf(reading, cue)
  const sense = senseOf(reading.stemText[head]!)
  const s = sentence[cue.start]!
  const sFirst = sentenceStarts[s]!
  const sLast = sentenceStarts[s + 1]! - 1
  return {
    reading, cue, window,
    stem: stems[head]!,
    tag: tags[head]!,
    quoted: quoted[head]!,
    sense: sense ? hashOf(sense.mode + sense.stance) : 0,
    before: cue.start > first ? words[cue.start - 1]! : EDGE,
    beforeTag: cue.start > first ? tags[cue.start - 1]! : NO_TAG,
    next: cue.end < end ? words[cue.end]! : EDGE,
    nextTag: cue.end < end ? tags[cue.end]! : NO_TAG,
    frame: quoted[Math.max(first, sFirst)]! * 4 + quoted[Math.min(end - 1, sLast)]!,
    first: cue.start === sFirst ? 1 : 0,
    paragraphEnd: words[paragraphStarts[paragraph[cue.start]! + 1]! - 1]!,
    between: betweenCounts(reading, cue, window, otherCue),
    branches: branchesFrom(reading, head),
    relation: reading.relations[head]!,
    core: reading.governed.bits[head]! & CORE,
  }
}

/** One token as seen from a cue. One sight looks at token after token, so that a window costs no allocation. */
export class Sight {
  readonly cue: CueView
  /** The token looked at. */
  i = 0
  side = BEFORE
  /** Tokens from the cue, negative before it. */
  offset = 0
  /** Side and distance bin. */
  far = 0
  /** Sentences from the cue's, from -3 to 3, plus 4. */
  away = 0
  /** Paragraphs from the cue's, 2 at most. */
  paragraphs = 0
  /** Hash of side, sentences and paragraphs away. */
  step = 0
  /** The token's word, tag and place in a quotation. */
  w0 = 0
  t0 = 0
  q0 = 0
  /** Between the token and the cue, see `Between`. */
  cues = 0
  marks = 0
  commas = 0
  verbs = 0
  nouns = 0
  openers = 0
  that = 0
  /** First word of the token's branch of the cue's sentence, the way there, how deep it hangs in it; -1 in other sentences. */
  branch = -1
  way = 0
  depth = 0
  /** 1 where the token before or after hangs in the same branch. */
  left = 0
  right = 0

  constructor(cue: CueView) {
    this.cue = cue
  }

  look(i: number): void {
    const { reading, cue, window, between } = this.cue
    const j = i - window.first
    this.i = i
    this.side = i < cue.start ? BEFORE : AFTER
    this.offset = i < cue.start ? i - cue.start : i - cue.end + 1
    this.far = this.side * 16 + distanceBin(Math.abs(this.offset))
    this.away = Math.max(-3, Math.min(3, reading.sentence[i]! - reading.sentence[cue.start]!)) + 4
    this.paragraphs = Math.min(2, Math.abs(reading.paragraph[i]! - reading.paragraph[cue.start]!))
    this.step = mix(this.side, this.away + 16 * this.paragraphs)
    this.w0 = reading.words[i]!
    this.t0 = reading.tags[i]!
    this.q0 = reading.quoted[i]!
    this.cues = between.cues[j]!
    this.marks = between.marks[j]!
    this.commas = between.commas[j]!
    this.verbs = between.verbs[j]!
    this.nouns = between.nouns[j]!
    this.openers = between.openers[j]!
    this.that = between.that[j]!
    const { first, end, way, top, depth } = this.cue.branches
    if (i < first || i >= end) {
      this.branch = -1
      return
    }
    const b = i - first
    this.branch = top[b]!
    this.way = way[b]!
    this.depth = depth[b]!
    this.left = b > 0 && top[b - 1] === this.branch ? 1 : 0
    this.right = i + 1 < end && top[b + 1] === this.branch ? 1 : 0
  }
}

function distanceBin(distance: number): number {
  return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : distance <= 40 ? 9 : 10
}

/** Counts per token of the window, cut off where more makes no difference. */
interface Between {
  readonly cues: Uint8Array
  /** Three times the opening quotation marks and the closing ones. */
  readonly marks: Uint8Array
  readonly commas: Uint8Array
  readonly verbs: Uint8Array
  readonly nouns: Uint8Array
  /** Words that open a clause or phrase: "and", "who", "in", "to". */
  readonly openers: Uint8Array
  /** 1 where "that" stands between. */
  readonly that: Uint8Array
}

/** Counts of what stands between each token of the window and the cue, cut off where more makes no difference. */
function betweenCounts(reading: Reading, cue: CueTokens, { first, end }: Window, otherCue: Uint8Array): Between {
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
