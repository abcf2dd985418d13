/**
 * How well linking finds and judges pairs, on gold passages.
 *
 *     node bench/linking.ts [--errors]
 *
 * Reads BASIL's even years with their marked pairs and PolNeAR train under SAYSO_DATA (default `../shared/data`).
 */
import { readFileSync } from 'node:fs'
import { compare, joins, linkingModelFrom, signaturesOf, stackWordings, type Compared } from '../src/linking/index.ts'
import { JOINING, type LinkPassage } from '../src/text/records.ts'
import { wordsIn } from '../src/text/words.ts'
import { basilPairs, data, hasData, polnearPassages, root } from './linking-data.ts'

const model = linkingModelFrom(readFileSync(new URL('models/linking.bin', root)))
const share = (count: number, total: number): string => `${count}/${total}`.padStart(9) + `${((100 * count) / total).toFixed(1)}%`.padStart(8)

/** Ids of passages that share a signature, per passage. */
function candidates(passages: readonly LinkPassage[]): Map<string, Set<LinkPassage>> {
  const index = new Map<number, LinkPassage[]>()
  const found = new Map<string, Set<LinkPassage>>()
  for (const passage of passages) {
    const met = new Set<LinkPassage>()
    for (const signature of signaturesOf(passage, model)) {
      const known = index.get(signature)
      if (!known) { index.set(signature, [passage]); continue }
      for (const other of known) met.add(other)
      known.push(passage)
    }
    found.set(passage.id, met)
  }
  return found
}

function basil(): void {
  const pairs = basilPairs()
  const errors = process.argv.includes('--errors')
  console.log('BASIL even years, marked pairs, certain ones (gold contents)')
  console.log('marked            in one family      linked   signature    same match')
  const met = ({ a, b }: { a: LinkPassage; b: LinkPassage }): boolean => {
    const other = new Set(signaturesOf(b, model))
    return signaturesOf(a, model).some((signature) => other.has(signature))
  }
  const judged = pairs.map((pair) => ({ ...pair, found: compare(pair.a, pair.b, model), met: met(pair) }))
  const row = (name: string, rows: typeof judged): void => {
    if (rows.length === 0) return
    const joined = rows.filter(({ found }) => found && joins(found)).length
    const linked = rows.filter(({ found }) => found && !JOINING.has(found.match)).length
    const same = rows.filter(({ found, marked }) => found?.match === marked.match).length
    console.log(name.padEnd(14), share(joined, rows.length), share(linked, rows.length), share(rows.filter((r) => r.met).length, rows.length), share(same, rows.length))
  }
  const certain = judged.filter(({ marked }) => marked.negative || marked.certain)
  for (const match of ['verbatim', 'punctuation', 'trimmed', 'altered', 'paraphrase'] as const) row(match, certain.filter(({ marked }) => marked.match === match))
  row('all joining', certain.filter(({ marked }) => marked.match && JOINING.has(marked.match)))
  row('hard negatives', certain.filter(({ marked }) => marked.negative))
  if (errors) {
    for (const { a, b, marked, found, met: shares } of certain) {
      const expected = marked.negative ? 'NEGATIVE' : marked.match!
      const right = marked.negative ? !found : found && JOINING.has(marked.match!) === joins(found)
      if (!right || !shares && !marked.negative) console.log(`${expected} -> ${found?.match ?? 'null'} ${found?.confidence.toFixed(2) ?? ''} ${shares ? '' : 'NO SIGNATURE'} (${marked.note ?? marked.why})\n   ${a.words.slice(0, 300)}\n   ${b.words.slice(0, 300)}`)
    }
  }
  // all passages of one event, across its articles: links that nobody marked
  const passages = [...new Map(pairs.flatMap(({ a, b }) => [a, b]).map((passage) => [passage.id, passage])).values()]
  const marks = new Map(pairs.map(({ a, b, marked }) => [[a.id, b.id].sort().join(' | '), marked]))
  const met2 = candidates(passages)
  const unmarked: { a: LinkPassage; b: LinkPassage; found: Compared }[] = []
  for (const [i, a] of passages.entries()) {
    for (const b of passages.slice(i + 1)) {
      if (a.article === b.article || marks.has([a.id, b.id].sort().join(' | '))) continue
      const found = compare(a, b, model)
      if (found) unmarked.push({ a, b, found })
    }
  }
  console.log(`unmarked links among ${passages.length} marked passages: ${unmarked.filter(({ found }) => joins(found)).length} joining, ${unmarked.filter(({ found }) => !joins(found)).length} others (of ${passages.length * (passages.length - 1) / 2} pairs)`)
  console.log(`candidates: ${([...met2.values()].reduce((sum, met) => sum + met.size, 0) * 2 / passages.length).toFixed(2)} per passage`)
  if (errors) for (const { a, b, found } of unmarked) console.log(`UNMARKED ${found.match} ${found.confidence.toFixed(2)} ${a.article} ${b.article}\n   ${a.words.slice(0, 300)}\n   ${b.words.slice(0, 300)}`)
}

