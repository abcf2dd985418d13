import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 560px)'

/** Whether the window is a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore((changed) => {
    const query = matchMedia(NARROW)
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }, () => matchMedia(NARROW).matches)
}
