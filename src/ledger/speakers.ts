import { namePartsOf } from '../linking/index.ts'
import type { AlikeSpeakers, SpeakerList, SpeakerPage, SpeakersQuery, SpeakerSummary } from '../api/index.ts'
import { SURE } from '../text/confidence.ts'
import type { DecidedQueries } from './decided.ts'
import { foldName } from './ids.ts'
import { nearest } from '../text/nearest.ts'
import { all, inTurn, type Keys, keysOf, pageAt, type Rung } from './places.ts'
import type { Remembered } from './remembered.ts'
import { number, text, textOrNull } from './rows.ts'
import type { SameSpeakerQueries } from './same-speakers.ts'
import { type Database, type Prepared, type Row, usedIn, type Values } from './sqlite.ts'
import { AmbiguousSpeaker, UnknownSpeaker } from './unknown.ts'
import { toBeginnings } from './words.ts'

export type SpeakersWanted = Partial<{ [Field in keyof SpeakersQuery]: SpeakersQuery[Field] | undefined }>

/** Statements of a speaker that are not all looked at one by one. */
const MANY = 5_000
/** So many names begin with what was typed that they are not sorted. */
const BROAD = 1_000

/** Speakers: lists, one in full, and by a name that a person types. */
export function speakerQueries(db: Database, remembered: Remembered, same: Pick<SameSpeakerQueries, 'groupOf'>, { list: decided }: Pick<DecidedQueries, 'list'>) {
  // Speakers of one article each under one printed name have one entry, that with most statements.
  const ENTRY = `attributions > 0 AND confidence >= @dial
       AND NOT (scope = 'article' AND EXISTS (
             SELECT 1 FROM speaker AS other INDEXED BY speaker_by_scope
              WHERE other.scope = 'article' AND other.name = speaker.name COLLATE NOCASE AND other.attributions > 0 AND other.confidence >= @dial
                AND (other.statements, other.attributions, speaker.id) > (speaker.statements, speaker.attributions, other.id)))`
  const ORDERS = {
    statements: [{ of: 'statements', down: true }, { of: 'attributions', down: true }, { of: 'id' }], name: [{ of: 'name COLLATE NOCASE' }, { of: 'id' }],
    outlets: [{ of: 'outlets', down: true }, { of: 'statements', down: true }, { of: 'id' }], articles: [{ of: 'articles', down: true }, { of: 'statements', down: true }, { of: 'id' }],
  } as const satisfies Record<string, Keys>
  const INDEXES = { statements: 'speaker_by_use', name: 'speaker_by_name', outlets: 'speaker_by_outlets', articles: 'speaker_by_articles' } as const
  const howMany = db.prepare(`SELECT count(*) AS count FROM (SELECT 1 FROM speaker_words WHERE speaker_words MATCH @words LIMIT ${BROAD})`)
  const BY_SCOPE = 'scope = @scope'
  const prepared = new Map<string, Prepared<Row>>()
  function run(sql: string, values: Values): Row[] {
    const kept = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, kept)
    return kept.all(usedIn(sql, values))
  }
  /** By whether words of a name, a type and an order are asked for. */
  function asked(words: boolean, type: boolean, order: keyof typeof ORDERS, broad = false) {
    const named = `${words ? 'AND nr IN (SELECT rowid FROM speaker_words WHERE speaker_words MATCH @words)' : ''} ${type ? 'AND type = @type' : ''}`
    // a beginning that very many names have is looked for in the order, not the order among them
    const from = (fits: string): string => `FROM speaker ${broad ? `INDEXED BY ${INDEXES[order]}` : ''} WHERE ${broad ? named.replace('AND nr', '+nr') : 'TRUE'} AND ${ENTRY} ${broad ? '' : named} AND ${fits}`
    return {
      list: ({ fits, by }: Rung, values: Values): Row[] => run(`SELECT * ${from(fits)} ORDER BY ${by} LIMIT @limit OFFSET @offset`, values),
      before: ({ fits }: Rung, values: Values): number => number(run(`SELECT count(*) AS count ${from(fits)}`, values)[0]!['count']),
      count: (values: Values): number => number(run(`
        SELECT (SELECT count(*) FROM speaker WHERE scope <> 'article' AND attributions > 0 AND confidence >= @dial ${named})
             + (SELECT count(*) FROM (SELECT 1 FROM speaker WHERE ${BY_SCOPE} AND attributions > 0 AND confidence >= @dial ${named} GROUP BY name COLLATE NOCASE)) AS count`, values)[0]!['count']),
    }
  }
  const NAMESAKES = `FROM speaker INDEXED BY speaker_by_scope WHERE scope = 'article' AND name = @name COLLATE NOCASE AND attributions > 0`
  const countNamesakes = db.prepare(`SELECT count(*) AS count ${NAMESAKES}`)
  const together = db.prepare(`
    SELECT sum(attributions) AS attributions, count(*) AS articles,
           (SELECT count(DISTINCT statement_id) FROM statement_speaker WHERE speaker_id IN (SELECT id ${NAMESAKES})) AS statements,
           (SELECT count(DISTINCT outlet_id) FROM speaker_outlet WHERE speaker_id IN (SELECT id ${NAMESAKES})) AS outlets ${NAMESAKES}`)
  const byId = db.prepare('SELECT * FROM speaker WHERE id = @id')
  const asOne = db.prepare('SELECT id, name, type FROM speaker WHERE same_as = @id ORDER BY name, id')
  const decisionIds = db.prepare(`
    SELECT subject_id AS id FROM decision WHERE what IN ('same', 'not-same', 'apart') AND undone_by IS NULL AND (subject_id = @id OR object_id = @id) LIMIT 1`)
  const candidates = db.prepare(`
    SELECT DISTINCT speaker.* FROM speaker_name JOIN speaker ON speaker.id = speaker_id
     WHERE speaker_name.name LIKE @part AND speaker.attributions > 0 AND speaker.id <> @id ORDER BY statements DESC, attributions DESC, speaker.id LIMIT 200`)
  const byName = db.prepare(`
    SELECT DISTINCT speaker.* FROM speaker_name JOIN speaker ON speaker.id = speaker_id
     WHERE speaker_name.name = @name COLLATE NOCASE ORDER BY statements DESC, attributions DESC, speaker.id LIMIT 1`)
  const allNames = db.prepare(`
    SELECT speaker_name.name FROM speaker JOIN speaker_name ON speaker_id = speaker.id
     WHERE attributions > 0 ORDER BY statements DESC, attributions DESC LIMIT 20000`)
  const names = db.prepare(`
    SELECT name, sum(count) AS count FROM speaker_name WHERE speaker_id = @id GROUP BY name ORDER BY 2 DESC, name`)
  const roles = db.prepare('SELECT * FROM speaker_role WHERE speaker_id = @id ORDER BY count DESC, role, organisation LIMIT 100')
  const cues = db.prepare('SELECT cue, cue_distance, sum(count) AS count FROM speaker_cue WHERE speaker_id = @id AND cue <> \'\' GROUP BY 1, 2 HAVING sum(count) > 0 ORDER BY 3 DESC, 1 LIMIT 100')
  const outlets = db.prepare(`
    SELECT outlet.id, outlet.name, attributions FROM speaker_outlet JOIN outlet ON outlet.id = outlet_id
     WHERE speaker_id = @id ORDER BY attributions DESC, outlet.name`)
  // of a speaker with very many statements only those are looked at whose printings name different speakers
  const sharesOfMany = db.prepare(`
    SELECT speaker.id, speaker.name, speaker.type, count(*) AS statements
      FROM statement_trait CROSS JOIN statement_speaker AS own ON own.statement_id = statement_trait.statement_id AND own.speaker_id = @id
      CROSS JOIN statement_speaker AS other ON other.statement_id = own.statement_id AND other.speaker_id <> own.speaker_id
      JOIN speaker ON speaker.id = other.speaker_id
     WHERE trait = 'speaker differs' GROUP BY speaker.id ORDER BY statements DESC, speaker.id LIMIT 100`)
  const shares = db.prepare(`
    SELECT speaker.id, speaker.name, speaker.type, count(*) AS statements
      FROM statement_speaker AS own
      JOIN statement_speaker AS other ON other.statement_id = own.statement_id AND other.speaker_id <> own.speaker_id
      JOIN speaker ON speaker.id = other.speaker_id
     WHERE own.speaker_id = @id GROUP BY speaker.id ORDER BY statements DESC, speaker.id LIMIT 100`)
  const hidden = db.prepare(`
    SELECT coalesce(sum(count) FILTER (WHERE thought = 1 AND hundredths < 100), 0) AS thoughts, coalesce(sum(count) FILTER (WHERE thought = 0 AND hundredths < @dial), 0) AS doubtful
      FROM speaker_cue WHERE speaker_id = @id`)

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
    const match = toBeginnings(words)
    const found = match === null ? [] : asked(true, false, 'statements').list(all(ORDERS.statements), { words: match, dial: 0, limit: 500, offset: 0 }).map(toSummary)
    return found.filter((speaker) => [speaker.name, ...speaker.names.map(({ name }) => name)].some((name) => ` ${foldName(name)} `.includes(part)))
  }

  /** The one under which a speaker counts. */
  const followed = (row: Row | undefined): Row | undefined => (row && row['same_as'] !== null ? byId.get({ id: text(row['same_as']) }) : row)

  /** @throws UnknownSpeaker */
  function find(id: string): Row {
    const row = followed(byId.get({ id }))
    if (!row) throw new UnknownSpeaker(id, nearest(id, allNames.all().map((other) => text(other['name']))))
    return row
  }

  /** What people decided on who somebody is, of all that are taken for one. */
  function decisionsOn(id: string): SpeakerPage['decisions'] {
    const told = new Map<string, SpeakerPage['decisions'][number]>()
    for (const one of same.groupOf(id)) {
      if (!decisionIds.get({ id: one })) continue
      for (const { article: _, words: __, statement: ___, passage: ____, speakers, ...decision } of decided({ subject: one, limit: 500 }).decisions) {
        if (decision.undone_by === null && ['same', 'not-same', 'apart'].includes(decision.what)) told.set(decision.id, { decision, speakers })
      }
    }
    return [...told.values()].sort((a, b) => (a.decision.at < b.decision.at ? -1 : 1))
  }

  /** Who might be the same: names that share a telling part, or are spelt closely; those given the same words first. */
  function alike(given: string, { limit = 12 }: { limit?: number } = {}): AlikeSpeakers {
    const row = find(given)
    const [id, name] = [text(row['id']), text(row['name'])]
    const shared = new Map(shares.all({ id }).map((other) => [text(other['id']), number(other['statements'])]))
    const own = [name, ...names.all({ id }).map((other) => text(other['name']))]
    const parts = new Set(own.flatMap((one) => namePartsOf(one).specific).filter((part) => part.length > 2))
    const found = new Map<string, Row>()
    for (const part of parts) for (const other of candidates.all({ id, part: `%${part.replace(/[%_]/g, ' ')}%` })) found.set(text(other['id']), other)
    for (const other of shared.keys()) if (!found.has(other)) found.set(other, byId.get({ id: other })!)
    const rank = { 'shared-statement': 0, 'same-name': 1, 'close-spelling': 2, 'part-of-name': 3 }
    const speakers = [...found.values()].flatMap((other) => {
      const statements = shared.get(text(other['id'])) ?? 0
      const theirs = [text(other['name']), ...names.all({ id: text(other['id']) }).map((one) => text(one['name']))]
      const words = new Set(theirs.flatMap((one) => namePartsOf(one).specific))
      const part = [...parts].some((one) => words.has(one))
      const close = !part && [...parts].some((one) => one.length > 4 && [...words].some((word) => word.length > 4 && word[0] === one[0] && nearest(one, [word], 1).length > 0))
      const why = part && statements > 0 ? 'shared-statement' as const : own.some((one) => theirs.some((name) => foldName(name) === foldName(one))) ? 'same-name' as const
        : part ? 'part-of-name' as const : close ? 'close-spelling' as const : null
      return why === null ? [] : [{ row: other, why, statements }]
    }).sort((a, b) => rank[a.why] - rank[b.why] || b.statements - a.statements || number(b.row['statements']) - number(a.row['statements']))
    return { speakers: speakers.slice(0, limit).map(({ row: other, why, statements }) => ({ speaker: toSummary(other), why, statements })) }
  }

  return {
    /** Most statements first. */
    list({ words, type, order = 'statements', counted: told = '1', confidence: dial = SURE, limit = 100, ...place }: SpeakersWanted = {}): SpeakerList {
      const match = words === undefined || words.trim() === '' ? null : toBeginnings(words)
      if (match === null && words !== undefined && words.trim() !== '') return { speakers: [], start: 0, total: 0, hidden: 0 }
      const broad = match !== null && number(howMany.get({ words: match })!['count']) === BROAD
      const { list, before, count } = asked(match !== null, type !== undefined, order, broad)
      const values = { ...(match === null ? {} : { words: match }), ...(type === undefined ? {} : { type }) }
      const counted = (at: number): number => remembered(`speakers ${JSON.stringify([match, type, at])}`, () => count({ ...values, scope: 'article', dial: at }))
      const keys = ORDERS[order]
      const { rows, start } = pageAt(place, {
        keys, limit, total: () => counted(dial),
        find: (id) => run(`SELECT ${keysOf(keys)} FROM speaker WHERE id = @id`, { id: text(find(id)['id']) })[0]!,
        ask: (rungs, keyed, { limit, offset }) => inTurn(rungs, limit, (rung, limit) => list(rung, { ...values, ...keyed, dial, limit, offset })),
        count: (rungs, keyed) => rungs.reduce((sum, rung) => sum + before(rung, { ...values, ...keyed, dial }), 0),
      })
      const speakers = rows.map(toEntry)
      if (told === '0') return { speakers, start, total: (start ?? 0) + speakers.length, hidden: 0 }
      const total = counted(dial)
      return { speakers, start, total, hidden: dial === 0 ? 0 : counted(0) - total }
    },
    /**
     * By id, by a name as printed, case aside, or by whole words of a name that only one speaker has. Of several with that very
     * name the one with most statements: `namesakes` says that there are others.
     *
     * @throws UnknownSpeaker, AmbiguousSpeaker
     */
    named(name: string): SpeakerSummary {
      const row = followed(byId.get({ id: name })) ?? byName.get({ name: name.trim() })
      if (row) return toSummary(row)
      const known = [...new Set(allNames.all().map((other) => text(other['name'])))]
      const same = known.find((other) => foldName(other) === foldName(name))
      if (same !== undefined) return toSummary(byName.get({ name: same })!)
      const partly = name.trim() === '' ? [] : withPart(name)
      if (partly.length === 1) return partly[0]!
      if (partly.length > 1) throw new AmbiguousSpeaker(name, partly.map((speaker) => speaker.name))
      throw new UnknownSpeaker(name, nearest(name, known))
    },
    alike,
    /** The id of one that people took for another leads to that one. @throws UnknownSpeaker */
    page(given: string, { confidence: dial = SURE }: { confidence?: number } = {}): SpeakerPage {
      const row = find(given)
      const id = text(row['id'])
      const left = dial === 0 ? { thoughts: 0, doubtful: 0 } : hidden.get({ id, dial: dial * 100 - 1e-9 })!
      return {
        speaker: toSummary(row),
        also: asOne.all({ id }).map((other) => ({ id: text(other['id']), name: text(other['name']), type: text(other['type']) as SpeakerSummary['type'] })),
        decisions: decisionsOn(id),
        // the colon of a transcript is a cue, but no word that anybody is reported with
        cues: cues.all({ id }).filter((cue) => /\p{L}/u.test(text(cue['cue']))).map((cue) => ({
          cue: text(cue['cue']), count: number(cue['count']), distance: text(cue['cue_distance']) as SpeakerPage['cues'][number]['distance'],
        })),
        outlets: outlets.all({ id }).map((outlet) => ({ id: text(outlet['id']), name: text(outlet['name']), attributions: number(outlet['attributions']) })),
        shares: remembered(`shares of ${id}`, () => (number(row['statements']) > MANY ? sharesOfMany : shares).all({ id })).map((other) => ({
          speaker: { id: text(other['id']), name: text(other['name']), type: text(other['type']) as SpeakerSummary['type'] },
          statements: number(other['statements']),
        })),
        hidden: { thoughts: number(left['thoughts']!), doubtful: number(left['doubtful']!) },
      }
    },
  }
}
export type SpeakerQueries = ReturnType<typeof speakerQueries>
