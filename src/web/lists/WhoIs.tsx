import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AlikeSpeakers, SpeakerPage, SpeakerSummary } from '../../api/index.ts'
import { Ask } from '../decide/Ask.tsx'
import { useDecide } from '../decide/useDecide.ts'
import { useDecideKeys } from '../decide/useDecideKeys.ts'
import { useSigned } from '../decide/useSigned.tsx'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'
import '../decide/decide.css'

/** Deciding who a speaker is: the same as another, or two under one name; with what people decided, and the way back. */
export function WhoIs({ page }: { readonly page: SpeakerPage }) {
  const { speaker, also, decisions } = page
  const { decide, undo, said } = useDecide()
  const { signed, whoAsked } = useSigned()
  const [asking, ask] = useState<'same' | { readonly split: string } | null>(null)
  const t = texts.speakers
  const same = () => signed(() => ask('same'))
  useDecideKeys({ m: same, u: () => signed(() => void undo()) })
  return (
    <section className="who-is" aria-label={t.whoIs}>
      {also.length > 0 && <p>{t.alsoUnder(also.map(({ name }) => name))}</p>}
      {decisions.length > 0 && (
        <ul className="decisions small" aria-label={t.whoIs}>
          {decisions.map(({ decision: one, speakers: [first, second] }) => (
            <li key={one.id} data-state={one.state}>
              <b dir="auto">{one.what === 'apart' ? t.apart(one.name ?? '', first?.name ?? '') : one.what === 'same' ? t.one(first?.name ?? '', second?.name ?? '') : t.two(first?.name ?? '', second?.name ?? '')}</b>
              {' '}· {texts.decide.by(one.who, one.at.slice(0, 10))}{one.why !== null && <> · <span dir="auto">{one.why}</span></>}{one.state !== 'in-force' && ` · ${texts.decide.states[one.state]}`}
              {one.what === 'apart' && second?.id && <> · <Link to="/speakers/$id" params={{ id: second.id }}>{second.name}</Link></>}
              {' '}<button type="button" className="plain" onClick={() => signed(() => void undo(one.id))}>{texts.decide.undo}</button>
              {one.what === 'same' && one.state === 'in-force' && one.object !== null && <> · <button type="button" className="plain" onClick={() => signed(() => void decide({ what: 'not-same', subject: { type: 'speaker', id: one.subject.id }, object: one.object! }))}>{t.notSame}</button></>}
              {one.state === 'disputed' && one.object !== null && one.what !== 'apart' && <> · <button type="button" className="plain" onClick={() => signed(() => void decide({ what: one.what === 'same' ? 'same' : 'not-same', subject: { type: 'speaker', id: one.subject.id }, object: one.object!, settles: true }))}>{texts.decide.settle(texts.decide.what[one.what], one.who)}</button></>}
            </li>
          ))}
        </ul>
      )}
      <p className="who-is-keys"><button type="button" className="button" aria-keyshortcuts="m" onClick={same}>{t.same} <kbd>m</kbd></button>
        {speaker.names.length > 1 && speaker.names.map(({ name }) => (
          <button key={name} type="button" className="plain small" onClick={() => signed(() => ask({ split: name }))} aria-label={`${name}: ${t.notSame}`}><span dir="auto">{name}</span>: {t.notSame}</button>
        ))}
      </p>
      <p className="decide-said small" role="status" data-failed={said?.failed || undefined}>{said?.text}</p>
      {asking === 'same' && <AskSame speaker={speaker} onClose={() => ask(null)} onSend={(other) => {
        ask(null)
        void decide({ what: 'same', subject: { type: 'speaker', id: speaker.id }, object: other })
      }} />}
      {asking !== null && asking !== 'same' && (
        <Ask title={t.splitTitle(asking.split)} send={t.splitSend} onClose={() => ask(null)} onSend={() => {
          ask(null)
          void decide({ what: 'apart', subject: { type: 'speaker', id: speaker.id }, name: asking.split })
        }}><p className="quiet">{t.splitAbout}</p></Ask>
      )}
      {whoAsked}
    </section>
  )
}

/** Who it is the same as: those alike first, or anybody by a part of the name. */
function AskSame({ speaker, onSend, onClose }: { readonly speaker: SpeakerSummary; readonly onSend: (other: string) => void; readonly onClose: () => void }) {
  const [words, setWords] = useState('')
  const [chosen, choose] = useState<string | null>(null)
  const { data: alike } = useQuery(questions.alike(speaker.id))
  const searching = words.trim().length > 1
  const { data: near } = useQuery({ ...questions.speakers({ words: words.trim(), confidence: 0, limit: 20 }), enabled: searching })
  const found: readonly AlikeSpeakers['speakers'][number][] | undefined = searching
    ? near?.speakers.filter(({ id }) => id !== speaker.id).map((one) => ({ speaker: one, why: 'part-of-name' as const, statements: 0 })) : alike?.speakers
  const t = texts.speakers
  return (
    <Ask title={t.sameTitle} send={t.sameSend} onClose={onClose} onSend={() => chosen !== null && onSend(chosen)}>
      <p className="quiet" dir="auto"><b>{speaker.name}</b>: {t.statements(speaker.statements)}. {t.sameAbout}</p>
      <label className="field"><span>{t.sameWords}</span><input type="search" value={words} maxLength={200} dir="auto" onChange={(event) => {
        setWords(event.target.value)
        choose(null)
      }} /></label>
      <fieldset className="choices"><legend>{searching ? t.sameFound : t.sameSuggested}</legend>
        {found?.length === 0 && <p className="quiet">{searching ? t.none : t.sameNone}</p>}
        {found?.map(({ speaker: one, why, statements }) => (
          <label key={one.id} dir="auto"><input type="radio" name="same-as" checked={chosen === one.id} onChange={() => choose(one.id)} />
            <span>{one.name} <span className="quiet small">{[texts.speakerTypes[one.type], ...(searching ? [] : [t.alikeWhy[why]]), statements > 0 ? t.sharesStatements(statements) : t.statements(one.statements)].join(' · ')}</span></span>
          </label>
        ))}
      </fieldset>
    </Ask>
  )
}
