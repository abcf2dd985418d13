/**
 * The records that all floors share: what an analysis holds and how two passages compare.
 *
 * These are the shapes that programs read and write (docs/formats.md), field names included, so that nothing is renamed
 * between memory, JSON lines and the API. Spans count UTF-16 units of the snapshot's text. `confidence` is a calibrated
 * probability in [0, 1]. An `id` is unique within one analysis; ids of the ledger are made from it and the snapshot.
 */
import type { Passage, Span } from './span.ts'

/** What `analyse` is given. Only these fields are ever looked at. */
export interface Article {
  readonly id: string
  /** Never normalised: all spans point into exactly this string. */
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  /** ISO 8601 date or instant, as given by the user or the page's metadata. */
  readonly published_at?: string
  /** BCP 47 code; found from the text where absent. */
  readonly language?: string
}

/** A date with what is unknown left unknown. A year is never guessed. */
export interface When {
  readonly as_printed: string
  /** Extended Date/Time Format (ISO 8601-2): `2017-11-15`, `XXXX-04-02`, `2017-11`. */
  readonly edtf: string
  /** UTC instants `2026-05-04T08:00:00Z`; null where the year is not known. Only these order anything. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly basis: 'given' | 'metadata' | 'stated' | 'resolved'
  readonly spans: readonly Span[]
}

export interface Place {
  readonly name: string
  /** ISO 3166-1 alpha-2; null where not known or ambiguous. */
  readonly country: string | null
  readonly candidates?: readonly string[] | undefined
  /** Not stated of this record: read elsewhere in the article, where `spans` lie, and no other place competes with it. Absent where stated. */
  readonly basis?: 'inferred' | undefined
  readonly spans: readonly Span[]
}

export type Kind = 'direct' | 'mixed' | 'indirect'
export type Mode = 'speech' | 'writing' | 'thought'
export type Stance = 'asserts' | 'denies' | 'accuses' | 'confirms' | 'predicts' | 'urges' | 'asks' | 'promises' | 'feels'
export type CueDistance = 'neutral' | 'distancing' | 'affirming'
export type SpeakerType = 'person' | 'organisation' | 'group' | 'document' | 'unnamed'

/** Whom a source resolves to within its article. `name` is the fullest name printed there, else the mention's own words. */
export interface SpeakerInArticle {
  readonly name: string
  readonly type: SpeakerType
  readonly role?: string
  readonly organisation?: string
  readonly mention: 'name' | 'nominal' | 'pronoun' | 'none'
  /** Where the name was read: the mention itself, or the earlier one that it resolves to. */
  readonly spans: readonly Span[]
}

/** A relay that the text states: "X told Reuters", "RT quoted the minister as saying". */
export interface StatedRelay {
  readonly outlet: string
  readonly cue: string
  readonly spans: readonly Span[]
}

/** One place where an article says that someone said (thinks, wants) something. */
export interface Attribution {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly words: { readonly source: string; readonly cue: string; readonly content: string }
  readonly kind: Kind
  readonly nested_in: string | null
  readonly mode: Mode
  readonly stance: Stance
  readonly cue_distance: CueDistance
  readonly speaker: SpeakerInArticle | null
  readonly addressee?: Passage
  readonly occasion?: Passage
  readonly said_at?: When
  /** Outermost first. */
  readonly relays: readonly StatedRelay[]
  readonly confidence: number
}

/** A sentence with a claim and no attribution. */
export interface OwnVoice extends Passage {
  readonly id: string
  readonly place: 'headline' | 'lead' | 'body'
  readonly confidence: number
}

/** A passage between quotation marks, marks included, before asking who said it. */
export interface Quotation {
  readonly id: string
  readonly span: Span
  readonly words: string
  readonly role: 'content' | 'scare' | 'title' | 'other'
  readonly attribution: string | null
  readonly confidence: number
}

export interface Mention {
  readonly id: string
  readonly span: Span
  readonly words: string
  readonly name: string
  readonly type: SpeakerType | 'place' | 'other'
  readonly confidence: number
}

export interface Figure extends Passage {
  readonly id: string
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly modifier: string
  readonly unit: string
  readonly counts: string
  readonly whom: string
  readonly cumulative: boolean
  readonly place: Place | null
  readonly when: When | null
  /** An attribution's id; null is the outlet's own voice. */
  readonly stated_by: string | null
  readonly confidence: number
}

export type EvidenceType =
  | 'video' | 'photograph' | 'satellite' | 'aerial' | 'document' | 'witness' | 'intercept' | 'physical' | 'data' | 'unspecified'

export interface Evidence extends Passage {
  readonly id: string
  readonly type: EvidenceType
  readonly cited_by: string | null
  readonly shown: 'shown' | 'described' | 'unverified' | null
  readonly confidence: number
}

export interface Allegation {
  readonly id: string
  readonly kind: 'allegation' | 'denial' | 'no-comment'
  readonly made: 'made' | 'reported' | 'hypothetical'
  readonly accuser: string | null
  readonly accused: string | null
  readonly act: Passage
  readonly attribution: string | null
  readonly answers: string | null
  readonly confidence: number
}

export interface Incident extends Passage {
  readonly id: string
  readonly type: string
  readonly place: Place | null
  readonly when: When | null
  readonly figures: readonly string[]
  readonly confidence: number
}

