import { argumentsIn, partyKey, RULES, themeOf, type Argument, type ArgumentOf } from '../claims/index.ts'
import { themePhrasesOf, type LinkingModel } from '../linking/index.ts'
import type { Allegation, Attribution } from '../text/records.ts'
import { idOf } from './ids.ts'
import { number, spansFromCell, spansToCell, text, textOrNull } from './rows.ts'
import { bothSidesOf, type Speaking } from './sides.ts'
import type { Database, Row } from './sqlite.ts'

/** Attributions below this make no argument, and count in no suggestion. */
const LIKELY = 0.5
/** Arguments that are looked at for who accuses each other; the surest first. */
const SIDES_AMONG = 200
/** How often two charged words in a row are an argument that recurs: 7 of the 9 among those that `ARGUMENT` counts. */
const SHARED_WORDS = 0.73

export const themeIdOf = (key: { act: string } | { stems: string }, against: string | null = null): string =>
  idOf('theme', 'act' in key ? 'act' : 'words', 'act' in key ? key.act : key.stems, ...(against === null ? [] : [against]))

/** Of passages that count: read, linked, likely, no thought and not rejected. The query joins `argument`, `passage`, `attribution`. */
export const COUNTING = `passage.current = 1 AND (passage.statement_id IS NOT NULL OR passage.voice = 'own') AND passage.verdict IS NOT 'rejected'
  AND (passage.verdict = 'accepted' OR (passage.confidence >= ${LIKELY} AND attribution.mode IS NOT 'thought'))`

/** A theme around a passage or snapshot; `against`: the one that is told apart by whom the argument is turned against. */
export interface Around { readonly id: string; readonly against: boolean }

