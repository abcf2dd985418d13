import type { StatementsQuery } from '../api/index.ts'
import { CARRIES, type Carries } from './facets.ts'
import { asList, type HitQueries } from './hits.ts'
import type { Values } from './sqlite.ts'
import { toMatch } from './words.ts'

export type StatementsWanted = Partial<{ [Field in keyof StatementsQuery]: StatementsQuery[Field] | undefined }>

/** One thing that statements are filtered by, told in three ways, so that the quickest can be taken. */
export interface Facet {
  /** Their ids, once or more often; null where only going through all of them finds it. */
  readonly ids: string | null
  /** Whether one `statement` is among them. */
  readonly has: string
  /** A table with `surety` and `thought` of each, once each, and which rows of it: their number at a dial needs nothing else. */
  readonly counted?: string
  /** What looking at one statement costs, in microseconds. */
  readonly cost: number
}

/** What a query asks for. */
export interface Filters {
  readonly facets: readonly Facet[]
  readonly values: Values
  /** Nothing else is asked for than these columns of `statement_count`. */
  readonly only: readonly ('kind' | 'mode')[] | null
}

const trait = (name: string): Facet => ({
  ids: `SELECT statement_id FROM statement_trait WHERE trait = ${name}`,
  has: `EXISTS (SELECT 1 FROM statement_trait WHERE trait = ${name} AND statement_id = statement.id)`,
  counted: `statement_trait WHERE trait = ${name}`, cost: 2,
})

const column = (has: string, ids: string | null = null): Facet => ({ ids, has, cost: 1 })

/** Words that few passages hold come as a list, which is sought in once. */
const words = (listed: boolean): Facet => ({
  ids: listed ? 'SELECT passage.statement_id FROM json_each(@hits) AS hit CROSS JOIN passage ON passage.nr = hit.value WHERE passage.statement_id IS NOT NULL'
    : 'SELECT passage.statement_id FROM passage_words CROSS JOIN passage ON passage.nr = passage_words.rowid WHERE passage_words MATCH @words AND passage.statement_id IS NOT NULL',
  has: `EXISTS (SELECT 1 FROM passage INDEXED BY passage_by_statement WHERE passage.statement_id = statement.id AND +passage.nr IN (${listed ? 'SELECT value FROM json_each(@hits)' : 'SELECT rowid FROM passage_words WHERE passage_words MATCH @words'}))`,
  cost: 6,
})

const SPEAKER: Facet = {
  ids: 'SELECT statement_id FROM statement_speaker WHERE speaker_id = coalesce((SELECT same_as FROM speaker WHERE id = @speaker), @speaker)',
  has: 'EXISTS (SELECT 1 FROM statement_speaker WHERE statement_id = statement.id AND speaker_id = coalesce((SELECT same_as FROM speaker WHERE id = @speaker), @speaker))',
  counted: 'statement_speaker WHERE speaker_id = coalesce((SELECT same_as FROM speaker WHERE id = @speaker), @speaker)', cost: 2,
}

const PRINTED: Facet = {
  ids: 'SELECT statement_id FROM speaker CROSS JOIN statement_speaker ON speaker_id = speaker.id WHERE speaker.name = @printed COLLATE NOCASE',
  has: 'EXISTS (SELECT 1 FROM statement_speaker JOIN speaker ON speaker.id = speaker_id WHERE statement_id = statement.id AND speaker.name = @printed COLLATE NOCASE)',
  cost: 4,
}

/** Days are inclusive. A statement is within them when any of its days is; few reach over more than one. */
const within = ({ from, to }: { from?: string | undefined; to?: string | undefined }): Facet => {
  const [begin, end] = [from !== undefined, to !== undefined]
  return {
    has: [begin ? 'statement.last_reported >= @from' : '', end ? "statement.first_reported <= @to || 'T23:59:59Z'" : ''].filter(Boolean).join(' AND '),
    ids: `SELECT id AS statement_id FROM statement WHERE ${[begin ? 'first_reported >= @from' : '', end ? "first_reported <= @to || 'T23:59:59Z'" : ''].filter(Boolean).join(' AND ')}${begin ? `
      UNION ALL SELECT id FROM statement INDEXED BY statement_over_days WHERE last_reported > first_reported AND last_reported >= @from AND first_reported < @from` : ''}`,
    cost: 1,
  }
}

