/**
 * Whether it matters who is named: names of persons, parties and countries are exchanged for others of the same shape, and what the
 * engine finds is compared.
 *
 *     node bench/flip.ts [articles per publisher, default 30] [--list]
 *
 * First all at once: every given name for another of the same list, every surname for another of the articles', every country for
 * another. Then pairs, both ways, in all of these articles that have one of the two. An attribution is the same where source, cue and content
 * are the same words by position, and kind, mode and stance are.
 */
import { readFileSync } from 'node:fs'
import { readForAttribution } from '../src/attribution/candidates.ts'
import { FEMALE, HONORIFICS, MALE, STATES } from '../src/attribution/en/names.ts'
import { BODIES, OUTLETS, ROLES } from '../src/attribution/en/nouns.ts'
import { attributionModelFrom, findAttributions } from '../src/attribution/index.ts'
import { castOf } from '../src/attribution/people.ts'
import { wordHash } from '../src/attribution/vocabulary.ts'
import { readDocument, type Document } from '../src/text/document.ts'
import type { Attribution } from '../src/text/records.ts'
import type { Span } from '../src/text/span.ts'
import { readPolnear } from '../training/corpus.ts'
import { dataFolder, seeded } from './shared.ts'

/** Words that are exchanged for each other, in all their forms. */
const PAIRS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Democrats / Republicans', ['Democrat', 'Democrats'], ['Republican', 'Republicans']],
  ['Clinton / Trump', ['Clinton'], ['Trump']],
  ['Clinton / Trump, with given names', ['Clinton', 'Hillary'], ['Trump', 'Donald']],
  ['Sanders / Cruz', ['Sanders', 'Bernie'], ['Cruz', 'Ted']],
  ['Obama / Putin', ['Obama'], ['Putin']],
  ['Russia / Ukraine', ['Russia', 'Russian', 'Russians', 'Moscow'], ['Ukraine', 'Ukrainian', 'Ukrainians', 'Kiev']],
  ['Israel / Iran', ['Israel', 'Israeli', 'Israelis', 'Jerusalem'], ['Iran', 'Iranian', 'Iranians', 'Tehran']],
  ['China / Japan', ['China', 'Chinese', 'Beijing'], ['Japan', 'Japanese', 'Tokyo']],
  ['Mexico / Canada', ['Mexico', 'Mexican', 'Mexicans'], ['Canada', 'Canadian', 'Canadians']],
  ['Muslims / Christians', ['Muslim', 'Muslims'], ['Christian', 'Christians']],
  ['Turkey / Syria', ['Turkey', 'Turkish'], ['Syria', 'Syrian']],
]

interface Found {
  readonly key: string
  readonly place: string
  readonly confidence: number
  /** Lower-case words of the source. */
  readonly source: string
}

if (!dataFolder()) {
  console.log('No evaluation data: set SAYSO_DATA to the folder that holds polnear/.')
  process.exit(0)
}
const each = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 30)
const list = process.argv.includes('--list')
const model = attributionModelFrom(readFileSync(new URL('../models/attribution.bin', import.meta.url)))
const random = seeded(7)
const articles = [...Map.groupBy(readPolnear('train'), ({ id }) => id.split('_')[0]!).values()].flatMap((some) => shuffled(some).slice(0, each))
const documents = articles.map(({ text, title }) => readDocument(text, { language: 'en', title }))
const originals = documents.map(foundIn)
console.log(`${articles.length} articles of PolNeAR train, ${each} of each publisher, ${originals.reduce((sum, some) => sum + some.length, 0)} attributions`)

const surnames = documents.map(surnamesOf)
const pool = [...new Set(surnames.flat())].sort()
const isWord = (word: string) => model.vocabulary.rowOf(wordHash(word.toLowerCase())) >= 0 // "Bush", "Rice"
let same = 0
let changed = 0
exchangeAll('all names at once', pool.filter((word) => !isWord(word)))
exchangeAll('the same, names among them that are words, too ("Bush", "Rice")', pool)

/** Every given name, surname and country for another. */
function exchangeAll(title: string, from: readonly string[]): void {
  same = changed = 0
  documents.forEach((document, a) => {
    const map = new Map<string, string>()
    const states = shuffled([...STATES].filter((word) => word.length > 4 && !word.includes('.')))
    const put = (word: string, other: string | undefined) => { if (other) map.set(word, other[0]!.toUpperCase() + other.slice(1)) }
    for (const word of new Set(surnames[a])) put(word, from[Math.floor(random() * from.length)])
    for (const { word } of document.tokens) {
      const lower = word.toLowerCase()
      if (map.has(word) || word[0] === lower[0] || word.length < 3) continue
      if (MALE.has(lower)) put(word, [...MALE][Math.floor(random() * MALE.size)])
      else if (FEMALE.has(lower)) put(word, [...FEMALE][Math.floor(random() * FEMALE.size)])
      else if (STATES.has(lower) && lower.length > 4) put(word, states.pop())
    }
    count(a, foundIn(withWords(document, map, articles[a]!.title)))
  })
  console.log(`\n${title}: ${changed} of ${same + changed} attributions change: ${pct(changed / (same + changed))} (bar 1%)`)
}

