import { ArticleRef, Id, Passage, SpeakerRef, z } from './common.ts'
import { StatementSummary } from './statements.ts'

const Who = z.string().trim().min(1).max(200).describe('A name, as it will stand in the log.')
const Name = z.string().trim().min(1).max(200)
const Note = z.string().trim().min(1).max(5000).describe('Plain text.')
const Pinned = z.object({ type: z.enum(['statement', 'passage', 'article']), id: Id })

/** What an entry of a case says, in the API as in an export. Entries are only ever added. */
export const caseEntryFields = {
  who: z.string(),
  case: z.string(),
  what: z.enum(['open', 'rename', 'pin', 'note', 'move', 'remove', 'restore']),
  subject: Pinned.readonly().nullable().describe('pin: what was pinned.'),
  passage: z.string().nullable().describe('pin: the passage that a statement’s wording is, or the passage itself, to find it again.'),
  article: z.string().nullable().describe('pin: the article that it stands in, whose tombstone is shown once it is forgotten.'),
  entry: z.string().nullable().describe('note: the entry that it is about. move, remove, restore: the entry moved, taken out or put back.'),
  before: z.string().nullable().describe('move: the entry that it then stands before; null at the end.'),
  words: z.string().nullable().describe('open, rename: the name. note: its text.'),
}

/** One entry of a case, as it was made. */
export const CaseEntry = z.object({ id: z.string(), at: z.string(), ...caseEntryFields }).readonly().openapi('CaseEntry')

export const CaseSummary = z.object({
  id: z.string(),
  name: z.string(),
  opened_by: z.string(),
  opened_at: z.string(),
  changed_at: z.string(),
  items: z.int().describe('Statements, passages and articles in it.'),
  notes: z.int(),
}).readonly().openapi('CaseSummary')

export const CaseList = z.object({ cases: z.array(CaseSummary) }).openapi('CaseList')

const CaseNote = z.object({ entry: z.string(), at: z.string(), who: z.string(), words: z.string() }).readonly()
/** What is left of a forgotten article: when, by whom and why. */
export const Tombstone = z.object({ at: z.string(), who: z.string(), why: z.string() }).readonly().openapi('Tombstone')

/** One thing in a case. What was pinned is read anew each time: nothing of an article is copied into a case. */
export const CaseItem = z.object({
  entry: z.string(),
  at: z.string().describe('When it was pinned or written.'),
  who: z.string(),
  type: z.enum(['statement', 'passage', 'article', 'note']),
  id: z.string().nullable().describe('Of what was pinned, where it is now.'),
  words: z.string().nullable().describe('note: its text.'),
  statement: StatementSummary.nullable().describe('The statement; of a passage, the one it stands in.'),
  passage: Passage.nullable(),
  speaker: SpeakerRef.nullable().describe('passage: whom it is given to.'),
  article: ArticleRef.nullable().describe('Of an article or a passage.'),
  text_sha256: z.string().nullable().describe('Hash of the snapshot’s text.'),
  date: z.string().nullable().describe('UTC instant: when it was said, else first reported, else published.'),
  date_basis: z.enum(['said', 'reported', 'published', 'noted']).nullable(),
  notes: z.array(CaseNote).readonly(),
  gone: z.enum(['forgotten', 'not-read']).nullable()
    .describe('forgotten: its article was forgotten, see tombstone. not-read: no reading that counts has it any more.'),
  tombstone: Tombstone.nullable(),
}).readonly().openapi('CaseItem')

export const CasePage = z.object({
  case: CaseSummary,
  items: z.array(CaseItem).describe('In the order that people gave them.'),
  removed: z.array(z.object({
    entry: z.string(), type: z.enum(['statement', 'passage', 'article', 'note']), label: z.string().describe('A few words of it; empty where it is gone.'), by: z.string(), at: z.string(),
  }).readonly()).describe('Taken out and not put back, latest first.'),
}).openapi('CasePage')

export const CaseRequest = z.object({ who: Who, name: Name }).openapi('CaseRequest')

/** `POST /api/cases/:id/entries`. */
export const CaseEntryRequest = z.discriminatedUnion('what', [
  z.object({ who: Who, what: z.literal('rename'), name: Name }),
  z.object({ who: Who, what: z.literal('pin'), subject: Pinned, note: Note.optional() }),
  z.object({ who: Who, what: z.literal('note'), words: Note, entry: Id.optional().describe('The entry that it is about; without one it stands by itself.') }),
  z.object({ who: Who, what: z.literal('move'), entry: Id, before: Id.nullable().describe('Null: to the end.') }),
  z.object({ who: Who, what: z.enum(['remove', 'restore']), entry: Id }),
]).openapi('CaseEntryRequest')

/** `GET /api/searches`: what people keep looking for. */
export const SavedSearch = z.object({
  id: z.string(),
  name: z.string(),
  who: z.string(),
  at: z.string(),
  query: z.string().describe('The search page’s address after the question mark.'),
  seen_at: z.string().describe('When its owner last looked.'),
  statements: z.int().describe('Statements that it finds now, at its own confidence.'),
  fresh: z.int().describe('Statements among them with a printing in an article added since.'),
}).readonly().openapi('SavedSearch')
export const SavedSearchList = z.object({ searches: z.array(SavedSearch) }).openapi('SavedSearchList')
export const SaveSearchRequest = z.object({ who: Who, name: Name, query: z.string().min(1).max(2000) }).openapi('SaveSearchRequest')
export const VisitRequest = z.object({ who: Who }).openapi('VisitRequest')

export type CaseEntry = z.infer<typeof CaseEntry>
export type CaseSummary = z.infer<typeof CaseSummary>
export type CaseList = z.infer<typeof CaseList>
export type CaseItem = z.infer<typeof CaseItem>
export type CasePage = z.infer<typeof CasePage>
export type CaseEntryRequest = z.infer<typeof CaseEntryRequest>
export type CaseRequest = z.infer<typeof CaseRequest>
export type SavedSearch = z.infer<typeof SavedSearch>
export type SavedSearchList = z.infer<typeof SavedSearchList>
export type SaveSearchRequest = z.infer<typeof SaveSearchRequest>
