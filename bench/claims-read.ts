/**
 * Figures in real articles, read by hand, through `analyse`: sentences drawn at random among those with a number near a word of
 * harm, from PolNeAR train, BASIL (even years) and MUC-4 dev, the fourth set from Reuters. Sets from different articles keep offsets and values, no words;
 * what each figure is was decided before the code read the sentence. Of the first two every second record (`seen`) is looked at while rules are mended,
 * and learnt from (training/figures.ts); the others are only counted. The third and fourth, each sentence of them read by two, are never looked at.
 *
 *     node scripts/with-node.mjs bench/claims-read.ts [--errors] [--rules] [--rules-alone]
 *
 * `--rules` prints how often what is shown is right, by the dial and by who states it; `--rules-alone` reads without what was learnt.
 *
 * What a line has: see `ReadSentence` in training/read-figures.ts.
 */
import { analyse } from '../src/analysis/index.ts'
import { findClaims } from '../src/claims/index.ts'
import { readDocument } from '../src/text/document.ts'
import type { Analysis, Figure } from '../src/text/records.ts'
import { STOPS, SURE } from '../src/text/confidence.ts'
import { overlaps, type Span } from '../src/text/span.ts'
import { articlesOf, sentencesFrom, type ReadFigure } from '../training/read-figures.ts'
import { benchModel } from './shared.ts'

const read = (file: string) => sentencesFrom(new URL(file, import.meta.url))
/** The sets; `halved` where every second record was learnt from. */
const SETS = [
  { name: 'first', sentences: read('claims-read.jsonl'), halved: true },
  { name: 'second', sentences: read('claims-read-fresh.jsonl'), halved: true },
  { name: 'third', sentences: read('claims-read-third.jsonl'), halved: false },
  { name: 'fourth', sentences: read('claims-read-fourth.jsonl'), halved: false },
]
const sentences = SETS.flatMap((set) => set.sentences)
const articles = articlesOf(sentences) ?? skip()
const model = benchModel()
const analyses = new Map<string, Analysis>([...articles].map(([key, { id, text, title }]) => {
  const analysis = analyse({ id, text, ...(title ? { title } : {}), language: 'en' }, model)
  return [key, process.argv.includes('--rules-alone') ? { ...analysis, ...findClaims(readDocument(text, { language: 'en' }), analysis.attributions, null) } : analysis]
}))

/** Milliseconds an article, the second time through: all of `analyse`, and its claims alone. */
function speed(): void {
  const given = [...articles.values()].map(({ id, text, title }) => ({ id, text, ...(title ? { title } : {}), language: 'en' }))
  const began = performance.now()
  const whole = given.map((article) => analyse(article, model))
  const all = performance.now() - began
  const documents = given.map(({ text }) => readDocument(text, { language: 'en' }))
  const from = performance.now()
  for (const [i, document] of documents.entries()) findClaims(document, whole[i]!.attributions, null, { figures: model.figures })
  const claims = performance.now() - from
  console.log(`\nspeed, one core: ${(all / given.length).toFixed(1)} ms an article through analyse, ${(claims / given.length).toFixed(1)} ms of it for claims`)
}

const PARTS = ['value', 'counted', 'whom', 'who states it'] as const
type Part = (typeof PARTS)[number]
interface Tally { expected: number; found: number; listed: number; right: number; parts: Record<Part, number> }
const tally = (): Tally => ({ expected: 0, found: 0, listed: 0, right: 0, parts: { value: 0, counted: 0, whom: 0, 'who states it': 0 } })
const tallies = new Map<string, Tally>()
/** By rule, of records not learnt from: listed and right, where the reader decided who states it; for `en/confidence.ts`. */
const rules = new Map<string, { listed: number; right: number; confidence: number }>()
/** Of records not learnt from. */
const judged: { confidence: number; figure: boolean; right: boolean }[] = []
const errors: string[] = []

