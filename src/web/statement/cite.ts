import type { StatementPage } from '../../api/index.ts'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { nameOf, reportOf } from '../words/report.ts'

/** A statement as a citation: its words, who is named, and each printing with outlet, title, date, address and snapshot hash. */
export function citationOf({ statement, variants }: StatementPage): string {
  const speakers = statement.speakers.map(nameOf).join(' / ') || texts.statement.nobody
  const lines = variants.map((variant) => {
    const { article } = variant
    const parts = [
      article.outlet?.name ?? texts.statement.noOutlet,
      `“${article.title}”`,
      dayOf(article.published?.edtf) ?? texts.statement.noDate,
      article.url ?? '',
      variant.voice === 'own' ? (article.record ? texts.statement.recordsOwn : texts.statement.ownVoice) : variant.speaker?.name ?? texts.statement.nobody,
      `SHA-256 ${variant.text_sha256.slice(0, 16)}, ${variant.content.spans.map(([start, end]) => `${start}–${end}`).join(', ')}`,
    ]
    return `- ${parts.filter(Boolean).join(', ')}`
  })
  return [`${reportOf(statement)} · ${statement.wording}`, speakers, '', ...lines].join('\n')
}
