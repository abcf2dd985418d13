import { CORE } from './branches.ts'
import type { Candidate } from './candidates.ts'
import { senseOf } from './en/cues.ts'
import { OUTSIDE, type Reading } from './reading.ts'
import { headOf, type CueTokens } from './role-features.ts'
import { classOf, rateStep, VERB } from './vocabulary.ts'

/** A candidate as a whole, with what questions share. */
export interface Whole {
  readonly reading: Reading
  readonly candidate: Candidate
  readonly head: number
  readonly source: CueTokens | undefined
  /** First and last piece of content. */
  readonly first: CueTokens
  readonly last: CueTokens
  /** Tokens of content, how many of them are quoted, and verbs. */
  readonly length: number
  readonly quoted: number
  readonly verbs: number
  /** First token of the cue's sentence, and its last. */
  readonly sentenceFirst: number
  readonly sentenceLast: number
  readonly rivals: Rivals
  /** Candidates of the article, and those that are cues by the field's best labelling, per hundred tokens. */
  readonly candidates: number
  readonly sure: number
}

const KINDS = { direct: 2, mixed: 1, indirect: 0 } as const
const MODES = { speech: 1, writing: 2, thought: 3 } as const
const STANCES = { asserts: 1, denies: 2, accuses: 3, confirms: 4, predicts: 5, urges: 6, asks: 7, promises: 8, feels: 9 } as const
const NEGATIONS = new Set(["n't", 'not', 'never', 'no', 'nor', 'neither', 'without'])
const NONE = -99
/** A probability as log-odds, so that near 1 is as fine as near a half. */
const oddsOf = (share: number) => Math.log((share + 1e-4) / (1.0001 - share))
const holds = (runs: readonly CueTokens[], i: number) => runs.some((run) => run.start <= i && i < run.end)

/**
 * What is asked of a whole candidate for the verdict whether it is right: how sure the two fields were, what kind of cue, source and
 * content there are, how they lie and hang together, and what other candidates claim the same words. Each question has one number for
 * an answer. Names are masked in all that they look at.
 */