for (const { name, halved, sentence, i } of SETS.flatMap((set) => set.sentences.map((sentence, i) => ({ ...set, sentence, i })))) {
  const key = `${sentence.corpus}/${sentence.id}`
  const analysis = analyses.get(key)
  const text = articles.get(key)?.text
  if (!analysis || text === undefined) throw new Error(`No article ${key} in the evaluation data.`)
  const seen = halved && i % 2 === 0
  const sets = [`${name}, ${seen ? 'seen' : 'not seen'}`, ...(halved ? [`${name}, all`] : []), sentence.corpus + (seen ? ', seen' : ', not seen')]
  const here = analysis.figures.filter((figure) => figure.spans.some((span) => overlaps(span, sentence.span)))
  const left = new Set(here)
  for (const counted of sets) tallies.set(counted, tallies.get(counted) ?? tally())
  const add = (to: (one: Tally) => void) => { for (const name of sets) to(tallies.get(name)!) }
  const note = (figure: Figure, right: boolean, isOne = true) => {
    if (seen) return
    judged.push({ confidence: figure.confidence, figure: isOne, right })
    const rule = ruleOf(figure, analysis)
    const one = rules.get(rule) ?? { listed: 0, right: 0, confidence: 0 }
    rules.set(rule, { listed: one.listed + 1, right: one.right + (right ? 1 : 0), confidence: one.confidence + figure.confidence })
  }
  for (const gold of sentence.figures) {
    add((one) => one.expected++)
    const figure = here.find((one) => left.has(one) && one.spans.some((span) => overlaps(span, gold.at)) && agrees(one, gold)) ?? here.find((one) => left.has(one) && one.spans.some((span) => overlaps(span, gold.at)))
    if (!figure) {
      if (seen) errors.push(`${name} ${i} missed    ${shown(text, gold)}`)
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
    if (gold.by !== 'any') note(figure, right)
    if (!right && seen) errors.push(`${name} ${i} ${PARTS.filter((part) => !parts[part]).join(', ').padEnd(10)}${shown(text, gold)}   got ${figure.value}/${figure.min}/${figure.max} ${figure.counts}: ${figure.whom} by ${by(figure, analysis)}`)
  }
  for (const figure of left) {
    if (sentence.open?.some((open) => figure.spans.some((span) => overlaps(span, open)))) continue
    add((one) => one.listed++)
    note(figure, false, false)
    if (seen) errors.push(`${name} ${i} no figure: ${figure.words} (${figure.counts})`)
  }
}

/** Confidence hangs on who states it and how sure that is: see `en/confidence.ts`. */
function ruleOf({ stated_by }: Figure, { attributions }: Analysis): string {
  const by = attributions.find(({ id }) => id === stated_by)
  return by === undefined ? 'own voice' : `attributed, ${by.confidence < SURE ? 'below' : 'from'} ${SURE}`
}

function skip(): never {
  console.log('figures read by hand: skipped, no evaluation data (set SAYSO_DATA)')
  process.exit(0)
}

function agrees(figure: Figure, gold: ReadFigure): boolean {
  return figure.counts === gold.counts && figure.value === gold.value && figure.min === gold.min
}

function partsOf(text: string, analysis: Analysis, figure: Figure, gold: ReadFigure): Record<Part, boolean> {
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

function shown(text: string, { at, value, min, max, counts, whom, by }: ReadFigure): string {
  return `${value}/${min}/${max} ${counts}: ${Array.isArray(whom) ? text.slice(...(whom as Span)) : whom} by ${Array.isArray(by) ? text.slice(...(by as Span)) : by}  at ${text.slice(at[0] - 20, at[1] + 40).replace(/\s+/g, ' ')}`
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : (100 * part / whole).toFixed(1)).padStart(7)
console.log('set      sentences  figures  numbers left open  any whom  any source')
for (const { name, sentences: set } of SETS) {
  const read = set.flatMap(({ figures }) => figures)
  const numbers = [set.length, read.length, set.reduce((sum, { open = [] }) => sum + open.length, 0), read.filter(({ whom }) => whom === 'any').length, read.filter(({ by }) => by === 'any').length]
  console.log(`${name.padEnd(8)}${numbers.map((number, i) => String(number).padStart([10, 9, 19, 10, 12][i]!)).join('')}`)
}
console.log()
console.log(`${''.padEnd(16)}figures  found  precision  recall   value  counted  whom  who states it  all four right`)
for (const [name, { expected, found, listed, right, parts }] of tallies) {
  console.log(`${name.padEnd(16)}${String(expected).padStart(7)}${percent(found, expected)} ${percent(found, listed)}  ${percent(found, expected)} ${percent(parts.value, found)}  ${percent(parts.counted, found)}${percent(parts.whom, found)}     ${percent(parts['who states it'], found)}     ${percent(right, expected)}`)
}
if (process.argv.includes('--rules')) {
  console.log('\ndial     shown  figures  all four right')
  for (const [stop, least] of Object.entries(STOPS)) {
    const at = judged.filter(({ confidence }) => confidence >= least)
    console.log(`${stop.padEnd(9)}${String(at.length).padStart(5)}  ${percent(at.filter(({ figure }) => figure).length, at.length)}        ${percent(at.filter(({ right }) => right).length, at.length)}`)
  }
  console.log('\nattribution\'s confidence   listed  all four right  mean confidence')
  for (const [rule, { listed, right, confidence }] of [...rules].sort()) console.log(`${rule.padEnd(26)}${String(listed).padStart(7)}        ${percent(right, listed)}          ${percent(confidence, listed)}`)
}
speed()
if (process.argv.includes('--errors')) console.log(`\n${errors.join('\n')}`)

function by(figure: Figure, { attributions }: Analysis): string {
  const one = attributions.find(({ id }) => id === figure.stated_by)
  return one ? `${one.words.source} (${one.words.cue}, ${one.mode}, ${one.kind}, ${one.confidence})` : 'the outlet'
}
