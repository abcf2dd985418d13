import { ArticleRef, Dial, Hidden, OutletRef, PLACE, SpeakerRef, Start, z } from './common.ts'
import { DecisionView } from './decisions.ts'
import { StatementsQuery, StatementSummary } from './statements.ts'

export const SpeakersQuery = z.object({
  words: z.string().max(200).optional().describe('Words of a name, or their beginnings, in any order.'),
  type: z.enum(['person', 'organisation', 'group', 'document', 'unnamed']).optional(),
  order: z.enum(['statements', 'name', 'articles', 'outlets']).default('statements'),
  counted: z.enum(['0', '1']).default('1').describe('0: `total` and `hidden` are not counted, as for suggestions while somebody types.'),
  confidence: Dial,
  limit: z.coerce.number().int().min(1).max(500).default(100),
  ...PLACE,
})

export const SpeakerSummary = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(['person', 'organisation', 'group', 'document', 'unnamed']),
  names: z.array(z.object({ name: z.string(), count: z.int() }).readonly()).readonly(),
  roles: z.array(z.object({ role: z.string(), organisation: z.string().nullable(), count: z.int(), first: z.string().nullable(), last: z.string().nullable() }).readonly()).readonly(),
  statements: z.int(),
  attributions: z.int(),
  articles: z.int(),
  outlets: z.int(),
  confidence: z.number().describe('Of the surest attribution to it. The counts are of all, whatever the dial.'),
  namesakes: z.int().describe('Other speakers that are printed under this name, each in an article of its own: not known to be the same. A list has one entry for all of them, and its numbers are theirs together.'),
}).readonly().openapi('SpeakerSummary')

export const SpeakerList = z.object({
  speakers: z.array(SpeakerSummary),
  start: Start,
  total: z.int(),
  hidden: z.int().describe('Speakers of whom nothing is so sure as the dial asks.'),
}).openapi('SpeakerList')

/** `GET /api/speakers/:id`. Its statements come from `GET /api/statements?speaker=`. */
export const SpeakerPage = z.object({
  speaker: SpeakerSummary,
  also: z.array(z.object({ id: z.string(), name: z.string(), type: SpeakerSummary.unwrap().shape.type }).readonly()).readonly()
    .describe('Speakers that people said are the same one; their ids lead here.'),
  decisions: z.array(z.object({ decision: DecisionView, speakers: z.array(SpeakerRef).readonly().describe('The two that it is about.') }).readonly()).readonly()
    .describe('What people decided on who this is, oldest first; none that is undone.'),
  cues: z.array(z.object({ cue: z.string(), count: z.int(), distance: z.enum(['neutral', 'distancing', 'affirming']) }).readonly()).readonly()
    .describe('With which words it is reported, most frequent first.'),
  outlets: z.array(z.object({ id: z.string(), name: z.string(), attributions: z.int() }).readonly()).readonly(),
  shares: z.array(z.object({ speaker: SpeakerRef, statements: z.int() }).readonly()).readonly()
    .describe('Other speakers to whom some outlet gives a statement that another gives to this one.'),
  hidden: Hidden,
}).openapi('SpeakerPage')

/** `GET /api/speakers/:id/alike`: who might be the same, by names and by what is printed under both. A suggestion, never a link. */
export const AlikeSpeakers = z.object({
  speakers: z.array(z.object({
    speaker: SpeakerSummary,
    why: z.enum(['same-name', 'part-of-name', 'close-spelling', 'shared-statement']).describe('shared-statement: one outlet gives words to this one, another to that one, and the names share a word.'),
    statements: z.int().describe('Statements that are given to both.'),
  }).readonly()),
}).openapi('AlikeSpeakers')

/** One outlet in numbers, each of which leads to its rows. No number ranks or judges: what is read there depends on what was added. */
export const OutletRow = z.object({
  id: z.string(),
  name: z.string(),
  articles: z.int(),
  statements: z.int().describe('Statements with a printing there, as the dial shows them.'),
  shared: z.int().describe('Of these, those that another outlet carries.'),
  first: z.int().describe('Carried first, by the dates known, of those shared.'),
  fact: z.int().describe('Printed in its own voice where others carry it, too.'),
  speaker: z.int().describe('Given to another speaker, or another spelling, than the first row gives it to.'),
  evidence: z.int().describe('Reported without evidence being read there, where the first row cites some.'),
  credited_by: z.array(OutletRef).readonly().describe('Outlets whose articles say that they have words from it.'),
}).readonly().openapi('OutletRow')
export const OutletTable = z.object({ outlets: z.array(OutletRow) }).openapi('OutletTable')

