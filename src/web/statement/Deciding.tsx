import { useEffect } from 'react'
import type { StatementPage, Variant } from '../../api/index.ts'
import { choosePassage, useChosen } from '../decide/chosen.tsx'
import { DecideBar, type Target } from '../decide/DecideBar.tsx'
import { printedIn } from '../stack/Rail.tsx'
import { texts } from '../texts.ts'

/** Deciding on the wordings of a statement: on the one in focus, or chosen by its button. */
export function Deciding({ page }: { readonly page: StatementPage }) {
  const { variants, statement, linked } = page
  const chosen = useChosen()
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
  return (
    <DecideBar target={variant ? targetOf(variant) : null} statement={{ id: statement.id, beside, linked }} hint={texts.decide.hintStatement}
      cite={() => document.querySelector<HTMLButtonElement>('.cite button')?.click()} />
  )
}

export function targetOf(variant: Variant): Target {
  return {
    passage: variant.passage, type: variant.voice === 'own' ? 'own_voice' : 'attribution', article: variant.article.id, snapshot: variant.snapshot,
    name: printedIn(variant), speaker: variant.speaker?.name ?? null, decided: variant.decided,
  }
}

