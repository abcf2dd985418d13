import type { z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { WrongUse, type Option } from './command.ts'

/** Options as the query that the API takes. @throws WrongUse naming the option and what it takes */
export function checked<Query extends z.ZodType>(command: string, schema: Query, query: Readonly<Record<string, unknown>>): z.output<Query> {
  const result = schema.safeParse(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)))
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const name = String(issue.path[0])
  throw new WrongUse(`--${name} "${String(query[name])}" does not fit: ${issue.message.replace(/^Invalid (?:option|input): /, '').replace(', received NaN', '')}.`, `sayso ${command} --help lists the options.`)
}

/** An article's id, where one is given by id or URL. @throws UnknownArticle, ArticleForgotten */
export const articleOf = (ledger: Ledger, given: string | undefined): string | undefined => (given === undefined ? undefined : ledger.articles.ref(given).id)

/** Options that tables of claims share. */
export const ONLY = {
  outlet: { type: 'string', value: 'name', help: 'Only as this outlet prints it.' },
  from: { type: 'string', value: 'day', help: 'Published on this day or later, as 2031-05-03.' },
  to: { type: 'string', value: 'day', help: 'Published on this day or earlier.' },
} as const satisfies Readonly<Record<string, Option>>

/** The same, for a part of the ledger's articles. */
export const ONLY_IN = {
  article: { type: 'string', value: 'id', help: 'Only in this article, by id or URL.' },
  case: { type: 'string', value: 'name', help: 'Only in articles pinned in this case, or that carry what is.' },
  words: { type: 'string', value: 'words', help: 'Only in articles with all these words.' },
} as const satisfies Readonly<Record<string, Option>>
