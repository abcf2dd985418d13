import type { ArticleRef, StatementPage } from '../../api/index.ts'
import { INTERRUPTION, type Passage } from '../../text/span.ts'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { nameOf, reportOf } from '../words/report.ts'
import { addressAt } from '../words/text-fragment.ts'

/** One printing as a citation: outlet, title, date, the address of the words, who is named, the snapshot's hash and spans. */
export function citationOfPrinting({ article, words, named, text_sha256 }: {
  readonly article: ArticleRef; readonly words: Passage; readonly named: string; readonly text_sha256: string
}): string {
  return [
    article.outlet?.name ?? texts.statement.noOutlet,
    `“${article.title}”`,
    dayOf(article.published?.edtf) ?? texts.statement.noDate,
    addressAt(article.url, words.words.split(INTERRUPTION)),
    named,
    `SHA-256 ${text_sha256.slice(0, 16)}, ${words.spans.map(([start, end]) => `${start}–${end}`).join(', ')}`,
  ].filter(Boolean).join(', ')
}

/** A statement as a citation: its words, who is named, and each printing. */
export function citationOf({ statement, variants }: StatementPage): string {
  const speakers = statement.speakers.map(nameOf).join(' / ') || texts.statement.nobody
  const lines = variants.map(({ article, content, voice, speaker, text_sha256 }) => `- ${citationOfPrinting({
    article, words: content, text_sha256, named: voice === 'own' ? (article.record ? texts.statement.recordsOwn : texts.statement.ownVoice) : speaker?.name ?? texts.statement.nobody,
  })}`)
  return [`${reportOf(statement)} · ${statement.wording}`, speakers, '', ...lines].join('\n')
}
