import { formOf } from '../attribution/index.ts'
import type { LinkingModel } from '../linking/index.ts'
import { wordsOf } from '../text/span.ts'
import type { ArgumentQueries } from './arguments.ts'
import type { Parts } from './parts.ts'
import { flag, spansToCell, text, textOrNull } from './rows.ts'
import type { SpeakerTally } from './speaker-tally.ts'
import type { Database, Row, Values } from './sqlite.ts'
import { partsOfDecision, type StandingQueries } from './standing.ts'

const FORM = ['source_spans', 'source_words', 'cue_spans', 'cue_words', 'kind', 'mode', 'stance', 'cue_distance']

/**
 * The borders of attributions where people set them. What was read stays beside it and comes back when the decision goes.
 *
 * @param textOf - the text of a snapshot
 * @param anew - runs a change of passages' words, and compares them anew
 */
export function borderQueries(
  db: Database, tally: SpeakerTally, standing: StandingQueries, model: LinkingModel | null, themes: Pick<ArgumentQueries, 'read'>,
  { textOf, anew }: { readonly textOf: (snapshot: string) => string; readonly anew: (ids: readonly string[], change: () => void) => void },
) {
  const analysisOf = db.prepare('SELECT * FROM analysis WHERE snapshot_id = @snapshot AND current = 1')
  const rowOf = db.prepare('SELECT passage.*, attribution.*, passage.read AS read, attribution.read AS read_form FROM passage JOIN attribution USING (id) WHERE passage.id = @id')
  const setPassage = db.prepare('UPDATE passage SET spans = @spans, words = @words, read = @read WHERE id = @id')
  const setAttribution = db.prepare(`
    UPDATE attribution SET source_spans = @source_spans, source_words = @source_words, cue_spans = @cue_spans, cue_words = @cue_words, kind = @kind,
                           mode = @mode, stance = @stance, cue_distance = @cue_distance, read = @read WHERE id = @id`)

  /** Sets a passage's parts; null brings back what was read. */
  function setParts(id: string, parts: Parts | null, whole: string, language: string): void {
    const row = rowOf.get({ id })!
    const current = flag(row['current'])
    const was = row['read'] === null ? { spans: text(row['spans']), words: text(row['words']) } : (JSON.parse(text(row['read'])) as Values)
    const form = row['read_form'] === null ? Object.fromEntries(FORM.map((column) => [column, row[column]!])) : (JSON.parse(text(row['read_form'])) as Values)
    if (current) tally.passage(id, -1)
    if (parts === null) {
      setPassage.run({ id, spans: was['spans']!, words: was['words']!, read: null })
      setAttribution.run({ id, ...form, read: null })
    } else {
      const { kind, ...sense } = formOf(whole, language, parts)
      const sameCue = spansToCell(parts.cue) === form['cue_spans']
      setPassage.run({ id, spans: spansToCell(parts.content), words: wordsOf(whole, parts.content), read: JSON.stringify(was) })
      setAttribution.run({
        id, ...form, source_spans: spansToCell(parts.source), source_words: wordsOf(whole, parts.source), cue_spans: spansToCell(parts.cue),
        cue_words: wordsOf(whole, parts.cue), kind, ...(sameCue ? {} : sense), read: JSON.stringify(form),
      })
    }
    if (current) tally.passage(id, 1)
  }

  /** The readings of a passage's place whose parts stand otherwise than people decided, and where they belong. */
  function misplaced(id: string): { id: string; parts: Parts | null }[] {
    const place = standing.placeOf(id)!
    const { holds } = standing.borders(place)
    const parts = holds && partsOfDecision(holds)
    return standing.readingsOf(id).flatMap((reading) => {
      const row = rowOf.get({ id: reading })!
      const form = row['read_form'] === null ? row : (JSON.parse(text(row['read_form'])) as Row)
      const was = row['read'] === null ? row : (JSON.parse(text(row['read'])) as Row)
      const wanted = parts && (spansToCell(parts.content) !== was['spans'] || spansToCell(parts.source) !== form['source_spans'] || spansToCell(parts.cue) !== form['cue_spans']) ? parts : null
      const now = [row['spans'], row['source_spans'], row['cue_spans']].join()
      const then = wanted ? [wanted.content, wanted.source, wanted.cue].map(spansToCell).join() : [was['spans'], form['source_spans'], form['cue_spans']].join()
      return now === then ? [] : [{ id: reading, parts: wanted }]
    })
  }

  function placeParts(moved: readonly { id: string; parts: Parts | null }[], snapshot: string): void {
    const whole = textOf(snapshot)
    const language = textOrNull(analysisOf.get({ snapshot })?.['language']) ?? 'und'
    for (const { id, parts } of moved) setParts(id, parts, whole, language)
    // arguments are read in the words as they stand now
    if (model) for (const analysis of new Set(moved.map(({ id }) => text(rowOf.get({ id })!['analysis_id'])))) themes.read(analysis, model)
  }

  return {
    /** Puts the parts of a passage where people decided, in all its readings, and compares it anew. */
    setBorders(passage: string, snapshot: string): void {
      const moved = misplaced(passage)
      if (moved.length > 0) anew(moved.map(({ id }) => id), () => placeParts(moved, snapshot))
    },
    /** The same for what was just read, before it is compared. @returns those that stand elsewhere than they were read */
    setBordersIn(snapshot: string, passages: readonly string[]): string[] {
      const moved = passages.flatMap((id) => misplaced(id).filter((one) => one.id === id))
      if (moved.length > 0) placeParts(moved, snapshot)
      return moved.map(({ id }) => id)
    },
  }
}
