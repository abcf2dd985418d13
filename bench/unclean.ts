/**
 * How much is kept of what the engine finds when the text is not clean: PolNeAR dev, made unclean by rule, its marks moved along, read from
 * raw text and scored as ever.
 *
 *     node bench/unclean.ts
 */
import { readFileSync } from 'node:fs'
import { attributionModelFrom, findAttributions } from '../src/attribution/index.ts'
import { readDocument } from '../src/text/document.ts'
import type { Span } from '../src/text/span.ts'
import { DATA, readPolnear, type GoldArticle, type GoldAttribution } from '../training/corpus.ts'
import { dataFolder } from './shared.ts'

interface Scorer {
  readonly score: (gold: readonly GoldArticle[], predictions: Map<string, readonly Pick<GoldAttribution, 'source' | 'cue' | 'content'>[]>) => { metrics: Record<string, Record<string, { f1: number | null }>> }
}

/** What stands for each UTF-16 unit of a text; '' drops it. */
type Change = (text: string) => readonly string[]

const units = (text: string) => text.split('')
const replaced = (pattern: RegExp, by: (found: string, index: number) => string): Change => (text) => {
  const made = units(text)
  let n = 0
  for (const match of text.matchAll(pattern)) {
    made[match.index] = by(match[0], n++)
    for (let i = 1; i < match[0].length; i++) made[match.index + i] = ''
  }
  return made
}

const CHANGES: readonly (readonly [string, Change])[] = [
  ['as it is', units],
  ['upper case', (text) => units(text).map((unit) => (unit.toUpperCase().length === 1 ? unit.toUpperCase() : unit))],
  ['lower case', (text) => units(text).map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))],
  ['no paragraph breaks', replaced(/\n+/g, () => ' ')],
  ['a break after each 80 units', replaced(/(?<=[^\n]{78}[^\n ]*) (?=[^\n]{10})/g, (_, n) => (n % 12 === 0 ? '\n' : ' '))],
  ['entities left', replaced(/["“”‘’'&—–]/g, (mark) => `&${{ '"': 'quot', '“': 'ldquo', '”': 'rdquo', '‘': 'lsquo', '’': 'rsquo', "'": '#39', '&': 'amp', '—': 'mdash', '–': 'ndash' }[mark]};`)],
  ['tags left', replaced(/\n+|, (?=\p{Lu})/gu, (found) => (found.startsWith('\n') ? '</p>\n<p class="text">' : ', <a href="https://news.example/1">'))],
  ['straight marks', replaced(/[“”‘’]/g, (mark) => (mark === '“' || mark === '”' ? '"' : "'"))],
  ['every fourth closing mark gone', replaced(/(?<=[.,?!\p{L}])(?:”|"|'')(?=\s|$)/gu, (mark, n) => (n % 4 === 3 ? '' : mark))],
  ['double spaces and hard spaces', replaced(/ /g, (_, n) => (n % 7 === 0 ? '\u00a0' : n % 5 === 0 ? '  ' : ' '))],
]

if (!dataFolder()) {
  console.log('No evaluation data: set SAYSO_DATA to the folder that holds polnear/.')
  process.exit(0)
}
const { score } = await import(new URL('../eval/score-attributions.mjs', `file://${DATA}/`).href) as Scorer
const model = attributionModelFrom(readFileSync(new URL('../models/attribution.bin', import.meta.url)))
const gold = readPolnear('dev')
let clean = 0
console.log('attribution@.5 on PolNeAR dev      F1   kept     direct   mixed   indirect')
for (const [name, change] of CHANGES) {
  const made = gold.map((article) => withText(article, change(article.text)))
  const { metrics } = score(made, new Map(made.map(({ id, text, title }) => [id, findAttributions(readDocument(text, { language: 'en', title }), model).attributions])))
  const f1 = metrics['attribution50']!
  const all = f1['all']!.f1 ?? 0
  clean ||= all
  console.log(`${name.padEnd(33)}${pct(all)}  ${pct(all / clean)}%   ${['direct', 'mixed', 'indirect'].map((kind) => pct(f1[kind]!.f1 ?? 0).padStart(7)).join(' ')}`)
}

/** An article with its text made anew, and the marks moved along. */
function withText(article: GoldArticle, made: readonly string[]): GoldArticle {
  const at = new Int32Array(made.length + 1)
  made.forEach((unit, i) => { at[i + 1] = at[i]! + unit.length })
  const moved = (spans: readonly Span[]) => spans.map(([start, end]) => [at[start]!, at[end]!] as const).filter(([start, end]) => end > start)
  return {
    ...article,
    text: made.join(''),
    attributions: article.attributions.map((one) => ({ ...one, source: moved(one.source), cue: moved(one.cue), content: moved(one.content) })),
  }
}

function pct(share: number): string {
  return (100 * share).toFixed(1).padStart(5)
}
