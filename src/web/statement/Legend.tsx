import type { StackedWordings } from '../../text/records.ts'
import { texts } from '../texts.ts'

const ENTRIES = Object.entries(texts.statement.legendEntries) as [keyof typeof texts.statement.legendEntries, string][]

/** The marks that occur in these wordings, and what each means. */
export function Legend({ stack }: { readonly stack: StackedWordings }) {
  const types = new Set<string>(stack.rows.flatMap(({ cells }) => cells.map(({ type }) => type)))
  const entries = ENTRIES.filter(([type]) => types.has(type))
  if (entries.length === 0) return null
  return (
    <ul className="legend" aria-label={texts.statement.legend}>
      {entries.map(([type, name]) => (
        <li key={type}>{type === 'absent' ? <span className="bar"><i /></span> : <b data-change={type} aria-hidden="true">words</b>} {name}</li>
      ))}
    </ul>
  )
}
