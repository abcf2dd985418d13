import { useEffect, useRef } from 'react'

/** Keys that something in the foreground takes for itself before the page does. A key that gives `false` goes on to the page. */
export function useTakenKeys(on: boolean, keys: Readonly<Record<string, () => void | boolean>>): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!on) return
    const down = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || document.querySelector('dialog[open]')) return
      const { target, key } = event
      const typing = target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || (target instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(target.type)))
      if (typing && key !== 'Escape' && key !== 'Enter') return
      if (key === 'Enter' && target instanceof HTMLButtonElement) return
      const act = latest.current[event.shiftKey && key.startsWith('Arrow') ? `shift ${key}` : key]
      if (!act || act() === false) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', down, { capture: true })
    return () => window.removeEventListener('keydown', down, { capture: true })
  }, [on])
}
