import { findNamings, findVoices, partyKeyOf, STANDINGS, type Voice } from '../claims/index.ts'
import { speakerKeyOf } from '../linking/index.ts'
import type { Allegation, Attribution, Mention, Quotation, SpeakerType } from '../text/records.ts'
import { ADDED } from './evaluate.ts'
import { CITED_SURELY } from './evidence.ts'
import { idOf } from './ids.ts'
import { number, passageFromRow, spansFromCell, spansToCell, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import type { SpeakerTally } from './speaker-tally.ts'

/** What an outlet states itself cannot be read as somebody else's words: it hides nothing. */
const OWN = 1

/** The speaker that people take a name of an article for; null where nobody decided anything on it. */
export type TakenFor = (speaker: string, printed: { readonly name: string; readonly article: string }) => { readonly key: string } | null

/** Fills and empties the tables of voices, from the rows of one analysis and what people decided on them and on who is one speaker. */
export function voiceRows(db: Database, takenFor: TakenFor = () => null) {
  const article = db.prepare(`
    SELECT snapshot.article_id, snapshot.text, outlet.name AS outlet FROM analysis
      JOIN snapshot ON snapshot.id = analysis.snapshot_id JOIN article ON article.id = snapshot.article_id
      LEFT JOIN outlet ON outlet.id = article.outlet_id WHERE analysis.id = @analysis AND analysis.analysed = 1`)
  const attributions = db.prepare(`
    SELECT attribution.*, passage.spans, passage.words, passage.confidence, coalesce(passage.speaker_given, speaker_name) AS named,
           CASE WHEN passage.speaker_given IS NULL THEN speaker_type ELSE speaker.type END AS named_type, passage.speaker_given IS NOT NULL AS given
      FROM passage JOIN attribution USING (id) LEFT JOIN speaker ON speaker.id = passage.speaker_id
     WHERE passage.snapshot_id = (SELECT snapshot_id FROM analysis WHERE id = @analysis) AND passage.hidden = 0 AND verdict IS NOT 'rejected'
       AND (analysis_id = @analysis OR analysis_id IN (SELECT analysis.id FROM analysis JOIN reader ON reader.id = reader_id
             WHERE snapshot_id = (SELECT snapshot_id FROM analysis WHERE id = @analysis) AND ${ADDED})) ORDER BY passage.nr`)
  const relays = db.prepare('SELECT relay.* FROM passage JOIN relay ON attribution_id = passage.id WHERE analysis_id = @analysis ORDER BY passage.nr, depth')
  const allegations = db.prepare('SELECT * FROM allegation WHERE analysis_id = @analysis AND hidden = 0 ORDER BY nr')
  const mentions = db.prepare('SELECT * FROM mention WHERE analysis_id = @analysis ORDER BY nr')
  const quotations = db.prepare('SELECT * FROM quotation WHERE analysis_id = @analysis AND hidden = 0 ORDER BY nr')
  const boilerplate = db.prepare('SELECT spans, words FROM boilerplate WHERE analysis_id = @analysis ORDER BY nr')
  const insertParty = db.prepare(`
    INSERT INTO party (id, key, scope, name, type) VALUES (@id, @key, @scope, @name, @type)
        ON CONFLICT (id) DO UPDATE SET name = CASE WHEN (length(excluded.name), excluded.name) > (length(party.name), party.name) THEN excluded.name ELSE party.name END,
                                       type = coalesce(party.type, excluded.type)`)
  const insertVoice = db.prepare(`
    INSERT INTO voice ( analysis_id,  article_id,  party_id,  name,  standing,  accused,  inferred,  confidence)
               VALUES (@analysis_id, @article_id, @party_id, @name, @standing, @accused, @inferred, @confidence)`)
  const insertRow = db.prepare(`
    INSERT INTO voice_row ( voice_nr,  position,  how,  attribution_id,  allegation_id,  through,  opponent,  spans,  words)
                   VALUES (@voice_nr, @position, @how, @attribution_id, @allegation_id, @through, @opponent, @spans, @words)`)
  const insertNaming = db.prepare(`
    INSERT INTO naming ( analysis_id,  article_id,  party_id,  label,  voice,  attribution_id,  distance,  inferred,  confidence,  spans,  words)
                VALUES (@analysis_id, @article_id, @party_id, @label, @voice, @attribution_id, @distance, @inferred, @confidence, @spans, @words)`)
  const touched = db.prepare(`
    SELECT party_id FROM voice WHERE analysis_id = @analysis UNION SELECT party_id FROM naming WHERE analysis_id = @analysis AND party_id IS NOT NULL`)
  const removeVoices = db.prepare('DELETE FROM voice WHERE analysis_id = @analysis')
  const insertCited = db.prepare(`
    INSERT INTO cited (evidence_id, analysis_id, article_id, type, shown, attribution_id, confidence, thought)
    SELECT evidence.id, evidence.analysis_id, @article, evidence.type, coalesce(shown, ''), cited_by, ${CITED_SURELY},
           attribution.mode IS 'thought' AND verdict IS NOT 'accepted'
      FROM evidence LEFT JOIN passage ON passage.id = cited_by LEFT JOIN attribution ON attribution.id = passage.id
     WHERE evidence.analysis_id = @analysis AND evidence.hidden = 0 AND verdict IS NOT 'rejected' ORDER BY evidence.nr`)
  const removeCited = db.prepare('DELETE FROM cited WHERE analysis_id = @analysis')
  const removeNamings = db.prepare('DELETE FROM naming WHERE analysis_id = @analysis')
  const removeParty = db.prepare('DELETE FROM party WHERE id = @id AND complete <= 0 AND NOT EXISTS (SELECT 1 FROM naming WHERE party_id = @id)')
  const current = db.prepare('SELECT current_analysis_id AS id FROM article WHERE current_analysis_id IS NOT NULL ORDER BY nr')
  const currentOf = db.prepare('SELECT current_analysis_id AS id FROM article WHERE id = @article')
  const ofParty = db.prepare('SELECT analysis_id FROM voice WHERE party_id = @party UNION SELECT analysis_id FROM naming WHERE party_id = @party')
  const ofPassage = db.prepare(`
    SELECT CASE WHEN ${ADDED} THEN article.current_analysis_id ELSE analysis_id END AS analysis_id FROM passage
      JOIN article ON article.id = passage.article_id JOIN analysis ON analysis.id = analysis_id JOIN reader ON reader.id = reader_id WHERE passage.id = @passage`)

  function partyOf(name: string, type: SpeakerType | null, articleId: string): string | null {
    const printed = speakerKeyOf({ name, type: type ?? 'organisation', mention: 'name', spans: [] }, articleId)
    const folded = partyKeyOf(name)
    if (folded === null) return null
    const taken = printed && takenFor(idOf('speaker', printed.key), { name, article: articleId })
    const [key, scope] = taken ? [taken.key, 'ledger'] : printed?.scope === 'ledger' ? [printed.key, 'ledger'] : [`name:${folded}`, 'name']
    const id = idOf('party', key)
    insertParty.run({ id, key, scope, name, type })
    return id
  }

  function fill(analysis: string): void {
    const owner = article.get({ analysis })
    if (!owner) return
    const articleId = text(owner['article_id'])
    insertCited.run({ analysis, article: articleId })
    const relayed = Map.groupBy(relays.all({ analysis }), (row) => text(row['attribution_id']))
    const read = attributions.all({ analysis }).map((row) => toAttribution(row, relayed.get(text(row['id'])) ?? []))
    const confidences = new Map(read.map(({ id, confidence }) => [id, confidence]))
    const heard = { text: text(owner['text']), outlet: textOrNull(owner['outlet']), attributions: read, allegations: allegations.all({ analysis }).map(toAllegation), mentions: mentions.all({ analysis }).map(toMention) }
    const told = (attribution: string | null): number => (attribution === null ? OWN : confidences.get(attribution) ?? OWN)
    for (const [party, of] of Map.groupBy(findVoices(heard), (voice) => partyOf(voice.name, voice.type, articleId))) {
      if (party === null) continue
      const voice = asOne(of)
      write(voice, { analysis_id: analysis, article_id: articleId, party_id: party, confidence: Math.max(...voice.rows.map(({ attribution }) => told(attribution))) })
    }
    const namings = findNamings({ ...heard, quotations: quotations.all({ analysis }).map(toQuotation), boilerplate: boilerplate.all({ analysis }).map((row) => passageFromRow(row)) })
    for (const { party, label, voice, attribution, distance, inferred, spans, words } of namings) {
      insertNaming.run({
        analysis_id: analysis, article_id: articleId, party_id: party === null ? null : partyOf(party, null, articleId), label, voice, attribution_id: attribution, distance, inferred: inferred ? 1 : 0,
        confidence: told(attribution), spans: spansToCell(spans), words,
      })
    }
  }

  function write({ name, standing, inferred, rows }: Voice, more: { analysis_id: string; article_id: string; party_id: string; confidence: number }): void {
    const { nr } = insertVoice.run({ ...more, name, standing, inferred: inferred ? 1 : 0, accused: rows.some(({ as }) => as === 'accused') ? 1 : 0 })
    for (const [position, { as, attribution, allegation, through, opponent, spans, words }] of rows.entries()) {
      insertRow.run({ voice_nr: nr, position, how: as, attribution_id: attribution, allegation_id: allegation, through, opponent: opponent ? 1 : 0, spans: spansToCell(spans), words })
    }
  }

  function empty(analysis: string): void {
    const parties = touched.all({ analysis }).map((row) => text(row['party_id']))
    removeVoices.run({ analysis })
    removeNamings.run({ analysis })
    removeCited.run({ analysis })
    for (const id of parties) removeParty.run({ id })
  }

  /** Reads analyses anew, all of them at once: a party that none of them has any more is gone in between, and its name with it. */
  function anew(analyses: Iterable<string>): void {
    const all = [...new Set(analyses)]
    for (const analysis of all) empty(analysis)
    for (const analysis of all) fill(analysis)
  }

  return {
    /** Takes an analysis in (1) when it starts to count, out (-1) when it stops. */
    add(analysis: string, sign: 1 | -1): void {
      empty(analysis)
      if (sign > 0) fill(analysis)
    },
    /** Reads the article of a passage anew, after something was decided on it. */
    again(passage: string): void {
      const analysis = textOrNull(ofPassage.get({ passage })!['analysis_id'])
      if (analysis !== null) anew([analysis])
    },
    /**
     * Follows what people decided on who is one speaker: reads anew where these are parties, and these articles.
     *
     * @param keys - of the speakers that a decision is about
     */
    joined(keys: Iterable<string>, articles: Iterable<string>): void {
      anew([
        ...[...keys].flatMap((key) => ofParty.all({ party: idOf('party', key) }).map((row) => text(row['analysis_id']))),
        ...[...articles].flatMap((id) => textOrNull(currentOf.get({ article: id })?.['id'] ?? null) ?? []),
      ])
    },
    /** All that count, in a ledger that has none yet: one written by an earlier version, or put back from lines. */
    all(): void {
      for (const row of current.all()) fill(text(row['id']))
    },
  }
}
export type VoiceRows = ReturnType<typeof voiceRows>

/** One voice of several that are one party's: heard as well as the best of them is, with the rows of all. */
function asOne(of: readonly Voice[]): Voice {
  const [best] = of.toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing)) as [Voice]
  if (of.length === 1) return best
  return { ...best, rows: of.flatMap(({ rows }) => rows).sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)) }
}

