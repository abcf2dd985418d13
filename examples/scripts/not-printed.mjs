// What each outlet does not print of a sentence, beside its fullest wording, and whether a mark shows it.
//   sayso export jsonl --ledger example.ledger | node examples/scripts/not-printed.mjs
// Fewer words are no accusation: who had the longer text, and when, is a question for the articles.
import { readExport } from './read-lines.mjs'

const { article: articles = [], statement: statements = [], relation: relations = [] } = await readExport()
const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet ?? 'an unknown outlet']))
const bases = new Set(statements.map(({ base }) => base))

for (const { a, b, changes } of relations) {
  if (a.statement === null || a.statement !== b.statement || bases.has(a.passage) === bases.has(b.passage)) continue
  const [type, carrier] = bases.has(a.passage) ? ['only-in-a', b] : ['only-in-b', a]
  for (const change of changes.filter((one) => one.type === type)) {
    const missing = (change.a ?? change.b).words
    if (missing.split(/\s+/u).length >= 3) console.log(`${outletOf.get(carrier.article)}\t${change.where}, ${change.marked ? 'marked' : 'no mark'}\t“${missing}”`)
  }
}
