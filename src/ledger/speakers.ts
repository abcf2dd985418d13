import type { SpeakerList, SpeakerPage, SpeakersQuery, SpeakerSummary } from '../api/index.ts'
import { SURE } from '../text/confidence.ts'
import { SHOWN_PASSAGE } from './dial.ts'
import { foldName } from './ids.ts'
import { nearest } from '../text/nearest.ts'
import { number, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import { AmbiguousSpeaker, UnknownSpeaker } from './unknown.ts'

export type SpeakersWanted = Partial<{ [Field in keyof SpeakersQuery]: SpeakersQuery[Field] | undefined }>

/** Speakers: lists, one in full, and by a name that a person types. */
export function speakerQueries(db: Database) {
  const named = 'AND (@words IS NULL OR id IN (SELECT speaker_id FROM speaker_name WHERE name LIKE @words))'
  // Speakers of one article each under one printed name have one entry, that with most statements.
  const list = db.prepare(`
    SELECT * FROM speaker
     WHERE attributions > 0 AND confidence >= @dial ${named}
       AND NOT (scope = 'article' AND EXISTS (
             SELECT 1 FROM speaker AS other
              WHERE other.name = speaker.name COLLATE NOCASE AND other.scope = 'article' AND other.attributions > 0 AND other.confidence >= @dial
                AND (other.statements, other.attributions, speaker.id) > (speaker.statements, speaker.attributions, other.id)))
     ORDER BY statements DESC, attributions DESC, id LIMIT @limit OFFSET @offset`)
  const count = db.prepare(`
    SELECT count(*) FILTER (WHERE scope <> 'article')
         + count(DISTINCT CASE scope WHEN 'article' THEN lower(name) END) AS count FROM speaker WHERE attributions > 0 AND confidence >= @dial ${named}`)
  const NAMESAKES = `FROM speaker WHERE name = @name COLLATE NOCASE AND scope = 'article' AND attributions > 0`
  const countNamesakes = db.prepare(`SELECT count(*) AS count ${NAMESAKES}`)
  const together = db.prepare(`
    SELECT sum(attributions) AS attributions, count(*) AS articles,
           (SELECT count(DISTINCT statement_id) FROM statement_speaker WHERE speaker_id IN (SELECT id ${NAMESAKES})) AS statements,
           (SELECT count(DISTINCT outlet_id) FROM speaker_outlet WHERE speaker_id IN (SELECT id ${NAMESAKES})) AS outlets ${NAMESAKES}`)
  const byId = db.prepare('SELECT * FROM speaker WHERE id = @id')
  const byName = db.prepare(`
    SELECT DISTINCT speaker.* FROM speaker_name JOIN speaker ON speaker.id = speaker_id
     WHERE speaker_name.name = @name COLLATE NOCASE ORDER BY statements DESC, attributions DESC, speaker.id LIMIT 1`)
  const allNames = db.prepare(`
    SELECT speaker_name.name FROM speaker JOIN speaker_name ON speaker_id = speaker.id
     WHERE attributions > 0 ORDER BY statements DESC, attributions DESC LIMIT 20000`)
  const names = db.prepare(`
    SELECT name, sum(count) AS count FROM speaker_name WHERE speaker_id = @id GROUP BY name ORDER BY 2 DESC, name`)
  const roles = db.prepare('SELECT * FROM speaker_role WHERE speaker_id = @id ORDER BY count DESC, role, organisation LIMIT 100')
  const cues = db.prepare(`
    SELECT lower(cue_words) AS cue, cue_distance, count(*) AS count
      FROM passage JOIN attribution USING (id)
     WHERE speaker_id = @id AND current = 1 AND cue_words <> '' AND verdict IS NOT 'rejected'
     GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT 100`)
  const outlets = db.prepare(`
    SELECT outlet.id, outlet.name, attributions FROM speaker_outlet JOIN outlet ON outlet.id = outlet_id
     WHERE speaker_id = @id ORDER BY attributions DESC, outlet.name`)
  const shares = db.prepare(`
    SELECT speaker.id, speaker.name, speaker.type, count(*) AS statements
      FROM statement_speaker AS own
      JOIN statement_speaker AS other ON other.statement_id = own.statement_id AND other.speaker_id <> own.speaker_id
      JOIN speaker ON speaker.id = other.speaker_id
     WHERE own.speaker_id = @id GROUP BY speaker.id ORDER BY statements DESC, speaker.id LIMIT 100`)
  const hidden = db.prepare(`
    SELECT count(*) FILTER (WHERE NOT ${SHOWN_PASSAGE} AND mode = 'thought') AS thoughts,
           count(*) FILTER (WHERE NOT ${SHOWN_PASSAGE} AND mode <> 'thought') AS doubtful
      FROM passage JOIN attribution USING (id) WHERE speaker_id = @id AND current = 1 AND verdict IS NOT 'rejected'`)

  function toSummary(row: Row): SpeakerSummary {
    const id = text(row['id'])
    return {
      id,
      name: text(row['name']),
      type: text(row['type']) as SpeakerSummary['type'],
      names: names.all({ id }).map((name) => ({ name: text(name['name']), count: number(name['count']) })),
      roles: roles.all({ id }).map((role) => ({
        role: text(role['role']), organisation: text(role['organisation']) || null, count: number(role['count']),
        first: textOrNull(role['first']), last: textOrNull(role['last']),
      })),
      statements: number(row['statements']),
      attributions: number(row['attributions']),
      articles: number(row['articles']),
      outlets: number(row['outlets']),
      confidence: number(row['confidence']),
      namesakes: row['scope'] === 'article' ? Math.max(0, number(countNamesakes.get({ name: text(row['name']) })!['count']) - 1) : 0,
    }
  }

  /** An entry for all speakers that are printed under one name, each in its article. */
  function toEntry(row: Row): SpeakerSummary {
    const summary = toSummary(row)
    if (summary.namesakes === 0) return summary
    const all = together.get({ name: summary.name })!
    return {
      ...summary,
      statements: number(all['statements']), attributions: number(all['attributions']), articles: number(all['articles']), outlets: number(all['outlets']),
    }
  }

  /** Speakers of whose name these words are a whole part, most statements first. */
  function withPart(words: string): SpeakerSummary[] {
    const part = ` ${foldName(words)} `
    const found = list.all({ words: like(words), dial: 0, limit: 500, offset: 0 }).map(toSummary)
    return found.filter((speaker) => [speaker.name, ...speaker.names.map(({ name }) => name)].some((name) => ` ${foldName(name)} `.includes(part)))
  }

  const like = (words: string): string => `%${words.trim().replace(/[%_]/g, ' ').trim()}%`

  return {
    /** Most statements first. */
    list({ words, confidence: dial = SURE, limit = 100, offset = 0 }: SpeakersWanted = {}): SpeakerList {
      const values = { words: words === undefined ? null : like(words) }
      const total = number(count.get({ ...values, dial })!['count'])
      return {
        speakers: list.all({ ...values, dial, limit, offset }).map(toEntry),
        total,
        hidden: dial === 0 ? 0 : number(count.get({ ...values, dial: 0 })!['count']) - total,
      }
    },
    /**
     * By id, by a name as printed, case aside, or by whole words of a name that only one speaker has. Of several with that very
     * name the one with most statements: `namesakes` says that there are others.
     *
     * @throws UnknownSpeaker, AmbiguousSpeaker
     */
    named(name: string): SpeakerSummary {
      const row = byId.get({ id: name }) ?? byName.get({ name: name.trim() })
      if (row) return toSummary(row)
      const known = [...new Set(allNames.all().map((other) => text(other['name'])))]
      const same = known.find((other) => foldName(other) === foldName(name))
      if (same !== undefined) return toSummary(byName.get({ name: same })!)
      const partly = name.trim() === '' ? [] : withPart(name)
      if (partly.length === 1) return partly[0]!
      if (partly.length > 1) throw new AmbiguousSpeaker(name, partly.map((speaker) => speaker.name))
      throw new UnknownSpeaker(name, nearest(name, known))
    },
    /** @throws UnknownSpeaker */
    page(id: string, { confidence: dial = SURE }: { confidence?: number } = {}): SpeakerPage {
      const row = byId.get({ id })
      if (!row) throw new UnknownSpeaker(id, nearest(id, allNames.all().map((other) => text(other['name']))))
      const left = hidden.get({ id, dial })!
      return {
        speaker: toSummary(row),
        // the colon of a transcript is a cue, but no word that anybody is reported with
        cues: cues.all({ id }).filter((cue) => /\p{L}/u.test(text(cue['cue']))).map((cue) => ({
          cue: text(cue['cue']), count: number(cue['count']), distance: text(cue['cue_distance']) as SpeakerPage['cues'][number]['distance'],
        })),
        outlets: outlets.all({ id }).map((outlet) => ({ id: text(outlet['id']), name: text(outlet['name']), attributions: number(outlet['attributions']) })),
        shares: shares.all({ id }).map((other) => ({
          speaker: { id: text(other['id']), name: text(other['name']), type: text(other['type']) as SpeakerSummary['type'] },
          statements: number(other['statements']),
        })),
        hidden: { thoughts: number(left['thoughts']), doubtful: number(left['doubtful']) },
      }
    },
  }
}
export type SpeakerQueries = ReturnType<typeof speakerQueries>
