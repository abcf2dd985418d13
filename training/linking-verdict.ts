/**
 * Fits the two probabilities of src/linking/verdict.ts and prints their weights, to be written there where they serve: models/linking.md
 * tells which fit stands there.
 *
 *     node training/linking-verdict.ts [--errors] [--cache FOLDER]
 *
 * Learns from BASIL's even years (certain pairs, hard negatives, and what nobody marked among the passages of one event) and
 * from the verdicts of bench/linking-verdicts.jsonl on PolNeAR train; from variants made of real wordings (counted a third); and from
 * pairs of PolNeAR train that only share short runs, taken as different (a third). Figures printed are of cross-validation, events and
 * halves of PolNeAR left out in turn. Logistic regression with a ridge, by Newton's method: the same data give the same weights.
 */
import { readFileSync } from 'node:fs'
import { alignedOf, compare } from '../src/linking/compare.ts'
import { linkingModelFrom } from '../src/linking/model.ts'
import { noUtterance } from '../src/linking/apart.ts'
import { isDoubtful, retoldFeatures } from '../src/linking/retold.ts'
import { daysBetween, speakerAgreement } from '../src/linking/standing.ts'
import { AT_SIGHT, atSight, joiningFeatures, paraphraseFeatures, type Aligned } from '../src/linking/verdict.ts'
import { JOINING, type LinkPassage } from '../src/text/records.ts'
import { drawnVerdicts } from '../bench/linking-corpora.ts'
import { basilPairs, polnearPassages, polnearVerdicts } from '../bench/linking-data.ts'
import { EDITS, edited, passageLike, randomFrom } from '../bench/linking-variants.ts'
import { signaturesOf } from '../src/linking/signatures.ts'

const model = linkingModelFrom(readFileSync(new URL('../models/linking.bin', import.meta.url)))

interface Example {
  readonly fold: string
  readonly features: readonly number[]
  readonly right: boolean
  readonly weight: number
  readonly group: string
  readonly words: string
}

const joining: Example[] = []
const paraphrase: Example[] = []
const retold: Example[] = []

function add(a: LinkPassage, b: LinkPassage, fold: string, group: string, right: { join?: boolean; link?: boolean; weight?: number }): void {
  const aligned: Aligned | null = alignedOf(a, b, model)
  if (!aligned) return
  const weight = right.weight ?? 1
  const words = `${a.kind} ${a.words.slice(0, 160)}\n      ${b.kind} ${b.words.slice(0, 160)}`.replaceAll('\n\n', ' ')
  const agreement = speakerAgreement(a, b)
  if (right.join !== undefined) joining.push({ fold, group, words, features: joiningFeatures(aligned), right: right.join, weight })
  const quoted = a.kind === 'direct' && b.kind === 'direct'
  if (right.link === undefined || quoted || noUtterance(aligned, agreement) || aligned.shared.stems < 2) return
  paraphrase.push({ fold, group, words, features: paraphraseFeatures(aligned), right: right.link, weight })
  // what joins, and what shares too little, never comes to be looked at again
  const found = JOINING.has(compare(a, b, model)?.match ?? 'paraphrase')
  if (!found && atSight(aligned, agreement) >= AT_SIGHT && !isDoubtful(aligned, agreement, daysBetween(a, b) ?? 0)) retold.push({ fold, group, words, features: retoldFeatures(aligned), right: right.link, weight })
}

/** BASIL's events are left out whole; other articles by the day of the month. */
function foldOf(article: string): string {
  const event = /^([0-9a-f]{8})-/.exec(article)?.[1]
  return event ?? `drawn ${Number(/_\d{4}-\d\d-(\d\d)|(\d+)$/.exec(article)?.slice(1).find(Boolean) ?? 0) % 7}`
}

const pairs = basilPairs()
for (const { a, b, marked } of pairs) {
  if (marked.negative) add(a, b, marked.event, 'hard negative', { join: false, link: false, weight: 2 })
  else if (marked.certain && JOINING.has(marked.match!)) add(a, b, marked.event, 'joining', { join: true, link: true })
  else if (marked.certain) {
    add(a, b, marked.event, 'paraphrase', { link: true })
    add(a, b, marked.event, 'paraphrase', { join: false, weight: 0.5 }) // how different is other words? annotators differ
  }
}
const marks = new Set(pairs.map(({ a, b }) => [a.id, b.id].sort().join()))
const eventOf = new Map(pairs.flatMap(({ a, b, marked }) => [[a.id, marked.event], [b.id, marked.event]] as const))
const passages = [...new Map(pairs.flatMap(({ a, b }) => [a, b]).map((passage) => [passage.id, passage])).values()]
for (const [i, a] of passages.entries()) {
  for (const b of passages.slice(i + 1)) {
    if (a.article === b.article || marks.has([a.id, b.id].sort().join())) continue
    const event = eventOf.get(a.id)!
    const together = event === eventOf.get(b.id)
    const aligned = alignedOf(a, b, model)
    // a long shared run that nobody marked is mostly a part of a pair marked with other borders: no evidence either way
    if (!aligned || aligned.shared.longestRun > 4) continue
    add(a, b, event, together ? 'unmarked, one event' : 'unmarked, two events', { join: false, link: false, weight: 0.5 })
  }
}
for (const { a, b, same } of polnearVerdicts()) add(a, b, a.article.length % 2 ? 'polnear 1' : 'polnear 2', same ? 'polnear same' : 'polnear other', { join: same, ...(same ? {} : { link: false }) })
for (const { a, b, verdict: { match, same } } of drawnVerdicts()) {
  if (match === undefined) continue // gold contents, above
  const group = `drawn, ${match === 'paraphrase' ? 'paraphrase' : 'joining'} ${same ? 'right' : 'wrong'}`
  const joined = match !== 'paraphrase' && match !== 'repeats'
  if (a.voice === 'own' && b.voice === 'own' && !joined) continue
  add(a, b, foldOf(a.article), group, { link: same, weight: 2 })
}

