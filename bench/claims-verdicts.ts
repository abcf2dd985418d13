/**
 * How often evidence, allegations and answers are right: 120 rows that the engine printed for articles of PolNeAR train, BASIL (even
 * years) and MUC-4 dev, drawn at random and judged by hand. `claims-verdicts.jsonl` keeps offsets and verdicts, no words. Rows that
 * the rules no longer print are left out. What is missed does not show here. `claims-verdicts-fresh.jsonl` holds 68 more rows of allegations
 * and answers from other articles, judged before anything was mended to them: 52 were right then (both parties named 24 of 26,
 * one of them 14 of 21, a wrong told without a verb of accusing 0 of 2, denials 7 of 11, refusals to comment 7 of 8); and 31 of cited
 * evidence, of which 14 were (said to show something 10 of 15, only cited 4 of 9, only published 0 of 7).
 *
 *     node scripts/with-node.mjs bench/claims-verdicts.ts
 *
 * Rules were mended after the verdicts, so the shares flatter; `src/claims/en/confidence.ts` takes the fresh ones as first judged.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { analyse } from '../src/analysis/index.ts'
import { overlaps, type Span } from '../src/text/span.ts'
import { benchModel, dataFolder } from './shared.ts'

interface Verdict { readonly set: string; readonly corpus: string; readonly id: string; readonly span: Span; readonly kind: string; readonly right: boolean }

const folder = dataFolder()
if (folder === null) {
  console.log('evidence and allegations judged by hand: skipped, no evaluation data (set SAYSO_DATA)')
  process.exit(0)
}
const lines = (url: URL) => readFileSync(url, 'utf8').trimEnd().split('\n')
const sets = { first: 'claims-verdicts.jsonl', fresh: 'claims-verdicts-fresh.jsonl' } as const
const verdicts = Object.entries(sets).flatMap(([set, file]) => lines(new URL(file, import.meta.url)).map((line): Verdict => ({ set, ...JSON.parse(line) as Omit<Verdict, 'set'> })))
const model = benchModel()
const rules = new Map<string, { listed: number; right: number }>()
let gone = 0
for (const [corpus, file] of [['polnear', 'polnear/train.jsonl'], ['basil', 'basil/even-years.jsonl'], ['muc', 'muc4/dev.jsonl']] as const) {
  const wanted = Map.groupBy(verdicts.filter((one) => one.corpus === corpus), ({ id }) => id)
  for (const line of lines(new URL(file, pathToFileURL(`${folder}/`)))) {
    const id = /^\{"id":\s*"([^"]*)"/.exec(line)?.[1] ?? ''
    const here = wanted.get(id)
    if (!here) continue
    const { text } = JSON.parse(line) as { text: string }
    const { evidence, allegations } = analyse({ id, text, language: 'en' }, model)
    for (const { set, kind, span, right } of here) {
      const rule = kind === 'evidence'
        ? evidence.filter((one) => one.spans.some((part) => overlaps(part, span))).map(({ shown, confidence }) => `evidence, ${shown ?? 'cited only'} ${confidence}`)[0]
        : allegations.filter((one) => one.kind === kind && one.act.spans.some((part) => overlaps(part, span))).map((one) => `${kind}, ${kind === 'allegation' ? one.accuser && one.accused ? 'both named' : 'one named' : one.accused ? 'named' : 'not named'} ${one.confidence}`)[0]
      if (rule === undefined) { gone++; continue }
      const key = `${set}: ${rule}`
      const tally = rules.get(key) ?? { listed: 0, right: 0 }
      rules.set(key, { listed: tally.listed + 1, right: tally.right + (right ? 1 : 0) })
    }
  }
}
console.log('rule, confidence given                       listed   right    (right + 1) / (listed + 2)')
for (const [rule, { listed, right }] of [...rules].sort()) console.log(`${rule.padEnd(45)}${String(listed).padStart(6)}${(100 * right / listed).toFixed(1).padStart(8)}    ${((right + 1) / (listed + 2)).toFixed(2)}`)
console.log(`no longer printed: ${gone}`)
