// Which outlet does not print which part of a sentence that others carry, and whether a mark shows it.
//   sayso export jsonl --ledger example.ledger | node examples/scripts/not-printed.mjs
// Fewer words are no accusation: who had the longer text, and when, is a question for the articles.
import { readExport } from './read-lines.mjs'

const { article: articles = [], relation: relations = [] } = await readExport()
const outletOf = new Map(articles.map(({ id, outlet }) => [id, typeof outlet === 'object' ? outlet?.name : outlet]))

const seen = new Set()
for (const { a, b, match, changes } of relations) {
  if (match !== 'trimmed' && match !== 'altered') continue
  for (const { type, where, marked, ...words } of changes) {
    if (type !== 'only-in-a' && type !== 'only-in-b') continue
    const [longer, shorter] = type === 'only-in-a' ? [a, b] : [b, a]
    const missing = (type === 'only-in-a' ? words.a : words.b).words
    const outlet = outletOf.get(shorter.article) ?? 'an unknown outlet'
    const key = JSON.stringify([shorter.passage, missing])
    if (missing.split(/\s+/u).length < 3 || outlet === (outletOf.get(longer.article) ?? null) || seen.has(key)) continue
    seen.add(key)
    console.log(`${outlet}\t${where ?? ''}${marked ? ', marked' : ', no mark'}\t“${missing}”`)
  }
}
