/**
 * Schemas of a ledger's lines: what `export jsonl` writes and `import` reads, one schema per table, each line with its `type`.
 * A record that has a `type` of its own in an analysis has it under another name here (`evidence_type`). docs/formats.md is
 * generated from here.
 */
import {
  Allegation, Attribution, Change, Confidence, CueDistance, Evidence, Figure, Incident, Kind, Language, Match, Mention, Mode, Outlet,
  OwnVoice, Passage, Quotation, Reader, Span, SpeakerType, Stance, When,
} from './records.ts'
import { z } from './common.ts'
import { caseEntryFields } from './cases.ts'
import { decisionFields } from './decisions.ts'
import { Act, ThemeState, Way } from './themes.ts'

const Instant = z.iso.datetime({ precision: 0 }).describe('UTC instant, 2026-05-04T08:00:00Z.')
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256, lower-case hexadecimal.')
const Id = z.string().min(1).max(200)

/** An article: one piece at one outlet. */
export const ArticleLine = z.strictObject({
  type: z.literal('article'),
  id: Id.describe('Made from its canonical URL; else from outlet and given id; else from the hash of its text.'),
  outlet: z.string().nullable().describe('Its name as first printed or given.'),
  outlet_id: z.string().nullable(),
  url: z.string().nullable(),
  given_id: z.string().nullable(),
  given_title: z.string().nullable(),
  title: z.string().describe('As given or printed; else the first words of the text.'),
  record: z.boolean().describe('Marked as showing what was said: transcript, release or video transcript.'),
  published: z.string().nullable().describe('Earliest instant at which it can have been published; null where the year is not known.'),
  added_at: Instant,
  snapshot: z.string().nullable().describe('Its newest snapshot.'),
  analysis: z.string().nullable().describe('The analysis that counts.'),
}).readonly()

/** An article as it was at one moment. Never changes; an edit is a new snapshot. */
export const SnapshotLine = z.strictObject({
  type: z.literal('snapshot'),
  id: Id,
  article: Id,
  text_sha256: Sha256.describe('Of the text in UTF-8.'),
  bytes_sha256: Sha256.describe('Of the bytes as they were given.'),
  media_type: z.string(),
  path: z.string().nullable().describe('Where it was seen; no part of its identity.'),
  published_at: z.string().nullable().describe('As given by the user or the page’s metadata.'),
  added_at: Instant,
  text: z.string().exactOptional().describe('Only where the export was asked for full texts; without it a line cannot be imported.'),
  bytes: z.base64().exactOptional().describe('The bytes as they were given, in base64; absent where they are the text in UTF-8.'),
}).readonly()

/** One reader's reading of one snapshot; its rows follow as lines of their own. */
export const AnalysisLine = z.strictObject({
  type: z.literal('analysis'),
  id: Id,
  article: Id,
  snapshot: Id,
  reader: Reader,
  at: Instant,
  current: z.boolean().describe('The one that counts among those of its snapshot.'),
  language: Language,
  title: Passage.nullable(),
  outlet: Outlet.nullable(),
  published: When.nullable(),
  boilerplate: z.array(Passage).readonly(),
}).readonly()

/** Where a row of an analysis belongs. */
const inAnalysis = {
  analysis: Id,
  snapshot: Id,
  local_id: z.string().describe('Its id in the line that `analyse` wrote.'),
}

const Verdict = z.enum(['accepted', 'rejected']).nullable().describe('A person’s decision on it.')

/** What people's decisions make of a row. */
const hidden = { hidden: z.boolean().default(false).describe('Counts for nothing by what people decided: within text marked as not the article’s, replaced by a person’s row, or added and taken back.') }

/** What linking and people make of a passage. */
const inLedger = {
  statement: z.string().nullable().describe('The statement whose variant it is; null for what does not count now.'),
  nr: z.int().min(1).describe('Its place in the order of adding.'),
  birth: z.int().min(1).describe('The `nr` of the first reading of this passage; the earliest in a statement gives it its id.'),
  linked: z.boolean().describe('Compared with other passages.'),
  verdict: Verdict,
  ...hidden,
}

export const AttributionLine = Attribution.unwrap().strict().extend({
  type: z.literal('attribution'),
  ...inAnalysis,
  ...inLedger,
  speaker_id: z.string().nullable().describe('The ledger’s speaker; null where unnamed or unresolved.'),
  speaker_read: z.string().nullable().describe('The same as it was read: another where a person gave one.'),
  speaker_given: z.string().nullable().describe('The name that a person gave; null where nobody did.'),
  read: z.object({
    source: z.array(Span).readonly(), cue: z.array(Span).readonly(), content: z.array(Span).readonly(),
    words: z.object({ source: z.string(), cue: z.string(), content: z.string() }).readonly(),
    kind: Kind, mode: Mode, stance: Stance, cue_distance: CueDistance,
  }).readonly().nullable().default(null).describe('The same as they were read, where a person corrected the borders; null elsewhere.'),
}).readonly()

