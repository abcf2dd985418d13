/**
 * Themes: how many of the project's own made passages are found and right, those held out apart; and, where the evaluation data lies
 * (SAYSO_DATA, default ../shared/data), how many of the memberships that the machine suggests belong, as read by hand. 100 were drawn at random among all
 * suggested in MUC-4 dev and PolNeAR train: 60 first, on which rules were mended (`seen`), then 40 more. `themes-verdicts.jsonl` keeps
 * offsets, no words; a membership that is suggested no more is not counted.
 *
 *     node scripts/with-node.mjs bench/themes.ts [--acts]
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { analyse } from '../src/analysis/index.ts'
import { THEME_CASES } from '../src/claims/cases/themes.ts'
import { THEMES_HELD_OUT } from '../src/claims/cases/themes-held-out.ts'
import { argumentsIn } from '../src/claims/index.ts'
import { argumentsOfMade, showArgument } from '../src/claims/themes.fixture.ts'
import { themePhrasesOf } from '../src/linking/index.ts'
import { benchModel, dataFolder } from './shared.ts'

const percent = (part: number, of: number): string => `${of === 0 ? '–' : (100 * part / of).toFixed(1)}% (${part} of ${of})`

for (const [name, cases] of [['made passages', THEME_CASES], ['held out', THEMES_HELD_OUT]] as const) {
  let [right, found, expected] = [0, 0, 0]
  for (const [text, line] of cases) {
    const [got, wanted] = [argumentsOfMade(text).map(showArgument), line === '' ? [] : line.split('; ')]
    right += got.filter((one) => wanted.includes(one)).length
    found += got.length
    expected += wanted.length
  }
  console.log(`${name.padEnd(14)} ${cases.length} passages: kind, way and accused right in ${percent(right, found)} of what is found; found ${percent(right, expected)}`)
}

interface Verdict { readonly corpus: string; readonly id: string; readonly span: readonly [number, number]; readonly act: string | null; readonly stems: string | null; readonly right: boolean; readonly seen: boolean }

const folder = dataFolder()
if (folder === null) {
  console.log('memberships read by hand: skipped, no evaluation data (set SAYSO_DATA)')
  process.exit(0)
}
const lines = (url: URL) => readFileSync(url, 'utf8').trimEnd().split('\n')
const verdicts = lines(new URL('themes-verdicts.jsonl', import.meta.url)).map((line) => JSON.parse(line) as Verdict)
const wanted = new Set(verdicts.map(({ corpus, id }) => `${corpus}/${id}`))
const model = benchModel()

/** Where each kind of argument and pair of words is found, by article. */
const found = new Map<string, Set<string>>()
const reads: { readonly find: () => unknown; readonly whole: () => unknown }[] = []
for (const [corpus, file] of Object.entries({ polnear: 'polnear/train.jsonl', muc: 'muc4/dev.jsonl' })) {
  for (const line of lines(new URL(file, pathToFileURL(`${folder}/`)))) {
    const id = /^\{"id":\s*"([^"]*)"/.exec(line)?.[1]
    if (id === undefined || !wanted.has(`${corpus}/${id}`)) continue
    const { text, title } = JSON.parse(line) as { text: string; title?: string }
    const whole = () => analyse({ id, text, ...(title ? { title } : {}), language: 'en' }, model)
    const { attributions, own_voice, allegations } = whole()
    const said = attributions.filter(({ confidence }) => confidence >= 0.5)
    const find = () => [argumentsIn(text, said, own_voice, allegations), said.filter(({ mode }) => mode !== 'thought').flatMap(({ content, words }) => themePhrasesOf({ spans: content, words: words.content }, model.linking))] as const
    const [args, phrases] = find()
    reads.push({ find, whole })
    found.set(`${corpus}/${id}`, new Set([...args.map(({ act, span }) => `${act} ${span[0]}`), ...phrases.map(({ key, span }) => `${key} ${span[0]}`)]))
  }
}

const still = verdicts.filter(({ corpus, id, act, stems, span }) => found.get(`${corpus}/${id}`)?.has(`${act ?? stems} ${span[0]}`))
const share = (rows: readonly Verdict[]) => percent(rows.filter(({ right }) => right).length, rows.length)
for (const [name, rows] of [['not seen', still.filter(({ seen }) => !seen)], ['seen', still.filter(({ seen }) => seen)], ['MUC-4 dev', still.filter(({ corpus }) => corpus === 'muc')], ['PolNeAR train', still.filter(({ corpus }) => corpus === 'polnear')]] as const) {
  console.log(`memberships, ${name.padEnd(13)} belong: ${share(rows)}`)
}
console.log(`memberships by kind of argument belong: ${share(still.filter(({ act }) => act !== null))}; by shared words: ${share(still.filter(({ act }) => act === null))}; no longer suggested: ${verdicts.length - still.length}, of which ${verdicts.filter((one) => !still.includes(one) && one.right).length} belonged`)
if (process.argv.includes('--acts')) {
  for (const [act, rows] of [...Map.groupBy(still, (one) => one.act ?? 'shared words')].sort()) console.log(`  ${act.padEnd(14)} ${rows.filter(({ right }) => right).length} of ${rows.length}`)
}
const [first, second] = (['whole', 'find'] as const).map((what) => { // the second time through
  const began = performance.now()
  for (const read of reads) read[what]()
  return (performance.now() - began) / reads.length
})
console.log(`speed, one core: ${first!.toFixed(1)} ms an article through analyse, ${second!.toFixed(1)} ms more for arguments and shared words`)
