import { JOINING } from '../text/records.ts'
import { JOIN, partition, type Edge } from '../linking/index.ts'
import type { Tie } from '../linking/partition.ts'
import { FACET_TABLES, facetsOf } from './facets.ts'
import { idOf } from './ids.ts'
import type { LogQueries } from './log.ts'
import { number, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
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
  const outOfDate = db.prepare(`
    SELECT id, statement_id FROM passage INDEXED BY passage_out_of_date
     WHERE statement_id IS NOT NULL AND (current = 0 OR verdict = 'rejected')`)
  const detach = db.prepare('UPDATE passage SET statement_id = NULL WHERE id = @id')
  const memberIds = db.prepare('SELECT id FROM passage WHERE statement_id = @statement')
  const member = db.prepare(`
    SELECT passage.id, passage.nr, passage.snapshot_id, attribution.source_spans, passage.voice, passage.words, passage.spans, passage.confidence, passage.verdict, passage.birth,
           passage.statement_id, passage.speaker_id, passage.article_id, article.outlet_id, article.record,
           article.published_earliest, attribution.kind, attribution.mode,
           coalesce(passage.speaker_given, attribution.speaker_name) AS speaker_name, attribution.source_words,
           attribution.stance, attribution.cue_words, attribution.cue_distance
      FROM passage
      JOIN article ON article.id = passage.article_id
      LEFT JOIN attribution ON attribution.id = passage.id
     WHERE passage.id = @id AND passage.current = 1 AND passage.linked = 1 AND passage.verdict IS NOT 'rejected'`)
  const relationsOf = db.prepare(`
    SELECT a_id, b_id, match, fragment, confidence, verdict FROM relation WHERE a_id = @id
     UNION ALL
    SELECT a_id, b_id, match, fragment, confidence, verdict FROM relation WHERE b_id = @id`)
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

  /** The connected part around some passages: joining relations, and what shares a statement today. */
  function regionAround(ids: Iterable<string>): { members: Map<string, Member>; edges: Edge[]; ties: Tie[]; before: Set<string> } {
    const members = new Map<string, Member>()
    const edges: Edge[] = []
    const ties = new Map<string, Tie>() // each is met from both ends
    const decided = standing.any()
    const before = new Set<string>()
    const seen = new Set<string>()
    const open = [...ids]
    const visit = (statement: string | null): void => {
      if (statement === null || before.has(statement)) return
      before.add(statement)
      for (const row of memberIds.all({ statement })) open.push(text(row['id']))
    }
    for (const row of outOfDate.all()) {
      visit(text(row['statement_id']))
      detach.run({ id: text(row['id']) })
    }
    while (open.length) {
      const id = open.pop()!
      if (seen.has(id)) continue
      seen.add(id)
      const row = member.get({ id })
      if (!row) continue
      members.set(id, toMember(row))
      for (const tie of decided ? standing.tiesAt(standing.placeOf(id)!) : []) {
        ties.set(`${tie.what} ${tie.a} ${tie.b}`, tie)
        if (tie.what === 'merge') open.push(tie.a, tie.b)
      }
      visit(textOrNull(row['statement_id']))
      for (const relation of relationsOf.all({ id })) {
        const edge = toEdge(relation)
        if (!edge) continue
        if (edge.a === id) edges.push(edge) // each relation is met from both ends
        open.push(edge.a === id ? edge.b : edge.a)
      }
    }
    return { members, edges, ties: [...ties.values()], before }
  }

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
      const { members, edges, ties, before } = regionAround(passageIds)
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
        upsert.run({ id, birth, ...summarise(passages) })
        if (isNew) dropAlias.run({ alias: id })
        if (!isNew) clear(id)
        for (const passage of passages) move(passage, id)
        if (isNew) for (const old of split) splits.push([old!, id])
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

  function clear(statement: string): void {
    for (const facets of clearFacets) facets.run({ statement })
  }

  function move(passage: Member, statement: string | null): void {
    if (passage.statement !== statement) assign.run({ id: passage.id, statement })
    passage.statement = statement
  }
}
export type FamilyQueries = ReturnType<typeof familyQueries>

/** Joining relations only; a person's word makes one certain or takes it out. */
function toEdge(row: Row): Edge | null {
  const match = text(row['match']) as Edge['match']
  if (!JOINING.has(match) || row['verdict'] === 'rejected') return null
  const confidence = row['verdict'] === 'accepted' ? 1 : number(row['confidence'])
  if (confidence < JOIN) return null
  return { a: text(row['a_id']), b: text(row['b_id']), match, confidence, fragment: textOrNull(row['fragment']) as Edge['fragment'] ?? null }
}

function toMember(row: Row): Member {
  return {
    id: text(row['id']),
    nr: number(row['nr']),
    birth: number(row['birth']),
    statement: textOrNull(row['statement_id']),
    voice: text(row['voice']) as Member['voice'],
    words: text(row['words']),
    spans: text(row['spans']),
    confidence: row['verdict'] === 'accepted' ? 1 : number(row['confidence']),
    speaker: textOrNull(row['speaker_id']),
    speaker_name: textOrNull(row['speaker_name']),
    article: text(row['article_id']),
    outlet: textOrNull(row['outlet_id']),
    record: row['record'] === 1,
    published: textOrNull(row['published_earliest']),
    kind: textOrNull(row['kind']) as Member['kind'],
    mode: textOrNull(row['mode']) as Member['mode'],
    source: textOrNull(row['source_words']),
    stance: textOrNull(row['stance']) as Member['stance'],
    cue: textOrNull(row['cue_words']),
    cue_distance: textOrNull(row['cue_distance']) as Member['cue_distance'],
  }
}
