import type { FeatureList } from '../learn/feature-list.ts'
import { hashOf, mix } from '../learn/hash.ts'
import type { Candidate } from './candidates.ts'
import { senseOf } from './en/cues.ts'
import type { Reading } from './reading.ts'
import { headOf, type CueTokens } from './role-features.ts'
import { classOf, MARK, rateStep, VERB } from './vocabulary.ts'

const KINDS = { direct: 1, mixed: 2, indirect: 3 } as const
/** A probability's step on a logistic scale, 0 to 15: near 1 as fine as near a half. */
const stepOf = (share: number) => Math.max(0, Math.min(15, Math.round(1.25 * Math.log((share + 1e-4) / (1.0001 - share))) + 6))
const NEGATIONS = new Set(["n't", 'not', 'never', 'no', 'nor', 'neither', 'without'])

/**
 * Features of whole candidates for the verdict whether each is right: how sure the two fields were, what kind of cue, source and
 * content there are, how they lie to each other, and what other candidates claim the same words.
 */
export function verifyFeatures(reading: Reading, candidates: readonly Candidate[], list: FeatureList): void {
  list.clear()
  const rivals = rivalsOf(candidates)
  candidates.forEach((candidate, c) => {
    const { cue, roles, kind } = candidate
    const { stems, tags, words, quoted, rates } = reading
    const head = headOf(reading, cue)
    const stem = stems[head]!, tag = tags[head]!
    const chance = stepOf(cue.probability) + (cue.sure ? 32 : 0)
    const kindKey = KINDS[kind]
    const source = roles.source[0]
    const sense = senseOf(reading.stemText[head]!)
    const senseKey = sense ? hashOf(sense.mode + sense.stance) : 0
    const first = roles.content[0]!
    const last = roles.content.at(-1)!
    const length = roles.content.reduce((sum, run) => sum + run.end - run.start, 0)
    const order = orderOf(cue, source, first, last)
    const sureness = mix(stepOf(roles.sourceCertainty), stepOf(roles.contentCertainty))
    const s = reading.sentence[cue.start]!
    const sentenceFirst = reading.sentenceStarts[s]!
    const sentenceLast = reading.sentenceStarts[s + 1]! - 1
    const before = cue.start > sentenceFirst ? cue.start - 1 : -1
    const after = cue.end <= sentenceLast ? cue.end : -1
    const negated = negationBefore(reading, cue, sentenceFirst)
    let k = 1
    const add = (value: number) => { list.add(k++, value) }
    add(0); add(chance); add(kindKey); add(mix(chance, kindKey)); add(mix(chance, sureness))
    add(stepOf(roles.sourceCertainty)); add(stepOf(roles.contentCertainty)); add(stepOf(roles.borderCertainty)); add(sureness)
    add(stepOf(roles.leastCertainty)); add(mix(stepOf(roles.leastCertainty), kindKey)); add(mix(stepOf(roles.leastCertainty), chance)); add(mix(stepOf(roles.borderCertainty), kindKey)); add(mix(stepOf(roles.contentCertainty), stepOf(roles.borderCertainty)))
    add(stem); add(mix(stem, kindKey)); add(mix(stem, tag)); add(tag); add(senseKey); add(mix(senseKey, kindKey)); add(mix(senseKey, chance))
    add(rates[head]!); add(mix(rates[head]!, kindKey)); add(Math.min(4, cue.end - cue.start)); add(quoted[head]!); add(mix(quoted[head]!, kindKey))
    // the source: what it is and how far away
    const sourceTag = source ? tags[source.end - 1]! : 63
    const sourceWord = source ? stems[source.end - 1]! : 0
    add(sourceTag); add(mix(sourceTag, senseKey)); add(sourceWord); add(mix(sourceTag, kindKey)); add(source ? Math.min(5, (source.end - source.start) >> 1) : 9)
    add(source ? mix(quoted[source.start]!, quoted[head]!) : 99); add(Math.min(3, roles.source.length))
    add(source ? mix(order, gap(cue, source)) : 98)
    // the content: how long, where, how it starts and ends
    add(Math.min(12, length < 6 ? length : 6 + Math.floor(Math.log2(length / 6) * 2))); add(Math.min(4, roles.content.length)); add(order); add(mix(order, kindKey)); add(mix(order, stem))
    add(mix(order, tag)); add(mix(gap(cue, nearest(cue, roles.content)), order)); add(tags[first.start]!); add(mix(tags[first.start]!, senseKey)); add(stems[first.start]!)
    add(mix(stems[first.start]!, senseKey)); add(first.start > 0 ? mix(words[first.start - 1]!, order) : 97)
    add(mix(tags[last.end - 1]!, last.end < reading.count ? tags[last.end]! : 63)); add(last.end - 1 >= sentenceLast ? 1 : 0)
    add(mix(Math.min(4, reading.sentence[last.end - 1]! - reading.sentence[first.start]!), kindKey)); add(hasVerb(reading, roles.content) ? mix(1, kindKey) : mix(0, kindKey))
    // around the cue
    add(before < 0 ? 96 : mix(tags[before]!, tag)); add(after < 0 ? 95 : mix(tags[after]!, tag)); add(before < 0 ? 96 : stems[before]!); add(after < 0 ? 95 : stems[after]!)
    add(mix(stem, after < 0 ? 95 : stems[after]!)); add(mix(negated, senseKey)); add(mix(negated, chance)); add(rateStep(rates[head]!) * 4 + Math.min(3, s))
    add(reading.caseless[head]!); add(classOf(tags[cue.start]!) === MARK ? mix(words[cue.start]!, kindKey) : 94)
    // other candidates
    const rival = rivals[c]!
    add(rival.inside); add(mix(rival.inside, senseKey)); add(mix(rival.inside, quoted[head]!)); add(rival.over); add(mix(rival.over, chance)); add(rival.cueInContent); add(rival.holds)
    // how much of it all is expected to be right
    const sourceFit = stepOf(roles.sourceFit), contentFit = stepOf(roles.contentFit), fit = stepOf(roles.sourceFit * roles.contentFit * cue.probability)
    add(sourceFit); add(contentFit); add(mix(sourceFit, contentFit)); add(mix(contentFit, kindKey)); add(mix(contentFit, chance)); add(mix(mix(sourceFit, contentFit), kindKey)); add(fit); add(mix(kindKey, fit))
    list.next()
  })
}

