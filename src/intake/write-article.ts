import type { Model } from '../analysis/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { compare, directionOf, passagesOf, relayOf, signaturesOf } from '../linking/index.ts'
import type { Analysis, LinkPassage } from '../text/records.ts'
import type { ReadableInput } from './formats/format.ts'

/** Candidates compared for one passage at most; those that share most come first. */
const CANDIDATES = 200

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
    link(ledger, passages, model)
    return { article: articleId, known: false }
  })
}

/** Compares new passages with all that might report the same words, keeps what is found, and settles the families around. */
function link(ledger: Ledger, passages: readonly LinkPassage[], model: Model) {
  const signatures = passages.map((passage) => signaturesOf(passage, model.linking))
  ledger.passages.add(passages, signatures)
  passages.forEach((passage, i) => {
    for (const candidate of ledger.passages.candidates(passage, signatures[i]!, CANDIDATES)) {
      const comparison = compare(passage, candidate, model.linking)
      if (comparison === null) continue
      const [a, b] = [ledger.passages.carrier(passage), ledger.passages.carrier(candidate)]
      ledger.relations.add(passage, candidate, comparison, { direction: directionOf(a, b), relay: relayOf(a, b) })
    }
  })
  ledger.families.settle(passages.map(({ id }) => id))
}
