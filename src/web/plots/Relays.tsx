import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RelayList } from '../../api/index.ts'
import { ask } from '../ask.ts'
import { texts } from '../texts.ts'
import { Matrix, mostMet } from './Matrix.tsx'

const MOST = 24

/** Which outlet has statements from which: what articles state and what is inferred, never added up. Each number leads to its rows. */
export function Relays({ confidence, words }: { readonly confidence: number; readonly words: string }) {
  const part = words.trim()
  const { data } = useQuery({ queryKey: ['relays', confidence, part], queryFn: ({ signal }) => ask<RelayList>('/api/relays', { confidence, words: part }, signal), placeholderData: keepPreviousData })
  const t = texts.plots.relays
  if (!data) return null
  const { relays } = data
  if (relays.length === 0) return null
  const rows = mostMet(relays.map(({ from, statements }) => [from.name, statements] as const), MOST)
  const columns = mostMet(relays.map(({ to, statements }) => [to.name, statements] as const), MOST)
  const byPair = Map.groupBy(relays, ({ from, to }) => JSON.stringify([from.name, to.name]))
  const all = Math.max(new Set(relays.map(({ from }) => from.name)).size, new Set(relays.map(({ to }) => to.name)).size)
  return (
    <section className="found relays">
      <h2>{t.title}</h2>
      <p className="quiet small">{t.about}{all > MOST && ` ${t.most(MOST)}`}</p>
      <ul className="matrix-legend small quiet"><li><span className="way stated" aria-hidden="true" /> {t.stated}</li><li><span className="way inferred" aria-hidden="true" /> {t.inferred}</li></ul>
      <Matrix caption={t.title} corner={t.corner} rows={rows} columns={columns} cell={(row, column) => byPair.get(JSON.stringify([row, column]))?.map(({ from, to, type, statements }) => (
        <Link key={type} to="/" search={{ credits: from.name, outlet: to.id, relay: type }} className={`way-link ${type}`} title={t.cell(to.name, from.name, statements, type)}>
          <span className={`way ${type}`} aria-hidden="true" /><span className="num">{texts.number(statements)}</span><span className="unseen"> {t.types[type]}</span>
        </Link>
      )) ?? null} />
    </section>
  )
}
