import type { Model } from '../analysis/index.ts'
import { link, type Ledger } from '../ledger/index.ts'
import { passagesOf } from '../linking/index.ts'
import type { Analysis } from '../text/records.ts'
import type { ReadableInput } from './formats/format.ts'

/**
 * Writes one article and all that follows from it in one transaction: snapshot, analysis, passages, relations, families. Killed
 * at any moment, the ledger holds the article whole or not at all.
 *
 * @throws SnapshotForgotten
 */
export function writeArticle(ledger: Ledger, input: ReadableInput, analysis: Analysis, model: Model): { article: string; known: boolean } {
  return ledger.transaction(() => {
    const { id, text, published_at, language: _, ...article } = input.article
    const { article: articleId, snapshot } = ledger.snapshots.add({
      article: { ...article, given_id: id },
      bytes: input.bytes,
      media_type: input.media_type,
      text,
      path: input.where,
      published_at,
    })
    const written = ledger.analyses.add(snapshot, analysis)
    if (written.known) return { article: articleId, known: true }
    const passages = passagesOf(analysis, {
      article: articleId,
      passageId: (local) => (written.attributions.get(local) ?? written.own_voice.get(local))!,
      speakerKey: (local) => written.speakers.get(local) ?? null,
    })
    const decided = new Set(written.decided)
    const own = new Set(passages.map(({ id }) => id))
    const again = written.decided.filter((id) => !own.has(id)).map((id) => ledger.passages.byId(id))
    link(ledger, [...passages.map((passage) => (decided.has(passage.id) ? ledger.passages.byId(passage.id) : passage)), ...again], model.linking)
    ledger.arguments.read(written.analysis, model.linking)
    return { article: articleId, known: false }
  })
}
