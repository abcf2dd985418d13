/**
 * The engine as one more annotator. 16 articles of PolNeAR train were marked by five or six people each: everyone is scored against
 * everyone else, and a model that was learnt without those articles against each of them.
 *
 *     node bench/annotators.ts --ids > ids.txt                                the 16 articles
 *     node training/train.ts --without ids.txt --out model.bin               learns without them (minutes)
 *     node bench/annotators.ts model.bin
 *
 * F1 is symmetric: who counts as gold does not matter. Every article weighs by its attributions, as in the scorer.
 */
import { readFileSync } from 'node:fs'
import { attributionModelFrom, findAttributions } from '../src/attribution/index.ts'
import { unpackTables } from '../src/learn/weights.ts'
import { readDocument } from '../src/text/document.ts'
import { DATA, readPolnear, type GoldArticle, type GoldAttribution } from '../training/corpus.ts'
import { dataFolder } from './shared.ts'

type Roles = Pick<GoldAttribution, 'source' | 'cue' | 'content'>
interface Scorer {
  readonly score: (gold: readonly GoldArticle[], predictions: Map<string, readonly Roles[]>) => { metrics: Record<string, Record<string, { f1: number | null }>> }
}

if (!dataFolder()) {
  console.log('No evaluation data: set SAYSO_DATA to the folder that holds polnear/.')
  process.exit(0)
}
const articles = readPolnear('train').filter(({ annotators }) => annotators.length > 1)
if (process.argv.includes('--ids')) {
  for (const { id } of articles) console.log(id)
  process.exit(0)
}
const path = process.argv[2]
if (!path) {
  console.log('Which model? See the head of bench/annotators.ts.')
  process.exit(1)
}

const { score } = await import(new URL('../eval/score-attributions.mjs', `file://${DATA}/`).href) as Scorer
const bytes = readFileSync(path)
const unseen = new Set((unpackTables(bytes).about as { without?: string[] }).without ?? [])
if (articles.some(({ id }) => !unseen.has(id))) {
  console.log('This model has learnt from articles that it would be scored on. Train one with --without first.')
  process.exit(1)
}
const model = attributionModelFrom(bytes)
const engine = new Map(articles.map(({ id, text, title }) => [id, findAttributions(readDocument(text, { language: 'en', title }), model).attributions]))
const people = [...new Set(articles.flatMap(({ annotators }) => annotators))].sort()

const METRICS = ['attribution50', 'attributionStrict'] as const
const among: number[][] = [[], []]
const ours: number[][] = [[], []]
console.log(`${articles.length} articles, ${people.length} annotators; F1 attribution@.5 / strict\n`)
console.log(['', ...people, 'engine'].map((name) => name.padEnd(12)).join(''))
for (const one of people) {
  const cells = [...people, null].map((other) => {
    if (other === one) return ''
    const pair = compared(one, other)
    METRICS.forEach((_, m) => (other === null ? ours : among)[m]!.push(pair[m]!))
    return pair.map(pct).join(' / ')
  })
  console.log([one, ...cells].map((cell) => cell.padEnd(12)).join(''))
}
METRICS.forEach((metric, m) => {
  const theirs = mean(among[m]!)
  const own = mean(ours[m]!)
  const lowest = Math.min(...people.map((_, i) => mean(among[m]!.slice(i * (people.length - 1), (i + 1) * (people.length - 1)))))
  console.log(`\n${metric}: annotators with each other ${pct(theirs)} on average (the one who agrees least ${pct(lowest)}), engine with annotators ${pct(own)}; gap ${pct(theirs - own)}`)
})

/** F1 between two annotators, or one and the engine, on the articles that both read. */
function compared(one: string, other: string | null): number[] {
  const shared = articles.filter(({ annotators }) => annotators.includes(one) && (other === null || annotators.includes(other)))
  const marksOf = (article: GoldArticle, who: string) => article.attributions.filter(({ annotator }) => annotator === who)
  const gold = shared.map((article) => ({ ...article, annotators: [one], attributions: marksOf(article, one) }))
  const marked = new Map(shared.map((article) => [article.id, other === null ? engine.get(article.id)! : marksOf(article, other)]))
  const { metrics } = score(gold, marked)
  return METRICS.map((metric) => metrics[metric]!['all']!.f1 ?? 0)
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0) / all.length
}

function pct(share: number): string {
  return (100 * share).toFixed(1)
}