console.log('\npair                                articles  attributions  changed  confidence, first less second')
for (const [name, left, right] of PAIRS) {
  const map = new Map([...left.map((word, i) => [word, right[i]!] as const), ...right.map((word, i) => [word, left[i]!] as const)])
  same = changed = 0
  const differences: number[] = []
  let some = 0
  documents.forEach((document, a) => {
    if (!document.tokens.some(({ word }) => map.has(word))) return
    some++
    const other = foundIn(withWords(document, map, articles[a]!.title))
    count(a, other)
    const known = new Map(other.map((one) => [one.place, one]))
    for (const one of originals[a]!) {
      const twin = known.get(one.place)
      if (!twin) continue
      const l = left.some((word) => ` ${one.source} `.includes(` ${word.toLowerCase()} `))
      const r = right.some((word) => ` ${one.source} `.includes(` ${word.toLowerCase()} `))
      if (l !== r) differences.push(l ? one.confidence - twin.confidence : twin.confidence - one.confidence)
    }
  })
  const mean = differences.reduce((sum, one) => sum + one, 0) / (differences.length || 1)
  const error = Math.sqrt(differences.reduce((sum, one) => sum + (one - mean) ** 2, 0)) / (differences.length || 1)
  console.log(`${name.padEnd(36)}${String(some).padStart(8)}${String(same + changed).padStart(14)}${pct(changed / (same + changed || 1)).padStart(9)}  ${mean >= 0 ? '+' : '−'}${Math.abs(mean).toFixed(4)} ± ${error.toFixed(4)} (${differences.length} with such a source)`)
}

function count(a: number, other: readonly Found[]): void {
  const keys = new Set(other.map(({ key }) => key))
  for (const one of originals[a]!) {
    if (keys.has(one.key)) same++
    else {
      changed++
      if (list) console.log(`${articles[a]!.id} ${one.key}`)
    }
  }
}

/** Attributions by the tokens that they touch: exchanging word for word leaves tokens where they are. */
function foundIn(document: Document): Found[] {
  const index = new Map(document.tokens.map(({ span }, i) => [span[0], i]))
  const tokens = (spans: readonly Span[]) => spans.map(([start, end]) => {
    const first = index.get(start)!
    let last = first
    while (last + 1 < document.tokens.length && document.tokens[last + 1]!.span[0] < end) last++
    return `${first}-${last}`
  }).join(',')
  return findAttributions(document, model).attributions.map(({ source, cue, content, kind, mode, stance, confidence, words }: Attribution) => {
    const place = `${tokens(source)}|${tokens(cue)}|${tokens(content)}`
    return { key: `${place}|${kind}|${mode}|${stance}`, place, confidence, source: words.source.toLowerCase().replace(/[^\p{L}]+/gu, ' ') }
  })
}

function withWords({ text, tokens }: Document, map: ReadonlyMap<string, string>, title: string): Document {
  let made = ''
  let at = 0
  for (const { span, word } of tokens) {
    const other = map.get(word)
    if (!other) continue
    made += text.slice(at, span[0]) + other
    at = span[1]
  }
  return readDocument(made + text.slice(at), { language: 'en', title: title.replace(/\p{L}+/gu, (word) => map.get(word) ?? word) })
}

/** Capitalised words at the ends of persons' names that no list and no vocabulary knows. */
function surnamesOf(document: Document): string[] {
  const reading = readForAttribution(document, model)
  return castOf(reading).all.filter(({ type }) => type === 'person').flatMap(({ mentions }) => mentions.map(({ end }) => document.tokens[end - 1]!.word))
    .filter((word) => {
      const lower = word.toLowerCase()
      return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && ![MALE, FEMALE, STATES, BODIES, OUTLETS, ROLES].some((known) => known.has(lower)) && !HONORIFICS.has(lower)
    })
}

function shuffled<T>(all: readonly T[]): T[] {
  const made = [...all]
  for (let i = made.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[made[i], made[j]] = [made[j]!, made[i]!]
  }
  return made
}

function pct(share: number): string {
  return `${(100 * share).toFixed(2)}%`
}
