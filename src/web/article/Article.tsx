import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { ArticlePage } from '../../api/index.ts'
import { overlaps, textOf } from '../../text/span.ts'
import { ClaimsOf } from '../claims/ClaimsOf.tsx'
import { heardLine } from '../claims/heard.ts'
import { questions } from '../questions.ts'
import { useDial } from '../dial/setting.ts'
import { HiddenRows, Turned } from '../lists/HiddenRows.tsx'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf, timeOf } from '../words/dates.ts'
import { printedParagraphs } from '../words/segments.ts'
import { selectedSpan } from './copying.ts'
import { showFound } from './found.ts'
import { Deciding } from './Deciding.tsx'
import { Facts } from './Facts.tsx'
import { Margin, NoteText, NoteWhy } from './Margin.tsx'
import { MarkedText } from './MarkedText.tsx'
import { Marked } from '../by-hand/Marked.tsx'
import { OverText, useByHand } from '../by-hand/ByHand.tsx'
import { Panel } from '../by-hand/Panel.tsx'
import { isBoilerplate, layersOf, markArticle, marksOfBoilerplate, marksOfDraft } from './marks.ts'
import { Toolbar } from './Toolbar.tsx'
import './article.css'

/** One article as it was printed, with what was read in it. */
export function Article() {
  const { id } = useParams({ from: '/articles/$id' })
  const { rejected, snapshot } = useSearch({ from: '/articles/$id' })
  const { confidence } = useDial()
  const { data, error, refetch } = useQuery(questions.article(id, confidence, { snapshot, rejected }))
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data || data.article.id !== id) return <Waiting />
  return <Shown page={data} />
}

function Shown({ page }: { readonly page: ArticlePage }) {
  const { marks: named, rejected } = useSearch({ from: '/articles/$id' })
  const navigate = useNavigate({ from: '/articles/$id' })
  const { hash } = useLocation()
  const active = /^p=(.+)$/.exec(decodeURIComponent(hash))?.[1] ?? null
  const column = useRef<HTMLDivElement>(null)
  const all = useDial().confidence === 0
  const byHand = useByHand(page)
  const { draft } = byHand
  const read = useMemo(() => markArticle(page, layersOf(named, all), active), [page, named, all, active])
  const paragraphs = useMemo(() => printedParagraphs(page.text), [page.text])
  const aside = useMemo(() => marksOfBoilerplate(paragraphs, page.boilerplate), [paragraphs, page.boilerplate])
  const { notes } = read
  const marks = useMemo(() => (draft ? marksOfDraft(draft) : [...read.marks, ...aside]), [draft, read, aside])
  const { article, text, boilerplate } = page
  const titleSpan = page.title?.spans[0]
  const titleAt = titleSpan ? paragraphs.findIndex((paragraph) => overlaps(paragraph, titleSpan)) : -1
  const activeNote = notes.find(({ id }) => id === active)
  const gone = active !== null && activeNote === undefined
  const scrolled = useRef<string | null>(null)
  useEffect(() => {
    if (active === null || scrolled.current === active) return
    const tile = [...column.current?.querySelectorAll<HTMLElement>('[data-starts]') ?? []].find((one) => one.dataset['starts']!.split(' ').includes(active))
    if (!tile) return
    const { top, bottom } = tile.getBoundingClientRect()
    if (scrolled.current === null || top < 80 || bottom > innerHeight - 200) tile.scrollIntoView({ block: 'center' })
    scrolled.current = active
  }, [active, marks])
  useEffect(() => {
    if (column.current) showFound(column.current, hash)
    return () => void globalThis.CSS?.highlights?.delete('found')
  }, [hash, page])
  return (
    <div className="article">
      <title>{`${article.title} · Sayso`}</title>
      <header className="article-head">
        {titleAt < 0 && <h1 className="words" dir="auto">{article.title}</h1>}
        <p className="article-by">
          {article.outlet ? <Link to="/articles" search={{ outlet: article.outlet.id }}><bdi>{article.outlet.name}</bdi></Link> : texts.statement.noOutlet}
          {' · '}{dayOf(article.published?.edtf) ?? texts.statement.noDate}{timeOf(article.published?.edtf) && `, ${timeOf(article.published?.edtf)}`}
          {article.record && <> · <span className="badge">{texts.article.record}</span></>}
        </p>
        <Facts page={page} />
        {!page.language.analysed && <p className="showing">{texts.article.notRead(page.language.code, page.language.reason)}</p>}
        {gone && <p className="showing" role="status">{texts.article.passageGone} {!all && <Turned to="complete">{texts.hidden.show}</Turned>}</p>}
      </header>
      <div className="article-body">
        <div className="article-column">
        <div className="article-text words" ref={column} data-drafting={draft ? true : undefined}
          onClick={(event) => {
            const tile = (event.target as HTMLElement).closest<HTMLAnchorElement>('a.tile')
            if (!tile || event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            if (draft || getSelection()?.isCollapsed === false) return // selecting words is not a click
            const id = tile.hash.slice(3)
            scrolled.current = id
            void navigate({ hash: active === id ? '' : `p=${id}`, search: (now) => now, replace: true, resetScroll: false })
          }}
          onCopy={(event) => {
            const span = selectedSpan(getSelection())
            if (!span) return
            event.preventDefault()
            event.clipboardData.setData('text/plain', textOf(text, span))
          }}>
          {paragraphs.map((span, i) => {
            const Tag = i === titleAt ? 'h1' : 'p'
            const here = marks.filter((mark) => overlaps(mark.span, span))
            const noteHere = activeNote && activeNote.at >= span[0] && activeNote.at < span[1]
            const dim = isBoilerplate(span, boilerplate)
            return [
              <Tag key={span[0]} dir="auto" data-dim={dim || undefined} title={dim ? texts.article.boilerplate : undefined}>
                <MarkedText text={text} span={span} marks={here} active={active} />
              </Tag>,
              noteHere && <div key="note" className="note-under"><NoteText note={activeNote} /><NoteWhy note={activeNote} /></div>,
            ]
          })}
        </div>
        <OverText {...{ page, active, column, byHand }} />
        </div>
        <Margin notes={notes} text={column} active={active} />
      </div>
      <HiddenRows hidden={page.hidden} what="attributions" claims={page.hidden_claims} />
      {page.rejected > 0 && <p className="hidden-rows">{texts.article.rejected(page.rejected)} — <Link to="." search={(now) => ({ ...now, rejected: rejected === '1' ? undefined : '1' })} hash={true} resetScroll={false}>{rejected === '1' ? texts.article.rejectedHide : texts.hidden.show}</Link></p>}
      <Marked page={page} />
      <div className="article-foot">
        {draft
          ? <Panel page={page} draft={draft} change={byHand.change} onClose={byHand.end} onSaved={({ subject }) => {
            byHand.end()
            void navigate({ hash: `p=${draft.of ?? subject.id}`, search: (now) => now, replace: true, resetScroll: false })
          }} />
          : <Deciding {...{ page, notes, active }} />}
        <Toolbar />
        {page.language.analysed && <Heard article={article.id} />}
      </div>
    </div>
  )
}

/** Who is heard here and what is claimed, in numbers that lead to the words. */
function Heard({ article }: { readonly article: string }) {
  const { confidence } = useDial()
  const { data } = useQuery(questions.articleVoices(article, confidence))
  return data && <p className="article-heard small no-print"><Link to="/voices" search={{ article }}>{heardLine(data)}</Link><ClaimsOf article={article} before=" · " /></p>
}
