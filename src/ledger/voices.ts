import type { ArticleVoices, CueGroup, PartyPage, PartyQuery, PartySummary, VoiceEntry, VoiceRow, VoicesQuery, VoiceTable } from '../api/index.ts'
import { STANDINGS } from '../claims/index.ts'
import { stopAt, SURE } from '../text/confidence.ts'
import { nearest } from '../text/nearest.ts'
import type { NamingQueries } from './namings.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, toArticleRef } from './refs.ts'
import { flag, number, numberOrNull, passageFromRow, text, textOrNull } from './rows.ts'
import type { Scope, ScopeOf } from './scope.ts'
import type { Database, Prepared, Row } from './sqlite.ts'
import { UnknownParty } from './unknown.ts'

export type VoicesWanted = Partial<{ [Field in keyof VoicesQuery]: VoicesQuery[Field] | undefined }>
export type PartyWanted = Partial<{ [Field in keyof PartyQuery]: PartyQuery[Field] | undefined }>

/** Rows told of each cue, and cues told of each outlet and distance. */
const CUE_ROWS = 3
const CUES = 12

/** Who is heard and how, across articles. Counts only: nothing here weighs one party, speaker or outlet against another. */
export function voiceQueries(db: Database, scopeOf: ScopeOf, namings: NamingQueries) {
  const prepared = new Map<string, Prepared<Row>>()
  const prepare = (sql: string): Prepared<Row> => {
    const kept = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, kept)
    return kept
  }
  const byId = db.prepare('SELECT party.*, speaker.id AS speaker FROM party LEFT JOIN speaker ON speaker.key = party.key WHERE party.id = @id')
  const byName = db.prepare('SELECT id FROM party WHERE name = @name COLLATE NOCASE ORDER BY complete DESC, id LIMIT 1')
  const partly = db.prepare('SELECT id, name FROM party WHERE name LIKE @name AND complete > 0 ORDER BY complete DESC, id LIMIT 5')
  const names = db.prepare('SELECT name FROM party WHERE complete > 0 ORDER BY complete DESC LIMIT 5000')
  const rowsOfVoice = db.prepare(`
    SELECT voice_row.*, attribution.cue_words, passage.statement_id, passage.confidence, passage.verdict
      FROM voice_row LEFT JOIN passage ON passage.id = voice_row.attribution_id LEFT JOIN attribution ON attribution.id = passage.id
     WHERE voice_nr = @nr ORDER BY position`)
  const unnamed = db.prepare(`
    SELECT count(*) AS count FROM article JOIN passage ON passage.analysis_id = article.current_analysis_id JOIN attribution ON attribution.id = passage.id
     WHERE article.id = @article AND passage.verdict IS NOT 'rejected' AND attribution.speaker_type = 'unnamed' AND (@dial = 0 OR passage.confidence >= @dial AND attribution.mode <> 'thought')`)

  /** Articles first where few are asked for. */
  const JOINED = 'FROM article CROSS JOIN voice ON voice.article_id = article.id'
  const OF_PARTY = 'FROM voice JOIN article ON article.id = voice.article_id'
  const SHOWN = 'voice.confidence >= @dial'

  /** Standings in the order of the list, with the number of articles; none that nobody has. */
  function standings(rows: readonly Row[]): { standing: (typeof STANDINGS)[number]; articles: number }[] {
    const counts = new Map(rows.map((row) => [text(row['standing']), number(row['count'])]))
    return STANDINGS.flatMap((standing) => (counts.has(standing) ? [{ standing, articles: counts.get(standing)! }] : []))
  }

  /** Of several parties at once: the articles asked for are gone through once. */
  function summaries(ids: readonly string[], scope: Scope, dial: number): PartySummary[] {
    const of = '(SELECT value FROM json_each(@ids))'
    const counted = prepare(scope.narrow
      ? `SELECT party_id, standing, count(*) AS count, sum(accused) AS accused ${JOINED} WHERE ${SHOWN} AND ${scope.where} AND +party_id IN ${of} GROUP BY 1, 2`
      : `SELECT party_id, standing, count(*) AS count, sum(accused) AS accused FROM voice WHERE party_id IN ${of} AND ${SHOWN} GROUP BY 1, 2`).all({ ...scope.values, ids: JSON.stringify(ids), dial })
    const byParty = Map.groupBy(counted, (row) => text(row['party_id']))
    return ids.map((id) => toSummary(id, byParty.get(id) ?? []))
  }

  function toSummary(id: string, rows: readonly Row[]): PartySummary {
    const row = byId.get({ id })!
    const sum = (column: string) => rows.reduce((all, one) => all + number(one[column]), 0)
    return {
      id, name: text(row['name']), type: textOrNull(row['type']) as PartySummary['type'], one: row['scope'] === 'ledger', speaker: textOrNull(row['speaker']),
      articles: sum('count'), accused: sum('accused'), standings: standings(rows),
    }
  }

  /** Ids of parties, in most articles first, and how many there are; by the counts kept where the whole ledger is asked for at a stop of the dial. */
  function partiesIn(scope: Scope, { party, standing, dial, limit, offset }: { party: string | undefined; standing: string | undefined; dial: number; limit: number; offset: number }): { ids: string[]; total: number } {
    const like = party === undefined ? {} : { party: `%${party.trim().replace(/[%_]/g, ' ').trim()}%` }
    const named = party === undefined ? '' : 'AND party.name LIKE @party'
    const stop = dial === 0 ? 'complete' : stopAt(dial)
    if (!scope.narrow && standing === undefined && stop !== null) {
      const from = `FROM party WHERE ${stop} > 0 ${named}`
      return {
        ids: prepare(`SELECT id ${from} ORDER BY ${stop} DESC, id LIMIT @limit OFFSET @offset`).all({ ...like, limit, offset }).map((row) => text(row['id'])),
        total: number(prepare(`SELECT count(*) AS count ${from}`).get(like)!['count']),
      }
    }
    const from = `${scope.narrow ? JOINED : 'FROM voice'} ${party === undefined ? '' : 'JOIN party ON party.id = voice.party_id'} WHERE ${SHOWN} ${standing === undefined ? '' : 'AND standing = @standing'} ${named} ${scope.narrow ? `AND ${scope.where}` : ''}`
    const values = { ...scope.values, ...like, ...(standing === undefined ? {} : { standing }), dial }
    return {
      ids: prepare(`SELECT voice.party_id AS id, count(*) AS count ${from} GROUP BY voice.party_id ORDER BY count DESC, id LIMIT @limit OFFSET @offset`).all({ ...values, limit, offset }).map((row) => text(row['id'])),
      total: number(prepare(`SELECT count(DISTINCT voice.party_id) AS count ${from}`).get(values)!['count']),
    }
  }

  function toEntry(row: Row): VoiceEntry {
    return {
      party: text(row['party_id']), name: text(row['name']), standing: text(row['standing']) as VoiceEntry['standing'], accused: flag(row['accused']), inferred: flag(row['inferred']),
      article: toArticleRef(row), snapshot: text(row['snapshot_id']),
      rows: rowsOfVoice.all({ nr: number(row['nr']) }).map((one): VoiceRow => ({
        how: text(one['how']) as VoiceRow['how'], words: passageFromRow(one), cue: textOrNull(one['cue_words']), through: textOrNull(one['through']), opponent: flag(one['opponent']),
        attribution: textOrNull(one['attribution_id']), statement: textOrNull(one['statement_id']), confidence: one['verdict'] === 'accepted' ? 1 : numberOrNull(one['confidence']),
      })),
    }
  }

  /** Entries in articles, newest first. */
  function entries(scope: Scope, more: string, values: Record<string, string | number>, joined = JOINED): VoiceEntry[] {
    return prepare(`
      SELECT voice.*, snapshot.id AS snapshot_id, ${ARTICLE_REF} ${joined}
        JOIN analysis ON analysis.id = voice.analysis_id JOIN snapshot ON snapshot.id = analysis.snapshot_id ${JOIN_ARTICLE_REF}
       WHERE ${SHOWN} AND ${scope.where} ${more}`).all({ ...scope.values, ...values }).map(toEntry)
  }

  function cuesOf(id: string, scope: Scope, dial: number): CueGroup[] {
    const FROM = `
      FROM voice JOIN article ON article.id = voice.article_id JOIN voice_row ON voice_nr = voice.nr AND how IN ('own-words', 'reported', 'nested', 'relayed')
      JOIN passage ON passage.id = voice_row.attribution_id JOIN attribution ON attribution.id = passage.id`
    const WHERE = `voice.party_id = @id AND cue_words <> '' AND (@dial = 0 OR passage.verdict IS 'accepted' OR (attribution.mode <> 'thought' AND passage.confidence >= @dial)) AND ${scope.where}`
    const counted = prepare(`
      SELECT article.outlet_id AS outlet, outlet.name, cue_distance, lower(cue_words) AS cue, count(*) AS count ${FROM} LEFT JOIN outlet ON outlet.id = article.outlet_id
       WHERE ${WHERE} GROUP BY 1, 3, 4 ORDER BY outlet.name, cue_distance, count DESC, cue`).all({ ...scope.values, id, dial }).filter((row) => /\p{L}/u.test(text(row['cue'])))
    const told = Map.groupBy(prepare(`
      SELECT * FROM (
        SELECT passage.spans, passage.words, passage.statement_id, lower(cue_words) AS cue, cue_distance, ${ARTICLE_REF},
               row_number() OVER (PARTITION BY article.outlet_id, cue_distance, lower(cue_words) ORDER BY article.published_earliest DESC, article.nr DESC, passage.nr) AS place
          ${FROM} ${JOIN_ARTICLE_REF} WHERE ${WHERE}) WHERE place <= ${CUE_ROWS}`).all({ ...scope.values, id, dial }), (row) => `${text(row['outlet_id'] ?? '')} ${text(row['cue_distance'])} ${text(row['cue'])}`)
    const rows = (row: Row) => (told.get(`${text(row['outlet'] ?? '')} ${text(row['cue_distance'])} ${text(row['cue'])}`) ?? [])
      .map((one) => ({ words: passageFromRow(one), article: toArticleRef(one), statement: textOrNull(one['statement_id']) }))
    return [...Map.groupBy(counted, (row) => `${text(row['outlet'] ?? '')} ${text(row['cue_distance'])}`).values()].map((of) => ({
      outlet: of[0]!['outlet'] === null ? null : { id: text(of[0]!['outlet']), name: text(of[0]!['name']) }, distance: text(of[0]!['cue_distance']) as CueGroup['distance'],
      cues: of.slice(0, CUES).map((row) => ({ cue: text(row['cue']), count: number(row['count']), rows: rows(row) })), count: of.reduce((sum, row) => sum + number(row['count']), 0),
    }))
  }

  return {
    /** Parties, in most articles first. @throws UnknownCase */
    table({ confidence: dial = SURE, party, standing, limit = 100, offset = 0, ...where }: VoicesWanted = {}): VoiceTable {
      const scope = scopeOf(where)
      const { ids, total } = partiesIn(scope, { party, standing, dial, limit, offset })
      const complete = dial === 0 ? total : partiesIn(scope, { party, standing, dial: 0, limit: 0, offset: 0 }).total
      return { articles: namings.articles(scope), parties: summaries(ids, scope, dial), total, hidden: { thoughts: 0, doubtful: complete - total } }
    },
    /** By id, by a name as printed, or by part of a name that only one party has. @throws UnknownParty */
    named(given: string): string {
      if (byId.get({ id: given })) return given
      const found = byName.get({ name: given.trim().replace(/^the\s+/i, '') }) ?? byName.get({ name: given.trim() }) ?? (given.trim() === '' ? undefined : partly.all({ name: `%${given.trim().replace(/[%_]/g, ' ')}%` }).at(0))
      if (found) return text(found['id'])
      throw new UnknownParty(given, nearest(given, names.all().map((row) => text(row['name']))))
    },
    /** One party: in which articles it is heard how, what it is called, with which words it is reported. @throws UnknownParty, UnknownCase */
    page(given: string, { confidence: dial = SURE, standing, limit = 100, offset = 0, ...where }: PartyWanted = {}): PartyPage {
      const id = this.named(given)
      const scope = scopeOf(where)
      const [party] = summaries([id], scope, dial) as [PartySummary]
      const total = standing === undefined ? party.articles : party.standings.find((one) => one.standing === standing)?.articles ?? 0
      const byOutlet = prepare(`
        SELECT article.outlet_id, outlet.name, standing, count(*) AS count ${OF_PARTY} LEFT JOIN outlet ON outlet.id = article.outlet_id
         WHERE party_id = @id AND ${SHOWN} AND ${scope.where} GROUP BY 1, 3 ORDER BY outlet.name, 1`).all({ ...scope.values, id, dial })
      return {
        party, total,
        outlets: [...Map.groupBy(byOutlet, (row) => text(row['outlet_id'] ?? '')).values()].map((rows) => ({
          outlet: rows[0]!['outlet_id'] === null ? null : { id: text(rows[0]!['outlet_id']), name: text(rows[0]!['name']) },
          articles: rows.reduce((sum, row) => sum + number(row['count']), 0), standings: standings(rows),
        })),
        voices: entries(scope, `AND voice.party_id = @id ${standing === undefined ? '' : 'AND voice.standing = @standing'} ORDER BY article.published_earliest DESC NULLS LAST, article.nr DESC LIMIT @limit OFFSET @offset`,
          { id, dial, limit, offset, ...(standing === undefined ? {} : { standing }) }, OF_PARTY),
        namings: namings.table({ ...where, party: id }).groups,
        cues: cuesOf(id, scope, dial),
        hidden: { thoughts: 0, doubtful: dial === 0 ? 0 : summaries([id], scope, 0)[0]!.articles - party.articles },
      }
    },
    /** Each party in each article, newest first: what the table counts. @throws UnknownCase */
    entries({ confidence: dial = SURE, party, standing, limit = 100, offset = 0, ...where }: VoicesWanted = {}): VoiceEntry[] {
      const scope = scopeOf(where)
      const more = `${standing === undefined ? '' : 'AND voice.standing = @standing'} ${party === undefined ? '' : 'AND voice.party_id IN (SELECT id FROM party WHERE name LIKE @party)'}
         ORDER BY article.published_earliest DESC NULLS LAST, article.nr DESC, voice.nr LIMIT @limit OFFSET @offset`
      return entries(scope, more, { dial, limit, offset, ...(standing === undefined ? {} : { standing }), ...(party === undefined ? {} : { party: `%${party.trim().replace(/[%_]/g, ' ').trim()}%` }) })
    },
    /** Who is heard in one article, in the order of standings, then of the text. */
    article(article: string, { confidence: dial = SURE }: { confidence?: number } = {}): ArticleVoices {
      const scope = scopeOf({ article })
      const all = entries(scope, 'ORDER BY voice.nr', { dial: 0 })
      const shown = new Set(entries(scope, 'ORDER BY voice.nr', { dial }).map(({ party }) => party))
      return {
        voices: all.filter(({ party }) => shown.has(party)).sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing)),
        namings: namings.table({ article, rows: 50 }).groups, unnamed: number(unnamed.get({ article, dial })!['count']), hidden: { thoughts: 0, doubtful: all.length - shown.size },
      }
    },
  }
}
export type VoiceQueries = ReturnType<typeof voiceQueries>
