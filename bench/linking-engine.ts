/**
 * Linking from end to end: BASIL's even years read by the engine, linked, and held against the marked pairs.
 *
 *     node bench/linking-engine.ts [--errors]
 *
 * A pair counts as found where passages that cover its two sides (half of the shorter's characters) are in one family.
 */
import { readFileSync } from 'node:fs'
import { analyse } from '../src/analysis/index.ts'
import { loadModel } from '../src/intake/models.ts'
import { compare, joins, partition, passagesOf, signaturesOf, speakerKeyOf, type Edge } from '../src/linking/index.ts'
import { JOINING, type Article, type LinkPassage } from '../src/text/records.ts'
import { basilPairs, data, hasData } from './linking-data.ts'

if (!hasData) console.log(`No data at ${data.pathname}: set SAYSO_DATA.`)
else run()

function run(): void {
  const model = loadModel()
  const articles = readFileSync(new URL('basil/even-years.jsonl', data), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Article)
  const passages: LinkPassage[] = []
  for (const article of articles) {
    const analysis = analyse(article, model)
    const speakers = new Map(analysis.attributions.map(({ id, speaker }) => [id, speakerKeyOf(speaker!, article.id)?.key ?? null]))
    passages.push(...passagesOf(analysis, { article: article.id, passageId: (id) => `${article.id}/${id}`, speakerKey: (id) => speakers.get(id) ?? null }))
  }
  const index = new Map<number, LinkPassage[]>()
  const relations: Edge[] = []
  const links = new Map<string, string>()
  let candidates = 0
  for (const b of passages) {
    const met = new Set<LinkPassage>()
    for (const signature of signaturesOf(b, model.linking)) {
      const known = index.get(signature)
      if (!known) { index.set(signature, [b]); continue }
      for (const a of known) met.add(a)
      known.push(b)
    }
    candidates += met.size
    for (const a of met) {
      const found = compare(a, b, model.linking)
      if (!found) continue
      links.set([a.id, b.id].sort().join(' '), found.match)
      if (joins(found)) relations.push({ a: a.id, b: b.id, ...found })
    }
  }
  const families = partition(passages.map(({ id, voice }) => ({ id, own: voice === 'own' })), relations)
  const familyOf = new Map(families.flatMap(({ ids }, family) => ids.map((id) => [id, family] as const)))
  const byArticle = Map.groupBy(passages, ({ article }) => article)
  const covering = (gold: LinkPassage): LinkPassage[] => (byArticle.get(gold.article) ?? []).filter((passage) => {
    let shared = 0
    for (const [start, end] of gold.spans) for (const [from, to] of passage.spans) shared += Math.max(0, Math.min(end, to) - Math.max(start, from))
    const length = (spans: LinkPassage['spans']): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)
    return shared >= 0.5 * Math.min(length(gold.spans), length(passage.spans))
  })
  console.log(`${articles.length} articles, ${passages.length} passages, ${(2 * candidates / passages.length).toFixed(2)} candidates each, ${relations.length} joining relations`)
  console.log('marked, certain     in one family   linked otherwise   a side not read')
  const counts = new Map<string, { all: number; joined: number; linked: number; unread: number }>()
  for (const { a, b, marked } of basilPairs()) {
    if (!marked.negative && !marked.certain) continue
    const name = marked.negative ? 'hard negatives' : marked.match!
    const count = counts.get(name) ?? { all: 0, joined: 0, linked: 0, unread: 0 }
    counts.set(name, count)
    count.all++
    const [sidesA, sidesB] = [covering(a), covering(b)]
    const joined = sidesA.some((x) => sidesB.some((y) => familyOf.get(x.id) === familyOf.get(y.id)))
    const linked = !joined && sidesA.some((x) => sidesB.some((y) => links.has([x.id, y.id].sort().join(' '))))
    count.joined += Number(joined)
    count.linked += Number(linked)
    count.unread += Number(sidesA.length === 0 || sidesB.length === 0)
    if (process.argv.includes('--errors') && (marked.negative ? joined : JOINING.has(marked.match!) && !joined)) {
      console.log(`${name}\n  A ${a.words}\n${sidesA.map((x) => `    ${x.voice} ${x.kind} [${x.speaker_name}] ${x.words}`).join('\n')}\n  B ${b.words}\n${sidesB.map((x) => `    ${x.voice} ${x.kind} [${x.speaker_name}] ${x.words}`).join('\n')}`)
    }
  }
  for (const [name, { all, joined, linked, unread }] of counts) {
    console.log(name.padEnd(18), `${joined}/${all} ${((100 * joined) / all).toFixed(1)}%`.padStart(14), `${linked}/${all}`.padStart(14), String(unread).padStart(14))
  }
  const exact = ['verbatim', 'punctuation', 'trimmed'].map((name) => counts.get(name)!)
  const [joined, all] = [exact.reduce((sum, count) => sum + count.joined, 0), exact.reduce((sum, count) => sum + count.all, 0)]
  console.log(`verbatim, punctuation and trimmed in one statement: ${joined}/${all} ${((100 * joined) / all).toFixed(1)}%`)
}
