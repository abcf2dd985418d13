import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { memo } from 'react'
import type { SpeakerList, SpeakerSummary } from '../../api/index.ts'
import { questions } from '../questions.ts'
import { Trouble, Waiting } from '../shell/States.tsx'
import { texts } from '../texts.ts'
import { Dial } from '../dial/Dial.tsx'
import { Choice } from './Choice.tsx'
import { FilterForm, NothingFits } from './FilterForm.tsx'
import { FilterText } from './FilterText.tsx'
import { HiddenRows, Turned } from './HiddenRows.tsx'
import type { Page } from './roll.ts'
import { TakeAway } from './TakeAway.tsx'
import { filtersAndDial, useListed } from './useListed.ts'
import { VirtualRows } from './VirtualRows.tsx'
import './rows.css'

const FIELDS = ['words', 'type']
const pageOf = ({ speakers, start }: SpeakerList): Page<SpeakerSummary> => ({ rows: speakers, start })
const idOf = ({ id }: SpeakerSummary): string => id
const Item = memo(({ row, index }: { readonly row: SpeakerSummary; readonly index: number }) => <SpeakerRow speaker={row} index={index} />)

/** All speakers, most reported first. */
export function Speakers() {
  const { words, type, order } = useSearch({ from: '/speakers' })
  const navigate = useNavigate({ from: '/speakers' })
  const { asked, data, error, refetch, isPlaceholderData, key, rows } = useListed(questions.speakers, filtersAndDial, pageOf)
  const set = (field: 'words' | 'type' | 'order') => (value: string) => void navigate({ search: (now) => ({ ...now, [field]: value || undefined }), replace: true, resetScroll: false })
  return (
    <div aria-busy={isPlaceholderData}>
      <title>{`${texts.speakers.title} · Sayso`}</title>
      <div className="head"><h1>{texts.speakers.title}</h1><p>{texts.speakers.about}</p></div>
      <FilterForm search={{ words, type, order }} fields={FIELDS} first={<FilterText label={texts.speakers.filter} value={words ?? ''} wide onChange={set('words')} />}>
        <Choice label={texts.speakers.type} value={type ?? ''} names={{ '': texts.list.filters.any, person: texts.speakerTypes.person, organisation: texts.speakerTypes.organisation, group: texts.speakerTypes.group }} onChange={set('type')} />
        <Choice label={texts.speakers.order} value={order ?? 'statements'} names={texts.speakers.orders} onChange={(value) => set('order')(value === 'statements' ? '' : value)} />
      </FilterForm>
      {error ? <Trouble inside error={error} again={() => void refetch()} /> : !data ? <Waiting /> : <>
        <div className="total">
          <span className="num">{texts.speakers.count(data.total)}</span>
          <HiddenRows hidden={{ thoughts: 0, doubtful: data.hidden }} what="speakers" />
          <TakeAway list="speakers" query={asked} />
          <Dial />
        </div>
        {data.total === 0
          ? <NothingFits search={{ words, type }} fields={FIELDS} title={texts.speakers.none} hint={texts.speakers.noneHint}>{data.hidden > 0 && <p><Turned to="complete">{texts.hidden.show}</Turned></p>}</NothingFits>
          : <VirtualRows<SpeakerSummary> key={key} total={data.total} height={68} label={texts.speakers.title} idOf={idOf} item={Item} {...rows} />}
      </>}
    </div>
  )
}

/** A speaker in a list: name, other names, latest role, how often and where. */
export function SpeakerRow({ speaker, index }: { readonly speaker: SpeakerSummary; readonly index: number }) {
  const others = speaker.names.filter(({ name }) => name !== speaker.name).map(({ name }) => name)
  const role = speaker.roles[0]
  const many = speaker.namesakes > 0
  // several bodies of one printed name have no page in common: only what is printed so
  const goes = many ? { to: '/', search: { printed: speaker.name } } as const : { to: '/speakers/$id', params: { id: speaker.id } } as const
  return (
    <Link {...goes} className="row" data-row={index}>
      <span className="row-title" dir="auto">{speaker.name}</span>
      <span className="row-count num">{texts.speakers.statements(speaker.statements)}</span>
      <span className="row-about quiet">
        {many ? texts.list.notKnownSame(speaker.articles) : role ? [role.role, role.organisation].filter(Boolean).join(', ') : texts.speakerTypes[speaker.type]}
        {' · '}{texts.list.carriedBy(speaker.outlets, speaker.articles)}
        {others.length > 0 && <span dir="auto"> · {others.slice(0, 4).join(', ')}{others.length > 4 && ` ${texts.list.more(others.length - 4)}`}</span>}
      </span>
    </Link>
  )
}
