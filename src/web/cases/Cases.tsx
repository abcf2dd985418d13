import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { CaseSummary } from '../../api/index.ts'
import { tell } from '../ask.ts'
import { AskText } from '../decide/Ask.tsx'
import { storedWho, storeWho } from '../decide/who.ts'
import { questions } from '../questions.ts'
import { useRowKeys } from '../shell/keys.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import '../lists/rows.css'
import './cases.css'

/** All cases, those changed last first. */
export function Cases() {
  const { data, error, refetch } = useQuery(questions.cases())
  const client = useQueryClient()
  const navigate = useNavigate()
  const list = useRef<HTMLDivElement>(null)
  const [asking, ask] = useState<'who' | 'name' | null>(null)
  const t = texts.cases
  useRowKeys(list, data?.cases.length ?? 0)
  const open = async (name: string) => {
    const made = await tell<CaseSummary>('/api/cases', { who: storedWho(), name })
    void client.invalidateQueries({ queryKey: ['cases'] })
    void navigate({ to: '/cases/$id', params: { id: made.id } })
  }
  return (
    <div>
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{t.about}</p></div>
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total"><span className="num">{t.count(data.cases.length)}</span><button type="button" className="button" onClick={() => ask(storedWho() === '' ? 'who' : 'name')}>{t.open}</button></div>
        {data.cases.length === 0
          ? <div className="trouble"><h2>{t.none}</h2><p>{t.noneHint}</p><p><Link to="/">{texts.frame.toStatements}</Link></p></div>
          : <div ref={list}>{data.cases.map(({ id, name, items, notes, opened_by, changed_at }, i) => (
            <Link key={id} to="/cases/$id" params={{ id }} className="row" data-row={i}>
              <span className="row-words words row-title" dir="auto">{name}</span>
              <span className="row-count num">{t.items(items)}</span>
              <span className="row-about quiet">{texts.decide.noted(notes)} · {t.opened(opened_by)} · {t.changed(dayOf(changed_at) ?? '')}</span>
            </Link>
          ))}</div>}
      </>}
      {asking === 'who' && <AskText title={texts.decide.whoTitle} about={texts.decide.whoAbout} label={texts.decide.whoLabel} send={texts.decide.whoSend} onClose={() => ask(null)} onSend={(who) => {
        storeWho(who)
        ask('name')
      }} />}
      {asking === 'name' && <AskText title={t.open} label={t.name} send={t.open} onClose={() => ask(null)} onSend={(name) => {
        ask(null)
        void open(name)
      }} />}
    </div>
  )
}
