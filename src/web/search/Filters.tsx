import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { questions } from '../questions.ts'
import { FilterForm } from '../lists/FilterForm.tsx'
import { FilterText } from '../lists/FilterText.tsx'
import { OutletAndDays } from '../lists/OutletAndDays.tsx'
import { texts } from '../texts.ts'
import './search.css'

const MORE = ['kind', 'mode', 'stance', 'figure', 'evidence'] as const
/** What narrows statements. */
export const STATEMENT_FIELDS = ['words', 'speaker', 'printed', 'outlet', 'carries', 'credits', 'relay', 'from', 'to', 'differing', ...MORE] as const
type Field = (typeof STATEMENT_FIELDS)[number] | 'order'

/** The filters of statements, on their list and in the search; all of them stand in the address. */
export function Filters({ path }: { readonly path: '/' | '/search' }) {
  const search = useSearch({ from: path }) as Partial<Record<Field, string>>
  const navigate = useNavigate({ from: path })
  const f = texts.list.filters
  const change = (changed: Partial<Record<Field, string | undefined>>) => void navigate({ search: (now: object) => ({ ...now, saved: undefined, ...changed }), replace: true, resetScroll: false })
  const set = (field: Field) => (value: string) => change({ [field]: value || undefined })
  const more = MORE.some((field) => search[field] !== undefined)
  const choice = (field: 'kind' | 'mode' | 'stance', names: Readonly<Record<string, string>>) => (
    <label className="field"><span>{f[field]}</span>
      <select value={search[field] ?? ''} onChange={(event) => set(field)(event.target.value)}>
        <option value="">{f.any}</option>
        {Object.entries(names).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
      </select>
    </label>
  )
  const flag = (field: 'figure' | 'evidence') => (
    <label className="filter-flag"><input type="checkbox" checked={search[field] === '1'} onChange={(event) => set(field)(event.target.checked ? '1' : '')} /> {f[field]}</label>
  )
  const { kinds: { direct, mixed, indirect } } = texts
  const less = <>{choice('kind', { direct, mixed, indirect })}{choice('mode', texts.modes)}{choice('stance', texts.stances)}{flag('figure')}{flag('evidence')}</>
  const fields = (
    <>
      <SpeakerFilter value={search.speaker} printed={search.printed} onChange={(chosen) => change({ speaker: chosen.speaker, printed: chosen.printed })} />
      <OutletAndDays {...{ search, set }} />
      <label className="field"><span>{f.differing}</span>
        <select value={search.differing ?? ''} onChange={(event) => set('differing')(event.target.value)}>
          {Object.entries(texts.list.differing).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select>
      </label>
      {path === '/' && (
        <label className="field"><span>{f.order}</span>
          <select value={search.order ?? 'carried'} onChange={(event) => set('order')(event.target.value === 'carried' ? '' : event.target.value)}>
            {Object.entries(texts.list.orders).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
          </select>
        </label>
      )}
    </>
  )
  return (
    <FilterForm className="filters" {...{ search }} fields={[...STATEMENT_FIELDS, 'saved']} first={<FilterText label={f.words} hint={f.wordsHint} value={search.words ?? ''} onChange={set('words')} wide />}
      folded={<>{fields}{less}</>}
      last={<>
      {search.carries !== undefined && search.outlet !== undefined && <p className="filters-only">{texts.outlets.only}: {texts.outlets.carries[search.carries] ?? search.carries}</p>}
      {search.credits !== undefined && <p className="filters-only">{texts.outlets.only}: {texts.list.creditsOnly(search.credits, search.relay)}</p>}
      </>}>
      {fields}<details className="filters-more" open={more || undefined}><summary>{f.more}</summary><div className="filters-more-in">{less}</div></details>
    </FilterForm>
  )
}

interface SpeakerFilterProps {
  readonly value: string | undefined
  readonly printed: string | undefined
  readonly onChange: (chosen: { readonly speaker?: string; readonly printed?: string }) => void
}

/**
 * A name typed and chosen from those in the ledger, the first that fits on Enter; the address keeps the speaker's id, or the name
 * where several are printed so.
 */
function SpeakerFilter({ value, printed, onChange }: SpeakerFilterProps) {
  const names = useId()
  const [typed, setTyped] = useState('')
  const { data: chosen } = useQuery({ ...questions.speaker(value ?? '', 0), enabled: value !== undefined })
  const { data: near } = useQuery(questions.speakers({ words: typed, confidence: 0, limit: 20, counted: '0' }))
  const name = value === undefined ? printed ?? '' : chosen?.speaker.name ?? ''
  const choose = (words: string, orFirst: boolean) => {
    if (words === '') return onChange({})
    const found = near?.speakers.find((speaker) => speaker.name === words) ?? (orFirst ? near?.speakers[0] : undefined)
    if (found) onChange(found.namesakes > 0 ? { printed: found.name } : { speaker: found.id })
  }
  return (
    <label className="field"><span>{texts.list.filters.speaker}</span>
      <input key={name} type="search" list={names} defaultValue={name} placeholder={texts.list.filters.any} dir="auto"
        onChange={(event) => {
          setTyped(event.target.value)
          choose(event.target.value, false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') choose(event.currentTarget.value, true)
        }} />
      <datalist id={names}>{near?.speakers.map((speaker) => <option key={speaker.id} value={speaker.name} />)}</datalist>
    </label>
  )
}