/** What the machine reads for themes: arguments of each analysis as it is added, and the suggestions counted from them. */
export function argumentQueries(db: Database) {
  const analysis = db.prepare(`
    SELECT analysis.id, language, analysed, snapshot.text FROM analysis JOIN snapshot ON snapshot.id = snapshot_id WHERE analysis.id = @id`)
  const passages = db.prepare(`
    SELECT passage.id, voice, passage.spans, passage.words, passage.confidence, source_words, cue_words, stance, mode, kind
      FROM passage LEFT JOIN attribution USING (id) WHERE analysis_id = @id ORDER BY passage.nr`)
  const allegations = db.prepare('SELECT kind, made, accused, act_spans, act_words, attribution_id FROM allegation WHERE analysis_id = @id AND hidden = 0 ORDER BY nr')
  const forget = db.prepare('DELETE FROM argument WHERE passage_id IN (SELECT id FROM passage WHERE analysis_id = @id)')
  const insert = db.prepare(`
    INSERT OR IGNORE INTO argument ( id,  passage_id,  theme_id,  against_id,  act,  stems,  way,  spans,  words,  accused,  confidence)
                            VALUES (@id, @passage_id, @theme_id, @against_id, @act, @stems, @way, @spans, @words, @accused, @confidence)`)
  const mark = db.prepare('INSERT OR REPLACE INTO argument_reading (analysis_id, rules) VALUES (@id, @rules)')
  const unread = db.prepare(`
    SELECT analysis.id FROM analysis LEFT JOIN argument_reading ON argument_reading.analysis_id = analysis.id
     WHERE analysis.current = 1 AND rules IS NOT @rules ORDER BY analysis.nr`)

  function insertOne(one: Argument): void {
    const against = one.way === 'defends' ? null : partyKey(one.accused)
    insert.run({
      id: idOf('argument', one.passage, one.act, one.span), passage_id: one.passage, theme_id: themeIdOf({ act: one.act }), against_id: against === null ? null : themeIdOf({ act: one.act }, against),
      act: one.act, stems: null, way: one.way, spans: spansToCell([one.span]), words: one.words, accused: one.accused, confidence: one.confidence,
    })
  }

  function read(id: string, linking: LinkingModel): void {
    const row = analysis.get({ id })
    if (!row) return
    forget.run({ id })
    if (row['analysed'] === 1 && text(row['language']).split('-')[0] === 'en') {
      const rows = passages.all({ id })
      const said = rows.filter((one) => one['voice'] === 'attribution' && number(one['confidence']) >= LIKELY)
      const own = rows.filter((one) => one['voice'] === 'own').map((one) => ({ id: text(one['id']), spans: spansFromCell(one['spans']), confidence: number(one['confidence']) }))
      for (const one of argumentsIn(text(row['text']), said.map(toSaid), own, allegations.all({ id }).map(toAlleged))) insertOne(one)
      for (const one of said) {
        if (one['mode'] === 'thought') continue
        const passage = { spans: spansFromCell(one['spans']), words: text(one['words']) }
        for (const { key, span, words } of themePhrasesOf(passage, linking)) {
          insert.run({
            id: idOf('argument', text(one['id']), key, span), passage_id: text(one['id']), theme_id: themeIdOf({ stems: key }), against_id: null, act: null, stems: key,
            way: one['stance'] === 'denies' ? 'denies' : 'accuses', spans: spansToCell([span]), words, accused: null, confidence: SHARED_WORDS,
          })
        }
      }
    }
    mark.run({ id, rules: RULES })
  }

  const counted = db.prepare('SELECT argument_nr FROM theme_refresh')
  const last = db.prepare('SELECT coalesce(max(nr), 0) AS nr FROM argument')
  const setCounted = db.prepare('UPDATE theme_refresh SET argument_nr = @nr')
  const touched = db.prepare('SELECT DISTINCT theme_id FROM argument WHERE nr > @nr')
  const touchedAgainst = db.prepare('SELECT DISTINCT against_id FROM argument WHERE nr > @nr AND against_id IS NOT NULL')
  const suggested = db.prepare('SELECT id FROM theme_suggestion')
  const remove = db.prepare('DELETE FROM theme_suggestion WHERE id = @id')
  const ofTheme = (column: string) => db.prepare(`
    SELECT argument.id, argument.way, argument.act, argument.stems, argument.theme_id, argument.accused, argument.confidence * passage.confidence AS confidence,
           passage.statement_id, CASE WHEN passage.statement_id IS NULL THEN passage.words END AS own_words, passage.speaker_id, passage.voice, passage.article_id, article.outlet_id, substr(article.published_earliest, 1, 10) AS day,
           speaker.name, speaker.type, attribution.speaker_name, attribution.speaker_role, attribution.speaker_organisation
      FROM argument
      JOIN passage ON passage.id = argument.passage_id
      JOIN article ON article.id = passage.article_id
      LEFT JOIN attribution ON attribution.id = passage.id
      LEFT JOIN speaker     ON speaker.id = passage.speaker_id
     WHERE argument.${column} = @id AND ${COUNTING} ORDER BY argument.id`)
  const [byTheme, byAccused] = [ofTheme('theme_id'), ofTheme('against_id')]
  const sameIn = (column: string) => db.prepare(`
    SELECT DISTINCT a.statement_id AS a, b.statement_id AS b
      FROM argument JOIN relation ON relation.a_id = argument.passage_id AND match IN ('paraphrase', 'repeats') AND relation.verdict IS NOT 'rejected'
      JOIN passage AS a ON a.id = relation.a_id JOIN passage AS b ON b.id = relation.b_id
     WHERE argument.${column} = @id AND a.statement_id IS NOT NULL AND b.statement_id IS NOT NULL AND a.statement_id <> b.statement_id`)
  const [sameByTheme, sameByAccused] = [sameIn('theme_id'), sameIn('against_id')]
  const upsert = db.prepare(`
    INSERT OR REPLACE INTO theme_suggestion ( id,  within_id,  act,  stems,  statements,  speakers,  outlets,  articles,  first,  last,  denies,  both_sides,  confidence)
                                     VALUES (@id, @within_id, @act, @stems, @statements, @speakers, @outlets, @articles, @first, @last, @denies, @both_sides, @confidence)`)
  const themesOfStatement = db.prepare(`
    SELECT DISTINCT argument.theme_id AS id, argument.act, argument.stems FROM passage JOIN argument ON argument.passage_id = passage.id
      LEFT JOIN attribution ON attribution.id = passage.id WHERE passage.statement_id = @statement AND ${COUNTING}`)
  const statementsOf = db.prepare(`
    SELECT count(DISTINCT coalesce(passage.statement_id, passage.id)) AS count FROM argument JOIN passage ON passage.id = passage_id
      LEFT JOIN attribution ON attribution.id = passage.id WHERE theme_id = @id AND ${COUNTING}`)
  const accusedBy = db.prepare(`
    SELECT argument.id, accused, passage.words FROM passage JOIN argument ON argument.passage_id = passage.id
     WHERE passage.speaker_id = @speaker AND passage.current = 1 AND way = 'accuses' ORDER BY argument.id LIMIT 25`)

  /** Shared words say nothing beside a kind of argument, or other words, that all their statements have too. */
  function saysNothingMore(id: string, stems: string, statements: readonly string[]): boolean {
    const shared = statements.map((statement) => new Map(themesOfStatement.all({ statement }).map((row) => [text(row['id']), row])))
      .reduce((kept, here) => new Map([...kept].filter(([other]) => here.has(other))))
    return [...shared].some(([other, row]) => {
      if (other === id) return false
      const count = row['act'] === null ? number(statementsOf.get({ id: other })!['count']) : Infinity
      return count > statements.length || (count === statements.length && text(row['stems']) < stems)
    })
  }

  function count(id: string, against: boolean): void {
    const rows = (against ? byAccused : byTheme).all({ id })
    const [first] = rows
    const found = first && themeOf(rows.map(toArgumentOf), (against ? sameByAccused : sameByTheme).all({ id }).map((row) => [text(row['a']), text(row['b'])] as const))
    const stems = first ? textOrNull(first['stems']) : null
    if (!first || !found || (stems !== null && saysNothingMore(id, stems, [...new Set(rows.flatMap((row) => textOrNull(row['statement_id']) ?? []))]))) {
      remove.run({ id })
      return
    }
    const sides = against || stems !== null ? null : bothSidesOf(rows.map(toSpeaking).sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)).slice(0, SIDES_AMONG),
      (speaker) => accusedBy.all({ speaker }).map((row) => ({ id: text(row['id']), accused: textOrNull(row['accused']), words: text(row['words']) })))
    upsert.run({ id, within_id: against ? text(first['theme_id']) : null, act: textOrNull(first['act']), stems, ...found, both_sides: sides === null ? null : JSON.stringify(sides) })
  }

  const around = db.prepare(`
    SELECT theme_id AS id, 0 AS against FROM argument JOIN passage ON passage.id = passage_id WHERE snapshot_id = @snapshot
    UNION SELECT against_id, 1 FROM argument JOIN passage ON passage.id = passage_id WHERE snapshot_id = @snapshot AND against_id IS NOT NULL`)
  const aroundPassage = db.prepare(`
    SELECT theme_id AS id, 0 AS against FROM argument WHERE passage_id = @passage UNION SELECT against_id, 1 FROM argument WHERE passage_id = @passage AND against_id IS NOT NULL`)

  const toAround = (row: Row): Around => ({ id: text(row['id']), against: row['against'] === 1 })

  return {
    /** Reads the arguments of one analysis, whatever was read of it before. Call where an article is added. */
    read,
    /** Reads those analyses that count and were not read by these rules. @returns how many */
    readUnread(linking: LinkingModel): number {
      const ids = unread.all({ rules: RULES }).map((row) => text(row['id']))
      for (const id of ids) read(id, linking)
      return ids.length
    },
    /** Counts the suggestions around what was added since the last time, or all of them anew. @returns how many were counted */
    refresh({ all = false } = {}): number {
      return db.transaction(() => {
        const nr = all ? 0 : number(counted.get()!['argument_nr'])
        const themes = touched.all({ nr }).map((row) => text(row['theme_id']))
        const against = touchedAgainst.all({ nr }).map((row) => text(row['against_id']))
        const still = new Set([...themes, ...against])
        if (all) for (const row of suggested.all()) if (!still.has(text(row['id']))) remove.run({ id: text(row['id']) })
        for (const id of themes) count(id, false)
        for (const id of against) count(id, true)
        setCounted.run({ nr: number(last.get()!['nr']) })
        return still.size
      })
    },
    /** Suggestions that a snapshot's or a passage's arguments belong to, to be counted again once these have changed. */
    aroundSnapshot: (snapshot: string): Around[] => around.all({ snapshot }).map(toAround),
    aroundPassage: (passage: string): Around[] => aroundPassage.all({ passage }).map(toAround),
    recount(themes: readonly Around[]): void {
      for (const { id, against } of themes) count(id, against)
    },
  }
}
export type ArgumentQueries = ReturnType<typeof argumentQueries>

