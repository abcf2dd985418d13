import type { CheckPlace, CheckResult, CheckRow } from '../../api/index.ts'
import { describeChange } from '../../text/describe-change.ts'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'

/** A checked draft as plain text, to be pasted into a mail or a note: each row with its words, what is said of it, and where. */
export function reportOf(result: CheckResult, rows: readonly CheckRow[]): string {
  const t = texts.check
  const lines = [t.summary(result.counts), t.promise, '']
  for (const row of rows) {
    lines.push(`${t.signs[row.level]} ${t.levels[row.level]} · ${t.types[row.type]}${row.speaker ? ` · ${row.speaker.name}` : ''}`)
    lines.push(`  ${line(row.words.words)}`)
    lines.push(`  → ${row.verdicts.map((verdict) => t.verdicts[verdict]).join('; ')}`)
    const [base] = row.places
    if (base && base.match !== 'paraphrase' && base.changes.length > 0) lines.push(`  ${base.changes.map((change) => describeChange(change)).join('; ')}`)
    for (const place of row.places) lines.push(`  - ${whereOf(place)}: ${line(place.wording.words)}${place.article.url ? ` <${place.article.url}>` : ''}`)
    for (const { figure, article, same, same_bounds: alike } of row.figures) lines.push(`  - ${!same ? '≠' : alike ? '=' : '~'} ${line(figure.words)} (${titleOf(article)})`)
    lines.push('')
  }
  return lines.join('\n')
}

/** Which article, when, and as whose words. */
export function whereOf(place: CheckPlace): string {
  const who = place.voice === 'attribution' ? place.speaker?.name ?? place.source ?? texts.statement.nobody : place.quoted ? texts.check.quotedByNobody : texts.check.ownVoice
  return `${titleOf(place.article)}, ${who}`
}

export function titleOf({ outlet, title, published, record }: CheckPlace['article']): string {
  return [`${outlet?.name ?? `“${title.length > 44 ? `${title.slice(0, 42)}…` : title}”`}${record ? ` (${texts.statement.record})` : ''}`, dayOf(published?.edtf) ?? texts.statement.noDate].join(', ')
}

const line = (words: string): string => words.replace(/\s+/g, ' ').trim()
