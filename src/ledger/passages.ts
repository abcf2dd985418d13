import { JOIN, type Carrier } from '../linking/index.ts'
import { JOINING, type LinkPassage } from '../text/records.ts'
import { overlaps } from '../text/span.ts'
import { flag, number, SELECT_LINK_PASSAGE, text, textOrNull, toLinkPassage } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import { signaturesIn, traceQueries, type Traced } from './traces.ts'
import { UnknownPassage } from './unknown.ts'

/** Passages kept in memory between look-ups; about 1 kB each. */
const REMEMBERED = 20_000

/** Reads and writes of the passages that can be linked, and of their signatures. */
export function passageQueries(db: Database) {
  const numbers = db.prepare('SELECT nr, linked FROM passage WHERE id = @id')
  const link = db.prepare('UPDATE passage SET linked = 1 WHERE nr = @nr')
  const eligible = db.prepare('SELECT id, snapshot_id FROM passage WHERE nr = @nr AND current = 1 AND linked = 1')
  const tied = db.prepare(`
    SELECT passage.id, snapshot_id FROM json_each(@nrs) CROSS JOIN passage ON nr = value WHERE current = 1 AND linked = 1 AND nr <> @self ORDER BY passage.id`)
  const byId = db.prepare(`${SELECT_LINK_PASSAGE} WHERE passage.id = @id`)
  const place = db.prepare('SELECT nr, snapshot_id FROM passage WHERE id = @id')
  const way = db.prepare(`
    SELECT outlet.name AS outlet, article.record FROM passage
      JOIN article ON article.id = article_id LEFT JOIN outlet ON outlet.id = outlet_id WHERE passage.id = @id`)
  const relays = db.prepare('SELECT outlet FROM relay WHERE attribution_id = @id ORDER BY depth')
  const unsigned = db.prepare(`
    ${SELECT_LINK_PASSAGE} WHERE passage.linked = 1
       AND passage.nr NOT IN (SELECT passage_nr FROM signature) ORDER BY passage.nr`)
  const joins = (own: 'a' | 'b', other: 'a' | 'b') => `
    SELECT relation.${other}_id AS id FROM relation JOIN passage ON passage.id = relation.${other}_id
     WHERE relation.${own}_id = @id AND passage.current = 1 AND fragment IS NULL AND relation.verdict IS NOT 'rejected'
       AND (relation.confidence >= ${JOIN} OR relation.verdict = 'accepted') AND match IN (${[...JOINING].map((match) => `'${match}'`).join(', ')})`
  const joined = db.prepare(`${joins('a', 'b')} UNION ALL ${joins('b', 'a')}`)
  const retired = db.prepare('SELECT id FROM passage INDEXED BY passage_out_of_date WHERE statement_id IS NOT NULL AND current = 0')
  const relationsOf = db.prepare('SELECT id, b_id FROM relation WHERE a_id = @id AND verdict IS NULL')
  const removeRelation = db.prepare('DELETE FROM relation WHERE id = @id')
  const touching = db.prepare('SELECT id, a_id, b_id FROM relation WHERE a_id = @id UNION SELECT id, a_id, b_id FROM relation WHERE b_id = @id')
  const traces = traceQueries(db)
  const remembered = new Map<string, LinkPassage>()

  /** What a passage says never changes, so the last ones read are kept: the same few meet many candidates. */
  function read(id: string): LinkPassage | undefined {
    const kept = remembered.get(id)
    if (kept) return kept
    const row = byId.get({ id })
    if (!row) return undefined
    const passage = toLinkPassage(row)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(id, passage)
    return passage
  }

  function rowOf(nr: number): Row[] {
    const row = eligible.get({ nr })
    return row ? [row] : []
  }

  return {
    /**
     * Makes passages of an analysis linkable.
     *
     * @param traced - for each passage its signatures (integers below 2^53), or those with its sketch
     * @returns looks up who holds a signature; and which have become too common to say anything
     * @throws UnknownPassage
     */
    add(passages: readonly LinkPassage[], traced: readonly Traced[]): ReturnType<typeof traces.add> {
      return traces.add(passages.map(({ id }, i) => {
        const found = numbers.get({ id })
        if (!found) throw new UnknownPassage(id)
        const nr = number(found['nr'])
        link.run({ nr })
        return [nr, traced[i] ?? []] as const
      }))
    },
    /**
     * Numbers of passages that share a signature, those that share most first, then in the order of adding; not the passage itself.
     * `current` tells which of them count, `gate` which are worth reading.
     */
    meeting(passage: LinkPassage, signatures: readonly number[], holders?: (hash: number) => readonly number[]): number[] {
      const self = place.get({ id: passage.id })
      const met = traces.sharing(signatures, holders).flat()
      return self ? met.filter((nr) => nr !== self['nr']) : met
    },
    gate: traces.gate,
    /** Id of the passage of a number; null where its analysis is not the current one, or it takes no part in linking. */
    current(nr: number): string | null {
      return textOrNull(eligible.get({ nr })?.['id'])
    },
    /** Whether two passages stand in one snapshot and hold the same words of it. */
    overlapping(a: LinkPassage, b: LinkPassage): boolean {
      return a.article === b.article && a.spans.some((span) => b.spans.some((other) => overlaps(span, other)))
        && text(place.get({ id: a.id })!['snapshot_id']) === text(place.get({ id: b.id })!['snapshot_id'])
    },
    /**
     * Passages that might report the same words: those that share most signatures, ties by id. Same language, current
     * analyses only, not the passage itself nor one that overlaps it in the same snapshot.
     */
    candidates(passage: LinkPassage, signatures: readonly number[], limit = 200): LinkPassage[] {
      const language = languageOf(passage.language)
      const self = place.get({ id: passage.id })
      const candidates: LinkPassage[] = []
      for (const group of traces.sharingMost(signatures, limit)) {
        for (const row of tied.iterate({ nrs: JSON.stringify(group), self: self?.['nr'] ?? -1 })) {
          const other = read(text(row['id']))
          if (!other || languageOf(other.language) !== language) continue
          const here = self && row['snapshot_id'] === self['snapshot_id']
          if (here && other.spans.some((span) => passage.spans.some((own) => overlaps(own, span)))) continue
          if (candidates.push(other) >= limit) return candidates
        }
      }
      return candidates
    },
    /** Ids of passages that a passage is in one family with by a comparison of its own; not as its fragment. */
    joinedTo(id: string): string[] {
      return joined.all({ id }).map((row) => text(row['id']))
    },
    /** Ids of passages that count no more and stand in a family still. */
    retired(): string[] {
      return retired.all().map((row) => text(row['id']))
    },
    isCommon: traces.isCommon,
    /**
     * Takes away what was found between passages only because they share one of these signatures, which say nothing any more.
     *
     * @param meets - whether two passages share another signature that says something
     * @returns ids of the passages that were parted
     */
    part(common: readonly number[], meets: (a: LinkPassage, b: LinkPassage) => boolean): string[] {
      const parted = new Set<string>()
      for (const hash of common) {
        const holders = new Set(traces.allHolding(hash).flatMap(rowOf).map((row) => text(row['id'])))
        for (const id of holders) {
          for (const relation of relationsOf.all({ id })) {
            const other = text(relation['b_id'])
            if (!holders.has(other) || meets(read(id)!, read(other)!)) continue
            removeRelation.run({ id: text(relation['id']) })
            parted.add(id).add(other)
          }
        }
      }
      return [...parted]
    },
    /**
     * Takes away traces and comparisons of passages that will no longer be what they are.
     *
     * @param traceOf - as the passage was added with
     * @returns which of them take part in linking, and ids of all that they were compared with, their own among them
     * @throws UnknownPassage
     */
    unlink(ids: readonly string[], traceOf: (passage: LinkPassage) => Traced): { linked: string[]; around: Set<string> } {
      const around = new Set(ids)
      const linked = ids.filter((id) => {
        const found = numbers.get({ id })
        if (!found) throw new UnknownPassage(id)
        for (const row of touching.all({ id })) {
          removeRelation.run({ id: text(row['id']) })
          around.add(text(row['a_id'])).add(text(row['b_id']))
        }
        if (!flag(found['linked'])) return false
        traces.remove(number(found['nr']), signaturesIn(traceOf(read(id)!)))
        return true
      })
      for (const id of ids) remembered.delete(id)
      return { linked, around }
    },
    /** To be called when a person changed what is read in them, or by whom. */
    changed(ids: readonly string[]): void {
      for (const id of ids) remembered.delete(id)
    },
    /** @throws UnknownPassage */
    byId(id: string): LinkPassage {
      const passage = read(id)
      if (!passage) throw new UnknownPassage(id)
      return passage
    },
    /** A passage with what its way there shows: outlet, record, credited outlets. @throws UnknownPassage */
    carrier(passage: LinkPassage): Carrier {
      const row = way.get({ id: passage.id })
      if (!row) throw new UnknownPassage(passage.id)
      return {
        passage,
        outlet: textOrNull(row['outlet']),
        record: flag(row['record']),
        relays: relays.all({ id: passage.id }).map((relay) => ({ outlet: text(relay['outlet']) })),
      }
    },
    /** The snapshot a passage stands in. @throws UnknownPassage */
    snapshotOf(id: string): string {
      const row = place.get({ id })
      if (!row) throw new UnknownPassage(id)
      return text(row['snapshot_id'])
    },
    /** Linkable passages without signatures: after an import that left them out, or for another linking model. */
    unsigned(): LinkPassage[] {
      return unsigned.all().map(toLinkPassage)
    },
  }
}
export type PassageQueries = ReturnType<typeof passageQueries>

/** `en` of `en-GB`: regions of a language are compared. */
function languageOf(code: string): string {
  return code.toLowerCase().split('-')[0]!
}
