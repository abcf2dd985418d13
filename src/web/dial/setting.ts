import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { parseConfidence, type Stop, stopAt, SURE } from '../../text/confidence.ts'

const KEY = 'sayso-confidence'

/** Where the dial was left the last time; null where it stands as it came. */
export function storedDial(): string | null {
  try {
    const given = localStorage.getItem(KEY)
    return given !== null && parseConfidence(given) !== null && parseConfidence(given) !== SURE ? given : null
  } catch {
    return null // storage may be forbidden
  }
}

function store(stop: Stop): void {
  try {
    if (stop === 'sure') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, stop)
  } catch {
    // kept in the address only
  }
}

/** The dial as an address has it. */
export const dialOf = (given: string | undefined): number => (given === undefined ? null : parseConfidence(given)) ?? SURE

/** The dial as it stands in the address of every page, and a way to turn it. */
export function useDial(): { readonly confidence: number; readonly stop: Stop | null; readonly turn: (stop: Stop) => void } {
  const { confidence: given } = useSearch({ strict: false })
  const navigate = useNavigate()
  const turn = useCallback((stop: Stop) => {
    store(stop)
    void navigate({ to: '.', search: (now: object) => ({ ...now, confidence: stop }), hash: true, replace: true, resetScroll: false } as never)
  }, [navigate])
  const confidence = dialOf(given)
  return { confidence, stop: stopAt(confidence), turn }
}