// Made variants: trimmed, translated in part, names spelt otherwise; their speakers the same, unknown or another
const random = randomFrom(1)
const originals = [...passages, ...polnearPassages().filter((_, index) => index % 17 === 0)].filter((passage) => passage.spans.length === 1)
const lower = originals.flatMap(({ words }) => words.split(/\s+/).filter((word) => /^[a-z]{4,}$/.test(word)))
for (const [index, original] of originals.entries()) {
  let words = original.words.split(/\s+/)
  if (words.length < 8) continue
  const edits = index % 3 === 0 ? (['translated'] as const) : EDITS
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) words = edited(words, edits[Math.floor(random() * edits.length)]!, random, lower)?.words ?? words
  const luck = random()
  const b = passageLike(original, `variant ${index}`, words.join(' '), {
    speaker_name: luck < 0.5 ? original.speaker_name : luck < 0.8 ? null : 'Somebody Else', kind: random() < 0.7 ? original.kind : 'indirect',
  })
  add(original, b, `made ${index % 2}`, index % 3 === 0 ? 'made, translated' : 'made', { join: true, weight: 0.3 })
}
const index = new Map<number, LinkPassage[]>()
for (const b of polnearPassages()) {
  const met = new Set<LinkPassage>()
  for (const signature of signaturesOf(b, model)) {
    for (const a of index.get(signature) ?? []) met.add(a)
    index.set(signature, [...(index.get(signature) ?? []), b])
  }
  for (const a of met) {
    if (a.article === b.article) continue
    const aligned = alignedOf(a, b, model)
    if (aligned && aligned.shared.longestRun <= 4 && !aligned.same) add(a, b, `polnear ${1 + (a.article.length % 2)}`, 'polnear met, short runs', { join: false, weight: 0.3 })
  }
}

report('joining', joining, 0.4)
report('paraphrase, at sight', paraphrase, 0.5)
report('paraphrase, looked at again', retold, 0.6)

function report(name: string, examples: readonly Example[], threshold: number): void {
  const predicted = new Map<Example, number>()
  for (const fold of new Set(examples.map((example) => example.fold))) {
    const weights = fit(examples.filter((example) => example.fold !== fold))
    for (const example of examples) if (example.fold === fold) predicted.set(example, probability(weights, example.features))
  }
  console.log(`\n${name}: ${examples.length} pairs, cross-validated`)
  for (const at of [0.3, threshold, 0.6, 0.7, 0.8]) {
    const cells = [...new Set(examples.map(({ group }) => group))].map((group) => {
      const own = examples.filter((example) => example.group === group)
      return `${group} ${own.filter((example) => predicted.get(example)! >= at).length}/${own.length}`
    })
    console.log(`  at ${at}: ${cells.join(', ')}`)
  }
  let brier = 0
  let total = 0
  for (const [{ right, weight }, p] of predicted) {
    brier += weight * (p - Number(right)) ** 2
    total += weight
  }
  if (process.argv.includes('--errors')) {
    for (const [example, p] of predicted) if (example.right !== p >= threshold && (example.right || example.group !== 'unmarked, one event')) console.log(`    ${example.group} ${p.toFixed(2)} ${example.features.map((value) => value.toFixed(2)).join(' ')}\n      ${example.words}`)
  }
  console.log(`  Brier ${(brier / total).toFixed(4)}`)
  console.log(`  weights [${fit(examples).map((weight) => weight.toFixed(3)).join(', ')}]`)
}

function probability(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * weights[index]!, 0)))
}

function fit(examples: readonly Example[], ridge = 0.3): number[] {
  const size = examples[0]!.features.length
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : -ridge * weight))
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)))
    for (const { features, right, weight } of examples) {
      const p = probability(weights, features)
      for (let i = 0; i < size; i++) {
        gradient[i]! += weight * (Number(right) - p) * features[i]!
        for (let j = 0; j < size; j++) hessian[i]![j]! += weight * p * (1 - p) * features[i]! * features[j]!
      }
    }
    const step = solve(hessian, gradient)
    weights = weights.map((weight, index) => weight + step[index]!)
  }
  return weights
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, vector[index]!])
  const size = rows.length
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let k = 0; k < size; k++) {
      if (k === i) continue
      const factor = rows[k]![i]! / rows[i]![i]!
      for (let j = i; j <= size; j++) rows[k]![j]! -= factor * rows[i]![j]!
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!)
}
