/**
 * Makes the weights of src/attribution/en/antecedents.ts again: `node training/antecedents.ts`, which prints them.
 *
 * Learnt from the coreference chains that CoreNLP gave for PolNeAR train (system output, about four fifths right, so that only what many
 * agree on is learnt), without the articles of bench/pronoun-verdicts.jsonl. A conditional logistic model over everyone who may be meant and
 * "nobody"; three rounds, each going on with what the one before would have chosen.
 */
import { readFileSync } from 'node:fs'
import { readForAttribution } from '../src/attribution/candidates.ts'
import { FEATURES } from '../src/attribution/en/antecedents.ts'
import { attributionModelFrom } from '../src/attribution/index.ts'
import { castOf, type Cast, type Named } from '../src/attribution/people.ts'
import { findAntecedents, scoreOf, type Question } from '../src/attribution/pronouns.ts'
import { OUTSIDE, type Reading } from '../src/attribution/reading.ts'
import { documentOf, readParsed, readPolnear, type Parsed } from './corpus.ts'

interface Chained extends Parsed {
  readonly coref: readonly (readonly (readonly [sentence: number, start: number, end: number, representative: number])[])[]
}

interface Learnt {
  readonly features: readonly Float64Array[]
  readonly right: number
  readonly fold: number
  /** 1 for a chain's verdict, GOLD for one that a person read. */
  readonly weight: number
}

const GOLD = 25
const ROUNDS = 3
const PASSES = 30
const DECAY = 1e-4
const UNNAMED = FEATURES.flatMap((name, i) => (name.startsWith('nobody, someone unnamed') ? [i] : []))

