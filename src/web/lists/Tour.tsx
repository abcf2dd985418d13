import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Tour as TourAnswer } from '../../api/index.ts'
import { ask } from '../ask.ts'
import { texts } from '../texts.ts'
import './tour.css'

const KEY = 'sayso-tour'
/** Which rows of the statement's page a stop looks at. */
const ROWS: Readonly<Record<string, string | undefined>> = { start: 'absent', speaker: 'speaker', number: 'number' }

function isAway(): boolean {
  try {
    return localStorage.getItem(KEY) === 'away'
  } catch {
    return false // without a store it is only not remembered
  }
}

/** A look around the example: links to statements that the ledger itself names, put away for good with one click. */
export function Tour() {
  const [away, setAway] = useState(isAway)
  const { data } = useQuery({ queryKey: ['tour'], queryFn: ({ signal }) => ask<TourAnswer>('/api/tour', {}, signal), enabled: !away, staleTime: Infinity })
  const t = texts.tour
  const put = (next: boolean) => {
    setAway(next)
    try {
      if (next) localStorage.setItem(KEY, 'away')
      else localStorage.removeItem(KEY)
    } catch { /* not remembered */ }
  }
  if (away) return <p className="tour-again no-print"><button type="button" className="plain small" onClick={() => put(false)}>{t.again}</button></p>
  if (!data) return null
  const stop = (kind: string) => <><b>{t.stops[kind]![0]}</b> <span className="quiet small">{t.stops[kind]![1]}</span></>
  return (
    <section className="tour no-print" aria-labelledby="tour">
      <div className="tour-head"><h2 id="tour">{t.title}</h2><button type="button" className="plain small" onClick={() => put(true)}>{t.close}</button></div>
      <p className="quiet small">{t.about}</p>
      <ol>
        {data.stops.map(({ kind, statement, wording }) => (
          <li key={kind}><Link to="/statements/$id" params={{ id: statement }} search={{ rows: ROWS[kind] }}>{stop(kind)}<span className="tour-words words" dir="auto">{wording}</span></Link></li>
        ))}
        {data.draft !== null && <li><Link to="/check" search={{ draft: data.draft }}>{stop('check')}<span className="tour-words words" dir="auto">{data.draft}</span></Link></li>}
      </ol>
    </section>
  )
}
