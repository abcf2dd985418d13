/**
 * Do passages that share words meet? Signatures against brute force.
 *
 *     node bench/linking-recall.ts [--errors]
 *
 * Corpora (SAYSO_DATA): the gold contents of PolNeAR train; the whole texts of BASIL's even years and of MUC's dev part, as the engine
 * reads them. Reference, of passages in two articles: a shared run of 8 words, or an alignment that pairs 60% of the shorter one's
 * words, 6 of them content words, within a stretch of the longer one of at most twice its length. Pairs that cannot reach that are left out by counting shared words, which is exact; no
 * signature is asked. Then 2,000 variants of train's contents, each with up to three known edits, hidden among all of them.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { analyse } from '../src/analysis/index.ts'
import { loadModel } from '../src/intake/models.ts'
import { mayBeCommon, passagesOf, signaturesOf, speakerKeyOf, TOO_COMMON } from '../src/linking/index.ts'
import { alignWords } from '../src/text/align.ts'
import { FUNCTION_WORDS } from '../src/text/en/function-words.ts'
import type { Article, LinkPassage } from '../src/text/records.ts'
import { wordsIn, type Word } from '../src/text/words.ts'
import { data, hasData, polnearPassages } from './linking-data.ts'
import { EDITS, edited, passageLike, randomFrom } from './linking-variants.ts'

const model = loadModel()
const RUN = 8
const COVER = 0.6
const CONTENT = 6
/** So many times the shorter one's length, at most, in the longer one. */
const SPREAD = 2

type Pair = readonly [LinkPassage, LinkPassage]

/** Pairs of two articles that report the same words by the reference. */
function reference(passages: readonly LinkPassage[]): Pair[] {
  const words = passages.map((passage) => wordsIn(passage.words))
  const holders = new Map<string, number[]>()
  for (const [nr, list] of words.entries()) {
    for (const key of new Set(list.map((word) => word.key))) {
      if (FUNCTION_WORDS.has(key)) continue
      const known = holders.get(key)
      if (known) known.push(nr)
      else holders.set(key, [nr])
    }
  }
  const found: Pair[] = []
  const shared = new Uint16Array(passages.length)
  for (const [nr, list] of words.entries()) {
    const met: number[] = []
    for (const key of new Set(list.map((word) => word.key))) {
      for (const other of holders.get(key) ?? []) {
        if (other >= nr) break
        if (shared[other]!++ === 0) met.push(other)
      }
    }
    for (const other of met) {
      const distinct = shared[other]!
      shared[other] = 0
      // 6 content words paired are hardly fewer than 4 different ones; a run of 8 holds at least one
      if (distinct < 2 || passages[other]!.article === passages[nr]!.article) continue
      if (sharesRun(list, words[other]!) || (distinct >= 4 && covers(list, words[other]!))) found.push([passages[nr]!, passages[other]!])
    }
  }
  return found
}

const runs = new WeakMap<readonly Word[], Set<string>>()
function runsOf(words: readonly Word[]): Set<string> {
  const known = runs.get(words)
  if (known) return known
  const found = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i++) found.add(words.slice(i, i + RUN).map((word) => word.key).join(' '))
  runs.set(words, found)
  return found
}

function sharesRun(a: readonly Word[], b: readonly Word[]): boolean {
  const [one, other] = [runsOf(a), runsOf(b)]
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  for (const run of few) if (many.has(run)) return true
  return false
}

function covers(a: readonly Word[], b: readonly Word[]): boolean {
  const least = Math.min(a.length, b.length)
  if (least < CONTENT) return false
  const counts = new Map<string, number>()
  for (const { key } of a) counts.set(key, (counts.get(key) ?? 0) + 1)
  let most = 0
  for (const { key } of b) {
    const left = counts.get(key) ?? 0
    if (left === 0) continue
    counts.set(key, left - 1)
    most++
  }
  if (most < COVER * least * 0.9) return false // spellings of names may pair up beside
  // what is paired must stand together: scattered over a long speech, anybody's words can be found
  const [short, long, own, other] = a.length <= b.length ? [a, b, 'a', 'b'] as const : [b, a, 'b', 'a'] as const
  const places: number[] = [] // of the paired words in the longer one, and whether they are content
  const contents: boolean[] = []
  for (const stretch of alignWords(a, b)) {
    if (stretch.type === 'differ' || stretch.type === 'moved') continue
    const [[from, to], [at]] = [stretch[own], stretch[other]]
    for (let k = 0; k < to - from; k++) {
      if (stretch.type === 'number' && short[from + k]!.key !== long[at + k]!.key) continue // another number is another word
      places.push(at + k)
      contents.push(!FUNCTION_WORDS.has(short[from + k]!.key))
    }
  }
  const reach = Math.max(short.length * SPREAD, long.length <= short.length * SPREAD ? long.length : 0)
  for (let i = 0, from = 0; i < places.length; i++) {
    while (places[i]! - places[from]! >= reach) from++
    if (i - from + 1 >= COVER * least && contents.slice(from, i + 1).filter(Boolean).length >= CONTENT) return true
  }
  return false
}

