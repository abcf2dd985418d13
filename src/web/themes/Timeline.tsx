import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import type { Timeline as Drawn } from './timeline.ts'

const WIDTH = 640
const EDGE = 10
const ROW = 26

const radius = (count: number): number => Math.min(11, 4 + 1.6 * Math.sqrt(count))

/** Statements in time, a row for each outlet or speaker. The same stands in the list below, so that this is only to be looked at. */
export function Timeline({ timeline: { first, last, rows, others }, label }: { readonly timeline: Drawn; readonly label: string }) {
  const t = texts.themes.plot
  const x = (at: number) => EDGE + at * (WIDTH - 2 * EDGE)
  return (
    <figure className="theme-plot" aria-label={label}>
      <table role="table"><tbody role="rowgroup">
        {rows.map(({ name, count, dots }) => (
          <tr key={name ?? ''} role="row">
            <th role="rowheader" scope="row"><bdi>{name ?? <i>{t.nobody}</i>}</bdi></th>
            <td role="cell">
              <svg viewBox={`0 0 ${WIDTH} ${ROW}`} preserveAspectRatio="none" aria-hidden="true" focusable="false"><line className="plot-scale" x1={x(0)} x2={x(1)} y1={ROW / 2} y2={ROW / 2} /></svg>
              {dots.map((dot) => (
                <span key={dot.day} className="theme-dot" style={{ insetInlineStart: `${(100 * x(dot.at)) / WIDTH}%`, inlineSize: 2 * radius(dot.count), blockSize: 2 * radius(dot.count) }}
                  data-denies={dot.denies === dot.count ? 'all' : dot.denies > 0 ? 'some' : undefined} title={t.dot(dayOf(dot.day) ?? dot.day, dot.count, dot.denies)} />
              ))}
              <span className="unseen">{dots.map((dot) => t.dot(dayOf(dot.day) ?? dot.day, dot.count, dot.denies)).join('; ')}</span>
            </td>
            <td role="cell" className="num">{texts.number(count)}</td>
          </tr>
        ))}
      </tbody></table>
      <figcaption className="small quiet"><span>{dayOf(first)}</span>{last !== first && <span>{dayOf(last)}</span>}</figcaption>
      <p className="small quiet theme-legend"><span className="theme-dot" aria-hidden="true" /> {t.accuses} <span className="theme-dot" data-denies="all" aria-hidden="true" /> {t.denies}{others > 0 && ` · ${t.others(others)}`}</p>
    </figure>
  )
}
