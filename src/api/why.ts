import { Passage, z } from './common.ts'

/** One thing that the reader saw, in plain words, and how much it weighed: above 0 for, below 0 against. */
export const WhyTerm = z.object({ saw: z.string(), weight: z.number() }).readonly().openapi('WhyTerm')

const Weighed = {
  terms: z.array(WhyTerm).readonly().describe('The strongest, whichever way they weigh.'),
  others: z.object({ count: z.int(), weight: z.number() }).readonly().describe('All the others together.'),
}

/** Why one word was taken for what it was. */
export const WhyWord = z.object({
  part: z.enum(['cue', 'source', 'content']),
  word: Passage,
  label: z.string().describe('What the word was taken for.'),
  instead: z.string().describe('What it came nearest to being instead.'),
  chance: z.number().describe('Probability of the label, 0 to 1.'),
  margin: z.number().describe('Log-odds of the label against the other: terms, others and around together.'),
  around: z.number().describe('What the words around it add, since a source or content is read as a whole.'),
  ...Weighed,
}).readonly().openapi('WhyWord')

/** Why the whole report was held to be right. */
export const WhyVerdict = z.object({
  confidence: z.number(),
  log_odds: z.number().describe('Terms, others and offset together; the confidence is 1 / (1 + e^-log_odds).'),
  offset: z.number(),
  ...Weighed,
}).readonly()

/** `GET /api/attributions/{id}/why` */
export const Why = z.object({
  id: z.string(),
  article: z.string(),
  snapshot: z.string(),
  words: z.object({ source: z.string(), cue: z.string(), content: z.string() }).readonly().describe('As stored.'),
  confidence: z.number().describe('As stored.'),
  reader: z.string().describe('What read the stored analysis.'),
  again: z.object({
    reader: z.string(),
    same_models: z.boolean(),
    result: z.enum(['same', 'differs', 'nothing']).describe('Whether this program reads the same words here today. `differs`: source, cue or content lie otherwise. `nothing`: it reads no attribution here.'),
    words: z.object({ source: z.string(), cue: z.string(), content: z.string() }).readonly().nullable(),
    confidence: z.number().nullable(),
  }).readonly().describe('The article is read again to explain it.'),
  pattern: z.string().nullable().describe('The pattern of layout that found it; then no word was weighed.'),
  changed: z.array(z.string()).readonly().describe('What rules changed after source and content were found.'),
  decisions: z.array(WhyWord).readonly(),
  verdict: WhyVerdict.nullable(),
  speaker: z.string().nullable().describe('How the speaker was found, in words.'),
}).readonly().openapi('Why')

export type WhyTerm = z.infer<typeof WhyTerm>
export type WhyWord = z.infer<typeof WhyWord>
export type WhyVerdict = z.infer<typeof WhyVerdict>
export type Why = z.infer<typeof Why>
