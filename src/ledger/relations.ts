import type { Change, ChangeType, Comparison, LinkPassage, Relation } from '../text/records.ts'
import { idOf } from './ids.ts'
import type { Database } from './sqlite.ts'
import { placeOfPair, VERDICTS, type StandingQueries } from './standing.ts'

export interface RelationGiven {
  readonly direction: Relation['direction']
  readonly relay: Relation['relay']
}

/** A comparison as linking gives it. */
export interface ComparisonGiven extends Comparison {
  /** The side that is only a short piece of the other, if one is: decides which families it can belong to. */
  readonly fragment?: 'a' | 'b' | null
}

/** Writes of relations. Each pair of passages is stored once, in one order whoever asks. */
export function relationQueries(db: Database, standing: StandingQueries) {
  const decided = db.prepare("SELECT * FROM decision WHERE place = @place AND subject_type = 'relation' AND what IN ('accept', 'reject') AND undone_by IS NULL ORDER BY nr")
  const judge = db.prepare('UPDATE relation SET verdict = @verdict, by = @by WHERE id = @id')
  const insert = db.prepare(`
    INSERT INTO relation ( id,  a_id,  b_id,  same_article,  match,  fragment,  changes,  direction_from,  direction_basis,
                           relay_type,  relay_why,  confidence)
                  VALUES (@id, @a_id, @b_id, @same_article, @match, @fragment, @changes, @direction_from, @direction_basis,
                          @relay_type, @relay_why, @confidence)
        ON CONFLICT (a_id, b_id) DO NOTHING`)

  return {
    /** Keeps what `compare(a, b)` found. Turned round where `b` belongs first. @returns the relation's id */
    add(a: LinkPassage, b: LinkPassage, comparison: ComparisonGiven, given: RelationGiven): string {
      if (!inOrder(a, b)) return this.add(b, a, mirrored(comparison), mirroredGiven(given))
      const id = idOf('relation', a.id, b.id)
      insert.run({
        id,
        a_id: a.id,
        b_id: b.id,
        same_article: a.article === b.article ? 1 : 0,
        match: comparison.match,
        fragment: comparison.fragment ?? null,
        changes: JSON.stringify(comparison.changes),
        direction_from: given.direction.from,
        direction_basis: given.direction.basis,
        relay_type: given.relay.type,
        relay_why: given.relay.why,
        confidence: comparison.confidence,
      })
      if (standing.onRelations()) {
        const [placeA, placeB] = [standing.placeOf(a.id), standing.placeOf(b.id)]
        const { holds } = standing.among(placeA && placeB ? decided.all({ place: placeOfPair(placeA, placeB) }) : [])
        if (holds) judge.run({ id, verdict: VERDICTS[String(holds['what'])]!, by: String(holds['id']) })
      }
      return id
    },
  }
}
export type RelationQueries = ReturnType<typeof relationQueries>

/** Earlier date first, unknown dates last, then by id: an order of sides, no claim about who copied. */
function inOrder(a: LinkPassage, b: LinkPassage): boolean {
  const [dateA, dateB] = [a.published?.earliest ?? '9', b.published?.earliest ?? '9']
  return dateA === dateB ? a.id <= b.id : dateA < dateB
}

const OTHER_SIDE = { a: 'b', b: 'a' } as const

/** The same comparison seen from the other side. */
export function mirrored(comparison: ComparisonGiven): ComparisonGiven {
  const { fragment } = comparison
  return { ...comparison, changes: comparison.changes.map(mirroredChange), fragment: fragment ? OTHER_SIDE[fragment] : null }
}

export function mirroredChange(change: Change): Change {
  const sides: Partial<Record<ChangeType, ChangeType>> = { 'only-in-a': 'only-in-b', 'only-in-b': 'only-in-a' }
  return { ...change, type: sides[change.type] ?? change.type, a: change.b, b: change.a }
}

function mirroredGiven({ direction: { from, basis }, relay }: RelationGiven): RelationGiven {
  return { direction: { from: from && OTHER_SIDE[from], basis }, relay }
}