function toSaid(row: Row): Pick<Attribution, 'id' | 'content' | 'words' | 'stance' | 'mode' | 'kind' | 'confidence'> {
  return {
    id: text(row['id']), content: spansFromCell(row['spans']), words: { source: text(row['source_words']), cue: text(row['cue_words']), content: text(row['words']) },
    stance: row['stance'] as Attribution['stance'], mode: row['mode'] as Attribution['mode'], kind: row['kind'] as Attribution['kind'], confidence: number(row['confidence']),
  }
}

function toAlleged(row: Row): Pick<Allegation, 'kind' | 'made' | 'accused' | 'act' | 'attribution'> {
  return {
    kind: row['kind'] as Allegation['kind'], made: row['made'] as Allegation['made'], accused: textOrNull(row['accused']),
    act: { spans: spansFromCell(row['act_spans']), words: text(row['act_words']) }, attribution: textOrNull(row['attribution_id']),
  }
}

/** A statement's id; a sentence in an outlet's own voice that stands in none is the same wherever its words are: a note that an outlet prints under every article counts once. */
export function saidOnce(row: Row): string {
  return textOrNull(row['statement_id']) ?? `own ${text(row['own_words']).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`
}

function toArgumentOf(row: Row): ArgumentOf {
  return {
    id: text(row['id']), statement: saidOnce(row), speaker: textOrNull(row['speaker_id']), own: row['voice'] === 'own', outlet: textOrNull(row['outlet_id']), article: text(row['article_id']),
    day: textOrNull(row['day']), way: row['way'] as ArgumentOf['way'], confidence: number(row['confidence']),
  }
}

function toSpeaking(row: Row): Speaking {
  const names = [row['name'], row['speaker_name'], row['speaker_role'], row['speaker_organisation']].flatMap((name) => textOrNull(name) ?? [])
  return { id: text(row['id']), speaker: textOrNull(row['speaker_id']), names, person: row['type'] === 'person', way: text(row['way']), accused: textOrNull(row['accused']), confidence: number(row['confidence']) }
}
