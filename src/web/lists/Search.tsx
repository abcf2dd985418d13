import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { questions } from '../questions.ts'
import { useRowKeys } from '../shell/keys.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { type Span, textOf } from '../../text/span.ts'
import { dayOf } from '../words/dates.ts'
import { segments } from '../words/segments.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { HiddenRows } from './HiddenRows.tsx'
import { SpeakerRow } from './Speakers.tsx'
import { StatementRow } from './StatementRow.tsx'
import './rows.css'

/** Words in their place: in statements, articles and speakers' names. */
export function Search() {
  const { words } = useSearch({ from: '/search' })
  const { confidence } = useDial()
  const { data, error, refetch } = useQuery({ ...questions.search({ words, confidence }), enabled: words !== undefined })
  const list = useRef<HTMLDivElement>(null)
  const t = texts.search
  const n = data ? [data.statements.length, data.articles.length, data.speakers.length] as const : [0, 0, 0] as const
  useRowKeys(list, n[0] + n[1] + n[2])
  if (words === undefined) return <div className="head"><h1>{t.title}</h1><p>{t.prompt}</p></div>
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <div ref={list}>
      <title>{`${words} · Sayso`}</title>
      <div className="head"><h1 dir="auto">{t.found(words)}</h1></div>
      <div className="total"><HiddenRows hidden={data.statements_hidden} what="statements" /><Dial /></div>
      {n[0] + n[1] + n[2] === 0 && <div className="trouble"><h2>{t.none(words)}</h2><p>{t.noneHint}</p></div>}
      {n[0] > 0 && (
        <section className="found">
          <h2>{t.statements} <span className="num">({t.of(n[0], data.statements_total)})</span></h2>
          <div className="plain-rows">{data.statements.map(({ statement, snippet }, i) => (
            <StatementRow key={statement.id} statement={statement} index={i}><Snippet {...snippet} /></StatementRow>
          ))}</div>
          {data.statements_total > n[0] && <p className="hidden-rows"><Link to="/" search={{ words }}>{t.more}</Link></p>}
        </section>
      )}
      {n[1] > 0 && (
        <section className="found">
          <h2>{t.articles} <span className="num">({t.of(n[1], data.articles_total)})</span></h2>
          <div className="plain-rows">{data.articles.map(({ article, snippet, start }, i) => (
            <Link key={article.id} to="/articles/$id" params={{ id: article.id }} hash={foundAt(start, snippet.marks)} className="row" data-row={n[0] + i}>
              <span className="row-words words" dir="auto"><Snippet {...snippet} /></span>
              <span className="row-about"><span dir="auto">{article.title}</span><span className="quiet"> · {article.outlet?.name ?? texts.statement.noOutlet} · {dayOf(article.published?.edtf) ?? texts.statement.noDate}</span></span>
            </Link>
          ))}</div>
          {data.articles_total > n[1] && <p className="hidden-rows"><Link to="/articles" search={{ words }}>{t.more}</Link></p>}
        </section>
      )}
      {n[2] > 0 && (
        <section className="found">
          <h2>{t.speakers} <span className="num">({n[2]})</span></h2>
          <div className="plain-rows">{data.speakers.map((speaker, i) => <SpeakerRow key={speaker.id} speaker={speaker} index={n[0] + n[1] + i} />)}</div>
        </section>
      )}
    </div>
  )
}

/** The address of the first found words within their article, `at=120-131`. */
function foundAt(start: number, [first]: readonly Span[]): string {
  return first ? `at=${start + first[0]}-${start + first[1]}` : ''
}

function Snippet({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  return segments(text, marks.map((span) => ({ span }))).map(({ span, marks: here }) => {
    const words = textOf(text, span)
    return here.length > 0 ? <mark key={span[0]}>{words}</mark> : words
  })
}
