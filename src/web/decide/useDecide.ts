import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { DecisionRequest, DecisionView } from '../../api/index.ts'
import { SaysoError } from '../../errors.ts'
import { tell } from '../ask.ts'
import { texts } from '../texts.ts'
import { storedWho } from './who.ts'

type Unsigned<T> = T extends unknown ? Omit<T, 'who' | 'settles'> & { readonly settles?: boolean } : never
/** A decision before it is signed. */
export type ToDecide = Unsigned<DecisionRequest>

/** What the last decision on this page came to, for the live region and the undo key. */
export interface Said {
  readonly text: string
  readonly failed: boolean
}

/** Decisions made since the workbench was opened, latest last: what `u` takes back. */
const made: DecisionView[] = []

/** Signs decisions, sends them, and has every page ask anew. `who` is asked for by the caller where there is none. */
export function useDecide(onDone?: (decision: DecisionView) => void) {
  const client = useQueryClient()
  const [said, say] = useState<Said | null>(null)
  const [busy, setBusy] = useState(false)

  const send = useCallback(async (work: () => Promise<DecisionView>, told: (decision: DecisionView) => string): Promise<DecisionView | null> => {
    setBusy(true)
    try {
      const decision = await work()
      say({ text: told(decision), failed: false })
      onDone?.(decision)
      void client.invalidateQueries({ predicate: ({ queryKey }) => !['added', 'draft', 'queue'].includes(String(queryKey[0])) })
      return decision
    } catch (error) {
      say({ text: error instanceof SaysoError ? `${error.message} ${error.hint}` : String(error), failed: true })
      return null
    } finally {
      setBusy(false)
    }
  }, [client, onDone])

  const decide = useCallback(async (given: ToDecide): Promise<DecisionView | null> => {
    const decision = await send(() => tell<DecisionView>('/api/decisions', { ...given, who: storedWho() }), (one) => texts.decide.done[one.what] + (one.state === 'disputed' ? ` ${texts.decide.nowDisputed}` : ''))
    if (decision) made.push(decision)
    return decision
  }, [send])

  const undo = useCallback(async (id?: string): Promise<DecisionView | null> => {
    const last = id ?? made.at(-1)?.id
    if (last === undefined) {
      say({ text: texts.decide.nothingToUndo, failed: false })
      return null
    }
    // taken out at once: a second press means the one before
    const at = made.findIndex((one) => one.id === last)
    const [taken] = at >= 0 ? made.splice(at, 1) : []
    const undoing = await send(() => tell<DecisionView>(`/api/decisions/${encodeURIComponent(last)}/undo`, { who: storedWho() }), () => texts.decide.done.undo)
    if (undoing === null && taken) made.splice(at, 0, taken)
    return undoing
  }, [send])

  return { decide, undo, said, say, busy }
}
