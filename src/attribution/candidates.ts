import { FeatureList } from '../learn/feature-list.ts'
import type { Document } from '../text/document.ts'
import type { Kind } from '../text/records.ts'
import type { Span } from '../text/span.ts'
import { cueMask, findCues, type CueCandidate } from './cues.ts'
import { OPENING_ADVERBS } from './en/adverbs.ts'
import { withInvertedSource } from './inversions.ts'
import { kindOf } from './kind.ts'
import type { AttributionModel } from './model.ts'
import { maskNames, OUTSIDE, readingOf, type Reading } from './reading.ts'
import { parseTokens } from './parse.ts'
import type { CueTokens } from './role-features.ts'
import { RoleFinder, type Roles } from './roles.ts'
import { wholeQuotations, withoutStrayPhrase, withQuotationBefore } from './whole-quotations.ts'
import { rateTokens, tagTokens } from './tags.ts'

/** An attribution as the two fields found it, before the verifier judges it. */
export interface Candidate {
  readonly cue: CueCandidate
  readonly roles: Roles
  readonly kind: Kind
  /** The pattern that found it, where none of the fields did. */
  readonly pattern?: string
}

/**
 * From which probability a word outside the best labelling is looked at as a cue, in training and in use; the verifier decides on what it
 * gives. On articles of PolNeAR train left out, 0.25 costs 0.04 points of F1 against 0.15.
 */
export const DOUBT = 0.25

/** From which probability a cue without contents is asked for them again. */
const INSIST = 0.8

/** Whether contents are looked for harder. */
export function insistsOn(cue: CueCandidate): boolean {
  return cue.sure && cue.probability >= INSIST
}

/** Reads a document into numbers: tags, masks, parses, cue rates. */
export function readForAttribution(document: Document, model: AttributionModel): Reading {
  const reading = readingOf(document, model.vocabulary)
  tagTokens(reading, model.tagger, model.vocabulary)
  maskNames(reading)
  parseTokens(reading, model.parser)
  rateTokens(reading, model.vocabulary.rateOf)
  return reading
}

/** Cues with the source and contents found for them; those without contents are dropped. */
export function findCandidates(reading: Reading, model: Pick<AttributionModel, 'cues' | 'roles'>, doubt: number): Candidate[] {
  const cues = findCues(reading, model.cues, doubt, new FeatureList(model.cues.bits))
  const sure = cues.filter((cue) => cue.sure)
  const mask = cueMask(reading, sure)
  const finder = new RoleFinder(reading, model.roles, mask)
  return cues.flatMap((cue) => {
    const found = withInvertedSource(reading, cue, finder.rolesOf(cue, insistsOn(cue)))
    if (found.content.length === 0) return []
    const content = withQuotationBefore(reading, cue, { ...found, content: withoutStrayPhrase(reading, cue, wholeQuotations(reading, cue, found, mask)) })
    const roles = { ...found, source: found.source.map((run) => withoutOpeningAdverb(reading, run)), content: withWholeClause(reading, cue, content) }
    return [{ cue, roles, kind: kindOf(reading.document, spansOf(reading, roles.content)) }]
  })
}

/** "The League has refused to leave, according to the ministry.": what stands before the comma is told whole, not from its second verb on. */
function withWholeClause(reading: Reading, cue: CueTokens, content: readonly CueTokens[]): readonly CueTokens[] {
  const [run] = content
  const first = reading.sentenceStarts[reading.sentence[cue.start]!]!
  if (content.length !== 1 || !run || run.end !== cue.start - 1 || run.start <= first || run.start - first > SHORT || reading.lower[cue.start] !== 'according' || reading.lower[run.end] !== ',') return content
  for (let i = first; i < run.start; i++) if (reading.quoted[i] !== OUTSIDE || !/[\p{L}\p{N}’']/u.test(reading.lower[i]!)) return content
  return [{ start: first, end: run.end }]
}
const SHORT = 7

/** "Later an officer said …": the sentence's adverb is no part of its subject. */
function withoutOpeningAdverb(reading: Reading, { start, end }: CueTokens): CueTokens {
  const opens = end > start + 1 && reading.sentenceStarts[reading.sentence[start]!] === start && OPENING_ADVERBS.has(reading.lower[start]!)
  const comma = opens && end > start + 2 && reading.lower[start + 1] === ',' ? 1 : 0
  return opens ? { start: start + 1 + comma, end } : { start, end }
}

/** The spans of runs of tokens. */
export function spansOf(reading: Reading, runs: readonly CueTokens[]): Span[] {
  const { tokens } = reading.document
  return runs.map(({ start, end }) => [tokens[start]!.span[0], tokens[end - 1]!.span[1]])
}
