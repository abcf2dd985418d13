/**
 * Accuracy and speed of claims. Prints, for the project's own tables of made sentences, how many records are found and right;
 * and, where the evaluation data lies (SAYSO_DATA, default ../shared/data), the MUC-4 scores on TST1 and TST2 as a regression
 * to watch: its rule of what is relevant is not the product's.
 *
 *     node scripts/with-node.mjs bench/claims.ts [--muc dev|tst1|tst2] [--errors]
 *
 * A record is right when all that the table says of it agrees: value, bounds, counted, whom, place, date, who states it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ALLEGATIONS_HELD_OUT } from '../src/claims/cases/allegations-held-out.ts'
import { ALLEGATION_CASES } from '../src/claims/cases/allegations.ts'
import { MESSY_ALLEGATIONS } from '../src/claims/cases/allegations-messy.ts'
import { PARTY_CASES } from '../src/claims/cases/allegations-parties.ts'
import { DATES_HELD_OUT } from '../src/claims/cases/dates-held-out.ts'
import { DATE_CASES, PUBLISHED, type DateCase } from '../src/claims/cases/dates.ts'
import { MESSY_DATES } from '../src/claims/cases/dates-messy.ts'
import { FURTHER_DATES } from '../src/claims/cases/dates-further.ts'
import { FURTHER_DATES_HELD_OUT } from '../src/claims/cases/dates-further-held-out.ts'
import { EVIDENCE_HELD_OUT } from '../src/claims/cases/evidence-held-out.ts'
import { EVIDENCE_CASES } from '../src/claims/cases/evidence.ts'
import { MESSY_EVIDENCE } from '../src/claims/cases/evidence-messy.ts'
import { FIGURES_HELD_OUT } from '../src/claims/cases/figures-held-out.ts'
import { FIGURE_CASES } from '../src/claims/cases/figures.ts'
import { FURTHER_FIGURES } from '../src/claims/cases/figures-further.ts'
import { MESSY_FIGURES } from '../src/claims/cases/figures-messy.ts'
import { showAllegation, showCount, showEvidence, showFigure } from '../src/claims/cases/show.ts'
import { findClaims, parseWhen, whenIn } from '../src/claims/index.ts'
import { madeDocument, markedText } from '../src/claims/made-document.ts'
import { readDocument } from '../src/text/document.ts'
import { benchModel } from './shared.ts'
import { toMuc, type MucText } from './claims-muc.ts'

const published = parseWhen(PUBLISHED)
const root = fileURLToPath(new URL('..', import.meta.url))
const data = pathToFileURL(resolve(root, process.env.SAYSO_DATA ?? '../shared/data') + '/')

/** Cases that are wrong, for `--errors`; never of the held-out sets while rules are mended. */
const errors: string[] = []

interface Scored { readonly name: string; readonly cases: number; readonly expected: number; readonly found: number; readonly right: number }

