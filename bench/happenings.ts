/**
 * Whether figures of one happening in real articles are put side by side, and those of different ones kept apart: pairs of figures of PolNeAR
 * train, BASIL (even years), MUC-4 dev and Reuters, judged by reading. `happenings-verdicts.jsonl` keeps offsets and verdicts, no words. A pair was drawn at
 * random among those that were side by side (`tied`), or among pairs kept apart that looked alike (`apart`: a like number, and place, those
 * counted or day the same). Sets: `first`, to which rules were then mended; `fresh`, drawn from Reuters afterwards, to
 * which rules for accidents and disasters were mended; `later`, drawn after all mending from articles that neither has.
 *
 *     node scripts/with-node.mjs bench/happenings.ts [--errors]
 *
 * Per line: { set, drawn, a: { corpus, id, at }, b, same, difference? }; `at` is the figure's first span, `difference` what the two numbers' difference should
 * be called. A figure that the rules no longer read counts as kept apart.
 */
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { createGunzip } from 'node:zlib'
import { analyse } from '../src/analysis/index.ts'
import { happeningsOf, isPart, type FigureOf } from '../src/claims/index.ts'
import type { Analysis, Figure } from '../src/text/records.ts'
import { overlaps, type Span } from '../src/text/span.ts'
import { benchModel, dataFolder } from './shared.ts'

interface At { readonly corpus: string; readonly id: string; readonly at: Span }
interface Verdict { readonly set: string; readonly drawn: 'tied' | 'apart'; readonly a: At; readonly b: At; readonly same: boolean; readonly difference?: string }

const FILES: Readonly<Record<string, string>> = { polnear: 'polnear/train.jsonl', basil: 'basil/even-years.jsonl', muc: 'muc4/dev.jsonl', reuters: 'reuters/reuters-21578.jsonl.gz' }
/** Articles of these are read together, as one ledger would hold them. */
const LEDGERS = [['polnear', 'basil'], ['muc'], ['reuters']]
/** Of Reuters only what has a word of harm is read: the rest has no figures of it. */
const HARM = /\b(?:killed|dead|died|deaths?|injured|wounded|missing|hostages?|casualties|kidnapped|massacre|explosion|bomb\w*)\b/i

const folder = dataFolder()
if (folder === null) {
  console.log('happenings judged by hand: skipped, no evaluation data (set SAYSO_DATA)')
  process.exit(0)
}
const model = benchModel({ places: true })
const verdicts = readFileSync(new URL('happenings-verdicts.jsonl', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Verdict)

interface Given { readonly id: string; readonly text: string; readonly title?: string; readonly date?: string; readonly published_at?: string; readonly header?: { readonly date?: string | null } }

async function* articles(corpus: string): AsyncIterable<Given> {
  const file = createReadStream(new URL(FILES[corpus]!, pathToFileURL(`${folder!}/`)))
  for await (const line of createInterface({ input: FILES[corpus]!.endsWith('.gz') ? file.pipe(createGunzip()) : file })) {
    if (corpus !== 'reuters' || HARM.test(line)) yield JSON.parse(line) as Given
  }
}

const rowOf = (article: string, analysis: Analysis, figure: Figure): FigureOf => {
  const incident = analysis.incidents.find(({ figures }) => figures.includes(figure.id))
  const place = figure.place ?? incident?.place ?? null
  return {
    ...figure, id: `${article}#${figure.id}`, article, published: analysis.published, place: place?.name ?? null, country: place?.country ?? null, inferred: place?.basis === 'inferred', when: figure.when ?? incident?.when ?? null,
    incident: incident ? `${article}#${incident.id}` : null, type: incident?.type ?? null, statement: null, part: isPart(figure.words), by: figure.stated_by,
  }
}

interface Tally { same: number; together: number; others: number; apart: number; named: number; right: number }
const tallies = new Map<string, Tally>()
const errors: string[] = []
for (const corpora of LEDGERS) {
  const wanted = verdicts.filter(({ a }) => corpora.includes(a.corpus))
  if (wanted.length === 0) continue
  const rows: FigureOf[] = []
  const spans = new Map<string, readonly { readonly id: string; readonly spans: readonly Span[] }[]>()
  for (const corpus of corpora) {
    for await (const { id, text, title, date, published_at, header } of articles(corpus)) {
      const published = published_at ?? date ?? header?.date ?? undefined
      const analysis = analyse({ id, text, ...(title ? { title } : {}), ...(published ? { published_at: published } : {}), language: 'en' }, model)
      const article = `${corpus}/${id}`
      const here = analysis.figures.map((figure) => rowOf(article, analysis, figure))
      rows.push(...here)
      spans.set(article, here.map((row, i) => ({ id: row.id, spans: analysis.figures[i]!.spans })))
    }
  }
  const happenings = happeningsOf(rows)
  const groupOf = new Map(happenings.flatMap(({ figures }, i) => figures.map((id) => [id, i] as const)))
  const find = ({ corpus, id, at }: At) => spans.get(`${corpus}/${id}`)?.find((one) => one.spans.some((span) => overlaps(span, at)))?.id
  for (const { set, drawn, a, b, same, difference } of wanted) {
    const key = `${set}, drawn ${drawn === 'tied' ? 'side by side' : 'apart'}`
    const tally = tallies.get(key) ?? tallies.set(key, { same: 0, together: 0, others: 0, apart: 0, named: 0, right: 0 }).get(key)!
    const [x, y] = [find(a), find(b)]
    const group = x === undefined ? undefined : groupOf.get(x)
    const together = x !== undefined && x !== y && group !== undefined && group === groupOf.get(y ?? '')
    tally[same ? 'same' : 'others']++
    if (same && together) tally.together++
    if (!same && !together) tally.apart++
    if (same && together && difference !== undefined) {
      const { differences } = happenings[group]!
      const kind = differences.find((one) => [x, y].includes(one.a) && [x, y].includes(one.b))?.kind
      // each difference is told once, of the first two that have it: not told of these two means that it is told of others, or that there is none
      tally.named++
      if (kind === difference || kind === undefined && (difference === 'none' || differences.some((one) => one.kind === difference))) tally.right++
      else errors.push(`${key}: ${a.corpus}/${a.id} ${b.id} difference ${kind ?? 'none'}, should be ${difference}`)
    }
    if (same !== together) errors.push(`${key}: ${a.corpus}/${a.id} [${a.at}] ${b.id} [${b.at}] ${same ? 'kept apart' : 'side by side'}`)
  }
}
const share = (part: number, whole: number) => `${part} of ${whole}`.padStart(12)
console.log('pairs of figures                 one happening: side by side   others: kept apart   difference rightly named')
for (const [key, { same, together, others, apart, named, right }] of [...tallies].sort()) console.log(`${key.padEnd(33)}${share(together, same)}${' '.repeat(20)}${share(apart, others)}${' '.repeat(12)}${share(right, named)}`)
if (process.argv.includes('--errors') && errors.length > 0) console.log(`\n${errors.join('\n')}`)
