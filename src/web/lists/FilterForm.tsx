import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { questions } from '../questions.ts'
import { useNarrow } from '../shell/narrow.ts'
import { texts } from '../texts.ts'
import './rows.css'

type Address = Readonly<Record<string, string | undefined>>

interface FilterFormProps {
  readonly search: Address
  /** What the fields set in the address. */
  readonly fields: readonly string[]
  /** How its fields stand in a wide window. */
  readonly className?: 'filters' | 'simple-filters'
  /** What is always in sight; sets the first of `fields`. */
  readonly first?: ReactNode
  readonly children: ReactNode
  /** Fields as they are folded, where a wide window has them otherwise. */
  readonly folded?: ReactNode
  /** Below the fields, in every window. */
  readonly last?: ReactNode
}

/** The filters of a page. On a phone all but the first are folded under one button that tells how many are set. */
export function FilterForm({ search, fields, className = 'simple-filters', first, children, folded, last }: FilterFormProps) {
  const narrow = useNarrow()
  const f = texts.list.filters
  const set = [...(first ? fields.slice(1) : fields), 'order'].filter((field) => search[field] !== undefined).length
  return (
    <form className={narrow ? 'filters' : className} aria-label={f.label} onSubmit={(event) => event.preventDefault()}>
      {first}
      {narrow
        ? <details className="filters-fold" data-set={set > 0 || undefined}><summary className="button">{f.folded(set)}</summary><div className="filters-narrow">{folded ?? children}</div></details>
        : children}
      {last}
      {isFiltered(search, fields) && <Cleared fields={fields} className="filters-clear small" />}
    </form>
  )
}

const isFiltered = (search: Address, fields: readonly string[]): boolean => fields.some((field) => search[field] !== undefined)

/** A link to this page without its filters; its order and how it is looked at stay. */
function Cleared({ fields, className }: { readonly fields: readonly string[]; readonly className?: string }) {
  return <Link to="." search={(now: object) => Object.fromEntries(Object.entries(now).filter(([name]) => !fields.includes(name) && name !== 'row')) as never} resetScroll={false} className={className}>{texts.list.clear}</Link>
}

/** Where no row fits: what may be done about it. */
export function NothingFits({ search, fields, title, hint, children }: {
  readonly search: Address; readonly fields: readonly string[]; readonly title: string
  /** Said where no filter is set. */
  readonly hint?: string
  /** A way to rows that the dial hides. */
  readonly children?: ReactNode
}) {
  const filtered = isFiltered(search, fields)
  const { data: overview } = useQuery(questions.overview())
  if (overview?.articles === 0) return <div className="trouble"><h2>{texts.list.empty}</h2><p><Link to="/add">{texts.add.title}</Link></p></div>
  return (
    <div className="trouble">
      <h2>{title}</h2>
      {filtered ? <p>{texts.list.noneHint} <Cleared fields={fields} /></p> : hint !== undefined && <p>{hint}</p>}
      {children}
    </div>
  )
}
