// Statements that different articles give to different speakers.
//   sayso export jsonl --ledger example.ledger | node examples/scripts/other-speakers.mjs
import { readExport } from './read-lines.mjs'

const { statement: statements = [], speaker: speakers = [] } = await readExport()
const nameOf = new Map(speakers.map(({ id, names }) => [id, names[0]?.name ?? id]))

for (const { wording, speakers: printed } of statements) {
  if (printed.length < 2) continue
  console.log(`“${wording}”`)
  for (const { speaker, variants } of printed) console.log(`  ${variants} × ${nameOf.get(speaker) ?? speaker ?? 'nobody named'}`)
}
