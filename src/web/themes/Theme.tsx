import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { ThemeMember, ThemePage } from '../../api/index.ts'
import { SaysoError } from '../../errors.ts'
import { tell } from '../ask.ts'
import { AskText } from '../decide/Ask.tsx'
import { type ToDecide, useDecide } from '../decide/useDecide.ts'
import { useDecideKeys } from '../decide/useDecideKeys.ts'
import { storedWho, storeWho } from '../decide/who.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { useAddress } from '../claims/filters.tsx'
import { FilterForm } from '../lists/FilterForm.tsx'
import { FilterText } from '../lists/FilterText.tsx'
import { More } from '../lists/More.tsx'
import { HiddenRows } from '../lists/HiddenRows.tsx'
import { OUTLET_AND_DAYS, OutletAndDays } from '../lists/OutletAndDays.tsx'
import { questions } from '../questions.ts'
import { useRowKeys } from '../shell/keys.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { Switch } from '../shell/Switch.tsx'
import { texts } from '../texts.ts'
import { Member } from './Member.tsx'
import { kindOf, titleOf } from './naming.ts'
import { citationOfTheme } from './cite.ts'
import { Facts } from './Themes.tsx'
import { Timeline } from './Timeline.tsx'
import { timelineOf } from './timeline.ts'
import '../claims/claims.css'
import '../decide/decide.css'
import '../lists/rows.css'
import './themes.css'

const FIELDS = ['accused', ...OUTLET_AND_DAYS]

/** One theme: its statements in time, who makes the argument against whom, and why it is suggested. */
export function Theme() {
  const { id } = useParams({ from: '/themes/$id' })
  const search = useSearch({ from: '/themes/$id' })
  const { confidence } = useDial()
  const { by: _, ...where } = search
  const { data, error, refetch } = useQuery(questions.theme(id, { ...where, confidence }))
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  return <Shown page={data} />
}

function Shown({ page }: { readonly page: ThemePage }) {
  const { theme, members, total, removed, hidden, decisions } = page
  const search = useSearch({ from: '/themes/$id' })
  const list = useRef<HTMLDivElement>(null)
  const deciding = useThemeDeciding(page)
  useRowKeys(list, members.length)
  const { set } = useAddress()
  const by = search.by === 'speaker' ? 'speaker' : 'outlet'
  const timeline = timelineOf(page.timeline, by)
  const t = texts.themes
  return (
    <article className="theme">
      <title>{`${titleOf(theme)} · Sayso`}</title>
      <div className="head">
        <p className="small"><Link to="/themes">{t.title}</Link></p>
        <h1 dir="auto"><bdi>{titleOf(theme)}</bdi></h1>
        <p><Facts theme={theme} /></p>
        {theme.state === 'suggested' && <p className="theme-suggested">{t.suggestedAbout}</p>}
        {decisions.filter(({ state }) => state !== 'replaced').map(({ id, what, who, at, name, why, state }) => (
          <p key={id} className="small quiet">{what === 'theme' ? t.namedBy(name ?? '', who, at.slice(0, 10)) : t.dismissedBy(who, at.slice(0, 10))}{why !== null && <>: <bdi>{why}</bdi></>}{state === 'disputed' && ` (${t.states.disputed})`} <button type="button" className="plain" onClick={() => deciding.undo(id)}>{t.undo}</button></p>
        ))}
      </div>
      <p className="theme-does">
        <button type="button" className="button first" onClick={deciding.name}>{theme.name === null ? t.name : t.rename}</button>
        <button type="button" className="button" onClick={deciding.dismiss}>{t.dismiss}</button>
        <Cite page={page} />
        <a className="button" href="/api/export.csv?what=arguments" download>{t.csv}</a>
      </p>
      <Why page={page} />
      <FilterForm {...{ search }} fields={FIELDS} first={<FilterText label={t.accused} value={search.accused ?? ''} onChange={set('accused')} wide />}>
        <OutletAndDays {...{ search, set }} />
      </FilterForm>
      {timeline && <section aria-labelledby="theme-time">
        <div className="section-head"><h2 id="theme-time">{t.inTime}</h2>
          <Switch label={t.plot.by} options={[{ name: t.plot.outlet, on: by === 'outlet', choose: () => set('by')('') }, { name: t.plot.speaker, on: by === 'speaker', choose: () => set('by')('speaker') }]} /></div>
        <Timeline timeline={timeline} label={t.inTime} />
      </section>}
      <div className="total"><span className="num">{t.printings(total)}</span><HiddenRows hidden={hidden} what="wordings" /><Dial measured={false} /></div>
      <div ref={list}>{members.map((member, i) => <Member key={member.passage} member={member} row={i} put={deciding.put} undo={deciding.undo} onFocus={() => deciding.focus(member)} />)}</div>
      <More total={total} shown={members.length} most={1000} />
      {removed.length > 0 && <details className="theme-removed"><summary>{t.removed(removed.length)}</summary>{removed.map((member) => <Member key={member.passage} member={member} row={null} put={deciding.put} undo={deciding.undo} />)}</details>}
      <p className="decide-said small" role="status" data-failed={deciding.said?.failed || undefined}>{deciding.said?.text}</p>
      {deciding.dialog}
    </article>
  )
}

