import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import type { CaseEntry, CaseSummary } from '../../api/index.ts'
import { SaysoError } from '../../errors.ts'
import { tell } from '../ask.ts'
import { Ask, AskText } from '../decide/Ask.tsx'
import { storedWho, storeWho } from '../decide/who.ts'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'
import './cases.css'

/** What `p` pins. */
export interface Pin {
  readonly type: 'statement' | 'passage' | 'article'
  readonly id: string
}

/** What the page that is open is about; a row in focus goes before it. */
let ofPage: Pin | null = null
const REQUESTED = 'sayso-pin'

/** Says what the page is about, for as long as it is shown. */
export function usePinned(type: Pin['type'], id: string): void {
  useEffect(() => {
    ofPage = { type, id }
    return () => {
      if (ofPage?.id === id) ofPage = null
    }
  }, [type, id])
}

/** Pins as `p` does: for buttons. */
export function requestPin(choose: boolean): void {
  document.dispatchEvent(new CustomEvent(REQUESTED, { detail: choose }))
}

/** As an attribute of a row: what `p` pins while it is in focus. */
export const pinOf = (type: Pin['type'], id: string) => ({ 'data-pin': `${type} ${id}` })

function targeted(): Pin | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-pin]')?.dataset['pin']
  if (row === undefined) return ofPage
  const [type, id] = row.split(' ') as [Pin['type'], string]
  return { type, id }
}

const KEY = 'sayso-case'
type Chosen = Pick<CaseSummary, 'id' | 'name'>

/** The case that was pinned to last on this machine. */
function storedCase(): Chosen | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Chosen | null
  } catch {
    return null
  }
}

function storeCase({ id, name }: Chosen): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ id, name }))
  } catch {
    // asked for again next time
  }
}

type Asking = { readonly what: 'who' | 'case'; readonly pin: Pin; readonly choose: boolean } | null

/** The key `p` on every page: pins what is in focus, or what the page is about, to the case used last; shift p asks which. */
export function PinKey() {
  const client = useQueryClient()
  const [asking, ask] = useState<Asking>(null)
  const [said, say] = useState<{ readonly text: string; readonly to?: Chosen; readonly entry?: string } | null>(null)
  const t = texts.cases

  const pin = useCallback(async (target: Pin, into: Chosen) => {
    try {
      const entry = await tell<CaseEntry>(`/api/cases/${encodeURIComponent(into.id)}/entries`, { who: storedWho(), what: 'pin', subject: target })
      storeCase(into)
      say({ text: t.pinned(into.name), to: into, entry: entry.what === 'restore' ? entry.entry! : entry.id })
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'cases' || queryKey[0] === 'case' })
    } catch (error) {
      if (error instanceof SaysoError && error.code === 'unknown-case') return ask({ what: 'case', pin: target, choose: true }) // kept from another ledger
      say({ text: error instanceof SaysoError ? `${error.message} ${error.hint}` : String(error) })
    }
  }, [client, t])

  const begin = useCallback((target: Pin | null, choose: boolean) => {
    if (target === null) return say({ text: t.nothingToPin })
    const into = storedCase()
    if (storedWho() === '') ask({ what: 'who', pin: target, choose })
    else if (choose || into === null) ask({ what: 'case', pin: target, choose: true })
    else void pin(target, into)
  }, [pin, t])

  const takeBack = async () => {
    if (!said?.to || !said.entry) return
    await tell<CaseEntry>(`/api/cases/${encodeURIComponent(said.to.id)}/entries`, { who: storedWho(), what: 'remove', entry: said.entry })
    say({ text: t.takenOut(said.to.name) })
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'cases' || queryKey[0] === 'case' })
  }

  useEffect(() => {
    let before = ''
    const down = (event: KeyboardEvent) => {
      const { key, target } = event
      const last = before
      before = key
      if (key.toLowerCase() !== 'p' || last === 'g' || event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || (target instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(target.type)))) return
      const found = targeted()
      if (found === null) return
      event.preventDefault()
      begin(found, event.shiftKey)
    }
    const requested = (event: Event) => begin(ofPage, (event as CustomEvent<boolean>).detail)
    document.addEventListener('keydown', down)
    document.addEventListener(REQUESTED, requested)
    return () => {
      document.removeEventListener('keydown', down)
      document.removeEventListener(REQUESTED, requested)
    }
  }, [begin])

  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => say(null), 12_000)
    return () => clearTimeout(timer)
  }, [said])

  return (
    <>
      <div className="pin-said no-print" role="status" data-empty={said === null || undefined}>
        {said && <>
          <span dir="auto">{said.text}</span>
          {said.to && <>
            {' '}<Link to="/cases/$id" params={{ id: said.to.id }}>{t.openIt}</Link>
            {' · '}<button type="button" className="plain" onClick={() => void takeBack()}>{texts.decide.undo}</button>
            {' · '}<button type="button" className="plain" onClick={() => requestPin(true)}>{t.another}</button>
          </>}
        </>}
      </div>
      {asking?.what === 'who' && <AskText title={texts.decide.whoTitle} about={texts.decide.whoAbout} label={texts.decide.whoLabel} send={texts.decide.whoSend} onClose={() => ask(null)} onSend={(who) => {
        storeWho(who)
        ask(null)
        begin(asking.pin, asking.choose)
      }} />}
      {asking?.what === 'case' && <AskCase onClose={() => ask(null)} onSend={(into) => {
        ask(null)
        void pin(asking.pin, into)
      }} />}
    </>
  )
}

/** Which case: one of those there are, or a new one. */
function AskCase({ onSend, onClose }: { readonly onSend: (into: Chosen) => void; readonly onClose: () => void }) {
  const { data } = useQuery(questions.cases())
  const [name, setName] = useState('')
  const [chosen, choose] = useState<string | null>(null)
  const t = texts.cases
  const one = data?.cases.find(({ id }) => id === chosen)
  const send = () => {
    if (one) onSend(one)
    else if (name.trim() !== '') void tell<CaseSummary>('/api/cases', { who: storedWho(), name: name.trim() }).then(onSend)
  }
  return (
    <Ask title={t.askTitle} send={t.askSend} onSend={send} onClose={onClose}>
      {data && data.cases.length > 0 && (
        <fieldset className="choices"><legend>{t.askKnown}</legend>
          {data.cases.map(({ id, name: known, items }) => (
            <label key={id} dir="auto"><input type="radio" name="case" checked={chosen === id} onChange={() => choose(id)} /> {known} <span className="quiet small">{t.items(items)}</span></label>
          ))}
        </fieldset>
      )}
      <label className="field"><span>{t.askNew}</span>
        <input value={name} maxLength={200} dir="auto" onChange={(event) => {
          setName(event.target.value)
          choose(null)
        }} />
      </label>
    </Ask>
  )
}

/** The cases that hold a statement or an article. */
export function HeldIn({ id }: { readonly id: string }) {
  const { data } = useQuery(questions.cases(id))
  if (!data || data.cases.length === 0) return null
  return <p className="held-in small">{texts.cases.heldIn} {data.cases.map(({ id: one, name }, i) => <span key={one}>{i > 0 && ', '}<Link to="/cases/$id" params={{ id: one }} dir="auto">{name}</Link></span>)}</p>
}
