import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FigureSummary, Happening } from '../../api/index.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { FilterForm, NothingFits } from '../lists/FilterForm.tsx'
import { FilterText } from '../lists/FilterText.tsx'
import { More } from '../lists/More.tsx'
import { TakeAway } from '../lists/TakeAway.tsx'
import { quantityOf } from '../../text/quantity.ts'
import { edtfOf, precisionOf } from '../../text/timeline.ts'
import { HiddenRows, hiddenWay } from '../lists/HiddenRows.tsx'
import { OUTLET_AND_DAYS, OutletAndDays } from '../lists/OutletAndDays.tsx'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { Choice, Narrowed, Order, useAddress } from './filters.tsx'
import { Plot, PlotLegend } from './Plot.tsx'
import { topOf } from './plot.ts'
import { nameOf, Timeline } from './Timeline.tsx'
import '../lists/rows.css'
import './claims.css'
import './voices.css'

const FIELDS = ['place', 'by', 'counts', ...OUTLET_AND_DAYS]

/** Figures about the same happening side by side; never a true number. */
export function Figures() {
  const { search, set } = useAddress()
  const { confidence } = useDial()
  const { place, by, counts, outlet, article, from, to, order, view, limit } = search
  const asked = { place, by, counts, outlet, article, from, to, order }
  const parameters = { ...asked, confidence }
  const { data, error, refetch } = useQuery(questions.happenings({ ...parameters, limit }))
  const { data: all } = useQuery(questions.figures({ confidence, limit: 1 }))
  const t = texts.figures
  return (
    <div className="claims">
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{t.about}</p></div>
      <FilterForm {...{ search }} fields={FIELDS} first={<FilterText label={t.place} value={place ?? ''} onChange={set('place')} wide />}>
        <FilterText label={t.columns.by} value={by ?? ''} onChange={set('by')} />
        <Choice label={t.counts} field="counts" options={(all?.counts ?? []).map((one) => [one.counts, `${t.counted(one.counts)} (${texts.number(one.figures)})`])} {...{ search, set }} />
        <OutletAndDays {...{ search, set }} />
        {view !== 'time' && <Order of={t.orders} {...{ search, set }} />}
      </FilterForm>
      <Narrowed search={search} />
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total"><span className="num">{t.total(data.total, data.alone_total)}</span><HiddenRows hidden={data.hidden} what="figures" /><TakeAway list="figures" query={parameters} /><Dial measured={false} /></div>
        {data.newest_of_more && <p className="hidden-rows">{t.newest}</p>}
        <nav className="views small" aria-label={t.views.label}>{(['happenings', 'time'] as const).map((one) => ((view === 'time') === (one === 'time')
          ? <span key={one} aria-current="true">{t.views[one]}</span>
          : <Link key={one} to="/figures" search={{ ...asked, view: one === 'time' ? one : undefined }} resetScroll={false}>{t.views[one]}</Link>
        ))}</nav>
        {view === 'time' ? <><Timeline data={data} /><More total={data.total + data.alone_total} shown={data.happenings.length + data.alone.length} most={1000} /></> : <>
        {data.total > 0 && <PlotLegend texts={t.legend} />}
        {data.happenings.map((happening) => <OneHappening key={happening.figures[0]!.id} happening={happening} />)}
        <More total={data.total} shown={data.happenings.length} most={1000} />
        {data.total === 0 && (data.alone_total === 0 ? <NothingFits {...{ search }} fields={FIELDS} title={t.noneAtAll}>{hiddenWay(data.hidden)}</NothingFits> : <p className="hidden-rows">{t.none}</p>)}
        {data.alone.length > 0 && <section className="happening"><h2>{t.alone}</h2><p className="quiet small">{t.aloneAbout}</p><FigureTable label={t.alone} figures={data.alone} plotted={false} />
          <More total={data.alone_total} shown={data.alone.length} most={1000} /></section>}
        </>}
      </>}
    </div>
  )
}

