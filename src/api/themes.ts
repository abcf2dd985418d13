import { ArticleRef, Dial, Hidden, Id, Passage, SpeakerRef, z } from './common.ts'
import { DecisionView } from './decisions.ts'

export const Act = z.enum([
  'shields', 'abetting', 'concealing', 'access', 'lying', 'media', 'truce', 'targeting', 'excess', 'punishing', 'provoking', 'pretext', 'meddling', 'mistreating', 'silence',
  'unwilling', 'rigging', 'defence', 'care',
]).describe('Kind of argument.').openapi('ActClass')
export const Way = z.enum(['accuses', 'denies', 'defends', 'reported', 'possible']).describe('reported: told of others. possible: hinted at, asked, or thought to come.').openapi('Way')
export const ThemeState = z.enum(['suggested', 'named', 'dismissed', 'disputed'])
  .describe('suggested: by the machine, nobody has named it. disputed: one person named what another dismissed.').openapi('ThemeState')

/** `GET /api/themes`. */
export const ThemesQuery = z.object({
  state: ThemeState.optional().describe('Without one: all but the dismissed.'),
  party: z.string().max(200).optional().describe('Part of the name of an accused, case aside; suggestions against one party only.'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
})

const Speaking = z.object({ speaker: z.string().describe('As printed.'), accused: z.string().nullable(), passage: Id, statement: z.string().nullable() }).readonly()

/** An accusation or defence that recurs; never one statement. */
export const ThemeSummary = z.object({
  id: z.string(),
  state: ThemeState,
  name: z.string().nullable().describe('As a person named it; null while nobody has.'),
  act: Act.nullable().describe('The kind of argument; null where shared words are all there is, or people put it together.'),
  words: z.string().nullable().describe('Words that its statements share, exactly as the surest of them has them; null where a kind is known.'),
  accused: z.string().nullable().describe('As most often printed; null for all whom it accuses.'),
  within: z.string().nullable().describe('The wider theme, whomever it accuses.'),
  statements: z.int(),
  confirmed: z.int().describe('Statements that people put into it.'),
  speakers: z.int().describe('Named ones.'),
  outlets: z.int(),
  articles: z.int(),
  first: z.string().nullable().describe('Earliest day of publication.'),
  last: z.string().nullable(),
  denies: z.int().describe('Statements that deny it.'),
  both_sides: z.object({ why: z.enum(['each-other', 'elsewhere', 'named']), a: Speaking, b: Speaking, through: z.string().nullable().describe('elsewhere: whom a accuses there, as printed.') }).readonly().nullable()
    .describe('Two who accuse each other and both make this argument, told by the names that are printed; null where none are known.'),
  confidence: z.number().describe('That at least two of its statements make this argument.'),
}).readonly().openapi('ThemeSummary')

export const ThemeList = z.object({
  themes: z.array(ThemeSummary.unwrap().extend({ against: z.array(z.object({ id: z.string(), accused: z.string(), statements: z.int() }).readonly()).readonly().describe('The same against one party alone, most statements first.') }).readonly()),
  total: z.int(),
}).openapi('ThemeList')

/** `GET /api/themes/:id`. */
export const ThemeQuery = z.object({
  confidence: Dial,
  outlet: Id.optional(),
  speaker: Id.optional(),
  accused: z.string().max(200).optional().describe('Part of the name of the accused, case aside.'),
  way: Way.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: z.coerce.number().int().min(0).default(0),
})

/** One statement's printing in a theme. */
export const ThemeMember = z.object({
  passage: Id,
  statement: z.string().nullable(),
  state: z.enum(['confirmed', 'suggested', 'removed', 'disputed']).describe('confirmed: a person put it in. removed: a person took it out.'),
  way: Way.nullable().describe('Null where a person put it in and the machine found no such argument.'),
  shows: Passage.nullable().describe('The words that show it.'),
  accused: z.string().nullable().describe('As printed.'),
  voice: z.enum(['attribution', 'own']),
  speaker: SpeakerRef.nullable(),
  cue: z.string().nullable(),
  content: Passage,
  article: ArticleRef,
  snapshot: z.string(),
  text_sha256: z.string(),
  day: z.string().nullable(),
  confidence: z.number().describe('Of its reading as an attribution or own voice.'),
  argument_confidence: z.number().nullable().describe('How often words like these make this argument.'),
  decisions: z.array(DecisionView).readonly().describe('On its place in this theme, undone ones left out.'),
}).readonly().openapi('ThemeMember')

export const ThemePage = z.object({
  theme: ThemeSummary,
  members: z.array(ThemeMember).describe('Oldest first; those whose date is not known last.'),
  total: z.int(),
  removed: z.array(ThemeMember).describe('Taken out by people.'),
  timeline: z.array(z.object({ day: z.string(), outlet: z.string().nullable(), speaker: z.string().nullable(), way: Way.nullable(), count: z.int() }).readonly()).readonly()
    .describe('Of all that the dial shows, within the filters: how often on which day, by outlet and speaker as printed.'),
  shared: z.array(z.object({ words: z.string(), count: z.int() }).readonly()).readonly().describe('The words that show it, as printed, most often first.'),
  against: z.array(z.object({ id: z.string().nullable().describe('A suggestion of its own.'), accused: z.string(), count: z.int() }).readonly()).readonly(),
  decisions: z.array(DecisionView).readonly().describe('On the theme itself, undone ones left out.'),
  hidden: Hidden,
}).openapi('ThemePage')

/** `GET /api/themes/of/:statement`: themes that a statement stands in. */
export const ThemesOf = z.object({ themes: z.array(ThemeSummary.unwrap().pick({ id: true, state: true, name: true, act: true, words: true, accused: true }).readonly()) }).openapi('ThemesOf')

/** `POST /api/themes`: names a theme, with the passages that belong to it. */
export const ThemeRequest = z.object({
  who: z.string().trim().min(1).max(200).describe('Who names it: a name, as it will stand in the log.'),
  name: z.string().trim().min(1).max(200),
  why: z.string().trim().max(2000).optional(),
  theme: Id.optional().describe('A suggestion, or a theme that is there; without one a new theme is made.'),
  members: z.array(Id).max(500).default([]).describe('Passages that belong to it.'),
}).openapi('ThemeRequest')

export type ThemesQuery = z.infer<typeof ThemesQuery>
export type ThemeSummary = z.infer<typeof ThemeSummary>
export type ThemeList = z.infer<typeof ThemeList>
export type ThemeQuery = z.infer<typeof ThemeQuery>
export type ThemeMember = z.infer<typeof ThemeMember>
export type ThemePage = z.infer<typeof ThemePage>
export type ThemesOf = z.infer<typeof ThemesOf>
export type ThemeRequest = z.infer<typeof ThemeRequest>
