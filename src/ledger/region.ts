import { JOIN, type Edge } from '../linking/index.ts'
import type { Tie } from '../linking/partition.ts'
import { JOINING } from '../text/records.ts'
import { number, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import type { StandingQueries } from './standing.ts'
import type { Member } from './summarise.ts'

/** What has to be settled. */
interface Region {
  readonly members: ReadonlyMap<string, Member>
  readonly edges: readonly Edge[]
  readonly ties: readonly Tie[]
  /** Statements of the members. */
  readonly before: ReadonlySet<string>
  /** Besides: new passages that only join a statement, which is otherwise as it was. */
  readonly joining: ReadonlyMap<string, readonly Member[]>
}

/** Reads the part of the graph of relations that a change can reach. */
export function regionQueries(db: Database, standing: StandingQueries) {
  const outOfDate = db.prepare(`
    SELECT id, statement_id FROM passage INDEXED BY passage_out_of_date
     WHERE statement_id IS NOT NULL AND (current = 0 OR verdict = 'rejected')`)
  const detach = db.prepare('UPDATE passage SET statement_id = NULL WHERE id = @id')
  const memberIds = db.prepare('SELECT id FROM passage WHERE statement_id = @statement')
  const MEMBER = `
    SELECT passage.id, passage.nr, passage.snapshot_id, attribution.source_spans, passage.voice, passage.words, passage.spans, passage.confidence, passage.verdict, passage.birth,
           passage.statement_id, passage.speaker_id, passage.article_id, article.outlet_id, article.record,
           article.published_earliest, attribution.kind, attribution.mode,
           coalesce(passage.speaker_given, attribution.speaker_name) AS speaker_name, attribution.source_words,
           attribution.stance, attribution.cue_words, attribution.cue_distance
      FROM passage
      JOIN article ON article.id = passage.article_id
      LEFT JOIN attribution ON attribution.id = passage.id`
  const COUNTS = "passage.current = 1 AND passage.linked = 1 AND passage.verdict IS NOT 'rejected'"
  const member = db.prepare(`${MEMBER} WHERE passage.id = @id AND ${COUNTS}`)
  const members = db.prepare(`${MEMBER} WHERE passage.statement_id = @statement AND ${COUNTS}`)
  const statementOf = db.prepare(`SELECT statement_id FROM passage WHERE id = @id AND ${COUNTS}`)
  const relationsOf = db.prepare(`
    SELECT a_id, b_id, match, fragment, confidence, verdict FROM relation WHERE a_id = @id
     UNION ALL
    SELECT a_id, b_id, match, fragment, confidence, verdict FROM relation WHERE b_id = @id`)
  const birthOf = db.prepare('SELECT birth FROM statement WHERE id = @id')
  const between = db.prepare('SELECT a_id, b_id, match, fragment, confidence, verdict FROM relation WHERE a_id = @a AND b_id = @b')

  const edgesAt = (id: string): Edge[] => relationsOf.all({ id }).flatMap((row) => toEdge(row) ?? [])

  /**
   * The statement that a passage only joins, so that nothing changes but who is there, however that statement hangs together.
   *
   * All that the passage joins must stand in one statement, which must be older. Of those that it joins as a whole, each must be
   * one with the others by such comparisons among themselves: then they are one core, and the passage is of that core. Its
   * comparisons as a piece, or with one, must be such as that core has already; as a piece that nothing joins as a whole, it
   * goes where all of its hosts are.
   */
  function hostOf({ id, statement, birth }: Member, edges: readonly Edge[]): string | null {
    if (statement !== null) return null
    let host: string | null = null
    const core: string[] = []
    const rest: { other: string; isPart: boolean }[] = []
    for (const { a, b, fragment } of edges) {
      const other = a === id ? b : a
      const row = statementOf.get({ id: other })
      if (!row) continue // counts no more
      const found = textOrNull(row['statement_id'])
      if (found === null || (host !== null && found !== host)) return null
      host = found
      if (fragment) rest.push({ other, isPart: (fragment === 'a' ? a : b) === other })
      else core.push(other)
    }
    if (host === null || birth <= number(birthOf.get({ id: host })!['birth'])) return null
    if (core.length === 0) return rest.every(({ isPart }) => !isPart) ? host : null
    return areOne(core) && rest.every(({ other, isPart }) => core.some((one) => one === other || isRelated(one, other, isPart))) ? host : null
  }

  function edgeBetween(a: string, b: string): Edge | undefined {
    return [between.get({ a, b }), between.get({ a: b, b: a })].flatMap((row) => (row && toEdge(row)) ?? [])[0]
  }

  /** Whether a passage of a core holds another one to it: in it, or as its piece or host. */
  function isRelated(one: string, other: string, isPart: boolean): boolean {
    const edge = edgeBetween(one, other)
    return edge !== undefined && (!edge.fragment || ((edge.fragment === 'a' ? edge.a : edge.b) === other) === isPart)
  }

  function areOne([first, ...others]: readonly string[]): boolean {
    const one = [first!]
    let left = others
    for (let at = 0; at < one.length && left.length > 0; at++) {
      left = left.filter((other) => {
        const edge = edgeBetween(one[at]!, other)
        if (!edge || edge.fragment) return true
        one.push(other)
        return false
      })
    }
    return left.length === 0
  }

  /** The connected part around some passages: joining relations, and what shares a statement today. */
  function connected(ids: Iterable<string>): Omit<Region, 'joining'> {
    const found = new Map<string, Member>()
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
      found.set(id, toMember(row))
      for (const tie of decided ? standing.tiesAt(standing.placeOf(id)!) : []) {
        ties.set(`${tie.what} ${tie.a} ${tie.b}`, tie)
        if (tie.what === 'merge') open.push(tie.a, tie.b)
      }
      visit(textOrNull(row['statement_id']))
      for (const edge of edgesAt(id)) {
        if (edge.a === id) edges.push(edge) // each relation is met from both ends
        open.push(edge.a === id ? edge.b : edge.a)
      }
    }
    return { members: found, edges, ties: [...ties.values()], before }
  }

  return {
    /** What may change around these passages, and around all that stopped counting, which it detaches. */
    around(ids: Iterable<string>): Region {
      const joining = new Map<string, Member[]>()
      const others: string[] = []
      const plain = !standing.anyTies() && outOfDate.get() === undefined
      for (const id of ids) {
        const edges = plain ? edgesAt(id) : []
        const row = edges.length > 0 ? member.get({ id }) : undefined
        const passage = row && toMember(row)
        const host = passage && hostOf(passage, edges)
        if (host) joining.set(host, [...(joining.get(host) ?? []), passage])
        else others.push(id)
      }
      for (;;) {
        const region = connected(others)
        const reached = [...joining].filter(([host]) => region.before.has(host))
        if (reached.length === 0) return { ...region, joining }
        for (const [host, passages] of reached) {
          joining.delete(host)
          others.push(...passages.map(({ id }) => id))
        }
      }
    },
    /** A statement's passages that count. */
    membersOf: (statement: string): Member[] => members.all({ statement }).map(toMember),
  }
}

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
