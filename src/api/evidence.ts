import { ArticleRef, Dial, Hidden, Id, OutletRef, Span, z } from './common.ts'
import { StatedBy } from './claims.ts'

export const EvidenceType = z.enum(['video', 'photograph', 'satellite', 'aerial', 'document', 'witness', 'intercept', 'physical', 'data', 'unspecified']).openapi('EvidenceType')
export const EvidenceShown = z.enum(['shown', 'described', 'unverified']).openapi('EvidenceShown', {
  description: 'shown: it was published, by whoever is named. described: only told what it shows. unverified: the article says that it is not confirmed. Null elsewhere: nothing is said of it.',
})

/** Query of `GET /api/evidence`. Days are those of publication, inclusive. */
export const EvidenceQuery = z.object({
  confidence: Dial,
  type: EvidenceType.optional(),
  shown: z.enum(['shown', 'described', 'unverified', 'unsaid']).optional().describe('unsaid: the article says nothing of it.'),
  by: z.string().max(200).optional().describe('Part of the name of who cites it, case aside.'),
  kept: z.enum(['all', 'some']).optional().describe('Evidence for a statement that several print: all of them print evidence of this type, or some do not.'),
  outlet: Id.optional(),
  article: Id.optional(),
  case: z.string().min(1).max(300).optional().describe('Articles that are pinned in this case, or carry what is; by id or name.'),
  words: z.string().max(500).optional().describe('Articles with all these words.'),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: z.coerce.number().int().min(0).default(0),
})

/** A printing of the statement, and whether it prints evidence of the type. */
export const EvidenceCarrier = z.object({
  passage: z.string(), article: z.string(), outlet: OutletRef.nullable(),
  keeps: z.boolean(),
  left_out: z.boolean().describe('It does not print it, and took the words from a record or, as it says itself, from one that does. Where no such direction is known it is only not printed.'),
}).readonly().openapi('EvidenceCarrier')

export const EvidenceSummary = z.object({
  id: z.string(),
  type: EvidenceType,
  spans: z.array(Span).readonly(),
  words: z.string().describe('Exactly as printed.'),
  shown: EvidenceShown.nullable(),
  cited_by: StatedBy.nullable().describe('Who cites it, for which words; null: the outlet itself.'),
  cited_for: z.string().nullable().describe('The exact words for which it is cited.'),
  carriers: z.array(EvidenceCarrier).readonly().describe('Printings of the statement it is cited for, where there are several.'),
  confidence: z.number(),
  article: ArticleRef,
  snapshot: z.string(),
  text_sha256: z.string(),
}).readonly().openapi('EvidenceSummary')

export const EvidenceList = z.object({
  evidence: z.array(EvidenceSummary),
  total: z.int(),
  types: z.array(z.object({ type: EvidenceType, evidence: z.int() }).readonly()).readonly().describe('How often each type is cited in the ledger at this confidence, whatever is filtered.'),
  hidden: Hidden,
}).openapi('EvidenceList')

export type EvidenceType = z.infer<typeof EvidenceType>
export type EvidenceQuery = z.infer<typeof EvidenceQuery>
export type EvidenceCarrier = z.infer<typeof EvidenceCarrier>
export type EvidenceSummary = z.infer<typeof EvidenceSummary>
export type EvidenceList = z.infer<typeof EvidenceList>
