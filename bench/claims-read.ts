/**
 * Figures in real articles, read by hand, through `analyse`: sentences drawn at random among those with a number near a word of
 * harm, from PolNeAR train, BASIL (even years) and MUC-4 dev. `claims-read.jsonl` keeps offsets and values, no words; what each
 * figure is was decided before the code read the sentence. Rules may be mended on every second record (`seen`); the others are
 * only counted. The second set, `claims-read-fresh.jsonl`, comes from other articles and was drawn later, by a wider list of
 * words of harm; before anything was mended to it, 82.1% of its figures were right in all four (precision 94.2, found 87.5).
 *
 *     node scripts/with-node.mjs bench/claims-read.ts [--errors] [--rules]
 *
 * Per line: { corpus, id, span, figures: [{ at, value, min, max, counts, whom, by }], open? }. `at` is the number. `whom` is the
 * span of who or what is counted, null where no noun is printed; `by` a span of the source of who states it, null for the outlet's
 * own voice; "any" where readers may differ. Numbers in `open` may be figures or not.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { analyse, modelFrom } from '../src/analysis/index.ts'
import { findClaims } from '../src/claims/index.ts'
import { readDocument } from '../src/text/document.ts'
import type { Analysis, Figure } from '../src/text/records.ts'
import { SURE } from '../src/text/confidence.ts'
import { overlaps, type Span } from '../src/text/span.ts'
import { dataFolder } from './shared.ts'

interface Gold {
  readonly at: Span
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly counts: string
  readonly whom: Span | null | 'any'
  readonly by: Span | null | 'any'
}
interface Sentence { readonly corpus: string; readonly id: string; readonly span: Span; readonly figures: readonly Gold[]; readonly open?: readonly Span[] }
interface Article { readonly id: string; readonly text: string; readonly title?: string }

const FILES: Readonly<Record<string, string>> = { polnear: 'polnear/train.jsonl', basil: 'basil/even-years.jsonl', muc: 'muc4/dev.jsonl' }
const folder = dataFolder()
if (folder === null) {
  console.log('figures read by hand: skipped, no evaluation data (set SAYSO_DATA)')
  process.exit(0)
}
const lines = (url: URL) => readFileSync(url, 'utf8').trimEnd().split('\n')
const read = (file: string) => lines(new URL(file, import.meta.url)).map((line) => JSON.parse(line) as Sentence)
const first = read('claims-read.jsonl')
const sentences = [...first, ...read('claims-read-fresh.jsonl')]
const wanted = new Set(sentences.map(({ corpus, id }) => `${corpus}/${id}`))
const articles = new Map<string, Article>()
for (const [corpus, file] of Object.entries(FILES)) {
  for (const line of lines(new URL(file, pathToFileURL(`${folder}/`)))) {
    const id = /^\{"id":\s*"([^"]*)"/.exec(line)?.[1]
    if (id !== undefined && wanted.has(`${corpus}/${id}`)) articles.set(`${corpus}/${id}`, JSON.parse(line) as Article)
  }
}
const models = new URL('../models/', import.meta.url)
const model = modelFrom({ attribution: readFileSync(new URL('attribution.bin', models)), linking: readFileSync(new URL('linking.bin', models)) }, 'bench', [])
const analyses = new Map<string, Analysis>([...articles].map(([key, { id, text, title }]) => [key, analyse({ id, text, ...(title ? { title } : {}), language: 'en' }, model)]))

/** Milliseconds an article, the second time through: all of `analyse`, and its claims alone. */
function speed(): void {
  const given = [...articles.values()].map(({ id, text, title }) => ({ id, text, ...(title ? { title } : {}), language: 'en' }))
  const began = performance.now()
  const whole = given.map((article) => analyse(article, model))
  const all = performance.now() - began
  const documents = given.map(({ text }) => readDocument(text, { language: 'en' }))
  const from = performance.now()
  for (const [i, document] of documents.entries()) findClaims(document, whole[i]!.attributions, null)
  const claims = performance.now() - from
  console.log(`\nspeed, one core: ${(all / given.length).toFixed(1)} ms an article through analyse, ${(claims / given.length).toFixed(1)} ms of it for claims`)
}

const PARTS = ['value', 'counted', 'whom', 'who states it'] as const
type Part = (typeof PARTS)[number]
interface Tally { expected: number; found: number; listed: number; right: number; parts: Record<Part, number> }
const tally = (): Tally => ({ expected: 0, found: 0, listed: 0, right: 0, parts: { value: 0, counted: 0, whom: 0, 'who states it': 0 } })
const tallies = new Map<string, Tally>()
/** By rule: listed and right, where the reader decided who states it; for `en/confidence.ts`. */
const rules = new Map<string, { listed: number; right: number }>()
const errors: string[] = []

