import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useRef } from 'react'
import { questions } from '../questions.ts'
import { useRowKeys } from '../shell/keys.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { Days } from '../plots/Days.tsx'
import { ClaimsOf } from '../claims/ClaimsOf.tsx'
import { TakeAway } from './TakeAway.tsx'
import { HiddenRows } from './HiddenRows.tsx'
import { StatementRow } from './StatementRow.tsx'
import { WhoIs } from './WhoIs.tsx'
import './rows.css'

const FIRST = 50

/** One speaker: names and roles as printed, with which words and by whom reported, what was said. */
export function Speaker() {
  const { id } = useParams({ from: '/speakers/$id' })
  const { confidence } = useDial()
  const { data, error, refetch } = useQuery(questions.speaker(id, confidence))
  const { data: said } = useQuery(questions.statements({ speaker: id, confidence, limit: FIRST }))
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, said?.statements.length ?? 0)
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data || (data.speaker.id !== id && !data.also.some((one) => one.id === id))) return <Waiting />
  const { speaker, cues, outlets, shares } = data
  const t = texts.speakers
  const most = Math.max(1, ...outlets.map(({ attributions }) => attributions))
  return (
    <div className="speaker">
      <title>{`${speaker.name} · Sayso`}</title>
      <div className="head">
        <h1 dir="auto">{speaker.name}</h1>
        <p>{texts.speakerTypes[speaker.type]} · {t.statements(speaker.statements)} · {texts.list.articles(speaker.articles)} · {texts.list.outlets(speaker.outlets)}</p>
        {speaker.namesakes > 0 && <p>{t.namesakes(speaker.namesakes)} <Link to="/" search={{ printed: speaker.name }}>{t.namesakesAll}</Link></p>}
      </div>
      <WhoIs page={data} />
      <div className="speaker-facts">
        <section><h2>{t.names}</h2><ul>{speaker.names.map(({ name, count }) => <li key={name}><span dir="auto">{name}</span><span className="num">{texts.number(count)}</span></li>)}</ul></section>
        <section><h2>{t.roles}</h2>{speaker.roles.length === 0 ? <p className="quiet">{t.rolesNone}</p> : <ul>{speaker.roles.map(({ role, organisation, first, last }) => (
          <li key={role + (organisation ?? '')}><span dir="auto">{[role, organisation].filter(Boolean).join(', ')}</span><span className="num">{first && last ? t.seen(dayOf(first) ?? '', dayOf(last) ?? '') : ''}</span></li>
        ))}</ul>}</section>
        <section><h2>{t.cues}</h2><ul>{cues.slice(0, 12).map(({ cue, count, distance }) => (
          <li key={cue}><span><span className="words">{cue}</span>{texts.distances[distance] && <span className="quiet small"> · {texts.distances[distance]}</span>}</span><span className="num">{texts.number(count)}</span></li>
        ))}</ul></section>
        <section><h2>{t.outlets}</h2><ul>{outlets.slice(0, 12).map(({ id: outlet, name, attributions }) => (
          <li key={outlet}><span className="outlet-share"><Link to="/" search={{ speaker: id, outlet }}>{name}</Link><span className="bar-of" style={{ width: `${Math.round((attributions / most) * 100)}%` }} /></span><span className="num">{texts.number(attributions)}</span></li>
        ))}</ul></section>
        {shares.length > 0 && <section><h2>{t.shares}</h2><ul>{shares.map(({ speaker: other, statements }) => (
          <li key={other.id ?? other.name}>{other.id === null ? <span>{other.name}</span> : <Link to="/speakers/$id" params={{ id: other.id }}>{other.name}</Link>}<span className="num">{t.sharesAbout(statements)}</span></li>
        ))}</ul></section>}
      </div>
      {speaker.type !== 'unnamed' && <p className="speaker-claims"><span className="quiet">{texts.claimsOf.title}:</span> <ClaimsOf name={speaker.name} /></p>}
      <section className="found" ref={list}>
        <Days query={{ speaker: id, confidence }} more={{ speaker: id }} ready={said !== undefined} />
        <div className="total"><h2>{t.theirs} {said && <span className="num">({texts.number(said.total)})</span>}</h2>{said && <HiddenRows hidden={said.hidden} what="statements" />}<TakeAway list="statements" query={{ speaker: id, confidence }} /><Dial /></div>
        <div className="plain-rows">{said?.statements.map((statement, index) => <StatementRow key={statement.id} {...{ statement, index }} />)}</div>
        {said && <p className="hidden-rows"><Link to="/" search={{ speaker: id }}>{t.all}</Link></p>}
      </section>
    </div>
  )
}
