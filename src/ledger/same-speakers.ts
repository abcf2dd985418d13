import { foldName, idOf } from './ids.ts'
import { SaysoError } from '../errors.ts'
import { text, textOrNull } from './rows.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database, Row } from './sqlite.ts'
import type { Standing, StandingQueries } from './standing.ts'
import { UnknownSpeaker } from './unknown.ts'
import type { TakenFor, VoiceRows } from './voice-rows.ts'

/** An unnamed source was to be made one with somebody. */
export class UnnamedNeverMerged extends SaysoError {
  readonly code = 'unnamed-never-merged'
  constructor(id: string, name: string | null) {
    super(
      `${id} is an unnamed source${name === null ? '' : ` (${JSON.stringify(name)})`}: it is never made one with another source, named or not.`,
      'Nothing printed tells who it is, and a guess could expose somebody. If the article names it after all, give that attribution the printed name.',
    )
  }
}

/** A speaker was to be made one with itself, or kept apart from itself. */
export class SameSpeakerTwice extends SaysoError {
  readonly code = 'same-speaker-twice'
  constructor(id: string) {
    super(`Both ids are ${id}: that is one speaker.`, 'Give the id of another speaker.')
  }
}

/** A name that is not printed for a speaker was to be split off. */
export class NameNotOfSpeaker extends SaysoError {
  readonly code = 'name-not-of-speaker'
  constructor(name: string, speaker: string, names: readonly string[]) {
    super(`No article gives ${JSON.stringify(name)} as a name of ${speaker}.`, `${names.length === 0 ? 'None of its names is printed now.' : `Its names: ${names.slice(0, 10).join(', ')}.`} One that a person gave goes when that decision is undone.`)
  }
}

/** Of two speakers, whichever is named first. */
export const placeOfSpeakers = (a: string, b: string): string => idOf('place', 'speakers', ...[a, b].sort())
export const placeOfName = (speaker: string, name: string, article: string | null): string => idOf('place', 'name', speaker, foldName(name), article)

/** Which names come first where several speakers are one: known everywhere by a full name, then in one article, then a person's own. */
const RANKS = ['ledger', 'article', 'split', 'typed']

