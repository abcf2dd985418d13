import { useNavigate, useRouter } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

export const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Keys that work on every page. `g` waits for a second key. */
export function useFrameKeys(search: RefObject<HTMLInputElement | null>, dialog: RefObject<HTMLDialogElement | null>): void {
  const navigate = useNavigate()
  const router = useRouter()
  const pressed = useRef<string | null>(null)
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const { key } = event
      if ((event.metaKey || event.ctrlKey) && key.toLowerCase() === 'k') {
        event.preventDefault()
        search.current?.select()
        return
      }
      if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return
      if (key === 'Escape') {
        if (dialog.current?.open) return // the dialog closes itself
        if (typing(event.target)) (event.target as HTMLElement).blur()
        else if (document.querySelector('[popover]:popover-open') === null && router.history.canGoBack()) router.history.back()
        return
      }
      if (typing(event.target)) return
      if (key === '/') {
        event.preventDefault()
        search.current?.select()
      } else if (key === '?') dialog.current?.showModal()
      else if (pressed.current === 'g' && key === 's') void navigate({ to: '/' })
      else if (pressed.current === 'g' && key === 'a') void navigate({ to: '/articles' })
      else if (pressed.current === 'g' && key === 'p') void navigate({ to: '/speakers' })
      else if (pressed.current === 'g' && key === 'f') void navigate({ to: '/figures' })
      else if (pressed.current === 'g' && key === 'l') void navigate({ to: '/allegations' })
      else if (pressed.current === 'g' && key === 'v') void navigate({ to: '/voices' })
      else if (pressed.current === 'g' && key === 'e') void navigate({ to: '/evidence' })
      else if (pressed.current === 'g' && key === 't') void navigate({ to: '/themes' })
      else if (pressed.current === 'g' && key === 'c') void navigate({ to: '/check' })
      else if (pressed.current === 'g' && key === 'o') void navigate({ to: '/cases' })
      else if (pressed.current === 'g' && key === 'd') void navigate({ to: '/decide' })
      pressed.current = key
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [navigate, router, search, dialog])
}

/**
 * Moves the focus through the rows of a list with j, k and the arrow keys. Rows are the links marked `data-row`; a list that draws
 * only what is visible gives `reveal`, which brings row `index` into being, and `first`, the first row in sight, where the keys begin.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, count: number, reveal?: (index: number) => void, first?: () => number): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || typing(event.target) || document.querySelector('dialog[open]') || count === 0) return
      const step = event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0
      if (step === 0 || !list.current) return
      const active = document.activeElement
      const now = active instanceof HTMLElement && list.current.contains(active) ? Number(active.dataset['row'] ?? -1) : -1
      if (now === -1 && event.key.startsWith('Arrow') && active !== document.body && active?.tagName !== 'MAIN') return
      const next = now === -1 && step === 1 ? first?.() ?? 0 : Math.max(0, Math.min(count - 1, now + step))
      event.preventDefault()
      reveal?.(next)
      const focus = (triesLeft: number) => {
        const row = list.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)
        if (row) row.focus({ preventScroll: reveal !== undefined })
        else if (triesLeft > 0) requestAnimationFrame(() => focus(triesLeft - 1))
      }
      focus(10)
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [list, count, reveal, first])
}
