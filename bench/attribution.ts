/**
 * Accuracy of attribution on PolNeAR, from raw text through `analyse`: the scorer's table, classic cues only, confidence, the
 * default view, and speed. `node bench/attribution.ts [dev|train]`; SAYSO_DATA says where the corpora lie.
 */
import { statSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { benchModel } from './shared.ts'
import { analyse } from '../src/analysis/index.ts'
import { findAttributions } from '../src/attribution/index.ts'
import { hiddenAt, STOPS, stopAt } from '../src/text/confidence.ts'
import { randomFrom } from '../src/learn/hash.ts'
import { readDocument } from '../src/text/document.ts'
import type { Attribution } from '../src/text/records.ts'
import type { Span } from '../src/text/span.ts'
import { DATA, readPolnear, type GoldArticle, type GoldAttribution } from '../training/corpus.ts'

interface Scorer {
  readonly score: (gold: readonly GoldArticle[], predictions: Map<string, readonly Roles[]>) => {
    metrics: Record<string, Record<string, { precision: number; recall: number; f1: number }>>
  }
  readonly format: (result: unknown) => string
  readonly tokenise: (text: string) => [number, number][]
}
type Roles = Pick<GoldAttribution, 'source' | 'cue' | 'content'>

const MODELS = new URL('../models/', import.meta.url)
const { score, format, tokenise } = await import(new URL('../eval/score-attributions.mjs', `file://${DATA}/`).href) as Scorer
const split = process.argv[2] === 'train' ? 'train' : 'dev'
const gold = readPolnear(split)

const loading = performance.now()
const model = benchModel()
const loaded = performance.now() - loading
const started = performance.now()
const found = new Map(gold.map(({ id, text, title }) => [id, analyse({ id, text, title }, model).attributions]))
const cold = gold.length / (performance.now() - started) * 1000
const warm = warmRate(({ id, text, title }) => analyse({ id, text, title }, model))
const alone = warmRate(({ text, title }) => findAttributions(readDocument(text, { title }), model.attribution))

console.log(`PolNeAR ${split}, attribution from raw text\n`)
console.log(format(score(gold, found)))
console.log(`\nbootstrap over articles (1000 draws, seed 1), attribution@.5 F1: ${interval()}`)
console.log(`classic cues only: ${classic()}`)
confidenceTable()
defaultView()
const loop = reference()
console.log(`\nspeed, one core: ${cold.toFixed(0)} articles/s from a cold start, ${warm.toFixed(0)} warm through \`analyse\`; from text to speakers alone ${alone.toFixed(0)}`)
console.log(`reference loop ${loop.toFixed(0)} ms; in its time ${(alone * loop / 1000).toFixed(1)} articles from text to speakers, ${(warm * loop / 1000).toFixed(1)} through \`analyse\``)
console.log(`models: attribution.bin ${size('attribution.bin')}, linking.bin ${size('linking.bin')}; read in ${loaded.toFixed(0)} ms`)

/** Articles a second, each article by the quickest of ten rounds after two that let the runtime compile: what else a machine does counts little. */
function warmRate(read: (article: GoldArticle) => unknown): number {
  const least = gold.map(() => Infinity)
  for (let round = 0; round < 12; round++) {
    gold.forEach((article, i) => {
      const from = performance.now()
      read(article)
      if (round >= 2) least[i] = Math.min(least[i]!, performance.now() - from)
    })
  }
  return gold.length / least.reduce((sum, ms) => sum + ms, 0) * 1000
}

/** F1 of articles drawn with replacement: mean, and what 95% of the draws lie in. */
function interval(): string {
  const counts = gold.map((article) => {
    const { metrics } = score([article], new Map([[article.id, found.get(article.id)!]]))
    const all = metrics['attribution50']!['all'] as unknown as { precision: number | null; gold: number; predicted: number }
    return { right: (all.precision ?? 0) * all.predicted, both: all.gold + all.predicted }
  })
  const random = randomFrom(1)
  const draws = Array.from({ length: 1000 }, () => {
    let right = 0
    let both = 0
    for (let i = 0; i < counts.length; i++) {
      const one = counts[Math.floor(random() * counts.length)]!
      right += one.right
      both += one.both
    }
    return 200 * right / both
  }).sort((a, b) => a - b)
  return `${(draws.reduce((sum, f1) => sum + f1, 0) / draws.length).toFixed(1)} [${draws[25]!.toFixed(1)}, ${draws[975]!.toFixed(1)}]`
}

/** Gold with a classic cue for recall, predictions with one for precision. */
function classic(): string {
  const CLASSIC = /\b(?:sa(?:y|ys|id|ying)|tell|tells|told|telling|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|ask(?:s|ed|ing)?|according to)\b/i
  const isClassic = (text: string, one: Roles) => CLASSIC.test(one.cue.map(([a, b]) => text.slice(a, b)).join(' '))
  const some = new Map([...found].map(([id, list]) => [id, list.filter((one) => isClassic(gold.find((article) => article.id === id)!.text, one))]))
  const goldSome = gold.map((article) => ({ ...article, attributions: article.attributions.filter((one) => isClassic(article.text, one)) }))
  const recall = score(goldSome, found).metrics['attribution50']!['all']!.recall
  const precision = score(gold, some).metrics['attribution50']!['all']!.precision
  return `precision ${pct(precision)}, recall ${pct(recall)}, F1 ${pct(2 * precision * recall / (precision + recall))}`
}

/** Right as the scorer counts it, one by one: half of content and source shared with some gold attribution. */
function isRight(article: GoldArticle, tokens: readonly [number, number][], one: Roles): boolean {
  const set = (spans: readonly Span[]) => new Set(tokens.flatMap(([a, b], i) => (spans.some(([c, d]) => a < d && c < b) ? [i] : [])))
  const iou = (a: Set<number>, b: Set<number>) => {
    const both = [...a].filter((token) => b.has(token)).length
    return a.size + b.size === 0 ? 1 : both / (a.size + b.size - both)
  }
  const content = set(one.content)
  const source = set(one.source)
  return article.attributions.some((other) => {
    const near = other.content.some(([a, b]) => one.content.some(([c, d]) => a < d && c < b))
    return near && iou(content, set(other.content)) >= 0.5 && iou(source, set(other.source)) >= 0.5
  })
}

function judged(): { confidence: number; right: boolean; one: Attribution }[] {
  return gold.flatMap((article) => {
    const tokens = tokenise(article.text)
    return found.get(article.id)!.map((one) => ({ confidence: one.confidence, right: isRight(article, tokens, one), one }))
  })
}

function confidenceTable(): void {
  const all = judged()
  console.log('\nconfidence      n   mean  right')
  let off = 0
  for (let bin = 0; bin < 10; bin++) {
    const some = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin)
    if (some.length === 0) continue
    const mean = some.reduce((sum, one) => sum + one.confidence, 0) / some.length
    const right = some.filter((one) => one.right).length / some.length
    off += Math.abs(mean - right) * some.length
    console.log(`${(bin / 10).toFixed(1)} to ${((bin + 1) / 10).toFixed(1)}  ${String(some.length).padStart(5)}  ${pct(mean)}  ${pct(right)}`)
  }
  const brier = all.reduce((sum, { confidence, right }) => sum + (confidence - (right ? 1 : 0)) ** 2, 0) / all.length
  console.log(`ECE ${pct(off / all.length)}, AUROC ${auroc(all).toFixed(3)}, Brier ${brier.toFixed(3)}`)
}