export const QUESTIONS: Readonly<Record<string, (whole: Whole) => number>> = {
  cueChance: ({ candidate: { cue } }) => oddsOf(cue.probability),
  cueSure: ({ candidate: { cue } }) => (cue.sure ? 1 : 0),
  sourceCertainty: ({ candidate: { roles } }) => oddsOf(roles.sourceCertainty),
  contentCertainty: ({ candidate: { roles } }) => oddsOf(roles.contentCertainty),
  borderCertainty: ({ candidate: { roles } }) => oddsOf(roles.borderCertainty),
  leastCertainty: ({ candidate: { roles } }) => oddsOf(roles.leastCertainty),
  beginCertainty: ({ candidate: { roles } }) => oddsOf(roles.beginCertainty),
  endCertainty: ({ candidate: { roles } }) => oddsOf(roles.endCertainty),
  sourceBorderCertainty: ({ candidate: { roles } }) => oddsOf(roles.sourceBorderCertainty),
  contentMissed: ({ candidate: { roles } }) => roles.contentMissed,
  shareMissed: ({ candidate: { roles }, length }) => roles.contentMissed / (length + roles.contentMissed),
  sourceMissed: ({ candidate: { roles } }) => roles.sourceMissed,
  likelyMissed: ({ candidate: { roles } }) => oddsOf(roles.likelyMissed),
  sourceFit: ({ candidate: { roles } }) => oddsOf(roles.sourceFit),
  contentFit: ({ candidate: { roles } }) => oddsOf(roles.contentFit),
  fit: ({ candidate: { cue, roles } }) => oddsOf(cue.probability * roles.sourceFit * roles.contentFit),
  kind: ({ candidate }) => KINDS[candidate.kind],
  rate: ({ reading, head }) => rateStep(reading.rates[head]!),
  rateOften: ({ reading, head }) => reading.rates[head]!,
  cueClass: ({ reading, head }) => classOf(reading.tags[head]!),
  cueTag: ({ reading, head }) => reading.tags[head]!,
  cueBegins: ({ reading, candidate: { cue } }) => classOf(reading.tags[cue.start]!),
  cueLength: ({ candidate: { cue } }) => cue.end - cue.start,
  cueQuoted: ({ reading, head }) => reading.quoted[head]!,
  mode: ({ reading, head }) => { const sense = senseOf(reading.stemText[head]!); return sense ? MODES[sense.mode] : 0 },
  stance: ({ reading, head }) => { const sense = senseOf(reading.stemText[head]!); return sense ? STANCES[sense.stance] : 0 },
  negated: (whole) => negationBefore(whole),
  cueRelation: ({ reading, head }) => reading.relations[head]!,
  governs: ({ reading, head }) => reading.governed.bits[head]! & CORE,
  subjectInSource: ({ reading, head, source }) => { const subject = reading.governed.subject[head]!; return subject < 0 ? 0 : source && holds([source], subject) ? 2 : 1 },
  clauseInContent: ({ reading, head, candidate: { roles } }) => { const clause = reading.governed.clause[head]!; return clause < 0 ? 0 : holds(roles.content, clause) ? 2 : 1 },
  objectInContent: ({ reading, head, candidate: { roles } }) => { const object = reading.governed.object[head]!; return object < 0 ? 0 : holds(roles.content, object) ? 2 : 1 },
  overClass: ({ reading, head }) => (reading.heads[head]! < 0 ? NONE : classOf(reading.tags[reading.heads[head]!]!)),
  overRate: ({ reading, head }) => (reading.heads[head]! < 0 ? NONE : rateStep(reading.rates[reading.heads[head]!]!)),
  sourceTag: ({ reading, source }) => (source ? reading.tags[source.end - 1]! : NONE),
  sourceClass: ({ reading, source }) => (source ? classOf(reading.tags[source.end - 1]!) : NONE),
  sourceLength: ({ source }) => (source ? source.end - source.start : NONE),
  sourceDistance: ({ source, candidate: { cue } }) => (source ? source.start - cue.start : NONE),
  sourceGap: ({ source, candidate: { cue } }) => (source ? gap(cue, source) : NONE),
  order: ({ candidate: { cue }, source, first, last }) => orderOf(cue, source, first, last),
  contentLength: ({ length }) => length,
  contents: ({ candidate: { roles } }) => roles.content.length,
  contentBegins: ({ first, candidate: { cue } }) => first.start - cue.end,
  contentEnds: ({ last, candidate: { cue } }) => last.end - cue.start,
  contentGap: ({ candidate: { cue, roles } }) => gap(cue, roles.content.reduce((near, run) => (gap(cue, run) < gap(cue, near) ? run : near))),
  firstTag: ({ reading, first }) => reading.tags[first.start]!,
  lastClass: ({ reading, last }) => classOf(reading.tags[last.end - 1]!),
  nextClass: ({ reading, last }) => (last.end < reading.count ? classOf(reading.tags[last.end]!) : NONE),
  quotedShare: ({ quoted, length }) => quoted / length,
  verbs: ({ verbs }) => verbs,
  verbShare: ({ verbs, length }) => verbs / length,
  sentences: ({ reading, first, last }) => reading.sentence[last.end - 1]! - reading.sentence[first.start]!,
  endsSentence: ({ last, sentenceLast }) => (last.end - 1 >= sentenceLast ? 1 : 0),
  before: ({ candidate: { cue }, sentenceFirst }) => cue.start - sentenceFirst,
  after: ({ candidate: { cue }, sentenceLast }) => sentenceLast - cue.start,
  sentenceLength: ({ sentenceFirst, sentenceLast }) => sentenceLast - sentenceFirst,
  sentence: ({ reading, candidate: { cue } }) => reading.sentence[cue.start]!,
  paragraph: ({ reading, candidate: { cue } }) => reading.paragraph[cue.start]!,
  caseless: ({ reading, head }) => reading.caseless[head]!,
  candidates: ({ candidates }) => candidates,
  sure: ({ sure }) => sure,
  rivalShare: ({ rivals }) => rivals.share,
  rivalOver: ({ rivals }) => rivals.over,
  rivals: ({ rivals }) => rivals.count,
  cueInContent: ({ rivals }) => rivals.cueInContent,
  inside: ({ rivals }) => rivals.inside,
  holds: ({ rivals }) => rivals.holds,
  near: ({ rivals }) => rivals.near,
  sameSource: ({ rivals }) => rivals.sameSource,
}

const ASKED = Object.values(QUESTIONS)
export const VERDICT_WIDTH = ASKED.length

/** The answers of all candidates of an article, VERDICT_WIDTH numbers each. */
export function answersOf(reading: Reading, candidates: readonly Candidate[]): Float32Array {
  const rows = new Float32Array(candidates.length * VERDICT_WIDTH)
  wholesOf(reading, candidates).forEach((whole, c) => {
    for (let q = 0; q < VERDICT_WIDTH; q++) rows[c * VERDICT_WIDTH + q] = ASKED[q]!(whole)
  })
  return rows
}

