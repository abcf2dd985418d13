import { ArticleRef, CueDistance, Dial, Hidden, Id, Kind, Mode, OutletRef, Passage, PLACE, Span, SpeakerRef, Stance, Start, z } from './common.ts'
import { Decided, DecisionView } from './decisions.ts'
import { StatedRelay, StatementSummary } from './statements.ts'

export const ArticlesQuery = z.object({
  words: z.string().max(500).optional(),
  outlet: Id.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  record: z.literal('1').optional().describe('1: only records.'),
  order: z.enum(['newest', 'oldest', 'added']).default('newest').describe('added: last added first.'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  confidence: Dial,
  ...PLACE,
})

export const ArticleSummary = ArticleRef.unwrap().extend({
  snapshots: z.int(),
  attributions: z.int().describe('Those that the dial shows.'),
  attributions_hidden: z.int(),
  shared: z.int().describe('Statements of it that another outlet carries too.'),
  language: z.string(),
  analysed: z.boolean().describe('False for languages that are stored and searched but not read.'),
}).readonly().openapi('ArticleSummary')

export const ArticleList = z.object({ articles: z.array(ArticleSummary), start: Start, total: z.int(), at_least: z.boolean().describe('Not all that might be were looked at: there are at least `total`.') }).openapi('ArticleList')

/** An attribution as the article's page shows it. */
export const ArticleAttribution = z.object({
  id: z.string(),
  source: z.array(Span).readonly(),
  cue: z.array(Span).readonly(),
  content: z.array(Span).readonly(),
  words: z.object({ source: z.string(), cue: z.string(), content: z.string() }).readonly(),
  kind: Kind,
  mode: Mode,
  stance: Stance,
  cue_distance: CueDistance,
  nested_in: z.string().nullable(),
  speaker: SpeakerRef.nullable(),
  role: z.string().nullable(),
  relays: z.array(StatedRelay).readonly(),
  confidence: z.number(),
  statement: z.string().nullable(),
  outlets: z.int().describe('Outlets that carry its statement, this one included.'),
  read: z.object({
    source: z.array(Span).readonly(), cue: z.array(Span).readonly(), content: z.array(Span).readonly(),
    words: z.object({ source: z.string(), cue: z.string(), content: z.string() }).readonly(),
  }).readonly().nullable().describe('The same as they were read, where a person set other borders.'),
  decided: Decided,
}).readonly().openapi('ArticleAttribution')

/** `GET /api/articles/:id`: one snapshot (the newest unless asked) with everything that was read in it. */
export const ArticlePage = z.object({
  article: ArticleRef,
  snapshot: z.object({
    id: z.string(),
    text_sha256: z.string(),
    bytes_sha256: z.string(),
    media_type: z.string(),
    added_at: z.string(),
    path: z.string().nullable().describe('Where it was seen; not part of its identity.'),
  }).readonly(),
  snapshots: z.array(z.object({ id: z.string(), added_at: z.string() }).readonly()),
  reader: z.string(),
  language: z.object({ code: z.string(), analysed: z.boolean(), reason: z.string().nullable() }).readonly(),
  text: z.string(),
  title: Passage.nullable(),
  boilerplate: z.array(Passage).readonly().describe('Not article text: as it was read, without what people took back, and what they marked.'),
  marked: z.array(DecisionView).readonly().describe('What people said is article text or not, oldest first; none that is undone.'),
  attributions: z.array(ArticleAttribution).readonly(),
  own_voice: z.array(z.object({ id: z.string(), spans: z.array(Span).readonly(), place: z.enum(['headline', 'lead', 'body']), statement: z.string().nullable() }).readonly()).readonly(),
  quotations: z.array(z.object({ id: z.string(), span: Span, role: z.enum(['content', 'scare', 'title', 'other']) }).readonly()).readonly(),
  figures: z.array(z.object({ id: z.string(), spans: z.array(Span).readonly(), words: z.string(), value: z.number().nullable(), min: z.number().nullable(), max: z.number().nullable(), unit: z.string(), counts: z.string(), whom: z.string(), stated_by: z.string().nullable() }).readonly()).readonly(),
  evidence: z.array(z.object({ id: z.string(), spans: z.array(Span).readonly(), words: z.string(), type: z.string(), cited_by: z.string().nullable(), shown: z.string().nullable() }).readonly()).readonly(),
  hidden: Hidden,
  hidden_claims: z.object({ figures: z.int(), evidence: z.int() }).readonly().describe('Figures and cited evidence that the dial hides, by the rules of their own lists.'),
  rejected: z.int().describe('Rows that people rejected, left out unless asked for.'),
}).openapi('ArticlePage')

/** `POST /api/articles`: what a person pastes or drops. `text` may be plain text or HTML; files come as one entry each. */
export const AddRequest = z.object({
  articles: z.array(z.object({
    name: z.string().max(1000).optional().describe('File name, where there is one.'),
    text: z.string().min(1).max(20_000_000),
    format: z.enum(['text', 'html', 'jsonl']).optional().describe('Found from the name and the first bytes where absent.'),
    title: z.string().max(2000).optional(),
    outlet: z.string().max(500).optional(),
    url: z.string().max(4000).optional(),
    published_at: z.string().max(100).optional(),
    record: z.boolean().optional(),
  })).min(1).max(1000),
}).openapi('AddRequest')

/** A statement that at least two of the articles in the ledger share, one of them just added. */
export const Finding = z.object({
  statement: StatementSummary,
  articles: z.array(z.string()).readonly().describe('Ids of the articles just added that carry it.'),
}).readonly().openapi('Finding')

export const AddResponse = z.object({
  added: z.array(z.object({
    name: z.string().nullable(),
    outcome: z.enum(['added', 'known', 'failed']),
    article: ArticleRef.nullable(),
    attributions: z.int(),
    unread: z.string().nullable().describe('Why the article was stored and not read: its language has no model. Null where it was read.'),
    error: z.object({ code: z.string(), message: z.string(), hint: z.string() }).nullable(),
  })),
  findings: z.array(Finding),
}).openapi('AddResponse')

export const OutletList = z.object({
  outlets: z.array(OutletRef.unwrap().extend({ articles: z.int() }).readonly()),
}).openapi('OutletList')

export type ArticlesQuery = z.infer<typeof ArticlesQuery>
export type ArticleSummary = z.infer<typeof ArticleSummary>
export type ArticleList = z.infer<typeof ArticleList>
export type ArticleAttribution = z.infer<typeof ArticleAttribution>
export type ArticlePage = z.infer<typeof ArticlePage>
export type AddRequest = z.infer<typeof AddRequest>
export type AddResponse = z.infer<typeof AddResponse>
export type Finding = z.infer<typeof Finding>
export type OutletList = z.infer<typeof OutletList>
