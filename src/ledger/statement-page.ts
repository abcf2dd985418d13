import type { LinkedStatement, RelationView, StatementPage, Variant } from '../api/index.ts'
import { originsOf, sameOutlet, type Carrier, type LinkingModel } from '../linking/index.ts'
import type { Change, LinkPassage, StatedRelay } from '../text/records.ts'
import { hiddenAt, SURE } from '../text/confidence.ts'
import { answerQueries } from './answers.ts'
import { sentencesAround } from './around.ts'
import type { DecidedQueries } from './decided.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, SPEAKER_REF, toArticleRef, toSpeakerRef } from './refs.ts'
import { mirroredChange } from './relations.ts'
import { number, numberOrNull, passageFromRow, SELECT_LINK_PASSAGE, spansFromCell, text, textOrNull, toLinkPassage } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import type { StatementQueries } from './statements.ts'
import { inVariantOrder } from './summarise.ts'
import { UnknownStatement } from './unknown.ts'
import { comparedAnew, comparedNow, isFinding, stackOf, wordingsOf, type Wording } from './wordings.ts'

/** Most relations a page tells. */
const TOLD = 1_000

/** One statement in full. */
export function statementPageQueries(db: Database, statements: StatementQueries, linking: LinkingModel, { decided }: Pick<DecidedQueries, 'decided'>) {
  const alias = db.prepare('SELECT statement_id FROM statement_alias WHERE alias = @id')
  const aliases = db.prepare('SELECT alias FROM statement_alias WHERE statement_id = @id ORDER BY alias')
  const nearest = db.prepare('SELECT id FROM statement WHERE id >= @prefix ORDER BY id LIMIT 3')
  const linkPassages = db.prepare(`${SELECT_LINK_PASSAGE} WHERE passage.statement_id = @id`)
  const details = db.prepare(`
    SELECT passage.id, passage.snapshot_id, snapshot.text_sha256, passage.confidence, passage.verdict, attribution.mode,
           attribution.source_spans, attribution.source_words, attribution.cue_spans, attribution.cue_words, attribution.stance,
           attribution.speaker_role, reader.name || ' ' || reader.version AS reader, ${ARTICLE_REF}, ${SPEAKER_REF}
      FROM passage
      JOIN snapshot ON snapshot.id = passage.snapshot_id
      JOIN analysis ON analysis.id = passage.analysis_id
      JOIN reader   ON reader.id = analysis.reader_id
      JOIN article  ON article.id = passage.article_id ${JOIN_ARTICLE_REF}
      LEFT JOIN attribution ON attribution.id = passage.id
      LEFT JOIN speaker     ON speaker.id = passage.speaker_id
     WHERE passage.statement_id = @id`)
  const snapshotText = db.prepare('SELECT text FROM snapshot WHERE id = @id')
  const relays = db.prepare(`
    SELECT attribution_id, outlet, cue, relay.spans FROM relay JOIN passage ON passage.id = attribution_id
     WHERE statement_id = @id ORDER BY attribution_id, depth`)
  const relationsOf = db.prepare(`
    SELECT relation.*, a.speaker_id AS a_speaker, b.speaker_id AS b_speaker
      FROM (SELECT * FROM relation WHERE a_id = @passage UNION ALL SELECT * FROM relation WHERE b_id = @passage) AS relation
      JOIN passage AS a ON a.id = relation.a_id
      JOIN passage AS b ON b.id = relation.b_id
     WHERE a.statement_id = @id AND b.statement_id = @id AND relation.verdict IS NOT 'rejected'
     ORDER BY relation.confidence DESC, relation.id`)
  const linkedFrom = (own: 'a' | 'b', other: 'a' | 'b') => `
    SELECT relation.match, other.statement_id AS statement, max(relation.confidence) AS confidence
      FROM passage AS own
      JOIN relation INDEXED BY relation_linking_${own} ON relation.${own}_id = own.id
      JOIN passage AS other ON other.id = relation.${other}_id
     WHERE own.statement_id = @id AND relation.match IN ('paraphrase', 'repeats') AND relation.verdict IS NOT 'rejected'
       AND other.statement_id <> @id
     GROUP BY relation.match, other.statement_id`
  const linked = db.prepare(`
    SELECT match, statement, max(confidence) AS confidence FROM (${linkedFrom('a', 'b')} UNION ALL ${linkedFrom('b', 'a')})
     GROUP BY match, statement ORDER BY confidence DESC, statement LIMIT 100`)
  const figures = db.prepare(`
    SELECT passage.id AS passage, figure.spans, figure.words, value, min, max, counts, whom
      FROM passage JOIN figure ON figure.stated_by = passage.id WHERE passage.statement_id = @id AND figure.hidden = 0 ORDER BY passage.nr, figure.nr`)
  const evidence = db.prepare(`
    SELECT passage.id AS passage, evidence.spans, evidence.words, evidence.type, evidence.shown
      FROM passage JOIN evidence ON evidence.cited_by = passage.id WHERE passage.statement_id = @id AND evidence.hidden = 0 ORDER BY passage.nr, evidence.nr`)
  const answers = answerQueries(db, statements, linking)

  /** The id of a statement by its own id or that of one that went up in it. @throws UnknownStatement */
  function resolve(id: string): string {
    if (statements.exists(id)) return id
    const into = alias.get({ id })
    if (into) return text(into['statement_id'])
    throw new UnknownStatement(id, nearest.all({ prefix: id.slice(0, 4) }).map((row) => text(row['id'])).filter((other) => other.startsWith(id.slice(0, 4))))
  }

  /** Relations among a statement's variants, those of the base first, then in the order of variants; at most `TOLD`. */
  function relationsAmong(id: string, variants: readonly LinkPassage[]): RelationView[] {
    const told = new Map<string, RelationView>()
    const shown = new Set(variants.map((passage) => passage.id))
    for (const { id: passage } of variants) {
      for (const row of relationsOf.all({ id, passage })) {
        if (!shown.has(text(row['a_id'])) || !shown.has(text(row['b_id']))) continue
        told.set(text(row['id']), told.get(text(row['id'])) ?? toRelationView(row))
      }
      if (told.size >= TOLD) break
    }
    return [...told.values()].slice(0, TOLD)
  }

  /** Relations of the base with what is shown of both, and all of them without what is no finding. */
  function toldOf(wordings: readonly Wording[], relations: readonly RelationView[]): RelationView[] {
    const byId = new Map(wordings.map((wording) => [wording.passage.id, wording]))
    return relations.map((relation) => {
      const [a, b] = [byId.get(relation.a)!, byId.get(relation.b)!]
      const anew = comparedAnew(a, b, linking)
      const changes = (anew?.changes ?? relation.changes) as Change[]
      return { ...relation, match: anew?.match ?? relation.match, changes: changes.filter((change) => isFinding(change, a, b)) } as RelationView
    })
  }

  function toVariant({ passage, goes_on }: Wording, row: Row, relaysOf: StatedRelay[], texts: Map<string, string>, toBase: Pick<RelationView, 'match' | 'changes'> | undefined): Variant {
    const snapshot = text(row['snapshot_id'])
    const whole = texts.get(snapshot) ?? text(snapshotText.get({ id: snapshot })!['text'])
    texts.set(snapshot, whole)
    const around = sentencesAround(whole, passage.spans)
    const own = passage.voice === 'own'
    return {
      passage: passage.id,
      article: toArticleRef(row),
      snapshot,
      text_sha256: text(row['text_sha256']),
      voice: passage.voice,
      place: passage.place ?? null,
      content: { spans: passage.spans, words: passage.words },
      source: own ? null : passageFromRow(row, 'source'),
      cue: own ? null : passageFromRow(row, 'cue'),
      before: whole.slice(around[0], Math.min(...passage.spans.map((span) => span[0]))),
      after: whole.slice(Math.max(...passage.spans.map((span) => span[1])), around[1]),
      goes_on,
      around,
      kind: passage.kind,
      mode: passage.mode ?? null,
      stance: textOrNull(row['stance']) as Variant['stance'],
      cue_distance: passage.cue_distance ?? null,
      speaker: own ? null : toSpeakerRef(row),
      role: textOrNull(row['speaker_role']),
      relays: relaysOf,
      said_at: passage.said_at ?? null,
      confidence: number(row['confidence']),
      match: toBase?.match ?? null,
      changes: (toBase?.changes ?? []) as Change[],
      reader: text(row['reader']),
      decided: decided(passage.id, textOrNull(row['verdict']) as 'accepted' | 'rejected' | null),
    }
  }

  return {
    resolve,
    /** Wordings as the dial shows them, the first one always. Aliases lead to the statement they went up in. @throws UnknownStatement */
    page(given: string, { confidence: dial = SURE }: { confidence?: number } = {}): StatementPage {
      const id = resolve(given)
      const rows = new Map(details.all({ id }).map((row) => [text(row['id']), row]))
      const relayed = new Map<string, StatedRelay[]>()
      for (const row of relays.all({ id })) {
        const own = textOrNull(rows.get(text(row['attribution_id']))?.['outlet_name'] ?? null)
        if (own !== null && sameOutlet(own, text(row['outlet']))) continue // an outlet does not credit itself by its own dateline
        const relay = { outlet: text(row['outlet']), cue: text(row['cue']), spans: spansFromCell(row['spans']) }
        relayed.set(text(row['attribution_id']), [...(relayed.get(text(row['attribution_id'])) ?? []), relay])
      }
      const passages = new Map(linkPassages.all({ id }).map((row) => [text(row['id']), toLinkPassage(row)]))
      const recordOf = (passage: string): boolean => rows.get(passage)!['article_record'] === 1
      const hidden = { thoughts: 0, doubtful: 0 }
      const isShown = (passage: string, first: boolean): boolean => {
        const row = rows.get(passage)!
        // an own voice is no attribution that could be read wrongly: it is here for its words
        const why = passages.get(passage)!.voice === 'own' || first ? null
          : hiddenAt(dial, { confidence: number(row['confidence']), mode: textOrNull(row['mode']), accepted: row['verdict'] === 'accepted' })
        if (why !== null) hidden[why]++
        return why === null
      }
      const ordered = inVariantOrder([...passages.values()].map((passage) => ({
        id: passage.id, voice: passage.voice, words: passage.words, article: passage.article,
        record: recordOf(passage.id), published: passage.published?.earliest ?? null,
      }))).map((member) => passages.get(member.id)!).filter(({ id: passage }, i) => isShown(passage, i === 0))
      const shown = new Set(ordered.map((passage) => passage.id))
      const wordings = wordingsOf(ordered.map((passage) => ({ passage, record: recordOf(passage.id) })))
      const base = ordered[0]!.id
      const told = toldOf(wordings, relationsAmong(id, ordered))
      const toBase = new Map<string, Pick<RelationView, 'match' | 'changes'>>(told.flatMap((relation) => {
        const other = relation.a === base ? relation.b : relation.b === base ? relation.a : null
        return other === null ? [] : [[other, { match: relation.match, changes: changesFrom(relation, other) as RelationView['changes'] }]]
      }))
      // of a large family not all were compared with each other when they were added
      for (const wording of wordings.slice(1)) {
        const found = toBase.has(wording.passage.id) ? null : comparedNow(wordings[0]!, wording, linking)
        if (found) toBase.set(wording.passage.id, found as Pick<RelationView, 'match' | 'changes'>)
      }
      const statement = statements.summary(id)!
      const denials = answers.to(statement)
      const answering = new Set(denials.map((denial) => denial.statement?.id))
      const texts = new Map<string, string>()
      const carriers: Carrier[] = ordered.map((passage) => ({
        passage,
        outlet: textOrNull(rows.get(passage.id)!['outlet_name']),
        record: recordOf(passage.id),
        relays: relayed.get(passage.id) ?? [],
      }))
      const { min, max, why } = originsOf(carriers)
      return {
        statement,
        aliases: aliases.all({ id }).map((row) => text(row['alias'])),
        independent_origins: { min, max, why: [...why] },
        variants: wordings.map((wording) => toVariant(wording, rows.get(wording.passage.id)!, relayed.get(wording.passage.id) ?? [], texts, toBase.get(wording.passage.id))),
        stack: stackOf(wordings, linking),
        relations: told,
        // what denies the words does not say the same in others
        linked: linked.all({ id }).filter((row) => !answering.has(text(row['statement']))).map((row) => ({
          match: text(row['match']) as LinkedStatement['match'],
          statement: statements.summary(text(row['statement']))!,
          confidence: number(row['confidence']),
        })),
        hidden,
        figures: figures.all({ id }).filter((row) => shown.has(text(row['passage']))).map((row) => ({
          passage: text(row['passage']), figure: passageFromRow(row), value: numberOrNull(row['value']), min: numberOrNull(row['min']),
          max: numberOrNull(row['max']), counts: text(row['counts']), whom: text(row['whom']),
        })),
        evidence: evidence.all({ id }).filter((row) => shown.has(text(row['passage']))).map((row) => ({
          passage: text(row['passage']), evidence: passageFromRow(row), type: text(row['type']), shown: textOrNull(row['shown']),
        })),
        denials,
      }
    },
  }
}

/** A relation's changes with the other side as `a` and this passage as `b`. */
function changesFrom(relation: RelationView, passage: string): Change[] {
  return (relation.b === passage ? relation.changes : relation.changes.map((change) => mirroredChange(change as Change))) as Change[]
}

function toRelationView(row: Row): RelationView {
  return {
    a: text(row['a_id']),
    b: text(row['b_id']),
    same_article: row['same_article'] === 1,
    match: text(row['match']) as RelationView['match'],
    changes: JSON.parse(text(row['changes'])) as RelationView['changes'],
    same_speaker: row['a_speaker'] !== null && row['a_speaker'] === row['b_speaker'],
    direction: {
      from: textOrNull(row['direction_from']) as RelationView['direction']['from'],
      basis: textOrNull(row['direction_basis']) as RelationView['direction']['basis'],
    },
    relay: { type: text(row['relay_type']) as RelationView['relay']['type'], why: text(row['relay_why']) },
    confidence: number(row['confidence']),
    by: text(row['by']),
  }
}
