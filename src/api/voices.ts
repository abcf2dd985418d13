import { ArticleRef, CueDistance, Dial, Hidden, Id, OutletRef, Passage, z } from './common.ts'

/** Which articles are looked at; the whole ledger where nothing is given. Days are those of publication, inclusive. */
const Scope = {
  outlet: Id.optional(),
  article: Id.optional(),
  case: z.string().min(1).max(300).optional().describe('Articles that are pinned in this case, or carry what is; by id or name.'),
  words: z.string().max(500).optional().describe('Articles with all these words.'),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
}

export const Standing = z.enum(['own-words', 'reported', 'through-others', 'asked', 'spoken-for', 'not-heard']).openapi('Standing', {
  description: 'own-words: the article prints words of theirs. reported: it tells what they say in its own words. through-others: only in what somebody else says, or by way of another outlet. '
    + 'asked: asked, no answer. spoken-for: accused, and only somebody who may speak for them is heard (inferred). not-heard: accused, and nothing of them was found.',
})

/** Query of `GET /api/voices`. */
export const VoicesQuery = z.object({
  confidence: Dial, ...Scope,
  party: z.string().max(200).optional().describe('Part of a party’s name, case aside.'),
  standing: Standing.optional().describe('Only parties that have it somewhere.'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})

export const PartySummary = z.object({
  id: z.string(),
  name: z.string().describe('The fullest that was printed.'),
  type: z.enum(['person', 'organisation', 'group', 'document', 'unnamed']).nullable(),
  one: z.boolean().describe('False: the same words in several articles, of which it is not known whether they mean the same.'),
  speaker: z.string().nullable().describe('Its id among the speakers.'),
  articles: z.int().describe('In which it speaks, is asked, or is accused.'),
  accused: z.int().describe('Articles in which it is accused.'),
  standings: z.array(z.object({ standing: Standing, articles: z.int() }).readonly()).readonly(),
}).readonly().openapi('PartySummary')

export const VoiceTable = z.object({
  articles: z.int().describe('Articles looked at: the denominator.'),
  parties: z.array(PartySummary),
  total: z.int(),
  hidden: Hidden,
}).openapi('VoiceTable')

/** A place that a standing rests on, with its exact words. */
export const VoiceRow = z.object({
  how: z.enum(['own-words', 'reported', 'nested', 'relayed', 'denies', 'asked', 'accuses', 'accused', 'spoken-for']),
  words: Passage,
  cue: z.string().nullable(),
  through: z.string().nullable().describe('In whose words, by way of whom, or who accuses; as printed.'),
  opponent: z.boolean().describe('That one accuses this party in the same article.'),
  attribution: z.string().nullable(),
  statement: z.string().nullable(),
  confidence: z.number().nullable(),
}).readonly().openapi('VoiceRow')

export const VoiceEntry = z.object({
  party: z.string(),
  name: z.string().describe('As printed there.'),
  standing: Standing,
  accused: z.boolean(),
  inferred: z.boolean().describe('Who is meant by a name, or who speaks for them, is inferred.'),
  article: ArticleRef,
  snapshot: z.string(),
  rows: z.array(VoiceRow).readonly(),
}).readonly().openapi('VoiceEntry')

export const NamingVoice = z.enum(['own', 'said', 'quoted', 'told']).openapi('NamingVoice', {
  description: 'own: the outlet’s. said: in what somebody says. quoted: between marks, nobody read as the speaker. told: as somebody’s name for them.',
})

export const NamingRow = z.object({
  words: Passage, article: ArticleRef, snapshot: z.string(),
  by: z.string().nullable().describe('In whose words.'),
  inferred: z.boolean().describe('The party was named so before, not beside it here.'),
}).readonly().openapi('NamingRow')

/** One label for one party by one outlet in one voice. */
export const NamingGroup = z.object({
  party: z.object({ id: z.string(), name: z.string() }).readonly().nullable().describe('Null where nobody is named beside it.'),
  label: z.string(),
  outlet: OutletRef.nullable(),
  voice: NamingVoice,
  distance: z.string().nullable().describe('“so-called” and the like as printed; “marks” for quotation marks around it.'),
  count: z.int(),
  rows: z.array(NamingRow).readonly().describe('Some of them, the latest added first.'),
}).readonly().openapi('NamingGroup')

/** Query of `GET /api/namings`. */
export const NamingsQuery = z.object({
  ...Scope,
  party: Id.optional().describe('A party’s id.'),
  label: z.string().max(100).optional().describe('Part of the label, case aside.'),
  voice: NamingVoice.optional(),
  rows: z.coerce.number().int().min(0).max(200).default(5).describe('At most so many rows of each.'),
  limit: z.coerce.number().int().min(1).max(500).default(200),
  offset: z.coerce.number().int().min(0).default(0),
})

export const NamingTable = z.object({ articles: z.int(), groups: z.array(NamingGroup), total: z.int() }).openapi('NamingTable')

/** With which words an outlet reports a party. */
export const CueGroup = z.object({
  outlet: OutletRef.nullable(),
  distance: CueDistance,
  cues: z.array(z.object({
    cue: z.string(), count: z.int(),
    rows: z.array(z.object({ words: Passage, article: ArticleRef, statement: z.string().nullable() }).readonly()).readonly().describe('The first of them, newest first.'),
  }).readonly()).readonly(),
  count: z.int(),
}).readonly().openapi('CueGroup')

/** Query of `GET /api/voices/{id}`. */
export const PartyQuery = z.object({
  confidence: Dial, ...Scope, standing: Standing.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})

export const PartyPage = z.object({
  party: PartySummary,
  outlets: z.array(z.object({ outlet: OutletRef.nullable(), articles: z.int(), standings: z.array(z.object({ standing: Standing, articles: z.int() }).readonly()).readonly() }).readonly()).readonly(),
  voices: z.array(VoiceEntry),
  total: z.int(),
  namings: z.array(NamingGroup),
  cues: z.array(CueGroup),
  hidden: Hidden,
}).openapi('PartyPage')

export const ArticleVoices = z.object({
  voices: z.array(VoiceEntry),
  namings: z.array(NamingGroup),
  unnamed: z.int().describe('Reports of sources with no name of their own; they are nobody’s voice here and never matched.'),
  hidden: Hidden,
}).openapi('ArticleVoices')

export type Standing = z.infer<typeof Standing>
export type VoicesQuery = z.infer<typeof VoicesQuery>
export type PartySummary = z.infer<typeof PartySummary>
export type VoiceTable = z.infer<typeof VoiceTable>
export type VoiceRow = z.infer<typeof VoiceRow>
export type VoiceEntry = z.infer<typeof VoiceEntry>
export type NamingVoice = z.infer<typeof NamingVoice>
export type NamingRow = z.infer<typeof NamingRow>
export type NamingGroup = z.infer<typeof NamingGroup>
export type NamingsQuery = z.infer<typeof NamingsQuery>
export type NamingTable = z.infer<typeof NamingTable>
export type CueGroup = z.infer<typeof CueGroup>
export type PartyQuery = z.infer<typeof PartyQuery>
export type PartyPage = z.infer<typeof PartyPage>
export type ArticleVoices = z.infer<typeof ArticleVoices>
