import type { z } from '../api/index.ts'
import { WrongUse } from './command.ts'

/** Options as the query that the API takes. @throws WrongUse naming the option and what it takes */
export function checked<Query extends z.ZodType>(command: string, schema: Query, query: Readonly<Record<string, unknown>>): z.output<Query> {
  const result = schema.safeParse(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)))
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const name = String(issue.path[0])
  throw new WrongUse(`--${name} "${String(query[name])}" does not fit: ${issue.message}.`, `sayso ${command} --help lists the options.`)
}