function OneHappening({ happening: { type, place, when, why, differences, figures } }: { readonly happening: Happening }) {
  const t = texts.figures
  const name = [type === null ? t.happening : t.types[type] ?? type, place, when?.earliest ? nameOf({ edtf: edtfOf(when), precision: precisionOf(edtfOf(when)) }) : null].filter((part) => part !== null && part !== undefined)
  const words = new Map(figures.map((figure) => [figure.id, figure]))
  const shown = (id: string) => <><bdi className="words">“{words.get(id)?.words}”</bdi> <span className="quiet small">(<bdi>{words.get(id)?.article.outlet?.name ?? texts.statement.noOutlet}</bdi>)</span></>
  const rivals = differences.filter(({ kind }) => kind === 'real' || kind === 'later')
  const listed = (these: typeof differences) => these.length > 0 && <ul className="differences" aria-label={t.differences}>
    {these.map(({ a, b, kind, why: reason }) => (
      <li key={`${a} ${b} ${kind}`} data-kind={kind}><b>{t.kinds[kind]}</b>{kind === 'real' || kind === 'later' ? <>: {shown(a)} {t.and} {shown(b)}. {t.sentence(reason)}</> : <>: {reason}.</>}</li>
    ))}
  </ul>
  return (
    <section className="happening">
      <h2><bdi>{name.join(' · ')}</bdi></h2>
      {listed(rivals)}
      <FigureTable label={name.join(', ')} figures={figures} rivals={rivals.map(({ a }) => a)} plotted />
      {listed(differences.filter((one) => !rivals.includes(one)))}
      <details className="why-tied small"><summary>{t.whyTied}</summary><ul>{why.map((reason) => <li key={reason}>{reason}</li>)}</ul></details>
    </section>
  )
}

/** A table that is a plot where there is room for one: each kind of thing counted has its scale. */
function FigureTable({ label, figures, rivals = [], plotted }: { readonly label: string; readonly figures: readonly FigureSummary[]; readonly rivals?: readonly string[]; readonly plotted: boolean }) {
  const t = texts.figures
  const told = (of: readonly FigureSummary[]) => (of.some(({ id }) => rivals.includes(id)) ? figures.length : 0) + of.length // what differs first, then what most count
  const kinds = [...Map.groupBy(figures, ({ counts, unit }) => (unit === 'percent' || unit === 'share' ? `${t.counted(counts)}, ${t.share}` : t.counted(counts)))].sort((a, b) => told(b[1]) - told(a[1]))
  return (
    <table className="figures" data-plotted={plotted || undefined} role="table">
      <caption className="unseen">{label}</caption>
      <thead role="rowgroup"><tr role="row">
        <th role="columnheader" scope="col">{t.columns.number}</th><th role="columnheader" scope="col">{t.columns.words}</th>
        <th role="columnheader" scope="col">{t.columns.by}</th><th role="columnheader" scope="col">{t.columns.where}</th>
      </tr></thead>
      {kinds.map(([kind, of]) => {
        const top = topOf(of)
        return (
          <tbody key={kind} role="rowgroup">
            <tr role="row" className="figures-kind"><th role="rowheader" scope="rowgroup" colSpan={4}>{kind}{plotted && <span className="plot-ends quiet" aria-hidden="true"><span>0</span><span>{top.toLocaleString('en-GB')}</span></span>}</th></tr>
            {of.map((figure) => <FigureRow key={figure.id} figure={figure} top={plotted ? top : null} />)}
          </tbody>
        )
      })}
    </table>
  )
}

function FigureRow({ figure, top }: { readonly figure: FigureSummary; readonly top: number | null }) {
  const t = texts.figures
  const { article, spans, stated_by: by } = figure
  return (
    <tr role="row">
      <td role="cell" className="figures-number"><span className="num">{quantityOf(figure)}</span>{top !== null && <Plot figure={figure} top={top} />}</td>
      <td role="cell"><Link to="/articles/$id" params={{ id: article.id }} hash={`at=${spans[0]?.[0] ?? 0}-${spans.at(-1)?.[1] ?? 0}`}><bdi className="words">“{figure.words}”</bdi></Link>
        <span className="quiet small">{figure.whom !== '' && <> · <bdi>{figure.whom}</bdi></>}{figure.cumulative && ` · ${t.cumulative}`}{figure.place && (top === null || figure.place.basis === 'inferred') && <> · <bdi>{figure.place.name}</bdi>{figure.place.basis === 'inferred' && <i title={t.inferredAbout}> ({t.inferred})</i>}</>}</span></td>
      <td role="cell">{by === null ? <i>{t.own}</i> : <bdi>{by.speaker?.id && by.speaker.type !== 'unnamed' ? <Link to="/speakers/$id" params={{ id: by.speaker.id }}>{by.speaker.name}</Link> : by.speaker?.name ?? t.nobody}</bdi>}</td>
      <td role="cell" className="small"><bdi>{article.outlet?.name ?? texts.statement.noOutlet}</bdi><span className="quiet"> · {dayOf(article.published?.edtf) ?? texts.statement.noDate}</span></td>
    </tr>
  )
}
