import { addScores, type Crf, type Grammar } from '../learn/crf.ts'
import { Decoder } from '../learn/decoder.ts'
import { FeatureList } from '../learn/feature-list.ts'
import { ScoreMemo } from '../learn/score-memo.ts'
import { Sight, viewFrom } from './cue-view.ts'
import type { Reading } from './reading.ts'
import { SHARED_FEATURES, sideFeatures, tokenFeatures, windowOf, type CueTokens, type Window } from './role-features.ts'

/** Labels of the role field. Sources and contents are marked by their first, inner, last and only words. */
export const NONE = 0, CUE = 1
export const SOURCE_FIRST = 2, SOURCE_INNER = 3, SOURCE_LAST = 4, SOURCE_ONLY = 5
export const CONTENT_FIRST = 6, CONTENT_INNER = 7, CONTENT_LAST = 8, CONTENT_ONLY = 9
export const ROLE_LABELS = 10

const isOpen = (label: number) => label === SOURCE_FIRST || label === SOURCE_INNER || label === CONTENT_FIRST || label === CONTENT_INNER
const goesOn = (label: number) => label === SOURCE_INNER || label === SOURCE_LAST || label === CONTENT_INNER || label === CONTENT_LAST

/** A passage that was begun goes on or ends; only a begun one does. */
export const ROLE_GRAMMAR: Grammar = {
  follows: (from, to) => isOpen(from) === goesOn(to) && (!isOpen(from) || from >= CONTENT_FIRST === to >= CONTENT_FIRST),
  starts: (label) => !goesOn(label),
  ends: (label) => !isOpen(label),
}

/** How sure the field is of a source and contents, from its marginal probabilities. */
export interface Certainties {
  /** Mean probability of the source's words belonging to a source; without a source, of there being none. */
  readonly sourceCertainty: number
  /** Mean probability of the content's words belonging to the content, and of the outermost being its first and last. */
  readonly contentCertainty: number
  readonly borderCertainty: number
  /** Of the least certain word of source and content. */
  readonly leastCertainty: number
  /** Of the content's first and last word each being that, and of the worse of the source's two. */
  readonly beginCertainty: number
  readonly endCertainty: number
  readonly sourceBorderCertainty: number
  /** Words of content and source that the field expects beside those found, and the most probable one of content. */
  readonly contentMissed: number
  readonly sourceMissed: number
  readonly likelyMissed: number
  /** What share of all words of either is expected to be common to these runs and the right ones. */
  readonly sourceFit: number
  readonly contentFit: number
}

/** Of what no field had to find. */
export const CERTAIN: Certainties = {
  sourceCertainty: 1, contentCertainty: 1, borderCertainty: 1, leastCertainty: 1, beginCertainty: 1, endCertainty: 1, sourceBorderCertainty: 1,
  contentMissed: 0, sourceMissed: 0, likelyMissed: 0, sourceFit: 1, contentFit: 1,
}

/** Tokens [start, end) of source and contents that a cue was given. */
export interface Roles extends Certainties {
  readonly window: Window
  readonly source: readonly CueTokens[]
  readonly content: readonly CueTokens[]
}

/** What forbids a label, in place of -Infinity: a score that nothing makes up for. */
const NEVER = -1e4

/**
 * Finds source and contents of cues: a second CRF over the cue's paragraph, all its features relative to the cue. Scores that
 * depend on no cue are kept per token and side, since the windows of a paragraph's cues are the same; those that many tokens
 * of a window share are kept while a cue is looked at.
 */
export class RoleFinder {
  private readonly reading: Reading
  private readonly crf: Crf
  private readonly otherCue: Uint8Array
  private readonly list: FeatureList
  private readonly decoder: Decoder
  private readonly sides: readonly [Float64Array, Float64Array]
  private readonly known: readonly [Uint8Array, Uint8Array]
  private readonly shared: readonly ScoreMemo[]

  /** @param otherCue - 1 for tokens of any cue of the document, see `cueMask` */
  constructor(reading: Reading, crf: Crf, otherCue: Uint8Array) {
    this.reading = reading
    this.crf = crf
    this.otherCue = otherCue
    this.list = new FeatureList(crf.bits)
    this.decoder = new Decoder(crf)
    this.sides = [new Float64Array(reading.count * crf.labels), new Float64Array(reading.count * crf.labels)]
    this.known = [new Uint8Array(reading.count), new Uint8Array(reading.count)]
    this.shared = SHARED_FEATURES.map(() => new ScoreMemo(crf.labels, MEMO_BITS))
  }

