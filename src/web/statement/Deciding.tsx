import { useEffect, useState } from 'react'
import type { StatementPage, Variant } from '../../api/index.ts'
import { Borders } from '../by-hand/Borders.tsx'
import type { Edit } from '../by-hand/draft.ts'
import { useTakenKeys } from '../by-hand/useTaken.ts'
import { choosePassage, useChosen } from '../decide/chosen.tsx'
import { DecideBar, type Target } from '../decide/DecideBar.tsx'
import { useNarrow } from '../shell/narrow.ts'
import { printedIn } from '../stack/Rail.tsx'
import { texts } from '../texts.ts'

/** Deciding on the wordings of a statement: on the one in focus, or chosen by its button. */
export function Deciding({ page }: { readonly page: StatementPage }) {
  const { variants, statement, linked } = page
  const chosen = useChosen()
  const narrow = useNarrow()
  useEffect(() => {
    const focus = (event: FocusEvent) => {
      const passage = event.target instanceof HTMLElement ? event.target.dataset['passage'] : undefined
      if (passage !== undefined) choosePassage(passage)
    }
    document.addEventListener('focusin', focus)
    return () => {
      document.removeEventListener('focusin', focus)
      choosePassage(null)
    }
  }, [])
  // a statement of one wording needs no choosing
  const variant = variants.find(({ passage }) => passage === chosen) ?? (variants.length === 1 ? variants[0] : undefined)
  const beside = variants.find(({ passage }) => passage !== variant?.passage)?.passage ?? null
  const [setting, set] = useState<{ readonly of: Variant; readonly first: Edit | null } | null>(null)
  const begin = (first: Edit | null) => (variant?.voice === 'attribution' ? set({ of: variant, first }) : false)
  useTakenKeys(setting === null, {
    e: () => begin(null),
    ']': () => begin({ type: 'move', side: 'end', step: 1 }), '[': () => begin({ type: 'move', side: 'end', step: -1 }),
    '}': () => begin({ type: 'move', side: 'start', step: 1 }), '{': () => begin({ type: 'move', side: 'start', step: -1 }),
  })
  if (setting) {
    const { of: { passage, article, snapshot }, first } = setting
    return <Borders key={passage} {...{ passage, snapshot, first }} article={article.id} onClose={() => set(null)} />
  }
  return (
    <DecideBar target={variant ? targetOf(variant) : null} statement={{ id: statement.id, beside, linked }} hint={narrow ? texts.decide.hintFolded : texts.decide.hintStatement}
      cite={() => document.querySelector<HTMLButtonElement>('.cite button')?.click()} borders={variant?.voice === 'attribution' ? () => begin(null) : null} />
  )
}

export function targetOf(variant: Variant): Target {
  return {
    passage: variant.passage, type: variant.voice === 'own' ? 'own_voice' : 'attribution', article: variant.article.id, snapshot: variant.snapshot,
    name: printedIn(variant), speaker: variant.speaker?.name ?? null, decided: variant.decided,
  }
}