/** Naming, dismissing, putting in and taking out: each signed, each taken back by `u`. */
function useThemeDeciding({ theme, members }: ThemePage) {
  const { decide, undo, said, say } = useDecide()
  const client = useQueryClient()
  const navigate = useNavigate({ from: '/themes/$id' })
  const focused = useRef<ThemeMember | null>(null)
  const [asking, ask] = useState<'name' | { readonly then: () => void } | null>(null)
  const t = texts.themes
  const signed = (does: () => void) => (storedWho() === '' ? ask({ then: does }) : does())
  const subject = { type: 'theme', id: theme.id } as const
  const send = (given: ToDecide) => signed(() => void decide(given))
  const put = (member: ThemeMember, into: boolean) => send({ what: into ? 'include' : 'exclude', subject, object: member.passage })
  const name = () => signed(() => ask('name'))
  useDecideKeys({
    a: () => focused.current && put(focused.current, true), r: () => focused.current && put(focused.current, false), u: () => void undo(), s: name,
  })
  const named = async (given: string) => {
    try {
      const made = await tell<ThemePage>('/api/themes', { who: storedWho(), name: given, theme: theme.id, members: theme.name === null ? members.filter(({ state }) => state === 'suggested').map(({ passage }) => passage) : [] })
      say({ text: texts.decide.done.theme, failed: false })
      void client.invalidateQueries()
      if (made.theme.id !== theme.id) void navigate({ to: '/themes/$id', params: { id: made.theme.id } })
    } catch (error) {
      say({ text: error instanceof SaysoError ? `${error.message} ${error.hint}` : String(error), failed: true })
    }
  }
  const dialog = asking === null ? null : asking === 'name'
    ? <AskText key="name" title={theme.name === null ? t.name : t.rename} about={theme.name === null ? t.nameAbout(members.filter(({ state }) => state === 'suggested').length) : t.renameAbout} label={t.nameLabel} first={theme.name ?? ''} send={t.nameSend} onClose={() => ask(null)} onSend={(given) => {
      ask(null)
      void named(given)
    }} />
    : <AskText key="who" title={texts.decide.whoTitle} about={texts.decide.whoAbout} label={texts.decide.whoLabel} send={texts.decide.whoSend} onClose={() => ask(null)} onSend={(who) => {
      storeWho(who)
      ask(null)
      asking.then()
    }} />
  return {
    said, dialog, put, name, focus: (member: ThemeMember) => { focused.current = member },
    dismiss: () => send({ what: 'dismiss', subject }), undo: (id: string) => signed(() => void undo(id)),
  }
}

/** Why the machine suggests it: kind, words, accused; and who stands on both sides. */
function Why({ page: { theme, shared, against } }: { readonly page: ThemePage }) {
  const t = texts.themes
  const { both_sides: sides } = theme
  const side = ({ speaker, statement }: NonNullable<typeof sides>['a']) => (statement === null ? <bdi>{speaker}</bdi> : <Link to="/statements/$id" params={{ id: statement }}><bdi>{speaker}</bdi></Link>)
  if (theme.act === null && theme.words === null) return null
  return (
    <details className="why-tied theme-why" open>
      <summary>{t.why}</summary>
      <ul>
        <li>{theme.act === null ? t.whyWords : t.whyKind} <b><bdi>{kindOf(theme)}</bdi></b></li>
        {shared.length > 0 && <li>{t.whyShown} {shared.slice(0, 10).map(({ words, count }, i) => <span key={words}>{i > 0 && ', '}<bdi className="words">“{words}”</bdi>{count > 1 && <span className="num"> {count}×</span>}</span>)}{shared.length > 10 && ' …'}</li>}
        {against.length > 0 && <li>{t.whyAccused} {against.slice(0, 10).map(({ id, accused, count }, i) => (
          <span key={accused}>{i > 0 && ', '}{id === null ? <bdi>{accused}</bdi> : <Link to="/themes/$id" params={{ id }}><bdi>{accused}</bdi></Link>}{count > 1 && <span className="num"> {count}×</span>}</span>
        ))}{against.length > 10 && ' …'}</li>}
        {sides && <li>{t.bothSides}: {side(sides.a)} {sides.why === 'each-other' ? <>{t.accuses} <bdi>{sides.a.accused}</bdi>, {side(sides.b)} {t.accuses} <bdi>{sides.b.accused}</bdi></> : <>{sides.why === 'named' ? t.namesOther : <>{t.accusesElsewhere} <bdi>{sides.through}</bdi></>} {t.and} {side(sides.b)}</>}</li>}
        <li className="quiet">{t.confidence(theme.confidence)}</li>
      </ul>
    </details>
  )
}

function Cite({ page }: { readonly page: ThemePage }) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  return <button type="button" className="button" onClick={() => {
    navigator.clipboard.writeText(citationOfTheme(page)).then(() => setState('copied'), () => setState('failed'))
  }}>{state === 'copied' ? texts.statement.cited : state === 'failed' ? texts.themes.citeFailed : texts.statement.cite}</button>
}
