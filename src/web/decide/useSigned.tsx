import { type ReactNode, useState } from 'react'
import { texts } from '../texts.ts'
import { AskText } from './Ask.tsx'
import { storedWho, storeWho } from './who.ts'

/** Runs something once somebody has a name to sign with, and the dialog that asks for one where there is none. */
export function useSigned(): { readonly signed: (then: () => void) => void; readonly whoAsked: ReactNode } {
  const [asking, askFor] = useState<(() => void) | null>(null)
  const t = texts.decide
  return {
    signed: (then) => (storedWho() === '' ? askFor(() => then) : then()),
    whoAsked: asking && (
      <AskText title={t.whoTitle} about={t.whoAbout} label={t.whoLabel} send={t.whoSend} onClose={() => askFor(null)} onSend={(who) => {
        storeWho(who)
        askFor(null)
        asking()
      }} />
    ),
  }
}