function polnear(): void {
  const passages = polnearPassages()
  const started = performance.now()
  const met = candidates(passages)
  const signed = performance.now()
  let count = 0
  for (const set of met.values()) count += set.size
  const byGram = new Map<string, Set<LinkPassage>>()
  for (const passage of passages) {
    const keys = wordsIn(passage.words).map((word) => word.key)
    for (let i = 0; i + 8 <= keys.length; i++) {
      const gram = keys.slice(i, i + 8).join(' ')
      byGram.set(gram, (byGram.get(gram) ?? new Set()).add(passage))
    }
  }
  const sharing = new Map<string, [LinkPassage, LinkPassage]>()
  for (const set of byGram.values()) for (const a of set) for (const b of set) if (a.id < b.id && a.article !== b.article) sharing.set(`${a.id}|${b.id}`, [a, b])
  const found = [...sharing.values()].filter(([a, b]) => met.get(a.id)!.has(b) || met.get(b.id)!.has(a)).length
  console.log(`\nPolNeAR train, ${passages.length} gold contents: pairs in two articles that share a run of 8 words, found as candidates ${share(found, sharing.size)}`)
  console.log(`candidates ${(count * 2 / passages.length).toFixed(2)} per passage; signing and meeting ${(signed - started).toFixed(0)} ms`)
  const all: [LinkPassage, LinkPassage][] = []
  for (const passage of passages) for (const other of met.get(passage.id)!) if (other.article !== passage.article) all.push([passage, other])
  const start = performance.now()
  const results = all.map(([a, b]) => compare(a, b, model))
  const took = performance.now() - start
  const counts = new Map<string, number>()
  for (const result of results) counts.set(result?.match ?? 'null', (counts.get(result?.match ?? 'null') ?? 0) + 1)
  console.log(`compare: ${all.length} pairs, ${((1000 * took) / all.length).toFixed(1)} µs each; ${[...counts].map(([match, n]) => `${match} ${n}`).join(', ')}`)
  const joined = [...sharing.values()].filter(([a, b]) => { const r = compare(a, b, model); return r && joins(r) }).length
  console.log(`pairs that share a run of 8 words, joined ${share(joined, sharing.size)}`)
  if (process.argv.includes('--read')) {
    for (const [n, [a, b]] of all.entries()) if (results[n] && (JOINING.has(results[n].match) || results[n].match === 'repeats' ? true : n % 5 === 0)) console.log(`READ ${results[n].match} ${results[n].confidence.toFixed(2)} ${a.article} ${b.article}\n   ${a.words.slice(0, 300)}\n   ${b.words.slice(0, 300)}`)
  }
}

/** A statement's page with many variants: 500 wordings of 60 words, each with a word replaced, every third one trimmed. */
function stack(): void {
  const words = 'the ferry to Oslin carries grain timber and wounded soldiers through drifting ice every second night of the long winter while the harbour guard counts each lantern on the quay and writes the names of those who come back into a book that nobody is allowed to read before spring returns to the valley and the mills turn again'.split(' ')
  const variants = Array.from({ length: 500 }, (_, index) => {
    const own = [...words]
    own[index % own.length] = `other${index}`
    if (index % 3 === 0) own.splice(index % 40, 3)
    const text = own.join(' ')
    return { id: String(index), article: String(index), language: 'en', voice: 'attribution', kind: 'direct', speaker: null, speaker_name: null, published: null, spans: [[0, text.length]], words: text } satisfies LinkPassage
  })
  stackWordings(variants.map((variant) => ({ ...variant })), 0, model) // warm
  const started = performance.now()
  const { rows } = stackWordings(variants, 0, model)
  console.log(`\nstackWordings: ${rows.length} variants of ${words.length} words, ${rows[0]!.cells.length} columns, ${(performance.now() - started).toFixed(0)} ms`)
}

stack()
if (!hasData) console.log(`No data at ${data.pathname}: set SAYSO_DATA.`)
else {
  basil()
  polnear()
}
