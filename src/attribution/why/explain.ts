import { weightAt, type Crf } from '../../learn/crf.ts'
import { Decoder } from '../../learn/decoder.ts'
import { FeatureList } from '../../learn/feature-list.ts'
import { RecordingList } from '../../learn/recording-list.ts'
import { probabilityOf } from '../../learn/logistic.ts'
import { contributionsOf } from '../../learn/trees.ts'
import type { Document } from '../../text/document.ts'
import type { Attribution } from '../../text/records.ts'
import { textOf, type Span } from '../../text/span.ts'
import { DOUBT, insistsOn, spansOf, type Candidate } from '../candidates.ts'
import { cueFeaturesOf } from '../cue-features.ts'
import { cueMask, findCues, scoreCues } from '../cues.ts'
import { Sight, viewFrom } from '../cue-view.ts'
import { traceAttributions, type Trace } from '../find-attributions.ts'
import type { AttributionModel } from '../model.ts'
import type { Reading } from '../reading.ts'
import { headOf, SHARED_FEATURES, sideFeatures, tokenFeatures, type CueTokens } from '../role-features.ts'
import { RoleFinder } from '../roles.ts'
import { answersOf, QUESTIONS, VERDICT_WIDTH, wholesOf } from '../verify-features.ts'
import { CUE_NAMES } from './cue-names.ts'
import { ROLE_NAMES } from './role-names.ts'
import { VERDICT_NAMES } from './verify-names.ts'

/** One feature: what it saw, and how much it weighed for (above 0) or against. */
export interface Term {
  readonly saw: string
  readonly weight: number
}

/** Why one word was taken for what it was. */
export interface WordDecision {
  readonly part: 'cue' | 'source' | 'content'
  readonly span: Span
  readonly words: string
  /** What the word was taken for, and what it came nearest to being instead. */
  readonly label: string
  readonly instead: string
  /** Probability of the label. */
  readonly chance: number
  /** How much more the label scored than the other: the terms' sum and what the words around it add. */
  readonly margin: number
  readonly around: number
  readonly terms: readonly Term[]
}

/** Why a report as a whole was held to be right: the log-odds of its confidence are the terms' sum and the offset. */
export interface Verdict {
  readonly confidence: number
  readonly logOdds: number
  readonly offset: number
  readonly terms: readonly Term[]
}

/** Why an attribution was read. */
export interface Explanation {
  readonly attribution: Attribution
  /** The pattern that found it; null where the learnt fields did, whose decisions then follow. */
  readonly pattern: string | null
  readonly decisions: readonly WordDecision[]
  readonly verdict: Verdict | null
  /** Whether a rule changed source or contents after the fields had found them: quotations are taken whole, inversions turned. */
  readonly changed: readonly string[]
}

/**
 * Says why the reader reads an attribution as it does. The article is read again and the same functions that give the engine its
 * features are asked once more, so that what is told is what decided.
 *
 * @param id - as in `findAttributions`: "a1" is the first
 * @returns null where there is no such attribution
 */
export function explainAttribution(document: Document, model: AttributionModel, id: string): Explanation | null {
  const trace = traceAttributions(document, model)
  const at = trace.attributions.findIndex((one) => one.id === id)
  const attribution = trace.attributions[at]
  const kept = trace.kept[at]
  if (!attribution || !kept) return null
  const c = trace.candidates.findIndex(({ cue }) => cue === kept.cue)
  const candidate = trace.candidates[c]
  if (!candidate) return { attribution, pattern: kept.pattern ?? null, decisions: [], verdict: null, changed: [] }
  const roles = new RoleDecisions(trace.reading, model)
  const [source] = candidate.roles.source
  const content = candidate.roles.content
  return {
    attribution,
    pattern: null,
    decisions: [
      cueDecision(trace.reading, candidate.cue, model.cues),
      ...(source ? [roles.of('source', candidate.cue, source.end - 1)] : []),
      roles.of('content', candidate.cue, content[0]!.start),
      ...(content.at(-1)!.end - 1 === content[0]!.start ? [] : [roles.of('content', candidate.cue, content.at(-1)!.end - 1)]),
    ],
    verdict: verdictOf(trace, model, c),
    changed: changesOf(roles.found(candidate), candidate, kept),
  }
}

function cueDecision(reading: Reading, cue: CueTokens, crf: Crf): WordDecision {
  const i = headOf(reading, cue)
  const s = reading.sentence[i]!
  const first = reading.sentenceStarts[s]!
  const end = reading.sentenceStarts[s + 1]!
  const list = new RecordingList(crf.bits)
  const decoder = new Decoder(crf)
  scoreCues(reading, s, crf, decoder.begin(end - first), list)
  list.clear()
  cueFeaturesOf(reading, s, list)(i)
  const label = i === cue.start ? 1 : 2
  const at = { reading, i, first, end }
  return decisionOf('cue', reading, i, { label: i === cue.start ? 'a cue' : 'a cue’s later word', instead: 'no cue' }, label, 0, {
    crf, list, from: 0, to: list.length, chances: decoder.marginals(), row: (i - first) * crf.labels, names: CUE_NAMES, at,
  })
}

const ROLE_WORDS = ['neither source nor content', 'a cue', 'the source’s first word', 'inside the source', 'the source’s last word', 'the whole source', 'the content’s first word', 'inside the content', 'the content’s last word', 'the whole content']
const FAMILY = [0, 1, 2, 2, 2, 2, 3, 3, 3, 3]

