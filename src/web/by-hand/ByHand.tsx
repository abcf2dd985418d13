import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { ArticlePage } from '../../api/index.ts'
import { contains, type Span, textOf } from '../../text/span.ts'
import { useDecide } from '../decide/useDecide.ts'
import { useSigned } from '../decide/useSigned.tsx'
import { citationOfPrinting } from '../statement/cite.ts'
import { texts } from '../texts.ts'
import { type Draft, draftOf, type Edit, edited, sentenceBeside } from './draft.ts'
import { Handles } from './Handles.tsx'
import { Menu } from './Menu.tsx'
import { useSelected } from './useSelected.ts'
import { useTakenKeys } from './useTaken.ts'
import './by-hand.css'

/** What a person does in an article's text: the attribution being set, and how it changes. */
export interface ByHand {
  readonly draft: Draft | null
  readonly change: (edit: Edit) => void
  readonly begin: (draft: Draft) => void
  readonly end: () => void
}

export function useByHand(page: ArticlePage): ByHand {
  const [draft, set] = useState<Draft | null>(null)
  const [at, setAt] = useState(page.snapshot.id)
  if (at !== page.snapshot.id) {
    setAt(page.snapshot.id)
    set(null)
  }
  const { text } = page
  return {
    draft,
    change: useCallback((edit: Edit) => set((now) => now && edited(text, now, edit)), [text]),
    begin: set,
    end: useCallback(() => set(null), []),
  }
}

/** Over the text: the menu of selected words, and handles at the borders of the attribution that is chosen. */
export function OverText({ page, active, column, byHand }: {
  readonly page: ArticlePage; readonly active: string | null; readonly column: RefObject<HTMLElement | null>; readonly byHand: ByHand
}) {
  const { text, snapshot, snapshots, attributions, article } = page
  const { draft, change, begin } = byHand
  const [selected, clear] = useSelected(column, text)
  const { decide, said, say } = useDecide()
  const { signed, whoAsked } = useSigned()
  const navigate = useNavigate({ from: '/articles/$id' })
  const newest = snapshots[0]?.id === snapshot.id
  const t = texts.byHand
  const chosen = newest ? attributions.find(({ id }) => id === active) : undefined
  const correcting = (): Draft | null => (chosen ? { of: chosen.id, parts: { content: chosen.content, source: chosen.source, cue: chosen.cue }, part: 'content', at: 0, adding: false } : null)
  const correct = (edit?: Edit) => {
    const first = correcting()
    if (first) begin(edit ? edited(text, first, edit) : first)
  }
  // selecting words while an attribution is being set gives them to it
  const drafting = draft !== null
  const taken = useRef<Span | null>(null)
  useEffect(() => {
    if (!drafting || !selected || taken.current === selected) return
    taken.current = selected
    change({ type: 'select', span: selected })
    getSelection()?.removeAllRanges()
  }, [drafting, selected, change])
  useTakenKeys(!drafting && selected === null && newest, {
    h: () => begin(draftFromSentence()), e: () => (chosen ? correct() : false),
    ']': () => (chosen ? correct({ type: 'move', side: 'end', step: 1 }) : false), '[': () => (chosen ? correct({ type: 'move', side: 'end', step: -1 }) : false),
    '}': () => (chosen ? correct({ type: 'move', side: 'start', step: 1 }) : false), '{': () => (chosen ? correct({ type: 'move', side: 'start', step: -1 }) : false),
  })
  /** Without a mouse: a sentence after the chosen passage, else the first one; j, k and the border keys go on from there. */
  const draftFromSentence = (): Draft => ({ ...draftOf([sentenceBeside(text, chosen?.content.at(-1) ?? [-1, 0], 1)]), part: 'content' })
  const isMarked = selected !== null && page.boilerplate.some(({ spans }) => spans.some((span) => contains(span, selected)))
  const words = selected === null ? '' : textOf(text, selected)
  const showing = draft ? draft.parts : chosen ? { content: chosen.content } : {}
  return (
    <>
      {selected && !drafting && (
        <Menu column={column} span={selected} words={words} decides={newest} isBoilerplate={isMarked} onClose={clear}
          onAttribute={() => {
            begin(draftOf([selected]))
            clear()
            void navigate({ hash: '', search: (now) => now, replace: true, resetScroll: false })
          }}
          onMark={() => signed(() => void decide({ what: isMarked ? 'article-text' : 'boilerplate', subject: { type: 'snapshot', id: snapshot.id }, spans: [selected], words }).then((decision) => {
            if (decision) clear()
          }))}
          onCopy={() => {
            const citation = citationOfPrinting({ article, text_sha256: snapshot.text_sha256, named: '', words: { spans: [selected], words } })
            navigator.clipboard.writeText(`${words}\n${citation}`).then(() => say({ text: texts.decide.copied, failed: false }), () => say({ text: texts.decide.notCopied, failed: true }))
          }} />
      )}
      <Handles column={column} parts={showing} active={draft?.part ?? null}
        onDrag={(dragged) => (draft ? change({ type: 'drag', ...dragged }) : correct({ type: 'drag', ...dragged }))}
        onStep={({ part, at, side }, step) => {
          const base = draft ?? correcting()
          if (base) begin(edited(text, { ...base, part, at }, { type: 'move', side, step }))
        }} />
      {said && <p className="by-hand-said small" role="status" data-failed={said.failed || undefined}>{said.text}</p>}
      {whoAsked}
      {newest && !drafting && chosen && <p className="unseen">{t.bordersHint}</p>}
    </>
  )
}
