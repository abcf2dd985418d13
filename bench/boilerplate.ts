/**
 * Made lines that are no part of an article, and near misses that are (src/text/boilerplate.fixture.ts); then how well `findBoilerplate`
 * agrees with the passages that PolNeAR's annotators marked as "discard".
 *
 *     node bench/boilerplate.ts [--list]
 *
 * Discards are sparse and personal (tweets, tables and list numbers are among them), so recall is low by nature; what counts is
 * how much annotated content (source, cue or content of an attribution) is lost. `--list` prints what was found and not marked.
 */
import { existsSync, readFileSync } from 'node:fs'
import { labelBoilerplate } from '../src/text/boilerplate.ts'
import { findHeader } from '../src/text/header.ts'
import { above, ANYWHERE, below, EDGES, inside, KEPT } from '../src/text/boilerplate.fixture.ts'
import { lengthOf, overlaps, textOf, type Span } from '../src/text/span.ts'

interface Gold {
  id: string
  text: string
  discard: { spans: Span[] }[]
  attributions: { source: Span[], cue: Span[], content: Span[] }[]
}

const kindsIn = (text: string) => labelBoilerplate(text, findHeader(text)).map(({ kind, span }) => `${kind} ${textOf(text, span)}`).join('; ')
const told = (lines: Readonly<Record<string, readonly string[] | undefined>>, right: (kind: string, line: string) => boolean) => {
  const all = Object.entries(lines).flatMap(([kind, some = []]) => some.map((line) => right(kind, line)))
  return `${all.filter(Boolean).length} of ${all.length}`
}
console.log('made lines')
console.log(`  told wherever they stand: ${told(ANYWHERE, (kind, line) => [inside, below, above].every((place) => kindsIn(place(line)) === `${kind} ${line}`))}`)
console.log(`  told at the article's edges, kept inside: ${told(EDGES, (kind, line) => [below, above].every((place) => kindsIn(place(line)) === `${kind} ${line}`) && kindsIn(inside(line)) === '')}`)
console.log(`  near misses kept: ${told({ kept: KEPT }, (_, line) => kindsIn(inside(line)) === '')}\n`)

const file = `${process.env.SAYSO_DATA ?? '../shared/data'}/polnear/train.jsonl`
if (!existsSync(file)) {
  console.log(`No ${file}: set SAYSO_DATA to the folder that holds polnear/.`)
  process.exit(0)
}

const list = process.argv.includes('--list')
const byKind = new Map<string, { found: number, marked: number, touching: number }>()
let discards = 0
let discardUnits = 0
let hit = 0
let attributions = 0
let lost = 0
let time = 0
let units = 0
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line === '') continue
  const { id, text, ...gold } = JSON.parse(line) as Gold
  const started = performance.now()
  const found = labelBoilerplate(text, findHeader(text))
  time += performance.now() - started
  units += text.length
  const marked = gold.discard.flatMap(({ spans }) => spans)
  const annotated = gold.attributions.map(({ source, cue, content }) => [...source, ...cue, ...content])
  attributions += annotated.length
  lost += annotated.filter((spans) => spans.some((span) => found.some((one) => one.kind !== 'markup' && overlaps(one.span, span)))).length
  for (const span of marked) {
    discards++
    discardUnits += lengthOf([span])
    if (found.some((one) => overlaps(one.span, span))) hit++
  }
  for (const { span, kind } of found) {
    const count = byKind.get(kind) ?? { found: 0, marked: 0, touching: 0 }
    const isMarked = marked.some((other) => overlaps(other, span))
    const touches = kind !== 'markup' && annotated.some((spans) => spans.some((other) => overlaps(other, span)))
    count.found++
    if (isMarked) count.marked++
    if (touches) count.touching++
    byKind.set(kind, count)
    if (list && !isMarked && kind !== 'markup') console.log(`${touches ? 'LOST ' : ''}${kind}\t${id}\t${textOf(text, span).slice(0, 200)}`)
  }
}

console.log('kind            found   also marked   touching an attribution')
for (const [kind, { found, marked, touching }] of [...byKind].sort((a, b) => b[1].found - a[1].found)) {
  console.log(`${kind.padEnd(14)} ${String(found).padStart(6)} ${String(marked).padStart(13)} ${String(touching).padStart(25)}`)
}
console.log(`marked as discard: ${discards} passages (${discardUnits} units), ${hit} of them touched: ${(100 * hit / discards).toFixed(1)}%`)
console.log(`attributions touched: ${lost} of ${attributions}: ${(100 * lost / attributions).toFixed(2)}%`)
console.log(`time: ${(time / (units / 1e6)).toFixed(0)} ms per million units`)
