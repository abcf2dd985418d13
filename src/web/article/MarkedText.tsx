import { memo, type ReactNode } from 'react'
import { type Span, textOf } from '../../text/span.ts'
import { type Segment, segments } from '../words/segments.ts'
import { texts } from '../texts.ts'
import type { Mark } from './marks.ts'

interface MarkedTextProps {
  readonly text: string
  readonly span: Span
  readonly marks: readonly Mark[]
  readonly active: string | null
}

/** A paragraph with what was read in it marked. Marks add no characters: what stands there is the article's own text. */
export const MarkedText = memo(function MarkedText({ text, span, marks, active }: MarkedTextProps) {
  return segments(text, marks, span).map((segment) => <Tile key={segment.span[0]} text={text} segment={segment} active={active} />)
})

const INSIDE: Record<Mark['role'], number> = { boilerplate: -1, own: 0, content: 1, evidence: 2, figure: 3, scare: 4, source: 5, cue: 6 }

function Tile({ text, segment: { span, marks }, active }: { readonly text: string; readonly segment: Segment<Mark>; readonly active: string | null }) {
  const words = textOf(text, span)
  if (marks.length === 0) return <span data-at={span[0]}>{words}</span>
  // nothing that leads anywhere: text that is not the article's, and an attribution that is being set
  if (marks.every(({ role, id }) => role === 'boilerplate' || id === 'draft')) {
    return <span data-at={span[0]} title={marks.some(({ role }) => role === 'boilerplate') ? texts.article.boilerplate : undefined}>{marks.reduce<ReactNode>((inner, mark) => <span className={`mark mark-${mark.role}`}>{inner}</span>, words)}</span>
  }
  const ordered = [...marks].sort((a, b) => INSIDE[a.role] - INSIDE[b.role] || a.depth - b.depth)
  const starts = ordered.filter((mark) => mark.first && mark.span[0] === span[0] && mark.role !== 'source' && mark.role !== 'cue').map(({ id }) => id)
  const shown = ordered.reduceRight<ReactNode>((inner, mark) => (
    <span className={`mark mark-${mark.role}`} data-depth={mark.depth || undefined} data-verdict={mark.verdict ?? undefined} data-hand={mark.added ? 'added' : undefined} data-active={mark.id === active || undefined}>{inner}</span>
  ), words)
  const target = ordered.findLast(({ role }) => role === 'content' || role === 'own') ?? ordered.at(-1)!
  return (
    <a href={`#p=${target.id}`} className="tile" data-at={span[0]} data-starts={starts.join(' ') || undefined}
      tabIndex={starts.includes(target.id) ? 0 : -1} draggable={false} aria-current={target.id === active || undefined}>{shown}</a>
  )
}
