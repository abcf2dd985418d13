import { DOUBT, findCandidates, type Candidate } from '../src/attribution/candidates.ts'
import type { Reading } from '../src/attribution/reading.ts'
import type { CueTokens } from '../src/attribution/role-features.ts'
import { rateTokens } from '../src/attribution/tags.ts'
import { ROLE_GRAMMAR, ROLE_LABELS } from '../src/attribution/roles.ts'
import { readingSense } from '../src/attribution/sense.ts'
import { answersOf, VERDICT_WIDTH } from '../src/attribution/verify-features.ts'
import { keepBest, type Verified, type Verifier } from '../src/attribution/verify.ts'
import { ANY_ORDER, type LearntCrf } from '../src/learn/crf.ts'
import { trainCrf, type Example } from '../src/learn/crf-training.ts'
import { calibrate, probabilityOf } from '../src/learn/logistic.ts'
import { scoreOf, type Trees } from '../src/learn/trees.ts'
import { trainTrees } from '../src/learn/trees-training.ts'
import { RateCounts, rateLeavingOut, type GoldTokens } from './examples.ts'
import { cueExamples, roleExamples } from './examples.ts'
import { SETTINGS } from './settings.ts'

export function trainCues(examples: readonly Example[], told?: (pass: number, loss: number) => void): LearntCrf {
  return trainCrf(examples, { labels: 3, grammar: ANY_ORDER, seed: SETTINGS.seed, ...SETTINGS.cues }, told)
}

export function trainRoles(examples: readonly Example[], told?: (pass: number, loss: number) => void): LearntCrf {
  return trainCrf(examples, { labels: ROLE_LABELS, grammar: ROLE_GRAMMAR, seed: SETTINGS.seed, ...SETTINGS.roles }, told)
}

/** Candidates of every article from fields that never saw it. */
export function jackknifed(readings: readonly Reading[], gold: readonly (readonly GoldTokens[])[], tell: (what: string) => void): Candidate[][] {
  const { folds } = SETTINGS.verifier
  const found: Candidate[][] = readings.map(() => [])
  for (let fold = 0; fold < folds; fold++) {
    const seen = readings.flatMap((_, i) => (i % folds === fold ? [] : [i]))
    rateLeavingOut(seen.map((i) => readings[i]!), seen.map((i) => gold[i]!))
    const cues = trainCues(seen.flatMap((i) => cueExamples(readings[i]!, gold[i]!, SETTINGS.cues.bits)))
    const roles = trainRoles(seen.flatMap((i) => roleExamples(readings[i]!, gold[i]!, SETTINGS.roles.bits)))
    const counts = new RateCounts()
    for (const i of seen) counts.add(readings[i]!, gold[i]!, 1)
    readings.forEach((reading, i) => {
      if (i % folds !== fold) return
      rateTokens(reading, counts.rateOf)
      found[i] = findCandidates(reading, { cues, roles }, DOUBT)
    })
    tell(`fold ${fold + 1} of ${folds}`)
  }
  return found
}

/** Learns to judge candidates; calibrated on articles left out. */
export function trainVerifier(readings: readonly Reading[], candidates: readonly Candidate[][], gold: readonly (readonly GoldTokens[])[], tell: (what: string) => void): Verifier {
  const { folds } = SETTINGS.verifier
  const judged = readings.map((reading, i) => judge(reading, candidates[i]!, gold[i]!))
  const margins: number[] = []
  const right: boolean[] = []
  for (let fold = 0; fold < folds; fold++) {
    const trees = treesOf(judged.filter((_, i) => i % folds !== fold))
    judged.forEach((article, i) => {
      if (i % folds !== fold) return
      article.right.forEach((one, c) => {
        margins.push(scoreOf(trees, article.answers, c * VERDICT_WIDTH))
        right.push(one)
      })
    })
  }
  const calibration = calibrate(margins, right)
  report(readings, candidates, gold, folds, margins.map((margin) => probabilityOf(margin, calibration)), tell)
  return { trees: treesOf(judged), calibration }
}

function treesOf(judged: readonly Judged[]): Trees {
  const right = judged.flatMap((article) => article.right.map(Number))
  const answers = new Float32Array(right.length * VERDICT_WIDTH)
  let at = 0
  for (const article of judged) {
    answers.set(article.answers, at)
    at += article.answers.length
  }
  return trainTrees(answers, VERDICT_WIDTH, right, { ...SETTINGS.verifier, seed: SETTINGS.seed })
}

/** Prints what cross-validation says of thresholds. `chances` go fold by fold, article by article. */
function report(readings: readonly Reading[], candidates: readonly Candidate[][], gold: readonly (readonly GoldTokens[])[], folds: number, chances: readonly number[], tell: (what: string) => void): void {
  const verified: Verified[][] = candidates.map(() => [])
  let next = 0
  for (let fold = 0; fold < folds; fold++) {
    candidates.forEach((list, i) => {
      if (i % folds === fold) verified[i] = list.map((candidate) => ({ ...candidate, confidence: chances[next++]! }))
    })
  }
  const all = gold.reduce((sum, list) => sum + list.length, 0)
  for (const keep of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    let kept = 0
    let right = 0
    verified.forEach((list, i) => {
      const best = keepBest(list, keep)
      kept += best.length
      right += best.filter((one) => isRight(one, gold[i]!)).length
    })
    tell(`kept from ${keep}: precision ${(100 * right / kept).toFixed(1)}, recall ${(100 * right / all).toFixed(1)}, F1 ${(200 * right / (kept + all)).toFixed(1)}`)
  }
  const shown = verified.flatMap((list, i) => keepBest(list).flatMap((one) =>
    readingSense(readings[i]!, one.cue).mode === 'thought' ? [] : [{ confidence: one.confidence, right: isRight(one, gold[i]!) }]))
  for (const sure of [0.6, 0.65, 0.7, 0.72, 0.74, 0.75, 0.76, 0.78, 0.8, 0.82, 0.85, 0.9]) {
    const some = shown.filter(({ confidence }) => confidence >= sure)
    const right = some.filter((one) => one.right).length
    tell(`speech and writing from ${sure}: ${some.length} shown, precision ${(100 * right / some.length).toFixed(1)}, of all gold ${(100 * right / all).toFixed(1)}`)
  }
}

/** Answers about an article's candidates, and which are right. */
interface Judged {
  readonly answers: Float32Array
  readonly right: readonly boolean[]
}

function judge(reading: Reading, candidates: readonly Candidate[], gold: readonly GoldTokens[]): Judged {
  return { answers: answersOf(reading, candidates), right: candidates.map((candidate) => isRight(candidate, gold)) }
}

/** Right as the scorer counts it: half of the content and half of the source shared with one gold attribution. */
export function isRight({ roles }: Candidate, gold: readonly GoldTokens[]): boolean {
  return gold.some(({ source, content }) => shared(roles.content, content) >= 0.5 && shared(roles.source, source) >= 0.5)
}

function shared(a: readonly CueTokens[], b: readonly CueTokens[]): number {
  const size = (runs: readonly CueTokens[]) => runs.reduce((sum, run) => sum + run.end - run.start, 0)
  if (size(a) + size(b) === 0) return 1
  let both = 0
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return both / (size(a) + size(b) - both)
}
