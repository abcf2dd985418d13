import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DecisionView, QueueRow } from '../../api/index.ts'
import { AskText } from '../decide/Ask.tsx'
import { type ToDecide, useDecide } from '../decide/useDecide.ts'
import { useDecideKeys } from '../decide/useDecideKeys.ts'
import { storedWho, storeWho } from '../decide/who.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { Turned } from '../lists/HiddenRows.tsx'
import { questions } from '../questions.ts'
import { Sure, Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { segments } from '../words/segments.ts'
import { Made } from './Made.tsx'
import '../decide/decide.css'
import '../lists/rows.css'
import './queue.css'

const TABS = ['open', 'disputed', 'made', 'gone'] as const
type Tab = (typeof TABS)[number]

/** What to decide next, one row at a time, and what was decided. */
export function Queue() {
  const { show } = useSearch({ from: '/decide' })
  const tab: Tab = TABS.find((one) => one === show) ?? 'open'
  const t = texts.queue
  return (
    <div className="queue">
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{t.about}</p></div>
      <nav className="queue-tabs" aria-label={t.title}>
        {TABS.map((one) => <Link key={one} to="/decide" search={one === 'open' ? {} : { show: one }} activeOptions={{ exact: true }} aria-current={one === tab ? 'page' : undefined}>{t.tabs[one]}</Link>)}
      </nav>
      {tab === 'open' ? <Open /> : <Made key={tab} state={tab === 'made' ? undefined : tab} />}
    </div>
  )
}

/** The rows that nobody decided, the first of them in its place. */
function Open() {
  const { confidence } = useDial()
  const [turn, setTurn] = useState(0)
  const { data, error, refetch } = useQuery(questions.queue(confidence, turn))
  if (error) return <Trouble inside error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  return <Working key={`${confidence} ${turn}`} rows={data.rows} left={data.left} again={() => setTurn(turn + 1)} />
}

function Working({ rows, left, again }: { readonly rows: readonly QueueRow[]; readonly left: number; readonly again: () => void }) {
  const [at, setAt] = useState(0)
  const [count, setCount] = useState(0)
  const [asking, askFor] = useState<(() => void) | null>(null)
  const card = useRef<HTMLElement>(null)
  const places = useRef<number[]>([])
  const moved = useCallback((decision: DecisionView) => {
    if (decision.what === 'undo') {
      setAt(places.current.pop() ?? 0)
      setCount((now) => Math.max(0, now - 1))
    } else if (decision.what === 'accept' || decision.what === 'reject') {
      setAt((now) => {
        places.current.push(now)
        return now + 1
      })
      setCount((now) => now + 1)
    }
  }, [])
  const { decide, undo, said, say, busy } = useDecide(moved)
  const t = texts.queue
  const row = rows[at]
  const signed = (then: () => void) => (storedWho() === '' ? askFor(() => then) : then())
  const judge = (what: 'accept' | 'reject') => () => {
    if (!row || busy) return
    signed(() => void decide({ what, subject: { type: 'attribution', id: row.passage } } satisfies ToDecide))
  }
  const skip = () => {
    if (!row) return
    setAt(at + 1)
    say({ text: t.skipped, failed: false })
  }
  const actions = [['a', judge('accept'), texts.decide.accept], ['r', judge('reject'), texts.decide.reject], [' ', skip, t.skip], ['u', () => signed(() => void undo()), texts.decide.undo]] as const
  useDecideKeys(Object.fromEntries(actions.map(([key, does]) => [key, does])))
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <>
      <div className="total"><span className="num">{t.left(Math.max(0, left - count))} · {t.done(count)}</span><Dial /></div>
      {row
        ? <section className="queue-card" ref={card} aria-live="polite">
          <p className="queue-asks"><b>{row.named === null ? t.nobody : t.says(row.named)}</b> <span className="quiet">· {t.carried(row.outlets, row.articles)} · <Sure confidence={row.confidence} /></span></p>
          <blockquote className="words" dir="auto"><InPlace row={row} /></blockquote>
          <p className="small quiet">
            <Link to="/articles/$id" params={{ id: row.article.id }} hash={`p=${row.passage}`} dir="auto">{row.article.title}</Link> · <bdi>{row.article.outlet?.name ?? texts.statement.noOutlet}</bdi> · {dayOf(row.article.published?.edtf) ?? texts.statement.noDate}
            {' · '}<Link to="/statements/$id" params={{ id: row.statement }}>{t.open}</Link>
          </p>
        </section>
        : <div className="trouble"><h2>{rows.length === 0 ? t.empty : t.done(count)}</h2>
          {rows.length === 0 ? <p>{t.emptyHint} <Turned to="complete">{texts.hidden.show}</Turned></p> : <button type="button" className="button first" onClick={again}>{t.left(Math.max(0, left - count))}</button>}
        </div>}
      <section className="decide queue-keys" aria-label={texts.decide.label}>
        <div className="decide-bar">
          {actions.map(([key, does, name]) => <button key={key} type="button" aria-keyshortcuts={key === ' ' ? 'Space' : key} onClick={does}><kbd>{key === ' ' ? '␣' : key}</kbd>{name}</button>)}
        </div>
        <p className="decide-said small" role="status" data-failed={said?.failed || undefined}>{said?.text}</p>
      </section>
      {asking && <AskText title={texts.decide.whoTitle} about={texts.decide.whoAbout} label={texts.decide.whoLabel} send={texts.decide.whoSend} onClose={() => askFor(null)} onSend={(who) => {
        storeWho(who)
        askFor(null)
        asking()
      }} />}
    </>
  )
}

/** The exact sentences, with who, the reporting words and what was said marked. */
function InPlace({ row: { around, content, source, cue } }: { readonly row: QueueRow }) {
  const [from] = around.span
  const marks = ([['content', content], ['source', source], ['cue', cue]] as const).flatMap(([role, { spans }]) => spans.map(([start, end]) => ({ role, span: [start - from, end - from] as const })))
  return segments(around.words, marks).map(({ span, marks: here }) => {
    const words = around.words.slice(...span)
    const role = here.find((mark) => mark.role !== 'content')?.role ?? here[0]?.role
    return role ? <b key={span[0]} data-role={role}>{words}</b> : words
  })
}
