import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import type { StatementPage } from '../../api/index.ts'
import { questions } from '../questions.ts'
import { HeldIn, usePinned } from '../cases/pin.tsx'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { HiddenRows } from '../lists/HiddenRows.tsx'
import { useNarrow } from '../shell/narrow.ts'
import { Aside, Trouble, Waiting } from '../shell/States.tsx'
import { Switch } from '../shell/Switch.tsx'
import { Aligned } from '../stack/Aligned.tsx'
import { AsPrinted } from '../stack/AsPrinted.tsx'
import { Folded } from '../stack/Folded.tsx'
import { texts } from '../texts.ts'
import { ThemesOfStatement } from '../themes/OfStatement.tsx'
import { dayOf } from '../words/dates.ts'
import { directionOf } from '../words/direction.ts'
import { firstNames, reportOf, stancesOf } from '../words/report.ts'
import { Belongs } from './Belongs.tsx'
import { citationOf } from './cite.ts'
import { Deciding } from './Deciding.tsx'
import { type Facet, facetsOf } from './facets.ts'
import { Linked, Why } from './Linked.tsx'
import { Legend } from './Legend.tsx'
import { Travelled } from './Travelled.tsx'
import './statement.css'

/** A link to a state of this page is the current one only when that state is. */
const EXACT = { exact: true, explicitUndefined: true } as const

/** One statement: its wordings under each other, who printed it when and as whose, and how it travelled. */
export function Statement() {
  const { id } = useParams({ from: '/statements/$id' })
  const { confidence } = useDial()
  const { data, error, refetch } = useQuery(questions.statement(id, confidence))
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data || (data.statement.id !== id && !data.aliases.includes(id))) return <Waiting />
  return <Shown page={data} />
}

function Shown({ page }: { readonly page: StatementPage }) {
  const { statement, variants } = page
  const { set, rows } = useSearch({ from: '/statements/$id' })
  const navigate = useNavigate({ from: '/statements/$id' })
  const narrow = useNarrow()
  const printed = set === 'printed'
  const folded = narrow && set === undefined
  const setView = useCallback((view: 'printed' | 'aligned' | undefined) => {
    void navigate({ search: (now) => ({ ...now, set: view }), replace: true, resetScroll: false })
  }, [navigate])
  const facets = facetsOf(page)
  usePinned('statement', statement.id)
  const facet = facets.find(({ key }) => key === rows)
  const only = facet?.passages ?? null
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.key !== 'v' || event.metaKey || event.ctrlKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName)) return
      setView(printed ? undefined : 'printed')
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [setView, printed])
  return (
    <article className="statement">
      <title>{`${reportOf(statement)} · ${statement.wording.slice(0, 60)} · Sayso`}</title>
      <Head {...{ page, facets }} />
      <section aria-labelledby="wordings">
        <div className="section-head">
          <h2 id="wordings">{texts.statement.wordings}</h2>
          <Switch label={texts.statement.view} options={[
            ...(narrow ? [{ name: texts.statement.folded, on: folded, choose: () => setView(undefined) }] : []),
            { name: texts.statement.aligned, on: !printed && !folded, choose: () => setView(narrow ? 'aligned' : undefined) },
            { name: texts.statement.asPrinted, on: printed, choose: () => setView('printed') },
          ]} />
          <Dial />
          {variants.length > 1 && <p className="quiet small">{baseLine(variants[0]!)}</p>}
        </div>
        <HiddenRows hidden={page.hidden} what="wordings" />
        {facet && (
          <p className="showing" role="status">
            {texts.statement.showing(facet.passages.length, variants.length)}{' '}
            <Link to="." search={(now) => ({ ...now, rows: undefined })} resetScroll={false} activeOptions={EXACT}>{texts.statement.showAll}</Link>
          </p>
        )}
        {folded ? <Folded {...{ page, only }} /> : printed ? <AsPrinted {...{ page, only }} /> : <><Aligned {...{ page, only }} keys /><Legend stack={page.stack} /></>}
      </section>
      <div className="statement-below">
        <Travelled page={page} />
        <Belongs page={page} />
      </div>
      <Linked page={page} />
      <Why page={page} />
      <Cite page={page} />
      <Deciding page={page} />
    </article>
  )
}