/** Who is whom by what people decided: which speakers are one, and which printed names mean somebody else. */
export function sameSpeakerQueries(db: Database, standing: StandingQueries, tally: SpeakerTally, voices: Pick<VoiceRows, 'joined'>) {
  const any = db.prepare("SELECT 1 FROM decision WHERE what IN ('same', 'not-same', 'apart') LIMIT 1")
  const from = db.prepare("SELECT object_id AS other FROM decision WHERE what = 'same' AND subject_id = @id AND undone_by IS NULL")
  const to = db.prepare("SELECT subject_id AS other FROM decision WHERE object_id = @id AND what = 'same' AND undone_by IS NULL")
  const ofPair = db.prepare(`
    SELECT * FROM decision WHERE place = @place AND what IN ('same', 'not-same') AND undone_by IS NULL
     UNION ALL
    SELECT * FROM decision WHERE object_place = @place AND what = 'apart' AND undone_by IS NULL ORDER BY nr`)
  const apart = db.prepare("SELECT * FROM decision WHERE place = @place AND what = 'apart' AND undone_by IS NULL ORDER BY nr")
  const speaker = db.prepare('SELECT * FROM speaker WHERE id = @id')
  const insertSpeaker = db.prepare("INSERT INTO speaker (id, key, scope, name, type) VALUES (@id, @key, 'split', @name, @type) ON CONFLICT (id) DO NOTHING")
  const asOne = db.prepare('SELECT id FROM speaker WHERE same_as = @id')
  const setSame = db.prepare('UPDATE speaker SET same_as = @same WHERE id = @id AND same_as IS NOT @same')
  const rowsOf = db.prepare(`
    SELECT passage.id, passage.current, passage.speaker_id, passage.speaker_read, passage.speaker_given, passage.article_id, attribution.speaker_name
      FROM passage JOIN attribution USING (id) WHERE passage.speaker_id = @id`)
  const give = db.prepare('UPDATE passage SET speaker_id = @speaker WHERE id = @id')
  const unnamed = db.prepare('SELECT speaker_name, speaker_type, source_words FROM attribution WHERE id = @id')
  const names = db.prepare('SELECT name FROM speaker_name WHERE speaker_id = @id GROUP BY name ORDER BY sum(count) DESC, name')
  const inArticle = db.prepare(`
    SELECT attribution.speaker_name AS name FROM passage JOIN attribution USING (id)
     WHERE passage.speaker_id = @id AND current = 1 AND passage.speaker_given IS NULL AND (@article IS NULL OR article_id = @article) GROUP BY 1`)

  function pair(a: string, b: string): Standing<Row> {
    return standing.amongBy(ofPair.all({ place: placeOfSpeakers(a, b) }), (row) => (row['what'] === 'same' ? 'same' : 'other'))
  }

  /** All speakers that are one with a speaker, itself among them. */
  function groupOf(id: string): Set<string> {
    const group = new Set([id])
    for (const one of group) {
      for (const row of [...from.all({ id: one }), ...to.all({ id: one })]) {
        const other = text(row['other'])
        if (!group.has(other) && pair(one, other).holds?.['what'] === 'same') group.add(other)
      }
    }
    return group
  }

  /** The one id under which a group is counted: a function of the group alone. */
  function firstOf(group: ReadonlySet<string>): string {
    if (group.size === 1) return [...group][0]!
    const rank = (id: string): number => RANKS.indexOf(text(speaker.get({ id })?.['scope'] ?? 'typed'))
    return [...group].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0]!
  }

  /** The split-off speaker for a name printed for one of a group; null where nobody split it off. */
  function splitFrom(group: ReadonlySet<string>, name: string, article: string): string | null {
    for (const id of [...group].sort()) {
      for (const within of [article, null]) {
        const [row] = apart.all({ place: placeOfName(id, name, within) })
        if (!row) continue
        const off = text(row['object_id'])
        const { holds } = pair(id, off)
        if (holds && holds['what'] !== 'same') return off
      }
    }
    return null
  }

  /** Whom a reading or a person means, after all that was decided on speakers. */
  function resolve(id: string, printed: { readonly name: string; readonly article: string } | null): string {
    if (!any.get()) return id
    const group = groupOf(id)
    const off = printed && splitFrom(group, printed.name, printed.article)
    return firstOf(off === null ? group : groupOf(off))
  }

  /** @throws UnknownSpeaker, UnnamedNeverMerged */
  function named(id: string): Row {
    const row = speaker.get({ id })
    if (row && row['type'] !== 'unnamed') return row
    const source = unnamed.get({ id })
    if (row || (source && (source['speaker_type'] === null || source['speaker_type'] === 'unnamed'))) {
      throw new UnnamedNeverMerged(id, textOrNull(row?.['name'] ?? source?.['source_words']))
    }
    throw new UnknownSpeaker(id)
  }

  return {
    any: (): boolean => any.get() !== undefined,
    /** The speaker that a name in an article counts for, where people took it for another or another for it. */
    takenFor: ((id, printed) => {
      if (!any.get()) return null
      const one = resolve(id, printed)
      const row = one === id && groupOf(id).size === 1 ? undefined : speaker.get({ id: one })
      return row ? { key: text(row['key']) } : null
    }) satisfies TakenFor,
    pair,
    groupOf,
    resolve,
    named,
    /** Whom a passage is given to; null for one that names nobody. */
    of: (read: string | null, given: string | null, name: string | null, article: string): string | null => {
      if (given !== null) return resolve(given, null)
      return read === null ? null : resolve(read, name === null ? null : { name, article })
    },
    /** A speaker for a name that is split off from another, made where there is none. @throws UnknownSpeaker, NameNotOfSpeaker */
    splitOff(id: string, name: string, article: string | null): string {
      const row = named(id)
      const one = textOrNull(row['same_as']) ?? id
      if (!inArticle.all({ id: one, article }).some((found) => foldName(text(found['name'])) === foldName(name))) {
        throw new NameNotOfSpeaker(name, text(row['name']), names.all({ id: one }).map((found) => text(found['name'])))
      }
      const key = `split:${id}:${article ?? ''}:${foldName(name)}`
      const off = idOf('speaker', key)
      insertSpeaker.run({ id: off, key, name, type: text(row['type']) })
      return off
    },
    /**
     * Brings passages in step with what holds between speakers.
     *
     * @param around - speakers that a decision is about
     * @param apply - is given the passages that change hands, and what to do to them
     */
    settle(around: readonly string[], apply: (passages: readonly string[], change: () => void) => void): void {
      const touched = new Set<string>()
      for (const id of around) {
        const before = textOrNull(speaker.get({ id })?.['same_as']) ?? id
        for (const one of [id, before, ...asOne.all({ id: before }).map((row) => text(row['id'])), ...groupOf(id)]) touched.add(one)
      }
      for (const id of [...touched]) for (const one of groupOf(id)) touched.add(one)
      for (const id of touched) {
        const first = firstOf(groupOf(id))
        setSame.run({ id, same: first === id ? null : first })
      }
      const moved: { id: string; current: boolean; to: string }[] = []
      const speakers = new Set<string>()
      const rows = [...touched].flatMap((id) => rowsOf.all({ id }))
      for (const row of rows) {
        const given = row['speaker_given'] === null ? null : textOrNull(standing.speaker(standing.placeOf(text(row['id']))!).holds?.['object_id'])
        const now = this.of(textOrNull(row['speaker_read']), given, textOrNull(row['speaker_name']), text(row['article_id']))
        if (now === null || now === row['speaker_id']) continue
        moved.push({ id: text(row['id']), current: row['current'] === 1, to: now })
        speakers.add(text(row['speaker_id'])).add(now)
      }
      apply(moved.filter(({ current }) => current).map(({ id }) => id), () => {
        for (const { id, to: now } of moved) give.run({ id, speaker: now })
        for (const id of speakers) tally.rebuild(id)
      })
      voices.joined([...touched].flatMap((id) => textOrNull(speaker.get({ id })?.['key'] ?? null) ?? []), rows.map((row) => text(row['article_id'])))
    },
  }
}
export type SameSpeakerQueries = ReturnType<typeof sameSpeakerQueries>