/** Order of source (S), cue (K) and content (C) as a number; both sides where contents lie around the cue. */
export function orderOf(cue: CueTokens, source: CueTokens | undefined, first: CueTokens, last: CueTokens): number {
  const content = last.end <= cue.start ? 1 : first.start >= cue.end ? 2 : 3
  const where = !source ? 0 : source.end <= cue.start ? (source.start >= last.end ? 1 : source.end <= first.start ? 2 : 3) : source.start >= last.end ? 4 : source.end <= first.start ? 5 : 6
  return content * 8 + where
}

export function gap(cue: CueTokens, run: CueTokens): number {
  const tokens = run.end <= cue.start ? cue.start - run.end : run.start - cue.end
  return Math.min(7, Math.max(0, tokens))
}

function nearest(cue: CueTokens, runs: readonly CueTokens[]): CueTokens {
  return runs.reduce((near, run) => (gap(cue, run) < gap(cue, near) ? run : near))
}

function hasVerb(reading: Reading, runs: readonly CueTokens[]): boolean {
  return runs.some((run) => {
    for (let i = run.start; i < run.end; i++) if (classOf(reading.tags[i]!) === VERB) return true
    return false
  })
}

/** Whether one of the four words before the cue says no, or that it only may be. */
function negationBefore(reading: Reading, cue: CueTokens, first: number): number {
  for (let i = cue.end - 1; i >= Math.max(first, cue.start - 4); i--) {
    if (NEGATIONS.has(reading.lower[i]!)) return 1
    if (/^(?:would|could|should|might|may|will|can|if|to)$/.test(reading.lower[i]!)) return hashOf(reading.lower[i]!)
  }
  return 0
}

export interface Rivals {
  /** A more probable candidate holds all of this one in its content. */
  readonly inside: number
  /** A more probable one claims most of the same content: how surely. */
  readonly over: number
  /** The cue stands in the content of another. */
  readonly cueInContent: number
  /** This content holds the cue of another that is more probable. */
  readonly holds: number
}

export function rivalsOf(candidates: readonly Candidate[]): Rivals[] {
  return candidates.map((own, c) => {
    let inside = 0, over = 0, cueInContent = 0, holds = 0
    for (let d = Math.max(0, c - 12); d < Math.min(candidates.length, c + 13); d++) {
      const other = candidates[d]!
      if (d === c || own.roles.window.first !== other.roles.window.first && own.roles.window.end < other.roles.window.first) continue
      const within = (runs: readonly CueTokens[], cue: CueTokens) => runs.some((run) => run.start <= cue.start && cue.end <= run.end)
      if (within(other.roles.content, own.cue)) {
        cueInContent = Math.max(cueInContent, 1 + stepOf(other.cue.probability))
        if (own.roles.content.every((run) => within(other.roles.content, run))) inside = Math.max(inside, 1 + stepOf(other.cue.probability))
      }
      if (within(own.roles.content, other.cue) && other.cue.probability > own.cue.probability) holds = Math.max(holds, 1 + stepOf(other.cue.probability))
      if (sharedTokens(own, other) >= 0.8) over = Math.max(over, other.cue.probability > own.cue.probability ? 20 + stepOf(other.cue.probability) : 1 + stepOf(other.cue.probability))
    }
    return { inside, over, cueInContent, holds }
  })
}

/** Shared content tokens over all content tokens of two candidates. */
export function sharedTokens(a: Candidate, b: Candidate): number {
  let shared = 0
  for (const x of a.roles.content) for (const y of b.roles.content) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  const size = (runs: readonly CueTokens[]) => runs.reduce((sum, run) => sum + run.end - run.start, 0)
  return shared / (size(a.roles.content) + size(b.roles.content) - shared)
}
