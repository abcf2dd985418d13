import type { Accusation } from '../../api/index.ts'
import { texts } from '../texts.ts'
import { Matrix, mostMet } from './Matrix.tsx'

const MOST = 14

/** Who accuses whom, under the names as printed; each number leads to its row below. */
export function Parties({ accusations }: { readonly accusations: readonly Accusation[] }) {
  const t = texts.plots.parties
  const both = accusations.flatMap(({ accuser, accused, times }, i) => (accuser === null || accused === null ? [] : [{ accuser, accused, times, i }]))
  if (both.length < 2) return null
  const rows = mostMet(both.map(({ accuser, times }) => [accuser, times] as const), MOST)
  const columns = mostMet(both.map(({ accused, times }) => [accused, times] as const), MOST)
  return (
    <details className="found parties">
      <summary>{t.title}</summary>
      <p className="quiet small">{t.about}</p>
      <Matrix caption={t.title} corner={t.corner} rows={rows} columns={columns} cell={(row, column) => both.filter(({ accuser, accused }) => accuser === row && accused === column).map(({ i, times }) => (
        <a key={i} href={`#pair-${i}`} className="way-link stated" title={t.cell(row, column, times)}><span className="way stated" aria-hidden="true" /><span className="num">{texts.number(times)}</span></a>
      ))} />
    </details>
  )
}
