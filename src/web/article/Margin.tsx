import { Link } from '@tanstack/react-router'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { texts } from '../texts.ts'
import { Why } from '../why/Why.tsx'
import type { Note } from './marks.ts'
import { placeNotes } from './place-notes.ts'

interface MarginProps {
  readonly notes: readonly Note[]
  /** The element that holds the text and the margin side by side. */
  readonly text: RefObject<HTMLElement | null>
  readonly active: string | null
}

/** Notes beside their lines, never covering the text nor each other. */
export function Margin({ notes, text, active }: MarginProps) {
  const margin = useRef<HTMLOListElement>(null)
  const [tops, setTops] = useState<readonly number[]>([])
  const [bottom, setBottom] = useState(0)
  useLayoutEffect(() => {
    const [column, list] = [text.current, margin.current]
    if (!column || !list) return
    const place = () => {
      const zero = list.getBoundingClientRect().top
      const line = new Map<string, number>()
      for (const tile of column.querySelectorAll<HTMLElement>('[data-starts]')) {
        for (const id of tile.dataset['starts']!.split(' ')) if (!line.has(id)) line.set(id, (tile.getClientRects()[0]?.top ?? 0) - zero)
      }
      const wanted = [...list.children].map((note, i) => ({ top: line.get(notes[i]!.id) ?? 0, height: (note as HTMLElement).offsetHeight }))
      const placed = placeNotes(wanted, 10)
      setTops(placed)
      setBottom((placed.at(-1) ?? 0) + (wanted.at(-1)?.height ?? 0))
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(column)
    for (const note of list.children) observer.observe(note) // one that opens moves the others down
    return () => observer.disconnect()
  }, [notes, text])
  return (
    <ol className="margin" ref={margin} aria-label={texts.article.margin} style={{ minBlockSize: bottom }}>
      {notes.map((note, i) => (
        <li key={note.id} className="note" data-active={note.id === active || undefined} style={{ insetBlockStart: tops[i] ?? 0, visibility: tops.length === 0 ? 'hidden' : 'visible' }}>
          <NoteText note={note} />
          {note.id === active && <NoteWhy note={note} />}
        </li>
      ))}
    </ol>
  )
}

/** Why an attribution was read; other notes have no reasons to tell. */
export function NoteWhy({ note: { id, confidence, added } }: { readonly note: Note }) {
  return !added && confidence !== null && id.startsWith('p') && <Why key={id} attribution={id} />
}

/** What a note says: who, as what, by whom else carried, how sure. */
export function NoteText({ note }: { readonly note: Note }) {
  const more = note.lines.join(' · ')
  return (
    <>
      <span className="note-title" dir="auto" title={note.title.length > 60 ? note.title : undefined}>{note.depth > 0 && <span aria-hidden="true">{'↳'.repeat(note.depth)} </span>}{note.title}</span>
      {more && <span className="note-line" dir="auto">{more}</span>}
      {(note.statement !== null || note.confidence !== null) && (
        <span className="note-line">
          {note.statement !== null && <Link to="/statements/$id" params={{ id: note.statement }}>{note.outlets > 1 ? texts.article.alsoIn(note.outlets) : texts.article.openStatement}</Link>}
          {note.statement !== null && note.confidence !== null && ' · '}
          {note.decided && note.decided.text !== '' ? <span className="decided" data-verdict={note.decided.verdict ?? undefined}>{note.decided.text}</span>
            : note.confidence !== null && <span className="num">{texts.confidence.both(note.confidence)}</span>}
        </span>
      )}
    </>
  )
}