  /** @param insist - the cue is sure: look harder where no content is found */
  rolesOf(cue: CueTokens, insist = false): Roles {
    const { decoder, reading, crf: { labels } } = this
    const window = windowOf(reading, cue)
    const length = window.end - window.first
    const emissions = this.score(cue, window)
    let found = decoder.bestLabels()
    const chances = decoder.marginals()
    let content = runsOf(found, window.first, CONTENT_FIRST, CONTENT_ONLY)
    // A cue that is sure has a content somewhere: ask again, making "nothing" dearer word by word.
    for (let round = 0; content.length === 0 && insist && round < 3; round++) {
      for (let i = 0; i < length; i++) emissions[i * labels]! -= 0.5 * (round + 1)
      found = decoder.bestLabels()
      content = runsOf(found, window.first, CONTENT_FIRST, CONTENT_ONLY)
    }
    let source = surestOf(runsOf(found, window.first, SOURCE_FIRST, SOURCE_ONLY), chances, labels, window.first)
    // No single source outweighs "none", but all of them together may: then the likeliest is asked for.
    for (let round = 0; source.length === 0 && round < 6 && expectedSources(chances, length, labels) > LIKELY; round++) {
      for (let i = 0; i < length; i++) {
        emissions[i * labels + SOURCE_FIRST]! += 0.5
        emissions[i * labels + SOURCE_ONLY]! += 0.5
      }
      const again = decoder.bestLabels()
      const other = runsOf(again, window.first, CONTENT_FIRST, CONTENT_ONLY)
      if (other.length === 0) break
      source = surestOf(runsOf(again, window.first, SOURCE_FIRST, SOURCE_ONLY), chances, labels, window.first)
      if (source.length > 0) content = other
    }
    return { window, source, content, ...certaintiesOf(chances, labels, window, source, content) }
  }

  /** Emissions and marginal probabilities for one cue, window length × labels, to be read before anything else is asked. */
  scoresOf(cue: CueTokens): { readonly window: Window; readonly emissions: Float64Array; readonly chances: Float64Array } {
    const window = windowOf(this.reading, cue)
    return { window, emissions: this.score(cue, window), chances: this.decoder.marginals() }
  }

  /** Fills the decoder's emissions for one cue. */
  private score(cue: CueTokens, window: Window): Float64Array {
    const { crf, crf: { labels }, list, shared } = this
    const emissions = this.decoder.begin(window.end - window.first)
    const sight = new Sight(viewFrom(this.reading, cue, window, this.otherCue))
    for (const memo of shared) memo.clear()
    for (let i = window.first; i < window.end; i++) {
      const row = (i - window.first) * labels
      if (i >= cue.start && i < cue.end) {
        emissions.fill(NEVER, row, row + labels)
        emissions[row + CUE] = 0
        continue
      }
      sight.look(i)
      list.clear()
      tokenFeatures(sight, list)
      addScores(crf, list.slots, 0, list.length, emissions, row)
      addRow(emissions, row, this.sides[i >= cue.end ? 1 : 0], this.sideScores(i, i >= cue.end ? 1 : 0), labels)
      for (let g = 0; g < shared.length; g++) {
        const memo = shared[g]!
        const kept = memo.rowOf(SHARED_FEATURES[g]!.key(sight))
        if (memo.missing) {
          list.clear()
          SHARED_FEATURES[g]!.add(sight, list)
          addScores(crf, list.slots, 0, list.length, memo.scores, kept)
        }
        addRow(emissions, row, memo.scores, kept, labels)
      }
      emissions[row + CUE] = NEVER
    }
    return emissions
  }

  /** Where the scores of token `i` on one side of a cue start in `sides`. */
  private sideScores(i: number, side: 0 | 1): number {
    const row = i * this.crf.labels
    if (this.known[side][i]) return row
    const { list } = this
    list.clear()
    sideFeatures(this.reading, i, side === 1, this.otherCue, list)
    addScores(this.crf, list.slots, 0, list.length, this.sides[side], row)
    this.known[side][i] = 1
    return row
  }
}
const MEMO_BITS = 8

