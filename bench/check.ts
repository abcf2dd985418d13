/**
 * How many planted errors `sayso check` catches, and how often it raises a false alarm on copied words.
 *
 *     node bench/check.ts [DRAFTS] [--show]      200 unless given; --show prints what was missed or wrongly alarmed
 *
 * The ledger holds the example corpus and, where SAYSO_DATA is, PolNeAR train, read by the engine. Each draft has five quoted
 * sentences of it, one of them bent on purpose (bench/check-drafts.ts).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CheckRow } from '../src/api/index.ts'
import { adaptiveAnalyser } from '../src/intake/analyser.ts'
import { checkDraft } from '../src/intake/check.ts'
import { loadModel } from '../src/intake/models.ts'
import { readBytes } from '../src/intake/inputs.ts'
import { addExample } from '../src/intake/pasted.ts'
import { addToLedger } from '../src/intake/run.ts'
import { openLedger } from '../src/ledger/index.ts'
import { overlaps } from '../src/text/span.ts'
import { madeDrafts, PLANTED, wordingsFor, type Planted } from './check-drafts.ts'
import { dataFolder } from './shared.ts'

const show = process.argv.includes('--show')
const drafts = Number(process.argv[2]) || 200
const model = loadModel()
const analyser = adaptiveAnalyser(() => model, Number(process.env['THREADS'] ?? 1))
const means = { analyser, linking: model.linking }
const ledger = openLedger(process.env['CHECK_LEDGER'] ?? ':memory:', { linking: model.linking })
await addExample(ledger, { analyser, model })
const train = dataFolder() && join(dataFolder()!, 'polnear/train.jsonl')
if (train && existsSync(train)) {
  await addToLedger(ledger, readBytes(readFileSync(train), 'train.jsonl', { map: new Map() }), { analyser, model })
} else console.log(`PolNeAR train is not there (${fileURLToPath(new URL('../../shared/data', import.meta.url))}): the example corpus alone.`)
const { articles, statements } = ledger.overview()
const wordings = wordingsFor(ledger)
console.log(`${articles} articles, ${statements} statements; ${wordings.length} wordings to copy`)

/** Verdicts that name each kind of error. */
const NAMED: Readonly<Record<Planted, readonly string[]>> = {
  'word': ['changed'], 'number': ['changed', 'figure-differs'], 'negation in': ['changed'], 'negation out': ['changed'],
  'start cut': ['trimmed'], 'middle cut': ['trimmed'], 'end cut': ['trimmed'], 'word in a piece': ['changed', 'not-found'], 'speaker': ['other-speaker', 'speaker-named', 'person-and-body'], 'invented': ['not-found'],
}
const tally = new Map(PLANTED.map((planted) => [planted, { planted: 0, caught: 0, named: 0 }]))
const copied = { sentences: 0, alarmed: 0, unread: 0 }
const isAlarm = ({ level }: CheckRow): boolean => level === 'differs' || level === 'not-found'
let milliseconds = 0
let words = 0
for (const draft of madeDrafts(wordings, drafts)) {
  const began = performance.now()
  const result = await checkDraft(ledger, { id: 'draft', text: draft.text, language: 'en' }, means)
  milliseconds += performance.now() - began
  words += draft.text.split(/\s+/).length
  for (const sentence of draft.sentences) {
    const rows = result.rows.filter((row) => row.words.spans.some((span) => overlaps(span, sentence.span)))
    const alarms = rows.filter(isAlarm)
    const tell = (what: string): void => {
      if (show) console.log(`${what}: ${draft.text.slice(sentence.span[0] - 1, sentence.span[1] + 30).trim()}\n    ${rows.map((row) => `${row.type} ${row.verdicts.join('+')} [${row.speaker?.name ?? '-'}] ← ${row.places[0]?.speaker?.name ?? '-'}: ${row.places[0]?.wording.words ?? ''}`).join('\n    ')}`)
    }
    if (sentence.planted === null) {
      copied.sentences++
      if (rows.length === 0) copied.unread++
      if (alarms.length > 0) {
        copied.alarmed++
        tell('FALSE ALARM')
      }
      continue
    }
    const one = tally.get(sentence.planted)!
    one.planted++
    if (alarms.length > 0) one.caught++
    else tell(`MISSED ${sentence.planted} (${sentence.from ?? ''})`)
    if (alarms.some(({ verdicts }) => NAMED[sentence.planted!].some((name) => (verdicts as readonly string[]).includes(name)))) one.named++
    else if (alarms.length > 0) tell(`OTHERWISE ${sentence.planted}`)
  }
}
const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)}%`
console.log(`${'planted'.padEnd(18)}${'errors'.padStart(8)}${'caught'.padStart(8)}${'named'.padStart(8)}`)
for (const [planted, one] of tally) console.log(`${planted.padEnd(18)}${String(one.planted).padStart(8)}${String(one.caught).padStart(8)}${String(one.named).padStart(8)}`)
const sum = (field: 'planted' | 'caught' | 'named'): number => [...tally.values()].reduce((total, one) => total + one[field], 0)
console.log(`caught ${sum('caught')} of ${sum('planted')} (${percent(sum('caught'), sum('planted'))}), called by the right name ${percent(sum('named'), sum('planted'))}; bar 95%`)
console.log(`false alarms on ${copied.alarmed} of ${copied.sentences} copied sentences (${percent(copied.alarmed, copied.sentences)}), ${copied.unread} not read; bar 2%`)
console.log(`${(milliseconds / drafts).toFixed(0)} ms a draft of ${Math.round(words / drafts)} words on average`)
await analyser.close()
ledger.close()
