import type { Document } from '../text/document.ts'
import type { Attribution, Mention, OwnVoice, Quotation, StatedRelay } from '../text/records.ts'
import { contains, lengthOf, wordsOf } from '../text/span.ts'
import { DOUBT, findCandidates, readForAttribution, spansOf, type Candidate } from './candidates.ts'
import { circumstancesOf, quotedThrough } from './circumstances.ts'
import { cueMask } from './cues.ts'
import { findMentions } from './mentions.ts'
import type { AttributionModel } from './model.ts'
import { findOwnVoice, round } from './own-voice.ts'
import { mentionsIn } from './people.ts'
import { capitalCandidates, patternCandidates } from './patterns.ts'
import { rolesOfQuotations } from './quotation-roles.ts'
import { isOutletName } from './names.ts'
import type { Reading } from './reading.ts'
import { readingSense } from './sense.ts'
import { settle } from './settle.ts'
import { SpeakerFinder, spanOf } from './speakers.ts'
import { keepBest, verify, type Verified } from './verify.ts'

/** What one document says that others said, and what it says itself. */
export interface Attributions {
  readonly attributions: readonly Attribution[]
  readonly quotations: readonly Quotation[]
  readonly own_voice: readonly OwnVoice[]
  readonly mentions: readonly Mention[]
}

/**
 * Finds who said what in a document: cues, then source and contents of each, then a verdict on the whole, then speakers.
 * Deterministic; looks at nothing but the document. Ids count in text order of the cues.
 */
export function findAttributions(document: Document, model: AttributionModel): Attributions {
  const { reading, judged, best, kept, speakers, attributions } = traceAttributions(document, model)
  const chosen = new Set(best)
  const doubtful = judged.filter((one) => !chosen.has(one))
  return {
    attributions,
    quotations: rolesOfQuotations(reading, attributions),
    own_voice: findOwnVoice(reading, kept, doubtful),
    mentions: findMentions(reading, speakers.cast, attributions),
  }
}

/** The same steps with what each of them gave, for those who ask why. */
export interface Trace {
  readonly reading: Reading
  /** All candidates that the two fields gave, before any was left out. */
  readonly candidates: readonly Candidate[]
  /** Those whose cue no pattern has, judged. */
  readonly judged: readonly Verified[]
  /** What was probable enough, with the patterns' reports; then settled: entry i of `kept` is attribution i. */
  readonly best: readonly Verified[]
  readonly kept: readonly Verified[]
  readonly speakers: SpeakerFinder
  readonly attributions: readonly Attribution[]
}

export function traceAttributions(document: Document, model: AttributionModel): Trace {
  const reading = readForAttribution(document, model)
  const candidates = findCandidates(reading, model, DOUBT)
  const all = verify(reading, candidates, model.verifier)
  const patterned = [...patternCandidates(reading), ...capitalCandidates(reading, all)]
  const taken = cueMask(reading, patterned.map((one) => one.cue))
  const judged = all.filter(({ cue }) => !cueTaken(taken, cue))
  const best = keepBest([...judged, ...patterned])
  const speakers = new SpeakerFinder(reading)
  const kept = settle(reading, best, judged, speakers.cast)
  const attributions = withNesting(kept.map((one, i) => attributionOf(reading, one, speakers, `a${i + 1}`)))
  return { reading, candidates, judged, best, kept, speakers, attributions }
}

/** Whether a pattern has any word of a cue: of "TODAY REPORTED" it may have only the second. */
const cueTaken = (taken: Uint8Array, { start, end }: Verified['cue']): boolean => taken.subarray(start, end).includes(1)

function attributionOf(reading: Reading, candidate: Verified, speakers: SpeakerFinder, id: string): Attribution {
  const { cue, roles, kind, confidence } = candidate
  const { text } = reading.document
  const through = quotedThrough(reading, candidate)
  const sources = through ? [through.source] : roles.source
  const source = spansOf(reading, sources)
  const cueSpans = spansOf(reading, [cue])
  const content = spansOf(reading, roles.content)
  const { relays, ...circumstances } = circumstancesOf(reading, candidate, speakers.cast)
  // a person who quotes another is no outlet
  const person = through && mentionsIn(speakers.cast, through.carrier).some(({ one }) => one.type === 'person' && !isOutletName(one.name))
  const carrier: StatedRelay[] = through && !person
    ? [{ outlet: text.slice(...spanOf(reading, through.carrier)), cue: text.slice(...through.cue), spans: [spanOf(reading, through.carrier), through.cue] }]
    : []
  return {
    id,
    source,
    cue: cueSpans,
    content,
    words: { source: wordsOf(text, source), cue: wordsOf(text, cueSpans), content: wordsOf(text, content) },
    kind,
    nested_in: null,
    ...readingSense(reading, cue),
    speaker: speakers.resolve(sources).speaker,
    ...circumstances,
    relays: [...carrier, ...relays.filter((relay) => !carrier.some((known) => known.outlet === relay.outlet))].map((relay) => ({ ...relay, outlet: outletName(speakers, relay) })),
    confidence: round(confidence),
  }
}

/** The fullest name of a relay's outlet, where the article has one. */
function outletName(speakers: SpeakerFinder, relay: StatedRelay): string {
  const named = speakers.mentionsWithin(relay.spans[0]!).at(-1)
  return named?.name ?? relay.outlet
}

/**
 * Says which attribution stands in which other's content: the shortest that holds its cue and contents. What an outlet reports
 * that someone said is relayed by it; "I" inside a quotation is who is quoted.
 */
const NEAR = 40 // attributions to either side among which one can hold another

function withNesting(flat: readonly Attribution[]): Attribution[] {
  const outerOf = flat.map((one, i) => {
    const holders = flat.slice(Math.max(0, i - NEAR), i + NEAR).filter((other) => other !== one && [...one.cue, ...one.content].every((span) => other.content.some((outer) => contains(outer, span))))
    return holders.reduce<Attribution | undefined>((short, other) => (short && lengthOf(short.content) <= lengthOf(other.content) ? short : other), undefined)
  })
  const made: Attribution[] = []
  flat.forEach((one, i) => {
    const outer = outerOf[i]
    if (!outer) {
      made.push(one)
      return
    }
    const isSelf = /^(?:i|my)$/i.test(one.words.source) && (outer.kind !== 'indirect' || outer.words.cue === ':') // a transcript's turn is quoted without marks
    const relay = relayBy(outer)
    made.push({
      ...one,
      nested_in: outer.id,
      speaker: isSelf && outer.speaker ? { ...outer.speaker, mention: 'pronoun' } : one.speaker,
      relays: relay && !one.relays.some((known) => known.outlet === relay.outlet) ? [relay, ...one.relays] : one.relays,
    })
  })
  return made
}

/** An outer attribution as a relay, where its speaker is an outlet, whatever it was taken for: a strange name alone tells no type. */
function relayBy({ speaker, source, cue, words }: Attribution): StatedRelay | undefined {
  return speaker && isOutletName(speaker.name) ? { outlet: speaker.name, cue: words.cue, spans: [...source, ...cue] } : undefined
}
