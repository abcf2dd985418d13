import type { ThemeList, ThemeMember, ThemePage, ThemeQuery, ThemesOf, ThemesQuery, ThemeSummary } from '../api/index.ts'
import type { LineOf } from '../api/ledger-records.ts'
import { themeOf } from '../claims/index.ts'
import { hiddenAt, SURE } from '../text/confidence.ts'
import { nearest } from '../text/nearest.ts'
import { COUNTING, saidOnce } from './arguments.ts'
import type { DecidedQueries } from './decided.ts'
import { foldName } from './ids.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, SPEAKER_REF, toArticleRef, toSpeakerRef } from './refs.ts'
import { number, passageFromRow, text, textOrNull } from './rows.ts'
import type { BothSides } from './sides.ts'
import type { Database, Row } from './sqlite.ts'
import { placeOf, type StandingQueries } from './standing.ts'
import { UnknownTheme } from './unknown.ts'

export type ThemesWanted = Partial<{ [Field in keyof ThemesQuery]: ThemesQuery[Field] | undefined }>
export type ThemeWanted = Partial<{ [Field in keyof ThemeQuery]: ThemeQuery[Field] | undefined }>

/** Most of the same against one party that a list's row names. */
const AGAINST = 8

/** A member before its words are read: what counts, filters and plots need. */
interface Light { readonly row: Row; readonly passage: string; readonly state: ThemeMember['state'] }

