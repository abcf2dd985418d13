/**
 * Makes models/figures.bin: what says of a count whether it is a figure of harm, and of what.
 *
 *     node training/figures.ts [--out FILE]
 *
 * Learnt from `figures-read.jsonl`, from the made tables that the rules were mended to, and from every second record of the sets that `bench/claims-read.ts` prints as seen; their other halves and the third set
 * are never learnt from. Prints precision and recall by ten-fold cross-validation over articles. Same data, same bytes.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { answersOf, PAIR_WIDTH, withoutRules, type Pair } from '../src/claims/figure-questions.ts'
import { FIGURE_CASES } from '../src/claims/cases/figures.ts'
import { FURTHER_FIGURES } from '../src/claims/cases/figures-further.ts'
import { MESSY_FIGURES } from '../src/claims/cases/figures-messy.ts'
import { showRange } from '../src/claims/cases/show.ts'
import { figurePairs, outcomeOfPair, type Ruled } from '../src/claims/figure-reader.ts'
import { isNone, ruledIn } from '../src/claims/figures.ts'
import { madeDocument, markedText } from '../src/claims/made-document.ts'
import { readSentences, spanFrom, type Sentence } from '../src/claims/sentence.ts'
import { treeTables } from '../src/learn/calibrated-trees.ts'
import { randomFrom } from '../src/learn/hash.ts'
import { calibrate, probabilityOf, type Calibration } from '../src/learn/logistic.ts'
import { trainTrees } from '../src/learn/trees-training.ts'
import { scoreOf, type Trees } from '../src/learn/trees.ts'
import { packTables } from '../src/learn/weights.ts'
import { readDocument } from '../src/text/document.ts'
import { overlaps } from '../src/text/span.ts'
import { articlesOf, sentencesFrom, type ReadSentence } from './read-figures.ts'
import { SETTINGS } from './settings.ts'

/** Made sentences, whose near misses real ones seldom show. */
const MADE = [...FIGURE_CASES, ...MESSY_FIGURES, ...FURTHER_FIGURES]

/** A count of a read sentence: its pairs with words of harm, and what the readers say of it. */
interface Example {
  readonly article: string
  readonly made: boolean
  readonly pairs: readonly Pair[]
  readonly answers: Float32Array
  /** Null where it is no figure. */
  readonly counts: string | null
  readonly ruled: Ruled
}

const { values: { out } } = parseArgs({ options: { out: { type: 'string' } } })
const seen = (file: string) => sentencesFrom(new URL(`../bench/${file}`, import.meta.url))
const earlier = [...seen('claims-read.jsonl'), ...seen('claims-read-fresh.jsonl')].filter((_, i) => i % 2 === 0)
const sentences = [...sentencesFrom(new URL('figures-read.jsonl', import.meta.url)), ...earlier]
const articles = articlesOf(sentences)
if (articles === null) throw new Error('No evaluation data: set SAYSO_DATA.')

/** Counts of the made sentences; the tables do not tell of single things ("a bus"), so these are left out. */
function madeExamples(): Example[] {
  return MADE.flatMap(([marked, expected], i) => {
    const left = expected.split('; ').flatMap((one) => {
      const [, range, counts] = /^(\S+(?: share)?)(?: \([^)]*\))? (\w+):/.exec(one) ?? []
      return range && counts ? [{ range, counts }] : []
    })
    return readSentences(madeDocument(markedText(marked).text), null).flatMap((sentence) => {
      const { counted, ruled } = ruledIn(sentence)
      return figurePairs(sentence, counted, ruled).flatMap((pairs, k): Example[] => {
        const { count, head } = counted[k]!
        if (count.article && head !== 'people') return []
        const at = left.findIndex(({ range }) => range === showRange(count))
        const [read] = at < 0 ? [] : left.splice(at, 1)
        return [{ article: `made/${i}`, made: true, pairs, answers: answersOf(pairs), counts: read?.counts ?? null, ruled: ruled[k]! }]
      })
    })
  })
}

