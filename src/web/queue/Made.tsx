import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DecisionView } from '../../api/index.ts'
import { AskText } from '../decide/Ask.tsx'
import { useDecide } from '../decide/useDecide.ts'
import { storedWho, storeWho } from '../decide/who.ts'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'

/** Decisions with what became of them, newest first: each leads to its row and can be taken back. */
export function Made({ state }: { readonly state: DecisionView['state'] | undefined }) {
  const { data, error, refetch } = useQuery(questions.decisions({ state, limit: 200 }))
  const { undo, said } = useDecide()
  const [asking, askFor] = useState<string | null>(null)
  const t = texts.decide
  if (error) return <Trouble inside error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <>
      <p className="hidden-rows num">{texts.queue.done(data.total)}</p>
      <p className="decide-said small" role="status" data-failed={said?.failed || undefined}>{said?.text}</p>
      {data.decisions.length === 0 && <p className="quiet">{texts.queue.none}</p>}
      <ol className="made">
        {data.decisions.map((one) => (
          <li key={one.id} data-state={one.state}>
            <p><b>{t.what[one.what]}</b>{one.name !== null && ` ${one.name}`}{one.speakers.length > 0 && <> {one.speakers.map((speaker, i) => <span key={speaker.id}>{i > 0 && ' · '}<Link to="/speakers/$id" params={{ id: speaker.id! }} dir="auto">{speaker.name}</Link></span>)}</>}{one.basis === 'typed' && ` (${t.typed})`} <span className="quiet">· {t.by(one.who, one.at.slice(0, 10))} · {t.states[one.state]}</span></p>
            {one.words !== null && <p className="words" dir="auto">{one.statement === null ? one.words : <Link to="/statements/$id" params={{ id: one.statement }}>{one.words}</Link>}</p>}
            {one.why !== null && <p dir="auto">{one.why}</p>}
            <p className="small quiet">
              {one.article && <Link to="/articles/$id" params={{ id: one.article.id }} search={{ rejected: '1' }} {...(one.passage === null ? {} : { hash: `p=${one.passage}` })} dir="auto">{one.article.title}</Link>}
              {one.what !== 'undo' && one.undone_by === null && <> · <button type="button" className="plain" onClick={() => (storedWho() === '' ? askFor(one.id) : void undo(one.id))}>{t.undo}</button></>}
            </p>
          </li>
        ))}
      </ol>
      {asking !== null && <AskText title={t.whoTitle} about={t.whoAbout} label={t.whoLabel} send={t.whoSend} onClose={() => askFor(null)} onSend={(who) => {
        storeWho(who)
        askFor(null)
        void undo(asking)
      }} />}
    </>
  )
}
