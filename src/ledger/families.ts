import { partition } from '../linking/index.ts'
import { FACET_TABLES, facetsOf } from './facets.ts'
import { idOf } from './ids.ts'
import type { LogQueries } from './log.ts'
import { regionQueries } from './region.ts'
import { number, textOrNull } from './rows.ts'
import type { Database } from './sqlite.ts'
import type { StandingQueries } from './standing.ts'
import { summarise, type Member } from './summarise.ts'

/** What settling changed: ids of statements made or altered, of those that went up in another, and of those gone. */
export interface Settled {
  readonly statements: readonly string[]
  readonly merged: readonly { readonly from: string; readonly into: string }[]
}

/**
 * Keeps statements in step with the graph of relations. Families are linking's `partition` of the connected part around what
 * changed, so the result does not depend on the order of adding. A statement's id is made from its birth: the passage added
 * first among its attributions, or the one that this passage is a newer reading of.
 */
export function familyQueries(db: Database, log: LogQueries, standing: StandingQueries) {
  const region = regionQueries(db, standing)
  const atBirth = db.prepare('SELECT id FROM passage WHERE nr = @nr')
  const exists = db.prepare('SELECT id FROM statement WHERE id = @id')
  const upsert = db.prepare(`
    INSERT INTO statement (id, birth, base_id, wording, kind, mode, named, stance, cue, cue_distance, thin,
                           confidence, first_reported, last_reported, outlets, articles, variants, wordings,
                           own_voice, speakers_differ)
                   VALUES (@id, @birth, @base_id, @wording, @kind, @mode, @named, @stance, @cue, @cue_distance, @thin,
                           @confidence, @first_reported, @last_reported, @outlets, @articles, @variants, @wordings,
                           @own_voice, @speakers_differ)
        ON CONFLICT (id) DO UPDATE
       SET (birth, base_id, wording, kind, mode, named, stance, cue, cue_distance, thin, confidence, first_reported,
            last_reported, outlets, articles, variants, wordings, own_voice, speakers_differ)
         = (excluded.birth, excluded.base_id, excluded.wording, excluded.kind, excluded.mode, excluded.named,
            excluded.stance, excluded.cue, excluded.cue_distance, excluded.thin, excluded.confidence,
            excluded.first_reported, excluded.last_reported, excluded.outlets, excluded.articles, excluded.variants,
            excluded.wordings, excluded.own_voice, excluded.speakers_differ)`)
  const remove = db.prepare('DELETE FROM statement WHERE id = @id')
  const assign = db.prepare('UPDATE passage SET statement_id = @statement WHERE id = @id')
  const clearFacets = FACET_TABLES.map((table) => db.prepare(`DELETE FROM ${table} WHERE statement_id = @statement`))
  const addFacets = facetsOf('statement.id = @statement').map((sql) => db.prepare(sql))
  const addAlias = db.prepare(`
    INSERT INTO statement_alias (alias, statement_id) VALUES (@alias, @statement)
        ON CONFLICT (alias) DO UPDATE SET statement_id = excluded.statement_id`)
  const moveAliases = db.prepare('UPDATE statement_alias SET statement_id = @statement WHERE statement_id = @from')
  const dropAlias = db.prepare('DELETE FROM statement_alias WHERE alias = @alias')

  /** Where a statement that is no more went: to whoever holds its birth, else to where most of its members are. */
  function heirOf(birth: number, former: readonly Member[]): string | null {
    const holder = former.find((passage) => passage.birth === birth)
    if (holder?.statement) return holder.statement
    const counts = new Map<string, number>()
    for (const { statement } of former) if (statement) counts.set(statement, (counts.get(statement) ?? 0) + 1)
    return [...counts].sort(([idA, x], [idB, y]) => y - x || (idA < idB ? -1 : 1))[0]?.[0] ?? null
  }
  const birthOf = db.prepare('SELECT birth FROM statement WHERE id = @id')

  /** A family's id and birth. */
  function identify(attributions: readonly Member[], known: ReadonlyMap<number, string>, taken: ReadonlySet<string>) {
    const birth = Math.min(...attributions.map((passage) => passage.birth))
    const id = known.get(birth) ?? idOf('statement', textOrNull(atBirth.get({ nr: birth })?.['id']) ?? birth)
    if (!taken.has(id)) return { id, birth }
    // Two readings of one birth in two families: the second is named by its own first passage.
    const own = [...attributions].sort((x, y) => x.nr - y.nr)[0]!
    return { id: idOf('statement', own.id), birth: own.nr }
  }

  return {
    /** Recomputes the families around these passages, and around all that stopped counting. Call inside a transaction. */
    settle(passageIds: Iterable<string>): Settled {
      const { members, edges, ties, before, joining } = region.around(passageIds)
      const formerOf = new Map<string, Member[]>([...before].map((id) => [id, []]))
      for (const passage of members.values()) if (passage.statement) formerOf.get(passage.statement)?.push(passage)
      const births = new Map([...before].map((id) => [id, number(birthOf.get({ id })!['birth'])]))
      const known = new Map([...births].map(([id, birth]) => [birth, id]))

      const families = partition([...members.values()].map(({ id, voice }) => ({ id, own: voice === 'own' })), edges, ties)
      const named = families
        .map(({ ids, attributed }) => ({ attributed, passages: ids.map((id) => members.get(id)!) }))
        .map((family) => ({ ...family, first: Math.min(...family.passages.map((passage) => passage.birth)) }))
        .sort((x, y) => x.first - y.first)
      const after = new Set<string>()
      const splits: [old: string, id: string][] = []
      for (const { attributed, passages } of named) {
        if (!attributed) {
          for (const passage of passages) move(passage, null)
          continue
        }
        const { id, birth } = identify(passages.filter((passage) => passage.voice === 'attribution'), known, after)
        after.add(id)
        const split = new Set(passages.map((passage) => passage.statement).filter((old) => old !== null && old !== id))
        const isNew = !before.has(id) && !exists.get({ id })
        write(id, birth, isNew, passages)
        if (isNew) for (const old of split) splits.push([old!, id])
      }
      for (const [id, joined] of joining) {
        write(id, number(birthOf.get({ id })!['birth']), false, [...region.membersOf(id), ...joined])
        after.add(id)
      }
      const merged: { from: string; into: string }[] = []
      for (const id of before) {
        if (after.has(id)) continue
        const into = heirOf(births.get(id)!, formerOf.get(id) ?? [])
        if (into) {
          moveAliases.run({ from: id, statement: into })
          addAlias.run({ alias: id, statement: into })
          log.append('statement.merged', id, { object: into })
          merged.push({ from: id, into })
        }
        clear(id)
        remove.run({ id })
      }
      for (const statement of after) for (const add of addFacets) add.run({ statement })
      for (const [old, id] of splits) if (after.has(old)) log.append('statement.split', old, { object: id })
      return { statements: [...after].sort(), merged }
    },
  }

  function write(id: string, birth: number, isNew: boolean, passages: readonly Member[]): void {
    upsert.run({ id, birth, ...summarise(passages) })
    if (isNew) dropAlias.run({ alias: id })
    else clear(id)
    for (const passage of passages) move(passage, id)
  }

  function clear(statement: string): void {
    for (const facets of clearFacets) facets.run({ statement })
  }

  function move(passage: Member, statement: string | null): void {
    if (passage.statement !== statement) assign.run({ id: passage.id, statement })
    passage.statement = statement
  }
}
export type FamilyQueries = ReturnType<typeof familyQueries>