/** Counts of one sentence that was read; `uncounted` are figures for which there is no count. The earlier readers left out single things ("a bus"). */
function readExamples({ corpus, id, span, figures, open = [] }: ReadSentence, all: readonly Sentence[], things: boolean): { examples: Example[]; uncounted: number } {
  const left = new Set(figures)
  const examples = all.filter((one) => overlaps(one.span, span)).flatMap((sentence) => {
    const { counted, ruled } = ruledIn(sentence)
    return figurePairs(sentence, counted, ruled).flatMap((pairs, k): Example[] => {
      const { count, head } = counted[k]!
      const at = spanFrom(sentence, count.start, count.end - 1)
      if (!overlaps(at, span) || open.some((one) => overlaps(one, at)) || !things && count.article && head !== 'people') return []
      const there = [...left].filter((one) => overlaps(one.at, at))
      const read = there.find(({ value, min }) => value === count.value && min === count.min) ?? there[0] ?? null
      if (read) left.delete(read)
      return [{ article: `${corpus}/${id}`, made: false, pairs, answers: answersOf(pairs), counts: read?.counts ?? null, ruled: ruled[k]! }]
    })
  })
  return { examples, uncounted: left.size }
}

const documents = new Map([...articles].map(([key, { text }]) => [key, readSentences(readDocument(text, { language: 'en' }), null)]))
const reads = sentences.map((one) => readExamples(one, documents.get(`${one.corpus}/${one.id}`)!, !earlier.includes(one)))
const uncounted = reads.reduce((sum, one) => sum + one.uncounted, 0)
const examples = [...madeExamples(), ...reads.flatMap((one) => one.examples)]

/**
 * The rules were mended to these very sentences and find more of the figures here than elsewhere. So that what is learnt does not lean on them more than
 * it may, they are silenced for a share of the counts: about as many as they find here and would miss elsewhere.
 */
function learn(from: readonly Example[]): Trees {
  const random = randomFrom(SETTINGS.seed)
  const rows = from.reduce((sum, { pairs }) => sum + pairs.length, 0)
  const answers = new Float32Array(rows * PAIR_WIDTH)
  const right: number[] = []
  for (const example of from) {
    answers.set(!example.made && random() < SETTINGS.figures.silenced ? withoutRules(example.answers) : example.answers, right.length * PAIR_WIDTH)
    for (const { word } of example.pairs) right.push(example.counts === word.counts ? 1 : 0)
  }
  return trainTrees(answers, PAIR_WIDTH, right, { ...SETTINGS.figures, seed: SETTINGS.seed })
}

/** The likeliest pair, as `judgeOutcomes` has it; null where that is no figure. */
function best(trees: Trees, { pairs, answers, ruled }: Example): { score: number; counts: string } | null {
  const scores = pairs.map((_, i) => scoreOf(trees, answers, i * PAIR_WIDTH))
  const at = scores.indexOf(Math.max(...scores))
  const pair = pairs[at]
  return pair === undefined || isNone(pair.sentence, pair.counted, outcomeOfPair(pair, ruled)) ? null : { score: scores[at]!, counts: pair.word.counts }
}

const names = [...new Set(examples.map(({ article }) => article))]
const foldOf = new Map(names.map((name, i) => [name, i % SETTINGS.figures.folds]))
const judged: { example: Example; score: number; counts: string }[] = []
for (let fold = 0; fold < SETTINGS.figures.folds; fold++) {
  const trees = learn(examples.filter(({ article }) => foldOf.get(article) !== fold))
  for (const example of examples) {
    const verdict = foldOf.get(example.article) === fold ? best(trees, example) : null
    if (verdict) judged.push({ example, ...verdict })
  }
}
const calibration: Calibration = calibrate(judged.map(({ score }) => score), judged.map(({ example, counts }) => example.counts === counts))
const real = examples.filter(({ made }) => !made)
const all = real.filter(({ counts }) => counts !== null).length + uncounted
const tell = (name: string, listed: number, right: number) => { console.log(`${name.padEnd(16)}listed ${listed}, precision ${(100 * right / listed).toFixed(1)}, recall ${(100 * right / all).toFixed(1)}`) }
console.log(`${sentences.length} sentences, ${real.length} counts, ${all} figures, of which ${uncounted} have no count; ${PAIR_WIDTH} questions`)
const byRules = real.flatMap(({ ruled: { outcome, kept }, counts }) => (kept && outcome && outcome !== 'denied' ? [outcome.counts === counts] : []))
tell('rules alone', byRules.length, byRules.filter((right) => right).length)
for (const keep of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
  const listed = judged.filter(({ score, example }) => !example.made && probabilityOf(score, calibration) >= keep)
  tell(`kept from ${keep}`, listed.length, listed.filter(({ example, counts }) => example.counts === counts).length)
}

const trees = learn(examples)
const file = packTables(treeTables({ trees, calibration }), { language: 'en', questions: PAIR_WIDTH, settings: SETTINGS.figures })
writeFileSync(out ?? new URL('../models/figures.bin', import.meta.url), file)
console.log(`${out ?? 'models/figures.bin'}: ${file.length} bytes`)
