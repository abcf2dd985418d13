import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { CaseEntry, CaseItem, CasePage } from '../../api/index.ts'
import { SaysoError } from '../../errors.ts'
import { tell } from '../ask.ts'
import { AskText } from '../decide/Ask.tsx'
import { useDecideKeys } from '../decide/useDecideKeys.ts'
import { storedWho, storeWho } from '../decide/who.ts'
import { questions } from '../questions.ts'
import { useRowKeys } from '../shell/keys.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { Switch } from '../shell/Switch.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { Item } from './Item.tsx'
import { byDate, daysOf, stepBefore } from './order.ts'
import '../decide/decide.css'
import '../lists/rows.css'
import './cases.css'

/** One case: what is pinned in it, in the order of hands or of dates. */
export function Case() {
  const { id } = useParams({ from: '/cases/$id' })
  const { data, error, refetch } = useQuery(questions.case(id))
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data || (data.case.id !== id && data.case.name.toLowerCase() !== id.toLowerCase())) return <Waiting />
  return <Shown page={data} />
}

type Change = { what: 'remove' | 'restore'; entry: string } | { what: 'move'; entry: string; before: string | null } | { what: 'note'; words: string; entry?: string } | { what: 'rename'; name: string }
type Asking = { readonly what: 'who'; readonly then: () => void } | { readonly what: 'note'; readonly entry?: string } | { readonly what: 'rename' } | null

