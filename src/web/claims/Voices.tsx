import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PartySummary } from '../../api/index.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { FilterForm, NothingFits } from '../lists/FilterForm.tsx'
import { FilterText } from '../lists/FilterText.tsx'
import { HiddenRows, hiddenWay } from '../lists/HiddenRows.tsx'
import { OUTLET_AND_DAYS, OutletAndDays } from '../lists/OutletAndDays.tsx'
import { More } from '../lists/More.tsx'
import { TakeAway } from '../lists/TakeAway.tsx'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { Switch } from '../shell/Switch.tsx'
import { texts } from '../texts.ts'
import { Choice, Narrowed, scopeOf, useAddress, type Address } from './filters.tsx'
import { ArticleHeard, Party } from './VoicesOf.tsx'
import { NamingTable, STANDINGS } from './VoiceRows.tsx'
import '../lists/rows.css'
import './claims.css'
import './voices.css'

const FIELDS = { heard: ['party', 'standing', ...OUTLET_AND_DAYS], names: ['label', ...OUTLET_AND_DAYS], one: ['standing', ...OUTLET_AND_DAYS] }

/** Who is heard and how: across articles, of one party, or in one article. Counts and words, no weights. */
export function Voices() {
  const { search, set } = useAddress()
  const { confidence } = useDial()
  const { of, article } = search
  const names = of === undefined && search['view'] === 'names'
  const t = texts.voices
  if (article !== undefined) return <ArticleHeard article={article} />
  return (
    <div className="claims voices">
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{t.about}</p></div>
      <FilterForm {...{ search }} fields={names ? FIELDS.names : of === undefined ? FIELDS.heard : FIELDS.one}
        first={of !== undefined ? undefined : names ? <FilterText key="label" label={t.label} value={search['label'] ?? ''} onChange={set('label')} wide /> : <FilterText key="party" label={t.party} value={search['party'] ?? ''} onChange={set('party')} wide />}>
        {!names && <Choice label={t.standing} field="standing" options={STANDINGS.map((one) => [one, t.standings[one]])} {...{ search, set }} />}
        <OutletAndDays {...{ search, set }} />
      </FilterForm>
      <Narrowed search={search} />
      {of !== undefined ? <Party id={of} search={search} /> : search['view'] === 'names' ? <Names {...{ search, set }} /> : <Table {...{ search, set, confidence }} />}
    </div>
  )
}

function Views({ search, set }: { readonly search: Address; readonly set: (field: string) => (value: string) => void }) {
  const t = texts.voices
  return <Switch label={t.views} options={[
    { name: t.heard, on: search['view'] !== 'names', choose: () => set('view')('') },
    { name: t.called, on: search['view'] === 'names', choose: () => set('view')('names') },
  ]} />
}

function Table({ search, set, confidence }: { readonly search: Address; readonly set: (field: string) => (value: string) => void; readonly confidence: number }) {
  const parameters = { ...scopeOf(search), party: search['party'], standing: search['standing'], confidence }
  const { data, error, refetch } = useQuery(questions.voices({ ...parameters, limit: search['limit'] }))
  const t = texts.voices
  if (error) return <Trouble inside error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <>
      <div className="total"><Views {...{ search, set }} /><span className="num">{t.total(data.total, data.articles)}</span><HiddenRows hidden={data.hidden} what="parties" /><TakeAway list="voices" query={parameters} /><Dial measured={false} /></div>
      {data.total === 0 ? <NothingFits {...{ search }} fields={FIELDS.heard} title={t.none}>{hiddenWay(data.hidden)}</NothingFits> : (
        <div className="voices-scroll" role="region" tabIndex={0} aria-label={t.title}>
          <table className="voice-table" role="table">
            <caption className="unseen">{t.title}</caption>
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{t.columns.party}</th>{STANDINGS.map((one) => <th key={one} role="columnheader" scope="col" title={t.means[one]}>{t.standings[one]}</th>)}
              <th role="columnheader" scope="col">{t.columns.articles}</th></tr></thead>
            <tbody role="rowgroup">{data.parties.map((party) => <Row key={party.id} party={party} />)}</tbody>
          </table>
        </div>
      )}
      <More total={data.total} shown={data.parties.length} />
      <p className="quiet small voices-notes">{t.notes}</p>
    </>
  )
}

function Row({ party: { id, name, one, articles, standings } }: { readonly party: PartySummary }) {
  const t = texts.voices
  const counts = new Map(standings.map((each) => [each.standing, each.articles]))
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><Link to="/voices" search={(now: object) => ({ ...now, of: id, party: undefined, standing: undefined }) as never} data-row><bdi>{name}</bdi></Link>
        {!one && articles > 1 && <span className="quiet small" title={t.notOneWhy}> · {t.notOne}</span>}</th>
      {STANDINGS.map((standing) => (
        <td key={standing} role="cell" className="num" data-label={t.standings[standing]} data-none={!counts.has(standing) || undefined}>
          {counts.has(standing) && <Link to="/voices" search={(now: object) => ({ ...now, of: id, standing, party: undefined }) as never} aria-label={t.countOf(counts.get(standing)!, name, t.standings[standing])}>{texts.number(counts.get(standing)!)}</Link>}
        </td>
      ))}
      <td role="cell" className="num" data-label={t.columns.articles}>{texts.number(articles)}</td>
    </tr>
  )
}

function Names({ search, set }: { readonly search: Address; readonly set: (field: string) => (value: string) => void }) {
  const { data, error, refetch } = useQuery(questions.namings({ ...scopeOf(search), label: search['label'], rows: 20, limit: search['limit'] }))
  const t = texts.voices
  if (error) return <Trouble inside error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <>
      <div className="total"><Views {...{ search, set }} /><span className="num">{t.namesTotal(data.total, data.articles)}</span></div>
      <p className="quiet small voices-notes">{t.namesAbout}</p>
      {data.total === 0 ? <NothingFits {...{ search }} fields={FIELDS.names} title={t.namesNone} /> : <NamingTable groups={data.groups} />}
      <More total={data.total} shown={data.groups.length} />
    </>
  )
}