/** A tally that keeps the voices in step, too: both change at the same moments. */
export function withVoices(tally: SpeakerTally, voices: VoiceRows): SpeakerTally {
  return {
    ...tally,
    add(analysis, sign) {
      tally.add(analysis, sign)
      voices.add(analysis, sign)
    },
    passage(id, sign) {
      tally.passage(id, sign)
      if (sign > 0) voices.again(id)
    },
  }
}

function toAttribution(row: Row, relayed: readonly Row[]): Attribution {
  const [name, type] = [textOrNull(row['named']), textOrNull(row['named_type'])]
  return {
    id: text(row['id']), source: spansFromCell(row['source_spans']), cue: spansFromCell(row['cue_spans']), content: spansFromCell(row['spans']),
    words: { source: text(row['source_words']), cue: text(row['cue_words']), content: text(row['words']) },
    kind: text(row['kind']) as Attribution['kind'], nested_in: textOrNull(row['nested_in']), mode: text(row['mode']) as Attribution['mode'], stance: text(row['stance']) as Attribution['stance'],
    cue_distance: text(row['cue_distance']) as Attribution['cue_distance'], confidence: number(row['confidence']),
    speaker: name === null ? null : {
      name, type: (type ?? 'organisation') as SpeakerType, mention: row['given'] === 1 ? 'name' : (textOrNull(row['speaker_mention']) ?? 'name') as 'name', spans: [],
      ...(row['speaker_role'] === null || row['given'] === 1 ? {} : { role: text(row['speaker_role']) }),
      ...(row['speaker_organisation'] === null || row['given'] === 1 ? {} : { organisation: text(row['speaker_organisation']) }),
    },
    relays: relayed.map((relay) => ({ outlet: text(relay['outlet']), cue: text(relay['cue']), spans: spansFromCell(relay['spans']) })),
  }
}

const toAllegation = (row: Row): Allegation => ({
  id: text(row['id']), kind: text(row['kind']) as Allegation['kind'], made: text(row['made']) as Allegation['made'], accuser: textOrNull(row['accuser']), accused: textOrNull(row['accused']),
  act: passageFromRow(row, 'act'), attribution: textOrNull(row['attribution_id']), answers: textOrNull(row['answers']), confidence: number(row['confidence']),
})

const toMention = (row: Row): Mention => ({
  id: text(row['id']), span: spansFromCell(row['spans'])[0]!, words: text(row['words']), name: text(row['name']), type: text(row['type']) as Mention['type'], confidence: number(row['confidence']),
})

const toQuotation = (row: Row): Quotation => ({
  id: text(row['id']), span: spansFromCell(row['spans'])[0]!, words: text(row['words']), role: text(row['role']) as Quotation['role'], attribution: textOrNull(row['attribution_id']), confidence: number(row['confidence']),
})