function Head({ page, facets }: { readonly page: StatementPage; readonly facets: readonly Facet[] }) {
  const { statement, independent_origins: origins, variants } = page
  const said = variants.map(({ said_at: at }) => dayOf(at?.edtf)).find((day) => day !== null && day !== undefined)
  const first = dayOf(statement.first_reported)
  const { names, more } = firstNames(statement.speakers)
  return (
    <header className="statement-head">
      <p className="statement-report" dir={directionOf(statement.wording)}><bdi>{reportOf(statement)}</bdi></p>
      <h1 className="words" dir="auto" data-long={statement.wording.length > 260 || undefined}>{statement.wording}</h1>
      <p className="statement-who">
        {statement.speakers.length === 0 && texts.statement.nobody}
        {names.map((speaker, i) => (
          <span key={speaker.id ?? speaker.name} dir="auto">
            {i > 0 && ' / '}
            {speaker.id === null ? speaker.name : <Link to="/speakers/$id" params={{ id: speaker.id }}>{speaker.name}</Link>}
            {statement.speakers.length > 1 && <span className="quiet num"> ({texts.number(speaker.variants)})</span>}
            {!speaker.one && <span className="quiet">, {texts.list.notKnownSame(speaker.articles)}</span>}
          </span>
        ))}
        {more > 0 && ` ${texts.list.more(more)}`}
        {statement.speakers.length > 1 && <span className="quiet"> · {texts.statement.namesPrinted(statement.speakers.length)}</span>}
        {stancesOf(statement) !== '' && <span className="quiet"> · {stancesOf(statement)}</span>}
        <span className="quiet"> · {texts.modes[statement.mode]}, {texts.kinds[statement.kind]}</span>
        {said ? <span className="quiet"> · {texts.statement.saidOn(said)}</span> : <span className="quiet"> · {texts.list.first} {first ?? texts.list.undated}</span>}
      </p>
      <div className="statement-counts">
        <Link to="." search={(now) => ({ ...now, rows: undefined })} resetScroll={false} activeOptions={EXACT}>{texts.statement.printedBy(statement.outlets, statement.articles)}</Link>
        <span> · {texts.statement.origins(origins.min, origins.max)} <Aside id="origins" label={texts.statement.originsWhy}><ul>{origins.why.map((why) => <li key={why}>{why}</li>)}</ul></Aside></span>
        {facets.map(({ key, text }) => (
          <span key={key}> · <Link to="." search={(now) => ({ ...now, rows: key })} resetScroll={false} activeOptions={EXACT}>{text}</Link></span>
        ))}
        <span className="num"> · {texts.confidence.says(statement.confidence)}</span>
      </div>
      <HeldIn id={statement.id} />
      <ThemesOfStatement id={statement.id} />
    </header>
  )
}

function Cite({ page }: { readonly page: StatementPage }) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  const citation = citationOf(page)
  return (
    <section className="cite no-print">
      <button type="button" className="button" onClick={() => {
        navigator.clipboard.writeText(citation).then(() => setState('copied'), () => setState('failed'))
      }}>{state === 'copied' ? texts.statement.cited : texts.statement.cite}</button>
      <a className="button" href={`/api/export/dossier?statement=${encodeURIComponent(page.statement.id)}`} download>{texts.statement.dossier}</a>
      {page.aliases.length > 0 && <p className="quiet small">{texts.statement.aliases(page.aliases.join(', '))}</p>}
      {state === 'failed' && <label className="field"><span>{texts.statement.citeFailed}</span><textarea readOnly rows={8} value={citation} /></label>}
    </section>
  )
}

/** Why the first row is the first: a record, the earliest known, or, with no date at all, only the longest. */
function baseLine({ article }: StatementPage['variants'][number]): string {
  const { baseRecord, baseEarliest, baseUndated } = texts.statement
  return article.record ? baseRecord : article.published?.earliest == null ? baseUndated : baseEarliest
}
