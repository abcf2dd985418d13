import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { memo, useCallback, useMemo, useState } from 'react'
import type { StatementDays } from '../../api/index.ts'
import { addressOf, ask, pause, type Parameters as Query } from '../ask.ts'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { type Bin, binsOf, type Unit } from './bins.ts'
import './plots.css'

/** Milliseconds after its rows that the days of a list are asked for. */
const LATER = 120
const WIDTH = 900
const HEIGHT = 56

/**
 * When the statements of a list were first reported: small bars by day, week or month, each a link that keeps only those days. The same
 * as a table for who cannot see or point.
 *
 * @param ready - whether the list itself is there: its rows come first
 * @param more - what links add to the address of the list of statements, or null to stay on this page
 */
export function Days({ query, more = null, ready = true }: { readonly query: Query; readonly more?: Readonly<Record<string, string>> | null; readonly ready?: boolean }) {
  const { data } = useQuery({
    queryKey: ['days', query], placeholderData: keepPreviousData, enabled: ready,
    queryFn: async ({ signal }) => {
      await pause(LATER, signal) // whoever changes the list again at once does not wait for its days
      return ask<StatementDays>('/api/statements/days', query, signal)
    },
  })
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const { row: _, ...here } = search as Readonly<Record<string, string | undefined>>
  const base = more === null ? addressOf(pathname, here) : addressOf('/', { ...more, confidence: here['confidence'] })
  const go = useCallback((event: React.MouseEvent<Element>) => {
    const href = event.currentTarget.getAttribute('href')
    if (href === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    const { pathname, searchParams } = new URL(href, location.href)
    void navigate({ to: pathname, search: Object.fromEntries(searchParams), resetScroll: false } as never)
  }, [navigate])
  return data ? <Bars {...{ data, base, go }} /> : <div className="days days-waiting" />
}

/** Plain links: there are many of them, and they are drawn anew with every change of the list. */
const Bars = memo(({ data, base, go }: { readonly data: StatementDays; readonly base: string; readonly go: (event: React.MouseEvent<Element>) => void }) => {
  const [open, setOpen] = useState(false)
  const t = texts.plots
  const { unit, bins } = useMemo(() => binsOf(data.days), [data])
  if (data.too_many) return <p className="days quiet small">{t.tooMany}</p>
  if (bins.length < 2) return null
  const goes = ({ from, to }: Bin) => {
    const url = new URL(base, location.href)
    url.searchParams.set('from', from)
    url.searchParams.set('to', to)
    return { href: url.pathname + url.search, onClick: go }
  }
  const top = Math.max(...bins.map(({ statements }) => statements))
  const step = WIDTH / bins.length
  const bar = Math.min(step * 0.8, 36)
  return (
    <figure className="days">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <line className="days-base" x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {bins.map((bin, i) => (
          <a key={bin.from} {...goes(bin)} tabIndex={-1}>
            <title>{`${spanOf(bin, unit)}: ${texts.list.count(bin.statements)}`}</title>
            <rect className="days-hit" x={i * step} y="0" width={step} height={HEIGHT} />
            {bin.statements > 0 && <rect className="days-bar" x={i * step + (step - bar) / 2} width={bar} y={HEIGHT - Math.max(2, (bin.statements / top) * HEIGHT)} height={Math.max(2, (bin.statements / top) * HEIGHT)} />}
          </a>
        ))}
      </svg>
      <figcaption className="small quiet">
        <span>{dayOf(bins[0]!.from)}</span>
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t.days(t.units[unit], top)}{data.undated > 0 && ` ${t.undated(data.undated)}`}</summary>
          <table className="days-table">
            <caption className="unseen">{t.days(t.units[unit], top)}</caption>
            <thead><tr><th scope="col">{t.when}</th><th scope="col">{texts.list.title}</th></tr></thead>
            <tbody>{open && bins.filter(({ statements }) => statements > 0).map((bin) => (
              <tr key={bin.from}><th scope="row"><a {...goes(bin)}>{spanOf(bin, unit)}</a></th><td className="num">{texts.number(bin.statements)}</td></tr>
            ))}</tbody>
          </table>
        </details>
        <span>{dayOf(bins.at(-1)!.to)}</span>
      </figcaption>
    </figure>
  )
})

function spanOf({ from, to }: Bin, unit: Unit): string {
  if (unit === 'day') return dayOf(from) ?? from
  return unit === 'week' ? `${dayOf(from)} – ${dayOf(to)}` : (dayOf(unit === 'month' ? from.slice(0, 7) : from.slice(0, 4)) ?? from)
}
