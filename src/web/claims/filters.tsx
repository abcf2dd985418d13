import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Choice as ChoiceOf } from '../lists/Choice.tsx'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'

export type Address = Readonly<Record<string, string | undefined>>

/** What stands in a page's address, and a way to change one part of it. */
export function useAddress(): { readonly search: Address; readonly set: (field: string) => (value: string) => void } {
  const search = useSearch({ strict: false }) as Address
  const navigate = useNavigate()
  const set = (field: string) => (value: string) => void navigate({ to: '.', search: (now: object) => ({ ...now, [field]: value || undefined }), replace: true, resetScroll: false } as never)
  return { search, set }
}

/** What narrows the articles, for the questions that take nothing else. */
export const scopeOf = ({ outlet, case: given, words, from, to }: Address) => ({ outlet, case: given, words, from, to })

interface FilterProps { readonly search: Address; readonly set: ReturnType<typeof useAddress>['set'] }

/** One of several, or any. */
export function Choice({ label, field, options, search, set }: FilterProps & { readonly label: string; readonly field: string; readonly options: readonly (readonly [value: string, name: string])[] }) {
  return (
    <label className="field"><span>{label}</span>
      <select value={search[field] ?? ''} onChange={(event) => set(field)(event.target.value)}>
        <option value="">{texts.list.filters.any}</option>
        {options.map(([value, name]) => <option key={value} value={value}>{name}</option>)}
      </select>
    </label>
  )
}

/** In which order, by what the ledger calls it; the first is how rows come. */
export function Order({ of, search, set }: FilterProps & { readonly of: Readonly<Record<string, string>> }) {
  const [first] = Object.keys(of)
  return <ChoiceOf label={texts.list.filters.order} value={search['order'] ?? first!} names={of} onChange={(value) => set('order')(value === first ? '' : value)} />
}

/** A page narrowed to one article or case, or to words, says so, with a way back. */
export function Narrowed({ search }: { readonly search: Address }) {
  const t = texts.narrowed
  const { data: cases } = useQuery({ ...questions.cases(), enabled: search['case'] !== undefined })
  const name = cases?.cases.find(({ id }) => id === search['case'])?.name ?? search['case']
  return (
    <>
      {search['article'] !== undefined && <p className="showing">{t.inArticle} <Link to="/articles/$id" params={{ id: search['article'] }}>{t.theArticle}</Link>. <Without field="article">{t.everywhere}</Without></p>}
      {search['case'] !== undefined && <p className="showing">{t.inCase} <Link to="/cases/$id" params={{ id: search['case'] }} dir="auto">{name}</Link>. <Without field="case">{t.everywhere}</Without></p>}
      {search['words'] !== undefined && <p className="showing">{t.withWords(search['words'])} <Without field="words">{t.everywhere}</Without></p>}
    </>
  )
}

export function Without({ field, children }: { readonly field: string; readonly children: React.ReactNode }) {
  return <Link to="." search={(now: object) => ({ ...now, [field]: undefined })} resetScroll={false}>{children}</Link>
}
