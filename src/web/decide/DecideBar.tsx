import { type ReactNode, useState } from 'react'
import type { Decided, DecisionView, StatementPage } from '../../api/index.ts'
import { ask } from '../ask.ts'
import { requestPin } from '../cases/pin.tsx'
import { texts } from '../texts.ts'
import { AskSpeaker, AskStatement, AskText } from './Ask.tsx'
import { type ToDecide, useDecide } from './useDecide.ts'
import { useDecideKeys } from './useDecideKeys.ts'
import { storedWho, storeWho } from './who.ts'
import './decide.css'

/** The passage that a key decides on. */
export interface Target {
  readonly passage: string
  readonly type: 'attribution' | 'own_voice'
  readonly article: string
  readonly snapshot: string
  /** As the bar names it: the outlet. */
  readonly name: string
  readonly speaker: string | null
  readonly decided: Decided
}

interface DecideBarProps {
  readonly target: Target | null
  /** On a statement's page: the statement, and a passage that the target can be taken out from beside. */
  readonly statement?: { readonly id: string; readonly beside: string | null; readonly linked: StatementPage['linked'] }
  readonly cite: () => void
  /** Sets the target's borders here; null where nothing is chosen that has any. Absent where its text stands beside. */
  readonly borders?: (() => void) | null
  /** Said where nothing is chosen. */
  readonly hint: string
  readonly onDone?: (decision: DecisionView) => void
  readonly children?: ReactNode
  /** Whether the page says what `p` pins. */
  readonly pins?: boolean
}

type Asking = { readonly what: 'who'; readonly then: () => void } | { readonly what: 'why'; readonly of: ToDecide } | { readonly what: 'note' | 'speaker' | 'merge' }

/** Keys and buttons that decide on one passage. */
export function DecideBar({ target, statement, cite, borders, hint, onDone, children, pins = true }: DecideBarProps) {
  const { decide, undo, said, say, busy } = useDecide(onDone)
  const [asking, askFor] = useState<Asking | null>(null)
  const t = texts.decide
  /** Once somebody has a name to sign with. */
  const signed = (then: () => void) => (storedWho() === '' ? askFor({ what: 'who', then }) : then())
  const subject = target && { type: target.type, id: target.passage }
  const make = (given: ToDecide, withReason: boolean) => signed(() => (withReason ? askFor({ what: 'why', of: given }) : void decide(given)))
  const needs = (ready: boolean, act: (withReason: boolean) => void) => (withReason: boolean) => {
    if (busy) return
    if (ready) act(withReason)
    else say({ text: hint, failed: false })
  }
  const beside = statement?.beside ?? null
  const actions: readonly (readonly [key: string, does: (withReason: boolean) => void, name: string, ready: boolean])[] = [
    ['a', needs(subject !== null, (why) => make({ what: 'accept', subject: subject! }, why)), t.accept, subject !== null],
    ['r', needs(subject !== null, (why) => make({ what: 'reject', subject: subject! }, why)), t.reject, subject !== null],
    ...(statement ? [
      ['x', needs(subject !== null && beside !== null, (why) => make({ what: 'split', subject: subject!, object: beside! }, why)), t.split, subject !== null && beside !== null] as const,
      ['m', needs(subject !== null, () => signed(() => askFor({ what: 'merge' }))), t.merge, subject !== null] as const,
    ] : []),
    ['s', needs(target?.type === 'attribution', () => signed(() => askFor({ what: 'speaker' }))), t.speaker, target?.type === 'attribution'],
    ...(borders === undefined ? [] : [['e', needs(borders !== null, () => borders?.()), t.borders, borders !== null] as const]),
    ['n', needs(subject !== null, () => signed(() => askFor({ what: 'note' }))), t.note, subject !== null],
    ['u', () => signed(() => void undo()), t.undo, true],
    ['c', cite, t.cite, true],
  ]
  useDecideKeys(Object.fromEntries(actions.map(([key, does]) => [key, does])))
  const disputed = target?.decided.decisions.filter(({ state }) => state === 'disputed') ?? []
  const close = () => askFor(null)
  return (
    <section className="decide no-print" aria-label={t.label} data-idle={target === null || undefined}>
      {target && target.decided.decisions.length > 0 && <DecisionsOf decided={target.decided} undo={(id) => signed(() => void undo(id))} />}
      {target && disputed.length > 0 && (
        <p className="decide-settle">{t.settleAbout} {disputed.map((one) => (
          <button key={one.id} type="button" className="button" onClick={() => signed(() => void decide(settling(one, target)))}>{t.settle(t.what[one.what], one.who)}</button>
        ))}</p>
      )}
      <div className="decide-bar">
        {actions.map(([key, does, name, ready]) => (
          <button key={key} type="button" aria-keyshortcuts={key} aria-disabled={!ready || undefined} onClick={(event) => does(event.shiftKey)}><kbd>{key}</kbd>{name}</button>
        ))}
        {pins && <button type="button" aria-keyshortcuts="p" onClick={(event) => requestPin(event.shiftKey)}><kbd>p</kbd>{texts.cases.pin}</button>}
        <span className="decide-on small">{target ? <>{t.on} <b dir="auto">{target.name}</b></> : <span className="quiet">{hint}</span>}</span>
        {children}
      </div>
      <p className="decide-said small" role="status" data-failed={said?.failed || undefined}>{said?.text}</p>
      {asking?.what === 'who' && <AskText title={t.whoTitle} about={t.whoAbout} label={t.whoLabel} send={t.whoSend} onClose={close} onSend={(who) => {
        storeWho(who)
        close()
        asking.then()
      }} />}
      {asking?.what === 'why' && <AskText title={t.whyTitle} label={t.whyLabel} send={t.whySend} long onClose={close} onSend={(why) => {
        close()
        void decide({ ...asking.of, why })
      }} />}
      {asking?.what === 'note' && subject && <AskText title={t.noteTitle} label={t.noteLabel} send={t.noteSend} long onClose={close} onSend={(why) => {
        close()
        void decide({ what: 'note', subject, why })
      }} />}
      {asking?.what === 'speaker' && target && <AskSpeaker article={target.article} snapshot={target.snapshot} now={target.speaker} onClose={close} onSend={(speaker) => {
        close()
        void decide({ what: 'speaker', subject: { type: 'attribution', id: target.passage }, speaker })
      }} />}
      {asking?.what === 'merge' && subject && statement && <AskStatement self={statement.id} linked={statement.linked.map((link) => link.statement)} onClose={close} onSend={(other) => {
        close()
        void ask<StatementPage>(`/api/statements/${encodeURIComponent(other)}`, { confidence: 0 }).then(
          (page) => decide({ what: 'merge', subject, object: page.variants[0]!.passage }), (error: unknown) => say({ text: String(error), failed: true }))
      }} />}
    </section>
  )
}

