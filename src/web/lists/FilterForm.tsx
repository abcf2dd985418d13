import type { ReactNode } from 'react'
import { useNarrow } from '../shell/narrow.ts'
import { texts } from '../texts.ts'
import './rows.css'

interface FilterFormProps {
  /** How its fields stand in a wide window. */
  readonly className?: 'filters' | 'simple-filters'
  /** Of the folded fields, how many are set: in a narrow window the button says so. */
  readonly set: number
  /** What is always in sight. */
  readonly first?: ReactNode
  readonly children: ReactNode
  /** Below the fields, in every window. */
  readonly last?: ReactNode
  /** Fields in their folded order, where a wide window has them otherwise. */
  readonly narrow?: ReactNode
}

/** The filters of a page. On a phone all but the first are folded under one button that tells how many are set. */
export function FilterForm({ className = 'simple-filters', set, first, children, last, narrow: folded }: FilterFormProps) {
  const narrow = useNarrow()
  const f = texts.list.filters
  return (
    <form className={narrow ? 'filters' : className} aria-label={f.label} onSubmit={(event) => event.preventDefault()}>
      {first}
      {narrow
        ? <details className="filters-fold" data-set={set > 0 || undefined}><summary className="button">{f.folded(set)}</summary><div className="filters-narrow">{folded ?? children}</div></details>
        : children}
      {last}
    </form>
  )
}

/** How many of these fields of the address are set. */
export const setOf = (search: Readonly<Record<string, string | undefined>>, fields: readonly string[]): number => fields.filter((field) => search[field] !== undefined).length
