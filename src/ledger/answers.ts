import type { StatementPage, StatementSummary } from '../api/index.ts'
import type { LinkingModel } from '../linking/index.ts'
import { FUNCTION_WORDS } from '../text/en/function-words.ts'
import { wordsIn } from '../text/words.ts'
import { foldName } from './ids.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, SPEAKER_REF, speakerRefOf, toArticleRef, toSpeakerRef } from './refs.ts'
import { number, passageFromRow, spansFromCell, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import type { StatementQueries } from './statements.ts'

type Answer = StatementPage['denials'][number]

/** Bits in the words that a denial and what it answers must share, in at least two words; 12 is a rare name. */
const SHARED_BITS = 14
/** How much of a denial's own words must be among them: it is about this and not mainly about something else. */
const SHARED_SHARE = 0.6
/** Confidence of an answer told by its words alone, before that of the attribution. Set by hand, with precision in mind. */
const BY_WORDS = { denies: 0.8, negated: 0.65 } as const
/** Below this an answer by its words is not told. */
const LEAST = 0.4
/** Articles looked through for answers. */
const ARTICLES = 50

const NEGATED = /\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without)\b|n[’']t\b/iu

/** What answers a statement: what an article puts together with it, and what denies the same in the same article. */
export function answerQueries(db: Database, statements: StatementQueries, linking: LinkingModel) {
  const read = db.prepare(`
    SELECT answering.statement_id AS statement, denial.act_spans, denial.act_words, answering.words AS said_words,
           answering.spans AS said_spans, denial.confidence, ${ARTICLE_REF}, ${speakerRefOf('answering')}
      FROM passage
      JOIN allegation           ON allegation.attribution_id = passage.id
      JOIN allegation AS denial ON denial.answers = allegation.id AND denial.kind <> 'allegation' AND denial.hidden = 0 AND allegation.hidden = 0
      JOIN analysis ON analysis.id = denial.analysis_id
      JOIN snapshot ON snapshot.id = analysis.snapshot_id
      JOIN article  ON article.id = snapshot.article_id ${JOIN_ARTICLE_REF}
      LEFT JOIN passage AS answering ON answering.id = denial.attribution_id
      LEFT JOIN attribution ON attribution.id = answering.id
      LEFT JOIN speaker     ON speaker.id = answering.speaker_id
     WHERE passage.statement_id = @id ORDER BY passage.nr, denial.nr`)
  const beside = db.prepare(`
    SELECT passage.statement_id AS statement, passage.words, passage.spans, passage.confidence, attribution.stance, attribution.kind, ${ARTICLE_REF}, ${SPEAKER_REF}
      FROM passage
      JOIN attribution ON attribution.id = passage.id
      JOIN article     ON article.id = passage.article_id ${JOIN_ARTICLE_REF}
      LEFT JOIN speaker ON speaker.id = passage.speaker_id
     WHERE passage.article_id IN (SELECT DISTINCT article_id FROM passage WHERE statement_id = @id LIMIT ${ARTICLES})
       AND passage.current = 1 AND passage.statement_id <> @id AND passage.verdict IS NOT 'rejected'
       AND attribution.mode <> 'thought' AND attribution.stance IN ('asserts', 'denies') AND coalesce(passage.speaker_given, attribution.speaker_name) IS NOT NULL
     ORDER BY passage.nr`)

  function toAnswer(row: Row, words: Answer['words'], basis: Answer['basis'], confidence: number): Answer {
    const statement = textOrNull(row['statement'])
    return { statement: statement === null ? null : statements.summary(statement), article: toArticleRef(row), speaker: toSpeakerRef(row), words, basis, confidence }
  }

  /** Bits of the words that say something, each once. */
  function bitsOf(words: string): Map<string, number> {
    return new Map(wordsIn(words).flatMap(({ key }): [string, number][] => (FUNCTION_WORDS.has(key) || NEGATED.test(key) ? [] : [[key, linking.weightOf(key)]])))
  }

  /** How sure it is, by its words alone, that one passage denies what another says; 0 where they do not carry it. */
  function byWords(row: Row, said: string, bits: ReadonlyMap<string, number>): number {
    const words = text(row['words'])
    const denies = row['stance'] === 'denies'
    const first = denies ? words : (/^[^.?!]*[.?!]?/u.exec(words)?.[0] ?? words)
    // of two that are both negated, neither answers the other
    if (!denies && (NEGATED.test(said) || !NEGATED.test(first) || /\?\s*["“”]?$/u.test(first))) return 0
    let [shared, count, all] = [0, 0, 0]
    for (const [key, weight] of bitsOf(first)) {
      all += weight
      if (!bits.has(key)) continue
      shared += weight
      count++
    }
    if (count < 2 || shared < SHARED_BITS || shared < all * SHARED_SHARE) return 0
    return number(row['confidence']) * (denies ? BY_WORDS.denies : BY_WORDS.negated)
  }

  return {
    /**
     * Nobody answers what they said themselves; a name that few printings give counts for no speaker here.
     */
    to({ id, wording, speakers, variants }: StatementSummary): Answer[] {
      const answers = read.all({ id }).map((row) => toAnswer(row, row['said_words'] === null
        ? passageFromRow(row, 'act')
        : { spans: spansFromCell(row['said_spans']), words: text(row['said_words']) }, 'read', number(row['confidence'])))
      const told = new Set(answers.map(({ statement }) => statement?.id))
      const bits = bitsOf(wording)
      const names = new Set(speakers.filter((speaker) => speaker.variants * 3 > variants).map(({ name }) => foldName(name)))
      const found: Answer[] = []
      for (const row of beside.all({ id })) {
        if (told.has(text(row['statement'])) || names.has(foldName(text(row['printed_name']))) || names.has(foldName(text(row['ref_name'])))) continue
        const confidence = byWords(row, wording, bits)
        if (confidence < LEAST) continue
        told.add(text(row['statement']))
        found.push(toAnswer(row, passageFromRow(row), 'words', Math.round(confidence * 1000) / 1000))
      }
      return [...answers, ...found.sort((a, b) => b.confidence - a.confidence)]
    },
  }
}
export type AnswerQueries = ReturnType<typeof answerQueries>
