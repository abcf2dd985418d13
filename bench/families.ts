// node bench/families.ts: BASIL's even years through `sayso add`, then each marked pair that is certain and verbatim, punctuation or
// trimmed: do both sides stand in one statement? A side is found where an attribution's content covers at least half of the
// marked one, or half of it is covered. Bar: 70%. Joining kinds and paraphrases are printed, too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lengthOf, type Span } from '../src/text/span.ts'
import { dataFolder, inScratch, sayso } from './shared.ts'

interface Side { readonly id: string; readonly content: Span[] }
interface Pair { readonly negative?: boolean; readonly certain?: boolean; readonly match?: string; readonly a: Side; readonly b: Side }
interface Row { readonly type: string; readonly id: string; readonly snapshot: string; readonly article: string; readonly content: Span[]; readonly statement: string | null; readonly given_id?: string; readonly url?: string }

const shared = (a: readonly Span[], b: readonly Span[]) => lengthOf(a) + lengthOf(b) - lengthOf([...a, ...b])

const data = dataFolder()
if (data === null) {
  console.log('bench/families: skipped, the evaluation data is not here (SAYSO_DATA).')
} else {
  await inScratch(async (folder) => {
    const ledger = join(folder, 'basil.ledger')
    const added = await sayso(['add', join(data, 'basil/even-years.jsonl'), '--ledger', ledger])
    console.log(added.out.trim())
    if (added.code !== 0) throw new Error(added.err)
    const rows = (await sayso(['export', 'jsonl', '--ledger', ledger])).out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)
    const url = new Map(readFileSync(join(data, 'basil/even-years.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; url: string }).map(({ id, url }) => [id, url]))
    const articles = new Map(rows.filter((row) => row.type === 'article').map((row) => [row.url ?? row.given_id ?? '', row.id]))
    const articleOf = (id: string) => articles.get(url.get(id) ?? '') ?? articles.get(id)
    const snapshots = new Map(rows.filter((row) => row.type === 'snapshot').map((row) => [row.id, row.article]))
    const attributions = Map.groupBy(rows.filter((row) => row.type === 'attribution'), (row) => snapshots.get(row.snapshot))
    const statementsOf = ({ id, content }: Side) => new Set((attributions.get(articleOf(id)) ?? [])
      .filter((row) => shared(row.content, content) >= 0.5 * Math.min(lengthOf(row.content), lengthOf(content)))
      .map((row) => row.statement))
    const pairs = ['basil/even-pairs-1.jsonl', 'basil/even-pairs-2.jsonl'].flatMap((file) => readFileSync(join(data, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Pair))
    const joined = (pair: Pair) => [...statementsOf(pair.a)].some((statement) => statement !== null && statementsOf(pair.b).has(statement))
    const print = (label: string, some: Pair[]) => {
      const both = some.filter((pair) => statementsOf(pair.a).size > 0 && statementsOf(pair.b).size > 0).length
      const n = some.filter(joined).length
      console.log(`${label.padEnd(46)} ${String(n).padStart(4)} of ${String(some.length).padStart(4)} in one statement = ${((100 * n) / some.length).toFixed(1)}%; both sides found: ${both}`)
      return n / some.length
    }
    const certain = pairs.filter((pair) => !pair.negative && pair.certain)
    const share = print('certain, verbatim / punctuation / trimmed', certain.filter(({ match }) => ['verbatim', 'punctuation', 'trimmed'].includes(match!)))
    for (const match of ['verbatim', 'punctuation', 'trimmed', 'altered', 'paraphrase']) print(`  certain, ${match}`, certain.filter((pair) => pair.match === match))
    print('hard negatives', pairs.filter((pair) => pair.negative))
    if (share < 0.7) process.exitCode = 1
  })
}
