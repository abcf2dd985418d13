import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleAttribution, ArticlePage } from '../../api/index.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { MarkedText } from '../article/MarkedText.tsx'
import { marksOfDraft } from '../article/marks.ts'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'
import { printedParagraphs } from '../words/segments.ts'
import { type Draft, type Edit, edited } from './draft.ts'
import { Handles } from './Handles.tsx'
import { Panel } from './Panel.tsx'
import { useSelected } from './useSelected.ts'
import '../article/article.css'
import '../decide/decide.css'
import './by-hand.css'

interface BordersProps {
  readonly passage: string
  readonly article: string
  readonly snapshot: string
  /** What the key that opened it does at once. */
  readonly first: Edit | null
  readonly onClose: () => void
}

/** Sets the borders of a passage away from its article: in the paragraphs in which it is printed. */
export function Borders({ passage, article, snapshot, first, onClose }: BordersProps) {
  const { data: page } = useQuery(questions.article(article, 0, { snapshot }))
  if (!page || page.article.id !== article || page.snapshot.id !== snapshot) return null
  const attribution = page.attributions.find(({ id }) => id === passage)
  return attribution ? <Setting {...{ page, attribution, first, onClose }} /> : <p className="showing" role="status">{texts.article.passageGone}</p>
}

function Setting({ page, attribution, first, onClose }: Pick<BordersProps, 'first' | 'onClose'> & { readonly page: ArticlePage; readonly attribution: ArticleAttribution }) {
  const { text } = page
  const column = useRef<HTMLDivElement>(null)
  const [draft, set] = useState<Draft>(() => {
    const { id, content, source, cue } = attribution
    const as: Draft = { of: id, parts: { content, source, cue }, part: 'content', at: 0, adding: false }
    return first ? edited(text, as, first) : as
  })
  const change = useCallback((edit: Edit) => set((now) => edited(text, now, edit)), [text])
  const [selected] = useSelected(column, text)
  const taken = useRef<Span | null>(null)
  useEffect(() => {
    if (!selected || taken.current === selected) return
    taken.current = selected
    change({ type: 'select', span: selected })
    getSelection()?.removeAllRanges()
  }, [selected, change])
  const paragraphs = useMemo(() => around(text, attribution), [text, attribution])
  const marks = marksOfDraft(draft)
  const here = useRef<HTMLDivElement>(null)
  const opened = useRef(document.activeElement)
  useEffect(() => {
    const { current: from } = opened
    here.current?.focus({ preventScroll: true }) // what the row shows beside itself would lie over the text
    const [scroller, mark] = [here.current?.firstElementChild, column.current?.querySelector('.mark-content')]
    if (scroller && mark) scroller.scrollTop += mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 48
    return () => (from instanceof HTMLElement ? from.focus({ preventScroll: true }) : undefined)
  }, [])
  return (
    <div className="borders-here" ref={here} tabIndex={-1} role="group" aria-label={texts.byHand.bordersTitle}>
      <div className="borders-text" tabIndex={0} role="region" aria-label={page.article.title}>
        <div className="article-column">
          <div className="article-text words" ref={column} data-drafting>
            {paragraphs.map((span) => <p key={span[0]} dir="auto"><MarkedText text={text} span={span} marks={marks.filter((mark) => overlaps(mark.span, span))} active={null} /></p>)}
          </div>
          <Handles column={column} parts={draft.parts} active={draft.part} onDrag={(dragged) => change({ type: 'drag', ...dragged })}
            onStep={({ part, at, side }, step) => set((now) => edited(text, { ...now, part, at }, { type: 'move', side, step }))} />
        </div>
      </div>
      <Panel page={page} draft={draft} change={change} onClose={onClose} onSaved={onClose} />
    </div>
  )
}

/** The paragraphs that hold an attribution, with the one before and the one after. */
function around(text: string, { content, source, cue }: ArticleAttribution): readonly Span[] {
  const paragraphs = printedParagraphs(text)
  const holds = paragraphs.map((paragraph) => [...content, ...source, ...cue].some((span) => overlaps(span, paragraph)))
  return paragraphs.slice(Math.max(0, holds.indexOf(true) - 1), holds.lastIndexOf(true) + 2)
}
