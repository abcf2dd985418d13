import { passageOf } from '../text/span.ts'
import type { ArticleList, ArticlePage, ArticlesQuery } from '../api/index.ts'
import { hiddenAt, SURE } from '../text/confidence.ts'
import { SHOWN_PASSAGE } from './dial.ts'
import { boilerplateOf } from './boilerplate.ts'
import type { ByHandQueries } from './by-hand.ts'
import type { DecidedQueries } from './decided.ts'
import type { DecisionQueries } from './decisions.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, SPEAKER_REF, toArticleRef, toSpeakerRef } from './refs.ts'
import { whyFigureHidden, whyHidden } from './figures.ts'
import type { Finder } from './finder.ts'
import { inTurn, type Keys, keysOf, pageAt } from './places.ts'
import { asList, type HitQueries, RANKED } from './hits.ts'
import type { Remembered } from './remembered.ts'
import { flag, number, numberOrNull, passageFromRow, passageOrNull, spansFromCell, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import { ArticleForgotten, UnknownArticle, UnknownSnapshot } from './unknown.ts'
import { ADDED } from './evaluate.ts'
import { CITED_SURELY } from './evidence.ts'
import { toMatch } from './words.ts'

export type ArticlesWanted = Partial<{ [Field in keyof ArticlesQuery]: ArticlesQuery[Field] | undefined }>

/** Bytes as they were given. */
export interface OriginalBytes {
  readonly sha256: string
  readonly media_type: string
  readonly content: Uint8Array
}

const ORDERS = {
  newest: { keys: [{ of: 'article.published_earliest', down: true, empty: true }, { of: 'article.nr', down: true }], index: 'article_by_date' },
  oldest: { keys: [{ of: '(article.published_earliest IS NULL)' }, { of: 'article.published_earliest', empty: true }, { of: 'article.nr' }], index: 'article_by_age' },
  added: { keys: [{ of: 'article.nr', down: true }], index: null },
} as const satisfies Record<string, { keys: Keys; index: string | null }>

/** Articles: lists, one in full, its bytes. */
export function articleQueries(db: Database, decisions: DecisionQueries & Pick<DecidedQueries, 'decided' | 'marksIn'>, finder: Finder, hits: HitQueries, remembered: Remembered, byHand: Pick<ByHandQueries, 'marksIn'>) {
  const summary = db.prepare(`
    SELECT ${ARTICLE_REF}, dated.language, dated.analysed,
           (SELECT count(*) FROM snapshot WHERE article_id = article.id) AS snapshots,
           (SELECT count(DISTINCT statement_id) FROM passage JOIN statement ON statement.id = statement_id
             WHERE article_id = article.id AND statement.outlets > 1) AS shared
      FROM article ${JOIN_ARTICLE_REF} WHERE article.nr = @nr`)
  const attributed = db.prepare(`
    SELECT count(*) FILTER (WHERE ${SHOWN_PASSAGE}) AS shown, count(*) FILTER (WHERE NOT ${SHOWN_PASSAGE}) AS hidden
      FROM passage CROSS JOIN attribution ON attribution.id = passage.id WHERE passage.article_id = @article AND current = 1 AND verdict IS NOT 'rejected'`)
  const byId = db.prepare(`SELECT ${ARTICLE_REF}, article.current_snapshot_id FROM article ${JOIN_ARTICLE_REF} WHERE article.id = @id`)
  const ref = db.prepare(`SELECT ${ARTICLE_REF} FROM article ${JOIN_ARTICLE_REF} WHERE article.id = @id`)
  const nearest = db.prepare('SELECT id FROM article WHERE id >= @prefix ORDER BY id LIMIT 3')
  const snapshots = db.prepare('SELECT id, added_at FROM snapshot WHERE article_id = @article ORDER BY nr DESC')
  const snapshotById = db.prepare(`
    SELECT snapshot.*, bytes.media_type FROM snapshot JOIN bytes ON bytes.sha256 = bytes_sha256 WHERE id = @id AND article_id = @article`)
  const analysisOf = db.prepare(`
    SELECT analysis.*, reader.name || ' ' || reader.version AS reader
      FROM analysis JOIN reader ON reader.id = reader_id WHERE snapshot_id = @snapshot AND current = 1`)
  const attributions = db.prepare(`
    SELECT attribution.*, attribution.read AS read_form, passage.read AS read_passage, passage.spans, passage.words, passage.confidence, passage.verdict, passage.statement_id, ${SPEAKER_REF},
           coalesce(statement.outlets, 0) AS outlets
      FROM passage
      JOIN attribution ON attribution.id = passage.id
      LEFT JOIN speaker   ON speaker.id = passage.speaker_id
      LEFT JOIN statement ON statement.id = passage.statement_id
     WHERE passage.snapshot_id = @snapshot AND passage.hidden = 0
       AND (passage.analysis_id = @analysis OR passage.analysis_id IN (
             SELECT analysis.id FROM analysis JOIN reader ON reader.id = reader_id WHERE snapshot_id = @snapshot AND ${ADDED}))
     ORDER BY passage.nr`)
  const relays = db.prepare(`
    SELECT attribution_id, outlet, cue, relay.spans FROM passage JOIN relay ON attribution_id = passage.id
     WHERE analysis_id = @analysis ORDER BY passage.nr, depth`)
  const ownVoice = db.prepare(`
    SELECT passage.id, spans, place, statement_id FROM passage JOIN own_voice USING (id) WHERE analysis_id = @analysis AND hidden = 0 ORDER BY passage.nr`)
  const boilerplate = db.prepare('SELECT spans, words FROM boilerplate WHERE analysis_id = @analysis ORDER BY nr')
  const quotations = db.prepare('SELECT id, spans, role FROM quotation WHERE analysis_id = @analysis AND hidden = 0 ORDER BY nr')
  const claimed = (table: 'figure' | 'evidence', by: 'stated_by' | 'cited_by', surely = 'passage.confidence') => db.prepare(`
    SELECT ${table}.*, passage.id AS by_id, ${surely} AS by_confidence, passage.verdict AS by_verdict, attribution.mode AS by_mode
      FROM ${table} LEFT JOIN passage ON passage.id = ${table}.${by} LEFT JOIN attribution ON attribution.id = passage.id
     WHERE ${table}.analysis_id = @analysis AND ${table}.hidden = 0 AND passage.verdict IS NOT 'rejected' ORDER BY ${table}.nr`)
  const figures = claimed('figure', 'stated_by')
  const evidence = claimed('evidence', 'cited_by', CITED_SURELY)
  const bytes = db.prepare(`
    SELECT bytes.* FROM snapshot JOIN bytes ON bytes.sha256 = bytes_sha256 WHERE id = @id AND article_id = @article`)

  const idOfUrl = db.prepare('SELECT id FROM article WHERE url = @url')
  const forgotten = db.prepare('SELECT at, who, why FROM forgotten WHERE article_id = @id ORDER BY at DESC LIMIT 1')

  /** By id or canonical URL. @throws UnknownArticle, ArticleForgotten */
  function find(given: string): Row {
    const id = /^https?:/.test(given) ? text(idOfUrl.get({ url: given })?.['id'] ?? given) : given
    const row = byId.get({ id })
    if (row) return row
    const gone = forgotten.get({ id })
    if (gone) throw new ArticleForgotten(id, { at: text(gone['at']), who: text(gone['who']), why: text(gone['why']) })
    const prefix = id.slice(0, 4)
    throw new UnknownArticle(id, nearest.all({ prefix }).map((other) => text(other['id'])).filter((other) => other.startsWith(prefix)))
  }

  /** What is not the article's text, as it was read and as people marked it. */
  function boilerplateIn(snapshot: string, analysis: string, whole: string) {
    const read = boilerplate.all({ analysis }).map((found) => passageFromRow(found))
    const marks = byHand.marksIn(snapshot)
    if (marks.states.size === 0) return read
    return boilerplateOf(read.flatMap(({ spans }) => spans), marks).map((span) => passageOf(whole, [span]))
  }

  /** An analysis's attributions as the page shows them at the dial; rejected ones where they are asked for. */
  function attributionsOf(analysis: string, snapshot: string, dial: number, withRejected: boolean) {
    const relayed = Map.groupBy(relays.all({ analysis }), (row) => text(row['attribution_id']))
    const hidden = { thoughts: 0, doubtful: 0 }
    let rejected = 0
    const shown: ArticlePage['attributions'][number][] = []
    for (const row of attributions.all({ analysis, snapshot })) {
      if (row['verdict'] === 'rejected') {
        rejected++
        if (!withRejected) continue
      }
      const why = row['verdict'] === 'rejected' ? null : hiddenAt(dial, { confidence: number(row['confidence']), mode: text(row['mode']), accepted: row['verdict'] === 'accepted' })
      if (why !== null) {
        hidden[why]++
        continue
      }
      shown.push({
        id: text(row['id']),
        source: spansFromCell(row['source_spans']),
        cue: spansFromCell(row['cue_spans']),
        content: spansFromCell(row['spans']),
        words: { source: text(row['source_words']), cue: text(row['cue_words']), content: text(row['words']) },
        kind: text(row['kind']) as ArticlePage['attributions'][number]['kind'],
        mode: text(row['mode']) as ArticlePage['attributions'][number]['mode'],
        stance: text(row['stance']) as ArticlePage['attributions'][number]['stance'],
        cue_distance: text(row['cue_distance']) as ArticlePage['attributions'][number]['cue_distance'],
        nested_in: textOrNull(row['nested_in']),
        speaker: toSpeakerRef(row),
        role: textOrNull(row['speaker_role']),
        relays: (relayed.get(text(row['id'])) ?? []).map((relay) => ({ outlet: text(relay['outlet']), cue: text(relay['cue']), spans: spansFromCell(relay['spans']) })),
        confidence: number(row['confidence']),
        statement: textOrNull(row['statement_id']),
        outlets: number(row['outlets']),
        read: toRead(row),
        decided: decisions.decided(text(row['id']), textOrNull(row['verdict']) as 'accepted' | 'rejected' | null),
      })
    }
    return { attributions: shown, hidden, rejected }
  }

  return {
    list({ words, outlet, from, to, record, order = 'newest', confidence: dial = SURE, limit = 50, ...place }: ArticlesWanted = {}): ArticleList {
      const match = words === undefined ? undefined : toMatch(words)
      if (match === null) return { articles: [], start: 0, total: 0, at_least: false }
      const where = [outlet === undefined ? '' : 'article.outlet_id = @outlet', from === undefined ? '' : 'article.published_earliest >= @from', to === undefined ? '' : "article.published_earliest <= @to || 'T23:59:59Z'",
        record === undefined ? '' : 'article.record = 1'].filter(Boolean)
      const values = Object.fromEntries(Object.entries({ words: match, outlet, from, to }).filter((entry): entry is [string, string] => entry[1] !== undefined))
      const hit = match === undefined ? undefined : hits.snapshots(match)
      const { keys, index } = ORDERS[order]
      const listed = hit ? { hits: asList(hit) } : {}
      const walked = `article ${index === null || outlet !== undefined ? '' : `INDEXED BY ${index}`}`
      const table = hit ? 'json_each(@hits) AS hit CROSS JOIN snapshot ON snapshot.nr = hit.value CROSS JOIN article ON article.current_snapshot_id = snapshot.id'
        : hit === null ? `${walked} CROSS JOIN snapshot ON snapshot.id = article.current_snapshot_id` : walked
      const fits = [...where, ...(hit === null ? ['+snapshot.nr IN (SELECT rowid FROM snapshot_text WHERE snapshot_text MATCH @words)'] : [])].join(' AND ') || 'TRUE'
      const total = remembered(`articles ${JSON.stringify([where, values])}`, () => number(finder.run(`
        SELECT count(*) AS count FROM (SELECT 1 FROM ${table.replace(/INDEXED BY \w+/, '')} WHERE ${fits} ${hit === null ? `LIMIT ${RANKED}` : ''})`, { ...values, ...listed })[0]!['count']))
      const { rows, start } = pageAt(place, {
        keys, limit, total: () => total,
        find: (id) => finder.run(`SELECT ${keysOf(keys)} FROM article WHERE id = @id`, { id })[0] ?? find(id),
        ask: (rungs, keyed, { limit, offset }) => inTurn(rungs, limit, (rung, limit) => finder.run(`
          SELECT article.nr FROM ${table} WHERE ${fits} AND ${rung.fits} ORDER BY ${rung.by} LIMIT @limit OFFSET @offset`, { ...values, ...listed, ...keyed, limit, offset })),
        count: (rungs, keyed) => rungs.reduce((sum, rung) => sum + number(finder.run(`SELECT count(*) AS count FROM ${table} WHERE ${fits} AND ${rung.fits}`, { ...values, ...listed, ...keyed })[0]!['count']), 0),
      })
      return {
        articles: rows.map(({ nr }) => {
          const row = summary.get({ nr: nr! })!
          const { shown, hidden } = attributed.get({ article: row['article_id']!, dial })!
          return {
            ...toArticleRef(row), snapshots: number(row['snapshots']), attributions: number(shown!), attributions_hidden: number(hidden!), shared: number(row['shared']),
            language: textOrNull(row['language']) ?? 'und', analysed: flag(row['analysed']),
          }
        }),
        start, total: Math.max(total, rows.length === 0 ? 0 : (start ?? 0) + rows.length), at_least: hit === null && total >= RANKED,
      }
    },
    /** An article as other pages name it. @throws UnknownArticle */
    ref(id: string) {
      const row = ref.get({ id })
      return toArticleRef(row ?? find(id))
    },
    /** One snapshot, the newest unless asked, with what was read in it. By id or URL. @throws UnknownArticle, ArticleForgotten, UnknownSnapshot */
    page(given: string, { snapshot, confidence = SURE, rejected = false }: { snapshot?: string; confidence?: number; rejected?: boolean } = {}): ArticlePage {
      const article = find(given)
      const id = text(article['article_id'])
      const wanted = snapshot ?? text(article['current_snapshot_id'])
      const taken = snapshots.all({ article: id })
      const row = snapshotById.get({ id: wanted, article: id })
      if (!row) throw new UnknownSnapshot(wanted, taken.map((other) => text(other['id'])))
      const read = analysisOf.get({ snapshot: wanted })
      const analysis = read ? text(read['id']) : ''
      const [figuresRead, evidenceRead] = [figures.all({ analysis }), evidence.all({ analysis })]
      const figuresShown = figuresRead.filter((found) => whyFigureHidden(confidence, found) === null)
      const evidenceShown = evidenceRead.filter((found) => whyHidden(confidence, found) === null)
      return {
        article: toArticleRef(article),
        snapshot: {
          id: wanted, text_sha256: text(row['text_sha256']), bytes_sha256: text(row['bytes_sha256']), media_type: text(row['media_type']),
          added_at: text(row['added_at']), path: textOrNull(row['path']),
        },
        snapshots: taken.map((other) => ({ id: text(other['id']), added_at: text(other['added_at']) })),
        reader: read ? text(read['reader']) : '',
        language: read
          ? { code: text(read['language']), analysed: flag(read['analysed']), reason: textOrNull(read['language_reason']) }
          : { code: 'und', analysed: false, reason: 'Not read yet.' },
        text: text(row['text']),
        title: read ? passageOrNull(read, 'title') : null,
        boilerplate: boilerplateIn(wanted, analysis, text(row['text'])),
        marked: decisions.marksIn(wanted),
        ...attributionsOf(analysis, wanted, confidence, rejected),
        own_voice: ownVoice.all({ analysis }).map((found) => ({
          id: text(found['id']), spans: spansFromCell(found['spans']), place: text(found['place']) as 'headline' | 'lead' | 'body',
          statement: textOrNull(found['statement_id']),
        })),
        quotations: quotations.all({ analysis }).map((found) => ({
          id: text(found['id']), span: spansFromCell(found['spans'])[0]!, role: text(found['role']) as ArticlePage['quotations'][number]['role'],
        })),
        figures: figuresShown.map((found) => ({
          id: text(found['id']), ...passageFromRow(found), value: numberOrNull(found['value']), min: numberOrNull(found['min']),
          max: numberOrNull(found['max']), unit: text(found['unit']), counts: text(found['counts']), whom: text(found['whom']), stated_by: textOrNull(found['stated_by']),
        })),
        evidence: evidenceShown.map((found) => ({
          id: text(found['id']), ...passageFromRow(found), type: text(found['type']), cited_by: textOrNull(found['cited_by']), shown: textOrNull(found['shown']),
        })),
        hidden_claims: { figures: figuresRead.length - figuresShown.length, evidence: evidenceRead.length - evidenceShown.length },
      }
    },
    /** The bytes of the newest snapshot, or of the one asked for. @throws UnknownArticle, UnknownSnapshot */
    bytes(id: string, snapshot?: string): OriginalBytes {
      const wanted = snapshot ?? text(find(id)['current_snapshot_id'])
      const row = bytes.get({ id: wanted, article: id })
      if (!row) throw new UnknownSnapshot(wanted, snapshots.all({ article: text(find(id)['article_id']) }).map((other) => text(other['id'])))
      return { sha256: text(row['sha256']), media_type: text(row['media_type']), content: row['content'] as Uint8Array }
    },
    /**
     * Marks an article as a record of what was said, or takes the mark away: a decision like any other, signed and undoable.
     *
     * @returns how many of its statements were summarised anew
     * @throws UnknownArticle, ArticleForgotten
     */
    markRecord(given: string, record: boolean, { who, why, settles }: { who: string; why?: string | undefined; settles?: boolean | undefined }): { article: string; statements: number } {
      const id = text(find(given)['article_id'])
      return { article: id, statements: decisions.mark(id, record, { who, why, settles }) }
    },
  }
}
export type ArticleQueries = ReturnType<typeof articleQueries>

/** What was read where a person's borders stand for it. */
function toRead(row: Row): ArticlePage['attributions'][number]['read'] {
  if (row['read_passage'] === null) return null
  const [passage, form] = [JSON.parse(text(row['read_passage'])) as Row, JSON.parse(text(row['read_form'])) as Row]
  return {
    source: spansFromCell(form['source_spans']), cue: spansFromCell(form['cue_spans']), content: spansFromCell(passage['spans']),
    words: { source: text(form['source_words']), cue: text(form['cue_words']), content: text(passage['words']) },
  }
}