const kept = new Set(readFileSync(new URL('../bench/pronoun-verdicts.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { article: string }).article))
const model = attributionModelFrom(readFileSync(new URL('../models/attribution.bin', import.meta.url)))
const parsed = readParsed('train') as Map<string, Chained>
const read = Map.groupBy(readFileSync(new URL('pronoun-readings.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { article: string; source: [number, number]; name: [number, number] | 'open' }), ({ article }) => article)
const articles = readPolnear('train').filter(({ id }) => !kept.has(id) && parsed.has(id)).map((article) => {
  const reading = readForAttribution(documentOf(article), model)
  const cast = castOf(reading)
  const { silver, gold } = { silver: silverOf(reading, cast, parsed.get(article.id)!), gold: new Set<number>() }
  for (const { source, name } of read.get(article.id) ?? []) {
    const at = reading.document.tokens.findIndex(({ span }) => span[0] === source[0])
    const named = name === 'open' ? null : cast.all.find(({ mentions }) => mentions.some(({ start, end }) => reading.document.tokens[end - 1]!.span[0] < name[1] && name[0] < reading.document.tokens[end - 1]!.span[1] && start < end))
    if (at < 0 || named === undefined) continue
    silver.set(at, named)
    gold.add(at)
  }
  return { reading, cast, silver, gold }
})
console.error(`${articles.length} articles, ${articles.reduce((sum, { silver }) => sum + silver.size, 0)} pronouns with a chain`)

let weights = new Float64Array(FEATURES.length)
for (let round = 0; round < ROUNDS; round++) {
  const learn: Learnt[] = []
  articles.forEach(({ reading, cast, silver, gold }, a) => {
    findAntecedents(reading, cast, (question) => {
      const wanted = silver.get(question.at)
      if (wanted !== undefined && (gold.has(question.at) || isAsked(reading, question))) {
        const right = question.candidates.findIndex(({ one }) => one === wanted)
        const near = wanted !== null || UNNAMED.some((i) => question.candidates.at(-1)!.features[i] === 1)
        const weight = gold.has(question.at) ? GOLD : 1
        if (right >= 0 && (near || weight > 1)) learn.push({ features: question.candidates.map(({ features }) => features), right, fold: a % 5, weight })
      }
      return round === 0 ? wanted ?? null : best(question, weights)
    })
  })
  if (round === ROUNDS - 1) crossValidate(learn)
  weights = train(learn)
  console.error(`round ${round + 1}: ${learn.length} questions, agrees with ${(100 * share(learn, weights, 0)).toFixed(1)}%`)
}
console.log(FEATURES.map((name, i) => `${weights[i]!.toFixed(2)} ${name}`).join('\n'))
console.log(`[${[...weights].map((weight) => Number(weight.toFixed(2))).join(', ')}]`)

/** Learnt from "he" and "she" outside quotation marks; "nobody" only where someone without a name stands near, since chains break for other reasons, too. */
function isAsked(reading: Reading, { at, candidates }: Question): boolean {
  return /^s?he$/.test(reading.lower[at]!) && reading.quoted[at] === OUTSIDE && candidates.length > 1
}

/** Chains as pronoun → person: the one named in most of the chain's mentions; null where the chain has no name at all. */
function silverOf(reading: Reading, cast: Cast, { sentences, coref }: Chained): Map<number, Named | null> {
  const { tokens } = reading.document
  const tokenAt = new Map(tokens.map(({ span }, i) => [span[0], i]))
  const nameAt = new Map(cast.all.flatMap((one) => one.mentions.map((mention) => [tokens[mention.end - 1]!.span[0], one] as const)))
  const silver = new Map<number, Named | null>()
  for (const chain of coref) {
    const pronouns: number[] = []
    const votes = new Map<Named, number>()
    let proper = false
    for (const [s, start, end] of chain) {
      const words = sentences[s]!.tokens.slice(start, end)
      const [first] = words
      if (words.length === 1 && first![2].startsWith('PRP')) {
        const at = tokenAt.get(first![0])
        if (at !== undefined && /^(?:he|she|him|his|her|himself|herself)$/.test(reading.lower[at]!)) pronouns.push(at)
        continue
      }
      proper ||= words.some((word) => word[2].startsWith('NNP'))
      const one = nameAt.get(words.at(-1)![0]) // mentions end with their name
      if (one && words.length <= 8) votes.set(one, (votes.get(one) ?? 0) + 1)
    }
    const [winner] = [...votes].sort((a, b) => b[1] - a[1])
    for (const at of pronouns) {
      if (winner) silver.set(at, winner[0])
      else if (!proper && chain.length > pronouns.length) silver.set(at, null)
    }
  }
  return silver
}

function best({ candidates }: Question, by: Float64Array): Named | null {
  return candidates.reduce((top, one) => (scoreOf(one.features, by) > scoreOf(top.features, by) ? one : top)).one
}

/** Full-batch gradient ascent with momentum; a few dozen weights and some thousand questions. */
function train(learn: readonly Learnt[]) {
  const all = learn.reduce((sum, { weight }) => sum + weight, 0)
  const by = new Float64Array(FEATURES.length)
  const speed = new Float64Array(FEATURES.length)
  for (let pass = 0; pass < PASSES * 10; pass++) {
    const slope = new Float64Array(FEATURES.length)
    for (const { features, right, weight } of learn) {
      const scores = features.map((one) => Math.exp(scoreOf(one, by)))
      const sum = scores.reduce((a, b) => a + b, 0)
      features.forEach((one, c) => {
        const push = weight * ((c === right ? 1 : 0) - scores[c]! / sum)
        for (let i = 0; i < one.length; i++) slope[i] = slope[i]! + push * one[i]!
      })
    }
    for (let i = 0; i < by.length; i++) {
      speed[i] = 0.9 * speed[i]! + 0.1 * (slope[i]! / all - DECAY * by[i]!)
      by[i] = by[i]! + 4 * speed[i]!
    }
  }
  return by
}

/** Share answered as the chains do, of those answered from a probability on. */
function share(learn: readonly Learnt[], by: Float64Array, sure: number): number {
  const judged = learn.flatMap(({ features, right }) => {
    const scores = features.map((one) => Math.exp(scoreOf(one, by)))
    const top = scores.indexOf(Math.max(...scores))
    return scores[top]! / scores.reduce((a, b) => a + b, 0) >= sure ? [top === right] : []
  })
  return judged.filter(Boolean).length / judged.length
}

function crossValidate(learn: readonly Learnt[]): void {
  const folds = [0, 1, 2, 3, 4].map((fold) => ({ by: train(learn.filter((one) => one.fold !== fold)), held: learn.filter((one) => one.fold === fold) }))
  for (const sure of [0, 0.4, 0.5, 0.6, 0.7]) {
    const mean = folds.reduce((sum, { by, held }) => sum + share(held, by, sure), 0) / folds.length
    const read = folds.flatMap(({ by, held }) => held.filter(({ weight }) => weight > 1).map((one) => ({ by, one })))
    const agreed = read.map(({ by, one }) => share([one], by, sure)).filter((one) => !Number.isNaN(one))
    console.error(`left out, from ${sure}: agrees with ${(100 * mean).toFixed(1)}% of chains; of ${read.length} read by hand ${agreed.length} answered, ${agreed.filter((one) => one === 1).length} right`)
  }
}