export const OwnVoiceLine = OwnVoice.unwrap().strict().extend({ type: z.literal('own_voice'), ...inAnalysis, ...inLedger }).readonly()

export const QuotationLine = Quotation.unwrap().strict().extend({ type: z.literal('quotation'), ...inAnalysis, ...hidden }).readonly()

export const MentionLine = Mention.unwrap().strict().omit({ type: true })
  .extend({ type: z.literal('mention'), mention_type: Mention.unwrap().shape.type, ...inAnalysis }).readonly()

export const FigureLine = Figure.unwrap().strict().extend({ type: z.literal('figure'), ...inAnalysis, ...hidden }).readonly()

export const EvidenceLine = Evidence.unwrap().strict().omit({ type: true })
  .extend({ type: z.literal('evidence'), evidence_type: Evidence.unwrap().shape.type, ...inAnalysis, ...hidden }).readonly()

export const AllegationLine = Allegation.unwrap().strict().extend({ type: z.literal('allegation'), ...inAnalysis, ...hidden }).readonly()

export const IncidentLine = Incident.unwrap().strict().omit({ type: true })
  .extend({ type: z.literal('incident'), incident_type: Incident.unwrap().shape.type, ...inAnalysis, ...hidden }).readonly()

/** An accusation or defence of a kind that recurs, as the machine read it in one passage. */
export const ArgumentLine = z.strictObject({
  type: z.literal('argument'),
  id: Id,
  analysis: Id,
  snapshot: Id,
  passage: Id,
  theme: Id.describe('The theme that it is a suggestion for, whomever it accuses.'),
  against: z.string().nullable().describe('The same against those accused.'),
  act: Act.nullable().describe('Kind of argument; null where shared words are all there is.'),
  stems: z.string().nullable().describe('Stems of the two shared words.'),
  way: Way,
  spans: z.array(Span).readonly(),
  words: z.string().describe('The words that show it.'),
  accused: z.string().nullable().describe('As printed.'),
  confidence: Confidence,
}).readonly()

/** An accusation or defence that recurs. Who belongs to it is told by the arguments that name it and by decisions to include and exclude. */
export const ThemeLine = z.strictObject({
  type: z.literal('theme'),
  id: Id,
  state: ThemeState,
  name: z.string().nullable().describe('As a person named it.'),
  suggestion: z.object({
    within: z.string().nullable(), act: Act.nullable(), stems: z.string().nullable(), statements: z.int(), speakers: z.int(), outlets: z.int(), articles: z.int(),
    first: z.string().nullable(), last: z.string().nullable(), denies: z.int(),
    both_sides: z.object({ a: z.string(), b: z.string(), why: z.enum(['each-other', 'elsewhere', 'named']), through: z.string().nullable() }).readonly().nullable().describe('Arguments of two who accuse each other.'),
    confidence: Confidence,
  }).readonly().nullable().describe('As the machine counts it; null where it suggests none.'),
}).readonly()

/** The person or body that mentions resolve to. */
export const SpeakerLine = z.strictObject({
  type: z.literal('speaker'),
  id: Id,
  same_as: z.string().nullable().default(null).describe('The speaker under which it counts, where people said that both are one.'),
  key: z.string().describe('What makes two mentions one speaker.'),
  scope: z.string().describe('How far the key reaches: one article or all.'),
  name: z.string(),
  speaker_type: SpeakerType,
  names: z.array(z.object({ name: z.string(), type: SpeakerType, count: z.int().min(1) }).readonly()).readonly().describe('As printed, most printed first.'),
  roles: z.array(z.object({
    role: z.string(), organisation: z.string().nullable(), count: z.int().min(1), first: z.string().nullable(), last: z.string().nullable(),
  }).readonly()).readonly().describe('As printed, with the earliest and latest date of an article that prints them.'),
  outlets: z.array(z.object({ outlet_id: z.string(), attributions: z.int() }).readonly()).readonly(),
  attributions: z.int(),
  articles: z.int(),
}).readonly()

