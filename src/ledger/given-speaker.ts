import { NameNotPrinted, UnnamedNotNamed } from './decision-errors.ts'
import type { Decision, DecisionGiven } from './decisions.ts'
import { foldName, idOf } from './ids.ts'
import { number, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import { UnknownSpeaker } from './unknown.ts'

/** Whom a person gives a passage to. */
export function givenSpeakers(db: Database) {
  const speakerById = db.prepare('SELECT id, name FROM speaker WHERE id = @id')
  const printedIn = db.prepare('SELECT instr(text, @name) AS at FROM snapshot WHERE id = @snapshot')
  const speakerPrinted = db.prepare(`
    SELECT coalesce(speaker_read, speaker_id) AS id FROM passage JOIN attribution USING (id)
     WHERE snapshot_id = @snapshot AND attribution.speaker_name = @name AND speaker_read IS NOT NULL LIMIT 1`)
  const mentioned = db.prepare(`
    SELECT mention.type FROM mention JOIN analysis ON analysis.id = analysis_id
     WHERE snapshot_id = @snapshot AND name = @name AND mention.type IN ('person', 'organisation', 'group', 'document') LIMIT 1`)
  const insertSpeaker = db.prepare(`
    INSERT INTO speaker (id, key, scope, name, type) VALUES (@id, @key, @scope, @name, @type) ON CONFLICT (id) DO NOTHING`)

  /** The ledger's speaker for what a person gave, made where there is none. @throws UnknownSpeaker, NameNotPrinted, UnnamedNotNamed */
  function speakerFor(passage: Row, given: Extract<DecisionGiven, { what: 'speaker' }>['speaker']): { id: string; name: string; basis: Decision['basis'] } {
    const isUnnamed = passage['speaker_type'] === 'unnamed'
    const isPrinted = (name: string): boolean => number(printedIn.get({ snapshot: text(passage['snapshot_id']), name })!['at']) > 0
    if ('id' in given) {
      const known = speakerById.get({ id: given.id })
      if (!known) throw new UnknownSpeaker(given.id)
      if (isUnnamed && !isPrinted(text(known['name']))) throw new UnnamedNotNamed(text(passage['source_words']))
      return { id: text(known['id']), name: text(known['name']), basis: 'ledger' }
    }
    const { name, basis } = given
    const [article, snapshot] = [text(passage['article_id']), text(passage['snapshot_id'])]
    if (basis === 'printed' && !isPrinted(name)) throw new NameNotPrinted(name, article)
    if (basis === 'typed' && isUnnamed) throw new UnnamedNotNamed(text(passage['source_words']))
    const read = basis === 'printed' ? textOrNull(speakerPrinted.get({ snapshot, name })?.['id']) : null
    if (read !== null) return { id: read, name, basis }
    // Printed and not read as a speaker: known in that article only. Typed: the person's own, never one with what was read.
    const key = basis === 'printed' ? `given:${article}:${foldName(name)}` : `typed:${foldName(name)}`
    const id = idOf('speaker', key)
    const read_as = passage['speaker_type'] === 'unnamed' ? null : textOrNull(passage['speaker_type'])
    insertSpeaker.run({ id, key, scope: basis === 'printed' ? 'article' : 'typed', name, type: read_as ?? textOrNull(mentioned.get({ snapshot, name })?.['type']) ?? 'person' })
    return { id, name, basis }
  }

  return {
    speakerFor,
    /** Whether a speaker is in the ledger. */
    isKnown: (id: string): boolean => speakerById.get({ id }) !== undefined,
  }
}
