import { CUE_FIRST, CUE_LATER } from '../src/attribution/cues.ts'
import { cueFeatures } from '../src/attribution/cue-features.ts'
import { cueMask } from '../src/attribution/cues.ts'
import { cueSideFeatures, sideFeatures, windowOf, type CueTokens } from '../src/attribution/role-features.ts'
import { CONTENT_FIRST, CUE, SOURCE_FIRST } from '../src/attribution/roles.ts'
import { maskNames, readingOf, type Reading } from '../src/attribution/reading.ts'
import { rateTokens, tagTokens } from '../src/attribution/tags.ts'
import { rateBin, rateKey, type Vocabulary } from '../src/attribution/vocabulary.ts'
import type { Example } from '../src/learn/crf-training.ts'
import { FeatureList } from '../src/learn/feature-list.ts'
import type { Perceptron } from '../src/learn/perceptron.ts'
import type { Document } from '../src/text/document.ts'
import { tokensOf, type GoldAttribution } from './corpus.ts'

/** A gold attribution as tokens. */
export interface GoldTokens {
  readonly cue: CueTokens
  readonly source: readonly CueTokens[]
  readonly content: readonly CueTokens[]
}

export function goldTokens(document: Document, gold: readonly GoldAttribution[]): GoldTokens[] {
  const all = (spans: GoldAttribution['cue']) => spans.map((span) => tokensOf(document, span)).filter((tokens) => tokens !== null)
  return gold.flatMap((attribution) => {
    const [cue] = all(attribution.cue)
    return cue ? [{ cue, source: all(attribution.source), content: all(attribution.content) }] : []
  })
}

/** Tags and masks a document with a given tagger. Rates are looked up later: they leave the article itself out. */
export function taggedReading(document: Document, tagger: Perceptron, vocabulary: Vocabulary): Reading {
  const reading = readingOf(document, vocabulary)
  tagTokens(reading, tagger, vocabulary)
  maskNames(reading)
  return reading
}

/** How often each word was seen and how often as a cue. */
export class RateCounts {
  private readonly counts = new Map<number, { seen: number; asCue: number }>()

  add(reading: Reading, gold: readonly GoldTokens[], by: 1 | -1): void {
    const cues = cueMask(reading, gold.map((attribution) => attribution.cue))
    for (let i = 0; i < reading.count; i++) {
      if (reading.stemText[i] === '') continue
      const key = rateKey(reading.stems[i]!, reading.tags[i]!)
      let count = this.counts.get(key)
      if (!count) this.counts.set(key, (count = { seen: 0, asCue: 0 }))
      count.seen += by
      if (cues[i]) count.asCue += by
    }
  }

  readonly rateOf = (key: number): number => {
    const count = this.counts.get(key)
    return count ? rateBin(count.seen, count.asCue) : 0
  }

  /** Rows to keep in the model: words seen three times or as a cue. */
  tables(): { rateKeys: Uint32Array; rateBins: Uint8Array } {
    const rows = [...this.counts].filter(([, { seen, asCue }]) => seen >= 3 || asCue > 0).sort(([a], [b]) => (a >>> 0) - (b >>> 0))
    return { rateKeys: Uint32Array.from(rows, ([key]) => key), rateBins: Uint8Array.from(rows, ([key]) => this.rateOf(key)) }
  }
}

/** Looks the rates of each reading up in counts that leave the article itself out. */
export function rateLeavingOut(readings: readonly Reading[], gold: readonly (readonly GoldTokens[])[]): RateCounts {
  const counts = new RateCounts()
  readings.forEach((reading, i) => { counts.add(reading, gold[i]!, 1) })
  readings.forEach((reading, i) => {
    counts.add(reading, gold[i]!, -1)
    rateTokens(reading, counts.rateOf)
    counts.add(reading, gold[i]!, 1)
  })
  return counts
}

/** One example per sentence. */
export function cueExamples(reading: Reading, gold: readonly GoldTokens[], bits: number): Example[] {
  const labels = new Uint8Array(reading.count)
  for (const { cue } of gold) {
    labels[cue.start] = CUE_FIRST
    labels.fill(CUE_LATER, cue.start + 1, cue.end)
  }
  const list = new FeatureList(bits)
  const examples: Example[] = []
  for (let s = 0; s + 1 < reading.sentenceStarts.length; s++) {
    const first = reading.sentenceStarts[s]!
    const end = reading.sentenceStarts[s + 1]!
    if (end - first < 2) continue
    cueFeatures(reading, s, list)
    examples.push({ slots: list.slots.slice(0, list.length), starts: list.starts.slice(0, end - first + 1), gold: labels.slice(first, end) })
  }
  return examples
}

/** One example per gold attribution whose contents lie in its cue's window. */
export function roleExamples(reading: Reading, gold: readonly GoldTokens[], bits: number): Example[] {
  const mask = cueMask(reading, gold.map((attribution) => attribution.cue))
  const list = new FeatureList(bits)
  return gold.flatMap((attribution) => {
    const { cue } = attribution
    const window = windowOf(reading, cue)
    const length = window.end - window.first
    const labels = new Uint8Array(length)
    const given = new Uint8Array(length).fill(255)
    for (const run of attribution.content) mark(labels, run, window.first, CONTENT_FIRST)
    for (const run of attribution.source) mark(labels, run, window.first, SOURCE_FIRST)
    for (let i = cue.start; i < cue.end; i++) labels[i - window.first] = given[i - window.first] = CUE
    if (!labels.some((label) => label >= CONTENT_FIRST)) return []
    cueSideFeatures(reading, cue, window, mask, list)
    const slots: number[] = []
    const starts = new Int32Array(length + 1)
    const side = new FeatureList(bits)
    for (let i = 0; i < length; i++) {
      if (given[i] === 255) {
        side.clear()
        sideFeatures(reading, window.first + i, window.first + i >= cue.end, mask, side)
        for (let f = 0; f < side.length; f++) slots.push(side.slots[f]!)
        for (let f = list.starts[i]!; f < list.starts[i + 1]!; f++) slots.push(list.slots[f]!)
      }
      starts[i + 1] = slots.length
    }
    return [{ slots: Int32Array.from(slots), starts, gold: mended(labels), given }]
  })
}

/** Marks a run with first, inner, last or only labels, which follow each other in this order. */
function mark(labels: Uint8Array, { start, end }: CueTokens, offset: number, first: number): void {
  const from = Math.max(start - offset, 0)
  const to = Math.min(end - offset, labels.length)
  if (from >= to) return
  if (to - from === 1) labels[from] = first + 3
  else {
    labels.fill(first + 1, from, to)
    labels[from] = first
    labels[to - 1] = first + 2
  }
}

/** Makes labels grammatical again where one role cut into another: runs get their first and last labels anew. */
function mended(labels: Uint8Array): Uint8Array {
  const roleOf = (label: number) => (label >= CONTENT_FIRST ? CONTENT_FIRST : label >= SOURCE_FIRST ? SOURCE_FIRST : 0)
  const startsNew = (i: number) => labels[i] === roleOf(labels[i]!) || labels[i] === roleOf(labels[i]!) + 3
  const out = labels.slice()
  for (let i = 0; i < labels.length;) {
    const role = roleOf(labels[i]!)
    let end = i + 1
    while (end < labels.length && roleOf(labels[end]!) === role && !startsNew(end)) end++
    if (role > 0) mark(out, { start: i, end }, 0, role)
    i = end
  }
  return out
}
