/**
 * Linking at scale: passages linked from nothing, one article added, a statement's page.
 *
 *     node bench/linking-scale.ts [PASSAGES] [--ledger [FILE]]      100,000 unless given
 *
 * With `--ledger` the passages stand in a ledger on disk, 25 an article, as if nothing in it were alike; then articles are added
 * as `sayso add` writes and links them, and a statement with 500 variants is opened. A FILE is kept and gone on with: the next run
 * adds further articles to it.
 *
 * Passages are made from PolNeAR train (SAYSO_DATA), in memory: their lengths are drawn from its gold contents, their words
 * from its texts, so often the word that follows there that they share signatures as often as its contents do, and so many
 * of them are printed again. Deterministic.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { link } from '../src/ledger/link.ts'
import { openLedger, type Ledger } from '../src/ledger/index.ts'
import { linkAll, linkingModelFrom, passagesOf, traceOf, type LinkingModel } from '../src/linking/index.ts'
import type { Analysis, Attribution, LinkPassage } from '../src/text/records.ts'
import type { Span } from '../src/text/span.ts'
import { data, hasData, polnearPassages, root } from './linking-data.ts'
import { EDITS, edited, randomFrom } from './linking-variants.ts'
import { madeArticle } from './made-articles.ts'

/** How often the next word is one that follows in the texts: with this, made passages meet as often as gold contents. */
const FOLLOWS = 0.6
/** Share of passages that are another one's words, edited or not. In PolNeAR train, where few articles report one event, 2%. */
const REPEATED = 0.08

