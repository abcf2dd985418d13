import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { SavedSearch } from '../../api/index.ts'
import { tell } from '../ask.ts'
import { pinOf } from '../cases/pin.tsx'
import { storedWho } from '../decide/who.ts'
import { questions } from '../questions.ts'
import { useRowKeys } from '../shell/keys.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { type Span, textOf } from '../../text/span.ts'
import { dayOf } from '../words/dates.ts'
import { segments } from '../words/segments.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { TakeAway } from '../lists/TakeAway.tsx'
import { Days } from '../plots/Days.tsx'
import { HiddenRows } from '../lists/HiddenRows.tsx'
import { SpeakerRow } from '../lists/Speakers.tsx'
import { StatementRow } from '../lists/StatementRow.tsx'
import { Filters } from './Filters.tsx'
import { Saved, SaveSearch } from './Saved.tsx'
import '../lists/rows.css'

/** Words in their place: in statements, articles and speakers' names; by who, where, when and how as well. */
export function Search() {
  const { saved, confidence: _, ...search } = useSearch({ from: '/search' }) as Record<string, string | undefined>
  const { confidence } = useDial()
  const given = Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const { data: visited } = useVisit(saved)
  const asked = given.length > 0 && (saved === undefined || visited !== undefined)
  const { data, error, refetch } = useQuery({ ...questions.search({ ...search, confidence, since: visited?.seen_at }), enabled: asked })
  const list = useRef<HTMLDivElement>(null)
  const t = texts.search
  const n = data && asked ? [data.statements.length, data.articles.length, data.speakers.length] as const : [0, 0, 0] as const
  useRowKeys(list, n[0] + n[1] + n[2])
  const { words } = search
  const title = words === undefined ? t.title : t.found(words)
  return (
    <div ref={list}>
      <title>{`${words ?? t.title} · Sayso`}</title>
      <div className="head"><h1 dir="auto">{title}</h1>{given.length === 0 && <p>{t.prompt}</p>}</div>
      <Filters path="/search" />
      {asked && words !== undefined && <Days query={{ ...search, confidence }} ready={data !== undefined} />}
      {given.length === 0 ? <Saved /> : error ? <Trouble inside error={error} again={() => void refetch()} /> : !data || !asked ? <Waiting /> : <>
        <div className="total">
          <span>{visited && <b>{data.fresh > 0 ? t.freshSince(data.fresh, dayOf(visited.seen_at) ?? '') : t.nothingNewSince(dayOf(visited.seen_at) ?? '')} · </b>}<SaveSearch query={new URLSearchParams([...given, ['confidence', String(confidence)]]).toString()} first={words ?? ''} /></span>
          <HiddenRows hidden={data.statements_hidden} what="statements" /><TakeAway list="statements" query={{ ...search, confidence }} /><Dial />
        </div>
        {n[0] + n[1] + n[2] === 0 && <div className="trouble"><h2>{words === undefined ? texts.list.none : t.none(words)}</h2><p>{given.length > (words === undefined ? 0 : 1) ? texts.list.noneHint : t.noneHint}</p></div>}
        {n[0] > 0 && (
          <section className="found">
            <h2>{t.statements} <span className="num">({data.at_least ? texts.list.atLeast(t.of(n[0], data.statements_total)) : t.of(n[0], data.statements_total)})</span></h2>
            {!data.ranked && <p className="quiet small">{t.unranked}</p>}
            <div className="plain-rows">{data.statements.map(({ statement, snippet, fresh }, i) => (
              <StatementRow key={statement.id} statement={statement} index={i}>{fresh && <><b className="badge">{t.new}</b> </>}<Snippet {...snippet} /></StatementRow>
            ))}</div>
            {data.statements_total > n[0] && <p className="hidden-rows"><Link to="/" search={search}>{t.more}</Link></p>}
          </section>
        )}
        {n[1] > 0 && (
          <section className="found">
            <h2>{t.articles} <span className="num">({data.articles_at_least ? texts.list.atLeast(t.of(n[1], data.articles_total)) : t.of(n[1], data.articles_total)})</span></h2>
            <div className="plain-rows">{data.articles.map(({ article, snippet, start, fresh }, i) => (
              <Link key={article.id} to="/articles/$id" params={{ id: article.id }} hash={foundAt(start, snippet.marks)} className="row" data-row={n[0] + i} {...pinOf('article', article.id)}>
                <span className="row-words words" dir="auto">{fresh && <><b className="badge">{t.new}</b> </>}<Snippet {...snippet} /></span>
                <span className="row-about"><span dir="auto">{article.title}</span><span className="quiet"> · <bdi>{article.outlet?.name ?? texts.statement.noOutlet}</bdi> · {dayOf(article.published?.edtf) ?? texts.statement.noDate}</span></span>
              </Link>
            ))}</div>
            {data.articles_total > n[1] && <p className="hidden-rows"><Link to="/articles" search={words === undefined ? {} : { words }}>{t.more}</Link></p>}
          </section>
        )}
        {n[2] > 0 && (
          <section className="found">
            <h2>{t.speakers} <span className="num">({n[2]})</span></h2>
            <div className="plain-rows">{data.speakers.map((speaker, i) => <SpeakerRow key={speaker.id} speaker={speaker} index={n[0] + n[1] + i} />)}</div>
          </section>
        )}
      </>}
    </div>
  )
}

/** A saved search as it was before this look at it: what came in since then is new. Its owner's look is kept. */
function useVisit(saved: string | undefined) {
  const client = useQueryClient()
  const visit = useQuery({
    queryKey: ['visit', saved], enabled: saved !== undefined, staleTime: Infinity, gcTime: 0, retry: false,
    queryFn: () => tell<SavedSearch>(`/api/searches/${encodeURIComponent(saved!)}/visit`, { who: storedWho() || texts.search.somebody }),
  })
  useEffect(() => {
    if (visit.data) void client.invalidateQueries({ queryKey: ['searches'] })
  }, [visit.data, client])
  return saved === undefined ? { data: undefined } : visit
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
