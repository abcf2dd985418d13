import { useEffect, useRef } from 'react'

/** Single keys for decisions. None while somebody types, a dialog is open, or after `g`, which waits for a page. */
export function useDecideKeys(keys: Readonly<Record<string, (withReason: boolean) => void>>): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    let before = ''
    const down = (event: KeyboardEvent) => {
      const { key, target } = event
      const last = before
      before = key
      if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented || last === 'g' || document.querySelector('dialog[open]')) return
      if (target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || (target instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(target.type)))) return
      const act = latest.current[key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act(event.shiftKey)
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [])
}
