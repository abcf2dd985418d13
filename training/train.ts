/**
 * Makes models/attribution.bin again from the corpora: `node training/train.ts [--without FILE] [--out FILE]`. See training/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { treeTables } from '../src/learn/calibrated-trees.ts'
import { packTables } from '../src/learn/weights.ts'
import { parseTokens } from '../src/attribution/parse.ts'
import { VERDICT_WIDTH } from '../src/attribution/verify-features.ts'
import { TAGS } from '../src/attribution/vocabulary.ts'
import { documentOf, goldOf, readParsed, readPolnear } from './corpus.ts'
import { cueExamples, goldTokens, rateLeavingOut, roleExamples, taggedReading } from './examples.ts'
import { entriesOf, goldParse, parseAgreement, trainParser } from './parser.ts'
import { SETTINGS } from './settings.ts'
import { goldTags, learnVocabulary, plainVocabulary, trainTagger } from './tagger.ts'
import { jackknifed, trainCues, trainRoles, trainVerifier } from './verifier.ts'

const started = performance.now()
const tell = (what: string) => { console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`) }

const { values: { without, out } } = parseArgs({ options: { without: { type: 'string' }, out: { type: 'string' } } })
if (without && !out) throw new Error('A model without some articles is no model to ship: give --out FILE, too.')
/** Ids of articles to leave out, one a line. */
const left = new Set(without ? readFileSync(without, 'utf8').split('\n').map((line) => line.trim()).filter(Boolean) : [])
const articles = readPolnear('train').filter(({ id }) => !left.has(id))
const parsed = readParsed('train')
const documents = articles.map((article) => {
  const document = documentOf(article)
  return { document, tags: goldTags(document, parsed.get(article.id)) }
})
const gold = documents.map(({ document }, i) => goldTokens(document, goldOf(articles[i]!)))
tell(`${articles.length} articles read`)

const words = learnVocabulary(documents)
const vocabulary = plainVocabulary(words)
const { tagger: forTagger } = SETTINGS
const taggers = [0, 1].map((half) => trainTagger(documents.filter((_, i) => i % 2 !== half), vocabulary, forTagger.passes, forTagger.bits, SETTINGS.seed))
const tagger = trainTagger(documents, vocabulary, forTagger.passes, forTagger.bits, SETTINGS.seed)
tell('tagger learnt')

const readings = documents.map(({ document }, i) => taggedReading(document, taggers[i % 2]!, vocabulary))
const parses = readings.map((reading, i) => goldParse(documents[i]!.document, reading, parsed.get(articles[i]!.id)))
const parserOf = (seen: (i: number) => boolean) => trainParser(readings.filter((_, i) => seen(i)), parses.filter((_, i) => seen(i)), SETTINGS.parser, SETTINGS.seed)
const parser = parserOf(() => true)
const parsers = [0, 1].map((half) => parserOf((i) => i % 2 !== half))
readings.forEach((reading, i) => { parseTokens(reading, parsers[i % 2]!) })
const agreed = readings.map((reading, i) => parseAgreement(reading, parses[i]!))
const share = (of: 'head' | 'both') => (100 * agreed.reduce((sum, one) => sum + one[of], 0) / agreed.reduce((sum, one) => sum + one.all, 0)).toFixed(1)
tell(`parser learnt; of half of the articles, on the other half: heads ${share('head')}, with relations ${share('both')} (marks left out)`)
const candidates = jackknifed(readings, gold, tell)
const verifier = trainVerifier(readings, candidates, gold, tell)
tell(`verifier learnt: slope ${verifier.calibration.slope.toFixed(3)}, offset ${verifier.calibration.offset.toFixed(3)}`)

const rates = rateLeavingOut(readings, gold)
const cues = trainCues(readings.flatMap((reading, i) => cueExamples(reading, gold[i]!, SETTINGS.cues.bits)), (pass, loss) => { tell(`cues, pass ${pass + 1}: log loss ${loss.toFixed(4)}`) })
const roles = trainRoles(readings.flatMap((reading, i) => roleExamples(reading, gold[i]!, SETTINGS.roles.bits)), (pass, loss) => { tell(`roles, pass ${pass + 1}: log loss ${loss.toFixed(4)}`) })

const file = packTables({
  ...words,
  ...rates.tables(),
  tagger: { weights: tagger.weights },
  moves: { weights: parser.moves },
  relations: { weights: parser.relations },
  moveShortcuts: entriesOf(parser.shortcuts.moves),
  relationShortcuts: entriesOf(parser.shortcuts.relations),
  cues: { weights: cues.weights },
  cueTransitions: cues.transitions,
  roles: { weights: roles.weights },
  roleTransitions: roles.transitions,
  ...treeTables(verifier),
}, { language: 'en', tags: TAGS.length, questions: VERDICT_WIDTH, corpus: 'PolNeAR train', settings: SETTINGS, ...(left.size > 0 ? { without: [...left] } : {}) })
writeFileSync(out ?? new URL('../models/attribution.bin', import.meta.url), file)
tell(`${out ?? 'models/attribution.bin'}: ${file.length} bytes`)
