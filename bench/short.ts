// node bench/short.ts: the timings that continuous integration watches, in under a minute. Seconds are this machine's; the ratio to a
// reference loop, run in the same process, is what may be compared between runs.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyse } from '../src/analysis/index.ts'
import { inScratch, sayso } from './shared.ts'
import { loadModel } from '../src/intake/models.ts'
import { compare, passagesOf, signaturesOf } from '../src/linking/index.ts'
import type { Article } from '../src/text/records.ts'

const corpus = new URL('../examples/corpus/', import.meta.url)
const articles: Article[] = readdirSync(corpus).flatMap((name) => {
  const text = readFileSync(new URL(name, corpus), 'utf8')
  if (name.endsWith('.jsonl')) return text.trim().split('\n').map((line) => JSON.parse(line) as Article)
  return name.endsWith('.txt') ? [{ id: name, text }] : []
})

/** A loop of plain string and number work, so that a slow machine is slow here, too. Milliseconds, best of five. */
function reference(): number {
  let best = Infinity
  for (let round = 0; round < 5; round++) {
    const began = performance.now()
    let sum = 0
    for (let i = 0; i < 2_000_000; i++) sum = (Math.imul(sum, 31) + 'the ministry said'.charCodeAt(i % 17)) | 0
    best = Math.min(best, performance.now() - began)
    if (sum === 1) console.log(sum)
  }
  return best
}

/** What starting Node alone takes, in milliseconds. */
function timeOfNothing(): number {
  const from = performance.now()
  execFileSync(process.execPath, ['-e', '0'])
  return performance.now() - from
}

function median(of: readonly number[]): number {
  return [...of].sort((a, b) => a - b)[of.length >> 1]!
}

function timed(label: string, unit: string, count: number, work: () => void, base: number) {
  work()
  let best = Infinity
  for (let round = 0; round < 5; round++) {
    const began = performance.now()
    work()
    best = Math.min(best, performance.now() - began)
  }
  const each = best / count
  console.log(`${label.padEnd(28)} ${each.toFixed(3).padStart(9)} ms each ${(1000 / each).toFixed(0).padStart(8)} ${unit}/s   ${(each / base).toFixed(3)} of the reference loop`)
}

const began = performance.now()
const model = loadModel()
console.log(`model loaded in ${(performance.now() - began).toFixed(0)} ms`)
const base = reference()
console.log(`reference loop ${base.toFixed(2)} ms`)
const tokens = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
console.log(`${articles.length} articles of the example corpus, ${(tokens / articles.length).toFixed(0)} words each`)
timed('analyse', 'articles', articles.length, () => articles.forEach((article) => analyse(article, model)), base)
const passages = articles.flatMap((article) => passagesOf(analyse(article, model), { article: article.id, passageId: (id) => `${article.id} ${id}`, speakerKey: () => null }))
timed('signaturesOf', 'passages', passages.length, () => passages.forEach((passage) => signaturesOf(passage, model.linking)), base)
const pairs = passages.flatMap((a, i) => passages.slice(i + 1, i + 20).map((b) => [a, b] as const))
timed('compare', 'pairs', pairs.length, () => pairs.forEach(([a, b]) => compare(a, b, model.linking)), base)

await inScratch(async (folder) => {
  const one = JSON.stringify(articles[0])
  const idle: number[] = []
  const starts: number[] = []
  let code: number | null = 0
  for (let round = 0; round < 9; round++) { // in turns, so that a busy moment slows both
    idle.push(timeOfNothing())
    const ran = await sayso(['analyse'], { input: one })
    starts.push(ran.seconds * 1000)
    code ||= ran.code
  }
  console.log(`sayso analyse, one article, whole process, median of 9: ${median(starts).toFixed(0)} ms (bar 400); node -e 0: ${median(idle).toFixed(0)} ms`)
  const added = await sayso(['add', fileURLToPath(corpus), '--ledger', `${folder}/short.ledger`])
  console.log(`sayso add, the example corpus, whole process: ${added.seconds.toFixed(2)} s`)
  if (code !== 0 || added.code !== 0) process.exitCode = 1
})
