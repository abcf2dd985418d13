import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import type { OutletList } from '../../api/index.ts'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'

/** The fields that `OutletAndDays` sets. */
export const OUTLET_AND_DAYS = ['outlet', 'from', 'to'] as const
type Field = (typeof OUTLET_AND_DAYS)[number]

interface Props {
  readonly search: { readonly [field in Field]?: string | undefined }
  readonly set: (field: Field) => (value: string) => void
}

/** Outlet, and the days of publication. */
export function OutletAndDays({ search: { outlet, from, to }, set }: Props) {
  const { data: outlets } = useQuery(questions.outlets())
  const f = texts.list.filters
  return (
    <>
      <label className="field"><span>{f.outlet}</span>
        <select value={outlet ?? ''} onChange={(event) => set('outlet')(event.target.value)}><OutletOptions outlets={outlets?.outlets} /></select>
      </label>
      <label className="field"><span>{f.from}</span><input type="date" value={from ?? ''} onChange={(event) => set('from')(event.target.value)} /></label>
      <label className="field"><span>{f.to}</span><input type="date" value={to ?? ''} onChange={(event) => set('to')(event.target.value)} /></label>
    </>
  )
}

/** Any outlet, or one: drawn once, there may be hundreds. */
const OutletOptions = memo(({ outlets }: { readonly outlets: OutletList['outlets'] | undefined }) => (
  <>
    <option value="">{texts.list.filters.any}</option>
    {outlets?.map(({ id, name, articles }) => <option key={id} value={id}>{`${name} (${texts.number(articles)})`}</option>)}
  </>
))
