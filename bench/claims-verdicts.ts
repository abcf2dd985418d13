/**
 * How often evidence, allegations and answers are right, and how many are found. Articles of PolNeAR train, BASIL (even years), MUC-4 dev
 * and Reuters, read by one person; only offsets and verdicts are kept, no words.
 *
 * Rows (`claims-verdicts-draws.jsonl`): 849 that the engine printed, drawn at random and judged with the text around before anything was
 * mended to them, each draw from articles that no earlier one had touched: draw 1 with the rules as they stood before they were
 * rewritten, 2 after that, 3 after mending to 2, 4 (Reuters, but for six rows) after mending to 3, 5 as they stood before mending to sample 4 of the
 * passages. 6, 7 and 8 (Reuters, but for 18 rows of 6) hold only what those mended then print and did not before, each after mending to the one before. A row is right when all that it says is: what
 * counts as evidence, its type, who cites it, whether it is shown; accuser and accused as far as the text names them, the whole deed; who
 * answers what. `why` names the first thing wrong. `claims-verdicts.jsonl` and `claims-verdicts-fresh.jsonl` are older rows, judged less strictly.
 *
 * Passages (`claims-passages.jsonl`): some sentences around a word of evidence, of accusing or denying, drawn at random, with all evidence,
 * allegations and answers that the reader found before looking at rows; `open` where readers may differ. Found is what a row of the kind touches.
 * Rules were mended to the passages of sample 1 before 2 was drawn, to 2 before 3. Sample 4 (425) was drawn much wider: around any of some hundred words,
 * each word of an article as likely as another, so that what is told without a plain word of accusing is met as often as a reader meets it. A wrong that
 * somebody is reported to say of another counts as an allegation; whose words nobody in the passage says, criticism of a plan and fights of armed men
 * are left open. Its records with an odd number are studied and mended to, those with an even one are only counted.
 *
 *     node scripts/with-node.mjs bench/claims-verdicts.ts [--misses]
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { analyse } from '../src/analysis/index.ts'
import type { Analysis } from '../src/text/records.ts'
import { overlaps, type Span } from '../src/text/span.ts'
import { benchModel, dataFolder } from './shared.ts'

interface Verdict { readonly set: string; readonly corpus: string; readonly id: string; readonly span: Span; readonly kind: string; readonly row?: string; readonly right: boolean; readonly draw?: number }
interface Passage { readonly draw: number; readonly corpus: string; readonly id: string; readonly span: Span; readonly kinds: readonly string[]; readonly items: readonly { readonly kind: string; readonly at: Span; readonly type?: string }[]; readonly open: readonly Span[] }
interface Row { readonly kind: string; readonly spans: readonly Span[]; readonly type?: string; readonly rule: string }

const folder = dataFolder()
if (folder === null) {
  console.log('evidence and allegations judged by hand: skipped, no evaluation data (set SAYSO_DATA)')
  process.exit(0)
}
const read = <T>(file: string): T[] => readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as T)
const draws = read<Omit<Verdict, 'set'>>('claims-verdicts-draws.jsonl').map((one): Verdict => ({ ...one, set: `draw ${one.draw}` }))
const older = Object.entries({ older: 'claims-verdicts.jsonl', 'older, fresh': 'claims-verdicts-fresh.jsonl' }).flatMap(([set, file]) => read<Omit<Verdict, 'set'>>(file).map((one): Verdict => ({ ...one, set })))
const passages = read<Passage>('claims-passages.jsonl')
const analyses = readArticles(folder, new Set([...draws, ...older, ...passages].map(({ corpus, id }) => `${corpus}/${id}`)))

/** The articles that are wanted, read by the engine as it stands. */
function readArticles(data: string, wanted: ReadonlySet<string>): ReadonlyMap<string, Analysis & { readonly given: string }> {
  const model = benchModel()
  const found = new Map<string, Analysis & { readonly given: string }>()
  for (const [corpus, file] of [['polnear', 'polnear/train.jsonl'], ['basil', 'basil/even-years.jsonl'], ['muc', 'muc4/dev.jsonl'], ['reuters', 'reuters/reuters-21578.jsonl.gz']] as const) {
    const bytes = readFileSync(new URL(file, pathToFileURL(`${data}/`)))
    for (const line of (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n')) {
      const key = `${corpus}/${/^\{"id":\s*"([^"]*)"/.exec(line)?.[1] ?? ''}`
      if (!wanted.has(key)) continue
      const { id, text, title } = JSON.parse(line) as { id: string; text: string; title?: string }
      found.set(key, { ...analyse({ id, text, ...(title ? { title } : {}), language: 'en' }, model), given: text })
    }
  }
  return found
}

/** All rows of an article, each under the rule that gives its confidence. */
const rowsOf = ({ evidence, allegations }: Analysis): Row[] => [
  ...evidence.map(({ spans, type, shown, confidence }) => ({ kind: 'evidence', spans, type, rule: `evidence, ${shown ?? 'cited only'} ${confidence}` })),
  ...allegations.map(({ kind, act, accuser, accused, confidence }) => ({ kind, spans: act.spans, rule: `${kind}, ${kind === 'allegation' ? accuser && accused ? 'both named' : 'one named' : accused ? 'named' : 'not named'} ${confidence}` })),
]
const touches = (row: Row, span: Span): boolean => row.spans.some((part) => overlaps(part, span))
const share = (right: number, listed: number) => `${right} of ${listed}`.padStart(11) + (listed === 0 ? '' : ` (${(100 * right / listed).toFixed(0)}%)`).padEnd(7)
const KINDS = ['evidence', 'allegation', 'denial', 'no-comment'] as const

/** Rows in fixed classes: as they were printed, so that a draw's shares never change. */
const CLASSES: readonly (readonly [string, (one: Verdict) => boolean])[] = [
  ...KINDS.map((kind) => [kind, (one: Verdict) => one.kind === kind] as const),
  ['evidence, said to show', (one) => one.row?.endsWith('/described') ?? false], ['evidence, shown', (one) => one.row?.endsWith('/shown') ?? false], ['evidence, only cited', (one) => one.row?.endsWith('/null') ?? false],
  ['allegation, both named', (one) => one.kind === 'allegation' && one.row === '11'], ['allegation, one named', (one) => one.kind === 'allegation' && (one.row === '01' || one.row === '10')],
]
/** Draws side by side: rows of all sorts, then those that rules mended to sample 4 print and the ones before did not. */
const COLUMNS: readonly (readonly [string, readonly number[]])[] = [['draw 1', [1]], ['2', [2]], ['3', [3]], ['4', [4]], ['2, 3, 4', [2, 3, 4]], ['5', [5]], ['new: 6', [6]], ['7', [7]], ['8', [8]]]
console.log(`${'rows right as first judged'.padEnd(29)}${COLUMNS.map(([name]) => name.padEnd(20)).join('')}`)
for (const [name, fits] of CLASSES) {
  const cells = COLUMNS.map(([, wanted]) => draws.filter((one) => wanted.includes(one.draw!) && fits(one)))
  console.log(`${name.padEnd(29)}${cells.map((rows) => share(rows.filter(({ right }) => right).length, rows.length).padEnd(20)).join('')}`)
}

const rules = new Map<string, { listed: number; right: number }>()
let gone = 0
for (const { set, corpus, id, span, kind, right } of [...older, ...draws]) {
  const row = rowsOf(analyses.get(`${corpus}/${id}`)!).find((one) => one.kind === kind && touches(one, span))
  if (row === undefined) { gone++; continue }
  const key = `${/draw [5-8]/.test(set) ? 'draws 5 to 8' : set.startsWith('draw') ? 'draws 1 to 4' : 'older'}: ${row.rule}`
  const tally = rules.get(key) ?? { listed: 0, right: 0 }
  rules.set(key, { listed: tally.listed + 1, right: tally.right + (right ? 1 : 0) })
}
console.log(`\nof all of these rows, what is still printed; a row mended since in what was wrong counts as wrong; no longer printed: ${gone}\nrule, confidence given`)
for (const [rule, { listed, right }] of [...rules].sort()) console.log(`${rule.padEnd(58)}${share(right, listed)}`)

/** Of each sample, found when the rules first read it (sample 1: before they were rewritten; in brackets by those same rules, later samples). What can be counted only once. */
const FIRST: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  evidence: ['7', '1 (1)', '4 (6)', '5', '5'], allegation: ['6', '4 (5)', '4 (3)', '6', '8'], denial: ['3', '4 (4)', '3 (3)', '3', '6'], 'no-comment': ['6', '3 (3)', '2 (2)', '8', '8'],
}
const misses: string[] = []
/** Passages by sample; the fourth in two halves by the number of the record. */
const SAMPLES: readonly (readonly [string, readonly Passage[]])[] = [
  ...[1, 2, 3].map((draw) => [`sample ${draw}`, passages.filter((one) => one.draw === draw)] as const),
  ...['4, even', '4, odd'].map((name, half) => [`sample ${name}`, passages.filter((one) => one.draw === 4).filter((_, i) => i % 2 === half)] as const),
]
console.log(`\n${`${passages.length} passages`.padEnd(14)}${SAMPLES.map(([name, of]) => `${name}: ${of.length}`.padEnd(41)).join('')}`)
for (const kind of KINDS) {
  const cells = SAMPLES.map(([name, of], at) => {
    let [gold, found, extra] = [0, 0, 0]
    for (const { corpus, id, span, kinds, items, open } of of) {
      if (!kinds.includes(kind)) continue
      const { given, ...analysis } = analyses.get(`${corpus}/${id}`)!
      const here = rowsOf(analysis).filter((row) => row.kind === kind && touches(row, span))
      const wanted = items.filter((item) => item.kind === kind)
      const missed = wanted.filter(({ at, type }) => !here.some((row) => touches(row, at) && (type === undefined || row.type === type)))
      gold += wanted.length
      found += wanted.length - missed.length
      extra += here.filter((row) => !wanted.some(({ at }) => touches(row, at)) && !open.some((at) => touches(row, at))).length
      if (!name.endsWith('even')) for (const { at: where } of missed) misses.push(`${name} ${kind}: ${given.slice(where[0] - 70, where[1] + 70).replace(/\s+/g, ' ')}`)
    }
    return `${share(found, gold)}, first ${FIRST[kind][at]}, ${extra} extra`
  })
  console.log(`${kind.padEnd(14)}${cells.map((cell) => `found${cell.padEnd(36)}`).join('')}`)
}
if (process.argv.includes('--misses')) console.log(`\n${misses.join('\n')}`)