for (const [i, sentence] of sentences.entries()) {
  const key = `${sentence.corpus}/${sentence.id}`
  const analysis = analyses.get(key)
  const text = articles.get(key)?.text
  if (!analysis || text === undefined) throw new Error(`No article ${key} in the evaluation data.`)
  const seen = i % 2 === 0
  const name = i < first.length ? 'first' : 'fresh'
  const sets = [`${name}, ${seen ? 'seen' : 'not seen'}`, `${name}, ${sentence.corpus}`, `${name}, all`]
  const here = analysis.figures.filter((figure) => figure.spans.some((span) => overlaps(span, sentence.span)))
  const left = new Set(here)
  for (const counted of sets) tallies.set(counted, tallies.get(counted) ?? tally())
  const add = (to: (one: Tally) => void) => { for (const name of sets) to(tallies.get(name)!) }
  const note = (rule: string, right: boolean) => {
    const one = rules.get(rule) ?? { listed: 0, right: 0 }
    rules.set(rule, { listed: one.listed + 1, right: one.right + (right ? 1 : 0) })
  }
  for (const gold of sentence.figures) {
    add((one) => one.expected++)
    const figure = here.find((one) => left.has(one) && one.spans.some((span) => overlaps(span, gold.at)) && agrees(one, gold)) ?? here.find((one) => left.has(one) && one.spans.some((span) => overlaps(span, gold.at)))
    if (!figure) {
      if (seen) errors.push(`${i} missed    ${shown(text, gold)}`)
      continue
    }
    left.delete(figure)
    const parts = partsOf(text, analysis, figure, gold)
    const right = PARTS.every((part) => parts[part])
    add((one) => {
      one.found++
      one.listed++
      if (right) one.right++
      for (const part of PARTS) if (parts[part]) one.parts[part]++
    })
    if (gold.by !== 'any') note(ruleOf(figure, analysis), right)
    if (!right && seen) errors.push(`${i} ${PARTS.filter((part) => !parts[part]).join(', ').padEnd(10)}${shown(text, gold)}   got ${figure.value}/${figure.min}/${figure.max} ${figure.counts}: ${figure.whom} by ${by(figure, analysis)}`)
  }
  for (const figure of left) {
    if (sentence.open?.some((open) => figure.spans.some((span) => overlaps(span, open)))) continue
    add((one) => one.listed++)
    note(ruleOf(figure, analysis), false)
    if (seen) errors.push(`${i} no figure: ${figure.words} (${figure.counts})`)
  }
}

/** Confidence hangs on who states it and how sure that is: see `en/confidence.ts`. */
function ruleOf({ stated_by }: Figure, { attributions }: Analysis): string {
  const by = attributions.find(({ id }) => id === stated_by)
  return by === undefined ? 'own voice' : `attributed, ${by.confidence < SURE ? 'below' : 'from'} ${SURE}`
}

function agrees(figure: Figure, gold: Gold): boolean {
  return figure.counts === gold.counts && figure.value === gold.value && figure.min === gold.min
}

function partsOf(text: string, analysis: Analysis, figure: Figure, gold: Gold): Record<Part, boolean> {
  const by = figure.stated_by === null ? null : analysis.attributions.find(({ id }) => id === figure.stated_by)
  return {
    value: figure.value === gold.value && figure.min === gold.min && figure.max === gold.max,
    counted: figure.counts === gold.counts,
    whom: gold.whom === 'any' || (gold.whom === null ? figure.whom === '' : sameNoun(figure.whom, text.slice(...gold.whom))),
    'who states it': gold.by === 'any' || (gold.by === null ? by === null : by?.source.some((span) => overlaps(span, gold.by as Span)) ?? false),
  }
}

/** The same head noun, more or fewer words before it. */
function sameNoun(a: string, b: string): boolean {
  const [x, y] = [a, b].map((words) => words.toLowerCase().replace(/\s+/g, ' ').trim()) as [string, string]
  return x === y || ` ${x}`.endsWith(` ${y}`) || ` ${y}`.endsWith(` ${x}`) && x !== ''
}

function shown(text: string, { at, value, min, max, counts, whom, by }: Gold): string {
  return `${value}/${min}/${max} ${counts}: ${Array.isArray(whom) ? text.slice(...(whom as Span)) : whom} by ${Array.isArray(by) ? text.slice(...(by as Span)) : by}  at ${text.slice(at[0] - 20, at[1] + 40).replace(/\s+/g, ' ')}`
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : (100 * part / whole).toFixed(1)).padStart(7)
console.log(`${sentences.length} sentences of real articles, read by hand\n`)
console.log(`${''.padEnd(16)}figures  found  precision  recall   value  counted  whom  who states it  all four right`)
for (const [name, { expected, found, listed, right, parts }] of tallies) {
  console.log(`${name.padEnd(16)}${String(expected).padStart(7)}${percent(found, expected)} ${percent(found, listed)}  ${percent(found, expected)} ${percent(parts.value, found)}  ${percent(parts.counted, found)}${percent(parts.whom, found)}     ${percent(parts['who states it'], found)}     ${percent(right, expected)}`)
}
if (process.argv.includes('--rules')) {
  console.log('\nattribution\'s confidence   listed  all four right  (right + 1) / (listed + 2)')
  for (const [rule, { listed, right }] of [...rules].sort()) console.log(`${rule.padEnd(26)}${String(listed).padStart(7)}        ${percent(right, listed)}                     ${((right + 1) / (listed + 2)).toFixed(2)}`)
}
speed()
if (process.argv.includes('--errors')) console.log(`\n${errors.join('\n')}`)

function by(figure: Figure, { attributions }: Analysis): string {
  const one = attributions.find(({ id }) => id === figure.stated_by)
  return one ? `${one.words.source} (${one.words.cue}, ${one.mode}, ${one.kind}, ${one.confidence})` : 'the outlet'
}
