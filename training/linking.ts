/**
 * Makes models/linking.bin: word rarity, set phrases and set pairs for linking.
 *
 *     node training/linking.ts
 *
 * Reads `polnear/train.jsonl`, `reuters/reuters-21578.jsonl.gz` and `basil/even-years.jsonl` under SAYSO_DATA (default
 * `../shared/data`). The same files give the same bytes. Only 32-bit hashes are written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { FUNCTION_WORDS } from '../src/text/en/function-words.ts'
import { wordsIn } from '../src/text/words.ts'
import { hashOf, join, linkingModelToBytes } from '../src/linking/model.ts'
import { phraseHash } from '../src/linking/prepare.ts'

interface Text {
  readonly text: string
  /** Texts of one group may report one event: phrases must occur in several groups to count as set. */
  readonly group: string
}

const root = new URL('../', import.meta.url)
const data = new URL(`${process.env['SAYSO_DATA'] ?? '../shared/data'}/`, root)
const lines = (path: string): Record<string, string>[] => {
  const bytes = readFileSync(new URL(path, data))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, string>)
}

const week = (date: string): string => `w${Math.floor(Date.parse(date) / 604_800_000)}`
const corpora: { readonly texts: Text[]; readonly groups: number; readonly common: number }[] = [
  {
    texts: [
      ...lines('polnear/train.jsonl').map(({ text, date }) => ({ text: text!, group: week(date!) })),
      ...lines('basil/even-years.jsonl').map(({ text, event }) => ({ text: text!, group: event! })),
    ],
    groups: 5,
    common: 14,
  },
  { texts: lines('reuters/reuters-21578.jsonl.gz').map(({ text, published_at }) => ({ text: text!, group: week(published_at!) })), groups: 6, common: 12 },
]

/** Bits of a word met once in 200 words: what commoner ones carry counts as nothing. */
const FLOOR = Math.log2(200)
const shares = new Map<number, number>()
const phrases = new Map<number, boolean>()
const pairs = new Set<number>()
let least = 1

for (const { texts, groups, common } of corpora) {
  const counts = new Map<number, number>()
  const phraseGroups = new Map<number, Set<string> | string>()
  const pairGroups = new Map<number, Set<string> | string>()
  let total = 0
  for (const { text, group } of texts) {
    const words = wordsIn(text)
    const hashes = Uint32Array.from(words, (word) => hashOf(word.key))
    const content: number[] = []
    for (const [i, hash] of hashes.entries()) {
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
      total++
      if (!FUNCTION_WORDS.has(words[i]!.key)) content.push(hash)
      if (i + 4 <= hashes.length) seen(phraseGroups, phraseHash(hashes, i), group)
    }
    for (let i = 0; i + 1 < content.length; i++) seen(pairGroups, join(content[i]!, content[i + 1]!), group)
  }
  for (const [hash, count] of counts) if (count > 1) shares.set(hash, (shares.get(hash) ?? 0) + count / total / corpora.length)
  for (const [hash, found] of phraseGroups) if (typeof found !== 'string' && found.size >= groups) phrases.set(hash, (phrases.get(hash) ?? false) || found.size >= common)
  for (const [hash, found] of pairGroups) if (typeof found !== 'string' && found.size >= groups) pairs.add(hash)
  least = Math.min(least, 1 / total / corpora.length)
}

function seen(found: Map<number, Set<string> | string>, hash: number, group: string): void {
  const known = found.get(hash)
  if (known === undefined) found.set(hash, group)
  else if (typeof known !== 'string') known.add(group)
  else if (known !== group) found.set(hash, new Set([known, group]))
}

const bitsOf = (share: number): number => Math.max(0, -Math.log2(share) - FLOOR)
const weights = new Map([...shares].map(([hash, share]) => [hash, bitsOf(share)]))
const bytes = linkingModelToBytes({ weights, phrases, pairs, unseen: bitsOf(least) })
writeFileSync(new URL('models/linking.bin', root), bytes)
console.log(`words ${weights.size}, set phrases ${phrases.size}, set pairs ${pairs.size}, unseen word ${bitsOf(least).toFixed(1)} bits, ${bytes.length} bytes`)
