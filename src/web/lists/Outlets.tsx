import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { questions } from '../questions.ts'
import { Dial } from '../dial/Dial.tsx'
import { useDial } from '../dial/setting.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { Relays } from '../plots/Relays.tsx'
import { Choice } from './Choice.tsx'
import { FilterForm, NothingFits } from './FilterForm.tsx'
import { FilterText } from './FilterText.tsx'
import { TakeAway } from './TakeAway.tsx'
import './outlets.css'
import './rows.css'

/** Names told of those that credit an outlet. */
const CREDITS = 8
const COUNTS = ['shared', 'first', 'fact', 'speaker', 'evidence'] as const

/** All outlets with what they carry how; each number is a link to the rows that it counts. In the order of names: no rank. */
export function Outlets() {
  const { words = '', order } = useSearch({ from: '/outlets' })
  const navigate = useNavigate({ from: '/outlets' })
  const { confidence } = useDial()
  const set = (field: 'words' | 'order') => (value: string) => void navigate({ search: (now) => ({ ...now, [field]: value || undefined }), replace: true, resetScroll: false })
  const { data, error, refetch } = useQuery(questions.outletTable(confidence))
  const t = texts.outlets
  const named = data?.outlets.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase())) ?? []
  const rows = order === 'articles' ? named.toSorted((a, b) => b.articles - a.articles) : named
  const numbered = (n: number, link: React.ReactNode) => (n === 0 ? <span className="quiet">0</span> : link)
  return (
    <div>
      <title>{`${t.title} · Sayso`}</title>
      <div className="head"><h1>{t.title}</h1><p>{t.about}</p></div>
      <FilterForm search={{ words: words || undefined, order }} fields={['words']} first={<FilterText label={t.filter} value={words} wide onChange={set('words')} />}>
        <Choice label={t.order} value={order ?? 'name'} names={t.orders} onChange={(value) => set('order')(value === 'name' ? '' : value)} />
      </FilterForm>
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total"><span className="num">{t.count(rows.length)}</span><TakeAway list="outlets" query={{ confidence }} /><Dial /></div>
        {rows.length === 0 && <NothingFits search={{ words: words || undefined }} fields={['words']} title={t.none} />}
        {rows.length > 0 && <div className="outlet-scroll" tabIndex={0} role="region" aria-label={t.title}>
          <table className="outlets">
            <thead><tr><th scope="col">{t.name}</th>{Object.values(t.columns).map((name) => <th key={name} scope="col">{name}</th>)}<th scope="col">{t.credited}</th></tr></thead>
            <tbody>{rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" dir="auto">{row.name}</th>
                <td className="num">{numbered(row.articles, <Link to="/articles" search={{ outlet: row.id }}>{texts.number(row.articles)}</Link>)}</td>
                <td className="num">{numbered(row.statements, <Link to="/" search={{ outlet: row.id }}>{texts.number(row.statements)}</Link>)}</td>
                {COUNTS.map((carries) => <td key={carries} className="num">{numbered(row[carries], <Link to="/" search={{ outlet: row.id, carries }}>{texts.number(row[carries])}</Link>)}</td>)}
                <td>{row.credited_by.length === 0 ? <span className="quiet">–</span> : row.credited_by.slice(0, CREDITS).map(({ id, name }, i) => <span key={id}>{i > 0 && ', '}<Link to="/search" search={{ outlet: id, words: `"${row.name}"` }} dir="auto">{name}</Link></span>)}{row.credited_by.length > CREDITS && ` ${texts.list.more(row.credited_by.length - CREDITS)}`}</td>
              </tr>
            ))}</tbody>
          </table>
        </div>}
        <p className="quiet small outlet-notes">{t.notes}</p>
        <Relays confidence={confidence} words={words} />
      </>}
    </div>
  )
}
