import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ThemeList, ThemeSummary } from '../../api/index.ts'
import { FilterForm, NothingFits } from '../lists/FilterForm.tsx'
import { FilterText } from '../lists/FilterText.tsx'
import { More } from '../lists/More.tsx'
import { questions } from '../questions.ts'
import { useRowKeys } from '../shell/keys.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { kindOf, titleOf } from './naming.ts'
import '../lists/rows.css'
import './themes.css'

const FIELDS = ['party', 'state']
const STATES = ['suggested', 'named', 'disputed', 'dismissed'] as const

/** Accusations and defences that recur; those that people named first. */
export function Themes() {
  const search = useSearch({ from: '/themes' })
  const navigate = useNavigate({ from: '/themes' })
  const state = STATES.find((one) => one === search.state)
  const { data, error, refetch } = useQuery(questions.themes({ state, party: search.party, limit: search.limit }))
  const list = useRef<HTMLDivElement>(null)
  const set = (field: 'party' | 'state') => (value: string) => void navigate({ search: (now) => ({ ...now, [field]: value || undefined }), replace: true, resetScroll: false })
  useRowKeys(list, data?.themes.length ?? 0)
  const t = texts.themes
  return (
    <div className="themes">
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{t.about}</p></div>
      <FilterForm {...{ search }} fields={FIELDS} first={<FilterText label={t.party} value={search.party ?? ''} onChange={set('party')} wide />}>
        <label className="field"><span>{t.state}</span>
          <select value={state ?? ''} onChange={(event) => set('state')(event.target.value)}>
            <option value="">{t.anyState}</option>
            {STATES.map((one) => <option key={one} value={one}>{t.states[one]}</option>)}
          </select>
        </label>
      </FilterForm>
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total"><span className="num">{t.total(data.total)}</span></div>
        {data.total === 0 ? <NothingFits {...{ search }} fields={FIELDS} title={t.none} hint={t.noneHint} /> : <div ref={list}>{data.themes.map((theme, i) => <Row key={theme.id} theme={theme} row={i} />)}</div>}
        <More total={data.total} shown={data.themes.length} />
      </>}
    </div>
  )
}

function Row({ theme, row }: { readonly theme: ThemeList['themes'][number]; readonly row: number }) {
  const t = texts.themes
  return (
    <div className="theme-row" data-state={theme.state}>
      <Link to="/themes/$id" params={{ id: theme.id }} className="row" data-row={row}>
        <span className="row-words row-title" dir="auto"><bdi>{titleOf(theme)}</bdi></span>
        <span className="row-count num"><b>{texts.number(theme.statements)}</b> {t.statements(theme.statements)}</span>
        <span className="row-about quiet"><Facts theme={theme} /></span>
      </Link>
      {theme.against.length > 0 && <p className="theme-against small quiet">{t.against} {theme.against.map(({ id, accused, statements }, i) => (
        <span key={id}>{i > 0 && ', '}<Link to="/themes/$id" params={{ id }}><bdi>{accused}</bdi></Link> <span className="num">({texts.number(statements)})</span></span>
      ))}</p>}
    </div>
  )
}

/** What is known of it in one line: whose name it is, who carries it, from when to when. */
export function Facts({ theme }: { readonly theme: ThemeSummary }) {
  const t = texts.themes
  const { state, name, speakers, outlets, articles, first, last, denies, both_sides: sides, confirmed } = theme
  const days = first === null ? texts.statement.noDate : first === last || last === null ? dayOf(first) : `${dayOf(first)} – ${dayOf(last)}`
  return (
    <>
      <b className="theme-state" data-state={state}>{t.states[state]}</b>
      {name !== null && kindOf(theme) !== '' && <> · <bdi>{kindOf(theme)}</bdi></>}
      {` · ${t.speakers(speakers)} · ${texts.list.articles(articles)} · ${outlets === 0 ? texts.statement.noOutlet : texts.list.outlets(outlets)} · ${days}`}
      {confirmed > 0 && ` · ${t.confirmed(confirmed)}`}{denies > 0 && ` · ${t.deny(denies)}`}{sides && ` · ${t.bothSides}`}
    </>
  )
}
