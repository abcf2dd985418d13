import { Link } from '@tanstack/react-router'
import type { ThemeMember } from '../../api/index.ts'
import { INTERRUPTION, type Span } from '../../text/span.ts'
import { pinOf } from '../cases/pin.tsx'
import { Sure } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { segments } from '../words/segments.ts'

/** One printing: who makes the argument how, against whom, in which words, and whether a person put it in. */
export function Member({ member, row, put, undo, onFocus }: {
  readonly member: ThemeMember; readonly row: number | null; readonly put: (member: ThemeMember, into: boolean) => void; readonly undo: (decision: string) => void; readonly onFocus?: () => void
}) {
  const { article, speaker, voice, way, accused, state, statement, passage, day, confidence, decisions } = member
  const t = texts.themes
  return (
    <div className="theme-member" data-state={state} onFocus={onFocus}>
      <div className="theme-who">
        <b dir="auto">{voice === 'own' ? texts.statement.ownVoice : speaker === null ? texts.statement.nobody : speaker.id === null ? speaker.name : <Link to="/speakers/$id" params={{ id: speaker.id }}>{speaker.name}</Link>}</b>
        {way !== null && <> <span className="theme-way" data-way={way}>{t.ways[way]}</span>{accused !== null && <> <bdi>{accused}</bdi></>}</>}
      </div>
      <Link to="/articles/$id" params={{ id: article.id }} hash={`p=${passage}`} className="row theme-words words" {...(row === null ? {} : { 'data-row': row })} {...pinOf('passage', passage)} dir="auto"><InPlace member={member} /></Link>
      <p className="small quiet">
        {dayOf(day) ?? texts.statement.noDate} · <bdi>{article.outlet?.name ?? texts.statement.noOutlet}</bdi> · <bdi>{article.title}</bdi>
        {statement !== null && <> · <Link to="/statements/$id" params={{ id: statement }}>{t.openStatement}</Link></>} · <Sure confidence={confidence} />
      </p>
      <p className="theme-put small">
        <span className="theme-state" data-state={state}>{t.memberStates[state]}</span>
        {decisions.map(({ id, who, at, what }) => <span key={id} className="quiet">{t.putBy(what === 'include', who, at.slice(0, 10))} <button type="button" className="plain" onClick={() => undo(id)}>{t.undo}</button></span>)}
        {state !== 'confirmed' && <button type="button" className="plain" aria-keyshortcuts="a" onClick={() => put(member, true)}>{t.putIn}</button>}
        {state !== 'removed' && <button type="button" className="plain" aria-keyshortcuts="r" onClick={() => put(member, false)}>{t.takeOut}</button>}
      </p>
    </div>
  )
}

/** The exact words, with those that show the argument marked. */
function InPlace({ member: { content, shows } }: { readonly member: ThemeMember }) {
  if (shows === null) return content.words
  const marks = shows.spans.flatMap((span) => {
    const at = placeIn(content.spans, span)
    return at === null ? [] : [{ role: 'shows', span: at }]
  })
  return segments(content.words, marks).map(({ span, marks: here }) => {
    const words = content.words.slice(...span)
    return here.length > 0 ? <mark key={span[0]}>{words}</mark> : words
  })
}

/** A span of the text as a span of the passage's words. */
function placeIn(spans: readonly Span[], [start, end]: Span): Span | null {
  let at = 0
  for (const [from, to] of spans) {
    if (from <= start && end <= to) return [at + start - from, at + end - from]
    at += to - from + INTERRUPTION.length
  }
  return null
}
