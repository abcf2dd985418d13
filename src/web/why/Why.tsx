import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Why as Explained, WhyWord } from '../../api/index.ts'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'
import './why.css'

/** Reasons shown each way, for and against. */
const SHOWN = 3

/** "Why?" under an attribution: what decided, asked for when opened. */
export function Why({ attribution }: { readonly attribution: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.why.title}</summary>
      {open && <Answer attribution={attribution} />}
    </details>
  )
}

function Answer({ attribution }: { readonly attribution: string }) {
  const { data, error } = useQuery(questions.why(attribution))
  if (error) return <p className="quiet">{error.message}</p>
  if (!data) return <p className="quiet">{texts.frame.loading}</p>
  return <Reasons why={data} />
}

function Reasons({ why: { again, reader, pattern, decisions, changed, verdict, speaker } }: { readonly why: Explained }) {
  const t = texts.why
  return (
    <>
      {again.result === 'nothing' && <p>{t.nothing(again.reader)}</p>}
      {again.result === 'differs' && again.words && <p>{t.differs(again.reader, reader, [again.words.source, again.words.cue, again.words.content].filter(Boolean).join(' · '))}</p>}
      {pattern !== null && <p>{t.pattern(pattern)}</p>}
      {decisions.map(({ part, word, label, instead, chance, terms }, i) => (
        <section key={i}>
          <p><b>{t.parts[part]}</b> <q className="words" dir="auto">{word.words}</q>: {t.taken(label, instead, chance)}</p>
          <Terms terms={terms} />
        </section>
      ))}
      {changed.map((change) => <p key={change}>{t.changed(change)}</p>)}
      {verdict && (
        <section>
          <p><b>{t.whole}</b> {t.verdict(verdict.confidence)}</p>
          <Terms terms={verdict.terms} />
        </section>
      )}
      {speaker !== null && <p dir="auto"><b>{t.speaker}</b> {speaker}</p>}
      <p className="quiet">{t.about}</p>
    </>
  )
}

/** The strongest reasons each way, with their weights. */
function Terms({ terms }: Pick<WhyWord, 'terms'>) {
  const rows = [...terms.filter(({ weight }) => weight > 0).slice(0, SHOWN), ...terms.filter(({ weight }) => weight < 0).slice(0, SHOWN)]
  return (
    <ul>
      {rows.map(({ saw, weight }) => (
        <li key={saw}>
          <span className="num" data-against={weight < 0 || undefined} title={weight < 0 ? texts.why.against : texts.why.for}>{texts.why.weight(weight)}</span> <span dir="auto">{saw}</span>
        </li>
      ))}
    </ul>
  )
}