function score(name: string, cases: readonly (readonly [string, string, ...unknown[]])[], find: (text: string, rest: readonly unknown[]) => string[]): Scored {
  let [expected, found, right] = [0, 0, 0]
  for (const [text, wanted, ...rest] of cases) {
    const left = wanted === '' ? [] : wanted.split('; ')
    const got = find(text, rest)
    expected += left.length
    found += got.length
    const wrong = got.filter((one) => {
      const at = left.indexOf(one)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    right += got.length - wrong.length
    if (process.argv.includes('--errors') && !name.endsWith('held out') && left.length + wrong.length > 0) errors.push(`${name}: ${text}\n    missed ${left.join('; ') || '-'}   extra ${wrong.join('; ') || '-'}`)
  }
  return { name, cases: cases.length, expected, found, right }
}

const model = benchModel()

const claims = (marked: string) => {
  const { text, attributions } = markedText(marked)
  const document = madeDocument(text)
  return findClaims(document, attributions, published, { figures: model.figures })
}

const dates = (text: string, [on]: readonly unknown[]) =>
  whenIn(text, [0, text.length], on === null ? null : parseWhen((on as string | undefined) ?? PUBLISHED)).map((when) => `${when.as_printed} = ${when.edtf}`)
const percent = (part: number, whole: number) => (whole === 0 ? '-' : (100 * part / whole).toFixed(1)).padStart(6)
const print = (scored: readonly Scored[]) => {
  for (const { name, cases, expected, found, right } of scored) console.log(`${name.padEnd(24)}${String(cases).padStart(6)}${String(expected).padStart(9)}     ${percent(right, found)}  ${percent(right, expected)}`)
}
console.log('made sentences           cases  records  precision  recall\n\nthe rules were mended against these')
print([
  score('figures', [...FIGURE_CASES, ...MESSY_FIGURES, ...FURTHER_FIGURES], (text) => claims(text).figures.map(showFigure)),
  score('dates', [...DATE_CASES, ...MESSY_DATES, ...FURTHER_DATES], dates),
  score('evidence', [...EVIDENCE_CASES, ...MESSY_EVIDENCE], (text) => claims(text).evidence.map(showEvidence)),
  score('allegations', [...ALLEGATION_CASES, ...MESSY_ALLEGATIONS, ...PARTY_CASES], (text) => claims(text).allegations.map(showAllegation)),
])
console.log('\nheld out: written before the rules read them, never mended to')
print([
  score('figures held out', FIGURES_HELD_OUT, (text) => claims(text).figures.map(showCount)),
  score('dates held out', DATES_HELD_OUT, dates),
  score('further dates held out', FURTHER_DATES_HELD_OUT, dates),
  score('evidence held out', EVIDENCE_HELD_OUT, (text) => claims(text).evidence.map(showEvidence)),
  score('allegations held out', ALLEGATIONS_HELD_OUT, (text) => claims(text).allegations.map(showAllegation)),
])
/** Dates that are given as known and are not what the table says: worse than a date left open or not found. */
const silent = (cases: readonly DateCase[]) => cases.reduce((sum, [text, wanted, on]) =>
  sum + dates(text, [on]).map((one) => one.split(' = ')[1]!).filter((edtf) => !edtf.includes('XX') && !wanted.split('; ').some((one) => one.split(' = ')[1] === edtf)).length, 0)
console.log(`\ndates silently wrong: mended ${silent([...DATE_CASES, ...MESSY_DATES, ...FURTHER_DATES])}, held out ${silent(DATES_HELD_OUT)}, further held out ${silent(FURTHER_DATES_HELD_OUT)}`)
if (errors.length > 0) console.log(`\n${errors.join('\n')}`)

const wanted = process.argv.includes('--muc') ? [process.argv[process.argv.indexOf('--muc') + 1]!] : ['tst1', 'tst2']
const scorer = new URL('../eval/score-figures.mjs', data)
if (!existsSync(new URL('muc4/', data)) || !existsSync(scorer)) {
  console.log('\nMUC-4: skipped, no evaluation data (set SAYSO_DATA)')
} else {
  const { load, score: scoreMuc, format } = await import(scorer.href) as { load: (gold: string, found: string) => { gold: unknown; predictions: unknown }; score: (gold: unknown, predictions: unknown) => unknown; format: (result: unknown) => string }
  const goldText = wanted.map((name) => readFileSync(new URL(`muc4/${name}.jsonl`, data), 'utf8').trimEnd()).join('\n')
  const texts = goldText.split('\n').map((line) => JSON.parse(line) as MucText)
  const documents = texts.map((text) => ({ text, document: readDocument(text.text, { language: 'en' }) }))
  const start = performance.now()
  const read = documents.map(({ text, document }) => ({ text, claims: findClaims(document, [], text.header.date ? parseWhen(text.header.date) : null, { figures: model.figures }) }))
  const took = performance.now() - start
  const predictions = read.map(({ text, claims: found }) => JSON.stringify({ id: text.id, incidents: toMuc(text, found) })).join('\n')
  const { gold, predictions: checked } = load(goldText, predictions)
  console.log(`\nMUC-4 ${wanted.join(' + ')}; claims took ${(took / texts.length).toFixed(2)} ms a text\n${format(scoreMuc(gold, checked))}`)
}