function Shown({ page }: { readonly page: CasePage }) {
  const { case: about, items, removed } = page
  const { order } = useSearch({ from: '/cases/$id' })
  const navigate = useNavigate({ from: '/cases/$id' })
  const client = useQueryClient()
  const list = useRef<HTMLOListElement>(null)
  const [asking, ask] = useState<Asking>(null)
  const [said, say] = useState<{ readonly text: string; readonly failed: boolean } | null>(null)
  const [undoing, setUndoing] = useState<Change | null>(null)
  const t = texts.cases
  const dated = order === 'date'
  const shown = dated ? byDate(items) : items
  const entries = items.map(({ entry }) => entry)
  useRowKeys(list, shown.length)

  const change = async (what: Change, back: Change | null) => {
    if (storedWho() === '') return ask({ what: 'who', then: () => void change(what, back) })
    try {
      const made = await tell<CaseEntry>(`/api/cases/${encodeURIComponent(about.id)}/entries`, { who: storedWho(), ...what })
      setUndoing(what.what === 'note' ? { what: 'remove', entry: made.id } : back)
      say({ text: t.done[what.what], failed: false })
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'case' || queryKey[0] === 'cases' })
    } catch (error) {
      say({ text: error instanceof SaysoError ? `${error.message} ${error.hint}` : String(error), failed: true })
    }
  }
  const takeOut = (entry: string) => void change({ what: 'remove', entry }, { what: 'restore', entry })
  const move = (entry: string, step: 1 | -1) => {
    const before = stepBefore(entries, entry, step)
    if (before === undefined) return
    const back = entries[entries.indexOf(entry) + 1] ?? null
    void change({ what: 'move', entry, before }, { what: 'move', entry, before: back }).then(() => requestAnimationFrame(() => document.getElementById(entry)?.querySelector<HTMLElement>('[data-row]')?.focus()))
  }
  const undo = () => {
    if (undoing) void change(undoing, null)
    else say({ text: texts.decide.nothingToUndo, failed: false })
  }
  const inFocus = () => document.activeElement?.closest<HTMLElement>('li[data-entry]')?.dataset['entry']
  const onFocused = (does: (entry: string) => void) => () => {
    const entry = inFocus()
    if (entry === undefined) say({ text: t.chooseOne, failed: false })
    else does(entry)
  }
  const signed = (then: () => void) => (storedWho() === '' ? ask({ what: 'who', then }) : then())
  const note = (entry?: string) => signed(() => ask({ what: 'note', ...(entry === undefined ? {} : { entry }) }))
  useDecideKeys({
    n: () => note(inFocus()), x: onFocused(takeOut), u: undo,
    j: (shift) => { if (shift && !dated) onFocused((entry) => move(entry, 1))() },
    k: (shift) => { if (shift && !dated) onFocused((entry) => move(entry, -1))() },
  })
  const dayAt = (item: CaseItem | undefined): string => (!item || !dated ? '' : item.type === 'note' ? t.notes : dayOf(item.date?.slice(0, 10)) ?? texts.statement.noDate)
  return (
    <div className="case">
      <title>{`${about.name} · Sayso`}</title>
      <div className="head">
        <h1 dir="auto">{about.name}</h1>
        <p>{t.items(about.items)} · {texts.decide.noted(about.notes)} · {t.opened(about.opened_by)} · {t.changed(dayOf(about.changed_at) ?? '')} · <button type="button" className="plain" onClick={() => signed(() => ask({ what: 'rename' }))}>{t.rename}</button></p>
      </div>
      <Timeline items={items} />
      <div className="total case-tools">
        <Switch label={t.order} options={[
          { name: t.byHand, on: !dated, choose: () => void navigate({ search: (now) => ({ ...now, order: undefined }), replace: true, resetScroll: false }) },
          { name: t.byDate, on: dated, choose: () => void navigate({ search: (now) => ({ ...now, order: 'date' }), replace: true, resetScroll: false }) },
        ]} />
        <span className="case-exports">
          {items.length > 0 && <Link className="button" to="/voices" search={{ case: about.id }}>{texts.voices.link}</Link>}
          {items.some(({ statement }) => statement !== null) && <a className="button" href={`/api/cases/${encodeURIComponent(about.id)}/dossier`} download>{texts.statement.dossier}</a>}
          <a className="button" href={`/api/cases/${encodeURIComponent(about.id)}/export.jsonl`} download>{t.jsonl}</a>
        </span>
      </div>
      {items.length === 0 && <div className="trouble"><h2>{t.empty}</h2><p>{t.noneHint}</p></div>}
      <ol className="case-items" ref={list} aria-label={t.title}>
        {shown.map((item, i) => {
          const heading = dayAt(item) === dayAt(shown[i - 1]) ? '' : dayAt(item)
          return [
            heading !== '' && <li key={`day-${heading}`} className="case-day"><h2>{heading}</h2></li>,
            <li key={item.entry} id={item.entry} data-entry={item.entry}>
              <Item item={item} index={i} onTakeOut={takeOut} />
              <div className="case-does no-print">
                {!dated && <>
                  <button type="button" className="plain" aria-label={t.up} title={t.up} disabled={i === 0} onClick={() => move(item.entry, -1)}>↑</button>
                  <button type="button" className="plain" aria-label={t.down} title={t.down} disabled={i === shown.length - 1} onClick={() => move(item.entry, 1)}>↓</button>
                </>}
                {item.type !== 'note' && <button type="button" className="plain" onClick={() => note(item.entry)}>{texts.decide.note}</button>}
                <button type="button" className="plain" onClick={() => takeOut(item.entry)}>{t.takeOut}</button>
              </div>
            </li>,
          ]
        })}
      </ol>
      {removed.length > 0 && (
        <details className="case-removed"><summary>{t.removed(removed.length)}</summary>
          <ul>{removed.map(({ entry, label, by, at, type }) => (
            <li key={entry}><span className="words" dir="auto">{label || t.types[type]}</span> <span className="quiet small">{texts.decide.by(by, dayOf(at) ?? '')}</span>{' '}
              <button type="button" className="plain" onClick={() => void change({ what: 'restore', entry }, { what: 'remove', entry })}>{t.putBack}</button></li>
          ))}</ul>
        </details>
      )}
      <section className="decide no-print" aria-label={texts.decide.label}>
        <div className="decide-bar">
          <button type="button" aria-keyshortcuts="n" onClick={() => note()}><kbd>n</kbd>{t.addNote}</button>
          <button type="button" aria-keyshortcuts="u" onClick={undo}><kbd>u</kbd>{texts.decide.undo}</button>
          <span className="decide-on case-keys small quiet">{t.keys}</span>
        </div>
        <p className="decide-said small" role="status" data-failed={said?.failed || undefined}>{said?.text}</p>
      </section>
      {asking?.what === 'who' && <AskText title={texts.decide.whoTitle} about={texts.decide.whoAbout} label={texts.decide.whoLabel} send={texts.decide.whoSend} onClose={() => ask(null)} onSend={(who) => {
        storeWho(who)
        ask(null)
        asking.then()
      }} />}
      {asking?.what === 'note' && <AskText title={texts.decide.noteTitle} label={asking.entry === undefined ? t.noteOnCase : t.noteOnItem} send={texts.decide.noteSend} long onClose={() => ask(null)} onSend={(words) => {
        ask(null)
        void change({ what: 'note', words, ...(asking.entry === undefined ? {} : { entry: asking.entry }) }, null)
      }} />}
      {asking?.what === 'rename' && <AskText title={t.rename} label={t.name} first={about.name} send={t.rename} onClose={() => ask(null)} onSend={(name) => {
        ask(null)
        void change({ what: 'rename', name }, { what: 'rename', name: about.name })
      }} />}
    </div>
  )
}

/** The dated things of a case, each a dot on the line of days. */
function Timeline({ items }: { readonly items: readonly CaseItem[] }) {
  const days = daysOf(items)
  if (days.length < 2) return null
  return (
    <nav className="case-line" aria-label={texts.cases.timeline}>
      <ol>{days.map(({ day, at, items: those }) => (
        <li key={day} style={{ insetInlineStart: `${at * 100}%` }}>
          <span className="case-dots">{those.map((item) => (
            <a key={item.entry} href={`#${item.entry}`} data-type={item.type} aria-label={`${dayOf(day) ?? day}: ${texts.cases.types[item.type]}`} title={(item.statement?.wording ?? item.article?.title ?? '').slice(0, 120)} onClick={(event) => {
              event.preventDefault()
              document.getElementById(item.entry)?.querySelector<HTMLElement>('[data-row]')?.focus()
            }} />
          ))}</span>
          <span className="case-when num">{(dayOf(day) ?? day).replace(/ \d{4}$/, '')}</span>
        </li>
      ))}</ol>
    </nav>
  )
}
