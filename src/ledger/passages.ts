import type { Carrier } from '../linking/index.ts'
import type { LinkPassage } from '../text/records.ts'
import { overlaps } from '../text/span.ts'
import { flag, number, SELECT_LINK_PASSAGE, text, textOrNull, toLinkPassage } from './rows.ts'
import type { Database } from './sqlite.ts'
import { UnknownPassage } from './unknown.ts'

/**
 * A hash that more passages than this hold says nothing worth looking up. Rare words and set phrases are the linking model's
 * business; this only bounds the work on what the model did not foresee. Set far above any family seen, since it is the one
 * place where the order of adding could matter.
 */
export const TOO_COMMON = 5_000

/** Passages kept in memory between look-ups; about 1 kB each. */
const REMEMBERED = 20_000

/** Reads and writes of the passages that can be linked, and of their signatures. */
export function passageQueries(db: Database) {
  const numbers = db.prepare('SELECT nr FROM passage WHERE id = @id')
  const link = db.prepare('UPDATE passage SET linked = 1 WHERE nr = @nr')
  const sign = db.prepare('INSERT INTO signature (hash, passage_nr) VALUES (@hash, @passage_nr) ON CONFLICT DO NOTHING')
  const sharing = db.prepare(`SELECT passage_nr FROM signature WHERE hash = @hash LIMIT ${TOO_COMMON + 1}`)
  const eligible = db.prepare('SELECT id, snapshot_id FROM passage WHERE nr = @nr AND current = 1 AND linked = 1')
  const byId = db.prepare(`${SELECT_LINK_PASSAGE} WHERE passage.id = @id`)
  const place = db.prepare('SELECT nr, snapshot_id FROM passage WHERE id = @id')
  const way = db.prepare(`
    SELECT outlet.name AS outlet, article.record FROM passage
      JOIN article ON article.id = article_id LEFT JOIN outlet ON outlet.id = outlet_id WHERE passage.id = @id`)
  const relays = db.prepare('SELECT outlet FROM relay WHERE attribution_id = @id ORDER BY depth')
  const unsigned = db.prepare(`
    ${SELECT_LINK_PASSAGE} WHERE passage.linked = 1
       AND passage.nr NOT IN (SELECT passage_nr FROM signature) ORDER BY passage.nr`)
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

  return {
    /**
     * Makes passages of an analysis linkable. Signatures go in sorted over all passages of the call: neighbours in the index
     * are written together.
     *
     * @param signatures - one list of hashes (integers below 2^53) for each passage
     * @throws UnknownPassage
     */
    add(passages: readonly LinkPassage[], signatures: readonly (readonly number[])[]): void {
      const rows: [hash: number, nr: number][] = []
      for (const [i, { id }] of passages.entries()) {
        const found = numbers.get({ id })
        if (!found) throw new UnknownPassage(id)
        const nr = number(found['nr'])
        link.run({ nr })
        for (const hash of signatures[i] ?? []) rows.push([hash, nr])
      }
      rows.sort((x, y) => x[0] - y[0] || x[1] - y[1])
      for (const [hash, passage_nr] of rows) sign.run({ hash, passage_nr })
    },
    /**
     * Passages that might report the same words: those that share most signatures, ties by id. Same language, current
     * analyses only, not the passage itself nor one that overlaps it in the same snapshot.
     */
    candidates(passage: LinkPassage, signatures: readonly number[], limit = 200): LinkPassage[] {
      const self = place.get({ id: passage.id })
      const shared = new Map<number, number>()
      for (const hash of new Set(signatures)) {
        const found = sharing.all({ hash })
        if (found.length > TOO_COMMON) continue
        for (const row of found) {
          const nr = row['passage_nr'] as number
          shared.set(nr, (shared.get(nr) ?? 0) + 1)
        }
      }
      if (self) shared.delete(number(self['nr']))
      const byCount = new Map<number, number[]>()
      for (const [nr, count] of shared) {
        const others = byCount.get(count)
        if (others) others.push(nr)
        else byCount.set(count, [nr])
      }
      const language = languageOf(passage.language)
      const candidates: LinkPassage[] = []
      for (const count of [...byCount.keys()].sort((x, y) => y - x)) {
        const tied: LinkPassage[] = []
        for (const nr of byCount.get(count)!) {
          const row = eligible.get({ nr })
          const other = row && read(text(row['id']))
          if (!other || languageOf(other.language) !== language) continue
          const here = self && row['snapshot_id'] === self['snapshot_id']
          if (here && other.spans.some((span) => passage.spans.some((own) => overlaps(own, span)))) continue
          tied.push(other)
        }
        tied.sort((x, y) => (x.id < y.id ? -1 : 1))
        candidates.push(...tied)
        if (candidates.length >= limit) break
      }
      return candidates.slice(0, limit)
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