/** What was said once, whoever printed it. */
export const StatementLine = z.strictObject({
  type: z.literal('statement'),
  id: Id.describe('Given at birth and kept; a merge leaves an alias.'),
  aliases: z.array(z.string()).readonly(),
  speakers: z.array(z.object({ speaker: z.string(), variants: z.int() }).readonly()).readonly().describe('As printed, most printed first.'),
  wording: z.string().describe('Exact words of one variant: a record’s, else the earliest, else the longest.'),
  base: z.string().describe('The passage whose words these are.'),
  kind: Kind,
  mode: Mode,
  named: z.string().nullable().describe('Whom the base names, as printed or resolved; null where nobody.'),
  stance: Stance.describe('Of the base.'),
  cue: z.string().describe('Of the base, as printed.'),
  cue_distance: CueDistance,
  thin: z.boolean().describe('Reported in so few words that they say nothing by themselves.'),
  first_reported: z.string().nullable(),
  last_reported: z.string().nullable(),
  outlets: z.int(),
  articles: z.int(),
  variants: z.int(),
  wordings: z.int().describe('Distinct wordings, punctuation and case aside.'),
  own_voice: z.int().describe('Variants printed in an outlet’s own voice, with no attribution.'),
  speakers_differ: z.boolean(),
  birth: z.int().min(1),
  independent_origins: z.object({ min: z.int(), max: z.int(), why: z.array(z.string()).readonly() }).readonly(),
  confidence: Confidence,
}).readonly()

/** One side of a relation. */
export const RelationSide = z.object({
  article: z.string(),
  passage: z.string(),
  statement: z.string().nullable(),
  content: z.array(Span).readonly(),
  words: z.string(),
  speaker: z.string().nullable(),
}).readonly()

/** How two passages compare. `a` before `b` by earliest date, else by id: no claim about who copied. */
export const RelationLine = z.strictObject({
  type: z.literal('relation'),
  id: Id,
  a: RelationSide,
  b: RelationSide,
  same_article: z.boolean(),
  match: Match,
  changes: z.array(Change).readonly(),
  speakers: z.object({ a: z.string().nullable(), b: z.string().nullable(), same: z.boolean() }).readonly(),
  direction: z.object({ from: z.enum(['a', 'b']).nullable(), basis: z.enum(['stated-relay', 'dates', 'record']).nullable() }).readonly(),
  relay: z.object({ type: z.enum(['stated', 'inferred', 'unknown']), why: z.string() }).readonly(),
  confidence: Confidence,
  fragment: z.enum(['a', 'b']).nullable().describe('The side that is only a short piece of the other.'),
  verdict: Verdict,
  by: z.string().describe('machine, or the id of the decision that made it.'),
}).readonly()

/** A person's judgement on a row: signed, dated, undoable; it wins. */
export const DecisionLine = z.strictObject({
  type: z.literal('decision'),
  id: Id,
  at: Instant,
  ...decisionFields,
  place: z.string().nullable().describe('Where its passage stands: made from snapshot, voice and spans, so that later readings find it. Null where it is about none.'),
  object_place: z.string().nullable(),
}).readonly()

/** An entry of a case. What a case holds is read from its entries, in this order. */
export const CaseEntryLine = z.strictObject({ type: z.literal('case_entry'), id: Id, at: Instant, ...caseEntryFields }).readonly()

/** A saved search. */
export const SavedSearchLine = z.strictObject({
  type: z.literal('saved_search'),
  id: Id,
  at: Instant,
  who: z.string(),
  name: z.string(),
  query: z.string().describe('The search page’s address after the question mark.'),
  seen_at: Instant.describe('When its owner last looked.'),
  removed_at: Instant.nullable(),
}).readonly()

/** An entry of the append-only log. Its hash covers the one before it. */
export const LogLine = z.strictObject({
  type: z.literal('log'),
  nr: z.int().min(1),
  at: Instant,
  what: z.string(),
  subject: z.string(),
  object: z.string().nullable(),
  content_hash: Sha256.nullable().describe('SHA-256 of salt and content; the content itself is not in the log.'),
  salt: z.string().nullable().describe('Null once the snapshot it belongs to is forgotten.'),
  previous: Sha256,
  hash: Sha256,
}).readonly()

/** A snapshot that was forgotten: when, by whom and why, but not what it was. It is not added again. */
export const ForgottenLine = z.strictObject({
  type: z.literal('forgotten'),
  snapshot: Id,
  article: Id,
  at: Instant,
  who: z.string(),
  why: z.string(),
}).readonly()

/** Any line of an export. */
export const LedgerLine = z.discriminatedUnion('type', [
  ArticleLine, SnapshotLine, AnalysisLine, AttributionLine, OwnVoiceLine, QuotationLine, MentionLine, FigureLine, IncidentLine,
  EvidenceLine, AllegationLine, ArgumentLine, SpeakerLine, StatementLine, RelationLine, ThemeLine, DecisionLine, CaseEntryLine, SavedSearchLine, ForgottenLine, LogLine,
])
export type LedgerLine = z.infer<typeof LedgerLine>
/** The lines of one type. */
export type LineOf<Type extends LedgerLine['type']> = Extract<LedgerLine, { readonly type: Type }>
