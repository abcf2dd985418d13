/**
 * Makes a large ledger quickly: rows written straight into the tables, so that a hundred thousand articles take minutes. What pages
 * read is there as intake would leave it (articles, passages, statements as `summarise` makes them, relations, counts, full text);
 * signatures, log and mentions are not. Repetition and lengths follow ledgers of real articles: one attribution in nine stands in a
 * statement that is printed again, a quarter of the sources are nobody named, few speakers are met often. Everything comes from the seed.
 *
 *     node bench/made-ledger.ts PATH [ARTICLES] [ATTRIBUTIONS PER ARTICLE]      100,000 and 15 unless given
 */
import { existsSync, rmSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { openLedger } from '../src/ledger/index.ts'
import { DAY, facetsOf, hundredthOf, SURETY } from '../src/ledger/facets.ts'
import { idOf, foldName } from '../src/ledger/ids.ts'
import { CUES_OF } from '../src/ledger/speaker-tally.ts'
import { connect, type Database } from '../src/ledger/sqlite.ts'
import { inVariantOrder, summarise, type Member } from '../src/ledger/summarise.ts'
import { madeCompare } from './made-articles.ts'
import { clause, lastNameOf, nameOf } from './made-words.ts'
import { seeded } from './shared.ts'

export interface MadeLedger {
  readonly articles?: number
  readonly perArticle?: number
  readonly seed?: number
}

const NOTHING = new Uint8Array(0)
const OUTLETS = 300
const OWN = 6
/** Attributions of the speaker who is met most, at the size of 1,500,000. */
const LOUDEST = 1 / 14
const CUES = ['said', 'said', 'said', 'said', 'told', 'added', 'claimed', 'insisted', 'according to', 'wrote', 'confirmed', 'denied', 'warned']
const STANCES = ['denies', 'accuses', 'accuses', 'confirms', 'predicts', 'urges', 'asks', 'promises', 'promises', 'feels']
const COUNTS = ['killed', 'killed', 'injured', 'displaced', 'arrested', 'bodies', 'attacks']
const EVIDENCE = ['video', 'document', 'photograph', 'satellite', 'witness', 'unspecified']
type Cell = string | number | null | Uint8Array

/** One saying that several articles print. */
interface Saying {
  readonly nr: number
  readonly words: string
  readonly name: number
  readonly members: Member[]
}

function tableWriter(db: Database, table: string) {
  let columns: string[] = []
  let statement: ReturnType<Database['prepare']> | null = null
  return (row: Record<string, Cell>): void => {
    if (statement === null) {
      columns = Object.keys(row)
      statement = db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`)
    }
    statement.run(row)
  }
}

/** Makes the file anew. @returns how many of what */
export function makeLedger(path: string, { articles = 100_000, perArticle = 15, seed = 1 }: MadeLedger = {}): { attributions: number; statements: number } {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  openLedger(path).close()
  const db = connect(path, false)
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4000000; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY')
  const later = db.prepare<{ type: string; name: string; sql: string }>("SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type").all()
  for (const { type, name } of later) db.exec(`DROP ${type} ${name}`)
  db.exec('BEGIN')
  const counted = fill(db, articles, perArticle, seed)
  tally(db)
  for (const { type, sql } of later) if (type === 'index') db.exec(sql)
  summaries(db)
  for (const { type, sql } of later) if (type === 'trigger') db.exec(sql)
  db.exec("INSERT INTO passage_words (passage_words) VALUES ('rebuild'); INSERT INTO snapshot_text (snapshot_text) VALUES ('rebuild')")
  db.exec('COMMIT')
  db.exec('PRAGMA journal_mode = WAL')
  db.close()
  return counted
}

function fill(db: Database, articles: number, perArticle: number, seed: number) {
  const random = seeded(seed)
  const int = (below: number): number => Math.floor(random() * below)
  const pick = <T>(list: readonly T[]): T => list[int(list.length)]!
  const write = Object.fromEntries(['outlet', 'bytes', 'article', 'snapshot', 'reader', 'analysis', 'passage', 'attribution', 'own_voice', 'quotation', 'figure', 'incident', 'incident_figure', 'evidence',
    'allegation', 'relay', 'relation', 'statement', 'speaker'].map((table) => [table, tableWriter(db, table)])) as Record<string, (row: Record<string, Cell>) => void>
  const put = (table: string, row: Record<string, Cell>): void => write[table]!(row)
  const outlets = Array.from({ length: OUTLETS }, (_, n) => ({ id: idOf('outlet', foldName(`The ${lastNameOf(n * 3)} ${n}`)), name: `The ${lastNameOf(n * 3)} ${n}` }))
  for (const outlet of outlets) put('outlet', outlet)
  put('reader', { id: 'r0000000000000001', name: 'sayso', version: '0.0.0', models: '["made"]', settings: '{}' })
  const known = Math.max(20, Math.round(articles * perArticle / 40))
  const speakers = new Set<string>()
  const total = articles * perArticle
  let passages = 0
  let statements = 0

  // sayings first: each stands in a run of neighbouring days
  const slots = new Map<number, Saying[]>()
  const sayings: Saying[] = []
  const say = (variants: number, from: number, span: number): void => {
    const saying: Saying = { nr: sayings.length, words: clause(random), name: int(400) ** 2 % known, members: [] }
    sayings.push(saying)
    for (let i = 0; i < variants; i++) {
      const article = Math.min(articles - 1, from + int(span))
      slots.set(article, [...slots.get(article) ?? [], saying])
    }
  }
  say(500, Math.floor(articles / 3), Math.max(600, Math.floor(articles / 20)))
  say(12, Math.floor(articles / 2), 400)
  for (let left = total / 9; left > 0;) {
    const variants = 2 + Math.min(40, Math.floor(-Math.log(1 - random()) * 1.6))
    left -= variants
    say(variants, int(articles), 300)
  }

  const speaker = (name: string, type: string, scope: string, article: string): string => {
    const id = idOf('speaker', scope === 'ledger' ? name : `${article}:${name}`)
    if (!speakers.has(id)) {
      speakers.add(id)
      put('speaker', { id, key: id, scope, name, type })
    }
    return id
  }

  for (let i = 0; i < articles; i++) {
    const [article, snapshot, analysis] = [idOf('article', i), idOf('snapshot', i), idOf('analysis', i)]
    const outlet = outlets[Math.floor(OUTLETS * random() ** 2)]!
    const published = new Date(Date.UTC(2029, 5, 1) + i * (730 * 86_400_000 / articles)).toISOString().replace(/\.\d+Z$/, 'Z')
    const record = random() < 0.01 ? 1 : 0
    let text = ''
    const add = (words: string): string => {
      const start = text.length
      text += words
      return `[[${start},${text.length}]]`
    }
    const title = clause(random).slice(0, 70)
    const titleSpans = add(title)
    add('\n\n')
    const dated = { published_as_printed: published.slice(0, 10), published_edtf: published.slice(0, 10), published_earliest: published, published_latest: published, published_basis: 'metadata', published_spans: '[]' }
    const shared = slots.get(i) ?? []
    let firstId: string | null = null
    for (let n = 0; n < Math.max(perArticle, shared.length); n++) {
      const saying = shared[n]
      const own = saying !== undefined && saying.members.length > 0 && random() < 0.03
      let words = saying?.words ?? clause(random)
      if (saying && random() < 0.25) words = words.split(' ').slice(2).join(' ') || words
      else if (saying && random() < 0.15) words = words.replace(/\b(the|of|to|a|in|and)\b/, 'some')
      const direct = random()
      const kind = direct < 0.22 ? 'direct' : direct < 0.4 ? 'mixed' : 'indirect'
      const whose = random()
      const number = saying && random() < 0.9 ? saying.name : random() < LOUDEST ? 1 : Math.floor(known * random() ** 3)
      const whoNamed = saying ? 0.5 : whose
      const { name, type } = whoNamed < 0.56 ? nameOf(number) : whoNamed < 0.77 ? { name: lastNameOf(int(20_000)), type: 'person' as const } : { name: pick(['officials', 'a source', 'residents', 'witnesses', 'critics']), type: 'unnamed' as const }
      const who = own || type === 'unnamed' ? null : speaker(name, type, whoNamed < 0.56 ? 'ledger' : 'article', article)
      const mode = random() < 0.07 ? 'thought' : random() < 0.05 ? 'writing' : 'speech'
      const cue = pick(CUES)
      const id = idOf('passage', i, n)
      const confidence = Math.round((1 - 0.75 * random() ** 2.2) * 9900) / 10_000
      if (kind === 'direct') add('“')
      const spans = add(words)
      add(kind === 'direct' ? '”, ' : ', ')
      const sourceSpans = own ? '[]' : add(name)
      add(' ')
      const cueSpans = own ? '[]' : add(cue)
      add(n % 4 === 3 ? '.\n\n' : '. ')
      passages++
      const stance = random() < 0.8 ? 'asserts' : pick(STANCES)
      const member: Member = {
        id, nr: passages, birth: passages, statement: null, voice: own ? 'own' : 'attribution', words, spans, confidence, speaker: who, speaker_name: own ? null : name, article, outlet: outlet.id, record: record === 1,
        published, kind: own ? null : kind, mode: own ? null : mode, source: own ? null : name, stance: own ? null : stance as Member['stance'], cue: own ? null : cue,
        cue_distance: own ? null : cue === 'claimed' || cue === 'insisted' ? 'distancing' : 'neutral',
      }
      const statement = saying ? idOf('statement', 'shared', saying.nr) : idOf('statement', id)
      put('passage', {
        nr: passages, id, analysis_id: analysis, snapshot_id: snapshot, article_id: article, local_id: `a${n}`, voice: member.voice, spans, words, confidence, speaker_id: who, speaker_read: who,
        current: 1, linked: 1, birth: passages, statement_id: statement,
      })
      if (own) put('own_voice', { id, place: 'body' })
      else {
        put('attribution', {
          id, source_spans: sourceSpans, source_words: name, cue_spans: cueSpans, cue_words: cue, kind, nested_in: null, mode, stance, cue_distance: member.cue_distance, speaker_name: name, speaker_type: type,
          speaker_role: random() < 0.2 ? pick(['minister', 'spokeswoman', 'general', 'doctor', 'mayor']) : null, speaker_organisation: null, speaker_mention: 'name', speaker_spans: sourceSpans,
        })
        firstId ??= id
        if (kind !== 'indirect') put('quotation', { id: idOf('quotation', i, n), analysis_id: analysis, local_id: `q${n}`, spans, words, role: 'content', attribution_id: id, confidence: 0.9 })
        if (random() < 0.045) put('relay', { attribution_id: id, depth: 0, outlet: outlets[int(12)]!.name, cue: 'reported', spans: cueSpans })
        if (random() < 0.1) figure(put, random, { id: `${i}.${n}`, analysis, spans, words, by: random() < 0.55 ? id : null, day: published.slice(0, 10) })
        if (random() < 0.028) put('evidence', { id: idOf('evidence', i, n), analysis_id: analysis, local_id: `e${n}`, spans, words: words.slice(0, 40), type: pick(EVIDENCE), cited_by: id, shown: 'described', confidence: 0.7 })
        if (random() < 0.05) {
          put('allegation', {
            id: idOf('allegation', i, n), analysis_id: analysis, local_id: `l${n}`, kind: random() < 0.6 ? 'allegation' : random() < 0.7 ? 'denial' : 'no-comment', made: 'made', accuser: random() < 0.6 ? name : null,
            accused: random() < 0.8 ? nameOf(Math.floor(400 * random() ** 2)).name : null, act_spans: spans, act_words: words.slice(0, 60), attribution_id: id, answers: null, confidence: 0.7,
          })
        }
      }
      if (saying) saying.members.push(member)
      else statements += keep(put, statement, [member])
    }
    for (let n = 0; n < OWN; n++) {
      const id = idOf('passage', 'own', i, n)
      const words = `${clause(random)}.`
      put('passage', {
        nr: ++passages, id, analysis_id: analysis, snapshot_id: snapshot, article_id: article, local_id: `o${n}`, voice: 'own', spans: add(words), words, confidence: 0.7, speaker_id: null, speaker_read: null,
        current: 1, linked: 1, birth: passages, statement_id: null,
      })
      add(' ')
      put('own_voice', { id, place: n === 0 ? 'lead' : 'body' })
    }
    put('bytes', { sha256: snapshot, media_type: 'text/plain', size: 0, content: NOTHING })
    put('snapshot', { id: snapshot, article_id: article, text_sha256: snapshot, bytes_sha256: snapshot, path: 'made', published_at: published, added_at: published, text })
    put('article', { id: article, outlet_id: outlet.id, url: `https://news.example/${i}`, title, record, added_at: published, published_earliest: published, current_snapshot_id: snapshot, current_analysis_id: analysis })
    put('analysis', {
      id: analysis, snapshot_id: snapshot, reader_id: 'r0000000000000001', at: published, current: 1, language: 'en', analysed: 1, title_spans: titleSpans, title_words: title, outlet_name: outlet.name, outlet_basis: 'given',
      outlet_spans: '[]', ...dated,
    })
  }
  for (const { nr, members } of sayings) {
    if (!members.some(({ voice }) => voice === 'attribution')) continue
    statements += keep(put, idOf('statement', 'shared', nr), members)
    relate(put, members, random)
  }
  return { attributions: total, statements }
}

/** A statement's row as settling writes it. */
function keep(put: (table: string, row: Record<string, Cell>) => void, id: string, members: readonly Member[]): 1 {
  put('statement', { id, birth: members[0]!.birth, ...summarise(members) })
  return 1
}

function figure(put: (table: string, row: Record<string, Cell>) => void, random: () => number, { id, analysis, spans, words, by, day }: { id: string; analysis: string; spans: string; words: string; by: string | null; day: string }): void {
  const value = Math.ceil(300 * random() ** 4)
  const place = random() < 0.4 ? lastNameOf(Math.floor(2000 * random() ** 2)) : null
  const when = random() < 0.4 ? day : null
  put('figure', {
    id: idOf('figure', id), analysis_id: analysis, local_id: `f${id}`, spans, words: words.slice(0, 40), value, min: value, max: value, modifier: '', unit: '', counts: COUNTS[Math.floor(random() * COUNTS.length)]!, whom: 'people',
    cumulative: 0, place_name: place, when_as_printed: when, when_edtf: when, when_earliest: when && `${when}T00:00:00Z`, when_latest: when && `${when}T23:59:59Z`, when_basis: when && 'resolved', when_spans: when && '[]',
    stated_by: by, confidence: 0.8,
  })
  if (random() < 0.6) {
    put('incident', {
      id: idOf('incident', id), analysis_id: analysis, local_id: `i${id}`, spans, words: words.slice(0, 40), type: ['strike', 'explosion', 'arrest'][Math.floor(random() * 3)]!, place_name: place, when_as_printed: when, when_edtf: when,
      when_earliest: when && `${when}T00:00:00Z`, when_latest: when && `${when}T23:59:59Z`, when_basis: when && 'resolved', when_spans: when && '[]', confidence: 0.6,
    })
    put('incident_figure', { incident_id: idOf('incident', id), position: 0, figure_id: idOf('figure', id) })
  }
}

/** Each printing beside the first; one in eight beside another as well. */
function relate(put: (table: string, row: Record<string, Cell>) => void, members: readonly Member[], random: () => number): void {
  const [base, ...others] = inVariantOrder(members)
  const passage = ({ words, spans }: Member) => ({ words, spans: JSON.parse(spans) as [number, number][] }) as never
  for (const other of others) {
    const way = random() < 0.4 ? { direction_from: 'a', direction_basis: 'dates', relay_type: 'inferred' } : { direction_from: null, direction_basis: null, relay_type: 'unknown' }
    const found = madeCompare(passage(base!), passage(other)) ?? { match: 'altered', changes: [], confidence: 0.8 }
    put('relation', {
      id: idOf('relation', base!.id, other.id), a_id: base!.id, b_id: other.id, same_article: base!.article === other.article ? 1 : 0, match: found.match, changes: JSON.stringify(found.changes),
      ...way, relay_why: 'made', confidence: found.confidence,
    })
  }
}

/** What is counted, as the tally keeps it. */
function tally(db: Database): void {
  db.exec(`
    CREATE TEMP TABLE printed AS
      SELECT passage.speaker_id, attribution.speaker_name AS name, attribution.speaker_type AS type, attribution.speaker_role AS role, article.outlet_id, article.id AS article_id,
             article.published_earliest AS published, CASE attribution.mode WHEN 'thought' THEN 0 ELSE passage.confidence END AS confidence
        FROM passage JOIN attribution ON attribution.id = passage.id JOIN article ON article.id = passage.article_id WHERE passage.speaker_id IS NOT NULL;
    INSERT INTO speaker_name (speaker_id, name, type, count) SELECT speaker_id, name, type, count(*) FROM printed GROUP BY 1, 2, 3;
    INSERT INTO speaker_role (speaker_id, role, organisation, count, first, last)
      SELECT speaker_id, role, '', count(*), min(published), max(published) FROM printed WHERE role IS NOT NULL GROUP BY 1, 2;
    INSERT INTO speaker_outlet (speaker_id, outlet_id, attributions) SELECT speaker_id, outlet_id, count(*) FROM printed GROUP BY 1, 2;
    CREATE TEMP TABLE summed AS
      SELECT speaker_id, count(*) AS attributions, count(DISTINCT article_id) AS articles, count(DISTINCT outlet_id) AS outlets, max(confidence) AS confidence FROM printed GROUP BY 1;
    UPDATE speaker SET attributions = summed.attributions, articles = summed.articles, outlets = summed.outlets, confidence = summed.confidence FROM summed WHERE summed.speaker_id = speaker.id;
    INSERT INTO attribution_count (kind, mode, hundredths, count)
      SELECT kind, mode, CAST(confidence * 100 + 1e-9 AS INTEGER), count(*) FROM passage JOIN attribution USING (id) GROUP BY 1, 2, 3;
    DROP TABLE printed; DROP TABLE summed`)
}

/** What lists count and filter by, as settling and triggers keep it. */
function summaries(db: Database): void {
  for (const sql of [...facetsOf('TRUE'), CUES_OF('current = 1')]) db.exec(sql)
  db.exec(`
    UPDATE speaker SET statements = (SELECT count(*) FROM statement_speaker WHERE speaker_id = speaker.id);
    INSERT INTO statement_count SELECT kind, mode, thin, ${hundredthOf('confidence')}, count(*) FROM statement GROUP BY 1, 2, 3, 4;
    INSERT INTO statement_day SELECT coalesce(${DAY}, ''), mode = 'thought', ${hundredthOf(`(${SURETY})`)}, count(*) FROM statement GROUP BY 1, 2, 3;
    INSERT INTO outlet_count SELECT outlet_id, thought, carries, ${hundredthOf('surety')}, count(*) FROM statement_outlet GROUP BY 1, 2, 3, 4;
    INSERT INTO speaker_words (rowid, names) SELECT speaker.nr, group_concat(speaker_name.name, ' / ') FROM speaker_name JOIN speaker ON speaker.id = speaker_id GROUP BY speaker.nr`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, articles, perArticle] = process.argv.slice(2)
  if (path === undefined || existsSync(path) && !path.endsWith('.ledger')) throw new Error('node bench/made-ledger.ts PATH.ledger [ARTICLES] [ATTRIBUTIONS PER ARTICLE]')
  const start = performance.now()
  const made = makeLedger(path, { ...(articles ? { articles: Number(articles) } : {}), ...(perArticle ? { perArticle: Number(perArticle) } : {}) })
  console.log(`${made.attributions} attributions, ${made.statements} statements in ${((performance.now() - start) / 1000).toFixed(0)} s, ${(statSync(path).size / 1e9).toFixed(2)} GB`)
}