function meeting(passages: readonly LinkPassage[]): { met: (pair: Pair) => boolean; each: number } {
  const signatures = new Map(passages.map((passage) => [passage.id, new Set(signaturesOf(passage, model.linking))]))
  const holders = new Map<number, string[]>()
  for (const [id, own] of signatures) for (const signature of own) holders.set(signature, [...(holders.get(signature) ?? []), id])
  const says = (signature: number): boolean => !mayBeCommon(signature) || holders.get(signature)!.length <= TOO_COMMON
  let candidates = 0
  for (const [id, own] of signatures) {
    const others = new Set<string>()
    for (const signature of own) if (says(signature)) for (const other of holders.get(signature)!) others.add(other)
    others.delete(id)
    candidates += others.size
  }
  return {
    met: ([a, b]) => [...signatures.get(a.id)!].some((signature) => says(signature) && signatures.get(b.id)!.has(signature)),
    each: candidates / passages.length,
  }
}

function report(name: string, passages: readonly LinkPassage[], pairs: readonly Pair[]): void {
  const { met, each } = meeting(passages)
  const missed = pairs.filter((pair) => !met(pair))
  const found = pairs.length - missed.length
  console.log(`${name.padEnd(44)} ${String(passages.length).padStart(6)} passages ${String(pairs.length).padStart(6)} pairs ${((100 * found) / pairs.length).toFixed(2).padStart(7)}% met ${each.toFixed(2).padStart(7)} candidates a passage`)
  if (process.argv.includes('--errors')) for (const [a, b] of missed.slice(0, 40)) console.log(`  ${a.article} | ${b.article}\n    ${a.words.slice(0, 250)}\n    ${b.words.slice(0, 250)}`)
}

function readByEngine(articles: readonly Article[]): LinkPassage[] {
  return articles.flatMap((article) => {
    const analysis = analyse(article, model)
    const speakers = new Map(analysis.attributions.map(({ id, speaker }) => [id, speakerKeyOf(speaker, article.id)?.key ?? null]))
    return passagesOf(analysis, { article: article.id, passageId: (id) => `${article.id}/${id}`, speakerKey: (id) => speakers.get(id) ?? null })
  })
}

function lines(path: string): Article[] {
  const bytes = readFileSync(new URL(path, data))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Article)
}

function run(): void {
  const train = polnearPassages()
  report('PolNeAR train, gold contents', train, reference(train))
  const basil = readByEngine(lines('basil/even-years.jsonl'))
  report('BASIL even years, read by the engine', basil, reference(basil))
  const muc = readByEngine(lines('muc4/dev.jsonl'))
  report('MUC dev, read by the engine', muc, reference(muc))

  const random = randomFrom(5)
  const originals = train.filter(({ spans, words }) => spans.length === 1 && words.split(/\s+/).length >= 9)
  const lower = originals.slice(0, 3000).flatMap(({ words }) => words.split(/\s+/).filter((word) => /^[a-z]{4,}$/.test(word)))
  const hidden: Pair[] = []
  while (hidden.length < 2000) {
    const original = originals[Math.floor(random() * originals.length)]!
    let words = original.words.split(/\s+/)
    for (let edits = 1 + Math.floor(random() * 3); edits > 0; edits--) words = edited(words, EDITS[Math.floor(random() * EDITS.length)]!, random, lower)?.words ?? words
    const luck = random()
    hidden.push([original, passageLike(original, `variant ${hidden.length}`, words.join(' '), { speaker_name: luck < 0.5 ? original.speaker_name : null })])
  }
  const all = [...train, ...hidden.map(([, variant]) => variant)]
  report('2,000 made variants hidden in train', all, hidden)
  const still = hidden.filter(([a, b]) => sharesRun(wordsIn(a.words), wordsIn(b.words)) || covers(wordsIn(a.words), wordsIn(b.words)))
  report('  of them, those that the reference finds', all, still)
}

if (hasData) run()
else console.log(`No data at ${data.pathname}: set SAYSO_DATA.`)
