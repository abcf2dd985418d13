/**
 * What deciding is worth: a scripted hand that knows PolNeAR's marks works through the queue, thirty rows at a time; printed is how
 * right what the dial shows is after each thirty, beside the same number of rows drawn at random.
 * `node bench/queue.ts [dev|train] [ARTICLES]`; SAYSO_DATA says where the corpora lie. The reader learnt from train: its figures there
 * begin too high.
 */
import { benchModel } from './shared.ts'
import { analyse } from '../src/analysis/index.ts'
import { writeArticle } from '../src/intake/write-article.ts'
import { randomFrom } from '../src/learn/hash.ts'
import { openLedger, type Ledger } from '../src/ledger/index.ts'
import { STOPS } from '../src/text/confidence.ts'
import type { Span } from '../src/text/span.ts'
import { readPolnear, type GoldAttribution } from '../training/corpus.ts'

const [split = 'dev', many = '84'] = process.argv.slice(2)
const gold = readPolnear(split === 'train' ? 'train' : 'dev').slice(0, Number(many))
const model = benchModel()
const read = gold.map(({ id, text, title }) => ({ id, text, title, analysis: analyse({ id, text, title }, model) }))

function ledgerOfAll(): { ledger: Ledger; marks: ReadonlyMap<string, readonly GoldAttribution[]> } {
  const ledger = openLedger(':memory:')
  const marks = new Map<string, readonly GoldAttribution[]>()
  for (const [i, { id, text, title, analysis }] of read.entries()) {
    const { article } = writeArticle(ledger, { article: { id, text, title, outlet: `outlet ${i}` }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', where: id } as never, analysis, model)
    marks.set(article, gold[i]!.attributions)
  }
  return { ledger, marks }
}

const shared = (a: readonly Span[], b: readonly Span[]): number => {
  const length = (spans: readonly Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0)
  const both = a.reduce((sum, [from, to]) => sum + b.reduce((inner, [c, d]) => inner + Math.max(0, Math.min(to, d) - Math.max(from, c)), 0), 0)
  return length(a) + length(b) === 0 ? 1 : both / (length(a) + length(b) - both)
}
const isRight = (content: readonly Span[], source: readonly Span[], marks: readonly GoldAttribution[]): boolean =>
  marks.some((mark) => shared(content, mark.content) >= 0.5 && shared(source, mark.source) >= 0.5)

/** Rows that the dial shows, and how many of them are right. */
function shownAt({ ledger, marks }: ReturnType<typeof ledgerOfAll>, confidence: number): { rows: number; right: number; undecided: { passage: string; right: boolean }[] } {
  let [rows, right] = [0, 0]
  const undecided: { passage: string; right: boolean }[] = []
  for (const [article, gold] of marks) {
    for (const { id, content, source, decided } of ledger.articles.page(article, { confidence }).attributions) {
      const good = isRight(content, source, gold)
      rows++
      if (good) right++
      if (decided.verdict === null) undecided.push({ passage: id, right: good })
    }
  }
  return { rows, right, undecided }
}

console.log(`PolNeAR ${split}, ${gold.length} articles; right content and source, of what the dial shows, after so many decisions`)
for (const stop of ['likely', 'sure'] as const) {
  for (const order of ['queue', 'random'] as const) {
    const all = ledgerOfAll()
    const random = randomFrom(1)
    const told: string[] = []
    for (let decisions = 0; decisions <= 120; decisions += 30) {
      const { rows, right, undecided } = shownAt(all, STOPS[stop])
      told.push(`${decisions}: ${(100 * right / rows).toFixed(1)}% of ${rows}`)
      const byId = new Map(undecided.map((row) => [row.passage, row.right]))
      const wanted = order === 'queue' ? all.ledger.decisions.queue({ confidence: STOPS[stop], limit: 30 }).rows.map(({ passage }) => passage)
        : Array.from({ length: 30 }, () => undecided.splice(Math.floor(random() * undecided.length), 1)[0]!.passage)
      for (const id of wanted) all.ledger.decisions.add({ who: 'bench', what: byId.get(id) ? 'accept' : 'reject', subject: { type: 'attribution', id } })
    }
    console.log(`${stop.padEnd(7)} ${order.padEnd(7)} ${told.join('   ')}`)
    all.ledger.close()
  }
}