/** Decisions of the role field; one finder for all questions about an article. */
class RoleDecisions {
  private readonly reading: Reading
  private readonly crf: Crf
  private readonly mask: Uint8Array

  constructor(reading: Reading, { cues, roles }: AttributionModel) {
    this.reading = reading
    this.crf = roles
    this.mask = cueMask(reading, findCues(reading, cues, DOUBT, new FeatureList(cues.bits)).filter(({ sure }) => sure)) // as findCandidates does
  }

  of(part: 'source' | 'content', cue: CueTokens, i: number): WordDecision {
    const { reading, crf, crf: { labels }, mask } = this
    const { window, chances } = new RoleFinder(reading, crf, mask).scoresOf(cue)
    const list = new RecordingList(crf.bits)
    const sight = new Sight(viewFrom(reading, cue, window, mask))
    sight.look(i)
    list.clear()
    sideFeatures(reading, i, i >= cue.end, mask, list)
    for (const { add } of SHARED_FEATURES) add(sight, list)
    tokenFeatures(sight, list)
    const row = (i - window.first) * labels
    const wanted = part === 'source' ? 2 : 3
    const likeliest = (fits: (family: number) => boolean) => FAMILY.reduce((best, family, label) => (fits(family) && (best < 0 || chances[row + label]! > chances[row + best]!) ? label : best), -1)
    const label = likeliest((family) => family === wanted)
    const instead = likeliest((family) => family !== wanted && family !== 1)
    return decisionOf(part, reading, i, { label: ROLE_WORDS[label]!, instead: ROLE_WORDS[instead]! }, label, instead, {
      crf, list, from: 0, to: list.length, chances, row, names: ROLE_NAMES, at: { sight, otherCue: mask },
    })
  }

  /** What the field alone gives. */
  found({ cue }: Candidate) {
    return new RoleFinder(this.reading, this.crf, this.mask).rolesOf(cue, insistsOn(cue))
  }
}

interface Scored<At> {
  readonly crf: Crf
  readonly list: RecordingList
  readonly from: number
  readonly to: number
  readonly chances: Float64Array
  readonly row: number
  readonly names: Readonly<Record<number, readonly ((at: At) => string)[]>>
  readonly at: At
}

function decisionOf<At>(part: WordDecision['part'], reading: Reading, i: number, words: { label: string; instead: string }, label: number, instead: number, scored: Scored<At>): WordDecision {
  const { crf, crf: { labels }, list, from, to, chances, row } = scored
  const terms: Term[] = []
  for (let f = from; f < to; f++) {
    const at = list.slots[f]! * labels
    terms.push({ saw: sawOf(scored.names, list.templates[f]!, scored.at), weight: weightAt(crf, at + label) - weightAt(crf, at + instead) })
  }
  const margin = Math.log(Math.max(1e-12, chances[row + label]!)) - Math.log(Math.max(1e-12, chances[row + instead]!))
  const span = spansOf(reading, [{ start: i, end: i + 1 }])[0]!
  return {
    part, span, words: textOf(reading.document.text, span), ...words,
    chance: chances[row + label]!,
    margin,
    around: margin - sumOf(terms),
    terms: strongestFirst(terms),
  }
}

function verdictOf({ reading, candidates }: Trace, { verifier: { trees, calibration: { slope, offset } } }: AttributionModel, c: number): Verdict {
  const whole = wholesOf(reading, candidates)[c]!
  const { bias, contributions } = contributionsOf(trees, answersOf(reading, candidates), VERDICT_WIDTH, c * VERDICT_WIDTH)
  const terms = Object.keys(QUESTIONS).map((question, q) => ({ saw: VERDICT_NAMES[question]!(whole), weight: contributions[q]! * slope }))
  const logOdds = sumOf(terms) + bias * slope + offset
  return { confidence: probabilityOf(logOdds, { slope: 1, offset: 0 }), logOdds, offset: bias * slope + offset, terms: strongestFirst(terms) }
}

const same = (a: readonly CueTokens[], b: readonly CueTokens[]) => a.length === b.length && a.every((run, i) => run.start === b[i]!.start && run.end === b[i]!.end)

/** What rules changed between what the field found, what was judged, and what was kept. */
function changesOf(found: { readonly source: readonly CueTokens[]; readonly content: readonly CueTokens[] }, candidate: Candidate, kept: Candidate): string[] {
  return [
    ...(same(found.source, candidate.roles.source) ? [] : ['the source was read from the words after the cue']),
    ...(same(found.content, candidate.roles.content) ? [] : ['quotations that the content took in mostly were taken in whole, or the source’s words left out']),
    ...(same(kept.roles.source, candidate.roles.source) && same(kept.roles.content, candidate.roles.content) ? [] : ['source or content were made to fit the reports beside it']),
  ]
}

/** A feature in words. @throws where its template has no name, which a test rules out */
function sawOf<At>(names: Scored<At>['names'], template: number, at: At): string {
  const parts = names[template]
  if (!parts) throw new Error(`Feature template ${template} has no name.`)
  return parts.map((part) => part(at)).join(' + ')
}

const sumOf = (terms: readonly Term[]) => terms.reduce((sum, { weight }) => sum + weight, 0)
const strongestFirst = (terms: readonly Term[]) => terms.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
