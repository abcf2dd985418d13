import { useSearch } from '@tanstack/react-router'
import { memo } from 'react'
import type { StatementList, StatementSummary } from '../../api/index.ts'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { Dial } from '../dial/Dial.tsx'
import { Filters, STATEMENT_FIELDS } from '../search/Filters.tsx'
import { Days } from '../plots/Days.tsx'
import { NothingFits } from './FilterForm.tsx'
import { TakeAway } from './TakeAway.tsx'
import { HiddenRows, Turned } from './HiddenRows.tsx'
import { StatementRow } from './StatementRow.tsx'
import type { Page } from './roll.ts'
import { filtersAndDial, useListed } from './useListed.ts'
import { VirtualRows } from './VirtualRows.tsx'
import './rows.css'

const HEIGHT = 92

const pageOf = ({ statements, start }: StatementList): Page<StatementSummary> => ({ rows: statements, start })
const idOf = ({ id }: StatementSummary): string => id
const Item = memo(({ row, index }: { readonly row: StatementSummary; readonly index: number }) => <StatementRow statement={row} index={index} />)

/** All statements, most carried first, filtered by what stands in the address. */
export function Statements() {
  const search = useSearch({ from: '/' })
  const { printed } = search
  const { asked, data, error, refetch, isPlaceholderData, key, rows } = useListed(questions.statements, filtersAndDial, pageOf)
  const isHidden = data !== undefined && data.hidden.doubtful + data.hidden.thoughts > 0
  return (
    <div aria-busy={isPlaceholderData}>
      <title>{`${texts.list.title} · Sayso`}</title>
      <div className="head">
        <h1>{texts.list.title}</h1>
        <p>{printed === undefined ? texts.list.about : texts.list.printedAs(printed)}</p>
      </div>
      <Filters path="/" />
      <Days query={{ ...asked, order: undefined }} ready={data !== undefined && !isPlaceholderData} />
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total">
          <span className="num">{data.at_least ? texts.list.atLeast(texts.list.count(data.total)) : texts.list.count(data.total)}</span>
          <HiddenRows hidden={data.hidden} what="statements" />
          <TakeAway list="statements" query={asked} />
          <Dial />
        </div>
        {data.total === 0
          ? <NothingFits {...{ search }} fields={STATEMENT_FIELDS} title={isHidden ? texts.list.noneSure : texts.list.none}>{isHidden && <p><Turned to="complete">{texts.hidden.show}</Turned></p>}</NothingFits>
          : <VirtualRows<StatementSummary> key={key} total={data.total} height={HEIGHT} label={texts.list.title} idOf={idOf} item={Item} {...rows} />}
      </>}
    </div>
  )
}
