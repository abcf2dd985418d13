import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Span } from '../../text/span.ts'
import { texts } from '../texts.ts'
import { placeMenu, rectsOf } from './place.ts'
import { useTakenKeys } from './useTaken.ts'

interface MenuProps {
  readonly column: RefObject<HTMLElement | null>
  readonly span: Span
  readonly words: string
  /** What can be decided on the words: nothing in an older snapshot. */
  readonly decides: boolean
  /** Whether all of it is taken for no article text now. */
  readonly isBoilerplate: boolean
  readonly onAttribute: () => void
  readonly onMark: () => void
  readonly onCopy: () => void
  readonly onClose: () => void
}

/** What selected words offer, beside them and never over them. */
export function Menu({ column, span, words, decides, isBoilerplate, onAttribute, onMark, onCopy, onClose }: MenuProps) {
  const navigate = useNavigate()
  const menu = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null)
  const t = texts.byHand
  useLayoutEffect(() => {
    const [text, own] = [column.current, menu.current]
    const outer = own?.offsetParent
    if (!text || !own || !outer) return
    const put = () => {
      const lines = rectsOf(text, span)
      if (lines.length === 0) return
      const box = outer.getBoundingClientRect()
      const foot = document.querySelector('.article-foot')?.getBoundingClientRect()
      const view = { top: 64, bottom: Math.min(innerHeight, foot && foot.height > 0 ? foot.top : innerHeight), left: box.left, right: Math.max(box.right, box.left + own.offsetWidth) }
      const { top, left } = placeMenu(lines, { width: own.offsetWidth, height: own.offsetHeight }, view)
      setPlace({ top: top - box.top, left: left - box.left })
    }
    put()
    addEventListener('resize', put)
    return () => removeEventListener('resize', put)
  }, [column, span])
  const search = () => void navigate({ to: '/search', search: { words: `"${words.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200)}"` } })
  const actions: readonly (readonly [key: string, name: string, act: () => void])[] = [
    ['w', t.search, search],
    ...(decides ? [['h', t.attribute, onAttribute] as const, ['b', isBoilerplate ? t.articleText : t.boilerplate, onMark] as const] : []),
    ['c', t.copy, onCopy],
  ]
  useTakenKeys(true, { ...Object.fromEntries(actions.map(([key, , act]) => [key, act])), Escape: onClose })
  return (
    <div className="selected-menu no-print" ref={menu} role="toolbar" aria-label={t.menu} style={{ insetBlockStart: place?.top ?? 0, left: place?.left ?? 0, visibility: place ? 'visible' : 'hidden' }}
      onPointerDown={(event) => event.preventDefault()}>
      {actions.map(([key, name, act]) => <button key={key} type="button" aria-keyshortcuts={key} onClick={act}><kbd>{key}</kbd>{name}</button>)}
    </div>
  )
}