/** Themes: what the machine suggests, and what people made of it. */
export function themeQueries(db: Database, standing: StandingQueries, decided: DecidedQueries) {
  const suggestion = db.prepare('SELECT * FROM theme_suggestion WHERE id = @id')
  const suggestions = db.prepare('SELECT * FROM theme_suggestion WHERE within_id IS NULL ORDER BY statements DESC, id')
  const allSuggestions = db.prepare('SELECT id FROM theme_suggestion')
  const within = db.prepare('SELECT id, statements FROM theme_suggestion WHERE within_id = @id ORDER BY statements DESC, id')
  const accusedLike = db.prepare(`
    SELECT DISTINCT theme_suggestion.* FROM argument JOIN theme_suggestion ON theme_suggestion.id = against_id
     WHERE lower(accused) LIKE '%' || lower(@party) || '%' ORDER BY statements DESC, theme_suggestion.id`)
  const accusedOf = db.prepare('SELECT accused, count(*) AS count FROM argument WHERE against_id = @id GROUP BY accused ORDER BY count DESC, accused LIMIT 1')
  const wordsOf = db.prepare('SELECT argument.words FROM argument JOIN passage ON passage.id = passage_id WHERE theme_id = @id AND current = 1 ORDER BY passage.confidence DESC, argument.id LIMIT 1')
  const keyOf = db.prepare(`
    SELECT act, stems, theme_id, against_id FROM argument WHERE theme_id = @id
    UNION ALL SELECT act, stems, theme_id, against_id FROM argument WHERE against_id = @id LIMIT 1`)
  const decidedThemes = db.prepare("SELECT DISTINCT subject_id FROM decision WHERE subject_type = 'theme' AND undone_by IS NULL")
  const puts = db.prepare(`
    SELECT object_id, object_place FROM decision WHERE subject_type = 'theme' AND subject_id = @id AND what IN ('include', 'exclude') AND undone_by IS NULL GROUP BY object_place`)
  const includedAt = db.prepare("SELECT DISTINCT subject_id FROM decision WHERE object_place = @place AND subject_type = 'theme' AND what = 'include' AND undone_by IS NULL")
  const LIGHT = `
    SELECT passage.id, passage.snapshot_id, passage.voice, passage.spans, attribution.source_spans, passage.statement_id, CASE WHEN passage.statement_id IS NULL THEN passage.words END AS own_words, passage.confidence, passage.verdict, attribution.mode, passage.speaker_id,
           coalesce(passage.speaker_given, attribution.speaker_name) AS speaker_name, passage.article_id, article.outlet_id, outlet.name AS outlet_name,
           substr(article.published_earliest, 1, 10) AS day`
  const JOINED = `
      JOIN article ON article.id = passage.article_id
      LEFT JOIN outlet      ON outlet.id = article.outlet_id
      LEFT JOIN attribution ON attribution.id = passage.id`
  const ORDER = 'ORDER BY article.published_earliest IS NULL, article.published_earliest, passage.nr'
  const membersBy = (column: string) => db.prepare(`
    ${LIGHT}, argument.way, argument.spans AS shown_spans, argument.words AS shown_words, argument.accused, argument.against_id, argument.confidence AS argument_confidence
      FROM argument JOIN passage ON passage.id = argument.passage_id ${JOINED}
     WHERE argument.${column} = @id AND passage.current = 1 AND (passage.statement_id IS NOT NULL OR passage.voice = 'own') AND passage.verdict IS NOT 'rejected' ${ORDER}`)
  const [byTheme, byAccused] = [membersBy('theme_id'), membersBy('against_id')]
  const passageLight = db.prepare(`${LIGHT} FROM passage ${JOINED} WHERE passage.id = @id`)
  const passageFull = db.prepare(`
    SELECT passage.id, passage.spans, passage.words, passage.voice, passage.statement_id, passage.snapshot_id, passage.confidence, snapshot.text_sha256, attribution.cue_words, ${ARTICLE_REF}, ${SPEAKER_REF}
      FROM passage
      JOIN snapshot ON snapshot.id = passage.snapshot_id
      JOIN article  ON article.id = passage.article_id ${JOIN_ARTICLE_REF}
      LEFT JOIN attribution ON attribution.id = passage.id
      LEFT JOIN speaker     ON speaker.id = passage.speaker_id
     WHERE passage.id = @id`)
  const argumentById = db.prepare(`
    SELECT argument.accused, argument.passage_id, passage.statement_id, coalesce(passage.speaker_given, attribution.speaker_name, speaker.name) AS name
      FROM argument JOIN passage ON passage.id = passage_id LEFT JOIN attribution ON attribution.id = passage.id LEFT JOIN speaker ON speaker.id = passage.speaker_id
     WHERE argument.id = @id`)
  const ofStatement = db.prepare(`
    SELECT DISTINCT theme_suggestion.id FROM passage JOIN argument ON argument.passage_id = passage.id
      JOIN theme_suggestion ON theme_suggestion.id IN (argument.theme_id, argument.against_id)
      LEFT JOIN attribution ON attribution.id = passage.id
     WHERE passage.statement_id = @statement AND ${COUNTING} ORDER BY theme_suggestion.within_id IS NULL, theme_suggestion.statements DESC, theme_suggestion.id`)
  const passagesOf = db.prepare('SELECT id FROM passage WHERE statement_id = @statement AND current = 1 ORDER BY nr')

  function stateOf(id: string): { state: ThemeSummary['state']; name: string | null } {
    const { holds, disputed, names } = standing.theme(id)
    const name = names.at(-1) ?? null
    if (disputed.length > 0) return { state: 'disputed', name }
    if (holds === null) return { state: 'suggested', name: null }
    return { state: holds['what'] === 'theme' ? 'named' : 'dismissed', name }
  }

  /** All that the machine suggests and people put in or took out, oldest first. @throws UnknownTheme */
  function membersOf(id: string): Light[] {
    const byMachine = byTheme.all({ id })
    const found = byMachine.length > 0 ? byMachine : byAccused.all({ id })
    const put = new Map(puts.all({ id }).map((row) => [text(row['object_place']), text(row['object_id'])]))
    if (found.length === 0 && put.size === 0 && standing.theme(id).latest.length === 0) throw unknown(id)
    const members: Light[] = []
    for (const row of found) {
      const place = put.size === 0 ? null : placeOf(row)
      members.push({ row, passage: text(row['id']), state: place !== null && put.delete(place) ? memberState(id, place) : 'suggested' })
    }
    for (const [place, passage] of put) {
      const current = standing.currentOf(passage)
      const row = current === null ? undefined : passageLight.get({ id: current })
      if (row) members.push({ row, passage: current!, state: memberState(id, place) })
    }
    const order = ({ row }: Light): string => textOrNull(row['day']) ?? '\uffff'
    return put.size === 0 ? members : members.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
  }

  function memberState(theme: string, place: string): ThemeMember['state'] {
    const { holds, disputed } = standing.member(theme, place)
    return disputed.length > 0 ? 'disputed' : holds === null ? 'suggested' : holds['what'] === 'include' ? 'confirmed' : 'removed'
  }

  function unknown(given: string): UnknownTheme {
    const names = named().map(({ name }) => name)
    return new UnknownTheme(given, nearest(given, names, 3))
  }

  const named = (): { id: string; name: string }[] => decidedThemes.all().flatMap((row) => {
    const { name } = stateOf(text(row['subject_id']))
    return name === null ? [] : [{ id: text(row['subject_id']), name }]
  })

  /** A theme by id, or by the name that a person gave it, case aside. @throws UnknownTheme */
  function find(given: string): string {
    if (suggestion.get({ id: given }) || keyOf.get({ id: given }) || standing.theme(given).latest.length > 0) return given
    const one = named().find(({ name }) => foldName(name) === foldName(given))
    if (!one) throw unknown(given)
    return one.id
  }

  function sidesFrom(cell: string | null): ThemeSummary['both_sides'] {
    if (cell === null) return null
    const { a, b, why, through } = JSON.parse(cell) as BothSides
    const [one, other, by] = [argumentById.get({ id: a }), argumentById.get({ id: b }), through === null ? null : argumentById.get({ id: through })]
    if (!one || !other || by === undefined || one['name'] === null || other['name'] === null) return null
    const side = (row: Row) => ({ speaker: text(row['name']), accused: textOrNull(row['accused']), passage: text(row['passage_id']), statement: textOrNull(row['statement_id']) })
    return { why, a: side(one), b: side(other), through: by === null ? null : textOrNull(by['accused']) }
  }

  /** As the suggestion counts it; a theme that people put together, or that is suggested no more, is counted now. */
  function summary(id: string, members?: readonly Light[]): ThemeSummary {
    const row = suggestion.get({ id })
    const key = row ?? keyOf.get({ id })
    const { state, name } = stateOf(id)
    const put = puts.all({ id })
    const of = members ?? (put.length > 0 || !row ? membersOf(id) : [])
    const kept = of.filter((one) => one.state !== 'removed')
    const counted = row && put.length === 0
      ? countsFrom(row)
      : countOf(kept)
    const against = key && (key['within_id'] !== undefined ? key['within_id'] !== null : key['against_id'] === id) ? accusedOf.get({ id }) : undefined
    return {
      id, state, name, act: (textOrNull(key?.['act']) as ThemeSummary['act']) ?? null, words: key && key['act'] === null ? textOrNull(wordsOf.get({ id })?.['words']) : null,
      accused: against ? text(against['accused']) : null, within: row ? textOrNull(row['within_id']) : against ? textOrNull(key?.['theme_id']) : null,
      ...counted, confirmed: new Set(of.filter((one) => one.state === 'confirmed').map((one) => saidOnce(one.row))).size,
      both_sides: sidesFrom(row ? textOrNull(row['both_sides']) : null),
    }
  }

  function countOf(members: readonly Light[]) {
    const args = members.map(({ row, passage, state }) => ({
      id: passage, statement: saidOnce(row), speaker: textOrNull(row['speaker_id']), own: row['voice'] === 'own', outlet: textOrNull(row['outlet_id']), article: text(row['article_id']), day: textOrNull(row['day']),
      way: (textOrNull(row['way']) ?? 'accuses') as NonNullable<ThemeMember['way']>, confidence: state === 'confirmed' ? 1 : number(row['confidence']) * number(row['argument_confidence'] ?? 1),
    }))
    const distinct = (of: (one: (typeof args)[number]) => string | null): string[] => [...new Set(args.flatMap((one) => of(one) ?? []))].sort()
    const days = distinct(({ day }) => day)
    return themeOf(args) ?? {
      statements: distinct(({ statement }) => statement).length, speakers: distinct(({ speaker }) => speaker).length, outlets: distinct(({ outlet }) => outlet).length, articles: distinct(({ article }) => article).length,
      first: days[0] ?? null, last: days.at(-1) ?? null, denies: distinct(({ way, statement }) => (way === 'denies' ? statement : null)).length, confidence: 0,
    }
  }

  function toMember(theme: string, { row, passage, state }: Light, place: string): ThemeMember {
    const full = passageFull.get({ id: passage })!
    const found = textOrNull(row['way']) !== null
    return {
      passage, statement: textOrNull(full['statement_id']), state, way: textOrNull(row['way']) as ThemeMember['way'],
      shows: found ? passageFromRow({ spans: row['shown_spans']!, words: row['shown_words']! } as Row) : null, accused: textOrNull(row['accused']), voice: full['voice'] as ThemeMember['voice'],
      speaker: toSpeakerRef(full), cue: textOrNull(full['cue_words']), content: passageFromRow(full), article: toArticleRef(full), snapshot: text(full['snapshot_id']), text_sha256: text(full['text_sha256']),
      day: textOrNull(row['day']), confidence: number(full['confidence']), argument_confidence: found ? number(row['argument_confidence']) : null,
      decisions: decided.ofMember(theme, place),
    }
  }

  const fits = ({ row }: Light, { outlet, speaker, accused, way, from, to }: ThemeWanted): boolean => {
    const day = textOrNull(row['day'])
    return (outlet === undefined || row['outlet_id'] === outlet) && (speaker === undefined || row['speaker_id'] === speaker) && (way === undefined || row['way'] === way)
      && (accused === undefined || (textOrNull(row['accused']) ?? '').toLowerCase().includes(accused.toLowerCase()))
      && (from === undefined || (day !== null && day >= from)) && (to === undefined || (day !== null && day <= to))
  }

  const counts = <T extends string>(values: readonly T[]): { value: T; count: number }[] =>
    [...Map.groupBy(values, (value) => value)].map(([value, of]) => ({ value, count: of.length })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

  return {
    find,
    list({ state, party, limit = 100, offset = 0 }: ThemesWanted = {}): ThemeList {
      const by = new Map<string, ReturnType<typeof stateOf>>(decidedThemes.all().map((row) => [text(row['subject_id']), stateOf(text(row['subject_id']))]))
      const rank = (id: string): number => (by.get(id)?.state === 'named' || by.get(id)?.state === 'disputed' ? 0 : 1)
      const found = (party === undefined ? suggestions.all() : accusedLike.all({ party })).map((row) => text(row['id']))
      const ids = [...new Set([...(party === undefined ? [...by.keys()] : []), ...found])]
        .filter((id) => { const now = by.get(id)?.state ?? 'suggested'; return state === undefined ? now !== 'dismissed' : now === state })
        .sort((a, b) => rank(a) - rank(b)) // stable: suggestions stay by size
      return {
        themes: ids.slice(offset, offset + limit).map((id) => ({
          ...summary(id), against: within.all({ id }).slice(0, AGAINST).map((row) => ({ id: text(row['id']), accused: text(accusedOf.get({ id: text(row['id']) })!['accused']), statements: number(row['statements']) })),
        })),
        total: ids.length,
      }
    },
    /** By id or name. @throws UnknownTheme */
    page(given: string, { confidence: dial = SURE, limit = 200, offset = 0, ...where }: ThemeWanted = {}): ThemePage {
      const id = find(given)
      const all = membersOf(id)
      const hidden = { thoughts: 0, doubtful: 0 }
      const fitting = all.filter((one) => fits(one, where))
      const shown = fitting.filter((one) => {
        if (one.state === 'removed') return false
        const why = hiddenAt(dial, { confidence: number(one.row['confidence']), mode: textOrNull(one.row['mode']), accepted: one.row['verdict'] === 'accepted' || one.state === 'confirmed' })
        if (why !== null) hidden[why]++
        return why === null
      })
      const accused = new Map(shown.flatMap(({ row }) => (row['accused'] === null || row['accused'] === undefined ? [] : [[text(row['accused']), textOrNull(row['against_id'])] as const])))
      return {
        theme: summary(id, all),
        members: shown.slice(offset, offset + limit).map((one) => toMember(id, one, placeOf(one.row))), total: shown.length,
        removed: fitting.filter((one) => one.state === 'removed').slice(0, limit).map((one) => toMember(id, one, placeOf(one.row))),
        timeline: counts(shown.filter(({ row }) => row['day'] !== null).map(({ row }) => JSON.stringify([row['day'], row['outlet_name'] ?? null, row['speaker_name'] ?? null, row['way'] ?? null])))
          .map(({ value, count }) => { const [day, outlet, speaker, way] = JSON.parse(value) as [string, string | null, string | null, ThemeMember['way']]; return { day, outlet, speaker, way, count } })
          .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
        shared: counts(shown.flatMap(({ row }) => (row['shown_words'] === undefined ? [] : [text(row['shown_words']).replace(/\s+/g, ' ').toLowerCase()]))).slice(0, 30).map(({ value, count }) => ({ words: value, count })),
        against: counts(shown.flatMap(({ row }) => (textOrNull(row['accused']) === null ? [] : [text(row['accused'])]))).slice(0, 30)
          .map(({ value, count }) => { const own = accused.get(value) ?? null; return { id: own !== null && own !== id && suggestion.get({ id: own }) ? own : null, accused: value, count } }),
        decisions: decided.onTheme(id), hidden,
      }
    },
    /** Themes that a statement stands in: those that people named first, against one party before against all; dismissed ones left out. */
    of(statement: string): ThemesOf {
      const passages = passagesOf.all({ statement }).map((row) => text(row['id']))
      const put = passages.flatMap((passage) => includedAt.all({ place: standing.placeOf(passage)! }).map((row) => text(row['subject_id'])))
      const out = (id: string): boolean => passages.some((passage) => memberState(id, standing.placeOf(passage)!) === 'removed')
      const ids = [...new Set([...put, ...ofStatement.all({ statement }).map((row) => text(row['id']))])].filter((id) => !out(id))
      const themes = ids.map((id) => summary(id)).filter(({ state }) => state !== 'dismissed')
      const rank = ({ state }: ThemeSummary): number => (state === 'suggested' ? 1 : 0)
      return { themes: themes.sort((a, b) => rank(a) - rank(b)).map(({ id, state, name, act, words, accused }) => ({ id, state, name, act, words, accused })) }
    },
    /** Every theme that people decided on or the machine suggests, as exported. */
    *lines(): Generator<LineOf<'theme'>> {
      const ids = new Set([...decidedThemes.all().map((row) => text(row['subject_id'])), ...allSuggestions.all().map((row) => text(row['id']))])
      for (const id of [...ids].sort()) {
        const row = suggestion.get({ id })
        yield { type: 'theme', id, ...stateOf(id), suggestion: row ? toSuggestion(row) : null }
      }
    },
  }
}
export type ThemeQueries = ReturnType<typeof themeQueries>

function toSuggestion(row: Row): LineOf<'theme'>['suggestion'] {
  return {
    within: textOrNull(row['within_id']), act: textOrNull(row['act']) as ThemeSummary['act'], stems: textOrNull(row['stems']), ...countsFrom(row),
    both_sides: row['both_sides'] === null ? null : JSON.parse(text(row['both_sides'])) as BothSides,
  }
}

function countsFrom(row: Row) {
  return {
    statements: number(row['statements']), speakers: number(row['speakers']), outlets: number(row['outlets']), articles: number(row['articles']), first: textOrNull(row['first']), last: textOrNull(row['last']),
    denies: number(row['denies']), confidence: number(row['confidence']),
  }
}