export function madePassages(count: number, seed = 1): LinkPassage[] {
  const random = randomFrom(seed)
  const gold = polnearPassages()
  const lengths = gold.map(({ words }) => words.split(/\s+/).length)
  const texts = readFileSync(new URL('polnear/train.jsonl', data), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text)
  const words = texts.flatMap((text) => text.split(/\s+/).filter(Boolean))
  const after = new Map<string, number[]>()
  for (const [i, word] of words.entries()) {
    const known = after.get(word)
    if (known) known.push(i + 1)
    else after.set(word, [i + 1])
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const lower = words.filter((word) => /^[a-z]{4,}$/.test(word)).slice(0, 50_000)
  const passages: LinkPassage[] = []
  for (let nr = 0; nr < count; nr++) {
    const { kind, speaker_name } = pick(gold)
    let made: string[]
    let said: Pick<LinkPassage, 'kind' | 'speaker_name'> = { kind, speaker_name }
    // printed again: mostly what was printed lately
    const again = random() < REPEATED && nr > 100 ? passages[nr - 1 - Math.floor(random() ** 2 * Math.min(nr - 1, 20_000))]! : null
    if (again && again.words.length > 40) {
      made = again.words.split(' ')
      for (let edits = Math.floor(random() * 3); edits > 0; edits--) made = edited(made, pick(EDITS), random, lower)?.words ?? made
      said = { kind: random() < 0.7 ? again.kind : kind, speaker_name: random() < 0.7 ? again.speaker_name : null }
    } else {
      made = []
      let word = pick(words)
      for (let length = pick(lengths); length > 0; length--) {
        made.push(word)
        word = random() < FOLLOWS ? (words[pick(after.get(word) ?? [0])] ?? pick(words)) : pick(words)
      }
    }
    const text = made.join(' ')
    passages.push({ id: `p${nr}`, article: `a${Math.floor(nr / 25)}`, language: 'en', voice: 'attribution', mode: 'speech', cue: 'said', cue_distance: 'neutral', ...said, speaker: null, published: null, spans: [[(nr % 25) * 10_000, (nr % 25) * 10_000 + text.length]], words: text })
  }
  return passages
}

function fromNothing(count: number): void {
  const model = linkingModelFrom(readFileSync(new URL('models/linking.bin', root)))
  const passages = madePassages(count)
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const counts = new Map<string, number>()
  const began = performance.now()
  const cpu = process.cpuUsage()
  const families = linkAll(passages, model, (_a, _b, { match }) => void counts.set(match, (counts.get(match) ?? 0) + 1))
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const shared = families.filter(({ ids }) => ids.length > 1)
  console.log(`${count} passages linked from nothing: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time), ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB at most (${(before / 1e6).toFixed(0)} MB of it the passages and what made them)`)
  console.log(`  ${families.length} families, ${shared.length} of several passages, the largest of ${Math.max(...shared.map(({ ids }) => ids.length))}; ${[...counts].map(([match, n]) => `${match} ${n}`).join(', ')}`)
}

/** An article that says these passages one after the other. */
function articleOf(nr: number, passages: readonly LinkPassage[]): { text: string; analysis: Analysis } {
  let text = ''
  const put = (words: string): Span => {
    text += words
    return [text.length - words.length, text.length]
  }
  const attributions = passages.map(({ words, speaker_name, kind }, i): Attribution => {
    const name = speaker_name || 'an official'
    const content = put(words)
    put(', ')
    const source = put(name)
    put(' ')
    const cue = put('said')
    put('.\n\n')
    return {
      id: `a${i}`, source: [source], cue: [cue], content: [content], words: { source: name, cue: 'said', content: words }, kind: kind as Attribution['kind'],
      nested_in: null, mode: 'speech', stance: 'asserts', cue_distance: 'neutral', relays: [], confidence: 0.9,
      speaker: speaker_name ? { name, type: 'person', mention: 'name', spans: [source] } : null,
    }
  })
  const { analysis } = madeArticle(nr, { perArticle: 0 })
  return { text, analysis: { ...analysis, attributions, own_voice: [], title: null } }
}

function add(ledger: Ledger, nr: number, given: readonly LinkPassage[], then: (passages: LinkPassage[]) => void): void {
  const { text, analysis } = articleOf(nr, given)
  const added = ledger.snapshots.add({ article: { url: `https://news.example/${nr}` }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path: 'made' })
  const ids = ledger.analyses.add(added.snapshot, analysis)
  then(passagesOf(analysis, { article: added.article, passageId: (local) => ids.attributions.get(local)!, speakerKey: (local) => ids.speakers.get(local) ?? null }))
}

/** Articles added and timed, and articles that print one statement. */
const TIMED = 40
const VARIANTS = 500

/** Puts passages into an empty ledger, 25 an article, with their signatures and a statement each; nothing is compared. */
function fill(ledger: Ledger, passages: readonly LinkPassage[], model: LinkingModel): void {
  for (let from = 0; from < passages.length; from += 10_000) {
    ledger.transaction(() => {
      const found: LinkPassage[] = []
      for (let at = from; at < Math.min(from + 10_000, passages.length); at += 25) add(ledger, at / 25, passages.slice(at, at + 25), (some) => void found.push(...some))
      ledger.passages.add(found, found.map((passage) => traceOf(passage, model)))
      ledger.families.settle(found.map(({ id }) => id))
    })
  }
}

function inLedger(count: number, file: string | undefined): void {
  const model = linkingModelFrom(readFileSync(new URL('models/linking.bin', root)))
  const folder = mkdtempSync(join(tmpdir(), 'linking-scale-'))
  try {
    const path = file ?? join(folder, 'scale.ledger')
    const isNew = !existsSync(path)
    const ledger = openLedger(path, { linking: model })
    const run = isNew ? 0 : Math.round((ledger.overview().articles - count / 25) / (TIMED + VARIANTS))
    const passages = madePassages(count + 25 * TIMED * (run + 1))
    const began = performance.now()
    if (isNew) {
      fill(ledger, passages.slice(0, count), model)
      console.log(`${count} passages put into a ledger in ${((performance.now() - began) / 1000).toFixed(0)} s, ${(statSync(path).size / 1e6).toFixed(0)} MB`)
    }
    const times: number[] = []
    const cpu = process.cpuUsage()
    for (let nr = count / 25 + run * TIMED; times.length < TIMED; nr++) {
      const given = passages.slice(nr * 25, nr * 25 + 25)
      const start = performance.now()
      ledger.transaction(() => add(ledger, nr, given, (found) => link(ledger, found, model)))
      times.push(performance.now() - start)
    }
    const { user, system } = process.cpuUsage(cpu)
    const first = times[0]!
    times.sort((x, y) => x - y)
    console.log(`an article of 25 attributions written and linked: median ${times[TIMED / 2]!.toFixed(1)} ms, first ${first.toFixed(1)} ms, slowest of ${TIMED} ${times.at(-1)!.toFixed(1)} ms; ${((user + system) / 1000 / TIMED).toFixed(1)} ms of processor time on average`)
    const random = randomFrom(7 + run)
    const base = passages.slice(run * 1000).find(({ words }) => words.length > 200 && words.length < 400)!
    const lower = passages.slice(0, 1000).flatMap(({ words }) => words.split(' ').filter((word) => /^[a-z]{4,}$/.test(word)))
    const start = performance.now()
    for (let nr = 0; nr < VARIANTS; nr++) {
      const words = (nr > 0 && edited(base.words.split(' '), EDITS[nr % EDITS.length]!, random, lower)?.words.join(' ')) || base.words
      ledger.transaction(() => add(ledger, 10_000_000 + run * VARIANTS + nr, [{ ...base, words }], (found) => link(ledger, found, model)))
    }
    console.log(`one more printing of a statement with up to ${VARIANTS}: ${((performance.now() - start) / VARIANTS).toFixed(1)} ms on average`)
    const most = ledger.statements.list({ limit: 1 }).statements[0]!
    const [page, pageCpu] = timed(() => void ledger.statements.page(most.id))
    console.log(`a statement’s page with ${most.variants} variants: ${page.toFixed(0)} ms (${pageCpu.toFixed(0)} ms of processor time), median of 7`)
    ledger.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Medians of milliseconds by the clock and of processor time. */
function timed(run: () => void, times = 7): [clock: number, processor: number] {
  run()
  const clock: number[] = []
  const processor: number[] = []
  for (let i = 0; i < times; i++) {
    const cpu = process.cpuUsage()
    const start = performance.now()
    run()
    clock.push(performance.now() - start)
    const { user, system } = process.cpuUsage(cpu)
    processor.push((user + system) / 1000)
  }
  return [clock, processor].map((all) => all.sort((x, y) => x - y)[times >> 1]!) as [number, number]
}

if (!hasData) console.log(`No data at ${data.pathname}: set SAYSO_DATA.`)
else if (import.meta.main) {
  const count = Number(process.argv[2] ?? 100_000)
  const at = process.argv.indexOf('--ledger')
  if (at > 0) inLedger(count, process.argv[at + 1])
  else fromNothing(count)
}
