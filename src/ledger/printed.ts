import type { PrintedSpeaker, StanceCount } from '../api/index.ts'
import { foldName } from './ids.ts'
import { number, text, textOrNull } from './rows.ts'
import type { Row } from './sqlite.ts'

/**
 * A statement's speakers by the names that were printed, most printed first. Speakers of one name in several articles stay
 * apart in the ledger; a reader could not tell them apart, so they make one entry that says so.
 *
 * @param rows - speaker_id, article_id, name, type and variants; name null where nobody is named
 */
export function printedSpeakers(rows: readonly Row[]): PrintedSpeaker[] {
  const groups = new Map<string, { first: Row; variants: number; articles: Set<string>; speakers: Set<string> }>()
  for (const row of rows) {
    if (row['name'] === null) continue
    const key = foldName(text(row['name'])).replace(/^the /, '')
    const group = groups.get(key) ?? { first: row, variants: 0, articles: new Set(), speakers: new Set() }
    groups.set(key, group)
    group.variants += number(row['variants'])
    group.articles.add(text(row['article_id']))
    // somebody whom the ledger does not resolve is at most one within an article
    group.speakers.add(textOrNull(row['speaker_id']) ?? `in ${text(row['article_id'])}`)
  }
  return [...groups.values()].sort((a, b) => b.variants - a.variants).map(({ first, variants, articles, speakers }) => ({
    id: speakers.size === 1 ? textOrNull(first['speaker_id']) : null,
    name: text(first['name']),
    type: textOrNull(first['type']) as PrintedSpeaker['type'],
    variants,
    articles: articles.size,
    one: speakers.size === 1,
  }))
}

/** How many printings take which stance, most frequent first. */
export function stanceCounts(rows: readonly Row[]): StanceCount[] {
  const counts = new Map<StanceCount['stance'], number>()
  for (const row of rows) {
    const stance = text(row['stance']) as StanceCount['stance']
    counts.set(stance, (counts.get(stance) ?? 0) + number(row['variants']))
  }
  return [...counts].map(([stance, variants]) => ({ stance, variants })).sort((a, b) => b.variants - a.variants || (a.stance < b.stance ? -1 : 1))
}