const outlet = (carries: Carries | undefined): Facet => {
  const how = carries === undefined ? '' : ` AND carries & ${CARRIES[carries]}`
  return {
    ids: `SELECT statement_id FROM statement_outlet WHERE outlet_id = @outlet${how}`,
    has: `EXISTS (SELECT 1 FROM statement_outlet WHERE statement_id = statement.id AND outlet_id = @outlet${how})`,
    counted: `statement_outlet WHERE outlet_id = @outlet${how}`, cost: 2,
  }
}

/** From one outlet, or any, to another, or any. */
const relayed = ({ credits, outlet, relay }: StatementsWanted): Facet => {
  const rows = `FROM statement_relay WHERE ${[credits === undefined ? '' : 'from_outlet = @credits COLLATE NOCASE', outlet === undefined ? '' : 'to_outlet_id = @outlet', relay === undefined ? '' : 'type = @relay'].filter(Boolean).join(' AND ')}`
  return { ids: `SELECT statement_id ${rows}`, has: `EXISTS (SELECT 1 ${rows} AND statement_id = statement.id)`, cost: 3 }
}

/** What a query filters by; null where its words are none that could be found. */
export function filtersOf(query: StatementsWanted, hits: Pick<HitQueries, 'passages'>): Filters | null {
  const values: Values = {}
  const facets: Facet[] = []
  const take = (name: keyof StatementsWanted, facet: Facet, value: string | number | null | undefined = query[name]): void => {
    values[name] = value ?? null
    facets.push(facet)
  }
  const { stance, from, to, differing } = query
  const match = query.words === undefined ? undefined : toMatch(query.words)
  if (match === null) return null
  if (match !== undefined) {
    const found = hits.passages(match)
    take('words', words(found !== null), match)
    if (found !== null) values['hits'] = asList(found)
  }
  if (query.speaker !== undefined) take('speaker', SPEAKER)
  if (query.printed !== undefined) take('printed', PRINTED)
  if (query.outlet !== undefined) take('outlet', outlet(query.carries))
  if (query.credits !== undefined || query.relay !== undefined) {
    for (const name of ['credits', 'relay'] as const) if (query[name] !== undefined) values[name] = query[name]
    facets.push(relayed(query))
  }
  if (query.article !== undefined) {
    take('article', {
      ids: 'SELECT statement_id FROM passage WHERE article_id = @article AND statement_id IS NOT NULL',
      has: 'statement.id IN (SELECT statement_id FROM passage WHERE article_id = @article AND statement_id IS NOT NULL)', cost: 3,
    })
  }
  if (from !== undefined) values['from'] = from
  if (to !== undefined) values['to'] = to
  if (from !== undefined || to !== undefined) facets.push(within(query))
  // of the wording shown, or of any other printing
  if (stance === 'asserts') {
    take('stance', column(`(statement.stance = @stance OR (statement.variants > 1 AND EXISTS (
      SELECT 1 FROM passage JOIN attribution USING (id) WHERE passage.statement_id = statement.id AND attribution.stance = @stance)))`))
  } else if (stance !== undefined) take('stance', trait('@stance'))
  for (const name of ['figure', 'evidence'] as const) if (query[name] !== undefined) facets.push(trait(`'${name}'`))
  if (differing !== undefined) facets.push(trait(`'${differing} differ${differing === 'words' ? '' : 's'}'`))
  if (query.carried !== undefined) take('carried', column('statement.outlets >= @carried', 'SELECT id AS statement_id FROM statement WHERE outlets >= @carried'))
  const only = (['kind', 'mode'] as const).filter((name) => query[name] !== undefined)
  const bare = facets.length === 0
  for (const name of only) take(name, column(`statement.${name} = @${name}`, name === 'mode' && query.mode !== 'speech' ? 'SELECT id AS statement_id FROM statement WHERE mode = @mode' : null))
  return { facets, values, only: bare ? only : null }
}