function addRow(scores: Float64Array, row: number, others: Float64Array, from: number, labels: number): void {
  for (let label = 0; label < labels; label++) scores[row + label]! += others[from + label]!
}

/** From how many expected sources on one is asked for: of gold cues of train left out, 1.5% more get the right source so. */
const LIKELY = 0.2

/** How many sources the marginal probabilities let expect. */
function expectedSources(chances: Float64Array, length: number, labels: number): number {
  let sum = 0
  for (let row = 0; row < length * labels; row += labels) sum += chances[row + SOURCE_FIRST]! + chances[row + SOURCE_ONLY]!
  return sum
}

/** Runs of labels in [from, to]; a first or only label starts a new one. */
function runsOf(labels: Uint8Array, offset: number, from: number, to: number): CueTokens[] {
  const runs: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label < from || label > to) open = undefined
    else if (open && goesOn(label)) open.end = offset + i + 1
    else runs.push((open = { start: offset + i, end: offset + i + 1 }))
  }
  return runs
}

/** A report has one source: of several runs the one that the field is surest of. */
function surestOf(runs: CueTokens[], chances: Float64Array, labels: number, first: number): CueTokens[] {
  if (runs.length < 2) return runs
  const sureness = ({ start, end }: CueTokens) => {
    let mass = 0
    for (let i = start; i < end; i++) for (let label = SOURCE_FIRST; label <= SOURCE_ONLY; label++) mass += chances[(i - first) * labels + label]!
    return mass / (end - start)
  }
  return [runs.reduce((best, run) => (sureness(run) > sureness(best) ? run : best))]
}

function certaintiesOf(chances: Float64Array, labels: number, { first, end }: Window, source: readonly CueTokens[], content: readonly CueTokens[]): Certainties {
  const chance = (i: number, label: number) => chances[(i - first) * labels + label]!
  const sum = (i: number, from: number) => chance(i, from) + chance(i, from + 1) + chance(i, from + 2) + chance(i, from + 3)
  let contentMissed = 0, sourceMissed = 0, likelyMissed = 0, someSource = 0
  for (let i = first; i < end; i++) {
    const inContent = sum(i, CONTENT_FIRST)
    const inSource = sum(i, SOURCE_FIRST)
    someSource = Math.max(someSource, inSource)
    if (!content.some((run) => run.start <= i && i < run.end)) {
      contentMissed += inContent
      likelyMissed = Math.max(likelyMissed, inContent)
    }
    if (!source.some((run) => run.start <= i && i < run.end)) sourceMissed += inSource
  }
  const inside = (runs: readonly CueTokens[], from: number) => {
    let mass = 0, count = 0, least = 1
    for (const run of runs) {
      for (let i = run.start; i < run.end; i++, count++) {
        mass += sum(i, from)
        least = Math.min(least, sum(i, from))
      }
    }
    return { mean: count === 0 ? 0 : mass / count, least, fit: (missed: number) => (count === 0 ? 1 / (1 + missed) : mass / (count + missed)) }
  }
  const borders = (runs: readonly CueTokens[], from: number) => {
    const [one, other] = [runs[0], runs.at(-1)]
    return one && other ? [chance(one.start, from) + chance(one.start, from + 3), chance(other.end - 1, from + 2) + chance(other.end - 1, from + 3)] as const : [0, 0] as const
  }
  const inSource = inside(source, SOURCE_FIRST)
  const inContent = inside(content, CONTENT_FIRST)
  const [beginCertainty, endCertainty] = borders(content, CONTENT_FIRST)
  return {
    sourceCertainty: source.length === 0 ? 1 - someSource : inSource.mean,
    contentCertainty: inContent.mean,
    leastCertainty: Math.min(inSource.least, inContent.least),
    borderCertainty: Math.min(beginCertainty, endCertainty),
    beginCertainty, endCertainty,
    sourceBorderCertainty: Math.min(...borders(source, SOURCE_FIRST)),
    contentMissed, sourceMissed, likelyMissed,
    sourceFit: inSource.fit(sourceMissed), contentFit: inContent.fit(contentMissed),
  }
}