function auroc(all: readonly { confidence: number; right: boolean }[]): number {
  const sorted = [...all].sort((a, b) => a.confidence - b.confidence)
  let below = 0
  let pairs = 0
  for (const { right } of sorted) {
    if (right) pairs += below
    else below++
  }
  return pairs / (below * (all.length - below))
}

/** What the dial shows at its stops and between them; `sure` is where it stands first. */
function defaultView(): void {
  console.log('\nthe dial (speech and writing; complete has thoughts, too)')
  const all = judged()
  const golds = gold.reduce((sum, article) => sum + article.attributions.length / article.annotators.length, 0)
  for (const sure of [...new Set([...Object.values(STOPS), 0.6, 0.7, 0.85])].sort((a, b) => a - b)) {
    const some = all.filter(({ one }) => hiddenAt(sure, { ...one, accepted: false }) === null)
    const right = some.filter((one) => one.right).length
    console.log(`from ${sure.toFixed(2)} ${(stopAt(sure) ?? '').padEnd(8)}  ${String(some.length).padStart(5)} shown, right content and source ${pct(right / some.length)}, of all gold ${pct(right / golds)}`)
  }
}

/** The same arithmetic on every machine, so that speeds can be compared. */
function reference(): number {
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const from = performance.now()
    let sum = 0
    for (let i = 0; i < 50_000_000; i++) sum = (Math.imul(sum, 31) + i) | 0
    if (sum === 1) console.log('')
    best = Math.min(best, performance.now() - from)
  }
  return best
}

function pct(share: number): string {
  return (100 * share).toFixed(1).padStart(5)
}

function size(file: string): string {
  return `${(statSync(new URL(file, MODELS)).size / 1e6).toFixed(1)} MB`
}