/** The same decision again, over the others. */
function settling({ what, object, name, basis, parts }: DecisionView, { passage, type }: Target): ToDecide {
  const subject = { type, id: passage }
  if (what === 'speaker') {
    const speaker = basis === 'ledger' ? { id: object! } : { name: name!, basis: basis === 'printed' ? 'printed' as const : 'typed' as const }
    return { what, subject: { type: 'attribution', id: passage }, speaker, settles: true }
  }
  if (what === 'borders' && parts) return { what, subject: { type: 'attribution', id: passage }, parts: { source: parts.source, cue: parts.cue, content: parts.content }, settles: true }
  if (what === 'merge' || what === 'split') return { what, subject, object: object!, settles: true }
  return { what: what === 'reject' ? 'reject' : 'accept', subject, settles: true }
}

/** What people decided on a passage, each with who, when, why, and a way back. */
export function DecisionsOf({ decided, undo }: { readonly decided: Decided; readonly undo?: (id: string) => void }) {
  const t = texts.decide
  return (
    <ul className="decisions small">
      {decided.decisions.filter(({ state }) => state !== 'replaced').map((one) => (
        <li key={one.id} data-state={one.state}>
          <b>{t.what[one.what]}{one.name !== null && `: ${one.name}`}</b>{one.basis === 'typed' && ` (${t.typed})`} · {t.by(one.who, one.at.slice(0, 10))}
          {one.why !== null && <> · <span dir="auto">{one.why}</span></>}{one.state !== 'in-force' && ` · ${t.states[one.state]}`}
          {undo && <> <button type="button" className="plain" onClick={() => undo(one.id)}>{t.undo}</button></>}
        </li>
      ))}
    </ul>
  )
}
