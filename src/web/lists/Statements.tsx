import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { StatementList, StatementSummary } from '../../api/index.ts'
import { PAGE, questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { Filters } from '../search/Filters.tsx'
import { Days } from '../plots/Days.tsx'
import { TakeAway } from './TakeAway.tsx'
import { HiddenRows, Turned } from './HiddenRows.tsx'
import { StatementRow } from './StatementRow.tsx'
import { VirtualRows } from './VirtualRows.tsx'
import './rows.css'

const HEIGHT = 92

/** All statements, most carried first, filtered by what stands in the address. */
export function Statements() {
  const search = useSearch({ from: '/' })
  const { confidence } = useDial()
  const asked = { ...search, confidence, limit: PAGE }
  const { data, error, refetch, isPlaceholderData } = useQuery(questions.statements({ ...asked, offset: 0 }))
  const isHidden = data !== undefined && data.hidden.doubtful + data.hidden.thoughts > 0
  return (
    <div aria-busy={isPlaceholderData}>
      <title>{`${texts.list.title} · Sayso`}</title>
      <div className="head">
        <h1>{texts.list.title}</h1>
        <p>{search.printed === undefined ? texts.list.about : texts.list.printedAs(search.printed)}</p>
      </div>
      <Filters path="/" />
      <Days query={{ ...search, order: undefined, confidence }} ready={data !== undefined && !isPlaceholderData} />
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total">
          <span className="num">{data.at_least ? texts.list.atLeast(texts.list.count(data.total)) : texts.list.count(data.total)}</span>
          <HiddenRows hidden={data.hidden} what="statements" />
          <TakeAway list="statements" query={{ ...search, confidence }} />
          <Dial />
        </div>
        {data.total === 0
          ? <div className="trouble"><h2>{isHidden ? texts.list.noneSure : texts.list.none}</h2>{isHidden ? <p><Turned to="complete">{texts.hidden.show}</Turned></p> : <p>{texts.list.noneHint}</p>}<p><Link to="/">{texts.list.clear}</Link></p></div>
          : <VirtualRows<StatementSummary> key={JSON.stringify(asked)} total={data.total} height={HEIGHT} label={texts.list.title}
            pageAt={(offset) => questions.statements({ ...asked, offset })} rowsOf={(page) => (page as StatementList).statements} keyOf={({ id }) => id}>
            {(statement, index) => <StatementRow statement={statement} index={index} />}
          </VirtualRows>}
      </>}
    </div>
  )
}
