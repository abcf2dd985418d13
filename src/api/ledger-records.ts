/**
 * Schemas of a ledger's lines: what `export jsonl` writes and `import` reads, one schema per table, each line with its `type`.
 * A record that has a `type` of its own in an analysis has it under another name here (`evidence_type`). docs/formats.md is
 * generated from here.
 */
import {
  Allegation, Attribution, Change, Confidence, Evidence, Figure, Incident, Kind, Language, Match, Mention, Mode, Outlet, OwnVoice, Passage,
  Quotation, Reader, Span, SpeakerType, When,
} from './records.ts'
import { z } from './common.ts'

const Instant = z.iso.datetime({ precision: 0 }).describe('UTC instant, 2026-05-04T08:00:00Z.')
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256, lower-case hexadecimal.')
const Id = z.string().min(1).max(200)

/** An article: one piece at one outlet. */
export const ArticleLine = z.object({
  type: z.literal('article'),
  id: Id.describe('Made from its canonical URL; else from outlet and given id; else from the hash of its text.'),
  outlet: z.string().nullable(),
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
export const SnapshotLine = z.object({
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
export const AnalysisLine = z.object({
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

/** What linking and people make of a passage. */
const inLedger = {
  statement: z.string().nullable().describe('The statement whose variant it is; null for what does not count now.'),
  birth: z.int().min(0).describe('Order of first appearance in the ledger; the earliest gives its statement the id.'),
  verdict: z.enum(['accepted', 'rejected']).nullable().describe('A person’s decision on it.'),
}

export const AttributionLine = Attribution.unwrap().extend({
  type: z.literal('attribution'),
  ...inAnalysis,
  ...inLedger,
  speaker_id: z.string().nullable().describe('The ledger’s speaker; null where unnamed or unresolved.'),
}).readonly()

export const OwnVoiceLine = OwnVoice.unwrap().extend({ type: z.literal('own_voice'), ...inAnalysis, ...inLedger }).readonly()

export const QuotationLine = Quotation.unwrap().extend({ type: z.literal('quotation'), ...inAnalysis }).readonly()

export const MentionLine = Mention.unwrap().omit({ type: true })
  .extend({ type: z.literal('mention'), mention_type: Mention.unwrap().shape.type, ...inAnalysis }).readonly()

export const FigureLine = Figure.unwrap().extend({ type: z.literal('figure'), ...inAnalysis }).readonly()

export const EvidenceLine = Evidence.unwrap().omit({ type: true })
  .extend({ type: z.literal('evidence'), evidence_type: Evidence.unwrap().shape.type, ...inAnalysis }).readonly()

export const AllegationLine = Allegation.unwrap().extend({ type: z.literal('allegation'), ...inAnalysis }).readonly()

export const IncidentLine = Incident.unwrap().omit({ type: true })
  .extend({ type: z.literal('incident'), incident_type: Incident.unwrap().shape.type, ...inAnalysis }).readonly()

/** The person or body that mentions resolve to. */
export const SpeakerLine = z.object({
  type: z.literal('speaker'),
  id: Id,
  key: z.string().describe('What makes two mentions one speaker.'),
  scope: z.string().describe('How far the key reaches: one article or all.'),
  name: z.string(),
  speaker_type: SpeakerType,
  names: z.array(z.object({ name: z.string(), count: z.int().min(1) }).readonly()).readonly().describe('As printed, most printed first.'),
  roles: z.array(z.object({
    role: z.string(), organisation: z.string().nullable(), count: z.int().min(1), first: z.string().nullable(), last: z.string().nullable(),
  }).readonly()).readonly().describe('As printed, with the earliest and latest date of an article that prints them.'),
}).readonly()

/** What was said once, whoever printed it. */
export const StatementLine = z.object({
  type: z.literal('statement'),
  id: Id.describe('Given at birth and kept; a merge leaves an alias.'),
  aliases: z.array(z.string()).readonly(),
  speakers: z.array(z.object({ speaker: z.string(), variants: z.int() }).readonly()).readonly().describe('As printed, most printed first.'),
  wording: z.string().describe('Exact words of one variant: a record’s, else the earliest, else the longest.'),
  base: z.string().describe('The passage whose words these are.'),
  kind: Kind,
  mode: Mode,
  first_reported: z.string().nullable(),
  last_reported: z.string().nullable(),
  outlets: z.int(),
  articles: z.int(),
  variants: z.int(),
  independent_origins: z.object({ min: z.int(), max: z.int(), why: z.array(z.string()).readonly() }).readonly(),
  confidence: Confidence,
}).readonly()

const Side = z.object({
  article: z.string(),
  passage: z.string(),
  statement: z.string().nullable(),
  content: z.array(Span).readonly(),
  words: z.string(),
  speaker: z.string().nullable(),
}).readonly()

/** How two passages compare. `a` before `b` by earliest date, else by id: no claim about who copied. */
export const RelationLine = z.object({
  type: z.literal('relation'),
  a: Side,
  b: Side,
  same_article: z.boolean(),
  match: Match,
  changes: z.array(Change).readonly(),
  speakers: z.object({ a: z.string().nullable(), b: z.string().nullable(), same: z.boolean() }).readonly(),
  direction: z.object({ from: z.enum(['a', 'b']).nullable(), basis: z.enum(['stated-relay', 'dates', 'record']).nullable() }).readonly(),
  relay: z.object({ type: z.enum(['stated', 'inferred', 'unknown']), why: z.string() }).readonly(),
  confidence: Confidence,
  by: z.string().describe('machine, or the id of the decision that made it.'),
}).readonly()

/** A person's judgement on a row: signed, dated, undoable; it wins. */
export const DecisionLine = z.object({
  type: z.literal('decision'),
  id: Id,
  at: Instant,
  who: z.string(),
  what: z.string(),
  subject_type: z.string(),
  subject: z.string(),
  why: z.string().nullable(),
  undone_by: z.string().nullable().describe('The decision that undid it.'),
}).readonly()

/** An entry of the append-only log. Its hash covers the one before it. */
export const LogLine = z.object({
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
