import type { Document } from '../text/document.ts'
import type { Allegation, Attribution, Evidence, Figure, Incident, When } from '../text/records.ts'
import { allegationsIn } from './allegations.ts'
import { CONVENTIONS, type Conventions } from './conventions.ts'
import { evidenceIn } from './evidence.ts'
import type { FigureReader } from './figure-reader.ts'
import { figuresIn } from './figures.ts'
import { withCountries, type Gazetteer } from './gazetteer.ts'
import { incidentsIn } from './incidents.ts'
import { withInferredPlaces } from './inferred-places.ts'
import { withPlaces } from './named-places.ts'
import { readSentences } from './sentence.ts'

export { accusationsOf, partyKey, type AccusationOf, type AllegationOf } from './allegation-table.ts'
export { answersAcross, type AcrossOf, type AnsweredAcross } from './answers-across.ts'
export { CONVENTIONS, type Conventions } from './conventions.ts'
export { figureReaderFrom, type FigureReader } from './figure-reader.ts'
export { happeningsOf, isPart, type FigureOf } from './happenings.ts'
export { gazetteerFrom, type Gazetteer } from './gazetteer.ts'
export { findNamings, type Named, type Naming } from './namings.ts'
export { findPublished } from './published.ts'
export { parseWhen } from './parse-when.ts'
export { whenIn } from './when-in.ts'
export { findVoices, STANDINGS, type Heard, type Standing, type Voice, type VoiceRow } from './voices.ts'
export { keyOf as partyKeyOf } from './voice-parties.ts'
export { argumentsIn, RULES, type ActClass, type Argument, type Way } from './themes.ts'
export { namesParty, themeOf, type ArgumentOf, type ThemeOf } from './theme-groups.ts'

/** What an article claims that can be checked: figures, cited evidence, allegations with their answers, incidents. */
export interface Claims {
  readonly figures: readonly Figure[]
  readonly evidence: readonly Evidence[]
  readonly allegations: readonly Allegation[]
  readonly incidents: readonly Incident[]
}

export interface ClaimOptions {
  readonly conventions?: Conventions
  /** Fills in the countries of places; without it they stay open. */
  readonly gazetteer?: Gazetteer | null
  /** What was learnt of figures; without it the rules decide alone. */
  readonly figures?: FigureReader | null
}

/**
 * Finds what an article claims. Records stand in text order; `stated_by`, `cited_by` and `attribution` point into the given
 * attributions. English only: for other languages the lists are empty.
 *
 * @param published - resolves "Tuesday" and "on November 9"; null leaves them open
 */
export function findClaims(
  document: Document, attributions: readonly Attribution[], published: When | null, { conventions = CONVENTIONS, gazetteer = null, figures: reader = null }: ClaimOptions = {},
): Claims {
  if (document.language.split('-')[0] !== 'en') return { figures: [], evidence: [], allegations: [], incidents: [] }
  const read = readSentences(document, published)
  const sentences = gazetteer === null ? read : withPlaces(read, gazetteer, attributions)
  const figures = numbered('f', sentences.flatMap((sentence) => figuresIn(sentence, attributions, conventions, reader)))
  const evidence = sentences.flatMap((sentence) => evidenceIn(sentence, attributions, document.quotations))
  const incidents = numbered('i', incidentsIn(sentences, figures))
  const happened = gazetteer === null ? { figures, incidents } : withInferredPlaces(sentences, figures, incidents, gazetteer)
  const placed = <Row extends Figure | Incident>(rows: readonly Row[]): readonly Row[] => (gazetteer === null ? rows : withCountries(rows, gazetteer, document.text))
  return {
    figures: placed(happened.figures),
    evidence: numbered('e', evidence),
    allegations: numbered('l', allegationsIn(sentences, attributions, document.quotations)),
    incidents: placed(happened.incidents),
  }
}

const numbered = <T>(letter: string, records: readonly T[]): (T & { id: string })[] => records.map((record, i) => ({ id: `${letter}${i + 1}`, ...record }))
