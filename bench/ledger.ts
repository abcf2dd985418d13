/**
 * Times the ledger's writes and reads on made articles.
 *
 *     node bench/ledger.ts [ARTICLES] [ATTRIBUTIONS PER ARTICLE]      840 and 25 unless given
 *
 * Writes are the ledger's own part: snapshot, rows of the analysis, signatures, candidates, relations, families, log. Each
 * read is done once to warm up and then eleven times; the median is printed.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '../src/ledger/index.ts'
import { addMade, madeArticle, type MadeArticle } from './made-articles.ts'

const articles = Number(process.argv[2] ?? 840)
const perArticle = Number(process.argv[3] ?? 25)
const folder = mkdtempSync(join(tmpdir(), 'ledger-bench-'))
const path = join(folder, 'bench.ledger')

function median(run: () => unknown, times = 11): number {
  run()
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return taken.sort((x, y) => x - y)[times >> 1]!
}

const line = (what: string, ms: number, more = ''): void => console.log(`${what.padEnd(44)} ${ms.toFixed(1).padStart(9)} ms  ${more}`)

try {
  const ledger = openLedger(path)
  let writing = 0
  let processor = 0
  let last = 0
  for (let from = 0; from < articles; from += 200) {
    // made first, so that making is not timed; in pieces, so that memory holds
    const made: MadeArticle[] = Array.from({ length: Math.min(200, articles - from) }, (_, i) => madeArticle(from + i, { perArticle, pool: Math.max(400, articles / 2) }))
    const start = performance.now()
    const before = process.cpuUsage()
    for (const article of made) addMade(ledger, article)
    const { user, system } = process.cpuUsage(before)
    processor += (user + system) / 1000
    last = performance.now() - start
    writing += last
    last /= made.length
  }
  const { attributions, statements } = ledger.overview()
  const total = attributions.direct + attributions.mixed + attributions.indirect
  line(`add ${articles} articles`, writing, `${total} attributions, ${statements} statements, ${(writing / articles).toFixed(1)} ms an article, ${last.toFixed(1)} at the end; ${(processor / 1000).toFixed(1)} s of processor time`)
  line('the last article again', median(() => addMade(ledger, madeArticle(articles - 1, { perArticle, pool: Math.max(400, articles / 2) }))))
  line('overview', median(() => ledger.overview()))
  line('statements, most carried', median(() => ledger.statements.list({})))
  line('statements, newest', median(() => ledger.statements.list({ order: 'newest' })))
  line('statements, page 100', median(() => ledger.statements.list({ offset: 5000 })))
  line('statements with a word', median(() => ledger.statements.list({ words: 'convoy' })))
  const speaker = ledger.speakers.list({ limit: 1 }).speakers[0]!
  const outlet = ledger.outlets.list().outlets[0]!
  line('statements of the most quoted speaker', median(() => ledger.statements.list({ speaker: speaker.id })), `${speaker.statements} statements`)
  line('statements of one outlet', median(() => ledger.statements.list({ outlet: outlet.id })), `${outlet.articles} articles`)
  const most = ledger.statements.list({ limit: 1 }).statements[0]!
  line('a statement’s page', median(() => ledger.statements.page(most.id)), `${most.variants} variants`)
  const article = ledger.articles.list({ limit: 1 }).articles[0]!
  line('articles, newest', median(() => ledger.articles.list({})))
  line('an article’s page', median(() => ledger.articles.page(article.id)), `${article.attributions} attributions`)
  line('speakers', median(() => ledger.speakers.list({})))
  line('a speaker’s page', median(() => ledger.speakers.page(speaker.id)), `${speaker.attributions} attributions`)
  line('search, two words', median(() => ledger.search({ words: 'convoy bridge' })))
  const start = performance.now()
  const verdict = ledger.verifyLog()
  line('check the log', performance.now() - start, `${verdict.entries} entries, ${verdict.ok ? 'whole' : 'broken'}`)
  ledger.close()
  console.log(`${(statSync(path).size / 1e6).toFixed(1)} MB, ${(statSync(path).size / total / 1000).toFixed(2)} kB an attribution, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB of memory`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
