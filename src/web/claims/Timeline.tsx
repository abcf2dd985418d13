import { Link } from '@tanstack/react-router'
import type { FigureSummary, Happening, HappeningList } from '../../api/index.ts'
import { quantityOf } from '../../text/quantity.ts'
import { onTimeline, type Moment } from '../../text/timeline.ts'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'

type Told = Pick<Happening, 'type' | 'place' | 'when' | 'figures'>

/** What is told to have happened, in order of time, no more precise than it is printed. What has no year stands below, in no order. */
export function Timeline({ data: { happenings, alone } }: { readonly data: HappeningList }) {
  const t = texts.figures.time
  const single = alone.map((figure): Told => ({ type: figure.type, place: figure.place?.name ?? null, when: null, figures: [figure] }))
  const { moments, open } = onTimeline<Told>([...happenings, ...single], ({ when, figures }) => when ?? figures[0]!.when)
  return (
    <>
      {moments.length === 0 && <p className="hidden-rows">{t.none}</p>}
      <ol className="timeline">{moments.map((moment) => (
        <li key={moment.edtf}>
          <h2><time dateTime={moment.precision === 'day' ? moment.edtf : undefined}>{nameOf(moment)}</time>{moment.precision !== 'day' && <span className="quiet small"> {t.precision[moment.precision]}</span>}</h2>
          <ul>{moment.items.map((one) => <OneTold key={one.figures[0]!.id} told={one} />)}</ul>
        </li>
      ))}</ol>
      {open.length > 0 && <section className="happening"><h2>{t.open}</h2><p className="quiet small">{t.openAbout}</p>
        <ul className="timeline-open">{open.map((one) => <OneTold key={one.figures[0]!.id} told={one} printed />)}</ul></section>}
    </>
  )
}

function OneTold({ told: { type, place, figures }, printed = false }: { readonly told: Told; readonly printed?: boolean }) {
  const t = texts.figures
  return (
    <li>
      <b>{type === null ? t.happening : t.types[type] ?? type}</b>{place !== null && <> · <bdi>{place}</bdi></>}
      {printed && figures[0]!.when && <span className="quiet small"> · <bdi>“{figures[0]!.when.as_printed}”</bdi></span>}
      <ul>{figures.map((figure) => <li key={figure.id}><OneFigure figure={figure} /></li>)}</ul>
    </li>
  )
}

function OneFigure({ figure }: { readonly figure: FigureSummary }) {
  const t = texts.figures
  const { article, spans, stated_by: by } = figure
  return (
    <>
      <span className="num">{quantityOf(figure)}</span> {t.counted(figure.counts)} <Link to="/articles/$id" params={{ id: article.id }} hash={`at=${spans[0]?.[0] ?? 0}-${spans.at(-1)?.[1] ?? 0}`}><bdi className="words">“{figure.words}”</bdi></Link>
      <span className="quiet small"> · {by === null ? t.own : <bdi>{by.speaker?.name ?? t.nobody}</bdi>} · <bdi>{article.outlet?.name ?? texts.statement.noOutlet}</bdi>, {dayOf(article.published?.edtf) ?? texts.statement.noDate}</span>
    </>
  )
}

/** "3 May 2031", "May 2031", "1 May 2031 – 3 May 2031", "6 May 2031 or 13 May 2031". */
export function nameOf({ edtf, precision }: Pick<Moment<unknown>, 'edtf' | 'precision'>): string {
  const t = texts.figures.time
  if (precision === 'period') {
    const [from, to] = edtf.split('/')
    return t.period(dayOf(from), to === '..' ? null : dayOf(to))
  }
  if (precision === 'one-of') return t.either(edtf.slice(1, -1).split(',').map((one) => dayOf(one) ?? one))
  return dayOf(edtf) ?? edtf
}
