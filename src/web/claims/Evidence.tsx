import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { EvidenceSummary } from '../../api/index.ts'
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
import { texts } from '../texts.ts'
import { Choice, Narrowed, useAddress } from './filters.tsx'
import { inMarks, Where } from './VoiceRows.tsx'
import '../lists/rows.css'
import './claims.css'
import './voices.css'

const FIELDS = ['by', 'type', 'shown', 'kept', ...OUTLET_AND_DAYS]

/** Cited evidence: who cites what for which words, whether it is shown, who prints the words without it. */
export function Evidence() {
  const { search, set } = useAddress()
  const { confidence } = useDial()
  const { type, shown, by, kept, outlet, article, case: given, words, from, to } = search
  const parameters = { type, shown, by, kept, outlet, article, case: given, words, from, to, confidence }
  const { data, error, refetch } = useQuery(questions.evidence({ ...parameters, limit: search['limit'] }))
  const t = texts.evidence
  return (
    <div className="claims">
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{t.about}</p></div>
      <FilterForm {...{ search }} fields={FIELDS} first={<FilterText label={t.by} value={by ?? ''} onChange={set('by')} wide />}>
        <Choice label={t.type} field="type" options={(data?.types ?? []).map((one) => [one.type, `${texts.evidenceTypes[one.type] ?? one.type} (${texts.number(one.evidence)})`])} {...{ search, set }} />
        <Choice label={t.shown} field="shown" options={Object.entries(t.shownAs)} {...{ search, set }} />
        <Choice label={t.kept} field="kept" options={Object.entries(t.keptBy)} {...{ search, set }} />
        <OutletAndDays {...{ search, set }} />
      </FilterForm>
      <Narrowed search={search} />
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total"><span className="num">{t.total(data.total)}</span><HiddenRows hidden={data.hidden} what="evidence" /><TakeAway list="evidence" query={parameters} /><Dial measured={false} /></div>
        {data.total === 0 ? <NothingFits {...{ search }} fields={FIELDS} title={t.none}>{hiddenWay(data.hidden)}</NothingFits> : (
          <table className="allegations evidence-table" role="table">
            <caption className="unseen">{t.title}</caption>
            <thead role="rowgroup"><tr role="row">{Object.values(t.columns).map((name) => <th key={name} role="columnheader" scope="col">{name}</th>)}</tr></thead>
            <tbody role="rowgroup">{data.evidence.map((one) => <Row key={one.id} evidence={one} />)}</tbody>
          </table>
        )}
        <More total={data.total} shown={data.evidence.length} most={1000} />
      </>}
    </div>
  )
}

function Row({ evidence: { type, words, spans, shown, cited_by: by, cited_for: cited, carriers, article } }: { readonly evidence: EvidenceSummary }) {
  const t = texts.evidence
  const [out, absent] = [carriers.filter((one) => one.left_out), carriers.filter(({ keeps, left_out: left }) => !keeps && !left)]
  const keep = carriers.length - out.length - absent.length
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><span className="evidence-type">{texts.evidenceTypes[type] ?? type}</span>
        <Link to="/articles/$id" params={{ id: article.id }} hash={`at=${spans[0]?.[0] ?? 0}-${spans.at(-1)?.[1] ?? 0}`}><bdi className="words">“{words}”</bdi></Link>
        <span className="quiet small">{shown !== null && ` · ${t.shownAs[shown]}`}</span></th>
      <td role="cell" data-label={t.columns.by}>{by === null ? <i>{t.own}</i> : <>
        <bdi>{by.speaker?.id && by.speaker.type !== 'unnamed' ? <Link to="/speakers/$id" params={{ id: by.speaker.id }}>{by.speaker.name}</Link> : by.speaker?.name ?? texts.figures.nobody}</bdi>{': '}
        {by.statement === null ? <bdi className="words">{inMarks(cited ?? '')}</bdi> : <Link to="/statements/$id" params={{ id: by.statement }}><bdi className="words">{inMarks(cited ?? '')}</bdi></Link>}</>}</td>
      <td role="cell" data-label={t.columns.kept} className="small">{carriers.length === 0 ? <span className="quiet">{t.once}</span> : <>
        <b className="num">{t.keep(keep, carriers.length)}</b>
        {out.length > 0 && <span className="evidence-out" title={t.relayKnown}><Carriers label={t.leftOut} of={out} /></span>}{absent.length > 0 && <span className="evidence-out quiet"><Carriers label={t.notPrinted} of={absent} /></span>}</>}</td>
      <td role="cell" data-label={t.columns.where}><Where article={article} /></td>
    </tr>
  )
}

/** Printings, each leading to its place. */
function Carriers({ label, of }: { readonly label: string; readonly of: EvidenceSummary['carriers'] }) {
  return <> {label} {of.map(({ passage, article, outlet }, i) => <span key={passage}>{i > 0 && ', '}<Link to="/articles/$id" params={{ id: article }} hash={`p=${passage}`}><bdi>{outlet?.name ?? texts.statement.noOutlet}</bdi></Link></span>)}</>
}
