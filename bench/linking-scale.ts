/**
 * Linking at scale: passages linked from nothing, one article added, a statement's page.
 *
 *     node bench/linking-scale.ts [PASSAGES]      100,000 unless given
 *
 * Passages are made from PolNeAR train (SAYSO_DATA), in memory: their lengths are drawn from its gold contents, their words
 * from its texts, so often the word that follows there that they share signatures as often as its contents do, and so many
 * of them are printed again. Deterministic.
 */
import { readFileSync } from 'node:fs'
import { linkAll, linkingModelFrom } from '../src/linking/index.ts'
import type { LinkPassage } from '../src/text/records.ts'
import { data, hasData, polnearPassages, root } from './linking-data.ts'
import { EDITS, edited, randomFrom } from './linking-variants.ts'

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

if (!hasData) console.log(`No data at ${data.pathname}: set SAYSO_DATA.`)
else if (import.meta.main) fromNothing(Number(process.argv[2] ?? 100_000))
