import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { memo } from 'react'
import type { ArticleList, ArticleSummary } from '../../api/index.ts'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { dayOf } from '../words/dates.ts'
import { Dial } from '../dial/Dial.tsx'
import { Choice } from './Choice.tsx'
import { FilterForm, NothingFits } from './FilterForm.tsx'
import { FilterText } from './FilterText.tsx'
import { OUTLET_AND_DAYS, OutletAndDays } from './OutletAndDays.tsx'
import type { Page } from './roll.ts'
import { TakeAway } from './TakeAway.tsx'
import { filtersAndDial, useListed } from './useListed.ts'
import { VirtualRows } from './VirtualRows.tsx'
import './rows.css'

const FIELDS = ['words', ...OUTLET_AND_DAYS, 'record']
const pageOf = ({ articles, start }: ArticleList): Page<ArticleSummary> => ({ rows: articles, start })
const idOf = ({ id }: ArticleSummary): string => id

/** All articles, newest first. */
export function Articles() {
  const search = useSearch({ from: '/articles' })
  const navigate = useNavigate({ from: '/articles' })
  const { asked, data, error, refetch, isPlaceholderData, key, rows } = useListed(questions.articles, filtersAndDial, pageOf)
  const set = (field: 'words' | 'outlet' | 'from' | 'to' | 'record' | 'order') => (value: string) =>
    void navigate({ search: (now) => ({ ...now, [field]: value || undefined }), replace: true, resetScroll: false })
  const f = texts.list.filters
  return (
    <div aria-busy={isPlaceholderData}>
      <title>{`${texts.articles.title} · Sayso`}</title>
      <div className="head"><h1>{texts.articles.title}</h1><p>{texts.articles.about}</p></div>
      <FilterForm {...{ search }} fields={FIELDS} first={<FilterText label={f.words} hint={f.wordsHint} value={search.words ?? ''} onChange={set('words')} wide />}>
        <OutletAndDays {...{ search, set }} />
        <Choice label={texts.articles.order} value={search.order ?? 'newest'} names={texts.articles.orders} onChange={(value) => set('order')(value === 'newest' ? '' : value)} />
        <label className="filter-flag"><input type="checkbox" checked={search.record === '1'} onChange={(event) => set('record')(event.target.checked ? '1' : '')} /> {texts.articles.records}</label>
      </FilterForm>
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total"><span className="num">{data.at_least ? texts.list.atLeast(texts.articles.count(data.total)) : texts.articles.count(data.total)}</span><TakeAway list="articles" query={asked} /><Dial /></div>
        {data.total === 0
          ? <NothingFits {...{ search }} fields={FIELDS} title={texts.articles.none} hint={texts.articles.noneHint}><p><Link to="/add">{texts.add.title}</Link></p></NothingFits>
          : <VirtualRows<ArticleSummary> key={key} total={data.total} height={72} label={texts.articles.title} idOf={idOf} item={ArticleRow} {...rows} />}
      </>}
    </div>
  )
}

const ArticleRow = memo(({ row: article, index }: { readonly row: ArticleSummary; readonly index: number }) => {
  return (
    <Link to="/articles/$id" params={{ id: article.id }} className="row" data-row={index}>
      <span className="row-words words row-title" dir="auto">{article.title}</span>
      <span className="row-count num">{texts.articles.attributions(article.attributions)}{article.attributions_hidden > 0 && <small className="quiet"> {texts.articles.moreHidden(article.attributions_hidden)}</small>}</span>
      <span className="row-about">
        <bdi>{article.outlet?.name ?? texts.statement.noOutlet}</bdi>
        <span className="quiet"> · {dayOf(article.published?.edtf) ?? texts.statement.noDate}</span>
        {article.record && <> · <span className="badge">{texts.statement.record}</span></>}
        {article.snapshots > 1 && <span className="row-differs"> · {texts.articles.snapshots(article.snapshots)}</span>}
        {article.shared > 0 && <span className="row-differs"> · {texts.articles.shared(article.shared)}</span>}
        {!article.analysed && <span className="quiet"> · {article.language}: {texts.articles.notRead}</span>}
      </span>
    </Link>
  )
})
