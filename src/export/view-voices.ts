/** Voices and cited evidence as rows to take away; see view.ts. */
import type { ArticleRef, EvidenceSummary, VoiceEntry } from '../api/index.ts'
import { dayOf } from '../text/dates.ts'
import type { ViewOf } from './view.ts'

const citing = (article: ArticleRef): string =>
  [article.outlet?.name ?? 'outlet not known', `“${article.title}”`, dayOf(article.published?.edtf) ?? 'no date', article.url].filter(Boolean).join(', ')

/** A party in an article is a row, with the places that its standing rests on. */
export const VOICES: ViewOf<VoiceEntry> = {
  columns: {
    party_id: ({ party }) => party, party: ({ name }) => name, standing: ({ standing }) => standing, accused: ({ accused }) => accused, inferred: ({ inferred }) => inferred,
    outlet: ({ article }) => article.outlet?.name ?? null, published: ({ article }) => article.published?.edtf ?? null, title: ({ article }) => article.title, url: ({ article }) => article.url, article: ({ article }) => article.id,
    how: ({ rows }) => rows.map(({ how }) => how).join(' | '), words: ({ rows }) => rows.map(({ words }) => words.words).join(' | '), cues: ({ rows }) => rows.map(({ cue }) => cue ?? '').join(' | '),
    through: ({ rows }) => rows.map(({ through }) => through ?? '').join(' | '), attributions: ({ rows }) => rows.map(({ attribution }) => attribution ?? '').join(' | '),
    snapshot: ({ snapshot }) => snapshot, spans: ({ rows }) => JSON.stringify(rows.map(({ words }) => words.spans)),
  },
  cite: ({ name, standing, inferred, rows, article }) => `${name}: ${standing}${inferred ? ' (inferred)' : ''}, ${rows.slice(0, 3).map(({ words }) => `“${words.words}”`).join(', ')}, ${citing(article)} (${article.id})`,
}

const outlets = (carriers: EvidenceSummary['carriers']): string => [...new Set(carriers.map(({ outlet }) => outlet?.name ?? 'an outlet not known'))].join(' | ')
const citer = ({ cited_by: by }: EvidenceSummary): string | null => (by === null ? null : by.speaker?.name ?? '')

export const EVIDENCE: ViewOf<EvidenceSummary> = {
  columns: {
    id: ({ id }) => id, type: ({ type }) => type, words: ({ words }) => words, shown: ({ shown }) => shown, cited_by: citer, cited_for: (one) => one.cited_for, statement: (one) => one.cited_by?.statement ?? null,
    outlet: ({ article }) => article.outlet?.name ?? null, published: ({ article }) => article.published?.edtf ?? null, title: ({ article }) => article.title, url: ({ article }) => article.url, article: ({ article }) => article.id,
    carriers: ({ carriers }) => carriers.length, keep_it: ({ carriers }) => carriers.filter(({ keeps }) => keeps).length, left_out_by: ({ carriers }) => outlets(carriers.filter((one) => one.left_out)),
    not_printed_by: ({ carriers }) => outlets(carriers.filter(({ keeps, left_out: left }) => !keeps && !left)), confidence: (one) => one.confidence, snapshot: ({ snapshot }) => snapshot,
    text_sha256: (one) => one.text_sha256, spans: ({ spans }) => JSON.stringify(spans),
  },
  cite: (one) => `${one.type}, “${one.words}”, ${citer(one) === null ? 'cited by the outlet itself' : `cited by ${citer(one) || 'somebody not named'}`}, ${citing(one.article)}, SHA-256 ${one.text_sha256.slice(0, 16)}, ${one.spans.map(([start, end]) => `${start}–${end}`).join(', ')} (${one.id})`,
}
