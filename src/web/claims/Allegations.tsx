import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Accusation, AllegationEntry } from '../../api/index.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { FilterForm, NothingFits } from '../lists/FilterForm.tsx'
import { FilterText } from '../lists/FilterText.tsx'
import { More } from '../lists/More.tsx'
import { TakeAway } from '../lists/TakeAway.tsx'
import { Parties } from '../plots/Parties.tsx'
import { HiddenRows, hiddenWay } from '../lists/HiddenRows.tsx'
import { OUTLET_AND_DAYS, OutletAndDays } from '../lists/OutletAndDays.tsx'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { Narrowed, Order, useAddress } from './filters.tsx'
import '../lists/rows.css'
import './claims.css'
import './voices.css'

const FIELDS = ['party', ...OUTLET_AND_DAYS]

/** Who accuses whom of what, how often, from how many origins, answered or not. */
export function Allegations() {
  const { search, set } = useAddress()
  const { confidence } = useDial()
  const { party, outlet, article, from, to, order } = search
  const asked = { party, outlet, article, from, to, order, confidence }
  const { data, error, refetch } = useQuery(questions.allegations({ ...asked, limit: search['limit'] }))
  const t = texts.allegations
  return (
    <div className="claims">
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{t.about}</p></div>
      <FilterForm {...{ search }} fields={FIELDS} first={<FilterText label={t.party} value={party ?? ''} onChange={set('party')} wide />}>
        <OutletAndDays {...{ search, set }} />
        <Order of={t.orders} {...{ search, set }} />
      </FilterForm>
      <Narrowed search={search} />
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total"><span className="num">{t.total(data.total)}</span><HiddenRows hidden={data.hidden} what="allegations" /><TakeAway list="allegations" query={asked} /><Dial measured={false} /></div>
        {data.newest_of_more && <p className="hidden-rows">{t.newest}</p>}
        <Parties accusations={data.accusations} />
        {data.total === 0 && <NothingFits {...{ search }} fields={FIELDS} title={t.none}>{hiddenWay(data.hidden)}</NothingFits>}
        {data.total > 0 && <table className="allegations" role="table">
          <caption className="unseen">{t.title}</caption>
          <thead role="rowgroup"><tr role="row">{Object.values(t.columns).map((name) => <th key={name} role="columnheader" scope="col">{name}</th>)}</tr></thead>
          <tbody role="rowgroup">{data.accusations.map((accusation, i) => <Row key={i} accusation={accusation} id={`pair-${i}`} />)}</tbody>
        </table>}
        <More total={data.total} shown={data.accusations.length} />
        {data.untied.length > 0 && <section className="happening"><h2>{t.untied}</h2><p className="quiet small">{t.untiedAbout}</p>
          <ul className="entries">{data.untied.map((entry) => <li key={entry.id}><bdi>{entry.accused ?? t.nobody}</bdi> <b>{t.kinds[entry.kind]}</b>: <Entry entry={entry} /></li>)}</ul></section>}
      </>}
    </div>
  )
}

function Row({ id, accusation: { accuser, accused, times, outlets, independent_origins: origins, acts, answers, answered_elsewhere: elsewhere } }: { readonly id: string; readonly accusation: Accusation }) {
  const t = texts.allegations
  return (
    <tr role="row" id={id}>
      <th role="rowheader" scope="row"><bdi>{accuser ?? <i>{t.nobody}</i>}</bdi><span className="arrow" aria-label={t.accuses}> → </span><bdi>{accused ?? <i>{t.nobody}</i>}</bdi></th>
      <td role="cell"><ul className="entries">{acts.map(({ act, entries }) => (
        <li key={act}>{entries.map((entry, i) => <span key={entry.id} className={i === 0 ? '' : 'again'}><Entry entry={entry} /></span>)}</li>
      ))}</ul></td>
      <td role="cell" className="num" data-label={t.columns.times}>{t.times(times)}<span className="quiet small"> {t.outlets(outlets)}</span></td>
      <td role="cell" className="num" data-label={t.columns.origins} title={origins.why.join('; ')}>{t.origins(origins.min, origins.max)}</td>
      <td role="cell" data-label={t.columns.answer}>{answers.length + elsewhere.length === 0 ? <span className="quiet">{t.noAnswer}</span> : <ul className="entries">{answers.map((answer) => (
        <li key={answer.id}><b>{t.kinds[answer.kind]}</b>{answer.accused !== null && <> · <bdi>{answer.accused}</bdi></>}: <Entry entry={answer} /></li>
      ))}{elsewhere.map(({ answer, why }) => (
        <li key={answer.id} className="elsewhere"><span className="small">{t.elsewhere}</span> <b>{t.kinds[answer.kind]}</b>{answer.accused !== null && <> · <bdi>{answer.accused}</bdi></>}: <Entry entry={answer} />
          <span className="quiet small"> · {t.because(why)}</span></li>
      ))}</ul>}</td>
    </tr>
  )
}

function Entry({ entry: { act, article, made } }: { readonly entry: AllegationEntry }) {
  const t = texts.allegations
  return (
    <>
      <Link to="/articles/$id" params={{ id: article.id }} hash={`at=${act.spans[0]?.[0] ?? 0}-${act.spans.at(-1)?.[1] ?? 0}`}><bdi className="words">“{act.words}”</bdi></Link>
      <span className="quiet small">{made !== 'made' && ` · ${t.made[made]}`} · <bdi>{article.outlet?.name ?? texts.statement.noOutlet}</bdi>, {dayOf(article.published?.edtf) ?? texts.statement.noDate}</span>
    </>
  )
}
