import { useMemo } from 'react'
import type { CheckRow } from '../../api/index.ts'
import { textOf } from '../../text/span.ts'
import { texts } from '../texts.ts'
import { printedParagraphs, segments } from '../words/segments.ts'
import { marksOf, strongest } from './marks.ts'

interface DraftTextProps {
  readonly text: string
  readonly rows: readonly CheckRow[]
  readonly active: string | null
  readonly onOpen: (row: string) => void
}

/** The draft as it was pasted, with a mark over the words of each row; each mark leads to its row. */
export function DraftText({ text, rows, active, onOpen }: DraftTextProps) {
  const marks = useMemo(() => marksOf(rows), [rows])
  const verdicts = useMemo(() => new Map(rows.map((row) => [row.id, row.verdicts.map((verdict) => texts.check.verdicts[verdict]).join('; ')])), [rows])
  return printedParagraphs(text).map((span) => (
    <p key={span[0]} dir="auto">
      {segments(text, marks, span).map((segment) => {
        const words = textOf(text, segment.span)
        const mark = strongest(segment.marks)
        if (!mark) return words
        const starts = segment.marks.some((one) => one.row === mark.row && one.first && one.span[0] === segment.span[0])
        return (
          <a key={segment.span[0]} href={`#${mark.row}`} className="draft-mark" data-level={mark.level} data-starts={starts || undefined} aria-current={active === mark.row || undefined}
            tabIndex={starts ? 0 : -1} title={`${texts.check.levels[mark.level]}: ${verdicts.get(mark.row) ?? ''}`}
            onClick={(event) => {
              event.preventDefault()
              onOpen(mark.row)
            }}>{starts && <i className="sign" aria-hidden="true">{texts.check.signs[mark.level]}</i>}{words}</a>
        )
      })}
    </p>
  ))
}
