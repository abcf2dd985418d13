import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'

/** A dialog that asks one thing. Closed by Esc; what opened it has the focus again. */
export function Ask({ title, children, send, onSend, onClose }: {
  readonly title: string; readonly children: ReactNode; readonly send: string; readonly onSend: () => void; readonly onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const one = dialog.current
    one?.showModal()
    return () => one?.close()
  }, [])
  return (
    <dialog className="keys ask" ref={dialog} aria-labelledby="ask-title" onClose={onClose}>
      <form method="dialog" onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}>
        <h2 id="ask-title">{title}</h2>
        {children}
        <p className="ask-foot"><button className="button first">{send}</button> <button type="button" className="button" onClick={onClose}>{texts.decide.cancel}</button></p>
      </form>
    </dialog>
  )
}

/** One text: a name to sign with, a reason, a note. */
export function AskText({ title, about, label, first = '', send, long = false, onSend, onClose }: {
  readonly title: string; readonly about?: string; readonly label: string; readonly first?: string; readonly send: string; readonly long?: boolean
  readonly onSend: (words: string) => void; readonly onClose: () => void
}) {
  const [words, setWords] = useState(first)
  return (
    <Ask {...{ title, send, onClose }} onSend={() => words.trim() !== '' && onSend(words.trim())}>
      {about && <p className="quiet">{about}</p>}
      <label className="field"><span>{label}</span>
        {long ? <textarea rows={4} value={words} maxLength={2000} required onChange={(event) => setWords(event.target.value)} />
          : <input value={words} maxLength={200} required onChange={(event) => setWords(event.target.value)} />}
      </label>
    </Ask>
  )
}

export type SpeakerChosen = { readonly id: string } | { readonly name: string; readonly basis: 'printed' | 'typed' }

/** Another speaker: a name printed in that article first, then one of the ledger, then one that the person answers for. */
export function AskSpeaker({ article, snapshot, now, onSend, onClose }: {
  readonly article: string; readonly snapshot: string; readonly now: string | null; readonly onSend: (chosen: SpeakerChosen) => void; readonly onClose: () => void
}) {
  const { data } = useQuery(questions.article(article, 0, { snapshot }))
  const [chosen, choose] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const { data: near } = useQuery({ ...questions.speakers({ words: typed, confidence: 0, limit: 20 }), enabled: typed.trim().length > 1 })
  const names = [...new Set(data?.attributions.flatMap(({ speaker }) => (speaker && speaker.name !== now && data.text.includes(speaker.name) ? [speaker.name] : [])) ?? [])]
  const inLedger = near?.speakers.filter(({ namesakes }) => namesakes === 0).find(({ name }) => name === typed.trim())
  const isPrinted = typed.trim() !== '' && data?.text.includes(typed.trim()) === true
  const t = texts.decide
  return (
    <Ask title={t.speakerTitle} send={t.speakerSend} onClose={onClose} onSend={() => {
      if (chosen !== null) onSend({ name: chosen, basis: 'printed' })
      else if (inLedger) onSend({ id: inLedger.id })
      else if (typed.trim() !== '') onSend({ name: typed.trim(), basis: isPrinted ? 'printed' : 'typed' })
    }}>
      {now !== null && <p className="quiet">{t.speakerNow(now)}</p>}
      {names.length > 0 && (
        <fieldset className="choices"><legend>{t.speakerPrinted}</legend>
          {names.map((name) => (
            <label key={name} dir="auto"><input type="radio" name="printed-name" checked={chosen === name} onChange={() => choose(name)} /> {name}</label>
          ))}
        </fieldset>
      )}
      <label className="field"><span>{t.speakerOther}</span>
        <input value={typed} list="ask-speakers" maxLength={200} dir="auto" onChange={(event) => {
          setTyped(event.target.value)
          choose(null)
        }} />
        <datalist id="ask-speakers">{near?.speakers.map(({ id, name }) => <option key={id} value={name} />)}</datalist>
      </label>
      {typed.trim() !== '' && <p className="quiet small" role="status">{inLedger ? t.speakerInLedger : isPrinted ? t.speakerIsPrinted : t.speakerTyped}</p>}
    </Ask>
  )
}

/** Another statement to merge with: those that are linked already, or found by words. */
export function AskStatement({ self, linked, onSend, onClose }: {
  readonly self: string; readonly linked: readonly { readonly id: string; readonly wording: string }[]; readonly onSend: (statement: string) => void; readonly onClose: () => void
}) {
  const [words, setWords] = useState('')
  const [chosen, choose] = useState<string | null>(null)
  const { data } = useQuery({ ...questions.statements({ words, confidence: 0, limit: 12 }), enabled: words.trim().length > 2 })
  const found = words.trim().length > 2 ? data?.statements.filter(({ id }) => id !== self) ?? [] : linked
  const t = texts.decide
  return (
    <Ask title={t.mergeTitle} send={t.mergeSend} onClose={onClose} onSend={() => chosen !== null && onSend(chosen)}>
      <p className="quiet">{t.mergeAbout}</p>
      <label className="field"><span>{t.mergeWords}</span><input type="search" value={words} onChange={(event) => setWords(event.target.value)} dir="auto" /></label>
      <fieldset className="choices"><legend>{words.trim().length > 2 ? t.mergeFound : t.mergeLinked}</legend>
        {found.length === 0 && <p className="quiet">{texts.list.none}</p>}
        {found.map(({ id, wording }) => (
          <label key={id} className="words" dir="auto"><input type="radio" name="merge-with" checked={chosen === id} onChange={() => choose(id)} /> {wording.length > 160 ? `${wording.slice(0, 158)}…` : wording}</label>
        ))}
      </fieldset>
    </Ask>
  )
}
