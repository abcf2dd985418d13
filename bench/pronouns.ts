/**
 * Whom "he" and "she" stand for: 200 sources of PolNeAR train, drawn by seed (2031) from all marked ones, each read by a person before
 * the engine was asked, kept by offsets in `pronoun-verdicts.jsonl`. Right is the name that was read, or nobody where no name is printed
 * for whoever is meant.
 *
 *     node bench/pronouns.ts [--wrong]
 *
 * The bar counts all 200: sources that the engine itself finds are judged as it gives them, the others as it would resolve them.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readForAttribution } from '../src/attribution/candidates.ts'
import { attributionModelFrom, findAttributions } from '../src/attribution/index.ts'
import { SpeakerFinder } from '../src/attribution/speakers.ts'
import { readDocument } from '../src/text/document.ts'
import type { SpeakerInArticle } from '../src/text/records.ts'
import { overlaps, textOf, type Span } from '../src/text/span.ts'
import { goldOf, readPolnear, tokensOf } from '../training/corpus.ts'
import { dataFolder } from './shared.ts'

interface Verdict {
  readonly article: string
  readonly source: Span
  /** Where the fullest name is printed; `open` where none is. */
  readonly name: Span | 'open'
  readonly sha256?: string
}

if (!dataFolder()) {
  console.log('No evaluation data: set SAYSO_DATA to the folder that holds polnear/.')
  process.exit(0)
}
const verdicts = readFileSync(new URL('pronoun-verdicts.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Verdict)
const articles = new Map(readPolnear('train').map((article) => [article.id, article]))
const model = attributionModelFrom(readFileSync(new URL('../models/attribution.bin', import.meta.url)))
const wrong = process.argv.includes('--wrong')

const count = { right: 0, open: 0, 'left open': 0, another: 0, 'a surname that two bear': 0 }
let found = 0
let foundRight = 0
for (const [id, some] of Map.groupBy(verdicts, ({ article }) => article)) {
  const article = articles.get(id)!
  const document = readDocument(article.text, { language: 'en', title: article.title })
  const { attributions, mentions } = findAttributions(document, model)
  const engine = new Map(attributions.flatMap((one) => one.source.map((span) => [span[0], one.speaker] as const)))
  const given = resolvedFromGold()
  const full = new Set(mentions.map(({ name }) => name).filter((name) => name.includes(' ')))
  for (const { source, name, sha256 } of some) {
    const gold = name === 'open' ? null : textOf(article.text, name)
    if (gold !== null && createHash('sha256').update(gold).digest('hex').slice(0, 16) !== sha256) throw new Error(`${id} is not the text that was read.`)
    const itself = engine.has(source[0])
    const speaker = itself ? engine.get(source[0])! : given.get(source[0]) ?? null
    const verdict = name !== 'open' && speaker?.spans.some((span) => overlaps(span, name)) && speaker.type !== 'unnamed' ? 'right' : judged(gold, speaker, full)
    count[verdict]++
    const right = verdict === 'right' || verdict === 'open'
    if (itself) found++
    if (itself && right) foundRight++
    if (wrong && !right) console.log(`${verdict.padEnd(24)} ${id} ${source[0]}: ${gold ?? 'open'} | ${speaker?.name ?? 'open'}`)
  }

  /** Every marked source, resolved in text order. */
  function resolvedFromGold(): Map<number, SpeakerInArticle | null> {
    const finder = new SpeakerFinder(readForAttribution(document, model))
    const sources = goldOf(article).flatMap(({ source, cue }) => (source[0] ? [{ source: source[0], at: cue[0]?.[0] ?? source[0][0] }] : [])).sort((a, b) => a.at - b.at)
    return new Map(sources.flatMap(({ source }) => {
      const run = tokensOf(document, source)
      return run ? [[source[0], finder.resolve([run]).speaker] as const] : []
    }))
  }
}
const right = count.right + count.open
console.log(`${verdicts.length} sources "he" and "she", read by hand: ${right} right (${(100 * right / verdicts.length).toFixed(1)}%; bar 85%)`)
for (const [what, many] of Object.entries(count)) console.log(`  ${what === 'right' ? 'the right name' : what === 'open' ? 'rightly left open' : what === 'left open' ? 'left open, though a name is printed' : what === 'another' ? 'someone else' : what}: ${many}`)
console.log(`of the ${found} that the engine finds as sources itself, ${(100 * foundRight / found).toFixed(1)}% are right`)

function judged(gold: string | null, speaker: SpeakerInArticle | null, full: ReadonlySet<string>): keyof typeof count {
  const open = speaker === null || speaker.type === 'unnamed'
  if (gold === null) return open ? 'open' : 'another'
  if (open) return 'left open'
  const [a, b] = [gold, speaker.name].map((name) => name.toLowerCase().replace(/,? (?:jr|sr)\.?$/, '').split(/\s+/)) as [string[], string[]]
  if (a.at(-1) !== b.at(-1)) return 'another'
  if (a[0] === b[0]) return 'right'
  if (a.length > 1 && b.length > 1) return 'another'
  return [...full].filter((name) => name.toLowerCase().endsWith(` ${a.at(-1)}`)).length > 1 ? 'a surname that two bear' : 'right'
}
