import type { ReactNode } from 'react'
import './plots.css'

interface MatrixProps {
  readonly caption: string
  /** What rows and columns are. */
  readonly corner: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** What stands where a row meets a column; null for nothing. */
  readonly cell: (row: string, column: string) => ReactNode
}

/** Who against whom: a table, so that it is its own equivalent for who cannot see it, with marks as large as their numbers. */
export function Matrix({ caption, corner, rows, columns, cell }: MatrixProps) {
  return (
    <div className="matrix-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="matrix">
        <caption className="unseen">{caption}</caption>
        <thead><tr><th scope="col" className="small quiet">{corner}</th>{columns.map((name) => <th key={name} scope="col"><span dir="auto">{name}</span></th>)}</tr></thead>
        <tbody>{rows.map((row) => (
          <tr key={row}><th scope="row" dir="auto">{row}</th>{columns.map((column) => <td key={column} className={row === column ? 'matrix-self' : undefined}>{cell(row, column)}</td>)}</tr>
        ))}</tbody>
      </table>
    </div>
  )
}

/** Those with most in common with others, at most so many, in the order of names. */
export function mostMet(names: readonly (readonly [name: string, times: number])[], most: number): string[] {
  const sums = new Map<string, number>()
  for (const [name, times] of names) sums.set(name, (sums.get(name) ?? 0) + times)
  return [...sums].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, most).map(([name]) => name).sort((a, b) => a.localeCompare(b))
}
