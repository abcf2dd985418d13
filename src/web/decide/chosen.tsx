import { useSyncExternalStore } from 'react'
import { texts } from '../texts.ts'

/** The passage that was chosen last on this page, by focus or by its button; one for the whole page. */
let chosen: string | null = null
const listeners = new Set<() => void>()

export function choosePassage(passage: string | null): void {
  chosen = passage
  for (const listener of listeners) listener()
}

export function useChosen(): string | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, () => chosen)
}

/** Chooses a wording without opening its article: for hands without a keyboard. */
export function ChooseRow({ passage, name }: { readonly passage: string; readonly name: string }) {
  const isChosen = useChosen() === passage
  return <button type="button" className="row-decide" tabIndex={-1} aria-pressed={isChosen} aria-label={texts.decide.choose(name)} title={texts.decide.choose(name)} onClick={() => choosePassage(isChosen ? null : passage)}>✓</button>
}
