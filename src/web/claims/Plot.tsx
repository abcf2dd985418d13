import type { FigureSummary } from '../../api/index.ts'
import { drawn } from './plot.ts'

const WIDTH = 220
const HEIGHT = 22
const EDGE = 8

/** One figure on the scale of its kind. The number itself stands in the row, so that this is only to be looked at. */
export function Plot({ figure, top }: { readonly figure: FigureSummary; readonly top: number }) {
  const { at, from, to, openFrom, openTo } = drawn(figure, top)
  const x = (place: number) => EDGE + place * (WIDTH - 2 * EDGE)
  const y = HEIGHT / 2
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line className="plot-scale" x1={x(0)} x2={x(1)} y1={y} y2={y} />
      {to > from && <line className={openFrom || openTo ? 'plot-range plot-open' : 'plot-range'} x1={x(from)} x2={x(to)} y1={y} y2={y} />}
      {openTo && <path className="plot-arrow" d={`M ${x(1) - 5} ${y - 4} L ${x(1)} ${y} L ${x(1) - 5} ${y + 4}`} />}
      {openFrom && <path className="plot-arrow" d={`M ${x(0) + 5} ${y - 4} L ${x(0)} ${y} L ${x(0) + 5} ${y + 4}`} />}
      {!openFrom && to > from && <line className="plot-cap" x1={x(from)} x2={x(from)} y1={y - 5} y2={y + 5} />}
      {!openTo && to > from && <line className="plot-cap" x1={x(to)} x2={x(to)} y1={y - 5} y2={y + 5} />}
      {at !== null && (figure.stated_by === null
        ? <rect className="plot-own" x={x(at) - 4.5} y={y - 4.5} width="9" height="9" />
        : <circle className="plot-said" cx={x(at)} cy={y} r="5" />)}
    </svg>
  )
}

/** What the marks of the plots mean. */
export function PlotLegend({ texts }: { readonly texts: { readonly said: string; readonly own: string; readonly least: string; readonly most: string; readonly between: string } }) {
  const mark = (children: React.ReactNode) => <svg viewBox="0 0 26 14" width="26" height="14" aria-hidden="true" className="plot">{children}</svg>
  return (
    <ul className="plot-legend small quiet">
      <li>{mark(<circle className="plot-said" cx="13" cy="7" r="5" />)} {texts.said}</li>
      <li>{mark(<rect className="plot-own" x="8.5" y="2.5" width="9" height="9" />)} {texts.own}</li>
      <li>{mark(<><line className="plot-range plot-open" x1="2" x2="24" y1="7" y2="7" /><path className="plot-arrow" d="M 19 3 L 24 7 L 19 11" /></>)} {texts.least}</li>
      <li>{mark(<><line className="plot-range plot-open" x1="2" x2="24" y1="7" y2="7" /><path className="plot-arrow" d="M 7 3 L 2 7 L 7 11" /></>)} {texts.most}</li>
      <li>{mark(<><line className="plot-range" x1="3" x2="23" y1="7" y2="7" /><line className="plot-cap" x1="3" x2="3" y1="2" y2="12" /><line className="plot-cap" x1="23" x2="23" y1="2" y2="12" /></>)} {texts.between}</li>
    </ul>
  )
}
