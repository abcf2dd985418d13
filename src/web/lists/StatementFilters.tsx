import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'
import { FilterText } from './FilterText.tsx'

type Field = 'words' | 'speaker' | 'outlet' | 'from' | 'to' | 'differing' | 'order'

/** The filters of the statements list; all of them stand in the address. */
export function StatementFilters() {
  const search = useSearch({ from: '/' })
  const navigate = useNavigate({ from: '/' })
  const { data: outlets } = useQuery(questions.outlets())
  const f = texts.list.filters
  const set = (field: Field) => (value: string) =>
    void navigate({ search: (now) => ({ ...now, [field]: value || undefined }), replace: true, resetScroll: false })
  const filtered = (['words', 'speaker', 'printed', 'outlet', 'from', 'to', 'differing'] as const).some((field) => search[field] !== undefined)
  return (
    <form className="filters" aria-label={f.label} onSubmit={(event) => event.preventDefault()}>
      <FilterText label={f.words} hint={f.wordsHint} value={search.words ?? ''} onChange={set('words')} wide />
      <SpeakerFilter value={search.speaker} printed={search.printed} onChange={(chosen) =>
        void navigate({ search: (now) => ({ ...now, speaker: chosen.speaker, printed: chosen.printed }), replace: true, resetScroll: false })} />
      <label className="field"><span>{f.outlet}</span>
        <select value={search.outlet ?? ''} onChange={(event) => set('outlet')(event.target.value)}>
          <option value="">{f.any}</option>
          {outlets?.outlets.map(({ id, name, articles }) => <option key={id} value={id}>{`${name} (${texts.number(articles)})`}</option>)}
        </select>
      </label>
      <label className="field"><span>{f.from}</span><input type="date" value={search.from ?? ''} onChange={(event) => set('from')(event.target.value)} /></label>
      <label className="field"><span>{f.to}</span><input type="date" value={search.to ?? ''} onChange={(event) => set('to')(event.target.value)} /></label>
      <label className="field"><span>{f.differing}</span>
        <select value={search.differing ?? ''} onChange={(event) => set('differing')(event.target.value)}>
          {Object.entries(texts.list.differing).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select>
      </label>
      <label className="field"><span>{f.order}</span>
        <select value={search.order ?? 'carried'} onChange={(event) => set('order')(event.target.value === 'carried' ? '' : event.target.value)}>
          {Object.entries(texts.list.orders).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select>
      </label>
      {filtered && <Link to="/" search={({ order }) => (order ? { order } : {})} className="filters-clear small">{texts.list.clear}</Link>}
    </form>
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
  const { data: near } = useQuery(questions.speakers({ words: typed, confidence: 0, limit: 20 }))
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