export function wholesOf(reading: Reading, candidates: readonly Candidate[]): Whole[] {
  const rivals = rivalsOf(reading, candidates)
  const share = (of: number) => of / reading.count * 100
  const sure = share(candidates.filter(({ cue }) => cue.sure).length)
  return candidates.map((candidate, c) => {
    const { cue, roles } = candidate
    const s = reading.sentence[cue.start]!
    let length = 0, quoted = 0, verbs = 0
    for (const run of roles.content) {
      for (let i = run.start; i < run.end; i++, length++) {
        if (reading.quoted[i] !== OUTSIDE) quoted++
        if (classOf(reading.tags[i]!) === VERB) verbs++
      }
    }
    return {
      reading, candidate, head: headOf(reading, cue), source: roles.source[0], first: roles.content[0]!, last: roles.content.at(-1)!, length, quoted, verbs,
      sentenceFirst: reading.sentenceStarts[s]!, sentenceLast: reading.sentenceStarts[s + 1]! - 1, rivals: rivals[c]!, candidates: share(candidates.length), sure,
    }
  })
}

/** Order of source (S), cue (K) and content (C) as a number; both sides where contents lie around the cue. */
function orderOf(cue: CueTokens, source: CueTokens | undefined, first: CueTokens, last: CueTokens): number {
  const content = last.end <= cue.start ? 1 : first.start >= cue.end ? 2 : 3
  const where = !source ? 0 : source.end <= cue.start ? (source.start >= last.end ? 1 : source.end <= first.start ? 2 : 3) : source.start >= last.end ? 4 : source.end <= first.start ? 5 : 6
  return content * 8 + where
}

function gap(cue: CueTokens, run: CueTokens): number {
  return Math.min(9, Math.max(0, run.end <= cue.start ? cue.start - run.end : run.start - cue.end))
}

/** Whether one of the four words before the cue's last says no (1), or that it only may be (2 to 9). */
function negationBefore({ reading, candidate: { cue }, sentenceFirst }: Whole): number {
  for (let i = cue.end - 1; i >= Math.max(sentenceFirst, cue.start - 4); i--) {
    if (NEGATIONS.has(reading.lower[i]!)) return 1
    const at = MODALS.indexOf(reading.lower[i]!)
    if (at >= 0) return 2 + at
  }
  return 0
}
const MODALS = ['would', 'could', 'should', 'might', 'may', 'will', 'can', 'if', 'to']

/** How a candidate stands to others near it; probabilities are those of the others' cues. */
export interface Rivals {
  /** Of contents shared with another, the largest share; the probability of the surest that claims half of the same words, times that share; how many do. */
  readonly share: number
  readonly over: number
  readonly count: number
  /** Of one in whose content the cue stands; of one that holds all of this one; of one whose cue this content holds. */
  readonly cueInContent: number
  readonly inside: number
  readonly holds: number
  /** Of another cue in the sentence, and of one with the same source. */
  readonly near: number
  readonly sameSource: number
}

const NEAR = 12

function rivalsOf({ sentence }: Reading, candidates: readonly Candidate[]): Rivals[] {
  return candidates.map((own, c) => {
    let share = 0, over = 0, count = 0, cueInContent = 0, inside = 0, holding = 0, near = 0, sameSource = 0
    for (let d = Math.max(0, c - NEAR); d < Math.min(candidates.length, c + NEAR + 1); d++) {
      const other = candidates[d]!
      if (d === c) continue
      const chance = other.cue.probability
      const shared = sharedTokens(own, other)
      share = Math.max(share, shared)
      if (shared > 0.5) {
        over = Math.max(over, chance * shared)
        count++
      }
      const within = (runs: readonly CueTokens[], cue: CueTokens) => runs.some((run) => run.start <= cue.start && cue.end <= run.end)
      if (within(other.roles.content, own.cue)) {
        cueInContent = Math.max(cueInContent, chance)
        if (own.roles.content.every((run) => within(other.roles.content, run))) inside = Math.max(inside, chance)
      }
      if (within(own.roles.content, other.cue)) holding = Math.max(holding, chance)
      if (sentence[other.cue.start] === sentence[own.cue.start]) near = Math.max(near, chance)
      if (own.roles.source[0] && other.roles.source[0]?.start === own.roles.source[0].start) sameSource = Math.max(sameSource, chance)
    }
    return { share, over, count, cueInContent, inside, holds: holding, near, sameSource }
  })
}

/** Shared content tokens over all content tokens of two candidates. */
export function sharedTokens(a: Candidate, b: Candidate): number {
  let shared = 0
  for (const x of a.roles.content) for (const y of b.roles.content) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  const size = (runs: readonly CueTokens[]) => runs.reduce((sum, run) => sum + run.end - run.start, 0)
  return shared / (size(a.roles.content) + size(b.roles.content) - shared)
}