/** `GET /api/relays`: from which outlet another has how many statements. What articles state and what is inferred are never added up. */
export const RelayList = z.object({
  relays: z.array(z.object({
    from: OutletRef.unwrap().extend({ id: z.string().nullable().describe('Null where nothing of it is in the ledger.') }).readonly(),
    to: OutletRef,
    type: z.enum(['stated', 'inferred']),
    statements: z.int(),
  }).readonly()),
}).openapi('RelayList')

/** `GET /api/search?words=`: the words in their place, best first. Marks are spans into `snippet`, in UTF-16 units. */
export const SearchQuery = z.object({
  words: z.string().min(1).max(500).optional().describe('Full-text: all words must occur; "a phrase" in quotation marks. Without words the filters alone choose, most carried first.'),
  ...StatementsQuery.pick({ speaker: true, printed: true, outlet: true, from: true, to: true, kind: true, mode: true, stance: true, figure: true, evidence: true, differing: true, credits: true, relay: true }).shape,
  since: z.iso.datetime().optional().describe('UTC instant: what came in since is marked `fresh`.'),
  confidence: Dial,
  limit: z.coerce.number().int().min(1).max(200).default(30),
  offset: z.coerce.number().int().min(0).default(0),
})
const Snippet = z.object({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()]).readonly()).readonly() }).readonly()
export const SearchResults = z.object({
  statements: z.array(z.object({
    statement: StatementSummary, snippet: Snippet.describe('Its words with what was found marked.'),
    fresh: z.boolean().describe('It has a printing in an article added since `since`.'),
  }).readonly()),
  statements_total: z.int(),
  at_least: z.boolean().describe('Not all that might be were looked at: there are at least `statements_total`.'),
  ranked: z.boolean().describe('False where so many have the words that they stand most carried first, articles newest first.'),
  fresh: z.int().describe('Statements among all that were found with a printing in an article added since `since`; 0 without it.'),
  statements_hidden: Hidden,
  articles: z.array(z.object({ article: ArticleRef, fresh: z.boolean(), snippet: Snippet, start: z.int().describe('Offset of the snippet in the text.') }).readonly()),
  articles_total: z.int(),
  articles_at_least: z.boolean(),
  speakers: z.array(SpeakerSummary),
}).openapi('SearchResults')

/** `GET /api/tour`: one statement for each thing that happens to words; the ids are found by what was read. */
export const Tour = z.object({
  stops: z.array(z.object({
    kind: z.enum(['start', 'speaker', 'number', 'denial', 'relay']).describe('Its start is left out somewhere; it is given to another speaker; a number differs; it is denied; an article says from where it has it.'),
    statement: z.string(),
    wording: z.string(),
  }).readonly()),
  draft: z.string().nullable().describe('Words as an outlet printed them with another number, to hold against the ledger.'),
}).openapi('Tour')

/** `GET /api/overview`: what the ledger holds. All zero in an empty one. */
export const Overview = z.object({
  ledger: z.string().describe('File name of the ledger, without its folder.'),
  version: z.string(),
  articles: z.int(),
  outlets: z.int(),
  attributions: z.object({ direct: z.int(), mixed: z.int(), indirect: z.int() }).readonly(),
  speakers: z.int(),
  statements: z.int(),
  carried: z.int().describe('Statements in more than one outlet.'),
  first: z.string().nullable(),
  last: z.string().nullable(),
  hidden: Hidden,
  example: z.boolean().describe('The ledger holds the example corpus.'),
}).openapi('Overview')

export type OutletRow = z.infer<typeof OutletRow>
export type RelayList = z.infer<typeof RelayList>
export type OutletTable = z.infer<typeof OutletTable>
export type SpeakersQuery = z.infer<typeof SpeakersQuery>
export type SpeakerSummary = z.infer<typeof SpeakerSummary>
export type SpeakerList = z.infer<typeof SpeakerList>
export type AlikeSpeakers = z.infer<typeof AlikeSpeakers>
export type SpeakerPage = z.infer<typeof SpeakerPage>
export type SearchQuery = z.infer<typeof SearchQuery>
export type SearchResults = z.infer<typeof SearchResults>
export type Tour = z.infer<typeof Tour>
export type Overview = z.infer<typeof Overview>