/** What made an analysis: our engine, another program, a person. */
export interface Reader {
  readonly name: string
  readonly version: string
  readonly models: readonly string[]
  readonly settings: Readonly<Record<string, string | number | boolean>>
}

/** One article in, one analysis out. */
export interface Analysis {
  readonly id: string
  /** SHA-256 of the text in UTF-8, lower-case hex. */
  readonly text_sha256: string
  /** Given when it is not the input's own (HTML). */
  readonly text?: string
  readonly reader: Reader
  readonly language: { readonly code: string; readonly analysed: boolean; readonly reason?: string }
  readonly title: Passage | null
  readonly outlet: { readonly name: string; readonly basis: 'given' | 'metadata' | 'stated'; readonly spans: readonly Span[] } | null
  readonly published: When | null
  /** Not article text: share labels, counters, credits, a headline's repeats. */
  readonly boilerplate: readonly Passage[]
  readonly attributions: readonly Attribution[]
  readonly own_voice: readonly OwnVoice[]
  readonly quotations: readonly Quotation[]
  readonly figures: readonly Figure[]
  readonly evidence: readonly Evidence[]
  readonly allegations: readonly Allegation[]
  readonly incidents: readonly Incident[]
  readonly mentions: readonly Mention[]
}

/** How two passages relate. The first four join variants into one family; the last two only link statements. */
export type Match = 'verbatim' | 'punctuation' | 'trimmed' | 'altered' | 'paraphrase' | 'repeats'

export const JOINING: ReadonlySet<Match> = new Set<Match>(['verbatim', 'punctuation', 'trimmed', 'altered'])

export type ChangeType =
  | 'only-in-a' | 'only-in-b' | 'replaced' | 'order' | 'case' | 'punctuation' | 'name-spelling' | 'number' | 'negation' | 'hedge'
  | 'kind' | 'speaker' | 'cue-distance' | 'attribution-lost' | 'evidence' | 'addressee' | 'occasion'

/** How one wording differs from another. `a` and `b` are sides, not an order in time. */
export interface Change {
  readonly type: ChangeType
  readonly a: Passage | null
  readonly b: Passage | null
  readonly where?: 'start' | 'middle' | 'end' | undefined
  /** An ellipsis or brackets show it. */
  readonly marked: boolean
}

/** What `compare` finds between two passages. */
export interface Comparison {
  readonly match: Match
  readonly changes: readonly Change[]
  readonly confidence: number
}

/** A passage as linking sees it: an attribution's contents, or a sentence in the outlet's own voice. */
export interface LinkPassage extends Passage {
  /** Unique in the ledger. */
  readonly id: string
  readonly article: string
  /** BCP 47 code; passages are compared within one language only. */
  readonly language: string
  readonly voice: 'attribution' | 'own'
  /** Of an attribution; `own` for a sentence in the outlet's own voice. */
  readonly kind: Kind | 'own'
  readonly place?: OwnVoice['place']
  readonly mode?: Mode
  readonly cue?: string
  readonly cue_distance?: CueDistance
  /** Key of the ledger's speaker; null where unnamed, unresolved or own voice. */
  readonly speaker: string | null
  readonly speaker_name: string | null
  readonly published: When | null
  readonly said_at?: When
}

/** One side of a relation, as exported. */
export interface RelationSide {
  readonly article: string
  readonly passage: string
  readonly statement: string | null
  readonly content: readonly Span[]
  readonly words: string
  readonly speaker: string | null
}

/** A comparison between two passages of the ledger. `a` before `b` by earliest date, else by id: no claim about who copied. */
export interface Relation {
  readonly a: RelationSide
  readonly b: RelationSide
  readonly same_article: boolean
  readonly match: Match
  readonly changes: readonly Change[]
  readonly speakers: { readonly a: string | null; readonly b: string | null; readonly same: boolean }
  readonly direction: { readonly from: 'a' | 'b' | null; readonly basis: 'stated-relay' | 'dates' | 'record' | null }
  readonly relay: { readonly type: 'stated' | 'inferred' | 'unknown'; readonly why: string }
  readonly confidence: number
  readonly by: 'machine' | string
}

/** How many independent origins a statement's carriers allow, with reasons in words. */
export interface IndependentOrigins {
  readonly min: number
  readonly max: number
  readonly why: readonly string[]
}

/** What one cell of stacked wordings shows, compared with the base wording's cell in the same column. */
export type CellType =
  | 'base' // the base's own words
  | 'same' // the same words
  | 'absent' // the base has words here, this wording has none
  | 'only-here' // this wording has words here, the base has none
  | 'empty' // neither has words here (another wording has)
  | 'replaced' | 'name-spelling' | 'number' | 'negation' | 'hedge' | 'case' | 'punctuation'

export interface StackCell {
  readonly type: CellType
  /** Exact words with their punctuation, in this wording's snapshot; '' for absent and empty. */
  readonly words: string
  readonly spans: readonly Span[]
  /** An ellipsis or brackets in this wording show the difference. */
  readonly marked: boolean
}

/**
 * Several wordings of one statement, aligned. All rows have one cell per column; columns break wherever any row changes, so
 * that equal words stand under each other. Row 0 is the base: a record if there is one, else the earliest, else the longest.
 */
export interface StackedWordings {
  readonly rows: readonly { readonly passage: string; readonly cells: readonly StackCell[] }[]
}
